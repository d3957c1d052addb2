//! What is said to hold a link's oil back agrees with how the oil flows.

use crate::common;

use std::sync::Arc;

use multivector_sim::state::oil::route;
use multivector_sim::units::Quantity;
use multivector_sim::{Bound, Draft, Game, Options, Order, RouteId, Rules, SourceFile};

use common::route_of;

/// Plays a turn with these orders; returns the bounds of a link after it.
fn after(game: &mut Game, orders: &[Order], id: RouteId) -> Vec<Bound> {
    let draft = Draft {
        orders: orders.to_vec(),
    };
    let days = game.commit(&draft).expect("legal orders").days;
    game.rules().bounds(&game.seen(), id, days)
}

#[test]
fn a_ceiling_of_nought_holds_a_link_and_nothing_else_does() {
    let rules = common::campaign();
    let samara = route_of(&rules, "atyrau_samara");
    let mut game = Game::new(rules, 7);
    let shut = Order::Quota {
        route: samara,
        permille: 0,
    };
    assert_eq!(after(&mut game, &[shut], samara), [Bound::Ceiling]);
    assert_eq!(game.seen().of(route::FLOW, samara).unwrap().0, 0);
}

#[test]
fn a_preferred_link_is_held_by_its_contract_until_nominations_have_grown() {
    let rules = common::campaign();
    let samara = route_of(&rules, "atyrau_samara");
    let mut game = Game::new(rules, 7);
    let prefer = Order::Prefer {
        route: samara,
        on: true,
    };
    let bounds = after(&mut game, &[prefer], samara);
    assert_eq!(bounds.first(), Some(&Bound::Contract), "{bounds:?}");
}

#[test]
fn with_two_moorings_away_the_main_line_is_held_by_the_moorings() {
    let files = common::files();
    let shocks: Vec<SourceFile> = files
        .iter()
        .filter(|file| file.name == "levels/shocks/one_mooring.ron")
        .cloned()
        .collect();
    let options = Options {
        shocks: &shocks,
        ..Options::default()
    };
    let rules = Rules::load_with(&files, "2022", options).expect("the shipped shock");
    let cpc = route_of(&rules, "cpc");
    let mut game = Game::new(Arc::new(rules), 3);
    for _ in 0..5 {
        after(&mut game, &[], cpc);
    }
    let june = after(&mut game, &[], cpc);
    assert!(june.contains(&Bound::Moorings), "{june:?}");
}

#[test]
fn a_link_that_is_not_open_has_no_bounds_and_none_carries_more_than_the_bounds_that_act_allow() {
    let rules = common::campaign();
    let mut game = Game::new(rules.clone(), 11);
    let supsa = route_of(&rules, "baku_supsa");
    assert!(after(&mut game, &[], supsa).is_empty());
    let days = game.reports().last().expect("a turn").days;
    let seen = game.seen();
    for (index, entry) in rules.content.routes.iter().enumerate() {
        let id = RouteId(index as u16);
        let capacity = seen.of(route::CAPACITY, id).unwrap().float();
        let flow = seen.of(route::FLOW, id).unwrap().float() / days as f64;
        assert!(flow <= capacity * 1.001, "{}", entry.id);
        if flow >= capacity * 0.98 && capacity > 0.0 {
            let bounds = rules.bounds(&seen, id, days);
            assert!(bounds.contains(&Bound::Line), "{}: {bounds:?}", entry.id);
        }
    }
}
