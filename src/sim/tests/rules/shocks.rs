//! What follows when something stops: the shipped shocks, each with consequences that a person can follow by hand. The
//! numbers in the comments are those of the content at the time of writing; the tests work them out from the content.

use crate::common;

use std::borrow::Cow;
use std::sync::Arc;

use multivector_sim::state::oil::{field, market, mooring, node, route};
use multivector_sim::state::{economy, oil};
use multivector_sim::*;

/// Leaves the main line some room in a quiet month, so that what a shock takes can be told from what is full anyway.
const TENGIZ: &str = "start_values: [
    (metric: \"oil.field.tengiz.capacity_tonnes_per_day\", value: 82_192, basis: Judgement(\"index_of_january\")),";

/// What ships, and beside it a 2022 in which nothing strikes and nobody acts.
fn files() -> Vec<SourceFile> {
    let mut files = common::files();
    let level = files.iter().find(|file| file.name == "levels/2022.ron");
    let mut text = String::from_utf8(level.unwrap().bytes.to_vec()).unwrap();
    for (from, to) in [
        ("id: \"2022\"", "id: \"quiet\", hazards: Only([])"),
        ("levers: All", "levers: Only([])"),
        ("start_values: [", TENGIZ),
    ] {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let (before, decks) = text.split_once("cards: Decks(decks: [").unwrap();
    let (_, after) = decks.split_once("]),").unwrap();
    let text = format!("{before}cards: Only([]),{after}");
    files.push(written("levels/quiet.ron", text));
    files
}

fn written(name: &str, text: String) -> SourceFile {
    SourceFile {
        name: name.to_owned(),
        bytes: Cow::Owned(text.into_bytes()),
    }
}

fn rules_with(shocks: &[SourceFile]) -> Rules {
    let options = Options {
        shocks,
        ..Options::default()
    };
    Rules::load_with(&files(), "quiet", options).unwrap_or_else(|e| panic!("{:?}", e.list))
}

/// The quiet year under a shipped shock, or under none.
fn rules(shock: Option<&str>) -> Rules {
    let wanted = shock.map(|id| format!("levels/shocks/{id}.ron"));
    let mut shocks = files();
    shocks.retain(|file| Some(&file.name) == wanted.as_ref());
    assert_eq!(shocks.len(), usize::from(shock.is_some()), "{shock:?}");
    rules_with(&shocks)
}

/// The quiet year under stops of the test's own.
fn rules_stopped(stops: &str) -> Rules {
    let text = format!("(format: 1, id: \"own\", note: \"own\", stops: [{stops}])");
    rules_with(&[written("own.ron", text)])
}

/// The states of a year without orders: the start, then the end of every month, so that `[6]` is the end of June.
fn year(rules: &Rules) -> Vec<State> {
    let mut states = vec![rules.start(1)];
    for month in 0..12 {
        let (next, _) = rules
            .step(&states[month], 1, &Drafts::astana(Draft::default()))
            .unwrap();
        states.push(next);
    }
    states
}

/// A level with its year, and what the same year is without the shock.
struct Case {
    rules: Rules,
    calm: Vec<State>,
    shocked: Vec<State>,
}

fn case(shock: &str) -> Case {
    let rules = rules(Some(shock));
    Case {
        calm: year(&self::rules(None)),
        shocked: year(&rules),
        rules,
    }
}

const MAY: usize = 5;
const JUNE: usize = 6;
const JULY: usize = 7;

impl Case {
    fn route(&self, id: &str) -> RouteId {
        let mut ids = self.rules.content.routes.iter().map(|route| &route.id);
        RouteId::at(ids.position(|known| known == id).unwrap())
    }
    fn field(&self, id: &str) -> FieldId {
        let mut ids = self.rules.content.fields.iter().map(|field| &field.id);
        FieldId::at(ids.position(|known| known == id).unwrap())
    }
    /// Tonnes carried in a month, without the shock and with it.
    fn flow(&self, id: &str, month: usize) -> (i64, i64) {
        let id = self.route(id);
        let of = |states: &[State]| states[month].of(route::FLOW, id).0;
        (of(&self.calm), of(&self.shocked))
    }
    fn nominated(&self, id: &str, month: usize) -> i64 {
        let id = self.route(id);
        self.shocked[month].of(route::NOMINATED, id).0
    }
    /// Tonnes of Kazakhstan's own loaded at the terminal in a month, without the shock and with it.
    fn loaded(&self, month: usize) -> (i64, i64) {
        let id = self.rules.content.terminal.as_ref().unwrap().market;
        let of = |states: &[State]| states[month].of(market::SOLD, id).0;
        (of(&self.calm), of(&self.shocked))
    }
    /// Markets besides the terminal that took another amount than they do without the shock.
    fn touched(&self, month: usize) -> Vec<&str> {
        let terminal = self.rules.content.terminal.as_ref().unwrap().market;
        let markets = self.rules.content.markets.iter().enumerate();
        let sold = |states: &[State], id| states[month].of(market::SOLD, id);
        markets
            .filter(|(index, _)| {
                let id = MarketId::at(*index);
                id != terminal && sold(&self.calm, id) != sold(&self.shocked, id)
            })
            .map(|(_, market)| market.id.as_str())
            .collect()
    }
    fn tank(&self, id: &str) -> i64 {
        let node = self.rules.content.nodes.iter().find(|node| node.id == id);
        node.unwrap().tank_tonnes
    }
    fn stock(&self, id: &str, month: usize) -> i64 {
        let mut ids = self.rules.content.nodes.iter().map(|node| &node.id);
        let id = NodeId::at(ids.position(|known| known == id).unwrap());
        self.shocked[month].of(node::STOCK, id).0
    }
    fn all_tanks(&self) -> i64 {
        let nodes = self.rules.content.nodes.iter();
        nodes.map(|node| node.tank_tonnes).sum()
    }
    /// What others ship through the terminal, and what the shore lets through for all, tonnes a day.
    fn others_and_shore(&self) -> (f64, f64) {
        let terminal = self.rules.content.terminal.as_ref().unwrap();
        (
            terminal.others_tonnes_per_year.value / 365.0,
            terminal.shore_tonnes_per_year.value / 365.0,
        )
    }
    fn shut_in(&self, month: usize) -> i64 {
        self.shocked[month].get(oil::SHUT_IN).0
    }
    fn stored(&self, month: usize) -> i64 {
        self.shocked[month].get(oil::STORED).0
    }
    /// Whatever a month does, it does with the tonnes that there are: what is lost to a market is stored or stays below.
    fn accounted(&self, month: usize) {
        let of = |states: &[State], key: Key<units::Tonnes>| states[month].get(key).0;
        let states = &self.shocked;
        assert_eq!(
            of(states, oil::PRODUCTION),
            of(states, oil::EXPORTS) + of(states, oil::REFINED) + of(states, oil::STORED)
        );
    }
}

/// A rate a year as whole tonnes a day, as the state holds it.
fn a_day(tonnes_per_year: f64) -> i64 {
    (tonnes_per_year / 365.0).round() as i64
}

/// Within so many tonnes: each day of a month, rates are whole tonnes.
fn near(found: i64, expected: f64, tonnes: f64) {
    assert!(
        (found as f64 - expected).abs() <= tonnes,
        "{found} is not within {tonnes} of {expected}"
    );
}

#[test]
fn one_mooring_loads_what_one_can_others_are_cut_alike_tanks_fill_and_the_rest_stays_in_the_ground()
{
    let case = case("one_mooring");
    let june = &case.shocked[JUNE];
    // One mooring, 120 000 t a day, 30 days: 3.6 Mt for all shippers, and the other two load nothing.
    let one = case.rules.content.moorings[0].tonnes_per_day.value * 30.0;
    near(june.get(oil::CPC_TOTAL).0, one, 30.0);
    near(june.of(mooring::LOADED, MooringId(0)).0, one, 30.0);
    for idle in [MooringId(1), MooringId(2)] {
        assert_eq!(june.of(mooring::LOADED, idle).0, 0);
        assert_eq!(june.of(mooring::AVAILABLE, idle).0, 0);
    }
    // Others have 6.51 of the shore's 67 Mt a year, and of what one mooring loads the same share: ours is 3 250 209 t.
    let (others, shore) = case.others_and_shore();
    near(case.loaded(JUNE).1, one * (1.0 - others / shore), 30.0);
    // The tanks at Atyrau (180 000 t), Aktau (60 000 t) and the terminal (250 000 t) are full within the month.
    near(case.stored(JUNE), case.all_tanks() as f64, 90.0);
    for tank in ["atyrau", "aktau", "novorossiysk_cpc"] {
        near(case.stock(tank, JUNE), case.tank(tank) as f64, 30.0);
    }
    // No other market takes a tonne more: contracts, ships and cars bound them. 4 954 110 - 3 250 200 - 489 990 = 1 213 920.
    assert_eq!(case.touched(JUNE), Vec::<&str>::new());
    let (calm, shocked) = case.loaded(JUNE);
    assert_eq!(case.shut_in(JUNE), calm - shocked - case.stored(JUNE));
    case.accounted(JUNE);
    // In July the moorings are back: nothing is shut in, and tanks give what the shore lets through.
    assert_eq!(case.shut_in(JULY), 0);
    near(case.shocked[JULY].get(oil::CPC_TOTAL).0, shore * 31.0, 31.0);
    assert!(case.stored(JULY) < 0);
}

#[test]
fn a_week_without_the_terminal_is_a_week_not_a_month() {
    let case = case("terminal_week");
    // Three weeks and two days of June's thirty days are left.
    for id in 0..3 {
        let there = case.shocked[JUNE].of(mooring::AVAILABLE, MooringId(id)).0;
        near(there, 1e6 * 23.0 / 30.0, 1.0);
    }
    // In the week 165 137 t a day do not load. The tanks take 490 000 t of it, as much as three days bring (the terminal's
    // own 250 000 t a day and a half's); the rest is shut in: 7 x 165 137 - 490 000 = 665 959 t.
    let usual = case.loaded(JUNE).0 as f64 / 30.0;
    let tanks = case.all_tanks() as f64;
    assert!(tanks < 7.0 * usual);
    let days = case.tank("novorossiysk_cpc") as f64 / usual;
    assert!((1.0..2.0).contains(&days), "full in {days} days");
    near(case.shut_in(JUNE), 7.0 * usual - tanks, 30.0);
    // Nine days as ever, seven with nothing, fourteen at the shore limit less others' share: 165 726 t a day.
    let (others, shore) = case.others_and_shore();
    let ours = shore - others;
    near(case.loaded(JUNE).1, 9.0 * usual + 14.0 * ours, 30.0);
    near(case.stored(JUNE), tanks - 14.0 * (ours - usual), 30.0);
    assert_eq!(case.touched(JUNE), Vec::<&str>::new());
    // What is lost is less than a week of what the fields lift for the line, not a month of it.
    let lost = case.loaded(JUNE).0 - case.loaded(JUNE).1;
    assert!((lost as f64) < 7.0 * usual);
    case.accounted(JUNE);
    // All of July loads at the shore limit, out of what is in the tanks: 67 Mt / 365 x 31 = 5 690 411 t.
    assert_eq!(case.shut_in(JULY), 0);
    near(case.shocked[JULY].get(oil::CPC_TOTAL).0, shore * 31.0, 31.0);
    assert!(case.stored(JULY) < 0);
}

#[test]
fn without_kashagan_exports_fall_by_its_output_and_contracts_are_filled_all_the_same() {
    let case = case("kashagan_out");
    let id = case.field("kashagan");
    // 19 Mt a year are 52 055 t a day. It lifts on one day of May and on none of June.
    let daily = a_day(case.rules.content.fields[id.index()].tonnes_per_year.value);
    for (month, days, of) in [(MAY, 1, 31.0), (JUNE, 0, 30.0), (JULY, 31, 31.0)] {
        assert_eq!(case.shocked[month].of(field::OUTPUT, id).0, days * daily);
        let there = case.shocked[month].of(field::AVAILABLE, id).0;
        near(there, 1e6 * days as f64 / of, 1.0);
    }
    for month in [MAY, JUNE] {
        // Thirty days of it are missing among the exports, all of them at the terminal of the main line, and nowhere else.
        let missing =
            case.calm[month].get(oil::EXPORTS).0 - case.shocked[month].get(oil::EXPORTS).0;
        assert_eq!(missing, 30 * daily);
        assert_eq!(case.touched(month), Vec::<&str>::new());
        let (calm, shocked) = case.loaded(month);
        assert_eq!(calm - shocked, 30 * daily);
        // A field that cannot lift is not shut in: there is an outlet, and no oil.
        assert_eq!((case.shut_in(month), case.stored(month)), (0, 0));
        let days = [31, 30][month - MAY];
        for contract in ["atyrau_samara", "atasu_alashankou"] {
            let carried = case.flow(contract, month).1;
            assert_eq!(
                carried,
                days * case.nominated(contract, month),
                "{contract}"
            );
        }
        case.accounted(month);
    }
    let exports = |states: &[State]| states[JULY].get(oil::EXPORTS);
    assert_eq!(exports(&case.shocked), exports(&case.calm));
}

#[test]
fn with_samara_closed_other_links_take_little_at_once_and_the_rest_is_shut_in() {
    let case = case("samara_closed");
    let (calm, shocked) = case.flow("atyrau_samara", JUNE);
    assert_eq!(shocked, 0);
    // 22 740 t a day have no way. The main line takes what it has left: 30 x 165 726 - 4 954 110 = 17 670 t.
    let (before, after) = case.flow("cpc", JUNE);
    let most = 30 * case.shocked[JUNE].of(route::CAPACITY, case.route("cpc")).0;
    assert_eq!(after, most);
    // The tanks at Atyrau and Aktau take 240 000 t; the terminal's cannot be reached beyond the line.
    let tanks = case.tank("atyrau") + case.tank("aktau");
    near(case.stored(JUNE), tanks as f64, 30.0);
    // The rest is shut in: 682 200 - 17 670 - 240 000 = 424 530 t.
    assert_eq!(
        case.shut_in(JUNE),
        calm - (after - before) - case.stored(JUNE)
    );
    // Nobody nominated more in June, for nobody knew: China, rail and ships carry what they did.
    for link in [
        "atasu_alashankou",
        "tengiz_aktau_rail",
        "aktau_makhachkala",
        "aktau_baku",
    ] {
        let (calm, shocked) = case.flow(link, JUNE);
        assert_eq!(calm, shocked, "{link}");
    }
    case.accounted(JUNE);

    // In July shippers seek: nominations grow, each by its growth a month and no faster (31 days are 31/30 of it).
    for (index, entry) in case.rules.content.routes.iter().enumerate() {
        let Some(contract) = entry.limits.contract.as_ref().filter(|_| entry.open) else {
            continue;
        };
        let id = RouteId::at(index);
        let of = |month: usize| case.shocked[month].of(route::NOMINATED, id).0;
        let growth = a_day(contract.growth_per_month.value) as f64 * 31.0 / 30.0;
        near(of(JULY) - of(JUNE), growth, 0.51);
    }
    // China's line carries its growth at once: 708 t a day more.
    let (calm, shocked) = case.flow("atasu_alashankou", JULY);
    let grown = case.nominated("atasu_alashankou", JULY) - case.nominated("atasu_alashankou", JUNE);
    assert_eq!(shocked - calm, 31 * grown);
    // Rail cannot carry what is nominated, for there are 260 cars of 60 t on trips of 28 days: 557 t a day.
    let rail = case.route("tengiz_aktau_rail");
    let cars = case.rules.content.routes[rail.index()]
        .limits
        .cars
        .as_ref()
        .unwrap();
    let state = &case.shocked[JULY];
    let by_cars =
        state.get(oil::TANK_CARS).0 as f64 * cars.load_tonnes.value / cars.trip_days.value;
    assert!(case.nominated("tengiz_aktau_rail", JULY) as f64 > by_cars);
    near(case.flow("tengiz_aktau_rail", JULY).1, 31.0 * by_cars, 31.0);
    // Nor do the ships carry more, full before and after: deadweight x draught / round trip.
    let trip = case.rules.coefficients.oil.tanker_trip_days.value;
    let fleet = state.get(oil::TANKERS).0 as f64 * state.get(oil::DRAUGHT).0 as f64 / 1e6 / trip;
    let ships = case.flow("aktau_makhachkala", JULY).1 + case.flow("aktau_baku", JULY).1;
    near(ships, 31.0 * fleet, 31.0);
    // Fifteen days of July are lost too, and then the line is there again.
    near(
        state.of(route::AVAILABLE, case.route("atyrau_samara")).0,
        1e6 * 16.0 / 31.0,
        1.0,
    );
    assert!((1..case.shut_in(JUNE)).contains(&case.shut_in(JULY)));
    case.accounted(JULY);
    assert_eq!(case.shut_in(JULY + 1), 0);
}

#[test]
fn a_pump_station_out_for_ten_days_takes_its_share_of_a_third_of_the_month() {
    let case = case("pump_station");
    let stations = &case.rules.content.stations;
    let pumps = stations
        .iter()
        .find(|station| station.id == "kropotkin")
        .unwrap();
    let cpc = case.route("cpc");
    assert_eq!(pumps.route, cpc);
    // 1 - 0.45 x 10 / 30 = 0.85
    let left = 1.0 - pumps.share.value;
    let there = case.shocked[JUNE].of(route::AVAILABLE, cpc).0;
    near(there, 1e6 * (20.0 + 10.0 * left) / 30.0, 1.0);
    // Ten days as ever (165 137 t), ten at 0.55 of 165 726 t, and ten at all of it, while the tanks are emptied.
    let full = case.shocked[JUNE].of(route::CAPACITY, cpc).0 as f64;
    let (calm, shocked) = case.flow("cpc", JUNE);
    let usual = calm as f64 / 30.0;
    near(shocked, 10.0 * (usual + left * full + full), 30.0);
    // Others' oil passes the same pumps: 17 836 t a day on twenty days, 0.55 of it on ten.
    let (others, _) = case.others_and_shore();
    let all = case.shocked[JUNE].get(oil::CPC_TOTAL).0;
    near(
        all - case.loaded(JUNE).1,
        others * (20.0 + 10.0 * left),
        30.0,
    );
    // 165 137 - 91 149 t a day seek another way for ten days: 240 000 t find a tank, the rest, 499 880 t, stays below.
    let tanks = (case.tank("atyrau") + case.tank("aktau")) as f64;
    near(
        case.shut_in(JUNE),
        10.0 * (usual - left * full) - tanks,
        30.0,
    );
    near(case.stored(JUNE), tanks - 10.0 * (full - usual), 30.0);
    assert_eq!(case.touched(JUNE), Vec::<&str>::new());
    case.accounted(JUNE);
}

const SHIPPED: [(&str, usize); 5] = [
    ("one_mooring", JUNE),
    ("terminal_week", JUNE),
    ("kashagan_out", MAY),
    ("samara_closed", JUNE),
    ("pump_station", JUNE),
];

#[test]
fn a_shock_changes_nothing_before_its_first_day_and_something_after_it() {
    let calm = year(&rules(None));
    for (shock, first) in SHIPPED {
        let shocked = year(&rules(Some(shock)));
        for month in 0..first {
            assert_eq!(shocked[month].hash(), calm[month].hash(), "{shock} {month}");
        }
        assert_ne!(shocked[first].hash(), calm[first].hash(), "{shock}");
    }
}

#[test]
fn shocks_conserve_oil_and_money_and_play_the_same_with_the_ledger_off() {
    for (shock, first) in SHIPPED {
        let rules = rules(Some(shock));
        let mut state = rules.start(1);
        let mut quick = rules.start(1);
        let mut scratch = Scratch::default();
        let orders = Drafts::astana(Draft::default());
        let money = |state: &State| {
            [
                economy::BUDGET,
                economy::FUND,
                economy::RESERVES,
                economy::COMPANIES,
                economy::WORLD,
            ]
            .map(|account| state.get(account).0)
            .iter()
            .sum::<i64>()
        };
        for month in 1..=12 {
            let (next, report) = rules.step(&state, 1, &orders).unwrap();
            rules.advance(&mut quick, 1, &orders, &mut scratch).unwrap();
            assert_eq!(next.hash(), quick.hash(), "{shock} in month {month}");
            assert_eq!(money(&next), money(&state), "{shock} in month {month}");
            let tanks = |state: &State| -> i64 {
                let nodes = 0..rules.content.nodes.len();
                nodes
                    .map(|id| state.of(node::STOCK, NodeId::at(id)).0)
                    .sum()
            };
            let stored = next.get(oil::STORED).0;
            assert_eq!(
                tanks(&next) - tanks(&state),
                stored,
                "{shock} in month {month}"
            );
            let sold = next.get(oil::EXPORTS).0 + next.get(oil::REFINED).0;
            assert_eq!(next.get(oil::PRODUCTION).0, sold + stored);
            // Every stop is told in the month in which it begins.
            let is_stop = |event: &&Event| matches!(event, Event::Stopped { .. });
            let told = report.events.iter().filter(is_stop).count();
            let stops = rules.level.shocks[0].stops.len();
            assert_eq!(told, if month == first { stops } else { 0 }, "{shock}");
            state = next;
        }
    }
}

#[test]
fn a_stop_carries_its_cause_and_one_that_began_before_the_level_is_there_from_its_first_day() {
    let stop = "(target: Route(\"cpc\"), from: \"2021-12-20\", until: \"2022-02-11\", share: 0.5)";
    let rules = rules_stopped(stop);
    let states = year(&rules);
    let outage = states[1].outages()[0];
    assert_eq!(outage.cause, Cause::Shock(0));
    assert_eq!(outage.cause.code() >> 32, 13);
    assert_eq!(rules.content.pretexts[usize::from(outage.pretext)], "shock");
    assert_eq!(outage.from_day, rules.level.start_day);
    let Target::Route(cpc) = outage.target else {
        panic!("{outage:?}");
    };
    let there = |month: usize| states[month].of(route::AVAILABLE, cpc).0;
    assert_eq!(there(1), 500_000);
    // Ten days of February's 28 at half.
    near(there(2), 1e6 * (18.0 + 5.0) / 28.0, 1.0);
    assert_eq!(there(3), 1_000_000);
    assert!(states[2].outages().is_empty());
}

#[test]
fn two_stops_of_one_target_leave_the_product_of_what_each_leaves() {
    let stop = |share: &str| {
        format!(
            "(target: Field(\"tengiz\"), from: \"2022-06-01\", until: \"2022-07-01\", share: {share}),"
        )
    };
    let rules = rules_stopped(&(stop("0.5") + &stop("0.2")));
    let there = year(&rules)[JUNE].of(field::AVAILABLE, FieldId(0)).0;
    assert_eq!(rules.content.fields[0].id, "tengiz");
    near(there, 1e6 * 0.5 * 0.8, 1.0);
}

#[test]
fn a_shock_is_part_of_the_content_and_the_record_says_its_name() {
    let plain = Arc::new(rules(None));
    let shocked = Arc::new(rules(Some("terminal_week")));
    assert_ne!(plain.content_id, shocked.content_id);
    let as_ever = Rules::load(&files(), "quiet").unwrap();
    assert_eq!(as_ever.content_id, plain.content_id);
    let without = Rules::load_without(&files(), "quiet", None).unwrap();
    assert_eq!(without.content_id, plain.content_id);

    let mut game = Game::new(Arc::clone(&shocked), 1);
    for _ in 0..JUNE {
        game.commit(&Draft::default()).unwrap();
    }
    assert_eq!(game.record().shocks(), ["terminal_week"]);
    let same = |_: &Record| Some(Arc::clone(&shocked));
    assert_eq!(
        verify(&same, &game.code()).unwrap().game.hash(),
        game.hash()
    );
    let save = game.save(&Draft::default());
    let (again, _) = Game::load(&same, &save).unwrap();
    assert!(again.is_comparable());
    assert_eq!(again.state().outages(), game.state().outages());

    let other = |_: &Record| Some(Arc::clone(&plain));
    let refused = verify(&other, &game.code()).unwrap_err();
    let expected = VerifyError::OtherShocks {
        made: vec!["terminal_week".to_owned()],
        here: Vec::new(),
    };
    assert_eq!(refused, expected);
    // A save goes on from its state even so, and compares with nobody's.
    let (alone, _) = Game::load(&other, &save).unwrap();
    assert!(!alone.is_comparable());
}
