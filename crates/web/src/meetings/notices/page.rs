//! The notices of a meeting: `/meetings/{id}/notices`.

use std::collections::BTreeMap;

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use clerk::Trouble;
use clerk::meetings::notices::{GiveNotice, Recipient};
use council::accounts::roles::Act;
use council::meetings::attendance::person;
use council::meetings::floor;
use council::meetings::notices::{self, Kind, Notice, Way};
use council::post::preferences::{self, Preference};
use council::{MeetingId, PersonId, SeatId};
use jiff::ToSpan;
use jiff::civil::DateTime;
use store::meetings::notices::Proof;

use super::{draft::draft, kind_key, letter_key, way_key};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::page::{
        acting::Posted,
        crumbs,
        load::{Loaded, load, number},
        sent::{Echo, Fields, unreadable},
        slips::{Ctx, Slip},
    },
    sent::{Sent, Wanted},
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/notices", get(show).post(give))
}

#[derive(Template)]
#[template(path = "meetings/notices.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meeting: String,
    period: Period,
    given: Vec<Given>,
    /// Members in office whom no notice reached, as far as is known.
    unreached: Vec<String>,
    /// The reader is a member or runs the meeting: names are shown.
    inside: bool,
    form: Option<Slip>,
    /// The kinds that fit now: words, address, whether chosen.
    kinds: Vec<(&'static str, String, bool)>,
    kind: &'static str,
    subject: String,
    text: String,
    recipients: Vec<Line>,
    ways: Vec<(&'static str, &'static str)>,
    /// The house has no mail server.
    held: bool,
}

/// What the book asks for, and whether it was kept.
struct Period {
    tone: &'static str,
    outcome: &'static str,
    sentence: String,
    cite: String,
    href: String,
}

/// A notice that was given.
struct Given {
    id: String,
    kind: &'static str,
    subject: String,
    at: String,
    lines: Vec<String>,
    /// Name, way, letter (tone, sign, words), what was said, moment.
    proofs: Vec<Told>,
    count: usize,
}

/// How one member was notified.
struct Told {
    name: String,
    way: &'static str,
    letter: Option<(&'static str, &'static str, &'static str)>,
    said: String,
    at: String,
}

/// A member in the form.
struct Line {
    seat: String,
    name: String,
    /// Why the proposed way is proposed; may be empty.
    hint: String,
    chosen: String,
}

/// What is read besides the meeting.
#[derive(Default)]
struct Read {
    notices: Vec<Notice>,
    proofs: Vec<Proof>,
    reached: Vec<(SeatId, DateTime)>,
    mailed: Vec<PersonId>,
    chosen: Vec<(PersonId, Preference)>,
}

async fn show(ask: Ask, Path(id): Path<String>, wanted: Wanted) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    answer(&ask, id, Kind::of(wanted.0.get("kind")), None).await
}

async fn give(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let post = Posted::new(ask, &id, sent, "notice")?;
    let done = match read(&post) {
        Ok(form) => post.ask.web.clerk().give_notice(&post.ask.who, post.key(), form).await,
        Err(trouble) => Err(trouble),
    };
    let told = done.map(|done| post.told("meetings-notices-done", &done.advice));
    post.finish(told).await
}

fn read(post: &Posted) -> Result<GiveNotice, Trouble> {
    let sent = &post.sent;
    let mut recipients = Vec::new();
    for (name, value) in &sent.0 {
        let Some(seat) = name.strip_prefix("way-") else { continue };
        if value.is_empty() {
            continue;
        }
        let seat = seat.parse().map_err(|_| unreadable("main-field-not-an-option"))?;
        let way = Way::of(value).ok_or_else(|| unreadable("main-field-not-an-option"))?;
        recipients.push(Recipient { seat, way, note: None });
    }
    Ok(GiveNotice {
        meeting: post.meeting,
        kind: sent.choice("kind", Kind::of)?,
        subject: sent.get("subject").to_owned(),
        text: sent.get("text").to_owned(),
        recipients,
    })
}

/// The page again with the form that was refused.
pub(crate) async fn again(ask: &Ask, id: MeetingId, echo: &Echo) -> Result<Response, Failure> {
    answer(ask, id, Kind::of(echo.sent.get("kind")), Some(echo)).await
}

async fn answer(
    ask: &Ask,
    id: MeetingId,
    kind: Option<Kind>,
    echo: Option<&Echo>,
) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    let (body, gives) = (all.page.body.id, all.rights.may(Act::GiveNotice));
    let inside = all.insider;
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let mut read =
            Read { notices: store::meetings::notices::of_meeting(conn, id)?, ..Read::default() };
        if inside {
            read.proofs = store::meetings::notices::notified(conn, id)?;
        }
        if gives {
            read.reached = store::meetings::notices::reached(conn, id)?;
            read.mailed = store::meetings::notices::mailed(conn, body)?;
            read.chosen = store::post::preferences::of_body(conn, body)?;
        }
        Ok(read)
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    let status = if echo.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(ask.page_with(status, &page(ask, &all, &read, kind, echo)))
}

