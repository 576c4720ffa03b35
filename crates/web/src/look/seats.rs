//! The seat diagram of a body or a vote: a half circle of seats, each state with its own shape.

use std::f64::consts::PI;

use askama::Template;
use words::Tongue;

macro_rules! seat_states {
    ($($(#[$doc:meta])* $state:ident => $class:literal;)*) => {
        /// What a seat shows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum SeatState {
            $($(#[$doc])* $state,)*
        }

        impl SeatState {
            /// Every state, in the order of the legend.
            pub const ALL: &[Self] = &[$(Self::$state),*];

            /// The word in its class.
            pub const fn class(self) -> &'static str {
                match self { $(Self::$state => $class,)* }
            }

            /// The key of its name.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$state => concat!("look-seat-", $class),)* }
            }
        }
    };
}

seat_states! {
    /// In the room.
    Present => "present";
    /// Came, and is out of the room at this moment.
    Away => "away";
    /// Did not come.
    Absent => "absent";
    /// Left out of this item (제척·회피).
    Excluded => "excluded";
    /// Voted for.
    Yes => "yes";
    /// Voted against.
    No => "no";
    /// Present, and for neither.
    Abstain => "abstain";
    /// Has voted in a vote that is open; what, is not shown yet.
    Voted => "voted";
    /// May vote in a vote that is open, and has not.
    Owing => "owing";
    /// Counted by head, not by name.
    Unnamed => "unnamed";
    /// Nobody holds it; it is outside the membership.
    Vacant => "vacant";
}

/// One seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Up to four syllables in the seat, such as `은평`; may be empty.
    pub label: String,
    /// Who holds it, for the table and the tooltip.
    pub who: String,
    /// What it shows.
    pub state: SeatState,
}

impl Seat {
    /// A seat.
    pub fn new(label: impl Into<String>, who: impl Into<String>, state: SeatState) -> Self {
        Self { label: label.into(), who: who.into(), state }
    }
}

/// A seat with its place, in units of the view box.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The seat.
    pub seat: Seat,
    /// Centre, from the left.
    pub x: f64,
    /// Centre, from the top.
    pub y: f64,
}

/// The seats of one state, for legend and table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The state.
    pub state: SeatState,
    /// How many.
    pub count: usize,
    /// Their holders; seats without a name are left out.
    pub who: Vec<String>,
}

/// A seat diagram; prints an SVG with title and description, a legend, and a table.
#[derive(Debug, Clone, PartialEq, Template)]
#[template(path = "look/seats.html")]
pub struct Seats {
    /// The language of its words.
    pub tongue: Tongue,
    /// The beginning of its ids; unique on the page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence that says what is seen.
    pub desc: String,
    /// The seats with their places.
    pub placed: Vec<Placed>,
    /// Radius of a seat.
    pub radius: f64,
    /// Height of the view box; its width is 640.
    pub height: f64,
    /// Large text in the middle, such as `14 / 23`; may be empty.
    pub sum: String,
    /// Small text under it; may be empty.
    pub caption: String,
}

impl askama::filters::HtmlSafe for Seats {}

/// Half the width of the view box.
const MIDDLE: f64 = 320.0;
/// Radius of the outermost row.
const OUTER: f64 = 276.0;
/// The part of the outer radius that rows may take; the rest stays free for the sum.
const DEPTH: f64 = 0.74;
/// Seats smaller than this carry no label.
const LABEL_FROM: f64 = 17.0;

impl Seats {
    /// The diagram of `seats`, who sit from left to right in their order.
    pub fn new(
        tongue: Tongue,
        id: impl Into<String>,
        title: impl Into<String>,
        desc: impl Into<String>,
        seats: Vec<Seat>,
    ) -> Self {
        let (places, radius) = places(seats.len());
        let height = OUTER + 2.0 * radius + 8.0;
        let placed = seats
            .into_iter()
            .zip(places)
            .map(|(seat, (x, y))| Placed { seat, x: MIDDLE + x, y: OUTER + radius + 4.0 - y })
            .collect();
        Self {
            tongue,
            id: id.into(),
            title: title.into(),
            desc: desc.into(),
            placed,
            radius,
            height,
            sum: String::new(),
            caption: String::new(),
        }
    }

    /// The same with large text in the middle and small text under it.
    #[must_use]
    pub fn summing(mut self, sum: impl Into<String>, caption: impl Into<String>) -> Self {
        self.sum = sum.into();
        self.caption = caption.into();
        self
    }

    /// Seats are large enough to carry their label.
    pub fn has_labels(&self) -> bool {
        self.radius >= LABEL_FROM
    }

    /// The size of the labels: three syllables fit into a seat.
    pub fn label_size(&self) -> f64 {
        (self.radius * 0.56).round()
    }

    /// The middle line of the sum.
    pub fn sum_line(&self) -> f64 {
        self.height - self.radius - 22.0
    }

    /// States that occur, with their seats.
    pub fn groups(&self) -> Vec<Group> {
        SeatState::ALL.iter().filter_map(|state| self.group(*state)).collect()
    }

