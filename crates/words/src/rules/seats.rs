//! Cards of composition, size, caps, terms, appointment, eligibility, offices and limits.

use bylaws::rules::{
    Appointment, Composition, Eligibility, How, Limit, Office, Renewable, RenewableWord, SeatCap,
    SizeBand, Term,
};

use super::Teller;
use crate::share;

pub(super) fn composition(tell: &mut Teller<'_>, rule: &Composition) -> String {
    let ex_officio = tell.list(&rule.ex_officio);
    tell.fact("ex-officio", ex_officio);
    for part in &rule.shares {
        let say = tell.of("bylaws-word-balance").s("among", tell.word("among", part.among));
        let text = say
            .s("by", tell.word("by", part.by))
            .s("share", share(tell.tongue, part.ratio, part.bound))
            .to_string();
        tell.fact("balance", text);
        tell.fact_word("outside-band", if part.hard { "refused" } else { "flagged" });
    }
    let (organ, roles) = (tell.organ(&rule.organ), tell.roles(&rule.of));
    match rule.seats {
        None => tell.of("bylaws-say-composition").s("organ", organ).s("roles", roles).to_string(),
        Some(seats) => {
            let say = tell.of("bylaws-say-composition-seats").s("organ", organ);
            say.s("roles", roles).n("seats", seats).to_string()
        }
    }
}

pub(super) fn seat_cap(tell: &mut Teller<'_>, rule: &SeatCap) -> String {
    tell.fact_of("vote", "vote", rule.vote);
    let (role, per) = (tell.role(&rule.role), tell.word("per", rule.per));
    let say = tell.of("bylaws-say-seat-cap").s("role", role).s("per", per);
    say.n("most", rule.most).to_string()
}

pub(super) fn size_band(tell: &mut Teller<'_>, rule: &SizeBand) -> String {
    if let Some(target) = rule.target {
        let target = tell.of("bylaws-word-each").n("count", target).to_string();
        tell.fact("target", target);
    }
    tell.fact_word("outside-band", if rule.hard { "refused" } else { "flagged" });
    let organ = tell.organ(&rule.organ);
    let (min, max) = rule.bounds();
    match (min, max) {
        (min, u32::MAX) => tell.of("bylaws-say-band-least").s("organ", organ).n("min", min),
        (0, max) => tell.of("bylaws-say-band-most").s("organ", organ).n("max", max),
        _ => tell.of("bylaws-say-band").s("organ", organ).n("min", min).n("max", max),
    }
    .to_string()
}

pub(super) fn term(tell: &mut Teller<'_>, rule: &Term) -> String {
    tell.fact_of("renewal", "renewal", rule.renewal);
    tell.fact_of("successor", "successor", Some(rule.successor));
    tell.fact_of("on-expiry", "expiry", Some(rule.on_expiry));
    let warn = tell.list(
        rule.warn_days
            .iter()
            .map(|days| tell.of("bylaws-word-days-before").n("days", days).to_string()),
    );
    tell.fact("warn", warn);
    let renewable = match rule.renewable {
        Renewable::Word(RenewableWord::Never) | Renewable::Times(0) => {
            tell.tongue.say("bylaws-say-renew-never").to_owned()
        }
        Renewable::Word(RenewableWord::Unlimited) => {
            tell.tongue.say("bylaws-say-renew-unlimited").to_owned()
        }
        Renewable::Times(times) => tell.of("bylaws-say-renew-times").n("times", times).to_string(),
    };
    let say = tell.of("bylaws-say-term").s("role", tell.role(&rule.role));
    say.s("length", length(tell, rule.months())).s("renewable", renewable).to_string()
}

/// Whole years are said in years.
fn length(tell: &Teller<'_>, months: u32) -> String {
    if months > 0 && months.is_multiple_of(12) {
        return tell.of("main-count-years").n("count", months / 12).to_string();
    }
    tell.of("main-count-months").n("count", months).to_string()
}

