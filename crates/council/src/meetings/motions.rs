//! Motions: words, the rule they pass by, and the effect they carry.

use bylaws::rules::{ConvenedBy, Power};
use bylaws::{Cite, LawOn, Matter, MeetingKind, Silence};
use jiff::civil::DateTime;
use kit::Message;

use super::agenda::Item;
use super::convening::Meeting;
use crate::bodies::seats::fills;
use crate::decisions::effects::Effect;
use crate::{ItemId, MeetingId, MotionId, Refuse, refuse::silence};

/// A motion on the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Motion {
    /// Its number in the house.
    pub id: MotionId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// On which item.
    pub item: ItemId,
    /// The motion that it amends; none where it stands for itself.
    pub amends: Option<MotionId>,
    /// Its words; of an amendment, the words that the amended motion is to have.
    pub text: String,
    /// The majority rule of the book that decides it.
    pub rule: String,
    /// What it does when it passes.
    pub effect: Effect,
    /// Who moved it, as shown.
    pub moved_by: String,
    /// When.
    pub moved_at: DateTime,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime>,
}

/// Moves: the item must be open. Returns the rule of the book that the motion passes by; see
/// [`rule_for`].
pub fn move_it(
    meeting: &Meeting,
    item: &Item,
    text: &str,
    effect: &Effect,
    at: &Aim<'_>,
    law: &LawOn<'_>,
) -> Result<String, Refusal> {
    meeting.must_run().map_err(Refusal::Meeting)?;
    if item.opened_at.is_none() || item.closed_at.is_some() {
        return Err(Refusal::ItemNotOpen);
    }
    match text.trim().chars().count() {
        0 => return Err(Refusal::NoText),
        1..=2000 => {}
        _ => return Err(Refusal::LongText),
    }
    rule_for(effect, at, law)
}

/// Moves to amend a motion: its words are to be `text`. The motion waits for its vote, and is no
/// amendment itself. Returns the rule that the amendment passes by, the ordinary one.
pub fn amend(
    meeting: &Meeting,
    item: &Item,
    main: &Motion,
    wording: &str,
    text: &str,
    floor: (&Aim<'_>, u32),
    law: &LawOn<'_>,
) -> Result<String, Refusal> {
    let (aim, votes) = floor;
    if main.amends.is_some() {
        return Err(Refusal::OneLevel);
    }
    withdraw(main, votes).map_err(|why| match why {
        Refusal::VotedOn => Refusal::TooLate,
        why => why,
    })?;
    let rule = move_it(meeting, item, text, &Effect::Plain, aim, law)?;
    if text.trim() == wording.trim() { Err(Refusal::SameWords) } else { Ok(rule) }
}

/// The organ that decides, and what its decision aims at.
#[derive(Debug, Clone, Copy)]
pub struct Aim<'a> {
    /// The organ that decides.
    pub organ: &'a str,
    /// The role of the seat that is to end.
    pub role: Option<&'a str>,
    /// The organ that is to meet.
    pub meets: Option<&'a str>,
}

/// The majority rule that decides a motion with this effect in this organ: for an amendment the
/// one the book names for amendments; for the choice or removal of a person the one for that, else
/// the ordinary one. The organ must be the one that the book gives the matter to.
pub fn rule_for(effect: &Effect, aim: &Aim<'_>, law: &LawOn<'_>) -> Result<String, Refusal> {
    let matter = match effect {
        Effect::AmendBylaws { .. } => {
            let amendment = law.amendment().map_err(Refusal::Silent)?;
            belongs_to(&amendment.rule.organ, &amendment.cite, aim, law)?;
            return Ok(amendment.rule.majority.clone());
        }
        Effect::BeginSeat { role, .. } => {
            appoints(role, aim, law)?;
            Matter::Election
        }
        Effect::EndSeat { .. } => {
            aim.role.map_or(Ok(()), |role| dismisses(role, aim, law))?;
            Matter::Dismissal
        }
        Effect::SetUpBody { .. } => {
            sets_up(aim, law)?;
            Matter::Ordinary
        }
        Effect::Convene { .. } => {
            aim.meets.map_or(Ok(()), |meets| convenes(meets, aim, law))?;
            Matter::Ordinary
        }
        Effect::Plain => Matter::Ordinary,
    };
    let rule = law.majority_for(aim.organ, matter).map_err(Refusal::Silent)?;
    Ok(rule.name.to_owned())
}

/// An office is elected, not voted on; a seat is given by the organ that the book names, or by the
/// highest one where its decisions set that organ's appointments aside.
fn appoints(role: &str, aim: &Aim<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    if let Ok(office) = law.office(role) {
        return Err(Refusal::NeedsElection(office.cite));
    }
    dismisses(role, aim, law)
}

