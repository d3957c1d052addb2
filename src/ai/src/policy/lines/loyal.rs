//! To please Moscow: no controls, no line on sanctions, visits and communiqués, every demand granted that is made politely.
//! What the West thinks counts for little.

use multivector_sim::state::{moscow, relations, security, society};

use crate::policy::line::{Line, Values};

pub(in crate::policy) const LOYAL: Line = Line {
    promises: &["fuel_held", "currency_held", "no_shot"],
    settings: &[
        ("control_dual_use", 0),
        ("control_electronics", 0),
        ("control_banks", 0),
        ("control_transport", 0),
        ("line", 0),
        ("recognition", 0),
        ("border", 0),
        ("candour", 0),
        ("fuel_support", 2),
        ("media_north", 0),
        ("readiness", 0),
        ("intelligence", 0),
    ],
    works: (
        1,
        &[
            "enlarge_cpc",
            "exercise_csto",
            "druzhba_contract",
            "fuel_price_talks",
            "northern_tour",
        ],
    ),
    words: (
        2,
        &[
            "visit_moscow",
            "attend_forum",
            "long_communique",
            "gas_transit_promise",
            "expel_ambassador",
            "quiet_call_moscow",
            "deny_arms_story",
            "low_profile",
        ],
    ),
    values: Values {
        numbers: &[
            (moscow::ANGER, -3.0),
            (moscow::HAWKS, -1.0),
            (moscow::DEBT, 0.3),
            (society::SUPPORT, 0.6),
            (society::PROTEST, -0.6),
            (society::ELITE, 0.4),
            (society::FEAR, -0.2),
            (security::DRILL, 0.1),
            (relations::DOCTRINE, -0.2),
        ],
        warmth: 0.1,
        capitals: &[("west", 0.05), ("kyiv", -0.1)],
        pressure: -0.4,
        billion: -0.05,
        stopped_month: -0.5,
        listed: -0.005,
    },
    bears: 0.0,
    detours: false,
};
