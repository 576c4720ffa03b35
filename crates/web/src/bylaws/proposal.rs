//! Putting a draft on an agenda: the form, or the sentence why it cannot be done now.

use bylaws::RuleBody;
use council::accounts::roles::Act;
use council::bylaws::amendments::{self, Amendment, State};
use council::{Refuse, refuse::silence};
use store::bylaws::proposals::Ahead;

use super::shelf::{Shelf, name};
use super::place;
use crate::{
    ask::Ask,
    look::{Field, Pick},
};

/// What stands where a draft is put on an agenda.
pub enum Proposal<'a> {
    /// Nothing: it is settled, or the reader has no right to it.
    None,
    /// The button, disabled, with the sentence why, its article and where that stands.
    Cannot(String, String, String),
    /// No meeting is called: the organ.
    NoMeeting(String),
    /// The form: how the organ decides, and the fields.
    Form(String, Vec<Field<'a>>),
}

/// What the reader may do with a draft.
pub fn of<'a>(ask: &Ask, shelf: &Shelf, draft: &Amendment, ahead: &[Ahead]) -> Proposal<'a> {
    let tongue = ask.tongue;
    if draft.state != State::Draft || !shelf.may(ask, Act::ProposeAmendment) {
        return Proposal::None;
    }
    let Some((version, book)) = shelf.in_force(ask.now) else { return Proposal::None };
    let law = book.on(ask.now);
    let rule = match law.amendment() {
        Ok(rule) => rule,
        Err(why) => {
            let said = tongue.message(&silence(&why));
            return Proposal::Cannot(said, String::new(), String::new());
        }
    };
    let organ = rule.rule.organ.as_str();
    if let Err(why) = amendments::propose(draft, version.id, Some(organ), &law) {
        let cite = why.cite().map(|cite| words::cite(tongue, cite)).unwrap_or_default();
        let href = why.cite().map(|cite| place::link(shelf.slug(), None, cite)).unwrap_or_default();
        return Proposal::Cannot(tongue.message(&why.message()), cite, href);
    }
    let named = book.organ(organ);
    let named = named.map_or(organ, |it| name(tongue, &it.name, it.en.as_deref().unwrap_or_default()));
    if ahead.is_empty() {
        return Proposal::NoMeeting(named.to_owned());
    }
    let card = words::rule(tongue, book, &RuleBody::Amendment(rule.rule.clone()));
    let lede = format!("{} — {}", card.sentence, words::cite(tongue, &rule.cite));
    let proposers = card.facts.iter().find(|(label, _)| label == tongue.say("bylaws-fact-proposers"));
    let proposers = proposers.map(|(_, who)| who.clone()).unwrap_or_default();
    let lede = tongue.of("bylaws-draft-propose-lede").s("rule", lede).to_string();
    Proposal::Form(lede, fields(ask, ahead, &proposers))
}

fn fields<'a>(ask: &Ask, ahead: &[Ahead], proposers: &str) -> Vec<Field<'a>> {
    let tongue = ask.tongue;
    let pick = |it: &Ahead| {
        let body = name(tongue, &it.name.0, &it.name.1);
        let label = format!("{} · {body} {}", tongue.moment(it.starts_at), it.title);
        Pick::new(it.meeting.to_string(), label)
    };
    let hint = match proposers {
        "" => String::new(),
        who => tongue.of("bylaws-draft-origin-hint").s("who", who).to_string(),
    };
    vec![
        Field::select(
            tongue,
            "meeting",
            tongue.say("bylaws-draft-meeting"),
            ahead.iter().map(pick).collect(),
        )
        .required(),
        Field::text(tongue, "origin", tongue.say("bylaws-draft-origin-field"))
            .hint(hint)
            .required()
            .at_most(100),
    ]
}
