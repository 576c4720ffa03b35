//! A notice in words, drafted from the record in the language of the record, to be edited.

use council::meetings::agenda::{Item, Outcome, Part};
use council::meetings::notices::Kind;
use words::Tongue;

use crate::meetings::{agenda::list::outcome_key, page::load::Loaded};

/// The language of the record.
const T: Tongue = Tongue::KO;

/// Subject and text of a notice of this kind; `origin` is the address of the house.
pub(super) fn draft(all: &Loaded, kind: Kind, origin: &str) -> (String, String) {
    let (page, meeting) = (&all.page, &all.page.meeting);
    let said = |key: &'static str| {
        let day = T.day(meeting.starts_at.date());
        T.of(key).s("title", &meeting.title).s("body", &page.body.name).s("day", day).to_string()
    };
    let (subject, lead) = match kind {
        Kind::Notice => ("meetings-notices-subject-notice", "meetings-notices-lead-notice"),
        Kind::Change => ("meetings-notices-subject-change", "meetings-notices-lead-change"),
        Kind::Papers => ("meetings-notices-subject-papers", "meetings-notices-lead-papers"),
        Kind::Reminder => ("meetings-notices-subject-reminder", "meetings-notices-lead-reminder"),
        Kind::Cancelled => {
            ("meetings-notices-subject-cancelled", "meetings-notices-lead-cancelled")
        }
        Kind::Result => ("meetings-notices-subject-result", "meetings-notices-lead-result"),
    };
    let mut lines = vec![said(lead), String::new()];
    if kind == Kind::Cancelled {
        let why = meeting.cancelled_why.as_deref().unwrap_or_default();
        lines.push(T.of("meetings-notices-line-why").s("why", why).to_string());
    }
    facts(all, &mut lines);
    match kind {
        Kind::Result => results(all, &mut lines),
        Kind::Cancelled => {}
        _ => agenda(all, &mut lines),
    }
    lines.push(String::new());
    let at = format!("{origin}/meetings/{}", meeting.id);
    let last = match kind {
        Kind::Notice | Kind::Change | Kind::Reminder => "meetings-notices-line-reply",
        _ => "meetings-notices-line-see",
    };
    lines.push(T.of(last).s("at", at).to_string());
    (said(subject), lines.join("\n"))
}

fn facts(all: &Loaded, lines: &mut Vec<String>) {
    let meeting = &all.page.meeting;
    let when = T.span(meeting.starts_at, meeting.ends_at);
    lines.push(T.of("meetings-notices-line-when").s("when", when).to_string());
    if let Some(place) = &meeting.place {
        lines.push(T.of("meetings-notices-line-place").s("place", place).to_string());
    }
}

fn agenda(all: &Loaded, lines: &mut Vec<String>) {
    for (part, key) in
        [(Part::Report, "meetings-part-report"), (Part::Decision, "meetings-part-decision")]
    {
        let mut items = all.page.items.iter().filter(|item| item.part == part).peekable();
        if items.peek().is_some() {
            lines.push(format!("○ {}", T.say(key)));
            lines.extend(items.map(titled));
        }
    }
}

fn titled(item: &Item) -> String {
    let origin = item.origin.as_ref().map_or_else(String::new, |origin| format!(" ({origin})"));
    format!("  {}. {}{origin}", item.no, item.title)
}

/// How each item ended, with what was decided on it.
fn results(all: &Loaded, lines: &mut Vec<String>) {
    for (part, key) in
        [(Part::Report, "meetings-part-report"), (Part::Decision, "meetings-part-decision")]
    {
        let mut items = all.page.items.iter().filter(|item| item.part == part).peekable();
        if items.peek().is_some() {
            lines.push(format!("○ {}", T.say(key)));
        }
        for item in items {
            let outcome = T.say(outcome_key(item.outcome.unwrap_or(Outcome::Noted)));
            lines.push(format!("{} — {outcome}", titled(item)));
            let stands = all.page.decisions.iter().filter(|it| it.voided_at.is_none());
            let of_item = stands.filter(|it| it.item == Some(item.id));
            lines.extend(of_item.map(|it| format!("     · {}", it.text)));
        }
    }
}
