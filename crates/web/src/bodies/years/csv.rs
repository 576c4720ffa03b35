//! The report of a year as a table for other programs: what is counted, then every meeting.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use council::bodies::years::months_without;

use super::load::{Met, Year};
use crate::{
    ask::Ask,
    bodies::registry::{Here, csv_row, named},
    meetings::page::head::kind_key,
};

pub(super) fn answer(ask: &Ask, here: &Here, all: &Year) -> Response {
    let mut response = written(ask, here, all).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let name = format!("attachment; filename=\"year-{}-{}.csv\"", here.body.id, all.year);
    if let Ok(value) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

fn written(ask: &Ask, here: &Here, all: &Year) -> String {
    let t = ask.tongue;
    let mut out = String::from("\u{FEFF}");
    let mut line = |cells: [String; 2]| csv_row(&mut out, cells);
    let say = |key: &str| t.say(key).to_owned();
    line([say("bodies-body"), named(t, &here.body.name, &here.body.name_en).to_owned()]);
    line([say("bodies-years-csv-year"), all.year.to_string()]);
    line([say("bodies-years-csv-held"), all.held.len().to_string()]);
    if let Some(Ok(cadence)) =
        here.body.organ.as_deref().and_then(|organ| all.cadence(organ, ask.now.date()))
    {
        let held = cadence.held();
        line([say("bodies-years-csv-regular-least"), held.least.to_string()]);
        line([say("bodies-years-csv-regular-most"), held.most.to_string()]);
        line([say("bodies-years-csv-missed"), cadence.missed().count().to_string()]);
    }
    let months = months_without(all.year, &all.held, all.from, ask.now.date());
    let months: Vec<String> = months.iter().map(ToString::to_string).collect();
    line([say("bodies-years-csv-months"), months.join(" ")]);
    let permille = all.rate().permille();
    let rate = permille.map(|rate| format!("{}.{}", rate / 10, rate % 10)).unwrap_or_default();
    line([say("bodies-years-csv-rate"), rate]);
    line([say("bodies-years-csv-decisions"), all.decisions.len().to_string()]);
    for (key, count) in [
        ("bodies-years-female", all.ratio.female),
        ("bodies-years-male", all.ratio.male),
        ("bodies-years-other", all.ratio.other),
        ("bodies-years-unknown", all.ratio.unknown),
    ] {
        line([say(key), count.to_string()]);
    }
    out.push_str("\r\n");
    let heads = [
        "main-day",
        "bodies-years-csv-meeting",
        "main-kind",
        "bodies-years-csv-came",
        "bodies-years-csv-of",
        "bodies-years-csv-decisions",
    ];
    csv_row(&mut out, heads.map(say));
    for met in all.meetings.iter().filter(|met| met.held()) {
        csv_row(&mut out, cells(ask, met));
    }
    out
}

fn cells(ask: &Ask, met: &Met) -> [String; 6] {
    let meeting = &met.listed.meeting;
    let number = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    [
        meeting.starts_at.date().to_string(),
        named(ask.tongue, &meeting.title, meeting.title_en.as_deref().unwrap_or_default())
            .to_owned(),
        ask.tongue.say(kind_key(meeting.kind)).to_owned(),
        number(met.came),
        number(met.rate.map(|rate| rate.of)),
        met.listed.decisions.to_string(),
    ]
}
