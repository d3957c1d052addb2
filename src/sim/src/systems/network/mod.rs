//! The oil network as a graph, and min-cost flow on it: successive shortest paths on integers (Ahuja, Magnanti and Orlin,
//! "Network Flows", ch. 9.7), with the order of arcs as the only tie-break, so that the same oil takes the same way on
//! every machine.

mod alter;
mod flow;
#[cfg(test)]
mod tests;

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
    /// The links of the path found, from its end back.
    path: Vec<u16>,
    /// What the search for another way knows of every node.
    ways: Vec<alter::Way>,
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
