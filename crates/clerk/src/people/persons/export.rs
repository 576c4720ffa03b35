//! Everything the house knows about one person, for that person.

use council::PersonId;
use council::bodies::seats::EndReason;
use serde_json::{Value, json};
use store::{Conn, Error};

/// Everything about a person as JSON: the record, names, seats, merges, contact data and who read
/// it. None where there is no such person. It holds contact data: hand it to that person, or to
/// whoever may read theirs.
pub fn export(conn: &mut dyn Conn, id: PersonId) -> Result<Option<Value>, Error> {
    let Some(person) = store::people::persons::find(conn, id)? else { return Ok(None) };
    let seats = store::bodies::seats::of_person(conn, id)?;
    let seats: Vec<Value> = seats
        .iter()
        .map(|line| {
            json!({
                "seat": line.seat.id, "body": line.body_name, "role": line.seat.role,
                "district": line.district.as_ref().map(|(name, _)| name),
                "from": line.seat.from, "to": line.seat.to,
                "end": line.seat.end.map(EndReason::word),
                "nominated_by": line.record.nominated_by, "seat_source": line.record.seat_source,
                "evidence": line.record.evidence, "appointed_by": line.record.appointed_by,
                "source": line.record.source, "end_note": line.record.end_note,
            })
        })
        .collect();
    let merges = store::people::persons::merges(conn, id)?;
    let merges: Vec<Value> = merges
        .iter()
        .map(|it| {
            json!({
                "kept": it.merge.kept, "merged": it.merge.merged, "reason": it.merge.reason,
                "at": it.merge.at, "split": it.split.as_ref().map(|(at, why)| [at, why]),
            })
        })
        .collect();
    let contact = store::people::contacts::find(conn, id)?;
    let contact = contact.map(|(contact, _)| {
        json!({ "email": contact.email, "phone": contact.phone, "address": contact.address })
    });
    let sex = store::bodies::years::sex(conn, id)?;
    let reads = store::people::contacts::reads(conn, id)?;
    let reads: Vec<Value> = reads
        .iter()
        .map(|it| json!({ "by": it.by_name, "why": it.why, "at_micros_utc": it.at }))
        .collect();
    Ok(Some(json!({
        "person": person.id, "name": person.name, "note": person.note, "source": person.source,
        "sex": sex, "merged_into": person.merged_into, "seats": seats, "merges": merges, "contact": contact,
        "contact_reads": reads,
    })))
}
