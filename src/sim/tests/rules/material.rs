//! Months of goods, money, compliance and works that a person can check by hand, in the campaign's own content.

use crate::common;

use multivector_sim::state::economy::month;
use multivector_sim::state::oil::route;
use multivector_sim::state::projects::project;
use multivector_sim::state::{compliance, corridor, economy, moscow, oil, trade};
use multivector_sim::units::{Quantity, TonnesPerDay};
use multivector_sim::*;

use common::{campaign, months, one, policy, project_of, route_of};

/// Plays a month without orders from a state.
fn month_on(rules: &Rules, state: &State) -> (State, Report) {
    // Nobody acts, so that the numbers are the formula's alone.
    let nobody = core::array::from_fn(|_| Some(Draft::default()));
    let drafts = Drafts { by_seat: nobody };
    rules.step(state, 1, &drafts).unwrap()
}

/// The start of the campaign with some numbers changed.
fn start_with(rules: &Rules, changes: &[(Metric, i64)]) -> State {
    let mut state = rules.start(1);
    for (metric, value) in changes {
        state.poke(*metric, *value);
    }
    state
}

fn value(coefficient: multivector_sim::content::Coefficient) -> f64 {
    coefficient.value
}

#[test]
fn a_crowded_corridor_carries_what_it_can_handle_and_takes_longer_and_costs_more() {
    let rules = campaign();
    let c = rules.coefficients.corridor;
    // Handled: a tenth of 5.8 Mt a year. Asked for: twice that.
    let state = start_with(
        &rules,
        &[
            (corridor::TITR_HANDLING.metric(), 100_000),
            (corridor::TITR_DEMAND.metric(), 1_160_000),
        ],
    );
    let (after, report) = month_on(&rules, &state);
    // What neighbours do to demand of their own accord comes after the goods of the month have gone.
    let demanded = report.effects.iter().filter(|effect| {
        let metric = corridor::TITR_DEMAND.metric();
        effect.metric == metric && !matches!(effect.cause, Cause::Reaction(_))
    });
    let demand = 1_160_000.0 + demanded.map(|effect| effect.amount as f64).sum::<f64>();
    let congestion = demand / 580_000.0;
    assert!(congestion >= 2.0);
    // January has 31 days: 580,000 t x 31 / 365 = 49,260 t.
    assert_eq!(after.get(corridor::TITR).0, 49_260);
    let days = value(c.titr_days) + value(c.titr_waiting_days) * (congestion - 1.0);
    assert_eq!(after.get(corridor::TITR_DAYS).0, days.round() as i64);
    let price =
        value(c.titr_container_dollars) * (1.0 + value(c.titr_container_rise) * (congestion - 1.0));
    assert!((after.get(corridor::TITR_PRICE).float() - price).abs() <= 1.0);
    // Crews learn a share of the nine tenths that they cannot handle yet, in 31 of 30 days.
    let learned = report.change(corridor::TITR_HANDLING.metric());
    let expected = value(c.titr_learning) * 0.9 * 31.0 / 30.0 * 1e6;
    assert!((learned as f64 - expected).abs() <= 1.0, "{learned}");
}

#[test]
fn the_claimed_transit_income_is_shown_and_paid_by_nobody() {
    let rules = campaign();
    let (after, report) = month_on(&rules, &rules.start(1));
    let level = after.get(corridor::NORTH_LEVEL).share();
    let claimed = 5_000_000.0 * level * 31.0 / 365.0;
    assert!((after.get(corridor::CLAIMED).float() - claimed).abs() <= 1.0);
    let paid: i64 = report
        .effects
        .iter()
        .filter(|effect| effect.metric == economy::WORLD.metric())
        .filter(|effect| effect.cause == Cause::Rule(Rule::Transit))
        .map(|effect| -effect.amount)
        .sum();
    assert_eq!(paid, after.get(corridor::INCOME).0);
    assert!(after.get(corridor::CLAIMED).0 > after.get(corridor::INCOME).0);
}

#[test]
fn inflation_is_the_rises_of_twelve_months_compounded() {
    let rules = campaign();
    let mut state = rules.start(1);
    for _ in 0..12 {
        state = month_on(&rules, &state).0;
        let compounded = (0..12).fold(1.0, |product, index| {
            product * (1.0 + state.of(month::RISE, MonthId(index)).share())
        }) - 1.0;
        let inflation = state.get(economy::INFLATION).share();
        assert!(
            (inflation - compounded).abs() < 3e-6,
            "{inflation} {compounded}"
        );
    }
}

