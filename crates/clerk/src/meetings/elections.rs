//! Elections of officers: opened, counted round by round.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::bodies::seats::role_name;
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::agenda::Outcome;
use council::meetings::attendance::{person, voting};
use council::meetings::elections::{self, Counted, Election, State};
use council::{ElectionId, ItemId, PersonId};
use serde_json::json;
use store::meetings::{agenda, elections as store_elections};

use super::Chamber;
use crate::decisions::register;
use crate::{Clerk, Desk, Done, Trouble, refused};

/// An election to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenElection {
    /// On which item.
    pub item: ItemId,
    /// The office, by its key in the book.
    pub role: String,
    /// Who stands, in ballot order.
    pub candidates: Vec<PersonId>,
}

/// A round as counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountRound {
    /// The election.
    pub election: ElectionId,
    /// The votes of each candidate of the round.
    pub votes: Vec<(PersonId, u32)>,
    /// Blank and invalid ballots.
    pub invalid: u32,
}

impl Clerk {
    /// Opens an election of an officer from among the members.
    pub async fn open_election(
        &self,
        who: &Standing,
        key: &str,
        form: OpenElection,
    ) -> Result<ElectionId, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, form.item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::OpenElection)?;
            let page = &chamber.page;
            page.must_sit().map_err(refused)?;
            let law = desk.law(&page.body)?;
            let members = eligible(desk, &page.body, &form.role, &law.law())?;
            let floor = elections::Floor {
                organ: page.organ(),
                item: &item,
                running: page.elections.iter().any(|e| e.state == State::Running),
                members: &members,
            };
            elections::open(&form.role, &form.candidates, &floor, &law.law()).map_err(refused)?;

            let election = Election {
                id: desk.id()?,
                meeting: item.meeting,
                item: item.id,
                role: form.role.clone(),
                law: law.version.id,
                candidates: form.candidates.clone(),
                rounds: Vec::new(),
                state: State::Running,
                opened_at: desk.now,
                closed_at: None,
                elected: None,
                decision: None,
            };
            store_elections::insert(desk.conn, &election)?;
            let content = json!({
                "election": election.id, "item": item.id, "role": election.role,
                "candidates": election.candidates, "law": election.law, "at": desk.now,
            });
            chamber.journal(desk, Act::OpenElection, &content)?;
            Ok(election.id)
        })
        .await
    }

    /// Counts a round: somebody is elected and takes office, or the first two meet again, or it
    /// ends without anybody elected.
    pub async fn count_round(
        &self,
        who: &Standing,
        key: &str,
        form: CountRound,
    ) -> Result<Done<Counted>, Trouble> {
        self.act(who, key, move |desk| {
            let found = store_elections::find(desk.conn, form.election)?;
            let mut it = found.ok_or(Trouble::Missing("election"))?;
            let chamber = Chamber::enter(desk, it.meeting, Act::CountRound)?;
            let page = &chamber.page;
            page.must_sit().map_err(refused)?;
            let book = desk.book(it.law)?;
            let law = book.on(desk.now);
            let roll = page.roll(it.item, desk.now, &law);
            let counted =
                elections::count(&it, &form.votes, form.invalid, &roll, &law).map_err(refused)?;
            let mut advice = Vec::new();
            let mut made = json!(null);
            match &counted {
                Counted::RunOff(_, round) => it.rounds.push(round.clone()),
                Counted::Tied(round) => {
                    it.rounds.push(round.clone());
                    it.state = State::Tied;
                    it.closed_at = Some(desk.now);
                }
                Counted::Elected(person, round) => {
                    it.rounds.push(round.clone());
                    it.state = State::Elected;
                    it.closed_at = Some(desk.now);
                    it.elected = Some(*person);
                    let (decision, carried) = take_office(desk, &chamber, &it, *person, &law)?;
                    it.decision = Some(decision.id);
                    made = json!({
                        "decision": decision.id, "no": decision.no, "effects": carried.made,
                    });
                    advice = carried.advice;
                    agenda::close(desk.conn, it.item, desk.now, Outcome::Decided, None)?;
                }
            }
            store_elections::update(desk.conn, &it)?;
            let content = json!({
                "election": it.id, "item": it.item, "role": it.role, "round": it.rounds.last(),
                "rounds": it.rounds.len(), "state": it.state, "elected": it.elected,
                "frozen": roll, "made": made,
            });
            chamber.journal(desk, Act::CountRound, &content)?;
            Ok(Done { it: counted, advice })
        })
        .await
    }
}

/// The election becomes a decision, and whoever is elected takes office.
fn take_office(
    desk: &mut Desk<'_>,
    chamber: &Chamber,
    it: &Election,
    elected: PersonId,
    law: &bylaws::LawOn<'_>,
) -> Result<(council::decisions::register::Decision, crate::decisions::effects::Done), Trouble> {
    let office = law.office(&it.role).map_err(refused)?;
    let body = seat_of(desk, &chamber.page.body, &office.rule.of)?;
    let found = store::people::persons::find(desk.conn, elected)?;
    let name = found.ok_or(Trouble::Missing("person"))?.name;
    let new = register::New {
        form: Form::Election,
        item: it.item,
        motion: None,
        vote: None,
        text: format!("{} {name}", role_name(law, &it.role)),
        cite: Some(office.cite.to_string()),
        effect: Effect::BeginSeat {
            body: body.id,
            person: Some(elected),
            office: None,
            role: it.role.clone(),
            district: None,
            from: Some(desk.now.date()),
        },
    };
    register::decide(desk, &chamber.page, new)
}

/// The persons who may hold an office: those who sit in its organ today.
fn eligible(
    desk: &mut Desk<'_>,
    here: &Body,
    role: &str,
    law: &bylaws::LawOn<'_>,
) -> Result<Vec<PersonId>, Trouble> {
    let office = law.office(role).map_err(refused)?;
    let body = seat_of(desk, here, &office.rule.of)?;
    let seats = store::bodies::seats::of_body(desk.conn, body.id)?;
    let members = voting(&seats, desk.now.date(), law);
    Ok(members.into_iter().filter_map(person).collect())
}

/// The body that is an organ of the council, the body that meets where it is that organ itself.
fn seat_of(desk: &mut Desk<'_>, here: &Body, organ: &str) -> Result<Body, Trouble> {
    if here.organ.as_deref() == Some(organ) {
        return Ok(here.clone());
    }
    let all = store::bodies::registry::list(desk.conn)?;
    let found = all.into_iter().find(|b| b.root == here.root && b.organ.as_deref() == Some(organ));
    Ok(found.unwrap_or_else(|| here.clone()))
}
