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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reliability {
    /// Bin by bin: cases, sum of the chances stated, cases in which it came.
    pub bins: [Bin; 10],
    /// The sum of the squared errors of the chances.
    squared: f64,
    /// By what was foretold: cases, and how often it came.
    kinds: std::collections::BTreeMap<String, (u64, u64)>,
}

/// The cases whose chance lay in one tenth.
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
    /// Adds a case: what was foretold, the chance stated, and whether it came.
    pub fn add(&mut self, kind: &str, chance: f64, came: bool) {
        let last = self.bins.len() - 1;
        let at = ((chance * self.bins.len() as f64) as usize).min(last);
        if let Some(bin) = self.bins.get_mut(at) {
            bin.cases += 1;
            bin.stated += chance;
            bin.came += u64::from(came);
        }
        let off = chance - f64::from(u8::from(came));
        self.squared += off * off;
        match self.kinds.get_mut(kind) {
            Some((cases, times)) => {
                *cases += 1;
                *times += u64::from(came);
            }
            None => {
                self.kinds.insert(kind.to_owned(), (1, u64::from(came)));
            }
        }
    }

    /// Cases.
    pub fn cases(&self) -> u64 {
        self.bins.iter().map(|bin| bin.cases).sum()
    }

    /// How often it came, of all cases.
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
    /// probability", Monthly Weather Review 78, 1950).
    pub fn brier(&self) -> f64 {
        self.squared / self.cases().max(1) as f64
    }

    /// What the Brier score would be if the chance stated were always the base rate of all cases.
    pub fn brier_of_base_rate(&self) -> f64 {
        let rate = self.base_rate();
        rate * (1.0 - rate)
    }

    /// The same with the base rate of each kind: who states these knows already which kinds are common.
    pub fn brier_of_kinds(&self) -> f64 {
        let squared = self.kinds.values().map(|(cases, came)| {
            let rate = share(*came, *cases);
            *cases as f64 * rate * (1.0 - rate)
        });
        squared.sum::<f64>() / self.cases().max(1) as f64
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

    /// Adds the cases of another.
    pub fn merge(&mut self, other: &Reliability) {
        for (bin, more) in self.bins.iter_mut().zip(&other.bins) {
            bin.cases += more.cases;
            bin.stated += more.stated;
            bin.came += more.came;
        }
        self.squared += other.squared;
        for (kind, (cases, came)) in &other.kinds {
            let sum = self.kinds.entry(kind.clone()).or_default();
            sum.0 += cases;
            sum.1 += came;
        }
    }
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

    #[test]
    fn chances_that_come_true_at_their_rate_have_no_calibration_error() {
        let mut good = Reliability::default();
        let mut bold = Reliability::default();
        for nth in 0..100 {
            let likely = nth % 2 == 0;
            let chance = if likely { 0.8 } else { 0.25 };
            // Four in five of the likely come, and one in four of the others.
            let came = if likely { nth % 10 != 0 } else { nth % 8 == 1 };
            good.add("rain", chance, came);
            bold.add("rain", if likely { 1.0 } else { 0.0 }, came);
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
            flat.add("a", 0.3, nth < 30);
        }
        assert!(flat.skill().abs() < 1e-9);
        // Whoever knows that one kind always comes and another never beats the base rate of all, not that of the kinds.
        let mut kinds = Reliability::default();
        for _ in 0..50 {
            kinds.add("always", 1.0, true);
            kinds.add("never", 0.0, false);
        }
        assert!((kinds.skill() - 1.0).abs() < 1e-9);
        assert_eq!(kinds.brier_of_kinds(), 0.0);
    }
}
