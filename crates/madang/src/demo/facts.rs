//! The form of the files in `demo/`: who and what there is, and what was done, in order.

use council::{
    bodies::{
        registry::{Kind as BodyKind, RosterState},
        seats::EndReason,
        vacancies::Policy,
    },
    decisions::register::Form,
    meetings::{
        agenda::{Outcome, Part},
        attendance::Capacity,
        convening::Kind,
        votes::ExclusionGround,
    },
};
use jiff::civil::{Date, DateTime};
use kit::When;
use serde::Deserialize;

/// One file: what is entered on its day, then its steps.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scene {
    /// When all but the steps is entered.
    pub entered: Option<DateTime>,
    /// Districts.
    pub district: Vec<District>,
    /// Bodies, parents first.
    pub body: Vec<Body>,
    /// Books of bylaws.
    pub book: Vec<Book>,
    /// Offices.
    pub office: Vec<Office>,
    /// Seats of bodies. A name that was not there yet is entered as a person.
    pub seats: Vec<Seats>,
    /// What was done.
    #[serde(deserialize_with = "steps")]
    pub step: Vec<Step>,
}

impl Default for Scene {
    fn default() -> Self {
        Self {
            entered: None,
            district: Vec::new(),
            body: Vec::new(),
            book: Vec::new(),
            office: Vec::new(),
            seats: Vec::new(),
            step: Vec::new(),
        }
    }
}

/// A district.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    pub code: String,
    pub name: String,
    pub name_en: String,
    pub col: u8,
    pub line: u8,
}

/// A body; the fields are those of `clerk::bodies::registry::Found`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    pub slug: String,
    pub name: String,
    pub name_en: String,
    pub kind: BodyKind,
    pub parent: Option<String>,
    pub organ: Option<String>,
    pub founded: Option<When>,
    pub roster: Option<RosterState>,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub note: Option<String>,
    pub source: Option<String>,
}

/// A book in force from a moment on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Whose.
    pub body: String,
    /// The name of the model book.
    pub book: String,
    /// From when.
    pub effective: DateTime,
    /// Where it comes from.
    pub source: String,
}

/// An office.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub name: String,
    pub organisation: Option<String>,
    pub source: Option<String>,
}

/// Seats of one body and role, with what is common to them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seats {
    /// The body.
    pub body: String,
    /// The role.
    pub role: String,
    /// Who sends the holders.
    pub sent_by: Option<String>,
    /// The first day.
    pub from: Option<When>,
    /// Who nominated.
    pub nominated: Option<String>,
    /// What is known of the appointment.
    pub appointed: Option<String>,
    /// The record that shows it.
    pub evidence: Option<String>,
    /// Whose seats they are.
    pub holders: Vec<Holder>,
}

/// The holder of a seat: a person by name, or an office.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// A person.
    pub name: Option<String>,
    /// An office.
    pub office: Option<String>,
    /// The district represented.
    pub district: Option<String>,
    /// The last day.
    pub to: Option<Date>,
    /// Why it ended.
    pub end: Option<EndReason>,
    /// Where the entry comes from.
    pub source: Option<String>,
}

/// Something done at a moment; without one, at that of the step before.
#[derive(Debug)]
pub struct Step {
    /// When.
    pub at: Option<DateTime>,
    /// What.
    pub act: Act,
}

/// Every step is a table with `do`, and with `at` where the time moves on.
fn steps<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Step>, D::Error> {
    use serde::de::Error;

    let tables = Vec::<toml::Table>::deserialize(from)?;
    let step = |mut table: toml::Table| {
        let at = table.remove("at").map(toml::Value::try_into).transpose();
        let act = table.try_into();
        Ok(Step { at: at.map_err(D::Error::custom)?, act: act.map_err(D::Error::custom)? })
    };
    tables.into_iter().map(step).collect()
}

