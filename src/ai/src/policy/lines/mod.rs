//! The fixed lines as tables, one a file. How a line is played stands in `line.rs`.

mod atlantic;
mod beijing;
mod evade;
mod fortress;
mod loyal;
mod steady;

pub(super) use atlantic::ATLANTIC;
pub(super) use beijing::BEIJING;
pub(super) use evade::EVADE;
pub(super) use fortress::FORTRESS;
pub(super) use loyal::LOYAL;
pub(super) use steady::STEADY;

#[cfg(test)]
mod tests {
    use multivector_sim::{Rules, Seat};

    use super::*;

    #[test]
    fn every_name_in_a_table_is_one_of_the_campaign() {
        let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
        let content = &rules.content;
        for line in [&STEADY, &LOYAL, &ATLANTIC, &BEIJING, &EVADE, &FORTRESS] {
            assert_eq!(line.promises.len(), usize::from(rules.level.promises));
            for id in line.promises {
                assert!(
                    content.promises.iter().any(|promise| promise.id == *id),
                    "{id}"
                );
            }
            for (at, (id, setting)) in line.settings.iter().enumerate() {
                let policy = content.policies.iter().find(|policy| policy.id == *id);
                assert!(
                    policy.is_some_and(|policy| *setting <= policy.steps),
                    "{id}"
                );
                assert!(
                    line.settings[..at].iter().all(|(other, _)| other != id),
                    "{id}"
                );
            }
            for id in line.works.1.iter().chain(line.words.1) {
                let lever = content.levers.iter().find(|lever| lever.id == *id);
                assert!(
                    lever.is_some_and(|lever| lever.seat == Seat::Astana),
                    "{id}"
                );
            }
            for (id, _) in line.values.capitals {
                assert!(
                    content.partners.iter().any(|partner| partner.id == *id),
                    "{id}"
                );
            }
        }
    }
    #[test]
    fn every_policy_that_greedy_leaves_alone_is_one_of_the_campaign() {
        let rules = Rules::load(&multivector_data::files(), "2022").unwrap();
        for id in crate::policy::greedy::SANCTIONS {
            assert!(
                rules.content.policies.iter().any(|policy| policy.id == id),
                "{id}"
            );
        }
    }
}
