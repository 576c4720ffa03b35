//! A whole plenary: called, opened, quorate or not, closed.

use clerk::Trouble;
use clerk::bodies::counts::Declare;
use clerk::bodies::registry::Amend;
use clerk::meetings::agenda::AddItem;
use clerk::meetings::attendance::CountHeads;
use clerk::meetings::convening::{Convene, Move};
use council::bodies::registry::RosterState;
use council::decisions::effects::Effect;
use council::meetings::agenda::{Outcome, Part};
use council::meetings::attendance::Capacity;
use council::meetings::convening::{Ground, Kind, Stage};
use council::meetings::floor;
use council::meetings::votes::{Method, Ruling};
use store::meetings::convening::{self, Filter};
use store::testing;

use super::town::{Town, at, house, why};

#[tokio::test]
async fn a_plenary_is_called_opened_decides_and_closes() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let before = town.journal().await.len();
        let (meeting, item) = town.plenary_with(10).await;
        let page = town.page(meeting).await;
        assert_eq!(page.meeting.stage(), Stage::Open);
        assert_eq!(page.presiding_name.as_deref(), Some("위원0"), "the chair presides");

        let counted = town.decide(item, Effect::Plain, (6, 4)).await;
        assert_eq!(counted.ruling, Ruling::Passed);
        let done = town.clerk.close_meeting(&house(), &town.key(), meeting, None).await.unwrap();
        let said: Vec<_> = done.advice.iter().map(|advice| advice.message.key).collect();
        assert_eq!(said, ["meetings-convening-advice-next"]);

        let page = town.page(meeting).await;
        assert_eq!(page.meeting.stage(), Stage::Closed);
        assert!(page.stays.iter().all(|stay| stay.left_at == page.meeting.closed_at));
        assert_eq!(page.items[0].outcome, Some(Outcome::Decided));
        let decision = &page.decisions[0];
        assert_eq!((decision.no, decision.cite.as_deref()), (1, Some("제7조①")));
        let vote = page.votes[0].result.as_ref().unwrap();
        assert_eq!((vote.frozen.members, vote.frozen.present), (Some(18), Some(10)));
        assert_eq!((vote.judged.needed, vote.judged.quorum_needed), (Some(6), Some(10)));
        assert_eq!(page.votes[0].law, town.version);

        let journal = town.journal().await;
        let kinds: Vec<_> = journal[before..].iter().map(|entry| entry.kind.as_str()).collect();
        let expected = [
            "meetings.meeting.convened",
            "meetings.item.added",
            "meetings.meeting.opened",
            "meetings.attendance.arrived",
            "meetings.item.opened",
            "meetings.motion.moved",
            "meetings.vote.opened",
            "meetings.vote.closed",
            "meetings.meeting.closed",
        ];
        assert_eq!(kinds, expected, "one row an act");
        assert!(journal[before..].iter().all(|entry| entry.subject == meeting.get()));
    })
    .await;
}

#[tokio::test]
async fn a_meeting_needs_its_ground_its_day_and_its_number() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let form = Convene {
            body: town.plenary,
            no: Some(1),
            kind: Kind::Extraordinary,
            title: "임시회의".to_owned(),
            title_en: None,
            starts_at: at("2017-06-30T15:00:00"),
            ends_at: None,
            place: None,
            ground: Ground::Chair { by: "운영위원장".to_owned() },
        };
        let call = async |form: Convene| why(town.clerk.convene(&house(), &town.key(), form).await);
        assert_eq!(
            call(form.clone()).await,
            "meetings-convening-refused-needs-resolution (제4조④)"
        );
        let late =
            Convene { kind: Kind::Regular, starts_at: at("2017-06-15T10:00:00"), ..form.clone() };
        assert_eq!(call(late).await, "meetings-convening-refused-past");
        let unsaid = Convene { kind: Kind::Unstated, ..form.clone() };
        assert_eq!(call(unsaid).await, "meetings-convening-refused-kind");
        let nameless = Convene { title: " ".to_owned(), ..form.clone() };
        assert_eq!(call(nameless).await, "meetings-convening-refused-title");

        let regular =
            Convene { kind: Kind::Regular, starts_at: at("2017-06-20T15:00:00"), ..form.clone() };
        let key = town.key();
        let done = town.clerk.convene(&house(), &key, regular.clone()).await.unwrap();
        assert_eq!(done.advice[0].message.key, "meetings-convening-advice-notice");
        let twice = town.clerk.convene(&house(), &key, regular.clone()).await;
        assert!(matches!(twice, Err(Trouble::Repeated { subject }) if subject == done.it.get()));
        assert_eq!(call(regular).await, "meetings-convening-refused-number");
        let stranger = town.clerk.open_meeting(&town.liaison(7), &town.key(), done.it).await;
        assert_eq!(why(stranger), "accounts-roles-refused-two");
        let early = town.clerk.open_meeting(&house(), &town.key(), done.it).await;
        assert_eq!(why(early), "meetings-convening-refused-early");
    })
    .await;
}

