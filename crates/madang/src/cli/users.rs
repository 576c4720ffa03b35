//! Commands on accounts: `user add`, `user role`, `user link`, `user list`.

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::Place;

/// `madang user …`.
#[derive(Debug, Subcommand)]
pub enum User {
    /// 계정을 만들고 일회용 주소를 알립니다.
    /// Makes an account and prints its one-time link.
    #[command(verbatim_doc_comment)]
    Add(UserAdd),
    /// 맡은 일을 주거나 끝냅니다.
    /// Grants a role, or ends it.
    #[command(verbatim_doc_comment)]
    Role(UserRole),
    /// 로그인할 일회용 주소를 만듭니다.
    /// Makes a one-time link to sign in with.
    #[command(verbatim_doc_comment)]
    Link(UserLink),
    /// 계정의 목록을 보입니다.
    /// Lists the accounts.
    #[command(verbatim_doc_comment)]
    List(UserList),
}

/// `madang user add`.
#[derive(Debug, Args)]
pub struct UserAdd {
    /// 로그인 이름.
    /// The login name.
    #[arg(value_name = "LOGIN", verbatim_doc_comment)]
    pub login: String,

    /// 보이는 이름(기본: 로그인 이름).
    /// The name shown (default: the login name).
    #[arg(long, value_name = "NAME", verbatim_doc_comment)]
    pub name: Option<String>,

    /// 기록 속의 사람 번호.
    /// The number of the person in the record.
    #[arg(long, value_name = "NUMBER", verbatim_doc_comment)]
    pub person: Option<i64>,

    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}

/// `madang user role`.
#[derive(Debug, Args)]
pub struct UserRole {
    /// 로그인 이름.
    /// The login name.
    #[arg(value_name = "LOGIN", verbatim_doc_comment)]
    pub login: String,

    /// 맡은 일.
    /// The role.
    #[arg(value_name = "ROLE", value_parser = ["administrator", "secretary", "district-officer",
        "platform-manager", "panel-clerk", "school-manager"], verbatim_doc_comment)]
    pub role: String,

    /// 어느 회의체에서(기본: 집 전체).
    /// In which body (default: the whole house).
    #[arg(long, value_name = "BODY", verbatim_doc_comment)]
    pub body: Option<String>,

    /// 어느 자치구의 담당인지: 구의 코드.
    /// For which district: its code.
    #[arg(long, value_name = "CODE", verbatim_doc_comment)]
    pub district: Option<String>,

    /// 첫날(기본: 오늘).
    /// The first day (default: today).
    #[arg(long, value_name = "DAY", verbatim_doc_comment)]
    pub from: Option<Date>,

    /// 마지막 날.
    /// The last day.
    #[arg(long, value_name = "DAY", verbatim_doc_comment)]
    pub to: Option<Date>,

    /// 맡은 일을 오늘로 끝냅니다.
    /// Ends the role today.
    #[arg(long, conflicts_with_all = ["from", "to"], verbatim_doc_comment)]
    pub end: bool,

    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}

/// `madang user link`.
#[derive(Debug, Args)]
pub struct UserLink {
    /// 로그인 이름.
    /// The login name.
    #[arg(value_name = "LOGIN", verbatim_doc_comment)]
    pub login: String,

    /// 비밀번호를 다시 정하는 주소.
    /// A link to set the password anew.
    #[arg(long, verbatim_doc_comment)]
    pub reset: bool,

    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}

/// `madang user list`.
#[derive(Debug, Args)]
pub struct UserList {
    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}
