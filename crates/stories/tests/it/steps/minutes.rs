//! Phrases about minutes: drafted, worded, circulated, remarked on, adopted, put right.

use std::collections::HashMap;

use clerk::meetings::agenda::PreviousMinutes;
use clerk::meetings::minutes::{
    CirculateMinutes, CorrectMinutes, EnterOriginal, SettleRemark, WriteMinutes,
};
use council::meetings::minutes::{self, Document, Element, Lack, Minutes, Part};
use council::{ItemId, MeetingId};
use store::meetings::minutes as kept;
use words::Tongue;

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

const KO: Tongue = Tongue::KO;

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("회의록을 쓴다", draft),
    phrase("회의록의 {낱말}을/를 \"{글}\"으로/로 쓴다", write),
    phrase("회의록의 {낱말}을/를 \"{글}\"으로/로 쓴다: \"{글2}\"", write),
    phrase("회의록을 {날}까지 회람한다", circulate),
    phrase("회의록의 {낱말}에 의견을 낸다: \"{글}\"", remark),
    phrase("회의록 의견을 받아들여 \"{글}\"으로/로 쓴다: \"{글2}\"", accept),
    phrase("회의록 의견을 받아들이지 않는다: \"{글}\"", decline),
    phrase("제{번호}차 회의록의 의견을 받아들이지 않는다: \"{글}\"", decline_in),
    phrase("제{번호}차 회의록을 보고로 올린다", bring),
    phrase("제{번호}차 회의록을 앞의 안건으로 채택한다", adopt),
    phrase("제{번호}차 회의록의 {낱말}을/를 \"{글}\"으로/로 바로잡는다: \"{글2}\"", correct),
    phrase("옛 회의록을 적는다: 출처 \"{글}\", {이름들}", enter),
    phrase("회의록의 {낱말}을/를 묻는다", part_of),
    phrase("회의록에서 빠진 요소를 묻는다", lacks),
    phrase("옛 회의록에서 빠진 요소를 묻는다", original_lacks),
    phrase("제{번호}차 회의록의 상태를 묻는다", state),
];

fn draft(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    act!(stage, draft_minutes(meeting, KO));
    Ok(String::new())
}

fn write(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    let form = WriteMinutes {
        meeting,
        part: part(stage, meeting, said)?,
        text: said.text("글").to_owned(),
        why: said.text("글2").to_owned(),
    };
    act!(stage, write_minutes(form));
    Ok(String::new())
}

fn circulate(stage: &mut Stage, said: &Said) -> Then {
    let (meeting, until) = (stage.meeting()?, said.day("날")?);
    let form = CirculateMinutes { meeting, until, letter: None };
    let done = act!(stage, circulate_minutes(form));
    Ok(advised(&done.advice))
}

fn remark(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    let part = part(stage, meeting, said)?;
    act!(stage, remark_minutes(meeting, part, said.text("글")));
    Ok(String::new())
}

fn accept(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    settle(stage, meeting, Some(said.text("글").to_owned()), said.text("글2"))
}

fn decline(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    settle(stage, meeting, None, said.text("글"))
}

fn decline_in(stage: &mut Stage, said: &Said) -> Then {
    let meeting = numbered(stage, said)?;
    settle(stage, meeting, None, said.text("글"))
}

/// Settles the remark made last.
fn settle(stage: &mut Stage, meeting: MeetingId, text: Option<String>, why: &str) -> Then {
    let id = known(stage, meeting)?.id;
    let all = stage.read(move |conn| kept::remarks(conn, id))?;
    let last = all.last().ok_or_else(|| Stop::unread("there is no remark"))?;
    let form = SettleRemark { remark: last.id, text, why: why.to_owned() };
    act!(stage, settle_remark(form));
    Ok(String::new())
}

fn bring(stage: &mut Stage, said: &Said) -> Then {
    let of = numbered(stage, said)?;
    let meeting = stage.meeting()?;
    let title = "지난 회의록".to_owned();
    let form = PreviousMinutes { meeting, of, title, title_en: None };
    let item: ItemId = act!(stage, add_previous_minutes(form));
    stage.last.item = Some(item);
    Ok(String::new())
}

fn adopt(stage: &mut Stage, said: &Said) -> Then {
    let (meeting, item) = (numbered(stage, said)?, super::agenda::last(stage)?);
    act!(stage, adopt_minutes(meeting, item));
    Ok(String::new())
}

fn correct(stage: &mut Stage, said: &Said) -> Then {
    let meeting = numbered(stage, said)?;
    let form = CorrectMinutes {
        meeting,
        part: part(stage, meeting, said)?,
        text: said.text("글").to_owned(),
        why: said.text("글2").to_owned(),
    };
    act!(stage, correct_minutes(form));
    Ok(String::new())
}

fn enter(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    let mut elements = Vec::new();
    for name in said.names("이름들") {
        elements.push((element(name)?, format!("원본의 {name}")));
    }
    let source = said.text("글").to_owned();
    let form = EnterOriginal { meeting, source, public: true, elements };
    act!(stage, enter_original(form));
    Ok(String::new())
}

