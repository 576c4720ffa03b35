//! The report of a year as a page. Whose attendance it was, members and the secretary alone see.

use askama::Template;
use bylaws::rules::{CadenceAs, Every};
use council::accounts::roles::Role;
use council::bodies::years::{Cadence, Rate, months_without};
use council::decisions::register::Form;
use words::Tongue;

use super::load::{Met, Year};
use crate::{
    ask::Ask,
    bodies::registry::{Here, named, role_name},
    bylaws::place,
    look::{Badge, Frame},
    meetings::page::head::{kind_key, stage},
};

/// A meeting of the year.
struct Meeting {
    href: String,
    title: String,
    when: String,
    kind: &'static str,
    state: Badge,
    came: String,
    decisions: u32,
}

/// The cadence of the book and what was held.
struct Against {
    sentence: String,
    cite: String,
    href: String,
    tone: &'static str,
    held: String,
    missed: Vec<String>,
    doubtful: Vec<String>,
    reported: bool,
    other_year: bool,
}

#[derive(Template)]
#[template(path = "bodies/year.html")]
pub(super) struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    before: String,
    after: Option<String>,
    csv: String,
    lede: String,
    held: u32,
    meetings: Vec<Meeting>,
    against: Option<Against>,
    /// The book says nothing of a cadence, or there is none.
    silent: Option<String>,
    months: Vec<String>,
    rate: Option<String>,
    rate_of: usize,
    /// Name, role, how often, rate; for members and the secretary.
    members: Option<Vec<(String, String, String, String)>>,
    forms: Vec<(String, usize)>,
    decisions: Vec<(String, u32, String, String)>,
    ratio: Vec<(&'static str, u32)>,
    all: u32,
    as_of: String,
    advice: Option<String>,
    balance: Option<&'static str>,
}

/// Whether the reader may see how often each member came: whoever has a seat here, presides or
/// keeps the record.
pub(super) fn sees_members(ask: &Ask, here: &Here) -> bool {
    let roles = [Role::Member, Role::Chair, Role::Secretary];
    ask.who.account.is_some() && roles.iter().any(|role| ask.who.has(*role, Some(&here.place)))
}

pub(super) fn page(ask: &Ask, here: &Here, all: &Year) -> Page {
    let (t, today) = (ask.tongue, ask.now.date());
    let body = named(t, &here.body.name, &here.body.name_en);
    let (against, silent) = against(ask, here, all);
    let months = months_without(all.year, &all.held, all.from, today);
    let rate = all.rate();
    let kept = all.ratio.balance() == council::bodies::years::Balance::Kept;
    let advice = all.ratio.advice();
    Page {
        frame: ask
            .frame()
            .titled(t.of("bodies-years-title").s("body", body).s("year", all.year))
            .under("bodies"),
        crumbs: here.crumbs(t),
        before: here.href(&format!("/years/{}", all.year - 1)),
        after: (all.year < today.year()).then(|| here.href(&format!("/years/{}", all.year + 1))),
        csv: here.href(&format!("/years/{}?format=csv", all.year)),
        lede: if all.year >= today.year() {
            t.of("bodies-years-running").day("day", all.as_of).to_string()
        } else {
            String::new()
        },
        held: u32::try_from(all.held.len()).unwrap_or(u32::MAX),
        meetings: all.meetings.iter().map(|met| meeting(ask, met)).collect(),
        against,
        silent,
        months: months.into_iter().map(|month| t.month(month)).collect(),
        rate: percent(t, rate),
        rate_of: all.meetings.iter().filter(|met| met.rate.is_some()).count(),
        members: sees_members(ask, here).then(|| members(ask, here, all)),
        forms: forms(t, all),
        decisions: all
            .decisions
            .iter()
            .map(|it| {
                let decision = &it.decision;
                let href = format!("/decisions/{}", decision.id);
                (href, decision.no, decision.text.clone(), t.day(decision.decided_at.date()))
            })
            .collect(),
        ratio: vec![
            ("bodies-years-female", all.ratio.female),
            ("bodies-years-male", all.ratio.male),
            ("bodies-years-other", all.ratio.other),
            ("bodies-years-unknown", all.ratio.unknown),
        ],
        all: all.ratio.all(),
        as_of: t.day(all.as_of),
        balance: (kept && all.ratio.all() > 0).then(|| t.say("bodies-years-balance-kept")),
        advice: advice.map(|advice| t.message(&advice.message)),
    }
}

/// A rate in per cent with one decimal; none where there is none.
pub(super) fn percent(t: Tongue, rate: Rate) -> Option<String> {
    let permille = rate.permille()?;
    let text = format!("{}.{}", permille / 10, permille % 10);
    Some(t.of("bodies-years-percent").s("rate", text).to_string())
}

