//! The page of a body on a day, and its roster as a table for other programs.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use clerk::InForce;
use council::accounts::roles::{Act, Place};
use council::bodies::counts::{self, Declaration};
use council::bodies::districts::District;
use council::bodies::registry::{Body, RosterState};
use council::bodies::rosters;
use council::bodies::seats::{EndReason, Held, Seat};
use council::bodies::vacancies::Vacancy;
use jiff::civil::Date;
use store::bodies::seats::RosterLine;
use store::meetings::convening::{Filter, Listed};

use super::{
    kind_key, members, named,
    view::{Count, Group, Line, Open, With, moment},
};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Frame, bars::Band, trail::Trail},
    sent::Wanted,
};

/// Changes shown in the trail.
const CHANGES: usize = 12;

/// Everything the page is made of.
pub(super) struct Loaded {
    body: Body,
    bodies: Vec<Body>,
    place: Place,
    roster: Vec<RosterLine>,
    declarations: Vec<Declaration>,
    vacancies: Vec<Vacancy>,
    aliases: Vec<String>,
    district: Option<District>,
    meetings: Vec<Listed>,
    law: Option<InForce>,
}

/// A meeting in the list.
struct Meeting {
    href: String,
    title: String,
    when: String,
    next: bool,
}

#[derive(Template)]
#[template(path = "bodies/show.html")]
struct Show {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    slug: String,
    lede: String,
    /// It acts through organs and has no seats of its own.
    of_organs: bool,
    on: String,
    on_day: Date,
    is_today: bool,
    wrong_day: bool,
    count: Count,
    band: Option<(Band, String)>,
    /// How many of those in office each body or group sends.
    senders: Vec<(String, u32)>,
    book: Option<String>,
    book_href: String,
    groups: Vec<Group>,
    /// Whether any seat represents a district.
    districts: bool,
    perhaps: Vec<Line>,
    coming: Vec<Line>,
    past: Vec<Line>,
    corrected: Vec<Line>,
    open: Vec<Open>,
    trail: Option<Trail>,
    children: Vec<(String, String, &'static str)>,
    facts: Vec<(&'static str, String, String)>,
    meetings: Vec<Meeting>,
    may: May,
}

/// What the reader may do here.
struct May {
    begin: bool,
    edit: bool,
    found: bool,
    import: bool,
    settle: bool,
    declare: bool,
    /// Why a number cannot be declared now.
    not_declare: Option<String>,
}

/// `GET /bodies/{slug}?on=DAY`.
pub(super) async fn show(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let asked = wanted.get("on").trim();
    let read = rosters::day(asked);
    let on = read.unwrap_or_else(|| ask.now.date());
    let loaded = load(&ask, slug, on).await?;
    let law = super::law_of(&loaded.law);
    let with = With { t: ask.tongue, law: law.as_ref(), on, today: ask.now.date() };
    let mut page = page(&ask, &loaded, &with);
    page.wrong_day = read.is_none() && !asked.is_empty();
    Ok(ask.page(&page))
}

pub(super) async fn load(ask: &Ask, slug: String, on: Date) -> Result<Loaded, Failure> {
    let (clerk, at) = (ask.web.clerk().clone(), moment(on, ask.now));
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = store::bodies::registry::list(seen.conn)?;
        let Some(body) = bodies.iter().find(|body| body.slug.as_str() == slug).cloned() else {
            return Ok(None);
        };
        let filter = Filter { body: Some(body.id), limit: 12, ..Filter::default() };
        Ok(Some(Loaded {
            place: place(&bodies, &body),
            roster: store::bodies::seats::roster(seen.conn, body.id)?,
            declarations: store::bodies::counts::of_body(seen.conn, body.id)?,
            vacancies: store::bodies::vacancies::of_body(seen.conn, body.id)?,
            aliases: store::bodies::registry::aliases(seen.conn, body.id)?,
            district: match &body.district {
                Some(code) => store::bodies::districts::find(seen.conn, code)?,
                None => None,
            },
            meetings: store::meetings::convening::list(seen.conn, &filter)?,
            law: clerk.laws().in_force(seen.conn, body.root, at)?,
            bodies,
            body,
        }))
    });
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    found.ok_or_else(|| Failure::missing(ask, "body"))
}

