//! Settling what becomes of an empty seat: `/bodies/{slug}/vacancies/{id}`.

use axum::{Router, extract::Path, response::Response, routing::get};
use clerk::bodies::vacancies::Settle;
use council::VacancyId;
use council::accounts::roles::Act;
use council::bodies::vacancies::{Policy, Vacancy};

use super::registry::{Here, find, role_name};
use crate::{
    Web,
    ask::Ask,
    failure::Failure,
    flash,
    form::{self, FormPage, Why, Wrong, text},
    look::{Field, Pick},
    sent::Sent,
};

/// The addresses of this feature.
pub fn routes() -> Router<Web> {
    Router::new().route("/bodies/{slug}/vacancies/{id}", get(show).post(settle))
}

async fn show(ask: Ask, Path((slug, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let (here, vacancy) = vacancy(&ask, &slug, &id).await?;
    here.must(&ask, Act::SettleVacancy)?;
    let known = Sent(vec![
        ("policy".to_owned(), vacancy.policy.word().to_owned()),
        ("criteria".to_owned(), vacancy.criteria.clone().unwrap_or_default()),
        ("source".to_owned(), vacancy.source.clone().unwrap_or_default()),
    ]);
    Ok(page(&ask, &here, &vacancy, &known, Wrong::default(), None).answer(&ask))
}

async fn settle(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, vacancy) = vacancy(&ask, &slug, &id).await?;
    let t = ask.tongue;
    let Some(policy) = Policy::of(sent.get("policy")) else {
        let mut wrong = Wrong::default();
        wrong.add("policy", t.say("main-field-not-an-option"));
        return Ok(page(&ask, &here, &vacancy, &sent, wrong, None).answer(&ask));
    };
    let form = Settle {
        vacancy: vacancy.id,
        policy,
        criteria: text(&sent, "criteria"),
        source: text(&sent, "source"),
    };
    match ask.web.clerk().settle_vacancy(&ask.who, sent.get("act"), form).await {
        Ok(()) => Ok(ask.back(&here.href(""), &flash::done(t, "bodies-vacancies-settled", &[]))),
        Err(trouble) => {
            let why = form::refused(&ask, trouble, &here.href(""), here.root.slug.as_str())?;
            Ok(page(&ask, &here, &vacancy, &sent, Wrong::default(), Some(why)).answer(&ask))
        }
    }
}

async fn vacancy(ask: &Ask, slug: &str, id: &str) -> Result<(Here, Vacancy), Failure> {
    let here = find(ask, slug).await?;
    let id: VacancyId = id.parse().map_err(|_| Failure::missing(ask, "vacancy"))?;
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::bodies::vacancies::find(seen.conn, id));
    let found = read.await.map_err(|why| Failure::new(ask, why))?;
    let found = found.filter(|vacancy| vacancy.body == here.body.id);
    Ok((here, found.ok_or_else(|| Failure::missing(ask, "vacancy"))?))
}

fn page(
    ask: &Ask,
    here: &Here,
    vacancy: &Vacancy,
    sent: &Sent,
    wrong: Wrong,
    why: Option<Why>,
) -> FormPage {
    let t = ask.tongue;
    let role = role_name(t, here.law().as_ref(), &vacancy.role);
    let title = t.of("bodies-vacancy-title").s("role", role).to_string();
    let mut page = FormPage::new(ask, title, here.href(&format!("/vacancies/{}", vacancy.id)));
    page.crumbs = here.crumbs(t);
    page.back = here.href("");
    page.lede = t.of("main-since").s("when", t.day(vacancy.since)).to_string();
    let pick = |policy: Policy, key, hint| Pick::new(policy.word(), t.say(key)).hint(t.say(hint));
    let picks = vec![
        pick(Policy::Undecided, "bodies-policy-undecided", "bodies-policy-undecided-hint"),
        pick(Policy::KeptOpen, "bodies-policy-kept-open", "bodies-policy-kept-open-hint"),
        pick(Policy::ToBeFilled, "bodies-policy-to-be-filled", "bodies-policy-to-be-filled-hint"),
    ];
    page.fields = vec![
        Field::radio(t, "policy", t.say("bodies-vacancy-policy"), picks)
            .value(sent.get("policy").to_owned())
            .error(wrong.of("policy"))
            .required(),
        Field::text(t, "criteria", t.say("bodies-vacancy-criteria"))
            .hint(t.say("bodies-vacancy-criteria-hint"))
            .value(sent.get("criteria").to_owned())
            .at_most(200),
        Field::text(t, "source", t.say("bodies-vacancy-source"))
            .hint(t.say("bodies-vacancy-source-hint"))
            .value(sent.get("source").to_owned())
            .at_most(200),
    ];
    page.again(sent, wrong, why)
}
