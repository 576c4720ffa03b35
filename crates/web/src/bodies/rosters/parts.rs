//! Rows of a table as the page shows them: what each would do, and what is wrong.

use bylaws::LawOn;
use clerk::bodies::rosters::{Judged, Preview, is_question};
use council::Refuse;
use council::bodies::rosters::Who;
use words::Tongue;

use crate::{
    bodies::registry::{named, role_name},
    flash,
    form::{Why, because},
    look::Pick,
};

/// Something wrong with the table itself.
#[derive(Debug)]
pub(super) struct Fault {
    /// Row and column, in words.
    pub place: String,
    /// What.
    pub text: String,
}

/// Who a row is about, to be said by the reader.
#[derive(Debug)]
pub(super) struct Choice {
    /// The name of the field.
    pub name: String,
    /// Its label.
    pub label: String,
    /// Everybody it may be.
    pub picks: Vec<Pick<'static>>,
    /// What is wrong; empty if nothing.
    pub error: String,
}

/// One row.
#[derive(Debug)]
pub(super) struct Row {
    pub row: u32,
    pub name: String,
    pub role: String,
    pub district: String,
    pub from: String,
    pub to: String,
    /// Whether it is told whom it is about.
    pub told: bool,
    /// Whom it is about: a choice, where somebody has the name already.
    pub who: Option<Choice>,
    /// Sentences that do not block.
    pub advice: Vec<String>,
    /// Why it cannot be entered.
    pub why: Option<Why>,
}

/// What rows are shown with.
pub(super) struct About<'a> {
    pub t: Tongue,
    pub law: Option<&'a LawOn<'a>>,
    pub slug: &'a str,
}

impl About<'_> {
    /// What is wrong, but for the questions who somebody is: those stand in their rows.
    pub fn faults(&self, preview: &Preview) -> Vec<Fault> {
        let wrong = preview.faults.iter().filter(|fault| !is_question(fault));
        wrong
            .map(|fault| {
                let row = self.t.of("bodies-rosters-row").n("row", fault.row).to_string();
                let place = match fault.column {
                    Some(column) => format!("{row}, {}", self.t.message(&column.name())),
                    None => row,
                };
                Fault { place, text: self.t.message(&fault.why.message()) }
            })
            .collect()
    }

    /// The rows that could be read.
    pub fn rows(&self, preview: &Preview) -> Vec<Row> {
        let asked = |judged: &Judged| {
            let fault = preview.faults.iter().find(|fault| fault.row == judged.line.row);
            fault.map(|fault| self.t.message(&fault.why.message()))
        };
        preview.lines.iter().map(|judged| self.row(judged, asked(judged))).collect()
    }

    fn row(&self, judged: &Judged, asked: Option<String>) -> Row {
        let (t, line) = (self.t, &judged.line);
        let (advice, why) = match &judged.outcome {
            Ok(advice) => (advice.iter().map(|it| flash::advised(t, it)).collect(), None),
            Err(why) => (Vec::new(), Some(because(t, why, self.slug))),
        };
        Row {
            row: line.row,
            name: line.name.clone(),
            role: role_name(t, self.law, &line.role),
            district: judged
                .district
                .as_ref()
                .map(|(ko, en)| named(t, ko, en).to_owned())
                .unwrap_or_default(),
            told: judged.who.is_some(),
            from: t.when_known(line.from).into_owned(),
            to: line.to.map(|day| t.day(day)).unwrap_or_default(),
            who: (!judged.choices.is_empty()).then(|| self.who(judged, asked)),
            advice,
            why,
        }
    }

    fn who(&self, judged: &Judged, asked: Option<String>) -> Choice {
        let t = self.t;
        let picks = judged.choices.iter().map(|(choice, person)| {
            let label = match (choice, person) {
                (Who::Known(id), Some(person)) => {
                    let note = person.note.as_deref().or(person.source.as_deref());
                    format!("{} #{id} {}", person.name, note.unwrap_or_default())
                }
                (Who::AsRow(row), _) => t.of("bodies-rosters-as-row").n("row", *row).to_string(),
                _ => t.say("bodies-rosters-new-person").to_owned(),
            };
            Pick::new(choice.word(), label).on(judged.who == Some(*choice))
        });
        let none = Pick::new("", t.say("main-select"));
        Choice {
            name: format!("who-{}", judged.line.row),
            label: t.of("bodies-rosters-who").s("name", &judged.line.name).to_string(),
            picks: [none].into_iter().chain(picks).collect(),
            error: asked.unwrap_or_default(),
        }
    }
}
