//! Expenses and their shares by the agreed key.
//!
//! An expense is proposed when it is entered, agreed when a decision stands behind its key, and paid
//! when every share is. Shares are whole won and sum to the amount: what division leaves over goes
//! to the largest remainders, the first in order where they are equal.

mod refusal;

use jiff::civil::{Date, DateTime};

pub use refusal::Refusal;

use crate::bodies::registry::words;
use crate::{BodyId, DecisionId, ExpenseId, SeatId};

/// The greatest amount: a thousand billion won.
pub const MOST: i64 = 1_000_000_000_000;

words! {
    /// How an expense is shared out.
    Key {
        /// The same for every member.
        PerMember = "equal-per-member",
        /// The same for every district.
        PerDistrict = "equal-per-district",
        /// By weights that were agreed.
        Weights = "weights",
    }
}

words! {
    /// Where an expense stands.
    State {
        /// Entered; no decision stands behind it yet.
        Proposed = "proposed",
        /// Agreed by a decision.
        Agreed = "agreed",
        /// Every share is paid.
        Paid = "paid",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// Who bears a part, and with which weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The name shown.
    pub name: String,
    /// The seat of a member.
    pub seat: Option<SeatId>,
    /// The code of a district.
    pub district: Option<String>,
    /// The weight.
    pub weight: u32,
}

/// A share of an expense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Its place, from 1.
    pub no: u32,
    /// Who bears it.
    pub party: Party,
    /// How much, in won.
    pub amount: i64,
    /// When it was paid.
    pub settled_on: Option<Date>,
    /// What was said of the payment.
    pub settled_note: Option<String>,
}

/// An expense borne together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expense {
    /// Its number.
    pub id: ExpenseId,
    /// Of which body.
    pub body: BodyId,
    /// What for.
    pub text: String,
    /// How much, in won.
    pub amount: i64,
    /// When it was spent.
    pub spent_on: Date,
    /// The decision that agreed to it and its key.
    pub decision: Option<DecisionId>,
    /// By which key it is shared.
    pub key: Key,
    /// When it was entered.
    pub entered_at: DateTime,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime>,
    /// Why.
    pub withdrawn_why: Option<String>,
    /// Its shares; they sum to the amount.
    pub shares: Vec<Share>,
}

impl Expense {
    /// Where it stands.
    pub fn state(&self) -> State {
        if self.withdrawn_at.is_some() {
            State::Withdrawn
        } else if self.decision.is_none() {
            State::Proposed
        } else if self.open() == 0 {
            State::Paid
        } else {
            State::Agreed
        }
    }

    /// How much of it is not paid.
    pub fn open(&self) -> i64 {
        self.shares.iter().filter(|s| s.settled_on.is_none()).map(|s| s.amount).sum()
    }
}

/// Divides an amount by weights: whole won, no share less or more than a won from its exact part,
/// and the shares sum to the amount.
pub fn divide(amount: i64, weights: &[u32]) -> Result<Vec<i64>, Refusal> {
    if !(1..=MOST).contains(&amount) {
        return Err(Refusal::Amount);
    }
    let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if total == 0 {
        return Err(Refusal::NoParties);
    }
    let exact = |weight: u32| i128::from(amount) * i128::from(weight);
    let mut shares: Vec<i64> = Vec::with_capacity(weights.len());
    for weight in weights {
        // Less than the amount, which is an i64.
        shares.push(i64::try_from(exact(*weight) / total).map_err(|_| Refusal::Amount)?);
    }
    let left = amount - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    let over = |at: usize| weights.get(at).map_or(0, |weight| exact(*weight) % total);
    order.sort_by_key(|at| (std::cmp::Reverse(over(*at)), *at));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
        }
    }
    Ok(shares)
}

/// What is entered of an expense.
#[derive(Debug, Clone, Copy)]
pub struct Entering<'a> {
    /// What for.
    pub text: &'a str,
    /// How much, in won.
    pub amount: i64,
    /// When it was spent.
    pub spent_on: Date,
    /// By which key.
    pub key: Key,
    /// Who bears it.
    pub parties: &'a [Party],
}

