//! The way of a draft: written, on an agenda, decided, in force.

use council::bylaws::amendments::{Amendment, State, state_key};
use store::bylaws::proposals::About;
use words::Tongue;

use crate::bylaws::versions::{
    shelf::{Shelf, name},
    strip,
};
use crate::look::trail::{Mark, Step, Trail};

/// What happened to a draft, and what is still to come.
pub fn trail(tongue: Tongue, shelf: &Shelf, draft: &Amendment, items: &[About]) -> Trail {
    let written =
        Step::new(Mark::Done, tongue.moment(draft.drafted_at), tongue.say("bylaws-draft-written"));
    let mut steps = vec![written.by(draft.drafted_by.as_str())];
    steps.extend(items.iter().map(|item| agenda(tongue, item)));
    steps.extend(ahead(tongue, shelf, draft));
    Trail::new(tongue, tongue.say("bylaws-draft-track"), steps)
}

fn agenda(tongue: Tongue, item: &About) -> Step {
    let body = name(tongue, &item.name.0, &item.name.1);
    let meeting = format!("{body} {}", item.meeting_title);
    let title = tongue.of("bylaws-draft-on-agenda").s("meeting", meeting).n("no", item.no);
    let step = Step::new(Mark::Done, tongue.moment(item.starts_at), title.to_string())
        .leading(format!("/meetings/{}", item.meeting));
    match item.origin.as_deref().filter(|origin| !origin.is_empty()) {
        Some(origin) => step.saying(tongue.of("bylaws-draft-origin").s("who", origin).to_string()),
        None => step,
    }
}

/// The step that a draft is at, and those that follow.
fn ahead(tongue: Tongue, shelf: &Shelf, draft: &Amendment) -> Vec<Step> {
    let today = tongue.day_named(shelf.now.date());
    let say = |mark, key: &str| {
        let when = if mark == Mark::Now { today.as_str() } else { "" };
        Step::new(mark, when, tongue.say(key))
    };
    match draft.state {
        State::Draft => vec![
            say(Mark::Now, "bylaws-draft-next-propose"),
            say(Mark::Planned, "bylaws-draft-decided"),
            say(Mark::Planned, "bylaws-draft-in-force"),
        ],
        State::Proposed => vec![
            say(Mark::Now, "bylaws-draft-next-vote"),
            say(Mark::Planned, "bylaws-draft-in-force"),
        ],
        State::Adopted => adopted(tongue, shelf, draft),
        settled => vec![say(Mark::Done, state_key(settled))],
    }
}

fn adopted(tongue: Tongue, shelf: &Shelf, draft: &Amendment) -> Vec<Step> {
    let version = draft.adopted_as.and_then(|id| shelf.version_by_id(id));
    let Some((version, _)) = version else {
        return vec![Step::new(Mark::Done, "", tongue.say(state_key(State::Adopted)))];
    };
    let adopted = shelf.adoptions.get(&version.id).map(|it| {
        let body = name(tongue, &it.body.0, &it.body.1);
        Step::new(Mark::Done, tongue.moment(it.decided_at), tongue.say(state_key(State::Adopted)))
            .leading(format!("/decisions/{}", it.decision))
            .by(body)
    });
    let mark = if version.effective_at > shelf.now { Mark::Planned } else { Mark::Done };
    let title = tongue.of("bylaws-draft-adopted-as").n("no", version.no).to_string();
    let in_force = Step::new(mark, strip::since(tongue, version.effective_at), title)
        .leading(format!("/bylaws/{}?version={}", shelf.slug(), version.no));
    adopted.into_iter().chain([in_force]).collect()
}
