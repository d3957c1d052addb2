//! The ground: land, waters, rivers, coasts and borders, and the tints that lie over regions.

use std::collections::HashMap;

use bevy::asset::RenderAssetUsages;
use bevy::camera::visibility::NoFrustumCulling;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use multivector_data::map::{Area, EdgeKind, Era};

use super::layer;
use super::load::{Atlas, Outline};
use super::material::{FillMaterial, LineMaterial, Pen};
use super::palette::{Brush, Palette, Tint};
use super::ribbon::Ribbons;
use crate::sets::GameSystems;

/// The country whose land is lighter.
pub const HOME: &str = "KAZ";

/// How a surface is filled.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// A neighbour's land.
    Land,
    /// Kazakhstan's land.
    Home,
    /// A lake or a closed sea.
    Water,
    /// A region under the pointer.
    Hover,
    /// The chosen region.
    Chosen,
    /// A region to which the counter in hand may go.
    Target,
    /// Hybrid pressure, in tenths of the worst.
    Pressure(u8),
    /// A region that is fought over.
    Contested,
    /// A region under occupation.
    Occupied,
}

impl Fill {
    fn tint(self, palette: &Palette) -> Tint {
        match self {
            Fill::Land => palette.land,
            Fill::Home => palette.home,
            Fill::Water => palette.water,
            Fill::Hover => palette.region_hover,
            Fill::Chosen => palette.region_chosen,
            Fill::Target => palette.region_target,
            Fill::Contested => palette.contested,
            Fill::Occupied => palette.occupied,
            Fill::Pressure(tenths) => palette.pressure.faded(f32::from(tenths) / 10.0),
        }
    }
}

/// How a line of the ground is drawn.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stroke {
    /// A coast.
    Coast,
    /// The shore of a lake.
    Shore,
    /// A border between neighbours.
    Border,
    /// A border that is not settled.
    Disputed,
    /// Kazakhstan's border.
    HomeBorder,
    /// The band along Kazakhstan's border.
    HomeBand,
    /// A border between regions.
    RegionBorder,
    /// A great river.
    River,
    /// A small one.
    Stream,
}

impl Stroke {
    fn pen(self, palette: &Palette) -> Pen {
        match self {
            Stroke::Coast => Pen::solid(palette.coast, 1.0),
            Stroke::Shore => Pen::solid(palette.coast.faded(0.8), 0.8),
            Stroke::Border => Pen::solid(palette.border, 1.0),
            Stroke::Disputed => Pen::dashed(palette.border, 1.0, [4.0, 4.0]),
            Stroke::HomeBorder => Pen::solid(palette.home_border, 1.5),
            Stroke::HomeBand => Pen::solid(palette.home_band, 9.0),
            Stroke::RegionBorder => Pen::dashed(palette.region_border, 1.0, [5.0, 3.0]),
            Stroke::River => Pen::solid(palette.river, 1.3),
            Stroke::Stream => Pen::solid(palette.river, 0.8),
        }
    }
}

/// The materials of the ground, one for each way of painting.
#[derive(Resource, Default)]
struct Paints {
    fills: HashMap<Fill, Handle<FillMaterial>>,
    strokes: HashMap<Stroke, Handle<LineMaterial>>,
}

/// In which of the two administrative divisions something is drawn.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct InEra(pub Era);

/// Which division of Kazakhstan is in force: `true` from 8 June 2022.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reformed(pub bool);

/// [`Era`] as a key of a map.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Division {
    Any,
    Old,
    New,
}

impl Division {
    fn of(era: Era) -> Self {
        match era {
            Era::Both => Self::Any,
            Era::Until2022 => Self::Old,
            Era::From2022 => Self::New,
        }
    }
    fn era(self) -> Option<Era> {
        match self {
            Self::Any => None,
            Self::Old => Some(Era::Until2022),
            Self::New => Some(Era::From2022),
        }
    }
}

/// A filled shape as a mesh.
fn surface(area: &Area) -> Mesh {
    let positions: Vec<[f32; 3]> = area.points.iter().map(|&[x, y]| [x, y, 0.0]).collect();
    let uvs = vec![[0.0_f32, 0.0]; positions.len()];
    let normals = vec![[0.0_f32, 0.0, 1.0]; positions.len()];
    Mesh::new(
        PrimitiveTopology::TriangleList,
        RenderAssetUsages::RENDER_WORLD,
    )
    .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, positions)
    .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, normals)
    .with_inserted_attribute(Mesh::ATTRIBUTE_UV_0, uvs)
    .with_inserted_indices(Indices::U32(area.triangles.to_vec()))
}

