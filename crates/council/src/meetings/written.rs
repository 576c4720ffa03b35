//! Written resolutions (서면심의): a motion put to the members outside a meeting, only where the book
//! allows it, answered by a day, and counted by the rule that the book names for it.

use bylaws::{Cite, JudgeError, LawOn, Matter, Outcome, Silence, Verdict};
use jiff::civil::DateTime;
use kit::Message;

use super::motions::{self, Aim};
use super::votes::{Choice, Frozen, Hands, Judged, Ruling};
use crate::bodies::seats::Seat;
use crate::decisions::effects::Effect;
use crate::{Advice, BodyId, DecisionId, Refuse, SeatId, VersionId, WrittenId, refuse::silence};

/// A written resolution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its number in the house.
    pub id: WrittenId,
    /// Of which body.
    pub body: BodyId,
    /// The how-manieth of the body.
    pub no: u32,
    /// Its title.
    pub title: String,
    /// Its words: what is decided.
    pub text: String,
    /// Why in writing: the case of the book, and the reason.
    pub why: String,
    /// The majority rule that counts it.
    pub rule: String,
    /// What it does when it passes.
    pub effect: Effect,
    /// The version of the law it is held under.
    pub law: VersionId,
    /// When it went out.
    pub opened_at: DateTime,
    /// The last moment to answer.
    pub due_at: DateTime,
    /// When it was counted.
    pub closed_at: Option<DateTime>,
    /// What came of it, once it is counted.
    pub result: Option<Counted>,
    /// The decision, where it passed.
    pub decision: Option<DecisionId>,
}

/// What came of a written resolution, frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// What became of it.
    pub ruling: Ruling,
    /// The verdict with its articles.
    pub judged: Judged,
    /// The roll: those who answered are its present.
    pub frozen: Frozen,
}

/// A member's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Of which seat.
    pub seat: SeatId,
    /// What it says.
    pub choice: Choice,
    /// An opinion in words.
    pub opinion: Option<String>,
    /// When.
    pub answered_at: DateTime,
}

/// What is to be put to the members.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The title.
    pub title: &'a str,
    /// The words.
    pub text: &'a str,
    /// The case of the book under which it is done in writing.
    pub case: &'a str,
    /// The reason in words.
    pub reason: &'a str,
    /// What it does.
    pub effect: &'a Effect,
    /// The last moment to answer.
    pub due_at: DateTime,
}

/// How a written resolution is held: the majority that counts it, and the paragraph that allows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// The name of the majority rule.
    pub rule: String,
    /// The paragraph.
    pub cite: Cite,
}

/// Whether the organ may decide in writing at all: the paragraph, and the cases it names.
pub fn may<'b>(organ: &str, law: &LawOn<'b>) -> Result<(Cite, &'b [String]), Refusal> {
    let rule = law.written_resolution(organ).map_err(Refusal::Silent)?;
    Ok((rule.cite, &rule.rule.when))
}

/// Puts something to the members in writing.
pub fn open(
    draft: &Draft<'_>,
    aim: &Aim<'_>,
    now: DateTime,
    law: &LawOn<'_>,
) -> Result<Allowed, Refusal> {
    let rule = law.written_resolution(aim.organ).map_err(Refusal::Silent)?;
    let length = |text: &str| text.trim().chars().count();
    if !(1..=200).contains(&length(draft.title)) {
        return Err(Refusal::Title);
    }
    if !(1..=2000).contains(&length(draft.text)) {
        return Err(Refusal::Text);
    }
    if !rule.rule.when.is_empty() && !rule.rule.when.iter().any(|case| case == draft.case) {
        return Err(Refusal::NoSuchCase(rule.cite));
    }
    if !(1..=1000).contains(&length(draft.reason)) {
        return Err(Refusal::Reason(rule.cite));
    }
    if rule.rule.never_for.contains(&matter(draft.effect)) {
        return Err(Refusal::NeverFor(rule.cite));
    }
    motions::rule_for(draft.effect, aim, law).map_err(Refusal::Motion)?;
    if draft.due_at <= now {
        return Err(Refusal::DuePast(draft.due_at));
    }
    Ok(Allowed { rule: rule.rule.majority.clone(), cite: rule.cite })
}

/// The matter of an effect, as books name matters that are never decided in writing.
const fn matter(effect: &Effect) -> Matter {
    match effect {
        Effect::AmendBylaws { .. } => Matter::Amendment,
        Effect::EndSeat { .. } => Matter::Dismissal,
        Effect::BeginSeat { .. } => Matter::Election,
        Effect::Plain | Effect::SetUpBody { .. } | Effect::Convene { .. } => Matter::Ordinary,
    }
}

/// Answers: the seat counts today, and answers once, by the last day.
pub fn answer(
    it: &Written,
    seat: Option<&Seat>,
    answers: &[Answer],
    now: DateTime,
) -> Result<(), Refusal> {
    if it.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    if it.due_at < now {
        return Err(Refusal::TooLate(it.due_at));
    }
    let seat = seat.ok_or(Refusal::NoSeat)?;
    if answers.iter().any(|answer| answer.seat == seat.id) {
        return Err(Refusal::Twice);
    }
    Ok(())
}

