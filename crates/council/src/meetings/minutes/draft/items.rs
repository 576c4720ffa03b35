//! Items with their outcome, what was said on them, what was decided and how it was voted.

use std::sync::Arc;

use bylaws::Book;
use kit::Message;

use super::head::whole;
use super::{Record, Words, say};
use crate::decisions::register::{Decision, Form};
use crate::meetings::agenda::{Item, Outcome};
use crate::meetings::convening::Stage;
use crate::meetings::elections::{Election, State};
use crate::meetings::minutes::document::{Element, Entry, Heading, Part};
use crate::meetings::motions::Motion;
use crate::meetings::votes::{Choice, Closed, ExclusionGround, Method, Vote};
use crate::{ItemId, SeatId, VersionId};

/// The items that entries stand under.
pub fn headings(record: &Record) -> Vec<Heading<Words>> {
    let heading = |item: &Item| Heading {
        id: item.id,
        part: item.part,
        no: item.no,
        title: Words::Written(item.title.clone()),
    };
    record.page.items.iter().map(heading).collect()
}

/// ⑥ to ⑨. What does not exist is said once for the whole element, so that it is not missing.
pub fn entries(record: &Record) -> Vec<Entry<Words>> {
    let items = &record.page.items;
    let mut entries: Vec<_> = items.iter().map(|it| item(record, it)).collect();
    if items.is_empty() {
        entries.push(whole(Element::Items, Words::none()));
    }
    let before = entries.len();
    for it in items {
        entries.extend(exclusions(record, it.id));
        entries.extend(statements(record, it.id));
        entries.extend(motions(record, it.id));
    }
    if entries.len() == before {
        entries.push(whole(Element::Said, Words::none()));
    }
    entries.extend(decisions(record));
    entries.extend(votes(record));
    entries
}

fn entry(element: Element, part: Part, item: Option<ItemId>, text: Words) -> Entry<Words> {
    Entry { part, item, ..whole(element, text) }
}

fn item(record: &Record, item: &Item) -> Entry<Words> {
    let outcome = match (item.outcome, record.page.meeting.stage()) {
        (Some(outcome), _) => Message::new(outcome_key(outcome)),
        (None, Stage::Closed) => Message::new("meetings-minutes-text-not-dealt"),
        (None, _) => Message::new("meetings-minutes-text-going-on"),
    };
    let outcome = Message::new("meetings-minutes-text-outcome").with("outcome", outcome);
    let mut lines = Vec::new();
    lines.extend(item.origin.clone().map(|origin| {
        Words::Say(Message::new("meetings-minutes-text-origin").with("origin", origin))
    }));
    lines.extend(item.note.clone().map(Words::Written));
    lines.push(Words::Say(outcome));
    lines.extend(item.outcome_note.clone().map(Words::Written));
    entry(Element::Items, Part::Item(item.id), Some(item.id), Words::Lines(lines))
}

const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Reported => "meetings-outcome-reported",
        Outcome::Decided => "meetings-outcome-decided",
        Outcome::Rejected => "meetings-outcome-rejected",
        Outcome::Noted => "meetings-outcome-noted",
        Outcome::CarriedOver => "meetings-outcome-carried-over",
        Outcome::Withdrawn => "meetings-outcome-withdrawn",
    }
}

/// Members who stayed out of an item; each once, with every time.
fn exclusions(record: &Record, item: ItemId) -> Vec<Entry<Words>> {
    let page = &record.page;
    let of_item = || page.exclusions.iter().filter(|exclusion| exclusion.item == item);
    let mut seats: Vec<SeatId> = of_item().map(|exclusion| exclusion.seat).collect();
    seats.sort_unstable();
    seats.dedup();
    let line = |seat: SeatId| {
        let name = page.line(seat).map(|line| line.name.clone()).unwrap_or_default();
        let lines = of_item().filter(|exclusion| exclusion.seat == seat).map(|exclusion| {
            let ground = Message::new(match exclusion.ground {
                ExclusionGround::Disqualification => "meetings-exclusion-disqualification",
                ExclusionGround::Challenge => "meetings-exclusion-challenge",
                ExclusionGround::Abstention => "meetings-exclusion-abstention",
            });
            let message = Message::new("meetings-minutes-text-excluded").with("who", &name);
            Words::Say(message.with("ground", ground).with("reason", &exclusion.reason))
        });
        let text = Words::Lines(lines.collect());
        entry(Element::Said, Part::Exclusion(item, seat), Some(item), text)
    };
    seats.into_iter().map(line).collect()
}

fn statements(record: &Record, item: ItemId) -> impl Iterator<Item = Entry<Words>> {
    let said = record.statements.iter();
    let said = said.filter(move |said| said.item == item && said.struck_at.is_none());
    said.map(move |said| Entry {
        kind: Some(said.kind),
        speaker: Some(Words::Written(said.speaker.label.clone())),
        ..entry(
            Element::Said,
            Part::Statement(said.id),
            Some(item),
            Words::Written(said.text.clone()),
        )
    })
}

