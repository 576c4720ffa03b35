//! Districts: who represents each today, on a map and in a table; and one district over time.

use std::collections::BTreeMap;

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::get};
use bylaws::rules::{Per, RuleBody};
use clerk::InForce;
use council::bodies::districts::District;
use council::bodies::registry::{Body, RosterState};
use store::bodies::seats::DistrictCount;

use super::registry::{
    law_of, named, role_name,
    view::{Line, With},
};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    look::{
        Frame,
        tiles::{Place, Tile, Tiles},
    },
    sent::Wanted,
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/districts", get(list)).route("/districts/{code}", get(show))
}

/// A role of which each district has so many seats at most.
struct Counted {
    body: Body,
    role: String,
    title: String,
    cite: String,
    most: u32,
}

struct Read {
    districts: Vec<District>,
    bodies: Vec<Body>,
    counts: Vec<DistrictCount>,
    laws: Vec<(council::BodyId, InForce)>,
}

#[derive(Template)]
#[template(path = "bodies/districts.html")]
struct List {
    frame: Frame,
    /// Roles to choose from: word, title, chosen.
    choices: Vec<(String, String, bool)>,
    title: String,
    about: String,
    map: Option<Tiles>,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: String,
    /// How many are in office by name; none where it is unknown.
    count: Option<u32>,
    /// Whether there may be more than are known by name.
    at_least: bool,
}

async fn list(ask: Ask, Wanted(wanted): Wanted) -> Result<Response, Failure> {
    let (clerk, now) = (ask.web.clerk().clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let bodies = store::bodies::registry::list(seen.conn)?;
        let mut laws = Vec::new();
        for root in bodies.iter().filter(|body| body.id == body.root) {
            if let Some(law) = clerk.laws().in_force(seen.conn, root.id, now)? {
                laws.push((root.id, law));
            }
        }
        Ok(Read {
            districts: store::bodies::districts::list(seen.conn)?,
            counts: store::bodies::seats::in_office(seen.conn, now.date())?,
            bodies,
            laws,
        })
    });
    let read = read.await.map_err(|why| Failure::new(&ask, why))?;
    let counted = counted(&ask, &read);
    let word = |it: &Counted| format!("{}.{}", it.body.slug, it.role);
    let chosen = counted.iter().position(|it| word(it) == wanted.get("of")).unwrap_or(0);
    let choices = counted.iter().enumerate();
    let choices = choices.map(|(nth, it)| (word(it), it.title.clone(), nth == chosen)).collect();
    let of = counted.get(chosen);
    let rows: Vec<Row> = read.districts.iter().map(|it| row(&ask, &read, of, it)).collect();
    let t = ask.tongue;
    let page = List {
        frame: ask.frame().titled(t.say("main-nav-districts")).under("districts"),
        choices,
        title: of.map(|it| it.title.clone()).unwrap_or_default(),
        about: of.map(|it| about(&ask, it)).unwrap_or_default(),
        map: of.filter(|_| !rows.is_empty()).map(|of| map(&ask, &read, of, &rows)),
        rows,
    };
    Ok(ask.page(&page))
}

/// The roles whose seats are counted by district, in the books in force.
fn counted(ask: &Ask, read: &Read) -> Vec<Counted> {
    let t = ask.tongue;
    let mut all = Vec::new();
    for body in read.bodies.iter().filter(|body| body.organ.is_some()) {
        let Some((_, law)) = read.laws.iter().find(|(root, _)| *root == body.root) else {
            continue;
        };
        for rule in &law.book.rules {
            let RuleBody::SeatCap(cap) = &rule.body else { continue };
            let organ = law.book.role(&cap.role).and_then(|role| role.organ.as_ref());
            if cap.per != Per::District || organ != body.organ.as_ref() {
                continue;
            }
            let name = role_name(t, Some(&law.law()), &cap.role);
            all.push(Counted {
                title: format!("{} {name}", named(t, &body.name, &body.name_en)),
                body: body.clone(),
                role: cap.role.clone(),
                cite: words::cite(t, &rule.cite),
                most: cap.most,
            });
        }
    }
    all
}

fn about(ask: &Ask, of: &Counted) -> String {
    let key = match of.body.roster {
        RosterState::Complete => "bodies-districts-about",
        RosterState::Partial => "bodies-districts-about-partial",
    };
    ask.tongue.of(key).n("most", of.most).s("cite", &of.cite).to_string()
}

