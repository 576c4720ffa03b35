//! A meeting as outsiders see it: what is closed is taken out, field by field, before any page of it
//! is made.

use super::MeetingPage;
use crate::decisions::effects::Effect;
use crate::meetings::disclosures::{Curtain, Field};
use crate::meetings::statements::Speaker;
use crate::meetings::votes::Choice;
use crate::{ItemId, MotionId};

impl MeetingPage {
    /// Takes out what the public does not see; `word` stands in its place. Interests go altogether.
    pub fn veil(&mut self, word: &str) {
        self.interests.clear();
        if self.disclosures.is_empty() {
            return;
        }
        let mut known = std::mem::take(&mut self.disclosures);
        let curtain = Curtain(&known);
        self.veil_votes(&curtain, word);
        self.veil_items(&curtain, word);
        self.veil_words(&curtain, word);
        for disclosure in &mut known {
            disclosure.reason = word.to_owned();
        }
        self.disclosures = known;
    }

    fn veil_items(&mut self, curtain: &Curtain<'_>, word: &str) {
        for item in &mut self.items {
            if curtain.item(item.id, Field::Text) {
                word.clone_into(&mut item.title);
                (item.title_en, item.note, item.outcome_note) = (None, None, None);
                (item.amendment, item.referred_from) = (None, None);
            }
            if curtain.item(item.id, Field::Speaker) {
                item.origin = None;
            }
        }
        self.turns.retain(|turn| !curtain.item(turn.item, Field::Speaker));
        self.exclusions.retain(|it| !curtain.item(it.item, Field::Speaker));
        for exclusion in &mut self.exclusions {
            if curtain.item(exclusion.item, Field::Text) {
                word.clone_into(&mut exclusion.reason);
            }
        }
        self.elections.retain(|it| !curtain.item(it.item, Field::Text));
    }

    fn veil_words(&mut self, curtain: &Curtain<'_>, word: &str) {
        let mut closed: Vec<MotionId> = Vec::new();
        for decision in &mut self.decisions {
            if curtain.decision(decision.id, decision.item, Field::Text) {
                word.clone_into(&mut decision.text);
                decision.effect = Effect::Plain;
                decision.voided_why = decision.voided_why.take().map(|_| word.to_owned());
                closed.extend(decision.motion);
            }
        }
        // An amendment has the words of the motion it amends.
        let amended = |id: MotionId| {
            self.motions.iter().filter(move |m| m.amends == Some(id)).map(|motion| motion.id)
        };
        closed = closed.iter().flat_map(|id| amended(*id).chain([*id])).collect();
        for motion in &mut self.motions {
            if closed.contains(&motion.id) || curtain.item(motion.item, Field::Text) {
                word.clone_into(&mut motion.text);
                motion.effect = Effect::Plain;
            }
            if curtain.item(motion.item, Field::Speaker) {
                word.clone_into(&mut motion.moved_by);
            }
        }
        for said in &mut self.statements {
            if curtain.statement(said.id, said.item, Field::Text) {
                word.clone_into(&mut said.text);
                said.struck_why = said.struck_why.take().map(|_| word.to_owned());
            }
            if curtain.statement(said.id, said.item, Field::Speaker) {
                said.speaker = Speaker { label: word.to_owned(), ..Speaker::default() };
            }
        }
    }

    /// Hides who voted how: the ballots go, and with them the names on the roll; the counts stay.
    /// While a vote is open only that somebody voted is known to anybody.
    fn veil_votes(&mut self, curtain: &Curtain<'_>, word: &str) {
        let item_of = |motion: MotionId| -> Option<ItemId> {
            self.motions.iter().find(|m| m.id == motion).map(|motion| motion.item)
        };
        let (mut shut, mut running) = (Vec::new(), Vec::new());
        for vote in &self.votes {
            let hides = |field| item_of(vote.motion).is_some_and(|item| curtain.item(item, field));
            if hides(Field::Ballots) {
                if vote.closed_at.is_some() { &mut shut } else { &mut running }.push(vote.id);
            }
        }
        self.ballots.retain(|ballot| !shut.contains(&ballot.vote));
        for ballot in self.ballots.iter_mut().filter(|ballot| running.contains(&ballot.vote)) {
            ballot.choice = Choice::Abstain;
        }
        for vote in self.votes.iter_mut().filter(|vote| shut.contains(&vote.id)) {
            if let Some(closed) = &mut vote.result {
                closed.frozen.entitled.clear();
                closed.frozen.present_seats.clear();
                closed.frozen.excluded.clear();
            }
            vote.correction = vote.correction.take().map(|_| word.to_owned());
        }
    }
}
