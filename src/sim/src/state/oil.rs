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
    /// The same a day: what promises and conditions ask for, whatever the span.
    BYPASS_DAILY: TonnesPerDay = "exports.bypass_russia_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// Loaded in the last span at the terminal of the main line for all shippers, Russian oil in it.
    CPC_TOTAL: Tonnes = "exports.cpc_total_tonnes", Sees::ALL, 0, HIGH;
    /// The share of the last span in which the main line could bring and load what it brings and loads with all at work:
    /// the least of its pipe's and its moorings', day by day.
    MAIN_LINE: Micro = "main_line_available", Sees::ALL, 0, ONE;
    /// What pumps and meters at the main line's terminal let through a day, for all shippers.
    TERMINAL: TonnesPerDay = "terminal_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// Lifted a day in a usual month of late.
    USUAL: TonnesPerDay = "usual_production_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// Refined and used at home in the last span.
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
    /// Of staying power: what of the National Fund could be drawn on.
    STAYING_FUND: Kusd = "staying.fund_kusd", Sees::ALL, LOW, HIGH;
    /// What of the reserves could be.
    STAYING_RESERVES: Kusd = "staying.reserves_kusd", Sees::ALL, LOW, HIGH;
    /// What lenders would lend on outlets to come.
    STAYING_CREDIT: Kusd = "staying.credit_kusd", Sees::ALL, 0, HIGH;
    /// What of the main line's oil would find no other outlet in a month.
    STAYING_LOST: Tonnes = "staying.lost_tonnes", Sees::ALL, 0, HIGH;
    /// What the state would lose by it in a month.
    STAYING_LOSS: Kusd = "staying.loss_kusd", Sees::ALL, 0, HIGH;
    /// How much longer than the money people would bear it, as a factor.
    STAYING_PATIENCE: Micro = "staying.patience", Sees::ALL, 0, HIGH;
    /// Of the price of closure: what partners who would mind add to Moscow's own stake.
    CLOSURE_PARTNERS: Micro = "closure.partners", Sees::ALL, 0, ONE;
    /// What Beijing's temper adds.
    CLOSURE_BEIJING: Micro = "closure.beijing", Sees::ALL, 0, ONE;
    /// What outlets that others wait for add.
    CLOSURE_OUTLETS: Micro = "closure.outlets", Sees::ALL, 0, ONE;
    /// Confidence that contracts and credits lend to outlets still to come.
    OUTLET_CONFIDENCE: Micro = "outlet_confidence", Sees::ALL, 0, ONE;
    /// The share of Kazakh nominations that the Russian pipeline company accepts.
    TRANSNEFT_WILL: Micro = "transneft_will", Sees::ALL, 0, ONE;
    /// Deadweight of the tankers that sail the Caspian for Kazakhstan.
    TANKERS: Tonnes = "tanker_dwt_tonnes", Sees::ALL, 0, HIGH;
    /// The share of their deadweight that the water in port lets them load.
    DRAUGHT: Micro = "draught", Sees::ALL, 0, ONE;
    /// Tank cars at hand for crude.
    TANK_CARS: Count = "tank_cars", Sees::ALL, 0, HIGH;
}

family! { field, Field, FieldId;
    /// What the field can lift a day.
    CAPACITY: TonnesPerDay = "capacity_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// The share of the last span in which it could lift.
    AVAILABLE: Micro = "available", Sees::ALL, 0, ONE;
    /// Lifted in the last span.
    OUTPUT: Tonnes = "output_tonnes", Sees::ALL, 0, HIGH;
}

family! { route, Route, RouteId;
    /// What the link can carry a day for Kazakhstan, when nothing is wrong.
    CAPACITY: TonnesPerDay = "capacity_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// What its contract is for, a day; nominations go there when nothing presses. 0 where no contract binds it.
    CONTRACT: TonnesPerDay = "contract_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// What has been nominated for it, a day: pumps, cars and papers follow a contract slowly.
    NOMINATED: TonnesPerDay = "nominated_tonnes_per_day", Sees::ALL, 0, HIGH;
    /// The share of the last span's capacity that was there.
    AVAILABLE: Micro = "available", Sees::ALL, 0, ONE;
    /// Kazakh oil carried in the last span.
    FLOW: Tonnes = "flow_tonnes", Sees::ALL, 0, HIGH;
    /// The player's ceiling, a share of the capacity.
    QUOTA: Micro = "quota", Sees::ALL, 0, ONE;
    /// The player's preference: 0 none, 1 preferred (costs are borne to fill it, and nominations grow).
    PREFERRED: Code = "preferred", Sees::ALL, 0, 1;
    /// Whether a contract lets oil into it: 0 closed, 1 open.
    OPEN: Code = "open", Sees::ALL, 0, 1;
}

family! { mooring, Mooring, MooringId;
    /// The share of the last span in which it could load.
    AVAILABLE: Micro = "available", Sees::ALL, 0, ONE;
    /// Loaded at it in the last span for all shippers.
    LOADED: Tonnes = "loaded_tonnes", Sees::ALL, 0, HIGH;
}

family! { market, Market, MarketId;
    /// Sold or refined there in the last span.
    SOLD: Tonnes = "sold_tonnes", Sees::ALL, 0, HIGH;
    /// Price of the last span.
    PRICE: CentsPerBarrel = "price_cents", Sees::ALL, 0, HIGH;
}

family! { node, Node, NodeId;
    /// Oil in the tanks above the working stock.
    STOCK: Tonnes = "stock_tonnes", Sees::ALL, 0, HIGH;
}
