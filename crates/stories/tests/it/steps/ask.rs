//! Questions: what the record shows at this moment, or on a day.

use bylaws::{Ruled, Silence};
use council::bodies::counts::{self, Members, Roster};
use council::bodies::registry::{Body, RosterState};
use council::bodies::seats::{Held, term_ends};
use council::bodies::vacancies::Policy;
use council::meetings::floor;
use jiff::civil::Date;
use words::Tongue;

use super::seats;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

const KO: Tongue = Tongue::KO;

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구} 구성원을 묻는다", members_now),
    phrase("{날}의 {기구} 구성원을 묻는다", members_on),
    phrase("{기구} 재적을 묻는다", count),
    phrase("{기구} 공석을 묻는다", vacancies),
    phrase("{사람}의 자리를 묻는다", seats_of),
    phrase("{사람}의 {기구} 임기를 묻는다", term_of),
    phrase("{기구} 아래의 기구를 묻는다", bodies_under),
    phrase("{기구} 규정의 판을 묻는다", versions),
    phrase("{기구} 규정에서 {낱말}을/를 묻는다: {역할}", law_of),
    phrase("회의의 정족수를 묻는다", quorum),
    phrase("회의의 안건을 묻는다", agenda),
    phrase("{기구} 결정을 묻는다", decisions),
    phrase("개정안의 상태를 묻는다", amendment),
    phrase("누가 회의를 진행하는지 묻는다", presiding),
];

fn members_now(stage: &mut Stage, said: &Said) -> Then {
    let today = stage.now().date();
    members(stage, said, today)
}

fn members_on(stage: &mut Stage, said: &Said) -> Then {
    let day = said.day("날")?;
    members(stage, said, day)
}

