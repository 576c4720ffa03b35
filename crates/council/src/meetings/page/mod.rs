//! Everything that is known of one meeting, as pages, the hall and the acts in it read it.

mod veil;

use super::agenda::{Item, Running};
use super::attendance::{HeadCount, Presence, Stay, remote_counts};
use super::convening::{self, Meeting};
use super::disclosures::{Curtain, Disclosure};
use super::elections::{Election, State};
use super::motions::Motion;
use super::recesses::{self, Recess};
use super::speakers::{List, Turn};
use super::statements::Statement;
use super::votes::{self, Ballot, Exclusion, Frozen, Roll, Ruling, Vote};
use crate::bodies::counts::{self, Declaration, Members};
use crate::bodies::registry::{Body, RosterState};
use crate::bodies::seats::Seat;
use crate::decisions::register::Decision;
use crate::people::interests::Interest;
use crate::{ItemId, MotionId, PersonId, SeatId, VoteId};
use bylaws::LawOn;
use jiff::civil::DateTime;

/// A seat of the body with the name of its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterLine {
    /// The seat.
    pub seat: Seat,
    /// The name of the person or office.
    pub name: String,
    /// The name of the district, where it represents one.
    pub district_name: Option<String>,
}

/// A meeting with everything that happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingPage {
    /// The meeting.
    pub meeting: Meeting,
    /// The name of who presides.
    pub presiding_name: Option<String>,
    /// The body that meets.
    pub body: Body,
    /// Reports first, then items to decide, each in order.
    pub items: Vec<Item>,
    /// Every seat of the body, past and present.
    pub roster: Vec<RosterLine>,
    /// The same without names, as the rules read them.
    pub seats: Vec<Seat>,
    /// Every interval of presence.
    pub stays: Vec<Stay>,
    /// Every declared head-count.
    pub headcounts: Vec<HeadCount>,
    /// Every motion, as moved.
    pub motions: Vec<Motion>,
    /// Every vote and every correction, as opened.
    pub votes: Vec<Vote>,
    /// Every ballot by name.
    pub ballots: Vec<Ballot>,
    /// Every member who stays or stayed out of an item.
    pub exclusions: Vec<Exclusion>,
    /// Every election.
    pub elections: Vec<Election>,
    /// Declared numbers of members of the body.
    pub declarations: Vec<Declaration>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// Every turn on a list of speakers.
    pub turns: Vec<Turn>,
    /// How the lists of speakers are kept.
    pub lists: Vec<List>,
    /// Every recess, as it began.
    pub recesses: Vec<Recess>,
    /// Everything said, by item and place.
    pub statements: Vec<Statement>,
    /// What is not public, and what is although its item is not.
    pub disclosures: Vec<Disclosure>,
    /// Interests that members of the body declared and that hold.
    pub interests: Vec<Interest>,
}

impl MeetingPage {
    /// The organ of the book that meets; a body that is none asks the book under its address
    /// word, and finds it silent.
    pub fn organ(&self) -> &str {
        organ(&self.body)
    }

    /// Members in office at `at`, and what the number rests on.
    pub fn members(&self, at: DateTime) -> Members {
        let roster = counts::Roster {
            seats: &self.seats,
            complete: self.body.roster == RosterState::Complete,
            declarations: &self.declarations,
        };
        counts::in_office(&roster, at)
    }

    /// Presence, as the law counts it.
    pub fn presence(&self, law: &LawOn<'_>) -> Presence<'_> {
        Presence {
            stays: &self.stays,
            counts: &self.headcounts,
            remote: remote_counts(self.organ(), law),
        }
    }

    /// The roll at `at` for an item, as a vote freezes it.
    pub fn roll(&self, item: ItemId, at: DateTime, law: &LawOn<'_>) -> Frozen {
        let members = self.members(at);
        let presence = self.presence(law);
        let roll = Roll {
            members: &members,
            seats: &self.seats,
            presence: &presence,
            exclusions: &self.exclusions,
        };
        votes::freeze(&roll, self.organ(), item, at, law)
    }

    /// The meeting must be running, and not pause.
    pub fn must_sit(&self) -> Result<(), convening::Refusal> {
        self.meeting.must_run()?;
        match recesses::lasting(&self.recesses) {
            Some(recess) => Err(convening::Refusal::InRecess(recess.from)),
            None => Ok(()),
        }
    }

    /// What outsiders do not see.
    pub fn curtain(&self) -> Curtain<'_> {
        Curtain(&self.disclosures)
    }

