//! Amounts divided by keys, and what becomes of the shares.

use jiff::civil::date;

use super::*;

#[test]
fn shares_sum_to_the_amount_whatever_the_weights() {
    // Numbers without a pattern, the same in every run.
    let mut state: u64 = 20_170_626;
    let mut next = move |below: u64| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for _ in 0..3_000 {
        let parties = usize::try_from(next(40) + 1).unwrap();
        let weights: Vec<u32> =
            (0..parties).map(|_| u32::try_from(next(1_000_000)).unwrap()).collect();
        let amount = i64::try_from(next(u64::try_from(MOST).unwrap()) + 1).unwrap();
        if weights.iter().all(|weight| *weight == 0) {
            continue;
        }
        let shares = divide(amount, &weights).unwrap();
        assert_eq!(shares.iter().sum::<i64>(), amount, "{amount} by {weights:?}");
        let total: i128 = weights.iter().map(|w| i128::from(*w)).sum();
        for (share, weight) in shares.iter().zip(&weights) {
            let exact = i128::from(amount) * i128::from(*weight);
            let off = i128::from(*share) * total - exact;
            assert!(off.abs() < total, "no share is a won or more from its exact part");
            assert!(*weight > 0 || *share == 0, "whoever bears nothing pays nothing");
        }
        assert_eq!(divide(amount, &weights).unwrap(), shares, "the same every time");
    }
}

#[test]
fn what_is_left_over_goes_to_the_largest_remainders() {
    assert_eq!(divide(100_000, &[1, 1, 1]), Ok(vec![33_334, 33_333, 33_333]));
    assert_eq!(divide(10, &[3, 3, 1]), Ok(vec![4, 4, 2]));
    assert_eq!(divide(1, &[1, 1, 1]), Ok(vec![1, 0, 0]));
    assert_eq!(divide(5, &[0, 5]), Ok(vec![0, 5]));
    assert_eq!(divide(MOST, &[u32::MAX, u32::MAX]), Ok(vec![MOST / 2, MOST / 2]));
    assert_eq!(divide(0, &[1]), Err(Refusal::Amount));
    assert_eq!(divide(-1, &[1]), Err(Refusal::Amount));
    assert_eq!(divide(MOST + 1, &[1]), Err(Refusal::Amount));
    assert_eq!(divide(5, &[0, 0]), Err(Refusal::NoParties));
    assert_eq!(divide(5, &[]), Err(Refusal::NoParties));
}

fn expense(amount: i64, parties: &str) -> Expense {
    let parties = super::parties(parties).unwrap();
    let day = date(2017, 7, 7);
    let it = Entering {
        text: "토론회 다과",
        amount,
        spent_on: day,
        key: Key::Weights,
        parties: &parties,
    };
    Expense {
        id: ExpenseId::new(1),
        body: BodyId::new(1),
        text: it.text.to_owned(),
        amount,
        spent_on: day,
        decision: None,
        key: Key::Weights,
        entered_at: day.at(10, 0, 0, 0),
        withdrawn_at: None,
        withdrawn_why: None,
        shares: enter(it).unwrap(),
    }
}

#[test]
fn parties_are_read_line_by_line() {
    let read = parties("은평구 2\n관악구: 1\n\n 서울 성동구,3 ").unwrap();
    let told: Vec<_> = read.iter().map(|p| (p.name.as_str(), p.weight)).collect();
    assert_eq!(told, [("은평구", 2), ("관악구", 1), ("서울 성동구", 3)]);
    for line in ["은평구", "은평구 둘", "은평구 -1", " 3", "은평구 99999999"] {
        assert!(parties(line).is_err(), "{line}");
    }
    let twice = parties("은평구 1\n은평구 2").unwrap();
    let day = date(2017, 7, 7);
    let it =
        Entering { text: "다과", amount: 10, spent_on: day, key: Key::Weights, parties: &twice };
    assert_eq!(enter(it), Err(Refusal::Twice("은평구".to_owned())));
    assert_eq!(enter(Entering { parties: &[], ..it }), Err(Refusal::NoParties));
    assert_eq!(enter(Entering { text: " ", ..it }), Err(Refusal::NoText));
}

#[test]
fn an_expense_is_agreed_then_paid_share_by_share() {
    let today = date(2017, 7, 10);
    let mut it = expense(10_000, "은평구 1\n관악구 1");
    let pay = |no| Settling::Pay { no, on: today };
    assert_eq!(it.state(), State::Proposed);
    assert_eq!(settle(&it, &pay(1), "", today), Err(Refusal::NotAgreed));
    let agree = Settling::Agree(DecisionId::new(7));
    assert_eq!(settle(&it, &agree, "", today), Ok(()));
    it.decision = Some(DecisionId::new(7));
    assert_eq!(settle(&it, &agree, "", today), Err(Refusal::Agreed));
    assert_eq!(settle(&it, &pay(3), "", today), Err(Refusal::NoShare));
    let tomorrow = date(2017, 7, 11);
    let early = Settling::Pay { no: 1, on: tomorrow };
    assert_eq!(settle(&it, &early, "", today), Err(Refusal::Future(tomorrow)));
    assert_eq!(settle(&it, &pay(1), "", today), Ok(()));
    it.shares[0].settled_on = Some(today);
    assert_eq!((it.state(), it.open()), (State::Agreed, 5_000));
    assert_eq!(settle(&it, &pay(1), "", today), Err(Refusal::Paid));
    assert_eq!(settle(&it, &Settling::Withdraw, "x", today), Err(Refusal::PartlyPaid));
    assert_eq!(settle(&it, &Settling::Reopen { no: 2 }, "x", today), Err(Refusal::NotPaid));
    assert_eq!(settle(&it, &Settling::Reopen { no: 1 }, "", today), Err(Refusal::NoReason));
    it.shares[1].settled_on = Some(today);
    assert_eq!(it.state(), State::Paid);
    it.withdrawn_at = Some(today.at(9, 0, 0, 0));
    assert_eq!(settle(&it, &pay(1), "", today), Err(Refusal::Withdrawn));
}
