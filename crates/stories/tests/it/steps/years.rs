//! Phrases about the year of a body.

use council::bodies::registry::Body;
use council::bodies::years::{self, Balance, Held, Sex};
use council::meetings::convening::Stage as Step;
use jiff::civil::date;
use words::Tongue;

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

const KO: Tongue = Tongue::KO;

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구} {수}년의 정기회의를 묻는다", regular),
    phrase("{기구} {수}년의 회의 없는 달을 묻는다", without),
    phrase("{사람}의 성별을 {낱말}으로/로 적는다", state),
    phrase("{사람}의 성별을 지운다", unstate),
    phrase("{기구} 위촉 위원의 성별을 묻는다", ratio),
];

fn year(said: &Said) -> Result<i16, Stop> {
    i16::try_from(said.number("수")?).map_err(|_| Stop::unread("no year"))
}

fn held(stage: &Stage, body: &Body, year: i16) -> Result<Vec<Held>, Stop> {
    let id = body.id;
    let filter = store::meetings::convening::Filter {
        body: Some(id),
        from: Some(date(year, 1, 1).at(0, 0, 0, 0)),
        before: Some(date(year + 1, 1, 1).at(0, 0, 0, 0)),
        limit: 100,
    };
    let all = stage.read(move |conn| store::meetings::convening::list(conn, &filter))?;
    let met = all.iter().filter(|it| matches!(it.meeting.stage(), Step::Open | Step::Closed));
    Ok(met.map(|it| Held { on: it.meeting.starts_at.date(), kind: it.meeting.kind }).collect())
}

/// Regular meetings of the year, of how many, and the periods that had too few.
fn regular(stage: &mut Stage, said: &Said) -> Then {
    let (body, year) = (stage.body(said.text("기구"))?, year(said)?);
    let meetings = held(stage, &body, year)?;
    let (_, book) = stage.law(&body)?;
    let law = book.on(stage.now());
    let organ = body.organ.as_deref().unwrap_or_default();
    let today = stage.now().date();
    let it = match years::cadence(organ, year, &meetings, None, today, &law) {
        Ok(it) => it,
        Err(silence) => return Ok(words::silence(KO, &silence)),
    };
    let (held, missed) = (it.held(), it.missed().count());
    let cite = words::cite(KO, &it.cite);
    Ok(format!(
        "{}∼{}회, 기간마다 {}회, 모자란 기간 {missed} — {cite}",
        held.least, held.most, it.times
    ))
}

fn without(stage: &mut Stage, said: &Said) -> Then {
    let (body, year) = (stage.body(said.text("기구"))?, year(said)?);
    let meetings = held(stage, &body, year)?;
    let months = years::months_without(year, &meetings, None, stage.now().date());
    let told: Vec<String> = months.into_iter().map(|month| KO.month(month)).collect();
    Ok(if told.is_empty() { "없음".to_owned() } else { told.join(", ") })
}

fn state(stage: &mut Stage, said: &Said) -> Then {
    let sex = match said.text("낱말") {
        "여성" => Sex::Female,
        "남성" => Sex::Male,
        word => return Err(Stop::unread(format!("no sex: {word}"))),
    };
    stated(stage, said, Some(sex))
}

fn unstate(stage: &mut Stage, said: &Said) -> Then {
    stated(stage, said, None)
}

fn stated(stage: &mut Stage, said: &Said, sex: Option<Sex>) -> Then {
    let person = stage.person(said.text("사람"))?;
    act!(stage, state_sex(person, sex));
    Ok(String::new())
}

fn ratio(stage: &mut Stage, said: &Said) -> Then {
    let id = stage.body(said.text("기구"))?.id;
    let (seats, sexes) = stage.read(move |conn| {
        let seats = store::bodies::seats::of_body(conn, id)?;
        Ok((seats, store::bodies::years::sexes(conn, id)?))
    })?;
    let it = years::ratio(&seats, &sexes, stage.now().date());
    let balance = match it.balance() {
        Balance::Kept => "지킴",
        Balance::Exceeded => "넘음",
        Balance::Unknown => "알 수 없음",
        Balance::Nobody => "아무도 없음",
    };
    Ok(format!("여성 {}명, 남성 {}명, 미상 {}명: {balance}", it.female, it.male, it.unknown))
}
