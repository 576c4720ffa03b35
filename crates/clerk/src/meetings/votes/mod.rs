//! Opening a vote, casting by name, closing it with its effect, correcting a wrong count.

mod exclusions;
mod outcome;

use council::accounts::roles::{Act, Standing};
use council::bodies::counts::{self, Roster};
use council::bodies::registry::RosterState;
use council::meetings::attendance::{Presence, person, remote_counts, voting};
use council::meetings::convening::Refusal;
use council::meetings::floor;
use council::meetings::motions::Motion;
use council::meetings::page::{MeetingPage, organ};
use council::meetings::votes::{
    self, Ballot, Choice, Closed, Hands, Judged, Method, Roll, Ruling, Vote,
};
use council::{Advice, DecisionId, ItemId, MotionId, PersonId, VoteId};
use jiff::civil::DateTime;
use kit::Message;
use serde_json::json;
use store::meetings::{convening, motions, votes as store_votes};

pub use exclusions::Exclude;
use outcome::{Led, carry, settle, take_back, told, turn};

use super::Chamber;
use crate::decisions::effects;
use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// A vote to be closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseVote {
    /// The vote.
    pub vote: VoteId,
    /// The hands counted; ballots by name count themselves.
    pub hands: Hands,
    /// How the chair decides a tie, where the rule gives the chair that vote; `true` is for.
    pub casting: Option<bool>,
    /// Whether the item stays open for another motion.
    pub keep_open: bool,
}

/// A wrong count to be corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectVote {
    /// The vote, or its last correction.
    pub vote: VoteId,
    /// The right hands.
    pub hands: Hands,
    /// How the chair decided the tie that the right hands make.
    pub casting: Option<bool>,
    /// Why.
    pub reason: String,
}

/// What a closed vote led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The vote; of a correction, the new one.
    pub vote: VoteId,
    /// What became of the motion.
    pub ruling: Ruling,
    /// The decision, where it passed.
    pub decision: Option<DecisionId>,
}

impl Clerk {
    /// Opens a vote on a motion, under the law in force now.
    pub async fn open_vote(
        &self,
        who: &Standing,
        key: &str,
        motion: MotionId,
        method: Method,
    ) -> Result<Done<VoteId>, Trouble> {
        self.act(who, key, move |desk| {
            let meeting = motions::meeting_of(desk.conn, motion)?;
            let chamber =
                Chamber::enter(desk, meeting.ok_or(Trouble::Missing("motion"))?, Act::OpenVote)?;
            let page = &chamber.page;
            let moved = page.motion(motion).ok_or(Trouble::Missing("motion"))?;
            let law = desk.law(&page.body)?;
            floor::may_open_vote(page, motion, method, desk.now, &law.law()).map_err(refused)?;
            let mut advice =
                effects::try_out(desk, &page.body, Some(page.meeting.id), &moved.effect)?;
            advice.extend(bound(page, moved.item, desk.now));

            let vote = Vote {
                id: desk.id()?,
                meeting: moved.meeting,
                motion,
                method,
                law: law.version.id,
                opened_at: desk.now,
                closed_at: None,
                corrects: None,
                correction: None,
                result: None,
            };
            store_votes::open(desk.conn, &vote)?;
            let roll = page.roll(moved.item, desk.now, &law.law());
            let content = json!({
                "vote": vote.id, "motion": motion, "text": page.wording(moved),
                "amends": moved.amends, "method": method, "rule": moved.rule, "law": law.version.id, "law_sha256": law.version.sha256,
                "members": roll.members, "present": roll.present, "at": vote.opened_at,
            });
            chamber.journal(desk, Act::OpenVote, &content)?;
            Ok(Done { it: vote.id, advice })
        })
        .await
    }

