//! Calling a meeting: `/meetings/new?body=…`, with the rules of the book beside the form.

use askama::Template;
use axum::{Router, http::StatusCode, response::Response, routing::get};
use bylaws::{LawOn, MeetingKind, rules::ConvenedBy};
use clerk::Trouble;
use clerk::meetings::agenda::PreviousMinutes;
use clerk::meetings::convening::Convene;
use council::MeetingId;
use council::accounts::roles::Act;
use council::bodies::registry::Body;
use council::decisions::effects::Effect;
use council::meetings::attendance::voting;
use council::meetings::convening::{Ground, Kind};
use council::meetings::page::organ;
use jiff::ToSpan;
use store::bodies::seats::RosterLine;
use store::decisions::register::{Filter, Listed};
use words::Tongue;

use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Frame, Pick},
    meetings::{
        motions::cards::RuleLine,
        page::{
            head::kind_key,
            load::{Lawful, Rights},
            sent::{Fields, Why, unreadable},
        },
    },
    sent::{Sent, Wanted},
};

/// The address.
pub fn routes() -> Router<Web> {
    Router::new().route("/meetings/new", get(show).post(call))
}

/// What the form needs to know of the body.
struct Known {
    body: Body,
    lawful: Lawful,
    no: u32,
    roster: Vec<RosterLine>,
    resolutions: Vec<Listed>,
    /// The last meeting of the body whose minutes are not adopted.
    earlier: Option<(MeetingId, String)>,
}

#[derive(Template)]
#[template(path = "meetings/new.html")]
struct Calling {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    action: String,
    key: String,
    why: Option<Why>,
    fields: Vec<Field<'static>>,
    times: Vec<Field<'static>>,
    place: Field<'static>,
    grounds: Field<'static>,
    resolution: Field<'static>,
    resolution_text: Field<'static>,
    seats: Field<'static>,
    /// Whether the minutes of the last meeting come first.
    minutes: Option<Field<'static>>,
    /// Members are chosen already.
    asking: bool,
    rules: Vec<RuleLine>,
    silent: Vec<String>,
}

async fn show(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let known = known(&ask, wanted.0.get("body")).await?;
    // From a planned date: its day, time and place are filled in.
    let planned = ["day", "time", "until", "place", "title", "kind"];
    let mut sent = Sent(
        planned
            .into_iter()
            .filter(|name| !wanted.0.get(name).is_empty())
            .map(|name| (name.to_owned(), wanted.0.get(name).to_owned()))
            .collect(),
    );
    if !wanted.0.get("decision").is_empty() {
        // From a resolution that calls for the meeting.
        sent.0 = vec![
            ("ground".to_owned(), "resolution".to_owned()),
            ("kind".to_owned(), Kind::Extraordinary.word().to_owned()),
            ("decision".to_owned(), wanted.0.get("decision").to_owned()),
        ];
    }
    Ok(ask.page(&page(&ask, &known, &sent, None)))
}

