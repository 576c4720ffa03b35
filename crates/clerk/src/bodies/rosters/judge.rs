//! What each row of a table would do: read, told who it is, judged by the law of its day.

use std::collections::BTreeMap;

use council::bodies::registry::Body;
use council::bodies::rosters::{self, Fault, Known, Line, Who};
use council::bodies::seats::{self, EndReason, Facts, Holder, NewSeat, Refusal, Seat};
use council::people::persons::Person;
use council::{Advice, PersonId};
use jiff::civil::{Date, DateTime};
use kit::{Id, When};
use store::Conn;

use super::stand_in;
use crate::{InForce, Trouble, bodies::seats::lawful, laws::Laws};

/// What a table would do.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// The rows that could be read, in order.
    pub lines: Vec<Judged>,
    /// What is wrong with the table itself; rules that refuse a row stand with the row.
    pub faults: Vec<Fault>,
}

/// One row, judged.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The row.
    pub line: Line,
    /// The district's Korean and English names.
    pub district: Option<(String, String)>,
    /// Who it is; none while the reader has to say.
    pub who: Option<Who>,
    /// Whom it may be: everybody of its name, and a new person. Empty where nobody has the name.
    pub choices: Vec<(Who, Option<Person>)>,
    /// What the law says: advice, or why not.
    pub outcome: Result<Vec<Advice>, Refusal>,
}

impl Preview {
    /// Nothing is wrong and nobody is left to be asked about.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.lines.iter().all(|judged| judged.outcome.is_ok())
    }
}

pub(super) fn preview(
    conn: &mut dyn Conn,
    laws: &Laws,
    body: &Body,
    now: DateTime,
    rows: &[Vec<String>],
    said: &BTreeMap<u32, Who>,
) -> Result<Preview, Trouble> {
    let districts = store::bodies::districts::list(conn)?;
    let districts: Vec<_> = districts.into_iter().map(|d| (d.code, d.name, d.name_en)).collect();
    let law = laws.in_force(conn, body.root, now)?;
    let roles = roles(body, law.as_ref());
    let lines = match rosters::read(rows, &Known { roles: &roles, districts: &districts }) {
        Ok(lines) => lines,
        Err(faults) => return Ok(Preview { lines: Vec::new(), faults }),
    };
    let known = namesakes(conn, &lines)?;
    let ids = known.iter().map(|(name, all)| (name.clone(), all.iter().map(|p| p.id).collect()));
    let ids: BTreeMap<String, Vec<PersonId>> = ids.collect();
    // Rows that are told apart are judged even where others must still be asked about.
    let faults = rosters::who(&lines, &ids, said).err().unwrap_or_default();
    let asked = |row: u32| faults.iter().any(|fault| fault.row == row);
    let told = |line: &Line| {
        let said = said.get(&line.row).copied();
        (!asked(line.row)).then(|| said.unwrap_or(Who::New))
    };
    let mut bench = Bench::new(conn, body, &districts)?;
    let mut judged = Vec::new();
    for line in &lines {
        let who = told(line);
        let law = lawful(conn, laws, body, line.from, now)?;
        let outcome = bench.judge(line, who, law.as_ref(), now.date());
        let choices = rosters::choices(&lines, line, &ids).into_iter().map(|choice| {
            let person = match choice {
                Who::Known(id) => {
                    known.get(&line.name).and_then(|all| all.iter().find(|p| p.id == id)).cloned()
                }
                _ => None,
            };
            (choice, person)
        });
        let district = districts.iter().find(|(code, ..)| Some(code) == line.district.as_ref());
        judged.push(Judged {
            district: district.map(|(_, name, name_en)| (name.clone(), name_en.clone())),
            line: line.clone(),
            who,
            choices: choices.collect(),
            outcome,
        });
    }
    Ok(Preview { lines: judged, faults })
}

