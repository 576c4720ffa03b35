//! Calling, moving, opening, closing and cancelling a meeting, and who presides.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::bodies::seats::Seat;
use council::decisions::effects::Effect;
use council::meetings::agenda::Outcome;
use council::meetings::attendance::{person, voting};
use council::meetings::convening::{self, Call, Ground, Kind, Meeting, Requesters};
use council::meetings::page::organ;
use council::{Advice, BodyId, DecisionId, MeetingId, PersonId};
use jiff::civil::DateTime;
use kit::Message;
use serde_json::json;
use store::meetings::{agenda, attendance, convening as meetings};

use super::{Chamber, filled, referrals};
use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// A meeting to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convene {
    /// Of which body.
    pub body: BodyId,
    /// The how-manieth of the body; the next one where it is not said.
    pub no: Option<u32>,
    /// Regular or extraordinary.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// When it begins.
    pub starts_at: DateTime,
    /// When it is expected to end.
    pub ends_at: Option<DateTime>,
    /// Where.
    pub place: Option<String>,
    /// On what ground.
    pub ground: Ground,
}

/// A called meeting moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The meeting.
    pub meeting: MeetingId,
    /// Its title.
    pub title: String,
    /// Its English title.
    pub title_en: Option<String>,
    /// When it begins.
    pub starts_at: DateTime,
    /// When it is expected to end.
    pub ends_at: Option<DateTime>,
    /// Where.
    pub place: Option<String>,
}

impl Clerk {
    /// Calls a meeting.
    pub async fn convene(
        &self,
        who: &Standing,
        key: &str,
        form: Convene,
    ) -> Result<Done<MeetingId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = store::bodies::registry::find(desk.conn, form.body)?
                .ok_or(Trouble::Missing("body"))?;
            desk.may(Act::Convene, Some(&body))?;
            convening::titled(&form.title).map_err(refused)?;
            let no = match form.no {
                Some(no) => no,
                None => meetings::next_no(desk.conn, body.id)?,
            };
            let call = Call {
                no,
                kind: form.kind,
                starts_at: form.starts_at,
                ground: form.ground.clone(),
            };
            let advice = called(desk, &body, &call)?;

            let meeting = written(desk, &body, &call, &form)?;
            meetings::insert(desk.conn, &meeting)?;