/// Motions that were taken back or never put to a vote; the others stand with their votes.
fn motions(record: &Record, item: ItemId) -> impl Iterator<Item = Entry<Words>> {
    let page = &record.page;
    let voted = |motion: &&Motion| page.votes.iter().any(|vote| vote.motion == motion.id);
    let of_item = page.motions.iter().filter(move |motion| motion.item == item && !voted(motion));
    of_item.map(move |motion| {
        let key = match motion.withdrawn_at {
            Some(_) => "meetings-minutes-text-motion-withdrawn",
            None => "meetings-minutes-text-motion",
        };
        let text = Words::Say(Message::new(key).with("text", &motion.text));
        Entry {
            speaker: Some(Words::Written(motion.moved_by.clone())),
            ..entry(Element::Said, Part::Motion(motion.id), Some(item), text)
        }
    })
}

/// ⑧, in the order of the agenda and of the register.
fn decisions(record: &Record) -> Vec<Entry<Words>> {
    let all = &record.page.decisions;
    if all.is_empty() {
        return vec![whole(Element::Decided, say("meetings-minutes-text-no-decision"))];
    }
    by_item(record, all, |decision| decision.item)
        .map(|it| Entry {
            decision: Some(it.id),
            ..entry(Element::Decided, Part::Decision(it.id), it.item, decision(it))
        })
        .collect()
}

fn decision(decision: &Decision) -> Words {
    let form = Message::new(match decision.form {
        Form::Vote => "decisions-form-vote",
        Form::Consensus => "decisions-form-consensus",
        Form::Election => "decisions-form-election",
        Form::Note => "decisions-form-note",
        Form::Written => "decisions-form-written",
    });
    let key = match decision.cite {
        Some(_) => "meetings-minutes-text-decision-by",
        None => "meetings-minutes-text-decision",
    };
    let how = Message::new(key)
        .with("no", decision.no)
        .with("form", form)
        .with("cite", decision.cite.clone().unwrap_or_default());
    let mut lines = vec![Words::Written(decision.text.clone()), Words::Say(how)];
    lines.extend(
        decision
            .voided_why
            .clone()
            .map(|why| Words::Say(Message::new("meetings-minutes-text-voided").with("why", why))),
    );
    Words::Lines(lines)
}

/// ⑨: every vote and election. Where there was none, that is said: agreed, or nothing to vote on.
fn votes(record: &Record) -> Vec<Entry<Words>> {
    let page = &record.page;
    let item_of = |vote: &Vote| page.motion(vote.motion).map(|motion| motion.item);
    let mut entries = Vec::new();
    for it in by_item(record, &page.votes, item_of) {
        let Some(motion) = page.motion(it.motion) else { continue };
        let decision = page.decisions.iter().find(|decision| decision.vote == Some(it.id));
        let decision = decision.map(|decision| decision.id);
        let item = Some(motion.item);
        entries.push(Entry {
            decision,
            speaker: Some(Words::Written(motion.moved_by.clone())),
            ..entry(Element::Voted, Part::Vote(it.id), item, vote(record, it, motion))
        });
        if let Some(text) = ballots(record, it) {
            let ballots = entry(Element::Voted, Part::Ballots(it.id), item, text);
            entries.push(Entry { decision, ..ballots });
        }
    }
    for it in by_item(record, &page.elections, |election| Some(election.item)) {
        let text = election(record, it);
        let entry = entry(Element::Voted, Part::Election(it.id), Some(it.item), text);
        entries.push(Entry { decision: it.decision, ..entry });
    }
    if entries.is_empty() {
        let agreed = page.decisions.iter().any(|decision| decision.form == Form::Consensus);
        entries.push(whole(
            Element::Voted,
            say(if agreed {
                "meetings-minutes-text-no-vote-agreed"
            } else {
                "meetings-minutes-text-no-vote"
            }),
        ));
    }
    entries
}

fn vote(record: &Record, vote: &Vote, motion: &Motion) -> Words {
    let method = Message::new(match vote.method {
        Method::ShowOfHands => "meetings-method-show-of-hands",
        Method::ByName => "meetings-method-by-name",
    });
    let mut lines = vec![Words::Written(motion.text.clone())];
    let Some(closed) = &vote.result else {
        let message = Message::new("meetings-minutes-text-vote-open").with("method", method);
        lines.push(Words::Say(message));
        return Words::Lines(lines);
    };
    let hands = Message::new("meetings-minutes-text-hands")
        .with("method", method)
        .with("yes", closed.hands.yes)
        .with("no", closed.hands.no)
        .with("abstain", closed.hands.abstain);
    lines.push(Words::Say(hands));
    lines.extend(verdict(record, vote, closed));
    lines.push(roll(closed));
    if record.page.votes.iter().any(|other| other.corrects == Some(vote.id)) {
        lines.push(say("meetings-minutes-text-superseded"));
    }
    lines.extend(
        vote.correction
            .clone()
            .map(|why| Words::Say(Message::new("meetings-minutes-text-corrects").with("why", why))),
    );
    Words::Lines(lines)
}

