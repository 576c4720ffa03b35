//! Single dates of a body, with precision and state.
//!
//! A date whose source states a month stays a month. A plan whose last day has passed and of which
//! nobody said what became is stale.

use jiff::civil::{Date, Time};
use kit::{Message, When};

use super::schedules::{self, WeekdayFault, check_weekday};
use crate::bodies::registry::words;
use crate::{Advice, BodyId, EventId, Refuse};

words! {
    /// What a date is of.
    Kind {
        /// A meeting that is only planned.
        Meeting = "meeting",
        /// 토론회, 공론장.
        Forum = "forum",
        /// A course or workshop.
        School = "school",
        /// A step of a programme: 공모, 평가, 발표.
        Programme = "programme",
        /// A last day.
        Deadline = "deadline",
        /// A publication.
        Publication = "publication",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What is known of a date.
    State {
        /// Planned.
        Planned = "planned",
        /// Confirmed.
        Confirmed = "confirmed",
        /// It took place.
        Held = "held",
        /// It was moved to another date.
        Moved = "moved",
        /// It did not, or will not, take place.
        Cancelled = "cancelled",
    }
}

impl State {
    /// Whether nobody has said what became of it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Confirmed)
    }
}

/// A single date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its number.
    pub id: EventId,
    /// Of which body; none where it is of the whole house.
    pub body: Option<BodyId>,
    /// What it is.
    pub title: String,
    /// The same in English.
    pub title_en: Option<String>,
    /// When, as precisely as its source says.
    pub when: When,
    /// When it begins on its day.
    pub starts: Option<Time>,
    /// When it ends on its last day.
    pub ends: Option<Time>,
    /// The weekday as its source writes it.
    pub weekday: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What it is of.
    pub kind: Kind,
    /// What is known of it.
    pub state: State,
    /// What was said when that changed.
    pub state_note: Option<String>,
    /// The date it was moved to.
    pub moved_to: Option<EventId>,
    /// Where the record comes from.
    pub source: Option<String>,
}

impl Event {
    /// Planned, its last day has passed, and nobody said what became of it.
    pub fn is_stale(&self, today: Date) -> bool {
        self.state.is_open() && self.when.last_day() < today
    }

    /// The weekday of the source where the day has another.
    pub fn wrong_weekday(&self) -> Option<schedules::WrongWeekday> {
        let day = self.when.is_exact().then(|| self.when.first_day())?;
        match check_weekday(day, self.weekday.as_deref()?) {
            Err(WeekdayFault::Wrong(wrong)) => Some(wrong),
            _ => None,
        }
    }
}

/// Checks a date to be entered. A weekday that the day does not have is advice: the record keeps
/// what its source writes.
pub fn enter(event: &Event, today: Date) -> Result<Vec<Advice>, Refusal> {
    schedules::titled(&event.title).map_err(Refusal::Title)?;
    let (first, last) = (event.when.first_day(), event.when.last_day());
    if !(1900..=2200).contains(&first.year()) || !(1900..=2200).contains(&last.year()) {
        return Err(Refusal::FarAway);
    }
    if event.starts.is_some() && !matches!(event.when, When::Day(_) | When::Range(..)) {
        return Err(Refusal::TimeWithoutDay);
    }
    match (event.starts, event.ends) {
        (None, Some(_)) => return Err(Refusal::EndWithoutBeginning),
        (Some(from), Some(to)) if to <= from && event.when.is_exact() => {
            return Err(Refusal::EndsBefore);
        }
        _ => {}
    }
    let mut advice = Vec::new();
    if let Some(written) = &event.weekday {
        if !event.when.is_exact() {
            return Err(Refusal::WeekdayWithoutDay);
        }
        match check_weekday(first, written) {
            Ok(()) => {}
            Err(WeekdayFault::Unread) => return Err(Refusal::NoWeekday),
            Err(WeekdayFault::Wrong(wrong)) => advice.push(Advice::plain(wrong.message())),
        }
    }
    if event.state.is_open() && last < today {
        advice.push(Advice::plain(Message::new("calendar-events-advice-past").with("day", last)));
    }
    Ok(advice)
}

/// What becomes of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settling {
    /// It is confirmed.
    Confirm,
    /// It took place.
    Held,
    /// It is moved.
    Move(When),
    /// It does not take place.
    Cancel,
    /// What was said of it was wrong: it is planned again.
    Reopen,
}

impl Settling {
    /// The state it leads to.
    pub const fn state(self) -> State {
        match self {
            Self::Confirm => State::Confirmed,
            Self::Held => State::Held,
            Self::Move(_) => State::Moved,
            Self::Cancel => State::Cancelled,
            Self::Reopen => State::Planned,
        }
    }
}

/// Says what became of a date.
pub fn settle(event: &Event, how: Settling, note: &str, today: Date) -> Result<(), Refusal> {
    let reasoned = !note.trim().is_empty();
    match how {
        Settling::Reopen if event.state.is_open() => return Err(Refusal::Open),
        Settling::Reopen if event.state == State::Moved => return Err(Refusal::Settled),
        Settling::Reopen => {}
        _ if !event.state.is_open() => return Err(Refusal::Settled),
        Settling::Confirm if event.state == State::Confirmed => return Err(Refusal::Confirmed),
        Settling::Held if today < event.when.first_day() => {
            return Err(Refusal::NotYet(event.when));
        }
        Settling::Move(to) if to == event.when => return Err(Refusal::SameDay(to)),
        _ => {}
    }
    let needs = matches!(how, Settling::Move(_) | Settling::Cancel | Settling::Reopen);
    if needs && !reasoned { Err(Refusal::NoReason) } else { Ok(()) }
}

