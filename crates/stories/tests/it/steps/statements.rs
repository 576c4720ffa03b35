//! Phrases about what was said.

use clerk::meetings::statements::{By, RecordStatement};
use council::StatementId;
use council::meetings::statements::Kind;

use super::{agenda, seats};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("위원 {사람}의 {낱말}을/를 적는다: \"{글}\"", seat),
    phrase("\"{글}\"의 {낱말}을/를 적는다: \"{글2}\"", named),
    phrase("발언을 바로잡는다: \"{글}\"", reword),
    phrase("발언을 기록에서 지운다: \"{글}\"", strike),
    phrase("적힌 발언을 묻는다", list),
    phrase("발언의 앞선 글을 묻는다", earlier),
];

fn seat(stage: &mut Stage, said: &Said) -> Then {
    let page = stage.page()?;
    let person = stage.person(said.text("사람"))?;
    let by = By::Seat(seats::of_person(stage, &page.body, person)?.id);
    record(stage, said, by, said.text("글"))
}

fn named(stage: &mut Stage, said: &Said) -> Then {
    record(stage, said, By::Named(said.text("글").to_owned()), said.text("글2"))
}

fn record(stage: &mut Stage, said: &Said, by: By, text: &str) -> Then {
    let form = RecordStatement {
        item: agenda::last(stage)?,
        kind: kind(said.text("낱말"))?,
        by,
        text: text.to_owned(),
        at: None,
        source: None,
    };
    act!(stage, record_statement(form));
    Ok(String::new())
}

fn kind(word: &str) -> Result<Kind, Stop> {
    Ok(match word {
        "설명" => Kind::Explanation,
        "의견" => Kind::Opinion,
        "제안" => Kind::Proposal,
        "질문" => Kind::Question,
        "답변" => Kind::Answer,
        "결과" => Kind::Result,
        _ => return Err(Stop::unread(format!("no kind of statement: {word}"))),
    })
}

fn reword(stage: &mut Stage, said: &Said) -> Then {
    let id = last(stage)?;
    act!(stage, reword_statement(id, said.text("글").to_owned()));
    Ok(String::new())
}

fn strike(stage: &mut Stage, said: &Said) -> Then {
    let id = last(stage)?;
    act!(stage, strike_statement(id, said.text("글").to_owned()));
    Ok(String::new())
}

/// The statement recorded last.
pub fn last(stage: &Stage) -> Result<StatementId, Stop> {
    let last = stage.page()?.statements.iter().map(|it| it.id).max();
    last.ok_or_else(|| Stop::unread("nothing was said"))
}

fn list(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let told = page.statements.iter().map(|it| {
        let kind = words::Tongue::KO.say(&format!("meetings-statement-{}", it.kind.word()));
        let who = if it.speaker.office.is_some() { "직위 " } else { "" };
        let text = if it.struck_at.is_some() { "(지움)" } else { &it.text };
        format!("{}. {who}{}: {kind} “{text}”", it.place, it.speaker.label)
    });
    let all: Vec<String> = told.collect();
    Ok(if all.is_empty() { "없음".to_owned() } else { all.join(" / ") })
}

fn earlier(stage: &mut Stage, _: &Said) -> Then {
    let id = last(stage)?;
    let words = stage.read(move |conn| store::meetings::statements::words(conn, id))?;
    Ok(words.into_iter().map(|(text, _)| text).collect::<Vec<_>>().join(" / "))
}
