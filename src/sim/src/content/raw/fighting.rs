//! The ground, Moscow's groups and the weekly war as authors write them.

use serde::{Deserialize, Serialize};

use super::{BasisRaw, CoefficientRaw, EffectRaw, TheatreRaw};
use crate::content::ron::{Name, Spanned};

/// The ground: its kinds, and what each region is to an army.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Terrain")]
pub struct TerrainRaw {
    /// Kinds of ground.
    pub kinds: Vec<GroundKindRaw>,
    /// Every region, once.
    pub regions: Vec<GroundRaw>,
}

/// A kind of ground.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "GroundKind")]
pub struct GroundKindRaw {
    /// Its id; the text key `ground-<id>` names it.
    pub id: Name,
    /// By how much it multiplies the strength of who defends there.
    pub defends: CoefficientRaw,
}

/// What a region is to an army.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Ground")]
pub struct GroundRaw {
    /// The region.
    pub region: Name,
    /// Its neighbours; a region founded later is a neighbour of its own, and counts with its parent until then.
    pub near: Vec<Name>,
    /// Whether it borders on Russia by land.
    pub border: bool,
    /// Its kind of ground.
    pub ground: Name,
    /// Whether Astana's forces have a depot there, from which they are supplied.
    pub depot: bool,
    /// Its people.
    pub people: CoefficientRaw,
    /// Links of the oil network that cross it: they stand still while it is occupied.
    pub routes: Vec<Name>,
    /// Oil fields in it.
    pub fields: Vec<Name>,
    /// On what that rests.
    pub basis: BasisRaw,
}

/// A group of forces that Moscow could send.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Group")]
pub struct GroupRaw {
    /// Its id; the text key `group-<id>` names it.
    pub id: Name,
    /// By land or over the Caspian.
    pub theatre: TheatreRaw,
    /// Regions that it can enter from Russia.
    pub opposite: Vec<Name>,
    /// Its strength if nothing bound Russia's means, against what a neighbour could send: the groups add up to one.
    pub strength: CoefficientRaw,
    /// Its readiness as it comes.
    pub readiness: CoefficientRaw,
    /// Where it is to go.
    pub aims: Vec<AimRaw>,
    /// On what its aims rest.
    pub basis: BasisRaw,
}

/// An aim of a group.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Aim")]
pub struct AimRaw {
    /// The region.
    pub region: Name,
    /// What it is worth to Moscow.
    pub worth: Spanned<f64>,
}

/// The weekly war: stances, outcomes, terms, help, and what it does to the country.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Fighting")]
pub struct FightingRaw {
    /// The stances `hold`, `delay`, `withdraw`, `attack`, in this order.
    pub stances: Vec<StanceRaw>,
    /// The outcomes `repulsed`, `stalemate`, `gives_way`, `breaks`, in this order.
    pub outcomes: Vec<OutcomeRaw>,
    /// The terms `status_quo`, `neutrality`, `region`, in this order.
    pub terms: Vec<TermsRaw>,
    /// What partners send.
    pub help: Vec<HelpRaw>,
    /// The reason given for links that stand still.
    pub pretext: Name,
    /// What happens as the fighting begins.
    pub opened: Vec<EffectRaw>,
    /// What a week of it does.
    pub weekly: Vec<EffectRaw>,
    /// What a week of occupation of a region does, for each.
    pub occupied: Vec<EffectRaw>,
    /// What happens when it freezes.
    pub frozen: Vec<EffectRaw>,
    /// What happens when it is lost.
    pub lost: Vec<EffectRaw>,
}

/// How a stance fights.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Stance")]
pub struct StanceRaw {
    /// Which.
    pub id: Name,
    /// By how much it multiplies strength in defence.
    pub defends: CoefficientRaw,
    /// By how much it multiplies one's own losses in defence.
    pub loses: CoefficientRaw,
    /// By how much it multiplies the attacker's losses.
    pub costs: CoefficientRaw,
}

/// An outcome of a battle.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Outcome")]
pub struct OutcomeRaw {
    /// Which.
    pub id: Name,
    /// The ratio of strengths at which half of the battles come at least so far; nought for the first.
    pub ratio: CoefficientRaw,
    /// The attacker's losses, a share of its strength.
    pub attacker: CoefficientRaw,
    /// The defender's losses, a share of its strength.
    pub defender: CoefficientRaw,
}

/// Terms on which the fighting can end.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Terms")]
pub struct TermsRaw {
    /// Which.
    pub id: Name,
    /// What they are worth to Moscow: added to the chance that it accepts.
    pub worth: CoefficientRaw,
    /// Whether Moscow's groups go home.
    pub withdraws: bool,
    /// What they do.
    pub effects: Vec<EffectRaw>,
}

/// What a partner sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename = "HelpKind")]
pub enum HelpKindRaw {
    /// Arms: readiness of the forces.
    Arms,
    /// Money for the budget, thousands of dollars a week.
    Money,
    /// A word in Moscow: outside pressure at the table.
    Word,
}

/// Help of a partner.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Help")]
pub struct HelpRaw {
    /// Whose.
    pub partner: Name,
    /// What.
    pub kind: HelpKindRaw,
    /// It sends nothing at or below this warmth.
    pub warmth: Spanned<f64>,
    /// What comes in a week at full warmth, pledge and resolve.
    pub amount: CoefficientRaw,
    /// Weeks until the first comes.
    pub lag_weeks: u8,
    /// Whether it is scaled by the West's resolve, since it comes out of the same stocks as the help for Kyiv.
    pub shared: bool,
}
