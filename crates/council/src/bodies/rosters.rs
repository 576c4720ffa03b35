//! A roster as a table: which column says what, and what is wrong in which row.
//!
//! A table is read whole or not at all. Names that the record knows already are asked about, row
//! by row: a person is never taken for a namesake by the house itself.

mod cells;

use std::collections::BTreeMap;

use jiff::civil::Date;
use kit::{Message, When};

pub use cells::{Column, day, when};

use crate::people::persons;
use crate::{PersonId, Refuse};

/// The most rows one table may have.
pub const MOST: usize = 500;

/// One row, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the table; the header is row 1.
    pub row: u32,
    /// The name.
    pub name: String,
    /// The role of the book, by key; a body without a book keeps the word as written.
    pub role: String,
    /// The district, by its address word.
    pub district: Option<String>,
    /// The first day.
    pub from: Option<When>,
    /// The last day, inside.
    pub to: Option<Date>,
    /// Who nominated.
    pub nominated_by: Option<String>,
    /// The body or group that sends the holder.
    pub seat_source: Option<String>,
    /// What shows it.
    pub evidence: Option<String>,
    /// The decision that appointed.
    pub appointed_by: Option<String>,
    /// What tells the person from namesakes.
    pub note: Option<String>,
}

/// Who the person of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Nobody the record knows.
    New,
    /// A person of the record.
    Known(PersonId),
    /// The person of an earlier row.
    AsRow(u32),
}

impl Who {
    /// The word in forms: `new`, `p12`, `r3`.
    pub fn word(self) -> String {
        match self {
            Self::New => "new".to_owned(),
            Self::Known(person) => format!("p{person}"),
            Self::AsRow(row) => format!("r{row}"),
        }
    }

    /// The choice of a word.
    pub fn of(word: &str) -> Option<Self> {
        match word.split_at_checked(1)? {
            ("p", number) => number.parse().ok().map(Self::Known),
            ("r", row) => row.parse().ok().map(Self::AsRow),
            _ => (word == "new").then_some(Self::New),
        }
    }
}

/// Something wrong with a table, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The row; the header is row 1.
    pub row: u32,
    /// The column, where it is one.
    pub column: Option<Column>,
    /// What.
    pub why: Refusal,
}

/// What is wrong in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no row under the header.
    Empty,
    /// There are more than [`MOST`] rows.
    TooLong,
    /// A column that every table needs is missing.
    NoColumn(Column),
    /// Two columns say the same.
    TwiceColumn(Column),
    /// The header has a word that nobody knows.
    StrangeColumn(String),
    /// A row has more cells than the header.
    TooManyCells,
    /// A needed cell is empty.
    EmptyCell(Column),
    /// A day that cannot be read.
    NotADay(String),
    /// The book has no such role.
    NoRole(String),
    /// The house has no such district.
    NoDistrict(String),
    /// The name cannot be entered.
    Name(persons::Refusal),
    /// The record, or an earlier row, has this name: a human must say who it is.
    WhoIsIt(String),
    /// The choice made does not fit the row.
    NotThis(String),
}

/// What a table is read against.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Roles of the book for this body: key and name. Empty where the body has no book.
    pub roles: &'a [(String, String)],
    /// Districts: address word, Korean name, English name.
    pub districts: &'a [(String, String, String)],
}

/// Reads a table: the first row is its header. All that is wrong comes back at once.
pub fn read(rows: &[Vec<String>], known: &Known<'_>) -> Result<Vec<Line>, Vec<Fault>> {
    let (header, body) = rows.split_first().ok_or_else(|| vec![at(1, None, Refusal::Empty)])?;
    let columns = cells::header(header)?;
    let filled = |row: &&[String]| row.iter().any(|cell| !cell.trim().is_empty());
    let body: Vec<(u32, &[String])> =
        (2..).zip(body.iter().map(Vec::as_slice)).filter(|(_, row)| filled(row)).collect();
    if body.is_empty() {
        return Err(vec![at(1, None, Refusal::Empty)]);
    }
    if body.len() > MOST {
        return Err(vec![at(1, None, Refusal::TooLong)]);
    }
    let (mut lines, mut faults) = (Vec::new(), Vec::new());
    for (row, cells) in body {
        match cells::line(row, cells, &columns, known) {
            Ok(line) => lines.push(line),
            Err(wrong) => faults.extend(wrong),
        }
    }
    if faults.is_empty() { Ok(lines) } else { Err(faults) }
}