/// What is done. Bodies go by their word in addresses, persons by name, everything else by a key
/// of the file.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    Convene(Convene),
    Item(Item),
    Draft(Draft),
    Propose {
        amendment: String,
        meeting: String,
        item: String,
        origin: String,
    },
    Preside {
        meeting: String,
        name: String,
        reason: String,
    },
    Open {
        meeting: String,
    },
    Close {
        meeting: String,
        next: Option<String>,
    },
    Arrive(Arrive),
    Leave {
        meeting: String,
        members: Vec<String>,
    },
    Report {
        item: String,
    },
    TakeUp {
        item: String,
    },
    EndItem {
        item: String,
        outcome: Outcome,
    },
    Record {
        item: String,
        form: Form,
        text: String,
        #[serde(default)]
        notes: Vec<String>,
    },
    Count {
        body: String,
        count: u32,
        said_by: String,
        source: String,
    },
    Swap(Swap),
    EndSeat(EndSeat),
    BeginSeat(BeginSeat),
    Vacancy {
        body: String,
        policy: Policy,
        criteria: Option<String>,
        source: Option<String>,
    },
    Exclude {
        item: String,
        name: String,
        ground: ExclusionGround,
        reason: String,
    },
    Move {
        motion: String,
        item: String,
        text: String,
        moved_by: String,
    },
    Vote(Vote),
    Elect(Elect),
}

/// A meeting called. `record` names the source of one of the past, `called_by` the chair who calls.
#[derive(Debug, Deserialize)]
pub struct Convene {
    pub meeting: String,
    pub body: String,
    pub no: u32,
    pub kind: Kind,
    pub title: String,
    pub title_en: Option<String>,
    pub starts: DateTime,
    pub ends: Option<DateTime>,
    pub place: Option<String>,
    pub record: Option<String>,
    pub called_by: Option<String>,
}

/// An item of an agenda; `from` is the item that referred it.
#[derive(Debug, Deserialize)]
pub struct Item {
    pub meeting: String,
    pub item: String,
    pub part: Part,
    pub title: String,
    pub note: Option<String>,
    pub origin: Option<String>,
    pub from: Option<String>,
}

/// A draft of an amendment.
#[derive(Debug, Deserialize)]
pub struct Draft {
    pub amendment: String,
    pub body: String,
    pub book: String,
    pub title: String,
    pub reason: String,
    pub reasons: Vec<(String, String)>,
}

/// People arrive: members by their seats (or all but some), others as persons or by what is written.
#[derive(Debug, Deserialize)]
pub struct Arrive {
    /// The meeting.
    pub meeting: String,
    /// The capacity; members where it is not said.
    pub capacity: Option<Capacity>,
    /// Members.
    #[serde(default)]
    pub members: Vec<String>,
    /// Every member but these.
    pub all_but: Option<Vec<String>>,
    /// Persons of the record.
    #[serde(default)]
    pub persons: Vec<String>,
    /// Anybody else.
    #[serde(default)]
    pub labels: Vec<String>,
}

/// One holder follows another.
#[derive(Debug, Deserialize)]
pub struct Swap {
    pub body: String,
    pub role: String,
    pub out: String,
    pub come: String,
    pub on: Date,
    pub note: Option<String>,
    pub source: Option<String>,
}

/// A seat ends.
#[derive(Debug, Deserialize)]
pub struct EndSeat {
    pub body: String,
    pub role: String,
    pub name: String,
    pub on: Date,
    pub reason: EndReason,
    pub note: Option<String>,
    /// Whether a source states the day; yes where it is not said.
    pub stated: Option<bool>,
}

/// A seat begins that no source dates.
#[derive(Debug, Deserialize)]
pub struct BeginSeat {
    pub body: String,
    pub role: String,
    pub name: String,
    pub district: Option<String>,
    pub source: Option<String>,
}

/// A vote by name: whoever is there and neither against nor abstaining is for.
#[derive(Debug, Deserialize)]
pub struct Vote {
    /// The motion.
    pub motion: String,
    /// Against.
    #[serde(default)]
    pub no: Vec<String>,
    /// Abstaining.
    #[serde(default)]
    pub abstain: Vec<String>,
}

/// An election by rounds.
#[derive(Debug, Deserialize)]
pub struct Elect {
    pub item: String,
    pub role: String,
    pub candidates: Vec<String>,
    pub rounds: Vec<Round>,
}

/// One round as counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    pub votes: Vec<(String, u32)>,
    #[serde(default)]
    pub invalid: u32,
}

/// An account of the demonstration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The word it is announced by.
    pub role: String,
    /// The login name.
    pub login: String,
    /// The name shown.
    pub name: String,
    /// The person of the record.
    pub person: Option<String>,
    /// The role granted to staff.
    pub grant: Option<council::accounts::roles::Role>,
    /// The district of a district officer.
    pub district: Option<String>,
}

/// The file of accounts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    /// Them.
    pub account: Vec<Account>,
}
