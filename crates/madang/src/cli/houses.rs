//! Commands on a house as a whole: `demo`, `init`, `serve`, `verify`, `backup`, `restore`, `bench`.

use std::{net::SocketAddr, path::PathBuf};

use clap::Args;
use jiff::civil::{Date, DateTime};

use super::Place;

/// `madang demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// 듣는 주소.
    /// The address to listen on.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080", verbatim_doc_comment)]
    pub listen: SocketAddr,

    /// 시연용 집을 둘 폴더. 다시 열면 이어서 갑니다. 없으면 임시 폴더이고, 끝나면 지웁니다.
    /// A folder for the demo; started again it goes on. Without it a temporary one, gone at the end.
    #[arg(long, value_name = "DIR", verbatim_doc_comment)]
    pub data: Option<PathBuf>,

    /// 집의 시계(기본: 2017-06-26T14:00:00).
    /// The clock of the house.
    #[arg(long, value_name = "TS", value_parser = moment, verbatim_doc_comment)]
    pub today: Option<DateTime>,
}

/// `madang init`.
#[derive(Debug, Args)]
pub struct Init {
    /// 새 집의 폴더.
    /// The folder of the new house.
    #[arg(value_name = "DIR", verbatim_doc_comment)]
    pub folder: PathBuf,

    /// 기록을 둘 PostgreSQL의 주소. 없으면 폴더 안의 SQLite 파일입니다.
    /// The PostgreSQL database for the records; without it a SQLite file in the folder.
    #[arg(long, value_name = "URL", env = "MADANG_DATABASE", hide_env_values = true)]
    #[arg(verbatim_doc_comment)]
    pub database: Option<String>,

    /// PostgreSQL의 스키마(기본: madang).
    /// The schema in PostgreSQL (default: madang).
    #[arg(long, value_name = "NAME", env = "MADANG_SCHEMA", verbatim_doc_comment)]
    pub schema: Option<String>,

    /// 사람들이 쓸 주소, 예: https://council.example
    /// The public address.
    #[arg(long, value_name = "URL", env = "MADANG_PUBLIC", verbatim_doc_comment)]
    pub public: Option<String>,

    /// 첫 관리자의 로그인 이름.
    /// The login name of the first administrator.
    #[arg(long, value_name = "LOGIN", default_value = "admin", verbatim_doc_comment)]
    pub admin: String,
}

/// `madang serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Where the house is.
    #[command(flatten)]
    pub place: Place,

    /// 듣는 주소(기본: 127.0.0.1:8080).
    /// The address to listen on.
    #[arg(long, value_name = "ADDR", env = "MADANG_LISTEN", verbatim_doc_comment)]
    pub listen: Option<SocketAddr>,

    /// 설정 파일(기본: 집 폴더의 madang.toml).
    /// The settings (default: madang.toml in the folder of the house).
    #[arg(long, value_name = "FILE", env = "MADANG_CONFIG", verbatim_doc_comment)]
    pub config: Option<PathBuf>,

    /// 설정만 살피고 끝냅니다.
    /// Checks the settings and ends.
    #[arg(long, verbatim_doc_comment)]
    pub check_config: bool,
}

/// `madang verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// 예전에 적어 둔 값: 파일 또는 번호:해시.
    /// A head noted earlier: a file, or SEQ:HASH.
    #[arg(long, value_name = "FILE|SEQ:HASH", verbatim_doc_comment)]
    pub against: Option<String>,

    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}

/// `madang backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// 담을 파일.
    /// The file.
    #[arg(value_name = "FILE", verbatim_doc_comment)]
    pub file: PathBuf,

    /// Where the house is.
    #[command(flatten)]
    pub place: Place,
}

/// `madang restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// 담아 둔 파일.
    /// The file.
    #[arg(value_name = "FILE", verbatim_doc_comment)]
    pub file: PathBuf,

    /// 되살릴 폴더. 비어 있어야 합니다.
    /// The folder for the house; it has to be empty.
    #[arg(long, value_name = "DIR", verbatim_doc_comment)]
    pub data: PathBuf,
}

/// `madang bench`.
#[derive(Debug, Args)]
pub struct Bench {
    /// 한 번 재는 시간(초).
    /// Seconds of each measurement.
    #[arg(long, value_name = "SECONDS", default_value_t = 3.0, verbatim_doc_comment)]
    pub seconds: f64,

    /// 되풀이하는 횟수. 가운데값을 보입니다.
    /// How often each is measured; medians are shown.
    #[arg(long, value_name = "N", default_value_t = 3, verbatim_doc_comment)]
    pub rounds: u32,

    /// 함께 여는 연결의 수.
    /// Connections at once.
    #[arg(long, value_name = "N", default_value_t = 8, verbatim_doc_comment)]
    pub connections: usize,

    /// 한 회의를 지켜보는 많은 사람에게 얼마나 빨리 알려지는지 잽니다.
    /// How fast very many listeners of one meeting are told, instead of pages and acts.
    #[arg(long, verbatim_doc_comment)]
    pub live: bool,

    /// 지켜보는 사람의 수(--live).
    /// Listeners (--live).
    #[arg(long, value_name = "N", default_value_t = 10_000, verbatim_doc_comment)]
    pub listeners: usize,

    /// A process that the bench starts beside itself.
    #[arg(long, hide = true, value_enum)]
    pub part: Option<Part>,

    /// The pages that a bare server answers.
    #[arg(long, hide = true)]
    pub folder: Option<PathBuf>,

    /// Where the listeners listen.
    #[arg(long, hide = true, default_value = "")]
    pub at: String,

    /// To what.
    #[arg(long, hide = true, default_value = "")]
    pub path: String,
}

/// What a process beside the bench does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Answers the same bytes as the house, and nothing else.
    Bare,
    /// Tells events, and nothing else.
    BareLive,
    /// Listens to events.
    Ears,
}

/// A day and time, or a day that then begins at 14:00.
fn moment(text: &str) -> Result<DateTime, String> {
    let whole = text.contains(['T', 't', ' ']).then(|| text.parse::<DateTime>());
    let moment = whole.unwrap_or_else(|| text.parse::<Date>().map(|day| day.at(14, 0, 0, 0)));
    moment.map_err(|_| "2017-06-26T14:00:00".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_alone_begins_in_the_afternoon() {
        assert_eq!(moment("2017-07-01").unwrap().to_string(), "2017-07-01T14:00:00");
        assert_eq!(moment("2017-06-26T15:00:00").unwrap().to_string(), "2017-06-26T15:00:00");
        assert!(moment("어제").is_err());
    }
}
