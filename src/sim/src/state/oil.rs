//! The oil network: what is lifted, where it goes, what it earns, and what a closure would cost whom.

use crate::metric::{Group, HIGH, LOW, ONE, Sees, family, scalars};

scalars! { Oil from super::war::END;
    /// Brent, mean of the last span.
    BRENT: CentsPerBarrel = "brent_cents", Sees::ALL, 0, HIGH;
    /// Lifted in the last span.
    PRODUCTION: Tonnes = "production_tonnes", Sees::ALL, 0, HIGH;
    /// Exported in the last span.
    EXPORTS: Tonnes = "exports_tonnes", Sees::ALL, 0, HIGH;
    /// Exported in the last span over Russian soil.
    EXPORTS_RUSSIA: Tonnes = "exports.over_russia_tonnes", Sees::ALL, 0, HIGH;
    /// Exported in the last span round Russia.
    EXPORTS_BYPASS: Tonnes = "exports.bypass_russia_tonnes", Sees::ALL, 0, HIGH;
    /// Refined at home in the last span.
    REFINED: Tonnes = "refined_tonnes", Sees::ALL, 0, HIGH;
    /// Not lifted in the last span for want of an outlet.
    SHUT_IN: Tonnes = "shut_in_tonnes", Sees::ALL, 0, HIGH;
    /// Put into tanks in the last span (taken out if negative).
    STORED: Tonnes = "stored_tonnes", Sees::ALL, LOW, HIGH;
    /// Value of the exports of the last span at the border of the market.
    SALES: Kusd = "sales_kusd", Sees::ALL, 0, HIGH;
    /// Paid in the last span for carriage abroad.
    CARRIAGE: Kusd = "carriage_kusd", Sees::ALL, 0, HIGH;
    /// The share of exports over Russian soil.
    RUSSIA_SHARE: Micro = "russia_share", Sees::ALL, 0, ONE;
    /// Concentration of the outlets (Herfindahl index; 1 is a single outlet).
    CONCENTRATION: Micro = "concentration", Sees::ALL, 0, ONE;
    /// The discount that buyers ask for oil that loads beside Russian oil, a share of the price.
    STIGMA: Micro = "stigma", Sees::ALL, 0, ONE;
    /// How many months the country lives through a closure of the CPC.
    STAYING_POWER: MilliMonths = "staying_power_months", Sees::ALL, 0, 60_000;
    /// What a closure would cost Moscow, from nothing to a price that it has never paid.
    PRICE_OF_CLOSURE: Micro = "price_of_closure", Sees::ALL, 0, ONE;
    /// Confidence that contracts and credits lend to outlets still to come.
    OUTLET_CONFIDENCE: Micro = "outlet_confidence", Sees::ALL, 0, ONE;
}

family! { field, Field, FieldId;
    /// What the field can lift a day.
    CAPACITY: Tonnes = "capacity_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// The share of the last span in which it could lift.
    AVAILABLE: Micro = "available", Sees::ALL, 0, ONE;
    /// Lifted in the last span.
    OUTPUT: Tonnes = "output_tonnes", Sees::ALL, 0, HIGH;
}

family! { route, Route, RouteId;
    /// What the link can carry a day for Kazakhstan, when nothing is wrong.
    CAPACITY: Tonnes = "capacity_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// The share of the last span's capacity that was there.
    AVAILABLE: Micro = "available", Sees::ALL, 0, ONE;
    /// Kazakh oil carried in the last span.
    FLOW: Tonnes = "flow_tonnes", Sees::ALL, 0, HIGH;
    /// The player's ceiling, a share of the capacity.
    QUOTA: Micro = "quota", Sees::ALL, 0, ONE;
    /// The player's preference: 0 none, 1 preferred (costs are borne to fill it).
    PREFERRED: Code = "preferred", Sees::ALL, 0, 1;
    /// Whether a contract lets oil into it: 0 closed, 1 open.
    OPEN: Code = "open", Sees::ALL, 0, 1;
}

family! { market, Market, MarketId;
    /// Sold or refined there in the last span.
    SOLD: Tonnes = "sold_tonnes", Sees::ALL, 0, HIGH;
    /// Price of the last span.
    PRICE: CentsPerBarrel = "price_cents", Sees::ALL, 0, HIGH;
}

family! { node, Node, NodeId;
    /// Oil in the tanks.
    STOCK: Tonnes = "stock_tonnes", Sees::ALL, 0, HIGH;
}
