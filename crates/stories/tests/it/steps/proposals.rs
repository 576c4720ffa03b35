//! Phrases about items that members propose.

use clerk::meetings::proposals::ProposeItem;
use council::meetings::proposals::{Proposal, State};

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{기구}에 안건을 제안한다: \"{글}\", \"{글2}\"", propose),
    phrase("제안 \"{글}\"을/를 의사일정에 올린다", accept),
    phrase("제안 \"{글}\"을/를 올리지 않기로 한다: \"{글2}\"", decline),
    phrase("제안 \"{글}\"을/를 거둔다", withdraw),
    phrase("{기구}의 제안을 묻는다", list),
];

fn propose(stage: &mut Stage, said: &Said) -> Then {
    let form = ProposeItem {
        body: stage.body(said.text("기구"))?.id,
        title: said.text("글").to_owned(),
        text: said.text("글2").to_owned(),
    };
    act!(stage, propose_item(form));
    Ok(String::new())
}

fn accept(stage: &mut Stage, said: &Said) -> Then {
    let (id, meeting) = (find(stage, said)?.id, stage.meeting()?);
    stage.last.item = Some(act!(stage, accept_proposal(id, meeting)));
    Ok(String::new())
}

fn decline(stage: &mut Stage, said: &Said) -> Then {
    let id = find(stage, said)?.id;
    act!(stage, decline_proposal(id, said.text("글2").to_owned()));
    Ok(String::new())
}

fn withdraw(stage: &mut Stage, said: &Said) -> Then {
    let id = find(stage, said)?.id;
    act!(stage, withdraw_proposal(id, None));
    Ok(String::new())
}

/// `축제 (문나래): 기다림`.
fn list(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let all = stage.read(move |conn| store::meetings::proposals::of_body(conn, body.id))?;
    let one = |it: &Proposal| {
        let state = match it.state {
            State::Open => "기다림".to_owned(),
            State::Accepted => "의사일정에 올림".to_owned(),
            State::Declined => format!("올리지 않음({})", it.settled_why.as_deref().unwrap_or("")),
            State::Withdrawn => "거둠".to_owned(),
        };
        format!("{} ({}): {state}", it.title, it.proposed_by)
    };
    let lines: Vec<String> = all.iter().map(|it| one(&it.proposal)).collect();
    Ok(if lines.is_empty() { "없음".to_owned() } else { lines.join(" / ") })
}

fn find(stage: &Stage, said: &Said) -> Result<Proposal, Stop> {
    let title = said.text("글").to_owned();
    let found = stage.read(move |conn| {
        for body in store::bodies::registry::list(conn)? {
            let all = store::meetings::proposals::of_body(conn, body.id)?;
            if let Some(it) = all.into_iter().find(|it| it.proposal.title == title) {
                return Ok(Some(it.proposal));
            }
        }
        Ok(None)
    })?;
    found.ok_or_else(|| Stop::unread("nothing of this title was proposed"))
}
