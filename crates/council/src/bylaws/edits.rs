//! Editing a book paragraph by paragraph: what a paragraph says as it is written, and the whole
//! text with some of its paragraphs written anew.

use bylaws::{Book, Cite, circled, compare, uncircled};

/// A paragraph as it is written in the book, or as it shall be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands.
    pub cite: Cite,
    /// The sentence without its mark, and its items, one a line.
    pub sentence: String,
    /// The rule, reading and note blocks under it, with their fences.
    pub blocks: String,
}

impl Passage {
    /// The paragraph struck out: it keeps its number and loses its rules.
    pub fn deleted(cite: Cite) -> Self {
        Self { cite, sentence: "삭제".to_owned(), blocks: String::new() }
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        self.sentence.trim().is_empty()
    }

    fn written(&self) -> String {
        let mark = self.cite.paragraph.and_then(circled);
        let mark = mark.map(|mark| format!("{mark} ")).unwrap_or_default();
        let blocks = self.blocks.trim();
        let gap = if blocks.is_empty() { "" } else { "\n\n" };
        format!("{mark}{}{gap}{blocks}", self.sentence.trim())
    }
}

/// The text of a book in the form it is kept in; every heading and paragraph begins a line there.
pub fn kept(book: &Book) -> String {
    book.to_markdown()
}

/// A paragraph as it is written; none where the book has no such paragraph.
pub fn passage(book: &Book, cite: &Cite) -> Option<Passage> {
    let text = kept(book);
    let read = Book::read(&text).ok()?;
    let lines: Vec<&str> = text.lines().collect();
    let (from, to) = span(&read, &lines, cite)?;
    let fence = lines[from..to].iter().position(|line| line.starts_with("```"));
    let middle = fence.map_or(to, |at| from + at);
    let sentence = lines[from..middle].join("\n");
    let first = sentence.chars().next().filter(|c| uncircled(*c).is_some());
    let sentence = first.map_or(sentence.as_str(), |mark| &sentence[mark.len_utf8()..]);
    Some(Passage {
        cite: cite.clone(),
        sentence: sentence.trim().to_owned(),
        blocks: lines[middle..to].join("\n").trim().to_owned(),
    })
}

/// The whole text with these paragraphs written so. A paragraph that the book lacks is added to
/// its article, after the one before it in number.
///
/// Errors: the first paragraph whose article the book lacks.
pub fn rewritten(book: &Book, passages: &[Passage]) -> Result<String, Cite> {
    let mut text = kept(book);
    for passage in passages {
        text = with(&text, passage).ok_or_else(|| passage.cite.clone())?;
    }
    Ok(text)
}

/// What `new` says differently from `old`, as paragraphs to be written anew.
pub fn between(old: &Book, new: &Book) -> Vec<Passage> {
    let changes = compare(old, new).into_iter();
    let changes = changes.filter(|change| change.kind != bylaws::ChangeKind::Title);
    changes
        .map(|it| passage(new, &it.cite).unwrap_or_else(|| Passage::deleted(it.cite.clone())))
        .collect()
}

/// The number that a paragraph added to an article would have; none in an article without marks.
pub fn next_number(book: &Book, article: &str) -> Option<u8> {
    let paragraphs = &book.article(article)?.paragraphs;
    paragraphs
        .iter()
        .filter_map(|p| p.cite.paragraph)
        .max()
        .filter(|last| *last < 20)
        .map(|n| n + 1)
}

fn with(text: &str, passage: &Passage) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    // A text that an earlier passage broke is still written whole: the reader names the fault.
    let Ok(read) = Book::read(text) else { return Some(text.to_owned()) };
    let (from, to) = match span(&read, &lines, &passage.cite) {
        Some(span) => span,
        None => {
            let end = place_for(&read, &lines, &passage.cite)?;
            (end, end)
        }
    };
    let mut written: Vec<&str> = lines[..from].to_vec();
    let passage = passage.written();
    written.extend(["", passage.as_str(), ""]);
    written.extend(&lines[to..]);
    Some(tidy(&written.join("\n")))
}

/// The lines of a paragraph with its blocks, `from..to`.
fn span(read: &Book, lines: &[&str], cite: &Cite) -> Option<(usize, usize)> {
    let from = read.paragraph(cite)?.line.checked_sub(1)?;
    Some((from, end(read, lines, from)))
}

