//! The terminal where the main line ends: single-point moorings off the shore, pumps and meters on it.
//!
//! - Loading [t/d] for all shippers = the least of the sum over moorings (what each can load x its availability) and the
//!   shore limit.
//! - Others' oil is cut like everybody's: others [t/d] = their rate x the least of loading / shore limit and the share of
//!   their line that is there.

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

/// The share of the lines to the terminal that is there for others, by what they ship through each.
pub(super) fn line(content: &Content, terminal: &Terminal, available: &[f64]) -> f64 {
    let node = content.market(terminal.market).map(|market| market.node);
    let (mut all, mut there) = (0.0, 0.0);
    for (route, share) in content.routes.iter().zip(available) {
        if Some(route.to) == node {
            all += route.others_tonnes_per_year;
            there += route.others_tonnes_per_year * share;
        }
    }
    if all > 0.0 { there / all } else { 1.0 }
}

/// The share of the shore limit that the moorings can load with so much of each at work.
pub(super) fn share(content: &Content, shore: f64, available: &[f64]) -> f64 {
    (moorings(content, available) / shore.max(1.0)).min(1.0)
}

fn moorings(content: &Content, available: &[f64]) -> f64 {
    let moorings = content.moorings.iter().zip(available);
    moorings
        .map(|(mooring, share)| mooring.tonnes_per_day.value * share)
        .sum()
}

/// What can be loaded with such a limit ashore (tonnes a day), so much of each mooring, and of others' line, at work.
pub(super) fn loading(
    content: &Content,
    terminal: &Terminal,
    shore: f64,
    available: &[f64],
    line: f64,
) -> Loading {
    let all = moorings(content, available).min(shore);
    let others =
        terminal.others_tonnes_per_year.value / YEAR_DAYS * (all / shore.max(1.0)).min(line);
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
        let two = loading(&content, &terminal, 180.0, &[1.0, 1.0, 0.0], 1.0);
        let three = loading(&content, &terminal, 180.0, &[1.0, 1.0, 1.0], 1.0);
        assert_eq!(two, three);
        assert_eq!((two.own, two.others), (162.0, 18.0));
    }

    #[test]
    fn one_mooring_loads_its_own_and_everybody_is_cut_alike() {
        let (content, terminal) = terminal();
        let one = loading(&content, &terminal, 180.0, &[0.0, 1.0, 0.0], 1.0);
        assert_eq!((one.own, one.others), (90.0, 10.0));
        let none = loading(&content, &terminal, 180.0, &[0.0, 0.0, 0.0], 1.0);
        assert_eq!((none.own, none.others), (0.0, 0.0));
    }

    #[test]
    fn a_line_at_half_brings_others_half_of_their_oil_and_a_closed_one_none() {
        let (content, terminal) = terminal();
        let half = loading(&content, &terminal, 180.0, &[1.0, 1.0, 1.0], 0.5);
        assert_eq!((half.own, half.others), (171.0, 9.0));
        assert_eq!(
            loading(&content, &terminal, 180.0, &[1.0; 3], 0.0).others,
            0.0
        );
    }
}
