//! Small networks worked out by hand, and random ones judged by the conditions of optimality.

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

fn content(nodes: u16, fields: Vec<OilField>, routes: Vec<Route>, markets: Vec<Market>) -> Content {
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
/// no circle of residual arcs gains money (Ahuja, Magnanti and Orlin, theorem 9.1). So when solved, and so after each of a
/// dozen changes of an arc's room.
#[test]
fn flows_are_optimal_on_random_networks() {
    for seed in 0..1000u64 {
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
        // Several markets may stand at one node, and tanks beside them: many arcs into the sink.
        let markets = (0..1 + draw(6))
            .map(|_| market(draw(u32::from(nodes)) as u16))
            .collect();
        let mut content = content(nodes, fields, routes, markets);
        for node in &mut content.nodes {
            node.tank_tonnes = i64::from(draw(2)) * 30;
        }
        let network = Network::new(&content);
        let mut flow = FlowScratch::default();
        flow.begin(&network);
        for arc in network.field_arcs.iter().chain(&network.route_arcs) {
            flow.offer(*arc, i64::from(draw(50)), i64::from(draw(20)));
        }
        for arc in &network.market_arcs {
            flow.offer(*arc, i64::from(draw(60)), -i64::from(draw(60)));
        }
        for (_, out, back) in &network.tank_arcs {
            // As in the rules, a tonne taken out costs a little more than one put in is worth.
            let kept = i64::from(draw(10));
            flow.offer(*out, i64::from(draw(30)), kept + 1);
            flow.offer(*back, i64::from(draw(30)), -kept);
        }
        let mut room: Vec<i64> = (0..network.ends.len())
            .map(|arc| link(&network, &flow, arc).room)
            .collect();
        flow.solve(&network);
        balanced(&network, &flow, &room, seed);
        no_gainful_circle(&network, &flow, seed);
        for _ in 0..12 {
            let arc = 2 * draw(network.arcs() as u32) as usize;
            // Nothing at all, less, more, and far more than before.
            room[arc] = i64::from(draw(4) * draw(30));
            flow.alter(&network, arc, room[arc]);
            balanced(&network, &flow, &room, seed);
            no_gainful_circle(&network, &flow, seed);
        }
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