async fn call(ask: Ask, wanted: Wanted, sent: Sent) -> Result<Response, Failure> {
    let known = known(&ask, wanted.0.get("body")).await?;
    let done = match read(&ask, &known, &sent) {
        Ok(form) => ask.web.clerk().convene(&ask.who, sent.get("act"), form).await,
        Err(trouble) => Err(trouble),
    };
    let trouble = match done {
        Ok(done) => {
            previous(&ask, &known, &sent, done.it).await;
            let told = flash::done(ask.tongue, "meetings-done-convened", &done.advice);
            return Ok(ask.back(&format!("/meetings/{}", done.it), &told));
        }
        Err(trouble) => trouble,
    };
    let cited = |cite: &bylaws::Cite| known.lawful.cited(cite);
    let why = match &trouble {
        Trouble::Refused(why) => Why::of(ask.tongue, why.as_ref(), cited),
        Trouble::Unreadable(message) => Why { text: ask.tongue.message(message), ..Why::default() },
        _ => return Err(Failure::new(&ask, trouble).back("/meetings")),
    };
    let page = page(&ask, &known, &sent, Some(why));
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

/// The minutes of the last meeting become report 1. The meeting is called all the same where that
/// fails; the agenda can be put right by hand.
async fn previous(ask: &Ask, known: &Known, sent: &Sent, meeting: MeetingId) {
    let Some((of, title)) = known.earlier.as_ref().filter(|_| sent.get("minutes") == "1") else {
        return;
    };
    let said =
        |t: Tongue| t.of("meetings-referrals-previous-minutes").s("meeting", title).to_string();
    let form = PreviousMinutes {
        meeting,
        of: *of,
        title: said(Tongue::KO),
        title_en: Some(said(Tongue::EN)),
    };
    let key = format!("{}-minutes", sent.get("act"));
    if let Err(trouble) = ask.web.clerk().add_previous_minutes(&ask.who, &key, form).await {
        tracing::warn!(?trouble, "the minutes of the last meeting are not on the agenda");
    }
}

/// Whether the minutes of the last meeting come first; proposed where they are not adopted.
fn minutes(ask: &Ask, known: &Known, sent: &Sent) -> Option<Field<'static>> {
    let (_, title) = known.earlier.as_ref()?;
    let t = ask.tongue;
    let on = sent.get("minutes") == "1" || sent.get("act").is_empty();
    let item = t.of("meetings-referrals-previous-minutes").s("meeting", title).to_string();
    let pick = Pick::new("1", item).hint(t.say("meetings-referrals-previous-hint")).on(on);
    Some(Field::checks(t, "minutes", t.say("meetings-referrals-previous"), vec![pick]))
}

/// The body by its address word or number, and the right to call its meetings.
async fn known(ask: &Ask, word: &str) -> Result<Known, Failure> {
    let (web, now, word) = (ask.web.clone(), ask.now, word.trim().to_owned());
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let conn = &mut *seen.conn;
        let body = match word.parse::<i64>() {
            Ok(id) => store::bodies::registry::find(conn, kit::Id::new(id))?,
            Err(_) => store::bodies::registry::by_slug(conn, &word)?,
        };
        let Some(body) = body else { return Ok(None) };
        let lawful = Lawful::read(conn, web.clerk(), &web.inner.meetings, &body, now)?;
        let calls = Effect::Convene { body: body.id };
        let filter = Filter { limit: 200, ..Filter::default() };
        let decisions = store::decisions::register::list(conn, &filter)?;
        let stands = |d: &Listed| d.decision.effect == calls && d.decision.voided_at.is_none();
        Ok(Some(Known {
            lawful,
            no: store::meetings::convening::next_no(conn, body.id)?,
            earlier: store::meetings::agenda::minutes_due(conn, body.id)?,
            roster: store::bodies::seats::roster(conn, body.id)?,
            resolutions: decisions.into_iter().filter(stands).collect(),
            body,
        }))
    });
    let known = read.await.map_err(|why| Failure::new(ask, why))?;
    let known = known.ok_or_else(|| Failure::missing(ask, "body"))?;
    let place = &known.lawful.family.place;
    if !Rights::of(&ask.who, place).may(Act::Convene) {
        let why = ask.who.may(Act::Convene, Some(place)).err();
        let trouble = why.map_or(Trouble::Missing("body"), Into::into);
        return Err(Failure::new(ask, trouble).back("/meetings"));
    }
    Ok(known)
}

/// Reads the form.
fn read(ask: &Ask, known: &Known, sent: &Sent) -> Result<Convene, Trouble> {
    let starts_at = sent.moment("day", "time")?;
    let until = sent.time_opt("until")?;
    let no = sent.count("no")?;
    let ground = match sent.get("ground") {
        "chair" => Ground::Chair { by: ask.who.name.clone() },
        "resolution" => Ground::Resolution {
            decision: sent.id_opt("decision")?,
            text: sent.get("resolution").trim().to_owned(),
        },
        "request" => Ground::Request { seats: sent.ids("seat")? },
        _ => return Err(unreadable("main-field-not-an-option")),
    };
    Ok(Convene {
        body: known.body.id,
        no: (no > 0).then_some(no),
        kind: sent.choice("kind", Kind::of)?,
        title: sent.get("title").to_owned(),
        title_en: sent.words("title_en"),
        starts_at,
        ends_at: until.map(|until| starts_at.date().to_datetime(until)),
        place: sent.words("place"),
        ground,
    })
}

