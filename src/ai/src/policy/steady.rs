//! A short line of sense for Astana, by rules that can be read aloud: controls tight, sanctions observed and data candid;
//! every month one piece of work on other outlets and one quiet word; oil sent round Russia while the main line is
//! disturbed; every card answered by what its options are known to do, under fixed weights.

use multivector_sim::content::{CardKind, CardOption, ContentEffect, Deed, Hand};
use multivector_sim::state::{
    agenda, compliance, corridor, economy, moscow, oil, relations, security, society,
};
use multivector_sim::{
    CardId, Dice, Draft, Family, Key, LeverId, Metric, Odds, Order, PolicyId, PromiseId, RouteId,
    Rules, Seen, Slot, Step, TableId, Target,
};

/// Promises that this line keeps.
const PROMISES: [&str; 3] = ["no_shot", "no_recognition", "fuel_held"];

/// Standing policies and their settings.
const SETTINGS: [(&str, u8); 12] = [
    ("control_dual_use", 3),
    ("control_electronics", 3),
    ("control_banks", 3),
    ("control_transport", 3),
    ("line", 1),
    ("recognition", 1),
    ("border", 2),
    ("candour", 2),
    ("fuel_support", 1),
    ("media_north", 1),
    ("readiness", 1),
    ("intelligence", 2),
];

/// Works and contracts, the most wanted first. Two are begun in a month, if they are to be had.
const WORKS: [&str; 16] = [
    "customs_tracking",
    "enlarge_aktau",
    "order_tankers",
    "baku_contract",
    "china_pipe",
    "order_tank_cars",
    "export_credit",
    "iran_swap",
    "supsa_contract",
    "trans_caspian_link",
    "corridor_declaration",
    "contest_court",
    "publish_trade_tables",
    "court_investors",
    "northern_tour",
    "tashkent_treaty",
];

/// Words, the most wanted first. One quiet one is said in a month.
const WORDS: [&str; 12] = [
    "refuse_annexation",
    "promise_no_tool",
    "even_rule",
    "offer_good_offices",
    "visit_ankara",
    "quiet_beijing",
    "regional_broker",
    "quiet_call_moscow",
    "host_xi",
    "keep_ambassador",
    "low_profile",
    "address_nation",
];

/// Works begun in a month.
const WORKS_A_MONTH: usize = 2;

/// What a whole unit of a number is worth to this line. Anger is hidden, but an option's card says that it angers.
const WEIGHTS: [(Key<multivector_sim::units::Micro>, f64); 15] = [
    (society::SUPPORT, 1.0),
    (society::COHESION, 1.0),
    (society::ELITE, 0.5),
    (society::OPENNESS, 0.4),
    (society::PROTEST, -0.8),
    (society::FEAR, -0.4),
    (moscow::ANGER, -0.8),
    (moscow::DEBT, -0.4),
    (relations::DOCTRINE, 0.6),
    (relations::BEIJING_DEBT, -0.3),
    (compliance::BANK_RISK, -0.8),
    (economy::CONFIDENCE, 0.6),
    (oil::OUTLET_CONFIDENCE, 0.6),
    (security::DRILL, 0.3),
    (corridor::NORTH_LEVEL, 0.2),
];
/// Warmth of a capital.
const WARMTH: f64 = 0.5;
/// Pressure in a region.
const PRESSURE: f64 = -0.4;
/// A billion dollars of the budget.
const BILLION: f64 = -0.05;
/// A month of a whole link stopped.
const STOPPED_MONTH: f64 = -0.5;
/// What Moscow's climbing a rung counts against its backing down.
const CLIMB: f64 = 0.5;
/// What force counts against it.
const FORCE: f64 = 4.0;
/// The chance of force in a week that this line bears.
const BEARS: f64 = 0.1;
/// A firm on Western lists.
const LISTED: f64 = -0.02;

pub(super) fn order(rules: &Rules, seen: &Seen, _: Dice, draft: &mut Draft) {
    if seen.turn() == 0 {
        for promise in PROMISES
            .iter()
            .filter_map(|id| named::<PromiseId, _>(&rules.content.promises, |p| &p.id, id))
        {
            put(rules, seen, draft, Order::Promise { promise });
        }
    }
    crisis(rules, seen, draft);
    if rules.is_fighting(seen) {
        super::defence::order(rules, seen, draft);
    }
    answers(rules, seen, draft);
    policies(rules, seen, draft);
    routes(rules, seen, draft);
    initiatives(rules, seen, draft);
}

/// The position of an id in a table.
fn named<I: TableId, T>(table: &[T], id: impl Fn(&T) -> &str, wanted: &str) -> Option<I> {
    table
        .iter()
        .position(|entry| id(entry) == wanted)
        .map(I::at)
}

/// Adds an order if it is legal; says whether it was.
fn put(rules: &Rules, seen: &Seen, draft: &mut Draft, order: Order) -> bool {
    let legal = rules.allows(seen, draft, &order);
    if legal {
        draft.put(order);
    }
    legal
}

/// Every card on the table takes the legal option of the greatest worth, the first among equals.
fn answers(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    for (index, entry) in rules.content.cards.iter().enumerate() {
        let card = CardId::at(index);
        if entry.kind != CardKind::Ask
            || seen
                .of(agenda::card::STAGE, card)
                .is_none_or(|stage| stage.0 != 1)
        {
            continue;
        }
        let mut best: Option<(f64, Order)> = None;
        for (position, option) in entry.options.iter().enumerate() {
            let order = Order::Answer {
                card,
                option: position as u8,
            };
            let worth = worth_of_option(rules, option);
            if best.is_none_or(|(most, _)| worth > most) && rules.allows(seen, draft, &order) {
                best = Some((worth, order));
            }
        }
        if let Some((_, order)) = best {
            draft.put(order);
        }
    }
}

