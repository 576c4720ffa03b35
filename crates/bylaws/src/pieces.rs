//! What differs between two texts: word by word, and syllable by syllable inside a changed word.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of text, changed or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether the other side lacks it.
    pub changed: bool,
}

/// Both texts cut into pieces. Words (어절) are compared first; where a word changed into a word
/// much like it, only the syllables that differ are marked.
pub fn pieces(old: &str, new: &str) -> (Vec<Piece>, Vec<Piece>) {
    let (old_words, new_words) = (words(old), words(new));
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for op in capture_diff_slices(Algorithm::Myers, &old_words, &new_words) {
        let (from, to) = (old_words[op.old_range()].concat(), new_words[op.new_range()].concat());
        match op {
            DiffOp::Equal { .. } => {
                push(&mut before, &from, false);
                push(&mut after, &to, false);
            }
            _ => inside(&from, &to, &mut before, &mut after),
        }
    }
    (before, after)
}

/// Both texts cut into pieces syllable by syllable.
pub fn syllable_pieces(old: &str, new: &str) -> (Vec<Piece>, Vec<Piece>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    by_syllable(old, new, &mut before, &mut after);
    (before, after)
}

/// The pieces that changed, in order.
pub fn changed(pieces: &[Piece]) -> Vec<String> {
    pieces.iter().filter(|piece| piece.changed).map(|piece| piece.text.clone()).collect()
}

fn inside(from: &str, to: &str, before: &mut Vec<Piece>, after: &mut Vec<Piece>) {
    if alike(from, to) {
        return by_syllable(from, to, before, after);
    }
    push(before, from, true);
    push(after, to, true);
}

fn by_syllable(from: &str, to: &str, before: &mut Vec<Piece>, after: &mut Vec<Piece>) {
    let (old, new): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let same = matches!(op, DiffOp::Equal { .. });
        push(before, &String::from_iter(&old[op.old_range()]), !same);
        push(after, &String::from_iter(&new[op.new_range()]), !same);
    }
}

/// Whether at least half of the syllables of the shorter text stay, so that marking syllables
/// helps the reader more than marking words.
fn alike(from: &str, to: &str) -> bool {
    let (old, new): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let shorter = old.len().min(new.len());
    let kept: usize = capture_diff_slices(Algorithm::Myers, &old, &new)
        .iter()
        .filter(|op| matches!(op, DiffOp::Equal { .. }))
        .map(|op| op.old_range().len())
        .sum();
    shorter > 0 && kept * 2 >= shorter
}

/// Words with the blanks after them.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

fn push(pieces: &mut Vec<Piece>, text: &str, changed: bool) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(last) if last.changed == changed => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), changed }),
    }
}
