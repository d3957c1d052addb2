//! Foreign capitals: how warm each is towards Astana, and two things about the great ones that are hidden per seed.

use crate::ids::Seat;
use crate::metric::{Group, ONE, Sees, family, scalars};

scalars! { Relations from super::moscow::END;
    /// How much visible leakage the West bears, hidden per seed.
    WEST_PATIENCE: Micro = "west_patience", Sees::only(Seat::West), 0, ONE;
    /// How much Beijing will ask in return, hidden per seed.
    BEIJING_PRICE: Micro = "beijing_price", Sees::only(Seat::Beijing), 0, ONE;
    /// What Astana owes Beijing.
    BEIJING_DEBT: Micro = "beijing_debt", Sees::ALL, 0, ONE;
    /// How much Europe wants oil and gas that are not Russian: Brussels weighs it, Washington less.
    ENERGY_NEED: Micro = "energy_need", Sees::ALL, 0, ONE;
    /// How credible the even-handed rule on recognition is.
    DOCTRINE: Micro = "doctrine", Sees::ALL, 0, ONE;
}

family! { partner, Partner, PartnerId;
    /// Warmth towards Astana.
    WARMTH: Micro = "warmth", Sees::ALL, 0, ONE;
    /// How far it has bound itself to mind an attack.
    PLEDGE: Micro = "pledge", Sees::ALL, 0, ONE;
}
