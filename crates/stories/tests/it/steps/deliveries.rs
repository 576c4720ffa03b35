//! Phrases about the conveyance of decisions to the districts.

use clerk::tasks::deliveries::{Convey, ReportDelivery};
use council::DecisionId;
use council::tasks::deliveries::{Stage as Far, Step, is_shown_in};
use council::threads::links::Kind;
use store::tasks::deliveries::{Filter, Listed};
use words::Tongue;

use super::threads;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("회의에서 의결한 것을 자치구에 전하기 시작한다", convey_meeting),
    phrase("결정 \"{글}\"을/를 자치구에 전하기 시작한다", convey_decision),
    phrase("{자치구}에 \"{글}\"을/를 전했다고 적는다: \"{글2}\"", sent),
    phrase("{자치구}에서 \"{글}\"을/를 {날}에 논의했다고 적는다", discussed),
    phrase("{자치구}에서 \"{글}\"에 대한 의견을 보낸다: \"{글2}\"", fed_back),
    phrase("결정 \"{글}\"의 전달을 묻는다", of_decision),
    phrase("{사람}이/가 전할 것을 묻는다", mine),
    phrase("회의에서 볼 자치구 의견을 묻는다", shown),
];

fn convey_meeting(stage: &mut Stage, _: &Said) -> Then {
    let what = Convey::Meeting(stage.meeting()?);
    convey(stage, what)
}

fn convey_decision(stage: &mut Stage, said: &Said) -> Then {
    let what = Convey::Decision(decision(stage, said)?);
    convey(stage, what)
}

fn convey(stage: &mut Stage, what: Convey) -> Then {
    let done = act!(stage, convey(what));
    let advice = advised(&done.advice);
    let count = format!("{}건", done.it);
    Ok(if advice.is_empty() { count } else { format!("{count} / {advice}") })
}

fn sent(stage: &mut Stage, said: &Said) -> Then {
    report(stage, said, Step::Sent { proof: said.text("글2").to_owned() })
}

fn discussed(stage: &mut Stage, said: &Said) -> Then {
    report(stage, said, Step::Discussed { on: said.day("날")? })
}

fn fed_back(stage: &mut Stage, said: &Said) -> Then {
    report(stage, said, Step::FedBack { feedback: said.text("글2").to_owned() })
}

fn report(stage: &mut Stage, said: &Said, step: Step) -> Then {
    let decision = decision(stage, said)?;
    let district = said.text("자치구").to_owned();
    let found = list(stage, Filter { decision: Some(decision), ..Filter::default() })?;
    let found = found.into_iter().find(|it| it.district.0 == district);
    let it = found.ok_or_else(|| Stop::unread(format!("nothing is on its way to {district}")))?;
    let form = ReportDelivery { delivery: it.delivery.id, step };
    act!(stage, report_delivery(form));
    Ok(String::new())
}

fn decision(stage: &Stage, said: &Said) -> Result<DecisionId, Stop> {
    let node = threads::record(stage, said.text("글"))?;
    match node.kind {
        Kind::Decision => Ok(DecisionId::new(node.id)),
        _ => Err(Stop::unread(format!("“{}” is no decision", said.text("글")))),
    }
}

fn list(stage: &Stage, filter: Filter) -> Result<Vec<Listed>, Stop> {
    let today = stage.now().date();
    stage.read(move |conn| store::tasks::deliveries::list(conn, &filter, today))
}

fn far(it: &Listed) -> &'static str {
    match it.delivery.stage() {
        Far::Open => "전하기 전",
        Far::Sent => "전함",
        Far::Discussed => "논의함",
        Far::FedBack => "의견이 돌아옴",
    }
}

fn of_decision(stage: &mut Stage, said: &Said) -> Then {
    let decision = decision(stage, said)?;
    let all = list(stage, Filter { decision: Some(decision), ..Filter::default() })?;
    let told = all.iter().map(|it| {
        let bound = it.bound.as_deref().unwrap_or("사무국");
        format!("{} {bound}: {}", it.district.0, far(it))
    });
    Ok(or_none(told.collect()))
}

fn mine(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    let today = stage.now().date();
    let all = stage.read(move |conn| store::tasks::deliveries::mine(conn, person, today, 100))?;
    let told = all.iter().map(|it| format!("{} {}: {}", it.district.0, it.text, far(it)));
    Ok(or_none(told.collect()))
}

/// What came back since the meeting before.
fn shown(stage: &mut Stage, _: &Said) -> Then {
    let meeting = stage.meeting()?;
    let end = stage.page()?.meeting.closed_at.unwrap_or(jiff::civil::DateTime::MAX);
    let before = stage.read(move |conn| store::tasks::deliveries::before(conn, meeting))?;
    let all = list(stage, Filter { meeting: Some(meeting), ..Filter::default() })?;
    let all = all.iter().filter(|it| is_shown_in(&it.delivery, before, end));
    let told = all.map(|it| {
        let day = it.delivery.answered_at.map(|at| Tongue::KO.day(at.date())).unwrap_or_default();
        let feedback = it.delivery.feedback.as_deref().unwrap_or_default();
        format!("{} {}: {feedback} ({day})", it.district.0, it.text)
    });
    Ok(or_none(told.collect()))
}

fn or_none(told: Vec<String>) -> String {
    if told.is_empty() { "없음".to_owned() } else { told.join(" / ") }
}
