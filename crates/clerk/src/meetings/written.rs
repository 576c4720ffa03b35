//! Written resolutions: put to the members, answered by each once, counted and carried out.

use council::accounts::roles::{Act, Standing};
use council::bodies::counts::{self, Members, Roster};
use council::bodies::registry::{Body, RosterState};
use council::decisions::effects::Effect;
use council::decisions::register::{Decision, Form};
use council::meetings::attendance::{person, voting};
use council::meetings::motions::Aim;
use council::meetings::page::organ;
use council::meetings::votes::{self, Choice, Frozen, Judged, Ruling};
use council::meetings::written::{self, Answer, Counted, Draft, Written};
use council::{BodyId, DecisionId, WrittenId};
use jiff::civil::DateTime;
use serde_json::json;
use store::decisions::register;
use store::meetings::written as store_written;

use crate::decisions::effects;
use crate::{Clerk, Desk, Done, Subject, Trouble, refused};

/// Something to be put to the members in writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenWritten {
    /// Of which body.
    pub body: BodyId,
    /// Its title.
    pub title: String,
    /// What is decided.
    pub text: String,
    /// The case of the book.
    pub case: String,
    /// The reason.
    pub reason: String,
    /// What it does when it passes.
    pub effect: Effect,
    /// The last moment to answer.
    pub due_at: DateTime,
}

/// What came of a written resolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    /// What became of it.
    pub ruling: Ruling,
    /// The decision, where it passed.
    pub decision: Option<DecisionId>,
}

impl Clerk {
    /// Puts something to the members in writing, where the book allows it.
    pub async fn open_written(
        &self,
        who: &Standing,
        key: &str,
        form: OpenWritten,
    ) -> Result<Done<WrittenId>, Trouble> {
        self.act(who, key, move |desk| {
            let body = body(desk, form.body)?;
            desk.may(Act::OpenWritten, Some(&body))?;
            let law = desk.law(&body)?;
            written::may(organ(&body), &law.law()).map_err(refused)?;
            let target = effects::aim(desk, &body, &form.effect)?;
            let aim = Aim {
                organ: organ(&body),
                role: target.role.as_deref(),
                meets: target.meets.as_deref(),
            };
            let draft = Draft {
                title: &form.title,
                text: &form.text,
                case: form.case.trim(),
                reason: &form.reason,
                effect: &form.effect,
                due_at: form.due_at,
            };
            let allowed = written::open(&draft, &aim, desk.now, &law.law()).map_err(refused)?;
            let advice = effects::try_out(desk, &body, None, &form.effect)?;
            let case = form.case.trim();
            let reason = form.reason.trim();
            let it = Written {
                id: desk.id()?,
                body: body.id,
                no: store_written::next_no(desk.conn, body.id)?,
                title: form.title.trim().to_owned(),
                text: form.text.trim().to_owned(),
                why: if case.is_empty() { reason.to_owned() } else { format!("{case}: {reason}") },
                rule: allowed.rule,
                effect: form.effect.clone(),
                law: law.version.id,
                opened_at: desk.now,
                due_at: form.due_at,
                closed_at: None,
                result: None,
                decision: None,
            };
            store_written::open(desk.conn, &it)?;
            let content = json!({
                "written": it.id, "no": it.no, "title": it.title, "text": it.text, "why": it.why,
                "rule": it.rule, "cite": allowed.cite, "effect": it.effect, "law": it.law,
                "law_sha256": law.version.sha256, "due_at": it.due_at, "at": it.opened_at,
            });
            let subject = Subject::of("written", it.id);
            desk.journal(Act::OpenWritten, subject, Some(body.id), &content)?;
            Ok(Done { it: it.id, advice })
        })
        .await
    }

    /// Keeps the answer of whoever is signed in.
    pub async fn answer_written(
        &self,
        who: &Standing,
        key: &str,
        id: WrittenId,
        choice: Choice,
        opinion: Option<String>,
    ) -> Result<(), Trouble> {
        self.act(who, key, move |desk| {
            let (it, body) = found(desk, id)?;
            desk.may(Act::AnswerWritten, Some(&body))?;
            let book = desk.book(it.law)?;
            let seats = store::bodies::seats::of_body(desk.conn, body.id)?;
            let me = desk.who.person;
            let seat = voting(&seats, desk.now.date(), &book.on(desk.now))
                .into_iter()
                .find(|seat| person(seat).is_some() && person(seat) == me);
            let answers = store_written::answers(desk.conn, id)?;
            written::answer(&it, seat, &answers, desk.now).map_err(refused)?;
            let seat = seat.ok_or_else(|| refused(written::Refusal::NoSeat))?;
            let opinion = super::filled(opinion.clone());
            if opinion.as_deref().is_some_and(|text| text.chars().count() > 1000) {
                return Err(refused(written::Refusal::LongOpinion));
            }
            let answer = Answer { seat: seat.id, choice, opinion, answered_at: desk.now };
            if !store_written::answer(desk.conn, id, &answer)? {
                return Err(refused(written::Refusal::Twice));
            }
            let content = json!({
                "written": id, "title": it.title, "seat": answer.seat, "choice": answer.choice,
                "opinion": answer.opinion, "at": answer.answered_at,
            });
            let subject = Subject::of("written", id);
            desk.journal(Act::AnswerWritten, subject, Some(body.id), &content)
        })
        .await
    }