#[tokio::test]
async fn a_called_meeting_moves_or_is_cancelled_with_a_reason() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let meeting = town.call(town.plenary, "2017-06-20T15:00:00").await.unwrap();
        let moved = Move {
            meeting,
            title: "제1차 전체회의".to_owned(),
            title_en: None,
            starts_at: at("2017-06-26T15:00:00"),
            ends_at: None,
            place: None,
        };
        assert!(
            town.clerk.move_meeting(&house(), &town.key(), moved).await.unwrap().advice.is_empty()
        );
        let reasonless =
            town.clerk.cancel_meeting(&house(), &town.key(), meeting, String::new()).await;
        assert_eq!(why(reasonless), "meetings-convening-refused-reason");
        let reason = "폭우".to_owned();
        town.clerk.cancel_meeting(&house(), &town.key(), meeting, reason).await.unwrap();
        let dead = town.clerk.open_meeting(&house(), &town.key(), meeting).await;
        assert_eq!(why(dead), "meetings-convening-refused-cancelled");
    })
    .await;
}

#[tokio::test]
async fn a_page_costs_six_statements_and_lists_are_filtered() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = town.plenary_with(10).await;
        town.decide(item, Effect::Plain, (6, 4)).await;
        let cost = town.db.read(move |conn| {
            let before = conn.statements();
            store::meetings::page::find(conn, meeting)?;
            Ok::<_, store::Error>(conn.statements() - before)
        });
        assert_eq!(cost.await.unwrap(), 6);

        let list = async |filter: Filter| {
            let found = town.db.read(move |conn| convening::list(conn, &filter)).await.unwrap();
            found.into_iter().map(|it| (it.meeting.id, it.items, it.decisions)).collect::<Vec<_>>()
        };
        assert_eq!(list(Filter::default()).await, [(meeting, 1, 1)]);
        let committee = Filter { body: Some(town.committee), ..Filter::default() };
        assert_eq!(list(committee).await, []);
        let plenary = Some(town.plenary);
        let today =
            Filter { body: plenary, from: Some(at("2017-06-26T15:00:00")), ..Filter::default() };
        assert_eq!(list(today).await.len(), 1);
        let before = Filter { before: Some(at("2017-06-26T15:00:00")), ..Filter::default() };
        assert_eq!(list(before).await, []);
        let register = town
            .db
            .read(|conn| store::decisions::register::list(conn, &Default::default()))
            .await
            .unwrap();
        assert_eq!((register[0].decision.no, register[0].meeting_no), (1, Some(1)));
    })
    .await;
}

