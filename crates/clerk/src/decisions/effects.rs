//! What a decision does, in the transaction that takes it; and how it is undone.
//!
//! Every record that changes is linked with the decision from both sides. Nothing here writes a row
//! in the journal: the act that decides does, and says all of it there.

use council::bodies::registry::{Body, RosterState};
use council::bodies::seats::{EndReason, Holder};
use council::bylaws::amendments::{self, State};
use council::bylaws::versions::{self, Version};
use council::decisions::effects::Effect;
use council::decisions::register::{Carried, Decision, Form, Refusal};
use council::meetings::motions;
use council::meetings::page::MeetingPage;
use council::{Advice, AmendmentId, BodyId, MeetingId, SeatId};
use jiff::ToSpan;
use jiff::civil::Date;
use kit::{Id, Message};
use serde_json::{Value, json};
use store::bodies::{seats, vacancies};
use store::decisions::{effects as links, register};

use crate::bodies::registry::{Found, found_body_at};
use crate::bodies::seats::{Begin, Decided, End, begin_seat_at, end_seat_at};
use crate::meetings::convening::holders;
use crate::{Desk, Trouble, refused};

/// What a decision did.
#[derive(Debug, Default)]
pub(crate) struct Done {
    /// What the journal says of it: kind, record.
    pub made: Vec<Value>,
    /// What the reader should know.
    pub advice: Vec<Advice>,
}

/// What an effect aims at, beside the organ that decides.
#[derive(Debug, Default)]
pub(crate) struct Target {
    /// The role of the seat that is to end.
    pub role: Option<String>,
    /// The organ that is to meet.
    pub meets: Option<String>,
}

/// Finds what an effect aims at. It must belong to the council that decides.
pub(crate) fn aim(desk: &mut Desk<'_>, body: &Body, effect: &Effect) -> Result<Target, Trouble> {
    let mut target = Target::default();
    let at = match effect {
        Effect::Plain => return Ok(target),
        Effect::EndSeat { seat, .. } => {
            let (seat, its) = crate::bodies::seats::seat(desk, *seat)?;
            target.role = Some(seat.role);
            its
        }
        Effect::BeginSeat { body, .. } => found(desk, *body)?,
        Effect::SetUpBody { parent, .. } => found(desk, *parent)?,
        Effect::Convene { body } => {
            let meets = found(desk, *body)?;
            target.meets = Some(council::meetings::page::organ(&meets).to_owned());
            meets
        }
        Effect::AmendBylaws { amendment, .. } => {
            let draft = draft(desk, *amendment)?;
            found(desk, draft.body)?
        }
    };
    if at.root == body.root { Ok(target) } else { Err(refused(motions::Refusal::OtherCouncil)) }
}

/// Tries an effect out and undoes it: what cannot happen is not put to a vote.
pub(crate) fn try_out(
    desk: &mut Desk<'_>,
    body: &Body,
    meeting: Option<MeetingId>,
    effect: &Effect,
) -> Result<Vec<Advice>, Trouble> {
    if matches!(effect, Effect::Plain | Effect::Convene { .. }) {
        return Ok(Vec::new());
    }
    let decision = Decision {
        id: desk.id()?,
        no: register::next_no(desk.conn, body)?,
        body: body.id,
        meeting,
        item: None,
        motion: None,
        vote: None,
        form: Form::Vote,
        text: String::new(),
        cite: None,
        decided_at: desk.now,
        effect: effect.clone(),
        voided_at: None,
        voided_why: None,
    };
    desk.conn.savepoint(store::Savepoint::Open)?;
    let tried = register::insert(desk.conn, &decision)
        .map_err(Trouble::from)
        .and_then(|()| apply(desk, body, &decision));
    desk.conn.savepoint(store::Savepoint::Undo)?;
    Ok(tried?.advice)
}

/// Lets a decision do what it says.
pub(crate) fn apply(
    desk: &mut Desk<'_>,
    body: &Body,
    decision: &Decision,
) -> Result<Done, Trouble> {
    let mut done = Done::default();
    let decided = Decided { id: decision.id, organ: body.organ.clone() };
    match &decision.effect {
        Effect::Plain => {}
        Effect::EndSeat { seat, on } => end_seat(desk, decision, &decided, *seat, *on, &mut done)?,
        Effect::BeginSeat { .. } => begin_seat(desk, decision, &decided, &mut done)?,
        Effect::AmendBylaws { amendment, on } => {
            amend(desk, decision, *amendment, *on, &mut done)?;
        }
        Effect::SetUpBody { .. } => set_up(desk, decision, &mut done)?,
        Effect::Convene { body } => link(desk, decision, ("body", body.get()), &mut done)?,
    }
    Ok(done)
}

