//! Commands on books of bylaws: `vote`, `bylaws show`, `bylaws lint`, `bylaws compare`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::Place;

/// `madang vote`.
#[derive(Debug, Args)]
pub struct Vote {
    /// 규정 파일.
    /// The book of bylaws.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub book: PathBuf,

    /// 의결 규칙의 이름.
    /// The name of the majority rule.
    #[arg(long, value_name = "NAME", verbatim_doc_comment)]
    pub rule: String,

    /// 재적 인원. 적지 않으면 알 수 없는 것으로 봅니다.
    /// Members in office; unknown where it is not given.
    #[arg(long, value_name = "N", verbatim_doc_comment)]
    pub members: Option<u32>,

    /// 출석 인원. 적지 않으면 알 수 없는 것으로 봅니다.
    /// Members present; unknown where it is not given.
    #[arg(long, value_name = "N", verbatim_doc_comment)]
    pub present: Option<u32>,

    /// 찬성.
    /// Votes for.
    #[arg(long, value_name = "N", verbatim_doc_comment)]
    pub yes: u32,

    /// 반대.
    /// Votes against.
    #[arg(long, value_name = "N", verbatim_doc_comment)]
    pub no: u32,

    /// 기권.
    /// Abstentions.
    #[arg(long, value_name = "N", default_value_t = 0, verbatim_doc_comment)]
    pub abstain: u32,

    /// 어느 날의 일인지(기본: 오늘).
    /// The day of the vote (default: today).
    #[arg(long, value_name = "DAY", verbatim_doc_comment)]
    pub on: Option<Date>,
}

/// `madang bylaws …`.
#[derive(Debug, Subcommand)]
pub enum Bylaws {
    /// 그날 시행 중인 규정을 보입니다.
    /// Shows the book in force on a day.
    #[command(verbatim_doc_comment)]
    Show(Show),
    /// 빠진 것, 끊긴 참조, 서로 어긋난 규칙, 애매한 말을 찾습니다.
    /// Finds gaps, dead references, conflicts and ambiguities.
    #[command(verbatim_doc_comment)]
    Lint(Lint),
    /// 두 규정을 견주어 신·구조문대비표를 만듭니다.
    /// Sets two books side by side.
    #[command(verbatim_doc_comment)]
    Compare(Compare),
}

/// `madang bylaws show`.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["body", "book"]))]
pub struct Show {
    /// 회의체의 주소 이름, 예: hyeopchi-seoul.
    /// The body, by its word in addresses.
    #[arg(value_name = "BODY", verbatim_doc_comment)]
    pub body: Option<String>,

    /// 집 대신 읽을 규정 파일.
    /// A book to read without a house.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub book: Option<PathBuf>,

    /// 어느 날(기본: 오늘). 그날이 끝날 때의 규정입니다.
    /// The day (default: today); the book in force at its end.
    #[arg(long, value_name = "DAY", verbatim_doc_comment)]
    pub on: Option<Date>,

    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}

/// `madang bylaws lint`.
#[derive(Debug, Args)]
pub struct Lint {
    /// 규정 파일.
    /// The book.
    #[arg(value_name = "FILE", verbatim_doc_comment)]
    pub book: PathBuf,
}

/// `madang bylaws compare`.
#[derive(Debug, Args)]
pub struct Compare {
    /// 현행 규정.
    /// The book in force.
    #[arg(value_name = "OLD", verbatim_doc_comment)]
    pub old: PathBuf,

    /// 개정안.
    /// The new book.
    #[arg(value_name = "NEW", verbatim_doc_comment)]
    pub new: PathBuf,

    /// 잘못 옮긴 곳을 찾을 대비표(조항/현행/개정안/사유)가 든 파일.
    /// A file with a table of the amendment, to be checked for misquotes.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub table: Option<PathBuf>,

    /// 대비표를 적을 파일(.md, .json, 그 밖은 글).
    /// Where to write the comparison (.md, .json, else plain text).
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub to: Option<PathBuf>,
}
