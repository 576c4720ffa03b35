//! Tasks: who has to do what, by when, and what they report (S10).
//!
//! A task has an owner (a person, an office, or a name as written) and is due on a day, at the next
//! meeting of its body, in words of the record, or not at all; each of these is a value of its own.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use kit::Message;

use crate::bodies::registry::words;
use crate::{BodyId, MeetingId, OfficeId, PersonId, Refuse, TaskId};

/// The longest text of a task or a report, in characters.
const LONGEST: usize = 2000;

words! {
    /// How a task stands.
    State {
        /// Nobody has begun.
        Open = "open",
        /// It is being worked on.
        UnderWay = "under-way",
        /// It is done.
        Done = "done",
        /// It is given up, with a reason.
        Dropped = "dropped",
    }
}

impl State {
    /// Whether nothing more is to be done.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

words! {
    /// What a task comes from.
    OriginKind {
        /// Something said.
        Statement = "statement",
        /// An item of an agenda.
        Item = "item",
        /// A decision.
        Decision = "decision",
        /// A meeting.
        Meeting = "meeting",
        /// Another task.
        Task = "task",
    }
}

/// The record a task comes from; written `decision-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// Its kind.
    pub of: OriginKind,
    /// Its number.
    pub id: i64,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.of.word(), self.id)
    }
}

impl FromStr for Origin {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (of, id) = text.rsplit_once('-').ok_or(())?;
        let id: i64 = id.parse().map_err(|_| ())?;
        (id > 0).then_some(()).ok_or(())?;
        Ok(Self { of: OriginKind::of(of).ok_or(())?, id })
    }
}

/// Who has to do it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A human.
    Person(PersonId),
    /// A post, whoever holds it.
    Office(OfficeId),
    /// A name as the record writes it.
    Label(String),
}

/// By when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// Nothing is said; the list says so.
    None,
    /// By the end of a day.
    On(Date),
    /// At the next meeting of the body, in the words of the record.
    NextMeeting(String),
    /// In words that name no day.
    Words(String),
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its number in the house.
    pub id: TaskId,
    /// Which body follows it up.
    pub body: BodyId,
    /// What is to be done.
    pub text: String,
    /// Who.
    pub owner: Owner,
    /// By when.
    pub due: Due,
    /// What it comes from.
    pub origin: Option<Origin>,
    /// In which meeting it was given.
    pub meeting: Option<MeetingId>,
    /// When it was given.
    pub set_at: DateTime,
    /// How it stands.
    pub state: State,
    /// When it was done or dropped.
    pub settled_at: Option<DateTime>,
    /// Where the record comes from, where it was entered later.
    pub source: Option<String>,
}

/// What somebody reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How the task stands since.
    pub state: State,
    /// In words.
    pub text: String,
    /// A link or the name of a paper that shows it.
    pub evidence: Option<String>,
    /// Who, as shown.
    pub reported_by: String,
    /// When.
    pub at: DateTime,
}

impl Task {
    /// The last day, where one is known; `next` is the day of the body's next meeting after the
    /// task was given, held or called.
    pub fn last_day(&self, next: Option<Date>) -> Option<Date> {
        match self.due {
            Due::On(day) => Some(day),
            Due::NextMeeting(_) => next,
            Due::None | Due::Words(_) => None,
        }
    }

    /// Whether its last day is past and it is neither done nor dropped. The last day counts whole.
    pub fn is_overdue(&self, next: Option<Date>, today: Date) -> bool {
        !self.state.is_settled() && self.last_day(next).is_some_and(|last| last < today)
    }
}

/// The order of a list: overdue first, the longest overdue before; then what is due, the next
/// first; then what has no day; settled last, the latest first.
pub fn order(a: (&Task, Option<Date>), b: (&Task, Option<Date>), today: Date) -> Ordering {
    let rank = |(task, next): (&Task, Option<Date>)| {
        let last = task.last_day(next);
        let group = match (task.state.is_settled(), last) {
            (true, _) => 4,
            (false, Some(day)) if day < today => 0,
            (false, Some(_)) => 1,
            (false, None) if matches!(task.due, Due::None) => 3,
            (false, None) => 2,
        };
        (group, last.filter(|_| group < 2))
    };
    rank(a).cmp(&rank(b)).then_with(|| match (a.0.settled_at, b.0.settled_at) {
        (Some(one), Some(other)) => other.cmp(&one),
        _ => (a.0.set_at, a.0.id).cmp(&(b.0.set_at, b.0.id)),
    })
}

/// Gives a task: it needs words and an owner, and no day that is past when it is given.
pub fn set(text: &str, owner: &Owner, due: &Due, given: Date) -> Result<(), Refusal> {
    words_of(text)?;
    if matches!(owner, Owner::Label(name) if name.trim().is_empty()) {
        return Err(Refusal::NoOwner);
    }
    match due {
        Due::On(day) if *day < given => Err(Refusal::DuePast(*day)),
        Due::Words(words) | Due::NextMeeting(words) if words.trim().is_empty() => {
            Err(Refusal::NoDueWords)
        }
        _ => Ok(()),
    }
}

/// Who reports: somebody who gives tasks in the body, or the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Chair or secretary.
    Giver,
    /// The person it was given to.
    Owner,
    /// Another member.
    Other,
}

