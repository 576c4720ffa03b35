//! Phrases about seats: who begins, ends, follows.

use clerk::bodies::seats::{Begin, End, Swap};
use council::PersonId;
use council::bodies::registry::Body;
use council::bodies::seats::{EndReason, Holder, Seat};

use super::Clauses;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{사람}이/가 {기구} {역할}이/가 된다", begin),
    phrase("{사람}이/가 {기구} {역할}이/가 된다: {덧붙임}", begin),
    phrase("{사람}의 {기구} {역할} 자리를 {날}에 끝낸다: {덧붙임}", end),
    phrase("{사람}의 {기구} {역할} 자리를 {날}까지로 하고 {사람2}이/가 잇는다", swap),
    phrase("{사람}의 {기구} {역할} 자리를 {날}까지로 하고 {사람2}이/가 잇는다: {덧붙임}", swap),
    phrase("{사람}의 {기구} {역할} 자리를 잘못 적은 것으로 바로잡는다: \"{글}\"", correct),
];

fn begin(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let role = stage.role(&body, said.text("역할"))?;
    let holder = holder(stage, said.text("사람"))?;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let form = filled(stage, Begin::new(body.id, holder, role), &mut clauses)?;
    clauses.end()?;
    let done = act!(stage, begin_seat(form));
    Ok(advised(&done.advice))
}

fn end(stage: &mut Stage, said: &Said) -> Then {
    let seat = of(stage, said)?;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let reason = clauses.word(reason).ok_or_else(|| Stop::unread("why it ends"))?;
    let note = clauses.quoted("메모");
    clauses.end()?;
    let on = said.day("날")?;
    let form = End { seat: seat.id, on, reason, stated: true, note };
    let done = act!(stage, end_seat(form));
    Ok(advised(&done.advice))
}

fn swap(stage: &mut Stage, said: &Said) -> Then {
    let seat = of(stage, said)?;
    let come = holder(stage, said.text("사람2"))?;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let reason = clauses.word(reason).unwrap_or(EndReason::Replaced);
    let come = filled(stage, Begin::new(seat.body, come, seat.role.clone()), &mut clauses)?;
    clauses.end()?;
    let out = End { seat: seat.id, on: said.day("날")?, reason, stated: true, note: None };
    let done = act!(stage, swap_seat(Swap { out, come }));
    Ok(advised(&done.advice))
}

fn correct(stage: &mut Stage, said: &Said) -> Then {
    let seat = of(stage, said)?.id;
    act!(stage, correct_seat(seat, said.text("글").to_owned()));
    Ok(String::new())
}

/// A seat as the clauses word it.
fn filled(stage: &Stage, form: Begin, clauses: &mut Clauses) -> Result<Begin, Stop> {
    let districts = stage.read(store::bodies::districts::list)?;
    let of = |word: &str| {
        districts.iter().find(|district| district.name == word).map(|it| it.code.clone())
    };
    Ok(Begin {
        district: clauses.word(of),
        from: clauses.from(),
        to: clauses.to(),
        nominated_by: clauses.quoted("추천"),
        evidence: clauses.quoted("증빙"),
        appointed_by: clauses.quoted("의결"),
        source: clauses.quoted("출처"),
        seat_source: clauses.quoted("위촉"),
        ..form
    })
}

/// A person, or an office written `직위 행정1부시장`.
fn holder(stage: &Stage, name: &str) -> Result<Holder, Stop> {
    let wanted = name.to_owned();
    let office = stage.read(move |conn| {
        let all = store::people::offices::list(conn)?;
        Ok(all.into_iter().find(|office| office.name == wanted))
    })?;
    match office {
        Some(office) => Ok(Holder::Office(office.id)),
        None => stage.person(name).map(Holder::Person),
    }
}

/// The seat of the row: the last one of this holder and role in the body.
fn of(stage: &Stage, said: &Said) -> Result<Seat, Stop> {
    let body = stage.body(said.text("기구"))?;
    let holder = holder(stage, said.text("사람"))?;
    let role = stage.role(&body, said.text("역할"))?;
    of_holder(stage, &body, holder, &role)
}

/// The last seat of a holder and role in a body.
pub fn of_holder(stage: &Stage, body: &Body, holder: Holder, role: &str) -> Result<Seat, Stop> {
    let id = body.id;
    let seats = stage.read(move |conn| store::bodies::seats::of_body(conn, id))?;
    let mine = seats.into_iter().filter(|seat| seat.holder == holder && seat.role == role);
    mine.max_by_key(|seat| seat.id).ok_or_else(|| Stop::unread("there is no such seat"))
}

/// The seat by which a person sits in a body: the one that is held last.
pub fn of_person(stage: &Stage, body: &Body, person: PersonId) -> Result<Seat, Stop> {
    let (id, holder) = (body.id, Holder::Person(person));
    let seats = stage.read(move |conn| store::bodies::seats::of_body(conn, id))?;
    let mine = seats.into_iter().filter(|seat| seat.holder == holder && seat.counts());
    let last = mine.max_by_key(|seat| (seat.to.is_none(), seat.to, seat.id));
    last.ok_or_else(|| Stop::unread("somebody has no seat in the body"))
}

fn reason(word: &str) -> Option<EndReason> {
    Some(match word {
        "사임" => EndReason::Resigned,
        "교체" => EndReason::Replaced,
        "임기 만료" => EndReason::Expired,
        "해촉" => EndReason::Dismissed,
        "사망" => EndReason::Deceased,
        "해산" => EndReason::Dissolved,
        _ => return None,
    })
}
