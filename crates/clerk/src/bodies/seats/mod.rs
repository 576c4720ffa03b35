//! Beginning, ending, swapping and correcting seats.

mod shared;

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::bodies::seats::{EndReason, Holder, Seat};
use council::{BodyId, DecisionId, SeatId};
use jiff::civil::Date;
use kit::When;
use serde_json::{Value, json};

use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

pub(crate) use shared::{begin_seat_at, end_seat_at, lawful, swap_seat_at};

/// A seat to begin, or one that the record of the past shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begin {
    /// In which body.
    pub body: BodyId,
    /// Whose.
    pub holder: Holder,
    /// The role of the book, by key; a body without a book takes any word.
    pub role: String,
    /// The district it represents.
    pub district: Option<String>,
    /// The first day, as far as a source says.
    pub from: Option<When>,
    /// The last day, inside, where the record shows the seat ended.
    pub to: Option<Date>,
    /// Why it ended.
    pub end: Option<EndReason>,
    /// Who nominated.
    pub nominated_by: Option<String>,
    /// The body or group that sends the holder (위촉 구분).
    pub seat_source: Option<String>,
    /// The forum, minutes or letter that shows it.
    pub evidence: Option<String>,
    /// The decision that appointed, as the record of the past words it.
    pub appointed_by: Option<String>,
    /// Where the entry comes from.
    pub source: Option<String>,
}

impl Begin {
    /// A seat about which nothing more is said.
    pub fn new(body: BodyId, holder: Holder, role: impl Into<String>) -> Self {
        Self {
            body,
            holder,
            role: role.into(),
            district: None,
            from: None,
            to: None,
            end: None,
            nominated_by: None,
            seat_source: None,
            evidence: None,
            appointed_by: None,
            source: None,
        }
    }
}

/// A seat to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// The seat.
    pub seat: SeatId,
    /// The last day, inside.
    pub on: Date,
    /// Why.
    pub reason: EndReason,
    /// Whether a source states the day; otherwise it is the day by which the seat had ended.
    pub stated: bool,
    /// What is said about it.
    pub note: Option<String>,
}

/// One holder follows another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// How the seat of the one who goes ends.
    pub out: End,
    /// The seat of the one who comes; it begins the day after, whatever its `from` says.
    pub come: Begin,
}

/// What ended, and what that left open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The seat asked for, and those that ended with it.
    pub seats: Vec<SeatId>,
    /// Vacancies opened.
    pub vacancies: Vec<council::VacancyId>,
}

/// The decision of the house that fills or ends a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The decision.
    pub id: DecisionId,
    /// The organ of the book that decided.
    pub organ: Option<String>,
}

impl Clerk {
    /// Begins a seat, or enters one of the past.
    pub async fn begin_seat(
        &self,
        who: &Standing,
        key: &str,
        form: Begin,
    ) -> Result<Done<SeatId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = body(desk, form.body)?;
            desk.may(Act::BeginSeat, Some(&body))?;
            let begun = begin_seat_at(desk, &body, &form, None)?;
            let content = begun_content(&begun.it, &form);
            desk.journal(Act::BeginSeat, Subject::body(body.id), Some(body.id), &content)?;
            Ok(Done { it: begun.it.id, advice: begun.advice })
        })
        .await
    }

    /// Ends a seat, and what hangs on it.
    pub async fn end_seat(
        &self,
        who: &Standing,
        key: &str,
        form: End,
    ) -> Result<Done<Ended>, Trouble> {
        self.act(who, key, move |desk| {
            let (seat, body) = seat(desk, form.seat)?;
            desk.may(Act::EndSeat, Some(&body))?;
            let ended = end_seat_at(desk, &body, &seat, &form, None)?;
            let content = ended_content(&seat, &form, &ended.it);
            desk.journal(Act::EndSeat, Subject::body(body.id), Some(body.id), &content)?;
            Ok(ended)
        })
        .await
    }

    /// Ends one seat and begins another in its place.
    pub async fn swap_seat(
        &self,
        who: &Standing,
        key: &str,
        form: Swap,
    ) -> Result<Done<SeatId>, Trouble> {
        self.act(who, key, move |desk| {
            let (old, body) = seat(desk, form.out.seat)?;
            desk.may(Act::SwapSeat, Some(&body))?;
            let (ended, begun) = swap_seat_at(desk, &body, &old, &form)?;
            let content = json!({
                "out": ended_content(&old, &form.out, &ended.it),
                "come": begun_content(&begun.it, &form.come),
            });
            desk.journal(Act::SwapSeat, Subject::body(body.id), Some(body.id), &content)?;
            let advice = ended.advice.into_iter().chain(begun.advice).collect();
            Ok(Done { it: begun.it.id, advice })
        })
        .await
    }

    /// Corrects an entry away: the seat never counted.
    pub async fn correct_seat(
        &self,
        who: &Standing,
        key: &str,
        id: SeatId,
        reason: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (seat, body) = seat(desk, id)?;
            desk.may(Act::CorrectSeat, Some(&body))?;
            council::bodies::seats::correct(&seat, &reason).map_err(refused)?;
            let reason = reason.trim();
            council::people::persons::fit_for_the_record([Some(reason)]).map_err(refused)?;
            let end = store::bodies::seats::End {
                to: seat.to,
                reason: EndReason::Corrected,
                stated: true,
                note: Some(reason),
                decision: None,
            };
            store::bodies::seats::end(desk.conn, seat.id, &end)?;
            store::bodies::vacancies::unfill(desk.conn, seat.id)?;
            store::bodies::vacancies::remove_left_by(desk.conn, seat.id)?;
            let content = json!({
                "seat": seat.id, "holder": holder(seat.holder), "role": seat.role, "reason": reason,
            });
            desk.journal(Act::CorrectSeat, Subject::body(body.id), Some(body.id), &content)
        })
        .await
    }
}

/// A seat with its body.
pub(crate) fn seat(desk: &mut Desk<'_>, id: SeatId) -> Result<(Seat, Body), Trouble> {
    let seat = store::bodies::seats::find(desk.conn, id)?.ok_or(Trouble::Missing("seat"))?;
    let body = body(desk, seat.body)?;
    Ok((seat, body))
}

fn body(desk: &mut Desk<'_>, id: BodyId) -> Result<Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}

/// What the journal says of a seat that began.
pub(crate) fn begun_content(seat: &Seat, form: &Begin) -> Value {
    json!({
        "seat": seat.id, "body": seat.body, "holder": holder(seat.holder), "role": seat.role,
        "district": seat.district, "from": seat.from, "to": seat.to,
        "end": seat.end.map(EndReason::word), "nominated_by": form.nominated_by,
        "seat_source": form.seat_source, "evidence": form.evidence,
        "appointed_by": form.appointed_by, "source": form.source,
    })
}

/// What the journal says of a seat that ended.
pub(crate) fn ended_content(seat: &Seat, form: &End, ended: &Ended) -> Value {
    json!({
        "seat": seat.id, "body": seat.body, "holder": holder(seat.holder), "role": seat.role,
        "on": form.on, "reason": form.reason.word(), "stated": form.stated, "note": form.note,
        "seats": ended.seats, "vacancies": ended.vacancies,
    })
}

fn holder(holder: Holder) -> Value {
    match holder {
        Holder::Person(person) => json!({ "person": person }),
        Holder::Office(office) => json!({ "office": office }),
    }
}
