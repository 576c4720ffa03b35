//! Reads a book from Markdown or from plain article text, collecting every misprint on the way.

mod blocks;
mod heading;

use std::collections::BTreeMap;

use crate::{
    Cite, Fault, Misprint,
    book::{Article, Book, Item, Paragraph},
    circled,
    text::{is_deleted, join, split_mark},
};

use heading::{Around, Heading};

impl Book {
    /// Reads one version of a book.
    ///
    /// An article begins as a heading (`## 제4조(전체회의)`) or as a line (`제4조(전체회의) ① …`), so
    /// that the bare text of bylaws, without blocks, is read as well. All misprints are returned,
    /// in the order of their lines.
    pub fn read(source: &str) -> Result<Self, Vec<Misprint>> {
        let lines: Vec<&str> = source.trim_start_matches('\u{feff}').lines().collect();
        let mut reader = Reader::new(source);
        let mut at = 0;
        while at < lines.len() {
            at += reader.step(&lines, at);
        }
        reader.close();
        reader.misprints.sort_by_key(|misprint| misprint.line);
        if reader.misprints.is_empty() { Ok(reader.book) } else { Err(reader.misprints) }
    }
}

/// Where the reader stands.
struct Reader {
    book: Book,
    misprints: Vec<Misprint>,
    /// Whether an article is open, the last of the book.
    open: bool,
    chapter: Option<String>,
    /// The heading of the supplement (부칙), once it has begun.
    supplement: Option<String>,
    /// Whether the last thing read in the open paragraph was a block.
    after_block: bool,
    titled: bool,
}

impl Reader {
    fn new(source: &str) -> Self {
        let book = Book {
            title: String::new(),
            language: "ko".to_owned(),
            enacted: None,
            organs: BTreeMap::new(),
            roles: BTreeMap::new(),
            articles: Vec::new(),
            rules: Vec::new(),
            readings: Vec::new(),
            header: None,
            preamble: String::new(),
            source: source.to_owned(),
        };
        let misprints = Vec::new();
        Self {
            book,
            misprints,
            open: false,
            chapter: None,
            supplement: None,
            after_block: false,
            titled: false,
        }
    }

    /// Reads the line at `at`, and the block it opens; returns how many lines that was.
    fn step(&mut self, lines: &[&str], at: usize) -> usize {
        let (line, number) = (lines[at].trim(), at + 1);
        if let Some(fence) = line.strip_prefix("```") {
            return self.block(fence.trim(), lines, at);
        }
        if line.is_empty() {
            return 1;
        }
        let around = Around {
            supplement: self.supplement.as_deref(),
            open: self.open,
            header: self.book.has_header(),
        };
        match heading::read(line, around) {
            Heading::Article { id, title, rest } => self.begin_article(id, title, rest, number),
            Heading::Chapter(chapter) => {
                self.open = false;
                self.chapter = Some(chapter);
            }
            Heading::Supplement(heading) => {
                self.open = false;
                self.supplement = Some(heading);
            }
            Heading::Other { level, heading } => self.other_heading(level, heading, number),
            Heading::Enacted(day) if !self.book.has_header() => {
                self.book.enacted = self.book.enacted.or(Some(day));
                self.open = false;
            }
            Heading::Annex if !self.book.has_header() => self.open = false,
            _ => self.text(line, number),
        }
        1
    }

    /// A heading that is no article: the title, or, in bare text, the end of the articles.
    fn other_heading(&mut self, level: usize, heading: String, line: usize) {
        let before_articles = self.book.articles.is_empty();
        if level == 1 && !before_articles {
            (self.open, self.chapter) = (false, Some(heading));
        } else if before_articles && (level == 1 || !self.titled) {
            if self.book.has_header() {
                self.misprint(line, Fault::MisplacedHeader);
            }
            self.titled = true;
            self.book.title = heading;
        } else if self.book.has_header() {
            self.misprint(line, Fault::NotAnArticle(heading));
        } else {
            self.open = false;
        }
    }

    fn begin_article(&mut self, id: String, title: String, rest: String, line: usize) {
        self.close();
        if self.book.article(&id).is_some() {
            self.misprint(line, Fault::DuplicateArticle(id.clone()));
        }
        let chapter = self.chapter.clone();
        self.book.articles.push(Article { id, title, chapter, line, paragraphs: Vec::new() });
        (self.open, self.after_block) = (true, false);
        if !rest.is_empty() {
            self.text(&rest, line);
        }
    }

