//! The war in Ukraine, seen from the steppe: aid to Kyiv, the West's resolve, winter, the front, sanctions, and what of
//! Russia's means the war ties down or wears out.

use crate::metric::{Group, HIGH, ONE, Sees, scalars};
use crate::units::Code;

scalars! { War from super::calendar::END;
    /// The front: above zero Russia advances, below it retreats.
    FRONT: Micro = "front", Sees::ALL, -ONE, ONE;
    /// The resolve of the main Western powers to go on helping Kyiv.
    RESOLVE: Micro = "resolve", Sees::ALL, 0, ONE;
    /// The share of Russian means that the war ties down.
    BINDING: Micro = "binding", Sees::ALL, 0, ONE;
    /// The weight of Western sanctions on Russia.
    SANCTIONS: Micro = "sanctions", Sees::ALL, 0, ONE;
    /// Mobilisation in Russia and the flight from it.
    MOBILISATION: Micro = "mobilisation", Sees::ALL, 0, ONE;
    /// Which documented branch the war is on, as an observer would say: a [`Branch`].
    BRANCH: Code = "branch", Sees::ALL, 0, HIGH;
    /// The flow of heavy weapons and money to Kyiv.
    AID: Micro = "aid", Sees::ALL, 0, ONE;
    /// Energy stress in Europe.
    WINTER: Micro = "winter", Sees::ALL, 0, ONE;
    /// How far Russia's means of war are worn out.
    WEAR: Micro = "wear", Sees::ALL, 0, ONE;
    /// What the war leaves Moscow for anything else.
    FREE: Micro = "free", Sees::ALL, 0, ONE;
    /// Whether the guns are silent: 0 no, 1 yes.
    CEASEFIRE: Code = "ceasefire", Sees::ALL, 0, 1;
    /// The future that the seed has drawn (its position in the table, plus one; 0 is none). Nobody sees it.
    FUTURE: Code = "future", Sees::NOBODY, 0, HIGH;
}

/// The branches of the dossier's tree (section 4.1 A).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Branch {
    /// Before the invasion.
    Before,
    /// A3: a long war without decision.
    LongWar,
    /// A1b: Russia loses without being driven out everywhere.
    PartialDefeat,
    /// A1a: Russia is beaten decisively and sanctions last.
    DecisiveDefeat,
    /// A2a: a truce too soon.
    Truce,
    /// A2b: Russia gets out of the war and sanctions are eased.
    Extricated,
    /// A2c: a clear Russian victory.
    Victory,
}

impl Branch {
    /// All, in order of their codes.
    pub const ALL: [Branch; 7] = [
        Branch::Before,
        Branch::LongWar,
        Branch::PartialDefeat,
        Branch::DecisiveDefeat,
        Branch::Truce,
        Branch::Extricated,
        Branch::Victory,
    ];
    /// From the stored code.
    pub fn of(code: Code) -> Branch {
        let known = Branch::ALL.get(code.0.max(0) as usize);
        known.copied().unwrap_or(Branch::Before)
    }
    /// The stored code.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
    /// The id that content uses.
    pub const fn name(self) -> &'static str {
        match self {
            Branch::Before => "before",
            Branch::LongWar => "long_war",
            Branch::PartialDefeat => "partial_defeat",
            Branch::DecisiveDefeat => "decisive_defeat",
            Branch::Truce => "truce",
            Branch::Extricated => "extricated",
            Branch::Victory => "victory",
        }
    }
}
