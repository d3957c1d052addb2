//! The oil network as a graph, and min-cost flow on it: successive shortest paths on integers (Ahuja, Magnanti and Orlin,
//! "Network Flows", ch. 9.7), with the order of arcs as the only tie-break, so that the same oil takes the same way on
//! every machine.

use crate::content::Content;
use crate::content::entities::Hand;
use crate::ids::{MarketId, NodeId, TableId};

/// A cost no path has.
const FAR: i64 = i64::MAX / 4;

/// The shape of the network: which arcs there are. What they can carry and cost changes every turn.
#[derive(Clone, Debug, Default)]
pub struct Network {
    nodes: usize,
    source: usize,
    sink: usize,
    /// From, to of every arc; arc 2n+1 is the reverse of arc 2n.
    ends: Vec<(u16, u16)>,
    /// Every arc as it is laid out for the search: those that leave a node side by side in their order, nodes in theirs.
    links: Vec<Link>,
    /// Every node, with the span of its links.
    labels: Vec<Label>,
    /// Per arc: its position among the links.
    places: Vec<u16>,
    pub(crate) field_arcs: Vec<usize>,
    pub(crate) route_arcs: Vec<usize>,
    pub(crate) market_arcs: Vec<usize>,
    /// From each port to the virtual node where its tankers load: what they carry is bounded together.
    pub(crate) tanker_arcs: Vec<usize>,
    /// Per node: whether it lies at home (it has a field, or a link of Kazakhstan's own leads there).
    home: Vec<bool>,
    /// Per market: whether its oil has crossed Russian soil.
    market_over_russia: Vec<bool>,
    /// Nodes with tanks: arc out of the tanks, arc into the tanks.
    pub(crate) tank_arcs: Vec<(NodeId, usize, usize)>,
}

/// An arc as the search goes through it: what it can still carry and what its reverse can (tonnes), what a tonne costs
/// (cents), where it leads, its own position among the links and that of its reverse.
#[derive(Clone, Copy, Debug, Default)]
struct Link {
    room: i64,
    taken: i64,
    cost: i64,
    to: u16,
    at: u16,
    back: u16,
}

/// A node: where its links begin, where those that a way may lead on by end and where all end, and what the search knows of
/// it: the cost of the cheapest way found, the link and the node that it comes by, and whether it waits.
#[derive(Clone, Copy, Debug, Default)]
struct Label {
    distance: i64,
    first: u16,
    open: u16,
    end: u16,
    via: u16,
    from: u16,
    queued: bool,
}

/// Room for one flow.
#[derive(Clone, Debug, Default)]
pub struct FlowScratch {
    links: Vec<Link>,
    /// Per arc: its position among the links.
    places: Vec<u16>,
    labels: Vec<Label>,
    queue: Vec<u16>,
    /// The links of the path found, from the sink back.
    path: Vec<u16>,
}

impl Network {
    /// The network of a content: a source that feeds fields and tanks, a sink behind markets and tanks.
    pub fn new(content: &Content) -> Network {
        let places = content.nodes.len();
        let mut ports: Vec<NodeId> = Vec::new();
        for route in content.routes.iter().filter(|route| route.limits.tankers) {
            if !ports.contains(&route.from) {
                ports.push(route.from);
            }
        }
        let nodes = places + 2 + ports.len();
        let mut network = Network {
            nodes,
            source: places,
            sink: places + 1,
            ..Network::default()
        };
        let roads = |port: NodeId| {
            let nth = ports.iter().position(|known| *known == port).unwrap_or(0);
            places + 2 + nth
        };
        let (source, sink) = (network.source, network.sink);
        for field in &content.fields {
            let arc = network.arc(source, field.node.index());
            network.field_arcs.push(arc);
        }
        for route in &content.routes {
            let from = if route.limits.tankers {
                roads(route.from)
            } else {
                route.from.index()
            };
            let arc = network.arc(from, route.to.index());
            network.route_arcs.push(arc);
        }
        for port in &ports {
            let arc = network.arc(port.index(), roads(*port));
            network.tanker_arcs.push(arc);
        }
        for market in &content.markets {
            let arc = network.arc(market.node.index(), sink);
            network.market_arcs.push(arc);
        }
        for (node, _) in content
            .nodes
            .iter()
            .enumerate()
            .filter(|(_, node)| node.tank_tonnes > 0)
        {
            let out = network.arc(source, node);
            let back = network.arc(node, sink);
            network.tank_arcs.push((NodeId::at(node), out, back));
        }
        network.place(content);
        network.lay_out();
        network
    }

    /// Finds out which nodes lie at home and which markets lie behind Russian soil.
    fn place(&mut self, content: &Content) {
        self.home = vec![false; content.nodes.len()];
        let ends = content
            .routes
            .iter()
            .filter(|route| route.hand == Hand::Kazakhstan)
            .map(|route| route.to);
        for node in content.fields.iter().map(|field| field.node).chain(ends) {
            if let Some(home) = self.home.get_mut(node.index()) {
                *home = true;
            }
        }
        let mut russian = vec![false; content.nodes.len()];
        for _ in 0..content.nodes.len() {
            for route in &content.routes {
                let behind = russian.get(route.from.index()).copied().unwrap_or(false);
                let enters = route.hand == Hand::Russia && !self.at_home(route.to);
                if let (true, Some(flag)) = (behind || enters, russian.get_mut(route.to.index())) {
                    *flag = true;
                }
            }
        }
        let behind = |node: NodeId| russian.get(node.index()).copied().unwrap_or(false);
        self.market_over_russia = content
            .markets
            .iter()
            .map(|market| behind(market.node))
            .collect();
    }

