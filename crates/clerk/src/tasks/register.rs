//! Giving tasks, and reporting on them.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::tasks::register::{
    self, By, Due, Origin, OriginKind, Owner, Refusal, Report, State, Task,
};
use council::threads::links::{Kind, Node};
use council::{BodyId, MeetingId, TaskId};
use jiff::civil::DateTime;
use kit::Id;
use serde_json::{Value, json};
use store::tasks::register as store_tasks;

use crate::meetings::filled;
use crate::{Clerk, Desk, Subject, Trouble, refused};

/// A task to be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetTask {
    /// Which body follows it up; where it is none, the body of the record it comes from.
    pub body: Option<BodyId>,
    /// What it comes from.
    pub origin: Option<Origin>,
    /// What is to be done.
    pub text: String,
    /// Who.
    pub owner: Owner,
    /// By when.
    pub due: Due,
    /// When it was given, where it is entered from the record of the past; now otherwise.
    pub given_at: Option<DateTime>,
    /// Where the record comes from, where it was entered later.
    pub source: Option<String>,
}

/// What is reported on a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportTask {
    /// On which.
    pub task: TaskId,
    /// How it stands since.
    pub state: State,
    /// In words.
    pub text: String,
    /// A link or the name of a paper that shows it.
    pub evidence: Option<String>,
}

impl Clerk {
    /// Gives a task.
    pub async fn set_task(
        &self,
        who: &Standing,
        key: &str,
        form: SetTask,
    ) -> Result<TaskId, Trouble> {
        self.act(who, key, move |desk| {
            let (body, meeting) = home(desk, &form)?;
            desk.may(Act::SetTask, Some(&body))?;
            let given = form.given_at.unwrap_or(desk.now).min(desk.now);
            register::set(&form.text, &form.owner, &form.due, given.date()).map_err(refused)?;
            owner_is_there(desk, &form.owner)?;
            let task = Task {
                id: desk.id()?,
                body: body.id,
                text: form.text.trim().to_owned(),
                owner: trimmed(&form.owner),
                due: form.due.clone(),
                origin: form.origin,
                meeting,
                set_at: given,
                state: State::Open,
                settled_at: None,
                source: filled(form.source.clone()),
            };
            store_tasks::insert(desk.conn, &task)?;
            let subject = meeting.map_or_else(|| Subject::of("task", task.id), Subject::meeting);
            desk.journal(Act::SetTask, subject, Some(body.id), &told(&task))?;
            Ok(task.id)
        })
        .await
    }

    /// Reports on a task: its owner on their own, chair and secretary on any.
    pub async fn report_task(
        &self,
        who: &Standing,
        key: &str,
        form: ReportTask,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let found = store_tasks::find(desk.conn, form.task)?;
            let task = found.ok_or(Trouble::Missing("task"))?.task;
            let act = if form.state.is_settled() { Act::SettleTask } else { Act::ReportTask };
            let by = by(desk, &task, act)?;
            register::report(&task, form.state, &form.text, by).map_err(refused)?;
            let report = Report {
                state: form.state,
                text: form.text.trim().to_owned(),
                evidence: filled(form.evidence.clone()),
                reported_by: desk.who.name.clone(),
                at: desk.now,
            };
            let id: Id<Report> = desk.id()?;
            store_tasks::report(desk.conn, id, task.id, &report)?;
            let content = json!({
                "task": task.id, "report": id, "state": report.state, "before": task.state,
                "title": task.text, "text": report.text, "evidence": report.evidence,
                "reported_by": report.reported_by, "at": report.at,
            });
            desk.journal(act, Subject::of("task", task.id), Some(task.body), &content)
        })
        .await
    }
}

/// The body that follows a task up, and the meeting it was given in. What it comes from must be of
/// the same council.
fn home(desk: &mut Desk<'_>, form: &SetTask) -> Result<(Body, Option<MeetingId>), Trouble> {
    let from = match form.origin {
        None => None,
        Some(origin) => {
            let node = Node::new(kind(origin.of), origin.id);
            let home = store::threads::links::home(desk.conn, node)?;
            Some(home.ok_or(Trouble::Missing(origin.of.word()))?)
        }
    };
    let id = form.body.or(from.map(|(body, _)| body)).ok_or(Trouble::Missing("body"))?;
    let body = found(desk, id)?;
    if let Some((of, _)) = from.filter(|(of, _)| *of != id) {
        let of = found(desk, of)?;
        if of.root != body.root {
            return Err(refused(Refusal::OtherBody));
        }
    }
    Ok((body, from.and_then(|(_, meeting)| meeting)))
}

const fn kind(of: OriginKind) -> Kind {
    match of {
        OriginKind::Statement => Kind::Statement,
        OriginKind::Item => Kind::Item,
        OriginKind::Decision => Kind::Decision,
        OriginKind::Meeting => Kind::Meeting,
        OriginKind::Task => Kind::Task,
    }
}

fn found(desk: &mut Desk<'_>, id: BodyId) -> Result<Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}

fn owner_is_there(desk: &mut Desk<'_>, owner: &Owner) -> Result<(), Trouble> {
    let there = match owner {
        Owner::Person(id) => store::people::persons::find(desk.conn, *id)?.is_some(),
        Owner::Office(id) => store::people::offices::find(desk.conn, *id)?.is_some(),
        Owner::Label(_) => true,
    };
    if there { Ok(()) } else { Err(Trouble::Missing("owner")) }
}

fn trimmed(owner: &Owner) -> Owner {
    match owner {
        Owner::Label(name) => Owner::Label(name.trim().to_owned()),
        other => other.clone(),
    }
}

/// In which part somebody reports; they need the right to, or be the owner.
fn by(desk: &mut Desk<'_>, task: &Task, act: Act) -> Result<By, Trouble> {
    let body = found(desk, task.body)?;
    let place = desk.place(&body)?;
    if desk.who.may(Act::SetTask, Some(&place)).is_ok() {
        desk.may(act, Some(&body))?;
        return Ok(By::Giver);
    }
    let own = matches!(task.owner, Owner::Person(id) if desk.who.person == Some(id));
    if own {
        return Ok(By::Owner);
    }
    desk.may(act, Some(&body))?;
    Ok(By::Other)
}

fn told(task: &Task) -> Value {
    let owner = match &task.owner {
        Owner::Person(id) => json!({ "person": id }),
        Owner::Office(id) => json!({ "office": id }),
        Owner::Label(name) => json!({ "label": name }),
    };
    let due = match &task.due {
        Due::None => Value::Null,
        Due::On(day) => json!({ "on": day }),
        Due::NextMeeting(words) => json!({ "next_meeting": words }),
        Due::Words(words) => json!({ "words": words }),
    };
    json!({
        "task": task.id, "text": task.text, "owner": owner, "due": due,
        "from": task.origin.map(|origin| origin.to_string()), "at": task.set_at,
        "source": task.source,
    })
}
