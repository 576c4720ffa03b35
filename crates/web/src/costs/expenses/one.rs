//! One expense: its shares, paid or open, and what is done with it.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use council::ExpenseId;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::costs::expenses::{Expense, Settling, State};
use store::decisions::register::{Filter, Listed};

use super::{badge, key_key, list::decisions, won};
use crate::{
    ask::Ask,
    bodies::registry::named,
    failure::Failure,
    flash,
    form::{self, Why, Wrong},
    look::{Badge, Field, Frame},
    sent::Sent,
};

/// One share.
struct Row {
    no: u32,
    name: String,
    weight: u32,
    amount: String,
    paid: Option<String>,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "costs/show.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    badge: Badge,
    action: String,
    key: String,
    today: String,
    amount: String,
    day: String,
    share_key: &'static str,
    /// Weights are shown where they were agreed one by one.
    weighted: bool,
    decision: Option<(String, String)>,
    withdrawn: Option<(String, String)>,
    open: String,
    rows: Vec<Row>,
    may: bool,
    /// Paying needs a decision first.
    agreed: bool,
    agree: Option<Field<'static>>,
    withdraw: bool,
    why: Option<Why>,
}

struct Found {
    it: Expense,
    body: Body,
    root: Body,
    place: council::accounts::roles::Place,
    decision: Option<council::decisions::register::Decision>,
    decisions: Vec<Listed>,
}

pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let found = find(&ask, &id).await?;
    Ok(ask.page(&page(&ask, &found, &Sent::default(), None)))
}

async fn find(ask: &Ask, id: &str) -> Result<Found, Failure> {
    let id: ExpenseId = id.parse().map_err(|_| Failure::missing(ask, "expense"))?;
    let signed_in = ask.who.account.is_some();
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let Some(it) = store::costs::expenses::find(conn, id)? else { return Ok(None) };
        let Some(body) = store::bodies::registry::find(conn, it.body)? else { return Ok(None) };
        let Some(root) = store::bodies::registry::find(conn, body.root)? else { return Ok(None) };
        let filter = Filter { limit: 100, ..Filter::default() };
        let agreeing = signed_in && it.state() == State::Proposed;
        Ok(Some(Found {
            place: store::bodies::registry::place(conn, &body)?,
            decision: match it.decision {
                Some(id) => store::decisions::register::find(conn, id)?,
                None => None,
            },
            decisions: if agreeing {
                store::decisions::register::list(conn, &filter)?
            } else {
                Vec::new()
            },
            it,
            body,
            root,
        }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    found.ok_or_else(|| Failure::missing(ask, "expense"))
}

/// `POST /costs/{id}/settle`: `what` says what is done, `no` with which share.
pub(super) async fn settle(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let found = find(&ask, &id).await?;
    let back = format!("/costs/{}", found.it.id);
    let why = match read(&ask, &sent) {
        Err(text) => Why { text, cite: String::new(), href: String::new() },
        Ok(how) => {
            let note = sent.get("note");
            let done =
                ask.web.clerk().settle_expense(&ask.who, sent.get("act"), found.it.id, how, note);
            match done.await {
                Ok(()) => {
                    let told = flash::done(ask.tongue, "costs-settled", &[]);
                    return Ok(ask.back(&back, &told));
                }
                Err(trouble) => form::refused(&ask, trouble, &back, found.root.slug.as_str())?,
            }
        }
    };
    let page = page(&ask, &found, &sent, Some(why));
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn read(ask: &Ask, sent: &Sent) -> Result<Settling, String> {
    let t = ask.tongue;
    let no_option = || t.say("main-field-not-an-option").to_owned();
    let no = || sent.get("no").trim().parse::<u32>().map_err(|_| no_option());
    match sent.get("what") {
        "agree" => {
            sent.get("decision").trim().parse().map(Settling::Agree).map_err(|_| no_option())
        }
        "pay" => {
            let mut wrong = Wrong::default();
            let on = wrong.needed_day(t, sent, "on");
            let on = on.ok_or_else(|| wrong.of("on").unwrap_or_else(no_option))?;
            Ok(Settling::Pay { no: no()?, on })
        }
        "reopen" => Ok(Settling::Reopen { no: no()? }),
        "withdraw" => Ok(Settling::Withdraw),
        _ => Err(no_option()),
    }
}

fn page(ask: &Ask, found: &Found, sent: &Sent, why: Option<Why>) -> Page {
    let (t, it) = (ask.tongue, &found.it);
    let (state, body) = (it.state(), &found.body);
    let may = ask.who.account.is_some()
        && ask.who.may(Act::SettleShare, Some(&found.place)).is_ok()
        && state != State::Withdrawn;
    let name = named(t, &body.name, &body.name_en).to_owned();
    let costs = format!("/bodies/{}/costs", body.slug);
    let rows = it.shares.iter().map(|share| Row {
        no: share.no,
        name: share.party.name.clone(),
        weight: share.party.weight,
        amount: won(t, share.amount),
        paid: share.settled_on.map(|day| t.day(day)),
        note: share.settled_note.clone(),
    });
    let key = sent.get("act");
    let untouched = it.shares.iter().all(|share| share.settled_on.is_none());
    Page {
        frame: ask.frame().titled(&it.text).under("bodies"),
        crumbs: vec![
            ("/bodies".to_owned(), t.say("main-nav-bodies").to_owned()),
            (format!("/bodies/{}", body.slug), name),
            (costs, t.say("costs-title").to_owned()),
        ],
        badge: badge(t, state),
        action: format!("/costs/{}/settle", it.id),
        key: if key.is_empty() || why.is_some() { ask.key() } else { key.to_owned() },
        today: ask.now.date().to_string(),
        amount: won(t, it.amount),
        day: t.day(it.spent_on),
        share_key: t.say(key_key(it.key)),
        weighted: it.key == council::costs::expenses::Key::Weights,
        decision: found
            .decision
            .as_ref()
            .map(|decision| (format!("/decisions/{}", decision.id), decision.text.clone())),
        withdrawn: it
            .withdrawn_at
            .map(|at| (t.day(at.date()), it.withdrawn_why.clone().unwrap_or_default())),
        open: won(t, if state == State::Withdrawn { 0 } else { it.open() }),
        rows: rows.collect(),
        agreed: it.decision.is_some(),
        agree: (may && state == State::Proposed).then(|| {
            Field::select(
                t,
                "decision",
                t.say("costs-field-decision"),
                decisions(t, &found.decisions),
            )
            .required()
        }),
        withdraw: may && untouched,
        may,
        why,
    }
}
