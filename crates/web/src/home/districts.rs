//! Districts on a map: how many sit for each, in the role that most districts send.

use std::collections::BTreeMap;

use council::BodyId;
use council::bodies::registry::RosterState;
use store::home::Sent;

use super::House;
use crate::{
    ask::Ask,
    journal::body_name,
    look::tiles::{SEOUL, Tile, Tiles},
};

/// The map and what it says.
#[derive(Debug, Clone)]
pub struct Districts {
    /// The title: role and body.
    pub title: String,
    /// One sentence: how many districts have somebody.
    pub sentence: String,
    /// The map, where districts have a place on it.
    pub map: Option<Tiles>,
    /// Districts that send nobody, or of which nobody is known: name and address.
    pub without: Vec<(String, String)>,
    /// Whether every member is entered: otherwise nobody known is not nobody.
    pub complete: bool,
    /// Districts that the map has no place for: name, address, how many.
    pub off_map: Vec<(String, String, String)>,
}

/// The map of the house; none where it has no districts, or nobody sits for one.
pub fn of(ask: &Ask, house: &House) -> Option<Districts> {
    let (body, role) = most_sent(&house.districts)?;
    let body = house.body(body)?;
    let complete = body.roster == RosterState::Complete;
    let counted: Vec<(&Sent, u32)> =
        house.districts.iter().map(|sent| (sent, held(sent, body.id, &role))).collect();
    let with = counted.iter().filter(|(_, count)| *count > 0).count();
    let role = house.role(ask, body, &role);
    let title = ask.tongue.of("main-home-map").s("role", &role).to_string();
    let sentence = ask
        .tongue
        .of("main-home-map-say")
        .n("total", counted.len())
        .n("with", with)
        .s("role", &role)
        .s("body", body_name(ask, body))
        .to_string();
    let (on, off): (Vec<_>, Vec<_>) =
        counted.iter().partition(|(sent, _)| place_of(sent).is_some());
    Some(Districts {
        map: (!on.is_empty()).then(|| map(ask, &title, &sentence, complete, &on)),
        without: counted
            .iter()
            .filter(|(_, count)| *count == 0)
            .map(|(sent, _)| (name(ask, sent), address(sent)))
            .collect(),
        off_map: off
            .iter()
            .map(|(sent, count)| (name(ask, sent), address(sent), people(ask, *count, complete)))
            .collect(),
        title,
        sentence,
        complete,
    })
}

/// The body and role that most districts have somebody in.
fn most_sent(districts: &[Sent]) -> Option<(BodyId, String)> {
    let mut all: BTreeMap<(BodyId, &str), usize> = BTreeMap::new();
    for seats in districts.iter().flat_map(|sent| &sent.seats) {
        *all.entry((seats.body, seats.role.as_str())).or_default() += 1;
    }
    // Among equals the body entered first.
    let most = all.into_iter().max_by_key(|((body, _), count)| (*count, -body.get()));
    most.map(|((body, role), _)| (body, role.to_owned()))
}

fn held(sent: &Sent, body: BodyId, role: &str) -> u32 {
    let its = sent.seats.iter().filter(|seats| seats.body == body && seats.role == role);
    its.map(|seats| seats.count).sum()
}

/// The name of the district's place on the map of Seoul.
fn place_of(sent: &Sent) -> Option<&'static str> {
    let name = sent.district.name.as_str();
    // 중구 is entered as 중구 or 중; 중 alone would be no name.
    let short = name.strip_suffix('구').filter(|short| !short.is_empty()).unwrap_or(name);
    SEOUL.iter().find(|place| place.name == short || place.name == name).map(|place| place.name)
}

fn map(ask: &Ask, title: &str, sentence: &str, complete: bool, counted: &[(&Sent, u32)]) -> Tiles {
    let steps = ["main-home-step-0", "main-home-step-1", "main-home-step-2", "main-home-step-3"]
        .map(|key| ask.tongue.say(key).to_owned());
    let tiles = counted
        .iter()
        .filter_map(|(sent, count)| {
            let known = complete || *count > 0;
            let step = known.then(|| u8::try_from(*count).unwrap_or(u8::MAX));
            let tile = Tile::new(place_of(sent)?, step, people(ask, *count, complete));
            Some(tile.leading(address(sent)))
        })
        .collect();
    Tiles::new(ask.tongue, "districts", title, sentence, steps, SEOUL, tiles)
}

/// Nobody by name in a roster that is not complete is not known to be nobody.
fn people(ask: &Ask, count: u32, complete: bool) -> String {
    if count == 0 && !complete { "–".to_owned() } else { ask.tongue.count_people(count) }
}

fn address(sent: &Sent) -> String {
    format!("/districts/{}", sent.district.code)
}

fn name(ask: &Ask, sent: &Sent) -> String {
    let district = &sent.district;
    if ask.tongue.is_ko() { district.name.clone() } else { district.name_en.clone() }
}
