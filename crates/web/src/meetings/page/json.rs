//! A meeting for programs: what the page shows, in numbers and words of the record.

use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bylaws::Standing;
use council::bodies::counts::Members;
use council::meetings::agenda::Item;
use council::meetings::floor::{self, Floor};
use council::meetings::page::MeetingPage;
use council::meetings::speakers::{Turn, Who};
use council::meetings::statements::Statement;
use council::meetings::votes::Vote;
use serde_json::{Value, json};

use super::load::Loaded;
use crate::{ask::Ask, meetings::votes::cards::judged};

/// `?format=json` of the page.
pub(super) fn answer(ask: &Ask, all: &Loaded) -> Response {
    let law = all.law();
    let floor = floor::standing(&all.page, all.at, &law);
    let page = &all.page;
    let meeting = &page.meeting;
    let value = json!({
        "id": meeting.id, "body": page.body.slug.as_str(), "no": meeting.no,
        "kind": meeting.kind, "stage": meeting.stage().word(), "title": meeting.title,
        "title_en": meeting.title_en, "starts_at": meeting.starts_at, "ends_at": meeting.ends_at,
        "place": meeting.place, "convened": meeting.convened, "opened_at": meeting.opened_at,
        "closed_at": meeting.closed_at, "presiding": page.presiding_name,
        "next_meeting": meeting.next_meeting, "at": all.at, "law": all.in_force,
        "quorum": quorum(ask, all, &floor),
        "items": page.items.iter().map(item).collect::<Vec<_>>(),
        "motions": page.motions.iter().map(|motion| json!({
            "id": motion.id, "item": motion.item, "text": motion.text,
            "wording": page.wording(motion), "amends": motion.amends, "rule": motion.rule,
            "effect": motion.effect, "moved_by": motion.moved_by, "moved_at": motion.moved_at,
            "withdrawn_at": motion.withdrawn_at,
        })).collect::<Vec<_>>(),
        "recess": floor.recess.map(|recess| json!({ "since": recess.from, "why": recess.reason })),
        "quorum_lost_since": floor.lost_since,
        "statements": page.statements.iter().map(said).collect::<Vec<_>>(),
        "turns": page.turns.iter().map(|turn| json!({
            "id": turn.id, "item": turn.item, "place": turn.place, "asked_at": turn.asked_at,
            "began_at": turn.began_at, "ended_at": turn.ended_at, "left_at": turn.left_at,
            "who": who(page, turn),
        })).collect::<Vec<_>>(),
        "disclosures": page.disclosures.iter().map(|it| json!({
            "of": it.of, "subject": it.subject, "level": it.level, "grounds": it.grounds.numbers(),
            "hidden": it.hidden.iter().map(|field| field.word()).collect::<Vec<_>>(),
            "review_on": it.review_on,
        })).collect::<Vec<_>>(),
        "votes": page.votes.iter().map(|it| vote(ask, all, it)).collect::<Vec<_>>(),
        "decisions": page.decisions.iter().map(|decision| json!({
            "id": decision.id, "no": decision.no, "item": decision.item, "vote": decision.vote,
            "form": decision.form, "text": decision.text, "cite": decision.cite,
            "decided_at": decision.decided_at, "effect": decision.effect,
            "voided_at": decision.voided_at,
        })).collect::<Vec<_>>(),
    });
    let mut response = Json(value).into_response();
    let private = ask.who.account.is_some();
    let cache = if private { "private, no-store" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

fn quorum(ask: &Ask, all: &Loaded, floor: &Floor<'_>) -> Value {
    let members_by = match &floor.members {
        Members::Counted(_) => "roster",
        Members::Declared { .. } => "declared",
        Members::Unknown { .. } => "unknown",
    };
    match &floor.quorum {
        Ok(quorum) => {
            let standing = match quorum.state.standing {
                Standing::Met => "met",
                Standing::NotMet => "not-met",
                Standing::Unknown(_) => "unknown",
            };
            let because = words::quorum(ask.tongue, &quorum.state, all.law().book);
            json!({
                "standing": standing, "members": floor.members.count(), "members_by": members_by,
                "present": quorum.present, "needed": quorum.state.needed,
                "article": quorum.state.cite, "because": because.to_string(),
            })
        }
        Err(silence) => json!({
            "standing": "silent", "members": floor.members.count(), "members_by": members_by,
            "missing": silence.key(),
        }),
    }
}

fn said(it: &Statement) -> Value {
    let text = if it.struck_at.is_some() { None } else { Some(&it.text) };
    json!({
        "id": it.id, "item": it.item, "kind": it.kind, "speaker": it.speaker.label,
        "text": text, "said_at": it.said_at, "source": it.source, "struck_at": it.struck_at,
    })
}

fn who(page: &MeetingPage, turn: &Turn) -> String {
    match &turn.who {
        Who::Seat(seat) => page.line(*seat).map(|line| line.name.clone()).unwrap_or_default(),
        Who::Named(name) => name.clone(),
    }
}

fn item(item: &Item) -> Value {
    json!({
        "id": item.id, "part": item.part, "no": item.no, "title": item.title,
        "title_en": item.title_en, "note": item.note, "origin": item.origin,
        "referred_from": item.referred_from, "amendment": item.amendment,
        "opened_at": item.opened_at, "closed_at": item.closed_at, "outcome": item.outcome,
    })
}

fn vote(ask: &Ask, all: &Loaded, vote: &Vote) -> Value {
    let closed = vote.result.as_ref().map(|closed| {
        let (because, _) = judged(ask.tongue, all, vote, closed);
        json!({
            "outcome": closed.ruling, "yes": closed.hands.yes, "no": closed.hands.no,
            "abstain": closed.hands.abstain, "needed": closed.judged.needed,
            "base": closed.judged.base_count, "members": closed.frozen.members,
            "members_by": closed.frozen.members_by, "present": closed.frozen.present,
            "excluded": closed.frozen.excluded.len(), "article": closed.judged.cite,
            "because": because.to_string(),
        })
    });
    json!({
        "id": vote.id, "motion": vote.motion, "method": vote.method, "law": vote.law,
        "opened_at": vote.opened_at, "closed_at": vote.closed_at, "corrects": vote.corrects,
        "correction": vote.correction, "result": closed,
    })
}
