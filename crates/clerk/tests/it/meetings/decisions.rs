//! What decisions do, what corrections undo, and what is only noted.

use clerk::bodies::seats::End;
use clerk::bylaws::amendments::{Draft, Propose};
use clerk::decisions::register::Record;
use clerk::meetings::convening::Convene;
use clerk::meetings::votes::CorrectVote;
use council::bodies::registry::Kind as BodyKind;
use council::bodies::seats::{EndReason, Holder};
use council::bylaws::amendments::State;
use council::decisions::effects::Effect;
use council::decisions::register::Form;
use council::meetings::agenda::Outcome;
use council::meetings::convening::{Ground, Kind};
use council::meetings::votes::{Hands, Ruling};
use council::{AmendmentId, ItemId, VoteId};
use store::testing;

use super::town::{AMENDED, BOOK, Town, at, house, why};

/// An amendment on the agenda of a running plenary with `present` members.
async fn amendment(town: &Town, present: usize) -> (AmendmentId, ItemId) {
    let book = bylaws::Book::read(BOOK).unwrap();
    let changes = bylaws::compare(&book, &bylaws::Book::read(AMENDED).unwrap());
    let draft = Draft {
        title: "운영규정 개정(안)".to_owned(),
        reason: "임기를 없애고 자격을 밝힌다".to_owned(),
        text: AMENDED.to_owned(),
        reasons: changes.iter().map(|c| (c.cite.to_string(), "까닭".to_owned())).collect(),
        effective_on: None,
    };
    let drafted = town.clerk.draft_amendment(&house(), &town.key(), town.council, draft).await;
    let amendment = drafted.unwrap().it;
    let (meeting, first) = town.plenary_with(present).await;
    let propose = Propose { amendment, meeting, item: None, origin: "운영위원회".to_owned() };
    let item = town.clerk.propose_amendment(&house(), &town.key(), propose).await.unwrap().it;
    town.clerk.close_item(&house(), &town.key(), first, Outcome::Noted, None).await.unwrap();
    town.clerk.open_item(&house(), &town.key(), item).await.unwrap();
    (amendment, item)
}

async fn state(town: &Town, id: AmendmentId) -> State {
    let found = town.db.read(move |conn| store::bylaws::amendments::find(conn, id)).await;
    found.unwrap().unwrap().state
}

async fn correct(town: &Town, vote: VoteId, yes: u32, no: u32) -> clerk::meetings::votes::Counted {
    let form = CorrectVote {
        vote,
        hands: Hands { yes, no, abstain: 0 },
        casting: None,
        reason: "다시 세어 보니 달랐음".to_owned(),
    };
    town.clerk.correct_vote(&house(), &town.key(), form).await.unwrap().it
}

#[tokio::test]
async fn two_thirds_put_the_amended_book_in_force_at_that_moment() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (id, item) = amendment(&town, 10).await;
        let effect = Effect::AmendBylaws { amendment: id, on: None };
        assert_eq!(town.law("2017-06-26T15:00:00").await, (1, true));
        let motion = town.moved(item, effect).await.unwrap().it;
        let vote = town.vote(motion).await.unwrap();
        town.clerk.clock().stand_at(at("2017-06-26T15:30:00"));
        let counted = town.close(vote, 7, 3, 0).await.unwrap().it;
        assert_eq!(counted.ruling, Ruling::Passed);
        assert_eq!(state(&town, id).await, State::Adopted);
        assert_eq!(town.law("2017-06-26T15:29:59").await, (1, true));
        assert_eq!(town.law("2017-06-26T15:30:00").await, (2, false), "no term any more");
    })
    .await;
}

#[tokio::test]
async fn one_vote_short_of_two_thirds_leaves_the_book_as_it_is() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (id, item) = amendment(&town, 10).await;
        let effect = Effect::AmendBylaws { amendment: id, on: None };
        let counted = town.decide(item, effect.clone(), (6, 4)).await;
        assert_eq!((counted.ruling, counted.decision), (Ruling::Rejected, None));
        assert_eq!(state(&town, id).await, State::Rejected);
        assert_eq!(town.law("2017-07-01T00:00:00").await, (1, true));
    })
    .await;
}