/// Who each row is. `namesakes` are the persons of the record by name; `said` is what the reader
/// chose by row. A name that nobody else has is a new person; every other name must be told.
pub fn who(
    lines: &[Line],
    namesakes: &BTreeMap<String, Vec<PersonId>>,
    said: &BTreeMap<u32, Who>,
) -> Result<Vec<Who>, Vec<Fault>> {
    let (mut whos, mut faults) = (Vec::new(), Vec::new());
    for (nth, line) in lines.iter().enumerate() {
        let earlier: Vec<u32> =
            lines[..nth].iter().filter(|other| other.name == line.name).map(|o| o.row).collect();
        let known = namesakes.get(&line.name).map_or(&[][..], Vec::as_slice);
        let fits = |who: &Who| match who {
            Who::New => true,
            Who::Known(person) => known.contains(person),
            Who::AsRow(row) => earlier.contains(row),
        };
        let name = || line.name.clone();
        match said.get(&line.row) {
            Some(who) if fits(who) => whos.push(*who),
            Some(_) => faults.push(at(line.row, Some(Column::Name), Refusal::NotThis(name()))),
            None if known.is_empty() && earlier.is_empty() => whos.push(Who::New),
            None => faults.push(at(line.row, Some(Column::Name), Refusal::WhoIsIt(name()))),
        }
    }
    if faults.is_empty() { Ok(whos) } else { Err(faults) }
}

/// The choices a row has: everybody of its name, then a new person.
pub fn choices(
    lines: &[Line],
    line: &Line,
    namesakes: &BTreeMap<String, Vec<PersonId>>,
) -> Vec<Who> {
    let known = namesakes.get(&line.name).into_iter().flatten().map(|person| Who::Known(*person));
    let earlier = lines.iter().filter(|o| o.row < line.row && o.name == line.name);
    let mut all: Vec<Who> = known.chain(earlier.map(|other| Who::AsRow(other.row))).collect();
    if !all.is_empty() {
        all.push(Who::New);
    }
    all
}

fn at(row: u32, column: Option<Column>, why: Refusal) -> Fault {
    Fault { row, column, why }
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        let column = |key, column: Column| Message::new(key).with("column", column.name());
        match self {
            Self::Empty => Message::new("bodies-rosters-refused-empty"),
            Self::TooLong => Message::new("bodies-rosters-refused-long").with("most", MOST as i64),
            Self::NoColumn(it) => column("bodies-rosters-refused-no-column", *it),
            Self::TwiceColumn(it) => column("bodies-rosters-refused-twice", *it),
            Self::StrangeColumn(word) => {
                Message::new("bodies-rosters-refused-strange").with("word", word)
            }
            Self::TooManyCells => Message::new("bodies-rosters-refused-cells"),
            Self::EmptyCell(it) => column("bodies-rosters-refused-cell", *it),
            Self::NotADay(text) => Message::new("bodies-rosters-refused-day").with("text", text),
            Self::NoRole(text) => Message::new("bodies-rosters-refused-role").with("text", text),
            Self::NoDistrict(text) => {
                Message::new("bodies-rosters-refused-district").with("text", text)
            }
            Self::Name(why) => why.message(),
            Self::WhoIsIt(name) => Message::new("bodies-rosters-refused-who").with("name", name),
            Self::NotThis(name) => {
                Message::new("bodies-rosters-refused-not-this").with("name", name)
            }
        }
    }
}

#[cfg(test)]
mod tests;
