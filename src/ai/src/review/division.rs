//! What a game came to, divided into the player's own decisions, the rivals and luck.
//!
//! **Question.** How far did each of the three carry this game away from what it would have been without any of them?
//!
//! **Reference.** Own decisions: no orders at all, so that every card takes its course. Rivals: the levers of Moscow, the West
//! and Beijing are not to be had, in the Reckoning neither; neighbours and the West's ladder of lists go on by their rules.
//! Luck: the mean over other throws, each a seed of its own, with everything that a seed hides and draws: thresholds, cards
//! by chance, storms, moods, the future of the war.
//!
//! **Value.** For each set of the three the axes at the end, those in the set as they were in the game and those outside as
//! in the reference. Orders that are not legal in other circumstances are left out ([`super`]).
//!
//! **Division.** The Shapley value (L. S. Shapley, "A value for n-person games", 1953): what each adds, averaged over the six
//! orders in which the three can be let in. It is the one division that gives all there is to give (the three add up to the
//! whole distance of the game from the reference), treats alike what does alike, gives nothing to what changes nothing, and
//! adds over the axes. Who gave no orders has a part of exactly nought.
//!
//! **Shares.** The sizes of a part's contributions to the four axes, added up, over those of all three parts. They sum to one. A
//! share says how much something moved, and the contributions say which way.
//!
//! **Error.** The other throws are a sample. A contribution is a mean over them, and its standard error the standard deviation
//! over the root of their number; a share is not, and its error is jackknifed, leaving out one throw at a time. Sizes of noisy
//! numbers are biased upwards, so that a part that does nothing may show a share of about its error.

/// How many axes there are.
const AXES: usize = 4;
/// How many parts there are.
pub const PARTS: usize = 3;

/// The axes of a game as shares.
pub(super) type Axes = [f64; AXES];

/// Sets of parts as bits: own decisions, rivals, luck.
pub(super) const OWN: usize = 1;
/// The rivals' bit.
pub(super) const RIVALS: usize = 2;
/// The bit of the true dice.
pub(super) const LUCK: usize = 4;

/// Who moved a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mover {
    /// The player's own decisions.
    Own,
    /// Moscow, the West and Beijing.
    Rivals,
    /// The dice, and all that the seed hides.
    Luck,
}

impl Mover {
    /// All, in the order of [`Division::parts`].
    pub const ALL: [Mover; PARTS] = [Mover::Own, Mover::Rivals, Mover::Luck];
    /// The name used in text keys and output.
    pub const fn name(self) -> &'static str {
        match self {
            Mover::Own => "own",
            Mover::Rivals => "rivals",
            Mover::Luck => "luck",
        }
    }
    const fn bit(self) -> usize {
        match self {
            Mover::Own => OWN,
            Mover::Rivals => RIVALS,
            Mover::Luck => LUCK,
        }
    }
}

/// One of the three parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Whose.
    pub mover: Mover,
    /// Its share, 0 to 1; the three sum to one.
    pub share: f64,
    /// The standard error of the share.
    pub error: f64,
    /// What it added to each axis, in shares of the axis.
    pub axes: Axes,
    /// The standard error of each.
    pub axes_error: Axes,
}

/// A game's outcome divided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Division {
    /// The axes of the reference: no orders, no rivals, the mean of other throws.
    pub reference: Axes,
    /// Other throws played.
    pub throws: u32,
    /// Own decisions, rivals, luck.
    pub parts: [Part; PARTS],
}

impl Division {
    /// The part of the greatest share.
    pub fn greatest(&self) -> &Part {
        let [own, rivals, luck] = &self.parts;
        let first = if rivals.share > own.share {
            rivals
        } else {
            own
        };
        if luck.share > first.share {
            luck
        } else {
            first
        }
    }
}

/// The axes in one throw of the dice for each set of the other two parts: nobody, own, rivals, both.
pub(super) type Throw = [Axes; 4];