#[tokio::test]
async fn a_committee_meets_at_the_request_of_two_members() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let ask = async |seats: Vec<council::SeatId>| {
            let form = Convene {
                body: town.committee,
                no: None,
                kind: Kind::Extraordinary,
                title: "임시회의".to_owned(),
                title_en: None,
                starts_at: at("2017-06-30T10:00:00"),
                ends_at: None,
                place: None,
                ground: Ground::Request { seats },
            };
            town.clerk.convene(&house(), &town.key(), form).await
        };
        // The chair's office and seat are one member.
        let alone = ask(vec![town.members[0], town.chair]).await;
        assert_eq!(why(alone), "meetings-convening-refused-few (제5조③)");
        let stranger = ask(vec![town.members[0], town.people[9].1]).await;
        assert_eq!(why(stranger), "meetings-convening-refused-few (제5조③)");
        assert!(ask(vec![town.members[0], town.members[4]]).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn without_a_quorum_nothing_is_put_to_a_vote_and_nothing_is_decided() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = town.plenary_with(9).await;
        let motion = town.moved(item, Effect::Plain).await.unwrap().it;
        assert_eq!(why(town.vote(motion).await), "meetings-votes-refused-quorum (제7조①)");
        let page = town.page(meeting).await;
        let law = bylaws::Book::read(super::town::BOOK).unwrap();
        let now = at("2017-06-26T15:00:00");
        let floor = floor::standing(&page, now, &law.on(now));
        assert_eq!(floor.waiting.len(), 1);
        assert!(floor.waiting[0].by_hands.is_err(), "the page says so beside the button");

        let tenth = town.arrive(meeting, 9..10).await.unwrap();
        let vote = town.vote(motion).await.unwrap();
        town.clerk.clock().stand_at(at("2017-06-26T15:20:00"));
        let done = town.clerk.leave(&house(), &town.key(), meeting, tenth, None).await.unwrap();
        assert_eq!(done.advice[0].message.key, "meetings-attendance-advice-quorum");
        let counted = town.close(vote, 9, 0, 0).await.unwrap().it;
        assert_eq!((counted.ruling, counted.decision), (Ruling::NoQuorum, None));
        let page = town.page(meeting).await;
        assert_eq!(page.items[0].outcome, Some(Outcome::CarriedOver));
        assert!(page.decisions.is_empty());

        town.clerk
            .close_meeting(&house(), &town.key(), meeting, Some("7. 24.".into()))
            .await
            .unwrap();
        let next = town.call(town.plenary, "2017-07-24T15:00:00").await.unwrap();
        let form = AddItem {
            meeting: next,
            part: Part::Decision,
            title: "안건".to_owned(),
            title_en: None,
            note: None,
            origin: None,
            referred_from: Some(item),
        };
        let again = town.clerk.add_item(&house(), &town.key(), form).await.unwrap();
        let later = town.db.read(move |conn| store::meetings::agenda::later(conn, item)).await;
        assert_eq!(later.unwrap()[0].id, again, "the thread goes on");
    })
    .await;
}

#[tokio::test]
async fn a_missing_roster_makes_the_quorum_unknown_until_somebody_declares_a_number() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let amend = Amend {
            body: town.plenary,
            name: "전체회의".to_owned(),
            name_en: String::new(),
            aliases: Vec::new(),
            founded: None,
            dissolved: None,
            roster: RosterState::Partial,
            note: None,
            source: None,
        };
        town.clerk.amend_body(&house(), &town.key(), amend).await.unwrap();
        let (meeting, item) = town.plenary_with(3).await;
        let motion = town.moved(item, Effect::Plain).await.unwrap().it;
        assert_eq!(why(town.vote(motion).await), "meetings-votes-refused-members-unknown (제7조①)");

        let declare = Declare {
            body: town.plenary,
            count: 23,
            said_by: "운영위원장".to_owned(),
            source: "회의 중 선언".to_owned(),
            meeting: Some(meeting),
        };
        town.clerk.declare_count(&house(), &town.key(), declare).await.unwrap();
        assert_eq!(why(town.vote(motion).await), "meetings-votes-refused-quorum (제7조①)");

        let heads =
            |count, capacity| CountHeads { meeting, capacity, count, said_by: "간사".to_owned() };
        let many = town.clerk.count_heads(&house(), &town.key(), heads(24, Capacity::Member)).await;
        assert_eq!(why(many), "meetings-attendance-refused-more");
        let few = town.clerk.count_heads(&house(), &town.key(), heads(2, Capacity::Member)).await;
        assert_eq!(why(few), "meetings-attendance-refused-fewer");
        let guests = heads(40, Capacity::Observer);
        town.clerk.count_heads(&house(), &town.key(), guests).await.unwrap();
        assert_eq!(why(town.vote(motion).await), "meetings-votes-refused-quorum (제7조①)");
        town.clerk.count_heads(&house(), &town.key(), heads(12, Capacity::Member)).await.unwrap();
        let by_name = town.clerk.open_vote(&house(), &town.key(), motion, Method::ByName).await;
        assert_eq!(why(by_name), "meetings-votes-refused-unnamed");
        let vote = town.vote(motion).await.unwrap();
        assert_eq!(why(town.close(vote, 9, 4, 0).await), "meetings-votes-refused-impossible");
        assert_eq!(town.close(vote, 7, 5, 0).await.unwrap().it.ruling, Ruling::Passed);
    })
    .await;
}
