//! Small statistics of shares: intervals, quantiles, and how good a stated chance was.

/// The standard normal deviate of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// The 95 % interval of a share of which `part` of `all` are counted (E. B. Wilson, "Probable inference, the law of succession,
/// and statistical inference", JASA 22, 1927). From 0 to 1 where nothing was counted.
pub fn wilson(part: u64, all: u64) -> [f64; 2] {
    if all == 0 {
        return [0.0, 1.0];
    }
    let (n, share) = (all as f64, part as f64 / all as f64);
    let square = Z95 * Z95 / n;
    let middle = share + square / 2.0;
    let half = Z95 * (share * (1.0 - share) / n + square / (4.0 * n)).sqrt();
    let low = ((middle - half) / (1.0 + square)).max(0.0);
    let high = ((middle + half) / (1.0 + square)).min(1.0);
    // Where none or all are counted the end is exact, and rounding must not say otherwise.
    [
        if part == 0 { 0.0 } else { low },
        if part == all { 1.0 } else { high },
    ]
}

/// A share of a number of cases; 0 of none.
pub fn share(part: u64, all: u64) -> f64 {
    part as f64 / all.max(1) as f64
}

/// Stated chances beside what came of them, in ten bins of equal width.
///
/// A chance that is counted out of a few futures is off by their luck, which is no fault of the model: of its squared error
/// so much is taken off as that luck adds in the mean (C. A. T. Ferro, "Fair scores for ensemble forecasts", QJRMS 140, 2014).
/// And what a base rate would have scored is asked of the base rate of the other games: whoever foretells a game does not
/// know its outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reliability {
    /// Bin by bin: cases, sum of the chances stated, cases in which it came. What was given no chance and did not come stands
    /// in no bin: it would only make the mean distance small.
    pub bins: [Bin; 10],
    /// All cases, those in no bin too.
    all: u64,
    /// The sum of the squared errors of the chances.
    squared: f64,
    /// What the luck of the futures has added to it, in the mean.
    luck: f64,
    /// By what was foretold, game by game.
    kinds: std::collections::BTreeMap<String, Vec<Bin>>,
}

/// Some cases: those whose chance lay in one tenth, or those of one kind in one game.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bin {
    /// Cases.
    pub cases: u64,
    /// The sum of the chances stated.
    pub stated: f64,
    /// Cases in which it came.
    pub came: u64,
}

impl Bin {
    fn add(&mut self, chance: f64, came: bool) {
        self.cases += 1;
        self.stated += chance;
        self.came += u64::from(came);
    }
    fn with(self, more: Bin) -> Bin {
        Bin {
            cases: self.cases + more.cases,
            stated: self.stated + more.stated,
            came: self.came + more.came,
        }
    }
    /// The mean chance stated.
    pub fn mean(&self) -> f64 {
        self.stated / self.cases.max(1) as f64
    }
    /// How often it came.
    pub fn share(&self) -> f64 {
        share(self.came, self.cases)
    }
}

impl Reliability {
    /// Adds a case of the game at hand: what was foretold, the chance stated, of how many futures it is a share, and whether
    /// it came. Cases of different games come together by [`Reliability::merge`].
    pub fn add(&mut self, kind: &str, chance: f64, futures: u32, came: bool) {
        if chance > 0.0 || came {
            let last = self.bins.len() - 1;
            let at = ((chance * self.bins.len() as f64) as usize).min(last);
            if let Some(bin) = self.bins.get_mut(at) {
                bin.add(chance, came);
            }
        }
        let off = chance - f64::from(u8::from(came));
        self.all += 1;
        self.squared += off * off;
        self.luck += chance * (1.0 - chance) / f64::from(futures.max(2) - 1);
        let games = match self.kinds.get_mut(kind) {
            Some(games) => games,
            None => self.kinds.entry(kind.to_owned()).or_default(),
        };
        if games.is_empty() {
            games.push(Bin::default());
        }
        if let Some(game) = games.last_mut() {
            game.add(chance, came);
        }
    }

    /// The cases of each kind in all games, those in no bin too, by its name.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, Bin)> {
        let all = |games: &Vec<Bin>| {
            games
                .iter()
                .fold(Bin::default(), |sum, game| sum.with(*game))
        };
        self.kinds
            .iter()
            .map(move |(kind, games)| (kind.as_str(), all(games)))
    }

    /// Cases in the bins.
    pub fn cases(&self) -> u64 {
        self.bins.iter().map(|bin| bin.cases).sum()
    }

    /// How often it came, of the cases in the bins.
    pub fn base_rate(&self) -> f64 {
        share(self.bins.iter().map(|bin| bin.came).sum(), self.cases())
    }

    /// The expected calibration error: the distance between the chance stated and how often it came, bin by bin, weighed by
    /// the cases in each.
    pub fn calibration_error(&self) -> f64 {
        let off = self
            .bins
            .iter()
            .map(|bin| (bin.stated - bin.came as f64).abs());
        off.sum::<f64>() / self.cases().max(1) as f64
    }

    /// The Brier score: the mean squared error of the chances (G. W. Brier, "Verification of forecasts expressed in terms of
    /// probability", Monthly Weather Review 78, 1950), without what the luck of the futures adds.
    pub fn brier(&self) -> f64 {
        (self.squared - self.luck).max(0.0) / self.all.max(1) as f64
    }

    /// What the Brier score would be if the chance stated were always that of all cases of all kinds in the other games.
    pub fn brier_of_base_rate(&self) -> f64 {
        let mut together: Vec<Bin> = Vec::new();
        for games in self.kinds.values() {
            together.resize(together.len().max(games.len()), Bin::default());
            for (sum, game) in together.iter_mut().zip(games) {
                *sum = sum.with(*game);
            }
        }
        of_others(&together) / self.all.max(1) as f64
    }

    /// The same with the base rate of each kind: who states these knows already which kinds are common.
    pub fn brier_of_kinds(&self) -> f64 {
        let squared = self.kinds.values().map(|games| of_others(games));
        squared.sum::<f64>() / self.all.max(1) as f64
    }

    /// The share of the base rate's error that the chances do away with: 1 is never wrong, 0 no better than the base rate of
    /// all cases.
    pub fn skill(&self) -> f64 {
        skill(self.brier(), self.brier_of_base_rate())
    }

    /// The same against the base rate of each kind.
    pub fn skill_over_kinds(&self) -> f64 {
        skill(self.brier(), self.brier_of_kinds())
    }

    /// Adds the cases of other games.
    pub fn merge(&mut self, other: &Reliability) {
        for (bin, more) in self.bins.iter_mut().zip(&other.bins) {
            *bin = bin.with(*more);
        }
        self.all += other.all;
        self.squared += other.squared;
        self.luck += other.luck;
        for (kind, games) in &other.kinds {
            self.kinds.entry(kind.clone()).or_default().extend(games);
        }
    }
}

