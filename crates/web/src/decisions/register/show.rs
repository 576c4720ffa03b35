//! One decision: its words, the verdict and its roll, what it changed, its place in the journal.

use askama::Template;
use axum::{extract::Path, response::Response};
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::bylaws::versions;
use council::decisions::effects::Effect;
use council::decisions::register::{Carried, Decision};
use council::meetings::disclosures::{Curtain, Field, sees_all};
use council::meetings::votes::Vote;
use council::threads::links::{Kind, Node};
use council::{DecisionId, ItemId};
use store::{Error, Seen, bodies::seats::RosterLine, threads::links::Walked};
use words::Because;

use super::form_key;
use crate::{
    Web,
    ask::Ask,
    decisions::effects::{Known, Line},
    failure::Failure,
    look::{Frame, bars::VoteBar},
    meetings::{
        floor::quorum::Rest,
        page::load::{Lawful, Rights, book_href, number},
        votes::cards::{bar, method, said, tone},
    },
    threads::links::{bodies::Bodies, strip::Strip},
};

/// A decision with the records around it.
pub(super) struct Found {
    pub(super) decision: Decision,
    pub(super) body: Body,
    pub(super) lawful: Lawful,
    pub(super) vote: Option<(Vote, std::sync::Arc<bylaws::Book>)>,
    meeting: Option<(String, Option<String>)>,
    pub(super) item: Option<(ItemId, String)>,
    carried: Vec<Carried>,
    /// The seats among them.
    seats: Vec<RosterLine>,
    person: Option<String>,
    /// The sealed number of the act that took it.
    journal: Option<i64>,
    bodies: Bodies,
    thread: Walked,
}

#[derive(Template)]
#[template(path = "decisions/show.html")]
struct Show {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    no: String,
    text: String,
    body: (String, String),
    form: &'static str,
    when: String,
    cite: Option<(String, String)>,
    meeting: Option<(String, String)>,
    item: Option<(String, String)>,
    verdict: Option<Verdict>,
    effects: Vec<Line>,
    carried: Vec<(String, String, String, Option<String>)>,
    voided: Option<(String, String)>,
    journal: Option<String>,
    strip: Option<Strip>,
    thread: String,
    deliveries: String,
    task: Option<String>,
    /// The address of its excerpt.
    excerpt: String,
    /// Where the decision is referred to another body; empty for whoever may not.
    refer: String,
}

/// The verdict of the vote that decided.
struct Verdict {
    tone: &'static str,
    because: Because,
    href: String,
    bar: Option<VoteBar>,
    rests: Vec<Rest>,
    meta: String,
    readings: Vec<(String, String)>,
}

/// `GET /decisions/{id}`.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id: DecisionId = number(&ask, &id, "decision")?;
    let (web, now) = (ask.web.clone(), ask.now);
    let hidden = ask.tongue.say("meetings-disclosures-hidden");
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let mut found = found(seen, &web, id, now)?;
        if let Some(found) = &mut found {
            veil(seen, found, hidden)?;
        }
        Ok(found)
    });
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let found = found.ok_or_else(|| Failure::missing(&ask, "decision"))?;
    Ok(ask.page(&page(&ask, found)))
}

/// Sixteen statements at most, six of them for what is around it.
pub(super) fn found(
    seen: &mut Seen<'_>,
    web: &Web,
    id: DecisionId,
    now: jiff::civil::DateTime,
) -> Result<Option<Found>, Error> {
    let conn = &mut *seen.conn;
    let Some(decision) = store::decisions::register::find(conn, id)? else { return Ok(None) };
    let missing = Error::Missing { table: "bodies_bodies", id: decision.body.get() };
    let body = store::bodies::registry::find(conn, decision.body)?.ok_or(missing)?;
    let lawful = Lawful::read(conn, web.clerk(), &web.inner.meetings, &body, now)?;
    let vote = match decision.vote {
        Some(vote) => store::meetings::votes::find(conn, vote)?,
        None => None,
    };
    let vote = match vote {
        Some(vote) => {
            let book = web.clerk().laws().book(conn, vote.law)?;
            Some((vote, book))
        }
        None => None,
    };
    let meeting = match decision.meeting {
        Some(id) => store::meetings::convening::find(conn, id)?,
        None => None,
    };
    let item = match decision.item {
        Some(id) => store::meetings::agenda::find(conn, id)?,
        None => None,
    };
    let person = match &decision.effect {
        Effect::BeginSeat { person: Some(person), .. } => {
            store::people::persons::find(conn, *person)?.map(|person| person.name)
        }
        _ => None,
    };
    Ok(Some(Found {
        carried: store::decisions::effects::of_decision(conn, id)?,
        seats: store::bodies::seats::of_decision(conn, id)?,
        journal: store::decisions::register::journaled(conn, &decision)?,
        bodies: Bodies::read(conn)?,
        thread: Strip::read(conn, Node::new(Kind::Decision, id.get()))?,
        meeting: meeting.map(|it| (it.title, it.title_en)),
        item: item.map(|it| (it.id, it.title)),
        decision,
        body,
        lawful,
        vote,
        person,
    }))
}

