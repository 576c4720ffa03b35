//! One decision on one sheet of paper: `/decisions/{id}/excerpt`.

use askama::Template;
use axum::{extract::Path, response::Response};
use council::DecisionId;
use council::accounts::roles::Act;
use council::decisions::register::Decision;
use council::meetings::convening::Meeting;
use council::meetings::disclosures::{About, Disclosure, Field};
use store::{Error, Seen};

use super::{
    form_key,
    show::{Found, found},
};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::{minutes::ground, page::load::number, votes::cards::said},
};

#[derive(Template)]
#[template(path = "decisions/excerpt.html")]
struct Excerpt {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lede: String,
    /// Labels and what stands beside them.
    rows: Vec<(&'static str, String)>,
    voided: Option<String>,
    back: String,
}

/// What an excerpt is made from.
struct Sheet {
    found: Found,
    meeting: Option<Meeting>,
    presiding: Option<String>,
    hash: Option<String>,
    closed: Vec<Disclosure>,
}

/// `GET /decisions/{id}/excerpt`.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: DecisionId = number(&ask, &id, "decision")?;
    let (web, now) = (ask.web.clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| sheet(seen, &web, id, now));
    let read = read.await.map_err(|why| Failure::new(&ask, why))?;
    let sheet = read.ok_or_else(|| Failure::missing(&ask, "decision"))?;
    Ok(ask.page(&page(&ask, &sheet)))
}

fn sheet(
    seen: &mut Seen<'_>,
    web: &Web,
    id: DecisionId,
    now: jiff::civil::DateTime,
) -> Result<Option<Sheet>, Error> {
    let Some(found) = found(seen, web, id, now)? else { return Ok(None) };
    let conn = &mut *seen.conn;
    let (mut meeting, mut presiding, mut hash, mut closed) = (None, None, None, Vec::new());
    if let Some(id) = found.decision.meeting {
        meeting = store::meetings::convening::find(conn, id)?;
        hash = store::meetings::minutes::frozen_hash(conn, id)?;
        closed = store::meetings::disclosures::of_meeting(conn, id)?;
    }
    if let Some(person) = meeting.as_ref().and_then(|meeting| meeting.presiding) {
        presiding = store::people::persons::find(conn, person)?.map(|person| person.name);
    }
    Ok(Some(Sheet { found, meeting, presiding, hash, closed }))
}

fn page(ask: &Ask, sheet: &Sheet) -> Excerpt {
    let (t, found) = (ask.tongue, &sheet.found);
    let decision = &found.decision;
    let named = |ko: &str, en: &str| {
        if t.is_ko() || en.is_empty() { ko.to_owned() } else { en.to_owned() }
    };
    let body = named(&found.body.name, &found.body.name_en);
    let no = t.of("meetings-page-decision-no").n("no", decision.no).to_string();
    let title = t.say("meetings-minutes-excerpt-title");
    let lede = t.of("meetings-minutes-excerpt-lede").s("body", &body).s("no", &no).to_string();
    let mut frame = ask.frame().titled(title).under("meetings");
    frame.path = format!("/decisions/{}/excerpt", decision.id);
    let mut rows = vec![(t.say("meetings-page-body"), body)];
    if let Some(meeting) = &sheet.meeting {
        let place = meeting.place.as_deref().unwrap_or_default();
        let title = named(&meeting.title, meeting.title_en.as_deref().unwrap_or_default());
        let from = meeting.opened_at.unwrap_or(meeting.starts_at);
        let when = t.span(from, meeting.closed_at);
        let all = [title, when, place.to_owned()];
        let all: Vec<String> = all.into_iter().filter(|text| !text.is_empty()).collect();
        rows.push((t.say("main-nav-meetings"), all.join("\n")));
    }
    if let Some(who) = &sheet.presiding {
        rows.push((t.say("meetings-minutes-excerpt-presiding"), who.clone()));
    }
    rows.extend(decided(ask, sheet));
    let hash = match &sheet.hash {
        Some(hash) => hash.clone(),
        None => t.say("meetings-minutes-excerpt-not-frozen").to_owned(),
    };
    rows.push((t.say("meetings-minutes-excerpt-frozen"), hash));
    Excerpt {
        crumbs: vec![
            ("/decisions".to_owned(), t.say("decisions-page-register").to_owned()),
            (format!("/decisions/{}", decision.id), no),
        ],
        lede,
        rows,
        voided: decision
            .voided_why
            .as_ref()
            .map(|why| t.of("meetings-minutes-excerpt-voided").s("why", why).to_string()),
        back: format!("/decisions/{}", decision.id),
        frame,
    }
}

/// Item, words, how it was decided, on which article, and what it did; closed words are hidden.
fn decided(ask: &Ask, sheet: &Sheet) -> Vec<(&'static str, String)> {
    let (t, found) = (ask.tongue, &sheet.found);
    let decision = &found.decision;
    let place = &found.lawful.family.place;
    let inside = ask.who.may(Act::RemarkMinutes, Some(place)).is_ok();
    let hidden = |of: About, subject: Option<i64>| {
        let hit = |d: &&Disclosure| {
            d.of == of && Some(d.subject) == subject && d.hides(Field::Text) && !inside
        };
        sheet.closed.iter().find(hit).map(|it| ground(t, &it.grounds))
    };
    let item = decision.item.map(|item| item.get());
    let item_closed = hidden(About::Item, item);
    let closed = hidden(About::Decision, Some(decision.id.get())).or_else(|| item_closed.clone());
    let mut rows = Vec::new();
    if let Some((_, title)) = &found.item {
        let title = item_closed.unwrap_or_else(|| title.clone());
        rows.push((t.say("meetings-minutes-excerpt-item"), title));
    }
    let text = closed.clone().unwrap_or_else(|| decision.text.clone());
    rows.push((t.say("meetings-minutes-excerpt-text"), text));
    rows.push((t.say("decisions-page-how"), how(ask, decision)));
    rows.push((
        t.say("meetings-minutes-excerpt-vote"),
        match &found.vote {
            Some((vote, book)) => vote.result.as_ref().map_or_else(String::new, |closed| {
                let (because, _) = said(t, book, vote, closed);
                because.to_string()
            }),
            None => t.say("meetings-minutes-excerpt-no-vote").to_owned(),
        },
    ));
    if let Some(cite) = decision.cite.as_deref().and_then(bylaws::Cite::parse) {
        rows.push((t.say("main-ground"), words::cite(t, &cite)));
    }
    let effects: Vec<String> = found.effects(t).into_iter().map(|line| line.text).collect();
    if !effects.is_empty() {
        let text = closed.unwrap_or_else(|| effects.join("\n"));
        rows.push((t.say("meetings-minutes-excerpt-effect"), text));
    }
    rows
}

/// The form of deciding, and when.
fn how(ask: &Ask, decision: &Decision) -> String {
    format!(
        "{} · {}",
        ask.tongue.say(form_key(decision.form)),
        ask.tongue.moment(decision.decided_at)
    )
}
