//! Writes a book back as Markdown, in the form it is kept in.

use crate::{
    Article, Book, Cite, Paragraph,
    book::{Block, Item},
};

impl Book {
    /// The book as Markdown: reading it again gives the same book, and a book that is already in
    /// this form comes back to the letter.
    pub fn to_markdown(&self) -> String {
        let mut parts = Vec::new();
        if !self.title.is_empty() {
            parts.push(format!("# {}", self.title));
        }
        if let Some(header) = &self.header {
            parts.push(fenced("toml book", header));
        }
        if !self.preamble.is_empty() {
            parts.push(self.preamble.clone());
        }
        let mut chapter = None;
        for article in &self.articles {
            if article.chapter.as_ref() != chapter {
                chapter = article.chapter.as_ref();
                parts.extend(chapter.map(|chapter| format!("# {chapter}")));
            }
            parts.push(heading(article));
            for paragraph in &article.paragraphs {
                parts.push(sentence(paragraph));
                parts.extend(paragraph.blocks.iter().map(|block| self.block(block)));
            }
        }
        parts.join("\n\n") + "\n"
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Rule(index) => fenced("toml rule", &self.rules[*index].written),
            Block::Reading(index) => fenced("toml reading", &self.readings[*index].written),
            Block::Note(note) => fenced("note", note),
        }
    }
}

fn fenced(fence: &str, body: &str) -> String {
    if body.is_empty() { format!("```{fence}\n```") } else { format!("```{fence}\n{body}\n```") }
}

fn heading(article: &Article) -> String {
    let Article { id, title, .. } = article;
    match (title.is_empty(), id.starts_with(|c: char| c.is_ascii_digit())) {
        (true, _) => format!("## {id}"),
        (false, true) => format!("## {id} {title}"),
        (false, false) => format!("## {id}({title})"),
    }
}

fn sentence(paragraph: &Paragraph) -> String {
    let mark = Cite::paragraph("", paragraph.cite.paragraph).to_string();
    let mut lines = vec![format!("{mark} {}", paragraph.text).trim().to_owned()];
    lines.extend(paragraph.items.iter().map(|Item { number, text }| format!("{number}. {text}")));
    lines.join("\n")
}