fn page(ask: &Ask, known: &Known, sent: &Sent, why: Option<Why>) -> Calling {
    let t = ask.tongue;
    let body = if t.is_ko() { &known.body.name } else { &known.body.name_en };
    let law = known.lawful.book.on(ask.now);
    let (rules, silent) = rules(ask, known, &law);
    let key = sent.get("act").to_owned();
    let mut frame =
        ask.frame().titled(t.of("meetings-page-call").s("body", body)).under("meetings");
    frame.path = format!("/meetings/new?body={}", known.body.slug);
    Calling {
        crumbs: vec![("/meetings".to_owned(), t.say("main-nav-meetings").to_owned())],
        action: frame.path.clone(),
        // After a refusal it is still the same wish, done once.
        key: if key.is_empty() { ask.key() } else { key },
        why,
        fields: fields(ask, known, sent),
        times: times(ask, sent),
        place: Field::text(t, "place", t.say("main-place"))
            .value(sent.get("place").to_owned())
            .at_most(200),
        grounds: grounds(ask, &law, known, sent),
        resolution: resolution(ask, known, sent),
        resolution_text: Field::text(t, "resolution", t.say("meetings-page-ground-text"))
            .hint(t.say("meetings-page-ground-text-hint"))
            .value(sent.get("resolution").to_owned())
            .at_most(200),
        seats: seats(ask, known, &law, sent),
        minutes: minutes(ask, known, sent),
        asking: sent.has("seat"),
        rules,
        silent,
        frame,
    }
}

fn fields(ask: &Ask, known: &Known, sent: &Sent) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let or = |name: &str, proposed: String| {
        if sent.has(name) { sent.get(name).to_owned() } else { proposed }
    };
    let kinds = [Kind::Regular, Kind::Extraordinary].map(|kind| {
        Pick::new(kind.word(), t.say(kind_key(kind))).on(sent.get("kind") == kind.word())
    });
    let title = t.of("meetings-page-title-proposed").n("no", known.no).s("body", &known.body.name);
    vec![
        Field::radio(t, "kind", t.say("meetings-page-kind"), kinds.into()).required(),
        Field::number(t, "no", t.say("meetings-page-series-no"))
            .hint(t.say("meetings-page-series-no-hint"))
            .value(or("no", known.no.to_string()))
            .between("1", ""),
        Field::text(t, "title", t.say("meetings-page-title"))
            .value(or("title", title.to_string()))
            .required()
            .at_most(200),
        Field::text(t, "title_en", t.say("meetings-page-title-en"))
            .value(or("title_en", String::new())),
    ]
}

/// Day and times; a week from now is proposed.
fn times(ask: &Ask, sent: &Sent) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let or = |name: &str, proposed: &str| {
        if sent.has(name) { sent.get(name).to_owned() } else { proposed.to_owned() }
    };
    let week = ask.now.date().checked_add(7.days()).unwrap_or(ask.now.date()).to_string();
    vec![
        Field::day(t, "day", t.say("main-day")).value(or("day", &week)).required(),
        Field::time(t, "time", t.say("meetings-page-from")).value(or("time", "14:00")).required(),
        Field::time(t, "until", t.say("meetings-page-until")).value(or("until", "")),
    ]
}