    /// How the list of speakers of an item is kept.
    pub fn list(&self, item: ItemId) -> Option<List> {
        self.lists.iter().find(|list| list.item == item).copied()
    }

    /// The statements on an item, in order.
    pub fn said_on(&self, item: ItemId) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.item == item)
    }

    /// The amendments to a motion, as moved.
    pub fn amendments(&self, motion: MotionId) -> impl Iterator<Item = &Motion> {
        self.motions.iter().filter(move |other| other.amends == Some(motion))
    }

    /// Whether a motion passed, by the count that stands.
    pub fn passed(&self, motion: MotionId) -> bool {
        let vote = votes::standing(motion, &self.votes);
        let result = vote.and_then(|vote| vote.result.as_ref());
        result.is_some_and(|closed| closed.ruling == Ruling::Passed)
    }

    /// The words that a motion has now: those of the last amendment that passed, or its own.
    pub fn wording<'p>(&'p self, motion: &'p Motion) -> &'p str {
        let voted = |other: &&Motion| {
            let opened = self.votes.iter().filter(|vote| vote.motion == other.id);
            opened.map(|vote| (vote.opened_at, vote.id)).min()
        };
        let passed = self.amendments(motion.id).filter(|other| self.passed(other.id));
        passed.max_by_key(voted).map_or(&motion.text, |other| &other.text)
    }

    /// The amendment of a motion that is to be voted on before it.
    pub fn amendment_first(&self, motion: &Motion) -> Option<&Motion> {
        self.pending(motion.item).find(|other| other.amends == Some(motion.id))
    }

    /// Interests that touch an item: declared of it, or of all that the person deals with here.
    pub fn interests_on(&self, item: ItemId) -> impl Iterator<Item = &Interest> {
        self.interests.iter().filter(move |it| it.item.is_none_or(|of| of == item))
    }

    /// What still runs on an item, and whether anything came of it; an amendment to a motion
    /// decides nothing by itself.
    pub fn running(&self, id: ItemId) -> Running {
        let main = |vote: &&Vote| self.motion(vote.motion).is_some_and(|it| it.amends.is_none());
        let votes = self
            .votes
            .iter()
            .filter(|vote| self.motion(vote.motion).is_some_and(|motion| motion.item == id));
        let elections = self.elections.iter().filter(|election| election.item == id);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Running {
            votes: count(votes.clone().filter(|vote| vote.closed_at.is_none()).count()),
            elections: count(elections.filter(|e| e.state == State::Running).count()),
            decided: votes.filter(main).any(|vote| vote.closed_at.is_some())
                || self.decisions.iter().any(|decision| decision.item == Some(id)),
        }
    }

    /// An item by its number.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// A motion by its number.
    pub fn motion(&self, id: MotionId) -> Option<&Motion> {
        self.motions.iter().find(|motion| motion.id == id)
    }

    /// A vote by its number.
    pub fn vote(&self, id: VoteId) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.id == id)
    }

    /// The vote that is open.
    pub fn open_vote(&self) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.closed_at.is_none())
    }

    /// The ballots of a vote.
    pub fn ballots_of(&self, vote: VoteId) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter().filter(move |ballot| ballot.vote == vote)
    }

    /// The line of a seat.
    pub fn line(&self, seat: SeatId) -> Option<&RosterLine> {
        self.roster.iter().find(|line| line.seat.id == seat)
    }

    /// The name of a person who holds or held a seat of the body.
    pub fn name_of(&self, person: PersonId) -> Option<&str> {
        let holds = |line: &&RosterLine| super::attendance::person(&line.seat) == Some(person);
        self.roster.iter().find(holds).map(|line| line.name.as_str())
    }

    /// The motions on an item that were neither taken back nor voted on.
    pub fn pending(&self, item: ItemId) -> impl Iterator<Item = &Motion> {
        self.motions.iter().filter(move |motion| {
            motion.item == item
                && motion.withdrawn_at.is_none()
                && !self.votes.iter().any(|vote| vote.motion == motion.id)
        })
    }
}

/// The organ of the book that a body is, or its address word where it is none.
pub fn organ(body: &Body) -> &str {
    body.organ.as_deref().unwrap_or(body.slug.as_str())
}
