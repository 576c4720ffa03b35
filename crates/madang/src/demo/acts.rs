//! The steps of the files in `demo/`: what was done, in order.

use council::{
    bodies::{seats::EndReason, vacancies::Policy},
    decisions::register::Form,
    meetings::{
        agenda::{Outcome, Part},
        attendance::Capacity,
        convening::Kind,
        votes::ExclusionGround,
    },
    threads::links::Relation,
};
use jiff::civil::{Date, DateTime};
use serde::Deserialize;

/// Something done at a moment; without one, at that of the step before.
#[derive(Debug)]
pub struct Step {
    /// When.
    pub at: Option<DateTime>,
    /// What.
    pub act: Act,
}

/// Every step is a table with `do`, and with `at` where the time moves on.
pub fn steps<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Step>, D::Error> {
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
        /// A key, where later steps go on from the decision.
        decision: Option<String>,
    },
    Say(Say),
    Task(Task),
    #[serde(rename = "progress")]
    Progress {
        task: String,
        state: council::tasks::register::State,
        text: String,
        evidence: Option<String>,
    },
    Link {
        from: String,
        to: String,
        relation: Relation,
        note: Option<String>,
    },
    Refer {
        from: String,
        to: String,
        part: Part,
        title: String,
    },
    Schedule(Schedule),
    Event(Event),
    Original(Original),
    Minutes {
        meeting: String,
    },
    Interest {
        item: String,
        name: String,
        subject: String,
        relation: String,
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

/// Something said. Who spoke is a member, an office, or a name as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Say {
    /// On which item.
    pub item: String,
    /// A key, where later steps go on from it.
    pub statement: Option<String>,
    /// What it is.
    pub kind: council::meetings::statements::Kind,
    /// A member of the body that meets.
    pub member: Option<String>,
    /// Anybody else, or an office.
    pub label: Option<String>,
    /// The gist.
    pub text: String,
    /// Where it stands.
    pub source: Option<String>,
}

/// A task given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// A key, where later steps go on from it.
    pub task: Option<String>,
    /// From which record: `statement:KEY`, `decision:KEY`, `item:KEY`.
    pub from: String,
    /// What is to be done.
    pub text: String,
    /// Who: a person of the record, or an office.
    pub person: Option<String>,
    /// A post.
    pub office: Option<String>,
    /// By which day.
    pub due: Option<Date>,
    /// By the next meeting, in the words of the record.
    pub due_next: Option<String>,
    /// Where it stands.
    pub source: Option<String>,
}

/// A recurring schedule; `rule` is the sentence of the decision.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    pub body: String,
    pub title: String,
    pub title_en: Option<String>,
    pub rule: String,
    pub from: Date,
    pub to: Option<Date>,
    pub decision: Option<String>,
    pub source: Option<String>,
}

/// A single date.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub body: Option<String>,
    pub title: String,
    pub title_en: Option<String>,
    pub when: kit::When,
    pub starts: Option<jiff::civil::Time>,
    pub ends: Option<jiff::civil::Time>,
    pub weekday: Option<String>,
    pub place: Option<String>,
    pub kind: council::calendar::events::Kind,
    pub state: council::calendar::events::State,
    pub source: Option<String>,
}

/// Minutes of the past: which elements are there, in words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Original {
    pub meeting: String,
    pub source: String,
    pub elements: Vec<(council::meetings::minutes::Element, String)>,
}
