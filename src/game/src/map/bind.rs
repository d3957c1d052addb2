//! What a level adds to the map: ids of the rules on routes, fields and regions, and the forces of both sides. The components hold
//! ids of the rules, never values; whoever needs a value asks the session.

use bevy::prelude::*;
use multivector_data::map::{Era, MapData};
use multivector_sim::content::Content;
use multivector_sim::ids::{FieldId, ForceId, GroupId, RegionId, RouteId, TableId};
use multivector_sim::order::{Counter, Order};
use multivector_sim::state::security;
use multivector_sim::units::Quantity;

use super::land::Reformed;
use super::lines::{Flow, Glow};
use super::load::{Atlas, Course, Gazetteer, Outline, Place};
use crate::session::Session;
use crate::sets::GameSystems;

/// A link of the oil network.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route(pub RouteId);

/// An oil field.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field(pub FieldId);

/// The terminal where the main line ends.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal;

/// A region of the rules; its outlines of both divisions carry it.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region(pub RegionId);

/// A brigade or the flotilla.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Force(pub ForceId);

/// A group of Moscow's forces.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rival(pub GroupId);

/// The outline (or the city) in which a force stands.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
#[relationship(relationship_target = Garrison)]
pub struct StandsIn(pub Entity);

/// The forces in a region.
#[derive(Component, Debug, Default)]
#[relationship_target(relationship = StandsIn)]
pub struct Garrison(Vec<Entity>);

/// The outline to which the draft sends a force.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
#[relationship(relationship_target = Expected)]
pub struct MarchesTo(pub Entity);

/// The forces that the draft sends to a region.
#[derive(Component, Debug, Default)]
#[relationship_target(relationship = MarchesTo)]
pub struct Expected(Vec<Entity>);

/// Regions whose outline on the map has another name: the rules call the city plainly, the map the oblast.
const REGION_OUTLINES: [(&str, &str); 2] = [("almaty_oblast", "almaty"), ("almaty", "almaty_city")];

/// Fields whose place on the map has another name, because the rules know a group of fields by its region.
const FIELD_PLACES: [(&str, &str); 4] = [
    ("aktobe", "kenkiyak"),
    ("mangystau", "uzen"),
    ("kyzylorda", "kumkol"),
    ("atyrau_mature", "makat"),
];

/// The place on the map of a field of the rules.
pub fn place_of_field(id: &str) -> &str {
    FIELD_PLACES
        .iter()
        .find(|(field, _)| *field == id)
        .map_or(id, |(_, place)| place)
}

/// The place on the map of the terminal where the main line ends.
pub fn place_of_terminal(content: &Content) -> Option<&str> {
    let market = content.market(content.terminal.as_ref()?.market)?;
    Some(&content.node(market.node)?.id)
}

/// The name in the rules of a region's outline.
pub fn region_of_outline(id: &str) -> &str {
    REGION_OUTLINES
        .iter()
        .find(|(_, outline)| *outline == id)
        .map_or(id, |(region, _)| region)
}

/// The name on the map of a region of the rules.
fn outline_of_region(id: &str) -> &str {
    REGION_OUTLINES
        .iter()
        .find(|(region, _)| *region == id)
        .map_or(id, |(_, outline)| outline)
}

/// The entity where the forces of a region stand: its outline in the division in force, or any outline, or, for a city
/// that the map does not outline, its place.
fn ground_of(map: &MapData, gazetteer: &Gazetteer, id: &str, reformed: bool) -> Option<Entity> {
    let name = outline_of_region(id);
    let found = |in_force: bool| {
        map.regions
            .iter()
            .position(|r| r.id == name && (!in_force || r.era.holds(reformed)))
    };
    let outline = found(true)
        .or_else(|| found(false))
        .and_then(|index| gazetteer.outlines.get(index));
    outline.or_else(|| gazetteer.places.get(id)).copied()
}

