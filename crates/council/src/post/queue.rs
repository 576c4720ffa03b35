//! Letters that wait, were sent, failed or came back; when one is tried again, and when no more.

use jiff::ToSpan;
use jiff::civil::{DateTime, Weekday};
use kit::Message;

use super::preferences::Way;
use crate::bodies::registry::words;
use crate::{LetterId, PersonId, Refuse};

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;

/// How long to wait after each try that failed for now, µs; after the last one it is given up.
const WAITS: [i64; 8] =
    [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR, 24 * HOUR];

/// How many µs old a letter may be that was held because the house had no mail server.
pub const HELD_AT_MOST: i64 = 7 * 24 * HOUR;

/// The hour at which digests are written.
const DIGEST_HOUR: i8 = 8;

words! {
    /// What a letter is about; everybody chooses for each how it comes.
    Topic {
        /// Notices of meetings, their changes and cancelling: the book may ask for them.
        Notices = "notices",
        /// Papers of a meeting.
        Papers = "papers",
        /// Reminders.
        Reminders = "reminders",
        /// What a meeting decided.
        Results = "results",
        /// Minutes that circulate.
        Minutes = "minutes",
        /// Tasks and what is overdue.
        Tasks = "tasks",
        /// Several letters in one.
        Digest = "digest",
    }
}

impl Topic {
    /// Those that people choose for.
    pub const CHOSEN: [Self; 6] =
        [Self::Notices, Self::Papers, Self::Reminders, Self::Results, Self::Minutes, Self::Tasks];
}

words! {
    /// Where a letter stands.
    State {
        /// It waits to be sent, or to be tried again.
        Waiting = "waiting",
        /// It is kept for the next digest of its reader.
        Gathering = "gathering",
        /// The house has no mail server.
        Held = "held",
        /// A server took it.
        Sent = "sent",
        /// The server refused it for good.
        Failed = "failed",
        /// It came back.
        Bounced = "bounced",
        /// It was tried long enough, or somebody gave it up.
        GivenUp = "given-up",
        /// It went out in a digest.
        Digested = "digested",
    }
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its number in the house.
    pub id: LetterId,
    /// Who gets it.
    pub person: PersonId,
    /// What kind of thing it is about.
    pub topic: Topic,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The record it is about, such as meeting 7.
    pub about: Option<(String, i64)>,
    /// Where it stands.
    pub state: State,
    /// How often it was tried.
    pub tries: u32,
    /// When it was written; real time, µs UTC, as the next two.
    pub written_at: i64,
    /// When it is tried next.
    pub next_try: i64,
    /// When a server took it.
    pub sent_at: Option<i64>,
    /// What the server said last.
    pub said: Option<String>,
    /// The name of the message, so that a bounce finds its letter.
    pub token: String,
    /// The key of the link that stops letters of this kind.
    pub stop: String,
}

/// What a mail server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It took the letter.
    Sent(String),
    /// Not now.
    Later(String),
    /// Never.
    Refused(String),
}

/// Where a letter stands after an answer, and when it is tried next.
pub fn answered(tries: u32, answer: &Answer, now: i64) -> (State, i64) {
    match answer {
        Answer::Sent(_) => (State::Sent, now),
        Answer::Refused(_) => (State::Failed, now),
        Answer::Later(_) => match wait(tries) {
            Some(wait) => (State::Waiting, now + wait),
            None => (State::GivenUp, now),
        },
    }
}

/// How long to wait after the `tries`-th try; none after the last.
pub fn wait(tries: u32) -> Option<i64> {
    let at = usize::try_from(tries.saturating_sub(1)).unwrap_or(usize::MAX);
    WAITS.get(at).copied()
}

/// The moment of the next digest after `now`: the morning of the next day, or of the next Monday.
pub fn next_digest(way: Way, now: DateTime) -> DateTime {
    let morning = now.date().at(DIGEST_HOUR, 0, 0, 0);
    let mut at = if now < morning { morning } else { morning.saturating_add(1.day()) };
    while way == Way::Weekly && at.date().weekday() != Weekday::Monday {
        at = at.saturating_add(1.day());
    }
    at
}

/// What becomes of a letter by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settle {
    /// It is sent again, now.
    Retry,
    /// It is not tried any more.
    GiveUp,
}

/// Settles a letter by hand: what went wrong may be tried again, what waits may be given up.
pub fn settle(state: State, how: Settle) -> Result<State, Refusal> {
    match (how, state) {
        (Settle::Retry, State::Failed | State::Bounced | State::GivenUp | State::Waiting) => {
            Ok(State::Waiting)
        }
        (Settle::GiveUp, State::Waiting | State::Held | State::Gathering | State::Failed) => {
            Ok(State::GivenUp)
        }
        (_, State::Sent) => Err(Refusal::Sent),
        (_, State::Digested) => Err(Refusal::Digested),
        (_, State::Held) => Err(Refusal::NoServer),
        _ => Err(Refusal::Nothing),
    }
}

/// A letter that came back: only one that was sent can.
pub fn bounce(state: State) -> Result<State, Refusal> {
    match state {
        State::Sent | State::Waiting | State::Bounced => Ok(State::Bounced),
        _ => Err(Refusal::Nothing),
    }
}

/// Why a letter cannot be settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It was sent.
    Sent,
    /// It went out in a digest.
    Digested,
    /// The house has no mail server.
    NoServer,
    /// There is nothing to do with it.
    Nothing,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Sent => "post-queue-refused-sent",
            Self::Digested => "post-queue-refused-digested",
            Self::NoServer => "post-queue-refused-held",
            Self::Nothing => "post-queue-refused-nothing",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    #[test]
    fn waits_grow_and_end() {
        let waits: Vec<i64> = (1..=8).filter_map(wait).collect();
        assert_eq!(waits.len(), 8);
        assert!(waits.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(wait(9), None);
        let later = Answer::Later("451".to_owned());
        assert_eq!(answered(1, &later, 10), (State::Waiting, 10 + MINUTE));
        assert_eq!(answered(9, &later, 10).0, State::GivenUp);
        assert_eq!(answered(1, &Answer::Refused("550".to_owned()), 10).0, State::Failed);
    }

    #[test]
    fn a_digest_comes_in_the_morning() {
        let monday = "2017-06-26T08:00:00";
        assert_eq!(next_digest(Way::Daily, at("2017-06-26T07:59:59")), at(monday));
        assert_eq!(next_digest(Way::Daily, at(monday)), at("2017-06-27T08:00:00"));
        assert_eq!(next_digest(Way::Weekly, at("2017-06-20T09:00:00")), at(monday));
        assert_eq!(next_digest(Way::Weekly, at(monday)), at("2017-07-03T08:00:00"));
    }

    #[test]
    fn what_was_sent_is_not_sent_again_by_hand() {
        assert_eq!(settle(State::Bounced, Settle::Retry), Ok(State::Waiting));
        assert_eq!(settle(State::Sent, Settle::Retry), Err(Refusal::Sent));
        assert_eq!(settle(State::Held, Settle::Retry), Err(Refusal::NoServer));
        assert_eq!(settle(State::GivenUp, Settle::GiveUp), Err(Refusal::Nothing));
        assert_eq!(bounce(State::Sent), Ok(State::Bounced));
        assert_eq!(bounce(State::Held), Err(Refusal::Nothing));
    }
}
