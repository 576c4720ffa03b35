//! `/meetings/{id}/minutes/revisions`: who changed what, when and why, with both texts.

use askama::Template;
use axum::{extract::Path, response::Response};
use bylaws::{Piece, pieces};
use council::accounts::roles::Act;
use council::meetings::minutes::Revision;

use super::{forms::part_label, sheet::Sheet};
use crate::{ask::Ask, failure::Failure, look::Frame};

#[derive(Template)]
#[template(path = "meetings/minutes_revisions.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    back: String,
    parts: Vec<Part>,
}

/// A part that was changed.
struct Part {
    id: String,
    label: String,
    changes: Vec<Change>,
}

/// One change of its words.
struct Change {
    no: String,
    who: String,
    at: String,
    why: String,
    before: Vec<Piece>,
    after: Vec<Piece>,
}

/// The page, for those who may read drafts.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::RemarkMinutes).await?;
    let t = ask.tongue;
    let Some(minutes) = &sheet.minutes else { return Err(Failure::missing(&ask, "minutes")) };
    let id = minutes.id;
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::meetings::minutes::revisions(seen.conn, id));
    let all = read.await.map_err(|why| Failure::new(&ask, why))?;
    let mut parts: Vec<Part> = Vec::new();
    for pair in all.windows(2).filter(|pair| pair[0].part == pair[1].part) {
        let (old, new) = (&pair[0], &pair[1]);
        let id = new.part.to_string();
        if parts.last().is_none_or(|part| part.id != id) {
            let label = part_label(t, &sheet, new.part);
            parts.push(Part { id, label, changes: Vec::new() });
        }
        if let Some(part) = parts.last_mut() {
            part.changes.push(change(&ask, old, new));
        }
    }
    let title = t.say("meetings-minutes-revisions-title");
    let mut frame = ask.frame().titled(title).under("meetings");
    frame.path = sheet.href("/revisions");
    let mut crumbs = sheet.crumbs(t);
    crumbs.push((sheet.href(""), t.say("meetings-minutes-title").to_owned()));
    Ok(ask.page(&Page { frame, crumbs, back: sheet.href(""), parts }))
}

fn change(ask: &Ask, old: &Revision, new: &Revision) -> Change {
    let t = ask.tongue;
    let (before, after) = pieces(&old.text, &new.text);
    let why = match (&new.why, new.by_hand) {
        (Some(why), _) => why.clone(),
        (None, false) => t.say("meetings-minutes-from-record").to_owned(),
        (None, true) => String::new(),
    };
    Change {
        no: t.of("meetings-minutes-revision").n("no", new.no).to_string(),
        who: new.written_by.clone(),
        at: t.moment(new.written_at),
        why,
        before,
        after,
    }
}
