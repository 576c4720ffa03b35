//! Lists of dates as papers print them, and the comparison of two.

use jiff::civil::Date;

/// What two lists of dates have in common, and what only one of them has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    /// In both.
    pub both: Vec<Date>,
    /// Only in the first.
    pub first: Vec<Date>,
    /// Only in the second.
    pub second: Vec<Date>,
}

impl Compared {
    /// Whether the lists say the same.
    pub fn agree(&self) -> bool {
        self.first.is_empty() && self.second.is_empty()
    }
}

/// Compares two lists; each day counts once.
pub fn compare(first: &[Date], second: &[Date]) -> Compared {
    let sorted = |days: &[Date]| {
        let mut days = days.to_vec();
        days.sort_unstable();
        days.dedup();
        days
    };
    let (a, b) = (sorted(first), sorted(second));
    Compared {
        both: a.iter().filter(|day| b.contains(day)).copied().collect(),
        first: a.iter().filter(|day| !b.contains(day)).copied().collect(),
        second: b.iter().filter(|day| !a.contains(day)).copied().collect(),
    }
}

/// Reads a list of days: `(7/27, 8/24, 12월 28일, 2018. 1. 25.)`. Days without a year are of `year`;
/// at most 400 are read. The words that are no day come second.
pub fn listed(text: &str, year: i16) -> (Vec<Date>, Vec<String>) {
    let (mut days, mut unread) = (Vec::new(), Vec::new());
    for piece in text.split([',', '\n', ';', '·', '(', ')']).map(str::trim).take(400) {
        if piece.is_empty() || is_weekday(piece) {
            continue;
        }
        match day(piece, year) {
            Some(day) => days.push(day),
            None => unread.push(piece.to_owned()),
        }
    }
    (days, unread)
}

fn is_weekday(piece: &str) -> bool {
    super::read::weekday_word(piece).is_some()
}

/// `7/27`, `7.27`, `7월 27일`, `2017-07-27`, `'17. 7. 27.`
fn day(piece: &str, year: i16) -> Option<Date> {
    let between = |c: char| matches!(c, '/' | '.' | '-' | '\'' | '’' | '년' | '월' | '일' | ' ');
    if !piece.chars().all(|c| c.is_ascii_digit() || between(c)) {
        return None;
    }
    let numbers: Result<Vec<i16>, _> =
        piece.split(between).filter(|part| !part.is_empty()).map(str::parse).collect();
    let (year, month, day) = match numbers.ok()?.as_slice() {
        [month, day] => (year, *month, *day),
        [year @ 0..=99, month, day] => (2000 + *year, *month, *day),
        [year, month, day] => (*year, *month, *day),
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
