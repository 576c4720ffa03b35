//! Drafting, wording a part, circulating.

use axum::{extract::Path, response::Response};
use clerk::meetings::minutes::{CirculateMinutes, WriteMinutes};
use council::accounts::roles::Act;
use council::meetings::minutes::Part;
use jiff::{ToSpan, civil::Date};
use words::Tongue;

use super::{line::label, sheet::Sheet};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong},
    look::{Field, Pick},
    sent::{Sent, Wanted},
};

/// Days that members have for remarks where nothing else is said.
const DAYS: i64 = 7;

/// `POST …/draft`.
pub(super) async fn draft(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::DraftMinutes).await?;
    let (clerk, back) = (ask.web.clerk(), sheet.href(""));
    // The record of the house is Korean, whoever drafts it.
    match clerk.draft_minutes(&ask.who, sent.get("act"), sheet.meeting.id, Tongue::KO).await {
        Ok(()) => Ok(ask.back(&back, &flash::done(ask.tongue, "meetings-minutes-drafted", &[]))),
        Err(trouble) => Err(Failure::new(&ask, trouble).back(back)),
    }
}

/// `GET …/edit?part=…`.
pub(super) async fn edit(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::DraftMinutes).await?;
    let part = part(&ask, &sheet, &wanted.0)?;
    Ok(edit_page(&ask, &sheet, part, &wanted.0, None)?.answer(&ask))
}

/// `POST …/edit?part=…`.
pub(super) async fn write(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::DraftMinutes).await?;
    let part = part(&ask, &sheet, &wanted.0)?;
    let form = WriteMinutes {
        meeting: sheet.meeting.id,
        part,
        text: lines(sent.get("text")),
        why: lines(sent.get("why")),
    };
    let done = ask.web.clerk().write_minutes(&ask.who, sent.get("act"), form).await;
    let back = sheet.href(&format!("#{part}"));
    match done {
        Ok(()) => Ok(ask.back(&back, &flash::done(ask.tongue, "meetings-minutes-written", &[]))),
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            Ok(edit_page(&ask, &sheet, part, &sent, Some(why))?.answer(&ask))
        }
    }
}

fn edit_page(
    ask: &Ask,
    sheet: &Sheet,
    part: Part,
    sent: &Sent,
    why: Option<Why>,
) -> Result<FormPage, Failure> {
    let t = ask.tongue;
    let circulated = sheet.minutes.as_ref().is_some_and(|it| it.circulated_at.is_some());
    let text = words(ask, sheet, part)?;
    let mut page = blank(ask, sheet, "meetings-minutes-edit-title", &format!("/edit?part={part}"));
    page.lede = format!("{} {}", part_label(t, sheet, part), t.say("meetings-minutes-edit-lede"));
    page.back = sheet.href(&format!("#{part}"));
    page.fields = vec![
        Field::area(t, 8, "text", t.say("meetings-minutes-text"))
            .value(typed(sent, "text", text))
            .at_most(8000)
            .kept(),
        Field::text(t, "why", t.say("meetings-minutes-why"))
            .value(sent.get("why").to_owned())
            .hint(t.say("meetings-minutes-why-hint"))
            .at_most(2000),
    ];
    if circulated && let Some(field) = page.fields.last_mut() {
        field.required = true;
    }
    Ok(page.again(sent, Wrong::default(), why))
}

/// `GET …/circulate`.
pub(super) async fn circulate_form(ask: Ask, Path(id): Path<String>) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::CirculateMinutes).await?;
    Ok(circulate_page(&ask, &sheet, &Sent::default(), Wrong::default(), None).answer(&ask))
}

