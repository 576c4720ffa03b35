//! Phrases about tasks.

use clerk::tasks::register::{ReportTask, SetTask};
use council::TaskId;
use council::tasks::register::{Due, Origin, Owner, State, order};
use council::threads::links::{Kind, Node};
use store::tasks::register::{Filter, Listed};
use words::Tongue;

use super::{Clauses, threads};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

const KO: Tongue = Tongue::KO;

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("과제 \"{글}\"을/를 준다: {덧붙임}", set),
    phrase("과제 \"{글}\"을/를 보고한다: {낱말} \"{글2}\"", report),
    phrase("과제 \"{글}\"을/를 보고한다: {낱말} \"{글2}\", 증빙 \"{글3}\"", report),
    phrase("{기구} 과제를 묻는다", list),
    phrase("과제 \"{글}\"의 보고를 묻는다", reports),
];

fn set(stage: &mut Stage, said: &Said) -> Then {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let origin = clauses.quoted("나온 곳");
    let origin = origin.map(|text| threads::record(stage, &text)).transpose()?;
    let owner = clauses.quoted("맡음").unwrap_or_default();
    let due = match (clauses.to(), clauses.quoted("다음 회의까지"), clauses.quoted("기한"))
    {
        (Some(day), ..) => Due::On(day),
        (None, Some(words), _) => Due::NextMeeting(words),
        (None, None, Some(words)) => Due::Words(words),
        (None, None, None) => Due::None,
    };
    clauses.end()?;
    let body = match origin {
        Some(_) => None,
        None => Some(stage.page()?.body.id),
    };
    let form = SetTask {
        body,
        origin: origin.map(from).transpose()?,
        text: said.text("글").to_owned(),
        owner: of(stage, &owner)?,
        due,
        given_at: None,
        source: None,
    };
    act!(stage, set_task(form));
    Ok(String::new())
}

fn from(node: Node) -> Result<Origin, Stop> {
    let read = node.to_string().parse();
    read.map_err(|()| Stop::unread(format!("no task comes from {node}")))
}

/// A person of the record, an office, or the name as written.
fn of(stage: &Stage, name: &str) -> Result<Owner, Stop> {
    if let Ok(person) = stage.person(name) {
        return Ok(Owner::Person(person));
    }
    let wanted = name.to_owned();
    let offices = stage.read(move |conn| store::people::offices::by_name(conn, &wanted))?;
    let label = || Owner::Label(name.to_owned());
    Ok(offices.first().map_or_else(label, |office| Owner::Office(office.id)))
}

fn report(stage: &mut Stage, said: &Said) -> Then {
    let state = match said.text("낱말") {
        "시작" => State::UnderWay,
        "마침" => State::Done,
        "그만둠" => State::Dropped,
        "다시" => State::Open,
        word => return Err(Stop::unread(format!("no state of a task: {word}"))),
    };
    let evidence = Some(said.text("글3").to_owned()).filter(|text| !text.is_empty());
    let task = task(stage, said.text("글"))?;
    let form = ReportTask { task, state, text: said.text("글2").to_owned(), evidence };
    act!(stage, report_task(form));
    Ok(String::new())
}

fn task(stage: &Stage, text: &str) -> Result<TaskId, Stop> {
    let node = threads::record(stage, text)?;
    match node.kind {
        Kind::Task => Ok(TaskId::new(node.id)),
        _ => Err(Stop::unread(format!("“{text}” is no task"))),
    }
}

fn list(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let filter = Filter { body: Some(body.id), ..Filter::default() };
    let mut all = stage.read(move |conn| store::tasks::register::list(conn, &filter))?;
    let today = stage.now().date();
    all.sort_by(|a, b| order((&a.task, a.next_day()), (&b.task, b.next_day()), today));
    let told: Vec<String> = all.iter().map(|it| told(it, today)).collect();
    Ok(if told.is_empty() { "없음".to_owned() } else { told.join(" / ") })
}

fn told(it: &Listed, today: jiff::civil::Date) -> String {
    let due = match (&it.task.due, it.next_day()) {
        (Due::None, _) => "기한 없음".to_owned(),
        (Due::On(day), _) => format!("{}까지", KO.day(*day)),
        (Due::NextMeeting(words), Some(day)) => format!("{words}({})까지", KO.day(day)),
        (Due::NextMeeting(words), None) => format!("{words}까지"),
        (Due::Words(words), _) => words.clone(),
    };
    let state = match it.task.state {
        State::Open => "시작 전",
        State::UnderWay => "진행 중",
        State::Done => "마침",
        State::Dropped => "그만둠",
    };
    let late = if it.task.is_overdue(it.next_day(), today) { ", 기한 지남" } else { "" };
    let owner = match it.task.owner {
        Owner::Person(_) => "",
        Owner::Office(_) => "(직위)",
        Owner::Label(_) => "(적힌 이름)",
    };
    format!("{}{owner}: {} — {due}, {state}{late}", it.owner, it.task.text)
}

fn reports(stage: &mut Stage, said: &Said) -> Then {
    let task = task(stage, said.text("글"))?;
    let all = stage.read(move |conn| store::tasks::register::reports(conn, task))?;
    let told = all.iter().map(|it| {
        let evidence = it.evidence.as_ref().map(|text| format!(" ({text})")).unwrap_or_default();
        format!("{}: {}{evidence}", it.reported_by, it.text)
    });
    Ok(told.collect::<Vec<_>>().join(" / "))
}
