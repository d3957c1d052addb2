//! The shipped map, read as the game reads it.

use super::*;

/// The routes of the rules and the goods corridors.
const LINES: [&str; 28] = [
    "cpc_head",
    "cpc",
    "karachaganak_atyrau",
    "kashagan_atyrau",
    "uzen_atyrau",
    "atyrau_samara",
    "samara_novorossiysk",
    "samara_ust_luga",
    "druzhba",
    "munaitas",
    "kenkiyak_kumkol",
    "kumkol_atasu",
    "atasu_alashankou",
    "omsk_atasu",
    "atasu_pavlodar",
    "uzen_aktau",
    "tengiz_aktau_rail",
    "aktau_makhachkala",
    "aktau_baku",
    "btc",
    "baku_supsa",
    "aktau_neka",
    "kumkol_shymkent",
    "titr_rail",
    "titr_sea",
    "titr_caucasus",
    "north_rail",
    "iran_rail",
];

fn shipped() -> MapData {
    MapData::decode(map_bytes()).expect("the shipped map decodes")
}

/// Area of a mesh and of its rings by the even-odd rule, square kilometres.
fn areas(area: &Area) -> (f64, f64) {
    let cross = |a: [f32; 2], b: [f32; 2]| {
        f64::from(a[0]) * f64::from(b[1]) - f64::from(b[0]) * f64::from(a[1])
    };
    let corner = |index: u32| area.points[index as usize];
    let mesh = area.triangles.as_chunks::<3>().0.iter().map(|t| {
        let [a, b, c] = t.map(corner);
        (cross(a, b) + cross(b, c) + cross(c, a)) / 2.0
    });
    let ring = |ring: &[[f32; 2]]| {
        let next = ring.iter().cycle().skip(1);
        ring.iter()
            .zip(next)
            .map(|(&a, &b)| cross(a, b))
            .sum::<f64>()
            / 2.0
    };
    (mesh.sum(), area.rings().map(ring).sum::<f64>().abs())
}

#[test]
fn the_shipped_map_is_small_and_writes_back_to_the_same_bytes() {
    assert!(map_bytes().len() < 400_000);
    assert_eq!(shipped().encode().as_deref(), Ok(map_bytes()));
}

#[test]
fn every_route_has_its_course() {
    let map = shipped();
    for id in LINES {
        let line = map.line(id).unwrap_or_else(|| panic!("no line {id}"));
        assert!(
            line.points.len() >= 2 && line.along.is_sorted() && line.along[0] == 0.0,
            "{id}"
        );
        let near = |at: [f32; 2], place: u16| {
            let place = &map.places[usize::from(place)];
            (at[0] - place.at[0]).hypot(at[1] - place.at[1]) < 0.1
        };
        assert!(
            near(line.points[0], line.from) && near(line.points[line.points.len() - 1], line.to),
            "{id}"
        );
    }
}

#[test]
fn crimea_lies_in_ukraine() {
    let map = shipped();
    let ukraine = map
        .countries
        .iter()
        .find(|country| country.a3 == "UKR")
        .expect("Ukraine");
    // Simferopol is 44.95 N 34.10 E; Ukraine's own Odesa shows that the shape is not merely big.
    let projected = |lat: f64, lon: f64| project(&map.projection, lat, lon);
    assert!(ukraine.area.contains(projected(44.95, 34.10)));
    assert_eq!(
        map.country_at(projected(45.30, 33.60))
            .map(|country| country.a3.as_str()),
        Some("UKR")
    );
    assert!(!ukraine.area.contains(projected(45.04, 38.98)), "Krasnodar");
}

/// The projection written out once more, independently of the tool.
fn project(with: &Projection, lat: f64, lon: f64) -> [f32; 2] {
    let half = |degrees: f64| (std::f64::consts::FRAC_PI_4 + degrees.to_radians() / 2.0).tan();
    let cos = |degrees: f64| degrees.to_radians().cos();
    let cone = (cos(with.south_deg) / cos(with.north_deg)).ln()
        / (half(with.north_deg) / half(with.south_deg)).ln();
    let radius = |lat: f64| {
        with.radius_km * cos(with.south_deg) * (half(with.south_deg) / half(lat)).powf(cone) / cone
    };
    let angle = cone * (lon - with.centre_lon_deg).to_radians();
    [
        (radius(lat) * angle.sin()) as f32,
        (radius(with.centre_lat_deg) - radius(lat) * angle.cos()) as f32,
    ]
}

#[test]
fn places_stand_where_their_degrees_say() {
    let map = shipped();
    for place in map.places.iter().filter(|place| !place.off_map) {
        let [lat, lon] = place.lat_lon.map(f64::from);
        let at = project(&map.projection, lat, lon);
        assert!(
            (at[0] - place.at[0]).hypot(at[1] - place.at[1]) < 0.1,
            "{}",
            place.id
        );
    }
}

