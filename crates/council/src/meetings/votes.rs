//! Votes: opened under a quorum, cast or counted, closed with a verdict that names its article.
//!
//! When a vote closes, the entitled, the present and the excluded are frozen with it, together
//! with the version of the law. Without a quorum nothing is decided (정족수 미달 is not 부결).

use bylaws::rules::Ground;
use bylaws::{Base, Count, JudgeError, LawOn, Missing, Outcome, Ratio, Silence, Verdict};
use jiff::civil::DateTime;
use kit::Message;
use serde::{Deserialize, Serialize};

use super::attendance::{Capacity, Presence, voting};
use super::motions::Motion;
use crate::bodies::counts::Members;
use crate::bodies::registry::words;
use crate::bodies::seats::Seat;
use crate::{
    Advice, ItemId, MeetingId, MotionId, Refuse, SeatId, VersionId, VoteId, refuse::silence,
};

words! {
    /// How votes are given.
    Method {
        /// 거수: the chair counts.
        ShowOfHands = "show-of-hands",
        /// 기명: each member by name.
        ByName = "by-name",
    }
}

words! {
    /// What a member says.
    Choice {
        /// 찬성.
        Yes = "yes",
        /// 반대.
        No = "no",
        /// 기권.
        Abstain = "abstain",
    }
}

words! {
    /// What became of a motion.
    Ruling {
        /// 가결.
        Passed = "passed",
        /// 부결.
        Rejected = "rejected",
        /// 정족수 미달: nothing was decided.
        NoQuorum = "no-quorum",
        /// 정족수 확인 불가: nothing was decided.
        Unknown = "unknown",
    }
}

words! {
    /// Why a member stays out of an item.
    ExclusionGround {
        /// 제척: the rule itself says so.
        Disqualification = "disqualification",
        /// 기피: somebody asked for it.
        Challenge = "challenge",
        /// 회피: the member stays out.
        Abstention = "abstention",
    }
}

/// A member who stays out of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// The item.
    pub item: ItemId,
    /// The seat.
    pub seat: SeatId,
    /// On what ground.
    pub ground: ExclusionGround,
    /// Why, in words.
    pub reason: String,
    /// From when.
    pub at: DateTime,
    /// Until when.
    pub lifted_at: Option<DateTime>,
}

impl Exclusion {
    /// Whether it holds for `item` at `at`.
    pub fn holds(&self, item: ItemId, at: DateTime) -> bool {
        self.item == item && self.at <= at && self.lifted_at.is_none_or(|lifted| at < lifted)
    }
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Its number in the house.
    pub id: VoteId,
    /// In which meeting.
    pub meeting: MeetingId,
    /// On which motion.
    pub motion: MotionId,
    /// How votes are given.
    pub method: Method,
    /// The version of the law it is held under.
    pub law: VersionId,
    /// When it was opened.
    pub opened_at: DateTime,
    /// When it was closed.
    pub closed_at: Option<DateTime>,
    /// The vote that it corrects.
    pub corrects: Option<VoteId>,
    /// Why it corrects it.
    pub correction: Option<String>,
    /// What came of it, once it is closed.
    pub result: Option<Closed>,
}

/// What a closed vote left behind, frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// What became of the motion.
    pub ruling: Ruling,
    /// The hands.
    pub hands: Hands,
    /// The verdict with its articles.
    pub judged: Judged,
    /// The roll.
    pub frozen: Frozen,
}

/// One ballot by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// In which vote.
    pub vote: VoteId,
    /// Of which seat.
    pub seat: SeatId,
    /// What it says.
    pub choice: Choice,
    /// When.
    pub cast_at: DateTime,
}