            let content = json!({
                "meeting": meeting.id, "body": body.id, "no": no, "kind": meeting.kind,
                "title": meeting.title, "starts_at": meeting.starts_at, "ends_at": meeting.ends_at,
                "place": meeting.place, "convened": meeting.convened,
            });
            desk.journal(Act::Convene, Subject::meeting(meeting.id), Some(body.id), &content)?;
            Ok(Done { it: meeting.id, advice })
        })
        .await
    }

    /// Moves a called meeting to another day, place or title.
    pub async fn move_meeting(
        &self,
        who: &Standing,
        key: &str,
        form: Move,
    ) -> Result<Done<MeetingId>, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, form.meeting, Act::MoveMeeting)?;
            convening::titled(&form.title).map_err(refused)?;
            let old = &chamber.page.meeting;
            let organ = chamber.page.organ();
            let advice = convening::change(old, form.starts_at, organ, desk.now, &chamber.law())
                .map_err(refused)?;
            let moved = form.starts_at != old.starts_at;
            let new = Meeting {
                title: form.title.trim().to_owned(),
                title_en: filled(form.title_en.clone()),
                starts_at: form.starts_at,
                ends_at: form.ends_at,
                place: filled(form.place.clone()),
                // A new day is noticed anew.
                notified_at: old.notified_at.filter(|_| !moved),
                ..old.clone()
            };
            meetings::change(desk.conn, &new)?;
            let content = json!({
                "meeting": new.id, "title": new.title, "starts_at": new.starts_at,
                "ends_at": new.ends_at, "place": new.place,
                "before": { "title": old.title, "starts_at": old.starts_at, "place": old.place },
            });
            chamber.journal(desk, Act::MoveMeeting, &content)?;
            Ok(Done { it: new.id, advice })
        })
        .await
    }

    /// Opens a meeting. The chair presides, unless somebody was named in the chair's place.
    pub async fn open_meeting(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
    ) -> Result<Done<MeetingId>, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::OpenMeeting)?;
            let it = &chamber.page.meeting;
            convening::open(it, desk.now).map_err(refused)?;
            referrals::must_be_settled(desk, &chamber)?;
            let presiding = match it.presiding {
                Some(person) => Some(person),
                None => chair(desk, &chamber)?,
            };
            meetings::open(desk.conn, it.id, desk.now)?;
            let mut advice = Vec::new();
            match presiding {
                Some(person) if it.presiding.is_none() => {
                    meetings::preside(desk.conn, it.id, person, None)?;
                }
                Some(_) => {}
                None => advice.push(Advice::plain(Message::new("meetings-convening-advice-chair"))),
            }
            let content = json!({
                "meeting": it.id, "opened_at": desk.now, "presiding": presiding,
                "law": chamber.version.as_ref().map(|version| version.id),
            });
            chamber.journal(desk, Act::OpenMeeting, &content)?;
            Ok(Done { it: it.id, advice })
        })
        .await
    }

    /// Closes a meeting: everybody leaves, and what was not taken up is carried over.
    pub async fn close_meeting(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        next_meeting: Option<String>,
    ) -> Result<Done<MeetingId>, Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::CloseMeeting)?;
            let page = &chamber.page;
            let open = u32::from(page.open_vote().is_some());
            let next = filled(next_meeting.clone());
            let advice = convening::close(&page.meeting, open, &page.items, next.as_deref())
                .map_err(refused)?;
            let mut carried = Vec::new();
            for item in page.items.iter().filter(|item| item.closed_at.is_none()) {
                agenda::close(desk.conn, item.id, desk.now, Outcome::CarriedOver, None)?;
                carried.push(item.id);
            }
            let waiting = referrals::carry_all(desk, &chamber, &carried)?;
            attendance::all_leave(desk.conn, page.meeting.id, desk.now)?;
            meetings::close(desk.conn, page.meeting.id, desk.now, next.as_deref())?;
            let content = json!({
                "meeting": page.meeting.id, "closed_at": desk.now, "next_meeting": next,
                "carried_over": carried, "referrals": waiting,
            });
            chamber.journal(desk, Act::CloseMeeting, &content)?;
            Ok(Done { it: page.meeting.id, advice })
        })
        .await
    }

    /// Cancels a called meeting, with a reason.
    pub async fn cancel_meeting(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        why: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::CancelMeeting)?;
            convening::cancel(&chamber.page.meeting, &why).map_err(refused)?;
            let why = why.trim();
            meetings::cancel(desk.conn, meeting, desk.now, why)?;
            let waiting = referrals::give_back(desk, &chamber)?;
            let content = json!({
                "meeting": meeting, "cancelled_at": desk.now, "why": why, "referrals": waiting,
            });
            chamber.journal(desk, Act::CancelMeeting, &content)
        })
        .await
    }

    /// Names who presides: with a reason, where it is not the chair.
    pub async fn name_presiding(
        &self,
        who: &Standing,
        key: &str,
        meeting: MeetingId,
        presiding: PersonId,
        why: String,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let chamber = Chamber::enter(desk, meeting, Act::NamePresiding)?;
            let is_chair = chair(desk, &chamber)? == Some(presiding);
            convening::preside(&chamber.page.meeting, is_chair, &why).map_err(refused)?;
            store::people::persons::find(desk.conn, presiding)?
                .ok_or(Trouble::Missing("person"))?;
            let why = Some(why.trim()).filter(|why| !why.is_empty() && !is_chair);
            meetings::preside(desk.conn, meeting, presiding, why)?;
            let content = json!({ "meeting": meeting, "presiding": presiding, "why": why });
            chamber.journal(desk, Act::NamePresiding, &content)
        })
        .await
    }
}

