//! The written resolutions of a body, and the form that puts one to its members.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use bylaws::Silence;
use clerk::Trouble;
use clerk::meetings::written::OpenWritten;
use council::accounts::roles::Act;
use council::decisions::effects::Effect;
use council::meetings::page::organ;
use council::meetings::written::{self, Written};

use super::badge;
use crate::{
    Web,
    ask::Ask,
    bodies::registry::{Here, find},
    bylaws::place,
    failure::Failure,
    flash,
    form::{self, Why, Wrong},
    look::{
        Badge, Frame,
        field::{Field, Pick},
    },
    sent::Sent,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/bodies/{slug}/written", get(show).post(open))
}

/// A written resolution in the list.
struct Line {
    href: String,
    no: u32,
    title: String,
    due: String,
    badge: Badge,
}

/// Where the book allows it, or that it says nothing.
struct Ground {
    text: String,
    cite: String,
    href: String,
}

#[derive(Template)]
#[template(path = "meetings/written_list.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lines: Vec<Line>,
    ground: Ground,
    may: bool,
    allowed: bool,
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
    back: String,
}

async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let all = all(&ask, &here).await?;
    Ok(ask.page(&page(&ask, &here, &all, &Sent::default(), (Wrong::default(), None))))
}

async fn all(ask: &Ask, here: &Here) -> Result<Vec<Written>, Failure> {
    let id = here.body.id;
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::meetings::written::of_body(seen.conn, id));
    read.await.map_err(|why| Failure::new(ask, why))
}

async fn open(ask: Ask, Path(slug): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let due = wrong.needed_day(t, &sent, "due");
    let title = wrong.needed(t, &sent, "title");
    let text = wrong.needed(t, &sent, "text");
    let reason = wrong.needed(t, &sent, "reason");
    let mut why = None;
    if let (Some(due), true) = (due, wrong.is_empty()) {
        let form = OpenWritten {
            body: here.body.id,
            title,
            text,
            case: sent.get("case").to_owned(),
            reason,
            effect: Effect::Plain,
            // The whole last day counts.
            due_at: due.at(23, 59, 59, 0),
        };
        match ask.web.clerk().open_written(&ask.who, sent.get("act"), form).await {
            Ok(done) => {
                let told = flash::done(t, "meetings-written-done-opened", &done.advice);
                return Ok(ask.back(&format!("/meetings/written/{}", done.it), &told));
            }
            Err(trouble) => why = Some(refused(&ask, &here, trouble)?),
        }
    }
    let all = all(&ask, &here).await?;
    let page = page(&ask, &here, &all, &sent, (wrong, why));
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn refused(ask: &Ask, here: &Here, trouble: Trouble) -> Result<Why, Failure> {
    form::refused(ask, trouble, &here.href("/written"), here.root.slug.as_str())
}

fn page(
    ask: &Ask,
    here: &Here,
    all: &[Written],
    sent: &Sent,
    (wrong, why): (Wrong, Option<Why>),
) -> Page {
    let t = ask.tongue;
    let law = here.law();
    let asked = law.as_ref().map(|law| written::may(organ(&here.body), law));
    let cases: Vec<String> = match &asked {
        Some(Ok((_, cases))) => cases.to_vec(),
        _ => Vec::new(),
    };
    let ground = match &asked {
        Some(Ok((cite, _))) => Ground {
            text: t.say("meetings-written-allowed").to_owned(),
            cite: words::cite(t, cite),
            href: place::link(here.root.slug.as_str(), None, cite),
        },
        Some(Err(written::Refusal::Silent(silence))) => silent(ask, silence),
        _ => Ground {
            text: t.say("meetings-written-no-book").to_owned(),
            cite: String::new(),
            href: String::new(),
        },
    };
    let line = |it: &Written| Line {
        href: format!("/meetings/written/{}", it.id),
        no: it.no,
        title: it.title.clone(),
        due: t.moment(it.due_at),
        badge: badge(t, it, ask.now),
    };
    let allowed = matches!(asked, Some(Ok(_)));
    let key = sent.get("act");
    Page {
        frame: ask.frame().titled(t.say("meetings-written-title")).under("bodies"),
        crumbs: here.crumbs(t),
        lines: all.iter().map(line).collect(),
        ground,
        may: here.may(ask, Act::OpenWritten) || why.is_some(),
        allowed,
        action: here.href("/written"),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: fields(ask, sent, &cases, &wrong),
        wrong: wrong.0,
        why,
        back: here.href(""),
    }
}

fn silent(ask: &Ask, silence: &Silence) -> Ground {
    let text = words::silence(ask.tongue, silence);
    Ground { text, cite: String::new(), href: String::new() }
}

fn fields(ask: &Ask, sent: &Sent, cases: &[String], wrong: &Wrong) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let kept = |name: &str| sent.get(name).to_owned();
    let chosen = kept("case");
    let case = |case: &String| Pick::new(case.clone(), case.clone()).on(*case == chosen);
    let mut fields = vec![
        Field::text(t, "title", t.say("meetings-written-name"))
            .value(kept("title"))
            .error(wrong.of("title"))
            .required()
            .at_most(200),
        Field::area(t, 4, "text", t.say("meetings-written-text"))
            .hint(t.say("meetings-written-text-hint"))
            .value(kept("text"))
            .error(wrong.of("text"))
            .required()
            .at_most(2000),
    ];
    if !cases.is_empty() {
        let picks = cases.iter().map(case).collect();
        fields.push(Field::radio(t, "case", t.say("meetings-written-case"), picks).required());
    }
    fields.push(
        Field::text(t, "reason", t.say("main-reason"))
            .hint(t.say("meetings-written-reason-hint"))
            .value(kept("reason"))
            .error(wrong.of("reason"))
            .required()
            .at_most(1000),
    );
    fields.push(
        Field::day(t, "due", t.say("meetings-written-due"))
            .hint(t.say("meetings-written-due-hint"))
            .value(kept("due"))
            .error(wrong.of("due"))
            .required(),
    );
    fields
}
