//! The ground of the war is that of the map: who borders on whom, and on Russia.

use std::collections::BTreeSet;

use multivector_data as data;
use multivector_data::map::{MapData, Points, map_bytes};
use multivector_sim::{RegionId, Rules, TableId};

fn vertices(points: &Points) -> BTreeSet<(i64, i64)> {
    let hundredths = |km: f32| (f64::from(km) * 100.0).round() as i64;
    points
        .iter()
        .map(|[x, y]| (hundredths(*x), hundredths(*y)))
        .collect()
}

#[test]
fn neighbours_and_borders_are_those_of_the_map_before_and_after_the_reform() {
    let map = MapData::decode(map_bytes()).unwrap();
    let rules = Rules::load(&data::files(), "2022").unwrap();
    let country = |a3: &str| map.countries.iter().position(|c| c.a3 == a3).unwrap() as u16;
    let (own, russia) = (country("KAZ"), country("RUS"));
    let border: BTreeSet<(i64, i64)> = map
        .edges
        .iter()
        .filter(|edge| {
            let pair = (Some(edge.country), edge.neighbour);
            pair == (Some(own), Some(russia)) || pair == (Some(russia), Some(own))
        })
        .flat_map(|edge| vertices(&edge.points))
        .collect();
    // New Year 2022 and the end of that year: the reform was on 8 June.
    for (day, after) in [(0, false), (364, true)] {
        let regions: Vec<_> = map.regions.iter().filter(|r| r.era.holds(after)).collect();
        for region in &regions {
            let at = rules.content.regions.iter().position(|r| r.id == region.id);
            let id = RegionId::at(at.unwrap());
            let outline = vertices(&region.area.points);
            let touching = regions.iter().filter(|other| {
                other.id != region.id && !outline.is_disjoint(&vertices(&other.area.points))
            });
            let on_map: BTreeSet<&str> = touching.map(|other| other.id.as_str()).collect();
            let in_rules: BTreeSet<&str> = rules
                .neighbours(id, day)
                .map(|near| rules.content.region(near).unwrap().id.as_str())
                .collect();
            assert_eq!(in_rules, on_map, "{} on day {day}", region.id);
            if after {
                let ground = &rules.content.ground[id.index()];
                assert_eq!(
                    ground.border,
                    !outline.is_disjoint(&border),
                    "{}",
                    region.id
                );
            }
        }
    }
}
