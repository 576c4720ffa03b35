//! Letters in the queue: written in an act, claimed and answered by who sends them.

use council::post::queue::{Letter, State, Topic};
use council::{LetterId, PersonId};

use crate::{Conn, Error, Row, p, read};

sql! {
    const FIND: &str =
        "SELECT id, person, topic, subject, text, about_kind, about, state, tries, written_at,
             next_try, sent_at, said, token, stop
         FROM post_letters WHERE id = $1";
    const BY_TOKEN: &str =
        "SELECT id, person, topic, subject, text, about_kind, about, state, tries, written_at,
             next_try, sent_at, said, token, stop
         FROM post_letters WHERE token = $1";
    const BY_STOP: &str =
        "SELECT id, person, topic, subject, text, about_kind, about, state, tries, written_at,
             next_try, sent_at, said, token, stop
         FROM post_letters WHERE stop = $1";
    const DUE: &str =
        "SELECT l.id, l.person, l.topic, l.subject, l.text, l.about_kind, l.about, l.state,
             l.tries, l.written_at, l.next_try, l.sent_at, l.said, l.token, l.stop, p.name, c.email
         FROM post_letters l
             JOIN people_persons p ON p.id = l.person
             LEFT JOIN people_contacts c ON c.person = l.person
         WHERE l.state = 'waiting' AND l.next_try <= $1
         ORDER BY l.next_try, l.id LIMIT 1";
    const LIST: &str =
        "SELECT l.id, l.person, l.topic, l.subject, l.text, l.about_kind, l.about, l.state,
             l.tries, l.written_at, l.next_try, l.sent_at, l.said, l.token, l.stop, p.name,
             CAST(NULL AS TEXT)
         FROM post_letters l JOIN people_persons p ON p.id = l.person
         WHERE ($1 = '' OR l.state = $1)
         ORDER BY CASE WHEN l.state IN ('failed', 'bounced', 'given-up') THEN 0
             WHEN l.state IN ('waiting', 'held', 'gathering') THEN 1 ELSE 2 END,
             l.written_at DESC, l.id DESC
         LIMIT 200";
    const OF_PERSON: &str =
        "SELECT id, person, topic, subject, text, about_kind, about, state, tries, written_at,
             next_try, sent_at, said, token, stop
         FROM post_letters WHERE person = $1 ORDER BY written_at DESC, id DESC LIMIT 50";
    const COUNTS: &str =
        "SELECT state, count(*) FROM post_letters GROUP BY state ORDER BY state";
    const INSERT: &str =
        "INSERT INTO post_letters
             (id, person, topic, subject, text, about_kind, about, state, tries, written_at,
              next_try, token, stop)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, $12)";
    /// Only who saw the letter as it stood may claim it.
    const CLAIM: &str =
        "UPDATE post_letters SET tries = tries + 1, next_try = $3
         WHERE id = $1 AND state = 'waiting' AND tries = $2";
    const ANSWER: &str =
        "UPDATE post_letters SET state = $2, next_try = $3, sent_at = $4, said = $5 WHERE id = $1";
    const SETTLE: &str =
        "UPDATE post_letters SET state = $2, next_try = $3, tries = $4 WHERE id = $1";
    const HOLD: &str = "UPDATE post_letters SET state = 'held' WHERE state = 'waiting'";
    const RELEASE: &str =
        "UPDATE post_letters SET state = 'waiting', next_try = $1
         WHERE state = 'held' AND written_at >= $2";
    const EXPIRE: &str =
        "UPDATE post_letters SET state = 'given-up', said = 'too-old' WHERE state = 'held'";
    const GATHERED: &str =
        "SELECT id, person, topic, subject, text, about_kind, about, state, tries, written_at,
             next_try, sent_at, said, token, stop
         FROM post_letters
         WHERE state = 'gathering' AND person = (
             SELECT person FROM post_letters WHERE state = 'gathering' AND next_try <= $1
             ORDER BY next_try, id LIMIT 1) AND next_try <= $1
         ORDER BY written_at, id LIMIT 200";
    const DIGESTED: &str =
        "UPDATE post_letters SET state = 'digested', digest = $2
         WHERE id = $1 AND state = 'gathering'";
    /// The times are real and given by the caller: both engines read no clock here.
    const LEASE: &str =
        "INSERT INTO house_leases (name, owner, until) VALUES ('post', $1, $3)
         ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
         WHERE house_leases.owner = excluded.owner OR house_leases.until < $2";
    const LEAVE: &str = "DELETE FROM house_leases WHERE name = 'post' AND owner = $1";
}

/// A letter with the name of who gets it, and the address where that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The letter.
    pub letter: Letter,
    /// The name.
    pub name: String,
    /// The e-mail address; read for sending alone.
    pub email: Option<String>,
}

/// The letter with this number.
pub fn find(conn: &mut dyn Conn, id: LetterId) -> Result<Option<Letter>, Error> {
    conn.one(FIND, p![id], letter)
}

/// The letter whose message has this name.
pub fn by_token(conn: &mut dyn Conn, token: &str) -> Result<Option<Letter>, Error> {
    conn.one(BY_TOKEN, p![token], letter)
}

