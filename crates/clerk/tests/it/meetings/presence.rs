//! Presence in order, and items that keep their order and end once.

use clerk::Trouble;
use clerk::meetings::attendance::{Arrival, Who};
use council::meetings::agenda::Outcome;
use council::meetings::attendance::{Capacity, Mode};
use council::meetings::floor;
use store::testing;

use super::town::{Town, at, house, why};

#[tokio::test]
async fn presence_is_kept_in_order() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let meeting = town.call(town.plenary, "2017-06-26T15:00:00").await.unwrap();
        assert_eq!(why(town.arrive(meeting, 0..1).await), "meetings-convening-refused-called");
        town.clerk.clock().stand_at(at("2017-06-26T15:00:00"));
        town.clerk.open_meeting(&house(), &town.key(), meeting).await.unwrap();
        town.clerk.clock().stand_at(at("2017-06-26T15:10:00"));
        let stays = town.arrive(meeting, 0..2).await.unwrap();
        assert_eq!(why(town.arrive(meeting, 1..3).await), "meetings-attendance-refused-there");
        assert_eq!(town.page(meeting).await.stays.len(), 2, "a refused list leaves nothing");

        let member = |who, capacity| Arrival { who, capacity, mode: Mode::InPerson };
        let arrive = async |arrival: Arrival, when: Option<&str>| {
            let when = when.map(at);
            let clerk = &town.clerk;
            clerk.arrive(&house(), &town.key(), meeting, vec![arrival], when).await
        };
        let named = member(Who::Named("시민".to_owned()), Capacity::Member);
        assert_eq!(why(arrive(named, None).await), "meetings-attendance-refused-no-seat");
        let seat = Arrival::member(town.people[5].1);
        let early = arrive(seat.clone(), Some("2017-06-26T14:59:00")).await;
        assert_eq!(why(early), "meetings-attendance-refused-before");
        let late = arrive(seat.clone(), Some("2017-06-26T15:11:00")).await;
        assert_eq!(why(late), "meetings-attendance-refused-future");
        let foreign = arrive(Arrival::member(town.members[1]), None).await;
        assert!(matches!(foreign, Err(Trouble::Missing("seat"))));
        let remote = Arrival { mode: Mode::Remote, ..seat };
        let done = arrive(remote, None).await.unwrap();
        let advice = &done.advice[0];
        assert_eq!(advice.message.key, "meetings-attendance-advice-remote");
        assert_eq!(advice.cite.as_ref().unwrap().to_string(), "제7조①");
        let guest = member(Who::Named("협치지원관".to_owned()), Capacity::Official);
        arrive(guest, None).await.unwrap();

        let page = town.page(meeting).await;
        let now = at("2017-06-26T15:10:00");
        let book = bylaws::Book::read(super::town::BOOK).unwrap();
        let floor = floor::standing(&page, now, &book.on(now));
        assert_eq!(floor.present.len(), 2, "neither the guest nor the one by video counts");
        assert_eq!((floor.observers, floor.entitled.len()), (1, 18));

        let back = town
            .clerk
            .leave(&house(), &town.key(), meeting, stays.clone(), Some(at("2017-06-26T15:05:00")))
            .await;
        assert_eq!(why(back), "meetings-attendance-refused-order");
        town.clerk.leave(&house(), &town.key(), meeting, stays.clone(), None).await.unwrap();
        let gone = town.clerk.leave(&house(), &town.key(), meeting, stays, None).await;
        assert_eq!(why(gone), "meetings-attendance-refused-gone");
    })
    .await;
}

#[tokio::test]
async fn items_keep_their_order_and_end_once() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let meeting = town.call(town.plenary, "2017-06-26T15:00:00").await.unwrap();
        let first = town.item(meeting, "첫째").await;
        let second = town.item(meeting, "둘째").await;
        let third = town.item(meeting, "셋째").await;
        let change = |item, title: &str, to| clerk::meetings::agenda::ChangeItem {
            item,
            title: title.to_owned(),
            title_en: None,
            note: Some("자세히".to_owned()),
            origin: None,
            to,
        };
        let form = change(third, "맨 앞", Some(1));
        town.clerk.change_item(&house(), &town.key(), form).await.unwrap();
        let order: Vec<_> = town.page(meeting).await.items.iter().map(|item| item.id).collect();
        assert_eq!(order, [third, first, second]);
        let nowhere =
            town.clerk.change_item(&house(), &town.key(), change(third, "뒤", Some(4))).await;
        assert_eq!(why(nowhere), "meetings-agenda-refused-place");

        let unopened = town.clerk.open_item(&house(), &town.key(), third).await;
        assert_eq!(why(unopened), "meetings-convening-refused-called");
        town.clerk.clock().stand_at(at("2017-06-26T15:00:00"));
        town.clerk.open_meeting(&house(), &town.key(), meeting).await.unwrap();
        town.clerk.open_item(&house(), &town.key(), third).await.unwrap();
        let other = town.clerk.open_item(&house(), &town.key(), first).await;
        assert_eq!(why(other), "meetings-agenda-refused-another");
        let pass =
            town.clerk.change_item(&house(), &town.key(), change(second, "앞", Some(1))).await;
        assert_eq!(why(pass), "meetings-agenda-refused-already-open");
        let end = async |item, outcome| {
            town.clerk.close_item(&house(), &town.key(), item, outcome, None).await
        };
        assert_eq!(why(end(third, Outcome::Decided).await), "meetings-agenda-refused-nothing");
        let open = town.clerk.close_meeting(&house(), &town.key(), meeting, None).await;
        assert_eq!(why(open), "meetings-convening-refused-item-open");
        end(third, Outcome::Noted).await.unwrap();
        assert_eq!(why(end(third, Outcome::Noted).await), "meetings-agenda-refused-ended");
        assert_eq!(why(end(first, Outcome::Noted).await), "meetings-agenda-refused-not-open");

        let done = town.clerk.close_meeting(&house(), &town.key(), meeting, None).await.unwrap();
        assert_eq!(done.advice[0].message.key, "meetings-convening-advice-carried");
        let page = town.page(meeting).await;
        assert_eq!(page.items[1].outcome, Some(Outcome::CarriedOver));
    })
    .await;
}
