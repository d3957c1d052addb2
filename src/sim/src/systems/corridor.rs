//! Goods: the Middle Corridor takes up what the northern line loses, as far as ports, ferries and crews can handle it; the
//! line to Iran; transit income.
//!
//! - Northern level [share of 2021] goes to the recorded track, less what a cold Beijing keeps away.
//! - Demand [t/y] for the Middle Corridor goes to itself + `titr_shift` x what the north has lost.
//! - Handled [t/y] = capacity x handling. Handling [share] grows by `titr_learning` of what is missing in a crowded month:
//!   crews, timetables and papers learn, and no faster.
//! - Congestion = demand / handled. Days = `titr_days` + `titr_waiting_days` x (congestion - 1); a container's price rises
//!   likewise; the impatient go elsewhere. Traffic [t] is the least of what is sent and what is handled.
//! - Income [k$] = tonnes and containers x what each earns. The claim is what one article names (dossier D55), times the
//!   northern level: it is shown beside the count and paid by nobody.

use super::Turn;
use super::oil::warmth;
use crate::date::Date;
use crate::ledger::{Ledger, Rule, Why};
use crate::state::{corridor, economy, war};
use crate::units::{Days, Kusd, Micro, Quantity, Teu, Tonnes, TonnesPerYear, Usd, YEAR_DAYS};

/// Traffic and income of the span.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    north_level(turn);
    shifted(turn);
    let crowded = traffic(turn);
    learned(turn, crowded);
    let income = turn.writer.state.get(corridor::INCOME);
    let basis = turn.rules.coefficients.corridor.north_dollars.basis;
    let why = Why::rule(Rule::Transit, basis);
    turn.writer
        .pay(economy::WORLD, economy::COMPANIES, income, why);
}

/// The traffic of the month before a level begins. Nothing is shifted or learned, and no money moves.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    traffic(turn);
}

/// Traffic, prices and income as things stand; returns by how much the Middle Corridor is overcrowded.
fn traffic<L: Ledger>(turn: &mut Turn<'_, L>) -> f64 {
    let north = northern(turn);
    let (middle, crowded) = middle(turn);
    let iran = iranian(turn);
    income(turn, north, middle, iran);
    crowded
}

fn north_level<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let c = rules.coefficients.corridor;
    let month = Date::from_day(turn.day).month_index();
    let track = &rules.series.north_level;
    let full = rules.coefficients.seats.full_will.value;
    let will = (warmth(turn.writer.state, rules.known.beijing) / full).min(1.0);
    let goal = track.at(month) * (1.0 - c.beijing_cold.value * (1.0 - will));
    turn.toward(
        corridor::NORTH_LEVEL,
        goal,
        c.north_month.value,
        Why::rule(Rule::World, track.basis),
    );
}

fn northern<L: Ledger>(turn: &mut Turn<'_, L>) -> Teu {
    let c = turn.rules.coefficients.corridor;
    let years = turn.days as f64 / YEAR_DAYS;
    let level = turn.writer.state.share(corridor::NORTH_LEVEL);
    let sanctions = turn.writer.state.share(war::SANCTIONS);
    let price = c.north_container_dollars.value * (1.0 + c.north_container_rise.value * sanctions);
    turn.writer.set(
        corridor::NORTH_PRICE,
        Usd::round(price),
        Why::rule(Rule::Corridor, c.north_container_dollars.basis),
    );
    let north = Teu::round(c.north_teu.value * level * years);
    turn.writer.set(
        corridor::NORTH,
        north,
        Why::rule(Rule::Corridor, c.north_teu.basis),
    );
    north
}

/// Demand takes up what the north has lost.
fn shifted<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.corridor;
    let level = turn.writer.state.share(corridor::NORTH_LEVEL);
    let now = turn.writer.state.get(corridor::TITR_DEMAND).float();
    // What has been shifted already stands in the demand, so only the missing part is still on its way.
    let goal = c.titr_before.value + c.titr_shift.value * (1.0 - level);
    let step = (goal - now).max(0.0) * turn.way(c.titr_month.value);
    turn.writer.add(
        corridor::TITR_DEMAND,
        TonnesPerYear::round(step),
        Why::rule(Rule::Corridor, c.titr_shift.basis),
    );
}

