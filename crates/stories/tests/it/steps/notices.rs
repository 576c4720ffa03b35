//! Phrases about notices of meetings and the replies to them.

use clerk::meetings::notices::{GiveNotice, Recipient};
use clerk::meetings::replies::GiveReply;
use council::SeatId;
use council::meetings::notices::{self, Kind, Way};
use council::meetings::replies::{self, Answer, Tally};
use council::post::queue::State;

use super::seats;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{낱말} 통지: {낱말2}으로/로 {이름들}에게", give),
    phrase("{낱말} 통지: {낱말2}으로/로 {이름들}에게, \"{글}\"", give),
    phrase("통지한 것을 묻는다", given),
    phrase("통지 기간을 묻는다", period),
    phrase("회신한다: {낱말}", reply),
    phrase("회신한다: {낱말}, \"{글}\"", reply),
    phrase("{사람}의 회신을 적는다: {낱말}", reply_for),
    phrase("회신을 묻는다", tally),
];

const KINDS: [(&str, Kind); 6] = [
    ("개최", Kind::Notice),
    ("변경", Kind::Change),
    ("자료", Kind::Papers),
    ("재알림", Kind::Reminder),
    ("취소", Kind::Cancelled),
    ("결과", Kind::Result),
];

const WAYS: [(&str, Way); 4] = [
    ("전자우편", Way::Mail),
    ("문서", Way::Paper),
    ("말", Way::Told),
    ("닿지않음", Way::Unreachable),
];

const ANSWERS: [(&str, Answer); 4] = [
    ("참석", Answer::Comes),
    ("영상", Answer::Remote),
    ("불참", Answer::Absent),
    ("미정", Answer::Unsure),
];

fn word<T: Copy>(list: &[(&str, T)], word: &str) -> Result<T, Stop> {
    let found = list.iter().find(|(known, _)| *known == word).map(|(_, value)| *value);
    found.ok_or_else(|| Stop::unread(format!("no such word: {word}")))
}

fn name<T: PartialEq>(list: &[(&'static str, T)], value: &T) -> &'static str {
    list.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

fn give(stage: &mut Stage, said: &Said) -> Then {
    let page = stage.page()?;
    let way = word(&WAYS, said.text("낱말2"))?;
    let mut recipients = Vec::new();
    for name in said.names("이름들") {
        let seat = seats::of_person(stage, &page.body, stage.person(name)?)?.id;
        recipients.push(Recipient { seat, way, note: None });
    }
    let text = if said.text("글").is_empty() { "회의를 엽니다." } else { said.text("글") };
    let form = GiveNotice {
        meeting: page.meeting.id,
        kind: word(&KINDS, said.text("낱말"))?,
        subject: page.meeting.title.clone(),
        text: text.to_owned(),
        recipients,
    };
    let done = act!(stage, give_notice(form));
    Ok(advised(&done.advice))
}

/// Who was notified, how, and where the letter stands: `개최: 한가온 전자우편(기다림)`.
fn given(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    let (all, proofs) = stage.read(move |conn| {
        let all = store::meetings::notices::of_meeting(conn, meeting)?;
        Ok((all, store::meetings::notices::notified(conn, meeting)?))
    })?;
    let one = |notice: &notices::Notice| {
        let mine = proofs.iter().filter(|proof| proof.notified.notice == notice.id);
        let told = mine.map(|proof| {
            let letter = proof.letter.map_or_else(String::new, |it| format!("({})", state(it)));
            format!("{} {}{letter}", proof.name, name(&WAYS, &proof.notified.way))
        });
        format!("{}: {}", name(&KINDS, &notice.kind), told.collect::<Vec<_>>().join(", "))
    };
    let lines: Vec<String> = all.iter().map(one).collect();
    Ok(if lines.is_empty() { "없음".to_owned() } else { lines.join(" / ") })
}

/// Where a letter stands, in a word.
pub fn state(state: State) -> &'static str {
    match state {
        State::Waiting => "기다림",
        State::Gathering => "모음",
        State::Held => "붙듦",
        State::Sent => "보냄",
        State::Failed => "거절당함",
        State::Bounced => "되돌아옴",
        State::GivenUp => "그만둠",
        State::Digested => "모아 보냄",
    }
}

/// `7일 전까지, 10일 전에 통지 — 제4조④`; what the book does not say is not made up.
fn period(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let (_, book) = stage.law(&page.body)?;
    let law = book.on(stage.now());
    let Some(day) = page.meeting.notified_at.map(|at| at.date()) else {
        return Ok("통지하지 않음".to_owned());
    };
    Ok(match notices::period(&page.meeting, page.organ(), day, &law) {
        None => "정한 기간 없음".to_owned(),
        Some(period) => {
            let kept = if period.kept() { "지킴" } else { "못 지킴" };
            let cite = words::cite(words::Tongue::KO, &period.cite);
            format!("{}일 전까지, {}일 전에 통지: {kept} — {cite}", period.asked, period.had)
        }
    })
}

fn reply(stage: &mut Stage, said: &Said) -> Then {
    answer(stage, said, None)
}

fn reply_for(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.page()?.body;
    let seat = seats::of_person(stage, &body, stage.person(said.text("사람"))?)?.id;
    answer(stage, said, Some(seat))
}

fn answer(stage: &mut Stage, said: &Said, seat: Option<SeatId>) -> Then {
    let form = GiveReply {
        meeting: stage.meeting()?,
        seat,
        answer: word(&ANSWERS, said.text("낱말"))?,
        note: Some(said.text("글").to_owned()).filter(|note| !note.is_empty()),
    };
    act!(stage, reply(form));
    Ok(String::new())
}

/// `참석 2, 영상 0, 불참 1, 미정 0, 없음 7; 정족수 6명: 못 참`.
fn tally(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let meeting = page.meeting.id;
    let all = stage.read(move |conn| store::meetings::replies::of_meeting(conn, meeting))?;
    let (_, book) = stage.law(&page.body)?;
    let law = book.on(stage.now());
    let tally = Tally::of(&page, &all, &law);
    let remote = council::meetings::attendance::remote_counts(page.organ(), &law);
    let outlook = match replies::outlook(&page, &tally, remote, &law) {
        Err(_) => "정한 정족수 없음".to_owned(),
        Ok(state) => match state.needed {
            None => "정족수 확인 불가".to_owned(),
            Some(needed) => {
                let met = state.standing == bylaws::Standing::Met;
                format!("정족수 {needed}명: {}", if met { "참" } else { "못 참" })
            }
        },
    };
    let Tally { comes, remote, absent, unsure, silent } = tally;
    Ok(format!(
        "참석 {comes}, 영상 {remote}, 불참 {absent}, 미정 {unsure}, 없음 {silent}; {outlook}"
    ))
}
