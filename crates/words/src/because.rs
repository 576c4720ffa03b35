//! Why a vote came out as it did: one sentence with its article.

use std::fmt;

use bylaws::{
    Base, Book, Bound, Cite, Impossible, Matter, Missing, Outcome, QuorumState, Ratio, RuleBody,
    Silence, Standing, Verdict, rules::Moment,
};

use crate::{Tongue, cite, cite::fraction, share};

/// A verdict in words. Printed whole it reads `가결: 출석 12명 중 찬성 8명, 3분의 2(8명) 이상 — 제7조②`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// The outcome: `가결`, `부결`, `정족수 미달`, `정족수 확인 불가`.
    pub outcome: &'static str,
    /// The reason, with its numbers.
    pub sentence: String,
    /// The article it rests on.
    pub cite: String,
}

impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} — {}", self.outcome, self.sentence, self.cite)
    }
}

/// The sentence of a verdict given under `book`.
pub fn verdict(tongue: Tongue, verdict: &Verdict, book: &Book) -> Because {
    match verdict.outcome {
        Outcome::Passed => Because {
            outcome: tongue.say("main-state-passed"),
            sentence: passed(tongue, verdict, book),
            cite: cite(tongue, &verdict.cite),
        },
        Outcome::Rejected => Because {
            outcome: tongue.say("main-state-rejected"),
            sentence: rejected(tongue, verdict, book),
            cite: cite(tongue, &verdict.cite),
        },
        Outcome::NoQuorum => {
            let present = match quorum_rule(book, &verdict.quorum_rule) {
                Some((_, _, Moment::Opening)) => verdict.count.opening.or(verdict.count.present),
                _ => verdict.count.present,
            };
            let facts = Facts {
                members: verdict.count.members,
                present,
                needed: verdict.quorum_needed,
                cite: &verdict.quorum_cite,
            };
            let mut because = short_of(tongue, &verdict.quorum_rule, &facts, book);
            if written(verdict, book) {
                let (key, rule) = ("bylaws-because-no-answers", &verdict.quorum_rule);
                because.sentence = facts.say(tongue, key, rule, book);
            }
            because
        }
        Outcome::Unknown(missing) => unknown(tongue, missing, verdict),
    }
}

/// The sentence of a quorum under `book`.
pub fn quorum(tongue: Tongue, state: &QuorumState, book: &Book) -> Because {
    let facts = Facts {
        members: state.members,
        present: state.present,
        needed: state.needed,
        cite: &state.cite,
    };
    match state.standing {
        Standing::Met => Because {
            outcome: tongue.say("bylaws-quorum-met"),
            sentence: facts.say(tongue, "bylaws-because-quorum", &state.rule, book),
            cite: cite(tongue, facts.cite),
        },
        Standing::NotMet => short_of(tongue, &state.rule, &facts, book),
        Standing::Unknown(missing) => Because {
            outcome: tongue.say("bylaws-quorum-unknown"),
            sentence: tongue.say(missing_key(missing)).to_owned(),
            cite: cite(tongue, facts.cite),
        },
    }
}

/// What the law does not answer: the house does not guess.
pub fn silence(tongue: Tongue, silence: &Silence) -> String {
    let kind = crate::kind(tongue, silence.kind);
    let at = tongue.moment(silence.at);
    if silence.named.is_empty() {
        return tongue.of("bylaws-silence").s("kind", kind).s("at", at).to_string();
    }
    let say = tongue.of("bylaws-silence-of").s("kind", kind).s("at", at);
    say.s("subject", &silence.named).to_string()
}

/// Why a count cannot be judged at all.
pub fn impossible(tongue: Tongue, impossible: Impossible) -> String {
    match impossible {
        Impossible::MorePresentThanMembers { present, members } => {
            let say = tongue.of("bylaws-impossible-present");
            say.n("present", present).n("members", members).to_string()
        }
        Impossible::MoreVotesThanPresent { votes, present } => {
            let say = tongue.of("bylaws-impossible-votes");
            say.n("votes", votes).n("present", present).to_string()
        }
    }
}

/// What a quorum was looked at with.
struct Facts<'a> {
    members: Option<u32>,
    present: Option<u32>,
    needed: Option<u32>,
    cite: &'a Cite,
}

