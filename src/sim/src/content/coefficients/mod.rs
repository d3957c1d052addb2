//! The coefficients of the formulas, a file a system or a few of them. Values and bases stand in
//! `assets/content/coefficients.ron`; nothing of the kind stands in code. Rates are per day unless the name says otherwise.

use serde::{Deserialize, Serialize};

use super::entities::Coefficient;
use super::raw::CoefficientRaw;

/// A group of coefficients, resolved and as written.
macro_rules! group {
    ($(#[$gdoc:meta])* $Group:ident / $Raw:ident { $($(#[$doc:meta])* $name:ident,)* }) => {
        $(#[$gdoc])*
        #[derive(Clone, Copy, Debug, serde::Serialize)]
        pub struct $Group { $($(#[$doc])* pub $name: crate::content::entities::Coefficient,)* }
        /// As written.
        #[derive(Clone, Debug, serde::Deserialize)]
        pub struct $Raw { $($(#[$doc])* pub $name: crate::content::raw::CoefficientRaw,)* }
        impl $Raw {
            pub(super) fn resolve(
                &self,
                coefficient: &mut impl FnMut(&crate::content::raw::CoefficientRaw) -> crate::content::entities::Coefficient,
            ) -> $Group {
                $Group { $($name: coefficient(&self.$name),)* }
            }
        }
    };
}

mod compliance;
mod economy;
mod fighting;
mod goods;
mod oil;
mod seats;
mod security;
mod society;
mod war;

pub use compliance::*;
pub use economy::*;
pub use fighting::*;
pub use goods::*;
pub use oil::*;
pub use seats::*;
pub use security::*;
pub use society::*;
pub use war::*;

macro_rules! all {
    ($($(#[$doc:meta])* $group:ident: $Group:ident / $Raw:ident,)*) => {
        /// All coefficients.
        #[derive(Clone, Copy, Debug, Serialize)]
        pub struct Coefficients { $($(#[$doc])* pub $group: $Group,)* }
        /// All coefficients as written.
        #[derive(Clone, Debug, Deserialize)]
        pub struct CoefficientsRaw { $($(#[$doc])* pub $group: $Raw,)* }
        impl CoefficientsRaw {
            /// Resolves every coefficient.
            pub fn resolve(&self, mut coefficient: impl FnMut(&CoefficientRaw) -> Coefficient) -> Coefficients {
                Coefficients { $($group: self.$group.resolve(&mut coefficient),)* }
            }
        }
    };
}

all! {
    /// Oil.
    oil: OilCoefficients / OilCoefficientsRaw,
    /// Goods.
    corridor: CorridorCoefficients / CorridorCoefficientsRaw,
    /// Money.
    economy: EconomyCoefficients / EconomyCoefficientsRaw,
    /// Trade.
    trade: TradeCoefficients / TradeCoefficientsRaw,
    /// Sanctions compliance.
    compliance: ComplianceCoefficients / ComplianceCoefficientsRaw,
    /// The Kremlin.
    moscow: MoscowCoefficients / MoscowCoefficientsRaw,
    /// Society.
    society: SocietyCoefficients / SocietyCoefficientsRaw,
    /// Security.
    security: SecurityCoefficients / SecurityCoefficientsRaw,
    /// Crises with Moscow.
    crisis: CrisisCoefficients / CrisisCoefficientsRaw,
    /// The weekly war.
    fighting: FightingCoefficients / FightingCoefficientsRaw,
    /// Knowledge.
    knowledge: KnowledgeCoefficients / KnowledgeCoefficientsRaw,
    /// The war's track.
    war: WarCoefficients / WarCoefficientsRaw,
    /// The cabinet of the Reckoning and the line that it follows.
    cabinet: CabinetCoefficients / CabinetCoefficientsRaw,
    /// Seats driven by a program.
    seats: SeatCoefficients / SeatCoefficientsRaw,
}