/// Undoes what a void decision did. The traces stay: a seat given by it never counted, a seat
/// ended by it goes on, a version adopted by it is void, a body set up by it is dissolved.
pub(crate) fn undo(
    desk: &mut Desk<'_>,
    decision: &Decision,
    why: &str,
) -> Result<Vec<Value>, Trouble> {
    let mut undone = Vec::new();
    for carried in links::of_decision(desk.conn, decision.id)? {
        if carried.undone_at.is_some() {
            continue;
        }
        match (carried.kind.as_str(), carried.subject_kind.as_str()) {
            ("end-seat", "seat") => reopen(desk, Id::new(carried.subject))?,
            ("begin-seat", "seat") => never_counted(desk, decision, Id::new(carried.subject), why)?,
            ("amend-bylaws", _) => {
                links::void_version(desk.conn, Id::new(carried.subject), desk.now, why)?;
            }
            ("set-up-body", _) => {
                links::dissolve(desk.conn, Id::new(carried.subject), desk.now.date())?;
            }
            _ => {}
        }
        undone.push(json!({ "kind": carried.kind, carried.subject_kind: carried.subject }));
    }
    if let Effect::AmendBylaws { amendment, .. } = decision.effect {
        let drafts = State::Rejected;
        store::bylaws::amendments::set_state(desk.conn, amendment, drafts, None)?;
    }
    links::undo(desk.conn, decision.id, desk.now)?;
    Ok(undone)
}

/// Links a note with the seats whose end it records: a resignation takes effect on its day, and
/// the plenary notes it.
pub(crate) fn note(
    desk: &mut Desk<'_>,
    page: &MeetingPage,
    decision: &Decision,
    ended: &[SeatId],
    done: &mut Done,
) -> Result<(), Trouble> {
    for id in ended {
        let (seat, body) = crate::bodies::seats::seat(desk, *id)?;
        if body.root != page.body.root {
            return Err(refused(motions::Refusal::OtherCouncil));
        }
        if seat.to.is_none() || !seat.counts() {
            return Err(refused(Refusal::SeatNotEnded));
        }
        linked(desk, decision, "note-seat", ("seat", seat.id.get()), done)?;
    }
    Ok(())
}

fn end_seat(
    desk: &mut Desk<'_>,
    decision: &Decision,
    decided: &Decided,
    id: SeatId,
    on: Date,
    done: &mut Done,
) -> Result<(), Trouble> {
    let (seat, body) = crate::bodies::seats::seat(desk, id)?;
    // Whoever resigned between the motion and the vote has left already: nothing more to do.
    if let Some(to) = seat.to.filter(|to| *to <= on) {
        let message = Message::new("decisions-effects-advice-ended").with("day", to);
        done.advice.push(Advice::plain(message));
        return Ok(());
    }
    let form = End { seat: id, on, reason: EndReason::Dismissed, stated: true, note: None };
    let ended = end_seat_at(desk, &body, &seat, &form, Some(decided))?;
    for seat in &ended.it.seats {
        link(desk, decision, ("seat", seat.get()), done)?;
    }
    done.advice.extend(ended.advice);
    Ok(())
}

fn begin_seat(
    desk: &mut Desk<'_>,
    decision: &Decision,
    decided: &Decided,
    done: &mut Done,
) -> Result<(), Trouble> {
    let Effect::BeginSeat { body, person, office, role, district, from } = &decision.effect else {
        return Ok(());
    };
    let body = found(desk, *body)?;
    let holder = match (person, office) {
        (Some(person), None) => Holder::Person(*person),
        (None, Some(office)) => Holder::Office(*office),
        _ => return Err(refused(motions::Refusal::NobodyNamed)),
    };
    let from = from.unwrap_or(desk.now.date());
    if decision.form == Form::Election && step_down(desk, decision, &body, role, holder, done)? {
        return Ok(());
    }
    let form = Begin {
        district: district.clone(),
        from: Some(from.into()),
        ..Begin::new(body.id, holder, role.clone())
    };
    let begun = begin_seat_at(desk, &body, &form, Some(decided))?;
    link(desk, decision, ("seat", begun.it.id.get()), done)?;
    done.advice.extend(begun.advice);
    Ok(())
}