/// The body and the bodies above it, found among all of them.
fn place(bodies: &[Body], body: &Body) -> Place {
    let mut line = vec![body.id];
    let mut above = body.parent;
    while let Some(id) = above.filter(|id| !line.contains(id)) {
        line.push(id);
        above = bodies.iter().find(|body| body.id == id).and_then(|body| body.parent);
    }
    Place { line, root: body.root }
}

fn page(ask: &Ask, all: &Loaded, with: &With<'_>) -> Show {
    let (t, body) = (ask.tongue, &all.body);
    let seats: Vec<Seat> = all.roster.iter().map(|line| line.seat.clone()).collect();
    let at = moment(with.on, ask.now);
    let count = with.count(&members(body, &seats, &all.declarations, at), &seats);
    let root = all.bodies.iter().find(|other| other.id == body.root).unwrap_or(body);
    let held = |seat: &Seat| seat.held_on(with.on);
    let before = |seat: &Seat| seat.counts() && seat.to.is_some_and(|to| to < with.on);
    let after = |seat: &Seat| seat.counts() && seat.first_day().is_some_and(|from| with.on < from);
    let corrected = |seat: &Seat| seat.end == Some(EndReason::Corrected);
    Show {
        frame: ask.frame().titled(named(t, &body.name, &body.name_en)).under("bodies"),
        crumbs: crumbs(ask, all),
        slug: body.slug.to_string(),
        lede: all.aliases.join(", "),
        of_organs: super::of_organs(body, &all.bodies)
            && seats.is_empty()
            && all.declarations.is_empty(),
        on: with.on.to_string(),
        on_day: with.on,
        is_today: with.on == ask.now.date(),
        wrong_day: false,
        band: with.band(body, &count),
        senders: with.senders(&all.roster),
        count,
        book: all.law.as_ref().map(|law| law.version.title.clone()),
        book_href: format!("/bylaws/{}", root.slug),
        groups: with.groups(&all.roster),
        districts: all.roster.iter().any(|line| line.seat.district.is_some()),
        perhaps: with.lines(&all.roster, |seat| held(seat) == Held::Perhaps),
        coming: with.lines(&all.roster, after),
        past: with.lines(&all.roster, before),
        corrected: with.lines(&all.roster, corrected),
        open: with.open(body, &all.vacancies, &all.roster),
        trail: with.trail(&all.roster, CHANGES),
        children: children(ask, all),
        facts: facts(ask, all, with),
        meetings: meetings(ask, all),
        may: may(ask, all),
    }
}

fn crumbs(ask: &Ask, all: &Loaded) -> Vec<(String, String)> {
    let t = ask.tongue;
    let mut crumbs = vec![("/bodies".to_owned(), t.say("main-nav-bodies").to_owned())];
    for id in all.place.line.iter().skip(1).rev() {
        if let Some(above) = all.bodies.iter().find(|body| body.id == *id) {
            let name = named(t, &above.name, &above.name_en).to_owned();
            crumbs.push((format!("/bodies/{}", above.slug), name));
        }
    }
    crumbs
}

fn children(ask: &Ask, all: &Loaded) -> Vec<(String, String, &'static str)> {
    let t = ask.tongue;
    let under = all.bodies.iter().filter(|body| body.parent == Some(all.body.id));
    under
        .map(|body| {
            let name = named(t, &body.name, &body.name_en).to_owned();
            (format!("/bodies/{}", body.slug), name, t.say(kind_key(body.kind)))
        })
        .collect()
}

