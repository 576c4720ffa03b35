//! One decision on its way: every district with how far it is, and starting it.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use council::DecisionId;
use council::accounts::roles::{Act, Role};
use council::bodies::registry::Body;
use council::decisions::register::Decision;
use council::meetings::page::organ;
use council::tasks::deliveries::{self, Refusal};
use store::tasks::deliveries::{Filter, Listed};

use super::card::{Card, Part, Refused};
use crate::{
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::page::{
        load::{Lawful, number},
        sent::Why,
    },
    threads::links::bodies::Bodies,
};

#[derive(Template)]
#[template(path = "tasks/deliveries.html")]
struct Show {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    text: String,
    cards: Vec<Card>,
    counts: String,
    /// Starting it: address, key.
    convey: Option<(String, String)>,
    /// Why it cannot be started now.
    cannot: Option<Why>,
    cite: Option<(String, String)>,
}

/// What the page is made from.
struct Found {
    decision: Decision,
    body: Body,
    over: bool,
    hidden: bool,
    all: Vec<Listed>,
    lawful: Lawful,
    bodies: Bodies,
}

/// `GET /decisions/{id}/deliveries`.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: DecisionId = number(&ask, &id, "decision")?;
    let found = found(&ask, id).await?;
    Ok(ask.page(&page(&ask, &found, None)))
}

/// The page again with a report that was refused.
pub(super) async fn again(
    ask: &Ask,
    id: DecisionId,
    refused: &Refused,
) -> Result<Response, Failure> {
    let found = found(ask, id).await?;
    let page = page(ask, &found, Some(refused));
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// Eight statements at most.
async fn found(ask: &Ask, id: DecisionId) -> Result<Found, Failure> {
    let (web, now, reader) = (ask.web.clone(), ask.now, ask.who.person);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let Some(decision) = store::decisions::register::find(conn, id)? else { return Ok(None) };
        let bodies = Bodies::read(conn)?;
        let Some(body) = bodies.find(decision.body).cloned() else { return Ok(None) };
        let over = match decision.meeting {
            None => true,
            Some(id) => store::meetings::convening::find(conn, id)?
                .is_some_and(|meeting| meeting.closed_at.is_some()),
        };
        let hidden = match decision.meeting {
            None => false,
            Some(meeting) => {
                let closed = store::meetings::disclosures::of_meeting(conn, meeting)?;
                let field = council::meetings::disclosures::Field::Text;
                closed.iter().any(|it| {
                    let own = Some(it.subject) == decision.item.map(council::ItemId::get)
                        || it.subject == id.get();
                    own && it.hides(field)
                })
            }
        };
        let filter = Filter { decision: Some(id), reader, ..Filter::default() };
        let all = store::tasks::deliveries::list(conn, &filter, now.date())?;
        let lawful = Lawful::read(conn, web.clerk(), &web.inner.meetings, &body, now)?;
        Ok(Some(Found { decision, body, over, hidden, all, lawful, bodies }))
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    read.ok_or_else(|| Failure::missing(ask, "decision"))
}

fn page(ask: &Ask, found: &Found, refused: Option<&Refused>) -> Show {
    let (t, decision) = (ask.tongue, &found.decision);
    let inside = found.bodies.sees_all(ask, Some(found.body.id));
    let place = found.bodies.place(found.body.id);
    let all = ask.who.has(Role::Secretary, place.as_ref());
    let law = found.lawful.book.on(ask.now);
    let duty = deliveries::duty(&law).ok();
    let days = duty.as_ref().and_then(|duty| duty.rule.reminder_days);
    let part = Part { days, all, inside };
    let may = found.bodies.may(ask, Act::Convey, found.body.id);
    let start = if found.all.is_empty() {
        deliveries::may_start(decision, organ(&found.body), found.over, &law).map(drop)
    } else {
        Err(Refusal::Started)
    };
    let no = t.of("meetings-page-decision-no").n("no", decision.no).to_string();
    let body = crate::journal::body_name(ask, &found.body);
    let text = if found.hidden && !inside {
        t.say("main-state-not-public").to_owned()
    } else {
        decision.text.clone()
    };
    let convey = (may && start.is_ok())
        .then(|| (format!("/decisions/{}/deliveries", decision.id), ask.key()));
    let cannot = match start {
        Err(why) if may && found.all.is_empty() => {
            Some(Why::of(t, &why, |cite| found.lawful.cited(cite)))
        }
        _ => None,
    };
    Show {
        frame: ask.frame().titled(t.of("tasks-deliveries-title").s("no", &no)).under("meetings"),
        crumbs: vec![
            ("/decisions".to_owned(), t.say("decisions-page-register").to_owned()),
            (format!("/decisions?body={}", found.body.slug), body),
            (format!("/decisions/{}", decision.id), no),
        ],
        text,
        cards: found.all.iter().map(|it| Card::new(ask, it, &part, refused)).collect(),
        counts: counts(ask, &found.all),
        convey,
        cannot,
        cite: duty.map(|duty| (words::cite(t, &duty.cite), found.lawful.cited(&duty.cite))),
    }
}

/// How many districts it reached, and how many answered.
pub(super) fn counts(ask: &Ask, all: &[Listed]) -> String {
    let sent = all.iter().filter(|it| it.delivery.sent_at.is_some()).count();
    let answered = all.iter().filter(|it| it.delivery.answered_at.is_some()).count();
    let say = ask.tongue.of("threads-title-conveyance").n("all", all.len());
    say.n("sent", sent).n("answered", answered).to_string()
}
