//! Phrases about bodies, districts, declared numbers, vacancies and rosters.

use clerk::bodies::counts::Declare;
use clerk::bodies::registry::{Amend, Found};
use clerk::bodies::rosters::Import;
use clerk::bodies::vacancies::Settle;
use council::bodies::districts::District;
use council::bodies::registry::{Body, Kind, RosterState};
use council::bodies::vacancies::{Policy, Vacancy};

use super::Clauses;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("자치구 {자치구}을/를 등록한다: {덧붙임}", district),
    phrase("{낱말} \"{글}\"을/를 등록한다", council),
    phrase("{기구} 아래 {낱말} \"{글}\"을/를 등록한다", under),
    phrase("{기구} 아래 {낱말} \"{글}\"을/를 등록한다: {덧붙임}", under),
    phrase("{기구}의 이름을 \"{글}\"으로/로 고친다", rename),
    phrase("{기구}의 별칭을 \"{글}\"으로/로 적는다", alias),
    phrase("{기구}을/를 {날}에 해산한다", dissolve),
    phrase("{기구}의 명부를 모두 적은 것으로 한다", complete),
    phrase("{기구}의 재적을 {수}명으로 밝힌다: {사람}, \"{글}\"", declare),
    phrase("{기구}의 {역할} 공석을 비워 둔다: \"{글}\"", keep_open),
    phrase("{기구}의 {역할} 공석을 채우기로 한다: 기준 \"{글}\", 근거 \"{글2}\"", to_be_filled),
    phrase("{기구}의 명부를 표로 읽는다: \"{글}\"", import),
];

fn district(stage: &mut Stage, said: &Said) -> Then {
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let place = (clauses.number("열"), clauses.number("줄"));
    let code = clauses.quoted("주소").unwrap_or_default();
    let name_en = clauses.quoted("영문").unwrap_or_default();
    clauses.end()?;
    let (Some(col), Some(line)) = place else { return Err(Stop::unread("열 and 줄")) };
    let byte = |n: u32| u8::try_from(n).map_err(|_| Stop::unread("a tile map is small"));
    let name = said.text("자치구").to_owned();
    let district = District { code, name, name_en, col: byte(col)?, line: byte(line)? };
    act!(stage, enter_district(district));
    Ok(String::new())
}

fn council(stage: &mut Stage, said: &Said) -> Then {
    let form = Found::new(slug(said.text("글")), said.text("글"), kind(said.text("낱말"))?);
    let made = act!(stage, found_body(form));
    stage.council.get_or_insert(made);
    Ok(String::new())
}

fn under(stage: &mut Stage, said: &Said) -> Then {
    let parent = stage.body(said.text("기구"))?;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let mut form = Found::new(slug(said.text("글")), said.text("글"), kind(said.text("낱말"))?);
    form.parent = Some(parent.id);
    form.resolution = clauses.quoted("의결");
    form.organ = clauses.quoted("기관");
    if let Some(slug) = clauses.quoted("주소") {
        form.slug = slug;
    }
    clauses.end()?;
    act!(stage, found_body(form));
    Ok(String::new())
}

/// The address word that a name of a story has where the story says nothing of addresses.
pub fn slug(name: &str) -> String {
    name.trim().replace(' ', "-")
}

fn kind(word: &str) -> Result<Kind, Stop> {
    Ok(match word {
        "협의회" => Kind::Council,
        "기관" => Kind::Organ,
        "분과위원회" => Kind::Subcommittee,
        "실무모임" => Kind::TaskForce,
        "부서" => Kind::Office,
        "권역별회의" => Kind::Region,
        _ => return Err(Stop::unread(format!("no kind of body: {word}"))),
    })
}

/// What is said of a body now.
fn said_of(stage: &Stage, body: &Body) -> Result<Amend, Stop> {
    let id = body.id;
    let aliases = stage.read(move |conn| store::bodies::registry::aliases(conn, id))?;
    Ok(Amend {
        body: body.id,
        name: body.name.clone(),
        name_en: body.name_en.clone(),
        aliases,
        founded: body.founded,
        dissolved: body.dissolved,
        roster: body.roster,
        note: body.note.clone(),
        source: body.source.clone(),
    })
}

fn amend(stage: &mut Stage, said: &Said, change: impl FnOnce(&mut Amend)) -> Then {
    let body = stage.body(said.text("기구"))?;
    let mut form = said_of(stage, &body)?;
    change(&mut form);
    act!(stage, amend_body(form));
    Ok(String::new())
}

fn rename(stage: &mut Stage, said: &Said) -> Then {
    let name = said.text("글").to_owned();
    amend(stage, said, |form| form.name = name)
}

fn alias(stage: &mut Stage, said: &Said) -> Then {
    let alias = said.text("글").to_owned();
    amend(stage, said, |form| form.aliases.push(alias))
}

fn dissolve(stage: &mut Stage, said: &Said) -> Then {
    let day = said.day("날")?;
    amend(stage, said, |form| form.dissolved = Some(day))
}

fn complete(stage: &mut Stage, said: &Said) -> Then {
    amend(stage, said, |form| form.roster = RosterState::Complete)
}

fn declare(stage: &mut Stage, said: &Said) -> Then {
    let form = Declare {
        body: stage.body(said.text("기구"))?.id,
        count: said.number("수")?,
        said_by: said.text("사람").to_owned(),
        source: said.text("글").to_owned(),
        meeting: None,
    };
    act!(stage, declare_count(form));
    Ok(String::new())
}

/// The vacancy of a role that opened last.
fn vacancy(stage: &Stage, said: &Said) -> Result<Vacancy, Stop> {
    let body = stage.body(said.text("기구"))?;
    let role = stage.role(&body, said.text("역할"))?;
    let id = body.id;
    let all = stage.read(move |conn| store::bodies::vacancies::of_body(conn, id))?;
    let last = all.into_iter().filter(|vacancy| vacancy.role == role).max_by_key(|v| v.id);
    last.ok_or_else(|| Stop::unread("there is no such vacancy"))
}

fn keep_open(stage: &mut Stage, said: &Said) -> Then {
    let source = Some(said.text("글").to_owned());
    settle(stage, said, Policy::KeptOpen, None, source)
}

fn to_be_filled(stage: &mut Stage, said: &Said) -> Then {
    let (criteria, source) = (said.text("글").to_owned(), said.text("글2").to_owned());
    settle(stage, said, Policy::ToBeFilled, Some(criteria), Some(source))
}

fn settle(
    stage: &mut Stage,
    said: &Said,
    policy: Policy,
    criteria: Option<String>,
    source: Option<String>,
) -> Then {
    let vacancy = vacancy(stage, said)?.id;
    act!(stage, settle_vacancy(Settle { vacancy, policy, criteria, source }));
    Ok(String::new())
}

/// Rows are cut at `;`, cells at commas.
fn import(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?.id;
    let cells = |row: &str| row.split(',').map(|cell| cell.trim().to_owned()).collect();
    let rows: Vec<Vec<String>> = said.text("글").split(';').map(cells).collect();
    let said = std::collections::BTreeMap::new();
    let done = act!(
        stage,
        import_roster(Import { body, rows, said, source: "명부".to_owned(), complete: false })
    );
    let told = format!("자리 {}개, 새 사람 {}명", done.it.seats, done.it.persons);
    let advice = advised(&done.advice);
    Ok(if advice.is_empty() { told } else { format!("{told} / {advice}") })
}
