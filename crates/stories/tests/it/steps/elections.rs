//! Phrases about elections from among the members.

use clerk::meetings::elections::{CountRound, OpenElection};
use council::PersonId;
use council::meetings::elections::Counted;

use super::{Clauses, agenda};
use crate::act;
use crate::phrase::{Phrase, Said, phrase};
use crate::stage::{Stage, Stop, Then, advised};

/// The phrases.
pub const PHRASES: &[Phrase] =
    &[phrase("{역할} 호선을 시작한다: {이름들}", open), phrase("개표한다: {덧붙임}", count)];

fn open(stage: &mut Stage, said: &Said) -> Then {
    let body = stage.page()?.body;
    let candidates: Result<Vec<PersonId>, Stop> =
        said.names("이름들").into_iter().map(|name| stage.person(name)).collect();
    let form = OpenElection {
        item: agenda::last(stage)?,
        role: stage.role(&body, said.text("역할"))?,
        candidates: candidates?,
    };
    stage.last.election = Some(act!(stage, open_election(form)));
    Ok(String::new())
}

fn count(stage: &mut Stage, said: &Said) -> Then {
    let election = stage.last.election.ok_or_else(|| Stop::unread("there is no election"))?;
    let mut clauses = Clauses::of(said.text("덧붙임"));
    let invalid = clauses.number("무효").unwrap_or(0);
    let mut votes = Vec::new();
    for (name, count) in clauses.counts()? {
        votes.push((stage.person(&name)?, count));
    }
    let done = act!(stage, count_round(CountRound { election, votes, invalid }));
    let told = match &done.it {
        Counted::Elected(person, round) => {
            format!("{} 당선, {}표 필요", name(stage, *person)?, round.needed)
        }
        Counted::RunOff(persons, round) => {
            let names: Result<Vec<_>, Stop> = persons.iter().map(|p| name(stage, *p)).collect();
            format!("결선: {}, {}표 필요", names?.join(", "), round.needed)
        }
        Counted::Tied(round) => format!("당선자 없음, {}표 필요", round.needed),
    };
    let advice = advised(&done.advice);
    Ok(if advice.is_empty() { told } else { format!("{told} / {advice}") })
}

fn name(stage: &Stage, person: PersonId) -> Result<String, Stop> {
    let found = stage.read(move |conn| store::people::persons::find(conn, person))?;
    Ok(found.map(|person| person.name).unwrap_or_default())
}
