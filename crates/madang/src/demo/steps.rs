//! The steps of a scene: sittings, what they record, what happens on the floor.

use anyhow::{Context, Result};
use clerk::{
    bodies::{counts::Declare, vacancies::Settle},
    decisions::register::Record,
    meetings::{motions::MoveMotion, votes::Exclude},
};
use council::{ItemId, MeetingId, decisions::effects::Effect, meetings::agenda::Outcome};

use super::{
    acts::Act,
    script::{Script, said},
};

impl Script<'_> {
    /// Does one step.
    pub(super) async fn step(&mut self, act: &Act) -> Result<()> {
        match act {
            Act::Convene(it) => self.convene(it).await,
            Act::Item(it) => self.item(it).await,
            Act::Draft(it) => self.draft(it).await,
            Act::Propose { amendment, meeting, item, origin } => {
                self.propose(amendment, meeting, item, origin).await
            }
            Act::Arrive(it) => self.arrive(it).await,
            Act::Leave { meeting, members } => self.leave(meeting, members).await,
            Act::Swap(it) => self.swap(it).await,
            Act::EndSeat(it) => self.end_seat(it).await,
            Act::BeginSeat(it) => self.begin_seat(it).await,
            Act::Vote(it) => self.vote(it).await,
            Act::Elect(it) => self.elect(it).await,
            other => self.sitting(other).await,
        }
    }

    /// A meeting is opened, goes from item to item, and is closed.
    async fn sitting(&mut self, act: &Act) -> Result<()> {
        let (clerk, who, key) = (self.clerk, self.who.clone(), self.key());
        let (who, key) = (&who, key.as_str());
        let done = match act {
            Act::Preside { meeting, name, reason } => {
                let (meeting, person) = (self.meeting(meeting)?, self.person_id(name)?);
                clerk.name_presiding(who, key, meeting, person, reason.clone()).await
            }
            Act::Open { meeting } => {
                clerk.open_meeting(who, key, self.meeting(meeting)?).await.map(drop)
            }
            Act::Close { meeting, next } => {
                clerk.close_meeting(who, key, self.meeting(meeting)?, next.clone()).await.map(drop)
            }
            Act::Report { item } => {
                clerk.open_item(who, key, self.item_id(item)?).await.map_err(said)?;
                let (item, key) = (self.item_id(item)?, self.key());
                clerk.close_item(who, &key, item, Outcome::Reported, None).await
            }
            Act::TakeUp { item } => clerk.open_item(who, key, self.item_id(item)?).await,
            Act::EndItem { item, outcome } => {
                clerk.close_item(who, key, self.item_id(item)?, *outcome, None).await
            }
            other => return self.record(other).await,
        };
        done.map_err(said)
    }

    /// Something is recorded: a decision, a declared count, what becomes of a vacancy.
    async fn record(&mut self, act: &Act) -> Result<()> {
        let (clerk, who, key) = (self.clerk, self.who.clone(), self.key());
        let (who, key) = (&who, key.as_str());
        let done = match act {
            Act::Record { item, form, text, notes, decision } => {
                let body = self.body_of_item(item)?.to_owned();
                let notes: Result<Vec<_>> =
                    notes.iter().map(|name| self.seat_in(&body, name)).collect();
                let record = Record {
                    item: self.item_id(item)?,
                    form: *form,
                    text: text.clone(),
                    effect: Effect::Plain,
                    notes: notes?,
                    keep_open: true,
                };
                let made = clerk.record_decision(who, key, record).await.map_err(said)?;
                if let Some(decision) = decision {
                    self.named.insert(format!("decision:{decision}"), made.it.get());
                }
                Ok(())
            }
            Act::Count { body, count, said_by, source } => {
                let declare = Declare {
                    body: self.body_id(body)?,
                    count: *count,
                    said_by: said_by.clone(),
                    source: source.clone(),
                    meeting: None,
                };
                clerk.declare_count(who, key, declare).await.map(drop)
            }
            Act::Vacancy { body, policy, criteria, source } => {
                let settle = Settle {
                    vacancy: self.vacancy(body)?,
                    policy: *policy,
                    criteria: criteria.clone(),
                    source: source.clone(),
                };
                clerk.settle_vacancy(who, key, settle).await
            }
            other => return self.floor(other).await,
        };
        done.map_err(said)
    }

    /// Something happens on the floor: a member stays out, a motion is moved.
    async fn floor(&mut self, act: &Act) -> Result<()> {
        let (clerk, who, key) = (self.clerk, self.who.clone(), self.key());
        let (who, key) = (&who, key.as_str());
        let done = match act {
            Act::Exclude { item, name, ground, reason } => {
                let body = self.body_of_item(item)?.to_owned();
                let exclude = Exclude {
                    item: self.item_id(item)?,
                    seat: self.seat_in(&body, name)?,
                    ground: *ground,
                    reason: reason.clone(),
                };
                self.excluded.insert((item.clone(), name.clone()));
                clerk.exclude(who, key, exclude).await.map(drop)
            }
            Act::Move { motion, item, text, moved_by } => {
                let form = MoveMotion {
                    item: self.item_id(item)?,
                    text: text.clone(),
                    effect: Effect::Plain,
                    moved_by: Some(moved_by.clone()),
                };
                let moved = clerk.move_motion(who, key, form).await.map_err(said)?;
                self.motions.insert(motion.clone(), (moved.it, item.clone()));
                Ok(())
            }
            other => return self.follow(other).await,
        };
        done.map_err(said)
    }

    pub(super) fn meeting(&self, key: &str) -> Result<MeetingId> {
        self.meetings.get(key).map(|(id, _)| *id).with_context(|| format!("no meeting {key}"))
    }

    pub(super) fn item_id(&self, key: &str) -> Result<ItemId> {
        self.items.get(key).map(|(id, _)| *id).with_context(|| format!("no item {key}"))
    }

    pub(super) fn body_of_meeting(&self, key: &str) -> Result<&str> {
        let known = self.meetings.get(key);
        known.map(|(_, body)| body.as_str()).with_context(|| format!("no meeting {key}"))
    }

    pub(super) fn body_of_item(&self, key: &str) -> Result<&str> {
        let (_, meeting) = self.items.get(key).with_context(|| format!("no item {key}"))?;
        self.body_of_meeting(meeting)
    }
}
