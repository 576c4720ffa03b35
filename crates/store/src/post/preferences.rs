//! What somebody wants to get by e-mail, and how often.

use council::PersonId;
use council::post::preferences::{Preference, Way};
use council::post::queue::Topic;

use crate::{Conn, Error, Row, p, read};

sql! {
    const OF_PERSON: &str =
        "SELECT topic, way, instead FROM post_preferences WHERE person = $1 ORDER BY topic";
    const SET: &str =
        "INSERT INTO post_preferences (person, topic, way, instead) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person, topic) DO UPDATE SET way = excluded.way, instead = excluded.instead";
    const OF_BODY: &str =
        "SELECT DISTINCT x.topic, x.way, x.instead, x.person
         FROM post_preferences x JOIN bodies_seats s ON s.person = x.person
         WHERE s.body = $1 ORDER BY x.person, x.topic";
}

/// What somebody chose; topics that are not there come at once.
pub fn of_person(conn: &mut dyn Conn, person: PersonId) -> Result<Vec<Preference>, Error> {
    conn.list(OF_PERSON, p![person], preference)
}

/// What the holders of the seats of a body chose.
pub fn of_body(
    conn: &mut dyn Conn,
    body: council::BodyId,
) -> Result<Vec<(PersonId, Preference)>, Error> {
    conn.list(OF_BODY, p![body], |row| Ok((read::id(row, 3)?, preference(row)?)))
}

/// Keeps a choice.
pub fn set(conn: &mut dyn Conn, person: PersonId, it: &Preference) -> Result<(), Error> {
    conn.exec(SET, p![person, it.topic.word(), it.way.word(), &it.instead]).map(drop)
}

fn preference(row: &dyn Row) -> Result<Preference, Error> {
    Ok(Preference {
        topic: read::word(row, 0, Topic::of)?,
        way: read::word(row, 1, Way::of)?,
        instead: read::text_opt(row, 2)?,
    })
}
