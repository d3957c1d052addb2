//! A flow that is the cheapest stays so while single arcs gain or lose room: what no longer fits takes the cheapest other way,
//! and room that pays is filled. A month with a stoppage is a month that differs by an arc or two, and need not be solved
//! anew.
//!
//! Sink and source are tied together at no cost, so that a tonne that goes nowhere any more is a way like any other. A way
//! found is a cheapest one, so no circle of the arcs left open gains money, before as after (Ahuja, Magnanti and Orlin,
//! "Network Flows", ch. 9.7 and 9.11).

use super::{FAR, FlowScratch, Network};

/// The tie between sink and source, where a way has the position of the link that it comes by.
const TIE: u16 = u16::MAX - 1;

/// What the search for another way knows of a node: the cost of the cheapest way, the link and the node it comes by, and
/// whether it waits.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Way {
    cost: i64,
    via: u16,
    from: u16,
    queued: bool,
}

impl FlowScratch {
    /// Gives an arc of a solved flow another room (tonnes) and mends the flow.
    pub fn alter(&mut self, network: &Network, arc: usize, tonnes: i64) {
        let Some(&at) = self.places.get(arc) else {
            return;
        };
        let Some(link) = self.links.get(usize::from(at)).copied() else {
            return;
        };
        let Some(tail) = self.links.get(usize::from(link.back)).map(|back| back.to) else {
            return;
        };
        let (room, full) = (tonnes.max(0), link.room == 0);
        if room < link.taken {
            // What no longer fits stands at the tail and is missing at the head.
            let mut over = link.taken - room;
            self.set(at, 0, room);
            while over > 0 && self.find(network, tail, link.to) < FAR {
                let sent = self.send_along(network, tail, link.to, over);
                if sent == 0 {
                    break;
                }
                over -= sent;
            }
            return;
        }
        let mut spare = room - link.taken;
        if !full || spare == 0 {
            self.set(at, spare, link.taken);
            return;
        }
        // Nothing flowed more for want of room: a circle over the arc may pay now.
        let mut taken = link.taken;
        while spare > 0 && self.find(network, link.to, tail) + link.cost < 0 {
            let sent = self.send_along(network, link.to, tail, spare);
            if sent == 0 {
                break;
            }
            (taken, spare) = (taken + sent, spare - sent);
            self.set(at, 0, taken);
        }
        self.set(at, spare, taken);
    }

    /// What a link can still carry and what it carries, on both of its sides.
    fn set(&mut self, at: u16, room: i64, taken: i64) {
        let Some(link) = self.links.get_mut(usize::from(at)) else {
            return;
        };
        (link.room, link.taken) = (room, taken);
        let back = usize::from(link.back);
        if let Some(back) = self.links.get_mut(back) {
            (back.room, back.taken) = (taken, room);
        }
    }

    /// The cost of the cheapest way between two nodes, [`FAR`] if there is none: a queue-based Bellman-Ford over all open
    /// links.
    fn find(&mut self, network: &Network, from: u16, to: u16) -> i64 {
        let none = Way {
            cost: FAR,
            via: u16::MAX,
            ..Way::default()
        };
        self.ways.clear();
        self.ways.resize(self.labels.len(), none);
        let (links, labels) = (&self.links[..], &self.labels[..]);
        let (ways, queue) = (&mut self.ways[..], &mut self.queue);
        let (source, sink) = (network.source as u16, network.sink as u16);
        if let Some(way) = ways.get_mut(usize::from(from)) {
            way.cost = 0;
        }
        queue.clear();
        queue.push(from);
        let mut head = 0;
        while let Some(&node) = queue.get(head) {
            head += 1;
            let (Some(label), Some(way)) = (
                labels.get(usize::from(node)),
                ways.get_mut(usize::from(node)),
            ) else {
                continue;
            };
            way.queued = false;
            let so_far = way.cost;
            let mut reach = |next: u16, via: u16, cost: i64| {
                if let Some(way) = ways.get_mut(usize::from(next))
                    && cost < way.cost
                {
                    (way.cost, way.via, way.from) = (cost, via, node);
                    if !way.queued && next != to {
                        way.queued = true;
                        queue.push(next);
                    }
                }
            };
            if node == sink {
                reach(source, TIE, so_far);
            } else if node == source {
                // More than is sold cannot be taken back; the links that lead on from the sink bound it.
                reach(sink, TIE, so_far);
            }
            let span = usize::from(label.first)..usize::from(label.end);
            for link in links.get(span).unwrap_or_default() {
                if link.room > 0 {
                    reach(link.to, link.at, so_far + link.cost);
                }
            }
        }
        self.ways.get(usize::from(to)).map_or(FAR, |way| way.cost)
    }

    /// Sends so many tonnes at most along the way found; returns how many it took.
    fn send_along(&mut self, network: &Network, from: u16, to: u16, tonnes: i64) -> i64 {
        self.path.clear();
        let mut sent = tonnes;
        let mut node = to;
        while node != from && self.path.len() <= network.nodes {
            let Some(way) = self.ways.get(usize::from(node)) else {
                return 0;
            };
            if way.via != TIE {
                let Some(link) = self.links.get(usize::from(way.via)) else {
                    return 0;
                };
                sent = sent.min(link.room);
                self.path.push(way.via);
            }
            node = way.from;
        }
        for index in 0..self.path.len() {
            let Some(&at) = self.path.get(index) else {
                continue;
            };
            if let Some(link) = self.links.get(usize::from(at)).copied() {
                self.set(at, link.room - sent, link.taken + sent);
            }
        }
        sent
    }
}
