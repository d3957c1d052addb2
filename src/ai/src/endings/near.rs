//! How far a state is from a condition: nought where it holds, and the smaller the less would have to change. It is a rule of
//! thumb to climb by, and says nothing of how likely the rest of the way is.

use multivector_sim::content::condition::{Condition, Numbers};
use multivector_sim::state::{agenda, projects};

/// What counts as the distance of a number that lies on its threshold, on the wrong side.
const THRESHOLD: f64 = 0.01;
/// The distance of a card's answer where the card has come and was answered otherwise.
const OTHERWISE: f64 = 0.6;

/// The distance of a condition from holding (or, with `hold` false, from not holding).
pub fn distance<N: Numbers>(condition: &Condition, numbers: &N, hold: bool) -> f64 {
    let whether = |holds: bool| if holds == hold { 0.0 } else { 1.0 };
    match condition {
        // Nothing can make it otherwise.
        Condition::Always => whether(true),
        Condition::All(parts) => combined(parts, numbers, hold, hold),
        Condition::Any(parts) => combined(parts, numbers, hold, !hold),
        Condition::Not(part) => distance(part, numbers, !hold),
        Condition::AtLeast(metric, value) => apart(numbers.number(*metric), *value, hold),
        Condition::Below(metric, value) => apart(numbers.number(*metric), *value, !hold),
        Condition::Reaches(first, second) => {
            apart(numbers.number(*first), numbers.number(*second), hold)
        }
        Condition::Answered(card, _) if hold && !condition.holds(numbers) => {
            let came = numbers.read_of(agenda::card::STAGE, *card).0 > 0;
            if came { OTHERWISE } else { 1.0 }
        }
        Condition::Done(project) if hold && !condition.holds(numbers) => {
            let begun = numbers.read_of(projects::project::STAGE, *project).0 > 0;
            if begun { OTHERWISE } else { 1.0 }
        }
        _ => whether(condition.holds(numbers)),
    }
}

/// All must be met (their sum), or one of them (the nearest).
fn combined<N: Numbers>(parts: &[Condition], numbers: &N, hold: bool, all: bool) -> f64 {
    let each = parts.iter().map(|part| distance(part, numbers, hold));
    if all {
        each.sum()
    } else {
        each.fold(f64::INFINITY, f64::min).min(1.0)
    }
}

/// How far a number is from being at least a value, or from being below it: the gap beside both, 0 to 1.
fn apart(number: i64, value: i64, at_least: bool) -> f64 {
    if (number >= value) == at_least {
        return 0.0;
    }
    let (number, value) = (number as f64, value as f64);
    let size = (number.abs() + value.abs()).max(1.0);
    THRESHOLD + ((value - number).abs() / size).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_farther_the_wider_the_gap() {
        assert_eq!(apart(7, 5, true), 0.0);
        assert_eq!(apart(5, 5, true), 0.0);
        assert!(apart(5, 5, false) > 0.0);
        assert!(apart(1, 5, true) > apart(4, 5, true));
        assert!(apart(-5, 5, true) <= 1.0 + THRESHOLD);
    }

    #[test]
    fn a_condition_that_holds_is_no_distance_away() {
        let files = multivector_data::files();
        let rules = multivector_sim::Rules::load(&files, "2022").unwrap();
        let state = rules.start(1);
        let world = rules.world(&state);
        for ending in &rules.content.endings {
            let holds = ending.when.holds(&world);
            assert_eq!(
                distance(&ending.when, &world, true) == 0.0,
                holds,
                "{}",
                ending.id
            );
            let away = distance(&ending.when, &world, false);
            assert_eq!(away == 0.0, !holds, "{}: {away}", ending.id);
        }
    }
}
