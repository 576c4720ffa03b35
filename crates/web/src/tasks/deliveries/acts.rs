//! Starting decisions on their way, and reporting of a delivery.

use axum::{extract::Path, response::Response};
use clerk::Trouble;
use clerk::tasks::deliveries::{Convey, ReportDelivery};
use council::tasks::deliveries::Step;
use council::{DecisionId, DeliveryId, MeetingId};

use super::{card::Refused, show};
use crate::{
    ask::Ask,
    failure::Failure,
    flash,
    look::{Flash, Tone},
    meetings::page::load::number,
    sent::Sent,
};

/// `POST /decisions/{id}/deliveries`.
pub(super) async fn convey_decision(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id: DecisionId = number(&ask, &id, "decision")?;
    convey(&ask, Convey::Decision(id), &sent, &format!("/decisions/{id}/deliveries")).await
}

/// `POST /meetings/{id}/convey`.
pub(super) async fn convey_meeting(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id: MeetingId = number(&ask, &id, "meeting")?;
    convey(&ask, Convey::Meeting(id), &sent, &format!("/meetings/{id}")).await
}

async fn convey(ask: &Ask, what: Convey, sent: &Sent, back: &str) -> Result<Response, Failure> {
    let done = ask.web.clerk().convey(&ask.who, sent.get("act"), what).await;
    let done = done.map_err(|why| Failure::new(ask, why).back(back))?;
    let text = ask.tongue.of("tasks-deliveries-started").n("count", done.it).to_string();
    let mut told = vec![Flash::new(Tone::Ok, text)];
    let advice = done.advice.iter().map(|it| flash::advised(ask.tongue, it));
    told.extend(advice.map(|text| Flash::new(Tone::Warn, text)));
    Ok(ask.back(back, &told))
}

/// `POST /tasks/deliveries/{id}/reports`.
pub(super) async fn report(
    ask: Ask,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Failure> {
    let id: DeliveryId = number(&ask, &id, "delivery")?;
    let read =
        ask.web.reader().read(&ask.who, move |seen| store::tasks::deliveries::find(seen.conn, id));
    let found = read.await.map_err(|why| Failure::new(&ask, why))?;
    let decision = found.ok_or_else(|| Failure::missing(&ask, "delivery"))?.decision;
    let (t, back) = (ask.tongue, format!("/decisions/{decision}/deliveries"));
    let typed = sent.get("said").to_owned();
    let refused = |why: String| Refused { delivery: id.get(), typed: typed.clone(), why };
    let step = match (sent.get("step"), sent.day("said")) {
        ("sent", _) => Step::Sent { proof: typed.clone() },
        ("fed-back", _) => Step::FedBack { feedback: typed.clone() },
        ("discussed", Ok(Some(on))) => Step::Discussed { on },
        ("discussed", _) => {
            let why = t.say("main-field-not-a-day").to_owned();
            return show::again(&ask, decision, &refused(why)).await;
        }
        _ => {
            let why = t.say("main-field-not-an-option").to_owned();
            return show::again(&ask, decision, &refused(why)).await;
        }
    };
    let form = ReportDelivery { delivery: id, step };
    match ask.web.clerk().report_delivery(&ask.who, sent.get("act"), form).await {
        Ok(()) => {
            let to = format!("{back}#d-{id}");
            Ok(ask.back(&to, &flash::done(t, "tasks-deliveries-reported", &[])))
        }
        Err(Trouble::Refused(why)) => {
            let why = flash::refusal(t, why.as_ref());
            show::again(&ask, decision, &refused(why)).await
        }
        Err(why) => Err(Failure::new(&ask, why).back(back)),
    }
}
