//! What follows a colon: clauses with commas between them, `은평, 2017-06-20부터, 추천 "마을넷"`.

use jiff::civil::Date;
use kit::When;

use crate::stage::Stop;

/// Clauses of a row, each to be taken once; what nobody takes is an error.
pub struct Clauses {
    left: Vec<String>,
}

impl Clauses {
    /// Cuts at commas outside quotation marks.
    pub fn of(text: &str) -> Self {
        let (mut left, mut clause, mut quoted) = (Vec::new(), String::new(), false);
        for c in text.chars() {
            quoted ^= c == '"';
            if c == ',' && !quoted {
                left.push(std::mem::take(&mut clause));
            } else {
                clause.push(c);
            }
        }
        left.push(clause);
        let left = left.iter().map(|clause| clause.trim().to_owned());
        Self { left: left.filter(|clause| !clause.is_empty()).collect() }
    }

    /// The quotation after `word`: `추천 "마을넷"`.
    pub fn quoted(&mut self, word: &str) -> Option<String> {
        self.take(|clause| {
            let rest = clause.strip_prefix(word)?.trim_start();
            Some(rest.strip_prefix('"')?.strip_suffix('"')?.to_owned())
        })
    }

    /// When something begins: `2017-06-20부터`, `2017-06부터`.
    pub fn from(&mut self) -> Option<When> {
        self.take(|clause| clause.strip_suffix("부터")?.parse().ok())
    }

    /// The last day: `2017-06-19까지`.
    pub fn to(&mut self) -> Option<Date> {
        self.take(|clause| clause.strip_suffix("까지")?.parse().ok())
    }

    /// A number after `word`: `찬성 8`.
    pub fn number(&mut self, word: &str) -> Option<u32> {
        self.take(|clause| clause.strip_prefix(word)?.trim().parse().ok())
    }

    /// A bare word that `known` knows.
    pub fn word<T>(&mut self, known: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.take(|clause| known(clause))
    }

    /// Whether this very clause stands there.
    pub fn has(&mut self, clause: &str) -> bool {
        self.take(|other| (other == clause).then_some(())).is_some()
    }

    /// The clauses left, each `이름 수`.
    pub fn counts(&mut self) -> Result<Vec<(String, u32)>, Stop> {
        let read = |clause: String| {
            let (name, count) = clause.rsplit_once(' ')?;
            Some((name.to_owned(), count.parse().ok()?))
        };
        let all: Option<Vec<_>> = std::mem::take(&mut self.left).into_iter().map(read).collect();
        all.ok_or_else(|| Stop::unread("a name and a number each"))
    }

    /// Nothing may be left unread.
    pub fn end(self) -> Result<(), Stop> {
        match self.left.first() {
            None => Ok(()),
            Some(clause) => Err(Stop::unread(format!("nobody reads “{clause}”"))),
        }
    }

    fn take<T>(&mut self, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let at = self.left.iter().position(|clause| read(clause).is_some())?;
        read(&self.left.remove(at))
    }
}