/// Ends the office of whoever held it before, with the day before the election; with that day
/// where it only began then. Answers whether the elected holds the office already.
fn step_down(
    desk: &mut Desk<'_>,
    decision: &Decision,
    body: &Body,
    role: &str,
    elected: Holder,
    done: &mut Done,
) -> Result<bool, Trouble> {
    let today = desk.now.date();
    let before = today.checked_sub(1.day()).unwrap_or(today);
    for seat in holders(desk, body.root, role)? {
        if seat.holder == elected {
            linked(desk, decision, "begin-seat-again", ("seat", seat.id.get()), done)?;
            return Ok(true);
        }
        let to = if seat.first_day().is_some_and(|from| before < from) { today } else { before };
        let end = seats::End {
            to: Some(to),
            reason: EndReason::Replaced,
            stated: true,
            note: None,
            decision: Some(decision.id),
        };
        seats::end(desk.conn, seat.id, &end)?;
        linked(desk, decision, "end-seat", ("seat", seat.id.get()), done)?;
    }
    Ok(false)
}

/// Puts the drafted book in force.
fn amend(
    desk: &mut Desk<'_>,
    decision: &Decision,
    id: AmendmentId,
    on: Option<Date>,
    done: &mut Done,
) -> Result<(), Trouble> {
    let draft = draft(desk, id)?;
    let known = store::bylaws::versions::of_body(desk.conn, draft.body)?;
    let (no, effective_at) =
        amendments::adopt(&draft, &known, decision.decided_at, on).map_err(refused)?;
    let (book, advice) = versions::read(&draft.text).map_err(refused)?;
    let version = Version {
        id: desk.id()?,
        body: draft.body,
        no,
        title: book.title.trim().to_owned(),
        sha256: kit::sha256_hex(draft.text.as_bytes()),
        effective_at,
        decision: Some(decision.id),
        source: None,
        voided_at: None,
    };
    store::bylaws::versions::insert(desk.conn, &version, &draft.text)?;
    store::bylaws::amendments::set_state(desk.conn, id, State::Adopted, Some(version.id))?;
    link(desk, decision, ("version", version.id.get()), done)?;
    done.advice.extend(advice);
    Ok(())
}

fn set_up(desk: &mut Desk<'_>, decision: &Decision, done: &mut Done) -> Result<(), Trouble> {
    let Effect::SetUpBody { parent, slug, name, name_en, kind } = &decision.effect else {
        return Ok(());
    };
    let form = Found {
        parent: Some(*parent),
        name_en: name_en.clone(),
        founded: Some(desk.now.date().into()),
        roster: RosterState::Complete,
        ..Found::new(slug.clone(), name.clone(), *kind)
    };
    let body = found_body_at(desk, &form, Some(decision.id))?;
    link(desk, decision, ("body", body.id.get()), done)
}

/// A seat that the decision ended goes on, unless somebody has corrected it away since.
fn reopen(desk: &mut Desk<'_>, id: SeatId) -> Result<(), Trouble> {
    let (seat, _) = crate::bodies::seats::seat(desk, id)?;
    if seat.counts() {
        seats::reopen(desk.conn, id)?;
        vacancies::remove_left_by(desk.conn, id)?;
    }
    Ok(())
}

/// A seat that the decision gave never counted.
fn never_counted(
    desk: &mut Desk<'_>,
    decision: &Decision,
    id: SeatId,
    why: &str,
) -> Result<(), Trouble> {
    let (seat, _) = crate::bodies::seats::seat(desk, id)?;
    let end = seats::End {
        to: seat.to,
        reason: EndReason::Corrected,
        stated: true,
        note: Some(why),
        decision: Some(decision.id),
    };
    seats::end(desk.conn, id, &end)?;
    vacancies::unfill(desk.conn, id)?;
    Ok(vacancies::remove_left_by(desk.conn, id)?)
}

fn link(
    desk: &mut Desk<'_>,
    decision: &Decision,
    subject: (&'static str, i64),
    done: &mut Done,
) -> Result<(), Trouble> {
    linked(desk, decision, decision.effect.word(), subject, done)
}

fn linked(
    desk: &mut Desk<'_>,
    decision: &Decision,
    kind: &'static str,
    (subject_kind, subject): (&'static str, i64),
    done: &mut Done,
) -> Result<(), Trouble> {
    let carried = Carried {
        decision: decision.id,
        kind: kind.to_owned(),
        subject_kind: subject_kind.to_owned(),
        subject,
        done_at: desk.now,
        undone_at: None,
    };
    let id: Id<Carried> = desk.id()?;
    links::insert(desk.conn, id, &carried)?;
    done.made.push(json!({ "kind": kind, subject_kind: subject }));
    Ok(())
}

fn found(desk: &mut Desk<'_>, id: BodyId) -> Result<Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}

fn draft(desk: &mut Desk<'_>, id: AmendmentId) -> Result<amendments::Amendment, Trouble> {
    store::bylaws::amendments::find(desk.conn, id)?.ok_or(Trouble::Missing("amendment"))
}
