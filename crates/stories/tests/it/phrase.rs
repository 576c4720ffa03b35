//! Phrases: how a row of a story is written, with holes for names, days and numbers.
//!
//! `{사람}이/가 회의에서 나간다` fits `한가온이 회의에서 나간다`: a particle stands in both its forms,
//! a hole takes only what fits its name. See `stories/README.md`.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use crate::stage::{Stage, Stop, Then};

/// One phrase of the vocabulary and what it does.
pub struct Phrase {
    /// How it is written.
    pub form: &'static str,
    /// What it does; the answer is what the last column must say.
    pub does: fn(&mut Stage, &Said) -> Then,
}

/// A phrase with what does it, as the lists of the vocabulary write it.
pub const fn phrase(form: &'static str, does: fn(&mut Stage, &Said) -> Then) -> Phrase {
    Phrase { form, does }
}

/// What a row put into the holes of a phrase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    holes: BTreeMap<String, String>,
}

/// A piece of a phrase.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'p> {
    /// Exactly this.
    Words(&'p str),
    /// One of the two forms of a particle.
    Particle(&'p str, &'p str),
    /// Anything that fits the hole's name.
    Hole(&'p str),
}

/// Particles in the two forms they take after a vowel or a consonant.
const PARTICLES: [(&str, &str); 5] =
    [("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로")];

impl Phrase {
    /// What `row` says, if it is this phrase.
    pub fn read(&self, row: &str) -> Option<Said> {
        let mut said = Said::default();
        fits(&pieces(self.form), row, &mut said).then_some(said)
    }

    /// How many characters of the phrase are its own words.
    pub fn weight(&self) -> usize {
        let own = |piece: &Piece<'_>| match piece {
            Piece::Words(words) => words.chars().count(),
            Piece::Particle(..) => 1,
            Piece::Hole(_) => 0,
        };
        pieces(self.form).iter().map(own).sum()
    }
}

impl Said {
    /// What stands in a hole.
    pub fn text(&self, hole: &str) -> &str {
        self.holes.get(hole).map_or("", String::as_str)
    }

    /// A number.
    pub fn number(&self, hole: &str) -> Result<u32, Stop> {
        self.read(hole)
    }

    /// A day.
    pub fn day(&self, hole: &str) -> Result<Date, Stop> {
        self.read(hole)
    }

    /// A day and time.
    pub fn moment(&self, hole: &str) -> Result<DateTime, Stop> {
        let text = self.text(hole).replace(' ', "T");
        text.parse().map_err(|_| Stop::unread(format!("{text} is no day and time")))
    }

    /// Names with commas between them.
    pub fn names(&self, hole: &str) -> Vec<&str> {
        self.text(hole).split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
    }

    fn read<T: std::str::FromStr>(&self, hole: &str) -> Result<T, Stop> {
        let text = self.text(hole);
        text.parse().map_err(|_| Stop::unread(format!("{text} does not fit {{{hole}}}")))
    }
}

/// Cuts a form at its holes and particles.
fn pieces(form: &str) -> Vec<Piece<'_>> {
    let (mut all, mut rest) = (Vec::new(), form);
    while let Some((words, after)) = rest.split_once('{') {
        if !words.is_empty() {
            all.push(Piece::Words(words));
        }
        let (hole, tail) = after.split_once('}').expect("a hole is closed");
        all.push(Piece::Hole(hole));
        rest = tail;
        if let Some(tail) = rest.strip_prefix('"') {
            all.push(Piece::Words("\""));
            rest = tail;
        }
        for (closed, open) in PARTICLES {
            if let Some(tail) = rest.strip_prefix(&format!("{closed}/{open}")) {
                all.push(Piece::Particle(closed, open));
                rest = tail;
                break;
            }
        }
    }
    if !rest.is_empty() {
        all.push(Piece::Words(rest));
    }
    all
}

/// Whether `row` is what the pieces say; a hole takes as little as it can.
fn fits(pieces: &[Piece<'_>], row: &str, said: &mut Said) -> bool {
    let Some((first, others)) = pieces.split_first() else { return row.is_empty() };
    match first {
        Piece::Words(words) => row.strip_prefix(words).is_some_and(|rest| fits(others, rest, said)),
        Piece::Particle(closed, open) => [closed, open]
            .iter()
            .any(|form| row.strip_prefix(**form).is_some_and(|rest| fits(others, rest, said))),
        Piece::Hole(hole) => {
            let ends = row.char_indices().map(|(at, c)| at + c.len_utf8());
            for end in std::iter::once(0).chain(ends) {
                if takes(hole, &row[..end]) && fits(others, &row[end..], said) {
                    said.holes.insert((*hole).to_owned(), row[..end].to_owned());
                    return true;
                }
            }
            false
        }
    }
}

/// Whether a hole of this name takes the text. A digit at the end tells two holes of a kind apart.
fn takes(hole: &str, text: &str) -> bool {
    let plain = |c: char| !matches!(c, '"' | ':' | ',');
    let kind = hole.trim_end_matches(|c: char| c.is_ascii_digit());
    if text.is_empty() {
        return kind == "글";
    }
    match kind {
        "수" | "번호" => text.chars().all(|c| c.is_ascii_digit()),
        "날" => text.parse::<Date>().is_ok() && text.len() == 10,
        "때" => text.len() == 16 && text.replace(' ', "T").parse::<DateTime>().is_ok(),
        "글" => !text.contains('"'),
        "이름들" => !text.contains(['"', ':']) && text == text.trim(),
        "사람" | "역할" | "자치구" | "낱말" => text.chars().all(|c| plain(c) && c != ' '),
        "기구" => text.chars().all(plain) && text == text.trim(),
        "덧붙임" => text == text.trim(),
        other => panic!("a hole nobody knows: {{{other}}}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(form: &'static str, row: &str) -> Option<Vec<String>> {
        let said = phrase(form, |_, _| Ok(String::new())).read(row)?;
        Some(said.holes.into_values().collect())
    }

    #[test]
    fn particles_follow_the_sound_and_names_may_end_like_one() {
        let form = "{사람}이/가 나간다";
        for (row, name) in [
            ("한가온이 나간다", "한가온"),
            ("진마루가 나간다", "진마루"),
            ("이이가 나간다", "이이"),
        ] {
            assert_eq!(said(form, row), Some(vec![name.to_owned()]));
        }
        assert_eq!(said(form, "한 가온이 나간다"), None);
        assert_eq!(said(form, "한가온이 나간다."), None);
        assert_eq!(said("{수}명이 왔다", "열명이 왔다"), None);
        let form = "{기구}의 회의를 {때}에 연다: \"{글}\"";
        let row = "서울 협의회의 회의를 2017-06-26 15:00에 연다: \"제4차: 다시\"";
        let all = ["제4차: 다시", "서울 협의회", "2017-06-26 15:00"].map(str::to_owned).to_vec();
        assert_eq!(said(form, row), Some(all));
        assert_eq!(said("{날}에", "2017-06-31에"), None);
    }
}
