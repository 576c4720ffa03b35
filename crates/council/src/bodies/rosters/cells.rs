//! Cells of a roster: header words, roles, districts and days as people write them.

use jiff::civil::Date;
use kit::{Message, When};

use super::{Fault, Known, Line, Refusal, at};
use crate::people::persons;

macro_rules! columns {
    ($($(#[$doc:meta])* $column:ident, $key:literal, [$($word:literal),+];)*) => {
        /// A column of a roster.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Column { $($(#[$doc])* $column),* }

        impl Column {
            /// Every column, in the order of a table that the house writes.
            pub const ALL: &[Self] = &[$(Self::$column),*];

            /// Its name, said by the catalogue.
            pub const fn name(self) -> Message {
                match self { $(Self::$column => Message::new($key)),* }
            }

            /// The words that name it in a header, Korean first; the second is the English one.
            pub const fn words(self) -> &'static [&'static str] {
                match self { $(Self::$column => &[$($word),+]),* }
            }
        }
    };
}

columns! {
    /// The name of the person.
    Name, "bodies-column-name", ["이름", "name", "성명", "성함"];
    /// The role in the body.
    Role, "bodies-column-role", ["직책", "role", "역할", "직위", "구분"];
    /// The district represented.
    District, "bodies-column-district", ["자치구", "district", "지역"];
    /// The first day.
    From, "bodies-column-from", ["시작일", "from", "위촉일", "선임일", "임기시작"];
    /// The last day.
    To, "bodies-column-to", ["종료일", "to", "해촉일", "임기종료"];
    /// Who nominated.
    NominatedBy, "bodies-column-nominated-by", ["추천", "nominated_by", "추천기관", "추천단체"];
    /// The body or group that sends the holder.
    SeatSource, "bodies-column-seat-source", ["위촉구분", "seat_source", "소속"];
    /// What shows it.
    Evidence, "bodies-column-evidence", ["근거자료", "evidence", "공론장기록"];
    /// The decision that appointed.
    AppointedBy, "bodies-column-appointed-by", ["선임의결", "appointed_by", "의결"];
    /// What tells the person from namesakes.
    Note, "bodies-column-note", ["비고", "note", "구별"];
}

impl Column {
    fn of(word: &str) -> Option<Self> {
        let word: String = word.chars().filter(|c| !c.is_whitespace()).collect();
        let word = word.trim_start_matches('\u{feff}').to_lowercase();
        Self::ALL.iter().copied().find(|column| column.words().contains(&word.as_str()))
    }
}

/// Which column stands where.
pub(super) fn header(cells: &[String]) -> Result<Vec<Option<Column>>, Vec<Fault>> {
    let (mut columns, mut faults) = (Vec::new(), Vec::new());
    for cell in cells {
        if cell.trim().is_empty() {
            columns.push(None);
            continue;
        }
        let Some(column) = Column::of(cell) else {
            faults.push(at(1, None, Refusal::StrangeColumn(cell.trim().to_owned())));
            continue;
        };
        if columns.contains(&Some(column)) {
            faults.push(at(1, Some(column), Refusal::TwiceColumn(column)));
        }
        columns.push(Some(column));
    }
    for needed in [Column::Name, Column::Role] {
        if !columns.contains(&Some(needed)) {
            faults.push(at(1, Some(needed), Refusal::NoColumn(needed)));
        }
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

/// Reads one row under `columns`.
pub(super) fn line(
    row: u32,
    cells: &[String],
    columns: &[Option<Column>],
    known: &Known<'_>,
) -> Result<Line, Vec<Fault>> {
    let mut faults = Vec::new();
    if cells.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
        faults.push(at(row, None, Refusal::TooManyCells));
    }
    let cell = |column: Column| -> Option<&str> {
        let place = columns.iter().position(|c| *c == Some(column))?;
        cells.get(place).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    };
    let text = |column| cell(column).map(str::to_owned);
    let mut keep = |column, read: Result<(), Refusal>| {
        if let Err(why) = read {
            faults.push(at(row, Some(column), why));
        }
    };
    let (mut role, mut district, mut from, mut to) = (String::new(), None, None, None);
    let name = cell(Column::Name).unwrap_or_default().to_owned();
    let entered = persons::enter(&name, cell(Column::Note), None);
    keep(Column::Name, entered.map(drop).map_err(Refusal::Name));
    keep(Column::Role, role_of(cell(Column::Role), known).map(|it| role = it));
    keep(Column::District, district_of(cell(Column::District), known).map(|it| district = it));
    keep(Column::From, dated(cell(Column::From), when).map(|it| from = it));
    keep(Column::To, dated(cell(Column::To), day).map(|it| to = it));
    for column in [Column::NominatedBy, Column::SeatSource, Column::Evidence, Column::AppointedBy] {
        let public = persons::fit_for_the_record([cell(column)]);
        keep(column, public.map_err(Refusal::Name));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Line {
        row,
        name,
        role,
        district,
        from,
        to,
        nominated_by: text(Column::NominatedBy),
        seat_source: text(Column::SeatSource),
        evidence: text(Column::Evidence),
        appointed_by: text(Column::AppointedBy),
        note: text(Column::Note),
    })
}

fn role_of(text: Option<&str>, known: &Known<'_>) -> Result<String, Refusal> {
    let text = text.ok_or(Refusal::EmptyCell(Column::Role))?;
    if known.roles.is_empty() {
        return Ok(text.to_owned());
    }
    let found = known.roles.iter().find(|(key, name)| key == text || name == text);
    found.map(|(key, _)| key.clone()).ok_or_else(|| Refusal::NoRole(text.to_owned()))
}

fn district_of(text: Option<&str>, known: &Known<'_>) -> Result<Option<String>, Refusal> {
    let Some(text) = text else { return Ok(None) };
    let bare = text.strip_suffix('구').filter(|bare| bare.chars().count() > 1).unwrap_or(text);
    let found = known.districts.iter().find(|(code, name, name_en)| {
        [code.as_str(), name.as_str()].contains(&text)
            || name == bare
            || name_en.eq_ignore_ascii_case(text)
            || text.strip_suffix('구') == Some(name)
    });
    match found {
        Some((code, ..)) => Ok(Some(code.clone())),
        None => Err(Refusal::NoDistrict(text.to_owned())),
    }
}

fn dated<T>(text: Option<&str>, read: fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
    let Some(text) = text else { return Ok(None) };
    read(text).map(Some).ok_or_else(|| Refusal::NotADay(text.to_owned()))
}

/// A day with its precision as people write it: `2017-06-26`, `2017. 6. 26.`, `2017.6`, `2017년 6월`.
pub fn when(text: &str) -> Option<When> {
    let text = text.trim();
    if let Ok(when) = text.parse() {
        return Some(when);
    }
    let plain: String = text
        .chars()
        .map(|c| if matches!(c, '년' | '월' | '일' | '/' | '.') { '-' } else { c })
        .collect();
    let parts: Vec<&str> =
        plain.split('-').map(str::trim).filter(|part| !part.is_empty()).collect();
    let digits = |text: &str, most: usize| {
        let fits = text.len() <= most && text.chars().all(|c| c.is_ascii_digit());
        fits.then(|| text.parse::<u32>().ok()).flatten()
    };
    let year = parts.first().filter(|year| year.len() == 4)?;
    let written = match parts[1..] {
        [] => format!("{:04}", digits(year, 4)?),
        [month] => format!("{:04}-{:02}", digits(year, 4)?, digits(month, 2)?),
        [month, day] => {
            format!("{:04}-{:02}-{:02}", digits(year, 4)?, digits(month, 2)?, digits(day, 2)?)
        }
        _ => return None,
    };
    written.parse().ok()
}

/// One day as people write it.
pub fn day(text: &str) -> Option<Date> {
    match when(text)? {
        When::Day(day) => Some(day),
        _ => None,
    }
}
