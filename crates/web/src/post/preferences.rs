//! What I get by e-mail: `/me/post`; and the link that stops letters of a kind: `/me/post/stop`.

use askama::Template;
use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use clerk::{Clock, Trouble};
use council::post::preferences::{self, Preference, Way};
use council::post::queue::{Letter, Topic};

use super::topic_key;
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong},
    look::{Badge, Field, Flash, Frame, Pick, Tone},
    meetings::{notices::letter_key, page::sent::unreadable},
    sent::{Sent, Wanted},
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/me/post", get(show).post(choose))
        .route("/me/post/stop", get(ask_stop).post(stop))
}

#[derive(Template)]
#[template(path = "post/mine.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    key: String,
    why: Option<Why>,
    fields: Vec<Field<'static>>,
    /// The person whose letters these are; none where the account belongs to none.
    person: Option<String>,
    /// An e-mail address is known.
    mailed: bool,
    /// The house has no mail server.
    held: bool,
    letters: Vec<(String, &'static str, Badge, String)>,
}

async fn show(ask: Ask) -> Result<Response, Failure> {
    if ask.who.account.is_none() {
        return Ok(Redirect::to("/sign-in?back=/me/post").into_response());
    }
    let page = page(&ask, &Sent::default(), None).await?;
    Ok(ask.page(&page))
}

async fn choose(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let done = match read(&sent) {
        Ok(choices) => ask.web.clerk().set_preferences(&ask.who, sent.get("act"), choices).await,
        Err(trouble) => Err(trouble),
    };
    match done {
        Ok(()) => Ok(ask.back("/me/post", &flash::done(ask.tongue, "post-preferences-done", &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/me/post", "")?;
            let page = page(&ask, &sent, Some(why)).await?;
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}

fn read(sent: &Sent) -> Result<Vec<Preference>, Trouble> {
    let one = |topic: Topic| {
        let way = Way::of(sent.get(topic.word()));
        let way = way.ok_or_else(|| unreadable("main-field-not-an-option"))?;
        let instead = Some(sent.get("instead").trim().to_owned());
        let instead = instead.filter(|text| topic == Topic::Notices && !text.is_empty());
        Ok(Preference { topic, way, instead })
    };
    Topic::CHOSEN.into_iter().map(one).collect()
}

async fn page(ask: &Ask, sent: &Sent, why: Option<Why>) -> Result<Page, Failure> {
    let (t, mine) = (ask.tongue, ask.who.person);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(person) = mine else { return Ok((Vec::new(), Vec::new(), false)) };
        let contact = store::people::contacts::find(seen.conn, person)?;
        Ok((
            store::post::preferences::of_person(seen.conn, person)?,
            store::post::queue::of_person(seen.conn, person)?,
            contact.is_some_and(|(contact, _)| contact.email.is_some()),
        ))
    });
    let (chosen, letters, mailed) = read.await.map_err(|why| Failure::new(ask, why))?;
    let act = sent.get("act");
    let mut frame = ask.frame().titled(t.say("post-preferences-title"));
    frame.path = "/me/post".to_owned();
    Ok(Page {
        crumbs: vec![("/me".to_owned(), ask.who.name.clone())],
        key: if act.is_empty() { ask.key() } else { act.to_owned() },
        why,
        fields: if mine.is_some() { fields(ask, sent, &chosen) } else { Vec::new() },
        person: mine.map(|person| format!("/people/{person}/contact")),
        mailed,
        held: !ask.web.clerk().has_post(),
        letters: letters.iter().map(|letter| line(ask, letter)).collect(),
        frame,
    })
}

fn fields(ask: &Ask, sent: &Sent, chosen: &[Preference]) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let ways = [
        (Way::AtOnce, "post-way-at-once"),
        (Way::Daily, "post-way-daily"),
        (Way::Weekly, "post-way-weekly"),
        (Way::Never, "post-way-never"),
    ];
    let mut fields: Vec<Field<'static>> = Vec::new();
    for topic in Topic::CHOSEN {
        let now = preferences::of(chosen, topic);
        let on = if sent.has(topic.word()) { sent.get(topic.word()) } else { now.way.word() };
        let ways = ways.iter().filter(|(way, _)| topic != Topic::Notices || *way != Way::Weekly);
        let picks = ways.map(|(way, key)| Pick::new(way.word(), t.say(key)).on(on == way.word()));
        fields.push(Field::select(t, topic.word(), t.say(topic_key(topic)), picks.collect()));
        if topic == Topic::Notices {
            let instead = now.instead.unwrap_or_default();
            let instead =
                if sent.has("instead") { sent.get("instead").to_owned() } else { instead };
            fields.push(
                Field::text(t, "instead", t.say("post-preferences-instead"))
                    .hint(t.say("post-preferences-instead-hint"))
                    .value(instead)
                    .at_most(200),
            );
        }
    }
    fields
}

fn line(ask: &Ask, letter: &Letter) -> (String, &'static str, Badge, String) {
    let t = ask.tongue;
    let (tone, sign, key) = letter_key(letter.state);
    let tone = match tone {
        "ok" => Tone::Ok,
        "bad" => Tone::Bad,
        "warn" => Tone::Warn,
        _ => Tone::Info,
    };
    let badge = Badge { tone, sign, text: t.say(key).to_owned() };
    let at = t.moment(Clock::civil(letter.written_at));
    (letter.subject.clone(), t.say(topic_key(letter.topic)), badge, at)
}

/// One press stops letters of this kind. Looking at the page changes nothing: mail programs look
/// at every link.
async fn ask_stop(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let stop = wanted.0.get("key").to_owned();
    let known = ask.web.reader().read(&ask.who, {
        let stop = stop.clone();
        move |seen| store::post::queue::by_stop(seen.conn, &stop)
    });
    let letter = known.await.map_err(|why| Failure::new(&ask, why))?;
    let letter = letter.ok_or_else(|| Failure::missing(&ask, "letter"))?;
    Ok(stopping(&ask, &stop, letter.topic, None).answer(&ask))
}

async fn stop(ask: Ask, wanted: Wanted, sent: Sent) -> Result<Response, Failure> {
    let stop = wanted.0.get("key").to_owned();
    // A mail program sends no key of an act; the same link stops the same letters.
    let act = sent.get("act");
    let act = if act.is_empty() { ask.key() } else { act.to_owned() };
    match ask.web.clerk().stop_letters(&act, &stop).await {
        Ok(_) => {
            let told = [Flash::new(Tone::Ok, ask.tongue.say("post-preferences-stopped"))];
            Ok(ask.back("/", &told))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, "/", "")?;
            Ok(stopping(&ask, &stop, Topic::Notices, Some(why)).answer(&ask))
        }
    }
}

fn stopping(ask: &Ask, stop: &str, topic: Topic, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let action = format!("/me/post/stop?key={}", form::escaped(stop));
    let mut page = FormPage::new(ask, t.say("post-preferences-stop"), action);
    page.frame = page.frame.under("");
    page.lede = t.of("post-preferences-stop-lede").s("topic", t.say(topic_key(topic))).to_string();
    page.submit = t.say("post-preferences-stop-do").to_owned();
    page.back = "/me/post".to_owned();
    page.again(&Sent::default(), Wrong::default(), why)
}
