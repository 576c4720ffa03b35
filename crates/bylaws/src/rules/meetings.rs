//! Rules of meeting and of days: cadence, convening, notice, windows.

use serde::{Deserialize, Serialize};

use super::Amount;

/// 정기회의: how often an organ meets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cadence {
    /// The organ.
    pub organ: String,
    /// How many regular meetings.
    pub times: u32,
    /// In each of what.
    pub every: Every,
    /// Whether that is the least, the number itself, or an aim.
    #[serde(rename = "as")]
    pub held_as: CadenceAs,
    /// How a year is counted.
    pub year: Option<YearKind>,
    /// What a missed meeting does.
    pub missed: Option<Missed>,
    /// Whether regular and extraordinary meetings are numbered in one series.
    pub numbering: Option<Series>,
}

/// The period a cadence counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// A year.
    Year,
    /// Half a year.
    HalfYear,
    /// A quarter.
    Quarter,
    /// A month.
    Month,
    /// A week.
    Week,
}

/// How the number of meetings is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CadenceAs {
    /// No fewer.
    Minimum,
    /// No fewer and no more.
    Exact,
    /// An aim.
    Target,
}

/// How a year is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum YearKind {
    /// January to December.
    Calendar,
    /// The fiscal year of the house.
    Fiscal,
    /// Twelve months from the day the bylaws were enacted.
    FromEnactment,
}

/// What a missed meeting does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missed {
    /// Nothing.
    Nothing,
    /// It is reported to the plenary.
    ReportToPlenary,
}

/// How meetings are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Series {
    /// Regular and extraordinary ones together.
    OneSeries,
    /// Each kind for itself.
    ByKind,
}

/// 소집: who calls a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Convening {
    /// The organ that meets.
    pub organ: String,
    /// Which kind of meeting.
    pub meeting: MeetingKind,
    /// By what it is called.
    pub by: ConvenedBy,
    /// The organ that resolves, or the role whose holders request or call.
    pub of: Option<String>,
    /// How many must request; a number, or a share such as `"1/3"`.
    pub at_least: Option<Amount>,
    /// Days from the request within which the meeting is to be called.
    pub within_days: Option<u32>,
    /// Whether a request binds.
    #[serde(default)]
    pub must: bool,
}

/// The kind of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    /// 정기회의.
    Regular,
    /// 임시회의.
    Extraordinary,
}

/// By what a meeting is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConvenedBy {
    /// The chair calls it.
    Chair,
    /// An organ resolves it.
    Resolution,
    /// Members or residents request it.
    Request,
    /// The secretariat calls it.
    Secretariat,
}

/// 통지: how early a meeting is announced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Notice {
    /// The organ that meets.
    pub organ: String,
    /// Days before the meeting, at the latest.
    pub days: u32,
    /// Whether a later notice is refused or only flagged.
    pub hard: bool,
    /// Whether urgency excuses a later notice.
    #[serde(default)]
    pub may_be_waived: bool,
    /// What the notice carries, in kebab-case: `agenda`, `documents`, `place`.
    #[serde(default)]
    pub with: Vec<String>,
}

/// 기간: a span of days in which something may be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Window {
    /// The length in days.
    pub days: u32,
    /// Which days count.
    pub counting: Counting,
    /// The event it runs from, in kebab-case; that day itself is not counted.
    pub from: String,
    /// Whether a last day that is a holiday moves to the next working day.
    #[serde(default)]
    pub moves_to_working_day: bool,
    /// Whether doing it later is refused or only flagged.
    #[serde(default)]
    pub hard: bool,
}

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// All days.
    Calendar,
    /// Working days.
    Working,
}