fn page(ask: &Ask, all: &Loaded, read: &Read, kind: Option<Kind>, echo: Option<&Echo>) -> Page {
    let t = ask.tongue;
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let key = ask.key();
    let ctx = Ctx { tongue: t, all, floor: &floor, key: &key, echo, from: "notices" };
    let meeting = &all.page.meeting;
    let gives = all.rights.may(Act::GiveNotice);
    let fits = |kind: &&Kind| notices::fits(**kind, meeting, meeting.notified_at.is_some()).is_ok();
    let fitting: Vec<Kind> = Kind::ALL.iter().filter(fits).copied().collect();
    let kind = kind.filter(|kind| fitting.contains(kind)).or_else(|| proposed(all, &fitting));
    let (subject, text) = kind.map(|kind| draft(all, kind, &ask.origin())).unwrap_or_default();
    let mut frame = ask.frame().titled(t.say("meetings-notices-title")).under("meetings");
    frame.path = all.href("/notices");
    let tab = |it: &Kind| {
        let href = all.href(&format!("/notices?kind={}", it.word()));
        (t.say(kind_key(*it)), href, Some(*it) == kind)
    };
    let mut ways = vec![("", t.say("meetings-notices-way-none"))];
    ways.extend(Way::ALL.iter().map(|way| (way.word(), t.say(way_key(*way)))));
    Page {
        crumbs: crumbs(&ctx),
        meeting: format!(
            "{} · {}",
            ctx.named(&meeting.title, meeting.title_en.as_deref()),
            crate::meetings::page::head::lede(&ctx)
        ),
        period: period(&ctx),
        given: read.notices.iter().rev().map(|it| given(&ctx, it, &read.proofs)).collect(),
        unreached: if gives && meeting.notified_at.is_some() {
            unreached(all, &read.reached)
        } else {
            Vec::new()
        },
        inside: all.insider,
        form: (gives && kind.is_some()).then(|| ctx.slip("notice", "/notices")),
        kinds: fitting.iter().map(tab).collect(),
        kind: kind.map_or("", Kind::word),
        subject,
        text,
        recipients: if gives { recipients(&ctx, read, kind) } else { Vec::new() },
        ways,
        held: !ask.web.clerk().has_post(),
        frame,
    }
}

/// The notice that comes next: the first one before all.
fn proposed(all: &Loaded, fitting: &[Kind]) -> Option<Kind> {
    let notified = all.page.meeting.notified_at.is_some();
    let wanted = if notified { Kind::Reminder } else { Kind::Notice };
    fitting.iter().find(|kind| **kind == wanted).or_else(|| fitting.first()).copied()
}

/// What the book asks for, and whether the first notice kept it.
fn period(ctx: &Ctx<'_>) -> Period {
    let (t, all) = (ctx.tongue, ctx.all);
    let (meeting, law) = (&all.page.meeting, all.law());
    let plain = |tone, outcome: &'static str, sentence: String| Period {
        tone,
        outcome: t.say(outcome),
        sentence,
        cite: String::new(),
        href: String::new(),
    };
    let given = meeting.notified_at.map(DateTime::date);
    let silent = law.notice(all.page.organ()).err();
    let today = given.unwrap_or(all.at.date());
    let Some(period) = notices::period(meeting, all.page.organ(), today, &law) else {
        let silence = silent.map_or_else(String::new, |silence| words::silence(t, &silence));
        return match given {
            Some(day) => {
                let said = t.of("meetings-notices-period-given").s("day", t.day(day)).to_string();
                plain("human", "main-state-silent", format!("{silence} {said}"))
            }
            None => plain("human", "main-state-silent", silence),
        };
    };
    let last = meeting.starts_at.date().saturating_sub(i64::from(period.asked).days());
    let (tone, outcome, key) = match (given, period.kept()) {
        (Some(_), true) => ("ok", "meetings-notices-kept", "meetings-notices-period-kept"),
        (Some(_), false) => ("warn", "meetings-notices-late", "meetings-notices-period-kept"),
        (None, true) => ("plain", "meetings-notices-due", "meetings-notices-period-due"),
        (None, false) => ("warn", "meetings-notices-late", "meetings-notices-period-due"),
    };
    let said = t
        .of(key)
        .n("asked", period.asked)
        .n("had", period.had.max(0))
        .s("day", t.day(given.unwrap_or(last)));
    Period {
        tone,
        outcome: t.say(outcome),
        sentence: said.to_string(),
        cite: words::cite(t, &period.cite),
        href: all.cited(&period.cite),
    }
}

