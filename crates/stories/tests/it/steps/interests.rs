//! Phrases about declared interests.

use clerk::people::interests::DeclareInterest;

use super::agenda;
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then};

/// The phrases.
pub const PHRASES: &[Phrase] = &[
    phrase("{사람}의 이해관계를 안건에 알린다: \"{글}\", \"{글2}\"", on_item),
    phrase("{사람}의 이해관계를 {기구}에 알린다: \"{글}\", \"{글2}\"", in_body),
    phrase("{사람}의 이해관계가 끝났다고 적는다", end),
    phrase("안건의 이해관계를 묻는다", touching),
];

fn on_item(stage: &mut Stage, said: &Said) -> Then {
    let item = Some(agenda::last(stage)?);
    let form = DeclareInterest { item, ..form(stage, said)? };
    act!(stage, declare_interest(form));
    Ok(String::new())
}

fn in_body(stage: &mut Stage, said: &Said) -> Then {
    let body = Some(stage.body(said.text("기구"))?.id);
    let form = DeclareInterest { body, ..form(stage, said)? };
    act!(stage, declare_interest(form));
    Ok(String::new())
}

fn form(stage: &Stage, said: &Said) -> Result<DeclareInterest, Stop> {
    Ok(DeclareInterest {
        person: stage.person(said.text("사람"))?,
        body: None,
        item: None,
        subject: said.text("글").to_owned(),
        relation: said.text("글2").to_owned(),
    })
}

fn end(stage: &mut Stage, said: &Said) -> Then {
    let person = stage.person(said.text("사람"))?;
    let all = stage.read(move |conn| store::people::interests::of_person(conn, person))?;
    let last = all.last().map(|it| it.id);
    let id = last.ok_or_else(|| Stop::unread("there is no interest"))?;
    act!(stage, end_interest(id));
    Ok(String::new())
}

/// Interests that touch the item last spoken of, as its body sees them.
fn touching(stage: &mut Stage, _: &Said) -> Then {
    let (page, item) = (stage.page()?, agenda::last(stage)?);
    let told = page.interests_on(item).map(|it| {
        let who = page.name_of(it.person).unwrap_or_default();
        format!("{who}: {}({})", it.subject, it.relation)
    });
    let all: Vec<String> = told.collect();
    Ok(if all.is_empty() { "없음".to_owned() } else { all.join(" / ") })
}
