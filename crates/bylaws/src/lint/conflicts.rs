//! Rules that contradict each other: two answers to one question, two ways to one seat.

use super::{Lint, LintKind, Severity};
use crate::{Book, Rule, RuleBody, rules::Appointment};

/// Two rules of the same kind for the same subject.
pub fn between_rules(book: &Book, lints: &mut Vec<Lint>) {
    let subjects: Vec<(&Rule, Vec<String>)> =
        book.rules.iter().map(|rule| (rule, rule.body.subjects())).collect();
    for (index, (rule, about)) in subjects.iter().enumerate() {
        for (earlier, known) in &subjects[..index] {
            if let Some(subject) = about.iter().find(|subject| known.contains(subject)) {
                let lint = Lint::error(LintKind::Conflict, rule).with("other", &earlier.name);
                lints.push(lint.with("subject", subject).with("where", earlier.cite.to_string()));
            }
        }
    }
}

/// Two rules that fill the same role without saying which step comes first. A reading of either
/// is named, for it says how the house goes on; the contradiction stays in the text.
pub fn between_appointments(book: &Book, lints: &mut Vec<Lint>) {
    let appointments: Vec<(&Rule, &Appointment)> = book
        .rules
        .iter()
        .filter_map(|rule| match &rule.body {
            RuleBody::Appointment(body) => Some((rule, body)),
            _ => None,
        })
        .collect();
    for (index, (rule, body)) in appointments.iter().enumerate() {
        for (earlier, other) in &appointments[..index] {
            let ordered =
                body.order.is_some() && other.order.is_some() && body.order != other.order;
            if body.role != other.role || ordered {
                continue;
            }
            let (line, cite) = (rule.line, Some(&rule.cite));
            let lint = Lint::new(Severity::Warning, LintKind::RivalAppointments, line, cite)
                .with("rule", &rule.name)
                .with("other", &earlier.name)
                .with("role", &body.role)
                .with("where", earlier.cite.to_string());
            let mut readings = book.readings_of(&rule.name);
            readings.extend(book.readings_of(&earlier.name));
            let settled = readings.into_iter().find(|reading| {
                let field = reading.field();
                field.is_none_or(|field| field == "how" || field == "order" || field == "by")
            });
            lints.push(match settled {
                Some(reading) => lint.with("reading", &reading.chosen),
                None => lint,
            });
        }
    }
}