/// Spawns the ground. Lines of one kind become one mesh.
fn spawn(mut commands: Commands, atlas: Res<Atlas>, mut meshes: ResMut<Assets<Mesh>>) {
    let map = &atlas.map;
    for country in &map.countries {
        let fill = if country.a3 == HOME {
            Fill::Home
        } else {
            Fill::Land
        };
        commands.spawn((
            Name::new(country.a3.clone()),
            Mesh2d(meshes.add(surface(&country.area))),
            fill,
            layer::at(layer::LAND),
        ));
    }
    let mut strokes: HashMap<(Stroke, Division), Ribbons> = HashMap::new();
    for water in &map.waters {
        commands.spawn((
            Name::new(water.id.clone()),
            Mesh2d(meshes.add(surface(&water.area))),
            Fill::Water,
            layer::at(layer::WATER),
        ));
        for ring in water.area.rings() {
            let mut closed = ring.to_vec();
            closed.extend(ring.first());
            strokes
                .entry((Stroke::Shore, Division::Any))
                .or_default()
                .add(&closed);
        }
    }
    let home = map.countries.iter().position(|country| country.a3 == HOME);
    for edge in &map.edges {
        let is_home = |country: u16| Some(usize::from(country)) == home;
        let at_home = is_home(edge.country) || edge.neighbour.is_some_and(is_home);
        let stroke = match edge.kind {
            EdgeKind::Coast => Stroke::Coast,
            EdgeKind::Border if at_home => Stroke::HomeBorder,
            EdgeKind::Border => Stroke::Border,
            EdgeKind::Disputed => Stroke::Disputed,
        };
        strokes
            .entry((stroke, Division::Any))
            .or_default()
            .add(&edge.points);
        if stroke == Stroke::HomeBorder {
            strokes
                .entry((Stroke::HomeBand, Division::Any))
                .or_default()
                .add(&edge.points);
        }
    }
    for river in &map.rivers {
        let stroke = if river.rank <= 3 || !river.id.is_empty() {
            Stroke::River
        } else {
            Stroke::Stream
        };
        strokes
            .entry((stroke, Division::Any))
            .or_default()
            .add(&river.points);
    }
    for border in &map.region_borders {
        let ribbons = strokes
            .entry((Stroke::RegionBorder, Division::of(border.era)))
            .or_default();
        ribbons.add(&border.points);
    }
    for ((stroke, division), ribbons) in strokes {
        if ribbons.is_empty() {
            continue;
        }
        let depth = match stroke {
            Stroke::River | Stroke::Stream => layer::RIVERS,
            Stroke::Shore => layer::SHORES,
            Stroke::RegionBorder => layer::REGION_BORDERS,
            Stroke::HomeBand => layer::BAND,
            _ => layer::BORDERS,
        };
        let mesh = Mesh2d(meshes.add(ribbons.mesh()));
        let mut entity = commands.spawn((mesh, stroke, NoFrustumCulling, layer::at(depth)));
        if let Some(era) = division.era() {
            entity.insert(InEra(era));
        }
    }
}

/// Gives the outlines of the regions, which the map spawned, their surfaces. They are hidden until they are tinted.
fn surfaces_of_regions(
    mut commands: Commands,
    atlas: Res<Atlas>,
    mut meshes: ResMut<Assets<Mesh>>,
    outlines: Query<(Entity, &Outline), Without<Mesh2d>>,
) {
    for (entity, outline) in &outlines {
        let Some(region) = atlas.map.regions.get(outline.0) else {
            continue;
        };
        commands.entity(entity).insert((
            Mesh2d(meshes.add(surface(&region.area))),
            Visibility::Hidden,
            layer::at(layer::REGIONS),
        ));
    }
}

/// Hands out materials to what is newly painted or painted otherwise.
fn paint(
    mut commands: Commands,
    brush: Res<Brush>,
    mut paints: ResMut<Paints>,
    mut colours: ResMut<Assets<FillMaterial>>,
    mut lines: ResMut<Assets<LineMaterial>>,
    fills: Query<(Entity, &Fill), Changed<Fill>>,
    strokes: Query<(Entity, &Stroke), Changed<Stroke>>,
) {
    for (entity, &fill) in &fills {
        let material = paints
            .fills
            .entry(fill)
            .or_insert_with(|| colours.add(FillMaterial::from(fill.tint(brush.palette))))
            .clone();
        commands.entity(entity).insert(MeshMaterial2d(material));
    }
    for (entity, &stroke) in &strokes {
        let material = paints
            .strokes
            .entry(stroke)
            .or_insert_with(|| lines.add(stroke.pen(brush.palette).material(&brush)))
            .clone();
        commands.entity(entity).insert(MeshMaterial2d(material));
    }
}

/// Paints everything anew after a change of mode or of the fineness of pixels.
fn repaint(
    brush: Res<Brush>,
    paints: Res<Paints>,
    mut clear: ResMut<ClearColor>,
    mut colours: ResMut<Assets<FillMaterial>>,
    mut lines: ResMut<Assets<LineMaterial>>,
) {
    clear.0 = brush.palette.sea.color();
    for (fill, handle) in &paints.fills {
        if let Some(mut material) = colours.get_mut(handle) {
            *material = FillMaterial::from(fill.tint(brush.palette));
        }
    }
    for (stroke, handle) in &paints.strokes {
        if let Some(mut material) = lines.get_mut(handle) {
            *material = stroke.pen(brush.palette).material(&brush);
        }
    }
}

/// Shows the borders of the division that is in force.
fn divide(reformed: Res<Reformed>, mut borders: Query<(&InEra, &mut Visibility)>) {
    for (era, mut visibility) in &mut borders {
        let shown = if era.0.holds(reformed.0) {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        };
        visibility.set_if_neq(shown);
    }
}

/// Needs the renderer.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Paints>()
        .add_systems(PostStartup, (spawn, surfaces_of_regions))
        .add_systems(
            Update,
            (
                paint,
                repaint.run_if(resource_changed::<Brush>),
                divide.run_if(resource_changed::<Reformed>),
            )
                .chain()
                .in_set(GameSystems::Dress),
        );
}
