//! Bars: a vote with its pass line, progress towards a total, and a number within a band.

use askama::Template;
use words::{Is, Tongue};

/// The width of every bar's view box.
const WIDTH: u32 = 640;
/// Half the width of the words in a part.
const ROOM_FOR_WORDS: u32 = 38;

/// A vote as one bar, with the line that had to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "look/vote_bar.html")]
pub struct VoteBar {
    /// The language of its words.
    pub tongue: Tongue,
    /// The beginning of its ids; unique on the page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Votes for.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Present and for neither, by their own word.
    pub abstain: u32,
    /// What the bar is measured by: those present, the members, or the votes cast.
    pub base: u32,
    /// Yes votes that are needed; none where that cannot be told.
    pub needed: Option<u32>,
}

impl askama::filters::HtmlSafe for VoteBar {}

/// One part of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The word in its class.
    pub class: &'static str,
    /// The key of its name.
    pub key: &'static str,
    /// How many.
    pub count: u32,
    /// Left edge.
    pub x: u32,
    /// Width.
    pub width: u32,
}

impl VoteBar {
    /// The bar of a vote; `base` grows to hold all votes if it is smaller.
    pub fn new(
        tongue: Tongue,
        id: impl Into<String>,
        title: impl Into<String>,
        (yes, no, abstain): (u32, u32, u32),
        base: u32,
        needed: Option<u32>,
    ) -> Self {
        let base = base.max(yes + no + abstain).max(needed.unwrap_or(0)).max(1);
        Self { tongue, id: id.into(), title: title.into(), yes, no, abstain, base, needed }
    }

    /// The parts from left to right, without empty ones.
    pub fn parts(&self) -> Vec<Part> {
        let silent = self.base - self.yes - self.no - self.abstain;
        let counts = [
            ("yes", "look-vote-yes", self.yes),
            ("no", "look-vote-no", self.no),
            ("abstain", "look-vote-abstain", self.abstain),
            ("silent", "look-vote-silent", silent),
        ];
        let mut before = 0;
        let mut parts = Vec::new();
        for (class, key, count) in counts {
            if count > 0 {
                let x = self.place(before);
                parts.push(Part { class, key, count, x, width: self.place(before + count) - x });
            }
            before += count;
        }
        parts
    }

    /// Where `count` votes end on the bar.
    pub fn place(&self, count: impl Is<i64>) -> u32 {
        share(count_of(count), self.base, WIDTH)
    }

    /// The middle of a part's words: the middle of the part, or of its larger piece where the line
    /// would run through the words.
    pub fn word_place(&self, part: &Part) -> u32 {
        let (left, right) = (part.x, part.x + part.width);
        let middle = left + part.width / 2;
        match self.needed.map(|needed| self.place(needed)) {
            Some(line) if line.abs_diff(middle) < ROOM_FOR_WORDS => {
                if line - left > right - line {
                    left.midpoint(line)
                } else {
                    line.midpoint(right)
                }
            }
            _ => middle,
        }
    }

    /// Whether the line was reached; none where it cannot be told.
    pub fn reached(&self) -> Option<bool> {
        self.needed.map(|needed| self.yes >= needed)
    }

    /// On which side of its line the words of the line stand, so that they stay inside the picture.
    pub fn line_anchor(&self) -> &'static str {
        match self.needed.map(|needed| self.place(needed)) {
            Some(x) if x < 90 => "start",
            Some(x) if x > WIDTH - 90 => "end",
            _ => "middle",
        }
    }
}

/// How far something has come.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "look/progress.html")]
pub struct Progress {
    /// The language of its words.
    pub tongue: Tongue,
    /// What is counted.
    pub label: String,
    /// How many are done.
    pub done: u32,
    /// How many there are.
    pub total: u32,
}

impl askama::filters::HtmlSafe for Progress {}

impl Progress {
    /// `done` of `total`; more than all counts as all.
    pub fn new(tongue: Tongue, label: impl Into<String>, done: u32, total: u32) -> Self {
        Self { tongue, label: label.into(), done: done.min(total), total }
    }

    /// Width of what is done, of 640.
    pub fn width(&self) -> u32 {
        share(self.done, self.total.max(1), WIDTH)
    }

    /// All is done.
    pub fn full(&self) -> bool {
        self.total > 0 && self.done == self.total
    }
}