#[test]
fn a_year_after_a_jump_of_prices_the_jump_leaves_the_yearly_rate() {
    let rules = campaign();
    // A shortage of five percent in January 2022; the same year without it beside.
    let jump = start_with(&rules, &[(economy::SHOCK.metric(), 50_000)]);
    let (calm, _) = months(&rules, &rules.start(1), 1, Draft::default(), 12);
    let (high, _) = months(&rules, &jump, 1, Draft::default(), 12);
    assert!(high.get(economy::INFLATION).0 > calm.get(economy::INFLATION).0 + 50_000);
    let (_, report) = month_on(&rules, &high);
    let base: i64 = report
        .effects
        .iter()
        .filter(|effect| effect.metric == economy::INFLATION.metric())
        .filter(|effect| effect.cause == Cause::Rule(Rule::PricesBase))
        .map(|effect| effect.amount)
        .sum();
    assert!(base < -50_000, "January 2022 takes its jump along: {base}");
}

#[test]
fn every_term_of_the_exchange_rate_stands_in_the_ledger() {
    let rules = campaign();
    // The third month: the rouble has fallen.
    let (state, _) = months(&rules, &rules.start(1), 1, Draft::default(), 2);
    let (after, report) = month_on(&rules, &state);
    let lines = multivector_sim::explain::lines(&report.effects, economy::RATE.metric());
    let by = |rule| {
        let of = lines.iter().filter(|line| line.cause == Cause::Rule(rule));
        of.map(|line| line.amount).sum::<i64>()
    };
    assert!(
        by(Rule::RateRouble) > 3_000,
        "the rouble's fall of March 2022"
    );
    assert!(by(Rule::RateOil) < 0, "dear oil holds the tenge");
    let sum: i64 = lines.iter().map(|line| line.amount).sum();
    assert_eq!(sum, after.get(economy::RATE).0 - state.get(economy::RATE).0);
}

#[test]
fn imports_and_exports_are_paid_for_and_partners_have_their_shares() {
    let rules = campaign();
    let c = rules.coefficients.trade;
    let state = rules.start(1);
    let (after, _) = month_on(&rules, &state);
    let output = state.get(economy::OUTPUT).float();
    let imports = value(c.imports_share) * output * 31.0 / 365.0;
    // Nothing has slipped through yet in January, so imports are for use at home.
    assert!((after.get(trade::IMPORTS).float() - imports).abs() <= 2.0);
    let russia = after.get(trade::RUSSIA_EXPORTS).0 + after.get(trade::RUSSIA_IMPORTS).0;
    let all = after.get(trade::EXPORTS).0 + after.get(trade::IMPORTS).0;
    let share = russia as f64 / all as f64;
    assert!((after.get(trade::RUSSIA_SHARE).share() - share).abs() < 1e-6);
    assert!(after.get(trade::EXPORTS).0 > after.get(oil::SALES).0);
}

/// Years under one line, with controls as they are at the start, over the luck of six games: their last states, what was
/// earned by passing goods on, and the trade with Russia.
fn years_under(rules: &Rules, line: u8) -> (Vec<State>, i64, i64) {
    let order = Order::Policy {
        policy: policy(rules, "line"),
        setting: line,
    };
    let (mut ends, mut margin, mut russia) = (Vec::new(), 0, 0);
    for seed in 1..=6 {
        let (state, reports) = months(rules, &rules.start(seed), seed, one(order), 12);
        let sum = |key: Metric| -> i64 {
            let mut value = rules.start(seed).raw(key);
            let mut all = 0;
            for report in &reports {
                value += report.change(key);
                all += value;
            }
            all
        };
        margin += sum(compliance::MARGIN.metric());
        russia += sum(trade::RUSSIA_EXPORTS.metric()) + sum(trade::RUSSIA_IMPORTS.metric());
        ends.push(state);
    }
    (ends, margin, russia)
}

/// A number at the ends of those years, added up.
fn sum_of(game: &(Vec<State>, i64, i64), metric: Metric) -> i64 {
    game.0.iter().map(|state| state.raw(metric)).sum()
}

