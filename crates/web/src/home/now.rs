//! Meetings: those that are on with their quorum at this moment, those of today, those ahead.

use bylaws::Standing;
use council::bodies::counts::{Roster, in_office};
use council::bodies::registry::{Body, RosterState};
use council::bodies::seats::Seat;
use council::meetings::attendance::{self, HeadCount, Presence, Quorum, Stay};
use council::meetings::convening::Stage;
use council::meetings::page::organ;
use jiff::civil::{Date, DateTime};
use store::home::Held;

use super::House;
use crate::{ask::Ask, journal::body_name};

/// Meetings ahead on the page.
const AHEAD: usize = 5;

/// A meeting that is on, or called for today.
#[derive(Debug, Clone)]
pub struct Now {
    /// Its number: the page follows it.
    pub id: i64,
    /// Whether it is on.
    pub on: bool,
    /// Its title and what it is at.
    pub title: String,
    /// When and where.
    pub meta: String,
    /// The quorum: colour, sign, outcome, sentence, article.
    pub quorum: Option<Said>,
}

/// What is said of a quorum.
#[derive(Debug, Clone)]
pub struct Said {
    /// The word of its colour.
    pub tone: &'static str,
    /// The name of its sign.
    pub sign: &'static str,
    /// Met, short, unknown, or no rule.
    pub outcome: String,
    /// Why.
    pub sentence: String,
    /// The article; may be empty.
    pub cite: String,
    /// Where the article can be read.
    pub href: String,
}

/// A meeting ahead.
#[derive(Debug, Clone)]
pub struct Next {
    /// Its number.
    pub id: i64,
    /// Its day.
    pub day: Date,
    /// Its title.
    pub title: String,
    /// Weekday, time, place, body.
    pub meta: String,
    /// Whether the reader has a seat in the body.
    pub mine: bool,
}

/// Meetings that are on, then those of today that are not open yet.
pub fn now(ask: &Ask, house: &House) -> Vec<Now> {
    let today = ask.now.date();
    let shown = house.held.iter().filter(|held| {
        let of_today = held.meeting.starts_at.date() == today;
        held.meeting.stage() == Stage::Open || of_today
    });
    shown.filter_map(|held| Some(band(ask, house, held, house.body(held.meeting.body)?))).collect()
}

/// Meetings of the days to come.
pub fn next(ask: &Ask, house: &House) -> Vec<Next> {
    let today = ask.now.date();
    let ahead = house.held.iter().filter(|held| {
        held.meeting.stage() == Stage::Called && held.meeting.starts_at.date() > today
    });
    ahead
        .take(AHEAD)
        .filter_map(|held| {
            let (meeting, body) = (&held.meeting, house.body(held.meeting.body)?);
            let starts = meeting.starts_at;
            let when = ask.tongue.of("main-home-weekday-time");
            let when = when
                .s("weekday", ask.tongue.weekday(starts.date()))
                .s("time", ask.tongue.time(starts.time()))
                .to_string();
            Some(Next {
                id: meeting.id.get(),
                day: starts.date(),
                title: title(ask, held),
                meta: joined([Some(when), meeting.place.clone(), Some(body_name(ask, body))]),
                mine: ask.who.seats.iter().any(|seat| seat.body == body.id),
            })
        })
        .collect()
}

/// The sentence under the title: the day, and what is on or next.
pub fn lede(ask: &Ask, house: &House) -> String {
    let today = ask.tongue.day_named(ask.now.date());
    let on = house.held.iter().find(|held| held.meeting.stage() == Stage::Open);
    let next = house
        .held
        .iter()
        .find(|held| held.meeting.stage() == Stage::Called && held.meeting.starts_at >= ask.now);
    let say = match (on, next) {
        (Some(held), _) => ask.tongue.of("main-home-on").s("title", title(ask, held)),
        (None, Some(held)) if held.meeting.starts_at.date() == ask.now.date() => {
            let time = ask.tongue.time(held.meeting.starts_at.time());
            ask.tongue.of("main-home-today").s("title", title(ask, held)).s("time", time)
        }
        (None, Some(held)) => {
            let day = ask.tongue.day_named(held.meeting.starts_at.date());
            ask.tongue.of("main-home-next").s("title", title(ask, held)).s("day", day)
        }
        (None, None) => return today,
    };
    joined([Some(today), Some(say.to_string())])
}

