//! Phrases about threads: records are called by their words.

use clerk::meetings::statements::{By, RecordStatement};
use clerk::threads::links::LinkRecords;
use council::LinkId;
use council::meetings::statements::Kind as Spoken;
use council::threads::links::{Kind, LEVELS, Node, Relation, timeline};
use store::p;

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{낱말} \"{글}\"이/가 나왔다고 적는다: {사람}", statement),
    phrase("{낱말} \"{글}\"이/가 나왔다고 적는다: 직위 \"{글2}\"", statement),
    phrase("\"{글}\"을/를 누가 말했는지 묻는다", speaker),
    phrase("\"{글}\"을/를 \"{글2}\"에 잇는다: {낱말}", link),
    phrase("\"{글}\"을/를 \"{글2}\"에 잇는다: {낱말}, \"{글3}\"", link),
    phrase("\"{글}\"에서 \"{글2}\"으로/로 이은 것을 푼다", unlink),
    phrase("\"{글}\"의 흐름을 묻는다", thread),
    phrase("\"{글}\"의 흐름에서 기다리는 것을 묻는다", waiting),
    phrase("회의에서 정한 것과 나온 것을 센다", count),
];

/// The record with these words: something said, an item, a decision, a task, a proposal.
pub fn record(stage: &Stage, text: &str) -> Result<Node, Stop> {
    let sql = "SELECT kind, id FROM (
             SELECT 'task' AS kind, id, text FROM tasks_tasks
             UNION ALL SELECT 'decision', id, text FROM decisions_decisions
             UNION ALL SELECT 'statement', id, text FROM meetings_statements
             UNION ALL SELECT 'item', id, title FROM meetings_items
             UNION ALL SELECT 'proposal', id, title FROM meetings_proposals) AS records
         WHERE text = $1 ORDER BY id DESC";
    let wanted = text.to_owned();
    let found = stage.read(move |conn| {
        conn.list(sql, p![&wanted], |row| Ok(Kind::of(row.text(0)?).zip(Some(row.int(1)?))))
    })?;
    let node = found.into_iter().flatten().next().map(|(kind, id)| Node::new(kind, id));
    node.ok_or_else(|| Stop::unread(format!("no record says “{text}”")))
}

fn statement(stage: &mut Stage, said: &Said) -> Then {
    let kind = match said.text("낱말") {
        "설명" => Spoken::Explanation,
        "의견" => Spoken::Opinion,
        "제안" => Spoken::Proposal,
        "질문" => Spoken::Question,
        "답변" => Spoken::Answer,
        "결과" => Spoken::Result,
        word => return Err(Stop::unread(format!("no kind of statement: {word}"))),
    };
    let by = match said.text("사람") {
        "" => By::Named(said.text("글2").to_owned()),
        name => By::Person(stage.person(name)?),
    };
    let item = super::agenda::last(stage)?;
    let text = said.text("글").to_owned();
    act!(stage, record_statement(RecordStatement { item, kind, by, text, at: None, source: None }));
    Ok(String::new())
}

/// Whether a person, an office or a mere name spoke.
fn speaker(stage: &mut Stage, said: &Said) -> Then {
    let node = record(stage, said.text("글"))?;
    let id = council::StatementId::new(node.id);
    let found = stage.read(move |conn| store::meetings::statements::find(conn, id))?;
    let speaker = found.ok_or_else(|| Stop::unread("nobody said that"))?.speaker;
    let what = match (speaker.office, speaker.person.is_some() || speaker.seat.is_some()) {
        (Some(_), _) => "직위",
        (None, true) => "사람",
        (None, false) => "적힌 이름",
    };
    Ok(format!("{what} {}", speaker.label))
}

