//! The text of a book as its page shows it: articles, paragraphs, what stands beside them, and
//! which decision changed which paragraph.

use std::collections::BTreeMap;

use bylaws::{Article, Book, Change, ChangeKind, Cite, Paragraph, Piece, circled, compare};
use council::bylaws::versions::Version;
use words::Tongue;

use super::{
    cards::{self, Card, InOffices, Read},
    place,
    shelf::Shelf,
};

/// An article to be shown.
#[derive(Debug, Clone)]
pub struct ArticleView {
    /// Its id on the page.
    pub anchor: String,
    /// Its number: `제4조`.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The heading of the chapter that begins with it.
    pub chapter: Option<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<ParagraphView>,
}

/// A paragraph to be shown.
#[derive(Debug, Clone)]
pub struct ParagraphView {
    /// Its id on the page; empty where the article's own id stands for it.
    pub anchor: String,
    /// Its mark: `③`.
    pub mark: String,
    /// Its name, for those who do not see it.
    pub cite: String,
    /// The sentence.
    pub text: Vec<Piece>,
    /// Its items.
    pub items: Vec<(u8, String)>,
    /// Whether it reads 삭제.
    pub deleted: bool,
    /// The last change: its words and where it was decided.
    pub changed: Option<(String, String)>,
    /// Its rules.
    pub cards: Vec<Card>,
    /// How it is read.
    pub readings: Vec<Read>,
    /// What a person must judge.
    pub notes: Vec<String>,
    /// For a deleted paragraph, the rules of the version before, and where they stand.
    pub was: Vec<(String, String, String)>,
}

/// What was last done to a paragraph.
struct Touched<'s> {
    version: &'s Version,
    before: (&'s Version, &'s Book),
    change: Change,
}

/// The articles of a version.
pub fn articles(
    tongue: Tongue,
    shelf: &Shelf,
    version: &Version,
    book: &Book,
    today: Option<&InOffices>,
) -> Vec<ArticleView> {
    let touched = history(shelf, version);
    let mut chapter: Option<&String> = None;
    let views = book.articles.iter().map(|article| {
        let new_chapter = article.chapter.as_ref().filter(|name| chapter != Some(*name));
        chapter = article.chapter.as_ref();
        let paragraphs = article.paragraphs.iter().map(|paragraph| {
            let touched = touched.get(&paragraph.cite);
            paragraph_view(tongue, shelf, version, book, paragraph, touched, today)
        });
        ArticleView {
            anchor: place::article(&article.id),
            number: number(tongue, article),
            title: article.title.clone(),
            chapter: new_chapter.cloned(),
            paragraphs: paragraphs.collect(),
        }
    });
    views.collect()
}

/// The number of an article as the language writes it.
pub fn number(tongue: Tongue, article: &Article) -> String {
    words::cite(tongue, &Cite::article(article.id.clone()))
}

/// The last change of every paragraph, over all valid versions up to this one.
fn history<'s>(shelf: &'s Shelf, version: &Version) -> BTreeMap<Cite, Touched<'s>> {
    let chain = shelf.up_to(version);
    let mut all = BTreeMap::new();
    for pair in chain.windows(2) {
        let [(old_version, old), (version, new)] = pair else { continue };
        for change in compare(old, new) {
            if change.kind != ChangeKind::Title {
                let before = (*old_version, &***old);
                all.insert(change.cite.clone(), Touched { version, before, change });
            }
        }
    }
    all
}

fn paragraph_view(
    tongue: Tongue,
    shelf: &Shelf,
    version: &Version,
    book: &Book,
    paragraph: &Paragraph,
    touched: Option<&Touched<'_>>,
    today: Option<&InOffices>,
) -> ParagraphView {
    // Only what this very version changed is marked; older changes are told by their badge.
    let fresh = touched.filter(|it| it.version.id == version.id && !paragraph.deleted);
    let fresh = fresh.filter(|it| it.change.kind == ChangeKind::Changed);
    let marked = fresh.map(|it| it.change.new_marks.clone());
    let plain = || vec![Piece { text: paragraph.text.clone(), changed: false }];
    let items = match &marked {
        Some(_) => Vec::new(),
        None => paragraph.items.iter().map(|item| (item.number, item.text.clone())).collect(),
    };
    ParagraphView {
        anchor: paragraph
            .cite
            .paragraph
            .map(|_| place::anchor(&paragraph.cite))
            .unwrap_or_default(),
        mark: paragraph.cite.paragraph.and_then(circled).map(String::from).unwrap_or_default(),
        cite: words::cite(tongue, &paragraph.cite),
        text: marked.unwrap_or_else(plain),
        items,
        deleted: paragraph.deleted,
        changed: touched.map(|it| changed(tongue, shelf, it, paragraph.deleted)),
        cards: cards::of(tongue, book, paragraph, today),
        readings: cards::readings(book, paragraph),
        notes: paragraph.notes().map(str::to_owned).collect(),
        was: if paragraph.deleted { was(tongue, shelf, touched) } else { Vec::new() },
    }
}

/// The badge of a change: its words, and the decision or the table of changes it leads to.
fn changed(tongue: Tongue, shelf: &Shelf, it: &Touched<'_>, deleted: bool) -> (String, String) {
    let key = match it.change.kind {
        ChangeKind::Added => "bylaws-book-added",
        _ if deleted => "bylaws-book-struck",
        _ => "bylaws-book-changed",
    };
    let words = tongue.of(key).day("day", it.version.effective_at.date()).to_string();
    let adopted = shelf.adoptions.get(&it.version.id);
    let href = match adopted {
        Some(adoption) => format!("/decisions/{}", adoption.decision),
        None => {
            let (from, to) = (it.before.0.no, it.version.no);
            format!("/bylaws/{}/compare?from={from}&to={to}", shelf.slug())
        }
    };
    (words, href)
}

/// The rules that stood under a paragraph before it was deleted.
fn was(
    tongue: Tongue,
    shelf: &Shelf,
    touched: Option<&Touched<'_>>,
) -> Vec<(String, String, String)> {
    let Some(it) = touched else { return Vec::new() };
    let (version, book) = it.before;
    let Some(paragraph) = book.paragraph(&it.change.cite) else { return Vec::new() };
    let href = place::link(shelf.slug(), Some(version.no), &it.change.cite);
    let until = tongue.of("bylaws-book-was").day("day", it.version.effective_at.date()).to_string();
    let rules = paragraph.rules().map(|index| &book.rules[index]);
    rules
        .map(|rule| {
            let said = words::rule(tongue, book, &rule.body).sentence;
            (until.clone(), said, href.clone())
        })
        .collect()
}
