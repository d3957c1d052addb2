//! The war in Ukraine, seen from the steppe: the front, the West's resolve, what of Russia's means it ties down.

use crate::metric::{Group, HIGH, ONE, Sees, scalars};

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
    /// Which documented branch the war is on: 0 before the invasion, 1 long war, 2 Russian setback, 3 Western fatigue.
    BRANCH: Code = "branch", Sees::ALL, 0, HIGH;
}