/// Roles that a seat of this body may have, by key and name. Empty where no book names any.
fn roles(body: &Body, law: Option<&InForce>) -> Vec<(String, String)> {
    let (Some(law), Some(organ)) = (law, body.organ.as_deref()) else { return Vec::new() };
    let of_organ = |role: &&bylaws::Role| role.organ.as_deref().is_none_or(|of| of == organ);
    let roles = law.book.roles.iter().filter(|(_, role)| of_organ(role));
    roles.map(|(key, role)| (key.clone(), role.name.clone())).collect()
}

fn namesakes(
    conn: &mut dyn Conn,
    lines: &[Line],
) -> Result<BTreeMap<String, Vec<Person>>, store::Error> {
    let mut known: BTreeMap<String, Vec<Person>> = BTreeMap::new();
    for person in store::people::persons::all(conn)? {
        if lines.iter().any(|line| line.name == person.name) {
            known.entry(person.name.clone()).or_default().push(person);
        }
    }
    Ok(known)
}

/// The seats of the family as they would be after the rows judged so far.
struct Bench<'b> {
    body: &'b Body,
    districts: &'b [(String, String, String)],
    family: Vec<Seat>,
}

impl<'b> Bench<'b> {
    fn new(
        conn: &mut dyn Conn,
        body: &'b Body,
        districts: &'b [(String, String, String)],
    ) -> Result<Self, Trouble> {
        let family = store::bodies::seats::of_family(conn, body.root)?;
        Ok(Self { body, districts, family })
    }

    fn judge(
        &mut self,
        line: &Line,
        who: Option<Who>,
        law: Option<&InForce>,
        today: Date,
    ) -> Result<Vec<Advice>, Refusal> {
        // Whoever is not told yet is judged as somebody new.
        let holder = Holder::Person(match who {
            Some(Who::Known(person)) => person,
            Some(Who::AsRow(row)) => self.of_row(row),
            Some(Who::New) | None => stand_in(line.row),
        });
        let new = NewSeat {
            body: self.body.id,
            holder,
            role: line.role.clone(),
            district: line.district.clone(),
            from: line.from,
            to: line.to,
            nominated_by: line.nominated_by.clone(),
            evidence: line.evidence.clone(),
            by_decision: line.appointed_by.is_some(),
        };
        let here: Vec<Seat> =
            self.family.iter().filter(|s| s.body == self.body.id).cloned().collect();
        let holds: Vec<Seat> = self.family.iter().filter(|s| s.holder == holder).cloned().collect();
        let named = line.district.as_ref().and_then(|code| {
            self.districts
                .iter()
                .find(|(known, ..)| known == code)
                .map(|(_, name, _)| name.as_str())
        });
        let facts = Facts {
            body_seats: &here,
            holder_seats: &holds,
            organ: self.body.organ.as_deref(),
            unnamed: 0,
            district: named,
        };
        let speaks =
            |law: &&InForce| self.body.organ.is_some() || law.book.role(&line.role).is_some();
        let begun = match law.filter(speaks) {
            Some(law) => seats::begin(&new, &facts, &law.law()),
            None => seats::record(&new, &facts),
        }?;
        self.family.push(seat(&new, begun.from, line.row, today));
        Ok(begun.advice)
    }

    /// Whoever holds the seat of an earlier row.
    fn of_row(&self, row: u32) -> PersonId {
        let seat = self.family.iter().find(|seat| seat.id == Id::new(-i64::from(row)));
        match seat.map(|seat| seat.holder) {
            Some(Holder::Person(person)) => person,
            _ => stand_in(row),
        }
    }
}

fn seat(new: &NewSeat, from: Option<When>, row: u32, today: Date) -> Seat {
    Seat {
        id: Id::new(-i64::from(row)),
        body: new.body,
        holder: new.holder,
        role: new.role.clone(),
        district: new.district.clone(),
        from,
        to: new.to,
        end: new.to.filter(|to| *to < today).map(|_| EndReason::Expired),
    }
}
