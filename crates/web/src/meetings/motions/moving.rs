//! Moving a motion with its effect: `/meetings/{id}/motions/new?item=…`.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, response::Response, routing::get};
use bylaws::LawOn;
use council::accounts::roles::Act;
use council::bodies::districts::District;
use council::bodies::registry::{Body, Kind};
use council::bodies::seats::{Holder, Seat};
use council::bylaws::amendments::State;
use council::meetings::floor;
use council::people::persons::Person;
use council::{AmendmentId, ItemId, MeetingId};
use store::{Error, Seen};
use words::Tongue;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::Frame,
    meetings::page::{
        crumbs,
        load::{Loaded, load, number},
        sent::{Echo, Fields, Why},
        slips::{Ctx, Slip},
    },
    sent::Wanted,
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/{id}/motions/new", get(show))
}

/// What the effects of a motion may name.
#[derive(Debug, Default)]
struct Known {
    bodies: Vec<Body>,
    seats: Vec<Seat>,
    persons: Vec<Person>,
    districts: Vec<District>,
    drafts: Vec<(AmendmentId, String)>,
}

/// A list of answers: value and words.
type Picks = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "meetings/motion_new.html")]
struct Moving {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    item: String,
    slip: Option<Slip>,
    why: Option<Why>,
    back: String,
    effects: Vec<(&'static str, &'static str, &'static str)>,
    moved_by: String,
    seats: Picks,
    seats_of: Picks,
    persons: Picks,
    districts: Picks,
    drafts: Picks,
    parents: Picks,
    kinds: Picks,
    organs: Picks,
    today: String,
}

async fn show(ask: Ask, Path(id): Path<String>, wanted: Wanted) -> Result<Response, Failure> {
    let id = number(&ask, &id, "meeting")?;
    let item = wanted.0.id("item").map_err(|why| Failure::new(&ask, why))?;
    answer(&ask, id, item, None).await
}

/// The page again with the form that was refused; its item stands in the name of the form.
pub(crate) async fn again(ask: &Ask, id: MeetingId, echo: &Echo) -> Result<Response, Failure> {
    let item = echo.form.rsplit('-').next().unwrap_or_default();
    let item = number(ask, item, "item")?;
    answer(ask, id, item, Some(echo)).await
}

async fn answer(
    ask: &Ask,
    id: MeetingId,
    item: ItemId,
    echo: Option<&Echo>,
) -> Result<Response, Failure> {
    let all = load(ask, id).await?;
    if !all.rights.may(Act::Move) {
        let trouble = ask.who.may(Act::Move, Some(&all.family.place));
        let trouble = trouble.err().map_or(clerk::Trouble::Missing("item"), Into::into);
        return Err(Failure::new(ask, trouble).back(all.href("")));
    }
    if all.page.item(item).is_none() {
        return Err(Failure::missing(ask, "item"));
    }
    let root = all.page.body.root;
    let read = ask.web.reader().read(&ask.who, move |seen| known(seen, root));
    let known = read.await.map_err(|why| Failure::new(ask, why))?;
    let status = if echo.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(ask.page_with(status, &moving(ask, &all, item, echo, &known)))
}

/// Five statements, however large the house is.
fn known(seen: &mut Seen<'_>, root: council::BodyId) -> Result<Known, Error> {
    let conn = &mut *seen.conn;
    let bodies = store::bodies::registry::list(conn)?;
    let drafts = store::bylaws::amendments::heads(conn, root)?;
    let open = drafts.into_iter().filter(|d| matches!(d.state, State::Draft | State::Proposed));
    Ok(Known {
        bodies: bodies.into_iter().filter(|b| b.root == root && b.dissolved.is_none()).collect(),
        seats: store::bodies::seats::of_family(conn, root)?,
        persons: store::people::persons::all(conn)?,
        districts: store::bodies::districts::list(conn)?,
        drafts: open.map(|draft| (draft.id, draft.title)).collect(),
    })
}

fn moving(ask: &Ask, all: &Loaded, item: ItemId, echo: Option<&Echo>, known: &Known) -> Moving {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let key = ask.key();
    let ctx = Ctx { tongue: ask.tongue, all, floor: &floor, key: &key, echo, from: "motion" };
    let it = all.page.item(item);
    let gate = all.page.meeting.must_run();
    let title = ask.tongue.say("meetings-page-move-page");
    let mut frame = ask.frame().titled(title).under("meetings");
    frame.path = all.href(&format!("/motions/new?item={item}"));
    let body_name = |body: &Body| ctx.named(&body.name, Some(&body.name_en)).to_owned();
    Moving {
        crumbs: crumbs(&ctx),
        item: it.map_or_else(String::new, |it| crate::meetings::agenda::list::titled(&ctx, it)),
        slip: gate
            .is_ok()
            .then(|| ctx.slip(format!("move-{item}"), &format!("/items/{item}/motions"))),
        why: gate.err().map(|why| ctx.why(&why)),
        back: all.href(&format!("#item-{item}")),
        effects: effects(ask.tongue, known),
        moved_by: all.rights.name.clone(),
        seats: seats(&ctx, known, &law),
        seats_of: seats_of(&ctx, known, &law),
        persons: known.persons.iter().map(|p| (p.id.to_string(), p.name.clone())).collect(),
        districts: known
            .districts
            .iter()
            .map(|d| (d.code.clone(), ctx.named(&d.name, Some(&d.name_en)).to_owned()))
            .collect(),
        drafts: known.drafts.iter().map(|(id, t)| (id.to_string(), t.clone())).collect(),
        parents: known.bodies.iter().map(|b| (b.id.to_string(), body_name(b))).collect(),
        kinds: [Kind::Subcommittee, Kind::TaskForce, Kind::Region, Kind::Panel, Kind::Other]
            .map(|kind| (kind.word().to_owned(), kind_name(ask.tongue, kind).to_owned()))
            .into(),
        organs: known
            .bodies
            .iter()
            .filter(|body| body.organ.is_some())
            .map(|body| (body.id.to_string(), body_name(body)))
            .collect(),
        today: ask.now.date().to_string(),
        frame,
    }
}

/// The effects to choose from: word, name, what it does.
fn effects(tongue: Tongue, known: &Known) -> Vec<(&'static str, &'static str, &'static str)> {
    let all = [
        ("plain", "decisions-effects-plain", "decisions-effects-plain-hint"),
        ("end-seat", "decisions-effects-end-seat", "decisions-effects-end-seat-hint"),
        ("begin-seat", "decisions-effects-begin-seat", "decisions-effects-begin-seat-hint"),
        ("amend-bylaws", "decisions-effects-amend-bylaws", "decisions-effects-amend-bylaws-hint"),
        ("set-up-body", "decisions-effects-set-up-body", "decisions-effects-set-up-body-hint"),
        ("convene", "decisions-effects-convene", "decisions-effects-convene-hint"),
    ];
    all.into_iter()
        .filter(|(word, ..)| *word != "amend-bylaws" || !known.drafts.is_empty())
        .map(|(word, name, hint)| (word, tongue.say(name), tongue.say(hint)))
        .collect()
}

/// Seats held today in the family of bodies: holder, role, body.
fn seats(ctx: &Ctx<'_>, known: &Known, law: &LawOn<'_>) -> Picks {
    let held = known.seats.iter().filter(|seat| seat.is_held_on(ctx.all.at.date()));
    let say = |seat: &Seat| {
        let Holder::Person(person) = seat.holder else { return None };
        let person = known.persons.iter().find(|p| p.id == person)?;
        let body = known.bodies.iter().find(|body| body.id == seat.body)?;
        let role = role(ctx, law, &seat.role);
        let body = ctx.named(&body.name, Some(&body.name_en));
        Some((seat.id.to_string(), format!("{} · {role} · {body}", person.name)))
    };
    held.filter_map(say).collect()
}

/// Seats that can be given: a role of the book in the body that is its organ.
fn seats_of(ctx: &Ctx<'_>, known: &Known, law: &LawOn<'_>) -> Picks {
    let roles = law.book.roles.iter().filter(|(_, role)| !role.office);
    let say = |(key, role): (&String, &bylaws::Role)| {
        let organ = role.organ.as_deref()?;
        let body = known.bodies.iter().find(|body| body.organ.as_deref() == Some(organ))?;
        let name = ctx.named(&role.name, role.en.as_deref());
        let body_name = ctx.named(&body.name, Some(&body.name_en));
        Some((format!("{}:{key}", body.id), format!("{name} · {body_name}")))
    };
    roles.filter_map(say).collect()
}

fn role(ctx: &Ctx<'_>, law: &LawOn<'_>, role: &str) -> String {
    let found = law.book.role(role);
    found.map_or_else(|| role.to_owned(), |r| ctx.named(&r.name, r.en.as_deref()).to_owned())
}

/// The name of a kind of body that may be set up.
fn kind_name(tongue: Tongue, kind: Kind) -> &'static str {
    tongue.say(match kind {
        Kind::Subcommittee => "bodies-kind-subcommittee",
        Kind::TaskForce => "bodies-kind-task-force",
        Kind::Region => "bodies-kind-region",
        Kind::Panel => "bodies-kind-panel",
        _ => "bodies-kind-other",
    })
}