#[test]
fn to_impose_to_observe_and_to_evade_are_three_different_games() {
    let rules = campaign();
    let [evade, observe, impose] = [0, 1, 2].map(|line| years_under(&rules, line));
    // Traders earn most where the centre looks away, least where it sanctions.
    assert!(evade.1 > observe.1 * 5 / 4 && observe.1 > impose.1 * 5 / 4);
    // What slips through, what the West believes and how far it has gone follow in the same order.
    let ladder = |game: &(Vec<State>, i64, i64)| sum_of(game, compliance::LADDER.metric());
    assert!(ladder(&evade) > ladder(&observe) && ladder(&observe) >= ladder(&impose));
    let drawn_back = |game: &(Vec<State>, i64, i64)| sum_of(game, compliance::DERISKING.metric());
    assert!(drawn_back(&evade) > drawn_back(&observe));
    assert!(drawn_back(&observe) > drawn_back(&impose));
    // Sanctions of one's own cost trade with Russia, anger Moscow and earn goodwill.
    assert!(impose.2 < observe.2 * 9 / 10);
    let anger = |game: &(Vec<State>, i64, i64)| sum_of(game, moscow::ANGER.metric());
    assert!(anger(&impose) > anger(&observe) && anger(&observe) >= anger(&evade));
    let goodwill = |game: &(Vec<State>, i64, i64)| sum_of(game, compliance::GOODWILL.metric());
    assert!(goodwill(&impose) > goodwill(&observe) && goodwill(&observe) > goodwill(&evade));
}

#[test]
fn swaps_with_iran_and_sanctioned_stakes_add_to_what_the_west_believes() {
    let rules = campaign();
    let believed = |lukoil: i64, swap: bool| {
        let neka = route_of(&rules, "aktau_neka");
        let mut state = rules.start(1);
        state.poke(compliance::LUKOIL.metric(), lukoil);
        if swap {
            let seen = rules.observe(&state, Seat::Astana);
            state.poke(seen.key(route::OPEN, neka).metric(), 1);
            let contract = seen.key(route::CONTRACT, neka).metric();
            state.poke(contract, TonnesPerDay::of_year(1_000_000.0).0);
            let nominated = seen.key(route::NOMINATED, neka).metric();
            state.poke(nominated, TonnesPerDay::of_year(1_000_000.0).0);
        }
        months(&rules, &state, 1, Draft::default(), 6)
            .0
            .get(compliance::ESTIMATE)
            .0
    };
    let plain = believed(0, false);
    assert!(believed(1_000_000, false) > plain);
    assert!(
        believed(0, true) > plain + 5_000,
        "a million tonnes of swaps"
    );
}

#[test]
fn an_angry_moscow_accepts_fewer_nominations_at_samara() {
    let rules = campaign();
    let samara = route_of(&rules, "atyrau_samara");
    let c = rules.coefficients.oil;
    let calm = start_with(&rules, &[(moscow::ANGER.metric(), 300_000)]);
    let angry = start_with(&rules, &[(moscow::ANGER.metric(), 900_000)]);
    let (calm, _) = month_on(&rules, &calm);
    let (angry, _) = month_on(&rules, &angry);
    assert_eq!(calm.get(oil::TRANSNEFT_WILL).0, 1_000_000);
    // What Moscow's own levers do to its anger comes before the oil does, so the bound is one-sided.
    let least = 1.0 - value(c.will_month) * 31.0 / 30.0;
    let will = angry.get(oil::TRANSNEFT_WILL).share();
    assert!(will < 0.95 && will > least, "{will}");
    assert!(angry.of(route::FLOW, samara).0 < calm.of(route::FLOW, samara).0);
}

#[test]
fn a_signed_contract_brings_tonnes_only_as_fast_as_nominations_grow() {
    let rules = campaign();
    let btc = route_of(&rules, "btc");
    let seen = rules.observe(&rules.start(1), Seat::Astana);
    let state = start_with(&rules, &[(seen.key(route::OPEN, btc).metric(), 1)]);
    let growth = rules.content.route(btc).unwrap().limits.contract.unwrap();
    let month = TonnesPerDay::of_year(growth.growth_per_month.value).float();
    let (after, _) = month_on(&rules, &state);
    // 31 days at a growth stated for 30.
    let most = month * 31.0 / 30.0;
    assert!((after.of(route::NOMINATED, btc).float() - most).abs() <= 1.0);
    let carried = after.of(route::FLOW, btc).0;
    assert!(carried as f64 <= most * 31.0 + 31.0, "{carried}");
}

