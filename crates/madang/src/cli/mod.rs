//! The command line: what may be typed, with its help in Korean and in English.

mod books;
mod houses;
mod mail;
mod users;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

pub use self::{
    books::{Bylaws, Compare, Lint, Show, Vote},
    houses::{Backup, Bench, Demo, Init, Part, Restore, Serve, Verify},
    mail::Mail,
    users::{User, UserAdd, UserLink, UserList, UserRole},
};

/// 협치회의의 공식 기록 시스템 마당.
/// Madang, the system of record of a council.
#[derive(Debug, Parser)]
#[command(name = "madang", version, verbatim_doc_comment, arg_required_else_help = true)]
#[command(disable_help_subcommand = true)]
#[command(after_help = AFTER, disable_help_flag = true, disable_version_flag = true)]
pub struct Cli {
    /// 답하는 언어: ko, en. 없으면 LC_ALL, LC_MESSAGES, LANG을 따르고, 한국어가 기본입니다.
    /// Language of the answers: ko, en. By default LC_ALL, LC_MESSAGES, LANG, then Korean.
    #[arg(long, global = true, value_name = "LANG", value_parser = ["ko", "en"])]
    #[arg(display_order = 90, hide_possible_values = true, verbatim_doc_comment)]
    pub lang: Option<String>,

    /// 프로그램이 읽을 수 있게 JSON으로 답합니다.
    /// Answers in JSON, for programs.
    #[arg(long, global = true, display_order = 91, verbatim_doc_comment)]
    pub json: bool,

    /// 쓰는 법을 보입니다.
    /// Shows how it is used.
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = 98)]
    #[arg(verbatim_doc_comment)]
    help: Option<bool>,

    /// 판 번호를 보입니다.
    /// Shows the version.
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 99)]
    #[arg(verbatim_doc_comment)]
    version: Option<bool>,

    /// What is to be done.
    #[command(subcommand)]
    pub command: Command,
}

const AFTER: &str = "\
끝낼 때의 값: 0 되었음 · 1 거부·부결·문제 발견 · 2 잘못 쓴 명령이거나 할 수 없었음
Exit status:  0 done · 1 refused, rejected or found · 2 wrong usage, or it could not be done";

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// 시연용 집을 잠시 만들어 2017년의 협의회를 넣고 엽니다.
    /// Makes a throw-away house with the council of 2017 and serves it.
    #[command(verbatim_doc_comment)]
    Demo(Demo),
    /// 새 집을 만들고 첫 관리자의 일회용 주소를 알립니다.
    /// Makes a new house and prints the one-time link of its first administrator.
    #[command(verbatim_doc_comment)]
    Init(Init),
    /// 집을 엽니다.
    /// Serves a house.
    #[command(verbatim_doc_comment)]
    Serve(Serve),
    /// 표결 결과를 규정의 규칙으로 판정합니다.
    /// Judges a count of votes by a rule of a book of bylaws.
    #[command(verbatim_doc_comment)]
    Vote(Vote),
    /// 규정을 읽고, 살피고, 견줍니다.
    /// Reads, checks and compares books of bylaws.
    #[command(subcommand, verbatim_doc_comment)]
    Bylaws(Bylaws),
    /// 기록의 해시 사슬을 다시 셈하고, 저장된 값과 견줍니다.
    /// Recomputes the journal's chain of hashes and compares it with the stored rows.
    #[command(verbatim_doc_comment)]
    Verify(Verify),
    /// 열린 채로 집 전체를 파일 하나(.tar)에 담습니다.
    /// Puts a whole house into one file (.tar), also while it is served.
    #[command(verbatim_doc_comment)]
    Backup(Backup),
    /// 담아 둔 파일에서 집을 되살립니다.
    /// Brings a house back from such a file.
    #[command(verbatim_doc_comment)]
    Restore(Restore),
    /// 웹 없이 계정을 다룹니다.
    /// Accounts, without the web.
    #[command(subcommand, verbatim_doc_comment)]
    User(User),
    /// 전자우편을 살핍니다: 되돌아온 것, 메일 서버.
    /// E-mail: what came back, the mail server.
    #[command(subcommand, verbatim_doc_comment)]
    Post(Mail),
    /// 빠르기를 재어 표로 보입니다.
    /// Measures how fast it is.
    #[command(verbatim_doc_comment)]
    Bench(Bench),
}

/// Where a house is.
#[derive(Debug, Clone, Default, Args)]
pub struct Place {
    /// 집이 있는 폴더(기본: 지금 폴더). PostgreSQL이어도 첨부 파일과 설정은 여기에 있습니다.
    /// The folder of the house (default: this one). With PostgreSQL it keeps files and settings.
    #[arg(long, value_name = "DIR", env = "MADANG_DATA", verbatim_doc_comment)]
    pub data: Option<PathBuf>,

    /// 기록이 든 PostgreSQL의 주소: postgres://…
    /// The address of the PostgreSQL database that holds the records.
    #[arg(long, value_name = "URL", env = "MADANG_DATABASE", hide_env_values = true)]
    #[arg(verbatim_doc_comment)]
    pub database: Option<String>,

    /// PostgreSQL의 스키마: 집 하나에 하나(기본: madang).
    /// The schema of the house in PostgreSQL (default: madang).
    #[arg(long, value_name = "NAME", env = "MADANG_SCHEMA", verbatim_doc_comment)]
    pub schema: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definitions_hold_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_help_speaks_both_languages() {
        let mut waiting = vec![Cli::command()];
        while let Some(command) = waiting.pop() {
            for argument in command.get_arguments().filter(|a| !a.is_hide_set()) {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(both(&help), "{} {}: {help}", command.get_name(), argument.get_id());
            }
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(both(&about), "{}: {about}", command.get_name());
            waiting.extend(command.get_subcommands().cloned());
        }
    }

    /// A line with Hangul, and a line without.
    fn both(help: &str) -> bool {
        let hangul = |line: &str| line.chars().any(|c| ('가'..='힣').contains(&c));
        help.lines().any(hangul) && help.lines().any(|line| !hangul(line))
    }
}
