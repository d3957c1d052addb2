//! Keeps the drawn state of the routes in step with the session: what carries how much, what is closed or stopped.

use bevy::prelude::*;
use multivector_sim::ids::RouteId;
use multivector_sim::seen::Seen;
use multivector_sim::state::oil;
use multivector_sim::units::{Micro, Quantity, Tonnes, TonnesPerDay};

use super::bind::Route;
use super::lines::{Flow, Glow};
use super::picking::Hand;
use crate::playback::Playback;
use crate::session::Session;
use crate::sets::GameSystems;

/// Below this share of its capacity in service a route counts as stopped.
const STOPPED_BELOW: f32 = 0.05;
/// Below this share it counts as curtailed.
const CURTAILED_BELOW: f32 = 0.95;
/// Less than this share of the capacity in use counts as nothing.
const IDLE_BELOW: f32 = 0.004;

/// What a route did in the last span, as Astana sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traffic {
    /// Whether a contract lets oil into it.
    pub open: bool,
    /// Whether a span has been played, so that the flow is more than a guess.
    pub measured: bool,
    /// Tonnes carried a day.
    pub tonnes_per_day: f32,
    /// Tonnes a day that it can carry for Kazakhstan.
    pub capacity_per_day: f32,
    /// The share of the capacity that was in service.
    pub in_service: f32,
}

impl Traffic {
    /// Of a route; `days` is the length of the last span.
    pub fn of(seen: &Seen, route: RouteId, days: i64) -> Option<Self> {
        let flow: Tonnes = seen.of(oil::route::FLOW, route)?;
        let capacity: TonnesPerDay = seen.of(oil::route::CAPACITY, route)?;
        let available: Micro = seen.of(oil::route::AVAILABLE, route)?;
        let open = seen.of(oil::route::OPEN, route)?;
        // Before the first turn nothing has been measured: a line is drawn as if it carried what it can.
        let measured = seen.turn() > 0;
        let carried = if measured {
            flow.raw() as f32 / days.max(1) as f32
        } else {
            capacity.raw() as f32
        };
        Some(Self {
            open: open.raw() != 0,
            measured,
            tonnes_per_day: carried,
            capacity_per_day: capacity.raw() as f32,
            in_service: available.share() as f32,
        })
    }
    /// How it is drawn, `greatest` being the capacity of the greatest route, tonnes a day.
    pub fn flow(&self, greatest: f32) -> Flow {
        let fullness = self.tonnes_per_day / self.capacity_per_day.max(1.0);
        if !self.open {
            Flow::Closed
        } else if self.in_service < STOPPED_BELOW {
            Flow::Stopped
        } else if fullness < IDLE_BELOW {
            Flow::Idle
        } else {
            Flow::Carrying {
                volume: (self.tonnes_per_day / greatest.max(1.0)).min(1.0),
                fullness: fullness.min(1.0),
                curtailed: self.in_service < CURTAILED_BELOW,
            }
        }
    }
}

/// A flow on its way from what it was before the turn to what it is now.
fn between(before: Flow, now: Flow, share: f32) -> Flow {
    match (before, now) {
        (
            Flow::Carrying {
                volume: old,
                fullness: old_full,
                ..
            },
            Flow::Carrying {
                volume,
                fullness,
                curtailed,
            },
        ) => Flow::Carrying {
            volume: old + (volume - old) * share,
            fullness: old_full + (fullness - old_full) * share,
            curtailed,
        },
        _ if share < 0.5 => before,
        _ => now,
    }
}

/// Sets the flows from the session, or between two turns while a report is played.
fn follow(session: Res<Session>, playback: Res<Playback>, mut lines: Query<(&Route, &mut Flow)>) {
    let Some(seen) = session.seen() else { return };
    let greatest = lines
        .iter()
        .filter_map(|(route, _)| seen.of(oil::route::CAPACITY, route.0))
        .map(|capacity| capacity.raw() as f32)
        .fold(1.0, f32::max);
    let before = playback.before().zip(playback.progress());
    for (route, mut flow) in &mut lines {
        let Some(now) = Traffic::of(seen, route.0, session.last_span_days()) else {
            continue;
        };
        let mut next = now.flow(greatest);
        if let Some(((old, days), share)) = before
            && let Some(old) = Traffic::of(old, route.0, days)
        {
            next = between(old.flow(greatest), next, share);
        }
        flow.set_if_neq(next);
    }
}

/// Routes under the pointer or chosen stand out.
fn glow(hand: Res<Hand>, mut lines: Query<(Entity, &mut Glow)>) {
    for (entity, mut glow) in &mut lines {
        let lit = hand.hovered == Some(entity) || hand.chosen == Some(entity);
        glow.set_if_neq(Glow(lit));
    }
}

/// Needs no window and no renderer.
pub(super) fn plugin(app: &mut App) {
    let changed = resource_changed::<Session>.or_else(resource_changed::<Playback>);
    app.add_systems(
        Update,
        (
            follow.run_if(changed),
            glow.run_if(resource_changed::<Hand>),
        )
            .after(super::bind::BindSystems)
            .in_set(GameSystems::Map),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn traffic(open: bool, tonnes: f32, in_service: f32) -> Traffic {
        Traffic {
            open,
            measured: true,
            tonnes_per_day: tonnes,
            capacity_per_day: 1000.0,
            in_service,
        }
    }

    #[test]
    fn a_route_without_a_contract_is_closed_even_when_it_is_broken() {
        assert_eq!(traffic(false, 0.0, 0.0).flow(4000.0), Flow::Closed);
    }

    #[test]
    fn a_route_out_of_service_is_stopped_and_an_empty_one_idle() {
        assert_eq!(traffic(true, 0.0, 0.0).flow(4000.0), Flow::Stopped);
        assert_eq!(traffic(true, 0.0, 1.0).flow(4000.0), Flow::Idle);
    }

    #[test]
    fn volume_is_measured_against_the_greatest_route_and_fullness_against_its_own_capacity() {
        let flow = traffic(true, 500.0, 0.8).flow(4000.0);
        assert_eq!(
            flow,
            Flow::Carrying {
                volume: 0.125,
                fullness: 0.5,
                curtailed: true
            }
        );
    }

    #[test]
    fn playback_ends_at_the_truth() {
        let (a, b) = (
            traffic(true, 900.0, 1.0).flow(1000.0),
            traffic(true, 0.0, 0.0).flow(1000.0),
        );
        assert_eq!(between(a, b, 1.0), b);
        assert_eq!(between(a, b, 0.0), a);
    }
}
