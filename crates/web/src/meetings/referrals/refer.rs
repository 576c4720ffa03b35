//! Referring an item or a decision to another body: `/referrals/new`.

use axum::{Router, response::Response, routing::get};
use clerk::Trouble;
use clerk::meetings::referrals::{Refer, Source};
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::meetings::agenda::Part;
use store::{Conn, Error};

use crate::{
    Web,
    ask::Ask,
    bodies::registry::named,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong},
    look::{Field, Pick},
    meetings::page::{load::Rights, sent::Fields},
    sent::{Sent, Wanted},
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/referrals/new", get(show).post(refer))
}

/// What is referred, and to whom it may go.
struct Known {
    source: Source,
    /// The title of the item, or the words of the decision.
    title: String,
    /// Where it stands.
    back: String,
    body: Body,
    council: String,
    others: Vec<Body>,
}

async fn show(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let known = known(&ask, &wanted.0).await?;
    Ok(page(&ask, &known, &Sent::default(), Wrong::default(), None).answer(&ask))
}

async fn refer(ask: Ask, wanted: Wanted, sent: Sent) -> Result<Response, Failure> {
    let known = known(&ask, &wanted.0).await?;
    let mut wrong = Wrong::default();
    let to = sent.id("to");
    let part = Part::of(sent.get("part"));
    if to.is_err() {
        wrong.add("to", ask.tongue.say("main-field-not-an-option"));
    }
    if part.is_none() {
        wrong.add("part", ask.tongue.say("main-field-not-an-option"));
    }
    let (Ok(to), Some(part)) = (to, part) else {
        return Ok(page(&ask, &known, &sent, wrong, None).answer(&ask));
    };
    let form = Refer {
        source: known.source,
        to,
        part,
        title: sent.get("title").to_owned(),
        note: sent.words("note"),
    };
    match ask.web.clerk().refer(&ask.who, sent.get("act"), form).await {
        Ok(_) => {
            let told = flash::done(ask.tongue, "meetings-referrals-done-made", &[]);
            Ok(ask.back(&known.back, &told))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &known.back, &known.council)?;
            Ok(page(&ask, &known, &sent, wrong, Some(why)).answer(&ask))
        }
    }
}

/// Reads the item or decision of the address, and asks for the right.
async fn known(ask: &Ask, wanted: &Sent) -> Result<Known, Failure> {
    let source = match (wanted.id_opt("item"), wanted.id_opt("decision")) {
        (_, Ok(Some(decision))) => Source::Decision(decision),
        (Ok(Some(item)), _) => Source::Item(item),
        _ => return Err(Failure::missing(ask, "item")),
    };
    let read = ask.web.reader().read(&ask.who, move |seen| found(seen.conn, source));
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let (known, place) = found.ok_or_else(|| Failure::missing(ask, "item"))?;
    if !Rights::of(&ask.who, &place).may(Act::Refer) {
        let why = ask.who.may(Act::Refer, Some(&place)).err();
        let trouble = why.map_or(Trouble::Missing("item"), Into::into);
        return Err(Failure::new(ask, trouble).back(known.back));
    }
    Ok(known)
}

fn found(
    conn: &mut dyn Conn,
    source: Source,
) -> Result<Option<(Known, council::accounts::roles::Place)>, Error> {
    let (title, back, body) = match source {
        Source::Item(id) => {
            let Some(item) = store::meetings::agenda::find(conn, id)? else { return Ok(None) };
            let meeting = store::meetings::convening::find(conn, item.meeting)?;
            let Some(meeting) = meeting else { return Ok(None) };
            (item.title, format!("/meetings/{}#item-{id}", meeting.id), meeting.body)
        }
        Source::Decision(id) => {
            let found = store::decisions::register::find(conn, id)?;
            let Some(decision) = found else { return Ok(None) };
            (decision.text, format!("/decisions/{id}"), decision.body)
        }
    };
    let all = store::bodies::registry::list(conn)?;
    let Some(body) = all.iter().find(|it| it.id == body).cloned() else { return Ok(None) };
    let place = store::bodies::registry::place(conn, &body)?;
    let root = all.iter().find(|it| it.id == body.root);
    let council = root.map_or_else(String::new, |root| root.slug.to_string());
    let mut others: Vec<Body> = all.into_iter().filter(|it| it.id != body.id).collect();
    // The bodies of the same council come first.
    others.sort_by_key(|it| it.root != body.root);
    Ok(Some((Known { source, title, back, body, council, others }, place)))
}

fn page(ask: &Ask, known: &Known, sent: &Sent, wrong: Wrong, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let action = match known.source {
        Source::Item(id) => format!("/referrals/new?item={id}"),
        Source::Decision(id) => format!("/referrals/new?decision={id}"),
    };
    let mut page = FormPage::new(ask, t.say("meetings-referrals-refer"), action);
    page.frame = page.frame.under("meetings");
    page.lede = t.say("meetings-referrals-refer-lede").to_owned();
    page.crumbs = vec![
        (
            format!("/bodies/{}", known.body.slug),
            named(t, &known.body.name, &known.body.name_en).to_owned(),
        ),
        (known.back.clone(), known.title.clone()),
    ];
    page.back.clone_from(&known.back);
    page.submit = t.say("meetings-referrals-refer-do").to_owned();
    let or = |name: &str, proposed: &str| {
        if sent.has(name) { sent.get(name).to_owned() } else { proposed.to_owned() }
    };
    let open = |it: &&Body| it.dissolved.is_none_or(|day| day >= ask.now.date());
    let mut bodies = vec![Pick::new("", t.say("main-value-none"))];
    bodies.extend(known.others.iter().filter(open).map(|it| {
        let id = it.id.to_string();
        let on = sent.get("to") == id;
        Pick::new(id, named(t, &it.name, &it.name_en).to_owned()).on(on)
    }));
    let part = or("part", Part::Decision.word());
    let parts =
        [(Part::Decision, "meetings-part-decision"), (Part::Report, "meetings-part-report")];
    let parts = parts.map(|(it, key)| Pick::new(it.word(), t.say(key)).on(part == it.word()));
    page.fields = vec![
        Field::select(t, "to", t.say("meetings-referrals-to"), bodies)
            .error(wrong.of("to"))
            .required(),
        Field::text(t, "title", t.say("meetings-page-item-title"))
            .hint(t.say("meetings-referrals-title-hint"))
            .value(or("title", &short(&known.title)))
            .required()
            .at_most(200),
        Field::radio(t, "part", t.say("main-kind"), parts.into())
            .error(wrong.of("part"))
            .required(),
        Field::area(t, 3, "note", t.say("meetings-referrals-note"))
            .hint(t.say("meetings-referrals-note-hint"))
            .value(or("note", ""))
            .at_most(2000),
    ];
    page.again(sent, wrong, why)
}

/// A title is no longer than 200 characters; the words of a decision may be.
fn short(text: &str) -> String {
    text.chars().take(200).collect()
}
