//! Cards of quorum, majority, written resolution, recusal, amendment and taking effect.

use bylaws::{
    Base, Matter,
    rules::{Amendment, EffectiveWhen, Effectivity, Majority, Quorum, Recusal, WrittenResolution},
};

use super::Teller;
use crate::share;

pub(super) fn quorum(tell: &mut Teller<'_>, rule: &Quorum) -> String {
    matter(tell, rule.matter);
    tell.fact_of("moment", "moment", Some(rule.moment));
    share_of_present(tell, rule)
}

pub(super) fn majority(tell: &mut Teller<'_>, rule: &Majority) -> String {
    matter(tell, rule.matter);
    let article = tell.cite(&rule.quorum);
    tell.fact("quorum", article);
    if rule.base == Base::Present {
        tell.fact_word("abstain", "abstain-counts");
    }
    tell.fact_of("tie", "tie", Some(rule.tie));
    let ballots = tell.list_of("ballot", &rule.ballots);
    tell.fact("ballots", ballots);
    if rule.secret {
        tell.fact_word("secret", "does");
    }
    share_of_yes(tell, rule)
}

fn matter(tell: &mut Teller<'_>, matter: Matter) {
    if matter != Matter::Ordinary {
        tell.fact_of("matter", "matter", Some(matter));
    }
}

/// `재적 과반수 출석`.
pub(super) fn share_of_present(tell: &Teller<'_>, rule: &Quorum) -> String {
    let say = tell.of("bylaws-say-quorum").s("base", tell.word("base", rule.base));
    say.s("share", share(tell.tongue, rule.ratio, rule.bound)).to_string()
}

/// `재적 과반수 출석, 출석 과반수 찬성`.
pub(super) fn share_of_yes(tell: &Teller<'_>, rule: &Majority) -> String {
    let base = match rule.base {
        Base::Present => "bylaws-of-present",
        Base::Cast => "bylaws-of-cast",
        Base::Members => "bylaws-of-members",
    };
    let say = tell.of("bylaws-say-majority").k("base", base);
    let majority = say.s("share", share(tell.tongue, rule.ratio, rule.bound)).to_string();
    match tell.book.rule(&rule.quorum).map(|rule| &rule.body) {
        Some(bylaws::RuleBody::Quorum(quorum)) => {
            let say = tell.of("bylaws-say-decision").s("majority", majority);
            say.s("quorum", share_of_present(tell, quorum)).to_string()
        }
        _ => majority,
    }
}

pub(super) fn written(tell: &mut Teller<'_>, rule: &WrittenResolution) -> String {
    let when = tell.list(&rule.when);
    tell.fact("when", when);
    let never = tell.list_of("matter", &rule.never_for);
    tell.fact("never-for", never);
    if rule.report_next_meeting {
        tell.fact_word("report", "report-next");
    }
    let organ = tell.organ(&rule.organ);
    tell.of("bylaws-say-written").s("organ", organ).to_string()
}

pub(super) fn recusal(tell: &mut Teller<'_>, rule: &Recusal) -> String {
    let relations = tell.list(&rule.relations);
    tell.fact("relations", relations);
    if let Some(organ) = &rule.decided_by {
        let organ = tell.organ(organ);
        tell.fact("decided-by", organ);
    }
    let grounds = tell.list_of("ground", &rule.grounds);
    let key =
        if rule.leaves_base { "bylaws-say-recusal-leaves" } else { "bylaws-say-recusal-stays" };
    capital(tell, &tell.of(key).s("grounds", grounds).to_string())
}

/// An English sentence may begin with a word of the vocabulary.
fn capital(tell: &Teller<'_>, text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !tell.tongue.is_ko() => first.to_uppercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

pub(super) fn amendment(tell: &mut Teller<'_>, rule: &Amendment) -> String {
    let proposers: Vec<String> = rule
        .proposers
        .iter()
        .map(|proposer| {
            let who = match (&proposer.organ, &proposer.role) {
                (Some(organ), _) => tell.organ(organ),
                (None, Some(role)) => tell.role(role),
                (None, None) => tell.tongue.say("bylaws-word-members").to_owned(),
            };
            proposer.at_least.map_or_else(
                || who.clone(),
                |least| {
                    let say = tell.of("bylaws-word-proposer").s("least", tell.least(least));
                    say.s("role", &who).to_string()
                },
            )
        })
        .collect();
    let proposers = proposers.join(", ");
    tell.fact("proposers", proposers);
    let needs = tell.list_of("part", &rule.needs);
    tell.fact("needs", needs);
    tell.fact_of("package", "package", Some(rule.package));
    tell.fact_of("renumber", "numbering", Some(rule.numbering));
    let (organ, majority) = (tell.organ(&rule.organ), tell.sentence(&rule.majority));
    tell.of("bylaws-say-amendment").s("organ", organ).s("majority", majority).to_string()
}

pub(super) fn effectivity(tell: &mut Teller<'_>, rule: &Effectivity) -> String {
    if rule.ask {
        tell.fact_word("ask", "asked-at-vote");
    }
    tell.fact_of("running-terms", "running", rule.running_terms);
    match (rule.when, rule.date) {
        (EffectiveWhen::Resolution, _) => tell.tongue.say("bylaws-say-effective-resolution").into(),
        (EffectiveWhen::Publication, _) => {
            tell.tongue.say("bylaws-say-effective-publication").into()
        }
        (EffectiveWhen::Date, Some(date)) => {
            tell.of("bylaws-say-effective-date").day("day", date.0).to_string()
        }
        (EffectiveWhen::Date, None) => {
            tell.of("bylaws-say-effective-date").k("day", "main-when-unknown").to_string()
        }
    }
}