/// The roll of a written resolution: the entitled are the members in office, the present are those
/// who answered. Whoever answered and has left office since does not count.
pub fn roll(members: Option<u32>, by: &str, entitled: &[SeatId], answers: &[Answer]) -> Frozen {
    let mut present: Vec<SeatId> =
        answers.iter().map(|answer| answer.seat).filter(|seat| entitled.contains(seat)).collect();
    present.sort_unstable();
    Frozen {
        members,
        members_by: by.to_owned(),
        present: u32::try_from(present.len()).ok(),
        entitled: entitled.to_vec(),
        present_seats: present,
        excluded: Vec::new(),
        unnamed: 0,
    }
}

/// The answers that count, added up.
pub fn hands(answers: &[Answer], roll: &Frozen) -> Hands {
    let counted = answers.iter().filter(|answer| roll.present_seats.contains(&answer.seat));
    Hands::of(counted.map(|answer| answer.choice))
}

/// Whether it may be counted: the last day has passed, or everybody has answered.
pub fn may_close(it: &Written, roll: &Frozen, now: DateTime) -> Result<(), Refusal> {
    if it.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    let all = roll.members.is_some_and(|members| roll.present.unwrap_or(0) >= members);
    if it.due_at < now || all {
        return Ok(());
    }
    let owing = roll.members.map_or(0, |members| members.saturating_sub(roll.present.unwrap_or(0)));
    Err(Refusal::NotYet { due: it.due_at, owing })
}

/// Counts it under the law it was opened under.
pub fn close(
    it: &Written,
    roll: &Frozen,
    answers: &[Answer],
    casting: Option<bool>,
    now: DateTime,
    law: &LawOn<'_>,
) -> Result<Verdict, Refusal> {
    may_close(it, roll, now)?;
    let count = roll.count(hands(answers, roll), casting);
    let verdict = law.judge(&it.rule, &count).map_err(|why| match why {
        JudgeError::Silent(silent) => Refusal::Silent(silent),
        JudgeError::Impossible(_) => Refusal::Impossible,
    })?;
    match verdict.outcome {
        Outcome::Unknown(bylaws::Missing::CastingVote) => Err(Refusal::CastingVote(verdict.cite)),
        _ => Ok(verdict),
    }
}

/// What the book asks for afterwards.
pub fn report_advice(organ: &str, law: &LawOn<'_>) -> Option<Advice> {
    let rule = law.written_resolution(organ).ok().filter(|rule| rule.rule.report_next_meeting)?;
    Some(Advice::on(&rule.cite, Message::new("meetings-written-advice-report")))
}

/// Why something cannot be decided in writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The book does not say that the organ may.
    Silent(Silence),
    /// The title is missing or too long.
    Title,
    /// The words are missing or too many.
    Text,
    /// The book names no such case.
    NoSuchCase(Cite),
    /// The reason is missing or too long.
    Reason(Cite),
    /// The book keeps this matter for meetings.
    NeverFor(Cite),
    /// It could not be moved in a meeting either.
    Motion(motions::Refusal),
    /// The last moment to answer has passed already.
    DuePast(DateTime),
    /// It was counted.
    Closed,
    /// The last moment to answer has passed.
    TooLate(DateTime),
    /// No seat that counts.
    NoSeat,
    /// Has answered.
    Twice,
    /// More than 1,000 characters.
    LongOpinion,
    /// Neither is the last day over nor have all answered.
    NotYet {
        /// The last moment to answer.
        due: DateTime,
        /// How many have not answered.
        owing: u32,
    },
    /// A tie that the chair decides.
    CastingVote(Cite),
    /// Numbers that contradict each other.
    Impossible,
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Silent(why) => silence(why),
            Self::Title => Message::new("meetings-written-refused-title"),
            Self::Text => Message::new("meetings-written-refused-text"),
            Self::NoSuchCase(_) => Message::new("meetings-written-refused-case"),
            Self::Reason(_) => Message::new("meetings-written-refused-reason"),
            Self::NeverFor(_) => Message::new("meetings-written-refused-never"),
            Self::Motion(why) => why.message(),
            Self::DuePast(at) => Message::new("meetings-written-refused-due").with("at", *at),
            Self::Closed => Message::new("meetings-written-refused-closed"),
            Self::TooLate(at) => Message::new("meetings-written-refused-late").with("at", *at),
            Self::NoSeat => Message::new("meetings-written-refused-no-seat"),
            Self::Twice => Message::new("meetings-written-refused-twice"),
            Self::LongOpinion => Message::new("meetings-written-refused-long"),
            Self::NotYet { due, owing } => Message::new("meetings-written-refused-early")
                .with("at", *due)
                .with("owing", *owing),
            Self::CastingVote(_) => Message::new("meetings-votes-refused-casting"),
            Self::Impossible => Message::new("meetings-written-refused-impossible"),
        }
    }

    fn cite(&self) -> Option<&Cite> {
        match self {
            Self::NoSuchCase(cite)
            | Self::Reason(cite)
            | Self::NeverFor(cite)
            | Self::CastingVote(cite) => Some(cite),
            Self::Motion(why) => why.cite(),
            _ => None,
        }
    }
}
