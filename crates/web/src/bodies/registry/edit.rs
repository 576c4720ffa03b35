//! Founding a body, and changing what is said of it.

use axum::{extract::Path, response::Response};
use clerk::bodies::registry::{Amend, Found};
use council::accounts::roles::Act;
use council::bodies::registry::{Body, Kind, RosterState};
use words::Tongue;

use super::{find, kind_key, named};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Pick},
    sent::{Sent, Wanted},
};

/// What the choices of the founding form are made of.
struct Choices {
    bodies: Vec<Body>,
    districts: Vec<council::bodies::districts::District>,
    /// Organs of the books in force: key and name.
    organs: Vec<(String, String)>,
}

/// `GET /bodies/new?parent=SLUG`.
pub(super) async fn new(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    ask.who
        .may_anywhere(Act::FoundBody)
        .map_err(|why| Failure::new(&ask, clerk::Trouble::Forbidden(why)).back("/bodies"))?;
    let choices = choices(&ask).await?;
    Ok(founding(&ask, &choices, &wanted, Wrong::default(), None).answer(&ask))
}

/// `POST /bodies`.
pub(super) async fn found(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let t = ask.tongue;
    let choices = choices(&ask).await?;
    let mut wrong = Wrong::default();
    let kind = Kind::of(sent.get("kind"));
    if kind.is_none() {
        wrong.add("kind", t.say("main-field-not-an-option"));
    }
    let parent = choices.bodies.iter().find(|body| body.slug.as_str() == sent.get("parent"));
    let mut found = Found::new(
        wrong.needed(t, &sent, "slug"),
        wrong.needed(t, &sent, "name"),
        kind.unwrap_or(Kind::Other),
    );
    found.name_en = sent.get("name_en").trim().to_owned();
    found.parent = parent.map(|body| body.id);
    found.organ = text(&sent, "organ");
    found.district = text(&sent, "district");
    found.founded = wrong.when(t, &sent, "founded");
    found.roster = RosterState::of(sent.get("roster")).unwrap_or(RosterState::Partial);
    found.aliases = lines(sent.get("aliases"));
    found.note = text(&sent, "note");
    found.source = text(&sent, "source");
    found.resolution = text(&sent, "resolution");
    if !wrong.is_empty() {
        return Ok(founding(&ask, &choices, &sent, wrong, None).answer(&ask));
    }
    let slug = found.slug.clone();
    let cited = parent.and_then(|p| choices.bodies.iter().find(|body| body.id == p.root));
    let cited = cited.map(|root| root.slug.to_string()).unwrap_or_default();
    match ask.web.clerk().found_body(&ask.who, sent.get("act"), found).await {
        Ok(_) => {
            Ok(ask
                .back(&format!("/bodies/{slug}"), &flash::done(t, "bodies-registry-founded", &[])))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/bodies", &cited)?;
            Ok(founding(&ask, &choices, &sent, Wrong::default(), Some(why)).answer(&ask))
        }
    }
}

async fn choices(ask: &Ask) -> Result<Choices, Failure> {
    let (clerk, now, t) = (ask.web.clerk().clone(), ask.now, ask.tongue);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = store::bodies::registry::list(seen.conn)?;
        let mut organs: Vec<(String, String)> = Vec::new();
        for root in bodies.iter().filter(|body| body.parent.is_none()) {
            let Some(law) = clerk.laws().in_force(seen.conn, root.id, now)? else { continue };
            for (key, organ) in &law.book.organs {
                if !organs.iter().any(|(known, _)| known == key) {
                    let name = named(t, &organ.name, organ.en.as_deref().unwrap_or_default());
                    organs.push((key.clone(), name.to_owned()));
                }
            }
        }
        let districts = store::bodies::districts::list(seen.conn)?;
        Ok(Choices { bodies, districts, organs })
    });
    read.await.map_err(|why| Failure::new(ask, why))
}

fn founding(ask: &Ask, all: &Choices, sent: &Sent, wrong: Wrong, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("bodies-new-title"), "/bodies");
    page.crumbs = vec![("/bodies".to_owned(), t.say("main-nav-bodies").to_owned())];
    t.say("bodies-new-lede").clone_into(&mut page.lede);
    t.say("bodies-new-submit").clone_into(&mut page.submit);
    "/bodies".clone_into(&mut page.back);
    let kinds = Kind::ALL.iter().map(|kind| Pick::new(kind.word(), t.say(kind_key(*kind))));
    let none = || Pick::new("", t.say("main-value-none"));
    let parents = all.bodies.iter().map(|body| {
        Pick::new(body.slug.to_string(), named(t, &body.name, &body.name_en).to_owned())
    });
    let organs = all.organs.iter().map(|(key, name)| Pick::new(key.clone(), name.clone()));
    let districts = all
        .districts
        .iter()
        .map(|it| Pick::new(it.code.clone(), named(t, &it.name, &it.name_en).to_owned()));
    let value = |name: &'static str| sent.get(name).to_owned();
    page.fields = vec![
        Field::text(t, "name", t.say("bodies-field-name")).required().at_most(80),
        Field::text(t, "name_en", t.say("bodies-field-name-en")).at_most(80),
        Field::text(t, "slug", t.say("bodies-field-slug"))
            .hint(t.say("bodies-field-slug-hint"))
            .required()
            .at_most(60),
        Field::select(t, "kind", t.say("main-kind"), kinds.collect()).required(),
        Field::select(
            t,
            "parent",
            t.say("bodies-field-parent"),
            [none()].into_iter().chain(parents).collect(),
        ),
        Field::select(
            t,
            "organ",
            t.say("bodies-field-organ"),
            [none()].into_iter().chain(organs).collect(),
        )
        .hint(t.say("bodies-field-organ-hint")),
        Field::select(
            t,
            "district",
            t.say("bodies-field-district"),
            [none()].into_iter().chain(districts).collect(),
        ),
        Field::text(t, "resolution", t.say("bodies-field-resolution"))
            .hint(t.say("bodies-field-resolution-hint"))
            .at_most(200),
    ];
    page.fields.extend(common(t));
    fill(&mut page, value, &wrong);
    page.again(sent, wrong, why)
}

