//! Linking two records, and taking a link off.

use council::LinkId;
use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::threads::links::{self, Link, Node, Relation};
use serde_json::json;
use store::threads::links as store_links;

use crate::meetings::filled;
use crate::{Clerk, Desk, Subject, Trouble, refused};

/// Two records to be linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRecords {
    /// The earlier record.
    pub from: Node,
    /// What it went on in.
    pub to: Node,
    /// How.
    pub relation: Relation,
    /// What is said about it.
    pub note: Option<String>,
}

impl Clerk {
    /// Links two records; whoever keeps the record of one of their bodies may.
    pub async fn link(
        &self,
        who: &Standing,
        key: &str,
        form: LinkRecords,
    ) -> Result<LinkId, Trouble> {
        self.act(who, key, move |desk| {
            let body = enter(desk, form.from, form.to)?;
            let note = filled(form.note.clone());
            let there = store_links::between(desk.conn, form.from, form.to)?;
            let text = note.as_deref().unwrap_or_default();
            links::link(form.from, form.to, form.relation, text, &there).map_err(refused)?;
            let link = Link {
                id: desk.id()?,
                from: form.from,
                to: form.to,
                relation: form.relation,
                note,
                made_at: desk.now,
                removed_at: None,
            };
            store_links::insert(desk.conn, &link)?;
            journal(desk, &link, &body, false)?;
            Ok(link.id)
        })
        .await
    }

    /// Takes a link off; the trace stays.
    pub async fn unlink(&self, who: &Standing, key: &str, id: LinkId) -> Result<Link, Trouble> {
        self.act(who, key, move |desk| {
            let link = store_links::find(desk.conn, id)?.ok_or(Trouble::Missing("link"))?;
            let body = enter(desk, link.from, link.to)?;
            links::unlink(&link).map_err(refused)?;
            store_links::remove(desk.conn, id, desk.now)?;
            journal(desk, &link, &body, true)?;
            Ok(link)
        })
        .await
    }
}

/// The body in whose name the link is made: that of the earlier record, or of the later one.
fn enter(desk: &mut Desk<'_>, from: Node, to: Node) -> Result<Body, Trouble> {
    let (earlier, later) = (home(desk, from)?, home(desk, to)?);
    match desk.may(Act::Link, Some(&earlier)) {
        Ok(()) => Ok(earlier),
        Err(_) => desk.may(Act::Link, Some(&later)).map(|()| later),
    }
}

fn home(desk: &mut Desk<'_>, node: Node) -> Result<Body, Trouble> {
    let found = store_links::home(desk.conn, node)?;
    let (body, _) = found.ok_or(Trouble::Missing(node.kind.word()))?;
    store::bodies::registry::find(desk.conn, body)?.ok_or(Trouble::Missing("body"))
}

fn journal(desk: &mut Desk<'_>, link: &Link, body: &Body, removed: bool) -> Result<(), Trouble> {
    let content = json!({
        "link": link.id, "from": link.from.to_string(), "to": link.to.to_string(),
        "relation": link.relation, "note": link.note, "removed": removed, "at": desk.now,
    });
    desk.journal(Act::Link, Subject::of("link", link.id), Some(body.id), &content)
}
