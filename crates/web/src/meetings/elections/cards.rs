//! An election as the pages show it: candidates, rounds in a table, the count of the next round.

use askama::Template;
use council::PersonId;
use council::accounts::roles::Act;
use council::meetings::elections::{self, Election, State};
use words::Tongue;

use crate::{
    look::{Badge, Tone},
    meetings::{
        motions::cards::RuleLine,
        page::{
            load::Loaded,
            slips::{Ctx, Slip},
        },
    },
};

/// What one candidate got: a cell for each round, none where they did not stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The name.
    pub name: String,
    /// Votes by round.
    pub votes: Vec<Option<u32>>,
    /// They are elected.
    pub elected: bool,
}

/// An election; prints itself.
#[derive(Template)]
#[template(path = "meetings/election.html")]
pub(crate) struct ElectionCard {
    tongue: Tongue,
    id: String,
    title: String,
    badge: Badge,
    opened: String,
    candidates: Vec<Candidate>,
    /// For each round: needed, present, invalid.
    rounds: Vec<(u32, u32, u32)>,
    result: String,
    rule: Option<RuleLine>,
    decision: String,
    count: Option<Slip>,
    /// Who stands in the next round: field and name.
    standing: Vec<(String, String)>,
}

impl askama::filters::HtmlSafe for ElectionCard {}

impl ElectionCard {
    /// An election of the meeting.
    pub fn new(ctx: &Ctx<'_>, election: &Election) -> Self {
        let (tongue, all) = (ctx.tongue, ctx.all);
        let running = election.state == State::Running;
        let may = running && all.runs() && all.rights.may(Act::CountRound);
        let office = office(ctx, &election.role);
        let name = |person: PersonId| name(all, tongue, person);
        let standing = elections::standing(election);
        Self {
            tongue,
            id: format!("election-{}", election.id),
            title: tongue.of("meetings-page-election").s("role", &office).to_string(),
            badge: badge(tongue, election.state),
            opened: ctx.times(election.opened_at, election.closed_at),
            candidates: election
                .candidates
                .iter()
                .map(|person| Candidate {
                    name: name(*person),
                    votes: election
                        .rounds
                        .iter()
                        .map(|round| round.votes.iter().find(|(who, _)| who == person).map(|v| v.1))
                        .collect(),
                    elected: election.elected == Some(*person),
                })
                .collect(),
            rounds: election.rounds.iter().map(|r| (r.needed, r.present, r.invalid)).collect(),
            result: result(tongue, election, &office, &name),
            rule: rule(ctx, election),
            decision: election.decision.map_or_else(String::new, |id| format!("/decisions/{id}")),
            count: may.then(|| {
                let rest = format!("/elections/{}/count", election.id);
                ctx.slip(format!("round-{}", election.id), &rest)
            }),
            standing: standing.iter().map(|who| (format!("votes-{who}"), name(*who))).collect(),
        }
    }
}

/// What the election led to so far, in a sentence.
fn result(
    tongue: Tongue,
    election: &Election,
    office: &str,
    name: &dyn Fn(PersonId) -> String,
) -> String {
    let round = u32::try_from(election.rounds.len()).unwrap_or(0);
    match (election.state, election.elected) {
        (State::Elected, Some(who)) => {
            let say = tongue.of("meetings-page-elected").s("who", name(who)).s("role", office);
            say.n("round", round).to_string()
        }
        (State::Running, _) if round > 0 => {
            let names: Vec<String> =
                elections::standing(election).iter().map(|w| name(*w)).collect();
            tongue.of("meetings-page-run-off").s("who", names.join(", ")).to_string()
        }
        (State::Tied, _) => tongue.say("meetings-page-tied").to_owned(),
        (State::Abandoned, _) => tongue.say("meetings-page-abandoned").to_owned(),
        _ => String::new(),
    }
}

fn badge(tongue: Tongue, state: State) -> Badge {
    match state {
        State::Running => {
            Badge::new(Tone::Info, tongue.say("meetings-election-running")).signed("now")
        }
        State::Elected => Badge::new(Tone::Ok, tongue.say("meetings-election-elected")),
        State::Tied => Badge::new(Tone::Human, tongue.say("meetings-election-tied")),
        State::Abandoned => {
            Badge::new(Tone::Plain, tongue.say("meetings-election-abandoned")).signed("undo")
        }
    }
}

/// The rule by which an office is elected, under the law the election is held by.
fn rule(ctx: &Ctx<'_>, election: &Election) -> Option<RuleLine> {
    let book = ctx.all.book(election.law);
    let law = book.on(election.opened_at);
    let office = law.office(&election.role).ok()?;
    let rule = law.rule(office.name).ok()?;
    Some(RuleLine {
        sentence: words::rule(ctx.tongue, book, rule.rule).sentence,
        cite: words::cite(ctx.tongue, &office.cite),
        href: ctx.all.cited_in(Some(election.law), &office.cite),
        read: !office.readings.is_empty(),
    })
}

/// The name of an office.
pub(crate) fn office(ctx: &Ctx<'_>, role: &str) -> String {
    let law = ctx.all.law();
    let found = law.book.role(role);
    found.map_or_else(|| role.to_owned(), |r| ctx.named(&r.name, r.en.as_deref()).to_owned())
}

fn name(all: &Loaded, tongue: Tongue, person: PersonId) -> String {
    let known = all.page.name_of(person).map(str::to_owned);
    known.unwrap_or_else(|| tongue.of("meetings-page-person").n("no", person.get()).to_string())
}
