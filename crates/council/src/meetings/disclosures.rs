//! What of a meeting is public: 공개, 부분공개, 비공개, with the grounds of 공공기관의 정보공개에
//! 관한 법률 제9조제1항 (1-8호), a reason and a day of review; 제14조 hides parts, not whole files.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use kit::Message;

use crate::accounts::roles::{Place, Role, Standing};
use crate::bodies::registry::words;
use crate::{DecisionId, ItemId, MeetingId, Refuse, StatementId};

words! {
    /// How much is public.
    Level {
        /// 공개. Everything is, unless a ground is named.
        Open = "open",
        /// 부분공개: some fields are hidden.
        Partly = "partly",
        /// 비공개.
        Closed = "closed",
    }
}

words! {
    /// What the disclosure is of.
    About {
        /// An item of the agenda, with all that is said on it.
        Item = "item",
        /// A statement.
        Statement = "statement",
        /// A decision.
        Decision = "decision",
    }
}

words! {
    /// A field that may be hidden where something is partly open.
    Field {
        /// The title or the words.
        Text = "text",
        /// Who spoke or moved.
        Speaker = "speaker",
        /// How each voted by name.
        Ballots = "ballots",
        /// Papers.
        Papers = "papers",
    }
}

/// The grounds of 제9조제1항, by the number of their 호.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grounds(Vec<u8>);

impl Grounds {
    /// These grounds, each once and in order; none where a number is not of 1 to 8.
    pub fn of(numbers: impl IntoIterator<Item = u8>) -> Option<Self> {
        let mut numbers: Vec<u8> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.iter().all(|no| (1..=8).contains(no)).then_some(Self(numbers))
    }

    /// The numbers.
    pub fn numbers(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Grounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&all.join(","))
    }
}

impl FromStr for Grounds {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let numbers: Result<Vec<u8>, _> = parts.map(str::parse).collect();
        Self::of(numbers.map_err(|_| ())?).ok_or(())
    }
}

/// What is public of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// In which meeting.
    pub meeting: MeetingId,
    /// About what.
    pub of: About,
    /// Its number.
    pub subject: i64,
    /// How much.
    pub level: Level,
    /// On which grounds.
    pub grounds: Grounds,
    /// Why, in words.
    pub reason: String,
    /// The hidden fields, where it is partly open.
    pub hidden: Vec<Field>,
    /// When it is to be looked at again.
    pub review_on: Option<Date>,
    /// When it was set.
    pub set_at: DateTime,
}

impl Disclosure {
    /// Whether the public may not see this field.
    pub fn hides(&self, field: Field) -> bool {
        match self.level {
            Level::Open => false,
            Level::Closed => true,
            Level::Partly => self.hidden.contains(&field),
        }
    }
}

/// What holds in a meeting, as outsiders meet it.
#[derive(Debug, Clone, Copy)]
pub struct Curtain<'a>(pub &'a [Disclosure]);

impl<'a> Curtain<'a> {
    /// What was set of one record.
    pub fn of(&self, of: About, subject: i64) -> Option<&'a Disclosure> {
        self.0.iter().find(|it| it.of == of && it.subject == subject)
    }

    /// Whether a field of an item is hidden.
    pub fn item(&self, item: ItemId, field: Field) -> bool {
        self.of(About::Item, item.get()).is_some_and(|it| it.hides(field))
    }

    /// Whether a field of a statement is hidden: what was set of it, or else of its item.
    pub fn statement(&self, id: StatementId, item: ItemId, field: Field) -> bool {
        self.of(About::Statement, id.get())
            .map_or_else(|| self.item(item, field), |it| it.hides(field))
    }

    /// Whether a field of a decision is hidden: what was set of it, or else of its item.
    pub fn decision(&self, id: DecisionId, item: Option<ItemId>, field: Field) -> bool {
        self.of(About::Decision, id.get())
            .map_or_else(|| item.is_some_and(|item| self.item(item, field)), |it| it.hides(field))
    }
}

/// Whether somebody sees what is closed in a place: members of the body, its chair, those who keep
/// its record, and who runs the installation.
pub fn sees_all(who: &Standing, place: &Place) -> bool {
    let signed_in = who.house || who.account.is_some();
    signed_in
        && [Role::Member, Role::Chair, Role::Secretary, Role::Administrator]
            .into_iter()
            .any(|role| who.has(role, Some(place)))
}

/// Sets how much is public. Closing needs a ground of the law, a reason and a day of review.
pub fn set(
    level: Level,
    grounds: &Grounds,
    reason: &str,
    hidden: &[Field],
    review_on: Option<Date>,
    today: Date,
) -> Result<(), Refusal> {
    if level == Level::Open {
        return Ok(());
    }
    if grounds.numbers().is_empty() {
        return Err(Refusal::NoGround);
    }
    match reason.trim().chars().count() {
        0 => return Err(Refusal::NoReason),
        1..=500 => {}
        _ => return Err(Refusal::LongReason),
    }
    if level == Level::Partly && hidden.is_empty() {
        return Err(Refusal::NothingHidden);
    }
    match review_on {
        None => Err(Refusal::NoReview),
        Some(day) if day <= today => Err(Refusal::ReviewPast(day)),
        Some(_) => Ok(()),
    }
}

/// Why something cannot be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No ground of 제9조제1항.
    NoGround,
    /// No reason in words.
    NoReason,
    /// More than 500 characters.
    LongReason,
    /// Partly open, and nothing is hidden.
    NothingHidden,
    /// No day of review.
    NoReview,
    /// The day of review has passed.
    ReviewPast(Date),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NoGround => Message::new("meetings-disclosures-refused-ground"),
            Self::NoReason => Message::new("meetings-disclosures-refused-reason"),
            Self::LongReason => Message::new("meetings-disclosures-refused-long"),
            Self::NothingHidden => Message::new("meetings-disclosures-refused-hidden"),
            Self::NoReview => Message::new("meetings-disclosures-refused-review"),
            Self::ReviewPast(day) => {
                Message::new("meetings-disclosures-refused-review-past").with("day", *day)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grounds_are_numbers_of_one_to_eight() {
        assert_eq!("6, 5,5".parse::<Grounds>().map(|g| g.to_string()), Ok("5,6".to_owned()));
        assert!("9".parse::<Grounds>().is_err());
        assert!("0".parse::<Grounds>().is_err());
        assert_eq!("".parse::<Grounds>(), Ok(Grounds::default()));
    }
}
