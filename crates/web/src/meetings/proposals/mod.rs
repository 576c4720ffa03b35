//! Items that members propose to a body, and what became of them: `/bodies/{slug}/proposals`.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use clerk::Trouble;
use clerk::meetings::proposals::ProposeItem;
use council::accounts::roles::{Act, Role};
use council::bodies::seats::Seat;
use council::meetings::attendance::person;
use council::meetings::convening::Stage;
use council::meetings::proposals::State;
use council::{MeetingId, ProposalId};
use store::meetings::{convening::Filter, proposals::Listed};

use crate::{
    Web,
    ask::Ask,
    bodies::registry::{Here, find},
    failure::Failure,
    flash,
    form::{self, Why},
    look::{Badge, Field, Flash, Frame, State as Sign},
    meetings::page::sent::Fields,
    sent::Sent,
};

/// The addresses.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bodies/{slug}/proposals", get(show).post(propose))
        .route("/bodies/{slug}/proposals/{id}/accept", post(accept))
        .route("/bodies/{slug}/proposals/{id}/decline", post(decline))
        .route("/bodies/{slug}/proposals/{id}/withdraw", post(withdraw))
}

#[derive(Template)]
#[template(path = "meetings/proposals.html")]
struct Page {
    frame: Frame,
    crumbs: Vec<(String, String)>,
    lede: String,
    key: String,
    action: String,
    /// Why what was sent was refused.
    why: Option<Why>,
    /// The form of a proposal, for whoever may propose.
    fields: Vec<Field<'static>>,
    open: Vec<Line>,
    settled: Vec<Line>,
    /// Meetings that are called or running: number and words.
    meetings: Vec<(String, String)>,
}

/// One proposal.
struct Line {
    id: ProposalId,
    title: String,
    by: String,
    text: Vec<String>,
    badge: Badge,
    /// What became of it: words and address.
    became: String,
    href: String,
    may_settle: bool,
    may_withdraw: bool,
    /// What was written in the field of a reason that was refused.
    why: String,
}

struct Read {
    all: Vec<Listed>,
    seats: Vec<Seat>,
    meetings: Vec<(MeetingId, String)>,
}

async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let page = page(&ask, &here, &Sent::default(), None, None).await?;
    Ok(ask.page(&page))
}

async fn propose(ask: Ask, Path(slug): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let here = find(&ask, &slug).await?;
    let form = ProposeItem {
        body: here.body.id,
        title: sent.get("title").to_owned(),
        text: sent.get("text").to_owned(),
    };
    let done = ask.web.clerk().propose_item(&ask.who, sent.get("act"), form).await;
    finish(&ask, &here, &sent, None, done.map(drop), "meetings-proposals-done-made").await
}

async fn accept(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, id) = (find(&ask, &slug).await?, proposal(&ask, &id)?);
    let done = match sent.id("meeting") {
        Ok(meeting) => {
            let act = sent.get("act");
            ask.web.clerk().accept_proposal(&ask.who, act, id, meeting).await.map(drop)
        }
        Err(trouble) => Err(trouble),
    };
    finish(&ask, &here, &sent, Some(id), done, "meetings-proposals-done-accepted").await
}

async fn decline(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, id) = (find(&ask, &slug).await?, proposal(&ask, &id)?);
    let (act, why) = (sent.get("act"), sent.get("why").to_owned());
    let done = ask.web.clerk().decline_proposal(&ask.who, act, id, why).await;
    finish(&ask, &here, &sent, Some(id), done, "meetings-proposals-done-declined").await
}