/// Why a date cannot be entered or settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Its title.
    Title(schedules::Refusal),
    /// A year nobody plans for.
    FarAway,
    /// A time of day, but no day.
    TimeWithoutDay,
    /// It ends, but does not begin.
    EndWithoutBeginning,
    /// It ends before it begins.
    EndsBefore,
    /// A weekday, but no day.
    WeekdayWithoutDay,
    /// What is written is no weekday.
    NoWeekday,
    /// It was said what became of it.
    Settled,
    /// Nothing was said of it that could be taken back.
    Open,
    /// It is confirmed already.
    Confirmed,
    /// It cannot have taken place yet.
    NotYet(When),
    /// It is moved to where it is.
    SameDay(When),
    /// No reason.
    NoReason,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Title(why) => why.message(),
            Self::FarAway => Message::new("calendar-events-refused-far"),
            Self::TimeWithoutDay => Message::new("calendar-events-refused-time"),
            Self::EndWithoutBeginning => Message::new("calendar-events-refused-end"),
            Self::EndsBefore => Message::new("calendar-events-refused-ends-before"),
            Self::WeekdayWithoutDay => Message::new("calendar-events-refused-weekday-day"),
            Self::NoWeekday => Message::new("calendar-events-refused-weekday"),
            Self::Settled => Message::new("calendar-events-refused-settled"),
            Self::Open => Message::new("calendar-events-refused-open"),
            Self::Confirmed => Message::new("calendar-events-refused-confirmed"),
            Self::NotYet(when) => {
                Message::new("calendar-events-refused-not-yet").with("when", *when)
            }
            Self::SameDay(when) => Message::new("calendar-events-refused-same").with("when", *when),
            Self::NoReason => Message::new("calendar-refused-reason"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn event(when: &str) -> Event {
        Event {
            id: EventId::new(1),
            body: None,
            title: "시정협치 제안자 과정 3단계".to_owned(),
            title_en: None,
            when: when.parse().unwrap(),
            starts: None,
            ends: None,
            weekday: None,
            place: None,
            kind: Kind::School,
            state: State::Planned,
            state_note: None,
            moved_to: None,
            source: None,
        }
    }

    #[test]
    fn a_plan_is_stale_the_day_after_its_last_day() {
        let june = event("2017-06");
        assert!(!june.is_stale(date(2017, 6, 30)));
        assert!(june.is_stale(date(2017, 7, 1)));
        let held = Event { state: State::Held, ..june };
        assert!(!held.is_stale(date(2017, 7, 1)));
        assert!(!event("2017-06-26/2017-06-27").is_stale(date(2017, 6, 27)));
    }

    #[test]
    fn a_date_holds_only_what_its_precision_can() {
        let today = date(2017, 6, 26);
        assert_eq!(enter(&event("2017-07"), today), Ok(vec![]));
        let ten = Some(time(10, 0, 0, 0));
        let with = |when: &str, starts, ends| Event { starts, ends, ..event(when) };
        assert_eq!(enter(&with("2017-07", ten, None), today), Err(Refusal::TimeWithoutDay));
        assert_eq!(enter(&with("2017-07-07", None, ten), today), Err(Refusal::EndWithoutBeginning));
        assert_eq!(enter(&with("2017-07-07", ten, ten), today), Err(Refusal::EndsBefore));
        assert_eq!(enter(&event("0999"), today), Err(Refusal::FarAway));
        let named = |when: &str, day: &str| Event { weekday: Some(day.to_owned()), ..event(when) };
        assert_eq!(enter(&named("2017-07", "금"), today), Err(Refusal::WeekdayWithoutDay));
        assert_eq!(enter(&named("2017-07-07", "옛"), today), Err(Refusal::NoWeekday));
        assert_eq!(enter(&named("2017-07-07", "금"), today), Ok(vec![]));
        assert_eq!(enter(&named("2017-07-07", "토"), today).unwrap().len(), 1);
        assert!(named("2017-07-07", "토").wrong_weekday().is_some());
        assert_eq!(enter(&event("2017-06-25"), today).unwrap().len(), 1, "past, and still planned");
    }

    #[test]
    fn what_became_of_a_date_is_said_once_and_can_be_taken_back() {
        let it = event("2017-07-07");
        let (before, day) = (date(2017, 7, 6), date(2017, 7, 7));
        assert_eq!(settle(&it, Settling::Held, "", before), Err(Refusal::NotYet(it.when)));
        assert_eq!(settle(&it, Settling::Held, "", day), Ok(()));
        assert_eq!(settle(&it, Settling::Cancel, " ", before), Err(Refusal::NoReason));
        assert_eq!(settle(&it, Settling::Reopen, "x", before), Err(Refusal::Open));
        let moved = Settling::Move(it.when);
        assert_eq!(settle(&it, moved, "x", before), Err(Refusal::SameDay(it.when)));
        let held = Event { state: State::Held, ..it.clone() };
        assert_eq!(settle(&held, Settling::Cancel, "x", day), Err(Refusal::Settled));
        assert_eq!(settle(&held, Settling::Reopen, "잘못 적음", day), Ok(()));
        let gone = Event { state: State::Moved, ..it };
        assert_eq!(settle(&gone, Settling::Reopen, "x", day), Err(Refusal::Settled));
    }
}
