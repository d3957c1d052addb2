//! Goods: the corridors, and trade by partner.

group! {
    /// Goods.
    CorridorCoefficients / CorridorCoefficientsRaw {
        /// What shippers would send by the Middle Corridor if the northern line were empty, tonnes a year.
        titr_shift,
        /// Share of the way to that demand in a month.
        titr_month,
        /// Share of what it cannot yet handle that ports, ferries and crews learn to handle in a crowded month.
        titr_learning,
        /// Share of the demand that goes elsewhere for each share by which it exceeds what is handled.
        titr_impatience,
        /// Days from border to border of the corridor when nothing waits.
        titr_days,
        /// Days more for each share by which demand exceeds what is handled.
        titr_waiting_days,
        /// Price of a forty-foot container on it when nothing waits, dollars.
        titr_container_dollars,
        /// Rise of that price for each share by which demand exceeds what is handled.
        titr_container_rise,
        /// Containers on it in a year before the war, twenty-foot units.
        titr_boxes,
        /// Twenty-foot units in each tonne above the traffic before the war.
        titr_boxes_per_tonne,
        /// Traffic before the war, tonnes a year.
        titr_before,
        /// Income from a tonne on the Middle Corridor, dollars.
        titr_dollars,
        /// Containers on the northern line in a year at its level of 2021.
        north_teu,
        /// Income from a container on the northern line, dollars.
        north_dollars,
        /// Price of a forty-foot container on the northern line, dollars.
        north_container_dollars,
        /// Rise of that price when full sanctions make insurers and carriers shy.
        north_container_rise,
        /// Share of the way that the northern line goes to its level in a month.
        north_month,
        /// The sum a year that one article names for all transit at the level of 2021, thousands of dollars.
        claimed_kusd,
        /// Goods on the line to Iran in a year at full warmth, tonnes.
        iran_tonnes,
        /// Share that a cold Beijing keeps off the northern line.
        beijing_cold,
    }
}

group! {
    /// Trade.
    TradeCoefficients / TradeCoefficientsRaw {
        /// Exports other than oil in a year at the reference price, thousands of dollars.
        other_exports_kusd,
        /// How much of a rise of oil the prices of metals and grain share.
        other_price,
        /// Brent of 2021, dollars.
        brent_2021,
        /// Imports, a share of output.
        imports_share,
        /// Russia's share of imports before the sanctions.
        russia_imports,
        /// Share of that which full sanctions on Russia take away.
        russia_imports_lost,
        /// Exports to Russia in a year before the war, without what is passed on, thousands of dollars.
        russia_exports_kusd,
        /// How much of a rise of oil the price of those goods shares.
        russia_price,
        /// Share of trade with Russia lost if Astana imposes sanctions of its own.
        impose_lost,
        /// China's share of imports before the sanctions.
        china_imports,
        /// Share of all imports that full sanctions bring to China.
        china_gain,
        /// Share of other exports that China takes.
        china_exports,
        /// Share of oil sales that the European Union takes.
        eu_oil,
        /// Share of other exports that it takes.
        eu_exports,
        /// Share of imports that come from it.
        eu_imports,
    }
}
