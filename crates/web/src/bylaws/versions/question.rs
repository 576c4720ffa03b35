//! Asking the law: which article settles this on that day? Or none does, and the page says so.

use bylaws::{Book, Kind, LawOn, MeetingKind, Silence};
use council::bylaws::versions;
use jiff::civil::Date;
use kit::Message;
use words::Tongue;

use super::{
    cards::{self, Card, Read},
    place,
    shelf::Shelf,
};
use crate::sent::Sent;

/// One question of the list.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent: `term/liaison`.
    pub value: String,
    /// What is read.
    pub words: String,
    /// It was asked.
    pub on: bool,
}

/// Questions under one heading.
#[derive(Debug, Clone)]
pub struct Group {
    /// The heading: a role, an organ.
    pub label: String,
    /// The questions.
    pub choices: Vec<Choice>,
}

/// The box in which the law is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// The questions there are.
    pub groups: Vec<Group>,
    /// The day asked for.
    pub day: String,
    /// What was wrong with the question; empty if nothing.
    pub wrong: String,
    /// The answer, where something was asked.
    pub answer: Option<Answer>,
}

/// What the law says.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What was asked, with the day.
    pub asked: String,
    /// The articles that answer.
    pub found: Vec<Found>,
    /// The sentence of silence; empty where an article answers.
    pub silence: String,
    /// The version that was in force: words and address.
    pub version: Option<(String, String)>,
}

/// An article that answers.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its name.
    pub cite: String,
    /// Where it can be read.
    pub href: String,
    /// The rule.
    pub card: Card,
    /// How it is read.
    pub readings: Vec<Read>,
}

/// What may be asked of a role, of an organ, and of the council as a whole. The two ways of
/// calling a meeting are kinds of question, though one kind of rule.
const OF_ROLE: [&str; 4] = ["term", "appointment", "eligibility", "seat-cap"];
const OF_ORGAN: [&str; 10] = [
    "quorum",
    "majority",
    "composition",
    "size-band",
    "cadence",
    "regular",
    "extraordinary",
    "notice",
    "recusal",
    "written-resolution",
];
const OF_BODY: [&str; 3] = ["identity", "amendment", "effectivity"];

impl Question {
    /// The box with its answer. Questions are those that `book` has names for.
    pub fn new(tongue: Tongue, shelf: &Shelf, book: &Book, sent: &Sent) -> Self {
        let asked = sent.get("ask");
        let day = match sent.get("day").trim() {
            "" => Ok(shelf.now.date()),
            text => text.parse::<Date>().map_err(|_| "main-field-not-a-day"),
        };
        let groups = groups(tongue, book, asked);
        let known = groups.iter().flat_map(|group| &group.choices).any(|choice| choice.on);
        let (answer, wrong) = match day {
            _ if asked.is_empty() => (None, ""),
            Err(key) => (None, key),
            Ok(_) if !known => (None, "bylaws-ask-unknown"),
            Ok(day) => (Some(answer(tongue, shelf, asked, day)), ""),
        };
        let shown = day.map_or_else(|_| sent.get("day").to_owned(), |day| day.to_string());
        let wrong = if wrong.is_empty() { "" } else { tongue.say(wrong) };
        Self { groups, day: shown, wrong: wrong.to_owned(), answer }
    }
}

fn groups(tongue: Tongue, book: &Book, asked: &str) -> Vec<Group> {
    let entry = |kind: &str, key: &str, name: &str| {
        let value = format!("{kind}/{key}");
        let on = value == asked;
        Choice { value, words: words_of(tongue, kind, name), on }
    };
    let mut groups = Vec::new();
    for (key, role) in &book.roles {
        let name = super::shelf::name(tongue, &role.name, role.en.as_deref().unwrap_or_default());
        let mut all: Vec<_> = OF_ROLE.iter().map(|kind| entry(kind, key, name)).collect();
        if role.office {
            all.push(entry("office", key, name));
        }
        groups.push(Group { label: name.to_owned(), choices: all });
    }
    for (key, organ) in &book.organs {
        let name = super::shelf::name(tongue, &organ.name, organ.en.as_deref().unwrap_or_default());
        let all = OF_ORGAN.iter().map(|kind| entry(kind, key, name)).collect();
        groups.push(Group { label: name.to_owned(), choices: all });
    }
    let all = OF_BODY.iter().map(|kind| entry(kind, "", "")).collect();
    groups.push(Group { label: tongue.say("bylaws-ask-body").to_owned(), choices: all });
    groups
}