/// `POST …/circulate`.
pub(super) async fn circulate(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::CirculateMinutes).await?;
    let mut wrong = Wrong::default();
    let Some(until) = wrong.needed_day(ask.tongue, &sent, "until") else {
        return Ok(circulate_page(&ask, &sheet, &sent, wrong, None).answer(&ask));
    };
    let form = CirculateMinutes {
        meeting: sheet.meeting.id,
        until,
        letter: sent.has("letter").then(|| letter(&ask, &sheet, until)),
    };
    match ask.web.clerk().circulate_minutes(&ask.who, sent.get("act"), form).await {
        Ok(done) => {
            let told = flash::done(ask.tongue, "meetings-minutes-circulated", &done.advice);
            Ok(ask.back(&sheet.href(""), &told))
        }
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            Ok(circulate_page(&ask, &sheet, &sent, wrong, Some(why)).answer(&ask))
        }
    }
}

/// The letter to the members, in the language of the record.
fn letter(ask: &Ask, sheet: &Sheet, until: Date) -> (String, String) {
    let title = &sheet.meeting.title;
    let subject = Tongue::KO.of("meetings-minutes-letter-subject").s("meeting", title);
    let href = format!("{}{}", ask.origin(), sheet.href(""));
    let text = Tongue::KO.of("meetings-minutes-letter").s("meeting", title).day("day", until);
    (subject.to_string(), text.s("href", href).to_string())
}

fn circulate_page(
    ask: &Ask,
    sheet: &Sheet,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let mut page = blank(ask, sheet, "meetings-minutes-circulate", "/circulate");
    let day = ask.now.date().checked_add(DAYS.days()).unwrap_or(ask.now.date());
    page.lede = t.say("meetings-minutes-circulate-lede").to_owned();
    page.submit = t.say("meetings-minutes-circulate").to_owned();
    page.fields = vec![
        Field::day(t, "until", t.say("meetings-minutes-circulate-until"))
            .value(typed(sent, "until", day.to_string()))
            .error(wrong.of("until"))
            .required(),
        Field::checks(
            t,
            "letter",
            t.say("meetings-minutes-circulate-letter"),
            vec![
                Pick::new("yes", t.say("meetings-minutes-circulate-letter-yes"))
                    .on(sent.has("letter") || !sent.has("act")),
            ],
        ),
    ];
    page.again(sent, wrong, why)
}

/// A form of the minutes without fields.
pub(super) fn blank(ask: &Ask, sheet: &Sheet, title: &str, rest: &str) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say(title), sheet.href(rest));
    page.frame = page.frame.under("meetings");
    page.frame.path = sheet.href(rest);
    page.crumbs = sheet.crumbs(t);
    page.crumbs.push((sheet.href(""), t.say("meetings-minutes-title").to_owned()));
    page.back = sheet.href("");
    page
}

/// The part that an address names; it must be one of these minutes.
pub(super) fn part(ask: &Ask, sheet: &Sheet, wanted: &Sent) -> Result<Part, Failure> {
    let missing = || Failure::missing(ask, "part");
    let part: Part = wanted.get("part").parse().map_err(|()| missing())?;
    let known = sheet.document.as_ref().is_some_and(|document| document.entry(part).is_some());
    if known { Ok(part) } else { Err(missing()) }
}

/// The words of a part as they stand.
pub(super) fn words(ask: &Ask, sheet: &Sheet, part: Part) -> Result<String, Failure> {
    let entry = sheet.document.as_ref().and_then(|document| document.entry(part));
    entry.map(|entry| entry.text.clone()).ok_or_else(|| Failure::missing(ask, "part"))
}

/// What a part is called, for those inside.
pub(super) fn part_label(t: Tongue, sheet: &Sheet, part: Part) -> String {
    sheet.shown().map_or_else(|| part.to_string(), |document| label(t, &document, part))
}

/// What was typed, or what stands there.
pub(super) fn typed(sent: &Sent, field: &str, stands: String) -> String {
    if sent.has(field) { sent.get(field).to_owned() } else { stands }
}

/// Lines as browsers send them, each ended by one character.
pub(super) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// A refusal to be shown on the form.
pub(super) fn refused(ask: &Ask, sheet: &Sheet, trouble: clerk::Trouble) -> Result<Why, Failure> {
    form::refused(ask, trouble, &sheet.href(""), sheet.family.council.as_str())
}
