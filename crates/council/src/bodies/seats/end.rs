//! Ending a seat, and what else ends or is asked when it does.

use bylaws::rules::{Before, OnLoss};
use bylaws::{Cite, LawOn};
use jiff::civil::Date;
use kit::Message;

use super::{Facts, Refusal, Seat, distinct, role_name};
use crate::{Advice, SeatId};

/// What the end of one seat does to another seat of the same holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// The other seat ends on the same day.
    Ends {
        /// The other seat.
        seat: SeatId,
        /// The paragraph.
        cite: Cite,
    },
    /// A person must ask what becomes of it.
    Asked(Advice),
}

/// Ends a seat on its last day `to`, inside.
pub fn end(seat: &Seat, to: Date) -> Result<(), Refusal> {
    if !seat.counts() {
        return Err(Refusal::Corrected);
    }
    if let Some(ended) = seat.to {
        return Err(Refusal::Ended(ended));
    }
    match seat.first_day() {
        Some(from) if to < from => Err(Refusal::EndsBeforeItBegins { from, to }),
        _ => Ok(()),
    }
}

/// Corrects an entry away: the seat never counted. It wants a reason, and happens once.
pub fn correct(seat: &Seat, reason: &str) -> Result<(), Refusal> {
    if !seat.counts() {
        return Err(Refusal::Corrected);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    Ok(())
}

/// What the end of `ended` on `day` does to the other seats of its holder: offices end with the
/// seat they hang on, and a seat whose qualification is lost ends or is asked about. `since` is
/// the day from which the book is in force: who held a seat before a qualification was asked for
/// may be spared it.
pub fn lost(
    ended: &Seat,
    day: Date,
    holder_seats: &[Seat],
    law: &LawOn<'_>,
    since: Date,
) -> Vec<Loss> {
    let still =
        |seat: &&Seat| seat.id != ended.id && seat.counts() && seat.to.is_none_or(|to| day < to);
    let others: Vec<&Seat> = holder_seats.iter().filter(still).collect();
    if others.iter().any(|seat| seat.role == ended.role) {
        return Vec::new();
    }
    others.iter().filter_map(|seat| loss(ended, seat, law, since)).collect()
}

fn loss(ended: &Seat, other: &Seat, law: &LawOn<'_>, since: Date) -> Option<Loss> {
    if let Ok(office) = law.office(&other.role)
        && office.rule.ends_with.contains(&ended.role)
    {
        return Some(Loss::Ends { seat: other.id, cite: office.cite });
    }
    let rule = law.eligibility(&other.role).ok()?;
    if !rule.rule.must_hold.contains(&ended.role) {
        return None;
    }
    let spared = rule.rule.in_office_before == Some(Before::Grandfathered)
        && other.first_day().is_none_or(|from| from < since);
    if rule.rule.on_loss == Some(OnLoss::Ends) && rule.rule.is_strict() && !spared {
        return Some(Loss::Ends { seat: other.id, cite: rule.cite });
    }
    let message = Message::new("bodies-seats-advice-loss")
        .with("lost", role_name(law, &ended.role))
        .with("role", role_name(law, &other.role));
    Some(Loss::Asked(Advice::on(&rule.cite, message)))
}

/// Whether an ended seat leaves an opening to be followed up: its organ has a size or fixed seats,
/// its role a cap, and it is a seat rather than an office.
pub fn left_open(seat: &Seat, organ: Option<&str>, law: &LawOn<'_>) -> bool {
    let Some(organ) = organ else { return false };
    if law.book.role(&seat.role).is_none_or(|role| role.office) {
        return false;
    }
    law.size_band(organ).is_ok()
        || law.composition(organ).is_ok_and(|made| made.rule.seats.is_some())
        || law.seat_cap(&seat.role).is_ok()
}

/// What the reader should see where the organ falls below its size after `day`.
pub fn too_few(facts: &Facts<'_>, after: Date, law: &LawOn<'_>) -> Option<Advice> {
    let band = law.size_band(facts.organ?).ok()?;
    let held = facts.body_seats.iter().filter(|seat| seat.is_held_on(after));
    let size = distinct(held.map(|seat| seat.holder)) + facts.unnamed;
    let (min, max) = band.rule.bounds();
    let message = Message::new("bodies-seats-advice-few")
        .with("size", size)
        .with("min", min)
        .with("max", max);
    (size < min).then(|| Advice::on(&band.cite, message))
}