/// Checks a call against the law. What is entered from the record of the past asks no law.
fn called(desk: &mut Desk<'_>, body: &Body, call: &Call) -> Result<Vec<Advice>, Trouble> {
    let taken = meetings::is_taken(desk.conn, body.id, call.no)?;
    let (version, book) = desk.laws.book_at(desk.conn, body.root, desk.now)?;
    let recorded = matches!(call.ground, Ground::Record { .. });
    if version.is_none() && !recorded {
        desk.law(body)?;
    }
    if let Ground::Resolution { decision: Some(decision), .. } = &call.ground {
        resolved(desk, *decision, body)?;
    }
    let law = book.on(desk.now);
    let requesters = requesters(desk, body, &call.ground, &law)?;
    convening::convene(call, organ(body), requesters, taken, desk.now, &law).map_err(refused)
}

/// The decision must stand, and call a meeting of this body.
fn resolved(desk: &mut Desk<'_>, id: DecisionId, body: &Body) -> Result<(), Trouble> {
    let decision = store::decisions::register::find(desk.conn, id)?;
    let decision = decision.ok_or(Trouble::Missing("decision"))?;
    let calls = decision.effect == Effect::Convene { body: body.id };
    if calls && decision.voided_at.is_none() {
        Ok(())
    } else {
        Err(refused(convening::Refusal::NotThatResolution))
    }
}

/// How many of the members who ask are in office, and how many there are.
fn requesters(
    desk: &mut Desk<'_>,
    body: &Body,
    ground: &Ground,
    law: &bylaws::LawOn<'_>,
) -> Result<Requesters, Trouble> {
    let Ground::Request { seats: asking } = ground else { return Ok(Requesters::default()) };
    let seats = store::bodies::seats::of_body(desk.conn, body.id)?;
    let members = voting(&seats, desk.now.date(), law);
    let holder = |id| seats.iter().find(|seat| seat.id == id).map(|seat| seat.holder);
    let mut holders: Vec<_> = asking.iter().filter_map(|id| holder(*id)).collect();
    holders.sort_unstable();
    holders.dedup();
    let in_office = holders.iter().filter(|h| members.iter().any(|seat| seat.holder == **h));
    Ok(Requesters {
        asking: u32::try_from(in_office.count()).unwrap_or(u32::MAX),
        in_office: u32::try_from(members.len()).ok(),
    })
}

fn written(
    desk: &mut Desk<'_>,
    body: &Body,
    call: &Call,
    form: &Convene,
) -> Result<Meeting, Trouble> {
    let source = match &call.ground {
        Ground::Record { source } => Some(source.clone()),
        _ => None,
    };
    Ok(Meeting {
        id: desk.id()?,
        body: body.id,
        no: call.no,
        kind: call.kind,
        title: form.title.trim().to_owned(),
        title_en: filled(form.title_en.clone()),
        starts_at: call.starts_at,
        ends_at: form.ends_at,
        place: filled(form.place.clone()),
        convened: call.ground.clone(),
        notified_at: None,
        opened_at: None,
        closed_at: None,
        cancelled_at: None,
        cancelled_why: None,
        presiding: None,
        presiding_why: None,
        next_meeting: None,
        source,
    })
}

/// Who holds the office that presides over the organ, as far as the book names one.
pub(crate) fn chair(desk: &mut Desk<'_>, chamber: &Chamber) -> Result<Option<PersonId>, Trouble> {
    let law = chamber.law();
    let Ok(office) = law.presiding(chamber.page.organ()) else { return Ok(None) };
    let held = holders(desk, chamber.page.body.root, &office.rule.role)?;
    Ok(held.iter().find_map(person))
}

/// The seats of a role that are held today anywhere in a council.
pub(crate) fn holders(desk: &mut Desk<'_>, root: BodyId, role: &str) -> Result<Vec<Seat>, Trouble> {
    let mut seats = store::bodies::seats::of_family(desk.conn, root)?;
    seats.retain(|seat| seat.role == role && seat.is_held_on(desk.now.date()));
    Ok(seats)
}
