//! The holidays of a year, and the days that the house adds: `/calendar/holidays?year=2017`.

use askama::Template;
use axum::{Router, http::StatusCode, response::Response, routing::get};
use council::accounts::roles::Act;
use council::calendar::holidays::{self, HouseHoliday};
use jiff::civil::Date;

use crate::{
    Web,
    ask::Ask,
    calendar::titled,
    failure::Failure,
    flash,
    form::{self, Why, Wrong, text},
    look::{Field, Frame},
    sent::{Sent, Wanted},
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/calendar/holidays", get(show).post(enter))
}

/// One holiday.
struct Row {
    day: String,
    name: String,
    /// It lies on a Saturday or Sunday.
    weekend: bool,
}

#[derive(Template)]
#[template(path = "calendar/holidays.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    year: i16,
    rows: Vec<Row>,
    known: bool,
    /// Days of the house: ISO, in words, name.
    added: Vec<(String, String, String)>,
    may: bool,
    key: String,
    fields: Vec<Field<'static>>,
    wrong: Vec<(&'static str, String)>,
    why: Option<Why>,
}

async fn show(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let year = year(&wanted).unwrap_or_else(|| ask.now.year());
    let page = page(&ask, year, &Sent::default(), Wrong::default(), None).await?;
    Ok(ask.page(&page))
}

fn year(sent: &Sent) -> Option<i16> {
    sent.get("year").trim().parse().ok().filter(|year| (1900..=2200).contains(year))
}

async fn enter(ask: Ask, sent: Sent) -> Result<Response, Failure> {
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let day = wrong.needed_day(t, &sent, "day");
    let removes = sent.has("remove");
    if !removes {
        wrong.needed(t, &sent, "name");
    }
    let mut why = None;
    if let (Some(day), true) = (day, wrong.is_empty()) {
        let name = text(&sent, "name").filter(|_| !removes);
        let (clerk, key) = (ask.web.clerk(), sent.get("act"));
        match clerk.enter_holiday(&ask.who, key, day, name, text(&sent, "name_en")).await {
            Ok(()) => {
                let done =
                    if removes { "calendar-holidays-removed" } else { "calendar-holidays-added" };
                let to = format!("/calendar/holidays?year={}", day.year());
                return Ok(ask.back(&to, &flash::done(t, done, &[])));
            }
            Err(trouble) => why = Some(form::refused(&ask, trouble, "/calendar/holidays", "")?),
        }
    }
    let shown = day.map_or_else(|| ask.now.year(), Date::year);
    let page = page(&ask, shown, &sent, wrong, why).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

async fn page(
    ask: &Ask,
    year: i16,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<Page, Failure> {
    let t = ask.tongue;
    let read = ask.web.reader().read(&ask.who, |seen| store::calendar::holidays::all(seen.conn));
    let added = read.await.map_err(|why| Failure::new(ask, why))?;
    let rows = holidays::of_year(year).into_iter().map(|it| Row {
        day: t.day_named(it.day),
        name: t.message(&it.message()),
        weekend: it.day.weekday().to_monday_zero_offset() > 4,
    });
    let of_year = |it: &&HouseHoliday| it.day.year() == year;
    let key = sent.get("act");
    let fields = vec![
        Field::day(t, "day", t.say("main-day")).required(),
        Field::text(t, "name", t.say("main-name")).required().at_most(60),
        Field::text(t, "name_en", t.say("calendar-field-title-en")).at_most(60),
    ];
    Ok(Page {
        frame: ask
            .frame()
            .titled(t.of("calendar-holidays-title").s("year", year))
            .under("meetings"),
        crumbs: vec![("/calendar".to_owned(), t.say("calendar-title").to_owned())],
        year,
        rows: rows.collect(),
        known: holidays::KNOWN.contains(&year),
        added: added
            .iter()
            .filter(of_year)
            .map(|it| {
                let name = titled(ask, &it.name, it.name_en.as_deref());
                (it.day.to_string(), t.day_named(it.day), name)
            })
            .collect(),
        may: ask.who.account.is_some() && ask.who.may_anywhere(Act::EnterHoliday).is_ok(),
        key: if key.is_empty() { ask.key() } else { key.to_owned() },
        fields: super::events::forms::filled(fields, sent, &wrong),
        wrong: wrong.0,
        why,
    })
}
