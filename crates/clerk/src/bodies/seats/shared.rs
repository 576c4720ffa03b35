//! What acts on seats and the effects of votes share: seats begin and end here, without a row in
//! the journal, which the act that calls writes.

use bylaws::LawOn;
use council::Advice;
use council::bodies::registry::Body;
use council::bodies::seats::{self, Begun, EndReason, Facts, Holder, Loss, NewSeat, Seat};
use council::bodies::{counts, vacancies};
use council::people::persons;
use jiff::civil::{Date, DateTime};
use kit::When;
use store::Conn;
use store::bodies::seats::SeatRecord;

use super::{Begin, Decided, End, Ended, Swap};
use crate::{Desk, Done, InForce, Trouble, bodies::registry::trimmed, laws::Laws, refused};

/// What the checks look at, read once.
struct Read {
    body_seats: Vec<Seat>,
    holder_seats: Vec<Seat>,
    unnamed: u32,
    district: Option<String>,
    law: Option<InForce>,
}

/// Begins a seat. With `decided`, a decision of the house appoints.
pub(crate) fn begin_seat_at(
    desk: &mut Desk<'_>,
    body: &Body,
    form: &Begin,
    decided: Option<&Decided>,
) -> Result<Done<Seat>, Trouble> {
    public(form)?;
    let holder = living(desk, form.holder)?;
    let read = read(desk, body, holder, form.district.as_deref(), form.from)?;
    let law = read.law.as_ref().map(InForce::law);
    let law = law.as_ref().filter(|law| speaks(body, &form.role, law));
    let new = new_seat(form, holder, decided, law);
    let facts = facts(body, &read);
    let begun = match law {
        Some(law) => seats::begin(&new, &facts, law),
        None => seats::record(&new, &facts),
    };
    enter(desk, form, new, begun.map_err(refused)?, decided)
}

/// Ends a seat on `form.on`, and the seats that hang on it.
pub(crate) fn end_seat_at(
    desk: &mut Desk<'_>,
    body: &Body,
    seat: &Seat,
    form: &End,
    decided: Option<&Decided>,
) -> Result<Done<Ended>, Trouble> {
    end(desk, body, seat, form, decided, true)
}

/// Swaps the holder of `old` on the last day of the one who goes.
pub(crate) fn swap_seat_at(
    desk: &mut Desk<'_>,
    body: &Body,
    old: &Seat,
    form: &Swap,
) -> Result<(Done<Ended>, Done<Seat>), Trouble> {
    let come = Begin {
        body: body.id,
        role: old.role.clone(),
        district: old.district.clone(),
        to: None,
        end: None,
        ..form.come.clone()
    };
    public(&come)?;
    let holder = living(desk, come.holder)?;
    let day = When::Day(form.out.on);
    let read = read(desk, body, holder, come.district.as_deref(), Some(day))?;
    let law = read.law.as_ref().map(InForce::law);
    let law = law.as_ref().filter(|law| speaks(body, &come.role, law));
    let new = new_seat(&come, holder, None, law);
    let begun = seats::swap(old, &new, form.out.on, &facts(body, &read), law).map_err(refused)?;
    let ended = end(desk, body, old, &form.out, None, false)?;
    let new = NewSeat { from: begun.from, ..new };
    let begun = enter(desk, &come, new, begun, None)?;
    Ok((ended, begun))
}

