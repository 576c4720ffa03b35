//! The minutes as data: `?format=json`.

use axum::{Json, response::IntoResponse, response::Response};
use council::meetings::minutes::{Cell, Lack};
use serde_json::{Value, json};

use super::{line::shown, sheet::Sheet};
use crate::ask::Ask;

/// What the reader may see, with what is missing in it.
pub(super) fn answer(ask: &Ask, sheet: &Sheet) -> Response {
    let t = ask.tongue;
    let state = sheet.minutes.as_ref().map(|it| it.state(sheet.around.frozen.len()));
    let document = sheet.shown().map(|document| {
        let items: Vec<Value> = document
            .items
            .iter()
            .map(|it| {
                let title = shown(t, &it.title);
                json!({ "item": it.id, "part": it.part, "no": it.no, "title": title })
            })
            .collect();
        let entries: Vec<Value> = document
            .entries
            .iter()
            .map(|it| {
                json!({
                    "element": it.element, "part": it.part, "item": it.item,
                    "decision": it.decision, "kind": it.kind,
                    "speaker": it.speaker.as_ref().map(|who| shown(t, who)),
                    "text": shown(t, &it.text),
                    "closed": matches!(it.text, Cell::Hidden(_)),
                })
            })
            .collect();
        json!({ "items": items, "entries": entries })
    });
    let lacks: Vec<Lack> = match &sheet.document {
        Some(document) if sheet.inside() => document.lacks(),
        _ => Vec::new(),
    };
    let original = sheet.around.original.as_ref().filter(|it| it.public || sheet.inside());
    let original = original
        .map(|it| json!({ "source": it.source, "elements": it.elements, "lacks": it.lacks() }));
    let last = sheet.around.frozen.last();
    let minutes = sheet.minutes.as_ref();
    let mut response = Json(json!({
        "meeting": sheet.meeting.id, "title": sheet.meeting.title, "body": sheet.body.slug.as_str(),
        "state": state, "adopted_at": minutes.and_then(|it| it.adopted_at),
        "adopted_in": minutes.and_then(|it| it.adopted_in),
        "adopted_by": minutes.and_then(|it| it.adopted_by),
        "text": last.map(|it| it.no), "sha256": last.map(|it| &it.sha256),
        "document": document, "lacks": lacks, "original": original,
    }))
    .into_response();
    if ask.who.account.is_some() {
        let private = axum::http::HeaderValue::from_static("private, no-store");
        response.headers_mut().insert(axum::http::header::CACHE_CONTROL, private);
    }
    response
}
