//! Founding bodies and changing what is said of them.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::{self, Body, Kind, NewBody, RosterState};
use council::{BodyId, DecisionId};
use jiff::civil::Date;
use kit::{Slug, When};
use serde_json::{Value, json};

use crate::{Clerk, Desk, Subject, Trouble, refused};

/// A body to be founded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its word in addresses.
    pub slug: String,
    /// Its official name.
    pub name: String,
    /// Its English name; empty where the record has none.
    pub name_en: String,
    /// What it is.
    pub kind: Kind,
    /// The body it belongs to.
    pub parent: Option<BodyId>,
    /// The organ of the book that it is.
    pub organ: Option<String>,
    /// The district it belongs to.
    pub district: Option<String>,
    /// When it was founded, as far as a source says.
    pub founded: Option<When>,
    /// Whether every member will be entered by name.
    pub roster: RosterState,
    /// Other names.
    pub aliases: Vec<String>,
    /// A note for readers.
    pub note: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
    /// The resolution that set it up, as its source words it.
    pub resolution: Option<String>,
}

impl Found {
    /// A body of this kind, with nothing said about it yet; its roster is not complete.
    pub fn new(slug: impl Into<String>, name: impl Into<String>, kind: Kind) -> Self {
        Self {
            slug: slug.into(),
            name: name.into(),
            name_en: String::new(),
            kind,
            parent: None,
            organ: None,
            district: None,
            founded: None,
            roster: RosterState::Partial,
            aliases: Vec::new(),
            note: None,
            source: None,
            resolution: None,
        }
    }
}

/// What is to be said of a body from now on; everything is set as given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amend {
    /// The body.
    pub body: BodyId,
    /// Its official name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// When it was founded.
    pub founded: Option<When>,
    /// Its last day.
    pub dissolved: Option<Date>,
    /// Whether every member is entered by name.
    pub roster: RosterState,
    /// A note for readers.
    pub note: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
}

impl Clerk {
    /// Founds a body.
    pub async fn found_body(
        &self,
        who: &Standing,
        key: &str,
        form: Found,
    ) -> Result<BodyId, Trouble> {
        self.act(who, key, move |desk| {
            let parent = parent(desk, &form)?;
            desk.may(Act::FoundBody, parent.as_ref())?;
            let body = found_body_at(desk, &form, None)?;
            let subject = Subject::body(body.id);
            desk.journal(Act::FoundBody, subject, Some(body.id), &founded(&body, &form))?;
            Ok(body.id)
        })
        .await
    }

    /// Sets what is said of a body.
    pub async fn amend_body(&self, who: &Standing, key: &str, form: Amend) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let body = store::bodies::registry::find(desk.conn, form.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::AmendBody, Some(&body))?;
            let form = form.clone();
            let aliases: Vec<String> = form.aliases.iter().filter_map(|a| trimmed(a)).collect();
            let body = Body {
                name: form.name.trim().to_owned(),
                name_en: form.name_en.trim().to_owned(),
                founded: form.founded,
                dissolved: form.dissolved,
                roster: form.roster,
                note: form.note.as_deref().and_then(trimmed),
                source: form.source.as_deref().and_then(trimmed),
                ..body
            };
            registry::amend(&body, &aliases).map_err(refused)?;
            store::bodies::registry::update(desk.conn, &body)?;
            store::bodies::registry::set_aliases(desk.conn, body.id, &aliases)?;
            let content = json!({
                "name": body.name, "name_en": body.name_en, "aliases": aliases,
                "founded": body.founded, "dissolved": body.dissolved,
                "roster": body.roster.word(), "note": body.note, "source": body.source,
            });
            desk.journal(Act::AmendBody, Subject::body(body.id), Some(body.id), &content)
        })
        .await
    }
}

/// Founds a body without its row in the journal; `decision` is the one of the house that sets it
/// up. Effects of votes share this.
pub(crate) fn found_body_at(
    desk: &mut Desk<'_>,
    form: &Found,
    decision: Option<DecisionId>,
) -> Result<Body, Trouble> {
    let parent = parent(desk, form)?;
    let slug: Slug = form
        .slug
        .trim()
        .parse()
        .map_err(|_| refused(registry::Refusal::Slug(form.slug.trim().to_owned())))?;
    let taken = store::bodies::registry::by_slug(desk.conn, slug.as_str())?.is_some();
    let new = NewBody {
        slug: slug.clone(),
        name: form.name.trim().to_owned(),
        name_en: form.name_en.trim().to_owned(),
        kind: form.kind,
        organ: form.organ.clone(),
        founded: form.founded,
        roster: form.roster,
        by_decision: decision.is_some() || form.resolution.is_some(),
    };
    let law = match &parent {
        Some(parent) => desk.laws.in_force(desk.conn, parent.root, desk.now)?,
        None => None,
    };
    let law = law.as_ref().map(crate::InForce::law);
    let today = desk.now.date();
    registry::found(&new, parent.as_ref(), taken, today, law.as_ref()).map_err(refused)?;
    let id: BodyId = desk.id()?;
    let body = Body {
        id,
        slug,
        name: new.name,
        name_en: new.name_en,
        kind: form.kind,
        parent: form.parent,
        root: parent.as_ref().map_or(id, |parent| parent.root),
        organ: form.organ.clone(),
        district: form.district.clone(),
        founded: form.founded,
        dissolved: None,
        roster: form.roster,
        note: form.note.as_deref().and_then(trimmed),
        source: form.source.as_deref().and_then(trimmed),
    };
    let aliases: Vec<String> = form.aliases.iter().filter_map(|a| trimmed(a)).collect();
    registry::amend(&body, &aliases).map_err(refused)?;
    if let Some(code) = &form.district {
        store::bodies::districts::find(desk.conn, code)?.ok_or(Trouble::Missing("district"))?;
    }
    store::bodies::registry::insert(desk.conn, &body, decision)?;
    store::bodies::registry::set_aliases(desk.conn, body.id, &aliases)?;
    Ok(body)
}

fn parent(desk: &mut Desk<'_>, form: &Found) -> Result<Option<Body>, Trouble> {
    let Some(parent) = form.parent else { return Ok(None) };
    let found = store::bodies::registry::find(desk.conn, parent)?;
    found.map(Some).ok_or(Trouble::Missing("body"))
}

/// What the journal says of a founded body.
fn founded(body: &Body, form: &Found) -> Value {
    json!({
        "body": body.id, "slug": body.slug.as_str(), "name": body.name, "name_en": body.name_en,
        "kind": body.kind.word(), "parent": body.parent, "root": body.root, "organ": body.organ,
        "district": body.district, "founded": body.founded, "roster": body.roster.word(),
        "aliases": form.aliases, "note": body.note, "source": body.source,
        "resolution": form.resolution,
    })
}

/// The text without spaces around it, if anything is left.
pub(crate) fn trimmed(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
