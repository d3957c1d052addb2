//! The ledger: every change of a number as an effect with its cause and basis, and the one [`Writer`] that makes changes.
//! With the ledger off the same numbers come out.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fault::Fault;
use crate::ids::{
    CardId, CrisisId, HazardId, IncidentId, LeverId, PolicyId, ProjectId, PromiseId, ReactionId,
    Seat, TableId,
};
use crate::layout::Layout;
use crate::metric::{Field, Key, Metric};
use crate::state::{Delayed, Outage, State};
use crate::units::{Kusd, Quantity, nearest};

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

/// Why a number changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// A lever was used.
    Lever(LeverId),
    /// A card was answered: the card and the option's position.
    Option(CardId, u8),
    /// A card came.
    Card(CardId),
    /// A standing policy worked.
    Policy(PolicyId),
    /// A project worked or was finished.
    Project(ProjectId),
    /// A genuine stoppage.
    Hazard(HazardId),
    /// A stoppage on recorded dates: its position in the level.
    Recorded(u16),
    /// The outside world changed on a recorded date: its position in the level.
    Change(u16),
    /// A promise was made or broken.
    Promise(PromiseId),
    /// A neighbour acted of its own accord.
    Reaction(ReactionId),
    /// A seat gave an order.
    Order(Seat),
    /// A formula.
    Rule(Rule),
    /// A bound held the number.
    Clamp,
    /// A stoppage imposed on the level from outside: the shock's position among the level's.
    Shock(u16),
    /// A crisis with Moscow.
    Crisis(CrisisId),
    /// An incident in a region.
    Incident(IncidentId),
}

impl Cause {
    /// The name of its kind, for output.
    pub const fn kind(self) -> &'static str {
        match self {
            Cause::Lever(_) => "lever",
            Cause::Option(..) => "option",
            Cause::Card(_) => "card",
            Cause::Policy(_) => "policy",
            Cause::Project(_) => "project",
            Cause::Hazard(_) => "hazard",
            Cause::Recorded(_) => "recorded",
            Cause::Change(_) => "change",
            Cause::Shock(_) => "shock",
            Cause::Promise(_) => "promise",
            Cause::Reaction(_) => "reaction",
            Cause::Order(_) => "order",
            Cause::Rule(_) => "rule",
            Cause::Clamp => "clamp",
            Cause::Crisis(_) => "crisis",
            Cause::Incident(_) => "incident",
        }
    }

    /// A stable number for hashing.
    pub fn code(self) -> u64 {
        let (kind, a, b) = match self {
            Cause::Lever(id) => (1u64, id.index(), 0),
            Cause::Option(id, option) => (2, id.index(), option),
            Cause::Card(id) => (3, id.index(), 0),
            Cause::Policy(id) => (4, id.index(), 0),
            Cause::Project(id) => (5, id.index(), 0),
            Cause::Hazard(id) => (6, id.index(), 0),
            Cause::Recorded(id) => (7, id as usize, 0),
            Cause::Promise(id) => (8, id.index(), 0),
            Cause::Order(seat) => (9, seat as usize, 0),
            Cause::Rule(rule) => (10, rule as usize, 0),
            Cause::Clamp => (11, 0, 0),
            Cause::Change(id) => (12, id as usize, 0),
            Cause::Shock(id) => (13, id as usize, 0),
            Cause::Reaction(id) => (20, id.index(), 0),
            Cause::Crisis(id) => (14, id.index(), 0),
            Cause::Incident(id) => (15, id.index(), 0),
        };
        (kind << 32) | ((a as u64) << 8) | u64::from(b)
    }
}

/// A position in the content's table of bases; [`BasisRef::ARITHMETIC`] where no coefficient is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BasisRef(pub u16);

/// Bases are sources, not rules: they do not enter the content id.
impl Serialize for BasisRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for BasisRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer).map(|()| BasisRef::ARITHMETIC)
    }
}

impl BasisRef {
    /// Plain arithmetic: a count, a sum, a date.
    pub const ARITHMETIC: BasisRef = BasisRef(u16::MAX);
}

/// One change of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The number.
    pub metric: Metric,
    /// By how much, in the stored unit.
    pub amount: i64,
    /// Why.
    pub cause: Cause,
    /// On what the coefficient rests.
    pub basis: BasisRef,
    /// Whether Astana could not know the cause; the debrief opens it.
    pub sealed: bool,
}

/// Takes effects down, or not.
pub trait Ledger {
    /// Whether it does: what serves the effects alone is not reckoned where nobody takes them down.
    const NOTES: bool = true;
    /// Notes an effect.
    fn note(&mut self, effect: Effect);
}

/// The ledger of rollouts: nothing is noted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Off;

impl Ledger for Off {
    const NOTES: bool = false;
    fn note(&mut self, _: Effect) {}
}

impl Ledger for Vec<Effect> {
    fn note(&mut self, effect: Effect) {
        self.push(effect);
    }
}

/// Why, on what basis, and whether sealed: what all effects of one act share.
#[derive(Clone, Copy, Debug)]
pub struct Why {
    /// The cause.
    pub cause: Cause,
    /// The basis.
    pub basis: BasisRef,
    /// Whether the cause is sealed to Astana.
    pub sealed: bool,
}

impl Why {
    /// An open effect of a formula.
    pub const fn rule(rule: Rule, basis: BasisRef) -> Why {
        Why {
            cause: Cause::Rule(rule),
            basis,
            sealed: false,
        }
    }
    /// An open effect of a formula without a coefficient.
    pub const fn plain(rule: Rule) -> Why {
        Why::rule(rule, BasisRef::ARITHMETIC)
    }
}