/// The letter with this link to stop its kind.
pub fn by_stop(conn: &mut dyn Conn, stop: &str) -> Result<Option<Letter>, Error> {
    conn.one(BY_STOP, p![stop], letter)
}

/// The letter to be sent next, with the address to send it to.
pub fn due(conn: &mut dyn Conn, now: i64) -> Result<Option<Addressed>, Error> {
    conn.one(DUE, p![now], addressed)
}

/// Letters: what went wrong first, then what waits, then the latest; of one state, or of all.
pub fn list(conn: &mut dyn Conn, state: Option<State>) -> Result<Vec<Addressed>, Error> {
    conn.list(LIST, p![state.map_or("", State::word)], addressed)
}

/// The latest letters to somebody.
pub fn of_person(conn: &mut dyn Conn, person: PersonId) -> Result<Vec<Letter>, Error> {
    conn.list(OF_PERSON, p![person], letter)
}

/// How many letters stand where.
pub fn counts(conn: &mut dyn Conn) -> Result<Vec<(State, u32)>, Error> {
    conn.list(COUNTS, p![], |row| Ok((read::word(row, 0, State::of)?, read::count(row, 1)?)))
}

/// Puts a letter into the queue.
pub fn insert(conn: &mut dyn Conn, it: &Letter) -> Result<(), Error> {
    let about = it.about.as_ref();
    conn.exec(
        INSERT,
        p![
            it.id,
            it.person,
            it.topic.word(),
            &it.subject,
            &it.text,
            about.map(|about| about.0.as_str()),
            about.map(|about| about.1),
            it.state.word(),
            it.written_at,
            it.next_try,
            &it.token,
            &it.stop,
        ],
    )?;
    Ok(())
}

/// Claims a letter for one try; until `next_try` nobody else tries it, whatever happens to who
/// claimed it. `false` where somebody else was faster.
pub fn claim(conn: &mut dyn Conn, it: &Letter, next_try: i64) -> Result<bool, Error> {
    Ok(conn.exec(CLAIM, p![it.id, it.tries, next_try])? == 1)
}

/// Keeps what the server answered.
pub fn answer(
    conn: &mut dyn Conn,
    id: LetterId,
    state: State,
    next_try: i64,
    sent_at: Option<i64>,
    said: &str,
) -> Result<(), Error> {
    conn.exec(ANSWER, p![id, state.word(), next_try, sent_at, said]).map(drop)
}

/// Settles a letter by hand.
pub fn settle(
    conn: &mut dyn Conn,
    id: LetterId,
    state: State,
    next_try: i64,
    tries: u32,
) -> Result<(), Error> {
    conn.exec(SETTLE, p![id, state.word(), next_try, tries]).map(drop)
}

/// The house has no mail server: what waits is held.
pub fn hold(conn: &mut dyn Conn) -> Result<(), Error> {
    conn.exec(HOLD, p![]).map(drop)
}

/// The house has a mail server: what was held since `since` waits again, what is older is given up.
pub fn release(conn: &mut dyn Conn, now: i64, since: i64) -> Result<(), Error> {
    conn.exec(RELEASE, p![now, since])?;
    conn.exec(EXPIRE, p![]).map(drop)
}

/// What was gathered for the reader whose digest is due longest.
pub fn gathered(conn: &mut dyn Conn, now: i64) -> Result<Vec<Letter>, Error> {
    conn.list(GATHERED, p![now], letter)
}

/// A letter went into a digest.
pub fn digested(conn: &mut dyn Conn, id: LetterId, digest: LetterId) -> Result<(), Error> {
    conn.exec(DIGESTED, p![id, digest]).map(drop)
}

/// Takes or renews the lease of who sends, until `until`; `false` where another holds it.
pub fn lease(conn: &mut dyn Conn, owner: i64, now: i64, until: i64) -> Result<bool, Error> {
    Ok(conn.exec(LEASE, p![owner, now, until])? == 1)
}

/// Leaves the lease to others.
pub fn leave(conn: &mut dyn Conn, owner: i64) -> Result<(), Error> {
    conn.exec(LEAVE, p![owner]).map(drop)
}

fn addressed(row: &dyn Row) -> Result<Addressed, Error> {
    Ok(Addressed {
        letter: letter(row)?,
        name: row.text(15)?.to_owned(),
        email: read::text_opt(row, 16)?,
    })
}

/// A row of the columns of `FIND`.
fn letter(row: &dyn Row) -> Result<Letter, Error> {
    let about = read::text_opt(row, 5)?.zip(row.int_opt(6)?);
    Ok(Letter {
        id: read::id(row, 0)?,
        person: read::id(row, 1)?,
        topic: read::word(row, 2, Topic::of)?,
        subject: row.text(3)?.to_owned(),
        text: row.text(4)?.to_owned(),
        about,
        state: read::word(row, 7, State::of)?,
        tries: read::count(row, 8)?,
        written_at: row.int(9)?,
        next_try: row.int(10)?,
        sent_at: row.int_opt(11)?,
        said: read::text_opt(row, 12)?,
        token: row.text(13)?.to_owned(),
        stop: row.text(14)?.to_owned(),
    })
}
