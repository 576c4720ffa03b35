//! Beginning a seat: first who, then where and since when.

use axum::{extract::Path, response::Response};
use clerk::bodies::seats::Begin;
use council::accounts::roles::Act;
use council::bodies::districts::District;
use council::bodies::seats::{EndReason, Holder};
use words::Tongue;

use super::holder::{self, Candidates};
use crate::{
    ask::Ask,
    bodies::registry::{Here, find, named, view::reason_key},
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Pick},
    sent::{Sent, Wanted},
};

/// `GET /bodies/{slug}/seats/new?name=NAME`.
pub(super) async fn new(
    ask: Ask,
    Path(slug): Path<String>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    here.must(&ask, Act::BeginSeat)?;
    let candidates = holder::look_up(&ask, &wanted).await?;
    if !candidates.asked() || candidates.nobody() {
        let back = here.href("/seats/new");
        return Ok(ask.page(&super::end::search(
            &ask,
            &here,
            "bodies-begin-title",
            back,
            &candidates,
        )));
    }
    let districts = districts(&ask).await?;
    let page = page(&ask, &here, &candidates, &districts, &wanted, Wrong::default(), None);
    Ok(page.answer(&ask))
}

/// `POST /bodies/{slug}/seats`.
pub(super) async fn begin(
    ask: Ask,
    Path(slug): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let (t, mut wrong) = (ask.tongue, Wrong::default());
    let read = begun(t, &here, &sent, &mut wrong);
    let mut why = None;
    if let Some(begin) = read.filter(|_| wrong.is_empty()) {
        match ask.web.clerk().begin_seat(&ask.who, sent.get("act"), begin).await {
            Ok(done) => {
                let tell = flash::done(t, "bodies-seats-begun", &done.advice);
                return Ok(ask.back(&here.href(""), &tell));
            }
            Err(it) => {
                why = Some(form::refused(&ask, it, &here.href(""), here.root.slug.as_str())?);
            }
        }
    }
    let candidates = holder::look_up(&ask, &sent).await?;
    let districts = districts(&ask).await?;
    Ok(page(&ask, &here, &candidates, &districts, &sent, wrong, why).answer(&ask))
}

fn begun(t: Tongue, here: &Here, sent: &Sent, wrong: &mut Wrong) -> Option<Begin> {
    let holder: Option<Holder> = holder::read(sent.get("holder"));
    if holder.is_none() {
        wrong.add("holder", t.say("main-field-not-an-option"));
    }
    let role = wrong.needed(t, sent, "role");
    Some(Begin {
        district: text(sent, "district"),
        from: wrong.when(t, sent, "from"),
        to: wrong.day(t, sent, "to"),
        end: EndReason::of(sent.get("end")),
        nominated_by: text(sent, "nominated_by"),
        seat_source: text(sent, "seat_source"),
        evidence: text(sent, "evidence"),
        appointed_by: text(sent, "appointed_by"),
        source: text(sent, "source"),
        ..Begin::new(here.body.id, holder?, role)
    })
}

pub(super) async fn districts(ask: &Ask) -> Result<Vec<District>, Failure> {
    let read = ask.web.reader().read(&ask.who, |seen| store::bodies::districts::list(seen.conn));
    read.await.map_err(|why| Failure::new(ask, why))
}

fn page(
    ask: &Ask,
    here: &Here,
    candidates: &Candidates,
    districts: &[District],
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let mut page = FormPage::new(ask, t.say("bodies-begin-title"), here.href("/seats"));
    page.crumbs = here.crumbs(t);
    t.say("bodies-begin-lede").clone_into(&mut page.lede);
    page.back = here.href("");
    page.hidden = vec![("name", candidates.name().to_owned())];
    let kept = |name: &str| sent.get(name).to_owned();
    let picks = districts
        .iter()
        .map(|it| Pick::new(it.code.clone(), named(t, &it.name, &it.name_en).to_owned()));
    let picks = [Pick::new("", t.say("main-value-none"))].into_iter().chain(picks).collect();
    page.fields = vec![
        candidates.field(t, sent, wrong.of("holder")),
        role(t, here).value(kept("role")).error(wrong.of("role")).required(),
        Field::select(t, "district", t.say("bodies-column-district"), picks)
            .value(kept("district")),
        Field::text(t, "from", t.say("bodies-column-from"))
            .hint(t.say("bodies-field-from-hint"))
            .value(kept("from"))
            .error(wrong.of("from"))
            .at_most(30),
    ];
    page.fields.extend(grounds(t, sent));
    page.fields.extend([
        Field::day(t, "to", t.say("bodies-field-past-to"))
            .hint(t.say("bodies-field-past-to-hint"))
            .value(kept("to"))
            .error(wrong.of("to")),
        reason(t, true).value(kept("end")),
    ]);
    t.say("bodies-begin-title").clone_into(&mut page.submit);
    page.again(sent, wrong, why)
}

/// The roles of the book for this body; free words where no book names any.
fn role(t: Tongue, here: &Here) -> Field<'static> {
    let law = here.law();
    let roles = law.iter().flat_map(|law| &law.book.roles).filter(|(_, role)| {
        here.body.organ.is_some() && (role.organ.is_none() || role.organ == here.body.organ)
    });
    let picks: Vec<Pick<'static>> = roles
        .map(|(key, role)| {
            let en = role.en.as_deref().unwrap_or_default();
            Pick::new(key.clone(), named(t, &role.name, en).to_owned())
        })
        .collect();
    if picks.is_empty() {
        return Field::text(t, "role", t.say("bodies-column-role"))
            .hint(t.say("bodies-field-role-hint"))
            .at_most(40);
    }
    Field::select(t, "role", t.say("bodies-column-role"), picks)
}

/// What a seat rests on.
pub(super) fn grounds(t: Tongue, sent: &Sent) -> Vec<Field<'static>> {
    let field = |name: &'static str, label: &str, hint: &str| {
        let field = Field::text(t, name, t.say(label)).value(sent.get(name).to_owned());
        let field = if hint.is_empty() { field } else { field.hint(t.say(hint)) };
        field.at_most(200)
    };
    vec![
        field("nominated_by", "bodies-column-nominated-by", ""),
        field("seat_source", "bodies-column-seat-source", "bodies-field-seat-source-hint"),
        field("evidence", "bodies-column-evidence", "bodies-field-evidence-hint"),
        field("appointed_by", "bodies-column-appointed-by", "bodies-field-appointed-by-hint"),
        field("source", "main-source", "bodies-field-source-hint"),
    ]
}

/// Why a seat ended; with an empty choice where it may go on.
pub(super) fn reason(t: Tongue, open: bool) -> Field<'static> {
    let all = EndReason::ALL.iter().filter(|reason| **reason != EndReason::Corrected);
    let picks = all.map(|reason| Pick::new(reason.word(), t.say(reason_key(*reason))));
    let none = open.then(|| Pick::new("", t.say("bodies-goes-on")));
    Field::select(t, "end", t.say("bodies-end-reason"), none.into_iter().chain(picks).collect())
}