    /// A line of text: a paragraph, an item, or the rest of one.
    fn text(&mut self, line: &str, number: usize) {
        if !self.open && !self.begin_supplement(number) {
            return self.outside(line, number);
        }
        let (mark, rest) = split_mark(line);
        if mark.is_some() {
            return self.begin_paragraph(mark, rest, number);
        }
        let has_paragraph = self.article().is_some_and(|a| !a.paragraphs.is_empty());
        if !has_paragraph {
            return self.begin_paragraph(None, rest, number);
        }
        if let Some((item, text)) = item(rest) {
            return self.begin_item(item, text, number);
        }
        if self.after_block {
            return self.misprint(number, Fault::TextAfterBlock);
        }
        self.continue_text(rest);
    }

    /// A supplement without articles is an article of its own.
    fn begin_supplement(&mut self, line: usize) -> bool {
        let Some(id) = self.supplement.clone() else { return false };
        if self.book.article(&id).is_some()
            || self.book.articles.iter().any(|a| a.id.starts_with(&id))
        {
            return false;
        }
        self.begin_article(id, String::new(), String::new(), line);
        true
    }

    /// Text outside the articles: before the first it is kept, later a book has none.
    fn outside(&mut self, line: &str, number: usize) {
        if self.book.articles.is_empty() {
            if !self.book.preamble.is_empty() {
                self.book.preamble.push('\n');
            }
            self.book.preamble.push_str(line);
        } else if self.book.has_header() {
            self.misprint(number, Fault::NotAnArticle(line.to_owned()));
        }
    }

    fn begin_paragraph(&mut self, mark: Option<u8>, text: &str, line: usize) {
        self.after_block = false;
        let Some(article) = self.book.articles.last_mut() else { return };
        let cite = Cite::paragraph(article.id.clone(), mark);
        let twice = article.paragraphs.iter().any(|p| p.cite == cite);
        article.paragraphs.push(Paragraph {
            cite,
            text: text.to_owned(),
            items: Vec::new(),
            deleted: false,
            line,
            blocks: Vec::new(),
        });
        if let (true, Some(mark)) = (twice, mark.and_then(circled)) {
            self.misprint(line, Fault::DuplicateParagraph(mark));
        }
    }

    fn begin_item(&mut self, number: u8, text: &str, line: usize) {
        self.after_block = false;
        let Some(paragraph) = self.paragraph() else { return };
        let twice = paragraph.items.iter().any(|item| item.number == number);
        paragraph.items.push(Item { number, text: text.to_owned() });
        if twice {
            self.misprint(line, Fault::DuplicateItem(number));
        }
    }

    fn continue_text(&mut self, line: &str) {
        let Some(paragraph) = self.paragraph() else { return };
        let text = match paragraph.items.last_mut() {
            Some(item) => &mut item.text,
            None => &mut paragraph.text,
        };
        if is_sub_item(line) {
            text.push('\n');
            text.push_str(line);
        } else {
            join(text, line);
        }
    }

    fn article(&self) -> Option<&Article> {
        self.book.articles.last()
    }

    fn paragraph(&mut self) -> Option<&mut Paragraph> {
        self.book.articles.last_mut()?.paragraphs.last_mut()
    }

    /// Settles what can only be seen once an article is whole.
    fn close(&mut self) {
        let Some(article) = self.book.articles.last_mut() else { return };
        for paragraph in &mut article.paragraphs {
            paragraph.deleted = paragraph.items.is_empty() && is_deleted(&paragraph.text);
        }
    }

    fn misprint(&mut self, line: usize, why: Fault) {
        let article = if self.open { self.article().map(|a| a.id.clone()) } else { None };
        self.misprints.push(Misprint { line, article: article.unwrap_or_default(), why });
    }
}

/// `2. 사업` is item 2.
fn item(line: &str) -> Option<(u8, &str)> {
    let (number, text) = line.split_once(". ")?;
    let number = number.parse().ok().filter(|number| (1..=99).contains(number))?;
    Some((number, text.trim_start()))
}

/// `가. 사업` is a sub-item (목).
fn is_sub_item(line: &str) -> bool {
    let mut chars = line.chars();
    let letter = chars.next().is_some_and(|c| "가나다라마바사아자차카타파하".contains(c));
    letter && chars.next() == Some('.') && chars.next() == Some(' ')
}