fn worth_of_option(rules: &Rules, option: &CardOption) -> f64 {
    let price = option.cost_kusd as f64 / 1e6 * BILLION;
    option
        .effects
        .iter()
        .fold(price, |sum, effect| sum + worth(rules, effect))
}

/// What one effect is worth. Only numbers that Astana sees count, and anger.
fn worth(rules: &Rules, effect: &ContentEffect) -> f64 {
    match effect.deed {
        Deed::Add { metric, amount, .. } => amount as f64 * weight(rules, metric),
        Deed::Pay {
            from: multivector_sim::content::Account::Budget,
            kusd,
            ..
        } => kusd as f64 / 1e6 * BILLION,
        Deed::Pay {
            to: multivector_sim::content::Account::Budget,
            kusd,
            ..
        } => -(kusd as f64) / 1e6 * BILLION,
        Deed::Stop { share, days, .. } => {
            share as f64 / 1e6 * f64::from(days) / 30.0 * STOPPED_MONTH
        }
        Deed::Pay { .. } | Deed::Set { .. } | Deed::Begin { .. } | Deed::Open { .. } => 0.0,
    }
}

/// The worth of one stored unit of a number.
fn weight(rules: &Rules, metric: Metric) -> f64 {
    if let Some((_, weight)) = WEIGHTS.iter().find(|(key, _)| key.metric() == metric) {
        return weight / 1e6;
    }
    if metric == compliance::LISTED.metric() {
        return LISTED;
    }
    match rules.layout.entity(metric) {
        Some((Family::Partner, _)) => WARMTH / 1e6,
        Some((Family::Region, _)) if rules.layout.name(metric).ends_with(".pressure") => {
            PRESSURE / 1e6
        }
        Some((Family::Region, _)) => -PRESSURE / 1e6,
        _ => 0.0,
    }
}

/// In a crisis the step of the best odds: that Moscow backs down counts for it, that it climbs and that it uses force
/// against it. If force is likelier than this line bears whatever is done, it yields.
fn crisis(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    if rules.crisis_seen(seen).is_none() {
        return;
    }
    let worth = |odds: Odds| odds.backs_down - CLIMB * odds.climbs - FORCE * odds.force;
    let odds = rules.crisis_odds(seen);
    let resisting = odds.into_iter().filter(|(step, _)| *step != Step::Yield);
    let best = resisting.max_by(|(_, a), (_, b)| worth(*a).total_cmp(&worth(*b)));
    let step = match best {
        Some((_, odds)) if odds.force > BEARS => Step::Yield,
        Some((step, _)) => step,
        None => Step::Object,
    };
    put(rules, seen, draft, Order::Crisis { step });
}

fn policies(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    for (id, setting) in SETTINGS {
        if let Some(policy) = named::<PolicyId, _>(&rules.content.policies, |entry| &entry.id, id)
            && seen
                .of(agenda::policy::SETTING, policy)
                .is_none_or(|now| now.0 != i64::from(setting))
        {
            put(rules, seen, draft, Order::Policy { policy, setting });
        }
    }
}

/// Links that lead round Russia are preferred while a link under Moscow's hand is disturbed, and no longer.
fn routes(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    let russian = |route: RouteId| {
        rules
            .content
            .route(route)
            .is_some_and(|entry| entry.hand == Hand::Russia)
    };
    let stopped = seen.outages().iter().any(|outage| match outage.target {
        Target::Route(route) => russian(route) && outage.until_day > seen.day(),
        // The moorings lie in a Russian port.
        Target::Mooring(_) => outage.until_day > seen.day(),
        Target::Field(_) => false,
    });
    for (index, entry) in rules.content.routes.iter().enumerate() {
        let route = RouteId::at(index);
        let now = seen
            .of(oil::route::PREFERRED, route)
            .is_some_and(|code| code.0 == 1);
        if entry.player_sets && entry.hand != Hand::Russia && now != stopped {
            put(rules, seen, draft, Order::Prefer { route, on: stopped });
        }
    }
}

/// Two works and one quiet word.
fn initiatives(rules: &Rules, seen: &Seen, draft: &mut Draft) {
    let mut works = 0;
    for id in WORKS {
        if works < WORKS_A_MONTH && take(rules, seen, draft, id, Slot::Early) {
            works += 1;
        }
    }
    for id in WORDS {
        if take(rules, seen, draft, id, Slot::Late) {
            break;
        }
    }
}

/// Uses a lever quietly and at its least visible venue, if it is to be had.
fn take(rules: &Rules, seen: &Seen, draft: &mut Draft, id: &str, slot: Slot) -> bool {
    let Some(lever) = named::<LeverId, _>(&rules.content.levers, |entry| &entry.id, id) else {
        return false;
    };
    let venues = rules
        .content
        .lever(lever)
        .map_or(&[][..], |entry| &entry.venues[..]);
    let visibility = |venue| {
        rules
            .content
            .venue(venue)
            .map_or(1.0, |entry| entry.visibility.value)
    };
    let venue = venues
        .iter()
        .copied()
        .min_by(|a, b| visibility(*a).total_cmp(&visibility(*b)));
    put(
        rules,
        seen,
        draft,
        Order::Initiative {
            lever,
            slot,
            venue,
            loud: false,
        },
    )
}
