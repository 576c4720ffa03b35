//! Checks a given 신·구조문대비표 against the books: does it quote what is in force?

use serde::Serialize;

use crate::{
    Book, Cite, Paragraph, Piece, compare,
    pieces::{changed, pieces, syllable_pieces},
    text::{is_deleted, split_mark, syllables, without_history},
};

/// A cell of the table that is not what the book says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Misquote {
    /// The row, from 1, without the header.
    pub row: usize,
    /// The line of the file, from 1.
    pub line: usize,
    /// The paragraph the row speaks of.
    pub cite: Cite,
    /// The column.
    pub column: Column,
    /// How it is wrong.
    pub kind: MisquoteKind,
    /// What the table says, without its mark.
    pub given: String,
    /// What the book says, without its mark; empty where it has no such paragraph.
    pub actual: String,
    /// What the table says, in pieces.
    pub given_marks: Vec<Piece>,
    /// What the book says, in pieces.
    pub actual_marks: Vec<Piece>,
    /// The syllables the table lacks, in stretches.
    pub missing: Vec<String>,
    /// The syllables the table has too many, in stretches.
    pub extra: Vec<String>,
}

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// 현행.
    Current,
    /// 개정안.
    Proposed,
}

/// How a cell is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MisquoteKind {
    /// Its words are not those of the book.
    Differs,
    /// The book has no such paragraph.
    NoSuchParagraph,
    /// It says 신설, and the book in force has the paragraph.
    NotNew,
    /// It says 삭제, and the new book has the paragraph.
    NotDeleted,
}

/// Why a table cannot be checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// No table with the columns 조항, 현행, 개정안.
    #[error("no table with the columns 조항, 현행, 개정안")]
    NoTable,
    /// A row whose article cannot be made out.
    #[error("line {line}: no article can be made out of `{cell}`")]
    NoArticle {
        /// The line, from 1.
        line: usize,
        /// The cell.
        cell: String,
    },
}

/// A row of the table.
struct Row {
    line: usize,
    cite: Cite,
    current: String,
    proposed: String,
}

/// Checks the 현행 column against the book in force and the 개정안 column against the new one.
///
/// The table may be a Markdown table or separated by tabs, and may stand anywhere in the text.
/// Spacing, paragraph marks and notes of history are not compared. A `new` book that changes
/// nothing is not the amendment and is left aside.
///
/// Errors: [`TableError`] where there is no such table, or a row names no article.
pub fn check_table(
    text: &str,
    old: &Book,
    new: Option<&Book>,
) -> Result<Vec<Misquote>, TableError> {
    let new = new.filter(|new| !compare(old, new).is_empty());
    let mut misquotes = Vec::new();
    for (index, row) in rows(text)?.into_iter().enumerate() {
        let check = |book: &Book, column, cell: &str| check(book, &row, index + 1, column, cell);
        misquotes.extend(check(old, Column::Current, &row.current));
        misquotes.extend(new.and_then(|new| check(new, Column::Proposed, &row.proposed)));
    }
    Ok(misquotes)
}

fn check(book: &Book, row: &Row, number: usize, column: Column, cell: &str) -> Option<Misquote> {
    let given = without_marks(cell);
    let actual = actual(book, &row.cite);
    let kind = match (word(&given), &actual) {
        (Word::Unchanged, _) | (Word::New | Word::Deleted, None) => return None,
        (Word::New, Some(_)) => MisquoteKind::NotNew,
        (Word::Deleted, Some(actual)) if is_deleted(actual) => return None,
        (Word::Deleted, Some(_)) => MisquoteKind::NotDeleted,
        (Word::Text, None) => MisquoteKind::NoSuchParagraph,
        (Word::Text, Some(actual)) if quotes(book, &row.cite, &given, actual) => return None,
        (Word::Text, Some(_)) => MisquoteKind::Differs,
    };
    let actual = actual.unwrap_or_default();
    let (given_marks, actual_marks) = pieces(&given, &actual);
    let (extra, missing) = syllable_pieces(&syllables(&given), &syllables(&actual));
    Some(Misquote {
        row: number,
        line: row.line,
        cite: row.cite.clone(),
        column,
        kind,
        given,
        actual,
        given_marks,
        actual_marks,
        missing: changed(&missing),
        extra: changed(&extra),
    })
}

/// Whether the cell quotes the paragraph, with or without its items.
fn quotes(book: &Book, cite: &Cite, given: &str, actual: &str) -> bool {
    let sentence = book.paragraph(cite).filter(|_| cite.item.is_none()).map(|p| p.text.as_str());
    let given = syllables(given);
    given == syllables(actual) || sentence.is_some_and(|text| given == syllables(text))
}

