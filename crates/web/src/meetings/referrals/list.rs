//! What was referred to a body and from it: `/bodies/{slug}/referrals`; dropping what waits.

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::get};
use council::ReferralId;
use council::accounts::roles::Act;
use council::meetings::disclosures::sees_all;
use council::meetings::referrals::Referral;
use store::meetings::referrals::{Passing, Shown};

use super::{badge, named, veil, whence};
use crate::{
    Web,
    ask::Ask,
    bodies::registry::{Here, find},
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong},
    look::{Badge, Field, Frame},
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies/{slug}/referrals", get(show))
        .route("/bodies/{slug}/referrals/{id}/drop", get(ask_why).post(drop_it))
}

#[derive(Template)]
#[template(path = "meetings/referrals.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lede: String,
    waiting: Vec<Line>,
    sent: Vec<Line>,
    settled: Vec<Line>,
}

/// One referral.
struct Line {
    id: ReferralId,
    title: String,
    /// The item or decision it comes from.
    href: String,
    whence: String,
    /// Where it went, with its address; empty where it stays in the body.
    to: String,
    to_href: String,
    badge: Badge,
    /// The item that took it up, or why it was dropped.
    became: String,
    became_href: String,
    note: String,
    /// Meetings that passed it over: title, reason, address.
    passed: Vec<(String, String, String)>,
    /// The address where it is dropped, for whoever may.
    drop: String,
}

async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let id = here.body.id;
    let insider = sees_all(&ask.who, &here.place);
    let hidden = ask.tongue.say("meetings-disclosures-hidden");
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let mut all = store::meetings::referrals::of_body(seen.conn, id)?;
        if !insider {
            veil(seen.conn, &mut all, hidden)?;
        }
        Ok((all, store::meetings::referrals::passings(seen.conn, id)?))
    });
    let (all, passings) = read.await.map_err(|why| Failure::new(&ask, why))?;
    let lines = |wanted: &dyn Fn(&Referral) -> bool| -> Vec<Line> {
        let some = all.iter().filter(|it| wanted(&it.referral));
        some.map(|it| line(&ask, &here, it, &passings)).collect()
    };
    let name = crate::bodies::registry::named(ask.tongue, &here.body.name, &here.body.name_en);
    let mut frame = ask.frame().titled(ask.tongue.say("meetings-referrals-title")).under("bodies");
    frame.path = here.href("/referrals");
    Ok(ask.page(&Page {
        frame,
        crumbs: here.crumbs(ask.tongue),
        lede: ask.tongue.of("meetings-referrals-lede").s("body", name).to_string(),
        waiting: lines(&|it| it.waits() && it.to_body == id),
        sent: lines(&|it| it.waits() && it.to_body != id),
        settled: lines(&|it| !it.waits()),
    }))
}

fn line(ask: &Ask, here: &Here, it: &Shown, passings: &[Passing]) -> Line {
    let t = ask.tongue;
    let referral = &it.referral;
    let id = referral.id;
    let mine = referral.to_body == here.body.id;
    let may_drop = mine && referral.waits() && here.may(ask, Act::SettleReferral);
    let passed = passings.iter().filter(|passing| passing.referral == id);
    Line {
        id,
        title: referral.title.clone(),
        href: match (referral.from_item, referral.from_decision) {
            (_, Some(decision)) => format!("/decisions/{decision}"),
            (Some(item), None) => format!("/meetings/items/{item}"),
            (None, None) => String::new(),
        },
        whence: whence(t, it),
        to: if referral.carried { String::new() } else { named(t, &it.to).to_owned() },
        to_href: format!("/bodies/{}/referrals", it.to.slug),
        badge: badge(t, referral),
        became: match (referral.settled_at, &referral.dropped_why) {
            (Some(at), Some(why)) => format!("{why} ({})", t.day(at.date())),
            (Some(at), None) => {
                t.of("meetings-referrals-became").s("day", t.day(at.date())).to_string()
            }
            (None, _) => String::new(),
        },
        became_href: referral
            .item
            .map_or_else(String::new, |item| format!("/meetings/items/{item}")),
        note: referral.note.clone().unwrap_or_default(),
        passed: passed
            .map(|it| (it.title.clone(), it.reason.clone(), format!("/meetings/{}", it.meeting)))
            .collect(),
        drop: if may_drop { here.href(&format!("/referrals/{id}/drop")) } else { String::new() },
    }
}

async fn ask_why(ask: Ask, Path((slug, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let (here, it) = waiting(&ask, &slug, &id).await?;
    Ok(dropping(&ask, &here, &it, &Sent::default(), None).answer(&ask))
}

async fn drop_it(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, it) = waiting(&ask, &slug, &id).await?;
    let (back, why) = (here.href("/referrals"), sent.get("why").to_owned());
    match ask.web.clerk().drop_referral(&ask.who, sent.get("act"), it.id, why).await {
        Ok(()) => {
            let told = flash::done(ask.tongue, "meetings-referrals-done-dropped", &[]);
            Ok(ask.back(&back, &told))
        }
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &back, here.root.slug.as_str())?;
            Ok(dropping(&ask, &here, &it, &sent, Some(why)).answer(&ask))
        }
    }
}

/// The referral of an address, for whoever may drop it.
async fn waiting(ask: &Ask, slug: &str, id: &str) -> Result<(Here, Referral), Failure> {
    let here = find(ask, slug).await?;
    here.must(ask, Act::SettleReferral)?;
    let id: ReferralId = id.parse().map_err(|_| Failure::missing(ask, "referral"))?;
    let read = ask
        .web
        .reader()
        .read(&ask.who, move |seen| store::meetings::referrals::find(seen.conn, id));
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let found = found.filter(|it| it.to_body == here.body.id);
    Ok((here, found.ok_or_else(|| Failure::missing(ask, "referral"))?))
}

fn dropping(ask: &Ask, here: &Here, it: &Referral, sent: &Sent, why: Option<Why>) -> FormPage {
    let t = ask.tongue;
    let action = here.href(&format!("/referrals/{}/drop", it.id));
    let mut page = FormPage::new(ask, t.say("meetings-referrals-drop"), action);
    page.crumbs = here.crumbs(t);
    page.crumbs.push((here.href("/referrals"), t.say("meetings-referrals-title").to_owned()));
    page.lede = format!("{} — {}", it.title, t.say("meetings-referrals-drop-hint"));
    page.back = here.href("/referrals");
    page.submit = t.say("meetings-referrals-drop-do").to_owned();
    page.kind = "btn-bad";
    page.fields = vec![
        Field::text(t, "why", t.say("meetings-referrals-drop-why"))
            .value(sent.get("why").to_owned())
            .required()
            .at_most(400),
    ];
    page.again(sent, Wrong::default(), why)
}
