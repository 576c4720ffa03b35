//! Members' remarks on circulated minutes, and what becomes of them.

use axum::{extract::Path, response::Response};
use clerk::meetings::minutes::SettleRemark;
use council::RemarkId;
use council::accounts::roles::Act;
use council::meetings::minutes::{Part, Remark};

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
    meetings::page::load::number,
    sent::{Sent, Wanted},
};

/// `GET …/remarks?part=…`.
pub(super) async fn form(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::RemarkMinutes).await?;
    let part = part(&ask, &sheet, &wanted.0)?;
    Ok(page(&ask, &sheet, part, &Sent::default(), None).answer(&ask))
}

/// `POST …/remarks?part=…`.
pub(super) async fn remark(
    ask: Ask,
    Path(id): Path<String>,
    wanted: Wanted,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::RemarkMinutes).await?;
    let part = part(&ask, &sheet, &wanted.0)?;
    let (clerk, text) = (ask.web.clerk(), lines(sent.get("text")));
    let meeting = sheet.meeting.id;
    match clerk.remark_minutes(&ask.who, sent.get("act"), meeting, part, &text).await {
        Ok(_) => {
            let told = flash::done(ask.tongue, "meetings-minutes-remarked", &[]);
            Ok(ask.back(&sheet.href(&format!("#{part}")), &told))
        }
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            Ok(page(&ask, &sheet, part, &sent, Some(why)).answer(&ask))
        }
    }
}

fn page(ask: &Ask, sheet: &Sheet, part: Part, sent: &Sent, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let rest = format!("/remarks?part={part}");
    let mut page = blank(ask, sheet, "meetings-minutes-remark-title", &rest);
    page.lede = part_label(t, sheet, part);
    page.submit = t.say("meetings-minutes-remark").to_owned();
    page.back = sheet.href(&format!("#{part}"));
    let stands = words(ask, sheet, part).unwrap_or_default();
    page.fields = vec![
        Field::area(t, 5, "text", t.say("meetings-minutes-remark-text"))
            .value(sent.get("text").to_owned())
            .hint(stands)
            .at_most(2000)
            .required()
            .kept(),
    ];
    page.again(sent, Wrong::default(), why)
}

/// `GET …/remarks/{remark}`.
pub(super) async fn settle_form(
    ask: Ask,
    Path((id, remark)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::SettleRemark).await?;
    let remark = known(&ask, &sheet, &remark)?;
    Ok(settle_page(&ask, &sheet, &remark, &Sent::default(), Wrong::default(), None)?.answer(&ask))
}

/// `POST …/remarks/{remark}`.
pub(super) async fn settle(
    ask: Ask,
    Path((id, remark)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let sheet = Sheet::for_act(&ask, &id, Act::SettleRemark).await?;
    let remark = known(&ask, &sheet, &remark)?;
    let mut wrong = Wrong::default();
    let text = match sent.get("what") {
        "accept" => Some(lines(sent.get("text"))),
        "decline" => None,
        _ => {
            wrong.add("what", ask.tongue.say("main-field-not-an-option"));
            let page = settle_page(&ask, &sheet, &remark, &sent, wrong, None)?;
            return Ok(page.answer(&ask));
        }
    };
    let form = SettleRemark { remark: remark.id, text, why: lines(sent.get("why")) };
    match ask.web.clerk().settle_remark(&ask.who, sent.get("act"), form).await {
        Ok(()) => {
            let told = flash::done(ask.tongue, "meetings-minutes-settled", &[]);
            Ok(ask.back(&sheet.href(&format!("#{}", remark.part)), &told))
        }
        Err(trouble) => {
            let why = refused(&ask, &sheet, trouble)?;
            Ok(settle_page(&ask, &sheet, &remark, &sent, wrong, Some(why))?.answer(&ask))
        }
    }
}

fn settle_page(
    ask: &Ask,
    sheet: &Sheet,
    remark: &Remark,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> Result<FormPage, Failure> {
    let t = ask.tongue;
    let rest = format!("/remarks/{}", remark.id);
    let mut page = blank(ask, sheet, "meetings-minutes-settle-title", &rest);
    page.lede = format!("{}: {}", part_label(t, sheet, remark.part), remark.text);
    page.submit = t.say("meetings-minutes-settle").to_owned();
    page.back = sheet.href(&format!("#{}", remark.part));
    let pick =
        |value: &'static str, key: &str| Pick::new(value, t.say(key)).on(sent.get("what") == value);
    let picks = vec![
        pick("accept", "meetings-minutes-settle-accept"),
        pick("decline", "meetings-minutes-settle-decline"),
    ];
    page.fields = vec![
        Field::radio(t, "what", t.say("meetings-minutes-settle-what"), picks)
            .error(wrong.of("what"))
            .required(),
        Field::area(t, 6, "text", t.say("meetings-minutes-settle-text"))
            .value(typed(sent, "text", words(ask, sheet, remark.part)?))
            .at_most(8000),
        Field::text(t, "why", t.say("meetings-minutes-settle-why"))
            .value(sent.get("why").to_owned())
            .hint(t.say("meetings-minutes-settle-why-hint"))
            .at_most(2000),
    ];
    Ok(page.again(sent, wrong, why))
}

/// The remark of an address; it must be on these minutes.
fn known(ask: &Ask, sheet: &Sheet, remark: &str) -> Result<Remark, Failure> {
    let id: RemarkId = number(ask, remark, "remark")?;
    let found = sheet.remarks.iter().find(|remark| remark.id == id);
    found.cloned().ok_or_else(|| Failure::missing(ask, "remark"))
}
