//! What a war took of the forces comes back slowly, for money, and never by arithmetic.

use super::*;

/// A state in peace with one brigade at part of its strength.
fn after_a_war(rules: &Rules, left: f64) -> (State, ForceId) {
    let id = force_of(rules, "tank_karaganda");
    let mut state = rules.start(1);
    let whole = rules.content.force(id).unwrap().strength.value;
    set_of(&mut state, force::STRENGTH, id, (whole * left * 1e6) as i64);
    let book: f64 = rules.content.forces.iter().map(|x| x.strength.value).sum();
    let lost = whole * (1.0 - left) / book;
    set(&mut state, fighting::LOSSES, (lost * 1e6) as i64);
    (state, id)
}

fn month(rules: &Rules, state: &State) -> (State, i64) {
    let (next, report) = rules.step(state, 1, &Drafts::default()).unwrap();
    let by_rule = report.effects.iter().filter(|effect| {
        effect.metric == state::economy::BUDGET.metric()
            && effect.cause == Cause::Rule(Rule::Rebuild)
    });
    let paid = by_rule.map(|effect| -effect.amount).sum();
    (next, paid)
}

#[test]
fn a_brigade_that_lost_men_comes_back_in_years_and_its_recruits_are_not_ready() {
    let rules = campaign();
    let c = &rules.coefficients.security;
    let (state, id) = after_a_war(&rules, 0.5);
    let whole = rules.content.force(id).unwrap().strength.value;
    let (next, paid) = month(&rules, &state);
    let gained = next.of(force::STRENGTH, id).share() - state.of(force::STRENGTH, id).share();
    let days = (next.day() - state.day()) as f64;
    let expected = whole * c.rebuild_month.value * days / 30.0;
    assert!((gained / expected - 1.0).abs() < 0.1, "{gained} {expected}");
    let price = gained * c.rebuild_kusd.value;
    assert!((paid as f64 / price - 1.0).abs() < 0.01, "{paid} {price}");
    assert!(next.get(fighting::LOSSES) < state.get(fighting::LOSSES));
    let (whole_army, _) = month(&rules, &rules.start(1));
    assert!(next.of(force::READINESS, id) < whole_army.of(force::READINESS, id));
    // Who is gone is missing: no loss makes the army readier than it was.
    assert!(next.get(security::READINESS) < whole_army.get(security::READINESS));
    assert!(next.get(security::STRENGTH) < whole_army.get(security::STRENGTH));
}

#[test]
fn it_stops_at_what_there_should_be_and_nothing_is_paid_where_nothing_is_lost() {
    let rules = campaign();
    let (_, paid) = month(&rules, &rules.start(1));
    assert_eq!(paid, 0);
    let (state, id) = after_a_war(&rules, 0.99);
    let (next, paid) = month(&rules, &state);
    let whole = rules.content.force(id).unwrap().strength.value;
    assert_eq!(next.of(force::STRENGTH, id).0, (whole * 1e6) as i64);
    assert_eq!(next.get(fighting::LOSSES).0, 0);
    assert!(paid > 0);
    let (_, paid) = month(&rules, &next);
    assert_eq!(paid, 0);
}

#[test]
fn nobody_recruits_under_occupation_nor_while_the_fighting_lasts() {
    let rules = campaign();
    let (mut state, id) = after_a_war(&rules, 0.5);
    let before = state.of(force::STRENGTH, id);
    occupy(&rules, &mut state, &["karaganda"]);
    set(&mut state, security::CONFLICT, Conflict::Frozen.code().0);
    assert_eq!(month(&rules, &state).0.of(force::STRENGTH, id), before);
    let mut state = at_war(&rules);
    set(&mut state, fighting::LOSSES, 200_000);
    let (_, paid) = month(&rules, &state);
    assert_eq!(paid, 0);
}
