//! What a difficulty changes: how much Moscow lets pass, and how far it looks. The arithmetic is the same at all.

use multivector_sim::{Difficulty, Draft, Drafts, Event, Rules, Seat};

/// Games at each difficulty.
const GAMES: u64 = 100;

/// Plays games of idle months at a difficulty: Moscow's acts, and how much Moscow likes the end.
fn games_at(rules: &Rules, difficulty: Difficulty) -> (u32, f64) {
    let (mut count, mut liking) = (0, 0.0);
    for seed in 0..GAMES {
        let mut state = rules.start_at(seed, difficulty);
        let nothing = Drafts::astana(Draft::default());
        while !rules.is_played(&state) {
            let (next, report) = rules.step(&state, seed, &nothing).unwrap();
            for event in &report.events {
                let Event::Act {
                    seat,
                    account: Some(account),
                    ..
                } = event
                else {
                    continue;
                };
                let bound = match difficulty {
                    Difficulty::Searching if *seat == Seat::Moscow => 1..=4 * 3 * 3,
                    _ => 0..=0,
                };
                assert!(bound.contains(&account.searched), "{}", account.searched);
                count += u32::from(*seat == Seat::Moscow);
            }
            state = next;
        }
        let aims = &rules.seats.temper(Seat::Moscow).aims;
        let liked = aims.iter().map(|aim| aim.at(state.raw(aim.metric)));
        liking += liked.sum::<f64>();
    }
    (count, liking / GAMES as f64)
}

#[test]
fn a_patient_moscow_acts_less_and_a_searching_one_gets_more_of_what_it_wants() {
    let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
    let [(patient, _), (usual, drifting), (_, steering)] = std::thread::scope(|scope| {
        Difficulty::ALL
            .map(|difficulty| {
                scope.spawn({
                    let rules = &rules;
                    move || games_at(rules, difficulty)
                })
            })
            .map(|games| games.join().unwrap())
    });
    assert!(
        f64::from(patient) < 0.8 * f64::from(usual),
        "{patient} acts against {usual}"
    );
    assert!(steering > drifting, "{steering} against {drifting}");
}