/// The sum of the squared errors of who foretells every game by the rate of the others. Of a single game nothing is known
/// before, and its own rate stands for it.
fn of_others(games: &[Bin]) -> f64 {
    let all = games
        .iter()
        .fold(Bin::default(), |sum, game| sum.with(*game));
    let squared = games.iter().map(|game| {
        let others = match all.cases - game.cases {
            0 => share(all.came, all.cases),
            cases => share(all.came - game.came, cases),
        };
        let (came, not) = (game.came as f64, (game.cases - game.came) as f64);
        came * (1.0 - others) * (1.0 - others) + not * others * others
    });
    squared.sum()
}

fn skill(score: f64, base: f64) -> f64 {
    if base > 0.0 { 1.0 - score / base } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The interval solves (share - p)^2 = z^2 p (1 - p) / n at both ends, by its definition.
    #[test]
    fn the_interval_is_where_the_share_is_z_deviations_off() {
        for (part, all) in [(1, 10), (81, 263), (15, 148), (500, 1000)] {
            let share = part as f64 / all as f64;
            for p in wilson(part, all) {
                let off = (share - p).powi(2) - Z95 * Z95 * p * (1.0 - p) / all as f64;
                assert!(off.abs() < 1e-12, "{part} of {all}: {p}");
            }
        }
        assert_eq!(wilson(0, 0), [0.0, 1.0]);
        assert_eq!(wilson(0, 20)[0], 0.0);
        assert_eq!(wilson(20, 20)[1], 1.0);
        assert!(wilson(20, 20)[0] > 0.8);
    }

    /// Enough futures that their luck is no matter.
    const FUTURES: u32 = 1_000_000;

    #[test]
    fn chances_that_come_true_at_their_rate_have_no_calibration_error() {
        let mut good = Reliability::default();
        let mut bold = Reliability::default();
        for nth in 0..100 {
            let likely = nth % 2 == 0;
            let chance = if likely { 0.8 } else { 0.25 };
            // Four in five of the likely come, and one in four of the others.
            let came = if likely { nth % 10 != 0 } else { nth % 8 == 1 };
            good.add("rain", chance, FUTURES, came);
            bold.add("rain", if likely { 1.0 } else { 0.0 }, FUTURES, came);
        }
        assert!(
            good.calibration_error() < 0.02,
            "{}",
            good.calibration_error()
        );
        assert!(bold.calibration_error() > 0.2);
        assert!(good.skill() > 0.2 && bold.skill() < good.skill());
    }

    #[test]
    fn a_base_rate_has_no_skill_over_itself() {
        let mut flat = Reliability::default();
        for nth in 0..100 {
            flat.add("a", 0.3, FUTURES, nth < 30);
        }
        assert!(flat.skill().abs() < 1e-4);
        // Whoever knows that one kind always comes and another never beats the base rate of all, not that of the kinds.
        let mut kinds = Reliability::default();
        for _ in 0..50 {
            kinds.add("always", 1.0, FUTURES, true);
            kinds.add("never", 0.0, FUTURES, false);
        }
        assert!((kinds.skill() - 1.0).abs() < 1e-9);
        assert_eq!(kinds.brier_of_kinds(), 0.0);
    }

    /// Ten games, one of which comes to it: who foretells that one has seen none, and who foretells another one in nine.
    #[test]
    fn a_base_rate_is_that_of_the_other_games() {
        let mut all = Reliability::default();
        for nth in 0..10 {
            let mut game = Reliability::default();
            game.add("flood", 0.1, FUTURES, nth == 0);
            all.merge(&game);
        }
        let expected = (1.0 + 9.0 / 81.0) / 10.0;
        assert!((all.brier_of_kinds() - expected).abs() < 1e-12);
        // The true rate stated beats it.
        assert!(all.skill_over_kinds() > 0.0);
    }

    /// A chance of one half told by two futures: it is stated as 0, 1/2, 1/2 and 1, and is wrong by the luck of two alone.
    #[test]
    fn the_luck_of_few_futures_counts_for_nothing() {
        let mut few = Reliability::default();
        for chance in [0.0, 0.5, 0.5, 1.0] {
            for came in [true, false] {
                few.add("coin", chance, 2, came);
            }
        }
        // The mean squared error of a coin foretold at one half.
        assert!((few.brier() - 0.25).abs() < 1e-12, "{}", few.brier());
    }
}
