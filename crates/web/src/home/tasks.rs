//! What must I do: what waits for the reader, by seat, role and the law in force.

use std::collections::BTreeMap;

use council::accounts::roles::Act;
use council::bodies::registry::{Body, Kind};
use council::meetings::agenda::Part;
use council::meetings::attendance::Presence;
use council::meetings::convening::Stage;
use council::meetings::votes::Method;
use jiff::civil::Date;
use store::home::Held;

use super::{House, now, terms};
use crate::{
    ask::Ask,
    journal::body_name,
    look::{Badge, State},
};

/// Tasks on the page; who has more sees how many.
pub const MOST: usize = 12;
/// Something that waits for the reader.
#[derive(Debug, Clone)]
pub struct Task {
    /// What to do, in a sentence.
    pub title: String,
    /// How pressing it is.
    pub badge: Badge,
    /// What else is to be known.
    pub meta: String,
    /// Where it is done.
    pub href: String,
    /// The words of its button.
    pub button: &'static str,
}

/// Everything that waits for the reader, the most pressing first.
pub fn of(ask: &Ask, house: &House) -> Vec<Task> {
    let mut tasks = Vec::new();
    for held in &house.held {
        let Some(body) = house.body(held.meeting.body) else { continue };
        match held.meeting.stage() {
            Stage::Open => {
                tasks.extend(ballot(ask, house, held, body));
                tasks.extend(chairing(ask, house, held, body));
            }
            Stage::Called => tasks.extend(opening(ask, house, held, body)),
            Stage::Closed | Stage::Cancelled => {}
        }
    }
    tasks.extend(books(ask, house));
    tasks.extend(drafts(ask, house));
    tasks.extend(vacancies(ask, house));
    tasks.extend(terms::of(ask, house));
    tasks
}

/// Whether the reader has the right to an act in a body.
pub fn may(ask: &Ask, house: &House, act: Act, body: &Body) -> bool {
    ask.who.may(act, Some(&house.place(body))).is_ok()
}

/// A task with the badge of a state.
pub fn task(ask: &Ask, title: String, state: State, href: String) -> Task {
    let badge = state.badge(ask.tongue);
    Task { title, badge, meta: String::new(), href, button: ask.tongue.say("main-open") }
}

fn meeting_href(held: &Held) -> String {
    format!("/meetings/{}", held.meeting.id)
}

/// A vote by name is open, the reader is there and has not voted.
fn ballot(ask: &Ask, house: &House, held: &Held, body: &Body) -> Option<Task> {
    let by_name = held.vote.is_some_and(|(_, method)| method == Method::ByName);
    if !by_name || held.voted {
        return None;
    }
    let stays = now::stays(house, held);
    // Whether presence by video counts, the meeting's page says; it is presence here.
    let there = Presence { stays: &stays, counts: &[], remote: true }.seats(ask.now);
    let mine = |seat: &&council::accounts::roles::HeldSeat| {
        seat.body == body.id && there.contains(&seat.seat)
    };
    ask.who.seats.iter().find(mine)?;
    let title = ask.tongue.of("main-task-vote").s("meeting", now::title(ask, held)).to_string();
    Some(Task {
        meta: item(ask, held).unwrap_or_default(),
        button: ask.tongue.say("main-task-vote-button"),
        ..task(ask, title, State::Now, meeting_href(held))
    })
}

