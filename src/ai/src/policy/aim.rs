//! What a policy that looks ahead wants: a weighting of the four axes.

use core::fmt;

use multivector_sim::State;
use multivector_sim::content::AXES;
use multivector_sim::systems::grading::AXIS_KEYS;

/// Weights of sovereignty, prosperity, cohesion and standing, 0 to 9 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Aim(pub [u8; 4]);

impl Aim {
    /// The mean of all four.
    pub const EVEN: Aim = Aim([1; 4]);
    /// One axis alone, in the order of [`AXES`].
    pub const SINGLE: [Aim; 4] = [
        Aim([1, 0, 0, 0]),
        Aim([0, 1, 0, 0]),
        Aim([0, 0, 1, 0]),
        Aim([0, 0, 0, 1]),
    ];

    /// The aim of an axis's name, or of four digits such as `2110`, not all nought.
    pub fn named(name: &str) -> Option<Aim> {
        let axes = AXES.into_iter().zip(Aim::SINGLE);
        if let Some((_, aim)) = axes.into_iter().find(|(axis, _)| *axis == name) {
            return Some(aim);
        }
        let digits = name.chars().map(|digit| digit.to_digit(10));
        let digits: Vec<u8> = digits
            .collect::<Option<Vec<u32>>>()
            .map_or(Vec::new(), |d| {
                d.into_iter().map(|digit| digit as u8).collect()
            });
        let weights: [u8; 4] = digits.try_into().ok()?;
        (weights != [0; 4]).then_some(Aim(weights))
    }

    /// The weighted mean of the axes as they are graded in a state, 0 to 1.
    pub fn of(self, state: &State) -> f64 {
        self.mean(AXIS_KEYS.map(|key| state.get(key).share()))
    }

    /// The weighted mean of grades.
    pub fn mean(self, axes: [f64; 4]) -> f64 {
        let weights = self.0.map(f64::from);
        let sum: f64 = weights
            .iter()
            .zip(axes)
            .map(|(weight, axis)| weight * axis)
            .sum();
        sum / weights.iter().sum::<f64>().max(1.0)
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut axes = AXES.into_iter().zip(Aim::SINGLE);
        if let Some((axis, _)) = axes.find(|(_, aim)| aim == self) {
            return f.write_str(axis);
        }
        self.0.iter().try_for_each(|weight| write!(f, "{weight}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_aim_is_an_axis_or_four_digits_and_is_written_as_it_is_read() {
        for name in ["sovereignty", "standing", "2110", "1111"] {
            assert_eq!(Aim::named(name).unwrap().to_string(), name);
        }
        for name in ["", "0000", "111", "11111", "1a11", "glory"] {
            assert_eq!(Aim::named(name), None, "{name}");
        }
    }

    #[test]
    fn weights_weigh() {
        let axes = [0.2, 0.4, 0.6, 0.8];
        assert!((Aim::EVEN.mean(axes) - 0.5).abs() < 1e-12);
        assert!((Aim([3, 0, 0, 1]).mean(axes) - 0.35).abs() < 1e-12);
    }
}
