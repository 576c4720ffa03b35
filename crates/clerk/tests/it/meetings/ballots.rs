//! Votes by name: who may cast, once, and what is frozen.

use std::sync::Arc;

use clerk::meetings::votes::{CloseVote, Exclude};
use council::decisions::effects::Effect;
use council::meetings::votes::{Choice, ExclusionGround, Hands, Method, Ruling};
use store::testing;

use super::town::{Town, at, house, why};

#[tokio::test]
async fn a_ballot_is_cast_once_by_a_member_who_is_present() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = town.plenary_with(12).await;
        let motion = town.moved(item, Effect::Plain).await.unwrap().it;
        let exclude = Exclude {
            item,
            seat: town.people[11].1,
            ground: ExclusionGround::Abstention,
            reason: "자신의 일".to_owned(),
        };
        let done = town.clerk.exclude(&house(), &town.key(), exclude.clone()).await.unwrap();
        assert_eq!(done.advice[0].message.key, "meetings-votes-advice-no-recusal");
        let again = town.clerk.exclude(&house(), &town.key(), exclude).await;
        assert_eq!(why(again), "meetings-votes-refused-excluded");
        let by_name = Method::ByName;
        let opened = town.clerk.open_vote(&house(), &town.key(), motion, by_name).await;
        // The book knows no recusal: the excluded stays in the base, but has no ballot.
        let vote = opened.unwrap().it;

        let cast = async |n: usize, choice| {
            town.clerk.cast(&town.liaison(n), &town.key(), vote, choice).await
        };
        cast(0, Choice::Yes).await.unwrap();
        assert_eq!(why(cast(0, Choice::No).await), "meetings-votes-refused-twice");
        assert_eq!(why(cast(15, Choice::Yes).await), "meetings-votes-refused-absent");
        assert_eq!(why(cast(11, Choice::Yes).await), "meetings-votes-refused-excluded");
        let reader = council::accounts::roles::Standing::default();
        let stranger = town.clerk.cast(&reader, &town.key(), vote, Choice::Yes).await;
        assert_eq!(why(stranger), "accounts-roles-refused-anonymous");
        let staff = town.clerk.cast(&house(), &town.key(), vote, Choice::Yes).await;
        assert_eq!(why(staff), "meetings-votes-refused-no-seat");

        for n in 1..7 {
            cast(n, Choice::Yes).await.unwrap();
        }
        cast(7, Choice::Abstain).await.unwrap();
        // Who has voted and leaves took part in the vote.
        let page = town.page(meeting).await;
        let first = page.stays.iter().find(|stay| stay.seat == Some(town.people[0].1)).unwrap().id;
        town.clerk.clock().stand_at(at("2017-06-26T15:10:00"));
        town.clerk.leave(&house(), &town.key(), meeting, vec![first], None).await.unwrap();
        let close = CloseVote { vote, hands: Hands::default(), casting: None, keep_open: true };
        let counted = town.clerk.close_vote(&house(), &town.key(), close.clone()).await.unwrap().it;
        assert_eq!(counted.ruling, Ruling::Passed);
        let closed = town.page(meeting).await.votes[0].result.clone().unwrap();
        assert_eq!(closed.hands, Hands { yes: 7, no: 0, abstain: 1 });
        assert_eq!((closed.frozen.present, closed.frozen.members), (Some(12), Some(18)));
        assert_eq!(closed.frozen.excluded, [town.people[11].1]);
        assert_eq!(why(cast(8, Choice::No).await), "meetings-votes-refused-closed");
        let twice = town.clerk.close_vote(&house(), &town.key(), close).await;
        assert_eq!(why(twice), "meetings-votes-refused-closed");
        let readmit = town.clerk.readmit(&house(), &town.key(), item, town.people[11].1).await;
        readmit.unwrap();
        let none = town.clerk.readmit(&house(), &town.key(), item, town.people[11].1).await;
        assert_eq!(why(none), "meetings-votes-refused-not-excluded");
    })
    .await;
}

#[tokio::test]
async fn every_member_casting_twice_at_once_leaves_one_ballot_each() {
    testing::both(|db| async move {
        let town = Arc::new(Town::found(db).await);
        let (meeting, item) = town.plenary_with(18).await;
        let motion = town.moved(item, Effect::Plain).await.unwrap().it;
        let opened = town.clerk.open_vote(&house(), &town.key(), motion, Method::ByName).await;
        let vote = opened.unwrap().it;
        let casts: Vec<_> = (0..36)
            .map(|n| {
                let town = Arc::clone(&town);
                tokio::spawn(async move {
                    let (who, key) = (town.liaison(n % 18), town.key());
                    let choice = if n % 18 < 10 { Choice::Yes } else { Choice::No };
                    town.clerk.cast(&who, &key, vote, choice).await
                })
            })
            .collect();
        let (mut cast, mut twice) = (0, 0);
        for outcome in casts {
            match outcome.await.unwrap() {
                Ok(()) => cast += 1,
                refused => {
                    assert_eq!(why(refused), "meetings-votes-refused-twice");
                    twice += 1;
                }
            }
        }
        assert_eq!((cast, twice), (18, 18));
        assert_eq!(town.page(meeting).await.ballots.len(), 18);
        let rows = town.journal().await;
        assert_eq!(rows.iter().filter(|row| row.kind == "meetings.vote.cast").count(), 18);
        assert_eq!(town.close(vote, 0, 0, 0).await.unwrap().it.ruling, Ruling::Passed);
    })
    .await;
}
