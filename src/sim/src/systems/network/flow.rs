//! The cheapest flow: successive shortest paths, whose labels are mended where a filled link cut them.

use super::{FAR, FlowScratch, Link, Network};

impl FlowScratch {
    /// Clears everything for a network.
    pub fn begin(&mut self, network: &Network) {
        self.links.clone_from(&network.links);
        self.places.clone_from(&network.places);
        self.labels.clone_from(&network.labels);
    }

    fn link(&mut self, arc: usize) -> Option<&mut Link> {
        let place = self.places.get(arc)?;
        self.links.get_mut(usize::from(*place))
    }

    /// Gives an arc its room (tonnes) and cost (cents a tonne).
    pub fn offer(&mut self, arc: usize, tonnes: i64, cents_per_tonne: i64) {
        if let Some(link) = self.link(arc) {
            (link.room, link.cost) = (tonnes.max(0), cents_per_tonne);
        }
        if let Some(back) = self.link(arc + 1) {
            (back.taken, back.cost) = (tonnes.max(0), -cents_per_tonne);
        }
    }

    /// What an arc carries, tonnes: the room of its reverse.
    pub fn carried(&self, arc: usize) -> i64 {
        let place = self.places.get(arc);
        place
            .and_then(|place| self.links.get(usize::from(*place)))
            .map_or(0, |link| link.taken)
    }

    /// Sends oil from the source to the sink along the cheapest paths for as long as a tonne more still pays. `begin` and
    /// the offers come first.
    pub fn solve(&mut self, network: &Network) {
        self.search(network);
        while self
            .labels
            .get(network.sink)
            .is_some_and(|label| label.distance < 0)
        {
            let Some(cut) = self.send(network) else {
                return;
            };
            self.mend(network, cut);
        }
    }

    /// Labels every node with its cheapest way from the source.
    fn search(&mut self, network: &Network) {
        if let Some(label) = self.labels.get_mut(network.source) {
            label.distance = 0;
        }
        self.queue.clear();
        self.queue.push(network.source as u16);
        self.relax();
    }

    /// Goes on from the waiting nodes until no label falls any more: a queue-based Bellman-Ford.
    fn relax(&mut self) {
        let (links, labels, queue) = (&self.links[..], &mut self.labels[..], &mut self.queue);
        let mut head = 0;
        while let Some(&node) = queue.get(head) {
            head += 1;
            let Some(label) = labels.get_mut(usize::from(node)) else {
                continue;
            };
            label.queued = false;
            let so_far = label.distance;
            let span = usize::from(label.first)..usize::from(label.open);
            for link in links.get(span).unwrap_or_default() {
                if link.room <= 0 {
                    continue;
                }
                let reach = so_far + link.cost;
                let Some(label) = labels.get_mut(usize::from(link.to)) else {
                    continue;
                };
                if reach < label.distance {
                    label.distance = reach;
                    label.via = link.at;
                    label.from = node;
                    if !label.queued && label.first < label.open {
                        label.queued = true;
                        queue.push(link.to);
                    }
                }
            }
        }
    }

    /// Fills the cheapest way to the sink; returns the first node behind the first link that this fills up.
    fn send(&mut self, network: &Network) -> Option<u16> {
        self.path.clear();
        let mut tonnes = i64::MAX;
        let mut cut = network.sink as u16;
        let mut node = cut;
        while usize::from(node) != network.source {
            let label = self.labels.get(usize::from(node))?;
            let link = self.links.get(usize::from(label.via))?;
            if link.room <= tonnes {
                tonnes = link.room;
                cut = node;
            }
            self.path.push(label.via);
            node = label.from;
        }
        for place in &self.path {
            let Some(link) = self.links.get_mut(usize::from(*place)) else {
                continue;
            };
            link.room -= tonnes;
            link.taken += tonnes;
            let back = usize::from(link.back);
            if let Some(back) = self.links.get_mut(back) {
                back.room += tonnes;
                back.taken -= tonnes;
            }
        }
        Some(cut)
    }

    /// Finds new ways for a node whose way is full and for all whose way leads over it. The others keep theirs: to send oil
    /// along cheapest ways makes no way cheaper (Ahuja, Magnanti and Orlin, lemma 9.11).
    fn mend(&mut self, network: &Network, cut: u16) {
        let sink = network.sink as u16;
        let (links, labels, queue) = (&self.links[..], &mut self.labels[..], &mut self.queue);
        // All nodes behind the cut.
        queue.clear();
        queue.push(cut);
        let mut head = 0;
        while let Some(&node) = queue.get(head) {
            head += 1;
            let Some(label) = labels.get_mut(usize::from(node)) else {
                continue;
            };
            (label.distance, label.via) = (FAR, u16::MAX);
            let span = usize::from(label.first)..usize::from(label.open);
            for link in links.get(span).unwrap_or_default() {
                if labels
                    .get(usize::from(link.to))
                    .is_some_and(|label| label.via == link.at)
                {
                    queue.push(link.to);
                }
            }
        }
        // Ways to them from nodes before it, and from those of them that have one again.
        let mut kept = 0;
        for index in 0..queue.len() {
            let Some(&node) = queue.get(index) else {
                continue;
            };
            let Some(label) = labels.get(usize::from(node)) else {
                continue;
            };
            let (mut distance, mut via, mut from) = (FAR, u16::MAX, 0);
            for link in links
                .get(usize::from(label.first)..usize::from(label.end))
                .unwrap_or_default()
            {
                if link.taken <= 0 || link.to == sink {
                    continue;
                }
                let Some(before) = labels.get(usize::from(link.to)) else {
                    continue;
                };
                let reach = before.distance - link.cost;
                if reach < distance && before.distance < FAR {
                    (distance, via, from) = (reach, link.back, link.to);
                }
            }
            let Some(label) = labels.get_mut(usize::from(node)) else {
                continue;
            };
            (label.distance, label.via, label.from) = (distance, via, from);
            if distance < FAR && label.first < label.open {
                label.queued = true;
                if let Some(slot) = queue.get_mut(kept) {
                    // Those that stand at `kept` or before have been looked at.
                    *slot = node;
                    kept += 1;
                }
            }
        }
        queue.truncate(kept);
        self.relax();
    }
}
