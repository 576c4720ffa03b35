//! The steps of a scene: meetings called, opened, voted in and closed.

use anyhow::{Context, Result};
use clerk::{
    bodies::{
        counts::Declare,
        seats::{Begin, End, Swap},
        vacancies::Settle,
    },
    bylaws::amendments::{Draft, Propose},
    decisions::register::Record,
    meetings::{
        agenda::AddItem,
        attendance::{Arrival, Who},
        convening::Convene,
        elections::{CountRound, OpenElection},
        motions::MoveMotion,
        votes::{CloseVote, Exclude},
    },
};
use council::{
    ItemId, MeetingId,
    accounts::roles::Standing,
    bodies::seats::{EndReason, Holder},
    decisions::effects::Effect,
    meetings::{
        agenda::Outcome,
        attendance::{Capacity, Mode},
        convening::Ground,
        votes::{Choice, Hands, Method},
    },
};

use super::{
    facts::{self, Act},
    script::{Script, book, said},
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
            small => self.small_step(small).await,
        }
    }

    /// A step of one act with little to look up.
    async fn small_step(&mut self, act: &Act) -> Result<()> {
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
            Act::Record { item, form, text, notes } => {
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
                clerk.record_decision(who, key, record).await.map(drop)
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
            other => anyhow::bail!("no small step: {other:?}"),
        };
        done.map_err(said)
    }

    async fn convene(&mut self, it: &facts::Convene) -> Result<()> {
        let ground = match (&it.record, &it.called_by) {
            (Some(source), _) => Ground::Record { source: source.clone() },
            (None, Some(by)) => Ground::Chair { by: by.clone() },
            (None, None) => anyhow::bail!("nobody calls {}", it.meeting),
        };
        let convene = Convene {
            body: self.body_id(&it.body)?,
            no: Some(it.no),
            kind: it.kind,
            title: it.title.clone(),
            title_en: it.title_en.clone(),
            starts_at: it.starts,
            ends_at: it.ends,
            place: it.place.clone(),
            ground,
        };
        let key = self.key();
        let called = self.clerk.convene(&self.who, &key, convene).await.map_err(said)?;
        self.meetings.insert(it.meeting.clone(), (called.it, it.body.clone()));
        Ok(())
    }

    async fn item(&mut self, it: &facts::Item) -> Result<()> {
        let add = AddItem {
            meeting: self.meeting(&it.meeting)?,
            part: it.part,
            title: it.title.clone(),
            title_en: None,
            note: it.note.clone(),
            origin: it.origin.clone(),
            referred_from: it.from.as_deref().map(|from| self.item_id(from)).transpose()?,
        };
        let key = self.key();
        let id = self.clerk.add_item(&self.who, &key, add).await.map_err(said)?;
        self.items.insert(it.item.clone(), (id, it.meeting.clone()));
        Ok(())
    }

    async fn draft(&mut self, it: &facts::Draft) -> Result<()> {
        let draft = Draft {
            title: it.title.clone(),
            reason: it.reason.clone(),
            text: book(&it.book)?.to_owned(),
            reasons: it.reasons.clone(),
            effective_on: None,
        };
        let (key, body) = (self.key(), self.body_id(&it.body)?);
        let drafted = self.clerk.draft_amendment(&self.who, &key, body, draft).await;
        self.amendments.insert(it.amendment.clone(), drafted.map_err(said)?.it);
        Ok(())
    }

    async fn propose(
        &mut self,
        amendment: &str,
        meeting: &str,
        item: &str,
        origin: &str,
    ) -> Result<()> {
        let known = self.amendments.get(amendment).copied();
        let propose = Propose {
            amendment: known.with_context(|| format!("no amendment {amendment}"))?,
            meeting: self.meeting(meeting)?,
            origin: origin.to_owned(),
        };
        let key = self.key();
        let proposed = self.clerk.propose_amendment(&self.who, &key, propose).await;
        self.items.insert(item.to_owned(), (proposed.map_err(said)?.it, meeting.to_owned()));
        Ok(())
    }

    async fn arrive(&mut self, it: &facts::Arrive) -> Result<()> {
        let body = self.body_of_meeting(&it.meeting)?.to_owned();
        let capacity = it.capacity.unwrap_or(Capacity::Member);
        let mut names = it.members.clone();
        if let Some(absent) = &it.all_but {
            let members = self.seats.keys().filter(|(b, role, _)| *b == body && role == "member");
            names.extend(members.map(|(_, _, name)| name.clone()).filter(|n| !absent.contains(n)));
            names.sort();
        }
        let mut arrivals = Vec::new();
        for name in &names {
            arrivals.push(Arrival::member(self.seat_in(&body, name)?));
        }
        for name in &it.persons {
            let who = Who::Person(self.person(name, None).await?);
            arrivals.push(Arrival { who, capacity, mode: Mode::InPerson });
        }
        let named = |label: &String| Who::Named(label.clone());
        arrivals.extend(it.labels.iter().map(|label| Arrival {
            who: named(label),
            capacity,
            mode: Mode::InPerson,
        }));
        let (key, meeting) = (self.key(), self.meeting(&it.meeting)?);
        let stays = self.clerk.arrive(&self.who, &key, meeting, arrivals, None).await;
        let stays = stays.map_err(said)?.it;
        self.stays.extend(names.into_iter().map(|name| (it.meeting.clone(), name)).zip(stays));
        Ok(())
    }

    async fn leave(&mut self, meeting: &str, members: &[String]) -> Result<()> {
        let stay = |name: &String| self.stays.remove(&(meeting.to_owned(), name.clone()));
        let leaving: Option<Vec<_>> = members.iter().map(stay).collect();
        let leaving = leaving.context("somebody leaves who was not there")?;
        let (key, meeting) = (self.key(), self.meeting(meeting)?);
        let left = self.clerk.leave(&self.who, &key, meeting, leaving, None).await;
        left.map(drop).map_err(said)
    }

    async fn swap(&mut self, it: &facts::Swap) -> Result<()> {
        let come = self.person(&it.come, it.source.as_deref()).await?;
        let place = (it.body.clone(), it.role.clone(), it.out.clone());
        let seat = *self.seats.get(&place).with_context(|| format!("{} has no seat", it.out))?;
        let begin = Begin {
            source: it.source.clone(),
            ..Begin::new(self.body_id(&it.body)?, Holder::Person(come), &it.role)
        };
        let reason = EndReason::Replaced;
        let out = End { seat, on: it.on, reason, stated: true, note: it.note.clone() };
        let key = self.key();
        let swapped = self.clerk.swap_seat(&self.who, &key, Swap { out, come: begin }).await;
        swapped.map(drop).map_err(said)
    }

    async fn end_seat(&mut self, it: &facts::EndSeat) -> Result<()> {
        let place = (it.body.clone(), it.role.clone(), it.name.clone());
        let seat = *self.seats.get(&place).with_context(|| format!("{} has no seat", it.name))?;
        let stated = it.stated.unwrap_or(true);
        let end = End { seat, on: it.on, reason: it.reason, stated, note: it.note.clone() };
        let key = self.key();
        self.clerk.end_seat(&self.who, &key, end).await.map(drop).map_err(said)
    }

    async fn begin_seat(&mut self, it: &facts::BeginSeat) -> Result<()> {
        let person = self.person(&it.name, it.source.as_deref()).await?;
        let begin = Begin {
            district: it.district.clone(),
            source: it.source.clone(),
            ..Begin::new(self.body_id(&it.body)?, Holder::Person(person), &it.role)
        };
        let key = self.key();
        let seat = self.clerk.begin_seat(&self.who, &key, begin).await.map_err(said)?.it;
        self.seats.insert((it.body.clone(), it.role.clone(), it.name.clone()), seat);
        Ok(())
    }

    /// Every member who is there casts by name, then the vote is closed.
    async fn vote(&mut self, it: &facts::Vote) -> Result<()> {
        let (motion, item) =
            self.motions.get(&it.motion).cloned().with_context(|| format!("no {}", it.motion))?;
        let meeting = self.items.get(&item).map(|(_, meeting)| meeting.clone());
        let meeting = meeting.context("the motion has no item")?;
        let key = self.key();
        let opened = self.clerk.open_vote(&self.who, &key, motion, Method::ByName).await;
        let vote = opened.map_err(said)?.it;
        let out = |name: &String| self.excluded.contains(&(item.clone(), name.clone()));
        let there = self.stays.keys().filter(|(m, name)| *m == meeting && !out(name));
        let mut voters: Vec<String> = there.map(|(_, name)| name.clone()).collect();
        voters.sort();
        for name in voters {
            let choice = if it.no.contains(&name) {
                Choice::No
            } else if it.abstain.contains(&name) {
                Choice::Abstain
            } else {
                Choice::Yes
            };
            let voter = Standing { person: Some(self.person_id(&name)?), ..self.who.clone() };
            let key = self.key();
            let cast = self.clerk.cast(&voter, &key, vote, choice).await;
            cast.map_err(said).with_context(|| name.clone())?;
        }
        let close = CloseVote { vote, hands: Hands::default(), casting: None, keep_open: false };
        let key = self.key();
        self.clerk.close_vote(&self.who, &key, close).await.map(drop).map_err(said)
    }

    async fn elect(&mut self, it: &facts::Elect) -> Result<()> {
        let candidates: Result<Vec<_>> = it.candidates.iter().map(|n| self.person_id(n)).collect();
        let open = OpenElection {
            item: self.item_id(&it.item)?,
            role: it.role.clone(),
            candidates: candidates?,
        };
        let key = self.key();
        let election = self.clerk.open_election(&self.who, &key, open).await.map_err(said)?;
        for round in &it.rounds {
            let votes: Result<Vec<_>> =
                round.votes.iter().map(|(name, n)| Ok((self.person_id(name)?, *n))).collect();
            let count = CountRound { election, votes: votes?, invalid: round.invalid };
            let key = self.key();
            self.clerk.count_round(&self.who, &key, count).await.map_err(said)?;
        }
        Ok(())
    }

    fn meeting(&self, key: &str) -> Result<MeetingId> {
        self.meetings.get(key).map(|(id, _)| *id).with_context(|| format!("no meeting {key}"))
    }

    fn item_id(&self, key: &str) -> Result<ItemId> {
        self.items.get(key).map(|(id, _)| *id).with_context(|| format!("no item {key}"))
    }

    fn body_of_meeting(&self, key: &str) -> Result<&str> {
        let known = self.meetings.get(key);
        known.map(|(_, body)| body.as_str()).with_context(|| format!("no meeting {key}"))
    }

    fn body_of_item(&self, key: &str) -> Result<&str> {
        let (_, meeting) = self.items.get(key).with_context(|| format!("no item {key}"))?;
        self.body_of_meeting(meeting)
    }
}