fn part_of(stage: &mut Stage, said: &Said) -> Then {
    let meeting = stage.meeting()?;
    let document = document(stage, meeting)?;
    let text = |text: &str| text.split('\n').collect::<Vec<_>>().join("; ");
    if said.text("낱말") == "장소" {
        return Ok(document.entry(Part::Place).map(|it| text(&it.text)).unwrap_or_default());
    }
    let of = document.of(element(said.text("낱말"))?);
    let all = of.filter(|entry| entry.part != Part::Place).map(|entry| text(&entry.text));
    Ok(all.collect::<Vec<_>>().join(" / "))
}

fn lacks(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    let lacks = document(stage, meeting)?.lacks();
    if lacks.is_empty() { Ok("없음".to_owned()) } else { Ok(KO.message(&minutes::named(&lacks))) }
}

fn original_lacks(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    let around = stage.read(move |conn| kept::around(conn, meeting))?;
    let original = around.original.ok_or_else(|| Stop::unread("there is no original"))?;
    let lack = |element: Element| Lack { element, partly: false };
    let lacks: Vec<Lack> = original.lacks().into_iter().map(lack).collect();
    if lacks.is_empty() { Ok("없음".to_owned()) } else { Ok(KO.message(&minutes::named(&lacks))) }
}

fn state(stage: &mut Stage, said: &Said) -> Then {
    let meeting = numbered(stage, said)?;
    let minutes = known(stage, meeting)?;
    let around = stage.read(move |conn| kept::around(conn, meeting))?;
    let state = KO.say(match minutes.state(around.frozen.len()) {
        minutes::State::Draft => "meetings-minutes-state-draft",
        minutes::State::Circulated => "meetings-minutes-state-circulated",
        minutes::State::Adopted => "meetings-minutes-state-adopted",
        minutes::State::Corrected => "meetings-minutes-state-corrected",
    });
    // Whatever is frozen carries its own hash.
    let sound = |it: &minutes::Frozen| kit::sha256_hex(it.text.as_bytes()) == it.sha256;
    if around.frozen.iter().all(sound) {
        Ok(format!("{state} / 확정본 {}개", around.frozen.len()))
    } else {
        Ok("해시가 어긋남".to_owned())
    }
}

/// The minutes as they are worded, or as the record says.
fn document(stage: &Stage, meeting: MeetingId) -> Result<Document<String>, Stop> {
    let (clerk, now) = (stage.clerk.clone(), stage.now());
    let record = stage
        .read(move |conn| clerk::meetings::minutes::record(conn, clerk.laws(), meeting, now))?;
    let record = record.ok_or_else(|| Stop::unread("there is no such meeting"))?;
    let document = minutes::draft(&record).map(|words| words.said(&KO));
    let words = stage.read(move |conn| match kept::of_meeting(conn, meeting)? {
        Some(minutes) => kept::current(conn, minutes.id),
        None => Ok(Vec::new()),
    })?;
    let words: HashMap<Part, String> = words.into_iter().map(|it| (it.part, it.text)).collect();
    Ok(document.worded(&words))
}

fn known(stage: &Stage, meeting: MeetingId) -> Result<Minutes, Stop> {
    let found = stage.read(move |conn| kept::of_meeting(conn, meeting))?;
    found.ok_or_else(|| Stop::unread("there are no minutes"))
}

/// The meeting of this number of the body that meets.
fn numbered(stage: &Stage, said: &Said) -> Result<MeetingId, Stop> {
    let (no, body) = (said.number("번호")?, stage.page()?.body.id);
    let filter = store::meetings::convening::Filter { body: Some(body), ..Default::default() };
    let all = stage.read(move |conn| store::meetings::convening::list(conn, &filter))?;
    let found = all.into_iter().find(|listed| listed.meeting.no == no);
    found.map(|it| it.meeting.id).ok_or_else(|| Stop::unread(format!("no meeting {no}")))
}

/// The first part of the element that a row names.
fn part(stage: &Stage, meeting: MeetingId, said: &Said) -> Result<Part, Stop> {
    let name = said.text("낱말");
    if name == "장소" {
        return Ok(Part::Place);
    }
    let document = document(stage, meeting)?;
    let first = document.of(element(name)?).next().map(|entry| entry.part);
    first.ok_or_else(|| Stop::unread(format!("the minutes have no {name}")))
}

fn element(name: &str) -> Result<Element, Stop> {
    Ok(match name {
        "회의명" => Element::Title,
        "개최기관" => Element::Body,
        "일시" => Element::Time,
        "참석자" => Element::Present,
        "순서" => Element::Order,
        "안건" => Element::Items,
        "발언" => Element::Said,
        "결정" => Element::Decided,
        "표결" => Element::Voted,
        name => return Err(Stop::unread(format!("no element of minutes: {name}"))),
    })
}
