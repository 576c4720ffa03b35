//! Putting a draft on an agenda: the form, or the sentence why it cannot be done now.

use bylaws::RuleBody;
use council::accounts::roles::Act;
use council::bylaws::amendments::{self, Amendment, State};
use council::{ItemId, MeetingId, Refuse, refuse::silence};
use store::bylaws::proposals::{Ahead, Unlinked};

use crate::bylaws::versions::{
    place as places,
    shelf::{Shelf, name},
};
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
pub fn of<'a>(
    ask: &Ask,
    shelf: &Shelf,
    draft: &Amendment,
    ahead: &[Ahead],
    unlinked: &[Unlinked],
) -> Proposal<'a> {
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
        let href =
            why.cite().map(|cite| places::link(shelf.slug(), None, cite)).unwrap_or_default();
        return Proposal::Cannot(tongue.message(&why.message()), cite, href);
    }
    let named = book.organ(organ);
    let named =
        named.map_or(organ, |it| name(tongue, &it.name, it.en.as_deref().unwrap_or_default()));
    if ahead.is_empty() {
        return Proposal::NoMeeting(named.to_owned());
    }
    let card = words::rule(tongue, book, &RuleBody::Amendment(rule.rule.clone()));
    let lede = format!("{} — {}", card.sentence, words::cite(tongue, &rule.cite));
    let proposers =
        card.facts.iter().find(|(label, _)| label == tongue.say("bylaws-fact-proposers"));
    let proposers = proposers.map(|(_, who)| who.clone()).unwrap_or_default();
    let lede = tongue.of("bylaws-draft-propose-lede").s("rule", lede).to_string();
    Proposal::Form(lede, fields(ask, ahead, unlinked, &proposers))
}

/// The meeting and item that the field `place` means: `12-0` is a new item of meeting 12.
pub fn place(text: &str) -> Option<(MeetingId, Option<ItemId>)> {
    let (meeting, item) = text.split_once('-')?;
    let item: ItemId = item.parse().ok()?;
    Some((meeting.parse().ok()?, (item.get() != 0).then_some(item)))
}

fn picks<'a>(ask: &Ask, ahead: &[Ahead], unlinked: &[Unlinked]) -> Vec<Pick<'a>> {
    let tongue = ask.tongue;
    let of_meeting = |it: &Ahead| {
        let body = name(tongue, &it.name.0, &it.name.1);
        let meeting = format!("{} · {body} {}", tongue.moment(it.starts_at), it.title);
        let old = unlinked.iter().filter(|item| item.meeting == it.meeting).map(|item| {
            let say = tongue.of("bylaws-draft-old-item").n("no", item.no).s("title", &item.title);
            Pick::new(format!("{}-{}", it.meeting, item.item), format!("{meeting}: {say}"))
        });
        let new = format!("{meeting}: {}", tongue.say("bylaws-draft-new-item"));
        let new = Pick::new(format!("{}-0", it.meeting), new);
        old.chain([new]).collect::<Vec<_>>()
    };
    ahead.iter().flat_map(of_meeting).collect()
}

fn fields<'a>(
    ask: &Ask,
    ahead: &[Ahead],
    unlinked: &[Unlinked],
    proposers: &str,
) -> Vec<Field<'a>> {
    let tongue = ask.tongue;
    let hint = match proposers {
        "" => String::new(),
        who => tongue.of("bylaws-draft-origin-hint").s("who", who).to_string(),
    };
    vec![
        Field::select(
            tongue,
            "place",
            tongue.say("bylaws-draft-meeting"),
            picks(ask, ahead, unlinked),
        )
        .required(),
        Field::text(tongue, "origin", tongue.say("bylaws-draft-origin-field"))
            .hint(hint)
            .required()
            .at_most(100),
    ]
}