#[test]
fn every_mesh_covers_what_its_rings_enclose() {
    let map = shipped();
    let areas_of = (map
        .countries
        .iter()
        .map(|country| (country.a3.as_str(), &country.area)))
    .chain(
        map.regions
            .iter()
            .map(|region| (region.id.as_str(), &region.area)),
    )
    .chain(
        map.waters
            .iter()
            .map(|water| (water.id.as_str(), &water.area)),
    );
    for (name, area) in areas_of {
        let (mesh, rings) = areas(area);
        // Rings of islands and holes both count, so only single rings compare exactly.
        assert!(mesh > 0.0, "{name}");
        if area.ring_ends.len() == 1 {
            assert!((mesh / rings - 1.0).abs() < 0.01, "{name} {mesh} {rings}");
        }
    }
}

#[test]
fn the_caspian_is_there_and_has_its_size() {
    let map = shipped();
    let caspian = map
        .waters
        .iter()
        .find(|water| water.id == "caspian_sea")
        .expect("the Caspian");
    let (mesh, _) = areas(&caspian.area);
    // About 371 000 square kilometres, with or without the Garabogaz bay of 18 000.
    assert!((340_000.0..420_000.0).contains(&mesh), "{mesh}");
    let kashagan = map.place("kashagan").expect("Kashagan");
    assert!(
        caspian.area.contains(kashagan.at),
        "Kashagan lies off shore"
    );
}

#[test]
fn both_divisions_fill_the_country() {
    let map = shipped();
    let kazakhstan = map
        .countries
        .iter()
        .find(|country| country.a3 == "KAZ")
        .expect("Kazakhstan");
    let (whole, _) = areas(&kazakhstan.area);
    for (after_reform, count) in [(false, 17), (true, 20)] {
        let parts: f64 = map
            .regions_of(after_reform)
            .map(|region| areas(&region.area).0)
            .sum();
        assert_eq!(map.regions_of(after_reform).count(), count);
        assert!((parts / whole - 1.0).abs() < 0.001, "{parts} {whole}");
    }
    assert!(
        (2_650_000.0..2_800_000.0).contains(&whole),
        "2 724 900 on record, {whole} drawn"
    );
}

#[test]
fn region_labels_stand_inside_and_towns_in_their_oblasts() {
    let map = shipped();
    for region in &map.regions {
        assert!(region.area.contains(region.label), "{}", region.id);
    }
    let holds = |place: &str, after_reform: bool| {
        let at = map.place(place).expect(place).at;
        map.region_at(at, after_reform)
            .map(|region| region.id.as_str())
    };
    let towns = [
        ("petropavl", "north_kazakhstan", "north_kazakhstan"),
        ("tengiz", "atyrau", "atyrau"),
        ("uzen", "mangystau", "mangystau"),
        ("karachaganak", "west_kazakhstan", "west_kazakhstan"),
        ("kenkiyak", "aktobe", "aktobe"),
        ("shymkent", "shymkent", "shymkent"),
        ("turkistan", "turkistan", "turkistan"),
        ("astana", "astana", "astana"),
        ("almaty", "almaty", "almaty"),
        ("semey", "east_kazakhstan", "abai"),
        ("oskemen", "east_kazakhstan", "east_kazakhstan"),
        ("taldykorgan", "almaty_oblast", "jetisu"),
        ("khorgos", "almaty_oblast", "jetisu"),
        ("zhezkazgan", "karaganda", "ulytau"),
        ("atasu", "karaganda", "ulytau"),
        ("karaganda", "karaganda", "karaganda"),
    ];
    for (place, before, after) in towns {
        assert_eq!(holds(place, false), Some(before), "{place}");
        assert_eq!(holds(place, true), Some(after), "{place}");
    }
}

#[test]
fn a_file_that_is_no_map_says_so() {
    let good = map_bytes();
    assert_eq!(MapData::decode(b"PNG"), Err(MapError::NotAMap));
    assert_eq!(MapData::decode(&MAGIC), Err(MapError::Damaged));
    let mut newer = good.to_vec();
    newer[MAGIC.len()] = VERSION + 1;
    assert_eq!(MapData::decode(&newer), Err(MapError::Version(VERSION + 1)));
    let mut longer = good.to_vec();
    longer.push(0);
    assert_eq!(MapData::decode(&longer), Err(MapError::Damaged));
}

#[test]
fn a_cut_or_altered_file_never_stops_the_program() {
    let good = map_bytes();
    for cut in (0..good.len()).step_by(997) {
        assert!(MapData::decode(&good[..cut]).is_err(), "cut at {cut}");
    }
    for at in (0..good.len()).step_by(1_499) {
        let mut altered = good.to_vec();
        altered[at] ^= 0xA5;
        // A flipped coordinate is still a map; all that counts is an answer.
        let _ = MapData::decode(&altered);
    }
}
