//! Minutes of the past, entered element by element.

use axum::{extract::Path, response::Response};
use clerk::meetings::minutes::EnterOriginal;
use council::accounts::roles::Act;
use council::meetings::minutes::Element;

use super::{
    forms::{blank, lines, refused, typed},
    line::element,
    sheet::Sheet,
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{FormPage, Why, Wrong},
    look::{Field, Pick},
    sent::Sent,
};

/// `GET …/original`.
pub(super) async fn form(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::DraftMinutes).await?;
    Ok(page(&ask, &sheet, &Sent::default(), None).answer(&ask))
}

/// `POST …/original`.
pub(super) async fn enter(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::DraftMinutes).await?;
    let there = |it: &Element| {
        let text = lines(sent.get(it.word()));
        (!text.is_empty()).then_some((*it, text))
    };
    let form = EnterOriginal {
        meeting: sheet.meeting.id,
        source: lines(sent.get("source")),
        public: sent.get("public") == "yes",
        elements: Element::ALL.iter().filter_map(there).collect(),
    };
    match ask.web.clerk().enter_original(&ask.who, sent.get("act"), form).await {
        Ok(()) => {
            let told = flash::done(ask.tongue, "meetings-minutes-original-entered", &[]);
            Ok(ask.back(&sheet.href("#original"), &told))
        }
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            Ok(page(&ask, &sheet, &sent, Some(why)).answer(&ask))
        }
    }
}

fn page(ask: &Ask, sheet: &Sheet, sent: &Sent, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let known = sheet.around.original.as_ref();
    let mut page = blank(ask, sheet, "meetings-minutes-original-enter", "/original");
    page.lede = t.say("meetings-minutes-original-lede").to_owned();
    let source = known.map(|it| it.source.clone()).unwrap_or_default();
    let source = Field::text(t, "source", t.say("meetings-minutes-original-source"))
        .value(typed(sent, "source", source))
        .required();
    let on = match sent.has("act") {
        true => sent.get("public") == "yes",
        false => known.is_some_and(|it| it.public),
    };
    let picks = vec![Pick::new("yes", t.say("meetings-minutes-original-public-yes")).on(on)];
    let public = Field::checks(t, "public", t.say("meetings-minutes-original-public"), picks);
    let text = |it: Element| {
        let found = known.and_then(|known| known.elements.iter().find(|(of, _)| *of == it));
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let area = |it: &Element| {
        Field::area(t, 3, it.word(), element(t, *it)).value(typed(sent, it.word(), text(*it)))
    };
    page.fields = vec![source, public];
    page.fields.extend(Element::ALL.iter().map(area));
    page.again(sent, Wrong::default(), why)
}
