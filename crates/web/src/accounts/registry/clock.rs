//! Moving the clock of a demonstration: `POST /clock`.

use axum::response::Response;
use clerk::Trouble;
use jiff::civil::{Date, Time};

use crate::{ask::Ask, failure::Failure, flash, look::choice::home_path, sent::Sent};

/// Only in a demonstration: the clock of a real house is that of the council.
pub async fn move_on(ask: Ask, form: Sent) -> Result<Response, Failure> {
    if !ask.web.settings().demo {
        return Err(Failure::missing(&ask, "page"));
    }
    let back = home_path(if form.has("back") { form.get("back") } else { "/admin" });
    let unread = |key| {
        let trouble = Trouble::Unreadable(kit::Message::new(key));
        Failure::new(&ask, trouble).back(back.as_str())
    };
    let day: Date = form.get("day").trim().parse().map_err(|_| unread("main-field-not-a-day"))?;
    let time: Time =
        form.get("time").trim().parse().map_err(|_| unread("main-field-not-a-time"))?;
    let to = day.to_datetime(time);
    let moved = ask.web.clerk().move_clock(&ask.who, form.get("act"), to).await;
    moved.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "accounts-clock-moved", &[])))
}
