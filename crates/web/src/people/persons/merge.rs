//! Two records are one human, or are not: both are said by a human, with a reason.

use axum::{extract::Path, response::Response};

use super::person;
use crate::{ask::Ask, failure::Failure, flash, sent::Sent};

/// `POST /people/{id}/merge`: the record named in the form leads to this one from now on.
pub(super) async fn merge(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (kept, back) = (person(&ask, &id)?, format!("/people/{id}"));
    let merged = sent.get("merged").trim().trim_start_matches('#');
    let merged = merged.parse().map_err(|_| {
        let why = clerk::Trouble::Unreadable(kit::Message::new("people-merge-not-a-number"));
        Failure::new(&ask, why).back(back.as_str())
    })?;
    let (act, reason) = (sent.get("act"), sent.get("reason"));
    let done = ask.web.clerk().merge_persons(&ask.who, act, kept, merged, reason).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "people-persons-merged", &[])))
}

/// `POST /people/{id}/split`: this record, merged before, is somebody else after all.
pub(super) async fn split(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (merged, back) = (person(&ask, &id)?, format!("/people/{id}"));
    let (act, reason) = (sent.get("act"), sent.get("reason"));
    let done = ask.web.clerk().split_person(&ask.who, act, merged, reason).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "people-persons-split", &[])))
}