/// A verdict as it is kept: what was needed, of what, and by which paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What became of the motion.
    pub ruling: Ruling,
    /// The fewest yes votes that carry, where the base is known.
    pub needed: Option<u32>,
    /// Whom the majority is a share of.
    pub base: Base,
    /// How many that are, where known.
    pub base_count: Option<u32>,
    /// The share.
    pub ratio: Ratio,
    /// The fewest present, where the members are known.
    pub quorum_needed: Option<u32>,
    /// Whether yes and no are equal.
    pub tied: bool,
    /// The chair's casting vote, where it decided a tie; `true` is for.
    pub casting: Option<bool>,
    /// The name of the majority rule.
    pub rule: String,
    /// Its paragraph.
    pub cite: String,
    /// The name of the quorum rule.
    pub quorum_rule: String,
    /// The paragraph of the quorum.
    pub quorum_cite: String,
    /// The readings both were given: the question and the answer chosen.
    pub readings: Vec<(String, String)>,
}

impl Judged {
    /// The verdict, to be kept.
    pub fn of(verdict: &Verdict) -> Self {
        let readings = verdict.readings.iter();
        Self {
            ruling: ruling(verdict),
            needed: verdict.needed,
            base: verdict.base,
            base_count: verdict.base_count,
            ratio: verdict.ratio,
            quorum_needed: verdict.quorum_needed,
            tied: verdict.tied,
            casting: verdict.count.casting,
            rule: verdict.rule.clone(),
            cite: verdict.cite.to_string(),
            quorum_rule: verdict.quorum_rule.clone(),
            quorum_cite: verdict.quorum_cite.to_string(),
            readings: readings.map(|r| (r.question.clone(), r.chosen.clone())).collect(),
        }
    }
}

/// What became of a motion, in one word.
pub const fn ruling(verdict: &Verdict) -> Ruling {
    match verdict.outcome {
        Outcome::Passed => Ruling::Passed,
        Outcome::Rejected => Ruling::Rejected,
        Outcome::NoQuorum => Ruling::NoQuorum,
        Outcome::Unknown(_) => Ruling::Unknown,
    }
}

/// Who counts for one item at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Roll<'a> {
    /// Members in office.
    pub members: &'a Members,
    /// Their seats, as far as known by name.
    pub seats: &'a [Seat],
    /// Presence.
    pub presence: &'a Presence<'a>,
    /// Members who stay out.
    pub exclusions: &'a [Exclusion],
}

/// What a verdict rested on, frozen when the vote closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Members in office, less the excluded.
    pub members: Option<u32>,
    /// What the number of members rests on: `roster`, `declared`, `unknown`.
    pub members_by: String,
    /// Members present, less the excluded.
    pub present: Option<u32>,
    /// Seats entitled, by name.
    pub entitled: Vec<SeatId>,
    /// Seats present, by name.
    pub present_seats: Vec<SeatId>,
    /// Seats that stayed out.
    pub excluded: Vec<SeatId>,
}

impl Frozen {
    /// Counts those who voted by name and left before the vote closed as present in it.
    pub fn join(&mut self, voters: impl IntoIterator<Item = SeatId>) {
        for seat in voters {
            if !self.present_seats.contains(&seat) {
                self.present_seats.push(seat);
                self.present = self.present.map(|present| present + 1);
            }
        }
        self.present_seats.sort_unstable();
    }

    /// The count to be judged: hands on this roll, and the chair's word on a tie.
    pub fn count(&self, hands: Hands, casting: Option<bool>) -> Count {
        Count {
            members: self.members,
            present: self.present,
            yes: hands.yes,
            no: hands.no,
            abstain: hands.abstain,
            opening: None,
            casting,
        }
    }
}

/// Hands counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hands {
    /// 찬성.
    pub yes: u32,
    /// 반대.
    pub no: u32,
    /// 기권.
    pub abstain: u32,
}

impl Hands {
    /// Counts ballots.
    pub fn of(choices: impl IntoIterator<Item = Choice>) -> Self {
        let mut hands = Self::default();
        for choice in choices {
            match choice {
                Choice::Yes => hands.yes += 1,
                Choice::No => hands.no += 1,
                Choice::Abstain => hands.abstain += 1,
            }
        }
        hands
    }
}