/// What the chair or secretary of a running meeting does next.
fn chairing(ask: &Ask, house: &House, held: &Held, body: &Body) -> Vec<Task> {
    if !may(ask, house, Act::OpenItem, body) {
        return Vec::new();
    }
    let href = meeting_href(held);
    let mut tasks = Vec::new();
    let unknown = now::quorum(house, held, body, ask.now)
        .is_some_and(|quorum| quorum.is_ok_and(|quorum| quorum.members.count().is_none()));
    if unknown {
        let title = ask.tongue.of("main-task-count").s("body", body_name(ask, body)).to_string();
        tasks.push(Task {
            meta: now::title(ask, held),
            ..task(ask, title, State::Unknown, href.clone())
        });
    }
    if let Some((key, button)) = next_step(held) {
        let mut say = ask.tongue.of(key);
        say = match &held.item {
            Some(item) => say.n("no", item.no),
            None => say.s("meeting", now::title(ask, held)),
        };
        tasks.push(Task {
            title: say.to_string(),
            meta: item(ask, held).unwrap_or_default(),
            button: ask.tongue.say(button),
            ..task(ask, String::new(), State::Now, href)
        });
    }
    tasks
}

/// The sentence and the button of what comes next in a running meeting.
fn next_step(held: &Held) -> Option<(&'static str, &'static str)> {
    match (&held.item, held.vote) {
        (_, Some((_, Method::ShowOfHands))) if held.item.is_some() => {
            Some(("main-task-hands", "main-task-hands-button"))
        }
        (_, Some(_)) if held.item.is_some() => Some(("main-task-close-vote", "main-open")),
        (_, Some(_)) => None,
        (Some(item), None) if item.part == Part::Decision && item.waiting > 0 => {
            Some(("main-task-open-vote", "main-task-open-vote-button"))
        }
        (Some(item), None) if item.part == Part::Decision && item.votes == 0 => {
            Some(("main-task-motion", "main-open"))
        }
        (Some(_), None) => None,
        (None, None) if held.items > 0 => Some(("main-task-item", "main-open")),
        (None, None) => None,
    }
}

fn item(ask: &Ask, held: &Held) -> Option<String> {
    let item = held.item.as_ref()?;
    let title = item.title_en.as_ref().filter(|_| !ask.tongue.is_ko()).unwrap_or(&item.title);
    Some(ask.tongue.of("main-home-item").n("no", item.no).s("title", title).to_string())
}

/// A meeting called for today waits to be opened; one of an earlier day was forgotten.
fn opening(ask: &Ask, house: &House, held: &Held, body: &Body) -> Option<Task> {
    let (starts, today) = (held.meeting.starts_at, ask.now.date());
    if starts.date() > today || !may(ask, house, Act::OpenMeeting, body) {
        return None;
    }
    let late = starts.date() < today;
    let key = if late { "main-task-forgotten" } else { "main-task-open" };
    let title = ask.tongue.of(key).s("meeting", now::title(ask, held)).to_string();
    let state = match (late, starts < ask.now) {
        (true, _) => State::Overdue,
        (false, true) => State::Now,
        (false, false) => State::DueToday,
    };
    Some(Task {
        meta: now::joined([Some(ask.tongue.moment(starts)), held.meeting.place.clone()]),
        ..task(ask, title, state, meeting_href(held))
    })
}

/// A council without a book in force decides nothing: the law is silent on everything.
fn books(ask: &Ask, house: &House) -> Vec<Task> {
    let today = ask.now.date();
    let councils = house.bodies.iter().filter(|body| body.kind == Kind::Council);
    let without = councils.filter(|body| {
        body.dissolved.is_none_or(|last| today <= last)
            && house.law(body).is_none()
            && may(ask, house, Act::EnterVersion, body)
    });
    without
        .map(|body| {
            let title = ask.tongue.of("main-task-book").s("body", body_name(ask, body));
            let href = format!("/bylaws/{}/versions/new", body.slug.as_str());
            task(ask, title.to_string(), State::Silent, href)
        })
        .collect()
}

/// Drafts that are on no agenda.
fn drafts(ask: &Ask, house: &House) -> Vec<Task> {
    let mut tasks = Vec::new();
    for draft in &house.waiting.drafts {
        let Some(body) = house.body(draft.body) else { continue };
        if !may(ask, house, Act::ProposeAmendment, body) {
            continue;
        }
        let title = ask.tongue.of("main-task-draft").s("title", &draft.title).to_string();
        let href = format!("/bylaws/{}/amendments/{}", body.slug.as_str(), draft.id);
        tasks.push(Task {
            meta: now::joined([
                Some(draft.drafted_by.clone()),
                Some(ask.tongue.day(draft.drafted_at.date())),
            ]),
            ..task(ask, title, State::Draft, href)
        });
    }
    tasks
}