/// Crews, timetables and papers learn in a crowded month.
fn learned<L: Ledger>(turn: &mut Turn<'_, L>, crowded: f64) {
    let c = turn.rules.coefficients.corridor;
    if crowded > 0.0 {
        let handling = turn.writer.state.share(corridor::TITR_HANDLING);
        let learned = c.titr_learning.value * (1.0 - handling) * turn.months();
        turn.writer.add(
            corridor::TITR_HANDLING,
            Micro::from_share(learned),
            Why::rule(Rule::Corridor, c.titr_learning.basis),
        );
    }
}

/// What the Middle Corridor carries, and by how much it is overcrowded.
fn middle<L: Ledger>(turn: &mut Turn<'_, L>) -> (Tonnes, f64) {
    let c = turn.rules.coefficients.corridor;
    let span = Days(turn.days);
    let state = &*turn.writer.state;
    let demand = state.get(corridor::TITR_DEMAND).float();
    let handling = state.share(corridor::TITR_HANDLING);
    let handled = state.get(corridor::TITR_CAPACITY).float() * handling;
    let congestion = demand / handled.max(1.0);
    let crowded = (congestion - 1.0).max(0.0);
    congested(turn, congestion, crowded);
    let patient = demand * (1.0 - (c.titr_impatience.value * crowded).min(1.0));
    let traffic = TonnesPerYear::round(patient.max(handled.min(demand)).min(handled));
    let tonnes = Tonnes::round(traffic.over(span));
    turn.writer.set(
        corridor::TITR,
        tonnes,
        Why::rule(Rule::Corridor, c.titr_shift.basis),
    );
    let boxes = c.titr_boxes.value
        + c.titr_boxes_per_tonne.value * (traffic.float() - c.titr_before.value).max(0.0);
    turn.writer.set(
        corridor::TITR_BOXES,
        Teu::round(boxes * span.float() / YEAR_DAYS),
        Why::rule(Rule::Corridor, c.titr_boxes_per_tonne.basis),
    );
    (tonnes, crowded)
}

/// What crowding does to days and price.
fn congested<L: Ledger>(turn: &mut Turn<'_, L>, congestion: f64, crowded: f64) {
    let c = turn.rules.coefficients.corridor;
    turn.writer.set(
        corridor::TITR_CONGESTION,
        Micro::from_share(congestion.min(10.0)),
        Why::plain(Rule::Corridor),
    );
    let days = c.titr_days.value + c.titr_waiting_days.value * crowded;
    turn.writer.set(
        corridor::TITR_DAYS,
        Days::round(days),
        Why::rule(Rule::Corridor, c.titr_waiting_days.basis),
    );
    let price = c.titr_container_dollars.value * (1.0 + c.titr_container_rise.value * crowded);
    turn.writer.set(
        corridor::TITR_PRICE,
        Usd::round(price),
        Why::rule(Rule::Corridor, c.titr_container_rise.basis),
    );
}

fn iranian<L: Ledger>(turn: &mut Turn<'_, L>) -> Tonnes {
    let rules = turn.rules;
    let c = rules.coefficients.corridor;
    let years = turn.days as f64 / YEAR_DAYS;
    let warmth = warmth(turn.writer.state, rules.known.tehran);
    let iran = Tonnes::round(c.iran_tonnes.value * warmth * years);
    turn.writer.set(
        corridor::IRAN,
        iran,
        Why::rule(Rule::Corridor, c.iran_tonnes.basis),
    );
    iran
}

fn income<L: Ledger>(turn: &mut Turn<'_, L>, north: Teu, middle: Tonnes, iran: Tonnes) {
    let c = turn.rules.coefficients.corridor;
    let dollars = (middle.float() + iran.float()) * c.titr_dollars.value
        + north.float() * c.north_dollars.value;
    let income = Kusd::round(dollars / 1000.0);
    let why = Why::rule(Rule::Transit, c.north_dollars.basis);
    turn.writer.set(corridor::INCOME, income, why);
    let level = turn.writer.state.share(corridor::NORTH_LEVEL);
    let claimed = c.claimed_kusd.value * level * turn.days as f64 / YEAR_DAYS;
    turn.writer.set(
        corridor::CLAIMED,
        Kusd::round(claimed),
        Why::rule(Rule::Transit, c.claimed_kusd.basis),
    );
}
