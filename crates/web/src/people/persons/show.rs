//! The page of a person: roles over time, namesakes, merges, and contact data for the few.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::Path, response::Response};
use clerk::InForce;
use council::accounts::roles::{Act, Place};
use council::bodies::years::Sex;
use council::people::contacts::Contact;
use council::people::persons::Person;
use council::{BodyId, PersonId};
use store::bodies::seats::RosterLine;
use store::people::contacts::Reading;
use store::people::persons::Merged;

use crate::{
    ask::Ask,
    bodies::registry::{
        law_of,
        view::{Line, With},
    },
    bodies::years,
    failure::Failure,
    look::{Field, Frame},
};

/// Everything the page is made of.
struct Loaded {
    person: Person,
    kept: Option<Person>,
    namesakes: Vec<Person>,
    lines: Vec<RosterLine>,
    merges: Vec<Merged>,
    laws: BTreeMap<BodyId, (BodyId, Option<InForce>)>,
    places: Vec<Place>,
    contact: Option<Contact>,
    has_contact: bool,
    reads: Vec<Reading>,
    sex: Option<Sex>,
}

/// A merge in the trail of a person.
struct Trace {
    text: String,
    reason: String,
    split: Option<String>,
    other: String,
}

#[derive(Template)]
#[template(path = "people/show.html")]
struct Show {
    frame: Frame,
    id: PersonId,
    note: String,
    source: String,
    kept: Option<(String, String)>,
    namesakes: Vec<(PersonId, String, String)>,
    now: Vec<Line>,
    past: Vec<Line>,
    traces: Vec<Trace>,
    may: May,
    contact: Option<Contact>,
    reads: Vec<(String, String, String)>,
    key: String,
    /// Where contact data is erased.
    erase: String,
    /// The sex as stated, for whoever may state it.
    sex: Option<Field<'static>>,
}

/// What the reader may do here.
struct May {
    merge: bool,
    split: bool,
    is_self: bool,
    contact: bool,
    has_contact: bool,
}

/// The person of an address; `id` may be anything.
pub(in crate::people) fn person(ask: &Ask, id: &str) -> Result<PersonId, Failure> {
    id.parse().map_err(|_| Failure::missing(ask, "person"))
}

pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let id = person(&ask, &id)?;
    let loaded = load(&ask, id).await?;
    Ok(ask.page(&page(&ask, &loaded)))
}

