//! The terminal where the main line ends: single-point moorings off the shore, pumps and meters on it.
//!
//! - Loading [t/d] for all shippers = the least of the sum over moorings (what each can load x its availability) and the
//!   shore limit.
//! - Others' oil is cut like everybody's: others [t/d] = their rate x loading / shore limit.

use crate::content::Content;
use crate::content::entities::Terminal;
use crate::units::YEAR_DAYS;

/// What can be loaded a day.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Loading {
    /// For Kazakhstan, tonnes a day.
    pub(super) own: f64,
    /// For others, tonnes a day.
    pub(super) others: f64,
}

/// What can be loaded with so much of each mooring at work and such a limit ashore, tonnes a day.
pub(super) fn loading(
    content: &Content,
    terminal: &Terminal,
    shore: f64,
    available: &[f64],
) -> Loading {
    let moorings: f64 = content
        .moorings
        .iter()
        .zip(available)
        .map(|(mooring, share)| mooring.tonnes_per_day.value * share)
        .sum();
    let all = moorings.min(shore);
    let others = terminal.others_tonnes_per_year.value / YEAR_DAYS * all / shore.max(1.0);
    Loading {
        own: all - others,
        others,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::entities::{Coefficient, Mooring};
    use crate::ids::MarketId;
    use crate::ledger::BasisRef;

    fn coefficient(value: f64) -> Coefficient {
        Coefficient {
            value,
            basis: BasisRef::ARITHMETIC,
        }
    }

    /// Three moorings of 100 t/d, a shore limit of 180, others with 18 of them.
    fn terminal() -> (Content, Terminal) {
        let mooring = |id: &str| Mooring {
            id: id.to_owned(),
            tonnes_per_day: coefficient(100.0),
        };
        let content = Content {
            moorings: ["a", "b", "c"].map(mooring).to_vec(),
            ..Content::default()
        };
        let terminal = Terminal {
            market: MarketId(0),
            shore_tonnes_per_year: coefficient(180.0 * YEAR_DAYS),
            others_tonnes_per_year: coefficient(18.0 * YEAR_DAYS),
        };
        (content, terminal)
    }

    #[test]
    fn two_moorings_load_all_that_the_shore_lets_through_and_the_third_is_a_reserve() {
        let (content, terminal) = terminal();
        let two = loading(&content, &terminal, 180.0, &[1.0, 1.0, 0.0]);
        let three = loading(&content, &terminal, 180.0, &[1.0, 1.0, 1.0]);
        assert_eq!(two, three);
        assert_eq!((two.own, two.others), (162.0, 18.0));
    }

    #[test]
    fn one_mooring_loads_its_own_and_everybody_is_cut_alike() {
        let (content, terminal) = terminal();
        let one = loading(&content, &terminal, 180.0, &[0.0, 1.0, 0.0]);
        assert_eq!((one.own, one.others), (90.0, 10.0));
        let none = loading(&content, &terminal, 180.0, &[0.0, 0.0, 0.0]);
        assert_eq!((none.own, none.others), (0.0, 0.0));
    }
}
