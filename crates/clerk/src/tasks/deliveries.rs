//! Starting decisions on their way to the districts, and what is reported from there.

use council::accounts::roles::{Act, Role, Standing};
use council::bodies::registry::Body;
use council::decisions::register::Decision;
use council::meetings::page::organ;
use council::tasks::deliveries::{self, Delivery, Refusal, Step};
use council::{Advice, DecisionId, DeliveryId, MeetingId, SeatId};
use kit::Message;
use serde_json::json;
use store::bodies::seats;
use store::tasks::deliveries as store_deliveries;

use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// What starts on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Convey {
    /// One decision.
    Decision(DecisionId),
    /// Everything a meeting decided that is not on its way.
    Meeting(MeetingId),
}

/// What is reported of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportDelivery {
    /// Which.
    pub delivery: DeliveryId,
    /// What happened.
    pub step: Step,
}

impl Clerk {
    /// Starts decisions on their way: one delivery a decision and district. Answers how many.
    pub async fn convey(
        &self,
        who: &Standing,
        key: &str,
        what: Convey,
    ) -> Result<Done<u32>, Trouble> {
        let numbers = self.numbers_for(what).await?;
        self.long_act(who, key, numbers, move |desk| {
            let (body, decisions, meeting) = aimed(desk, what)?;
            desk.may(Act::Convey, Some(&body))?;
            let started = startable(desk, &body, &decisions, what)?;
            let role = role(desk, &body)?;
            let districts: Vec<String> = store::bodies::districts::list(desk.conn)?
                .into_iter()
                .map(|district| district.code)
                .collect();
            let held = seats::of_body(desk.conn, body.id)?;
            let plan = deliveries::plan(&districts, &held, &role, desk.now.date());
            let made = enter(desk, &body, &started, &plan)?;
            let without = plan.iter().filter(|(_, seat)| seat.is_none()).count();
            let content = json!({
                "decisions": started, "deliveries": made, "districts": plan.len(),
                "secretariat": without, "at": desk.now,
            });
            let subject = match (meeting, started.first()) {
                (Some(meeting), _) => Subject::meeting(meeting),
                (None, Some(decision)) => Subject::of("decision", *decision),
                (None, None) => Subject::body(body.id),
            };
            desk.journal(Act::Convey, subject, Some(body.id), &content)?;
            Ok(Done { it: made, advice: advice(without) })
        })
        .await
    }

    /// Reports of a delivery: whoever sits for the district, or the secretary.
    pub async fn report_delivery(
        &self,
        who: &Standing,
        key: &str,
        form: ReportDelivery,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let found = store_deliveries::find(desk.conn, form.delivery)?;
            let it = found.ok_or(Trouble::Missing("delivery"))?;
            let body = store::bodies::registry::find(desk.conn, it.body)?;
            let body = body.ok_or(Trouble::Missing("body"))?;
            desk.may(Act::ReportDelivery, Some(&body))?;
            let bound = is_bound(desk, &body, &it)?;
            let next = deliveries::report(&it, &form.step, desk.now, bound).map_err(refused)?;
            store_deliveries::report(desk.conn, &next)?;
            let district = store::bodies::districts::find(desk.conn, &next.district)?;
            let district = district.ok_or(Trouble::Missing("district"))?;
            let content = json!({
                "delivery": next.id, "decision": next.decision, "district": next.district,
                "name": district.name, "name_en": district.name_en,
                "state": next.stage(), "proof": next.proof, "discussed_on": next.discussed_on,
                "feedback": next.feedback, "at": desk.now,
            });
            let subject = Subject::of("decision", next.decision);
            desk.journal(Act::ReportDelivery, subject, Some(next.body), &content)
        })
        .await
    }

    /// How many records a conveyance makes at most.
    async fn numbers_for(&self, what: Convey) -> Result<u32, Trouble> {
        let counted = self.db().read(move |conn| {
            let districts = store::bodies::districts::list(conn)?.len();
            let decisions = match what {
                Convey::Decision(_) => 1,
                Convey::Meeting(id) => store::decisions::register::of_meeting(conn, id)?.len(),
            };
            Ok::<_, store::Error>(districts.saturating_mul(decisions).saturating_add(8))
        });
        Ok(u32::try_from(counted.await?).unwrap_or(u32::MAX))
    }
}

