//! Entering an expense.

use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::costs::expenses::EnterExpense;
use council::costs::expenses::Key;

use super::list;
use crate::{
    ask::Ask,
    bodies::registry::find,
    failure::Failure,
    flash,
    form::{self, Wrong},
    sent::Sent,
};

/// `POST /bodies/{slug}/costs`.
pub(super) async fn enter(
    ask: Ask,
    Path(slug): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let mut wrong = Wrong::default();
    let mut why = None;
    if let Some(form) = read(&ask, &here, &sent, &mut wrong) {
        let back = here.href("/costs");
        match ask.web.clerk().enter_expense(&ask.who, sent.get("act"), form).await {
            Ok(id) => {
                let told = flash::done(ask.tongue, "costs-entered", &[]);
                return Ok(ask.back(&format!("/costs/{id}"), &told));
            }
            Err(trouble) => {
                why = Some(form::refused(&ask, trouble, &back, here.root.slug.as_str())?)
            }
        }
    }
    let page = list::page(&ask, &here, &sent, wrong, why).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn read(
    ask: &Ask,
    here: &crate::bodies::registry::Here,
    sent: &Sent,
    wrong: &mut Wrong,
) -> Option<EnterExpense> {
    let t = ask.tongue;
    let text = wrong.needed(t, sent, "text");
    let spent_on = wrong.needed_day(t, sent, "spent_on");
    let amount = amount(sent.get("amount"));
    if amount.is_none() {
        wrong.add("amount", t.say("costs-refused-amount"));
    }
    let key = Key::of(sent.get("key"));
    if key.is_none() {
        wrong.add("key", t.say("main-field-not-an-option"));
    }
    let decision = match sent.get("decision").trim() {
        "" => None,
        number => {
            let id = number.parse().ok();
            if id.is_none() {
                wrong.add("decision", t.say("main-field-not-an-option"));
            }
            id
        }
    };
    let form = EnterExpense {
        body: here.body.id,
        text,
        amount: amount?,
        spent_on: spent_on?,
        key: key?,
        weights: sent.get("weights").to_owned(),
        decision,
    };
    wrong.is_empty().then_some(form)
}

/// An amount as people write it: `1,234,000원`.
fn amount(text: &str) -> Option<i64> {
    let digits: String = text.chars().filter(|c| !matches!(c, ',' | ' ' | '원' | '₩')).collect();
    digits.parse().ok().filter(|amount| *amount > 0)
}
