//! To be left alone: soldiers, stocks, plants and the north first; a crisis is borne longer than by any other line.

use multivector_sim::state::{economy, moscow, relations, security, society};

use crate::policy::line::{Line, Values};

pub(in crate::policy) const FORTRESS: Line = Line {
    promises: &["army_modern", "no_base", "north_calm"],
    settings: &[
        ("control_dual_use", 2),
        ("control_electronics", 1),
        ("control_banks", 2),
        ("control_transport", 2),
        ("line", 1),
        ("recognition", 1),
        ("border", 0),
        ("candour", 1),
        ("fuel_support", 2),
        ("media_north", 2),
        ("readiness", 3),
        ("intelligence", 2),
    ],
    works: (
        2,
        &[
            "army_build_up",
            "northern_tour",
            "gas_at_home",
            "grid_reserve",
            "food_stocks",
            "exercise_alone",
            "exercise_turkey",
            "tashkent_treaty",
            "caspian_navy",
            "kazakh_language",
            "purge_old_guard",
        ],
    ),
    words: (
        1,
        &[
            "address_nation",
            "even_rule",
            "regional_broker",
            "visit_ankara",
            "quiet_beijing",
            "low_profile",
            "quiet_call_moscow",
        ],
    ),
    values: Values {
        numbers: &[
            (security::DRILL, 1.5),
            (security::ARMS, 1.5),
            (security::PARTNERS, 1.0),
            (society::COHESION, 1.5),
            (society::SUPPORT, 0.8),
            (society::ELITE, 0.4),
            (society::PROTEST, -0.8),
            (society::FEAR, -0.5),
            (society::MEDIA, -0.5),
            (moscow::ANGER, -0.5),
            (moscow::DEBT, -0.8),
            (relations::BEIJING_DEBT, -0.8),
            (relations::DOCTRINE, 0.5),
            (economy::CONFIDENCE, 0.2),
        ],
        warmth: 0.2,
        capitals: &[("ankara", 0.6), ("tashkent", 0.6)],
        pressure: -1.5,
        billion: -0.03,
        stopped_month: -0.3,
        listed: -0.02,
    },
    bears: 0.25,
    detours: true,
};
