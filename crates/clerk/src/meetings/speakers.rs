//! The list of speakers: asking, leaving, calling, stopping, keeping order.

use council::accounts::roles::{Act, Standing};
use council::meetings::attendance::{counting, voting};
use council::meetings::floor;
use council::meetings::speakers::{self, List, Turn, Who};
use council::{ItemId, SeatId, TurnId};
use serde_json::{Value, json};
use store::meetings::{agenda, speakers as store_speakers};

use super::Chamber;
use crate::{Clerk, Desk, Trouble, refused};

/// Who asks to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// Whoever is signed in, by the own seat.
    Me,
    /// The holder of a seat, put down by chair or secretary.
    Seat(SeatId),
    /// Somebody without a seat, put down by chair or secretary.
    Named(String),
}

impl Clerk {
    /// Puts somebody on the list of speakers of an item.
    pub async fn ask_to_speak(
        &self,
        who: &Standing,
        key: &str,
        item: ItemId,
        asks: Asks,
    ) -> Result<TurnId, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::AskToSpeak)?;
            let runs = runs(desk, &chamber)?;
            let asking = asking(desk, &chamber, &asks, runs)?;
            let page = &chamber.page;
            let hearing = floor::hearing(page, &item, &asking, desk.now, &chamber.law());
            speakers::ask(&asking, &hearing, runs).map_err(refused)?;
            let last = page.turns.iter().filter(|t| t.item == item.id).map(|t| t.place).max();
            let turn = Turn {
                id: desk.id()?,
                item: item.id,
                who: asking,
                place: last.unwrap_or(0).saturating_add(1),
                asked_at: desk.now,
                began_at: None,
                ended_at: None,
                left_at: None,
            };
            store_speakers::ask(desk.conn, item.meeting, &turn)?;
            let mut content = shown(&turn);
            content["what"] = json!("asked");
            content["at"] = json!(desk.now);
            chamber.journal(desk, Act::AskToSpeak, &content)?;
            Ok(turn.id)
        })
        .await
    }

    /// Takes somebody off the list: members themselves, chair and secretary anybody.
    pub async fn leave_list(&self, who: &Standing, key: &str, id: TurnId) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, turn) = turn(desk, id, Act::AskToSpeak)?;
            let seat = mine(&chamber, desk);
            let own = seat.is_some_and(|seat| turn.who == Who::Seat(seat));
            if !own && !runs(desk, &chamber)? {
                return Err(refused(speakers::Refusal::NotYours));
            }
            speakers::leave(&turn).map_err(refused)?;
            store_speakers::leave(desk.conn, id, desk.now)?;
            let mut content = shown(&turn);
            content["what"] = json!("left");
            content["at"] = json!(desk.now);
            chamber.journal(desk, Act::AskToSpeak, &content)
        })
        .await
    }

    /// Gives the floor to the next on the list, or to one of them; whoever has it stops.
    pub async fn give_floor(
        &self,
        who: &Standing,
        key: &str,
        item: ItemId,
        to: Option<TurnId>,
    ) -> Result<TurnId, Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::GiveFloor)?;
            let page = &chamber.page;
            page.must_sit().map_err(refused)?;
            let next = match to {
                Some(id) => page.turns.iter().find(|t| t.id == id && t.item == item.id),
                None => speakers::waiting(&page.turns, item.id).into_iter().next(),
            };
            let next = match (next, to) {
                (Some(turn), _) => turn,
                (None, Some(_)) => return Err(Trouble::Missing("turn")),
                (None, None) => return Err(refused(speakers::Refusal::NobodyWaits)),
            };
            speakers::give(next, &page.meeting, &item).map_err(refused)?;
            let before = speakers::speaking(&page.turns, item.id);
            if let Some(turn) = before {
                store_speakers::end(desk.conn, turn.id, desk.now)?;
            }
            store_speakers::begin(desk.conn, next.id, desk.now)?;
            let mut content = shown(next);
            content["what"] = json!("given");
            content["at"] = json!(desk.now);
            content["stopped"] = json!(before.map(|t| (t.id, t.seconds(desk.now))));
            chamber.journal(desk, Act::GiveFloor, &content)?;
            Ok(next.id)
        })
        .await
    }

    /// Whoever has the floor stops.
    pub async fn end_turn(&self, who: &Standing, key: &str, id: TurnId) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, turn) = turn(desk, id, Act::GiveFloor)?;
            speakers::end(&turn).map_err(refused)?;
            store_speakers::end(desk.conn, id, desk.now)?;
            let mut content = shown(&turn);
            content["what"] = json!("ended");
            content["seconds"] = json!(turn.seconds(desk.now));
            content["at"] = json!(desk.now);
            chamber.journal(desk, Act::GiveFloor, &content)
        })
        .await
    }

    /// Gives somebody who waits another place, counted from 1.
    pub async fn order_turn(
        &self,
        who: &Standing,
        key: &str,
        id: TurnId,
        to: u32,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (chamber, turn) = turn(desk, id, Act::OrderTurns)?;
            let turns = &chamber.page.turns;
            let order = speakers::reorder(turns, turn.item, id, to).map_err(refused)?;
            // Places of those who spoke stay before all that wait.
            let spoken = turns.iter().filter(|t| t.item == turn.item && !t.waits());
            let from = spoken.map(|t| t.place).max().unwrap_or(0);
            let order: Vec<(TurnId, u32)> =
                order.into_iter().map(|(id, place)| (id, place.saturating_add(from))).collect();
            store_speakers::place(desk.conn, &order)?;
            let content = json!({
                "item": turn.item, "turn": id, "what": "ordered", "order": order, "at": desk.now,
            });
            chamber.journal(desk, Act::OrderTurns, &content)
        })
        .await
    }

    /// Opens the list of an item to new names or closes it, and says how long each may speak.
    pub async fn keep_list(
        &self,
        who: &Standing,
        key: &str,
        item: ItemId,
        closed: bool,
        seconds: Option<u32>,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let item = agenda::find(desk.conn, item)?.ok_or(Trouble::Missing("item"))?;
            let chamber = Chamber::enter(desk, item.meeting, Act::OrderTurns)?;
            speakers::keep(&chamber.page.meeting, &item, seconds).map_err(refused)?;
            let known = chamber.page.list(item.id).and_then(|list| list.closed_at);
            let closed_at = closed.then(|| known.unwrap_or(desk.now));
            let list = List { item: item.id, closed_at, seconds };
            store_speakers::keep(desk.conn, item.meeting, list)?;
            let what = if closed { "closed" } else { "opened" };
            let content = json!({
                "item": item.id, "what": what, "seconds": seconds, "at": desk.now,
            });
            chamber.journal(desk, Act::OrderTurns, &content)
        })
        .await
    }
}

