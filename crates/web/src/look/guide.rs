//! The style guide: every part and figure with sample values, on one page.

use askama::Template;
use words::{RuleCard, Tongue};

use super::{
    Badge, Field, Flash, Frame, Pick, State, Tone,
    bars::{Band, Progress, VoteBar},
    seats::{Seat, SeatState, Seats},
    tiles::{SEOUL, Tile, Tiles},
    trail::{Mark, Step, Trail},
};

/// The page of the style guide.
#[derive(Debug, Template)]
#[template(path = "look/guide.html")]
pub struct Guide {
    /// The frame.
    pub frame: Frame,
    /// A badge by hand.
    pub badge: Badge,
    /// Attendance of a body.
    pub attendance: Seats,
    /// The seats of a vote.
    pub vote: Seats,
    /// A large body counted by head.
    pub crowd: Seats,
    /// A map of districts.
    pub map: Tiles,
    /// A vote that passed, and one that was not.
    pub bars: [VoteBar; 2],
    /// Progress, half way and all the way.
    pub progress: [Progress; 2],
    /// A number inside its band, and one outside.
    pub bands: [Band; 2],
    /// A trail that broke once.
    pub trail: Trail,
    /// A rule of the bylaws.
    pub rule: RuleCard,
    /// Fields of a form.
    pub fields: Vec<Field<'static>>,
    /// What is wrong with the form.
    pub wrong: Vec<(&'static str, &'static str)>,
    /// The way to the page.
    pub crumbs: Vec<(&'static str, &'static str)>,
}

impl Guide {
    /// The guide in the tongue and colours of `frame`.
    pub fn new(frame: Frame) -> Self {
        let t = frame.tongue;
        let say = |key| t.say(key);
        let notices = [
            Flash::new(Tone::Ok, say("look-sample-flash-ok")).leading("#flash", say("main-undo")),
            Flash::new(Tone::Bad, say("look-sample-flash-bad")),
        ];
        let frame = notices.into_iter().fold(frame.titled(say("look-guide")), Frame::telling);
        Self {
            badge: Badge::new(Tone::Bad, say("look-sample-differs-by")).signed("differs"),
            attendance: attendance(t),
            vote: vote(t),
            crowd: crowd(t),
            map: map(t),
            bars: [
                VoteBar::new(t, "bar-a", say("look-sample-vote"), (11, 2, 1), 14, Some(10)),
                VoteBar::new(t, "bar-b", say("look-sample-vote"), (9, 5, 3), 18, Some(12)),
            ],
            progress: [
                Progress::new(t, say("look-sample-progress"), 17, 25),
                Progress::new(t, say("look-sample-progress-full"), 25, 25),
            ],
            bands: [
                Band::new(t, "band-a", say("look-sample-band"), (8, 12), Some(10), Some(11)),
                Band::new(t, "band-b", say("look-sample-band"), (8, 12), Some(10), Some(14)),
            ],
            trail: trail(t),
            rule: RuleCard {
                label: say("look-sample-rule"),
                sentence: say("look-sample-rule-say").to_owned(),
                facts: vec![(say("main-ground").to_owned(), say("look-sample-cite-2").to_owned())],
            },
            fields: fields(t),
            wrong: vec![("title", say("look-sample-title-wrong"))],
            crumbs: vec![("/", say("main-nav-home"))],
            frame,
        }
    }
}

fn seat(t: Tongue, at: usize, state: SeatState) -> Seat {
    let place = SEOUL[at % SEOUL.len()];
    let name = if t.is_ko() { place.name } else { place.en };
    let label = if t.is_ko() { name.to_owned() } else { name.chars().take(4).collect() };
    let who = if state == SeatState::Vacant { String::new() } else { name.to_owned() };
    Seat::new(label, who, state)
}

fn attendance(t: Tongue) -> Seats {
    let seats = (0..25)
        .map(|at| {
            let state = match at {
                3 | 9 | 14 | 18 | 21 => SeatState::Absent,
                7 => SeatState::Away,
                12 => SeatState::Excluded,
                23 | 24 => SeatState::Vacant,
                _ => SeatState::Present,
            };
            seat(t, at, state)
        })
        .collect();
    let desc = t.say("look-sample-attendance-desc");
    Seats::new(t, "seats-a", t.say("look-sample-attendance"), desc, seats)
}

