//! How many members are in office: what was declared, and declaring it: `/bodies/{slug}/counts`.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use clerk::bodies::counts::Declare;
use council::accounts::roles::Act;
use council::bodies::counts::Declaration;
use council::bodies::registry::RosterState;

use super::registry::{Here, find};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why, Wrong},
    look::{Field, Frame},
    sent::Sent,
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/bodies/{slug}/counts", get(show).post(declare))
}

/// Every declaration, and the form for the next.
#[derive(Template)]
#[template(path = "bodies/counts.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    /// Number, moment, who said so, where; the latest first.
    rows: Vec<(u32, String, String, String)>,
    /// The form, where the reader may use it.
    form: Option<Form>,
    /// What is wrong with it.
    wrong: Vec<(&'static str, String)>,
    back: String,
}

struct Form {
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
    why: Option<Why>,
}

async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let page = page(&ask, &here, &Sent::default(), Wrong::default(), None).await?;
    Ok(ask.page(&page))
}

async fn declare(ask: Ask, Path(slug): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let (t, back) = (ask.tongue, here.href(""));
    let mut wrong = Wrong::default();
    let count: Option<u32> = sent.get("count").trim().parse().ok();
    if count.is_none() {
        wrong.add("count", t.say("main-field-not-a-number"));
    }
    let declare = Declare {
        body: here.body.id,
        count: count.unwrap_or_default(),
        said_by: wrong.needed(t, &sent, "said_by"),
        source: wrong.needed(t, &sent, "source"),
        meeting: None,
    };
    let mut why = None;
    if wrong.is_empty() {
        match ask.web.clerk().declare_count(&ask.who, sent.get("act"), declare).await {
            Ok(_) => return Ok(ask.back(&back, &flash::done(t, "bodies-counts-declared", &[]))),
            Err(it) => why = Some(form::refused(&ask, it, &back, here.root.slug.as_str())?),
        }
    }
    let page = page(&ask, &here, &sent, wrong, why).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

async fn page(
    ask: &Ask,
    here: &Here,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<Page, Failure> {
    let (t, id) = (ask.tongue, here.body.id);
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::bodies::counts::of_body(seen.conn, id));
    let declarations = read.await.map_err(|why| Failure::new(ask, why))?;
    let row =
        |it: &Declaration| (it.count, t.moment(it.as_of), it.said_by.clone(), it.source.clone());
    let open = here.may(ask, Act::DeclareCount) && here.body.roster != RosterState::Complete;
    Ok(Page {
        frame: ask.frame().titled(t.say("bodies-counts-title")).under("bodies"),
        crumbs: here.crumbs(t),
        rows: declarations.iter().rev().map(row).collect(),
        form: (open || why.is_some()).then(|| fields(ask, here, sent, &wrong, why)),
        wrong: wrong.0,
        back: here.href(""),
    })
}

fn fields(ask: &Ask, here: &Here, sent: &Sent, wrong: &Wrong, why: Option<Why>) -> Form {
    let t = ask.tongue;
    let kept = |name: &str| sent.get(name).to_owned();
    let key = sent.get("act");
    Form {
        action: here.href("/counts"),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: vec![
            Field::number(t, "count", t.say("bodies-counts-count"))
                .between("0", "100000")
                .value(kept("count"))
                .error(wrong.of("count"))
                .required(),
            Field::text(t, "said_by", t.say("bodies-counts-said-by"))
                .hint(t.say("bodies-counts-said-by-hint"))
                .value(kept("said_by"))
                .error(wrong.of("said_by"))
                .required()
                .at_most(60),
            Field::text(t, "source", t.say("main-source"))
                .hint(t.say("bodies-counts-source-hint"))
                .value(kept("source"))
                .error(wrong.of("source"))
                .required()
                .at_most(200),
        ],
        why,
    }
}