/// Enters an expense: its shares, in the order of the parties.
pub fn enter(it: Entering<'_>) -> Result<Vec<Share>, Refusal> {
    match it.text.trim().chars().count() {
        0 => return Err(Refusal::NoText),
        1..=200 => {}
        _ => return Err(Refusal::LongText),
    }
    if !(1900..=2200).contains(&it.spent_on.year()) {
        return Err(Refusal::Day);
    }
    if it.parties.is_empty() {
        return Err(match it.key {
            Key::PerMember => Refusal::NoMembers,
            Key::PerDistrict => Refusal::NoDistricts,
            Key::Weights => Refusal::NoParties,
        });
    }
    if it.parties.iter().any(|party| party.name.trim().is_empty()) {
        return Err(Refusal::NoName);
    }
    let mut names: Vec<&str> = it.parties.iter().map(|party| party.name.trim()).collect();
    names.sort_unstable();
    let twice = names.windows(2).find(|pair| pair.first() == pair.last());
    // Two members may share a name; two lines with one name are a slip.
    if let (Key::Weights, Some(name)) = (it.key, twice.and_then(<[&str]>::first)) {
        return Err(Refusal::Twice((*name).to_owned()));
    }
    let weights: Vec<u32> = it.parties.iter().map(|party| party.weight).collect();
    let amounts = divide(it.amount, &weights)?;
    let shares = (1..).zip(it.parties).zip(amounts);
    Ok(shares
        .map(|((no, party), amount)| Share {
            no,
            party: party.clone(),
            amount,
            settled_on: None,
            settled_note: None,
        })
        .collect())
}

/// Reads parties with weights, one a line: `은평구 2`, `관악구: 1`.
pub fn parties(text: &str) -> Result<Vec<Party>, Refusal> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let split = line.rsplit_once([':', ' ', '\t', ',']);
            let (name, weight) = split.ok_or_else(|| Refusal::Line(line.to_owned()))?;
            let weight: Option<u32> = weight.trim().parse().ok().filter(|w| *w <= 1_000_000);
            let weight = weight.ok_or_else(|| Refusal::Line(line.to_owned()))?;
            let name = name.trim().trim_end_matches([':', ',']).trim().to_owned();
            if name.is_empty() {
                return Err(Refusal::Line(line.to_owned()));
            }
            Ok(Party { name, seat: None, district: None, weight })
        })
        .collect()
}

/// What is done with an expense or a share of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settling {
    /// A decision agrees to it and its key.
    Agree(DecisionId),
    /// A share is paid.
    Pay {
        /// Its place.
        no: u32,
        /// When.
        on: Date,
    },
    /// A share was not paid after all.
    Reopen {
        /// Its place.
        no: u32,
    },
    /// The expense is taken back.
    Withdraw,
}

/// Checks what is done with an expense.
pub fn settle(it: &Expense, how: &Settling, note: &str, today: Date) -> Result<(), Refusal> {
    if it.state() == State::Withdrawn {
        return Err(Refusal::Withdrawn);
    }
    let share = |no: u32| it.shares.iter().find(|share| share.no == no).ok_or(Refusal::NoShare);
    let reasoned = !note.trim().is_empty();
    match how {
        Settling::Agree(_) if it.decision.is_some() => Err(Refusal::Agreed),
        Settling::Agree(_) => Ok(()),
        Settling::Pay { no, on } => {
            if share(*no)?.settled_on.is_some() {
                return Err(Refusal::Paid);
            }
            if it.decision.is_none() {
                return Err(Refusal::NotAgreed);
            }
            if today < *on { Err(Refusal::Future(*on)) } else { Ok(()) }
        }
        Settling::Reopen { no } => {
            if share(*no)?.settled_on.is_none() {
                return Err(Refusal::NotPaid);
            }
            if reasoned { Ok(()) } else { Err(Refusal::NoReason) }
        }
        Settling::Withdraw if it.shares.iter().any(|share| share.settled_on.is_some()) => {
            Err(Refusal::PartlyPaid)
        }
        Settling::Withdraw if !reasoned => Err(Refusal::NoReason),
        Settling::Withdraw => Ok(()),
    }
}

#[cfg(test)]
mod tests;
