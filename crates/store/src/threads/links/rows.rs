//! Rows of threads: records, links that follow from them, links that humans made.

use council::threads::links::{Edge, Event, Hidden, Implied, Kind, Link, Node, Relation, Why};
use jiff::civil::{Date, DateTime};

use crate::{Error, Row, read};

/// A row of `EDGES`; none where a record is of a kind that no thread runs through.
pub(super) fn edge(row: &dyn Row) -> Result<Option<Edge>, Error> {
    let (Some(from), Some(to)) = (Kind::of(row.text(0)?), Kind::of(row.text(2)?)) else {
        return Ok(None);
    };
    let why = read::word(row, 4, Why::of)?;
    let note = if why == Why::Implied(Implied::Carried) { None } else { read::text_opt(row, 5)? };
    Ok(Some(Edge {
        from: Node::new(from, row.int(1)?),
        to: Node::new(to, row.int(3)?),
        why,
        at: read::parsed_opt(row, 6, "time")?,
        note,
        link: read::id_opt(row, 7)?,
    }))
}

/// A row of `EVENTS`.
pub(super) fn event(row: &dyn Row) -> Result<Option<Event>, Error> {
    let Some(kind) = Kind::of(row.text(0)?) else { return Ok(None) };
    let counts = match (read::count_opt(row, 13)?, read::count_opt(row, 14)?) {
        (Some(all), Some(sent)) => Some([all, sent, read::count(row, 15)?]),
        _ => None,
    };
    Ok(Some(Event {
        node: Node::new(kind, row.int(1)?),
        at: moment(row, 2)?,
        body: read::id_opt(row, 3)?,
        meeting: read::id_opt(row, 4)?,
        title: row.text(5)?.to_owned(),
        title_en: row.text(6)?.to_owned(),
        text: row.text(7)?.to_owned(),
        who: row.text(8)?.to_owned(),
        state: row.text(9)?.to_owned(),
        settled_at: moment(row, 10)?,
        item: row.int_opt(11)?,
        place: row.text(12)?.to_owned(),
        counts,
        hidden: Hidden::default(),
    }))
}

/// A time, or the beginning of a day.
fn moment(row: &dyn Row, column: usize) -> Result<Option<DateTime>, Error> {
    let Some(text) = row.text_opt(column)? else { return Ok(None) };
    if text.len() > 10 {
        return read::parsed_opt(row, column, "time");
    }
    let day: Option<Date> = read::parsed_opt(row, column, "day")?;
    Ok(day.map(|day| day.at(0, 0, 0, 0)))
}

/// A row of the columns of `FIND`.
pub(super) fn link(row: &dyn Row) -> Result<Link, Error> {
    Ok(Link {
        id: read::id(row, 0)?,
        from: Node::new(read::word(row, 1, Kind::of)?, row.int(2)?),
        to: Node::new(read::word(row, 3, Kind::of)?, row.int(4)?),
        relation: read::word(row, 5, Relation::of)?,
        note: read::text_opt(row, 6)?,
        made_at: read::parsed(row, 7, "time")?,
        removed_at: read::parsed_opt(row, 8, "time")?,
    })
}