/// A number against a band such as "10인 내외", read as 8 to 12.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "look/band.html")]
pub struct Band {
    /// The language of its words.
    pub tongue: Tongue,
    /// The beginning of its ids; unique on the page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The least that fits.
    pub min: u32,
    /// The most that fits.
    pub max: u32,
    /// The number the text names, if it names one.
    pub target: Option<u32>,
    /// The number there is; none if it is unknown.
    pub value: Option<u32>,
}

impl askama::filters::HtmlSafe for Band {}

impl Band {
    /// The gauge of `value` against `min..=max`.
    pub fn new(
        tongue: Tongue,
        id: impl Into<String>,
        title: impl Into<String>,
        (min, max): (u32, u32),
        target: Option<u32>,
        value: Option<u32>,
    ) -> Self {
        let (id, title) = (id.into(), title.into());
        Self { tongue, id, title, min, max: max.max(min), target, value }
    }

    /// The right end of the scale: half a band more than the greater of band and value.
    fn end(&self) -> u32 {
        let room = (self.max - self.min).max(4) / 2;
        self.max.max(self.value.unwrap_or(0)).max(self.target.unwrap_or(0)) + room.max(2)
    }

    /// Where a number stands, of 640.
    pub fn place(&self, number: impl Is<i64>) -> u32 {
        20 + share(count_of(number), self.end(), WIDTH - 40)
    }

    /// The value is within the band; none if it is unknown.
    pub fn fits(&self) -> Option<bool> {
        self.value.map(|value| (self.min..=self.max).contains(&value))
    }

    /// The sentence that says the same as the picture.
    pub fn sentence(&self) -> String {
        let key = match self.fits() {
            None => return self.tongue.say("look-band-unknown").to_owned(),
            Some(true) => "look-band-inside",
            Some(false) if self.value < Some(self.min) => "look-band-below",
            Some(false) => "look-band-above",
        };
        let say = self.tongue.of(key).n("value", self.value.unwrap_or_default());
        say.n("min", self.min).n("max", self.max).to_string()
    }
}

/// A count as templates hand it over; less than nothing is nothing.
fn count_of(count: impl Is<i64>) -> u32 {
    u32::try_from(count.is().max(0)).unwrap_or(u32::MAX)
}

/// `part` of `whole` on a scale of `width`, rounded.
fn share(part: u32, whole: u32, width: u32) -> u32 {
    let (part, whole, width) = (u64::from(part), u64::from(whole.max(1)), u64::from(width));
    u32::try_from((part * width + whole / 2) / whole).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_vote_fill_the_bar() {
        let bar = VoteBar::new(Tongue::KO, "v", "표결", (11, 2, 1), 16, Some(11));
        let parts = bar.parts();
        assert_eq!(parts.iter().map(|part| part.count).sum::<u32>(), 16);
        assert_eq!(parts.iter().map(|part| part.width).sum::<u32>(), WIDTH);
        assert_eq!(parts.last().map(|part| part.class), Some("silent"));
        assert_eq!(bar.reached(), Some(true));
        let html = bar.to_string();
        assert!(html.contains("<title") && html.contains("<desc"), "{html}");
    }

    #[test]
    fn the_line_does_not_run_through_the_words() {
        let bar = VoteBar::new(Tongue::KO, "v", "표결", (9, 5, 3), 18, Some(12));
        let line = bar.place(12_u32);
        let against = bar.parts()[1];
        assert!(bar.word_place(&against).abs_diff(line) >= ROOM_FOR_WORDS);
    }

    #[test]
    fn a_base_too_small_for_its_votes_grows() {
        assert_eq!(VoteBar::new(Tongue::KO, "v", "표결", (5, 5, 5), 3, None).base, 15);
        assert_eq!(VoteBar::new(Tongue::KO, "v", "표결", (0, 0, 0), 0, None).parts().len(), 1);
    }

    #[test]
    fn a_band_has_two_edges() {
        let at = |value| Band::new(Tongue::KO, "b", "운영위원", (8, 12), Some(10), value).fits();
        assert_eq!(at(Some(7)), Some(false));
        assert_eq!(at(Some(8)), Some(true));
        assert_eq!(at(Some(12)), Some(true));
        assert_eq!(at(Some(13)), Some(false));
        assert_eq!(at(None), None);
    }

    #[test]
    fn progress_never_passes_its_end() {
        assert_eq!(Progress::new(Tongue::KO, "자료", 30, 25).width(), WIDTH);
        assert_eq!(Progress::new(Tongue::KO, "자료", 0, 0).width(), 0);
    }
}
