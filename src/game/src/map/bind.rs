//! What a level adds to the map: ids of the rules on routes, fields and regions, and the forces. The components hold
//! ids of the rules, never values; whoever needs a value asks the session.

use bevy::prelude::*;
use multivector_data::map::MapData;
use multivector_sim::content::Content;
use multivector_sim::ids::{FieldId, ForceId, RegionId, RouteId, TableId};
use multivector_sim::order::Order;
use multivector_sim::state::security;
use multivector_sim::units::Quantity;

use super::land::Reformed;
use super::lines::{Flow, Glow};
use super::load::{Atlas, Course, Gazetteer, Outline, Place};
use crate::sets::GameSystems;
use crate::session::Session;

/// A link of the oil network.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route(pub RouteId);

/// An oil field.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field(pub FieldId);

/// A region of the rules; its outlines of both divisions carry it.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region(pub RegionId);

/// A brigade or the flotilla.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Force(pub ForceId);

/// The outline in which a force stands.
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

/// The first day on which the division of June 2022 is in force, counted from 1 January 2022.
const REFORM_DAY: i64 = 158;

/// Fields whose place on the map has another name, because the rules know a group of fields by its region.
const FIELD_PLACES: [(&str, &str); 4] =
    [("aktobe", "kenkiyak"), ("mangystau", "uzen"), ("kyzylorda", "kumkol"), ("atyrau_mature", "makat")];

/// The place on the map of a field of the rules.
pub fn place_of_field(id: &str) -> &str {
    FIELD_PLACES.iter().find(|(field, _)| *field == id).map_or(id, |(_, place)| place)
}

/// The outline of a region in the division in force; where it has none there, any outline.
pub fn outline_of(map: &MapData, id: &str, reformed: bool) -> Option<usize> {
    let found = |in_force: bool| {
        map.regions.iter().position(|r| r.id == id && (!in_force || r.era.holds(reformed)))
    };
    found(true).or_else(|| found(false))
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
    forces: Query<Entity, With<Force>>,
    outlines: Query<(Entity, &Outline)>,
) {
    if *bound == session.generation() {
        return;
    }
    *bound = session.generation();
    for line in &lines {
        commands.entity(line).remove::<Route>().insert((Flow::Quiet, Glow(false)));
    }
    for place in &places {
        commands.entity(place).remove::<Field>();
    }
    for (outline, _) in &outlines {
        commands.entity(outline).remove::<Region>();
    }
    for force in &forces {
        commands.entity(force).despawn();
    }
    let Some(content) = session.content() else { return };
    bind_oil(&mut commands, content, &gazetteer);
    for (entity, outline) in &outlines {
        let id = atlas.map.regions.get(outline.0).map_or("", |region| region.id.as_str());
        if let Some(index) = content.regions.iter().position(|region| region.id == id) {
            commands.entity(entity).insert(Region(RegionId::at(index)));
        }
    }
    for (index, force) in content.forces.iter().enumerate() {
        commands.spawn((Name::new(force.id.clone()), Force(ForceId::at(index))));
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
}

/// Which division is in force on the day of the game.
fn reform(session: Res<Session>, mut reformed: ResMut<Reformed>) {
    let after = session.seen().is_some_and(|seen| seen.day() >= REFORM_DAY);
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
    let (Some(content), Some(seen)) = (session.content(), session.seen()) else { return };
    let outline = |region: RegionId| -> Option<Entity> {
        let id = &content.region(region)?.id;
        let index = outline_of(&atlas.map, id, reformed.0)?;
        gazetteer.outlines.get(index).copied()
    };
    for (entity, force, stands, marches) in &forces {
        let code = seen.of(security::force::REGION, force.0).map(|code| code.raw());
        let here = code.and_then(|code| usize::try_from(code).ok()).map(RegionId::at).and_then(outline);
        if let Some(here) = here
            && stands.map(|stands| stands.0) != Some(here)
        {
            commands.entity(entity).insert(StandsIn(here));
        }
        let sent = session.draft().orders.iter().find_map(|order| match *order {
            Order::Station { force: sent, region } if sent == force.0 => outline(region),
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
    app.init_resource::<Reformed>().configure_sets(Update, BindSystems.in_set(GameSystems::Map)).add_systems(
        Update,
        (bind, reform, station)
            .chain()
            .run_if(resource_changed::<Session>)
            .in_set(BindSystems),
    );
}