/// The grounds that the book knows for this body, each with its sentence.
fn grounds(ask: &Ask, law: &LawOn<'_>, known: &Known, sent: &Sent) -> Field<'static> {
    let t = ask.tongue;
    let chosen =
        if sent.has("ground") { sent.get("ground").to_owned() } else { "chair".to_owned() };
    let sentence = |by: ConvenedBy| {
        let both = [MeetingKind::Regular, MeetingKind::Extraordinary];
        let ways = both.iter().filter_map(|kind| law.convening(organ(&known.body), *kind).ok());
        let mut ways = ways.flatten().filter(|way| way.rule.by == by);
        ways.next().and_then(|way| said(ask, known, way.name)).map(|line| line.sentence)
    };
    let pick = |word: &'static str, key: &str, by: ConvenedBy| {
        let hint =
            sentence(by).unwrap_or_else(|| t.say("meetings-page-ground-no-article").to_owned());
        Pick::new(word, t.say(key)).hint(hint).on(chosen == word)
    };
    let picks = vec![
        pick("chair", "meetings-ground-chair", ConvenedBy::Chair),
        pick("resolution", "meetings-ground-resolution", ConvenedBy::Resolution),
        pick("request", "meetings-ground-request", ConvenedBy::Request),
    ];
    Field::radio(t, "ground", t.say("main-ground"), picks).required()
}

/// Decisions that call a meeting of the body.
fn resolution(ask: &Ask, known: &Known, sent: &Sent) -> Field<'static> {
    let t = ask.tongue;
    let mut picks = vec![Pick::new("", t.say("meetings-page-ground-none"))];
    picks.extend(known.resolutions.iter().map(|it| {
        let decision = &it.decision;
        let body = if t.is_ko() { &it.body_name } else { &it.body_name_en };
        let words = format!("{} — {body}, {}", decision.text, t.day(decision.decided_at.date()));
        let id = decision.id.to_string();
        let on = sent.get("decision") == id;
        Pick::new(id, words).on(on)
    }));
    Field::select(t, "decision", t.say("meetings-page-ground-decision"), picks)
        .hint(t.say("meetings-page-ground-decision-hint"))
}

/// Members who ask for the meeting.
fn seats(ask: &Ask, known: &Known, law: &LawOn<'_>, sent: &Sent) -> Field<'static> {
    let t = ask.tongue;
    let held: Vec<_> = known.roster.iter().map(|line| line.seat.clone()).collect();
    let counted = voting(&held, ask.now.date(), law);
    let lines =
        counted.iter().filter_map(|seat| known.roster.iter().find(|l| l.seat.id == seat.id));
    let picks = lines
        .map(|line| {
            let id = line.seat.id.to_string();
            let on = sent.all("seat").any(|sent| sent == id);
            Pick::new(id, line.name.clone()).on(on)
        })
        .collect();
    Field::checks(t, "seat", t.say("meetings-page-ground-members"), picks)
}

/// The rules of calling and notice, and what the book says nothing of.
fn rules(ask: &Ask, known: &Known, law: &LawOn<'_>) -> (Vec<RuleLine>, Vec<String>) {
    let organ = organ(&known.body);
    let (mut names, mut silent) = (Vec::new(), Vec::new());
    for kind in [MeetingKind::Regular, MeetingKind::Extraordinary] {
        match law.convening(organ, kind) {
            Ok(ways) => names.extend(ways.iter().map(|way| way.name)),
            Err(silence) => silent.push(words::silence(ask.tongue, &silence)),
        }
    }
    silent.dedup();
    names.extend(law.notice(organ).ok().map(|notice| notice.name));
    names.extend(law.cadence(organ).ok().map(|cadence| cadence.name));
    (names.into_iter().filter_map(|name| said(ask, known, name)).collect(), silent)
}

fn said(ask: &Ask, known: &Known, name: &str) -> Option<RuleLine> {
    let law = known.lawful.book.on(ask.now);
    let rule = law.rule(name).ok()?;
    Some(RuleLine {
        sentence: words::rule(ask.tongue, law.book, rule.rule).sentence,
        cite: words::cite(ask.tongue, &rule.cite),
        href: known.lawful.cited(&rule.cite),
        read: !rule.readings.is_empty(),
    })
}