    /// Casts the ballot of whoever is signed in. Many cast at once, so it reads only what it needs.
    pub async fn cast(
        &self,
        who: &Standing,
        key: &str,
        vote: VoteId,
        choice: Choice,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let it = store_votes::find(desk.conn, vote)?.ok_or(Trouble::Missing("vote"))?;
            let meeting = convening::find(desk.conn, it.meeting)?;
            let meeting = meeting.ok_or(Trouble::Missing("meeting"))?;
            let body = store::bodies::registry::find(desk.conn, meeting.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::Cast, Some(&body))?;
            meeting.must_run().map_err(refused)?;

            let book = desk.book(it.law)?;
            let law = book.on(desk.now);
            let (item, rule, call) =
                store::meetings::page::roll_of(desk.conn, meeting.id, body.id, it.motion)?;
            let remote = remote_counts(organ(&body), &law);
            if let Some(since) = call.recess {
                return Err(refused(Refusal::InRecess(since)));
            }
            let presence = Presence { stays: &call.stays, counts: &call.headcounts, remote };
            let roster = Roster {
                seats: &call.seats,
                complete: body.roster == RosterState::Complete,
                declarations: &call.declarations,
            };
            let members = counts::in_office(&roster, desk.now);
            let roll = Roll {
                members: &members,
                seats: &call.seats,
                presence: &presence,
                exclusions: &call.exclusions,
            };
            let frozen = votes::freeze(&roll, organ(&body), item, desk.now, &law);
            let mine = voting(&call.seats, desk.now.date(), &law)
                .into_iter()
                .find(|seat| person(seat).is_some() && person(seat) == desk.who.person);
            let seat = mine.ok_or_else(|| refused(votes::Refusal::NoSeat))?;
            votes::cast(&it, seat, false, &frozen, desk.now).map_err(refused)?;
            if votes::stands(&rule, &frozen, &law).is_err() {
                // Whoever voted and left counts as present in this vote.
                let mut joined = frozen.clone();
                joined.join(store_votes::voters(desk.conn, vote)?);
                votes::stands(&rule, &joined, &law).map_err(refused)?;
            }

            let ballot = Ballot { vote, seat: seat.id, choice, cast_at: desk.now };
            if !store_votes::cast(desk.conn, &ballot)? {
                return Err(refused(votes::Refusal::Twice));
            }
            let content =
                json!({ "vote": vote, "seat": seat.id, "choice": choice, "at": desk.now });
            desk.journal(Act::Cast, Subject::meeting(meeting.id), Some(body.id), &content)
        })
        .await
    }

    /// Closes a vote: verdict, frozen roll, decision, effect and outcome of the item in one act.
    pub async fn close_vote(
        &self,
        who: &Standing,
        key: &str,
        form: CloseVote,
    ) -> Result<Done<Counted>, Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, vote, motion) = voted(desk, form.vote, Act::CloseVote)?;
            let page = &chamber.page;
            page.must_sit().map_err(refused)?;
            let book = desk.book(vote.law)?;
            let law = book.on(desk.now);
            let mut roll = page.roll(motion.item, desk.now, &law);
            let mut hands = form.hands;
            if vote.method == Method::ByName {
                hands = Hands::of(page.ballots_of(vote.id).map(|ballot| ballot.choice));
                roll.join(page.ballots_of(vote.id).map(|ballot| ballot.seat));
            }
            let verdict =
                votes::close(&vote, &motion, hands, form.casting, &roll, &law).map_err(refused)?;
            let ruling = votes::ruling(&verdict);
            let closed = Closed { ruling, hands, judged: Judged::of(&verdict), frozen: roll };
            store_votes::close(desk.conn, vote.id, desk.now, &closed)?;

            let led = carry(desk, &chamber, &motion, vote.id, &closed)?;
            let item = settle(desk, &chamber, &motion, ruling, form.keep_open)?;
            let mut content = told(&vote, &motion, &closed, &led);
            content["item"] = item;
            chamber.journal(desk, Act::CloseVote, &content)?;
            let it = Counted { vote: vote.id, ruling, decision: led.decision };
            Ok(Done { it, advice: led.advice })
        })
        .await
    }

    /// Corrects the count of a closed vote, on the roll and the law frozen with it. Where the
    /// outcome turns, the decision and what it did are taken back, or made after all.
    pub async fn correct_vote(
        &self,
        who: &Standing,
        key: &str,
        form: CorrectVote,
    ) -> Result<Done<Counted>, Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, old, motion) = voted(desk, form.vote, Act::CorrectVote)?;
            let page = &chamber.page;
            let book = desk.book(old.law)?;
            let law = book.on(desk.now);
            let reason = form.reason.trim();
            let verdict =
                votes::correct(&old, &motion, form.hands, form.casting, reason, &page.votes, &law)
                    .map_err(refused)?;
            let turns = old.result.as_ref().is_some_and(|it| it.ruling != votes::ruling(&verdict));
            let main = motion.amends.filter(|main| turns && rested(page, *main));
            if main.is_some() {
                return Err(refused(votes::Refusal::AmendmentRested));
            }
            let Some(before) = old.result.clone() else {
                return Err(refused(votes::Refusal::StillOpen));
            };
            let ruling = votes::ruling(&verdict);
            let closed = Closed {
                ruling,
                hands: form.hands,
                judged: Judged::of(&verdict),
                frozen: before.frozen,
            };
            let new = Vote {
                id: desk.id()?,
                opened_at: desk.now,
                corrects: Some(old.id),
                correction: Some(reason.to_owned()),
                closed_at: None,
                result: None,
                ..old.clone()
            };
            store_votes::correct(desk.conn, &new, desk.now, &closed)?;

            let mut led = Led::default();
            if before.ruling != ruling {
                led.undone = take_back(desk, page, motion.id, reason)?;
                let made = carry(desk, &chamber, &motion, new.id, &closed)?;
                led = Led { undone: led.undone, ..made };
                if motion.amends.is_none() {
                    turn(desk, &chamber, motion.item, ruling, reason)?;
                }
            }
            let mut content = told(&new, &motion, &closed, &led);
            content["corrects"] = json!(old.id);
            content["reason"] = json!(reason);
            content["before"] = json!({ "hands": before.hands, "ruling": before.ruling });
            chamber.journal(desk, Act::CorrectVote, &content)?;
            let it = Counted { vote: new.id, ruling, decision: led.decision };
            Ok(Done { it, advice: led.advice })
        })
        .await
    }
}

