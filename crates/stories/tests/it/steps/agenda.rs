//! Phrases about items of an agenda.

use clerk::meetings::agenda::{AddItem, ChangeItem};
use council::ItemId;
use council::meetings::agenda::{Item, Outcome, Part};

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("안건 \"{글}\"을/를 올린다", decision),
    phrase("보고 \"{글}\"을/를 올린다", report),
    phrase("안건 \"{글}\"을/를 올린다: 앞의 안건에서", referred),
    phrase("안건 {번호}의 제목을 \"{글}\"으로/로 고친다", rename),
    phrase("안건 {번호}을/를 {번호2}번으로 옮긴다", reorder),
    phrase("안건 {번호}을/를 상정한다", open),
    phrase("보고 {번호}을/를 시작한다", open_report),
    phrase("안건 {번호}을/를 마친다: {낱말}", close),
    phrase("보고 {번호}을/를 마친다", close_report),
];

fn decision(stage: &mut Stage, said: &Said) -> Then {
    add(stage, said, Part::Decision, None)
}

fn report(stage: &mut Stage, said: &Said) -> Then {
    add(stage, said, Part::Report, None)
}

fn referred(stage: &mut Stage, said: &Said) -> Then {
    let from = stage.last.item;
    add(stage, said, Part::Decision, from)
}

fn add(stage: &mut Stage, said: &Said, part: Part, referred_from: Option<ItemId>) -> Then {
    let form = AddItem {
        meeting: stage.meeting()?,
        part,
        title: said.text("글").to_owned(),
        title_en: None,
        note: None,
        origin: None,
        referred_from,
    };
    stage.last.item = Some(act!(stage, add_item(form)));
    Ok(String::new())
}

fn rename(stage: &mut Stage, said: &Said) -> Then {
    let item = item(stage, Part::Decision, said)?;
    let title = said.text("글").to_owned();
    change(stage, ChangeItem { title, ..same(&item) })
}

fn reorder(stage: &mut Stage, said: &Said) -> Then {
    let item = item(stage, Part::Decision, said)?;
    let to = Some(said.number("번호2")?);
    change(stage, ChangeItem { to, ..same(&item) })
}

fn change(stage: &mut Stage, form: ChangeItem) -> Then {
    act!(stage, change_item(form));
    Ok(String::new())
}

fn same(item: &Item) -> ChangeItem {
    ChangeItem {
        item: item.id,
        title: item.title.clone(),
        title_en: item.title_en.clone(),
        note: item.note.clone(),
        origin: item.origin.clone(),
        to: None,
    }
}

fn open(stage: &mut Stage, said: &Said) -> Then {
    take_up(stage, Part::Decision, said)
}

fn open_report(stage: &mut Stage, said: &Said) -> Then {
    take_up(stage, Part::Report, said)
}

fn take_up(stage: &mut Stage, part: Part, said: &Said) -> Then {
    let item = item(stage, part, said)?.id;
    act!(stage, open_item(item));
    stage.last.item = Some(item);
    Ok(String::new())
}

fn close(stage: &mut Stage, said: &Said) -> Then {
    let outcome = match said.text("낱말") {
        "의결" => Outcome::Decided,
        "부결" => Outcome::Rejected,
        "기록" => Outcome::Noted,
        "이월" => Outcome::CarriedOver,
        "철회" => Outcome::Withdrawn,
        word => return Err(Stop::unread(format!("no outcome of an item: {word}"))),
    };
    let item = item(stage, Part::Decision, said)?.id;
    act!(stage, close_item(item, outcome, None));
    Ok(String::new())
}

fn close_report(stage: &mut Stage, said: &Said) -> Then {
    let item = item(stage, Part::Report, said)?.id;
    act!(stage, close_item(item, Outcome::Reported, None));
    Ok(String::new())
}

/// The item of this place on the agenda of the meeting last spoken of.
fn item(stage: &Stage, part: Part, said: &Said) -> Result<Item, Stop> {
    let no = said.number("번호")?;
    let found = stage.page()?.items.into_iter().find(|item| item.part == part && item.no == no);
    found.ok_or_else(|| Stop::unread(format!("the agenda has no item {no}")))
}

/// The item last spoken of.
pub fn last(stage: &Stage) -> Result<ItemId, Stop> {
    stage.last.item.ok_or_else(|| Stop::unread("there is no item"))
}