fn meeting(ask: &Ask, met: &Met) -> Meeting {
    let (t, meeting) = (ask.tongue, &met.listed.meeting);
    let came = match (met.rate, met.came) {
        (Some(rate), _) => {
            let percent = percent(t, rate).unwrap_or_default();
            t.of("bodies-years-came")
                .n("came", rate.came)
                .n("of", rate.of)
                .s("rate", percent)
                .to_string()
        }
        (None, Some(came)) => t.of("bodies-years-came-of-unknown").n("came", came).to_string(),
        (None, None) if met.held() => t.say("bodies-years-came-unknown").to_owned(),
        (None, None) => String::new(),
    };
    let title_en = meeting.title_en.as_deref().unwrap_or_default();
    Meeting {
        href: format!("/meetings/{}", meeting.id),
        title: named(t, &meeting.title, title_en).to_owned(),
        when: t.day_named(meeting.starts_at.date()),
        kind: t.say(kind_key(meeting.kind)),
        state: stage(t, meeting.stage()),
        came,
        decisions: met.listed.decisions,
    }
}

/// Meetings against the cadence; or why nothing can be said of it.
fn against(ask: &Ask, here: &Here, all: &Year) -> (Option<Against>, Option<String>) {
    let t = ask.tongue;
    let Some(organ) = here.body.organ.as_deref() else {
        return (None, Some(t.say("bodies-years-no-organ").to_owned()));
    };
    match all.cadence(organ, ask.now.date()) {
        None => (None, Some(t.say("bodies-years-no-book").to_owned())),
        Some(Err(silence)) => (None, Some(words::silence(t, &silence))),
        Some(Ok(cadence)) => (Some(told(t, here, &cadence)), None),
    }
}

fn told(t: Tongue, here: &Here, it: &Cadence) -> Against {
    let period = t.say(match it.every {
        Every::Year => "bodies-years-every-year",
        Every::HalfYear => "bodies-years-every-half-year",
        Every::Quarter => "bodies-years-every-quarter",
        Every::Month => "bodies-years-every-month",
        Every::Week => "bodies-years-every-week",
    });
    let key = match it.held_as {
        CadenceAs::Minimum => "bodies-years-cadence-minimum",
        CadenceAs::Exact => "bodies-years-cadence-exact",
        CadenceAs::Target => "bodies-years-cadence-target",
    };
    let sentence = t.of(key).s("period", period).n("times", it.times).to_string();
    let span = |held: council::bodies::years::Span| {
        if held.least == held.most {
            t.count_times(held.least)
        } else {
            t.of("bodies-years-span").n("least", held.least).n("most", held.most).to_string()
        }
    };
    let label = |p: &council::bodies::years::Period| match it.every {
        Every::Month => t.month(p.from.month()),
        Every::Year => p.from.year().to_string(),
        _ => t.when(kit::When::Range(p.from, p.to)),
    };
    let (missed, doubtful): (Vec<String>, Vec<String>) =
        (it.missed().map(label).collect(), it.doubtful().map(label).collect());
    let asked = if it.every == Every::Year { it.times } else { 0 };
    Against {
        tone: match (missed.is_empty(), doubtful.is_empty()) {
            (false, _) => "warn",
            (true, false) => "human",
            // What is not over is neither kept nor missed.
            (true, true) if it.periods.iter().any(|p| !p.over && p.held.least < it.times) => "open",
            (true, true) => "ok",
        },
        held: if asked > 0 {
            t.of("bodies-years-held-of").s("held", span(it.held())).n("times", asked).to_string()
        } else {
            t.of("bodies-years-held").s("held", span(it.held())).to_string()
        },
        sentence,
        cite: words::cite(t, &it.cite),
        href: place::link(here.root.slug.as_str(), None, &it.cite),
        missed,
        doubtful,
        reported: it.reported,
        other_year: it.other_year,
    }
}

fn members(ask: &Ask, here: &Here, all: &Year) -> Vec<(String, String, String, String)> {
    let (t, law) = (ask.tongue, here.law());
    let mut lines: Vec<(String, String, String, String)> = Vec::new();
    let mut seen = Vec::new();
    for line in &all.roster {
        let rate = all.rate_of(&line.seat);
        if rate.of == 0 || seen.contains(&line.seat.holder) {
            continue;
        }
        seen.push(line.seat.holder);
        let count = t.of("bodies-years-member-came").n("came", rate.came).n("of", rate.of);
        lines.push((
            line.name.clone(),
            role_name(t, law.as_ref(), &line.seat.role),
            count.to_string(),
            percent(t, rate).unwrap_or_default(),
        ));
    }
    lines
}

/// How many decisions were made in which way.
fn forms(t: Tongue, all: &Year) -> Vec<(String, usize)> {
    let counted = Form::ALL.iter().map(|form| {
        let count = all.decisions.iter().filter(|it| it.decision.form == *form).count();
        let key = match form {
            Form::Vote => "bodies-years-form-vote",
            Form::Consensus => "bodies-years-form-consensus",
            Form::Election => "bodies-years-form-election",
            Form::Note => "bodies-years-form-note",
            Form::Written => "bodies-years-form-written",
        };
        (t.say(key).to_owned(), count)
    });
    counted.filter(|(_, count)| *count > 0).collect()
}