impl Facts<'_> {
    fn say(&self, tongue: Tongue, key: &str, rule: &str, book: &Book) -> String {
        let (ratio, bound) = quorum_rule(book, rule)
            .map_or((Ratio::HALF, Bound::MoreThan), |(ratio, bound, _)| (ratio, bound));
        let say = tongue.of(key).s("share", share(tongue, ratio, bound));
        say.n("members", self.members.unwrap_or_default())
            .n("present", self.present.unwrap_or_default())
            .n("needed", self.needed.unwrap_or_default())
            .to_string()
    }
}

fn short_of(tongue: Tongue, rule: &str, facts: &Facts<'_>, book: &Book) -> Because {
    let key = match facts.members {
        Some(0) => "bylaws-because-no-members",
        _ if facts.present.is_none() => "bylaws-because-present-unknown",
        _ => "bylaws-because-no-quorum",
    };
    let plain = key != "bylaws-because-no-quorum";
    Because {
        outcome: tongue.say("main-state-no-quorum"),
        sentence: if plain {
            tongue.say(key).to_owned()
        } else {
            facts.say(tongue, key, rule, book)
        },
        cite: cite(tongue, facts.cite),
    }
}

fn quorum_rule(book: &Book, name: &str) -> Option<(Ratio, Bound, Moment)> {
    match &book.rule(name)?.body {
        RuleBody::Quorum(quorum) => Some((quorum.ratio, quorum.bound, quorum.moment)),
        _ => None,
    }
}

/// A vote that passed by the chair's casting vote is said so; else the share that was reached.
fn passed(tongue: Tongue, verdict: &Verdict, book: &Book) -> String {
    let by_chair = verdict.tied && verdict.needed.is_some_and(|needed| verdict.count.yes < needed);
    if by_chair {
        let say = tongue.of("bylaws-because-cast-for").n("yes", verdict.count.yes);
        return say.n("no", verdict.count.no).to_string();
    }
    let key = match verdict.bound {
        Bound::MoreThan if verdict.ratio.equals(Ratio::HALF) => "bylaws-because-passed-majority",
        Bound::MoreThan => "bylaws-because-passed-more",
        _ => "bylaws-because-passed",
    };
    tell(tongue, key, verdict, book)
}

fn rejected(tongue: Tongue, verdict: &Verdict, book: &Book) -> String {
    let half = verdict.bound == Bound::MoreThan && verdict.ratio.equals(Ratio::HALF);
    let key = match (verdict.tied && verdict.count.yes > 0, half) {
        (true, _) if verdict.count.casting == Some(false) => "bylaws-because-cast-against",
        (true, true) => "bylaws-because-tied",
        (_, true) => "bylaws-because-rejected-majority",
        _ => "bylaws-because-rejected",
    };
    tell(tongue, key, verdict, book)
}

/// Whether it was counted by a rule for written answers: its present are those who answered.
fn written(verdict: &Verdict, book: &Book) -> bool {
    book.rule(&verdict.rule).is_some_and(|rule| match &rule.body {
        RuleBody::Majority(majority) => majority.matter == Matter::Written,
        _ => false,
    })
}

fn tell(tongue: Tongue, key: &str, verdict: &Verdict, book: &Book) -> String {
    let base = match verdict.base {
        Base::Present if written(verdict, book) => "bylaws-base-written",
        Base::Present => "bylaws-base-present",
        Base::Cast => "bylaws-base-cast",
        Base::Members => "bylaws-base-members",
    };
    let say = tongue.of(key).k("base", base).n("total", verdict.base_count.unwrap_or_default());
    say.n("yes", verdict.count.yes)
        .n("no", verdict.count.no)
        .n("needed", verdict.needed.unwrap_or_default())
        .s("share", fraction(tongue, verdict.ratio))
        .to_string()
}

fn unknown(tongue: Tongue, missing: Missing, verdict: &Verdict) -> Because {
    let (outcome, article) = match missing {
        Missing::CastingVote => ("main-state-unknown", &verdict.cite),
        _ => ("bylaws-quorum-unknown", &verdict.quorum_cite),
    };
    Because {
        outcome: tongue.say(outcome),
        sentence: tongue.say(missing_key(missing)).to_owned(),
        cite: cite(tongue, article),
    }
}

fn missing_key(missing: Missing) -> &'static str {
    match missing {
        Missing::Members => "bylaws-missing-members",
        Missing::Present => "bylaws-missing-present",
        Missing::MembersAndPresent => "bylaws-missing-both",
        Missing::CastingVote => "bylaws-missing-casting",
    }
}
