//! One statement, to be put right or struck: `/meetings/{id}/statements/{statement}`.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use clerk::Trouble;
use council::StatementId;
use council::accounts::roles::{Act, Forbidden};
use council::meetings::statements::Statement;
use jiff::civil::DateTime;

use super::cards::kind_key;
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Why},
    look::{Frame, field::Field},
    meetings::page::load::{Loaded, load, number},
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings/{id}/statements/{statement}", get(show))
        .route("/meetings/{id}/statements/{statement}/reword", post(reword))
        .route("/meetings/{id}/statements/{statement}/strike", post(strike))
}

#[derive(Template)]
#[template(path = "meetings/statement.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    meta: String,
    text: String,
    struck: Option<String>,
    /// Earlier words and when each was replaced.
    earlier: Vec<(String, String)>,
    action: String,
    key: String,
    reword: Field<'static>,
    strike: Field<'static>,
    why_reword: Option<Why>,
    why_strike: Option<Why>,
    disclose: String,
    back: String,
}

/// A statement with its meeting.
struct Here {
    all: Loaded,
    it: Statement,
    earlier: Vec<(String, DateTime)>,
}

type Two = Path<(String, String)>;

async fn here(ask: &Ask, id: &str, statement: &str) -> Result<Here, Failure> {
    let all = load(ask, number(ask, id, "meeting")?).await?;
    if !all.rights.may(Act::RecordStatement) {
        let signed_in = ask.who.account.is_some();
        let why = Trouble::Forbidden(Forbidden { act: Act::RecordStatement, signed_in });
        return Err(Failure::new(ask, why).back(all.href("")));
    }
    let id: StatementId = number(ask, statement, "statement")?;
    let found = all.page.statements.iter().find(|it| it.id == id).cloned();
    let it = found.ok_or_else(|| Failure::missing(ask, "statement"))?;
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::meetings::statements::words(seen.conn, id));
    let earlier = read.await.map_err(|why| Failure::new(ask, why))?;
    Ok(Here { all, it, earlier })
}

async fn show(ask: Ask, Path((id, statement)): Two) -> Result<Response, Failure> {
    let here = here(&ask, &id, &statement).await?;
    Ok(ask.page(&page(&ask, &here, &Sent::default(), (None, None))))
}

async fn reword(ask: Ask, Path((id, statement)): Two, sent: Sent) -> Result<Response, Failure> {
    let here = here(&ask, &id, &statement).await?;
    let text = sent.get("text").to_owned();
    let key = sent.get("act");
    match ask.web.clerk().reword_statement(&ask.who, key, here.it.id, text).await {
        Ok(()) => Ok(done(&ask, &here, "meetings-done-reworded")),
        Err(trouble) => {
            let why = refused(&ask, &here, trouble)?;
            let page = page(&ask, &here, &sent, (Some(why), None));
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

async fn strike(ask: Ask, Path((id, statement)): Two, sent: Sent) -> Result<Response, Failure> {
    let here = here(&ask, &id, &statement).await?;
    let why = sent.get("reason").to_owned();
    let key = sent.get("act");
    match ask.web.clerk().strike_statement(&ask.who, key, here.it.id, why).await {
        Ok(()) => Ok(done(&ask, &here, "meetings-done-struck")),
        Err(trouble) => {
            let why = refused(&ask, &here, trouble)?;
            let page = page(&ask, &here, &sent, (None, Some(why)));
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

/// Back to the statement on the page of the meeting.
fn done(ask: &Ask, here: &Here, key: &str) -> Response {
    let back = here.all.href(&format!("#said-{}", here.it.id));
    ask.back(&back, &flash::done(ask.tongue, key, &[]))
}

fn refused(ask: &Ask, here: &Here, trouble: Trouble) -> Result<Why, Failure> {
    form::refused(ask, trouble, &here.all.href(""), here.all.family.council.as_str())
}

fn page(ask: &Ask, here: &Here, sent: &Sent, why: (Option<Why>, Option<Why>)) -> Page {
    let (t, it, all) = (ask.tongue, &here.it, &here.all);
    let text = if why.0.is_some() { sent.get("text") } else { &it.text };
    let action = all.href(&format!("/statements/{}", it.id));
    let mut frame = ask.frame().titled(t.say("meetings-statements-edit")).under("meetings");
    frame.path = action.clone();
    let item = all.page.item(it.item).map_or_else(String::new, |item| item.title.clone());
    Page {
        crumbs: vec![
            ("/meetings".to_owned(), t.say("main-nav-meetings").to_owned()),
            (all.href(""), all.page.meeting.title.clone()),
            (all.href(&format!("#item-{}", it.item)), item),
        ],
        meta: format!(
            "{} · {} · {}",
            it.speaker.label,
            t.say(kind_key(it.kind)),
            t.moment(it.said_at)
        ),
        text: it.text.clone(),
        struck: it.struck_why.clone(),
        earlier: here.earlier.iter().map(|(text, at)| (text.clone(), t.moment(*at))).collect(),
        key: ask.key(),
        reword: Field::area(t, 4, "text", t.say("meetings-statements-text"))
            .value(text.to_owned())
            .required()
            .at_most(4000),
        strike: Field::text(t, "reason", t.say("main-reason"))
            .hint(t.say("meetings-statements-strike-hint"))
            .value(sent.get("reason").to_owned())
            .required()
            .at_most(400),
        why_reword: why.0,
        why_strike: why.1,
        disclose: all.href(&format!("/disclosures?of=statement&subject={}", it.id)),
        back: all.href(&format!("#item-{}", it.item)),
        action,
        frame,
    }
}