fn end(
    desk: &mut Desk<'_>,
    body: &Body,
    seat: &Seat,
    form: &End,
    decided: Option<&Decided>,
    opens: bool,
) -> Result<Done<Ended>, Trouble> {
    persons::fit_for_the_record([form.note.as_deref()]).map_err(refused)?;
    seats::end(seat, form.on).map_err(refused)?;
    let mut ended = Done::plain(Ended { seats: Vec::new(), vacancies: Vec::new() });
    close(desk, body, seat, form, decided, opens, &mut ended)?;
    let read = read(desk, body, seat.holder, None, Some(When::Day(form.on)))?;
    let Some(law) = &read.law else { return Ok(ended) };
    let since = law.version.effective_at.date();
    for loss in seats::lost(seat, form.on, &read.holder_seats, &law.law(), since) {
        match loss {
            Loss::Asked(advice) => ended.advice.push(advice),
            Loss::Ends { seat: other, cite } => {
                let (other, its) = super::seat(desk, other)?;
                let also = End { seat: other.id, note: Some(cite.to_string()), ..form.clone() };
                close(desk, &its, &other, &also, decided, true, &mut ended)?;
                let role = seats::role_name(&law.law(), &other.role);
                let message = kit::Message::new("bodies-seats-advice-ended-too").with("role", role);
                ended.advice.push(Advice::on(&cite, message));
            }
        }
    }
    let after = form.on.tomorrow().unwrap_or(form.on);
    if opens {
        ended.advice.extend(seats::too_few(&facts(body, &read), after, &law.law()));
    }
    Ok(ended)
}

/// Writes the end of one seat and opens a vacancy where the law has a size to keep.
fn close(
    desk: &mut Desk<'_>,
    body: &Body,
    seat: &Seat,
    form: &End,
    decided: Option<&Decided>,
    opens: bool,
    ended: &mut Done<Ended>,
) -> Result<(), Trouble> {
    let end = store::bodies::seats::End {
        to: Some(form.on),
        reason: form.reason,
        stated: form.stated,
        note: form.note.as_deref().map(str::trim).filter(|note| !note.is_empty()),
        decision: decided.map(|decided| decided.id),
    };
    store::bodies::seats::end(desk.conn, seat.id, &end)?;
    ended.it.seats.push(seat.id);
    let law = lawful(desk.conn, desk.laws, body, Some(When::Day(form.on)), desk.now)?;
    let open = law.is_some_and(|law| seats::left_open(seat, body.organ.as_deref(), &law.law()));
    if !opens || !open {
        return Ok(());
    }
    let vacancy = vacancies::Vacancy {
        id: desk.id()?,
        body: body.id,
        role: seat.role.clone(),
        left_by: Some(seat.id),
        since: form.on.tomorrow().unwrap_or(form.on),
        policy: vacancies::Policy::Undecided,
        criteria: None,
        source: None,
        filled_by: None,
        closed_on: None,
    };
    store::bodies::vacancies::insert(desk.conn, &vacancy)?;
    ended.it.vacancies.push(vacancy.id);
    Ok(())
}

fn enter(
    desk: &mut Desk<'_>,
    form: &Begin,
    new: NewSeat,
    begun: Begun,
    decided: Option<&Decided>,
) -> Result<Done<Seat>, Trouble> {
    let seat = Seat {
        id: desk.id()?,
        body: new.body,
        holder: new.holder,
        role: new.role,
        district: new.district,
        from: begun.from,
        to: new.to,
        end: form.end.filter(|end| new.to.is_some() && *end != EndReason::Corrected),
    };
    let text = |text: &Option<String>| text.as_deref().and_then(trimmed);
    let record = SeatRecord {
        nominated_by: text(&form.nominated_by),
        seat_source: text(&form.seat_source),
        evidence: text(&form.evidence),
        appointed_by: text(&form.appointed_by),
        source: text(&form.source),
        to_stated: true,
        end_note: None,
        begun_by: decided.map(|decided| decided.id),
        ended_by: None,
    };
    store::bodies::seats::insert(desk.conn, &seat, &record)?;
    if seat.to.is_none() {
        fill(desk, &seat)?;
    }
    Ok(Done { it: seat, advice: begun.advice })
}

/// A new seat fills the vacancy of its role that has been open longest.
fn fill(desk: &mut Desk<'_>, seat: &Seat) -> Result<(), Trouble> {
    let open = store::bodies::vacancies::of_body(desk.conn, seat.body)?;
    if let Some(vacancy) = vacancies::filled_by(&open, &seat.role) {
        let on = seat.first_day().unwrap_or_else(|| desk.now.date());
        store::bodies::vacancies::fill(desk.conn, vacancy.id, seat.id, on)?;
    }
    Ok(())
}