/// Divides. `truth` are the sets with the true dice, the last of which is the game itself.
pub(super) fn divide(truth: &Throw, throws: &[Throw]) -> Division {
    let number = throws.len() as f64;
    let single: Vec<[Axes; PARTS]> = throws.iter().map(|throw| of_throw(truth, throw)).collect();
    let sum = single.iter().fold([[0.0; AXES]; PARTS], add);
    let mean = scaled(&sum, 1.0 / number.max(1.0));
    let shares = shares_of(&mean);
    let without = |one: &[Axes; PARTS]| {
        let rest = add(sum, &scaled(one, -1.0));
        shares_of(&scaled(&rest, 1.0 / (number - 1.0).max(1.0)))
    };
    let left_out: Vec<[f64; PARTS]> = single.iter().map(without).collect();
    let mut reference = [0.0; AXES];
    for [nobody, ..] in throws {
        for (sum, value) in reference.iter_mut().zip(nobody) {
            *sum += value / number.max(1.0);
        }
    }
    let part = |index: usize, mover: Mover| {
        let of = |all: &[Axes; PARTS]| all.get(index).copied().unwrap_or_default();
        let axes = of(&mean);
        let mut axes_error = [0.0; AXES];
        for (axis, error) in axes_error.iter_mut().enumerate() {
            let values = single
                .iter()
                .map(|one| of(one).get(axis).copied().unwrap_or(0.0));
            *error = standard_error(values);
        }
        let share = |shares: &[f64; PARTS]| shares.get(index).copied().unwrap_or(0.0);
        Part {
            mover,
            share: share(&shares),
            error: jackknife(left_out.iter().map(share)),
            axes,
            axes_error,
        }
    };
    let [own, rivals, luck] = Mover::ALL;
    Division {
        reference,
        throws: throws.len() as u32,
        parts: [part(0, own), part(1, rivals), part(2, luck)],
    }
}

/// The contributions that one throw stands for.
fn of_throw(truth: &Throw, throw: &Throw) -> [Axes; PARTS] {
    let value = |set: usize| -> Axes {
        let throw = if set & LUCK != 0 { truth } else { throw };
        throw.get(set & (OWN | RIVALS)).copied().unwrap_or_default()
    };
    Mover::ALL.map(|mover| {
        let mut adds = [0.0; AXES];
        let without = (0..OWN + RIVALS + LUCK + 1).filter(|set| set & mover.bit() == 0);
        for set in without {
            // Of the six orders so many let in just this set before it: 2, 1, 1, 2.
            let weight = match set.count_ones() {
                1 => 1.0 / 6.0,
                _ => 1.0 / 3.0,
            };
            let (with, without) = (value(set | mover.bit()), value(set));
            for (sum, (with, without)) in adds.iter_mut().zip(with.into_iter().zip(without)) {
                *sum += weight * (with - without);
            }
        }
        adds
    })
}

/// The shares of the parts; thirds where nothing moved at all.
fn shares_of(parts: &[Axes; PARTS]) -> [f64; PARTS] {
    let sizes = parts.map(|axes| axes.iter().map(|value| value.abs()).sum::<f64>());
    let all: f64 = sizes.iter().sum();
    if all > 0.0 {
        sizes.map(|size| size / all)
    } else {
        [1.0 / PARTS as f64; PARTS]
    }
}

fn add(mut sum: [Axes; PARTS], one: &[Axes; PARTS]) -> [Axes; PARTS] {
    for (sum, one) in sum.iter_mut().flatten().zip(one.iter().flatten()) {
        *sum += one;
    }
    sum
}

fn scaled(parts: &[Axes; PARTS], by: f64) -> [Axes; PARTS] {
    parts.map(|axes| axes.map(|value| value * by))
}

/// The standard error of a mean.
pub(super) fn standard_error(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let number = values.clone().count() as f64;
    if number < 2.0 {
        return 0.0;
    }
    let mean = values.clone().sum::<f64>() / number;
    let squares: f64 = values.map(|value| (value - mean) * (value - mean)).sum();
    (squares / (number - 1.0) / number).sqrt()
}