fn vote(t: Tongue) -> Seats {
    let seats = (0..14)
        .map(|at| {
            let state = match at {
                0..=10 => SeatState::Yes,
                11 => SeatState::Abstain,
                _ => SeatState::No,
            };
            seat(t, at, state)
        })
        .collect();
    Seats::new(t, "seats-b", t.say("look-sample-vote"), t.say("look-sample-vote-desc"), seats)
        .summing("11 : 2", t.say("main-state-passed"))
}

fn crowd(t: Tongue) -> Seats {
    let seats = (0..185)
        .map(|at| {
            let state = if at < 121 { SeatState::Unnamed } else { SeatState::Absent };
            Seat::new("", "", state)
        })
        .collect();
    let desc = t.say("look-sample-crowd-desc");
    Seats::new(t, "seats-c", t.say("look-sample-crowd"), desc, seats)
        .summing("121", t.say("look-seat-unnamed"))
}

fn map(t: Tongue) -> Tiles {
    let steps =
        ["look-sample-step-0", "look-sample-step-1", "look-sample-step-2", "look-sample-step-3"]
            .map(|key| t.say(key).to_owned());
    let known = [
        ("은평", 3),
        ("도봉", 3),
        ("관악", 2),
        ("서대문", 2),
        ("동대문", 2),
        ("영등포", 2),
        ("금천", 2),
        ("성동", 2),
        ("성북", 2),
        ("노원", 1),
        ("강서", 1),
        ("양천", 1),
        ("종로", 1),
        ("동작", 1),
        ("강동", 1),
        ("중랑", 0),
    ];
    let tiles = known
        .into_iter()
        .map(|(name, step)| {
            let tile = Tile::new(name, Some(step), steps[usize::from(step)].clone());
            let tile = tile.leading("#map");
            if name == "관악" { tile.marked(t.say("look-sample-differs-by")) } else { tile }
        })
        .collect();
    let desc = t.say("look-sample-map-desc");
    Tiles::new(t, "map-a", t.say("look-sample-map"), desc, steps, SEOUL, tiles)
}

fn trail(t: Tongue) -> Trail {
    let steps = vec![
        Step::new(Mark::Done, "2017. 6. 19.(월)", t.say("look-sample-trail-1"))
            .by(t.say("look-sample-committee"))
            .leading("#trail"),
        Step::new(Mark::Done, "2017. 6. 26.(월)", t.say("look-sample-trail-2"))
            .by(t.say("look-sample-plenary"))
            .after(t.of("main-days-after").n("count", 7).to_string())
            .saying(t.say("look-sample-trail-2-text")),
        Step::new(Mark::Broken, "", t.say("look-sample-trail-3")),
        Step::new(Mark::Now, "2017. 12. 6.(수)", t.say("look-sample-trail-4"))
            .by(t.say("look-sample-council")),
        Step::new(Mark::Planned, "", t.say("look-sample-trail-5")),
    ];
    Trail::new(t, t.say("look-sample-trail"), steps)
}

fn fields(t: Tongue) -> Vec<Field<'static>> {
    let say = |key| t.say(key);
    let picks = vec![
        Pick::new("ask", say("look-sample-pick-1")).hint(say("look-sample-pick-1-hint")),
        Pick::new("first", say("look-sample-pick-2")).hint(say("look-sample-pick-2-hint")),
        Pick::new("both", say("look-sample-pick-3")),
    ];
    let kinds =
        vec![Pick::new("", say("main-select")), Pick::new("plenary", say("look-sample-plenary"))];
    vec![
        Field::text(t, "title", say("look-sample-title"))
            .hint(say("look-sample-title-hint"))
            .error(Some(say("look-sample-title-wrong")))
            .required()
            .at_most(80),
        Field::day(t, "day", say("main-day")).value("2017-07-07").required(),
        Field::time(t, "time", say("main-time")).value("14:00"),
        Field::number(t, "count", say("look-sample-count")).between("0", "25"),
        Field::select(t, "kind", say("main-kind"), kinds),
        Field::radio(t, "how", say("look-sample-how"), picks).value("ask"),
        Field::area(t, 4, "reason", say("main-reason")).hint(say("look-sample-reason-hint")).kept(),
        Field::file(t, ".pdf,.hwpx", "file", say("main-document")),
    ]
}

/// The states in the order the guide shows them.
pub(crate) fn states() -> &'static [State] {
    State::ALL
}

#[cfg(test)]
mod tests;