    fn group(&self, state: SeatState) -> Option<Group> {
        let of_state: Vec<&Seat> =
            self.placed.iter().map(|placed| &placed.seat).filter(|s| s.state == state).collect();
        let who = of_state.iter().filter(|s| !s.who.is_empty()).map(|s| s.who.clone()).collect();
        (!of_state.is_empty()).then_some(Group { state, count: of_state.len(), who })
    }
}

/// Places of `count` seats from left to right, `y` upwards from the base line, and their radius.
fn places(count: usize) -> (Vec<(f64, f64)>, f64) {
    let (radii, gap) = rows(count);
    let seated = share(count, &radii);
    let mut places: Vec<(f64, f64, f64)> = Vec::with_capacity(count);
    for (radius, seats) in radii.iter().zip(seated) {
        for at in 0..seats {
            // A single seat stands in the middle of its row.
            let part = if seats == 1 { 0.5 } else { to_f64(at) / to_f64(seats - 1) };
            let angle = PI * (1.0 - part);
            places.push((angle, radius * angle.cos(), radius * angle.sin()));
        }
    }
    // From the left along the arc; the rows of one angle from the outside in.
    places.sort_by(|a, b| b.0.total_cmp(&a.0));
    (places.into_iter().map(|(_, x, y)| (tenth(x), tenth(y))).collect(), tenth(gap * 0.455))
}

/// The fewest rows that hold `count` seats: their radii from the outside in, and the gap between.
fn rows(count: usize) -> (Vec<f64>, f64) {
    for rows in 1_u8.. {
        let gap = (OUTER * DEPTH / f64::from(rows)).min(92.0);
        let radii: Vec<f64> = (0..rows).map(|row| OUTER - f64::from(row) * gap).collect();
        let room: usize = radii.iter().map(|radius| room(*radius, gap)).sum();
        if room >= count || rows == u8::MAX {
            return (radii, gap);
        }
    }
    (Vec::new(), 0.0)
}

/// Seats that fit on half a circle of `radius`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a radius over a gap is a small positive number"
)]
fn room(radius: f64, gap: f64) -> usize {
    (PI * radius / gap).floor() as usize + 1
}

/// `count` seats over rows in proportion to their length; the longest remainders are filled first.
fn share(count: usize, radii: &[f64]) -> Vec<usize> {
    let length: f64 = radii.iter().sum();
    let wanted: Vec<f64> = radii.iter().map(|radius| to_f64(count) * radius / length).collect();
    let mut seated: Vec<usize> = wanted.iter().map(|part| floor(*part)).collect();
    let mut by_rest: Vec<usize> = (0..radii.len()).collect();
    by_rest.sort_by(|a, b| wanted[*b].fract().total_cmp(&wanted[*a].fract()));
    let left = count - seated.iter().sum::<usize>();
    for row in by_rest.into_iter().take(left) {
        seated[row] += 1;
    }
    seated
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a seat count is a small positive number"
)]
fn floor(part: f64) -> usize {
    part.floor() as usize
}

#[expect(clippy::cast_precision_loss, reason = "seat counts are small")]
fn to_f64(count: usize) -> f64 {
    count as f64
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diagram(count: usize) -> Seats {
        let seats = (0..count).map(|n| Seat::new(n.to_string(), "", SeatState::Present)).collect();
        Seats::new(Tongue::KO, "s", "좌석도", "모두 출석", seats)
    }

    #[test]
    fn every_seat_has_its_place_and_none_touch() {
        for count in [1, 2, 7, 12, 23, 25, 50, 100, 185] {
            let seats = diagram(count);
            assert_eq!(seats.placed.len(), count);
            for (at, one) in seats.placed.iter().enumerate() {
                assert!((0.0..=640.0).contains(&(one.x - seats.radius)), "{count}: {one:?}");
                assert!(one.y + seats.radius <= seats.height, "{count}: {one:?}");
                for other in &seats.placed[at + 1..] {
                    let apart = (one.x - other.x).hypot(one.y - other.y);
                    assert!(apart > seats.radius * 1.95, "{count}: {one:?} {other:?} {apart}");
                }
            }
        }
        assert!(diagram(0).placed.is_empty());
    }

    #[test]
    fn the_order_runs_from_left_to_right() {
        let seats = diagram(23);
        assert!(seats.placed[0].x < 200.0);
        assert!(seats.placed[22].x > 440.0);
    }

    #[test]
    fn the_picture_says_in_words_what_it_shows() {
        let seats = vec![
            Seat::new("은평", "은평구 위원", SeatState::Yes),
            Seat::new("도봉", "도봉구 위원", SeatState::No),
            Seat::new("", "", SeatState::Vacant),
        ];
        let html = Seats::new(Tongue::KO, "v", "표결", "찬성 1, 반대 1", seats).to_string();
        for part in ["<title", "<desc", "<table", "은평구 위원", "seat-vacant", "role=\"img\""]
        {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("style="), "inline style is blocked by the policy");
    }
}
