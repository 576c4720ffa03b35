//! The queue of letters: written inside acts, sent by whoever holds the lease, settled by hand.
//!
//! A letter is claimed before it is sent: its next try is set ahead in the same transaction, so
//! that a house that stops in the middle loses nothing and tries again after that time. Between the
//! moment a server takes a letter and the moment this is written down lies the one window in which
//! a stop makes a letter go out twice; both copies bear the same name, by which readers and servers
//! know the second as a copy.

use council::accounts::roles::{Act, Standing};
use council::bodies::seats::Holder;
use council::post::preferences::{self, Way};
use council::post::queue::{self as rules, Answer, Letter, Settle, State, Topic};
use council::{LetterId, PersonId};
use serde_json::json;
use store::Error;
use store::post::{preferences as chosen, queue};

pub use store::post::queue::Addressed;

use crate::{Clerk, Clock, Desk, Subject, Trouble, dice, refused};

/// How long a sender holds its lease, µs; a dead one is replaced after that.
const LEASE: i64 = 30_000_000;
/// How long a claimed letter is left alone at least, µs: longer than the sending of one may take.
const CLAIM: i64 = 300_000_000;

/// Writes a letter to each of `persons` who has an e-mail address and wants letters on the topic,
/// inside any act; the numbers of the letters written. Two of the same person count once.
pub fn enqueue(
    desk: &mut Desk<'_>,
    persons: &[PersonId],
    topic: Topic,
    subject: &str,
    text: &str,
    about: Option<(&str, i64)>,
) -> Result<Vec<LetterId>, Trouble> {
    let written = write(desk, persons, topic, subject, text, about)?;
    Ok(written.into_iter().map(|(_, letter)| letter).collect())
}

/// [`enqueue`], with who gets which letter.
pub fn write(
    desk: &mut Desk<'_>,
    persons: &[PersonId],
    topic: Topic,
    subject: &str,
    text: &str,
    about: Option<(&str, i64)>,
) -> Result<Vec<(PersonId, LetterId)>, Trouble> {
    let mut readers = persons.to_vec();
    readers.sort_unstable();
    readers.dedup();
    let mut ways = Vec::new();
    for person in readers {
        if let Some(way) = way_of(desk, person, topic)? {
            ways.push((person, way));
        }
    }
    let count = u32::try_from(ways.len()).unwrap_or(u32::MAX);
    if count == 0 {
        return Ok(Vec::new());
    }
    let first = store::house::lease_ids(desk.conn, count)?;
    let mut written = Vec::new();
    for ((person, way), id) in ways.into_iter().zip(first..) {
        let mut letter = Letter {
            id: LetterId::new(id),
            person,
            topic,
            subject: one_line(subject),
            text: text.to_owned(),
            about: about.map(|(kind, id)| (kind.to_owned(), id)),
            state: State::Waiting,
            tries: 0,
            written_at: desk.recorded_at,
            next_try: desk.recorded_at,
            sent_at: None,
            said: None,
            token: dice::token(16),
            stop: dice::token(16),
        };
        if matches!(way, Way::Daily | Way::Weekly) {
            letter.state = State::Gathering;
            let at = rules::next_digest(way, Clock::civil(desk.recorded_at));
            letter.next_try = Clock::micros_of(at);
        } else if !desk.post {
            letter.state = State::Held;
        }
        queue::insert(desk.conn, &letter)?;
        written.push((person, letter.id));
    }
    Ok(written)
}

/// How letters on a topic reach somebody; none where they do not.
pub fn way_of(desk: &mut Desk<'_>, person: PersonId, topic: Topic) -> Result<Option<Way>, Trouble> {
    let contact = store::people::contacts::find(desk.conn, person)?;
    if contact.is_none_or(|(contact, _)| contact.email.is_none()) {
        return Ok(None);
    }
    let way = preferences::of(&chosen::of_person(desk.conn, person)?, topic).way;
    Ok((way != Way::Never).then_some(way))
}