/// The only code that changes a number. Arithmetic is checked; a number that leaves its bounds is brought back by an
/// effect of its own, so that sums stay exact.
pub struct Writer<'a, L: Ledger> {
    pub(crate) state: &'a mut State,
    pub(crate) layout: &'a Layout,
    pub(crate) ledger: &'a mut L,
    pub(crate) fault: Option<Fault>,
    changes: u32,
}

impl<'a, L: Ledger> Writer<'a, L> {
    /// A writer on a state.
    pub fn new(state: &'a mut State, layout: &'a Layout, ledger: &'a mut L) -> Self {
        Self {
            state,
            layout,
            ledger,
            fault: None,
            changes: 0,
        }
    }

    /// How many changes were made so far: while it stays, so does whatever was reckoned from the state's numbers.
    pub(crate) fn changes(&self) -> u32 {
        self.changes
    }

    /// Adds to a number, whatever its unit. Half of all additions are of nothing: those end where they are asked for.
    #[inline]
    pub fn add_raw(&mut self, metric: Metric, amount: i64, why: Why) {
        if amount != 0 {
            self.change(metric, amount, why);
        }
    }

    fn change(&mut self, metric: Metric, amount: i64, why: Why) {
        let Some(slot) = self.state.values.get_mut(metric.0 as usize) else {
            self.fault.get_or_insert(Fault::NoSuchNumber);
            return;
        };
        let Some(sum) = slot.checked_add(amount) else {
            self.fault.get_or_insert(Fault::Overflow { metric });
            return;
        };
        let (min, max) = self.layout.bounds(metric);
        let held = sum.max(min).min(max);
        *slot = held;
        self.changes = self.changes.wrapping_add(1);
        self.ledger.note(Effect {
            metric,
            amount,
            cause: why.cause,
            basis: why.basis,
            sealed: why.sealed,
        });
        if held != sum {
            self.ledger.note(Effect {
                metric,
                amount: held - sum,
                cause: Cause::Clamp,
                basis: BasisRef::ARITHMETIC,
                sealed: why.sealed,
            });
        }
    }

    /// Adds to a number.
    pub fn add<Q: Quantity>(&mut self, key: Key<Q>, amount: Q, why: Why) {
        self.add_raw(key.metric(), amount.raw(), why);
    }
    /// Adds to a number of an entity.
    pub fn add_of<I: crate::ids::TableId, Q: Quantity>(
        &mut self,
        field: Field<I, Q>,
        id: I,
        amount: Q,
        why: Why,
    ) {
        let key = self.state.bases.key(field, id);
        self.add(key, amount, why);
    }
    /// Brings a number to a value, as an effect of the difference.
    pub fn set<Q: Quantity>(&mut self, key: Key<Q>, value: Q, why: Why) {
        self.set_raw(key.metric(), value.raw(), why);
    }
    /// Brings a number to a stored value, as an effect of the difference.
    pub fn set_raw(&mut self, metric: Metric, value: i64, why: Why) {
        let now = self.state.raw(metric);
        self.add_raw(metric, value.saturating_sub(now), why);
    }
    /// Brings a number to a value within its bounds, and tells the change in parts, each with its why, in the stored unit.
    /// What the parts leave over, by rounding or otherwise, goes to the greatest of them, so that they add up to the change.
    /// The parts are asked for only where effects are noted.
    pub fn set_in_parts<Q: Quantity, const N: usize>(
        &mut self,
        key: Key<Q>,
        value: Q,
        parts: impl FnOnce() -> [(f64, Why); N],
    ) {
        let metric = key.metric();
        let (min, max) = self.layout.bounds(metric);
        let value = value.raw().max(min).min(max);
        let Some(slot) = self.state.values.get_mut(metric.0 as usize) else {
            self.fault.get_or_insert(Fault::NoSuchNumber);
            return;
        };
        let change = value.saturating_sub(*slot);
        if change != 0 {
            *slot = value;
            self.changes = self.changes.wrapping_add(1);
        }
        if !L::NOTES {
            return;
        }
        let mut parts = parts().map(|(part, why)| (nearest(part), why));
        let told = parts
            .iter()
            .fold(0i64, |sum, (part, _)| sum.saturating_add(*part));
        let greatest = parts.iter_mut().max_by_key(|(part, _)| part.unsigned_abs());
        if let Some((part, _)) = greatest {
            *part = part.saturating_add(change.saturating_sub(told));
        }
        for (amount, why) in parts.into_iter().filter(|(part, _)| *part != 0) {
            self.ledger.note(Effect {
                metric,
                amount,
                cause: why.cause,
                basis: why.basis,
                sealed: why.sealed,
            });
        }
    }
    /// Brings a number of an entity to a value.
    pub fn set_of<I: crate::ids::TableId, Q: Quantity>(
        &mut self,
        field: Field<I, Q>,
        id: I,
        value: Q,
        why: Why,
    ) {
        let key = self.state.bases.key(field, id);
        self.set(key, value, why);
    }
    /// Moves money: what one account gains the other loses.
    pub fn pay(&mut self, from: Key<Kusd>, to: Key<Kusd>, amount: Kusd, why: Why) {
        self.add(from, -amount, why);
        self.add(to, amount, why);
    }
    /// Lists an outage.
    pub fn outage(&mut self, outage: Outage) {
        self.state.outages.push(outage);
    }
    /// Lists an effect that acts later.
    pub fn delay(&mut self, delayed: Delayed) {
        self.state.delayed.push(delayed);
    }
    /// What went wrong, if anything did.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }
    /// Reads the state as it stands.
    pub fn now(&self) -> &State {
        self.state
    }
}
