//! The map's data and its entities: countries, waters, regions, places and lines, as they come from the map file.
//! They live as long as the program; what a level adds to them (ids of the rules, forces) comes in `bind.rs`.

use std::collections::HashMap;

use bevy::prelude::*;
use multivector_data::map::{
    Bounds, LineKind, MapData, MapError, PlaceKind, Points, Projection as Cone,
};

use super::lines::{Flow, Glow};

/// The map as it was read.
#[derive(Resource, Debug)]
pub struct Atlas {
    /// The data. Empty where the file could not be read.
    pub map: MapData,
    /// Why it could not be read.
    pub error: Option<MapError>,
}

impl Atlas {
    fn read() -> Self {
        match MapData::decode(multivector_data::map::map_bytes()) {
            Ok(map) => Self { map, error: None },
            Err(error) => Self {
                map: empty(),
                error: Some(error),
            },
        }
    }
}

/// A map with nothing on it: the game goes on without.
fn empty() -> MapData {
    let bounds = Bounds {
        min: [-2000.0, -1200.0],
        max: [2000.0, 1200.0],
    };
    MapData {
        projection: Cone {
            south_deg: 40.0,
            north_deg: 55.0,
            centre_lat_deg: 48.0,
            centre_lon_deg: 66.0,
            radius_km: 6371.0,
        },
        frame: Points::default(),
        home: bounds,
        pan: bounds,
        countries: Vec::new(),
        edges: Vec::new(),
        waters: Vec::new(),
        rivers: Vec::new(),
        regions: Vec::new(),
        region_borders: Vec::new(),
        places: Vec::new(),
        lines: Vec::new(),
        sea_labels: Vec::new(),
    }
}

/// Where something stands on the plane, kilometres.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct At(pub Vec2);

/// A named point: its place in [`MapData::places`].
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub usize);

/// A line on its course: its place in [`MapData::lines`].
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course(pub usize);

/// A region's outline: its place in [`MapData::regions`]. There is one entity for each outline of each division.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline(pub usize);

/// The place from which a line normally carries.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
#[relationship(relationship_target = Departures)]
pub struct Source(pub Entity);

/// The lines that carry away from a place.
#[derive(Component, Debug, Default)]
#[relationship_target(relationship = Source)]
pub struct Departures(Vec<Entity>);

/// The place to which a line normally carries.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
#[relationship(relationship_target = Arrivals)]
pub struct Destination(pub Entity);

/// The lines that carry to a place.
#[derive(Component, Debug, Default)]
#[relationship_target(relationship = Destination)]
pub struct Arrivals(Vec<Entity>);

/// Entities by their ids on the map.
#[derive(Resource, Debug, Default)]
pub struct Gazetteer {
    /// Places.
    pub places: HashMap<String, Entity>,
    /// Lines.
    pub lines: HashMap<String, Entity>,
    /// Outlines of regions by index in [`MapData::regions`].
    pub outlines: Vec<Entity>,
}

/// Brings places, lines and regions into the world.
fn spawn(mut commands: Commands, atlas: Res<Atlas>, mut gazetteer: ResMut<Gazetteer>) {
    let map = &atlas.map;
    if let Some(error) = &atlas.error {
        error!("the map cannot be read: {error}");
    }
    let mut places = Vec::with_capacity(map.places.len());
    for (index, place) in map.places.iter().enumerate() {
        let entity = commands
            .spawn((
                Name::new(place.id.clone()),
                Place(index),
                At(place.at.into()),
            ))
            .id();
        gazetteer.places.insert(place.id.clone(), entity);
        places.push(entity);
    }
    for (index, line) in map.lines.iter().enumerate() {
        let (from, to) = (places[usize::from(line.from)], places[usize::from(line.to)]);
        let entity = commands
            .spawn((
                Name::new(line.id.clone()),
                Course(index),
                Source(from),
                Destination(to),
                Flow::Quiet,
                Glow(false),
            ))
            .id();
        gazetteer.lines.insert(line.id.clone(), entity);
    }
    for (index, region) in map.regions.iter().enumerate() {
        let entity = commands
            .spawn((
                Name::new(region.id.clone()),
                Outline(index),
                At(region.label.into()),
            ))
            .id();
        gazetteer.outlines.push(entity);
    }
}

/// The point half way along a line, and the direction of the line there.
pub fn midpoint(line: &multivector_data::map::Line) -> (Vec2, Vec2) {
    let half = line.along.last().copied().unwrap_or_default() / 2.0;
    let after = line
        .along
        .partition_point(|&km| km < half)
        .clamp(1, line.points.len() - 1);
    let (a, b) = (
        Vec2::from(line.points[after - 1]),
        Vec2::from(line.points[after]),
    );
    let (from, to) = (line.along[after - 1], line.along[after]);
    let share = if to > from {
        (half - from) / (to - from)
    } else {
        0.0
    };
    (a.lerp(b, share), (b - a).normalize_or(Vec2::X))
}

/// Whether the places of a kind are part of the oil network.
pub fn is_oil(kind: PlaceKind) -> bool {
    matches!(
        kind,
        PlaceKind::Field
            | PlaceKind::Terminal
            | PlaceKind::Refinery
            | PlaceKind::Port
            | PlaceKind::Junction
    )
}

/// Whether ships go on a line.
pub fn is_sea(kind: LineKind) -> bool {
    kind == LineKind::Sea
}

/// Needs no window and no renderer.
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Atlas::read())
        .init_resource::<Gazetteer>()
        .add_systems(Startup, spawn);
}
