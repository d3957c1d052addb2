//! To break sanctions quietly: nothing is controlled or published, goods go through, firms are courted, and every capital is
//! told what it likes to hear.

use multivector_sim::state::{compliance, economy, moscow, relations, society};

use crate::policy::line::{Line, Values};

pub(in crate::policy) const EVADE: Line = Line {
    promises: &["fuel_held", "currency_held", "no_shot"],
    settings: &[
        ("control_dual_use", 0),
        ("control_electronics", 0),
        ("control_banks", 0),
        ("control_transport", 0),
        ("line", 0),
        ("recognition", 0),
        ("border", 1),
        ("candour", 0),
        ("fuel_support", 2),
        ("media_north", 0),
        ("readiness", 1),
        ("intelligence", 1),
    ],
    works: (
        1,
        &[
            "court_firms",
            "court_investors",
            "iran_swap",
            "caucasus_trade",
            "order_tank_cars",
            "fuel_price_talks",
        ],
    ),
    words: (
        2,
        &[
            "promise_no_tool",
            "offer_good_offices",
            "quiet_call_moscow",
            "quiet_beijing",
            "visit_tehran",
            "low_profile",
        ],
    ),
    values: Values {
        numbers: &[
            (economy::CONFIDENCE, 1.0),
            (economy::GROWTH, 2.0),
            (society::ELITE, 1.0),
            (society::SUPPORT, 0.6),
            (society::PROTEST, -0.6),
            (moscow::ANGER, -1.2),
            (relations::WEST_PATIENCE, 0.8),
            (compliance::BANK_RISK, -0.3),
        ],
        warmth: 0.2,
        capitals: &[("west", 0.5), ("kyiv", 0.0)],
        pressure: -0.3,
        billion: -0.2,
        stopped_month: -0.5,
        listed: -0.01,
    },
    bears: 0.05,
    detours: true,
};