/// Fields that both forms have.
fn common(t: Tongue) -> Vec<Field<'static>> {
    let states = [
        Pick::new("partial", t.say("bodies-roster-partial"))
            .hint(t.say("bodies-roster-partial-hint")),
        Pick::new("complete", t.say("bodies-roster-complete"))
            .hint(t.say("bodies-roster-complete-hint")),
    ];
    vec![
        Field::radio(t, "roster", t.say("bodies-field-roster"), states.into()).value("partial"),
        Field::area(t, 3, "aliases", t.say("bodies-field-aliases"))
            .hint(t.say("bodies-field-aliases-hint")),
        Field::text(t, "founded", t.say("bodies-field-founded"))
            .hint(t.say("bodies-field-when-hint"))
            .at_most(30),
        Field::area(t, 2, "note", t.say("main-note")).at_most(400),
        Field::text(t, "source", t.say("main-source")).at_most(200),
    ]
}

/// Puts what was sent into the fields, and what is wrong beside them.
fn fill(page: &mut FormPage, value: impl Fn(&'static str) -> String, wrong: &Wrong) {
    let fields = std::mem::take(&mut page.fields);
    page.fields = fields
        .into_iter()
        .map(|field| {
            let (name, kept) = (field.name, value(field.name));
            let field = if kept.is_empty() { field } else { field.value(kept) };
            field.error(wrong.of(name))
        })
        .collect();
}

/// `GET /bodies/{slug}/edit`.
pub(super) async fn edit(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    here.must(&ask, Act::AmendBody)?;
    let id = here.body.id;
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::bodies::registry::aliases(seen.conn, id));
    let aliases = read.await.map_err(|why| Failure::new(&ask, why))?;
    let body = &here.body;
    let known = Sent(vec![
        ("name".to_owned(), body.name.clone()),
        ("name_en".to_owned(), body.name_en.clone()),
        ("roster".to_owned(), body.roster.word().to_owned()),
        ("aliases".to_owned(), aliases.join("\n")),
        ("founded".to_owned(), body.founded.map(|day| day.to_string()).unwrap_or_default()),
        ("dissolved".to_owned(), body.dissolved.map(|day| day.to_string()).unwrap_or_default()),
        ("note".to_owned(), body.note.clone().unwrap_or_default()),
        ("source".to_owned(), body.source.clone().unwrap_or_default()),
    ]);
    Ok(amending(&ask, &here, &known, Wrong::default(), None).answer(&ask))
}

/// `POST /bodies/{slug}/edit`.
pub(super) async fn amend(
    ask: Ask,
    Path(slug): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let form = Amend {
        body: here.body.id,
        name: wrong.needed(t, &sent, "name"),
        name_en: sent.get("name_en").trim().to_owned(),
        aliases: lines(sent.get("aliases")),
        founded: wrong.when(t, &sent, "founded"),
        dissolved: wrong.day(t, &sent, "dissolved"),
        roster: RosterState::of(sent.get("roster")).unwrap_or(here.body.roster),
        note: text(&sent, "note"),
        source: text(&sent, "source"),
    };
    if !wrong.is_empty() {
        return Ok(amending(&ask, &here, &sent, wrong, None).answer(&ask));
    }
    match ask.web.clerk().amend_body(&ask.who, sent.get("act"), form).await {
        Ok(()) => Ok(ask.back(&here.href(""), &flash::done(t, "bodies-registry-amended", &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &here.href(""), here.root.slug.as_str())?;
            Ok(amending(&ask, &here, &sent, Wrong::default(), Some(why)).answer(&ask))
        }
    }
}

fn amending(
    ask: &Ask,
    here: &super::Here,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("bodies-edit-title"), here.href("/edit"));
    page.crumbs = here.crumbs(t);
    page.back = here.href("");
    page.fields = vec![
        Field::text(t, "name", t.say("bodies-field-name")).required().at_most(80),
        Field::text(t, "name_en", t.say("bodies-field-name-en")).at_most(80),
    ];
    page.fields.extend(common(t));
    page.fields.push(Field::day(t, "dissolved", t.say("bodies-field-dissolved")));
    fill(&mut page, |name| sent.get(name).to_owned(), &wrong);
    page.again(sent, wrong, why)
}

/// Lines with something in them.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
