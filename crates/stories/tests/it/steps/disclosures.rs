//! Phrases about what is public.

use clerk::meetings::disclosures::Disclose;
use council::meetings::disclosures::{About, Field, Grounds, Level};
use store::journal;

use super::{Clauses, agenda, statements};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// What stands where something is not public.
const HIDDEN: &str = "██";

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("앞의 {낱말}을/를 비공개로 한다: {덧붙임}", closed),
    phrase("앞의 {낱말}을/를 부분공개로 한다: {덧붙임}", partly),
    phrase("앞의 {낱말}을/를 공개로 한다", open),
    phrase("밖에서 보이는 회의를 묻는다", outside),
    phrase("기록에 \"{글}\"이라는 말이 있는지 묻는다", journaled),
];

fn closed(stage: &mut Stage, said: &Said) -> Then {
    set(stage, said, Level::Closed)
}

fn partly(stage: &mut Stage, said: &Said) -> Then {
    set(stage, said, Level::Partly)
}

fn open(stage: &mut Stage, said: &Said) -> Then {
    set(stage, said, Level::Open)
}

fn set(stage: &mut Stage, said: &Said, level: Level) -> Then {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let mut grounds = Vec::new();
    while let Some(no) =
        clauses.word(|word| word.strip_prefix('제')?.strip_suffix('호')?.parse::<u8>().ok())
    {
        grounds.push(no);
    }
    let mut hidden = Vec::new();
    for (word, field) in [
        ("글 가림", Field::Text),
        ("발언자 가림", Field::Speaker),
        ("표 가림", Field::Ballots),
        ("문서 가림", Field::Papers),
    ] {
        if clauses.has(word) {
            hidden.push(field);
        }
    }
    let (review_on, reason) = (clauses.to(), clauses.quoted("사유").unwrap_or_default());
    clauses.end()?;
    let (of, subject) = subject(stage, said.text("낱말"))?;
    let grounds = Grounds::of(grounds).ok_or_else(|| Stop::unread("no such ground"))?;
    let form = Disclose { of, subject, level, grounds, reason, hidden, review_on };
    act!(stage, disclose(form));
    Ok(String::new())
}

fn subject(stage: &Stage, word: &str) -> Result<(About, i64), Stop> {
    Ok(match word {
        "안건" => (About::Item, agenda::last(stage)?.get()),
        "발언" => (About::Statement, statements::last(stage)?.get()),
        "결정" => {
            let id = stage.last.decision.ok_or_else(|| Stop::unread("there is no decision"))?;
            (About::Decision, id.get())
        }
        _ => return Err(Stop::unread(format!("nothing to disclose: {word}"))),
    })
}

/// Items, what was said, motions and decisions as outsiders see them.
fn outside(stage: &mut Stage, _: &Said) -> Then {
    let mut page = stage.page()?;
    page.veil(HIDDEN);
    let mut all: Vec<String> =
        page.items.iter().map(|item| format!("안건 {}", item.title)).collect();
    let said = page.statements.iter();
    all.extend(said.map(|it| format!("발언 {}: {}", it.speaker.label, it.text)));
    all.extend(page.motions.iter().map(|it| format!("의안 {} ({})", it.text, it.moved_by)));
    all.extend(page.decisions.iter().map(|it| format!("결정 {}", it.text)));
    let ballots = page.ballots.len();
    if ballots > 0 {
        all.push(format!("기명 표 {ballots}"));
    }
    Ok(all.join(" / "))
}

/// Whether any row of the journal holds these words.
fn journaled(stage: &mut Stage, said: &Said) -> Then {
    stage.wait(stage.db.settled())?;
    let wanted = said.text("글").to_owned();
    let rows = stage.read(|conn| journal::since(conn, 0, 100_000))?;
    let holds = rows.iter().any(|row| row.content.contains(&wanted));
    Ok(if holds { "있음" } else { "없음" }.to_owned())
}