/// The person who holds a seat; an office has no letter box of its own.
pub const fn reader(holder: Holder) -> Option<PersonId> {
    match holder {
        Holder::Person(person) => Some(person),
        Holder::Office(_) => None,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Clerk {
    /// Says whether the house has a mail server. With one, what was held lately waits again;
    /// without, what waits is held.
    pub async fn set_up_post(&self, server: bool) -> Result<(), Error> {
        self.post_is(server);
        let now = self.clock().micros();
        self.db()
            .write(move |conn| {
                if server {
                    queue::release(conn, now, now - rules::HELD_AT_MOST)
                } else {
                    queue::hold(conn)
                }
            })
            .await
    }

    /// The next letter to be sent, claimed for one try, for the sender `owner`; none where nothing
    /// is due or another sender holds the lease.
    pub async fn next_letter(&self, owner: i64) -> Result<Option<Addressed>, Error> {
        let now = self.clock().micros();
        self.db()
            .write(move |conn| {
                if !queue::lease(conn, owner, now, now + LEASE)? {
                    return Ok(None);
                }
                let Some(mut due) = queue::due(conn, now)? else { return Ok(None) };
                let tries = due.letter.tries + 1;
                let wait = rules::wait(tries).unwrap_or(CLAIM);
                if !queue::claim(conn, &due.letter, now + wait.max(CLAIM))? {
                    return Ok(None);
                }
                due.letter.tries = tries;
                Ok(Some(due))
            })
            .await
    }

    /// Keeps what the mail server answered to a letter that was claimed.
    pub async fn letter_answered(&self, letter: &Letter, answer: Answer) -> Result<State, Error> {
        let now = self.clock().micros();
        let (state, next_try) = rules::answered(letter.tries, &answer, now);
        let id = letter.id;
        let (Answer::Sent(said) | Answer::Later(said) | Answer::Refused(said)) = answer;
        let said: String = said.chars().take(400).collect();
        let sent_at = (state == State::Sent).then_some(now);
        self.db()
            .write(move |conn| queue::answer(conn, id, state, next_try, sent_at, &said))
            .await?;
        Ok(state)
    }

    /// Leaves the sending to others.
    pub async fn leave_post(&self, owner: i64) -> Result<(), Error> {
        self.db().write(move |conn| queue::leave(conn, owner)).await
    }

    /// Writes the digests that are due, each from what was gathered for one reader; `say` words
    /// the subject and the text. Answers how many were written.
    pub async fn write_digests(
        &self,
        owner: i64,
        say: impl Fn(&[Letter]) -> (String, String) + Send + Sync + 'static,
    ) -> Result<u32, Error> {
        let say = std::sync::Arc::new(say);
        let mut count = 0;
        loop {
            let (now, say) = (self.clock().micros(), std::sync::Arc::clone(&say));
            let ready = self.has_post();
            let written = self
                .db()
                .write(move |conn| {
                    if !queue::lease(conn, owner, now, now + LEASE)? {
                        return Ok(false);
                    }
                    let gathered = queue::gathered(conn, now)?;
                    let Some(first) = gathered.first() else { return Ok(false) };
                    let (subject, text) = say(&gathered);
                    let digest = Letter {
                        id: LetterId::new(store::house::lease_ids(conn, 1)?),
                        topic: Topic::Digest,
                        subject: one_line(&subject),
                        text,
                        about: None,
                        state: if ready { State::Waiting } else { State::Held },
                        tries: 0,
                        written_at: now,
                        next_try: now,
                        sent_at: None,
                        said: None,
                        token: dice::token(16),
                        stop: dice::token(16),
                        ..first.clone()
                    };
                    queue::insert(conn, &digest)?;
                    for letter in &gathered {
                        queue::digested(conn, letter.id, digest.id)?;
                    }
                    Ok(true)
                })
                .await?;
            if !written {
                return Ok(count);
            }
            count += 1;
        }
    }

    /// A letter came back; `false` where no letter has this name, or it cannot have come back.
    pub async fn letter_bounced(
        &self,
        token: &str,
        permanent: bool,
        said: &str,
    ) -> Result<bool, Error> {
        let (token, said) = (token.to_owned(), said.chars().take(400).collect::<String>());
        let now = self.clock().micros();
        self.db()
            .write(move |conn| {
                let Some(letter) = queue::by_token(conn, &token)? else { return Ok(false) };
                // A delay is told by the server that goes on trying; the letter stays sent.
                let state = if permanent { rules::bounce(letter.state) } else { Ok(letter.state) };
                let Ok(state) = state else { return Ok(false) };
                queue::answer(conn, letter.id, state, now, letter.sent_at, &said)?;
                Ok(true)
            })
            .await
    }

    /// A letter is sent again, or given up, by whoever keeps the house.
    pub async fn settle_letter(
        &self,
        who: &Standing,
        key: &str,
        id: LetterId,
        how: Settle,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            desk.may_anywhere(Act::SettleLetter)?;
            let letter = queue::find(desk.conn, id)?.ok_or(Trouble::Missing("letter"))?;
            let mut state = rules::settle(letter.state, how).map_err(refused)?;
            if state == State::Waiting && !desk.post {
                state = State::Held;
            }
            let tries = if how == Settle::Retry { 0 } else { letter.tries };
            queue::settle(desk.conn, id, state, desk.recorded_at, tries)?;
            let content = json!({ "letter": id, "before": letter.state, "state": state });
            desk.journal(Act::SettleLetter, Subject::of("letter", id), None, &content)
        })
        .await
    }
}
