//! What waits may not be overlooked; what was settled waits no more.

use super::*;
use crate::meetings::convening::Kind;

fn referral(id: i64, title: &str) -> Referral {
    Referral {
        id: ReferralId::new(id),
        from_body: BodyId::new(2),
        to_body: BodyId::new(1),
        from_meeting: Some(MeetingId::new(20)),
        from_item: Some(ItemId::new(200)),
        from_decision: None,
        carried: false,
        part: Part::Decision,
        title: title.to_owned(),
        note: None,
        made_at: "2017-06-19T14:00:00".parse().unwrap(),
        item: None,
        settled_at: None,
        dropped_why: None,
    }
}

fn meeting(ground: Ground) -> Meeting {
    Meeting {
        id: MeetingId::new(10),
        body: BodyId::new(1),
        no: 4,
        kind: Kind::Regular,
        title: "4차 전체회의".to_owned(),
        title_en: None,
        starts_at: "2017-06-26T15:00:00".parse().unwrap(),
        ends_at: None,
        place: None,
        convened: ground,
        notified_at: None,
        opened_at: None,
        closed_at: None,
        cancelled_at: None,
        cancelled_why: None,
        presiding: None,
        presiding_why: None,
        next_meeting: None,
        source: None,
    }
}

fn called() -> Meeting {
    meeting(Ground::Chair { by: "의장".to_owned() })
}

#[test]
fn what_waits_holds_a_meeting_up_until_it_is_taken_up_or_passed_over() {
    let mut all = vec![referral(1, "사임"), referral(2, "개정")];
    let titles = vec!["사임".to_owned(), "개정".to_owned()];
    assert_eq!(settled(&called(), &all, &[]), Err(Refusal::Outstanding { titles }));
    all[0].item = Some(ItemId::new(100));
    all[0].settled_at = Some("2017-06-20T09:00:00".parse().unwrap());
    assert_eq!(outstanding(&all, &[]).len(), 1);
    assert_eq!(settled(&called(), &all, &[ReferralId::new(2)]), Ok(()));
    let recorded = meeting(Ground::Record { source: "회의록".to_owned() });
    assert!(settled(&recorded, &all, &[]).is_err(), "it waited when that meeting began");
    let past = Meeting { starts_at: "2017-06-19T13:59:59".parse().unwrap(), ..recorded };
    assert_eq!(settled(&past, &all, &[]), Ok(()), "the past is not held up by what came after");
}

#[test]
fn a_referral_is_settled_once_and_in_its_own_body() {
    let mut it = referral(1, "사임");
    assert_eq!(take_up(&it, &called()), Ok(()));
    assert_eq!(drop(&it, " "), Err(Refusal::NoReason));
    assert_eq!(drop(&it, &"가".repeat(401)), Err(Refusal::LongReason));
    assert_eq!(pass_over(&it, &called(), &[it.id], "다음에"), Err(Refusal::AlreadyPassed));
    let over = Meeting { closed_at: Some("2017-06-26T16:00:00".parse().unwrap()), ..called() };
    assert_eq!(take_up(&it, &over), Err(Refusal::MeetingOver));
    let elsewhere = Meeting { body: BodyId::new(7), ..called() };
    assert_eq!(take_up(&it, &elsewhere), Err(Refusal::OtherBody));
    it.settled_at = Some("2017-06-20T09:00:00".parse().unwrap());
    it.dropped_why = Some("필요 없어짐".to_owned());
    assert_eq!(it.standing(), Standing::Dropped);
    assert_eq!(take_up(&it, &called()), Err(Refusal::Dropped));
    it.item = Some(ItemId::new(100));
    assert_eq!(drop(&it, "그만"), Err(Refusal::TakenUp));
}

#[test]
fn one_item_is_referred_once_under_one_title() {
    let before = [referral(1, "사임")];
    let wish = Wish {
        from: BodyId::new(2),
        to: BodyId::new(1),
        dissolved: false,
        title: "사임",
        item: None,
        void: false,
        before: &before,
    };
    assert_eq!(refer(&wish), Err(Refusal::Already));
    assert_eq!(refer(&Wish { title: "개정", ..wish.clone() }), Ok(()));
    assert_eq!(refer(&Wish { title: " ", ..wish.clone() }), Err(Refusal::NoTitle));
    assert_eq!(refer(&Wish { to: BodyId::new(2), ..wish.clone() }), Err(Refusal::SameBody));
    assert_eq!(refer(&Wish { dissolved: true, ..wish.clone() }), Err(Refusal::Dissolved));
    assert_eq!(refer(&Wish { title: "개정", void: true, ..wish }), Err(Refusal::Void));
}
