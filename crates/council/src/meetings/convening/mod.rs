//! Convening, opening and closing a meeting: who may call it, on what ground, with what notice.

mod refusal;

use bylaws::rules::ConvenedBy;
use bylaws::{LawOn, MeetingKind};
use jiff::civil::DateTime;
use kit::Message;

pub use refusal::Refusal;

use super::agenda::Item;
use crate::bodies::registry::words;
use crate::{Advice, BodyId, DecisionId, MeetingId, PersonId, SeatId};

words! {
    /// Regular or extraordinary.
    Kind {
        /// 정기회의.
        Regular = "regular",
        /// 임시회의.
        Extraordinary = "extraordinary",
        /// The record does not say; only for meetings entered from the past.
        Unstated = "unstated",
    }
}

/// What a meeting was called on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "ground", rename_all = "kebab-case")]
pub enum Ground {
    /// The chair calls.
    Chair {
        /// Who called, as shown.
        by: String,
    },
    /// A resolution of an organ calls.
    Resolution {
        /// The decision of this house.
        decision: Option<DecisionId>,
        /// Its words, or where it stands.
        text: String,
    },
    /// Members ask for it.
    Request {
        /// Their seats.
        seats: Vec<SeatId>,
    },
    /// Entered from the record of the past.
    Record {
        /// The source.
        source: String,
    },
}

/// Where a meeting stands: which acts exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Called.
    Called,
    /// Running.
    Open,
    /// Over.
    Closed,
    /// Will not be held.
    Cancelled,
}

impl Stage {
    /// The word in message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Called => "called",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its number in the house.
    pub id: MeetingId,
    /// Of which body.
    pub body: BodyId,
    /// The how-manieth of the body.
    pub no: u32,
    /// Regular or extraordinary.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// When it is called for.
    pub starts_at: DateTime,
    /// When it is expected to end.
    pub ends_at: Option<DateTime>,
    /// Where.
    pub place: Option<String>,
    /// What it was called on.
    pub convened: Ground,
    /// When the notice went out.
    pub notified_at: Option<DateTime>,
    /// When it was opened.
    pub opened_at: Option<DateTime>,
    /// When it was closed.
    pub closed_at: Option<DateTime>,
    /// When it was cancelled.
    pub cancelled_at: Option<DateTime>,
    /// Why.
    pub cancelled_why: Option<String>,
    /// Who presides.
    pub presiding: Option<PersonId>,
    /// Why somebody other than the chair presides.
    pub presiding_why: Option<String>,
    /// What was said of the next meeting when it closed.
    pub next_meeting: Option<String>,
    /// Where the record comes from, where it was entered later.
    pub source: Option<String>,
}

impl Meeting {
    /// Where it stands.
    pub const fn stage(&self) -> Stage {
        match (self.cancelled_at, self.opened_at, self.closed_at) {
            (Some(_), _, _) => Stage::Cancelled,
            (_, _, Some(_)) => Stage::Closed,
            (_, Some(_), None) => Stage::Open,
            _ => Stage::Called,
        }
    }

    /// The meeting must be running.
    pub fn must_run(&self) -> Result<(), Refusal> {
        match self.stage() {
            Stage::Open => Ok(()),
            stage => Err(Refusal::Stage(stage)),
        }
    }
}

/// A meeting to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The how-manieth of the body.
    pub no: u32,
    /// Regular or extraordinary.
    pub kind: Kind,
    /// When.
    pub starts_at: DateTime,
    /// On what ground.
    pub ground: Ground,
}

/// Members who ask for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Requesters {
    /// How many of the asking seats are in office.
    pub asking: u32,
    /// How many members there are, where known: a share of them may be asked for.
    pub in_office: Option<u32>,
}

/// Checks the title of a meeting.
pub fn titled(title: &str) -> Result<(), Refusal> {
    match title.trim().chars().count() {
        0 => Err(Refusal::NoTitle),
        1..=200 => Ok(()),
        _ => Err(Refusal::LongTitle),
    }
}

/// Checks a call. `organ` is the organ of the book; `taken` says that the body already has a meeting of this number.
pub fn convene(
    call: &Call,
    organ: &str,
    requesters: Requesters,
    taken: bool,
    now: DateTime,
    law: &LawOn<'_>,
) -> Result<Vec<Advice>, Refusal> {
    if taken {
        return Err(Refusal::NumberTaken(call.no));
    }
    if matches!(call.ground, Ground::Record { .. }) {
        return Ok(Vec::new());
    }
    if call.kind == Kind::Unstated {
        return Err(Refusal::KindUnstated);
    }
    if call.starts_at <= now {
        return Err(Refusal::InThePast(call.starts_at));
    }
    grounded(call, organ, requesters, law)?;
    notice(call, organ, now, law)
}