/// Whoever gives a seat may take it; where the book names nobody, nobody is kept from asking.
fn dismisses(role: &str, aim: &Aim<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    if fills(aim.organ, role, law) {
        return Ok(());
    }
    let Ok(rule) = law.appointment(role) else { return Ok(()) };
    match rule.rule.by.as_deref().filter(|by| law.book.organ(by).is_some()) {
        Some(by) => belongs_to(by, &rule.cite, aim, law),
        None => Ok(()),
    }
}

/// Another body is set up by the organ to which the book gives that power.
fn sets_up(aim: &Aim<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    let Err(silent) = law.authority(aim.organ, Power::Establish) else { return Ok(()) };
    let organs = law.book.organs.keys();
    let mut others = organs.filter_map(|o| Some((o, law.authority(o, Power::Establish).ok()?)));
    match others.next() {
        Some((organ, rule)) => belongs_to(organ, &rule.cite, aim, law),
        None => Err(Refusal::Silent(silent)),
    }
}

/// A meeting is called by the resolution of the organ that the book names for it.
fn convenes(meets: &str, aim: &Aim<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    let ways = law.convening(meets, MeetingKind::Extraordinary).map_err(Refusal::Silent)?;
    let mut resolved = ways.iter().filter(|way| way.rule.by == ConvenedBy::Resolution);
    if resolved.clone().any(|way| way.rule.of.as_deref() == Some(aim.organ)) {
        return Ok(());
    }
    match resolved.next().and_then(|way| Some((way.rule.of.as_deref()?, &way.cite))) {
        Some((organ, cite)) => belongs_to(organ, cite, aim, law),
        None => Err(Refusal::NotByResolution(ways[0].cite.clone())),
    }
}

/// The matter belongs to `organ`; refused where another decides.
fn belongs_to(organ: &str, cite: &Cite, aim: &Aim<'_>, law: &LawOn<'_>) -> Result<(), Refusal> {
    if organ == aim.organ {
        return Ok(());
    }
    let organ = law.book.organ(organ).map_or_else(|| organ.to_owned(), |o| o.name.clone());
    Err(Refusal::WrongOrgan { cite: cite.clone(), organ })
}

/// Takes a motion back, as long as no vote on it was opened.
pub fn withdraw(motion: &Motion, votes: u32) -> Result<(), Refusal> {
    if motion.withdrawn_at.is_some() {
        return Err(Refusal::Withdrawn);
    }
    if votes > 0 { Err(Refusal::VotedOn) } else { Ok(()) }
}

/// Why a motion cannot be moved or taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(super::convening::Refusal),
    /// The item is not open.
    ItemNotOpen,
    /// No words.
    NoText,
    /// More than 2,000 characters.
    LongText,
    /// Another organ decides this.
    WrongOrgan {
        /// The paragraph.
        cite: Cite,
        /// The organ that decides.
        organ: String,
    },
    /// An office is elected, not voted on.
    NeedsElection(Cite),
    /// Meetings of that organ are not called by a resolution.
    NotByResolution(Cite),
    /// What it would change belongs to another council.
    OtherCouncil,
    /// A seat goes to one person or one office.
    NobodyNamed,
    /// It was taken back.
    Withdrawn,
    /// It was voted on.
    VotedOn,
    /// An amendment is not amended itself.
    OneLevel,
    /// The motion was put to a vote.
    TooLate,
    /// The words would stay as they are.
    SameWords,
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::ItemNotOpen => Message::new("meetings-motions-refused-item"),
            Self::NoText => Message::new("meetings-motions-refused-text"),
            Self::LongText => Message::new("meetings-motions-refused-long"),
            Self::WrongOrgan { organ, .. } => {
                Message::new("meetings-motions-refused-organ").with("organ", organ)
            }
            Self::NeedsElection(_) => Message::new("meetings-motions-refused-office"),
            Self::NotByResolution(_) => Message::new("meetings-motions-refused-resolution"),
            Self::OtherCouncil => Message::new("meetings-motions-refused-council"),
            Self::NobodyNamed => Message::new("meetings-motions-refused-nobody"),
            Self::Withdrawn => Message::new("meetings-motions-refused-withdrawn"),
            Self::VotedOn => Message::new("meetings-motions-refused-voted"),
            Self::OneLevel => Message::new("meetings-motions-refused-level"),
            Self::TooLate => Message::new("meetings-motions-refused-too-late"),
            Self::SameWords => Message::new("meetings-motions-refused-same"),
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&bylaws::Cite> {
        match self {
            Self::WrongOrgan { cite, .. }
            | Self::NeedsElection(cite)
            | Self::NotByResolution(cite) => Some(cite),
            _ => None,
        }
    }
}
