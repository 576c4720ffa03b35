//! Cards of regular meetings, convening, notice and periods.

use bylaws::rules::{Cadence, CadenceAs, ConvenedBy, Convening, Notice, Window};

use super::Teller;

pub(super) fn cadence(tell: &mut Teller<'_>, rule: &Cadence) -> String {
    tell.fact_of("year", "year", rule.year);
    tell.fact_of("missed", "missed", rule.missed);
    tell.fact_of("numbering", "series", rule.numbering);
    let key = match rule.held_as {
        CadenceAs::Minimum => "bylaws-say-cadence-minimum",
        CadenceAs::Exact => "bylaws-say-cadence-exact",
        CadenceAs::Target => "bylaws-say-cadence-target",
    };
    let (organ, every) = (tell.organ(&rule.organ), tell.word("every", rule.every));
    tell.of(key).s("organ", organ).s("every", every).n("times", rule.times).to_string()
}

pub(super) fn convening(tell: &mut Teller<'_>, rule: &Convening) -> String {
    if let Some(days) = rule.within_days {
        let days = tell.tongue.count_days(days);
        tell.fact("within", days);
    }
    if rule.must {
        tell.fact_word("must", "must-convene");
    }
    let (key, who) = match rule.by {
        ConvenedBy::Chair => ("bylaws-say-convened-chair", "bylaws-word-chair"),
        ConvenedBy::Secretariat => ("bylaws-say-convened-secretariat", "bylaws-word-secretariat"),
        ConvenedBy::Resolution => ("bylaws-say-convened-resolution", "bylaws-word-members"),
        ConvenedBy::Request => ("bylaws-say-convened-request", "bylaws-word-members"),
    };
    let named = rule.of.as_deref().map(|party| tell.party(party));
    let who = named.unwrap_or_else(|| tell.tongue.say(who).to_owned());
    let (organ, meeting) = (tell.organ(&rule.organ), tell.word("meeting", rule.meeting));
    let say = tell.of(key).s("organ", organ).s("meeting", meeting).s("who", who);
    if rule.by != ConvenedBy::Request {
        return say.to_string();
    }
    let least = rule.at_least.unwrap_or(bylaws::rules::Amount::Number(1));
    say.s("least", tell.least(least)).to_string()
}

pub(super) fn notice(tell: &mut Teller<'_>, rule: &Notice) -> String {
    let with = tell.words(&rule.with);
    tell.fact("with", with);
    tell.fact_word("late", if rule.hard { "refused" } else { "flagged" });
    if rule.may_be_waived {
        tell.fact_word("waived", "may-be-late");
    }
    let organ = tell.organ(&rule.organ);
    tell.of("bylaws-say-notice").s("organ", organ).n("days", rule.days).to_string()
}

pub(super) fn window(tell: &mut Teller<'_>, rule: &Window) -> String {
    tell.fact_of("counting", "counting", Some(rule.counting));
    if rule.moves_to_working_day {
        tell.fact_word("last-day", "next-working-day");
    }
    tell.fact_word("late", if rule.hard { "refused" } else { "flagged" });
    let from = tell.free(&rule.from);
    tell.of("bylaws-say-window").s("from", from).n("days", rule.days).to_string()
}