#[tokio::test]
async fn a_corrected_count_takes_the_book_back_and_can_bring_it_again() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (id, item) = amendment(&town, 10).await;
        let effect = Effect::AmendBylaws { amendment: id, on: None };
        let counted = town.decide(item, effect, (7, 3)).await;
        let meeting = town.page_of(item).await.meeting.id;
        town.clerk.clock().stand_at(at("2017-06-26T16:00:00"));

        let second = correct(&town, counted.vote, 6, 4).await;
        assert_eq!((second.ruling, second.decision), (Ruling::Rejected, None));
        assert_eq!(town.law("2017-06-26T16:00:00").await, (1, true));
        assert_eq!(state(&town, id).await, State::Rejected);
        let page = town.page(meeting).await;
        let voided = page.decisions[0].clone();
        assert_eq!(voided.voided_at, Some(at("2017-06-26T16:00:00")));
        assert_eq!(page.item(item).unwrap().outcome, Some(Outcome::Rejected));
        let links =
            town.db.read(move |conn| store::decisions::effects::of_decision(conn, voided.id)).await;
        assert!(links.unwrap().iter().all(|link| link.undone_at.is_some()));

        // Only the last correction can be corrected, with a reason, within those present.
        let form = CorrectVote {
            vote: counted.vote,
            hands: Hands { yes: 8, no: 2, abstain: 0 },
            casting: None,
            reason: "까닭".to_owned(),
        };
        let old = town.clerk.correct_vote(&house(), &town.key(), form.clone()).await;
        assert_eq!(why(old), "meetings-votes-refused-superseded");
        let silent = CorrectVote { vote: second.vote, reason: String::new(), ..form.clone() };
        let silent = town.clerk.correct_vote(&house(), &town.key(), silent).await;
        assert_eq!(why(silent), "meetings-votes-refused-reason");
        let hands = Hands { yes: 8, no: 3, abstain: 0 };
        let many = CorrectVote { vote: second.vote, hands, ..form };
        let many = town.clerk.correct_vote(&house(), &town.key(), many).await;
        assert_eq!(why(many), "meetings-votes-refused-impossible");

        town.clerk.clock().stand_at(at("2017-06-26T16:10:00"));
        let third = correct(&town, second.vote, 7, 3).await;
        assert_eq!(third.ruling, Ruling::Passed);
        assert_eq!(town.law("2017-06-26T16:10:00").await, (3, false));
        assert_eq!(state(&town, id).await, State::Adopted);
        let page = town.page(meeting).await;
        assert_eq!(page.decisions.len(), 2);
        assert_eq!(page.decisions[1].no, 2);
        assert_eq!(page.item(item).unwrap().outcome, Some(Outcome::Decided));
        let standing = council::meetings::votes::standing(page.motions[0].id, &page.votes).unwrap();
        assert_eq!(standing.id, third.vote);
    })
    .await;
}

#[tokio::test]
async fn seats_begin_and_end_by_vote_and_come_back_by_correction() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (_, item) = town.plenary_with(10).await;
        let begin = |role: &str| Effect::BeginSeat {
            body: town.committee,
            person: Some(town.people[6].0),
            office: None,
            role: role.to_owned(),
            district: None,
            from: None,
        };
        let office = town.moved(item, begin("chair")).await;
        assert_eq!(why(office), "meetings-motions-refused-office (제5조④)");
        let in_committee = async |day| town.held(town.committee, day).await.len();
        let before = in_committee("2017-06-26").await;
        let given = town.decide(item, begin("committee-member"), (10, 0)).await;
        assert_eq!(in_committee("2017-06-26").await, before + 1);
        let taken = correct(&town, given.vote, 5, 5).await;
        assert_eq!(taken.ruling, Ruling::Rejected);
        assert_eq!(in_committee("2017-06-26").await, before, "the seat never counted");

        let meeting = town.page_of(item).await.meeting.id;
        let second = town.item(meeting, "해촉").await;
        town.clerk.open_item(&house(), &town.key(), second).await.unwrap();
        let end = Effect::EndSeat { seat: town.members[0], on: "2017-06-26".parse().unwrap() };
        let ended = town.decide(second, end.clone(), (6, 4)).await;
        let held = town.held(town.committee, "2017-06-27").await;
        assert_eq!(held.len(), before - 2, "the office ends with the seat");
        correct(&town, ended.vote, 4, 6).await;
        assert_eq!(in_committee("2017-06-27").await, before, "both go on");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_happen_is_not_put_to_a_vote() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (_, item) = town.plenary_with(10).await;
        let again = Effect::BeginSeat {
            body: town.committee,
            person: Some(town.people[1].0),
            office: None,
            role: "committee-member".to_owned(),
            district: None,
            from: None,
        };
        assert_eq!(why(town.moved(item, again).await), "bodies-seats-refused-double");
        let rows = town.journal().await.len();
        let set_up = |slug: &str| Effect::SetUpBody {
            parent: town.council,
            slug: slug.to_owned(),
            name: "홍보분과위원회".to_owned(),
            name_en: String::new(),
            kind: BodyKind::Subcommittee,
        };
        assert_eq!(
            why(town.moved(item, set_up("plenary")).await),
            "bodies-registry-refused-slug-taken"
        );
        assert_eq!(town.journal().await.len(), rows, "a refused act leaves no row");
        assert_eq!(town.decide(item, set_up("press"), (9, 1)).await.ruling, Ruling::Passed);
        let body = town
            .db
            .read(|conn| store::bodies::registry::by_slug(conn, "press"))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(body.root, town.council);
    })
    .await;
}