    /// How many forward arcs there are. They have the even numbers.
    pub fn arcs(&self) -> usize {
        self.ends.len() / 2
    }

    /// Whether a node lies at home.
    pub fn at_home(&self, node: NodeId) -> bool {
        self.home.get(node.index()).copied().unwrap_or(false)
    }

    /// Whether oil sold at a market has crossed Russian soil.
    pub fn over_russia(&self, market: MarketId) -> bool {
        self.market_over_russia
            .get(market.index())
            .copied()
            .unwrap_or(false)
    }

    fn arc(&mut self, from: usize, to: usize) -> usize {
        let arc = self.ends.len();
        self.ends.push((from as u16, to as u16));
        self.ends.push((to as u16, from as u16));
        arc
    }

    /// Lays the arcs out for the search. No way leads on from the sink or back into the source: the reverses that would
    /// stand behind a node's others, where they only count what is carried and tell what leads to the node.
    fn lay_out(&mut self) {
        let dead = |(from, to): (u16, u16)| {
            usize::from(from) == self.sink || usize::from(to) == self.source
        };
        let mut order: Vec<(usize, bool, usize)> = Vec::with_capacity(self.ends.len());
        for (arc, ends) in self.ends.iter().enumerate() {
            order.push((usize::from(ends.0), dead(*ends), arc));
        }
        order.sort_unstable();
        self.places = vec![0; order.len()];
        for (place, (_, _, arc)) in order.iter().enumerate() {
            if let Some(slot) = self.places.get_mut(*arc) {
                *slot = place as u16;
            }
        }
        let place = |arc: usize| self.places.get(arc).copied().unwrap_or(u16::MAX);
        self.links = order
            .iter()
            .map(|(_, _, arc)| Link {
                to: self.ends.get(*arc).map_or(0, |ends| ends.1),
                at: place(*arc),
                back: place(*arc ^ 1),
                ..Link::default()
            })
            .collect();
        let before = |node: usize, dead: bool| {
            order.partition_point(|(from, kind, _)| (*from, *kind) < (node, dead)) as u16
        };
        self.labels = (0..self.nodes)
            .map(|node| Label {
                distance: FAR,
                first: before(node, false),
                open: before(node, true),
                end: before(node + 1, false),
                via: u16::MAX,
                ..Label::default()
            })
            .collect();
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::entities::{Coefficient, Limits, Market, Node, OilField, Route, RouteKind};
    use crate::dice::{Dice, Purpose};
    use crate::ledger::BasisRef;

    fn coefficient(value: f64) -> Coefficient {
        Coefficient {
            value,
            basis: BasisRef::ARITHMETIC,
        }
    }

    fn field(node: u16) -> OilField {
        OilField {
            id: String::new(),
            node: NodeId(node),
            tonnes_per_year: coefficient(0.0),
        }
    }

    fn route(from: u16, to: u16, hand: Hand) -> Route {
        Route {
            id: String::new(),
            from: NodeId(from),
            to: NodeId(to),
            kind: RouteKind::Pipe,
            hand,
            tonnes_per_year: coefficient(0.0),
            others_tonnes_per_year: 0.0,
            dollars_per_tonne: coefficient(0.0),
            limits: Limits::default(),
            days: 1,
            open: true,
            player_sets: true,
        }
    }

    fn market(node: u16) -> Market {
        Market {
            id: String::new(),
            node: NodeId(node),
            refinery: false,
            tonnes_per_year: coefficient(0.0),
            differential: coefficient(0.0),
            stigma: false,
        }
    }

    fn content(
        nodes: u16,
        fields: Vec<OilField>,
        routes: Vec<Route>,
        markets: Vec<Market>,
    ) -> Content {
        let nodes = (0..nodes)
            .map(|_| Node {
                id: String::new(),
                tank_tonnes: 0,
            })
            .collect();
        Content {
            nodes,
            fields,
            routes,
            markets,
            ..Content::default()
        }
    }

    #[test]
    fn a_hundred_tonnes_take_the_cheap_way_until_it_is_full() {
        // One field, a cheap line of 60 and a dear one of 100 to the same market.
        let cheap_and_dear = vec![route(0, 1, Hand::Russia), route(0, 1, Hand::China)];
        let network = Network::new(&content(2, vec![field(0)], cheap_and_dear, vec![market(1)]));
        let mut flow = FlowScratch::default();
        flow.begin(&network);
        flow.offer(network.field_arcs[0], 100, 0);
        flow.offer(network.route_arcs[0], 60, 10);
        flow.offer(network.route_arcs[1], 100, 40);
        flow.offer(network.market_arcs[0], 1000, -50);
        flow.solve(&network);
        assert_eq!(flow.carried(network.route_arcs[0]), 60);
        assert_eq!(flow.carried(network.route_arcs[1]), 40);
        assert_eq!(flow.carried(network.field_arcs[0]), 100);
    }

    #[test]
    fn oil_that_nets_nothing_stays_in_the_ground() {
        let network = Network::new(&content(
            2,
            vec![field(0)],
            vec![route(0, 1, Hand::Russia)],
            vec![market(1)],
        ));
        let mut flow = FlowScratch::default();
        flow.begin(&network);
        flow.offer(network.field_arcs[0], 100, 0);
        flow.offer(network.route_arcs[0], 100, 51);
        flow.offer(network.market_arcs[0], 100, -50);
        flow.solve(&network);
        assert_eq!(flow.carried(network.field_arcs[0]), 0);
    }

    #[test]
    fn what_lies_behind_a_russian_line_has_crossed_russia() {
        let routes = vec![
            route(0, 1, Hand::Kazakhstan),
            route(1, 2, Hand::Russia),
            route(1, 3, Hand::Azerbaijan),
        ];
        let markets = vec![market(2), market(3)];
        let network = Network::new(&content(4, vec![field(0)], routes, markets));
        assert!(network.over_russia(MarketId(0)));
        assert!(!network.over_russia(MarketId(1)));
        assert!(network.at_home(NodeId(1)) && !network.at_home(NodeId(2)));
    }

    /// Random networks, judged by the conditions of optimality: nothing is lost at a node, nothing exceeds its room, and
    /// no circle of residual arcs gains money (Ahuja, Magnanti and Orlin, theorem 9.1).
    #[test]
    fn flows_are_optimal_on_random_networks() {
        for seed in 0..300u64 {
            let dice = Dice::new(seed);
            let mut next = 0;
            let mut draw = |below: u32| {
                next += 1;
                dice.below(0, Purpose::Policy, next, below)
            };
            let nodes = 3 + draw(6) as u16;
            let fields = (0..1 + draw(3))
                .map(|_| field(draw(u32::from(nodes)) as u16))
                .collect();
            // Links lead to higher numbers, as pipelines lead downstream: there is no circle to begin with.
            let routes = (0..2 + draw(12))
                .map(|_| {
                    let from = draw(u32::from(nodes) - 1) as u16;
                    let to = from + 1 + draw(u32::from(nodes - from - 1)) as u16;
                    route(from, to, Hand::Russia)
                })
                .collect();
            let markets = (0..1 + draw(3))
                .map(|_| market(draw(u32::from(nodes)) as u16))
                .collect();
            let content = content(nodes, fields, routes, markets);
            let network = Network::new(&content);
            let mut flow = FlowScratch::default();
            flow.begin(&network);
            for arc in network.field_arcs.iter().chain(&network.route_arcs) {
                flow.offer(*arc, i64::from(draw(50)), i64::from(draw(20)));
            }
            for arc in &network.market_arcs {
                flow.offer(*arc, i64::from(draw(60)), -i64::from(draw(60)));
            }
            let room_before: Vec<i64> = (0..network.ends.len())
                .map(|arc| link(&network, &flow, arc).room)
                .collect();
            flow.solve(&network);
            balanced(&network, &flow, &room_before, seed);
            no_gainful_circle(&network, &flow, seed);
            assert_eq!(network.field_arcs.len(), content.fields.len());
        }
    }

    fn link(network: &Network, flow: &FlowScratch, arc: usize) -> Link {
        flow.links[usize::from(network.places[arc])]
    }

    fn balanced(network: &Network, flow: &FlowScratch, room_before: &[i64], seed: u64) {
        let mut net = vec![0i64; network.nodes];
        for arc in (0..network.ends.len()).step_by(2) {
            let carried = flow.carried(arc);
            assert!((0..=room_before[arc]).contains(&carried), "seed {seed}");
            let (from, to) = network.ends[arc];
            net[from as usize] -= carried;
            net[to as usize] += carried;
        }
        for (node, sum) in net.iter().enumerate() {
            assert!(
                node == network.source || node == network.sink || *sum == 0,
                "seed {seed}, node {node}"
            );
        }
    }

    fn no_gainful_circle(network: &Network, flow: &FlowScratch, seed: u64) {
        // The sink is tied back to the source at no cost, so that an unused gainful path is a circle too.
        let mut arcs: Vec<(usize, usize, i64)> = (0..network.ends.len())
            .filter(|arc| link(network, flow, *arc).room > 0)
            .map(|arc| {
                (
                    network.ends[arc].0 as usize,
                    network.ends[arc].1 as usize,
                    link(network, flow, arc).cost,
                )
            })
            .collect();
        arcs.push((network.sink, network.source, 0));
        let mut distance = vec![0i64; network.nodes];
        for _ in 0..=network.nodes {
            let mut changed = false;
            for (from, to, cost) in &arcs {
                if distance[*from] + cost < distance[*to] {
                    distance[*to] = distance[*from] + cost;
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
        panic!("seed {seed}: a circle of residual arcs gains money");
    }
}
