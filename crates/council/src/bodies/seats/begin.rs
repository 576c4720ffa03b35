//! Beginning a seat: the cap, the size, who may hold it, who appoints.

use bylaws::LawOn;
use bylaws::rules::{MissingEvidence, Per, Power, Standard};
use jiff::{ToSpan, civil::Date};
use kit::{Message, When};

use super::{Facts, NewSeat, Refusal, Seat, distinct, end, role_name};
use crate::Advice;

/// A seat that may begin: its first day, and what the reader should see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// The first day, where one is stated.
    pub from: Option<When>,
    /// What does not block.
    pub advice: Vec<Advice>,
}

/// Checks a new seat against the law and returns what the reader should see.
///
/// Refused are: a role that the book does not know or gives to another organ, a seat over its cap,
/// a size over a hard band, a holder who is not eligible, an appointment without its decision, a
/// double seat. Advised: a soft band, a missing nomination or forum record, no first day.
pub fn begin(new: &NewSeat, facts: &Facts<'_>, law: &LawOn<'_>) -> Result<Begun, Refusal> {
    in_order(new)?;
    known_role(new, facts, law)?;
    no_double(new, facts.body_seats)?;
    let mut advice = Vec::new();
    under_the_cap(new, facts, law)?;
    in_the_band(new, facts, law, &mut advice)?;
    eligible(new, facts.holder_seats, law, &mut advice)?;
    in_the_organ_of_the_office(new, facts, law)?;
    appointed(new, law, &mut advice)?;
    if new.from.is_none() {
        advice.push(Advice::plain(Message::new("bodies-seats-advice-no-from")));
    }
    Ok(Begun { from: new.from, advice })
}

/// Whether a decision of `organ` fills the role: the book names it, or it may set aside what the
/// organ named decides about appointments (최고의결기구).
pub fn fills(organ: &str, role: &str, law: &LawOn<'_>) -> bool {
    let by = law.appointment(role).ok().and_then(|rule| rule.rule.by.clone());
    let by = by.or_else(|| law.office(role).ok().map(|office| office.rule.elected_by.clone()));
    let Some(by) = by else { return false };
    let above = law.authority(organ, Power::Supreme).is_ok_and(|power| {
        power.rule.over.contains(&by) && power.rule.overrides.iter().any(|act| act == "appointment")
    });
    by == organ || above
}

/// Enters a seat of a body about which no book of the house says anything: days and doubles are
/// checked, and the reader is told that no rule was.
pub fn record(new: &NewSeat, facts: &Facts<'_>) -> Result<Begun, Refusal> {
    in_order(new)?;
    if new.role.trim().is_empty() {
        return Err(Refusal::UnknownRole(String::new()));
    }
    no_double(new, facts.body_seats)?;
    let mut advice = vec![Advice::plain(Message::new("bodies-seats-advice-no-law"))];
    if new.from.is_none() {
        advice.push(Advice::plain(Message::new("bodies-seats-advice-no-from")));
    }
    Ok(Begun { from: new.from, advice })
}

/// Swaps the holder of `old` on `day`: the old seat ends with that day, the new one begins the
/// day after, and the cap is asked with the old one gone. Without a book, the days alone are
/// checked.
pub fn swap(
    old: &Seat,
    new: &NewSeat,
    day: Date,
    facts: &Facts<'_>,
    law: Option<&LawOn<'_>>,
) -> Result<Begun, Refusal> {
    end(old, day)?;
    if old.holder == new.holder {
        return Err(Refusal::SameHolder);
    }
    let without: Vec<Seat> =
        facts
            .body_seats
            .iter()
            .map(|seat| {
                if seat.id == old.id {
                    Seat { to: Some(day), ..seat.clone() }
                } else {
                    seat.clone()
                }
            })
            .collect();
    let from = Some(When::Day(day.saturating_add(1.day())));
    let new = NewSeat { from, to: None, ..new.clone() };
    let facts = Facts { body_seats: &without, ..*facts };
    match law {
        Some(law) => begin(&new, &facts, law),
        None => record(&new, &facts),
    }
}

fn in_order(new: &NewSeat) -> Result<(), Refusal> {
    match (new.first_day(), new.to) {
        (Some(from), Some(to)) if to < from => Err(Refusal::EndsBeforeItBegins { from, to }),
        _ => Ok(()),
    }
}

fn known_role(new: &NewSeat, facts: &Facts<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    let Some(role) = law.book.role(&new.role) else {
        return Err(Refusal::UnknownRole(new.role.clone()));
    };
    match (&role.organ, facts.organ) {
        (Some(organ), Some(here)) if organ != here => {
            let organ = law.book.organ(organ).map_or_else(|| organ.clone(), |o| o.name.clone());
            Err(Refusal::OtherOrgan { role: role.name.clone(), organ })
        }
        _ => Ok(()),
    }
}

fn no_double(new: &NewSeat, seats: &[Seat]) -> Result<(), Refusal> {
    let same =
        |seat: &&Seat| seat.holder == new.holder && seat.role == new.role && new.overlaps(seat);
    match seats.iter().find(same) {
        Some(seat) => Err(Refusal::Double(seat.id)),
        None => Ok(()),
    }
}

