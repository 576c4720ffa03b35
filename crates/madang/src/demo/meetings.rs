//! Steps of a meeting: called, its agenda made, people coming and going, votes and elections.

use anyhow::{Context, Result};
use clerk::{
    bylaws::amendments::{Draft, Propose},
    meetings::{
        agenda::AddItem,
        attendance::{Arrival, Who},
        convening::Convene,
        elections::{CountRound, OpenElection},
        votes::CloseVote,
    },
};
use council::{
    accounts::roles::Standing,
    meetings::{
        attendance::{Capacity, Mode},
        convening::Ground,
        votes::{Choice, Hands, Method},
    },
};

use super::{
    acts,
    script::{Script, book, said},
};

impl Script<'_> {
    pub(super) async fn convene(&mut self, it: &acts::Convene) -> Result<()> {
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

    pub(super) async fn item(&mut self, it: &acts::Item) -> Result<()> {
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

    pub(super) async fn draft(&mut self, it: &acts::Draft) -> Result<()> {
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

    pub(super) async fn propose(
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
            item: Some(self.item_id(item)?),
            origin: origin.to_owned(),
        };
        let key = self.key();
        let proposed = self.clerk.propose_amendment(&self.who, &key, propose).await;
        proposed.map(drop).map_err(said)
    }

    pub(super) async fn arrive(&mut self, it: &acts::Arrive) -> Result<()> {
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

    pub(super) async fn leave(&mut self, meeting: &str, members: &[String]) -> Result<()> {
        let stay = |name: &String| self.stays.remove(&(meeting.to_owned(), name.clone()));
        let leaving: Option<Vec<_>> = members.iter().map(stay).collect();
        let leaving = leaving.context("somebody leaves who was not there")?;
        let (key, meeting) = (self.key(), self.meeting(meeting)?);
        let left = self.clerk.leave(&self.who, &key, meeting, leaving, None).await;
        left.map(drop).map_err(said)
    }

    /// Every member who is there casts by name, then the vote is closed.
    pub(super) async fn vote(&mut self, it: &acts::Vote) -> Result<()> {
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

    pub(super) async fn elect(&mut self, it: &acts::Elect) -> Result<()> {
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
}
