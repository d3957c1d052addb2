//! Looking ahead pays, and looking further ahead pays more: on each axis, and on the mean of all four, `greedy` beats `random` and
//! `search` beats `greedy` in the same games of the campaign. The games of a seed share its dice and its war, so they are
//! compared pair by pair: by the ranks of gains and losses, which a rare disaster does not sway, at a confidence of 95 %.

use multivector_ai::sweep::{Plan, Row, sweep};
use multivector_ai::{Aim, Policy, Watch, workers};
use multivector_sim::{Difficulty, Rules};

/// Games of each policy, with common seeds.
const GAMES: u64 = 12;
/// The most that the ranks of the losses of twelve may come to, if luck is to do as well in one case of twenty at most.
const LOST: usize = 17;

/// What counts as full marks on an axis, in millionths.
const FULL: i64 = 900_000;

/// Turns of lookahead a turn. Where what pays late is plain (works and trust against words), few are enough; where it is a
/// choice between many small things, more are needed, most where fears and loyalties move a little by everything. All are far
/// fewer than `search` has by itself.
fn turns(aim: Aim) -> u32 {
    let [sovereignty, prosperity, _, standing] = Aim::SINGLE;
    match aim {
        _ if aim == standing => 300,
        _ if aim == sovereignty => 800,
        _ if aim == prosperity => 1_800,
        _ => 2_500,
    }
}

#[test]
fn looking_ahead_pays_and_looking_further_ahead_pays_more() {
    let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
    let aims: Vec<Aim> = Aim::SINGLE.into_iter().chain([Aim::EVEN]).collect();
    let search = |aim: Aim| Policy::Search(aim, turns(aim));
    let mut policies = vec![Policy::Random];
    policies.extend(aims.iter().copied().map(Policy::Greedy));
    policies.extend(aims.iter().copied().map(search));
    let plan = Plan {
        policies,
        seed: 8_401,
        games: GAMES,
        shard: (0, 1),
        difficulty: Difficulty::Usual,
        numbers: Vec::new(),
    };
    let rows = sweep(&rules, &plan, workers::all(), Watch::default());
    let rows = rows.unwrap().unwrap();
    let grades = |policy: Policy, aim: Aim| -> Vec<f64> {
        let name = policy.to_string();
        let games = rows.iter().filter(|row| row.policy == name);
        let grade = |row: &Row| aim.mean(row.axes.map(|axis| axis as f64 / 1e6));
        games.map(grade).collect()
    };
    for aim in aims {
        let (greedy, search) = (Policy::Greedy(aim), search(aim));
        for (worse, better) in [(Policy::Random, greedy), (greedy, search)] {
            let pairs = grades(better, aim).into_iter().zip(grades(worse, aim));
            let gains: Vec<f64> = pairs.map(|(a, b)| a - b).collect();
            assert_eq!(gains.len() as u64, GAMES);
            let lost = ranks_lost(&gains);
            assert!(
                lost <= LOST,
                "{better} against {worse}: ranks lost {lost}, gains {gains:.3?}"
            );
        }
    }
    // An axis that sensible play fills would teach nothing: something is always left to be won.
    let full = rows
        .iter()
        .find(|row| row.axes.iter().any(|axis| *axis > FULL));
    assert!(full.is_none(), "{full:?}");
}

/// The sum of the ranks of the losses among gains that are ranked by their size (F. Wilcoxon, "Individual comparisons by
/// ranking methods", Biometrics Bulletin 1, 1945).
fn ranks_lost(gains: &[f64]) -> usize {
    let mut by_size = gains.to_vec();
    by_size.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let ranked = (1..).zip(by_size);
    ranked
        .filter(|(_, gain)| *gain <= 0.0)
        .map(|(rank, _)| rank)
        .sum()
}