/// What is not public, for whoever is not of the body.
fn veil(seen: &mut Seen<'_>, found: &mut Found, hidden: &str) -> Result<(), Error> {
    let decision = &mut found.decision;
    let Some(meeting) = decision.meeting else { return Ok(()) };
    if sees_all(seen.by, &found.lawful.family.place) {
        return Ok(());
    }
    let known = store::meetings::disclosures::of_meeting(seen.conn, meeting)?;
    let curtain = Curtain(&known);
    if curtain.decision(decision.id, decision.item, Field::Text) {
        hidden.clone_into(&mut decision.text);
        decision.effect = Effect::Plain;
        decision.voided_why = decision.voided_why.take().map(|_| hidden.to_owned());
        found.carried.clear();
        found.seats.clear();
    }
    let closed = decision.item.is_some_and(|item| curtain.item(item, Field::Text));
    if let Some((_, title)) = found.item.as_mut().filter(|_| closed) {
        hidden.clone_into(title);
    }
    Ok(())
}

impl Found {
    /// What the decision did, in words.
    pub(super) fn effects(&self, t: words::Tongue) -> Vec<Line> {
        let role = |role: &str| {
            let known = self.lawful.book.role(role);
            let named = |known: &bylaws::Role| match known.en.as_deref() {
                Some(en) if !t.is_ko() && !en.is_empty() => en.to_owned(),
                _ => known.name.clone(),
            };
            known.map_or_else(|| role.to_owned(), named)
        };
        let known = Known {
            tongue: t,
            council: &self.lawful.family.council,
            versions: &self.lawful.versions,
            name: &|_| self.person.clone(),
            role: &role,
        };
        known.done(&self.decision)
    }

    /// The address of a paragraph in the book as it stood before the decision took effect.
    fn cited(&self, cite: &bylaws::Cite) -> String {
        let versions = &self.lawful.versions;
        let held = self.vote.as_ref().map(|(vote, _)| vote.law);
        let law = match held {
            Some(law) => versions.iter().find(|version| version.id == law),
            None => versions::in_force(versions, self.decision.decided_at),
        };
        book_href(&self.lawful.family.council, law.map(|version| version.no), Some(cite))
    }
}

fn page(ask: &Ask, mut found: Found) -> Show {
    let walked = std::mem::take(&mut found.thread);
    let node = Node::new(Kind::Decision, found.decision.id.get());
    let strip = Strip::new(ask, walked, &found.bodies, node);
    let found = &found;
    let gives = found.bodies.may(ask, Act::SetTask, found.body.id);
    let (t, decision) = (ask.tongue, &found.decision);
    let named = |ko: &str, en: &str| {
        if t.is_ko() || en.is_empty() { ko.to_owned() } else { en.to_owned() }
    };
    let no = t.of("meetings-page-decision-no").n("no", decision.no).to_string();
    let body = named(&found.body.name, &found.body.name_en);
    let cite = decision.cite.as_deref().and_then(bylaws::Cite::parse);
    Show {
        frame: ask.frame().titled(format!("{no} · {body}")).under("meetings"),
        crumbs: vec![
            ("/decisions".to_owned(), t.say("decisions-page-register").to_owned()),
            (format!("/decisions?body={}", found.body.slug), body.clone()),
        ],
        text: decision.text.clone(),
        body: (body, format!("/bodies/{}", found.body.slug)),
        form: t.say(form_key(decision.form)),
        when: t.moment(decision.decided_at),
        cite: cite.map(|cite| (words::cite(t, &cite), found.cited(&cite))),
        meeting: decision.meeting.zip(found.meeting.as_ref()).map(|(id, (title, en))| {
            (named(title, en.as_deref().unwrap_or("")), format!("/meetings/{id}"))
        }),
        item: decision.meeting.zip(found.item.as_ref()).map(|(meeting, (item, title))| {
            (title.clone(), format!("/meetings/{meeting}#item-{item}"))
        }),
        verdict: found.vote.as_ref().and_then(|(vote, book)| verdict(ask, found, vote, book)),
        effects: found.effects(t),
        carried: found.carried.iter().map(|it| carried(ask, found, it)).collect(),
        voided: decision
            .voided_at
            .zip(decision.voided_why.clone())
            .map(|(at, why)| (t.moment(at), why)),
        journal: found.journal.map(|seq| format!("/journal/{seq}")),
        excerpt: format!("/decisions/{}/excerpt", decision.id),
        strip,
        thread: format!("/threads/{node}"),
        deliveries: format!("/decisions/{}/deliveries", decision.id),
        task: gives.then(|| format!("/tasks/new?from={node}")),
        refer: refer(ask, found),
        no,
    }
}