/// The verdict said anew by the law it was held under from the roll frozen with it.
fn verdict(record: &Record, vote: &Vote, closed: &Closed) -> Option<Words> {
    let book = book(record, vote.law);
    let law = book.on(vote.closed_at.unwrap_or(vote.opened_at));
    let count = closed.frozen.count(closed.hands, closed.judged.casting);
    let verdict = law.judge(&closed.judged.rule, &count).ok()?;
    Some(Words::Verdict(Box::new(verdict), Arc::clone(book)))
}

fn book(record: &Record, law: VersionId) -> &Arc<Book> {
    record.books.get(&law).unwrap_or(&record.book)
}

fn roll(closed: &Closed) -> Words {
    let people = |count: Option<u32>| match count {
        Some(count) => Message::new("main-count-people").with("count", count),
        None => Message::new("main-value-unknown"),
    };
    let excluded = u32::try_from(closed.frozen.excluded.len()).unwrap_or(u32::MAX);
    let message = Message::new("meetings-minutes-text-roll")
        .with("members", people(closed.frozen.members))
        .with("present", people(closed.frozen.present));
    let line = Words::Say(message);
    if excluded == 0 {
        return line;
    }
    let message = Message::new("meetings-minutes-text-roll-excluded").with("count", excluded);
    Words::Lines(vec![line, Words::Say(message)])
}

/// How each voted by name, once the vote is over.
fn ballots(record: &Record, vote: &Vote) -> Option<Words> {
    let page = &record.page;
    if vote.method != Method::ByName || vote.result.is_none() {
        return None;
    }
    let lines = Choice::ALL.iter().filter_map(|choice| {
        let of = page.ballots_of(vote.id).filter(|ballot| ballot.choice == *choice);
        let names: Vec<Words> = of
            .filter_map(|ballot| page.line(ballot.seat))
            .map(|line| Words::Written(line.name.clone()))
            .collect();
        let head = Message::new(match choice {
            Choice::Yes => "meetings-choice-yes",
            Choice::No => "meetings-choice-no",
            Choice::Abstain => "meetings-choice-abstain",
        });
        (!names.is_empty()).then_some(Words::List(head, names))
    });
    let lines: Vec<Words> = lines.collect();
    (!lines.is_empty()).then_some(Words::Lines(lines))
}

fn election(record: &Record, election: &Election) -> Words {
    let page = &record.page;
    let role = book(record, election.law).role(&election.role);
    let role = role.map_or_else(|| election.role.clone(), |role| role.name.clone());
    let name = |person| page.name_of(person).unwrap_or_default().to_owned();
    let mut lines =
        vec![Words::Say(Message::new("meetings-minutes-text-election").with("role", role))];
    for (nth, round) in (1_u32..).zip(&election.rounds) {
        let head = Message::new("meetings-minutes-text-round")
            .with("no", nth)
            .with("present", round.present)
            .with("needed", round.needed)
            .with("invalid", round.invalid);
        let votes = round.votes.iter().map(|(person, votes)| {
            let message = Message::new("meetings-minutes-text-votes").with("who", name(*person));
            Words::Say(message.with("count", *votes))
        });
        lines.push(Words::List(head, votes.collect()));
    }
    lines.push(Words::Say(match (election.state, election.elected) {
        (State::Elected, Some(person)) => {
            Message::new("meetings-minutes-text-elected").with("who", name(person))
        }
        (State::Tied, _) => Message::new("meetings-minutes-text-tied"),
        (State::Running, _) => Message::new("meetings-minutes-text-election-open"),
        _ => Message::new("meetings-minutes-text-abandoned"),
    }));
    Words::Lines(lines)
}

/// Records in the order of the agenda; those of no item last. None is lost, none comes twice.
fn by_item<'a, T>(
    record: &Record,
    all: &'a [T],
    item: impl Fn(&T) -> Option<ItemId>,
) -> impl Iterator<Item = &'a T> {
    let place = |it: &T| {
        let id = item(it);
        let place = record.page.items.iter().position(|known| Some(known.id) == id);
        place.unwrap_or(usize::MAX)
    };
    let mut sorted: Vec<&T> = all.iter().collect();
    sorted.sort_by_key(|it| place(it));
    sorted.into_iter()
}
