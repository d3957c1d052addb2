//! The formulas of the rules, as causes of effects. What an effect is and who makes it stands in `ledger.rs`.

use serde::{Deserialize, Serialize};

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// A formula of the rules. Its text is `rule-<key>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[repr(u16)]
        pub enum Rule { $($(#[$doc])* $name,)* }
        impl Rule {
            /// All, in order.
            pub const ALL: &'static [Rule] = &[$(Rule::$name),*];
            /// The end of the text key.
            pub const fn key(self) -> &'static str { match self { $(Rule::$name => $key,)* } }
        }
    };
}

rules! {
    /// The calendar moves on.
    Calendar = "calendar",
    /// The outside world as recorded.
    World = "world",
    /// The fortunes of the war.
    War = "war",
    /// Oil is allotted to the outlets that pay best, within what they can carry.
    Allocation = "allocation",
    /// Nominations follow contracts, need and the will of others.
    Nominations = "nominations",
    /// The Caspian falls, and ships load less.
    Draught = "draught",
    /// A part is out of service.
    Outage = "outage",
    /// Sales of oil and products.
    OilSales = "oil-sales",
    /// Carriage paid to pipelines, ships and railways abroad.
    Carriage = "carriage",
    /// Taxes, royalties and export duty on oil.
    OilTax = "oil-tax",
    /// The guaranteed transfer from the National Fund.
    Transfer = "transfer",
    /// Taxes that do not come from oil.
    OtherTax = "other-tax",
    /// The state's running costs.
    Upkeep = "upkeep",
    /// Transit income.
    Transit = "transit",
    /// Work on a project.
    Work = "work",
    /// The cost of an order.
    Price = "price",
    /// The exchange rate returns to where nothing presses.
    ExchangeRate = "exchange-rate",
    /// The tenge follows the rouble.
    RateRouble = "rate-rouble",
    /// The tenge follows oil.
    RateOil = "rate-oil",
    /// The tenge falls as prices at home rise faster than abroad.
    RatePrices = "rate-prices",
    /// A high base rate holds the tenge.
    RateCarry = "rate-carry",
    /// Lost trust weakens the tenge.
    RateTrust = "rate-trust",
    /// The central bank sells reserves, or gold changes its price.
    Reserves = "reserves",
    /// The National Fund earns or loses on the markets.
    FundReturn = "fund-return",
    /// The base rate follows inflation and the tenge.
    BaseRate = "base-rate",
    /// Prices rise as is expected.
    Inflation = "inflation",
    /// Shops pass on a fall of the tenge.
    PricesTenge = "prices-tenge",
    /// Shops pass on what Russian goods cost.
    PricesRussia = "prices-russia",
    /// Motor fuel makes everything dearer.
    PricesFuel = "prices-fuel",
    /// A deficit of the budget drives prices.
    PricesFiscal = "prices-fiscal",
    /// A sudden shortage drives prices.
    PricesShock = "prices-shock",
    /// The month of a year ago leaves the yearly rate.
    PricesBase = "prices-base",
    /// Motor fuel follows crude and prices.
    Fuel = "fuel",
    /// Growth returns to where nothing presses.
    Growth = "growth",
    /// Growth follows the volume of oil.
    GrowthOil = "growth-oil",
    /// Growth follows investors' confidence and the firms that came.
    GrowthTrust = "growth-trust",
    /// Dear credit and strained banks slow growth.
    GrowthBanks = "growth-banks",
    /// Those who came work.
    GrowthArrivals = "growth-arrivals",
    /// Output at current prices.
    Output = "output",
    /// Trade by partner.
    Trade = "trade",
    /// Goods passed on to Russia.
    ReExport = "re-export",
    /// The rating follows outlets, banks and the fund.
    Rating = "rating",
    /// Goodwill of the West.
    Goodwill = "goodwill",
    /// Foreign banks and firms draw back.
    DeRisking = "de-risking",
    /// Stigma of loading beside Russian oil.
    Stigma = "stigma",
    /// Staying power: what of the National Fund can be drawn on.
    StayingFund = "staying-fund",
    /// Staying power: what of the reserves can be drawn on.
    StayingReserves = "staying-reserves",
    /// Staying power: what lenders would lend on outlets to come.
    StayingCredit = "staying-credit",
    /// Staying power: what other outlets could take in.
    StayingOutlets = "staying-outlets",
    /// Staying power: what the oil that is lost would have earned.
    StayingPrice = "staying-price",
    /// Staying power: how long people bear it.
    StayingPatience = "staying-patience",
    /// Price of closure: partners who would mind.
    ClosurePartners = "closure-partners",
    /// Price of closure: Beijing's temper.
    ClosureBeijing = "closure-beijing",
    /// Price of closure: outlets that others wait for.
    ClosureOutlets = "closure-outlets",
    /// Standing policies work with a lag.
    Lag = "lag",
    /// Leakage follows demand and control.
    Leakage = "leakage",
    /// The West learns, late and with noise.
    Estimate = "estimate",
    /// The ladder follows what the West believes and its patience.
    Ladder = "ladder",
    /// Anger fades, but not below its floor.
    Forgetting = "forgetting",
    /// Several slights in one turn cumulate.
    Cumulation = "cumulation",
    /// The means that the war leaves free.
    Capacity = "capacity",
    /// Exposure becomes leverage.
    Leverage = "leverage",
    /// Anger above the red line.
    RedLine = "red-line",
    /// The order of journeys is a message.
    Visits = "visits",
    /// Danger: what Moscow wants.
    DangerWants = "danger-wants",
    /// Danger: what its war leaves it to do it with.
    DangerCan = "danger-can",
    /// Danger: what it holds.
    DangerHolds = "danger-holds",
    /// Hawks and realists.
    Schools = "schools",
    /// Warmth drifts back to habit.
    Habit = "habit",
    /// Support follows prices, growth and fear.
    Support = "support",
    /// Fear follows what Moscow says and does.
    Fear = "fear",
    /// Protest fades where the government is trusted.
    Protest = "protest",
    /// Protest at prices.
    ProtestPrices = "protest-prices",
    /// Protest at the price of motor fuel.
    ProtestFuel = "protest-fuel",
    /// Protest at rents.
    ProtestRents = "protest-rents",
    /// Protest for want of growth.
    ProtestHope = "protest-hope",
    /// Protest in the oil towns while the main line stands.
    ProtestStop = "protest-stop",
    /// Protest where firms are listed and jobs are lost.
    ProtestListed = "protest-listed",
    /// Protest that a divided elite pays for.
    ProtestSponsors = "protest-sponsors",
    /// Protest for those who were shot.
    ProtestGrievance = "protest-grievance",
    /// Investors' confidence goes back to its rest.
    Confidence = "confidence",
    /// Confidence falls with the West's ladder.
    ConfidenceLadder = "confidence-ladder",
    /// Confidence rises with outlets to come.
    ConfidenceOutlets = "confidence-outlets",
    /// Confidence falls with protest.
    ConfidenceProtest = "confidence-protest",
    /// Confidence falls with what foreign banks and firms draw back.
    ConfidenceDeRisking = "confidence-derisking",
    /// Cohesion follows fear, language and media.
    Cohesion = "cohesion",
    /// People come from Russia.
    Arrivals = "arrivals",
    /// Rents rise with a wave of arrivals.
    Rents = "rents",
    /// Moscow could use some of those who came.
    ArrivalsRisk = "arrivals-risk",
    /// Sides taken in the war go back to what is usual.
    Opinion = "opinion",
    /// Sides taken by what Russian media say.
    OpinionMedia = "opinion-media",
    /// Sides taken by what has been seen of the war.
    OpinionSeen = "opinion-seen",
    /// Sides taken by Moscow's threats.
    OpinionThreat = "opinion-threat",
    /// Sides taken by what the government says.
    OpinionWords = "opinion-words",
    /// The war goes on, and more of it is seen.
    WarSeen = "war-seen",
    /// More of the war is seen where people may speak.
    WarSpoken = "war-spoken",
    /// Threats are remembered for a time.
    Threat = "threat",
    /// The government's boldness against what people bear and want.
    Boldness = "boldness",
    /// Who was shot is not forgotten.
    Grievance = "grievance",
    /// What the street is up to.
    Unrest = "unrest",
    /// The elite's unity and its drivers.
    Elites = "elites",
    /// Who is watched and read.
    Media = "media",
    /// Reach of Kazakh and the new script.
    Language = "language",
    /// Russian speakers leave for good.
    Leaving = "leaving",
    /// The regions and their mean.
    Regions = "regions",
    /// Firms move from Russia.
    Relocation = "relocation",
    /// Hybrid pressure in the regions.
    Hybrid = "hybrid",
    /// Battles of the weekly war.
    Battle = "battle",
    /// Supply of both sides in it.
    WarSupply = "war-supply",
    /// What partners send.
    WarHelp = "war-help",
    /// What the war does to the country.
    WarToll = "war-toll",
    /// What it costs Moscow.
    WarCost = "war-cost",
    /// People driven from home.
    Displaced = "displaced",
    /// Links and fields in occupied regions stand still.
    Occupation = "occupation",
    /// Terms agreed at the table.
    WarTable = "war-table",
    /// The war ends without a table.
    WarEnds = "war-ends",
    /// Readiness of the forces.
    Readiness = "readiness",
    /// Deterrence and its parts.
    Deterrence = "deterrence",
    /// A region founded out of another.
    Founding = "founding",
    /// Alert that goes on wears troops out.
    Wear = "wear",
    /// What exercises gave fades.
    Drill = "drill",
    /// Strength and readiness of the whole are those of the forces.
    Forces = "forces",
    /// A force on the march.
    March = "march",
    /// Agitation dies down where it is not fed.
    HybridFade = "hybrid-fade",
    /// A garrison calms.
    Garrison = "garrison",
    /// What yielding invited is forgotten.
    Invitation = "invitation",
    /// Own force in deterrence.
    DeterOwn = "deter-own",
    /// Partners in deterrence.
    DeterPartners = "deter-partners",
    /// The war that ties Moscow's hands.
    DeterWar = "deter-war",
    /// Moscow's price.
    DeterPrice = "deter-price",
    /// A week of crisis.
    Crisis = "crisis",
    /// What a seat reads of what it cannot see.
    Reading = "reading",
    /// Traffic of a corridor.
    Corridor = "corridor",
    /// The agenda of the turn.
    Agenda = "agenda",
    /// Grading at the end.
    Grading = "grading",
    /// A value of the level's start.
    Start = "start",
    /// Words of loyalty are worth less each time.
    PaperLoyalty = "paper-loyalty",
    /// Aid to Kyiv follows the West's resolve.
    WarAid = "war-aid",
    /// The West's mood drifts.
    ResolveMood = "resolve-mood",
    /// Winter tells on the West's resolve.
    ResolveWinter = "resolve-winter",
    /// A war without end wearies the West.
    ResolveFatigue = "resolve-fatigue",
    /// Aid that shows results feeds resolve.
    ResolveResults = "resolve-results",
    /// Energy stress in Europe follows the season.
    WarWinter = "war-winter",
    /// Sanctions on Russia follow resolve.
    WarSanctions = "war-sanctions",
    /// Russia calls men up, the more the further it is driven back.
    WarMobilisation = "war-mobilisation",
    /// Men called up push the front.
    FrontMen = "front-men",
    /// Arms delivered push the front back.
    FrontArms = "front-arms",
    /// What else pushes the front.
    FrontPush = "front-push",
    /// The guns fall silent.
    WarCeasefire = "war-ceasefire",
    /// Fighting binds Russia's means.
    WarBinding = "war-binding",
    /// Fighting wears out Russia's means.
    WarWear = "war-wear",
    /// Russia's industry mends what was worn.
    WarMending = "war-mending",
    /// What an observer says of the war.
    WarBranch = "war-branch",
    /// Recruits and weapons for what a war took of the forces.
    Rebuild = "rebuild",
    /// After a crisis or a war nobody makes the next one at once.
    Quiet = "quiet",
    /// A course cut short counts for the share of the whole span that came before the fall.
    CutShort = "cut-short",
}
