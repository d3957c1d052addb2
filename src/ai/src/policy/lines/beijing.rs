//! With Beijing: oil and goods eastwards, quiet calls and the red carpet, the one rule on borders that Beijing likes too;
//! sanctions kept so far that no bank is lost.

use multivector_sim::state::{compliance, corridor, economy, moscow, oil, relations, society};

use crate::policy::line::{Line, Values};

pub(in crate::policy) const BEIJING: Line = Line {
    promises: &["second_outlet", "no_shot", "no_recognition"],
    settings: &[
        ("control_dual_use", 2),
        ("control_electronics", 1),
        ("control_banks", 3),
        ("control_transport", 1),
        ("line", 1),
        ("recognition", 1),
        ("border", 1),
        ("candour", 1),
        ("fuel_support", 2),
        ("media_north", 1),
        ("readiness", 1),
        ("intelligence", 0),
    ],
    works: (
        2,
        &[
            "china_pipe",
            "container_hub",
            "enlarge_aktau",
            "baku_contract",
            "order_tankers",
            "dredge_aktau",
            "court_investors",
            "iran_swap",
            "caucasus_trade",
            "corridor_declaration",
            "export_credit",
        ],
    ),
    words: (
        1,
        &[
            "host_xi",
            "quiet_beijing",
            "even_rule",
            "host_protocol",
            "parallel_talks",
            "offer_good_offices",
            "regional_broker",
            "quiet_call_moscow",
            "low_profile",
        ],
    ),
    values: Values {
        numbers: &[
            (relations::BEIJING_DEBT, 0.1),
            (economy::CONFIDENCE, 0.8),
            (oil::OUTLET_CONFIDENCE, 0.6),
            (corridor::NORTH_LEVEL, 0.6),
            (society::SUPPORT, 0.7),
            (society::ELITE, 0.5),
            (society::PROTEST, -0.6),
            (society::FEAR, -0.3),
            (compliance::BANK_RISK, -0.6),
            (moscow::ANGER, -1.0),
            (relations::DOCTRINE, 0.3),
        ],
        warmth: 0.2,
        capitals: &[("beijing", 2.0), ("west", 0.1)],
        pressure: -0.3,
        billion: -0.1,
        stopped_month: -0.5,
        listed: -0.02,
    },
    bears: 0.1,
    detours: true,
};