/// What the book says there: a paragraph, an item, or the article as a whole.
fn actual(book: &Book, cite: &Cite) -> Option<String> {
    let article = book.article(&cite.article)?;
    let paragraph = match (book.paragraph(cite), &article.paragraphs[..]) {
        (Some(paragraph), _) => paragraph,
        // A lone paragraph needs no mark in the table, and a lone sentence no mark in the book.
        (None, [only]) if cite.paragraph.is_none() || only.cite.paragraph.is_none() => only,
        (None, all) if cite.paragraph.is_none() => {
            let all: Vec<String> = all.iter().map(Paragraph::wording).collect();
            return Some(without_history(&all.join("\n")));
        }
        _ => return None,
    };
    match cite.item {
        None => Some(without_history(&paragraph.wording())),
        Some(number) => {
            let item = paragraph.items.iter().find(|item| item.number == number)?;
            Some(without_history(&item.text))
        }
    }
}

enum Word {
    New,
    Deleted,
    Unchanged,
    Text,
}

/// The set phrases of such tables.
fn word(cell: &str) -> Word {
    let bare: String = cell.chars().filter(|c| c.is_alphanumeric()).collect();
    if bare == "신설" {
        return Word::New;
    }
    if bare == "삭제" || is_deleted(cell) {
        return Word::Deleted;
    }
    let unchanged = ["생략", "현행과같음", "현행과동일", "좌동", ""];
    if unchanged.contains(&bare.as_str()) || cell.contains("----") {
        return Word::Unchanged;
    }
    Word::Text
}

/// The rows of the first table with the four columns.
fn rows(text: &str) -> Result<Vec<Row>, TableError> {
    let mut lines = text.lines().enumerate();
    let columns = lines.by_ref().find_map(|(_, line)| columns(line)).ok_or(TableError::NoTable)?;
    let mut rows: Vec<Row> = Vec::new();
    for (index, line) in lines {
        let cells = cells(line);
        if cells.len() < 3 {
            break;
        }
        if cells.iter().all(|cell| cell.chars().all(|c| "-: ".contains(c))) {
            continue;
        }
        let cell = |at: usize| cells.get(at).map_or("", String::as_str);
        let above = rows.last().map(|row| &row.cite);
        let cite = cite(cell(columns.0), cell(columns.1), cell(columns.2), above);
        let cite = cite.ok_or_else(|| TableError::NoArticle {
            line: index + 1,
            cell: cell(columns.0).to_owned(),
        })?;
        let (current, proposed) = (cell(columns.1).to_owned(), cell(columns.2).to_owned());
        rows.push(Row { line: index + 1, cite, current, proposed });
    }
    Ok(rows)
}

/// The places of 조항, 현행 and 개정안 in a header row.
fn columns(line: &str) -> Option<(usize, usize, usize)> {
    let cells = cells(line);
    let place = |names: &[&str]| {
        cells.iter().position(|cell| {
            let bare: String = cell.chars().filter(|c| c.is_alphanumeric()).collect();
            names.contains(&bare.as_str())
        })
    };
    Some((
        place(&["조항", "조문", "구분"])?,
        place(&["현행", "현행규정"])?,
        place(&["개정안", "개정"])?,
    ))
}

/// The cells of a row: between bars where it begins with one, otherwise between tabs.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim_end();
    if !line.trim_start().starts_with('|') {
        return line.split('\t').map(clean).collect();
    }
    let inner = line.trim().trim_start_matches('|');
    let inner = inner.strip_suffix('|').unwrap_or(inner).replace("\\|", "\u{0}");
    inner.split('|').map(|cell| clean(&cell.replace('\u{0}', "|"))).collect()
}

/// A cell without mark-up: emphasis, underlines, line breaks.
fn clean(cell: &str) -> String {
    let mut kept = String::new();
    let mut rest = cell;
    while let Some(at) = rest.find('<') {
        let tag =
            rest[at + 1..].trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
        let close = rest[at..].find('>').filter(|_| tag);
        kept.push_str(&rest[..at]);
        match close {
            Some(length) => {
                if rest[at..].starts_with("<br") {
                    kept.push('\n');
                }
                rest = &rest[at + length + 1..];
            }
            None => {
                kept.push('<');
                rest = &rest[at + 1..];
            }
        }
    }
    kept.push_str(rest);
    kept.replace("**", "").trim().to_owned()
}

/// The paragraph a row speaks of. An empty cell goes on with the article above; where the cell
/// names no paragraph, the mark that begins the quotation does.
fn cite(cell: &str, current: &str, proposed: &str, above: Option<&Cite>) -> Option<Cite> {
    let mut cite = match Cite::parse(cell) {
        Some(cite) => cite,
        None if cell.is_empty() || split_mark(cell).0.is_some() => {
            let paragraph = split_mark(cell).0;
            Cite::paragraph(above?.article.clone(), paragraph)
        }
        None => return None,
    };
    if cite.paragraph.is_none() {
        let marks = |cell: &str| cell.chars().filter(|c| crate::uncircled(*c).is_some()).count();
        let several = marks(current) > 1 || marks(proposed) > 1;
        let mark = split_mark(current).0.or(split_mark(proposed).0);
        cite.paragraph = mark.filter(|_| !several);
    }
    Some(cite)
}

fn without_marks(cell: &str) -> String {
    split_mark(cell).1.to_owned()
}