#[test]
fn falling_water_and_few_ships_bound_what_leaves_aktau() {
    let rules = campaign();
    let routes = ["aktau_makhachkala", "aktau_baku", "aktau_neka"].map(|id| route_of(&rules, id));
    let leaves = |draught: i64| {
        let state = start_with(&rules, &[(oil::DRAUGHT.metric(), draught)]);
        let (after, _) = month_on(&rules, &state);
        let carried: i64 = routes.iter().map(|id| after.of(route::FLOW, *id).0).sum();
        let loads = after.get(oil::TANKERS).float() * after.get(oil::DRAUGHT).share();
        let fleet = loads / rules.coefficients.oil.tanker_trip_days.value;
        assert!(carried as f64 <= fleet * 31.0 + 31.0);
        carried
    };
    // Half the draught, half the oil, storms aside: the same dice fall in both.
    let (full, half) = (leaves(800_000), leaves(400_000));
    assert!(
        (half as f64 / full as f64 - 0.5).abs() < 0.02,
        "{half} {full}"
    );
}

#[test]
fn work_that_others_do_not_want_stands_still_and_is_not_paid_for() {
    let rules = campaign();
    let id = project_of(&rules, "trans_caspian");
    let entry = rules.content.project(id).unwrap();
    let seen = rules.observe(&rules.start(1), Seat::Astana);
    let mut changes = vec![
        (seen.key(project::STAGE, id).metric(), 1),
        (seen.key(project::DAYS_LEFT, id).metric(), 2400),
    ];
    let willing = start_with(&rules, &changes);
    changes.push((*entry.needs.first().unwrap(), 0));
    let unwilling = start_with(&rules, &changes);
    let (stands, _) = month_on(&rules, &unwilling);
    let (goes_on, _) = month_on(&rules, &willing);
    assert_eq!(stands.of(project::WILL, id).0, 0);
    assert_eq!(stands.of(project::SPENT, id).0, 0);
    assert!(goes_on.of(project::SPENT, id).0 > 0);
    // Long and dear: with everybody willing it takes more than six years and a slip of half a year at a time.
    assert!(entry.days.value > 6.0 * 365.0 && entry.cost_kusd.value >= 4e6);
}

#[test]
fn the_shareholders_pay_for_what_is_theirs() {
    let rules = campaign();
    let id = project_of(&rules, "future_growth");
    let (after, report) = month_on(&rules, &rules.start(1));
    let spent = report.change(
        rules
            .observe(&after, Seat::Astana)
            .key(project::SPENT, id)
            .metric(),
    );
    assert!(spent > 0);
    let paid_by = |account: Metric| {
        let effects = report.effects.iter();
        effects
            .filter(|effect| effect.metric == account && effect.cause == Cause::Project(id))
            .map(|effect| effect.amount)
            .sum::<i64>()
    };
    assert_eq!(paid_by(economy::COMPANIES.metric()), -spent);
    assert_eq!(paid_by(economy::BUDGET.metric()), 0);
}

#[test]
fn a_main_line_that_stands_still_makes_raters_uneasy() {
    let rules = campaign();
    let shut = |permille| {
        one(Order::Quota {
            route: route_of(&rules, "cpc"),
            permille,
        })
    };
    // A ceiling of the player's own is no standstill; moorings out of service are.
    let (own, _) = months(&rules, &rules.start(1), 1, shut(0), 3);
    let mut state = rules.start(1);
    let out = (0..3).map(|index| multivector_sim::state::Outage {
        target: Target::Mooring(MooringId(index)),
        share: 1_000_000,
        from_day: 0,
        until_day: 80,
        cause: Cause::Rule(Rule::Outage),
        pretext: 0,
    });
    state.impose(out);
    let (stopped, _) = months(&rules, &state, 1, Draft::default(), 2);
    assert_eq!(stopped.get(economy::OUTLOOK).0, 0);
    assert!(stopped.get(economy::RATING_STRAIN).0 > own.get(economy::RATING_STRAIN).0);
    assert_eq!(stopped.of(oil::mooring::LOADED, MooringId(0)).0, 0);
}
