//! The rules of one level: resolved content, layout, coefficients. Immutable; everything that plays borrows it.

use xxhash_rust::xxh3::xxh3_64;

use crate::cabinet::line::Profiles;
use crate::content::coefficients::Coefficients;
use crate::content::condition::Numbers;
use crate::content::entities::{Basis, Fitted, Level, Seats, Series};
use crate::content::load::{Findings, SourceFile};
use crate::content::resolve::Resolved;
use crate::content::ron::{Diagnostic, Severity};
use crate::content::{Content, lint};
use crate::game::Game;
use crate::ids::{ForceId, PartnerId, PolicyId, Seat, TableId};
use crate::layout::Layout;
use crate::ledger::BasisRef;
use crate::seen::{Seen, World};
use crate::state::State;
use crate::systems::oil::Network;

/// The version of the rules. It rises when a recorded hash changes.
pub const RULES_VERSION: u16 = 5;

/// Entities that formulas ask for by name. Lint refuses content without them.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub(crate) line: PolicyId,
    pub(crate) border: PolicyId,
    pub(crate) candour: PolicyId,
    pub(crate) readiness: PolicyId,
    pub(crate) intelligence: PolicyId,
    pub(crate) fuel: PolicyId,
    pub(crate) media_north: PolicyId,
    pub(crate) west: PartnerId,
    pub(crate) beijing: PartnerId,
    pub(crate) tehran: PartnerId,
    pub(crate) tracking: crate::ids::ProjectId,
    pub(crate) script: crate::ids::ProjectId,
    pub(crate) cpc: crate::ids::RouteId,
    pub(crate) swap: crate::ids::RouteId,
    pub(crate) china: crate::ids::MarketId,
    pub(crate) electronics: crate::ids::ChannelId,
    pub(crate) capital: crate::ids::RegionId,
}

/// The series of the outside world that formulas ask for by name.
#[derive(Clone, Debug)]
pub struct KnownSeries {
    pub(crate) brent: Series,
    pub(crate) rouble: Series,
    pub(crate) russian_prices: Series,
    pub(crate) markets: Series,
    pub(crate) gold: Series,
    pub(crate) front: Series,
    pub(crate) resolve: Series,
    pub(crate) binding: Series,
    pub(crate) sanctions: Series,
    pub(crate) mobilisation: Series,
    pub(crate) aid: Series,
    pub(crate) winter: Series,
    pub(crate) north_level: Series,
    pub(crate) energy_need: Series,
}

/// The rules of one level.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The resolved content.
    pub content: Content,
    /// The level.
    pub level: Level,
    /// Names, units, bounds, visibility.
    pub layout: Layout,
    /// The coefficients of the formulas.
    pub coefficients: Coefficients,
    /// How the seats are disposed, and the difficulties.
    pub seats: Seats,
    /// The fingerprint of the resolved rules, without texts, sources and pictures.
    pub content_id: u64,
    /// The coefficients that were fitted to the record.
    pub fitted: Vec<Fitted>,
    pub(crate) known: Known,
    pub(crate) series: KnownSeries,
    pub(crate) network: Network,
    pub(crate) programs: [Vec<crate::ids::LeverId>; 4],
    pub(crate) profiles: Profiles,
    /// The numbers with which the level opens: what a seat assumes of what it neither sees nor reads.
    pub(crate) opening: Vec<i64>,
}

/// What a level is loaded with besides its content.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Files of shocks: outages imposed on the level. They become part of it and of its fingerprint.
    pub shocks: &'a [SourceFile],
    /// One series of the record that is left out of the fit: coefficients fitted to it alone take the value that they would
    /// have without it.
    pub left_out: Option<&'a str>,
    /// Cards that are switched off, by id: the level is as if it did not deal them.
    pub without: &'a [String],
    /// Starting values that replace the level's: the number's name and its value, as people write it (shares as 0.25).
    pub starts: &'a [(String, String)],
    /// The game with whose state the level opens, if it starts from another (`from`): the state on its first day.
    pub origin: Option<&'a Game>,
}

