//! What follows a meeting: tasks, conveyance to the districts, links; one row in the journal each.

use clerk::Trouble;
use clerk::tasks::deliveries::{Convey, ReportDelivery};
use clerk::tasks::register::{ReportTask, SetTask};
use clerk::threads::links::LinkRecords;
use council::decisions::effects::Effect;
use council::tasks::deliveries::Step;
use council::tasks::register::{Due, Owner, State};
use council::threads::links::{Kind, LEVELS, Node, Relation};
use council::{DecisionId, DeliveryId, TaskId};
use store::tasks::deliveries::Filter;
use store::testing;

use super::town::{Town, house, why};

#[tokio::test]
async fn a_decision_is_followed_in_one_row_an_act() {
    testing::both(|db| async move {
        let town = Town::found(db).await;
        let (meeting, item) = town.plenary_with(10).await;
        town.decide(item, Effect::Plain, (6, 4)).await;
        let early = town.clerk.convey(&house(), &town.key(), Convey::Meeting(meeting)).await;
        assert_eq!(why(early), "tasks-deliveries-refused-not-over");
        town.clerk.close_meeting(&house(), &town.key(), meeting, None).await.unwrap();
        let decision = town.page(meeting).await.decisions[0].id;
        let before = town.journal().await.len();

        let form = SetTask {
            body: None,
            origin: format!("decision-{decision}").parse().ok(),
            text: " 장소를 알아본다 ".to_owned(),
            owner: Owner::Label("마을기자단".to_owned()),
            due: Due::None,
            given_at: None,
            source: None,
        };
        let task = town.clerk.set_task(&house(), &town.key(), form.clone()).await.unwrap();
        let nowhere = SetTask { origin: "decision-999999".parse().ok(), ..form };
        let missing = town.clerk.set_task(&house(), &town.key(), nowhere).await;
        assert!(matches!(missing, Err(Trouble::Missing("decision"))));
        let done =
            ReportTask { task, state: State::Done, text: "마침".to_owned(), evidence: None };
        town.clerk.report_task(&house(), &town.key(), done).await.unwrap();
        let made =
            town.clerk.convey(&house(), &town.key(), Convey::Meeting(meeting)).await.unwrap();
        assert!(made.it > 0);
        let twice = town.clerk.convey(&house(), &town.key(), Convey::Decision(decision)).await;
        assert_eq!(why(twice), "tasks-deliveries-refused-started");
        let today = town.clerk.clock().now().date();
        let filter = Filter { decision: Some(decision), ..Filter::default() };
        let all = town.db.read(move |conn| store::tasks::deliveries::list(conn, &filter, today));
        let all = all.await.unwrap();
        assert_eq!(u32::try_from(all.len()).unwrap(), made.it);
        report(&town, all[0].delivery.id).await;
        link_and_unlink(&town, decision, task).await;

        let journal = town.journal().await;
        let kinds: Vec<_> = journal[before..].iter().map(|entry| entry.kind.as_str()).collect();
        let expected = [
            "tasks.task.set",
            "tasks.task.settled",
            "tasks.delivery.made",
            "tasks.delivery.reported",
            "threads.link.made",
            "threads.link.made",
        ];
        assert_eq!(kinds, expected, "one row an act");

        is_on_one_thread(&town, task).await;
    })
    .await;
}

/// A delivery was sent.
async fn report(town: &Town, delivery: DeliveryId) {
    let form = ReportDelivery { delivery, step: Step::Sent { proof: "공문".to_owned() } };
    town.clerk.report_delivery(&house(), &town.key(), form).await.unwrap();
}

/// A link is made and taken off.
async fn link_and_unlink(town: &Town, decision: DecisionId, task: TaskId) {
    let link = LinkRecords {
        from: Node::new(Kind::Decision, decision.get()),
        to: Node::new(Kind::Task, task.get()),
        relation: Relation::CarriesOut,
        note: None,
    };
    let id = town.clerk.link(&house(), &town.key(), link).await.unwrap();
    town.clerk.unlink(&house(), &town.key(), id).await.unwrap();
}

/// The task leads back to its item, in a bounded number of statements.
async fn is_on_one_thread(town: &Town, task: TaskId) {
    let walked = town.db.read(move |conn| {
        let before = conn.statements();
        let node = Node::new(Kind::Task, task.get());
        let walked = store::threads::links::walk(conn, node, LEVELS)?;
        Ok::<_, store::Error>((walked, conn.statements() - before))
    });
    let (walked, cost) = walked.await.unwrap();
    let kinds: Vec<Kind> = walked.events.iter().map(|event| event.node.kind).collect();
    for kind in [Kind::Item, Kind::Decision, Kind::Task] {
        assert!(kinds.contains(&kind), "{kind:?} is not in {kinds:?}");
    }
    assert!(cost <= 10, "{cost} statements");
}
