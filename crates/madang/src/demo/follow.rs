//! Steps that lead on: what was said, tasks, links, referrals, dates, minutes of the past.

use anyhow::{Context, Result};
use clerk::{
    calendar::{events::EnterEvent, schedules::SetSchedule},
    meetings::{
        minutes::EnterOriginal,
        referrals::{Refer, Source},
        statements::{By, RecordStatement},
    },
    people::interests::DeclareInterest,
    tasks::register::{ReportTask, SetTask},
    threads::links::LinkRecords,
};
use council::{
    calendar::schedules,
    tasks::register::{Due, Origin, Owner},
    threads::links::Node,
};
use kit::Id;
use words::Tongue;

use super::{
    acts::{self, Act},
    script::{Script, said},
};

impl Script<'_> {
    /// Does a step that leads on from a meeting, or to one.
    pub(super) async fn follow(&mut self, act: &Act) -> Result<()> {
        match act {
            Act::Say(it) => self.say(it).await,
            Act::Task(it) => self.task(it).await,
            Act::Schedule(it) => self.schedule(it).await,
            Act::Event(it) => self.event(it).await,
            Act::Original(it) => self.original(it).await,
            other => self.lead(other).await,
        }
    }

    async fn lead(&mut self, act: &Act) -> Result<()> {
        let (clerk, who, key) = (self.clerk, self.who.clone(), self.key());
        let (who, key) = (&who, key.as_str());
        let done = match act {
            Act::Progress { task, state, text, evidence } => {
                let report = ReportTask {
                    task: Id::new(self.number("task", task)?),
                    state: *state,
                    text: text.clone(),
                    evidence: evidence.clone(),
                };
                clerk.report_task(who, key, report).await.map(drop)
            }
            Act::Link { from, to, relation, note } => {
                let (from, to) = (self.node(from)?, self.node(to)?);
                let link = LinkRecords { from, to, relation: *relation, note: note.clone() };
                clerk.link(who, key, link).await.map(drop)
            }
            Act::Refer { from, to, part, title } => {
                let refer = Refer {
                    source: Source::Item(self.item_id(from)?),
                    to: self.body_id(to)?,
                    part: *part,
                    title: title.clone(),
                    note: None,
                };
                clerk.refer(who, key, refer).await.map(drop)
            }
            Act::Minutes { meeting } => {
                let meeting = self.meeting(meeting)?;
                clerk.draft_minutes(who, key, meeting, Tongue::KO).await
            }
            Act::Interest { item, name, subject, relation } => {
                let declare = DeclareInterest {
                    person: self.person_id(name)?,
                    body: None,
                    item: Some(self.item_id(item)?),
                    subject: subject.clone(),
                    relation: relation.clone(),
                };
                clerk.declare_interest(who, key, declare).await.map(drop)
            }
            other => anyhow::bail!("nobody does {other:?}"),
        };
        done.map_err(said)
    }

    async fn say(&mut self, it: &acts::Say) -> Result<()> {
        let by = match (&it.member, &it.label) {
            (Some(name), None) => {
                let body = self.body_of_item(&it.item)?.to_owned();
                By::Seat(self.seat_in(&body, name)?)
            }
            (None, Some(label)) => match self.offices.get(label) {
                Some(office) => By::Office(*office),
                None => By::Named(label.clone()),
            },
            _ => anyhow::bail!("one speaks at a time"),
        };
        let statement = RecordStatement {
            item: self.item_id(&it.item)?,
            kind: it.kind,
            by,
            text: it.text.clone(),
            at: None,
            source: it.source.clone(),
        };
        let key = self.key();
        let made = self.clerk.record_statement(&self.who, &key, statement).await.map_err(said)?;
        if let Some(name) = &it.statement {
            self.named.insert(format!("statement:{name}"), made.get());
        }
        Ok(())
    }

    async fn task(&mut self, it: &acts::Task) -> Result<()> {
        let owner = match (&it.person, &it.office) {
            (Some(name), None) => Owner::Person(self.person_id(name)?),
            (None, Some(office)) => {
                let known = self.offices.get(office).copied();
                Owner::Office(known.with_context(|| format!("no office {office}"))?)
            }
            _ => anyhow::bail!("a task has one owner"),
        };
        let due = match (it.due, &it.due_next) {
            (Some(day), _) => Due::On(day),
            (None, Some(words)) => Due::NextMeeting(words.clone()),
            (None, None) => Due::None,
        };
        let from = self.node(&it.from)?.to_string();
        let origin: Option<Origin> = from.parse().ok();
        let set = SetTask {
            body: None,
            origin: Some(origin.with_context(|| format!("no task comes from {from}"))?),
            text: it.text.clone(),
            owner,
            due,
            given_at: None,
            source: it.source.clone(),
        };
        let key = self.key();
        let made = self.clerk.set_task(&self.who, &key, set).await.map_err(said)?;
        if let Some(name) = &it.task {
            self.named.insert(format!("task:{name}"), made.get());
        }
        Ok(())
    }

    async fn schedule(&mut self, it: &acts::Schedule) -> Result<()> {
        let decision =
            it.decision.as_deref().map(|key| self.number("decision", key)).transpose()?;
        let rule = schedules::read(&it.rule).with_context(|| format!("no rule: {}", it.rule))?;
        let set = SetSchedule {
            body: self.body_id(&it.body)?,
            title: it.title.clone(),
            title_en: it.title_en.clone(),
            rule,
            place: None,
            from: it.from,
            to: it.to,
            decision: decision.map(Id::new),
            source: it.source.clone(),
        };
        let key = self.key();
        self.clerk.set_schedule(&self.who, &key, set).await.map(drop).map_err(said)
    }

    async fn event(&mut self, it: &acts::Event) -> Result<()> {
        let enter = EnterEvent {
            body: it.body.as_deref().map(|slug| self.body_id(slug)).transpose()?,
            title: it.title.clone(),
            title_en: it.title_en.clone(),
            when: it.when,
            starts: it.starts,
            ends: it.ends,
            weekday: it.weekday.clone(),
            place: it.place.clone(),
            kind: it.kind,
            state: it.state,
            source: it.source.clone(),
        };
        let key = self.key();
        self.clerk.enter_event(&self.who, &key, enter).await.map(drop).map_err(said)
    }

    async fn original(&mut self, it: &acts::Original) -> Result<()> {
        let enter = EnterOriginal {
            meeting: self.meeting(&it.meeting)?,
            source: it.source.clone(),
            public: true,
            elements: it.elements.clone(),
        };
        let key = self.key();
        self.clerk.enter_original(&self.who, &key, enter).await.map_err(said)
    }

    /// The record that a step names: `item:KEY`, `statement:KEY`, `decision:KEY`, `task:KEY`.
    fn node(&self, name: &str) -> Result<Node> {
        let (kind, key) = name.split_once(':').with_context(|| format!("no record {name}"))?;
        let id = if kind == "item" { self.item_id(key)?.get() } else { self.number(kind, key)? };
        format!("{kind}-{id}").parse().ok().with_context(|| format!("no kind {kind}"))
    }

    fn number(&self, kind: &str, key: &str) -> Result<i64> {
        self.named
            .get(&format!("{kind}:{key}"))
            .copied()
            .with_context(|| format!("no {kind} {key}"))
    }
}
