//! Setting a recurring schedule, leaving out or moving one of its days, ending it.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::calendar::holidays;
use council::calendar::schedules::{self, Change, Exception, Rule, Schedule, Setting};
use council::{Advice, BodyId, DecisionId, ScheduleId};
use jiff::ToSpan;
use jiff::civil::Date;
use kit::Message;
use serde_json::json;
use store::calendar::{holidays as of_house, schedules as kept};

use crate::meetings::filled;
use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// How many days on holidays are named.
const NAMED: usize = 4;

/// A schedule to be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetSchedule {
    /// Of which body.
    pub body: BodyId,
    /// What recurs.
    pub title: String,
    /// The same in English.
    pub title_en: Option<String>,
    /// When.
    pub rule: Rule,
    /// Where.
    pub place: Option<String>,
    /// The first day it may fall on.
    pub from: Date,
    /// The last day it may fall on.
    pub to: Option<Date>,
    /// The decision it rests on.
    pub decision: Option<DecisionId>,
    /// Where the record comes from.
    pub source: Option<String>,
}

/// One day of a schedule to be left out, moved or put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExceptSchedule {
    /// The schedule.
    pub schedule: ScheduleId,
    /// The day of its rule.
    pub day: Date,
    /// What becomes of it.
    pub what: Change,
    /// Why.
    pub reason: String,
}

impl Clerk {
    /// Sets a recurring schedule of a body. It says which of its days are holidays.
    pub async fn set_schedule(
        &self,
        who: &Standing,
        key: &str,
        form: SetSchedule,
    ) -> Result<Done<ScheduleId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = body(desk, form.body)?;
            desk.may(Act::SetSchedule, Some(&body))?;
            let known = kept::of_body(desk.conn, body.id)?;
            let setting = Setting {
                title: &form.title,
                rule: &form.rule,
                from: form.from,
                to: form.to,
                known: known.iter().any(|it| meets(it, &form)),
            };
            schedules::set(setting).map_err(refused)?;
            decision_stands(desk, &body, form.decision)?;
            let it = Schedule {
                id: desk.id()?,
                body: body.id,
                title: form.title.trim().to_owned(),
                title_en: filled(form.title_en.clone()),
                rule: form.rule,
                place: filled(form.place.clone()),
                from: form.from,
                to: form.to,
                ended_why: None,
                decision: form.decision,
                source: filled(form.source.clone()),
                exceptions: Vec::new(),
            };
            kept::insert(desk.conn, &it)?;
            let content = json!({
                "schedule": it.id, "title": it.title, "title_en": it.title_en, "rule": it.rule,
                "place": it.place, "from": it.from, "until": it.to, "decision": it.decision,
                "source": it.source,
            });
            desk.journal(Act::SetSchedule, Subject::body(body.id), Some(body.id), &content)?;
            let advice = on_holidays(desk, &it)?;
            Ok(Done { it: it.id, advice })
        })
        .await
    }

    /// Leaves out or moves one day of a schedule, or puts it back where the rule says.
    pub async fn except_schedule(
        &self,
        who: &Standing,
        key: &str,
        form: ExceptSchedule,
    ) -> Result<Done<()>, Trouble> {
        self.act(who, key, move |desk| {
            let (schedule, body) = enter(desk, form.schedule, Act::ExceptSchedule)?;
            let made =
                schedules::except(&schedule, form.day, form.what, &form.reason).map_err(refused)?;
            match &made {
                Some(exception) => kept::except(desk.conn, schedule.id, exception)?,
                None => kept::restore(desk.conn, schedule.id, form.day)?,
            }
            let before = schedule.exceptions.iter().find(|e| e.day == form.day);
            let state = match (&made, made.as_ref().and_then(|e| e.moved_to)) {
                (None, _) => "as-ruled",
                (Some(_), None) => "left-out",
                (Some(_), Some(_)) => "moved",
            };
            let moved = |exception: &Exception| exception.moved_to;
            let content = json!({
                "schedule": schedule.id, "title": schedule.title, "day": form.day, "state": state,
                "to": made.as_ref().and_then(moved), "why": form.reason.trim(),
                "before": before.map(|e| json!({ "to": e.moved_to, "why": e.reason })),
            });
            desk.journal(Act::ExceptSchedule, Subject::body(body.id), Some(body.id), &content)?;
            let at = made.as_ref().and_then(moved).map(|at| at.date());
            let advice = at.map(|day| holiday_advice(desk, day)).transpose()?.flatten();
            Ok(Done { it: (), advice: advice.into_iter().collect() })
        })
        .await
    }

    /// Ends a schedule with a last day.
    pub async fn end_schedule(
        &self,
        who: &Standing,
        key: &str,
        id: ScheduleId,
        last: Date,
        reason: &str,
    ) -> Result<(), Trouble> {
        let reason = reason.trim().to_owned();
        self.act(who, key, move |desk| {
            let (schedule, body) = enter(desk, id, Act::EndSchedule)?;
            schedules::end(&schedule, last, &reason).map_err(refused)?;
            kept::end(desk.conn, id, last, &reason)?;
            let content = json!({
                "schedule": id, "title": schedule.title, "last": last, "why": reason,
                "before": schedule.to,
            });
            desk.journal(Act::EndSchedule, Subject::body(body.id), Some(body.id), &content)
        })
        .await
    }
}

