//! `/bylaws/{slug}/amendments/{id}`: a draft with its table of changes, its way so far, and what
//! can be done with it: change it, put it on an agenda, take it back.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::Path, response::Response};
use bylaws::{Book, Cite};
use clerk::bylaws::amendments::Propose;
use council::AmendmentId;
use council::accounts::roles::Act;
use council::bylaws::amendments::{self, Amendment, State};
use kit::Message;
use store::bylaws::proposals::{self, About, Ahead, Unlinked};

use super::{
    proposal::{self, Proposal},
    track,
};
use crate::bylaws::versions::{
    compare::with_book,
    download,
    shelf::Shelf,
    strip,
    table::{self, Remark, Table},
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Badge, Frame, trail::Trail},
    sent::{Sent, Wanted},
};
use clerk::Trouble;

#[derive(Template)]
#[template(path = "bylaws/amendment.html")]
struct DraftPage<'a> {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    id: String,
    badge: Badge,
    reason: String,
    facts: Vec<(String, String, String)>,
    stale: String,
    table: Option<Table>,
    checks: Vec<Remark>,
    trail: Trail,
    proposal: Proposal<'a>,
    keys: [String; 2],
    may_edit: bool,
    may_copy: bool,
    may_withdraw: bool,
}

/// A draft with everything its page needs.
struct Found {
    shelf: Shelf,
    draft: Amendment,
    items: Vec<About>,
    ahead: Vec<Ahead>,
    unlinked: Vec<Unlinked>,
}

impl Found {
    /// The book that the draft was written against.
    fn base(&self) -> Option<&Book> {
        self.shelf.version_by_id(self.draft.base).map(|(_, book)| &**book)
    }
}

async fn find(ask: &Ask, slug: &str, id: &str) -> Result<Found, Failure> {
    let shelf = Shelf::load(ask, slug).await?;
    let id: AmendmentId = id.parse().map_err(|_| Failure::missing(ask, "amendment"))?;
    let root = shelf.council.id;
    let organ = shelf
        .in_force(ask.now)
        .and_then(|(_, book)| Some(book.on(ask.now).amendment().ok()?.rule.organ.clone()));
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let draft = store::bylaws::amendments::find(seen.conn, id)?;
        let items = proposals::items(seen.conn, id)?;
        let (ahead, unlinked) = match &organ {
            Some(organ) => (
                proposals::ahead(seen.conn, root, organ)?,
                proposals::unlinked(seen.conn, root, organ)?,
            ),
            None => (Vec::new(), Vec::new()),
        };
        Ok(draft.map(|draft| (draft, items, ahead, unlinked)))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let found = found.filter(|(draft, ..)| draft.body == root);
    let (draft, items, ahead, unlinked) =
        found.ok_or_else(|| Failure::missing(ask, "amendment"))?;
    Ok(Found { shelf, draft, items, ahead, unlinked })
}

/// The page of a draft.
pub async fn show(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    Wanted(sent): Wanted,
) -> Result<Response, Failure> {
    let found = find(&ask, &slug, &id).await?;
    if let Some(response) = file(&found, sent.get("format")) {
        return Ok(response);
    }
    Ok(ask.page(&page(&ask, &found)))
}

/// The table of changes, or the whole text, as a file.
fn file(found: &Found, format: &str) -> Option<Response> {
    let name = format!("{}-amendment-{}", found.shelf.slug(), found.draft.id);
    match format {
        "full" => Some(download::markdown(&name, &found.draft.text)),
        "md" => {
            let new = Book::read(&found.draft.text).ok()?;
            let reasons: BTreeMap<Cite, String> = found
                .draft
                .reasons
                .iter()
                .filter_map(|(cite, why)| Some((Cite::parse(cite)?, why.clone())))
                .collect();
            let changes = bylaws::compare(found.base()?, &new);
            Some(download::markdown(&name, &bylaws::to_markdown(&changes, &reasons)))
        }
        _ => None,
    }
}

