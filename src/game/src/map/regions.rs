//! Tints over regions: the one under the pointer, the chosen one, the one a counter is sent to, what a war holds, and hybrid
//! pressure.

use bevy::prelude::*;
use multivector_sim::ids::RegionId;
use multivector_sim::seen::Seen;
use multivector_sim::state::fighting::Held;
use multivector_sim::state::security;

use super::bind::{Force, Region, StandsIn};
use super::front::held;
use super::land::{Fill, Reformed};
use super::load::{Atlas, Outline};
use super::picking::Hand;
use crate::session::Session;
use crate::sets::GameSystems;

/// Pressure below this does not show.
const FAINT: f64 = 0.15;

/// What a region's own state shows.
fn of_region(seen: &Seen, region: RegionId) -> Option<Fill> {
    match held(seen, region) {
        Held::Occupied => Some(Fill::Occupied),
        Held::Contested => Some(Fill::Contested),
        Held::Own => {
            let pressure = seen.of(security::region::PRESSURE, region)?.share();
            let tenths = (pressure * 10.0).ceil().min(10.0) as u8;
            (pressure >= FAINT).then_some(Fill::Pressure(tenths))
        }
    }
}

/// The tint of each region's outline, or none.
fn tint(
    mut commands: Commands,
    session: Res<Session>,
    atlas: Res<Atlas>,
    reformed: Res<Reformed>,
    hand: Res<Hand>,
    forces: Query<&StandsIn, With<Force>>,
    mut outlines: Query<(
        Entity,
        &Outline,
        Option<&Region>,
        Option<&Fill>,
        &mut Visibility,
    )>,
) {
    let carried_from = hand
        .counter()
        .and_then(|force| forces.get(force).ok())
        .map(|stands| stands.0);
    for (entity, outline, region, fill, mut visibility) in &mut outlines {
        let in_force = atlas
            .map
            .regions
            .get(outline.0)
            .is_some_and(|region| region.era.holds(reformed.0));
        let wanted = match region {
            Some(_) if !in_force => None,
            Some(_) if hand.aim == Some(entity) => Some(Fill::Target),
            Some(_) if carried_from == Some(entity) || hand.chosen == Some(entity) => {
                Some(Fill::Chosen)
            }
            Some(_) if hand.hovered == Some(entity) => Some(Fill::Hover),
            Some(region) => session.seen().and_then(|seen| of_region(seen, region.0)),
            None => None,
        };
        if wanted != fill.copied() {
            match wanted {
                Some(wanted) => commands.entity(entity).insert(wanted),
                None => commands.entity(entity).remove::<Fill>(),
            };
        }
        let shown = if wanted.is_some() {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        };
        visibility.set_if_neq(shown);
    }
}

/// Needs the renderer, because only drawn outlines have a visibility.
pub(super) fn plugin(app: &mut App) {
    let changed = resource_changed::<Session>
        .or_else(resource_changed::<Hand>)
        .or_else(resource_changed::<Reformed>);
    app.add_systems(
        Update,
        tint.run_if(changed)
            .after(super::bind::BindSystems)
            .in_set(GameSystems::Map),
    );
}