fn facts(ask: &Ask, all: &Loaded, with: &With<'_>) -> Vec<(&'static str, String, String)> {
    let (t, body) = (ask.tongue, &all.body);
    let mut facts =
        vec![(t.say("main-kind"), t.say(kind_key(body.kind)).to_owned(), String::new())];
    let mut add = |key, text: Option<String>, href: &str| {
        if let Some(text) = text {
            facts.push((t.say(key), text, href.to_owned()));
        }
    };
    let organ = body.organ.as_deref().map(|key| {
        let organ = with.law.and_then(|law| law.book.organ(key));
        organ.map_or_else(
            || key.to_owned(),
            |it| named(t, &it.name, it.en.as_deref().unwrap_or_default()).to_owned(),
        )
    });
    add("bodies-field-organ", organ, "");
    if let Some(it) = &all.district {
        let name = named(t, &it.name, &it.name_en).to_owned();
        add("bodies-field-district", Some(name), &format!("/districts/{}", it.code));
    }
    add("bodies-field-founded", body.founded.map(|when| t.when(when)), "");
    add("bodies-field-dissolved", body.dissolved.map(|day| t.day(day)), "");
    let roster = match body.roster {
        RosterState::Complete => "bodies-roster-complete",
        RosterState::Partial => "bodies-roster-partial",
    };
    add("bodies-field-roster", Some(t.say(roster).to_owned()), "");
    add("main-note", body.note.clone(), "");
    add("main-source", body.source.clone(), "");
    facts
}

fn meetings(ask: &Ask, all: &Loaded) -> Vec<Meeting> {
    let t = ask.tongue;
    let list = all.meetings.iter().map(|it| {
        let meeting = &it.meeting;
        let title = named(t, &meeting.title, meeting.title_en.as_deref().unwrap_or_default());
        Meeting {
            href: format!("/meetings/{}", meeting.id),
            title: title.to_owned(),
            when: t.moment(meeting.starts_at),
            next: meeting.closed_at.is_none() && meeting.cancelled_at.is_none(),
        }
    });
    list.collect()
}

fn may(ask: &Ask, all: &Loaded) -> May {
    let may = |act| ask.who.may(act, Some(&all.place)).is_ok();
    let complete = all.body.roster == RosterState::Complete;
    let declare = may(Act::DeclareCount);
    May {
        begin: may(Act::BeginSeat),
        edit: may(Act::AmendBody),
        found: may(Act::FoundBody),
        import: may(Act::ImportRoster),
        settle: may(Act::SettleVacancy),
        declare: declare && !complete,
        not_declare: (declare && complete)
            .then(|| flash::refusal(ask.tongue, &counts::Refusal::RosterComplete)),
    }
}

/// `GET /bodies/{slug}/roster.csv?on=DAY`: the roster of a day, in the columns that a table to be
/// read in has.
pub(super) async fn csv(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let on = rosters::day(wanted.get("on")).unwrap_or_else(|| ask.now.date());
    let name = format!("roster-{on}.csv");
    let loaded = load(&ask, slug, on).await?;
    let law = super::law_of(&loaded.law);
    let with = With { t: ask.tongue, law: law.as_ref(), on, today: ask.now.date() };
    // The mark tells spreadsheets that the text is UTF-8.
    let mut out = String::from("\u{feff}");
    let nth = usize::from(!ask.tongue.is_ko());
    let header = rosters::Column::ALL.iter().map(|column| column.words()[nth].to_owned());
    row(&mut out, header);
    for it in loaded.roster.iter().filter(|it| it.seat.held_on(on) != Held::No) {
        let line = with.line(it);
        let (seat, record) = (&it.seat, &it.record);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let cells = [
            it.name.clone(),
            line.role,
            line.district.map(|(name, _)| name).unwrap_or_default(),
            seat.from.map(|from| from.to_string()).unwrap_or_default(),
            seat.to.map(|to| to.to_string()).unwrap_or_default(),
            text(&record.nominated_by),
            text(&record.seat_source),
            text(&record.evidence),
            text(&record.appointed_by),
            text(&it.note),
        ];
        row(&mut out, cells);
    }
    let mut response = out.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

/// Writes a row (RFC 4180). A cell that a spreadsheet would take for a formula begins with `'`.
pub(crate) fn row(out: &mut String, cells: impl IntoIterator<Item = String>) {
    for (nth, cell) in cells.into_iter().enumerate() {
        if nth > 0 {
            out.push(',');
        }
        let guard = if cell.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        if cell.contains(['"', ',', '\n', '\r']) {
            out.push_str(&format!("\"{guard}{}\"", cell.replace('"', "\"\"")));
        } else {
            out.push_str(guard);
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_not_run() {
        let mut out = String::new();
        row(&mut out, ["한유진".to_owned(), "가, \"나\"".to_owned(), "=1+1".to_owned()]);
        assert_eq!(out, "한유진,\"가, \"\"나\"\"\",'=1+1\r\n");
    }
}
