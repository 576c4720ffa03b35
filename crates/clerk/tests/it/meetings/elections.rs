//! Electing a chair: majority, run-off, tie; and the office that follows.

use clerk::meetings::elections::{CountRound, OpenElection};
use council::accounts::roles::{Act, Place, Standing};
use council::bodies::seats::Holder;
use council::decisions::register::Form;
use council::meetings::elections::{Counted, State};
use council::{ElectionId, ItemId, MeetingId, PersonId};
use store::testing;

use super::town::{Town, at, house, why};

/// A committee of five that meets, with an item taken up.
async fn committee(town: &Town) -> (MeetingId, ItemId) {
    let meeting = town.call(town.committee, "2017-06-26T10:00:00").await.unwrap();
    let item = town.item(meeting, "운영위원장 선출의 건").await;
    town.clerk.clock().stand_at(at("2017-06-26T10:00:00"));
    town.clerk.open_meeting(&house(), &town.key(), meeting).await.unwrap();
    // The chair comes on the office, and is one member all the same.
    let seats = [town.chair, town.members[1], town.members[2], town.members[3], town.members[4]];
    let arrivals = seats.map(clerk::meetings::attendance::Arrival::member).to_vec();
    town.clerk.arrive(&house(), &town.key(), meeting, arrivals, None).await.unwrap();
    town.clerk.open_item(&house(), &town.key(), item).await.unwrap();
    (meeting, item)
}

async fn open(town: &Town, item: ItemId, candidates: &[PersonId]) -> ElectionId {
    let form = OpenElection { item, role: "chair".to_owned(), candidates: candidates.to_vec() };
    town.clerk.open_election(&house(), &town.key(), form).await.unwrap()
}

#[tokio::test]
async fn a_run_off_elects_a_chair_who_follows_the_old_one() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = committee(&town).await;
        assert_eq!(town.page(meeting).await.stays[0].seat, Some(town.members[0]));
        let person = |n: usize| town.people[n].0;
        let stranger =
            OpenElection { item, role: "chair".to_owned(), candidates: vec![person(1), person(9)] };
        let stranger = town.clerk.open_election(&house(), &town.key(), stranger).await;
        assert_eq!(why(stranger), "meetings-elections-refused-member (제5조④)");

        let election = open(&town, item, &[person(0), person(1), person(2)]).await;
        let count = async |votes: Vec<(PersonId, u32)>| {
            let form = CountRound { election, votes, invalid: 0 };
            town.clerk.count_round(&house(), &town.key(), form).await
        };
        let many = count(vec![(person(0), 3), (person(1), 2), (person(2), 1)]).await;
        assert_eq!(why(many), "meetings-elections-refused-many");
        let round = count(vec![(person(0), 2), (person(1), 2), (person(2), 1)]).await.unwrap().it;
        assert!(matches!(round, Counted::RunOff(ref who, _) if *who == [person(0), person(1)]));
        let others = count(vec![(person(0), 2), (person(2), 3)]).await;
        assert_eq!(why(others), "meetings-elections-refused-others");
        let round = count(vec![(person(0), 2), (person(1), 3)]).await.unwrap().it;
        assert!(matches!(round, Counted::Elected(who, _) if who == person(1)));

        let page = town.page(meeting).await;
        assert_eq!(page.elections[0].state, State::Elected);
        assert_eq!(page.elections[0].rounds.len(), 2);
        let decision = &page.decisions[0];
        assert_eq!((decision.form, decision.text.as_str()), (Form::Election, "운영위원장 위원1"));
        let chairs = async |day| {
            let held = town.held(town.committee, day).await;
            held.into_iter().filter(|seat| seat.2 == "chair").map(|s| s.1).collect::<Vec<_>>()
        };
        assert_eq!(chairs("2017-06-25").await, [Holder::Person(person(0))]);
        assert_eq!(chairs("2017-06-26").await, [Holder::Person(person(1))]);
        assert_eq!(town.held(town.committee, "2017-06-26").await.len(), 6, "all five stay members");
        let id = decision.id;
        let linked =
            town.db.read(move |conn| store::decisions::effects::of_decision(conn, id)).await;
        let kinds: Vec<_> = linked.unwrap().into_iter().map(|link| link.kind).collect();
        assert_eq!(kinds, ["end-seat", "begin-seat"]);

        // The new chair presides over the plenary too.
        let place = Place { line: vec![town.plenary, town.council], root: town.council };
        let mut who = Standing { person: Some(person(1)), ..Standing::default() };
        let today = "2017-06-26".parse().unwrap();
        who = town
            .db
            .read(move |conn| {
                let mut who = who.clone();
                store::accounts::sessions::fill(conn, &mut who, today)?;
                Ok::<_, store::Error>(who)
            })
            .await
            .unwrap();
        assert!(who.may(Act::OpenMeeting, Some(&place)).is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_tie_elects_nobody_and_the_old_chair_stays() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = committee(&town).await;
        let person = |n: usize| town.people[n].0;
        let election = open(&town, item, &[person(1), person(2)]).await;
        let another = OpenElection { item, role: "chair".to_owned(), candidates: vec![person(3)] };
        let another = town.clerk.open_election(&house(), &town.key(), another).await;
        assert_eq!(why(another), "meetings-elections-refused-another");
        for _ in 0..2 {
            let votes = vec![(person(1), 2), (person(2), 2)];
            let form = CountRound { election, votes, invalid: 1 };
            town.clerk.count_round(&house(), &town.key(), form).await.unwrap();
        }
        let page = town.page(meeting).await;
        assert_eq!(page.elections[0].state, State::Tied);
        assert!(page.decisions.is_empty());
        let votes = vec![(person(1), 3), (person(2), 2)];
        let form = CountRound { election, votes, invalid: 0 };
        let over = town.clerk.count_round(&house(), &town.key(), form).await;
        assert_eq!(why(over), "meetings-elections-refused-over");
        let held = town.held(town.committee, "2017-06-26").await;
        assert!(held.iter().any(|seat| seat.0 == town.chair));
        // The body may elect again, and re-elect: the office goes on.
        let election = open(&town, item, &[person(0)]).await;
        let form = CountRound { election, votes: vec![(person(0), 4)], invalid: 0 };
        town.clerk.count_round(&house(), &town.key(), form).await.unwrap();
        let held = town.held(town.committee, "2017-06-27").await;
        assert!(held.iter().any(|seat| seat.0 == town.chair), "the seat goes on");
    })
    .await;
}

#[tokio::test]
async fn a_plenary_elects_no_chair_of_the_committee() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (_, item) = town.plenary_with(10).await;
        let form =
            OpenElection { item, role: "chair".to_owned(), candidates: vec![town.people[1].0] };
        let wrong = town.clerk.open_election(&house(), &town.key(), form).await;
        assert_eq!(why(wrong), "meetings-elections-refused-organ (제5조④)");
    })
    .await;
}
