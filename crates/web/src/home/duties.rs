//! What waits in the bodies that the reader chairs or keeps the record of.

use council::accounts::roles::Act;
use council::meetings::page::organ;
use council::tasks::deliveries::conveys;
use store::home::mine::Entry;

use super::{
    House, mine,
    tasks::{self, Task, may},
};
use crate::{ask::Ask, journal::body_name, look::State};

/// An entry as something to do, where the reader may do it.
pub(super) fn of(ask: &Ask, house: &House, it: &Entry) -> Option<Task> {
    let t = ask.tongue;
    if it.kind == "letter" {
        ask.who.may_anywhere(Act::SettleLetter).ok()?;
        let title = t.of("tasks-duty-letter").n("count", it.count).to_string();
        return Some(tasks::task(ask, title, State::Overdue, "/admin/post".to_owned()));
    }
    let body = it.body.and_then(|id| house.body(id))?;
    if !may(ask, house, mine::act(&it.kind)?, body) {
        return None;
    }
    let law = house.law(body);
    let binds = law.is_some_and(|law| conveys(&law.law(), organ(body)));
    if it.kind == "convey" && !binds {
        return None;
    }
    let meeting = format!("/meetings/{}", it.about);
    let (key, state, href) = match it.kind.as_str() {
        "referral" => {
            ("tasks-duty-referral", State::Waiting, format!("/threads/referral-{}", it.id))
        }
        "notice" => ("tasks-duty-notice", State::Waiting, meeting),
        "minutes-none" => ("tasks-duty-minutes-none", State::Waiting, format!("{meeting}/minutes")),
        "minutes-draft" => ("tasks-duty-minutes-draft", State::Draft, format!("{meeting}/minutes")),
        "remark" => ("tasks-duty-remark", State::Waiting, format!("{meeting}/minutes")),
        "proposal" => {
            ("tasks-duty-proposal", State::Waiting, format!("/threads/proposal-{}", it.id))
        }
        "task" => ("tasks-duty-task", State::Overdue, format!("/tasks/{}", it.id)),
        "delivery" => {
            ("tasks-duty-delivery", State::Waiting, format!("/decisions/{}/deliveries", it.id))
        }
        "convey" => ("tasks-duty-convey", State::Waiting, meeting),
        "call" => ("tasks-duty-call", State::Waiting, format!("/meetings/new?body={}", body.slug)),
        _ => return None,
    };
    let title = t.of(key).s("title", mine::title(ask, it)).n("count", it.count);
    let day = it.at.filter(|_| it.kind != "call").map(|at| t.day(at.date()));
    let note = Some(it.note.clone()).filter(|note| !note.is_empty());
    Some(Task {
        meta: super::now::joined([Some(body_name(ask, body)), note, day]),
        ..tasks::task(ask, title.to_string(), state, href)
    })
}
