//! Counter-based dice: Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
//! A draw is a pure function of the seed and of (turn, purpose, index): adding a draw moves no other, undo and branch keep
//! the dice.

/// What a draw is for. The number is part of the draw: never renumber, only add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Purpose {
    /// Starting values hidden per seed.
    Start = 1,
    /// Whether a hazard strikes.
    Hazard = 2,
    /// How long and when it strikes.
    HazardLength = 3,
    /// Whether a card comes.
    Card = 4,
    /// Noise of a seat's appeal.
    Appeal = 5,
    /// Day of a seat's act within its slot, and its pretext.
    Act = 6,
    /// Slippage of a project.
    Slip = 7,
    /// Noise of the West's estimate.
    Estimate = 8,
    /// Noise of Astana's readings.
    Reading = 9,
    /// Noise of the war.
    War = 10,
    /// Whether Western capitals list a firm.
    Listing = 11,
    /// A player policy's own choices.
    Policy = 12,
    /// States imagined behind what a seat sees.
    Imagine = 13,
    /// What Astana's services report of Moscow's intents.
    Intent = 14,
    /// Whether a neighbour acts of its own accord, and on which day.
    Reaction = 40,
    /// Incidents in the regions: whether, where, of what kind and by whom.
    Incident = 15,
    /// A crisis: Moscow\'s resolve, its answers, mediators.
    Crisis = 16,
    /// The weekly war: battles by region, answers at the table, readings of the other side.
    Fighting = 20,
    /// Which documented future of the war the seed draws.
    Future = 24,
}

/// The dice of one game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dice {
    key: [u32; 2],
}

impl Dice {
    /// The dice of a seed.
    pub const fn new(seed: u64) -> Self {
        Self {
            key: [seed as u32, (seed >> 32) as u32],
        }
    }

    /// Four words of 32 random bits for (turn, purpose, index).
    pub const fn words(self, turn: u32, purpose: Purpose, index: u32) -> [u32; 4] {
        philox([turn, purpose as u32, index, 0], self.key)
    }

    /// An even draw from [0, 1).
    pub fn unit(self, turn: u32, purpose: Purpose, index: u32) -> f64 {
        let [a, b, ..] = self.words(turn, purpose, index);
        let bits = ((u64::from(a) << 32) | u64::from(b)) >> 11;
        bits as f64 / (1u64 << 53) as f64
    }

    /// An even draw from 0 to `below` - 1 (0 if `below` is 0).
    pub const fn below(self, turn: u32, purpose: Purpose, index: u32, below: u32) -> u32 {
        let [word, ..] = self.words(turn, purpose, index);
        ((word as u64 * below as u64) >> 32) as u32
    }

    /// A draw with mean 0 and standard deviation 1: eight uniforms of sixteen bits summed (Irwin-Hall) and scaled. It needs
    /// no logarithm, costs one Philox, and lies within [`Dice::NORMAL_BOUND`].
    pub fn normal(self, turn: u32, purpose: Purpose, index: u32) -> f64 {
        let mut sum = 0u32;
        for word in philox([turn, purpose as u32, index, 1], self.key) {
            sum += (word & 0xffff) + (word >> 16);
        }
        (f64::from(sum) / 65_535.0 - 4.0) * NORMAL_SCALE
    }

    /// The chance that a draw of [`Dice::normal`] exceeds `least`: the distribution of the sum of eight uniforms (P. Hall, "The
    /// distribution of means for samples of size N", Biometrika 19, 1927).
    pub fn normal_above(least: f64) -> f64 {
        // The sum exceeds 4 + x as often as it falls short of 4 - x, and in the lower half the terms are few and exact.
        let upper = least < 0.0;
        let below = (4.0 - least.abs() / NORMAL_SCALE).max(0.0);
        // Terms are (below - k)^8 times the binomials of 8, their signs in turn, over 8!.
        let binomials = [1.0, -8.0, 28.0, -56.0, 70.0];
        let mut sum = 0.0;
        for (k, binomial) in binomials.into_iter().enumerate() {
            let rest = (below - k as f64).max(0.0);
            let square = rest * rest;
            sum += binomial * square * square * square * square;
        }
        let tail = sum / 40_320.0;
        if upper { 1.0 - tail } else { tail }
    }

    /// No draw of [`Dice::normal`] is farther from 0.
    pub const NORMAL_BOUND: f64 = 4.0 * NORMAL_SCALE;
}

/// The standard deviation of eight uniforms from 0 to 1 is the root of 8/12; this is its inverse.
const NORMAL_SCALE: f64 = 1.224_744_871_391_589;

/// Ten rounds of Philox 4x32.
pub const fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    let mut round = 0;
    while round < 10 {
        let [c0, c1, c2, c3] = counter;
        let [k0, k1] = key;
        // Products of two words of 32 bits fit: `wrapping_mul` only leaves out the check for it.
        let product0 = 0xD251_1F53u64.wrapping_mul(c0 as u64);
        let product1 = 0xCD9E_8D57u64.wrapping_mul(c2 as u64);
        counter = [
            (product1 >> 32) as u32 ^ c1 ^ k0,
            product1 as u32,
            (product0 >> 32) as u32 ^ c3 ^ k1,
            product0 as u32,
        ];
        key = [k0.wrapping_add(0x9E37_79B9), k1.wrapping_add(0xBB67_AE85)];
        round += 1;
    }
    counter
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known-answer vectors published with Random123 (`kat_vectors`, philox4x32 10).
    #[test]
    fn philox_gives_the_published_vectors() {
        assert_eq!(
            philox([0; 4], [0; 2]),
            [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]
        );
        assert_eq!(
            philox([u32::MAX; 4], [u32::MAX; 2]),
            [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
        );
        assert_eq!(
            philox(
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
                [0xa409_3822, 0x299f_31d0]
            ),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn the_chance_of_a_normal_draw_is_how_often_it_comes() {
        let dice = Dice::new(11);
        let n = 40_000_u32;
        for least in [-3.0, -1.0, -0.2, 0.0, 0.5, 1.3, 2.2] {
            let came = (0..n).filter(|i| dice.normal(0, Purpose::War, *i) > least);
            let (share, chance) = (
                came.count() as f64 / f64::from(n),
                Dice::normal_above(least),
            );
            let deviation = (chance * (1.0 - chance) / f64::from(n)).sqrt();
            assert!(
                (share - chance).abs() < 4.0 * deviation + 1e-9,
                "{least}: {share}, {chance}"
            );
        }
        let bound = Dice::NORMAL_BOUND;
        for least in [bound, bound + 1.0] {
            assert_eq!(Dice::normal_above(least), 0.0);
            assert_eq!(Dice::normal_above(-least), 1.0);
        }
        assert!((Dice::normal_above(0.0) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn normal_draws_have_mean_nought_and_deviation_one() {
        let dice = Dice::new(7);
        let n = 20_000;
        let draws: Vec<f64> = (0..n).map(|i| dice.normal(0, Purpose::War, i)).collect();
        let mean = draws.iter().sum::<f64>() / f64::from(n);
        let variance = draws.iter().map(|d| (d - mean) * (d - mean)).sum::<f64>() / f64::from(n);
        assert!(mean.abs() < 0.03, "mean {mean}");
        assert!((variance - 1.0).abs() < 0.05, "variance {variance}");
    }
}
