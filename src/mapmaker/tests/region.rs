//! The map that the sources give, against the record and against itself.

use multivector_data::map::{EdgeKind, LineKind, MapData, map_bytes};
use multivector_mapmaker::source::{self, Geography};
use multivector_mapmaker::{assemble, folder};

fn made() -> MapData {
    assemble::map(&folder()).expect("the sources give a map")
}

fn geography() -> Geography {
    source::geography(&folder().join("geography.ron")).expect("geography.ron reads")
}

#[test]
fn the_committed_file_is_what_the_sources_give() {
    let same = made().encode().expect("it encodes") == map_bytes();
    assert!(
        same,
        "run `cargo run -p multivector-mapmaker` and commit the file"
    );
}

#[test]
fn courses_are_within_a_quarter_of_their_length_on_record() {
    let map = made();
    let near = |name: &str, drawn: f64, record: f64| {
        assert!(
            (drawn / record - 1.0).abs() < 0.25,
            "{name}: {drawn} drawn, {record} on record"
        );
    };
    for line in &map.lines {
        if let Some(record) = line.record_km {
            near(&line.id, line.drawn_km.into(), record.into());
        }
    }
    for (ids, record) in geography().lengths {
        let drawn = ids
            .iter()
            .map(|id| f64::from(map.line(id).expect(id).drawn_km))
            .sum();
        near(&ids.join(" + "), drawn, record);
    }
}

#[test]
fn ships_stay_at_sea() {
    let map = made();
    for line in map.lines.iter().filter(|line| line.kind == LineKind::Sea) {
        let end = line.along[line.along.len() - 1];
        let open = line
            .points
            .iter()
            .zip(line.along.iter())
            .filter(|&(_, &along)| {
                // Harbours lie on a coast that is thinned to half a kilometre and drawn at 1:50 million.
                along > 15.0 && along < end - 15.0
            });
        for (&at, along) in open {
            assert!(
                map.country_at(at).is_none(),
                "{} runs ashore after {along} km",
                line.id
            );
        }
    }
}

#[test]
fn places_lie_in_or_near_their_country() {
    let map = made();
    for place in map
        .places
        .iter()
        .filter(|place| !place.off_map && place.id != "kashagan")
    {
        let country = map
            .countries
            .iter()
            .find(|country| country.a3 == place.country);
        let country =
            country.unwrap_or_else(|| panic!("{}: no country {}", place.id, place.country));
        let beside = [-12.0_f32, 0.0, 12.0];
        let near = beside.iter().any(|dx| {
            beside
                .iter()
                .any(|dy| country.area.contains([place.at[0] + dx, place.at[1] + dy]))
        });
        assert!(near, "{} is not in {}", place.id, place.country);
    }
}

#[test]
fn lines_that_leave_the_frame_end_on_it() {
    let map = made();
    let away: Vec<&str> = map
        .places
        .iter()
        .filter(|place| place.off_map)
        .map(|place| place.id.as_str())
        .collect();
    assert_eq!(away, ["schwedt", "bandar_abbas"]);
    for line in &map.lines {
        assert!(
            line.points
                .iter()
                .all(|point| point.iter().all(|part| part.abs() < 5_000.0)),
            "{}",
            line.id
        );
    }
}

#[test]
fn borders_have_two_sides_and_coasts_one() {
    let map = made();
    for edge in &map.edges {
        assert_eq!(edge.kind == EdgeKind::Coast, edge.neighbour.is_none());
        assert_ne!(Some(edge.country), edge.neighbour);
    }
    let code = |index: u16| map.countries[usize::from(index)].a3.as_str();
    let between = |a: &str, b: &str| {
        map.edges.iter().any(|edge| {
            let sides = [Some(code(edge.country)), edge.neighbour.map(code)];
            sides == [Some(a), Some(b)] || sides == [Some(b), Some(a)]
        })
    };
    for neighbour in ["RUS", "CHN", "KGZ", "UZB", "TKM"] {
        assert!(between("KAZ", neighbour), "{neighbour}");
    }
    assert!(
        !map.countries.iter().any(|country| country.a3 == "CYN"),
        "Cyprus is one country"
    );
}

#[test]
fn oblast_borders_keep_off_the_national_border() {
    let map = made();
    let national: Vec<[f32; 2]> = map
        .edges
        .iter()
        .flat_map(|edge| edge.points.iter().copied())
        .collect();
    for border in &map.region_borders {
        let inner = &border.points[1..border.points.len() - 1];
        let length: f32 = border
            .points
            .windows(2)
            .map(|w| (w[0][0] - w[1][0]).hypot(w[0][1] - w[1][1]))
            .sum();
        let close = |at: &&[f32; 2]| {
            national
                .iter()
                .any(|n| (n[0] - at[0]).hypot(n[1] - at[1]) < 3.0)
        };
        let touching = inner.iter().filter(close).count();
        assert!(
            length < 60.0 || touching * 3 <= inner.len().max(3),
            "{length} km, {touching} of {}",
            inner.len()
        );
    }
}

#[test]
fn making_the_map_twice_gives_the_same_bytes() {
    assert_eq!(made().encode(), made().encode());
}
