//! Walking from a record backwards to what led to it and forwards to what came of it, a level of
//! links at a time. The walk is pure: whoever walks asks for links and hands them in.

use std::collections::BTreeMap;

use super::{Edge, Implied, Node, Why};

/// Records in one thread at most.
pub const MOST: usize = 300;
/// Levels walked at most.
pub const LEVELS: usize = 8;

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Back,
    Forward,
}

/// A record to go on from. Where an item was reached from something said on it, what else was said
/// on it is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stop {
    node: Node,
    way: Way,
    context: bool,
}

/// A walk under way.
#[derive(Debug, Clone)]
pub struct Walk {
    centre: Node,
    /// Records reached, by way, and whether only as context.
    seen: BTreeMap<(Node, Way), bool>,
    frontier: Vec<Stop>,
    edges: Vec<Edge>,
    full: bool,
}

impl Walk {
    /// A walk from a record.
    pub fn new(centre: Node) -> Self {
        let stop = |way| Stop { node: centre, way, context: false };
        Self {
            centre,
            seen: [((centre, Way::Back), false), ((centre, Way::Forward), false)].into(),
            frontier: vec![stop(Way::Back), stop(Way::Forward)],
            edges: Vec::new(),
            full: false,
        }
    }

    /// The records to go on from, each with the letter of its way: `b` back, `f` forward; a capital
    /// where what was said on the item is left alone.
    pub fn asks(&self) -> Vec<(i64, char)> {
        let letter = |stop: &Stop| match (stop.way, stop.context) {
            (Way::Back, false) => 'b',
            (Way::Back, true) => 'B',
            (Way::Forward, false) => 'f',
            (Way::Forward, true) => 'F',
        };
        self.frontier.iter().map(|stop| (stop.node.id, letter(stop))).collect()
    }

    /// Whether there is nothing to go on from.
    pub fn is_over(&self) -> bool {
        self.frontier.is_empty() || self.full
    }

    /// Takes the links of the records asked for, and goes on.
    pub fn take(&mut self, found: Vec<Edge>) {
        let asked = std::mem::take(&mut self.frontier);
        for edge in found {
            let steps: Vec<Stop> = asked.iter().filter_map(|stop| step(*stop, &edge)).collect();
            if steps.is_empty() || !steps.iter().all(|stop| self.reach(*stop)) {
                continue;
            }
            if !self.edges.contains(&edge) {
                self.edges.push(edge);
            }
        }
    }

    /// Notes a record; false where the thread holds too many.
    fn reach(&mut self, stop: Stop) -> bool {
        let key = (stop.node, stop.way);
        let known = self.seen.get(&key).copied();
        if known.is_some_and(|context| !context || stop.context) {
            return true;
        }
        if known.is_none() && self.nodes().len() >= MOST {
            self.full = true;
            return false;
        }
        self.seen.insert(key, stop.context);
        if !stop.node.kind.is_end() {
            self.frontier.push(stop);
        }
        true
    }

    /// Every record reached.
    pub fn nodes(&self) -> Vec<Node> {
        let mut nodes: Vec<Node> = self.seen.keys().map(|(node, _)| *node).collect();
        nodes.dedup();
        nodes
    }

    /// The record walked from.
    pub fn centre(&self) -> Node {
        self.centre
    }

    /// The links walked along, and whether there were more records than a thread holds.
    pub fn done(self) -> (Vec<Edge>, bool) {
        (self.edges, self.full)
    }
}

/// Where a link leads from a record.
fn step(stop: Stop, edge: &Edge) -> Option<Stop> {
    let to = |node, context| Some(Stop { node, way: stop.way, context });
    if edge.why == Why::Implied(Implied::On) {
        return match stop {
            Stop { node, .. } if node == edge.from => to(edge.to, true),
            Stop { node, context: false, .. } if node == edge.to => to(edge.from, false),
            _ => None,
        };
    }
    match stop.way {
        Way::Forward if stop.node == edge.from => to(edge.to, false),
        Way::Back if stop.node == edge.to => to(edge.from, false),
        _ => None,
    }
}