fn given(ctx: &Ctx<'_>, it: &Notice, proofs: &[Proof]) -> Given {
    let t = ctx.tongue;
    let inside = ctx.all.insider;
    let of_it: Vec<&Proof> = proofs.iter().filter(|proof| proof.notified.notice == it.id).collect();
    let told = |proof: &&Proof| Told {
        name: proof.name.clone(),
        way: t.say(way_key(proof.notified.way)),
        letter: proof.letter.map(|state| {
            let (tone, sign, key) = letter_key(state);
            (tone, sign, t.say(key))
        }),
        // What a mail server says may name the address: only who runs the meeting reads it.
        said: if ctx.all.rights.runs() {
            proof.said.clone().unwrap_or_default()
        } else {
            String::new()
        },
        at: t.moment(proof.notified.at),
    };
    Given {
        id: format!("notice-{}", it.id),
        kind: t.say(kind_key(it.kind)),
        // The words of a notice name items that may be closed: outsiders see that it was given.
        subject: if inside { it.subject.clone() } else { t.say(kind_key(it.kind)).to_owned() },
        at: t.moment(it.given_at),
        lines: if inside { it.text.lines().map(str::to_owned).collect() } else { Vec::new() },
        count: of_it.len(),
        proofs: of_it.iter().map(told).collect(),
    }
}

/// Members in office whom no notice reached; a second seat of the same holder counts as reached.
fn unreached(all: &Loaded, reached: &[(SeatId, DateTime)]) -> Vec<String> {
    let day = all.page.meeting.starts_at.date();
    let has = |id: SeatId| reached.iter().any(|(seat, _)| *seat == id);
    let mut known: BTreeMap<_, bool> = BTreeMap::new();
    for line in all.page.roster.iter().filter(|line| line.seat.is_held_on(day)) {
        *known.entry((line.seat.holder, &line.name)).or_default() |= has(line.seat.id);
    }
    let missing = known.into_iter().filter(|(_, reached)| !reached);
    missing.map(|((_, name), _)| name.clone()).collect()
}

/// Everybody in office, with the way that reaches them.
fn recipients(ctx: &Ctx<'_>, read: &Read, kind: Option<Kind>) -> Vec<Line> {
    let (t, all) = (ctx.tongue, ctx.all);
    let (today, then) = (all.at.date(), all.page.meeting.starts_at.date());
    let held = all.page.roster.iter();
    let held = held.filter(|line| line.seat.is_held_on(today) || line.seat.is_held_on(then));
    held.map(|line| {
        let field = format!("way-{}", line.seat.id);
        let (way, hint) = proposal(read, kind, person(&line.seat));
        let chosen = match ctx.echo {
            Some(echo) => echo.sent.get(&field).to_owned(),
            None => way.word().to_owned(),
        };
        let hint = if hint.is_empty() { String::new() } else { t.say(hint).to_owned() };
        let instead = instead(read, person(&line.seat));
        Line {
            seat: field,
            name: line.name.clone(),
            hint: if instead.is_empty() { hint } else { format!("{hint} {instead}") },
            chosen,
        }
    })
    .collect()
}

/// How somebody is reached, and why not by e-mail.
fn proposal(read: &Read, kind: Option<Kind>, person: Option<PersonId>) -> (Way, &'static str) {
    let Some(person) = person else { return (Way::Paper, "meetings-notices-hint-office") };
    if !read.mailed.contains(&person) {
        return (Way::Paper, "meetings-notices-hint-no-mail");
    }
    let topic = kind.unwrap_or(Kind::Notice).topic();
    let chosen: Vec<Preference> =
        read.chosen.iter().filter(|(of, _)| *of == person).map(|(_, it)| it.clone()).collect();
    match preferences::of(&chosen, topic).way {
        preferences::Way::Never => (Way::Told, "meetings-notices-hint-never"),
        preferences::Way::Daily | preferences::Way::Weekly => {
            (Way::Mail, "meetings-notices-hint-gathered")
        }
        preferences::Way::AtOnce => (Way::Mail, ""),
    }
}

/// How somebody who wants no e-mail said that notices come instead.
fn instead(read: &Read, person: Option<PersonId>) -> String {
    let mine = read.chosen.iter().filter(|(of, _)| Some(*of) == person);
    let said = mine.filter_map(|(_, it)| it.instead.clone());
    said.collect::<Vec<_>>().join(", ")
}