/// Moves a called meeting to another day, place or title. A new day is noticed anew.
pub fn change(
    meeting: &Meeting,
    starts_at: DateTime,
    organ: &str,
    now: DateTime,
    law: &LawOn<'_>,
) -> Result<Vec<Advice>, Refusal> {
    let stage = meeting.stage();
    if stage != Stage::Called {
        return Err(Refusal::Stage(stage));
    }
    if starts_at == meeting.starts_at || matches!(meeting.convened, Ground::Record { .. }) {
        return Ok(Vec::new());
    }
    if starts_at <= now {
        return Err(Refusal::InThePast(starts_at));
    }
    let call =
        Call { no: meeting.no, kind: meeting.kind, starts_at, ground: meeting.convened.clone() };
    notice(&call, organ, now, law)
}

/// Names who presides: the chair, or somebody in the chair's place with a reason.
pub fn preside(meeting: &Meeting, is_chair: bool, why: &str) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Called | Stage::Open if !is_chair && why.trim().is_empty() => Err(Refusal::NoReason),
        Stage::Called | Stage::Open => Ok(()),
        stage => Err(Refusal::Stage(stage)),
    }
}

/// Opens a called meeting.
pub fn open(meeting: &Meeting, now: DateTime) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Called if now.date() < meeting.starts_at.date() => {
            Err(Refusal::TooEarly(meeting.starts_at))
        }
        Stage::Called => Ok(()),
        stage => Err(Refusal::Stage(stage)),
    }
}

/// Closes a running meeting. An open vote or an open item must be ended first; items that were
/// never taken up are carried over to the next meeting, and the reader is told how many.
pub fn close(
    meeting: &Meeting,
    open_votes: u32,
    items: &[Item],
    next_meeting: Option<&str>,
) -> Result<Vec<Advice>, Refusal> {
    meeting.must_run()?;
    if open_votes > 0 {
        return Err(Refusal::VoteOpen);
    }
    let running = items.iter().find(|item| item.opened_at.is_some() && item.closed_at.is_none());
    if let Some(item) = running {
        return Err(Refusal::ItemOpen { no: item.no, title: item.title.clone() });
    }
    let mut advice = Vec::new();
    let left = items.iter().filter(|item| item.closed_at.is_none()).count();
    if left > 0 {
        let left = u32::try_from(left).unwrap_or(u32::MAX);
        let message = Message::new("meetings-convening-advice-carried").with("count", left);
        advice.push(Advice::plain(message));
    }
    if next_meeting.is_none_or(|next| next.trim().is_empty()) {
        advice.push(Advice::plain(Message::new("meetings-convening-advice-next")));
    }
    Ok(advice)
}

/// Cancels a called meeting, with a reason.
pub fn cancel(meeting: &Meeting, why: &str) -> Result<(), Refusal> {
    match meeting.stage() {
        Stage::Called if why.trim().is_empty() => Err(Refusal::NoReason),
        Stage::Called => Ok(()),
        stage => Err(Refusal::Stage(stage)),
    }
}

/// Whether the book lets this kind of meeting be called on this ground.
fn grounded(
    call: &Call,
    organ: &str,
    requesters: Requesters,
    law: &LawOn<'_>,
) -> Result<(), Refusal> {
    let Requesters { asking: requesters, in_office } = requesters;
    let extraordinary = call.kind == Kind::Extraordinary;
    let wanted = if extraordinary { MeetingKind::Extraordinary } else { MeetingKind::Regular };
    let ways = law.convening(organ, wanted).map_err(Refusal::Silent)?;
    let mut refusal = None;
    for way in &ways {
        let fits = match &call.ground {
            Ground::Chair { .. } => way.rule.by == ConvenedBy::Chair,
            Ground::Resolution { text, decision } => {
                way.rule.by == ConvenedBy::Resolution
                    && (decision.is_some() || !text.trim().is_empty())
            }
            Ground::Request { .. } => way.rule.by == ConvenedBy::Request,
            Ground::Record { .. } => true,
        };
        if !fits {
            continue;
        }
        let least = way.rule.at_least.map_or(0, |amount| amount.of(in_office.unwrap_or(0)));
        if way.rule.by == ConvenedBy::Request && requesters < least {
            refusal = Some(Refusal::TooFew { cite: way.cite.clone(), least, got: requesters });
            continue;
        }
        return Ok(());
    }
    Err(refusal.unwrap_or_else(|| Refusal::Ground {
        cite: ways.first().map(|way| way.cite.clone()),
        needs: ways.first().map(|way| way.rule.by),
    }))
}

/// Checks the notice period: refused where it binds, advised where it does not.
fn notice(
    call: &Call,
    organ: &str,
    now: DateTime,
    law: &LawOn<'_>,
) -> Result<Vec<Advice>, Refusal> {
    let Ok(notice) = law.notice(organ) else { return Ok(Vec::new()) };
    let days = (call.starts_at.date() - now.date()).get_days();
    let asked = i32::try_from(notice.rule.days).unwrap_or(i32::MAX);
    if days >= asked {
        return Ok(Vec::new());
    }
    if notice.rule.hard {
        return Err(Refusal::ShortNotice { cite: notice.cite.clone(), days: notice.rule.days });
    }
    let message = Message::new("meetings-convening-advice-notice").with("days", notice.rule.days);
    Ok(vec![Advice::on(&notice.cite, message)])
}