/// A vote with its meeting and motion.
fn voted(desk: &mut Desk<'_>, id: VoteId, act: Act) -> Result<(Chamber, Vote, Motion), Trouble> {
    let it = store_votes::find(desk.conn, id)?.ok_or(Trouble::Missing("vote"))?;
    let chamber = Chamber::enter(desk, it.meeting, act)?;
    let motion = chamber.page.motion(it.motion).cloned().ok_or(Trouble::Missing("motion"))?;
    Ok((chamber, it, motion))
}

/// Whether a motion was voted on.
fn rested(page: &MeetingPage, motion: MotionId) -> bool {
    page.votes.iter().any(|vote| vote.motion == motion)
}

/// What the chair should see before a vote: members who declared an interest in the item and stay.
fn bound(page: &MeetingPage, item: ItemId, at: DateTime) -> Option<Advice> {
    let out = |person: PersonId| {
        let seats = page.seats.iter().filter(|seat| self::person(seat) == Some(person));
        let mut ids = seats.map(|seat| seat.id);
        ids.any(|seat| page.exclusions.iter().any(|e| e.seat == seat && e.holds(item, at)))
    };
    let mut bound: Vec<PersonId> = page
        .interests
        .iter()
        .filter(|it| it.item == Some(item) && it.holds(at))
        .map(|it| it.person)
        .filter(|person| !out(*person))
        .collect();
    bound.sort_unstable();
    bound.dedup();
    let count = u32::try_from(bound.len()).ok().filter(|count| *count > 0)?;
    Some(Advice::plain(Message::new("meetings-votes-advice-interest").with("count", count)))
}