/// Whether the reader keeps the list: chair or secretary.
fn runs(desk: &mut Desk<'_>, chamber: &Chamber) -> Result<bool, Trouble> {
    let place = desk.place(&chamber.page.body)?;
    Ok(desk.who.may(Act::OrderTurns, Some(&place)).is_ok())
}

/// The seat that counts for whoever is signed in.
fn mine(chamber: &Chamber, desk: &Desk<'_>) -> Option<SeatId> {
    floor::seat_of(&chamber.page, desk.who.person?, desk.now, &chamber.law())
}

/// Who asks; a member for nobody else.
fn asking(desk: &Desk<'_>, chamber: &Chamber, asks: &Asks, runs: bool) -> Result<Who, Trouble> {
    let own = mine(chamber, desk);
    match asks {
        Asks::Me => own.map(Who::Seat).ok_or_else(|| refused(speakers::Refusal::NoSeat)),
        Asks::Seat(id) => {
            let page = &chamber.page;
            let line = page.line(*id).ok_or(Trouble::Missing("seat"))?;
            let members = voting(&page.seats, desk.now.date(), &chamber.law());
            let seat = counting(&line.seat, &members).id;
            let may = runs || own == Some(seat);
            if may { Ok(Who::Seat(seat)) } else { Err(refused(speakers::Refusal::NotYours)) }
        }
        Asks::Named(_) if !runs => Err(refused(speakers::Refusal::NotYours)),
        Asks::Named(name) => Ok(Who::Named(name.trim().to_owned())),
    }
}

/// A turn with its meeting.
fn turn(desk: &mut Desk<'_>, id: TurnId, act: Act) -> Result<(Chamber, Turn), Trouble> {
    let meeting = store_speakers::meeting_of(desk.conn, id)?.ok_or(Trouble::Missing("turn"))?;
    let chamber = Chamber::enter(desk, meeting, act)?;
    chamber.page.meeting.must_run().map_err(refused)?;
    let turn = chamber.page.turns.iter().find(|turn| turn.id == id).cloned();
    Ok((chamber, turn.ok_or(Trouble::Missing("turn"))?))
}

fn shown(turn: &Turn) -> Value {
    match &turn.who {
        Who::Seat(seat) => json!({ "turn": turn.id, "item": turn.item, "seat": seat }),
        Who::Named(name) => json!({ "turn": turn.id, "item": turn.item, "label": name }),
    }
}
