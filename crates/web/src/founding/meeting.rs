//! The step of the first meeting: of which organ, when, where, on what ground.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use clerk::Trouble;
use clerk::meetings::convening::Convene;
use council::BodyId;
use council::meetings::convening::{Ground, Kind};
use jiff::civil::{DateTime, Time};

use super::{
    address, founder,
    steps::{self, Founding, Miles, Step, miles},
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Frame, Pick},
    sent::Sent,
};

#[derive(Template)]
#[template(path = "founding/meeting.html")]
struct Page {
    frame: Frame,
    key: String,
    miles: Miles,
    /// Why the reader may not call a meeting; empty where they may.
    cannot: String,
    founding: Founding,
    now: DateTime,
    sent: Sent,
    wrong: Vec<(&'static str, String)>,
}

impl Page {
    fn here(&self) -> String {
        address(self.founding.council.slug.as_str())
    }

    /// The organs that exist, as answers.
    fn organs(&self) -> Vec<Pick<'_>> {
        let name = |organ: &steps::Organ| {
            let english = !self.frame.is_ko() && !organ.name_en.is_empty();
            if english { organ.name_en.clone() } else { organ.name.clone() }
        };
        let there = |organ: &steps::Organ| organ.body.as_ref().map(|body| (body.id, name(organ)));
        let bodies = self.founding.organs.iter().filter_map(there);
        bodies.map(|(id, name)| Pick::new(id.to_string(), name)).collect()
    }

    /// What was sent under a name, else `usual`.
    fn value(&self, name: &str, usual: &str) -> String {
        if self.sent.has(name) { self.sent.get(name).to_owned() } else { usual.to_owned() }
    }

    fn error(&self, name: &str) -> Option<&str> {
        self.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| why.as_str())
    }

    fn fields(&self) -> Vec<Field<'_>> {
        let tongue = self.frame.tongue;
        let week = self.now.date().checked_add(jiff::Span::new().days(7));
        let week = week.unwrap_or(self.now.date()).to_string();
        let organs = self.organs();
        let first = organs.first().map(|pick| pick.value.to_string()).unwrap_or_default();
        vec![
            Field::select(tongue, "body", tongue.say("founding-meeting-organ"), organs)
                .value(self.value("body", &first))
                .error(self.error("body"))
                .required(),
            Field::text(tongue, "title", tongue.say("founding-meeting-title"))
                .value(self.value("title", tongue.say("founding-meeting-title-usual")))
                .error(self.error("title"))
                .at_most(120)
                .required(),
            Field::day(tongue, "day", tongue.say("main-day"))
                .value(self.value("day", &week))
                .error(self.error("day"))
                .required(),
            Field::time(tongue, "time", tongue.say("main-time"))
                .value(self.value("time", "14:00"))
                .error(self.error("time"))
                .required(),
            Field::text(tongue, "place", tongue.say("main-place"))
                .value(self.value("place", ""))
                .at_most(120),
            self.grounds(),
            Field::text(tongue, "resolution", tongue.say("founding-ground-text"))
                .hint(tongue.say("founding-ground-text-hint"))
                .value(self.value("resolution", ""))
                .at_most(200),
        ]
    }

    fn grounds(&self) -> Field<'_> {
        let tongue = self.frame.tongue;
        let picks = vec![
            Pick::new("chair", tongue.say("founding-ground-chair")),
            Pick::new("resolution", tongue.say("founding-ground-resolution")),
        ];
        Field::radio(tongue, "ground", tongue.say("founding-ground"), picks)
            .value(self.value("ground", "chair"))
            .error(self.error("ground"))
            .required()
    }
}

/// The page.
pub fn page(ask: &Ask, founding: Founding) -> Response {
    ask.page(&filled(ask, founding, Sent::default(), Vec::new()))
}

fn filled(ask: &Ask, founding: Founding, sent: Sent, wrong: Vec<(&'static str, String)>) -> Page {
    Page {
        frame: ask.frame().titled(ask.tongue.say("founding-step-meeting")),
        key: ask.key(),
        miles: miles(ask, Some(&founding), Step::Meeting),
        cannot: founding.cannot_convene(ask).unwrap_or_default(),
        founding,
        now: ask.now,
        sent,
        wrong,
    }
}

/// Calls the meeting.
pub async fn send(ask: Ask, Path(slug): Path<String>, form: Sent) -> Result<Response, Failure> {
    founder(&ask)?;
    let founding = steps::read(&ask, &slug).await?;
    let call = match read(&ask, &form) {
        Ok(call) => call,
        Err((field, key)) => {
            let wrong = vec![(field, ask.tongue.say(key).to_owned())];
            let page = filled(&ask, founding, form, wrong);
            return Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    match ask.web.clerk().convene(&ask.who, form.get("act"), call).await {
        Ok(done) => {
            let told = flash::done(ask.tongue, "founding-meeting-called", &done.advice);
            Ok(ask.back(&address(&slug), &told))
        }
        Err(Trouble::Repeated { .. }) => Ok(ask.back(&address(&slug), &[])),
        Err(Trouble::Refused(why)) => {
            let wrong = vec![(field(why.message().key), flash::refusal(ask.tongue, why.as_ref()))];
            let page = filled(&ask, founding, form, wrong);
            Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
        Err(why) => Err(Failure::new(&ask, why).back(address(&slug))),
    }
}

/// Reads the form; the field that cannot be read, and why.
fn read(ask: &Ask, form: &Sent) -> Result<Convene, (&'static str, &'static str)> {
    let body: BodyId =
        form.get("body").parse().map_err(|_| ("body", "main-field-not-an-option"))?;
    let day = form.day("day").ok().flatten().ok_or(("day", "main-field-not-a-day"))?;
    let time: Time =
        form.get("time").trim().parse().map_err(|_| ("time", "main-field-not-a-time"))?;
    let ground = match form.get("ground") {
        "resolution" => {
            Ground::Resolution { decision: None, text: form.get("resolution").trim().to_owned() }
        }
        _ => Ground::Chair { by: ask.who.name.clone() },
    };
    Ok(Convene {
        body,
        no: None,
        kind: Kind::Regular,
        title: form.get("title").trim().to_owned(),
        title_en: None,
        starts_at: day.to_datetime(time),
        ends_at: None,
        place: Some(form.get("place").trim().to_owned()).filter(|place| !place.is_empty()),
        ground,
    })
}

/// The field a refusal speaks of.
fn field(key: &str) -> &'static str {
    if key.ends_with("-past") || key.ends_with("-notice") {
        "day"
    } else if key.contains("-needs-") {
        "ground"
    } else if key.contains("title") {
        "title"
    } else {
        "body"
    }
}