pub(super) fn appointment(tell: &mut Teller<'_>, rule: &Appointment) -> String {
    if let Some(order) = rule.order {
        let order = tell.of("bylaws-word-in-order").n("order", order).to_string();
        tell.fact("order", order);
    }
    tell.fact("nominated", rule.nominated_by.clone().unwrap_or_default());
    let evidence = tell.list_of("evidence", &rule.evidence);
    tell.fact("evidence", evidence);
    tell.fact_of("missing-evidence", "missing", rule.missing);
    tell.fact_of("refusal", "refusal", rule.refusal);
    tell.fact_of("before", "before", rule.in_office_before);
    tell.fact_of("own-case", "own", rule.own_case);
    let (role, how) = (tell.role(&rule.role), tell.word("how", rule.how));
    if rule.how == How::ExOfficio {
        return tell.of("bylaws-say-ex-officio").s("role", role).to_string();
    }
    let organ = rule.by.as_deref().map(|organ| tell.party(organ));
    match organ.or_else(|| rule.by_office.clone()) {
        None => tell.of("bylaws-say-appointed").s("role", role).s("how", how).to_string(),
        Some(by) => {
            let say = tell.of("bylaws-say-appointed-by").s("role", role).s("by", by);
            say.s("how", how).to_string()
        }
    }
}

pub(super) fn eligibility(tell: &mut Teller<'_>, rule: &Eligibility) -> String {
    let criteria = tell.list(&rule.criteria);
    tell.fact("criteria", criteria);
    let barred = tell.list(&rule.barred);
    tell.fact("barred", barred);
    tell.fact_of("on-loss", "loss", rule.on_loss);
    tell.fact_of("before", "before", rule.in_office_before);
    let role = tell.role(&rule.role);
    if rule.must_hold.is_empty() {
        return tell.of("bylaws-say-eligible-criteria").s("role", role).to_string();
    }
    let key = if rule.is_strict() { "bylaws-say-eligible" } else { "bylaws-say-eligible-like" };
    let roles = tell.roles(&rule.must_hold);
    tell.of(key).s("role", role).s("roles", roles).to_string()
}

pub(super) fn office(tell: &mut Teller<'_>, rule: &Office) -> String {
    let elected_by = tell.organ(&rule.elected_by);
    tell.fact("elected-by", elected_by);
    let election = tell.sentence(&rule.majority);
    tell.fact("election", election);
    if rule.run_off {
        tell.fact_word("run-off", "run-off");
    }
    match (&rule.deputy, rule.acting) {
        (Some(deputy), _) => {
            let deputy = tell.role(deputy);
            tell.fact("acting", deputy);
        }
        (None, acting) => tell.fact_of("acting", "acting", acting),
    }
    let ends_with = tell.roles(&rule.ends_with);
    tell.fact("ends-with", ends_with);
    let (role, of) = (tell.role(&rule.role), tell.organ(&rule.of));
    if rule.presides.is_empty() {
        return tell.of("bylaws-say-office").s("role", role).s("of", of).to_string();
    }
    let presides = tell.organs(&rule.presides);
    let say = tell.of("bylaws-say-office-presides").s("role", role).s("of", of);
    say.s("presides", presides).to_string()
}

pub(super) fn limit(tell: &mut Teller<'_>, rule: &Limit) -> String {
    tell.fact_of("matter", "matter", rule.matter);
    if let Some(organ) = &rule.unless {
        let organ = tell.organ(organ);
        tell.fact("unless", organ);
    }
    let (what, most) = (tell.free(&rule.what), tell.amount(rule.most));
    match rule.per {
        None => tell.of("bylaws-say-limit").s("what", what).s("most", most).to_string(),
        Some(per) => {
            let per = tell.word("per", per);
            let say = tell.of("bylaws-say-limit-per").s("what", what).s("most", most);
            say.s("per", per).to_string()
        }
    }
}
