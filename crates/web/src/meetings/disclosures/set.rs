//! The page where it is seen what of a meeting is not public, and where that is set.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use clerk::Trouble;
use clerk::meetings::disclosures::Disclose;
use council::accounts::roles::Act;
use council::meetings::disclosures::{About, Disclosure, Field as Hidden, Grounds, Level};

use super::cards::{GROUNDS, field_key, level_key, said};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why},
    look::{
        Frame,
        field::{Field, Pick},
    },
    meetings::page::{
        load::{Loaded, load, number},
        sent::{Fields, unreadable},
    },
    sent::{Sent, Wanted},
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/disclosures", get(show).post(set))
}

/// What is not public, in the table.
struct Line {
    what: String,
    said: String,
    hidden: String,
    reason: String,
    review: String,
    due: bool,
    change: String,
}

#[derive(Template)]
#[template(path = "meetings/disclosures.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lines: Vec<Line>,
    insider: bool,
    may: bool,
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
    why: Option<Why>,
    back: String,
}

async fn show(
    ask: Ask,
    Path(id): Path<String>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let all = load(&ask, number(&ask, &id, "meeting")?).await?;
    let subject = format!("{}:{}", wanted.get("of"), wanted.get("subject"));
    Ok(ask.page(&page(&ask, &all, &kept(&all, &subject), None)))
}