/// `소통책임자의 임기`.
fn words_of(tongue: Tongue, kind: &str, name: &str) -> String {
    match kind {
        "regular" => tongue.of("bylaws-ask-regular").s("subject", name).to_string(),
        "extraordinary" => tongue.of("bylaws-ask-extraordinary").s("subject", name).to_string(),
        kind => {
            let found = Kind::WRITTEN.iter().find(|(word, _)| *word == kind);
            let kind = words::kind(tongue, found.map_or(Kind::Rule, |(_, kind)| *kind));
            if name.is_empty() {
                return kind.to_owned();
            }
            tongue.of("bylaws-ask-of").s("subject", name).s("kind", kind).to_string()
        }
    }
}

fn answer(tongue: Tongue, shelf: &Shelf, asked: &str, day: Date) -> Answer {
    let (kind, subject) = asked.split_once('/').unwrap_or((asked, ""));
    let at = versions::end_of(day);
    let Some((version, book)) = shelf.in_force(at) else {
        let none = Message::new("bylaws-no-book").with("at", at);
        let asked = tongue.day_named(day);
        return Answer { asked, found: vec![], silence: tongue.message(&none), version: None };
    };
    let law = book.on(at);
    let named = book.organ(subject).map(|organ| (&organ.name, &organ.en));
    let named = named.or_else(|| book.role(subject).map(|role| (&role.name, &role.en)));
    let name = named.map_or(subject, |(ko, en)| {
        super::shelf::name(tongue, ko, en.as_deref().unwrap_or_default())
    });
    let label = tongue.of("bylaws-book-version").n("no", version.no).to_string();
    let href = format!("/bylaws/{}?version={}", shelf.slug(), version.no);
    let asked = format!("{} · {}", words_of(tongue, kind, name), tongue.day_named(day));
    let version = (version.no, Some((label, href)));
    match rules(&law, kind, subject) {
        Err(silence) => {
            let silence = words::silence(tongue, &silence);
            Answer { asked, found: vec![], silence, version: version.1 }
        }
        Ok(names) => {
            let found = names.iter().filter_map(|name| found(tongue, shelf, book, version.0, name));
            Answer { asked, found: found.collect(), silence: String::new(), version: version.1 }
        }
    }
}

fn found(tongue: Tongue, shelf: &Shelf, book: &Book, version: u32, name: &str) -> Option<Found> {
    let rule = book.rule(name)?;
    Some(Found {
        cite: words::cite(tongue, &rule.cite),
        href: place::link(shelf.slug(), Some(version), &rule.cite),
        card: cards::card(tongue, book, rule, None),
        readings: book.readings_of(name).into_iter().map(cards::read).collect(),
    })
}

/// The names of the rules that answer.
fn rules(law: &LawOn<'_>, kind: &str, of: &str) -> Result<Vec<String>, Silence> {
    macro_rules! one {
        ($question:expr) => {
            $question.map(|ruled| vec![ruled.name.to_owned()])
        };
    }
    macro_rules! all {
        ($question:expr) => {
            $question.map(|all| all.iter().map(|ruled| ruled.name.to_owned()).collect())
        };
    }
    match kind {
        "term" => one!(law.term(of)),
        "appointment" => all!(law.appointments(of)),
        "eligibility" => one!(law.eligibility(of)),
        "seat-cap" => one!(law.seat_cap(of)),
        "office" => one!(law.office(of)),
        "quorum" => one!(law.quorum_of(of)),
        "majority" => all!(law.majorities_of(of)),
        "composition" => one!(law.composition(of)),
        "size-band" => one!(law.size_band(of)),
        "cadence" => one!(law.cadence(of)),
        "regular" => all!(law.convening(of, MeetingKind::Regular)),
        "extraordinary" => all!(law.convening(of, MeetingKind::Extraordinary)),
        "notice" => one!(law.notice(of)),
        "recusal" => one!(law.recusal(of)),
        "written-resolution" => one!(law.written_resolution(of)),
        "identity" => one!(law.identity()),
        "amendment" => one!(law.amendment()),
        "effectivity" => one!(law.effectivity()),
        _ => Err(law.silence(Kind::Rule, of)),
    }
}
