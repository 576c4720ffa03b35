//! The register: every decision, filtered by body and year, a page at a time.

use askama::Template;
use axum::response::Response;
use council::BodyId;
use council::meetings::disclosures::{Curtain, Disclosure, Field};
use jiff::civil::Date;
use store::decisions::register::{self, Filter, Listed};

use super::form_key;
use crate::{
    ask::Ask, failure::Failure, look::Frame, meetings::disclosures::cards::sees, sent::Wanted,
};

/// Decisions on a page.
const PAGE: usize = 40;
/// The most that are listed; older ones are found by their year.
const MOST: u32 = 1000;

/// A line of the register.
struct Line {
    href: String,
    no: String,
    text: String,
    body: String,
    form: &'static str,
    cite: String,
    when: String,
    meeting: Option<(String, String)>,
    effects: u32,
    voided: bool,
}

#[derive(Template)]
#[template(path = "decisions/list.html")]
struct Register {
    frame: Frame,
    lines: Vec<Line>,
    /// Address word, name, chosen.
    bodies: Vec<(String, String, bool)>,
    years: Vec<(i16, bool)>,
    count: usize,
    page: usize,
    pages: usize,
    base: String,
}

/// `GET /decisions?body=…&year=…&page=…`.
pub(super) async fn list(ask: Ask, wanted: Wanted) -> Result<Response, Failure> {
    let slug = wanted.0.get("body").trim().to_owned();
    let year: Option<i16> = wanted.0.get("year").trim().parse().ok();
    let wish = slug.clone();
    let hidden = ask.tongue.say("meetings-disclosures-hidden");
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = store::bodies::registry::list(seen.conn)?;
        let body = bodies.iter().find(|body| body.slug.as_str() == wish).map(|body| body.id);
        let unknown = body.is_none() && !wish.is_empty();
        let start = |year: i16| Date::new(year, 1, 1).ok().map(|day| day.at(0, 0, 0, 0));
        let filter = Filter {
            body,
            from: year.and_then(start),
            before: year.and_then(|year| start(year.saturating_add(1))),
            limit: MOST,
        };
        let mut all = register::list(seen.conn, &filter)?;
        let closed = store::meetings::disclosures::not_open(seen.conn)?;
        veil(&mut all, &closed, hidden, |body| sees(seen.by, &bodies, body));
        Ok((all, bodies, unknown))
    });
    let (all, bodies, unknown) = read.await.map_err(|why| Failure::new(&ask, why))?;
    if unknown {
        return Err(Failure::missing(&ask, "body"));
    }
    let pages = all.len().div_ceil(PAGE).max(1);
    let page = wanted.0.get("page").trim().parse().unwrap_or(1).clamp(1, pages);
    let mut years: Vec<i16> = all.iter().map(|it| it.decision.decided_at.year()).collect();
    years.extend([ask.now.year()].into_iter().chain(year));
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let name = |ko: &str, en: &str| {
        if ask.tongue.is_ko() || en.is_empty() { ko.to_owned() } else { en.to_owned() }
    };
    let year_word = year.map_or_else(String::new, |year| year.to_string());
    Ok(ask.page(&Register {
        frame: ask.frame().titled(ask.tongue.say("decisions-page-register")).under("meetings"),
        lines: all.iter().skip((page - 1) * PAGE).take(PAGE).map(|it| line(&ask, it)).collect(),
        bodies: bodies
            .iter()
            .map(|b| (b.slug.to_string(), name(&b.name, &b.name_en), b.slug.as_str() == slug))
            .collect(),
        years: years.into_iter().map(|y| (y, Some(y) == year)).collect(),
        count: all.len(),
        page,
        pages,
        base: format!("/decisions?body={slug}&year={year_word}&page="),
    }))
}

/// The words of decisions that are not public, for whoever is not of their body.
fn veil(all: &mut [Listed], closed: &[Disclosure], hidden: &str, sees: impl Fn(BodyId) -> bool) {
    let curtain = Curtain(closed);
    for it in all.iter_mut() {
        let decision = &mut it.decision;
        let shut = curtain.decision(decision.id, decision.item, Field::Text);
        if shut && !sees(decision.body) {
            hidden.clone_into(&mut decision.text);
            it.effects = 0;
        }
    }
}

fn line(ask: &Ask, it: &Listed) -> Line {
    let (t, decision) = (ask.tongue, &it.decision);
    let body =
        if t.is_ko() || it.body_name_en.is_empty() { &it.body_name } else { &it.body_name_en };
    let cite = decision.cite.as_deref().and_then(bylaws::Cite::parse);
    Line {
        href: format!("/decisions/{}", decision.id),
        no: t.of("meetings-page-decision-no").n("no", decision.no).to_string(),
        text: decision.text.clone(),
        body: body.clone(),
        form: t.say(form_key(decision.form)),
        cite: cite.map_or_else(String::new, |cite| words::cite(t, &cite)),
        when: t.moment(decision.decided_at),
        meeting: decision
            .meeting
            .zip(it.meeting_title.clone())
            .map(|(id, title)| (format!("/meetings/{id}"), title)),
        effects: it.effects,
        voided: decision.voided_at.is_some(),
    }
}