async fn load(ask: &Ask, id: PersonId) -> Result<Loaded, Failure> {
    let (clerk, now, own) = (ask.web.clerk().clone(), ask.now, ask.who.person == Some(id));
    let signed_in = ask.who.account.is_some();
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(person) = store::people::persons::find(seen.conn, id)? else { return Ok(None) };
        let kept = match person.merged_into {
            Some(kept) => store::people::persons::find(seen.conn, kept)?,
            None => None,
        };
        let mut namesakes = store::people::persons::by_name(seen.conn, &person.name)?;
        namesakes.retain(|other| other.id != person.id);
        let lines = store::bodies::seats::of_person(seen.conn, id)?;
        let merges = store::people::persons::merges(seen.conn, id)?;
        let (mut laws, mut places) = (BTreeMap::new(), Vec::new());
        for line in &lines {
            if laws.contains_key(&line.seat.body) {
                continue;
            }
            let Some(body) = store::bodies::registry::find(seen.conn, line.seat.body)? else {
                continue;
            };
            let known = laws.values().find(|(root, _)| *root == body.root).cloned();
            let law = match known {
                Some((_, law)) => law,
                None => clerk.laws().in_force(seen.conn, body.root, now)?,
            };
            laws.insert(body.id, (body.root, law));
            if signed_in {
                places.push(store::bodies::registry::place(seen.conn, &body)?);
            }
        }
        // Only the person's own data is read here; others ask for it with a reason.
        let found = if signed_in { store::people::contacts::find(seen.conn, id)? } else { None };
        let has_contact = found.is_some();
        let contact = found.filter(|_| own).map(|(contact, _)| contact);
        let reads = if own { store::people::contacts::reads(seen.conn, id)? } else { Vec::new() };
        let sex = if signed_in { store::bodies::years::sex(seen.conn, id)? } else { None };
        Ok(Some(Loaded {
            sex,
            person,
            kept,
            namesakes,
            lines,
            merges,
            laws,
            places,
            contact,
            has_contact,
            reads,
        }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    found.ok_or_else(|| Failure::missing(ask, "person"))
}

fn page(ask: &Ask, all: &Loaded) -> Show {
    let (t, today, person) = (ask.tongue, ask.now.date(), &all.person);
    let (mut now, mut past) = (Vec::new(), Vec::new());
    for line in &all.lines {
        let law = all.laws.get(&line.seat.body).and_then(|(_, law)| law.clone());
        let law = law_of(&law);
        let with = With { t, law: law.as_ref(), on: today, today };
        let over = !line.seat.counts() || line.seat.to.is_some_and(|to| to < today);
        if over { &mut past } else { &mut now }.push(with.line(line));
    }
    let note = |it: &Person| it.note.clone().or(it.source.clone()).unwrap_or_default();
    let may = may(ask, all);
    let reads = all.reads.iter().map(|it| (it.by_name.clone(), it.why.clone(), moment(ask, it.at)));
    Show {
        frame: ask.frame().titled(&person.name).under("bodies"),
        id: person.id,
        note: person.note.clone().unwrap_or_default(),
        source: person.source.clone().unwrap_or_default(),
        kept: all.kept.as_ref().map(|kept| (format!("/people/{}", kept.id), kept.name.clone())),
        namesakes: all.namesakes.iter().map(|it| (it.id, it.name.clone(), note(it))).collect(),
        now,
        past,
        traces: all.merges.iter().map(|it| trace(ask, person.id, it)).collect(),
        sex: may.contact.then(|| years::sex::field(t, all.sex)),
        may,
        contact: all.contact.clone(),
        reads: reads.collect(),
        key: ask.key(),
        erase: format!("/people/{}/contact/erase", person.id),
    }
}

/// A real time, µs UTC, as a moment in Korea: whole seconds are enough for a log.
fn moment(ask: &Ask, micros: i64) -> String {
    let seconds = micros.div_euclid(1_000_000).saturating_add(9 * 3600);
    let at = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);
    let at = at.checked_add(jiff::Span::new().seconds(seconds)).unwrap_or(at);
    ask.tongue.moment(at)
}

fn trace(ask: &Ask, id: PersonId, it: &Merged) -> Trace {
    let t = ask.tongue;
    let away = it.merge.merged == id;
    let (key, other, name) = if away {
        ("people-trace-into", it.merge.kept, &it.kept_name)
    } else {
        ("people-trace-took", it.merge.merged, &it.merged_name)
    };
    let say = t.of(key).moment("at", it.merge.at).s("name", name).n("id", other.get());
    Trace {
        text: say.to_string(),
        reason: it.merge.reason.clone(),
        split: it.split.as_ref().map(|(at, why)| {
            let at = at.parse().map(|at: jiff::civil::DateTime| t.moment(at));
            t.of("people-trace-split").s("at", at.unwrap_or_default()).s("why", why).to_string()
        }),
        other: format!("/people/{other}"),
    }
}

fn may(ask: &Ask, all: &Loaded) -> May {
    let anywhere = |act| ask.who.may_anywhere(act).is_ok();
    let is_self = ask.who.person == Some(all.person.id);
    let of_body = all.places.iter().any(|at| ask.who.may(Act::ReadContact, Some(at)).is_ok());
    let nowhere = all.places.is_empty() && anywhere(Act::ReadContact);
    let merged = all.person.merged_into.is_some();
    May {
        merge: anywhere(Act::MergePersons) && !merged,
        split: anywhere(Act::SplitPerson) && merged,
        is_self,
        contact: !merged && (is_self || of_body || nowhere),
        has_contact: all.has_contact,
    }
}
