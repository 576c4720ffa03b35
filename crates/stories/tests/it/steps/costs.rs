//! Phrases about costs that are borne together.

use clerk::costs::expenses::EnterExpense;
use council::ExpenseId;
use council::costs::expenses::{Key, Settling, State};

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구} 경비를 적는다: \"{글}\", {수}원, {낱말}마다 같게", enter),
    phrase("{기구} 경비를 적는다: \"{글}\", {수}원, 비율 \"{글2}\"", by_weights),
    phrase("경비를 앞의 결정으로 정한다", agree),
    phrase("경비의 {번호}번째 몫을 {날}에 낸다", pay),
    phrase("경비의 {번호}번째 몫을 내지 않은 것으로 한다: \"{글}\"", reopen),
    phrase("경비를 거둔다: \"{글}\"", withdraw),
    phrase("경비를 묻는다", ask),
    phrase("{기구} 경비 목록을 묻는다", list),
];

fn enter(stage: &mut Stage, said: &Said) -> Then {
    let key = match said.text("낱말") {
        "위원" => Key::PerMember,
        "자치구" => Key::PerDistrict,
        word => return Err(Stop::unread(format!("no key: {word}"))),
    };
    entered(stage, said, key, String::new())
}

fn by_weights(stage: &mut Stage, said: &Said) -> Then {
    let weights = said.text("글2").replace(" / ", "\n");
    entered(stage, said, Key::Weights, weights)
}

fn entered(stage: &mut Stage, said: &Said, key: Key, weights: String) -> Then {
    let form = EnterExpense {
        body: stage.body(said.text("기구"))?.id,
        text: said.text("글").to_owned(),
        amount: i64::from(said.number("수")?),
        spent_on: stage.now().date(),
        key,
        weights,
        decision: None,
    };
    stage.last.expense = Some(act!(stage, enter_expense(form)));
    Ok(String::new())
}

fn last(stage: &Stage) -> Result<ExpenseId, Stop> {
    stage.last.expense.ok_or_else(|| Stop::unread("there is no expense"))
}

fn agree(stage: &mut Stage, _: &Said) -> Then {
    let decision = stage.last.decision.ok_or_else(|| Stop::unread("there is no decision"))?;
    settle(stage, Settling::Agree(decision), "")
}

fn pay(stage: &mut Stage, said: &Said) -> Then {
    let how = Settling::Pay { no: said.number("번호")?, on: said.day("날")? };
    settle(stage, how, "")
}

fn reopen(stage: &mut Stage, said: &Said) -> Then {
    let how = Settling::Reopen { no: said.number("번호")? };
    settle(stage, how, said.text("글"))
}

fn withdraw(stage: &mut Stage, said: &Said) -> Then {
    settle(stage, Settling::Withdraw, said.text("글"))
}

fn settle(stage: &mut Stage, how: Settling, note: &str) -> Then {
    let id = last(stage)?;
    act!(stage, settle_expense(id, how, note));
    Ok(String::new())
}

/// Where it stands, its shares with their sum, and what is not paid.
fn ask(stage: &mut Stage, _: &Said) -> Then {
    let id = last(stage)?;
    let found = stage.read(move |conn| store::costs::expenses::find(conn, id))?;
    let it = found.ok_or_else(|| Stop::unread("there is no such expense"))?;
    let state = match it.state() {
        State::Proposed => "제안",
        State::Agreed => "정함",
        State::Paid => "모두 냄",
        State::Withdrawn => "거둠",
    };
    let shares = it.shares.iter().map(|share| format!("{} {}", share.party.name, share.amount));
    let sum: i64 = it.shares.iter().map(|share| share.amount).sum();
    let shares = shares.collect::<Vec<_>>().join(", ");
    Ok(format!("{state}: {shares}; 합 {sum}원, 남은 {}원", it.open()))
}

fn list(stage: &mut Stage, said: &Said) -> Then {
    let id = stage.body(said.text("기구"))?.id;
    let all = stage.read(move |conn| store::costs::expenses::of_body(conn, id))?;
    let told: Vec<String> = all.iter().map(|it| format!("{} {}원", it.text, it.amount)).collect();
    Ok(if told.is_empty() { "없음".to_owned() } else { told.join(", ") })
}
