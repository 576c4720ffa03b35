//! Entering expenses with their shares, agreeing to them, settling shares.

use council::accounts::roles::{Act, Standing};
use council::bodies::registry::Body;
use council::bodies::seats::Holder;
use council::costs::expenses::{self, Entering, Expense, Key, Party, Refusal, Settling};
use council::{BodyId, DecisionId, ExpenseId};
use jiff::civil::Date;
use serde_json::json;
use store::bodies::seats::RosterLine;
use store::costs::expenses as kept;

use crate::calendar::schedules::decision_stands;
use crate::meetings::filled;
use crate::{Clerk, Desk, Subject, Trouble, refused};

/// An expense to be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnterExpense {
    /// Of which body.
    pub body: BodyId,
    /// What for.
    pub text: String,
    /// How much, in won.
    pub amount: i64,
    /// When it was spent.
    pub spent_on: Date,
    /// By which key it is shared.
    pub key: Key,
    /// Names and weights, one a line, where it is shared by weights.
    pub weights: String,
    /// The decision that agreed to it and its key.
    pub decision: Option<DecisionId>,
}

impl Clerk {
    /// Enters an expense; who bears it is read from the roster of its day, or from the weights.
    pub async fn enter_expense(
        &self,
        who: &Standing,
        key: &str,
        form: EnterExpense,
    ) -> Result<ExpenseId, Trouble> {
        self.act(who, key, move |desk| {
            let found = store::bodies::registry::find(desk.conn, form.body)?;
            let body = found.ok_or(Trouble::Missing("body"))?;
            desk.may(Act::EnterExpense, Some(&body))?;
            decision_stands(desk, &body, form.decision)?;
            let parties = bearers(desk, &body, &form)?;
            let shares = expenses::enter(Entering {
                text: &form.text,
                amount: form.amount,
                spent_on: form.spent_on,
                key: form.key,
                parties: &parties,
            })
            .map_err(refused)?;
            let it = Expense {
                id: desk.id()?,
                body: body.id,
                text: form.text.trim().to_owned(),
                amount: form.amount,
                spent_on: form.spent_on,
                decision: form.decision,
                key: form.key,
                entered_at: desk.now,
                withdrawn_at: None,
                withdrawn_why: None,
                shares,
            };
            kept::insert(desk.conn, &it)?;
            let shares: Vec<_> = it
                .shares
                .iter()
                .map(|s| {
                    json!({
                        "no": s.no, "name": s.party.name, "seat": s.party.seat,
                        "district": s.party.district, "weight": s.party.weight.to_string(),
                        "won": s.amount.to_string(),
                    })
                })
                .collect();
            let content = json!({
                "expense": it.id, "text": it.text, "won": it.amount.to_string(),
                "spent_on": it.spent_on, "key": it.key, "decision": it.decision, "shares": shares,
            });
            let subject = Subject::of("expense", it.id);
            desk.journal(Act::EnterExpense, subject, Some(body.id), &content)?;
            Ok(it.id)
        })
        .await
    }

    /// Agrees to an expense by a decision, settles or reopens a share, or takes an expense back.
    pub async fn settle_expense(
        &self,
        who: &Standing,
        key: &str,
        id: ExpenseId,
        how: Settling,
        note: &str,
    ) -> Result<(), Trouble> {
        let note = note.trim().to_owned();
        self.act(who, key, move |desk| {
            let it = kept::find(desk.conn, id)?.ok_or(Trouble::Missing("expense"))?;
            let found = store::bodies::registry::find(desk.conn, it.body)?;
            let body = found.ok_or(Trouble::Missing("body"))?;
            desk.may(Act::SettleShare, Some(&body))?;
            expenses::settle(&it, &how, &note, desk.now.date()).map_err(refused)?;
            let said = filled(Some(note.clone()));
            let (state, no, day) = match &how {
                Settling::Agree(decision) => {
                    decision_stands(desk, &body, Some(*decision))?;
                    kept::agree(desk.conn, id, *decision)?;
                    ("agreed", None, None)
                }
                Settling::Pay { no, on } => {
                    kept::settle(desk.conn, id, *no, Some(*on), said.as_deref())?;
                    ("paid", Some(*no), Some(*on))
                }
                Settling::Reopen { no } => {
                    kept::settle(desk.conn, id, *no, None, None)?;
                    ("reopened", Some(*no), None)
                }
                Settling::Withdraw => {
                    kept::withdraw(desk.conn, id, desk.now, &note)?;
                    ("withdrawn", None, None)
                }
            };
            let share = no.and_then(|no| it.shares.iter().find(|share| share.no == no));
            let decision = match how {
                Settling::Agree(decision) => Some(decision),
                _ => None,
            };
            let content = json!({
                "expense": id, "text": it.text, "state": state, "no": no,
                "name": share.map(|share| share.party.name.clone()), "on": day, "why": said,
                "decision": decision,
                "before": share.map(|share| json!({ "on": share.settled_on, "why": share.settled_note })),
            });
            let subject = Subject::of("expense", id);
            desk.journal(Act::SettleShare, subject, Some(body.id), &content)
        })
        .await
    }
}

/// Who bears an expense, in the order of the roster.
fn bearers(desk: &mut Desk<'_>, body: &Body, form: &EnterExpense) -> Result<Vec<Party>, Trouble> {
    if form.key == Key::Weights {
        return expenses::parties(&form.weights).map_err(refused);
    }
    let roster = store::bodies::seats::roster(desk.conn, body.id)?;
    let held = roster.iter().filter(|line| line.seat.is_held_on(form.spent_on));
    let mut seen: Vec<Holder> = Vec::new();
    let mut parties: Vec<Party> = Vec::new();
    for line in held {
        match form.key {
            Key::PerMember if seen.contains(&line.seat.holder) => {}
            Key::PerMember => {
                seen.push(line.seat.holder);
                parties.push(member(line));
            }
            Key::PerDistrict | Key::Weights => parties.extend(district(line, &parties)),
        }
    }
    if parties.len() > 1_000 {
        return Err(refused(Refusal::NoParties));
    }
    Ok(parties)
}

fn member(line: &RosterLine) -> Party {
    Party {
        name: line.name.clone(),
        seat: Some(line.seat.id),
        district: line.seat.district.clone(),
        weight: 1,
    }
}

/// The district of a seat, where it is not among the parties yet.
fn district(line: &RosterLine, parties: &[Party]) -> Option<Party> {
    let code = line.seat.district.clone()?;
    let (name, _) = line.district.clone()?;
    let known = parties.iter().any(|party| party.district.as_ref() == Some(&code));
    (!known).then_some(Party { name, seat: None, district: Some(code), weight: 1 })
}
