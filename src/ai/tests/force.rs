//! How rare force is: next to impossible in the campaign while its war binds Russia, and common in a bare Putin's-revenge
//! setting unless somebody prevents it.

mod support;

use multivector_ai::{Policy, Rollout};
use multivector_sim::state::security::{self, Conflict};
use multivector_sim::state::{moscow, relations, war};
use multivector_sim::units::Micro;
use multivector_sim::{Draft, Order, PartnerId, Purpose, Rules, Seat, State, Step, TableId};

use support::campaign;

fn fights(state: &State) -> bool {
    Conflict::of(state.get(security::CONFLICT)) >= Conflict::Fighting
}

#[test]
fn force_stays_below_one_in_a_hundred_steady_games_of_2022() {
    let rules = campaign();
    let mut rollout = Rollout::new(&rules, rules.start(0));
    let (mut fought, mut crises) = (0, 0);
    for seed in 0..300 {
        rollout.begin(&rules.start(seed));
        let mut crisis = false;
        while !rollout.is_over(&rules) && !fights(rollout.state()) {
            rollout.turn(&rules, seed, Policy::Steady).unwrap();
            crisis |= rollout.state().get(security::CRISIS).0 != 0;
        }
        fought += u32::from(fights(rollout.state()));
        crises += u32::from(crisis);
    }
    assert!(fought < 3, "{fought} of 300 fought, {crises} had a crisis");
    assert!(crises < 30, "{crises} of 300 had a crisis");
}

#[test]
fn even_a_crisis_that_opens_in_the_autumn_of_2022_does_not_end_in_force() {
    let rules = campaign();
    let minority = rules.content.crises.iter().position(|x| x.id == "minority");
    let mut rollout = Rollout::new(&rules, rules.start(0));
    let mut fought = 0;
    for seed in 0..300 {
        rollout.begin(&rules.start(seed));
        for _ in 0..8 {
            rollout.turn(&rules, seed, Policy::Idle).unwrap();
        }
        let mut state = rollout.state().clone();
        if rules.is_over(&state) {
            continue;
        }
        let resolve = Rules::policy_dice(seed).unit(0, Purpose::Policy, 7);
        let pokes = [
            (security::CONFLICT.metric(), Conflict::Crisis.code().0),
            (security::CRISIS.metric(), minority.unwrap() as i64 + 1),
            (security::RUNG.metric(), 1),
            (security::RESOLVE.metric(), Micro::from_share(resolve).0),
        ];
        for (metric, value) in pokes {
            state.poke(metric, value);
        }
        rollout.begin(&state);
        while !rules.is_over(rollout.state()) && !fights(rollout.state()) {
            rollout.turn(&rules, seed, Policy::Idle).unwrap();
        }
        fought += u32::from(fights(rollout.state()));
    }
    assert!(fought < 3, "{fought} of 300 fought");
}

/// What a player of the revenge setting did before and does in it.
#[derive(Clone, Copy, PartialEq)]
enum Line {
    /// Nothing: every week an objection.
    Passive,
    /// An army ready near the border, partners warm and pledged; in a crisis the odds are played.
    Prepared,
    /// Nothing before; in a crisis the odds are played.
    Playing,
    /// Every demand is granted.
    Yielding,
}

/// A Russia that is done with its war, eased of sanctions, rebuilt and angry: held so for a year.
fn revenge(rules: &Rules, state: &mut State, line: Line) {
    let share = |value| Micro::from_share(value).0;
    state.poke(war::BINDING.metric(), share(0.1));
    state.poke(war::SANCTIONS.metric(), share(0.2));
    state.poke(war::WEAR.metric(), 0);
    let anger = state.get(moscow::ANGER).share().max(0.8);
    state.poke(moscow::ANGER.metric(), share(anger));
    if line == Line::Prepared {
        state.poke(security::ARMS.metric(), share(0.25));
        state.poke(security::DRILL.metric(), share(0.25));
        let seen = rules.observe(state, Seat::Astana);
        for index in 0..rules.content.partners.len() {
            let id = PartnerId::at(index);
            for field in [relations::partner::WARMTH, relations::partner::PLEDGE] {
                state.poke(seen.key(field, id).metric(), share(0.8));
            }
        }
    }
}

/// Games under each line: so many that the luck of the seeds moves a share by two points at most.
const GAMES: u64 = 400;

/// How many of [`GAMES`] games come to fighting within a year.
fn fought(line: Line) -> u32 {
    let rules = campaign();
    let mut rollout = Rollout::new(&rules, rules.start(0));
    let mut count = 0;
    for seed in 0..GAMES {
        let mut state = rules.start(seed);
        while !rules.is_played(&state) && !fights(&state) {
            revenge(&rules, &mut state, line);
            rollout.begin(&state);
            let yields = line == Line::Yielding
                && rules
                    .crisis_seen(&rules.observe(&state, Seat::Astana))
                    .is_some();
            if yields {
                let step = Order::Crisis { step: Step::Yield };
                let orders = vec![step];
                rollout.turn_with(&rules, seed, &Draft { orders }).unwrap();
            } else if line == Line::Prepared
                || (line == Line::Playing && state.get(security::CRISIS).0 > 0)
            {
                rollout.turn(&rules, seed, Policy::Steady).unwrap();
            } else {
                rollout.turn(&rules, seed, Policy::Idle).unwrap();
            }
            state.clone_from(rollout.state());
        }
        count += u32::from(fights(&state));
    }
    count
}

#[test]
fn in_a_revenge_setting_force_is_common_unless_it_is_prevented() {
    let passive = fought(Line::Passive);
    let prepared = fought(Line::Prepared);
    let playing = fought(Line::Playing);
    let yielding = fought(Line::Yielding);
    let three_in_ten = GAMES as u32 * 3 / 10;
    assert!(
        passive > three_in_ten,
        "{passive} of {GAMES} by doing nothing"
    );
    assert!(
        prepared * 2 < passive,
        "{prepared} of {GAMES} prepared, {passive} not"
    );
    assert!(
        playing * 2 < passive,
        "{playing} of {GAMES} by playing the odds, {passive} not"
    );
    assert!(yielding == 0, "{yielding} of {GAMES} by yielding");
}
