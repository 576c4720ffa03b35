//! Entering single dates, and saying what became of them.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::calendar::events::{self, Event, Kind, Settling, State};
use council::{BodyId, EventId};
use jiff::civil::Time;
use kit::When;
use serde_json::json;
use store::calendar::events as kept;

use super::schedules::{body, holiday_advice};
use crate::meetings::filled;
use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// A date to be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnterEvent {
    /// Of which body; none where it is of the whole house.
    pub body: Option<BodyId>,
    /// What it is.
    pub title: String,
    /// The same in English.
    pub title_en: Option<String>,
    /// When, as precisely as its source says.
    pub when: When,
    /// When it begins on its day.
    pub starts: Option<Time>,
    /// When it ends.
    pub ends: Option<Time>,
    /// The weekday as its source writes it.
    pub weekday: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What it is of.
    pub kind: Kind,
    /// What is known of it.
    pub state: State,
    /// Where the record comes from.
    pub source: Option<String>,
}

impl EnterEvent {
    /// A plan with a title and a day, as precise as it is; nothing else is said.
    pub fn new(title: impl Into<String>, when: When, kind: Kind) -> Self {
        Self {
            body: None,
            title: title.into(),
            title_en: None,
            when,
            starts: None,
            ends: None,
            weekday: None,
            place: None,
            kind,
            state: State::Planned,
            source: None,
        }
    }
}

impl Clerk {
    /// Enters a single date.
    pub async fn enter_event(
        &self,
        who: &Standing,
        key: &str,
        form: EnterEvent,
    ) -> Result<Done<EventId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = may(desk, form.body, Act::EnterEvent)?;
            let it = Event {
                id: desk.id()?,
                body: form.body,
                title: form.title.trim().to_owned(),
                title_en: filled(form.title_en.clone()),
                when: form.when,
                starts: form.starts,
                ends: form.ends,
                weekday: filled(form.weekday.clone()),
                place: filled(form.place.clone()),
                kind: form.kind,
                state: if form.state == State::Moved { State::Planned } else { form.state },
                state_note: None,
                moved_to: None,
                source: filled(form.source.clone()),
            };
            let mut advice = events::enter(&it, desk.now.date()).map_err(refused)?;
            kept::insert(desk.conn, &it)?;
            let content = json!({
                "event": it.id, "title": it.title, "title_en": it.title_en, "when": it.when,
                "starts": it.starts.map(hour), "ends": it.ends.map(hour), "weekday": it.weekday,
                "place": it.place, "kind": it.kind, "state": it.state, "source": it.source,
            });
            let subject = Subject::of("event", it.id);
            desk.journal(Act::EnterEvent, subject, body.map(|body| body.id), &content)?;
            if it.when.is_exact() && it.state.is_open() {
                advice.extend(holiday_advice(desk, it.when.first_day())?);
            }
            Ok(Done { it: it.id, advice })
        })
        .await
    }

    /// Says what became of a date. One that is moved stays, and leads to the new one, whose number
    /// comes back.
    pub async fn settle_event(
        &self,
        who: &Standing,
        key: &str,
        id: EventId,
        how: Settling,
        note: &str,
    ) -> Result<EventId, Trouble> {
        let note = note.trim().to_owned();
        self.act(who, key, move |desk| {
            let it = kept::find(desk.conn, id)?.ok_or(Trouble::Missing("event"))?;
            let body = may(desk, it.body, Act::SettleEvent)?;
            events::settle(&it, how, &note, desk.now.date()).map_err(refused)?;
            let moved = match how {
                Settling::Move(to) => Some(moved(desk, &it, to)?),
                _ => None,
            };
            let note = filled(Some(note.clone()));
            let (state, to) = (how.state(), moved.as_ref().map(|new| new.id));
            kept::settle(desk.conn, id, state, note.as_deref(), to)?;
            let content = json!({
                "event": id, "title": it.title, "state": state, "why": note,
                "when": moved.as_ref().map(|new| new.when), "moved_to": to,
                "before": { "state": it.state, "why": it.state_note, "when": it.when },
            });
            let subject = Subject::of("event", id);
            desk.journal(Act::SettleEvent, subject, body.map(|body| body.id), &content)?;
            Ok(to.unwrap_or(id))
        })
        .await
    }
}

/// The new date of one that is moved. Times of day and the weekday belonged to the old day.
fn moved(desk: &mut Desk<'_>, it: &Event, to: When) -> Result<Event, Trouble> {
    let keeps_hours = to.is_exact() && it.when.is_exact();
    let new = Event {
        id: desk.id()?,
        when: to,
        starts: it.starts.filter(|_| keeps_hours),
        ends: it.ends.filter(|_| keeps_hours),
        weekday: None,
        state: State::Planned,
        state_note: None,
        moved_to: None,
        ..it.clone()
    };
    events::enter(&new, desk.now.date()).map_err(refused)?;
    kept::insert(desk.conn, &new)?;
    Ok(new)
}

/// The body of a date, and the right to the act there; dates of the whole house are entered by
/// whoever has the right anywhere.
fn may(desk: &mut Desk<'_>, id: Option<BodyId>, act: Act) -> Result<Option<Body>, Trouble> {
    let Some(id) = id else {
        desk.may_anywhere(act)?;
        return Ok(None);
    };
    let body = body(desk, id)?;
    desk.may(act, Some(&body))?;
    Ok(Some(body))
}

fn hour(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