/// The body that decided, what it decided, and the meeting whose page follows.
fn aimed(
    desk: &mut Desk<'_>,
    what: Convey,
) -> Result<(Body, Vec<Decision>, Option<MeetingId>), Trouble> {
    let (body, decisions, meeting) = match what {
        Convey::Decision(id) => {
            let it = store::decisions::register::find(desk.conn, id)?;
            let it = it.ok_or(Trouble::Missing("decision"))?;
            (it.body, vec![it.clone()], it.meeting)
        }
        Convey::Meeting(id) => {
            let it = store::meetings::convening::find(desk.conn, id)?;
            let it = it.ok_or(Trouble::Missing("meeting"))?;
            (it.body, store::decisions::register::of_meeting(desk.conn, id)?, Some(id))
        }
    };
    let body = store::bodies::registry::find(desk.conn, body)?.ok_or(Trouble::Missing("body"))?;
    Ok((body, decisions, meeting))
}

/// Those of the decisions that can start. One that was asked for by itself says why it cannot; of a
/// meeting, those that do not count are left out.
fn startable(
    desk: &mut Desk<'_>,
    body: &Body,
    decisions: &[Decision],
    what: Convey,
) -> Result<Vec<DecisionId>, Trouble> {
    let law = desk.law(body)?;
    let mut started = Vec::new();
    let mut there = 0;
    for decision in decisions {
        let over = match decision.meeting {
            None => true,
            Some(id) => store::meetings::convening::find(desk.conn, id)?
                .is_some_and(|meeting| meeting.closed_at.is_some()),
        };
        match deliveries::may_start(decision, organ(body), over, &law.law()) {
            Ok(_) if store_deliveries::is_started(desk.conn, decision.id)? => there += 1,
            Ok(_) => started.push(decision.id),
            Err(Refusal::Void | Refusal::OnlyNote) if matches!(what, Convey::Meeting(_)) => {}
            Err(why) => return Err(refused(why)),
        }
    }
    match (started.is_empty(), there) {
        (false, _) => Ok(started),
        (true, 0) => Err(refused(Refusal::Nothing)),
        (true, _) => Err(refused(Refusal::Started)),
    }
}

/// The role bound to convey.
fn role(desk: &mut Desk<'_>, body: &Body) -> Result<String, Trouble> {
    let law = desk.law(body)?;
    let duty = deliveries::duty(&law.law()).map_err(|why| refused(Refusal::Silent(why)))?;
    Ok(duty.rule.role.clone())
}

fn enter(
    desk: &mut Desk<'_>,
    body: &Body,
    decisions: &[DecisionId],
    plan: &[(String, Option<SeatId>)],
) -> Result<u32, Trouble> {
    let mut made = 0;
    for decision in decisions {
        for (district, seat) in plan {
            let it = Delivery {
                id: desk.id()?,
                decision: *decision,
                body: body.id,
                district: district.clone(),
                seat: *seat,
                made_at: desk.now,
                sent_at: None,
                proof: None,
                discussed_on: None,
                feedback: None,
                answered_at: None,
            };
            store_deliveries::insert(desk.conn, &it)?;
            made += 1;
        }
    }
    Ok(made)
}

/// Districts that send nobody are the secretariat's.
fn advice(without: usize) -> Vec<Advice> {
    let count = i64::try_from(without).unwrap_or(i64::MAX);
    let message = Message::new("tasks-deliveries-advice-secretariat").with("count", count);
    if without == 0 { Vec::new() } else { vec![Advice::plain(message)] }
}

/// The secretary reports of every district; a member of the one they sit for.
fn is_bound(desk: &mut Desk<'_>, body: &Body, it: &Delivery) -> Result<bool, Trouble> {
    let place = desk.place(body)?;
    if desk.who.has(Role::Secretary, Some(&place)) {
        return Ok(true);
    }
    let (Some(bound), Some(person)) = (it.seat, desk.who.person) else { return Ok(false) };
    let today = desk.now.date();
    let all = seats::of_body(desk.conn, body.id)?;
    let role = all.iter().find(|seat| seat.id == bound).map(|seat| seat.role.clone());
    Ok(all.iter().any(|seat| {
        seat.holder == council::bodies::seats::Holder::Person(person)
            && Some(&seat.role) == role.as_ref()
            && seat.district.as_ref() == Some(&it.district)
            && seat.is_held_on(today)
    }))
}