fn refer(ask: &Ask, found: &Found) -> String {
    let rights = Rights::of(&ask.who, &found.lawful.family.place);
    let may = found.decision.voided_at.is_none() && rights.may(Act::Refer);
    if may { format!("/referrals/new?decision={}", found.decision.id) } else { String::new() }
}

fn verdict(ask: &Ask, found: &Found, vote: &Vote, book: &bylaws::Book) -> Option<Verdict> {
    let t = ask.tongue;
    let closed = vote.result.as_ref()?;
    let (because, cite) = said(t, book, vote, closed);
    let no = found.lawful.versions.iter().find(|v| v.id == vote.law).map(|v| v.no);
    let roll = &closed.frozen;
    let people = |count: Option<u32>| {
        count.map_or_else(|| t.say("main-value-unknown").to_owned(), |count| t.count_people(count))
    };
    let by = match roll.members_by.as_str() {
        "roster" => "meetings-page-by-roster",
        "declared" => "meetings-page-by-declared",
        _ => "meetings-page-by-unknown",
    };
    Some(Verdict {
        tone: tone(closed.ruling),
        because,
        href: cite.map_or_else(String::new, |cite| {
            book_href(&found.lawful.family.council, no, Some(&cite))
        }),
        bar: bar(t, vote, closed),
        rests: vec![
            Rest {
                label: t.say("meetings-page-members"),
                value: format!("{} ({})", people(roll.members), t.say(by)),
            },
            Rest { label: t.say("meetings-page-present"), value: people(roll.present) },
            Rest { label: t.say("look-seat-excluded"), value: t.count_people(roll.excluded.len()) },
        ],
        meta: method(t, vote.method).to_owned(),
        readings: closed.judged.readings.clone(),
    })
}

/// A record that the decision changed: what happened, its address, when, when undone.
fn carried(ask: &Ask, found: &Found, it: &Carried) -> (String, String, String, Option<String>) {
    let t = ask.tongue;
    let seat = found
        .seats
        .iter()
        .find(|line| it.subject_kind == "seat" && line.seat.id.get() == it.subject);
    let href = match it.subject_kind.as_str() {
        "seat" => match seat {
            Some(line) => format!("/bodies/{}/seats/{}", line.body_slug, line.seat.id),
            None => format!("/bodies/{}", found.body.slug),
        },
        "version" => {
            let version = found.lawful.versions.iter().find(|v| v.id.get() == it.subject);
            book_href(&found.lawful.family.council, version.map(|v| v.no), None)
        }
        "meeting" => format!("/meetings/{}", it.subject),
        _ => match &found.decision.effect {
            Effect::SetUpBody { slug, .. } => format!("/bodies/{slug}"),
            _ => String::new(),
        },
    };
    let key = match it.kind.as_str() {
        "end-seat" => "decisions-carried-end-seat",
        "begin-seat" => "decisions-carried-begin-seat",
        "begin-seat-again" => "decisions-carried-begin-seat-again",
        "amend-bylaws" => "decisions-carried-amend-bylaws",
        "set-up-body" => "decisions-carried-set-up-body",
        "convene" => "decisions-carried-convene",
        "note-seat" => "decisions-carried-note-seat",
        _ => "decisions-page-effect-other",
    };
    let what = match seat {
        Some(line) => format!("{}: {}", t.say(key), seated(ask, found, line)),
        None => t.say(key).to_owned(),
    };
    (what, href, t.moment(it.done_at), it.undone_at.map(|at| t.moment(at)))
}

/// Whose seat, as what, where.
fn seated(ask: &Ask, found: &Found, line: &RosterLine) -> String {
    let english =
        |en: Option<&str>| en.filter(|en| !ask.tongue.is_ko() && !en.is_empty()).map(str::to_owned);
    let role = found.lawful.book.role(&line.seat.role);
    let role = role.map_or_else(
        || line.seat.role.clone(),
        |role| english(role.en.as_deref()).unwrap_or_else(|| role.name.clone()),
    );
    let body = english(Some(&line.body_name_en)).unwrap_or_else(|| line.body_name.clone());
    format!("{} · {role} · {body}", line.name)
}
