//! Linking a record with another, and taking a link off.

use axum::{extract::Path, response::Response};
use clerk::threads::links::LinkRecords;
use council::LinkId;
use council::threads::links::{Node, Relation};

use super::show;
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, Wrong, text},
    meetings::page::load::number,
    sent::Sent,
};

/// `POST /threads/{record}`.
pub(super) async fn link(
    ask: Ask,
    Path(record): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let own = show::node(&ask, &record)?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let relation = Relation::of(sent.get("relation"));
    if relation.is_none() {
        wrong.add("relation", t.say("main-field-not-an-option"));
    }
    let other = other(sent.get("other"));
    if other.is_none() {
        wrong.add("other", t.say("threads-link-unread"));
    }
    let mut why = None;
    if let (Some(relation), Some(other)) = (relation, other) {
        let back = format!("/threads/{own}");
        let (from, to) = if sent.get("way") == "back" { (other, own) } else { (own, other) };
        let form = LinkRecords { from, to, relation, note: text(&sent, "note") };
        match ask.web.clerk().link(&ask.who, sent.get("act"), form).await {
            Ok(_) => return Ok(ask.back(&back, &flash::done(t, "threads-link-done", &[]))),
            Err(clerk::Trouble::Missing(_)) => {
                wrong.add("other", t.say("threads-link-missing"));
            }
            Err(it) => why = Some(form::refused(&ask, it, &back, "")?),
        }
    }
    show::again(&ask, own, &sent, wrong, why).await
}

/// `POST /threads/links/{id}/off`.
pub(super) async fn unlink(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id: LinkId = number(&ask, &id, "link")?;
    let link = ask.web.clerk().unlink(&ask.who, sent.get("act"), id).await;
    let link = link.map_err(|why| Failure::new(&ask, why).back("/tasks"))?;
    let told = flash::done(ask.tongue, "threads-link-off", &[]);
    Ok(ask.back(&format!("/threads/{}", link.from), &told))
}

/// The record named in a field: `decision-12`, or the address of its page.
pub(super) fn other(typed: &str) -> Option<Node> {
    let typed = typed.trim().trim_end_matches('/');
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    if let Ok(node) = last.parse() {
        return Some(node);
    }
    let kinds = [("/decisions/", "decision"), ("/tasks/", "task"), ("/meetings/items/", "item")];
    let (_, kind) = kinds.into_iter().find(|(at, _)| path.contains(at))?;
    format!("{kind}-{last}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_named_by_its_word_or_by_its_address() {
        let read = |typed: &str| other(typed).map(|node| node.to_string());
        assert_eq!(read(" decision-12 ").as_deref(), Some("decision-12"));
        assert_eq!(read("https://a.example/decisions/12?lang=en").as_deref(), Some("decision-12"));
        assert_eq!(read("/threads/statement-7").as_deref(), Some("statement-7"));
        assert_eq!(read("/meetings/items/7/").as_deref(), Some("item-7"));
        assert_eq!(read("/tasks/9#reports").as_deref(), Some("task-9"));
        for bad in ["", "결정", "/bodies/7", "/decisions/x", "12"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
