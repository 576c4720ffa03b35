//! Adopting minutes, and putting adopted ones right.

use axum::{extract::Path, response::Response};
use clerk::meetings::minutes::CorrectMinutes;
use council::accounts::roles::Act;
use council::meetings::minutes::{Part, Refusal};
use store::meetings::minutes::Bringing;

use super::{
    forms::{blank, lines, part, part_label, refused, typed, words},
    sheet::Sheet,
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{FormPage, Why, Wrong},
    look::{Field, Pick},
    meetings::page::sent::Fields,
    sent::{Sent, Wanted},
};

/// `GET …/adopt`.
pub(super) async fn form(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::AdoptMinutes).await?;
    let items = bringing(&ask, &sheet).await?;
    if items.is_empty() {
        let trouble = clerk::Trouble::Refused(Box::new(Refusal::NotBrought));
        return Err(Failure::new(&ask, trouble).back(sheet.href("")));
    }
    Ok(page(&ask, &sheet, &items, &Sent::default(), None).answer(&ask))
}

/// `POST …/adopt`.
pub(super) async fn adopt(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::AdoptMinutes).await?;
    let done = match sent.id("item") {
        Ok(item) => {
            let (clerk, meeting) = (ask.web.clerk(), sheet.meeting.id);
            clerk.adopt_minutes(&ask.who, sent.get("act"), meeting, item).await
        }
        Err(trouble) => Err(trouble),
    };
    match done {
        Ok(()) => {
            let told = flash::done(ask.tongue, "meetings-minutes-adopt-done", &[]);
            Ok(ask.back(&sheet.href(""), &told))
        }
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            let items = bringing(&ask, &sheet).await?;
            Ok(page(&ask, &sheet, &items, &sent, Some(why)).answer(&ask))
        }
    }
}

/// The items that bring these minutes to later meetings.
pub(super) async fn bringing(ask: &Ask, sheet: &Sheet) -> Result<Vec<Bringing>, Failure> {
    let id = sheet.meeting.id;
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::meetings::minutes::bringing(seen.conn, id));
    read.await.map_err(|why| Failure::new(ask, why))
}

fn page(ask: &Ask, sheet: &Sheet, items: &[Bringing], sent: &Sent, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let mut page = blank(ask, sheet, "meetings-minutes-adopt-title", "/adopt");
    page.submit = t.say("meetings-minutes-adopt").to_owned();
    page.lede = t.say("meetings-minutes-adopt-lede").to_owned();
    let pick = |it: &Bringing| {
        let words = format!("{} · {} · {}", t.moment(it.starts_at), it.meeting_title, it.title);
        let chosen = sent.get("item") == it.item.to_string();
        Pick::new(it.item.to_string(), words).on(chosen || (!sent.has("item") && it.decided))
    };
    let picks: Vec<Pick<'static>> = items.iter().map(pick).collect();
    let field = Field::select(t, "item", t.say("meetings-minutes-adopt-item"), picks);
    page.fields = vec![field.required()];
    page.again(sent, Wrong::default(), why)
}

/// `GET …/correct?part=…`.
pub(super) async fn correct_form(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::CorrectMinutes).await?;
    let part = part(&ask, &sheet, &wanted.0)?;
    Ok(correct_page(&ask, &sheet, part, &Sent::default(), None)?.answer(&ask))
}

/// `POST …/correct?part=…`.
pub(super) async fn correct(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::CorrectMinutes).await?;
    let part = part(&ask, &sheet, &wanted.0)?;
    let form = CorrectMinutes {
        meeting: sheet.meeting.id,
        part,
        text: lines(sent.get("text")),
        why: lines(sent.get("why")),
    };
    match ask.web.clerk().correct_minutes(&ask.who, sent.get("act"), form).await {
        Ok(()) => {
            let told = flash::done(ask.tongue, "meetings-minutes-corrected", &[]);
            Ok(ask.back(&sheet.href(&format!("#{part}")), &told))
        }
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            Ok(correct_page(&ask, &sheet, part, &sent, Some(why))?.answer(&ask))
        }
    }
}

fn correct_page(
    ask: &Ask,
    sheet: &Sheet,
    part: Part,
    sent: &Sent,
    why: Option<Why>,
) -> Result<FormPage, Failure> {
    let t = ask.tongue;
    let rest = format!("/correct?part={part}");
    let mut page = blank(ask, sheet, "meetings-minutes-correct-title", &rest);
    let label = part_label(t, sheet, part);
    page.lede = format!("{label} {}", t.say("meetings-minutes-correct-lede"));
    page.back = sheet.href(&format!("#{part}"));
    page.submit = t.say("meetings-minutes-correct").to_owned();
    page.fields = vec![
        Field::area(t, 8, "text", t.say("meetings-minutes-text"))
            .value(typed(sent, "text", words(ask, sheet, part)?))
            .at_most(8000),
        Field::text(t, "why", t.say("meetings-minutes-why"))
            .value(sent.get("why").to_owned())
            .hint(t.say("meetings-minutes-correct-why-hint"))
            .at_most(2000)
            .required(),
    ];
    Ok(page.again(sent, Wrong::default(), why))
}