/// The roll at `at` for `item`, to be frozen. Where the book says that an excluded member leaves
/// the base, the member leaves both the members in office and those present.
pub fn freeze(roll: &Roll<'_>, organ: &str, item: ItemId, at: DateTime, law: &LawOn<'_>) -> Frozen {
    let day = at.date();
    let mut excluded: Vec<SeatId> =
        roll.exclusions.iter().filter(|e| e.holds(item, at)).map(|e| e.seat).collect();
    excluded.sort_unstable();
    excluded.dedup();
    let leaves = law.recusal(organ).is_ok_and(|rule| rule.rule.leaves_base);
    let there = roll.presence.seats(at);
    let out = |seats: &[SeatId]| {
        let gone = seats.iter().filter(|seat| excluded.contains(seat)).count();
        if leaves { u32::try_from(gone).unwrap_or(0) } else { 0 }
    };
    let mut entitled: Vec<SeatId> =
        voting(roll.seats, day, law).into_iter().map(|seat| seat.id).collect();
    let members = roll.members.count().map(|count| count.saturating_sub(out(&entitled)));
    let present =
        roll.presence.count(Capacity::Member, at).map(|count| count.saturating_sub(out(&there)));
    entitled.retain(|seat| !excluded.contains(seat));
    let present_seats = there.into_iter().filter(|seat| !excluded.contains(seat)).collect();
    let members_by = match roll.members {
        Members::Counted(_) => "roster",
        Members::Declared { .. } => "declared",
        Members::Unknown { .. } => "unknown",
    };
    Frozen {
        members,
        members_by: members_by.to_owned(),
        present,
        entitled,
        present_seats,
        excluded,
    }
}

/// Opens a vote. The quorum must be established: while it is unknown or missing nothing is put to
/// a vote.
pub fn open(
    motion: &Motion,
    method: Method,
    frozen: &Frozen,
    votes: &[Vote],
    law: &LawOn<'_>,
) -> Result<(), Refusal> {
    if motion.withdrawn_at.is_some() {
        return Err(Refusal::Withdrawn);
    }
    if votes.iter().any(|vote| vote.closed_at.is_none()) {
        return Err(Refusal::AnotherOpen);
    }
    if votes.iter().any(|vote| vote.motion == motion.id) {
        return Err(Refusal::AlreadyVoted);
    }
    let named = u32::try_from(frozen.present_seats.len()).unwrap_or(u32::MAX);
    if method == Method::ByName && frozen.present.is_some_and(|present| present > named) {
        return Err(Refusal::NotAllNamed { named, present: frozen.present.unwrap_or(0) });
    }
    let trial = frozen.count(Hands::default(), None);
    let verdict = judge(motion, &trial, law)?;
    match verdict.outcome {
        Outcome::NoQuorum | Outcome::Unknown(_) => Err(Refusal::NoQuorum(Box::new(verdict))),
        _ => Ok(()),
    }
}

/// Casts by name: the seat must be in office, present and not excluded, and not have voted.
pub fn cast(
    vote: &Vote,
    seat: &Seat,
    already: bool,
    frozen: &Frozen,
    at: DateTime,
) -> Result<(), Refusal> {
    if vote.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    if vote.method != Method::ByName {
        return Err(Refusal::ByHands);
    }
    if !seat.is_held_on(at.date()) {
        return Err(Refusal::NoSeat);
    }
    if frozen.excluded.contains(&seat.id) {
        return Err(Refusal::Excluded);
    }
    if !frozen.present_seats.contains(&seat.id) {
        return Err(Refusal::Absent);
    }
    if already { Err(Refusal::Twice) } else { Ok(()) }
}

