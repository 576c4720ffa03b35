//! A tile map: one square a district, where it roughly lies, coloured by a step from 0 to 3.

use askama::Template;
use words::Tongue;

/// Where a district stands on the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The district's name without 구, as tiles are matched by it.
    pub name: &'a str,
    /// The name in English.
    pub en: &'a str,
    /// The five digits of its administrative code.
    pub code: &'a str,
    /// Column, from the west.
    pub column: u8,
    /// Row, from the north.
    pub row: u8,
}

macro_rules! grid {
    ($($name:literal $en:literal $code:literal $column:literal $row:literal;)*) => {
        &[$(Place { name: $name, en: $en, code: $code, column: $column, row: $row }),*]
    };
}

/// The 25 districts of Seoul (행정구역코드), laid out so that neighbours mostly stay neighbours.
pub const SEOUL: &[Place<'static>] = grid! {
    "강북" "Gangbuk" "11305" 3 0;
    "도봉" "Dobong" "11320" 4 0;
    "노원" "Nowon" "11350" 5 0;
    "은평" "Eunpyeong" "11380" 1 1;
    "서대문" "Seodaemun" "11410" 2 1;
    "종로" "Jongno" "11110" 3 1;
    "성북" "Seongbuk" "11290" 4 1;
    "동대문" "Dongdaemun" "11230" 5 1;
    "중랑" "Jungnang" "11260" 6 1;
    "마포" "Mapo" "11440" 1 2;
    "용산" "Yongsan" "11170" 2 2;
    "중" "Jung" "11140" 3 2;
    "성동" "Seongdong" "11200" 4 2;
    "광진" "Gwangjin" "11215" 5 2;
    "강동" "Gangdong" "11740" 6 2;
    "강서" "Gangseo" "11500" 0 3;
    "영등포" "Yeongdeungpo" "11560" 1 3;
    "동작" "Dongjak" "11590" 2 3;
    "서초" "Seocho" "11650" 3 3;
    "강남" "Gangnam" "11680" 4 3;
    "송파" "Songpa" "11710" 5 3;
    "양천" "Yangcheon" "11470" 0 4;
    "구로" "Guro" "11530" 1 4;
    "관악" "Gwanak" "11620" 2 4;
    "금천" "Geumcheon" "11545" 1 5;
};

/// What one district shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The name of its place, without 구.
    pub name: String,
    /// From 1 to 3, the more the darker; 0 is a fact of nothing; none is no fact at all.
    pub step: Option<u8>,
    /// What is written in it, such as `수립` or `23명`.
    pub value: String,
    /// Something contradicts here: the words of its mark.
    pub mark: Option<String>,
    /// Where it leads; may be empty.
    pub href: String,
}

impl Tile {
    /// A tile of a step with its words.
    pub fn new(name: impl Into<String>, step: Option<u8>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            step: step.map(|step| step.min(3)),
            value: value.into(),
            mark: None,
            href: String::new(),
        }
    }

    /// The same with a mark.
    #[must_use]
    pub fn marked(mut self, words: impl Into<String>) -> Self {
        self.mark = Some(words.into());
        self
    }

    /// The same as a link.
    #[must_use]
    pub fn leading(mut self, href: impl Into<String>) -> Self {
        self.href = href.into();
        self
    }

    /// The word in its class.
    pub fn class(&self) -> &'static str {
        match self.step {
            None => "none",
            Some(0) => "0",
            Some(1) => "1",
            Some(2) => "2",
            Some(_) => "3",
        }
    }
}

/// A tile with its place, in units of the view box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The tile.
    pub tile: Tile,
    /// The name as the language writes it.
    pub name: String,
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
}

/// A tile map; prints an SVG with title and description, a legend, and a table.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "look/tiles.html")]
pub struct Tiles {
    /// The language of its words.
    pub tongue: Tongue,
    /// The beginning of its ids; unique on the page.
    pub id: String,
    /// Its title: what the colours show.
    pub title: String,
    /// One sentence that says what is seen.
    pub desc: String,
    /// The words of steps 0 to 3, for the legend; those that do not occur are left out.
    pub steps: [String; 4],
    /// The tiles with their places.
    pub placed: Vec<Placed>,
    /// Size of the view box.
    pub size: (u32, u32),
}

impl askama::filters::HtmlSafe for Tiles {}

/// Width and height of a tile, and the gap between two.
const TILE: (u32, u32, u32) = (88, 68, 6);

impl Tiles {
    /// The map of `tiles` on `grid`; a place without a tile shows that nothing is known of it.
    pub fn new(
        tongue: Tongue,
        id: impl Into<String>,
        title: impl Into<String>,
        desc: impl Into<String>,
        steps: [String; 4],
        grid: &[Place<'_>],
        mut tiles: Vec<Tile>,
    ) -> Self {
        let (width, height, gap) = TILE;
        let placed = grid
            .iter()
            .map(|place| {
                let at = tiles.iter().position(|tile| tile.name == place.name);
                let tile =
                    at.map_or_else(|| Tile::new(place.name, None, "–"), |at| tiles.remove(at));
                Placed {
                    tile,
                    name: if tongue.is_ko() { place.name } else { place.en }.to_owned(),
                    x: 8 + u32::from(place.column) * (width + gap),
                    y: 10 + u32::from(place.row) * (height + gap),
                }
            })
            .collect::<Vec<_>>();
        let right = placed.iter().map(|placed| placed.x + width + 12).max().unwrap_or(width);
        let bottom = placed.iter().map(|placed| placed.y + height + 4).max().unwrap_or(height);
        Self {
            tongue,
            id: id.into(),
            title: title.into(),
            desc: desc.into(),
            steps,
            placed,
            size: (right, bottom),
        }
    }

    /// Steps that occur: class, words, how many.
    pub fn legend(&self) -> Vec<(&'static str, &str, usize)> {
        let known =
            (0..4_u8).rev().map(|step| (Some(step), self.steps[usize::from(step)].as_str()));
        known
            .chain([(None, self.tongue.say("look-no-data"))])
            .filter_map(|(step, words)| {
                let of_step = self.placed.iter().filter(|placed| placed.tile.step == step);
                let count = of_step.clone().count();
                of_step.clone().next().map(|first| (first.tile.class(), words, count))
            })
            .collect()
    }

    /// Something on the map is marked.
    pub fn has_marks(&self) -> bool {
        self.placed.iter().any(|placed| placed.tile.mark.is_some())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn seoul_has_25_districts_on_places_of_their_own() {
        assert_eq!(SEOUL.len(), 25);
        let places: BTreeSet<_> = SEOUL.iter().map(|place| (place.column, place.row)).collect();
        let codes: BTreeSet<_> = SEOUL.iter().map(|place| place.code).collect();
        assert_eq!((places.len(), codes.len()), (25, 25));
    }

    #[test]
    fn no_data_is_not_step_zero() {
        let steps = ["없음", "준비", "수립", "실행"].map(str::to_owned);
        let tiles = vec![Tile::new("은평", Some(3), "실행"), Tile::new("도봉", Some(0), "없음")];
        let map = Tiles::new(Tongue::KO, "m", "추진 단계", "두 곳만 앎", steps, SEOUL, tiles);
        let legend: Vec<_> = map.legend().iter().map(|(class, _, n)| (*class, *n)).collect();
        assert_eq!(legend, [("3", 1), ("0", 1), ("none", 23)]);
        let html = map.to_string();
        assert!(html.contains("<title") && html.contains("<desc") && html.contains("<table"));
        assert!(!html.contains("style="));
    }
}