async fn withdraw(
    ask: Ask,
    Path((slug, id)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (here, id) = (find(&ask, &slug).await?, proposal(&ask, &id)?);
    let (act, why) = (sent.get("act"), sent.words("why"));
    let done = ask.web.clerk().withdraw_proposal(&ask.who, act, id, why).await;
    finish(&ask, &here, &sent, Some(id), done, "meetings-proposals-done-withdrawn").await
}

fn proposal(ask: &Ask, id: &str) -> Result<ProposalId, Failure> {
    id.parse().map_err(|_| Failure::missing(ask, "proposal"))
}

/// Back to the page, or the page again with why it was refused.
async fn finish(
    ask: &Ask,
    here: &Here,
    sent: &Sent,
    of: Option<ProposalId>,
    done: Result<(), Trouble>,
    key: &'static str,
) -> Result<Response, Failure> {
    let back = here.href("/proposals");
    let trouble = match done {
        Ok(()) => {
            let told: Vec<Flash> = flash::done(ask.tongue, key, &[]);
            return Ok(ask.back(&back, &told));
        }
        Err(trouble) => trouble,
    };
    let why = form::refused(ask, trouble, &back, here.root.slug.as_str())?;
    let page = page(ask, here, sent, of, Some(why)).await?;
    Ok(ask.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

async fn page(
    ask: &Ask,
    here: &Here,
    sent: &Sent,
    of: Option<ProposalId>,
    why: Option<Why>,
) -> Result<Page, Failure> {
    let (t, id) = (ask.tongue, here.body.id);
    let read = ask.web.reader().read(&ask.who, move |seen| {
        let filter = Filter { body: Some(id), limit: 40, ..Filter::default() };
        let meetings = store::meetings::convening::list(seen.conn, &filter)?;
        let runs = |stage| matches!(stage, Stage::Called | Stage::Open);
        let meetings = meetings.into_iter().filter(|it| runs(it.meeting.stage()));
        Ok(Read {
            all: store::meetings::proposals::of_body(seen.conn, id)?,
            seats: store::bodies::seats::of_body(seen.conn, id)?,
            meetings: meetings.map(|it| (it.meeting.id, it.meeting.title)).collect(),
        })
    });
    let read = read.await.map_err(|why| Failure::new(ask, why))?;
    let name = crate::bodies::registry::named(t, &here.body.name, &here.body.name_en);
    let mut frame = ask.frame().titled(t.say("meetings-proposals-title")).under("bodies");
    frame.path = here.href("/proposals");
    let lines = |open: bool| -> Vec<Line> {
        let some = read.all.iter().filter(|it| (it.proposal.state == State::Open) == open);
        some.map(|it| line(ask, here, it, &read, sent, of)).collect()
    };
    let own = of.is_none();
    let act = sent.get("act");
    Ok(Page {
        crumbs: here.crumbs(t),
        lede: t.of("meetings-proposals-lede").s("body", name).to_string(),
        key: if act.is_empty() { ask.key() } else { act.to_owned() },
        action: frame.path.clone(),
        why,
        fields: if here.may(ask, Act::ProposeItem) { fields(ask, sent, own) } else { Vec::new() },
        open: lines(true),
        settled: lines(false),
        meetings: read.meetings.iter().map(|(id, title)| (id.to_string(), title.clone())).collect(),
        frame,
    })
}

fn fields(ask: &Ask, sent: &Sent, own: bool) -> Vec<Field<'static>> {
    let t = ask.tongue;
    let kept = |name: &str| if own { sent.get(name).to_owned() } else { String::new() };
    vec![
        Field::text(t, "title", t.say("meetings-page-item-title"))
            .value(kept("title"))
            .required()
            .at_most(200),
        Field::area(t, 4, "text", t.say("meetings-proposals-text"))
            .hint(t.say("meetings-proposals-text-hint"))
            .value(kept("text"))
            .required()
            .at_most(4000),
    ]
}

fn line(
    ask: &Ask,
    here: &Here,
    it: &Listed,
    read: &Read,
    sent: &Sent,
    of: Option<ProposalId>,
) -> Line {
    let t = ask.tongue;
    let proposal = &it.proposal;
    let open = proposal.state == State::Open;
    let seat = proposal.seat.and_then(|id| read.seats.iter().find(|seat| seat.id == id));
    let by = seat.and_then(person);
    let own = by.is_some() && by == ask.who.person;
    let keeps = ask.who.has(Role::Secretary, Some(&here.place)) && !ask.who.house;
    let (became, href) = became(ask, it);
    Line {
        id: proposal.id,
        title: proposal.title.clone(),
        by: t
            .of("meetings-proposals-by")
            .s("who", &proposal.proposed_by)
            .s("day", t.day(proposal.proposed_at.date()))
            .to_string(),
        text: proposal.text.lines().map(str::to_owned).collect(),
        badge: match proposal.state {
            State::Open => Sign::Waiting.badge(t),
            State::Accepted => Badge {
                tone: crate::look::Tone::Ok,
                sign: "ok",
                text: t.say("meetings-proposals-accepted").to_owned(),
            },
            State::Declined => Badge {
                tone: crate::look::Tone::Plain,
                sign: "no",
                text: t.say("meetings-proposals-declined").to_owned(),
            },
            State::Withdrawn => Sign::Withdrawn.badge(t),
        },
        became,
        href,
        may_settle: open && here.may(ask, Act::SettleProposal),
        may_withdraw: open && (own || keeps),
        why: if of == Some(proposal.id) { sent.get("why").to_owned() } else { String::new() },
    }
}

/// What became of a proposal: the meeting whose agenda it went on and how it ended, or why not.
fn became(ask: &Ask, it: &Listed) -> (String, String) {
    let t = ask.tongue;
    let href = it.proposal.item.map_or_else(String::new, |item| format!("/meetings/items/{item}"));
    let text = match &it.meeting {
        Some((_, title)) => match it.outcome {
            Some(outcome) => {
                let key = crate::meetings::agenda::list::outcome_key(outcome);
                format!("{title} · {}", t.say(key))
            }
            None => title.clone(),
        },
        None => it.proposal.settled_why.clone().unwrap_or_default(),
    };
    (text, href)
}