fn link(stage: &mut Stage, said: &Said) -> Then {
    let relation = match said.text("낱말") {
        "이어짐" => Relation::LeadsTo,
        "채택" => Relation::Adopts,
        "일부채택" => Relation::PartlyAdopts,
        "거절" => Relation::Declines,
        "답변" => Relation::Answers,
        "되풀이" => Relation::Repeats,
        "실행" => Relation::CarriesOut,
        word => return Err(Stop::unread(format!("no relation: {word}"))),
    };
    let (from, to) = (record(stage, said.text("글"))?, record(stage, said.text("글2"))?);
    let note = Some(said.text("글3").to_owned()).filter(|note| !note.is_empty());
    act!(stage, link(LinkRecords { from, to, relation, note }));
    Ok(String::new())
}

fn unlink(stage: &mut Stage, said: &Said) -> Then {
    let (from, to) = (record(stage, said.text("글"))?, record(stage, said.text("글2"))?);
    let sql = "SELECT id FROM threads_links WHERE from_id = $1 AND to_id = $2 ORDER BY id DESC";
    let found = stage
        .read(move |conn| conn.one(sql, p![from.id, to.id], |row| Ok(LinkId::new(row.int(0)?))))?;
    let id = found.ok_or_else(|| Stop::unread("they were never linked"))?;
    act!(stage, unlink(id));
    Ok(String::new())
}

/// The records in their order; the one asked for in brackets, what waits with a mark.
fn thread(stage: &mut Stage, said: &Said) -> Then {
    let node = record(stage, said.text("글"))?;
    let walked = stage.read(move |conn| store::threads::links::walk(conn, node, LEVELS))?;
    let thread = timeline(node, walked.events, &walked.edges, walked.full, stage.now());
    let told = thread.steps.iter().map(|step| {
        let event = &step.event;
        let said = if event.text.is_empty() { &event.title } else { &event.text };
        let said = match (event.node.kind, event.counts) {
            (_, Some([all, sent, answered])) => format!("전달 {all}·{sent}·{answered}"),
            (Kind::Version | Kind::Seat, _) => event.title.clone(),
            _ => said.clone(),
        };
        let waits = if event.waits_since().is_some() { "(기다림)" } else { "" };
        if step.centre { format!("[{said}]{waits}") } else { format!("{said}{waits}") }
    });
    Ok(told.collect::<Vec<_>>().join(" → "))
}

fn waiting(stage: &mut Stage, said: &Said) -> Then {
    let node = record(stage, said.text("글"))?;
    let walked = stage.read(move |conn| store::threads::links::walk(conn, node, LEVELS))?;
    let thread = timeline(node, walked.events, &walked.edges, walked.full, stage.now());
    let told: Vec<String> = thread
        .waiting()
        .into_iter()
        .map(|(place, since)| {
            let event = &thread.steps[place].event;
            format!("{} ({}부터)", event.text, words::Tongue::KO.day(since.date()))
        })
        .collect();
    Ok(if told.is_empty() { "없음".to_owned() } else { told.join(" / ") })
}

/// Items, decisions, proposals said, results said, and tasks of the meeting last spoken of.
fn count(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    let sql = "SELECT
         (SELECT CAST(count(*) AS BIGINT) FROM meetings_items WHERE meeting = $1),
         (SELECT CAST(count(*) AS BIGINT) FROM decisions_decisions WHERE meeting = $1),
         (SELECT CAST(count(*) AS BIGINT) FROM meetings_statements
          WHERE meeting = $1 AND kind = 'proposal'),
         (SELECT CAST(count(*) AS BIGINT) FROM meetings_statements
          WHERE meeting = $1 AND kind = 'result'),
         (SELECT CAST(count(*) AS BIGINT) FROM tasks_tasks WHERE meeting = $1)";
    let found = stage.read(move |conn| {
        conn.one(sql, p![meeting], |row| {
            Ok([row.int(0)?, row.int(1)?, row.int(2)?, row.int(3)?, row.int(4)?])
        })
    })?;
    let [items, decisions, proposals, results, tasks] = found.unwrap_or_default();
    let results = if results > 0 { format!(", 결과 {results}건") } else { String::new() };
    Ok(format!("안건 {items}건, 결정 {decisions}건, 제안 {proposals}건{results}, 과제 {tasks}건"))
}