/// Names in office on a day; a question mark where the source leaves it open.
fn members(stage: &Stage, said: &Said, day: Date) -> Then {
    let id = stage.body(said.text("기구"))?.id;
    let lines = stage.read(move |conn| store::bodies::seats::roster(conn, id))?;
    let mut names: Vec<String> = Vec::new();
    for line in lines {
        let name = match line.seat.held_on(day) {
            Held::Yes => line.name,
            Held::Perhaps => format!("{}?", line.name),
            Held::No => continue,
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(or_none(names.join(", ")))
}

fn or_none(text: String) -> String {
    if text.is_empty() { "없음".to_owned() } else { text }
}

fn count(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let id = body.id;
    let (seats, declarations) = stage.read(move |conn| {
        let seats = store::bodies::seats::of_body(conn, id)?;
        Ok((seats, store::bodies::counts::of_body(conn, id)?))
    })?;
    let complete = body.roster == RosterState::Complete;
    let roster = Roster { seats: &seats, complete, declarations: &declarations };
    Ok(match counts::in_office(&roster, stage.now()) {
        Members::Counted(count) => format!("{count}명"),
        Members::Declared { count, by, .. } => {
            format!("{count}명({} 밝힘, {})", by.said_by, KO.day(by.as_of.date()))
        }
        Members::Unknown { named } => format!("미상(이름을 아는 사람 {named}명)"),
    })
}

fn vacancies(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let (_, book) = stage.law(&body)?;
    let id = body.id;
    let all = stage.read(move |conn| store::bodies::vacancies::of_body(conn, id))?;
    let told = all.iter().map(|vacancy| {
        let role = book.role(&vacancy.role).map_or(vacancy.role.as_str(), |r| r.name.as_str());
        let policy = match vacancy.policy {
            Policy::Undecided => "정하지 않음",
            Policy::KeptOpen => "비워 둠",
            Policy::ToBeFilled => "채우기로 함",
        };
        let criteria = vacancy.criteria.as_ref().map(|text| format!(", {text}"));
        let closed = vacancy.closed_on.map(|day| format!(", {} 채움", KO.day(day)));
        let (criteria, closed) = (criteria.unwrap_or_default(), closed.unwrap_or_default());
        format!("{role} {}부터: {policy}{criteria}{closed}", KO.day(vacancy.since))
    });
    Ok(or_none(told.collect::<Vec<_>>().join(" / ")))
}

fn seats_of(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    let lines = stage.read(move |conn| store::bodies::seats::of_person(conn, person))?;
    let mut told = Vec::new();
    for line in lines.iter().filter(|line| line.seat.counts()) {
        let body = stage.body_of(line.seat.body)?;
        let (_, book) = stage.law(&body)?;
        let role = book.role(&line.seat.role).map_or(line.seat.role.as_str(), |r| &r.name);
        let from = line.seat.from.map_or_else(|| "미상".to_owned(), |from| KO.when(from));
        let to = line.seat.to.map(|to| KO.day(to)).unwrap_or_default();
        told.push(format!("{role} {from}∼{to}"));
    }
    told.sort();
    Ok(or_none(told.join(" / ")))
}

fn term_of(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let seat = seats::of_person(stage, &body, stage.person(said.text("사람"))?)?;
    let (_, book) = stage.law(&body)?;
    Ok(match term_ends(&seat, &book.on(stage.now())) {
        Some((last, cite)) => format!("{}까지 — {cite}", KO.day(last)),
        None => "끝나는 날 없음".to_owned(),
    })
}

fn bodies_under(stage: &mut Stage, said: &Said) -> Then {
    let id = stage.body(said.text("기구"))?.id;
    let mut names: Vec<String> = stage
        .read(move |conn| store::bodies::registry::children(conn, id))?
        .into_iter()
        .map(|body| match body.dissolved {
            Some(day) => format!("{}({}까지)", body.name, KO.day(day)),
            None => body.name,
        })
        .collect();
    names.sort();
    Ok(or_none(names.join(", ")))
}

fn versions(stage: &mut Stage, said: &Said) -> Then {
    let root = stage.body(said.text("기구"))?.root;
    let mut all = stage.read(move |conn| store::bylaws::versions::of_body(conn, root))?;
    all.sort_by_key(|version| version.no);
    let told = all.iter().map(|version| {
        let void = if version.voided_at.is_some() { ", 무효" } else { "" };
        let way = if version.decision.is_some() { ", 의결" } else { "" };
        format!("제{}판 {}{way}{void}", version.no, KO.moment(version.effective_at))
    });
    Ok(or_none(told.collect::<Vec<_>>().join(" / ")))
}

/// What the book in force says of a role or an organ, with its paragraph; or its silence.
fn law_of(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let (_, book) = stage.law(&body)?;
    let law = book.on(stage.now());
    let named = said.text("역할");
    let role = book.roles.iter().find(|(_, role)| role.name == named).map(|(key, _)| key.as_str());
    let organ = book.organs.iter().find(|(_, it)| it.name == named).map(|(key, _)| key.as_str());
    let subject = role.or(organ).unwrap_or(named);
    let tell = |name: &str| -> Result<String, Silence> {
        let ruled: Ruled<'_> = law.rule(name)?;
        Ok(format!("{} — {}", words::rule(KO, &book, ruled.rule).sentence, ruled.cite))
    };
    let found = match said.text("낱말") {
        "임기" => law.term(subject).and_then(|rule| tell(rule.name)),
        "자격" => law.eligibility(subject).and_then(|rule| tell(rule.name)),
        "선임" => law.appointment(subject).and_then(|rule| tell(rule.name)),
        "한도" => law.seat_cap(subject).and_then(|rule| tell(rule.name)),
        "정족수" => law.quorum_of(subject).and_then(|rule| tell(rule.name)),
        "통지" => law.notice(subject).and_then(|rule| tell(rule.name)),
        "서면심의" => law.written_resolution(subject).and_then(|rule| tell(rule.name)),
        word => return Err(Stop::unread(format!("no question of the law: {word}"))),
    };
    Ok(found.unwrap_or_else(|silence| words::silence(KO, &silence)))
}

fn quorum(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let (_, book) = stage.law(&page.body)?;
    let now = stage.now();
    let floor = floor::standing(&page, now, &book.on(now));
    Ok(match floor.quorum {
        Ok(quorum) => words::quorum(KO, &quorum.state, &book).to_string(),
        Err(silence) => words::silence(KO, &silence),
    })
}

fn agenda(stage: &mut Stage, _: &Said) -> Then {
    let page = stage.page()?;
    let told = page.items.iter().map(|item| {
        let state = match item.outcome {
            Some(outcome) => KO.say(&format!("meetings-outcome-{}", outcome.word())),
            None if item.is_open() => "상정",
            None => "남음",
        };
        format!("{}. {}: {state}", item.no, item.title)
    });
    Ok(or_none(told.collect::<Vec<_>>().join(" / ")))
}

fn decisions(stage: &mut Stage, said: &Said) -> Then {
    let body: Body = stage.body(said.text("기구"))?;
    let all = stage.decisions(&body)?;
    let told = all.iter().map(|decision| {
        let form = KO.say(&format!("decisions-form-{}", decision.form.word()));
        let cite = decision.cite.as_ref().map(|cite| format!(" — {cite}")).unwrap_or_default();
        let void = if decision.voided_at.is_some() { ", 무효" } else { "" };
        format!("{}. {} ({form}{void}){cite}", decision.no, decision.text)
    });
    Ok(or_none(told.collect::<Vec<_>>().join(" / ")))
}

fn amendment(stage: &mut Stage, _: &Said) -> Then {
    let state = stage.amendment()?.state;
    Ok(KO.say(&format!("bylaws-state-{}", state.word())).to_owned())
}

fn presiding(stage: &mut Stage, _: &Said) -> Then {
    Ok(or_none(stage.page()?.presiding_name.unwrap_or_default()))
}