/// The jackknifed standard error of an estimate, from the estimates that leave out one each.
fn jackknife(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let number = values.clone().count() as f64;
    // The estimates differ by a (n - 1)-th of what the values do.
    standard_error(values) * (number - 1.0).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A world in which each part adds its own and the dice add noise.
    fn world(own: f64, rivals: f64, luck: f64) -> Throw {
        let base = 0.5 + luck;
        [
            [base; AXES],
            [base + own; AXES],
            [base + rivals; AXES],
            [base + own + rivals; AXES],
        ]
    }

    #[test]
    fn where_parts_just_add_each_gets_what_it_adds() {
        let throws = [world(0.3, -0.1, -0.05), world(0.3, -0.1, 0.05)];
        let division = divide(&world(0.3, -0.1, 0.2), &throws);
        for (part, adds) in division.parts.iter().zip([0.3, -0.1, 0.2]) {
            assert!((part.axes[0] - adds).abs() < 1e-12, "{part:?}");
        }
        let [own, rivals, luck] = division.parts.map(|part| part.share);
        assert!((own - 0.5).abs() < 1e-12 && (rivals - 1.0 / 6.0).abs() < 1e-12);
        assert!((own + rivals + luck - 1.0).abs() < 1e-12);
        assert_eq!(division.greatest().mover, Mover::Own);
    }

    #[test]
    fn the_parts_add_up_to_the_distance_of_the_game_from_the_reference() {
        // Parts that work on each other, by numbers without a pattern.
        let number = |seed: usize| ((seed * 7919 + 13) % 101) as f64 / 101.0;
        let throw = |seed: usize| -> Throw {
            core::array::from_fn(|set| {
                core::array::from_fn(|axis| number(seed * 16 + set * 4 + axis))
            })
        };
        let throws: Vec<Throw> = (1..9).map(throw).collect();
        let truth = throw(0);
        let division = divide(&truth, &throws);
        for (axis, (came, reference)) in truth[3].iter().zip(&division.reference).enumerate() {
            let sum: f64 = division.parts.iter().map(|part| part.axes[axis]).sum();
            let distance = came - reference;
            assert!((sum - distance).abs() < 1e-12, "axis {axis}");
        }
        let shares: f64 = division.parts.iter().map(|part| part.share).sum();
        assert!((shares - 1.0).abs() < 1e-12);
        assert!(
            division
                .parts
                .iter()
                .all(|part| part.error > 0.0 && part.error < 1.0)
        );
    }

    #[test]
    fn without_noise_there_is_no_error_and_with_it_the_error_falls_with_the_throws() {
        let still = divide(&world(0.3, 0.1, 0.2), &[world(0.3, 0.1, 0.0); 5]);
        assert!(
            still.parts.iter().all(|part| part.error < 1e-9),
            "{still:?}"
        );
        let noisy = |number: usize| {
            let throws: Vec<Throw> = (0..number)
                .map(|k| world(0.3, 0.1, if k % 2 == 0 { 0.1 } else { -0.1 }))
                .collect();
            divide(&world(0.3, 0.1, 0.2), &throws).parts[2].axes_error[0]
        };
        // 0.1 of deviation over the root of the number.
        assert!(
            (noisy(100) - 0.1 / 99f64.sqrt()).abs() < 1e-9,
            "{}",
            noisy(100)
        );
        assert!(noisy(16) > 2.0 * noisy(100));
    }

    #[test]
    fn who_changes_nothing_has_no_part() {
        let throws = [world(0.0, -0.1, 0.1), world(0.0, -0.2, -0.1)];
        let division = divide(&world(0.0, -0.1, 0.3), &throws);
        assert_eq!(
            (division.parts[0].share, division.parts[0].error),
            (0.0, 0.0)
        );
        let nothing = divide(&world(0.0, 0.0, 0.0), &[world(0.0, 0.0, 0.0); 3]);
        let sum: f64 = nothing.parts.iter().map(|part| part.share).sum();
        assert!((sum - 1.0).abs() < 1e-12);
    }
}