async fn set(ask: Ask, Path(id): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let all = load(&ask, number(&ask, &id, "meeting")?).await?;
    let back = all.href("/disclosures");
    let done = match read(&sent) {
        Ok(form) => ask.web.clerk().disclose(&ask.who, sent.get("act"), form).await,
        Err(trouble) => Err(trouble),
    };
    match done {
        Ok(()) => Ok(ask.back(&back, &flash::done(ask.tongue, "meetings-done-disclosed", &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &back, all.family.council.as_str())?;
            let page = page(&ask, &all, &sent, Some(why));
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

fn read(sent: &Sent) -> Result<Disclose, Trouble> {
    let bad = || unreadable("main-field-not-an-option");
    let (of, subject) = sent.get("subject").split_once(':').ok_or_else(bad)?;
    let numbers: Result<Vec<u8>, _> = sent.all("ground").map(str::parse).collect();
    let numbers = numbers.map_err(|_| bad())?;
    let hidden: Option<Vec<Hidden>> = sent.all("hidden").map(Hidden::of).collect();
    Ok(Disclose {
        of: About::of(of).ok_or_else(bad)?,
        subject: subject.parse().map_err(|_| bad())?,
        level: sent.choice("level", Level::of)?,
        grounds: Grounds::of(numbers).ok_or_else(bad)?,
        reason: sent.get("reason").to_owned(),
        hidden: hidden.ok_or_else(bad)?,
        review_on: sent.day_opt("review_on")?,
    })
}

/// What is set of a record now, as a form would send it.
fn kept(all: &Loaded, subject: &str) -> Sent {
    let mut sent = vec![("subject".to_owned(), subject.to_owned())];
    let found = all.page.disclosures.iter().find(|it| key(it) == subject);
    let level = found.map_or(Level::Closed, |it| it.level);
    sent.push(("level".to_owned(), level.word().to_owned()));
    if let Some(it) = found {
        let grounds = it.grounds.numbers().iter();
        sent.extend(grounds.map(|no| ("ground".to_owned(), no.to_string())));
        sent.extend(it.hidden.iter().map(|f| ("hidden".to_owned(), f.word().to_owned())));
        sent.push(("reason".to_owned(), it.reason.clone()));
        let day = it.review_on.map_or_else(String::new, |day| day.to_string());
        sent.push(("review_on".to_owned(), day));
    }
    Sent(sent)
}

fn key(it: &Disclosure) -> String {
    format!("{}:{}", it.of.word(), it.subject)
}

fn page(ask: &Ask, all: &Loaded, sent: &Sent, why: Option<Why>) -> Page {
    let t = ask.tongue;
    let may = all.rights.may(Act::Disclose);
    let title = t.say("meetings-disclosures-title");
    let mut frame = ask.frame().titled(title).under("meetings");
    frame.path = all.href("/disclosures");
    let lines = all.page.disclosures.iter().filter(|it| it.level != Level::Open);
    Page {
        crumbs: vec![
            ("/meetings".to_owned(), t.say("main-nav-meetings").to_owned()),
            (all.href(""), all.page.meeting.title.clone()),
        ],
        lines: lines.map(|it| line(ask, all, it, may)).collect(),
        insider: all.insider,
        may: may || why.is_some(),
        action: all.href("/disclosures"),
        key: ask.key(),
        fields: fields(ask, all, sent),
        why,
        back: all.href(""),
        frame,
    }
}

fn line(ask: &Ask, all: &Loaded, it: &Disclosure, may: bool) -> Line {
    let t = ask.tongue;
    let hidden: Vec<&str> = it.hidden.iter().map(|field| t.say(field_key(*field))).collect();
    let change = format!("/disclosures?of={}&subject={}#set", it.of.word(), it.subject);
    Line {
        what: what(ask, all, it.of, it.subject),
        said: said(t, it),
        hidden: hidden.join(", "),
        reason: it.reason.clone(),
        review: it.review_on.map_or_else(String::new, |day| t.day(day)),
        due: it.review_on.is_some_and(|day| day <= ask.now.date()),
        change: if may { all.href(&change) } else { String::new() },
    }
}

/// What a disclosure is of, in words.
fn what(ask: &Ask, all: &Loaded, of: About, subject: i64) -> String {
    let (t, page) = (ask.tongue, &all.page);
    match of {
        About::Item => {
            let item = page.items.iter().find(|item| item.id.get() == subject);
            let title = item.map_or_else(String::new, |item| item.title.clone());
            t.of("meetings-disclosures-of-item").s("title", title).to_string()
        }
        About::Statement => {
            let said = page.statements.iter().find(|it| it.id.get() == subject);
            let who = said.map_or_else(String::new, |it| it.speaker.label.clone());
            t.of("meetings-disclosures-of-statement").s("who", who).to_string()
        }
        About::Decision => {
            let decision = page.decisions.iter().find(|it| it.id.get() == subject);
            let text = decision.map_or_else(String::new, |it| it.text.clone());
            t.of("meetings-disclosures-of-decision").s("text", text).to_string()
        }
    }
}

fn fields(ask: &Ask, all: &Loaded, sent: &Sent) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let page = &all.page;
    let chosen = sent.get("subject").to_owned();
    let mut subjects: Vec<(About, i64)> =
        page.items.iter().map(|it| (About::Item, it.id.get())).collect();
    subjects.extend(page.decisions.iter().map(|it| (About::Decision, it.id.get())));
    subjects.extend(page.statements.iter().map(|it| (About::Statement, it.id.get())));
    let picks = subjects.into_iter().map(|(of, subject)| {
        let value = format!("{}:{subject}", of.word());
        let on = value == chosen;
        Pick::new(value, what(ask, all, of, subject)).on(on)
    });
    let is = |name: &str, value: &str| sent.all(name).any(|sent| sent == value);
    let level = |level: &Level| {
        Pick::new(level.word(), t.say(level_key(*level))).on(is("level", level.word()))
    };
    let ground = |(key, no): (&&str, u8)| {
        let no = no.to_string();
        let on = is("ground", &no);
        Pick::new(no, t.say(key)).on(on)
    };
    let hidden = |field: &Hidden| {
        Pick::new(field.word(), t.say(field_key(*field))).on(is("hidden", field.word()))
    };
    vec![
        Field::select(t, "subject", t.say("meetings-disclosures-of"), picks.collect()),
        Field::radio(
            t,
            "level",
            t.say("meetings-disclosures-level"),
            Level::ALL.iter().map(level).collect(),
        ),
        Field::checks(
            t,
            "ground",
            t.say("meetings-disclosures-grounds"),
            GROUNDS.iter().zip(1..).map(ground).collect(),
        ),
        Field::checks(
            t,
            "hidden",
            t.say("meetings-disclosures-hidden-fields"),
            Hidden::ALL.iter().map(hidden).collect(),
        ),
        Field::text(t, "reason", t.say("main-reason"))
            .hint(t.say("meetings-disclosures-reason-hint"))
            .value(sent.get("reason").to_owned())
            .at_most(500),
        Field::day(t, "review_on", t.say("meetings-disclosures-review"))
            .hint(t.say("meetings-disclosures-review-hint"))
            .value(sent.get("review_on").to_owned()),
    ]
}