/// Binds the map to a level when a game begins, and frees it when there is none.
fn bind(
    mut commands: Commands,
    session: Res<Session>,
    atlas: Res<Atlas>,
    gazetteer: Res<Gazetteer>,
    mut bound: Local<u32>,
    lines: Query<Entity, With<Course>>,
    places: Query<Entity, With<Place>>,
    counters: Query<Entity, Or<(With<Force>, With<Rival>)>>,
    outlines: Query<(Entity, &Outline)>,
) {
    if *bound == session.generation() {
        return;
    }
    *bound = session.generation();
    for line in &lines {
        commands
            .entity(line)
            .remove::<Route>()
            .insert((Flow::Quiet, Glow(false)));
    }
    for place in &places {
        commands.entity(place).remove::<(Field, Region, Terminal)>();
    }
    for (outline, _) in &outlines {
        commands.entity(outline).remove::<Region>();
    }
    for counter in &counters {
        commands.entity(counter).despawn();
    }
    let Some(content) = session.content() else {
        return;
    };
    bind_oil(&mut commands, content, &gazetteer);
    for (entity, outline) in &outlines {
        let id = atlas
            .map
            .regions
            .get(outline.0)
            .map_or("", |region| region_of_outline(&region.id));
        if let Some(index) = content.regions.iter().position(|region| region.id == id) {
            commands.entity(entity).insert(Region(RegionId::at(index)));
        }
    }
    for (index, region) in content.regions.iter().enumerate() {
        let outlined = atlas
            .map
            .regions
            .iter()
            .any(|outline| outline.id == outline_of_region(&region.id));
        match gazetteer.places.get(&region.id) {
            Some(&place) if !outlined => {
                commands.entity(place).insert(Region(RegionId::at(index)));
            }
            None if !outlined => warn!("the map knows no region {}", region.id),
            _ => {}
        }
    }
    for (index, force) in content.forces.iter().enumerate() {
        commands.spawn((Name::new(force.id.clone()), Force(ForceId::at(index))));
    }
    for (index, group) in content.groups.iter().enumerate() {
        commands.spawn((Name::new(group.id.clone()), Rival(GroupId::at(index))));
    }
}

fn bind_oil(commands: &mut Commands, content: &Content, gazetteer: &Gazetteer) {
    for (index, route) in content.routes.iter().enumerate() {
        match gazetteer.lines.get(&route.id) {
            Some(&line) => {
                commands.entity(line).insert(Route(RouteId::at(index)));
            }
            None => warn!("the map has no line for the route {}", route.id),
        }
    }
    for (index, field) in content.fields.iter().enumerate() {
        if let Some(&place) = gazetteer.places.get(place_of_field(&field.id)) {
            commands.entity(place).insert(Field(FieldId::at(index)));
        }
    }
    if let Some(id) = place_of_terminal(content) {
        match gazetteer.places.get(id) {
            Some(&place) => {
                commands.entity(place).insert(Terminal);
            }
            None => warn!("the map knows no place {id}"),
        }
    }
}

/// Which division is drawn: the one whose regions the rules know. A region that cannot be seen could not be garrisoned,
/// so a level that has the oblasts of June 2022 among its regions shows them from its first day.
fn reform(session: Res<Session>, atlas: Res<Atlas>, mut reformed: ResMut<Reformed>) {
    let Some(content) = session.content() else {
        return;
    };
    let is_new = |id: &str| {
        let mut outlines = atlas
            .map
            .regions
            .iter()
            .filter(|outline| outline.id == id)
            .peekable();
        outlines.peek().is_some() && outlines.all(|outline| outline.era == Era::From2022)
    };
    let after = content
        .regions
        .iter()
        .any(|region| is_new(outline_of_region(&region.id)));
    reformed.set_if_neq(Reformed(after));
}

/// Forces stand where Astana sees them, and march where the draft sends them.
fn station(
    mut commands: Commands,
    session: Res<Session>,
    atlas: Res<Atlas>,
    gazetteer: Res<Gazetteer>,
    reformed: Res<Reformed>,
    forces: Query<(Entity, &Force, Option<&StandsIn>, Option<&MarchesTo>)>,
) {
    let (Some(content), Some(seen)) = (session.content(), session.seen()) else {
        return;
    };
    let outline = |region: RegionId| -> Option<Entity> {
        ground_of(
            &atlas.map,
            &gazetteer,
            &content.region(region)?.id,
            reformed.0,
        )
    };
    for (entity, force, stands, marches) in &forces {
        let code = seen
            .of(security::force::REGION, force.0)
            .map(|code| code.raw());
        let here = code
            .and_then(|code| usize::try_from(code).ok())
            .map(RegionId::at)
            .and_then(outline);
        if let Some(here) = here
            && stands.map(|stands| stands.0) != Some(here)
        {
            commands.entity(entity).insert(StandsIn(here));
        }
        let sent = session
            .draft()
            .orders
            .iter()
            .find_map(|order| match *order {
                Order::Station {
                    force: sent,
                    region,
                }
                | Order::Stance {
                    counter: Counter::Force(sent),
                    region: Some(region),
                    ..
                } if sent == force.0 => outline(region),
                _ => None,
            });
        match sent {
            Some(there) if marches.map(|marches| marches.0) != Some(there) => {
                commands.entity(entity).insert(MarchesTo(there));
            }
            None if marches.is_some() => {
                commands.entity(entity).remove::<MarchesTo>();
            }
            _ => {}
        }
    }
}

/// The systems that tie the map to a level; everything else of the map's step comes after.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BindSystems;

/// Needs no window and no renderer.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reformed>()
        .configure_sets(Update, BindSystems.in_set(GameSystems::Map))
        .add_systems(
            Update,
            (bind, reform, station)
                .chain()
                .run_if(resource_changed::<Session>)
                .in_set(BindSystems),
        );
}