/// Closes a vote: judges the hands under the rule of the motion. Where the rule gives the chair a
/// casting vote, a tie waits for it.
pub fn close(
    vote: &Vote,
    motion: &Motion,
    hands: Hands,
    casting: Option<bool>,
    frozen: &Frozen,
    law: &LawOn<'_>,
) -> Result<Verdict, Refusal> {
    if vote.closed_at.is_some() {
        return Err(Refusal::Closed);
    }
    let verdict = judge(motion, &frozen.count(hands, casting), law)?;
    match verdict.outcome {
        Outcome::Unknown(Missing::CastingVote) => Err(Refusal::CastingVote(verdict.cite)),
        _ => Ok(verdict),
    }
}

/// Corrects the count of a closed vote: judged on the roll and the law frozen with it. Only the
/// latest count can be corrected; `votes` are all of the meeting.
pub fn correct(
    vote: &Vote,
    motion: &Motion,
    hands: Hands,
    casting: Option<bool>,
    reason: &str,
    votes: &[Vote],
    law: &LawOn<'_>,
) -> Result<Verdict, Refusal> {
    let Some(closed) = &vote.result else { return Err(Refusal::StillOpen) };
    if vote.method == Method::ByName {
        return Err(Refusal::BallotsStand);
    }
    if votes.iter().any(|other| other.corrects == Some(vote.id)) {
        return Err(Refusal::Superseded);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    let open = Vote { closed_at: None, ..vote.clone() };
    close(&open, motion, hands, casting, &closed.frozen, law)
}

/// The vote on a motion that counts: the last correction, or the vote itself.
pub fn standing(motion: MotionId, votes: &[Vote]) -> Option<&Vote> {
    votes
        .iter()
        .filter(|vote| vote.motion == motion)
        .find(|vote| !votes.iter().any(|other| other.corrects == Some(vote.id)))
}

/// Excludes a member from an item.
pub fn exclude(
    seat: &Seat,
    item: ItemId,
    reason: &str,
    exclusions: &[Exclusion],
    at: DateTime,
) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if !seat.is_held_on(at.date()) {
        return Err(Refusal::NoSeat);
    }
    let already = exclusions.iter().any(|e| e.seat == seat.id && e.holds(item, at));
    if already { Err(Refusal::Excluded) } else { Ok(()) }
}

/// What the reader should see when a member stays out and the book does not know that ground.
pub fn exclusion_advice(organ: &str, ground: ExclusionGround, law: &LawOn<'_>) -> Option<Advice> {
    let Ok(rule) = law.recusal(organ) else {
        return Some(Advice::plain(Message::new("meetings-votes-advice-no-recusal")));
    };
    let known = rule.rule.grounds.iter().any(|known| match known {
        Ground::Disqualification => ground == ExclusionGround::Disqualification,
        Ground::Challenge => ground == ExclusionGround::Challenge,
        Ground::Abstention => ground == ExclusionGround::Abstention,
    });
    let message = Message::new("meetings-votes-advice-ground");
    (!known).then(|| Advice::on(&rule.cite, message))
}

/// Lets a member back into an item.
pub fn readmit(
    seat: SeatId,
    item: ItemId,
    exclusions: &[Exclusion],
    at: DateTime,
) -> Result<(), Refusal> {
    let out = exclusions.iter().any(|e| e.seat == seat && e.holds(item, at));
    if out { Ok(()) } else { Err(Refusal::NotExcluded) }
}

fn judge(motion: &Motion, count: &Count, law: &LawOn<'_>) -> Result<Verdict, Refusal> {
    law.judge(&motion.rule, count).map_err(|why| match why {
        JudgeError::Silent(silence) => Refusal::Silent(silence),
        impossible => Refusal::Impossible {
            hands: count.yes + count.no + count.abstain,
            present: count.present.unwrap_or(0),
            why: impossible.to_string(),
        },
    })
}

