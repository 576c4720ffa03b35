//! Rows of what happened in a meeting, as the one statement for all of it lays them out.

use council::MeetingId;
use council::bodies::counts::Declaration;
use council::meetings::attendance::{Capacity, HeadCount, Mode, Stay};
use council::meetings::disclosures::{About, Disclosure, Field, Grounds, Level};
use council::meetings::speakers::{Turn, Who};
use council::meetings::statements::{Kind, Speaker, Statement};
use council::meetings::votes::{Exclusion, ExclusionGround};

use crate::{Error, Row, read};

pub(super) fn turn(row: &dyn Row) -> Result<Turn, Error> {
    Ok(Turn {
        id: read::id(row, 1)?,
        item: read::id(row, 2)?,
        who: match read::id_opt(row, 3)? {
            Some(seat) => Who::Seat(seat),
            None => Who::Named(row.text(11)?.to_owned()),
        },
        place: read::count(row, 4)?,
        asked_at: read::parsed(row, 7, "time")?,
        began_at: read::parsed_opt(row, 8, "time")?,
        ended_at: read::parsed_opt(row, 9, "time")?,
        left_at: read::parsed_opt(row, 10, "time")?,
    })
}

pub(super) fn disclosure(row: &dyn Row) -> Result<Disclosure, Error> {
    Ok(Disclosure {
        meeting: read::id(row, 3)?,
        of: read::word(row, 9, About::of)?,
        subject: row.int(2)?,
        level: read::word(row, 10, Level::of)?,
        grounds: read::parsed::<Grounds>(row, 11, "grounds")?,
        reason: row.text(12)?.to_owned(),
        hidden: row.text(13)?.split(',').filter_map(Field::of).collect(),
        review_on: read::parsed_opt(row, 8, "day")?,
        set_at: read::parsed(row, 7, "time")?,
    })
}

pub(super) fn statement(row: &dyn Row, meeting: MeetingId) -> Result<Statement, Error> {
    Ok(Statement {
        id: read::id(row, 1)?,
        meeting,
        item: read::id(row, 2)?,
        kind: read::word(row, 9, Kind::of)?,
        speaker: Speaker {
            seat: read::id_opt(row, 3)?,
            person: read::id_opt(row, 4)?,
            office: read::id_opt(row, 5)?,
            label: row.text(10)?.to_owned(),
        },
        text: row.text(11)?.to_owned(),
        said_at: read::parsed(row, 7, "time")?,
        place: read::count(row, 6)?,
        source: read::text_opt(row, 12)?,
        struck_at: read::parsed_opt(row, 8, "time")?,
        struck_why: read::text_opt(row, 13)?,
    })
}

pub(super) fn headcount(row: &dyn Row) -> Result<HeadCount, Error> {
    Ok(HeadCount {
        capacity: read::word(row, 9, Capacity::of)?,
        count: read::count(row, 2)?,
        at: read::parsed(row, 7, "time")?,
        said_by: row.text(11)?.to_owned(),
    })
}

pub(super) fn declaration(row: &dyn Row) -> Result<Declaration, Error> {
    Ok(Declaration {
        id: read::id(row, 1)?,
        body: read::id(row, 2)?,
        count: read::count(row, 3)?,
        as_of: read::parsed(row, 7, "time")?,
        said_by: row.text(9)?.to_owned(),
        source: row.text(10)?.to_owned(),
    })
}

pub(super) fn stay(row: &dyn Row) -> Result<Stay, Error> {
    Ok(Stay {
        id: read::id(row, 1)?,
        seat: read::id_opt(row, 2)?,
        person: read::id_opt(row, 3)?,
        label: read::text_opt(row, 11)?,
        capacity: read::word(row, 9, Capacity::of)?,
        mode: read::word(row, 10, Mode::of)?,
        arrived_at: read::parsed(row, 7, "time")?,
        left_at: read::parsed_opt(row, 8, "time")?,
    })
}

pub(super) fn exclusion(row: &dyn Row) -> Result<Exclusion, Error> {
    Ok(Exclusion {
        item: read::id(row, 1)?,
        seat: read::id(row, 2)?,
        ground: read::word(row, 9, ExclusionGround::of)?,
        reason: row.text(10)?.to_owned(),
        at: read::parsed(row, 7, "time")?,
        lifted_at: read::parsed_opt(row, 8, "time")?,
    })
}