fn page<'a>(ask: &Ask, found: &'a Found) -> DraftPage<'a> {
    let (tongue, shelf, draft) = (ask.tongue, &found.shelf, &found.draft);
    let new = Book::read(&draft.text).ok();
    let pair = found.base().zip(new.as_ref());
    let href = |_: &Cite| String::new();
    let in_force = shelf.in_force(ask.now).map(|(version, _)| version.id);
    let is_open = matches!(draft.state, State::Draft | State::Proposed);
    let stale = is_open && in_force != Some(draft.base);
    DraftPage {
        frame: ask.frame().titled(&draft.title).under("bylaws"),
        crumbs: with_book(ask, shelf),
        slug: shelf.slug().to_owned(),
        id: draft.id.to_string(),
        badge: strip::stage(tongue, draft.state),
        reason: draft.reason.clone(),
        facts: facts(ask, found),
        stale: if stale {
            flash::refusal(tongue, &amendments::Refusal::Stale)
        } else {
            String::new()
        },
        table: pair.map(|(old, new)| Table::new(tongue, old, new, Some(&draft.reasons), href)),
        checks: pair.map(|(old, new)| table::checks(tongue, old, new)).unwrap_or_default(),
        trail: track::trail(tongue, shelf, draft, &found.items),
        proposal: proposal::of(ask, shelf, draft, &found.ahead, &found.unlinked),
        keys: [ask.key(), ask.key()],
        may_edit: draft.state == State::Draft && !stale && shelf.may_draft(ask),
        may_copy: (draft.state != State::Draft || stale) && shelf.may_draft(ask),
        may_withdraw: is_open && shelf.may(ask, Act::WithdrawAmendment),
    }
}

/// Name, words and address of what is known about a draft.
fn facts(ask: &Ask, found: &Found) -> Vec<(String, String, String)> {
    let (tongue, shelf, draft) = (ask.tongue, &found.shelf, &found.draft);
    let say = |key: &str| tongue.say(key).to_owned();
    let base = shelf.version_by_id(draft.base).map(|(version, _)| {
        let no = tongue.of("bylaws-book-version").n("no", version.no);
        let words = format!("{no} · {}", strip::title(tongue, shelf, version));
        (words, format!("/bylaws/{}?version={}", shelf.slug(), version.no))
    });
    let (base, href) = base.unwrap_or_default();
    let day = match draft.effective_on {
        Some(day) => tongue.of("bylaws-draft-effective-on").day("day", day).to_string(),
        None => say("bylaws-draft-effective-vote"),
    };
    vec![
        (say("bylaws-draft-effective"), day, String::new()),
        (say("bylaws-draft-base"), base, href),
        (say("bylaws-draft-by"), draft.drafted_by.clone(), String::new()),
        (say("bylaws-draft-at"), tongue.moment(draft.drafted_at), String::new()),
    ]
}

/// Puts a draft on an agenda.
pub async fn propose(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let back = format!("/bylaws/{slug}/amendments/{id}");
    let amendment: AmendmentId = id.parse().map_err(|_| Failure::missing(&ask, "amendment"))?;
    let Some((meeting, item)) = proposal::place(sent.get("place")) else {
        let why = Trouble::Unreadable(Message::new("main-field-not-an-option"));
        return Err(Failure::new(&ask, why).back(back));
    };
    let form = Propose { amendment, meeting, item, origin: sent.get("origin").to_owned() };
    let done = ask.web.clerk().propose_amendment(&ask.who, sent.get("act"), form).await;
    let done = done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "bylaws-draft-proposed", &done.advice)))
}

/// Takes a draft back.
pub async fn withdraw(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let back = format!("/bylaws/{slug}/amendments/{id}");
    let amendment: AmendmentId = id.parse().map_err(|_| Failure::missing(&ask, "amendment"))?;
    let reason = sent.get("reason").to_owned();
    let done = ask.web.clerk().withdraw_amendment(&ask.who, sent.get("act"), amendment, reason);
    done.await.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "bylaws-draft-withdrawn", &[])))
}