fn read(
    desk: &mut Desk<'_>,
    body: &Body,
    holder: Holder,
    district: Option<&str>,
    from: Option<When>,
) -> Result<Read, Trouble> {
    let body_seats = store::bodies::seats::of_body(desk.conn, body.id)?;
    let declarations = store::bodies::counts::of_body(desk.conn, body.id)?;
    let roster = counts::Roster {
        seats: &body_seats,
        complete: body.roster == council::bodies::registry::RosterState::Complete,
        declarations: &declarations,
    };
    let known = counts::in_office(&roster, desk.now).count();
    let named = counts::named(&body_seats, desk.now.date());
    let district = match district {
        None => None,
        Some(code) => {
            let found = store::bodies::districts::find(desk.conn, code)?;
            Some(found.ok_or(Trouble::Missing("district"))?.name)
        }
    };
    Ok(Read {
        unnamed: known.map_or(0, |known| known.saturating_sub(named)),
        holder_seats: store::bodies::seats::of_holder(desk.conn, body.root, holder)?,
        law: lawful(desk.conn, desk.laws, body, from, desk.now)?,
        body_seats,
        district,
    })
}

fn facts<'r>(body: &'r Body, read: &'r Read) -> Facts<'r> {
    Facts {
        body_seats: &read.body_seats,
        holder_seats: &read.holder_seats,
        organ: body.organ.as_deref(),
        unnamed: read.unnamed,
        district: read.district.as_deref(),
    }
}

/// The law on the day a seat begins or ends, as far as that day has come: the end of the day, or
/// now. None where the council had no book then.
pub(crate) fn lawful(
    conn: &mut dyn Conn,
    laws: &Laws,
    body: &Body,
    from: Option<When>,
    now: DateTime,
) -> Result<Option<InForce>, Trouble> {
    let at = from.map_or(now, |from| end_of(from.last_day()).min(now));
    Ok(laws.in_force(conn, body.root, at)?)
}

fn end_of(day: Date) -> DateTime {
    day.at(23, 59, 59, 0)
}

/// Whether the book has anything to say: about an organ it names, or a role it knows.
fn speaks(body: &Body, role: &str, law: &LawOn<'_>) -> bool {
    body.organ.is_some() || law.book.role(role).is_some()
}

fn new_seat(
    form: &Begin,
    holder: Holder,
    decided: Option<&Decided>,
    law: Option<&LawOn<'_>>,
) -> NewSeat {
    let text = |text: &Option<String>| text.as_deref().and_then(trimmed);
    let decides = |decided: &Decided| {
        let organ = decided.organ.as_deref();
        law.zip(organ).is_some_and(|(law, organ)| seats::fills(organ, &form.role, law))
    };
    NewSeat {
        body: form.body,
        holder,
        role: form.role.trim().to_owned(),
        district: form.district.clone(),
        from: form.from,
        to: form.to,
        nominated_by: text(&form.nominated_by),
        evidence: text(&form.evidence),
        by_decision: decided.map_or(text(&form.appointed_by).is_some(), decides),
    }
}

/// Everything that is said of a seat is public.
fn public(form: &Begin) -> Result<(), Trouble> {
    let texts =
        [&form.nominated_by, &form.seat_source, &form.evidence, &form.appointed_by, &form.source];
    let texts = texts.map(|text| text.as_deref()).into_iter().chain([Some(form.role.as_str())]);
    persons::fit_for_the_record(texts).map_err(refused)
}

/// The holder, or the record that it was merged into.
fn living(desk: &mut Desk<'_>, holder: Holder) -> Result<Holder, Trouble> {
    match holder {
        Holder::Person(id) => {
            let person = store::people::persons::find(desk.conn, id)?;
            let person = person.ok_or(Trouble::Missing("person"))?;
            Ok(Holder::Person(person.merged_into.unwrap_or(person.id)))
        }
        Holder::Office(id) => {
            store::people::offices::find(desk.conn, id)?.ok_or(Trouble::Missing("office"))?;
            Ok(holder)
        }
    }
}
