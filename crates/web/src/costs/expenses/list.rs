//! The expenses of a body: what is open, what the book says of sharing, and the form.

use askama::Template;
use axum::{extract::Path, response::Response};
use council::accounts::roles::Act;
use council::costs::expenses::{Expense, Key, State};
use store::decisions::register::{Filter, Listed};
use words::Tongue;

use super::{badge, key_key, won};
use crate::{
    ask::Ask,
    bodies::registry::{Here, find},
    bylaws::place,
    failure::Failure,
    form::{Why, Wrong},
    look::{Badge, Field, Frame, Pick},
    sent::Sent,
};

/// One expense in the list.
struct Row {
    href: String,
    text: String,
    day: String,
    amount: String,
    key: &'static str,
    open: String,
    badge: Badge,
}

/// The rule of the book.
struct Rule {
    sentence: String,
    cite: String,
    href: String,
}

struct Form {
    action: String,
    key: String,
    fields: Vec<Field<'static>>,
}

#[derive(Template)]
#[template(path = "costs/list.html")]
pub(super) struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    rows: Vec<Row>,
    /// What is not paid of what was agreed; none where nothing is open.
    open: Option<String>,
    rule: Option<Rule>,
    silent: Option<String>,
    form: Option<Form>,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
}

pub(super) async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let page = page(&ask, &here, &Sent::default(), Wrong::default(), None).await?;
    Ok(ask.page(&page))
}

pub(super) async fn page(
    ask: &Ask,
    here: &Here,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<Page, Failure> {
    let t = ask.tongue;
    let (id, may) = (here.body.id, here.may(ask, Act::EnterExpense) && ask.who.account.is_some());
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let filter = Filter { limit: 100, ..Filter::default() };
        let decisions =
            if may { store::decisions::register::list(seen.conn, &filter)? } else { Vec::new() };
        Ok((store::costs::expenses::of_body(seen.conn, id)?, decisions))
    });
    let (expenses, decisions) = read.await.map_err(|why| Failure::new(ask, why))?;
    let agreed = expenses.iter().filter(|it| it.state() == State::Agreed);
    let open: i64 = agreed.map(Expense::open).sum();
    let (rule, silent) = rule(t, here);
    let shown = may || why.is_some() || !wrong.is_empty();
    Ok(Page {
        frame: ask.frame().titled(t.say("costs-title")).under("bodies"),
        crumbs: here.crumbs(t),
        rows: expenses.iter().map(|it| row(t, it)).collect(),
        open: (open > 0).then(|| won(t, open)),
        rule,
        silent,
        form: shown.then(|| form(ask, here, &decisions, sent, &wrong)),
        wrong: wrong.0,
        why,
    })
}

fn row(t: Tongue, it: &Expense) -> Row {
    let state = it.state();
    let open = if state == State::Withdrawn { 0 } else { it.open() };
    Row {
        href: format!("/costs/{}", it.id),
        text: it.text.clone(),
        day: t.day(it.spent_on),
        amount: won(t, it.amount),
        key: t.say(key_key(it.key)),
        open: won(t, open),
        badge: badge(t, state),
    }
}

/// How the book shares costs out; or that it is silent.
fn rule(t: Tongue, here: &Here) -> (Option<Rule>, Option<String>) {
    let Some(law) = here.law() else { return (None, Some(t.say("bodies-no-book").to_owned())) };
    match law.shares("expenses") {
        Err(silence) => (None, Some(words::silence(t, &silence))),
        Ok(found) => {
            let said = law.book.rule(found.name).map(|rule| words::rule(t, law.book, &rule.body));
            let rule = Rule {
                sentence: said.map(|card| card.sentence).unwrap_or_default(),
                cite: words::cite(t, &found.cite),
                href: place::link(here.root.slug.as_str(), None, &found.cite),
            };
            (Some(rule), None)
        }
    }
}

/// Decisions of the council that an expense may rest on.
pub(super) fn decisions(t: Tongue, all: &[Listed]) -> Vec<Pick<'static>> {
    let none = Pick::new("", t.say("costs-decision-later"));
    let stands = all.iter().filter(|it| it.decision.voided_at.is_none());
    let picks = stands.map(|it| {
        let words: String = it.decision.text.chars().take(60).collect();
        Pick::new(it.decision.id.to_string(), format!("#{} {words}", it.decision.no))
    });
    [none].into_iter().chain(picks).collect()
}

fn form(ask: &Ask, here: &Here, all: &[Listed], sent: &Sent, wrong: &Wrong) -> Form {
    let t = ask.tongue;
    let keys = Key::ALL.iter().map(|key| {
        let hint = match key {
            Key::PerMember => "costs-key-member-hint",
            Key::PerDistrict => "costs-key-district-hint",
            Key::Weights => "costs-key-weights-hint",
        };
        Pick::new(key.word(), t.say(key_key(*key))).hint(t.say(hint))
    });
    let fields = vec![
        Field::text(t, "text", t.say("costs-field-text")).required().at_most(200),
        Field::text(t, "amount", t.say("costs-field-amount"))
            .hint(t.say("costs-field-amount-hint"))
            .required()
            .at_most(20),
        Field::day(t, "spent_on", t.say("costs-field-day"))
            .value(ask.now.date().to_string())
            .required(),
        Field::radio(t, "key", t.say("costs-field-key"), keys.collect()).required(),
        Field::area(t, 4, "weights", t.say("costs-field-weights"))
            .hint(t.say("costs-field-weights-hint")),
        Field::select(t, "decision", t.say("costs-field-decision"), decisions(t, all))
            .hint(t.say("costs-field-decision-hint")),
    ];
    let key = sent.get("act");
    Form {
        action: here.href("/costs"),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: crate::calendar::events::forms::filled(fields, sent, wrong),
    }
}
