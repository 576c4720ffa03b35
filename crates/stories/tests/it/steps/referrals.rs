//! Phrases about items referred to another body or carried over to the next meeting.

use clerk::meetings::referrals::{Refer, Source};
use council::meetings::agenda::Part;
use council::meetings::referrals::Referral;

use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("앞의 안건을 {기구}에 회부한다: \"{글}\"", refer_item),
    phrase("앞의 결정을 {기구}에 회부한다: \"{글}\"", refer_decision),
    phrase("회부된 \"{글}\"을/를 의사일정에 올린다", take_up),
    phrase("회부된 \"{글}\"을/를 이번 회의에서 미룬다: \"{글2}\"", pass_over),
    phrase("회부된 \"{글}\"을/를 다루지 않기로 한다: \"{글2}\"", drop_it),
    phrase("{기구}을/를 기다리는 안건을 묻는다", waiting),
];

fn refer_item(stage: &mut Stage, said: &Said) -> Then {
    let source = Source::Item(super::agenda::last(stage)?);
    refer(stage, said, source)
}

fn refer_decision(stage: &mut Stage, said: &Said) -> Then {
    let decision = stage.last.decision.ok_or_else(|| Stop::unread("there is no decision"))?;
    refer(stage, said, Source::Decision(decision))
}

fn refer(stage: &mut Stage, said: &Said, source: Source) -> Then {
    let form = Refer {
        source,
        to: stage.body(said.text("기구"))?.id,
        part: Part::Decision,
        title: said.text("글").to_owned(),
        note: None,
    };
    act!(stage, refer(form));
    Ok(String::new())
}

fn take_up(stage: &mut Stage, said: &Said) -> Then {
    let (id, meeting) = (find(stage, said)?.id, stage.meeting()?);
    stage.last.item = Some(act!(stage, take_up_referral(id, meeting)));
    Ok(String::new())
}

fn pass_over(stage: &mut Stage, said: &Said) -> Then {
    let (id, meeting) = (find(stage, said)?.id, stage.meeting()?);
    act!(stage, pass_over_referral(id, meeting, said.text("글2").to_owned()));
    Ok(String::new())
}

fn drop_it(stage: &mut Stage, said: &Said) -> Then {
    let id = find(stage, said)?.id;
    act!(stage, drop_referral(id, said.text("글2").to_owned()));
    Ok(String::new())
}

/// What waits for a body: `축제 (운영위원회에서)`.
fn waiting(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.body(said.text("기구"))?;
    let all =
        stage.read(move |conn| store::meetings::referrals::waiting_for_body(conn, body.id))?;
    let mut lines = Vec::new();
    for it in &all {
        let from =
            if it.carried { "지난 회의".to_owned() } else { stage.body_of(it.from_body)?.name };
        lines.push(format!("{} ({from}에서)", it.title));
    }
    Ok(if lines.is_empty() { "없음".to_owned() } else { lines.join(" / ") })
}

/// The latest referral of this title.
fn find(stage: &Stage, said: &Said) -> Result<Referral, Stop> {
    let title = said.text("글").to_owned();
    let found = stage.read(move |conn| {
        let mut found = None;
        for body in store::bodies::registry::list(conn)? {
            let all = store::meetings::referrals::of_body(conn, body.id)?;
            let mut of_title = all.into_iter().map(|it| it.referral).filter(|it| it.title == title);
            found = found.or_else(|| of_title.next());
        }
        Ok(found)
    })?;
    found.ok_or_else(|| Stop::unread("nothing of this title was referred"))
}