/// The line after the paragraph that begins at `from`.
fn end(read: &Book, lines: &[&str], from: usize) -> usize {
    let mut inside = false;
    for (at, line) in lines.iter().enumerate().skip(from + 1) {
        if line.starts_with("```") {
            inside = !inside;
        } else if !inside
            && (line.starts_with('#') || read.paragraphs().any(|(_, p)| p.line == at + 1))
        {
            return at;
        }
    }
    lines.len()
}

/// The line at which a paragraph that is not there would begin.
fn place_for(read: &Book, lines: &[&str], cite: &Cite) -> Option<usize> {
    let article = read.article(&cite.article)?;
    let before = article.paragraphs.iter().rev().find(|p| p.cite.paragraph < cite.paragraph);
    match before.or(article.paragraphs.last()) {
        Some(paragraph) => Some(end(read, lines, paragraph.line.checked_sub(1)?)),
        None => Some(article.line),
    }
}

/// One blank line where there are several.
fn tidy(text: &str) -> String {
    let (mut out, mut inside, mut blank) = (String::new(), false, false);
    for line in text.lines() {
        if line.starts_with("```") {
            inside = !inside;
        }
        if inside || !line.trim().is_empty() {
            if blank && !out.is_empty() {
                out.push('\n');
            }
            blank = false;
            out.push_str(line);
            out.push('\n');
        } else {
            blank = true;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOOK: &str = "# 모임 규칙\n\n## 제1조(이름)\n\n모임의 이름은 ‘마당’이다.\n\n```note\n이름\n```\n\n\
        ## 제2조(회의)\n\n① 회의는 달마다 연다.\n\n```note\n# 달\n\n마다\n```\n\n② 다음을 정한다.\n1. 하나\n2. 둘\n\n# 제2장 끝\n\n## 제3조(끝)\n\n마친다.\n";

    fn cite(article: &str, paragraph: Option<u8>) -> Cite {
        Cite::paragraph(article, paragraph)
    }

    #[test]
    fn a_paragraph_is_read_as_it_is_written() {
        let book = Book::read(BOOK).unwrap();
        let first = passage(&book, &cite("제2조", Some(1))).unwrap();
        assert_eq!(first.sentence, "회의는 달마다 연다.");
        assert_eq!(first.blocks, "```note\n# 달\n\n마다\n```");
        let second = passage(&book, &cite("제2조", Some(2))).unwrap();
        assert_eq!(second.sentence, "다음을 정한다.\n1. 하나\n2. 둘");
        assert_eq!(second.blocks, "");
        assert_eq!(passage(&book, &cite("제2조", Some(3))), None);
    }

    #[test]
    fn every_paragraph_written_back_leaves_the_text_to_the_letter() {
        let book = Book::read(BOOK).unwrap();
        let all: Vec<_> = book.paragraphs().filter_map(|(_, p)| passage(&book, &p.cite)).collect();
        assert_eq!(all.len(), 4);
        assert_eq!(rewritten(&book, &all).unwrap(), BOOK);
    }

    #[test]
    fn one_paragraph_is_changed_one_struck_out_one_added() {
        let book = Book::read(BOOK).unwrap();
        let mut changed = passage(&book, &cite("제2조", Some(1))).unwrap();
        changed.sentence = "회의는 철마다 연다.".to_owned();
        let added = Passage {
            cite: cite("제2조", next_number(&book, "제2조")),
            sentence: "회의는 공개한다.".to_owned(),
            blocks: String::new(),
        };
        let edits = [changed, Passage::deleted(cite("제2조", Some(2))), added];
        let text = rewritten(&book, &edits).unwrap();
        let new = Book::read(&text).unwrap();
        let second = new.article("제2조").unwrap();
        let words: Vec<_> =
            second.paragraphs.iter().map(|p| (p.text.as_str(), p.deleted)).collect();
        let wanted = [("회의는 철마다 연다.", false), ("삭제", true), ("회의는 공개한다.", false)];
        assert_eq!(words, wanted);
        assert_eq!(second.paragraphs[0].notes().count(), 1);
        assert_eq!(between(&book, &new).len(), 3);
        let elsewhere = Passage::deleted(cite("제9조", None));
        assert_eq!(rewritten(&book, &[elsewhere]), Err(cite("제9조", None)));
    }
}
