//! `madang vote`: a count of votes, judged by a rule of a book.

use std::path::Path;

use bylaws::{Base, Book, Count, JudgeError, Outcome, Silence, Verdict};
use council::bylaws::{amendments, versions::end_of};
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    cli::Vote,
    mouth::{End, Failure, Mouth},
};

/// The answer as JSON.
#[derive(Debug, Serialize)]
struct Judged {
    /// `passed`, `rejected`, `no-quorum`, `unknown`, `silent`.
    outcome: &'static str,
    /// The fewest votes that carry, where the base is known.
    needed: Option<u32>,
    /// Whom the majority is a share of: `present`, `cast`, `members`.
    base: Option<Base>,
    /// How many that are.
    base_count: Option<u32>,
    /// The paragraph the outcome rests on.
    article: Option<String>,
    /// The outcome in a sentence.
    because: String,
    /// The majority rule.
    rule: String,
    /// The quorum: the fewest present, where the members are known.
    quorum_needed: Option<u32>,
    /// The paragraph of the quorum.
    quorum_article: Option<String>,
    /// The day asked for.
    on: Date,
    /// The readings chosen where the text is open.
    readings: Vec<Reading>,
}

#[derive(Debug, Serialize)]
struct Reading {
    article: String,
    question: String,
    chosen: String,
}

/// Judges, answers, and ends with 0 where the motion passed.
pub fn run(mouth: &Mouth, args: &Vote) -> Result<End, Failure> {
    let book = read_book(mouth, &args.book)?;
    let on = args.on.unwrap_or_else(today);
    let count = Count {
        members: args.members,
        present: args.present,
        yes: args.yes,
        no: args.no,
        abstain: args.abstain,
        opening: None,
        casting: None,
    };
    let judged = match book.on(end_of(on)).judge(&args.rule, &count) {
        Ok(verdict) => Judged::of(mouth, &verdict, &book, on),
        Err(JudgeError::Silent(silence)) => Judged::silent(mouth, &args.rule, &silence, on),
        Err(JudgeError::Impossible(why)) => {
            return Err(Failure::new(words::impossible(mouth.tongue, why)));
        }
    };
    let end = if judged.outcome == "passed" { End::Well } else { End::Found };
    if mouth.json {
        mouth.value(&judged);
    } else {
        mouth.line(&judged.because);
    }
    Ok(end)
}

impl Judged {
    fn of(mouth: &Mouth, verdict: &Verdict, book: &Book, on: Date) -> Self {
        let (outcome, cite) = match verdict.outcome {
            Outcome::Passed => ("passed", &verdict.cite),
            Outcome::Rejected => ("rejected", &verdict.cite),
            Outcome::NoQuorum => ("no-quorum", &verdict.quorum_cite),
            Outcome::Unknown(_) => ("unknown", &verdict.quorum_cite),
        };
        let readings = verdict.readings.iter().map(|reading| Reading {
            article: reading.cite.to_string(),
            question: reading.question.clone(),
            chosen: reading.chosen.clone(),
        });
        Self {
            outcome,
            needed: verdict.needed,
            base: Some(verdict.base),
            base_count: verdict.base_count,
            article: Some(cite.to_string()),
            because: words::verdict(mouth.tongue, verdict, book).to_string(),
            rule: verdict.rule.clone(),
            quorum_needed: verdict.quorum_needed,
            quorum_article: Some(verdict.quorum_cite.to_string()),
            on,
            readings: readings.collect(),
        }
    }

    fn silent(mouth: &Mouth, rule: &str, silence: &Silence, on: Date) -> Self {
        Self {
            outcome: "silent",
            needed: None,
            base: None,
            base_count: None,
            article: None,
            because: words::silence(mouth.tongue, silence),
            rule: rule.to_owned(),
            quorum_needed: None,
            quorum_article: None,
            on,
            readings: Vec::new(),
        }
    }
}

/// Reads a book; what cannot be read in it is told line by line.
pub fn read_book(mouth: &Mouth, path: &Path) -> Result<Book, Failure> {
    let text = read_text(mouth, path)?;
    amendments::read(&text).map_err(|why| {
        let name = path.display();
        Failure::new(format!("{name}: {}", mouth.refusal(&why)))
    })
}

/// Reads a text file.
pub fn read_text(mouth: &Mouth, path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path)
        .map_err(|why| mouth.cannot("command-file-unreadable", path.display(), why))
}

/// Today, where the council sits. The clerk's clock is the only one.
pub fn today() -> Date {
    clerk::Clock::default().now().date()
}