    /// Counts a written resolution once it is due or all have answered: verdict, decision, effect.
    pub async fn close_written(
        &self,
        who: &Standing,
        key: &str,
        id: WrittenId,
        casting: Option<bool>,
    ) -> Result<Done<Closed>, Trouble> {
        self.act(who, key, move |desk| {
            let (it, body) = found(desk, id)?;
            desk.may(Act::CloseWritten, Some(&body))?;
            let book = desk.book(it.law)?;
            let law = book.on(desk.now);
            let answers = store_written::answers(desk.conn, id)?;
            let roll = roll(desk, &body, &law, &answers)?;
            let verdict =
                written::close(&it, &roll, &answers, casting, desk.now, &law).map_err(refused)?;
            let hands = written::hands(&answers, &roll);
            let ruling = votes::ruling(&verdict);
            let counted = Counted { ruling, judged: Judged::of(&verdict), frozen: roll };
            let mut advice: Vec<council::Advice> =
                written::report_advice(organ(&body), &law).into_iter().collect();
            let mut made = json!(null);
            let mut decision = None;
            if ruling == Ruling::Passed {
                let (decided, carried) = decide(desk, &body, &it, &counted)?;
                made = json!({
                    "decision": decided.id, "no": decided.no, "effects": carried.made,
                });
                decision = Some(decided.id);
                advice.extend(carried.advice);
            }
            store_written::close(desk.conn, id, desk.now, &counted, decision)?;
            let content = json!({
                "written": id, "title": it.title, "text": it.text, "hands": hands,
                "ruling": ruling, "judged": counted.judged, "frozen": counted.frozen,
                "made": made, "at": desk.now,
            });
            let subject = Subject::of("written", id);
            desk.journal(Act::CloseWritten, subject, Some(body.id), &content)?;
            Ok(Done { it: Closed { ruling, decision }, advice })
        })
        .await
    }
}

/// It becomes a decision and does what it says.
fn decide(
    desk: &mut Desk<'_>,
    body: &Body,
    it: &Written,
    counted: &Counted,
) -> Result<(Decision, effects::Done), Trouble> {
    let decision = Decision {
        id: desk.id()?,
        no: register::next_no(desk.conn, body)?,
        body: body.id,
        meeting: None,
        item: None,
        motion: None,
        vote: None,
        form: Form::Written,
        text: it.text.clone(),
        cite: Some(counted.judged.cite.clone()),
        decided_at: desk.now,
        effect: it.effect.clone(),
        voided_at: None,
        voided_why: None,
    };
    register::insert(desk.conn, &decision)?;
    let carried = effects::apply(desk, body, &decision)?;
    Ok((decision, carried))
}

/// The members in office now, and those of them who answered.
fn roll(
    desk: &mut Desk<'_>,
    body: &Body,
    law: &bylaws::LawOn<'_>,
    answers: &[Answer],
) -> Result<Frozen, Trouble> {
    let seats = store::bodies::seats::of_body(desk.conn, body.id)?;
    let declarations = store::bodies::counts::of_body(desk.conn, body.id)?;
    let complete = body.roster == RosterState::Complete;
    let roster = Roster { seats: &seats, complete, declarations: &declarations };
    let members = counts::in_office(&roster, desk.now);
    let by = match members {
        Members::Counted(_) => "roster",
        Members::Declared { .. } => "declared",
        Members::Unknown { .. } => "unknown",
    };
    let entitled: Vec<council::SeatId> =
        voting(&seats, desk.now.date(), law).into_iter().map(|seat| seat.id).collect();
    Ok(written::roll(members.count(), by, &entitled, answers))
}

fn found(desk: &mut Desk<'_>, id: WrittenId) -> Result<(Written, Body), Trouble> {
    let it = store_written::find(desk.conn, id)?.ok_or(Trouble::Missing("written"))?;
    let body = body(desk, it.body)?;
    Ok((it, body))
}

fn body(desk: &mut Desk<'_>, id: BodyId) -> Result<Body, Trouble> {
    store::bodies::registry::find(desk.conn, id)?.ok_or(Trouble::Missing("body"))
}
