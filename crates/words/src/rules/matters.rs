//! Cards of name, scope, authority, duty, shares and exceptions.

use bylaws::rules::{Authority, Duty, Exception, Identity, Power, Scope, Shares};

use super::Teller;

/// Longer lists are counted rather than read out.
const READ_OUT: usize = 6;

pub(super) fn identity(tell: &mut Teller<'_>, rule: &Identity) -> String {
    tell.fact("short", rule.short.clone().unwrap_or_default());
    let aliases = tell.list(&rule.aliases);
    tell.fact("aliases", aliases);
    tell.fact_of("variant", "variant", Some(rule.variant));
    tell.of("bylaws-say-identity").s("name", &rule.canonical).to_string()
}

pub(super) fn scope(tell: &mut Teller<'_>, rule: &Scope) -> String {
    let what = tell.word("scope", rule.what);
    if rule.closed {
        tell.fact_word("outside", "refused");
    }
    let reasons = tell.words(&rule.reason_for);
    tell.fact("reason-for", reasons);
    if rule.list.len() > READ_OUT || rule.list.is_empty() {
        let count = rule.count.unwrap_or(u32::try_from(rule.list.len()).unwrap_or(u32::MAX));
        return tell.of("bylaws-say-scope-counted").s("what", what).n("count", count).to_string();
    }
    let list = tell.words(&rule.list);
    tell.of("bylaws-say-scope").s("what", what).s("list", list).to_string()
}

pub(super) fn authority(tell: &mut Teller<'_>, rule: &Authority) -> String {
    let over = tell.organs(&rule.over);
    tell.fact("over", over);
    let overrides = tell.words(&rule.overrides);
    tell.fact("overrides", overrides);
    if rule.by_resolution {
        tell.fact_word("by-resolution", "by-vote");
    }
    if let Some(role) = &rule.signatory {
        let role = tell.role(role);
        tell.fact("signatory", role);
    }
    if let Some(decides) = rule.decides {
        tell.fact_word("decides", if decides { "does" } else { "does-not" });
    }
    if let Some(organ) = &rule.reports_to {
        let organ = tell.organ(organ);
        tell.fact("reports-to", organ);
    }
    if let Some(most) = rule.per_district {
        let most = tell.of("bylaws-word-sub-bodies").n("count", most).to_string();
        tell.fact("per-district", most);
    }
    power(tell, rule)
}

fn power(tell: &Teller<'_>, rule: &Authority) -> String {
    let organ = tell.organ(&rule.organ);
    let what = if rule.what.is_empty() {
        tell.tongue.say("bylaws-say-power-what").to_owned()
    } else {
        tell.words(&rule.what)
    };
    let key = match rule.power {
        Power::Establish => {
            return tell.of("bylaws-say-establish").s("organ", organ).s("what", what).to_string();
        }
        Power::Decide => {
            return tell.of("bylaws-say-decide").s("organ", organ).s("what", what).to_string();
        }
        Power::Supreme => "bylaws-say-supreme",
        Power::Represent => "bylaws-say-represent",
        Power::Run => "bylaws-say-run",
        Power::Deliberate => "bylaws-say-deliberate",
        Power::Advise => "bylaws-say-advise",
        Power::Audit => "bylaws-say-audit",
    };
    tell.of(key).s("organ", organ).to_string()
}

pub(super) fn duty(tell: &mut Teller<'_>, rule: &Duty) -> String {
    if let Some(due) = &rule.due {
        let due = tell.free(due);
        tell.fact("due", due);
    }
    if let Some(days) = rule.reminder_days {
        let days = tell.of("bylaws-word-days-after").n("days", days).to_string();
        tell.fact("reminder", days);
    }
    if let Some(count) = rule.absences_flagged {
        let count = tell.of("bylaws-word-absences").n("count", count).to_string();
        tell.fact("absences", count);
    }
    if let Some(otherwise) = &rule.otherwise {
        let otherwise = tell.free(otherwise);
        tell.fact("otherwise", otherwise);
    }
    if rule.breach_may_dismiss {
        tell.fact_word("breach", "may-dismiss");
    }
    let (role, what) = (tell.role(&rule.role), tell.words(&rule.to));
    tell.of("bylaws-say-duty").s("role", role).s("what", what).to_string()
}

pub(super) fn shares(tell: &mut Teller<'_>, rule: &Shares) -> String {
    let (what, key) = (tell.free(&rule.what), tell.word("key", rule.key));
    match rule.otherwise {
        None => tell.of("bylaws-say-shares").s("what", what).s("key", key).to_string(),
        Some(otherwise) => {
            let otherwise = tell.word("key", otherwise);
            let say = tell.of("bylaws-say-shares-otherwise").s("what", what).s("key", key);
            say.s("otherwise", otherwise).to_string()
        }
    }
}

pub(super) fn exception(tell: &mut Teller<'_>, rule: &Exception) -> String {
    if let Some(skip) = &rule.skip {
        let skip = tell.free(skip);
        tell.fact("skip", skip);
    }
    let when = tell.list(&rule.when);
    tell.fact("when", when);
    if let Some(organ) = &rule.by {
        let organ = tell.organ(organ);
        tell.fact("decided-by", organ);
    }
    let article = tell.cite(&rule.to);
    tell.of("bylaws-say-exception").s("rule", article).to_string()
}
