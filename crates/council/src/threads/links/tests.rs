//! Threads walked and put in order.

use super::*;

fn node(text: &str) -> Node {
    text.parse().expect("a node")
}

fn edge(from: &str, to: &str, why: &str) -> Edge {
    let why = Why::of(why).expect("a word");
    Edge { from: node(from), to: node(to), why, at: None, note: None, link: None }
}

/// Walks a whole graph; every link that touches an asked record is handed in.
fn walked(centre: &str, graph: &[Edge]) -> (Vec<String>, usize) {
    let mut walk = Walk::new(node(centre));
    let mut levels = 0;
    while !walk.is_over() && levels < LEVELS {
        let asked: Vec<i64> = walk.asks().iter().map(|(id, _)| *id).collect();
        let touched = |edge: &&Edge| asked.contains(&edge.from.id) || asked.contains(&edge.to.id);
        walk.take(graph.iter().filter(touched).cloned().collect());
        levels += 1;
    }
    (walk.nodes().iter().map(ToString::to_string).collect(), levels)
}

fn event(node_: &str, at: &str, state: &str) -> Event {
    Event {
        node: node(node_),
        at: (!at.is_empty()).then(|| at.parse().expect("a time")),
        body: Some(crate::BodyId::new(1)),
        meeting: None,
        title: String::new(),
        title_en: String::new(),
        text: String::new(),
        who: String::new(),
        state: state.to_owned(),
        settled_at: None,
        item: None,
        place: String::new(),
        counts: None,
        hidden: Hidden::default(),
    }
}

/// An item with two statements and a decision, a task from one of them, a referral to the next
/// meeting, where the decision amends the bylaws.
fn graph() -> Vec<Edge> {
    vec![
        edge("statement-1", "item-10", "on"),
        edge("statement-2", "item-10", "on"),
        edge("item-10", "decision-20", "decided"),
        edge("statement-2", "task-30", "given"),
        edge("statement-1", "decision-20", "partly-adopts"),
        edge("item-10", "referral-40", "referred"),
        edge("referral-40", "item-11", "taken-up"),
        edge("item-10", "item-11", "continued"),
        edge("item-11", "decision-21", "decided"),
        edge("decision-21", "version-50", "carried"),
        edge("decision-22", "version-50", "carried"),
        edge("item-12", "item-11", "continued"),
    ]
}

#[test]
fn a_statement_leads_to_what_became_of_it_and_not_to_its_neighbours() {
    let (nodes, levels) = walked("statement-1", &graph());
    for there in ["item-10", "decision-20", "referral-40", "item-11", "decision-21", "version-50"] {
        assert!(nodes.iter().any(|node| node == there), "{there} is not in {nodes:?}");
    }
    for other in ["statement-2", "task-30", "item-12", "decision-22"] {
        assert!(!nodes.iter().any(|node| node == other), "{other} is in {nodes:?}");
    }
    assert!(levels <= LEVELS);
}

#[test]
fn an_effect_leads_back_to_every_opinion_it_began_with() {
    let (nodes, _) = walked("version-50", &graph());
    for there in ["decision-21", "decision-22", "item-11", "item-10", "item-12", "statement-1"] {
        assert!(nodes.iter().any(|node| node == there), "{there} is not in {nodes:?}");
    }
    assert!(!nodes.iter().any(|node| node == "decision-20"), "another branch");
}

#[test]
fn an_item_shows_what_was_said_on_it_and_the_tasks() {
    let (nodes, _) = walked("item-10", &graph());
    for there in ["statement-1", "statement-2", "task-30", "decision-20", "item-11"] {
        assert!(nodes.iter().any(|node| node == there), "{there} is not in {nodes:?}");
    }
}

#[test]
fn a_circle_ends_and_a_crowd_is_cut() {
    let circle = [
        edge("statement-1", "statement-2", "leads-to"),
        edge("statement-2", "statement-3", "answers"),
        edge("statement-3", "statement-1", "repeats"),
    ];
    assert_eq!(walked("statement-1", &circle).0.len(), 3);
    let crowd: Vec<Edge> =
        (1000..2000).map(|id| edge("item-1", &format!("decision-{id}"), "decided")).collect();
    let mut walk = Walk::new(node("item-1"));
    walk.take(crowd);
    assert_eq!(walk.nodes().len(), MOST);
    let (edges, full) = walk.done();
    assert!(full);
    assert_eq!(edges.len(), MOST - 1);
}

#[test]
fn the_oldest_comes_first_and_a_long_silence_is_a_break() {
    let events = vec![
        event("item-11", "2017-12-06T14:00:00", ""),
        event("version-50", "", ""),
        event("task-30", "2017-06-19T13:30:00", "open"),
        event("statement-1", "2017-06-19T13:10:00", "proposal"),
    ];
    let mut effect = edge("decision-21", "version-50", "carried");
    effect.at = Some("2017-12-20T15:00:00".parse().expect("a time"));
    let now = "2018-01-31T10:00:00".parse().expect("a time");
    let thread = timeline(node("item-11"), events, &[effect], false, now);
    let order: Vec<String> = thread.steps.iter().map(|it| it.event.node.to_string()).collect();
    assert_eq!(order, ["statement-1", "task-30", "item-11", "version-50"]);
    assert_eq!(thread.broken(), [(2, 170)]);
    assert_eq!((thread.centre, thread.steps[3].gap), (2, 14));
    let waiting: Vec<usize> = thread.waiting().iter().map(|(place, _)| *place).collect();
    assert_eq!(waiting, [0, 1], "a proposal without an answer, an open task");
    assert_eq!(thread.around(1, 0).len(), 2);
    assert_eq!(thread.days("2018-01-31".parse().expect("a day")), 226);
    assert_eq!(thread.bodies(), [(crate::BodyId::new(1), 4)]);
}

#[test]
fn what_is_ahead_is_said_to_be() {
    let now = "2017-06-20T10:00:00".parse().expect("a time");
    let events = vec![event("item-1", "2017-06-26T15:00:00", "")];
    assert!(timeline(node("item-1"), events, &[], false, now).steps[0].ahead);
}

#[test]
fn only_a_decision_adopts_and_nothing_is_linked_twice() {
    let (a, b) = (node("statement-1"), node("decision-2"));
    assert_eq!(link(a, a, Relation::LeadsTo, "", &[]), Err(Refusal::Itself));
    assert_eq!(link(a, node("item-3"), Relation::Adopts, "", &[]), Err(Refusal::NoDecision));
    assert_eq!(link(a, b, Relation::PartlyAdopts, "한 번만", &[]), Ok(()));
    let made_at = "2017-06-19T14:00:00".parse().expect("a time");
    let it = Link {
        id: LinkId::new(9),
        from: a,
        to: b,
        relation: Relation::PartlyAdopts,
        note: None,
        made_at,
        removed_at: None,
    };
    let there = [it.clone()];
    assert_eq!(link(a, b, Relation::PartlyAdopts, "", &there), Err(Refusal::There));
    assert_eq!(link(a, b, Relation::Answers, "", &there), Ok(()));
    assert_eq!(link(a, b, Relation::Answers, &"가".repeat(401), &[]), Err(Refusal::LongNote));
    assert_eq!(unlink(&it), Ok(()));
    assert_eq!(unlink(&Link { removed_at: Some(made_at), ..it }), Err(Refusal::Gone));
}

#[test]
fn records_are_written_and_read() {
    assert_eq!(node("minutes-7").to_string(), "minutes-7");
    for bad in ["", "decision", "decision-0", "decision-x", "conveyance-3", "house-1"] {
        assert!(bad.parse::<Node>().is_err(), "{bad}");
    }
}