/// The title of a meeting in the language of the page.
pub fn title(ask: &Ask, held: &Held) -> String {
    let english = held.meeting.title_en.clone().filter(|_| !ask.tongue.is_ko());
    english.unwrap_or_else(|| held.meeting.title.clone())
}

/// Words one after the other with a dot between them.
pub fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    let some: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    some.join(" · ")
}

/// The quorum of a meeting that is on, as the meeting's own page counts it; `None` where no book
/// is in force. Silence is an answer of its own.
pub fn quorum(
    house: &House,
    held: &Held,
    body: &Body,
    at: DateTime,
) -> Option<Result<Quorum, bylaws::Silence>> {
    let law = house.law(body)?;
    let seats: Vec<Seat> =
        house.present.seats.iter().filter(|seat| seat.body == body.id).cloned().collect();
    let declarations: Vec<_> =
        house.present.declarations.iter().filter(|it| it.body == body.id).cloned().collect();
    let roster = Roster {
        seats: &seats,
        complete: body.roster == RosterState::Complete,
        declarations: &declarations,
    };
    let (stays, counts) = (stays(house, held), counts(house, held));
    let remote = attendance::remote_counts(organ(body), &law.law());
    let presence = Presence { stays: &stays, counts: &counts, remote };
    Some(attendance::quorum(organ(body), in_office(&roster, at), &presence, at, &law.law()))
}

/// Stays in one meeting.
pub fn stays(house: &House, held: &Held) -> Vec<Stay> {
    let its = house.present.stays.iter().filter(|(meeting, _)| *meeting == held.meeting.id);
    its.map(|(_, stay)| stay.clone()).collect()
}

fn counts(house: &House, held: &Held) -> Vec<HeadCount> {
    let its = house.present.counts.iter().filter(|(meeting, _)| *meeting == held.meeting.id);
    its.map(|(_, count)| count.clone()).collect()
}

fn band(ask: &Ask, house: &House, held: &Held, body: &Body) -> Now {
    let meeting = &held.meeting;
    let on = meeting.stage() == Stage::Open;
    let item = held.item.as_ref().map(|item| {
        let title = item.title_en.as_ref().filter(|_| !ask.tongue.is_ko()).unwrap_or(&item.title);
        ask.tongue.of("main-home-item").n("no", item.no).s("title", title).to_string()
    });
    let since = meeting.opened_at.map(|at| {
        ask.tongue.of("main-home-since").s("time", ask.tongue.time(at.time())).to_string()
    });
    let begins = ask.tongue.time(meeting.starts_at.time());
    let begins = ask.tongue.of("main-home-begins").s("time", begins).to_string();
    Now {
        id: meeting.id.get(),
        on,
        title: joined([Some(title(ask, held)), item]),
        meta: joined([
            Some(if on { since.unwrap_or_default() } else { begins }),
            meeting.place.clone(),
            Some(body_name(ask, body)),
        ]),
        quorum: if on { said(ask, house, held, body) } else { None },
    }
}

fn said(ask: &Ask, house: &House, held: &Held, body: &Body) -> Option<Said> {
    let root = house.body(body.root)?;
    let href = format!("/bylaws/{}", root.slug.as_str());
    let law = house.law(body)?;
    Some(match quorum(house, held, body, ask.now)? {
        Ok(quorum) => {
            let because = words::quorum(ask.tongue, &quorum.state, &law.book);
            let (tone, sign) = match quorum.state.standing {
                Standing::Met => ("ok", "ok"),
                Standing::NotMet => ("warn", "warn"),
                Standing::Unknown(_) => ("human", "ask"),
            };
            let outcome = because.outcome.to_owned();
            Said { tone, sign, outcome, sentence: because.sentence, cite: because.cite, href }
        }
        Err(silence) => Said {
            tone: "human",
            sign: "ask",
            outcome: ask.tongue.say("main-state-silent").to_owned(),
            sentence: words::silence(ask.tongue, &silence),
            cite: String::new(),
            href,
        },
    })
}