fn under_the_cap(new: &NewSeat, facts: &Facts<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    let Ok(cap) = law.seat_cap(&new.role) else { return Ok(()) };
    let by_district = cap.rule.per == Per::District;
    if by_district && new.district.is_none() {
        return Err(Refusal::NoDistrict(cap.cite.clone()));
    }
    let of_the_cap = |seat: &&Seat| {
        seat.role == new.role
            && new.overlaps(seat)
            && (!by_district || seat.district == new.district)
    };
    let held = facts.body_seats.iter().filter(of_the_cap).count();
    if held < cap.rule.most as usize {
        return Ok(());
    }
    let (cite, most) = (cap.cite.clone(), cap.rule.most);
    let role = role_name(law, &new.role);
    match (&new.district, by_district) {
        (Some(code), true) => {
            let district = facts.district.unwrap_or(code).to_owned();
            Err(Refusal::Full { cite, district, role, most })
        }
        _ => Err(Refusal::FullBody { cite, role, most }),
    }
}

fn in_the_band(
    new: &NewSeat,
    facts: &Facts<'_>,
    law: &LawOn<'_>,
    advice: &mut Vec<Advice>,
) -> Result<(), Refusal> {
    let Some(organ) = facts.organ else { return Ok(()) };
    let Ok(band) = law.size_band(organ) else { return Ok(()) };
    let held = facts.body_seats.iter().filter(|seat| new.overlaps(seat)).map(|seat| seat.holder);
    let size = distinct(held.chain([new.holder])) + facts.unnamed;
    let (min, max) = band.rule.bounds();
    if size <= max {
        return Ok(());
    }
    if band.rule.hard {
        return Err(Refusal::Size { cite: band.cite.clone(), size, min, max });
    }
    let message = Message::new("bodies-seats-advice-size")
        .with("size", size)
        .with("min", min)
        .with("max", max);
    advice.push(Advice::on(&band.cite, message));
    Ok(())
}

fn eligible(
    new: &NewSeat,
    holder_seats: &[Seat],
    law: &LawOn<'_>,
    advice: &mut Vec<Advice>,
) -> Result<(), Refusal> {
    let Ok(rule) = law.eligibility(&new.role) else { return Ok(()) };
    for role in &rule.rule.must_hold {
        if holder_seats.iter().any(|seat| seat.role == *role && new.overlaps(seat)) {
            continue;
        }
        let role = role_name(law, role);
        if rule.rule.standard != Some(Standard::Lenient) {
            let seat = role_name(law, &new.role);
            return Err(Refusal::NotEligible { cite: rule.cite.clone(), role, seat });
        }
        advice.push(Advice::on(
            &rule.cite,
            Message::new("bodies-seats-advice-eligible").with("role", role),
        ));
    }
    Ok(())
}

/// An office goes to somebody who sits in its organ.
fn in_the_organ_of_the_office(
    new: &NewSeat,
    facts: &Facts<'_>,
    law: &LawOn<'_>,
) -> Result<(), Refusal> {
    let Ok(office) = law.office(&new.role) else { return Ok(()) };
    let sits = facts.holder_seats.iter().any(|seat| {
        let organ = law.book.role(&seat.role).and_then(|role| role.organ.as_deref());
        seat.role != new.role && organ == Some(office.rule.of.as_str()) && new.overlaps(seat)
    });
    let organ = |key: &str| law.book.organ(key).map_or_else(|| key.to_owned(), |o| o.name.clone());
    if !sits {
        let (role, organ) = (role_name(law, &new.role), organ(&office.rule.of));
        return Err(Refusal::NotOfTheOrgan { cite: office.cite.clone(), role, organ });
    }
    if !new.by_decision {
        let by = organ(&office.rule.elected_by);
        return Err(Refusal::NotAppointed { cite: office.cite.clone(), by });
    }
    Ok(())
}

fn appointed(new: &NewSeat, law: &LawOn<'_>, advice: &mut Vec<Advice>) -> Result<(), Refusal> {
    let Ok(rule) = law.appointment(&new.role) else { return Ok(()) };
    if let Some(key) = &rule.rule.by
        && let Some(organ) = law.book.organ(key)
        && !new.by_decision
    {
        let by = organ.name.clone();
        return Err(Refusal::NotAppointed { cite: rule.cite.clone(), by });
    }
    if rule.rule.nominated_by.is_some() && new.nominated_by.is_none() {
        advice.push(Advice::on(&rule.cite, Message::new("bodies-seats-advice-nomination")));
    }
    for step in law.appointments(&new.role).unwrap_or_default() {
        let shown = new.evidence.is_some() || new.by_decision;
        if step.rule.evidence.is_empty() || shown {
            continue;
        }
        if step.rule.missing == Some(MissingEvidence::Block) {
            return Err(Refusal::NoEvidence(step.cite.clone()));
        }
        advice.push(Advice::on(&step.cite, Message::new("bodies-seats-advice-evidence")));
        break;
    }
    Ok(())
}