/// Reports on a task. Its owner reports on their own; whoever gives tasks reports on any, drops
/// them, and takes a settled one up again.
pub fn report(task: &Task, state: State, text: &str, by: By) -> Result<(), Refusal> {
    match by {
        By::Other => return Err(Refusal::NotOwner),
        By::Owner if state == State::Dropped => return Err(Refusal::NotDropped),
        By::Owner | By::Giver => {}
    }
    if task.state.is_settled() && (by == By::Owner || state.is_settled()) {
        return Err(Refusal::Settled);
    }
    words_of(text)
}

fn words_of(text: &str) -> Result<(), Refusal> {
    match text.trim().chars().count() {
        0 => Err(Refusal::NoText),
        n if n > LONGEST => Err(Refusal::LongText),
        _ => Ok(()),
    }
}

/// Why a task cannot be given or reported on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No words.
    NoText,
    /// More than 2,000 characters.
    LongText,
    /// Nobody is named.
    NoOwner,
    /// The day is past.
    DuePast(Date),
    /// "In words", without words.
    NoDueWords,
    /// It belongs to somebody else.
    NotOwner,
    /// An owner does not drop a task.
    NotDropped,
    /// It is done or dropped.
    Settled,
    /// It comes from a record of another body.
    OtherBody,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoText => "tasks-register-refused-text",
            Self::LongText => "tasks-register-refused-long",
            Self::NoOwner => "tasks-register-refused-owner",
            Self::DuePast(day) => {
                return Message::new("tasks-register-refused-past").with("day", *day);
            }
            Self::NoDueWords => "tasks-register-refused-due",
            Self::NotOwner => "tasks-register-refused-not-owner",
            Self::NotDropped => "tasks-register-refused-dropped",
            Self::Settled => "tasks-register-refused-settled",
            Self::OtherBody => "tasks-register-refused-body",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(id: i64, due: Due, state: State) -> Task {
        let at = "2017-06-19T13:00:00".parse().expect("a time");
        Task {
            id: TaskId::new(id),
            body: BodyId::new(1),
            text: "내용을 파악한다".to_owned(),
            owner: Owner::Label("한가온".to_owned()),
            due,
            origin: None,
            meeting: None,
            set_at: at,
            state,
            settled_at: state.is_settled().then_some(at),
            source: None,
        }
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn the_last_day_counts_whole() {
        let due = task(1, Due::On(day("2017-06-26")), State::Open);
        assert!(!due.is_overdue(None, day("2017-06-26")));
        assert!(due.is_overdue(None, day("2017-06-27")));
        let done = task(1, Due::On(day("2017-06-26")), State::Done);
        assert!(!done.is_overdue(None, day("2017-06-27")));
    }

    #[test]
    fn the_next_meeting_is_a_last_day_as_soon_as_it_is_called() {
        let due = task(1, Due::NextMeeting("다음 협의회".to_owned()), State::UnderWay);
        assert_eq!(due.last_day(None), None);
        assert!(!due.is_overdue(None, day("2027-01-01")));
        assert!(due.is_overdue(Some(day("2017-09-08")), day("2017-09-09")));
        assert!(!due.is_overdue(Some(day("2017-09-08")), day("2017-09-08")));
    }

    #[test]
    fn overdue_comes_first_and_settled_last() {
        let today = day("2017-07-01");
        let mut all = [
            task(1, Due::None, State::Open),
            task(2, Due::On(day("2017-07-20")), State::Open),
            task(3, Due::On(day("2017-06-30")), State::Done),
            task(4, Due::Words("하반기".to_owned()), State::Open),
            task(5, Due::On(day("2017-06-30")), State::Open),
            task(6, Due::On(day("2017-06-20")), State::UnderWay),
            task(7, Due::On(day("2017-07-01")), State::Open),
        ];
        all.sort_by(|a, b| order((a, None), (b, None), today));
        let ids: Vec<i64> = all.iter().map(|task| task.id.get()).collect();
        assert_eq!(ids, [6, 5, 7, 2, 4, 1, 3]);
    }

    #[test]
    fn origins_are_written_and_read() {
        let origin: Origin = "decision-12".parse().expect("an origin");
        assert_eq!((origin.of, origin.id), (OriginKind::Decision, 12));
        assert_eq!(origin.to_string(), "decision-12");
        for bad in ["", "decision", "decision-", "decision-x", "seat-3", "item-0", "item--1"] {
            assert!(bad.parse::<Origin>().is_err(), "{bad}");
        }
    }

    #[test]
    fn owners_report_and_givers_drop() {
        let open = task(1, Due::None, State::Open);
        assert_eq!(report(&open, State::Done, "마침", By::Owner), Ok(()));
        assert_eq!(report(&open, State::Dropped, "그만", By::Owner), Err(Refusal::NotDropped));
        assert_eq!(report(&open, State::Dropped, "그만", By::Giver), Ok(()));
        assert_eq!(report(&open, State::Done, "마침", By::Other), Err(Refusal::NotOwner));
        assert_eq!(report(&open, State::Done, " ", By::Owner), Err(Refusal::NoText));
        let done = task(1, Due::None, State::Done);
        assert_eq!(report(&done, State::Done, "마침", By::Giver), Err(Refusal::Settled));
        assert_eq!(report(&done, State::Open, "다시", By::Owner), Err(Refusal::Settled));
        assert_eq!(report(&done, State::Open, "다시", By::Giver), Ok(()));
    }
}
