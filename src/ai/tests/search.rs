//! Looking ahead pays: on each axis, and on the mean of all four, `greedy` beats `random` over the same seeds of the
//! campaign; `search` beats `greedy` where there is room, on sovereignty and on the mean, and falls behind it nowhere.

use multivector_ai::sweep::{Plan, Row, sweep};
use multivector_ai::{Aim, Policy, Watch, workers};
use multivector_sim::{Difficulty, Rules};

/// Games of each policy, with common seeds.
const GAMES: u64 = 6;
/// Turns of lookahead a turn: far fewer than `search` has by itself.
const TURNS: u32 = 3_000;
/// What six games may differ by luck.
const NOISE: f64 = 0.01;

#[test]
fn search_beats_greedy_and_greedy_beats_random_on_what_they_want() {
    let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
    let aims: Vec<Aim> = Aim::SINGLE.into_iter().chain([Aim::EVEN]).collect();
    let of = |aim: &Aim| [Policy::Greedy(*aim), Policy::Search(*aim, TURNS)];
    let mut policies = vec![Policy::Random];
    policies.extend(aims.iter().flat_map(of));
    let plan = Plan {
        policies,
        seed: 7_001,
        games: GAMES,
        shard: (0, 1),
        difficulty: Difficulty::Usual,
        numbers: Vec::new(),
    };
    let rows = sweep(&rules, &plan, workers::all(), Watch::default());
    let rows = rows.unwrap().unwrap();
    let grade = |row: &Row, aim: Aim| aim.mean(row.axes.map(|axis| axis as f64 / 1e6));
    let mean = |policy: Policy, aim: Aim| {
        let name = policy.to_string();
        let games = rows.iter().filter(|row| row.policy == name);
        games.map(|row| grade(row, aim)).sum::<f64>() / GAMES as f64
    };
    for aim in aims {
        let random = mean(Policy::Random, aim);
        let [greedy, search] = of(&aim).map(|policy| mean(policy, aim));
        assert!(
            greedy > random + 0.02,
            "{aim}: greedy {greedy:.3}, random {random:.3}"
        );
        let roomy = aim == Aim::EVEN || aim == Aim::SINGLE[0];
        let least = if roomy {
            greedy + NOISE
        } else {
            greedy - NOISE
        };
        assert!(
            search > least,
            "{aim}: search {search:.3}, greedy {greedy:.3}"
        );
    }
}
