//! The form of the files in `demo/`: who and what there is; what was done is in `acts`.

use council::{
    accounts::roles::Role,
    bodies::{
        registry::{Kind as BodyKind, RosterState},
        seats::EndReason,
    },
};
use jiff::civil::{Date, DateTime};
use kit::When;
use serde::Deserialize;

use super::acts::{self, Step};

/// One file: what is entered on its day, then its steps.
#[derive(Debug, Default, Deserialize)]
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
    #[serde(deserialize_with = "acts::steps")]
    pub step: Vec<Step>,
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
    pub grant: Option<Role>,
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
