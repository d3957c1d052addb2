//! The forecast of the draft, worked out beside the game from what Astana may know, so that the window goes on answering.
//! It is made in the preview alone: the first bands are there at once and grow surer for as long as the player thinks; the draft
//! and doing nothing meet the same dice, so that their difference is the draft's own. All of it is thrown away as soon as the
//! game or the draft changes. Who plays the futures is told in `errands.rs`.

use std::time::Duration;

use bevy::prelude::*;
use multivector_ai::errand::{Kind, Work};
use multivector_ai::{Difference, Forecast, difference};
use multivector_sim::Draft;
use multivector_ui::Phase;

use crate::errands::{Errands, Job, Looking, Whose};
use crate::pacing::Pace;
use crate::screens::Stage;
use crate::session::Session;

/// Turns looked ahead.
const HORIZON: u32 = 6;
/// Futures of a slice: a hundredth of a second or so. Fewer make no bands.
const SLICE: u32 = 12;
/// Futures after which bands hardly move any more.
pub const SAMPLES: u32 = 600;

/// Futures of the draft and, if it orders anything, of doing nothing.
fn job(session: &Session) -> Option<Job> {
    let mut drafts = vec![session.draft().clone()];
    let orders = !session.draft().orders.is_empty();
    drafts.extend(orders.then(Draft::default));
    let kind = Kind::Forecast { horizon: HORIZON };
    Job::new(session, drafts, kind, SAMPLES, SLICE)
}

/// What is there of a forecast.
struct Made {
    forecast: Forecast,
    difference: Option<Difference>,
}

impl Made {
    fn of(work: &Work) -> Option<Made> {
        let Work::Forecast(drafts) = work else {
            return None;
        };
        let (with, without) = (drafts.first()?, drafts.get(1));
        Some(Made {
            forecast: with.forecast(),
            difference: without.map(|other| difference(with, other)),
        })
    }
}

/// The forecast that is there, with the revision of the session that it is good for.
#[derive(Resource, Default)]
pub struct Outlook {
    made: Option<(u64, Made)>,
}

impl Outlook {
    fn made(&self, session: &Session) -> Option<&Made> {
        let made = self.made.as_ref();
        made.filter(|(revision, _)| *revision == session.revision())
            .map(|(_, made)| made)
    }
    /// The forecast for the session's game and draft, as far as it is there.
    pub fn forecast(&self, session: &Session) -> Option<&Forecast> {
        self.made(session).map(|made| &made.forecast)
    }
    /// What the draft makes of the futures against doing nothing; nothing for a draft without orders.
    pub fn difference(&self, session: &Session) -> Option<&Difference> {
        self.made(session)?.difference.as_ref()
    }
}

/// Begins what is not there yet.
fn begin(outlook: Res<Outlook>, mut errands: ResMut<Errands>, session: Res<Session>) {
    let now = session.revision();
    let is_there = outlook.made(&session).is_some();
    let is_under_way = errands.good_for(Whose::Forecast) == Some(now);
    if !is_there
        && !is_under_way
        && let Some(job) = job(&session)
    {
        errands.begin(Whose::Forecast, now, job);
    }
}

/// Reads what has been played. What is of an older draft is dropped, and what is left as the preview closes rests.
fn take(
    mut outlook: ResMut<Outlook>,
    mut errands: ResMut<Errands>,
    session: Res<Session>,
    stage: Option<Res<State<Stage>>>,
    mut pace: ResMut<Pace>,
) {
    let now = session.revision();
    if errands.good_for(Whose::Forecast) != Some(now) {
        errands.drop_it(Whose::Forecast);
        return;
    }
    let wanted = in_preview(stage);
    errands.want(Whose::Forecast, wanted);
    let Some(job) = errands.look(Whose::Forecast) else {
        return;
    };
    let shown = outlook.forecast(&session).map_or(0, |made| made.samples);
    let have = job.work().samples();
    // Bands cost a frame some milliseconds, so that they are drawn anew only where they have grown surer.
    let is_surer = have >= shown + shown / 4 + SLICE;
    if job.is_done() || is_surer || (!wanted && have > shown) {
        outlook.made = Made::of(job.work()).map(|made| (now, made));
        pace.within(Duration::ZERO);
    }
    if job.is_done() {
        errands.drop_it(Whose::Forecast);
    }
}

/// Whether the phase is the preview.
fn in_preview(stage: Option<Res<State<Stage>>>) -> bool {
    stage.is_some_and(|stage| stage.get().0 == Phase::Preview)
}

pub(super) fn plugin(app: &mut App) {
    let busy = |errands: Res<Errands>| errands.good_for(Whose::Forecast).is_some();
    app.init_resource::<Outlook>().add_systems(
        Update,
        (
            begin.run_if(in_preview).in_set(Looking::Begin),
            take.run_if(busy).in_set(Looking::Take),
        ),
    );
}
