//! The ground, Moscow's groups and the weekly war, as the rules use them.

use serde::Serialize;

use super::{Coefficient, ContentEffect, Theatre};
pub use crate::content::raw::HelpKindRaw as HelpKind;
use crate::ids::{FieldId, PartnerId, RegionId, RouteId};
use crate::ledger::BasisRef;

/// What a region is to an army. The table has one for each region, in the order of the regions.
#[derive(Clone, Debug, Serialize)]
pub struct Ground {
    /// Its neighbours: bit n is region n.
    pub near: u64,
    /// Whether it borders on Russia by land.
    pub border: bool,
    /// The id of its kind of ground, for its name.
    #[serde(skip)]
    pub kind: String,
    /// By how much the ground multiplies the strength of who defends there.
    pub defends: f64,
    /// On what that rests.
    pub defends_basis: BasisRef,
    /// Whether Astana's forces are supplied from there.
    pub depot: bool,
    /// Its people.
    pub people: f64,
    /// On what that rests.
    pub people_basis: BasisRef,
    /// Links that cross it.
    pub routes: Vec<RouteId>,
    /// Oil fields in it.
    pub fields: Vec<FieldId>,
    /// On what its borders and links rest.
    pub basis: BasisRef,
}

/// A group of forces that Moscow could send.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// By land or over the Caspian.
    pub theatre: Theatre,
    /// Regions that it can enter from Russia: bit n is region n.
    pub opposite: u64,
    /// Its strength if nothing bound Russia's means.
    pub strength: Coefficient,
    /// Its readiness as it comes.
    pub readiness: Coefficient,
    /// Where it is to go, and what that is worth.
    pub aims: Vec<(RegionId, f64)>,
    /// On what its aims rest.
    pub basis: BasisRef,
}

/// The weekly war.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Fighting {
    /// By the position of the stance in [`crate::order::Stance::ALL`].
    pub stances: Vec<StanceRule>,
    /// By the position of the outcome in [`crate::report::BattleOutcome::ALL`].
    pub outcomes: Vec<OutcomeRule>,
    /// By the position of the terms in [`crate::order::Terms::ALL`].
    pub terms: Vec<TermsRule>,
    /// What partners send.
    pub help: Vec<Help>,
    /// The reason given for links that stand still: a position in the table of pretexts.
    pub pretext: u16,
    /// What happens as the fighting begins.
    pub opened: Vec<ContentEffect>,
    /// What a week of it does.
    pub weekly: Vec<ContentEffect>,
    /// What a week of occupation of a region does, for each.
    pub occupied: Vec<ContentEffect>,
    /// What happens when it freezes.
    pub frozen: Vec<ContentEffect>,
    /// What happens when it is lost.
    pub lost: Vec<ContentEffect>,
}

/// How a stance fights.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct StanceRule {
    /// By how much it multiplies strength in defence.
    pub defends: Coefficient,
    /// By how much it multiplies one's own losses in defence.
    pub loses: Coefficient,
    /// By how much it multiplies the attacker's losses.
    pub costs: Coefficient,
}

/// How likely an outcome of a battle is, and what it costs.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct OutcomeRule {
    /// The ratio of strengths at which half of the battles come at least so far.
    pub ratio: Coefficient,
    /// The attacker's losses, a share of its strength.
    pub attacker: Coefficient,
    /// The defender's losses, a share of its strength.
    pub defender: Coefficient,
}

/// Terms on which the fighting can end.
#[derive(Clone, Debug, Serialize)]
pub struct TermsRule {
    /// What they are worth to Moscow.
    pub worth: Coefficient,
    /// Whether Moscow's groups go home.
    pub withdraws: bool,
    /// What they do.
    pub effects: Vec<ContentEffect>,
}

/// Help of a partner.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Help {
    /// Whose.
    pub partner: PartnerId,
    /// What.
    pub kind: HelpKind,
    /// It sends nothing at or below this warmth.
    pub warmth: f64,
    /// What comes in a week at full warmth, pledge and resolve.
    pub amount: Coefficient,
    /// Weeks until the first comes.
    pub lag_weeks: u8,
    /// Whether it is scaled by the West's resolve.
    pub shared: bool,
}