/// Why a vote cannot be opened, cast, closed or corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The meeting is not running.
    Meeting(super::convening::Refusal),
    /// The item of the motion is not open.
    ItemNotOpen,
    /// The motion was taken back.
    Withdrawn,
    /// Another vote of the meeting is open.
    AnotherOpen,
    /// The motion was voted on.
    AlreadyVoted,
    /// The quorum is missing or cannot be established; the verdict says why.
    NoQuorum(Box<Verdict>),
    /// By name, although not all present are known by name.
    NotAllNamed {
        /// Known by name.
        named: u32,
        /// Present.
        present: u32,
    },
    /// The vote is closed.
    Closed,
    /// The vote is open.
    StillOpen,
    /// Hands are counted, nobody votes by name.
    ByHands,
    /// No seat in office.
    NoSeat,
    /// Stays out of the item.
    Excluded,
    /// Not present.
    Absent,
    /// Has voted.
    Twice,
    /// Ballots by name are not corrected by a count.
    BallotsStand,
    /// A later correction stands in its place.
    Superseded,
    /// A tie that the chair decides.
    CastingVote(bylaws::Cite),
    /// The seat stays out of no such item.
    NotExcluded,
    /// A reason is missing.
    NoReason,
    /// More hands than members present, or the like.
    Impossible {
        /// Hands counted.
        hands: u32,
        /// Members present.
        present: u32,
        /// What cannot be.
        why: String,
    },
    /// No article answers.
    Silent(Silence),
}

impl Refuse for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::Meeting(why) => why.message(),
            Self::ItemNotOpen => Message::new("meetings-votes-refused-item"),
            Self::Withdrawn => Message::new("meetings-votes-refused-withdrawn"),
            Self::AnotherOpen => Message::new("meetings-votes-refused-another"),
            Self::AlreadyVoted => Message::new("meetings-votes-refused-voted"),
            Self::NoQuorum(verdict) => no_quorum(verdict),
            Self::NotAllNamed { named, present } => Message::new("meetings-votes-refused-unnamed")
                .with("named", *named)
                .with("present", *present),
            Self::Closed => Message::new("meetings-votes-refused-closed"),
            Self::StillOpen => Message::new("meetings-votes-refused-open"),
            Self::ByHands => Message::new("meetings-votes-refused-by-hands"),
            Self::NoSeat => Message::new("meetings-votes-refused-no-seat"),
            Self::Excluded => Message::new("meetings-votes-refused-excluded"),
            Self::Absent => Message::new("meetings-votes-refused-absent"),
            Self::Twice => Message::new("meetings-votes-refused-twice"),
            Self::BallotsStand => Message::new("meetings-votes-refused-ballots"),
            Self::Superseded => Message::new("meetings-votes-refused-superseded"),
            Self::CastingVote(_) => Message::new("meetings-votes-refused-casting"),
            Self::NotExcluded => Message::new("meetings-votes-refused-not-excluded"),
            Self::NoReason => Message::new("meetings-votes-refused-reason"),
            Self::Impossible { hands, present, .. } => {
                Message::new("meetings-votes-refused-impossible")
                    .with("hands", *hands)
                    .with("present", *present)
            }
            Self::Silent(why) => silence(why),
        }
    }

    fn cite(&self) -> Option<&bylaws::Cite> {
        match self {
            Self::NoQuorum(verdict) => Some(&verdict.quorum_cite),
            Self::CastingVote(cite) => Some(cite),
            _ => None,
        }
    }
}

fn no_quorum(verdict: &Verdict) -> Message {
    match (verdict.count.members, verdict.count.present) {
        (None, _) => Message::new("meetings-votes-refused-members-unknown"),
        (_, None) => Message::new("meetings-votes-refused-present-unknown"),
        (Some(members), Some(present)) => Message::new("meetings-votes-refused-quorum")
            .with("members", members)
            .with("present", present)
            .with("needed", verdict.quorum_needed.unwrap_or(0)),
    }
}
