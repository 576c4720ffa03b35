//! Rules and readings beside their paragraphs, with what they mean today where that is known.

use std::collections::BTreeMap;

use bylaws::{Book, Paragraph, Reading, Rule, RuleBody, rules::Per};
use store::bylaws::pages::InOffice;
use words::{RuleCard, Tongue};

/// A rule to be shown.
#[derive(Debug, Clone)]
pub struct Card {
    /// Its words.
    pub card: RuleCard,
    /// It rests on a reading.
    pub read: bool,
    /// What it means today.
    pub today: Option<Today>,
}

/// What a rule means today.
#[derive(Debug, Clone, Default)]
pub struct Today {
    /// In words.
    pub text: String,
    /// Where the number comes from; may be empty.
    pub href: String,
    /// How far it is to be trusted; may be empty.
    pub note: String,
}

/// A reading to be shown.
#[derive(Debug, Clone)]
pub struct Read {
    /// What was in doubt.
    pub question: String,
    /// The answer chosen.
    pub chosen: String,
    /// The other answers.
    pub others: Vec<String>,
    /// Why this one.
    pub why: String,
}

/// Who holds seats today, by organ and role.
pub type InOffices = BTreeMap<(String, String), InOffice>;

/// The rules under a paragraph. `today` is given where the book is the one in force today.
pub fn of(
    tongue: Tongue,
    book: &Book,
    paragraph: &Paragraph,
    today: Option<&InOffices>,
) -> Vec<Card> {
    let rules = paragraph.rules().map(|index| &book.rules[index]);
    rules.map(|rule| card(tongue, book, rule, today)).collect()
}

/// One rule.
pub fn card(tongue: Tongue, book: &Book, rule: &Rule, today: Option<&InOffices>) -> Card {
    Card {
        card: words::rule(tongue, book, &rule.body),
        read: !book.readings_of(&rule.name).is_empty(),
        today: today.and_then(|seats| now(tongue, book, rule, seats)),
    }
}

/// The readings under a paragraph.
pub fn readings(book: &Book, paragraph: &Paragraph) -> Vec<Read> {
    paragraph.readings().map(|index| read(&book.readings[index])).collect()
}

/// One reading.
pub fn read(reading: &Reading) -> Read {
    let others = reading.options.iter().filter(|option| **option != reading.chosen);
    Read {
        question: reading.question.clone(),
        chosen: reading.chosen.clone(),
        others: others.cloned().collect(),
        why: reading.why.clone(),
    }
}

fn now(tongue: Tongue, book: &Book, rule: &Rule, seats: &InOffices) -> Option<Today> {
    match &rule.body {
        RuleBody::Composition(it) => {
            let members = Members::of(book, seats, &it.organ)?;
            let text = tongue.of("bylaws-book-now-members").n("count", members.held);
            Some(members.say(tongue, text.to_string()))
        }
        RuleBody::SizeBand(it) => {
            let members = Members::of(book, seats, &it.organ)?;
            let inside = it.holds(members.held);
            let key = if inside { "bylaws-book-now-inside" } else { "bylaws-book-now-outside" };
            Some(members.say(tongue, tongue.of(key).n("count", members.held).to_string()))
        }
        RuleBody::SeatCap(it) if it.per == Per::District => {
            let organ = book.role(&it.role)?.organ.clone()?;
            let held = seats.get(&(organ, it.role.clone()))?;
            let count = |test: &dyn Fn(u32) -> bool| {
                held.per_district.iter().filter(|(_, held)| test(*held)).count()
            };
            let (over, full) = (count(&|n| n > it.most), count(&|n| n == it.most));
            let text = if over > 0 {
                tongue.of("bylaws-book-now-cap-over").n("count", over).to_string()
            } else if full > 0 {
                tongue.of("bylaws-book-now-cap-full").n("count", full).to_string()
            } else {
                tongue.of("bylaws-book-now-cap-ok").k("per", "bylaws-book-per-district").to_string()
            };
            Some(Today { text, href: "/districts".to_owned(), note: String::new() })
        }
        _ => None,
    }
}

/// The members of an organ in office.
struct Members {
    held: u32,
    complete: bool,
    slug: String,
}

impl Members {
    /// Those whose role makes them members; an office is held by one of them and not counted again.
    fn of(book: &Book, seats: &InOffices, organ: &str) -> Option<Self> {
        let roles = book
            .roles
            .iter()
            .filter(|(_, role)| role.organ.as_deref() == Some(organ) && !role.office);
        let found: Vec<&InOffice> =
            roles.filter_map(|(key, _)| seats.get(&(organ.to_owned(), key.clone()))).collect();
        let first = found.first()?;
        Some(Self {
            held: found.iter().map(|it| it.held).sum(),
            complete: found.iter().all(|it| it.complete),
            slug: first.slug.clone(),
        })
    }

    fn say(&self, tongue: Tongue, text: String) -> Today {
        let note = if self.complete { "" } else { tongue.say("bylaws-book-now-partial") };
        Today { text, href: format!("/bodies/{}", self.slug), note: note.to_owned() }
    }
}
