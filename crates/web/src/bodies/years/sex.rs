//! Stating the sex of a person on the person's page; it is shown in counts only.

use axum::{extract::Path, response::Response};
use council::PersonId;
use council::bodies::years::Sex;
use words::Tongue;

use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Field, Pick},
    sent::Sent,
};

/// The choice, in the form of a new person and on a person's page.
pub(crate) fn field(t: Tongue, chosen: Option<Sex>) -> Field<'static> {
    let none = Pick::new("", t.say("bodies-years-unknown"));
    let picks = Sex::ALL.iter().map(|sex| Pick::new(sex.word(), t.say(key(*sex))));
    let picks = [none].into_iter().chain(picks).collect();
    Field::select(t, "sex", t.say("bodies-years-sex"), picks)
        .hint(t.say("bodies-years-sex-hint"))
        .value(chosen.map(Sex::word).unwrap_or_default())
}

const fn key(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "bodies-years-female",
        Sex::Male => "bodies-years-male",
        Sex::Other => "bodies-years-other",
    }
}

/// `POST /people/{id}/sex`.
pub(super) async fn state(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id: PersonId = id.parse().map_err(|_| Failure::missing(&ask, "person"))?;
    let back = format!("/people/{id}");
    let sex = match sent.get("sex") {
        "" => None,
        word => Some(Sex::of(word).ok_or_else(|| {
            let message = kit::Message::new("main-field-not-an-option");
            Failure::new(&ask, clerk::Trouble::Unreadable(message)).back(back.as_str())
        })?),
    };
    let done = ask.web.clerk().state_sex(&ask.who, sent.get("act"), id, sex).await;
    done.map_err(|why| Failure::new(&ask, why).back(back.as_str()))?;
    Ok(ask.back(&back, &flash::done(ask.tongue, "bodies-years-sex-stated", &[])))
}