impl Rules {
    /// The rules of a resolved level; `None` if something that formulas ask for by name is missing. With errors among the
    /// findings they are fit to be linted alone: nothing is begun with them.
    pub(crate) fn assemble(resolved: Resolved, findings: &mut Findings) -> Option<Rules> {
        let Resolved {
            content,
            layout,
            coefficients,
            seats,
            level,
            fitted,
        } = resolved;
        let known = lint::required::known(&content, findings)?;
        let series = lint::required::series(&content, findings)?;
        let network = Network::new(&content);
        let programs = Seat::ALL.map(|seat| {
            let levers = content.levers.iter().enumerate();
            levers
                .filter(|(_, lever)| lever.seat == seat && lever.appeal.is_some())
                .map(|(i, _)| TableId::at(i))
                .collect()
        });
        let profiles = Profiles::new(&content, &layout, &coefficients.cabinet);
        let content_id = fingerprint(&content, &coefficients, &seats, &level);
        let mut rules = Rules {
            content,
            level,
            layout,
            coefficients,
            seats,
            fitted,
            content_id,
            known,
            series,
            network,
            programs,
            profiles,
            opening: Vec::new(),
        };
        // Ranges that the seed draws from are drawn anew wherever a state is imagined, so any seed will do here.
        if !findings.has_errors() {
            rules.opening = rules.start(0).values;
        }
        Some(rules)
    }

    /// The ids of the shocks imposed on the level.
    pub fn shock_ids(&self) -> Vec<String> {
        let ids = self.level.shocks.iter().map(|shock| shock.id.clone());
        ids.collect()
    }

    /// What a seat sees.
    pub fn observe(&self, state: &State, seat: Seat) -> Seen {
        Seen::of_state(state, &self.layout, seat, self.is_last_turn(state))
    }

    /// What the seat of `seen` sees of another state, in the room that is there: rollouts allocate nothing by it.
    pub fn observe_again(&self, state: &State, seen: &mut Seen) {
        seen.look(state, self.is_last_turn(state));
    }

    /// What somebody wrote down as seen, fit for use with these rules; `None` if no state of theirs looks like that from its seat.
    pub fn recognise(&self, seen: Seen) -> Option<Seen> {
        seen.on(&self.layout)
    }

    /// The whole state as a condition of the world reads it: for whoever asks how near an ending is.
    pub fn world<'a>(&self, state: &'a State) -> impl Numbers + use<'a> {
        World {
            state,
            last_turn: self.is_last_turn(state),
        }
    }

    /// A basis of the ledger. `None` for plain arithmetic.
    pub fn basis(&self, basis: BasisRef) -> Option<&Basis> {
        self.content.bases.get(basis.0 as usize)
    }

    /// The region where a force stands.
    pub fn force_region(&self, seen: &Seen, force: ForceId) -> Option<crate::ids::RegionId> {
        seen.of(crate::state::security::force::REGION, force)
            .map(|code| TableId::at(code.0 as usize))
    }
}

/// The fingerprint: xxh3 over a canonical binary form. Texts, sources and bases stay out of it by their serialisers.
fn fingerprint(
    content: &Content,
    coefficients: &Coefficients,
    seats: &Seats,
    level: &Level,
) -> u64 {
    let parts = (
        (
            &content.nodes,
            &content.fields,
            &content.routes,
            &content.markets,
            &content.channels,
            &content.projects,
            (&content.terminal, &content.moorings, &content.stations),
        ),
        (
            &content.policies,
            &content.levers,
            &content.venues,
            &content.cards,
            &content.hazards,
            &content.promises,
        ),
        (
            &content.endings,
            &content.questions,
            &content.axes,
            (&content.regions, &content.ages),
            &content.forces,
            &content.partners,
            (
                &content.crises,
                &content.rungs,
                &content.mediators,
                &content.incidents,
                &content.futures,
            ),
            (&content.ground, &content.groups, &content.fighting),
        ),
        (&content.series, coefficients, seats, level, RULES_VERSION),
    );
    // Serialising to memory fails for no value that these types can hold; were it to, the id 0 fits no record.
    postcard::to_allocvec(&parts).map_or(0, |bytes| xxh3_64(&bytes))
}

impl Findings {
    /// In the order of files and places, each finding once.
    pub(crate) fn sorted(mut self) -> Self {
        let place = |finding: &Diagnostic| {
            let warns = finding.severity == Severity::Warning;
            (finding.file, finding.span.start, warns)
        };
        // Several levels may find the same, in turns.
        self.list
            .sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.cmp(b)));
        self.list.dedup();
        self
    }
}