/// Empty seats that nobody has decided about, together by body and role.
fn vacancies(ask: &Ask, house: &House) -> Vec<Task> {
    let mut empty: BTreeMap<(i64, &str), (u32, Date)> = BTreeMap::new();
    for it in &house.waiting.vacancies {
        let entry = empty.entry((it.body.get(), it.role.as_str())).or_insert((0, it.since));
        *entry = (entry.0 + 1, entry.1.min(it.since));
    }
    let mut tasks = Vec::new();
    for ((body, role), (count, since)) in empty {
        let Some(body) = house.bodies.iter().find(|it| it.id.get() == body) else { continue };
        if !may(ask, house, Act::SettleVacancy, body) {
            continue;
        }
        let title = ask
            .tongue
            .of("main-task-vacancy")
            .s("body", body_name(ask, body))
            .s("role", house.role(ask, body, role))
            .n("count", count)
            .to_string();
        let since = ask.tongue.of("main-since").day("when", since).to_string();
        let href = format!("/bodies/{}", body.slug.as_str());
        tasks.push(Task { meta: since, ..task(ask, title, State::Waiting, href) });
    }
    tasks
}

#[cfg(test)]
mod tests {
    use council::meetings::convening::Ground;
    use council::meetings::convening::Kind as MeetingKind;
    use council::{BodyId, ItemId, MeetingId, VoteId};
    use jiff::civil::DateTime;
    use store::home::OpenItem;

    use super::*;

    fn held(item: Option<(Part, u32, u32)>, vote: Option<Method>, items: u32) -> Held {
        let at: DateTime = "2017-06-26T15:00:00".parse().expect("a time");
        Held {
            meeting: council::meetings::convening::Meeting {
                id: MeetingId::new(7),
                body: BodyId::new(1),
                no: 4,
                kind: MeetingKind::Regular,
                title: "제4차 전체회의".to_owned(),
                title_en: None,
                starts_at: at,
                ends_at: None,
                place: None,
                convened: Ground::Chair { by: "의장".to_owned() },
                notified_at: None,
                opened_at: Some(at),
                closed_at: None,
                cancelled_at: None,
                cancelled_why: None,
                presiding: None,
                presiding_why: None,
                next_meeting: None,
                source: None,
            },
            item: item.map(|(part, waiting, votes)| OpenItem {
                id: ItemId::new(3),
                part,
                no: 2,
                title: "안건".to_owned(),
                title_en: None,
                veiled: false,
                waiting,
                votes,
            }),
            vote: vote.map(|method| (VoteId::new(9), method)),
            voted: false,
            items,
        }
    }

    #[test]
    fn the_next_step_follows_item_motion_and_vote() {
        let step = |held: Held| next_step(&held).map(|(key, _)| key);
        let decision = |waiting, votes| Some((Part::Decision, waiting, votes));
        assert_eq!(step(held(None, None, 3)), Some("main-task-item"));
        assert_eq!(step(held(None, None, 0)), None);
        assert_eq!(step(held(decision(0, 0), None, 3)), Some("main-task-motion"));
        assert_eq!(step(held(decision(1, 0), None, 3)), Some("main-task-open-vote"));
        assert_eq!(step(held(decision(0, 1), None, 3)), None);
        assert_eq!(step(held(Some((Part::Report, 0, 0)), None, 3)), None);
        let hands = held(decision(0, 1), Some(Method::ShowOfHands), 3);
        assert_eq!(step(hands), Some("main-task-hands"));
        let names = held(decision(0, 1), Some(Method::ByName), 3);
        assert_eq!(step(names), Some("main-task-close-vote"));
    }
}
