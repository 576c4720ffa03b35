//! What somebody wants to get by e-mail, and how often.

use kit::Message;

use super::queue::Topic;
use crate::Refuse;
use crate::bodies::registry::words;

words! {
    /// How letters on a topic come.
    Way {
        /// Each by itself, at once.
        AtOnce = "at-once",
        /// Gathered, every morning.
        Daily = "daily",
        /// Gathered, every Monday morning.
        Weekly = "weekly",
        /// Not by e-mail.
        Never = "never",
    }
}

/// What somebody chose for a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preference {
    /// The topic.
    pub topic: Topic,
    /// How it comes.
    pub way: Way,
    /// How notices come instead of by e-mail: on paper, by telephone.
    pub instead: Option<String>,
}

impl Preference {
    /// What holds for somebody who chose nothing: at once.
    pub const fn usual(topic: Topic) -> Self {
        Self { topic, way: Way::AtOnce, instead: None }
    }
}

/// What holds of a topic among the choices of somebody.
pub fn of(chosen: &[Preference], topic: Topic) -> Preference {
    let found = chosen.iter().find(|it| it.topic == topic);
    found.cloned().unwrap_or_else(|| Preference::usual(topic))
}

/// Checks a choice. Notices of meetings have to reach a member: they may not be gathered for
/// longer than a day, and whoever does not want them by e-mail says how else they come.
pub fn set(it: &Preference) -> Result<(), Refusal> {
    if it.topic == Topic::Digest {
        return Err(Refusal::NoTopic);
    }
    let instead = it.instead.as_deref().unwrap_or_default().trim().chars().count();
    match (it.topic, it.way) {
        (Topic::Notices, Way::Never) if instead == 0 => Err(Refusal::NoOtherWay),
        (Topic::Notices, Way::Weekly) => Err(Refusal::TooLate),
        _ if instead > 200 => Err(Refusal::Long),
        _ => Ok(()),
    }
}

/// Why a choice is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// One chooses for topics only.
    NoTopic,
    /// Notices must come in some way.
    NoOtherWay,
    /// A notice may come too late in a week.
    TooLate,
    /// More than 200 characters.
    Long,
    /// The account belongs to no person of the record: no letters are written to it.
    Nobody,
    /// The link is not known.
    NoLink,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoTopic => "post-preferences-refused-topic",
            Self::NoOtherWay => "post-preferences-refused-other-way",
            Self::TooLate => "post-preferences-refused-late",
            Self::Long => "post-preferences-refused-long",
            Self::Nobody => "post-preferences-refused-nobody",
            Self::NoLink => "post-preferences-refused-link",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_reach_a_member_in_some_way() {
        let never = |topic, instead: Option<&str>| Preference {
            topic,
            way: Way::Never,
            instead: instead.map(str::to_owned),
        };
        assert_eq!(set(&never(Topic::Tasks, None)), Ok(()));
        assert_eq!(set(&never(Topic::Notices, Some(" "))), Err(Refusal::NoOtherWay));
        assert_eq!(set(&never(Topic::Notices, Some("우편"))), Ok(()));
        let weekly = Preference { way: Way::Weekly, ..Preference::usual(Topic::Notices) };
        assert_eq!(set(&weekly), Err(Refusal::TooLate));
        assert_eq!(of(&[], Topic::Papers).way, Way::AtOnce);
    }
}