/// Whether a schedule has the same rule in some of the same days.
fn meets(it: &Schedule, form: &SetSchedule) -> bool {
    let over = it.to.is_some_and(|to| to < form.from);
    let ahead = form.to.is_some_and(|to| to < it.from);
    it.rule == form.rule && !over && !ahead
}

/// The schedule and its body, and the right to the act there.
fn enter(desk: &mut Desk<'_>, id: ScheduleId, act: Act) -> Result<(Schedule, Body), Trouble> {
    let schedule = kept::find(desk.conn, id)?.ok_or(Trouble::Missing("schedule"))?;
    let body = body(desk, schedule.body)?;
    desk.may(act, Some(&body))?;
    Ok((schedule, body))
}

/// A body by its number.
pub(super) fn body(desk: &mut Desk<'_>, id: BodyId) -> Result<Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}

/// A decision that a record rests on must be of the same council, and stand.
pub(crate) fn decision_stands(
    desk: &mut Desk<'_>,
    body: &Body,
    id: Option<DecisionId>,
) -> Result<(), Trouble> {
    let Some(id) = id else { return Ok(()) };
    let found = store::decisions::register::find(desk.conn, id)?;
    let decision = found.ok_or(Trouble::Missing("decision"))?;
    let of = store::bodies::registry::find(desk.conn, decision.body)?;
    let ours = of.is_some_and(|of| of.root == body.root);
    if ours && decision.voided_at.is_none() {
        return Ok(());
    }
    Err(refused(council::costs::expenses::Refusal::OtherDecision))
}

/// Which dates of the coming year lie on a holiday.
fn on_holidays(desk: &mut Desk<'_>, it: &Schedule) -> Result<Vec<Advice>, Trouble> {
    let from = it.from.max(desk.now.date());
    let to = from.checked_add(1.year()).unwrap_or(from);
    let mut advice = Vec::new();
    for occurrence in it.occurrences(from, to) {
        if advice.len() == NAMED {
            break;
        }
        advice.extend(holiday_advice(desk, occurrence.day)?);
    }
    Ok(advice)
}

/// What is said where a day is a holiday.
pub(super) fn holiday_advice(desk: &mut Desk<'_>, day: Date) -> Result<Option<Advice>, Trouble> {
    let message = Message::new("calendar-advice-holiday").with("day", day);
    if let Some(holiday) = holidays::on(day) {
        return Ok(Some(Advice::plain(message.with("name", holiday.message()))));
    }
    let added = of_house::find(desk.conn, day)?;
    Ok(added.map(|added| Advice::plain(message.with("name", added.name))))
}