fn row(ask: &Ask, read: &Read, of: Option<&Counted>, it: &District) -> Row {
    let count = of.map(|of| {
        let here = read.counts.iter().filter(|count| {
            count.body == of.body.id && count.role == of.role && count.district == it.code
        });
        here.map(|count| count.count).sum::<u32>()
    });
    let partial = of.is_none_or(|of| of.body.roster == RosterState::Partial);
    let full = of.zip(count).is_some_and(|(of, count)| count >= of.most);
    Row {
        href: format!("/districts/{}", it.code),
        name: named(ask.tongue, &it.name, &it.name_en).to_owned(),
        // Nobody known by name is not nobody, where the roster is not complete.
        count: count.filter(|count| *count > 0 || !partial),
        at_least: partial && !full,
    }
}

fn map(ask: &Ask, read: &Read, of: &Counted, rows: &[Row]) -> Tiles {
    let t = ask.tongue;
    let grid: Vec<Place<'_>> = read
        .districts
        .iter()
        .map(|it| Place {
            name: &it.name,
            en: &it.name_en,
            code: &it.code,
            column: it.col,
            row: it.line,
        })
        .collect();
    let tiles = read.districts.iter().zip(rows).map(|(it, row)| {
        let step = row.count.map(|count| u8::try_from(count).unwrap_or(3));
        let value = match row.count {
            None => t.say("main-when-unknown").to_owned(),
            Some(count) if row.at_least && count > 0 => {
                t.of("bodies-at-least").n("count", count).to_string()
            }
            Some(count) => t.count_people(count),
        };
        Tile::new(it.name.as_str(), step, value).leading(row.href.as_str())
    });
    let known = rows.iter().filter(|row| row.count.is_some_and(|count| count > 0)).count();
    let desc = t.of("bodies-districts-desc").n("known", known).n("all", rows.len()).to_string();
    let steps = [0, 1, 2, 3].map(|count: u32| match count {
        3 => t.say("bodies-districts-three").to_owned(),
        count => t.count_people(count),
    });
    Tiles::new(t, "districts", of.title.as_str(), desc, steps, &grid, tiles.collect())
}

#[derive(Template)]
#[template(path = "bodies/district.html")]
struct Show {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    now: Vec<Line>,
    past: Vec<Line>,
    bodies: Vec<(String, String)>,
}

async fn show(ask: Ask, Path(code): Path<String>) -> Result<Response, Failure> {
    let (clerk, now) = (ask.web.clerk().clone(), ask.now);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let Some(district) = store::bodies::districts::find(seen.conn, &code)? else {
            return Ok(None);
        };
        let lines = store::bodies::seats::of_district(seen.conn, &code)?;
        let bodies = store::bodies::registry::list(seen.conn)?;
        let mut laws: BTreeMap<council::BodyId, InForce> = BTreeMap::new();
        for line in &lines {
            let root = bodies.iter().find(|body| body.id == line.seat.body).map(|body| body.root);
            let Some(root) = root.filter(|root| !laws.contains_key(root)) else { continue };
            if let Some(law) = clerk.laws().in_force(seen.conn, root, now)? {
                laws.insert(root, law);
            }
        }
        Ok(Some((district, lines, bodies, laws)))
    });
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let (district, lines, bodies, laws) =
        found.ok_or_else(|| Failure::missing(&ask, "district"))?;
    let (t, today) = (ask.tongue, now.date());
    let (mut current, mut past) = (Vec::new(), Vec::new());
    for line in lines.iter().filter(|line| line.seat.counts()) {
        let root = bodies.iter().find(|body| body.id == line.seat.body).map(|body| body.root);
        let law = root.and_then(|root| laws.get(&root)).cloned();
        let law = law_of(&law);
        let with = With { t, law: law.as_ref(), on: today, today };
        let over = line.seat.to.is_some_and(|to| to < today);
        if over { &mut past } else { &mut current }.push(with.line(line));
    }
    let of_district = bodies.iter().filter(|body| body.district.as_ref() == Some(&district.code));
    let page = Show {
        frame: ask.frame().titled(named(t, &district.name, &district.name_en)).under("districts"),
        crumbs: vec![("/districts".to_owned(), t.say("main-nav-districts").to_owned())],
        now: current,
        past,
        bodies: of_district
            .map(|body| {
                let name = named(t, &body.name, &body.name_en).to_owned();
                (format!("/bodies/{}", body.slug), name)
            })
            .collect(),
    };
    Ok(ask.page(&page))
}
