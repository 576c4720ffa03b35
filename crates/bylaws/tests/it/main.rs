//! The bylaws from outside: reading, votes, remarks, comparisons, and the four books themselves.

mod books;
mod comparing;
mod linting;
mod misprints;
mod packet;
mod properties;
mod votes;

use bylaws::{Book, LawOn};
use jiff::civil::date;

const COUNCIL: &str = include_str!("../../../../bylaws/hyeopchi-2017.md");
const AMENDED: &str = include_str!("../../../../bylaws/hyeopchi-2017-amended.md");
const RESIDENTS: &str = include_str!("../../../../bylaws/jumin-jachi.md");
const ADVISORY: &str = include_str!("../../../../bylaws/jamun-wiwonhoe.md");

/// Reads a book that must be readable.
fn read(source: &str) -> Book {
    Book::read(source).unwrap_or_else(|misprints| {
        panic!("{}", misprints.iter().map(|m| format!("{m}\n")).collect::<String>())
    })
}

/// The law of a book on the day of the amendment.
fn law(book: &Book) -> LawOn<'_> {
    book.on(date(2017, 6, 26).at(15, 0, 0, 0))
}

/// A small book: a header with one organ and one role, and what is given under it.
fn small(articles: &str) -> String {
    format!(
        "# 작은 규정\n\n```toml book\ntitle = \"작은 규정\"\n[organs.plenary]\nname = \"총회\"\n\
         [roles.member]\nname = \"회원\"\norgan = \"plenary\"\n```\n\n{articles}"
    )
}

/// A rule block.
fn rule(body: &str) -> String {
    format!("```toml rule\n{body}\n```\n")
}
