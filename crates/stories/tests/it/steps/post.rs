//! Phrases about letters: what comes, how they leave, what became of them. The sender is played.

use clerk::Trouble;
use council::post::preferences::{Preference, Way};
use council::post::queue::{Answer, Letter, Settle, Topic};

use super::notices::state;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{낱말}을/를 전자우편으로 받는다: {낱말2}", choose),
    phrase("{낱말}을/를 전자우편으로 받는다: {낱말2}, 대신 \"{글}\"", choose),
    phrase("메일 서버를 갖춘다", set_up),
    phrase("모음 편지를 쓴다", digests),
    phrase("편지를 보낸다: {낱말}", send),
    phrase("{사람}에게 간 편지가 되돌아온다: \"{글}\"", bounced),
    phrase("{사람}에게 갈 편지를 {낱말}", settle),
    phrase("{사람}에게 온 편지의 주소로 그만 받는다", stop),
    phrase("{사람}의 편지를 묻는다", letters),
];

fn topic(word: &str) -> Result<Topic, Stop> {
    Ok(match word {
        "통지" => Topic::Notices,
        "자료" => Topic::Papers,
        "재알림" => Topic::Reminders,
        "결과" => Topic::Results,
        "회의록" => Topic::Minutes,
        "과제" => Topic::Tasks,
        other => return Err(Stop::unread(format!("no topic: {other}"))),
    })
}

fn choose(stage: &mut Stage, said: &Said) -> Then {
    let way = match said.text("낱말2") {
        "바로" => Way::AtOnce,
        "매일" => Way::Daily,
        "매주" => Way::Weekly,
        "안받음" => Way::Never,
        other => return Err(Stop::unread(format!("no way: {other}"))),
    };
    let instead = Some(said.text("글").to_owned()).filter(|text| !text.is_empty());
    let choice = Preference { topic: topic(said.text("낱말"))?, way, instead };
    act!(stage, set_preferences(vec![choice]));
    Ok(String::new())
}

fn set_up(stage: &mut Stage, _: &Said) -> Then {
    let clerk = stage.clerk.clone();
    stage.wait(clerk.set_up_post(true))?;
    Ok(String::new())
}

fn digests(stage: &mut Stage, _: &Said) -> Then {
    let clerk = stage.clerk.clone();
    let say = |all: &[Letter]| (format!("[모음] {}건", all.len()), String::new());
    let written = stage.wait(clerk.write_digests(1, say))?;
    Ok(format!("{written}통"))
}

/// The sender takes the next letter, and the server answers.
fn send(stage: &mut Stage, said: &Said) -> Then {
    let clerk = stage.clerk.clone();
    let Some(due) = stage.wait(clerk.next_letter(1))? else { return Ok("없음".to_owned()) };
    let answer = match said.text("낱말") {
        "받음" => Answer::Sent("250 ok".to_owned()),
        "나중에" => Answer::Later("451 not now".to_owned()),
        "거절" => Answer::Refused("550 no such reader".to_owned()),
        other => return Err(Stop::unread(format!("no answer: {other}"))),
    };
    let now = stage.wait(clerk.letter_answered(&due.letter, answer))?;
    let at = due.email.unwrap_or_default();
    Ok(format!("{} <{at}> {}: {}", due.name, due.letter.subject, state(now)))
}

fn bounced(stage: &mut Stage, said: &Said) -> Then {
    let token = last(stage, said)?.token;
    let clerk = stage.clerk.clone();
    let found = stage.wait(clerk.letter_bounced(&token, true, said.text("글")))?;
    Ok(if found { String::new() } else { "되돌아올 것이 없음".to_owned() })
}

fn settle(stage: &mut Stage, said: &Said) -> Then {
    let how = match said.text("낱말") {
        "다시보낸다" => Settle::Retry,
        "그만둔다" => Settle::GiveUp,
        other => return Err(Stop::unread(format!("nothing to do: {other}"))),
    };
    let id = last(stage, said)?.id;
    act!(stage, settle_letter(id, how));
    Ok(String::new())
}

/// Whoever has the letter presses its link; nobody is signed in.
fn stop(stage: &mut Stage, said: &Said) -> Then {
    let stop = last(stage, said)?.stop;
    let (clerk, _, key) = stage.desk()?;
    stage.wait(clerk.stop_letters(&key, &stop)).map_err(Stop::Trouble)?;
    stage.done += 1;
    Ok(String::new())
}

/// `회의 통지: 보냄`, the latest first.
fn letters(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    let all = stage.read(move |conn| store::post::queue::of_person(conn, person))?;
    let lines: Vec<String> =
        all.iter().map(|it| format!("{}: {}", it.subject, state(it.state))).collect();
    Ok(if lines.is_empty() { "없음".to_owned() } else { lines.join(" / ") })
}

fn last(stage: &Stage, said: &Said) -> Result<Letter, Stop> {
    let person = stage.person(said.text("사람"))?;
    let all = stage.read(move |conn| store::post::queue::of_person(conn, person))?;
    all.into_iter().next().ok_or(Stop::Trouble(Trouble::Missing("letter")))
}