#[tokio::test]
async fn a_committee_resolves_what_an_extraordinary_plenary_rests_on() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let meeting = town.call(town.committee, "2017-06-26T10:00:00").await.unwrap();
        let item = town.item(meeting, "임시회의 소집의 건").await;
        town.clerk.clock().stand_at(at("2017-06-26T10:00:00"));
        town.clerk.open_meeting(&house(), &town.key(), meeting).await.unwrap();
        let arrivals =
            town.members[0..3].iter().map(|s| clerk::meetings::attendance::Arrival::member(*s));
        let arrivals = arrivals.collect();
        town.clerk.arrive(&house(), &town.key(), meeting, arrivals, None).await.unwrap();
        town.clerk.open_item(&house(), &town.key(), item).await.unwrap();
        let wrong = town.moved(item, Effect::Convene { body: town.committee }).await;
        assert_eq!(why(wrong), "meetings-motions-refused-resolution (제5조③)");
        let record = Record {
            item,
            form: Form::Consensus,
            text: "임시 전체회의를 소집한다".to_owned(),
            effect: Effect::Convene { body: town.plenary },
            notes: Vec::new(),
            keep_open: false,
        };
        let decision =
            town.clerk.record_decision(&house(), &town.key(), record.clone()).await.unwrap().it;
        let closed = town.clerk.record_decision(&house(), &town.key(), record).await;
        assert_eq!(why(closed), "meetings-agenda-refused-ended");
        let call = |body, decision| Convene {
            body,
            no: None,
            kind: Kind::Extraordinary,
            title: "임시회의".to_owned(),
            title_en: None,
            starts_at: at("2017-07-10T15:00:00"),
            ends_at: None,
            place: None,
            ground: Ground::Resolution { decision: Some(decision), text: "의결".to_owned() },
        };
        let elsewhere = call(town.committee, decision);
        let elsewhere = town.clerk.convene(&house(), &town.key(), elsewhere).await;
        assert_eq!(why(elsewhere), "meetings-convening-refused-resolution");
        let called = call(town.plenary, decision);
        town.clerk.convene(&house(), &town.key(), called).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_resignation_ends_the_seat_on_its_day_and_is_noted_by_the_plenary() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let resigns = town.members[4];
        let (meeting, item) = town.plenary_with(10).await;
        let note = |notes| Record {
            item,
            form: Form::Note,
            text: "위원4의 운영위원 사임을 처리함".to_owned(),
            effect: Effect::Plain,
            notes,
            keep_open: false,
        };
        let early = town.clerk.record_decision(&house(), &town.key(), note(vec![resigns])).await;
        assert_eq!(why(early), "decisions-register-refused-seat");
        let end = End {
            seat: resigns,
            on: "2017-06-19".parse().unwrap(),
            reason: EndReason::Resigned,
            stated: true,
            note: None,
        };
        town.clerk.end_seat(&house(), &town.key(), end).await.unwrap();
        let holder = Holder::Person(town.people[4].0);
        let sits = async |day| town.held(town.committee, day).await.iter().any(|s| s.1 == holder);
        assert!(sits("2017-06-19").await, "the last day counts whole");
        assert!(!sits("2017-06-20").await);
        let effect = Record { effect: Effect::Convene { body: town.plenary }, ..note(Vec::new()) };
        let does = town.clerk.record_decision(&house(), &town.key(), effect).await;
        assert_eq!(why(does), "decisions-register-refused-note");
        let noted = town.clerk.record_decision(&house(), &town.key(), note(vec![resigns])).await;
        let noted = noted.unwrap().it;
        let page = town.page(meeting).await;
        assert_eq!(page.item(item).unwrap().outcome, Some(Outcome::Noted));
        let on = town
            .db
            .read(move |conn| store::decisions::effects::on(conn, "seat", resigns.get()))
            .await
            .unwrap();
        assert_eq!((on[0].decision, on[0].kind.as_str()), (noted, "note-seat"));
    })
    .await;
}

#[tokio::test]
async fn the_bylaws_are_not_amended_by_consent() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (id, item) = amendment(&town, 10).await;
        let record = Record {
            item,
            form: Form::Consensus,
            text: "이의 없이 고친다".to_owned(),
            effect: Effect::AmendBylaws { amendment: id, on: None },
            notes: Vec::new(),
            keep_open: false,
        };
        let refused = town.clerk.record_decision(&house(), &town.key(), record).await;
        assert_eq!(why(refused), "decisions-register-refused-count");
    })
    .await;
}
