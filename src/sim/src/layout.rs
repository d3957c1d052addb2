//! The layout: name, unit, bounds and visibility of every number of a level, by address.

use std::sync::Arc;

use crate::ids::Seat;
use crate::metric::{Facts, Family, Group, Metric, Sees};
use crate::places::Places;
use crate::state::{Bases, SCALAR_COUNT, SCALARS, family_fields};
use crate::units::Unit;

/// One number's row.
#[derive(Clone, Debug)]
struct Row {
    name: String,
    facts: Facts,
    entity: Option<(Family, u16)>,
}

/// What one seat sees of a level's numbers, by address and as the list of those that it does not see.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Sight {
    pub(crate) sees: Vec<bool>,
    pub(crate) hidden: Vec<u16>,
}

impl Sight {
    fn of(seat: Seat, rows: &[Row]) -> Arc<Sight> {
        let sees: Vec<bool> = rows.iter().map(|row| row.facts.sees.has(seat)).collect();
        let hidden = (0u16..).zip(&sees).filter(|(_, sees)| !**sees);
        Arc::new(Sight {
            hidden: hidden.map(|(address, _)| address).collect(),
            sees,
        })
    }
}

/// Name, unit, bounds and visibility of every number of a level.
#[derive(Clone, Debug)]
pub struct Layout {
    rows: Vec<Row>,
    bounds: Vec<(i64, i64)>,
    groups: Vec<Group>,
    /// By the seat's position in [`Seat::ALL`].
    sights: [Arc<Sight>; Seat::ALL.len()],
    places: Places,
    bases: Bases,
}

impl Layout {
    /// The layout for so many entities of each family, given their ids; `hidden(family, entity)` may narrow who sees an
    /// entity's numbers (a lever used under a pretext).
    pub fn new(
        members: &[(Family, Vec<&str>)],
        sees: impl Fn(Family, usize) -> Option<Sees>,
    ) -> Layout {
        let mut rows = Vec::new();
        let mut groups = Vec::new();
        for scalars in SCALARS {
            for (group, facts) in scalars {
                rows.push(Row {
                    name: [group.name(), facts.name].join("."),
                    facts: *facts,
                    entity: None,
                });
                groups.push(*group);
            }
        }
        debug_assert_eq!(
            rows.len(),
            usize::from(SCALAR_COUNT),
            "keys and rows are numbered alike"
        );
        let mut bases = Bases::default();
        for (family, names) in members {
            if let Some(base) = bases.base.get_mut(*family as usize) {
                *base = rows.len() as u16;
            }
            for (index, name) in names.iter().enumerate() {
                for facts in family_fields(*family) {
                    let facts = Facts {
                        sees: sees(*family, index).unwrap_or(facts.sees),
                        ..*facts
                    };
                    let name = [family.name(), name, facts.name].join(".");
                    rows.push(Row {
                        name,
                        facts,
                        entity: Some((*family, index as u16)),
                    });
                    groups.push(family.group());
                }
            }
        }
        Layout {
            bounds: rows
                .iter()
                .map(|row| (row.facts.min, row.facts.max))
                .collect(),
            sights: Seat::ALL.map(|seat| Sight::of(seat, &rows)),
            places: Places::of(rows.iter().map(|row| row.name.as_str())),
            rows,
            groups,
            bases,
        }
    }

    /// How many numbers there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }
    /// Whether there are none (there always are).
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
    /// All addresses.
    pub fn metrics(&self) -> impl Iterator<Item = Metric> + use<> {
        (0..self.rows.len() as u16).map(Metric)
    }
    /// Where the families begin.
    pub fn bases(&self) -> Bases {
        self.bases
    }
    /// The name, such as `oil.route.cpc.flow_tonnes`.
    pub fn name(&self, metric: Metric) -> &str {
        self.rows
            .get(metric.0 as usize)
            .map_or("", |row| row.name.as_str())
    }
    /// The address of a name.
    pub fn find(&self, name: &str) -> Option<Metric> {
        let known = |at: usize| self.rows.get(at).map(|row| row.name.as_str());
        let place = self.places.find(name, known)?;
        u16::try_from(place).ok().map(Metric)
    }
    /// All names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let mut names: Vec<&str> = self.rows.iter().map(|row| row.name.as_str()).collect();
        names.sort_unstable();
        names.into_iter()
    }
    /// The unit.
    pub fn unit(&self, metric: Metric) -> Unit {
        self.rows
            .get(metric.0 as usize)
            .map_or(Unit::Count, |row| row.facts.unit)
    }
    /// Least and greatest stored value.
    pub fn bounds(&self, metric: Metric) -> (i64, i64) {
        self.bounds
            .get(metric.0 as usize)
            .copied()
            .unwrap_or((0, 0))
    }
    /// The part of the state.
    pub fn group(&self, metric: Metric) -> Option<Group> {
        self.groups.get(metric.0 as usize).copied()
    }
    /// The part of every number, by address.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }
    /// Whether a seat sees it.
    pub fn sees(&self, metric: Metric, seat: Seat) -> bool {
        self.rows
            .get(metric.0 as usize)
            .is_some_and(|row| row.facts.sees.has(seat))
    }
    /// What a seat sees of all numbers.
    pub(crate) fn sight(&self, seat: Seat) -> Option<&Arc<Sight>> {
        self.sights.get(seat as usize)
    }
    /// The family and position of the entity whose number it is.
    pub fn entity(&self, metric: Metric) -> Option<(Family, u16)> {
        self.rows.get(metric.0 as usize).and_then(|row| row.entity)
    }
    /// The keys of the names of all numbers in the texts, each once.
    pub fn text_keys(&self) -> impl Iterator<Item = String> {
        // The entities of a family have the same numbers, and the first of them has all.
        let first = |row: &Row| row.entity.is_none_or(|(_, index)| index == 0);
        let rows = self.metrics().zip(&self.rows);
        rows.filter(move |(_, row)| first(row))
            .map(|(metric, _)| self.text_key(metric))
    }
    /// The key of its name in the texts: `metric-moscow-anger`, or for entities `metric-oil-route-flow-tonnes`.
    pub fn text_key(&self, metric: Metric) -> String {
        let Some(row) = self.rows.get(metric.0 as usize) else {
            return String::new();
        };
        let name = match row.entity {
            Some((family, _)) => format!("{}.{}", family.name(), row.facts.name),
            None => row.name.clone(),
        };
        format!("metric-{}", name.replace(['.', '_'], "-"))
    }
}
