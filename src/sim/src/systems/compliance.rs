//! Sanctions compliance: leakage grows unseen where control is weak, the West learns of it late and with noise, and its
//! ladder follows what it believes against its patience.
//!
//! - Leak of a channel goes to demand x sanctions x (1 - control), a rate a month.
//! - The West's estimate goes to the weighted mean of the leaks, quickly where the trade tables are candid, slowly and with
//!   noise and suspicion where they are not.
//!   Oil swapped with Iran and sanctioned stakes left alone add to it.
//! - Goodwill goes to what controls, candour and sanctions of one's own earn. Patience = the West's x (1 + `goodwill_bears`
//!   x goodwill).
//! - A rung is climbed, one a turn, while estimate / (patience x (1 + `rung_spacing` x rung)) is above the upper threshold, and left
//!   while estimate / patience is below the lower one. From the third rung on firms are listed.
//! - Foreign banks and firms draw back of their own accord: to the ladder's share + what the West believes, less goodwill.

use super::Turn;
use crate::dice::Purpose;
use crate::ids::{ChannelId, TableId};
use crate::ledger::{Ledger, Rule, Why};
use crate::report::Event;
use crate::state::compliance::{self, channel};
use crate::state::{moscow, oil, projects, relations, war};
use crate::units::{Code, Count, Micro, Quantity, YEAR_DAYS};

/// Control, leakage, the estimate, the ladder and what hangs on it.
pub(crate) fn run<L: Ledger>(turn: &mut Turn<'_, L>) {
    let candour = turn.writer.state.policy(turn.rules.known.candour);
    turn.writer.set(
        compliance::CANDOUR,
        Micro::from_share(candour),
        Why::plain(Rule::Lag),
    );
    let (leakage, control) = channels(turn);
    turn.writer.set(
        compliance::LEAKAGE,
        Micro::from_share(leakage),
        Why::plain(Rule::Leakage),
    );
    estimate(turn, leakage, candour);
    goodwill(turn, control, candour);
    ladder(turn);
    derisking(turn);
    consequences(turn, control);
}

/// Control and demand of every channel as a level begins. What leaks and what is believed are starting values.
pub(crate) fn before_the_start<L: Ledger>(turn: &mut Turn<'_, L>) {
    for index in 0..turn.rules.content.channels.len() {
        standing(turn, index);
    }
}

/// Notes control and demand of a channel as things stand; returns both.
fn standing<L: Ledger>(turn: &mut Turn<'_, L>, index: usize) -> (f64, f64) {
    let rules = turn.rules;
    let c = rules.coefficients.compliance;
    let id = ChannelId::at(index);
    let Some(entry) = rules.content.channel(id) else {
        return (0.0, 0.0);
    };
    let state = &*turn.writer.state;
    let tracking = state.of(projects::project::STAGE, rules.known.tracking).0 == 2;
    let ordered = state.policy(entry.policy) + if tracking { c.tracking_gain.value } else { 0.0 };
    let evades = state.get(compliance::LINE).0 == 0;
    let control = ordered.min(1.0) * if evades { c.evade_control.value } else { 1.0 };
    let demand = Micro::from_share(entry.demand.value * state.share(war::SANCTIONS));
    turn.writer.set_of(
        channel::CONTROL,
        id,
        Micro::from_share(control),
        Why::rule(Rule::Lag, c.evade_control.basis),
    );
    turn.writer.set_of(
        channel::DEMAND,
        id,
        demand,
        Why::rule(Rule::Leakage, entry.demand.basis),
    );
    (control, demand.share())
}

/// Every channel; returns mean leakage and mean control, weighted by what the West cares for.
fn channels<L: Ledger>(turn: &mut Turn<'_, L>) -> (f64, f64) {
    let rules = turn.rules;
    let c = rules.coefficients.compliance;
    let (mut leaks, mut controls, mut weights) = (0.0, 0.0, 0.0);
    let line = turn.writer.state.get(compliance::LINE).0;
    for (index, entry) in rules.content.channels.iter().enumerate() {
        let id = ChannelId::at(index);
        let (control, demand) = standing(turn, index);
        let cut = if line == 2 { c.impose_cut.value } else { 0.0 };
        let goal = demand * (1.0 - control) * (1.0 - cut);
        let why = Why {
            sealed: true,
            ..Why::rule(Rule::Leakage, c.leak_month.basis)
        };
        turn.toward_of(channel::LEAK, id, goal, c.leak_month.value, why);
        let leak = turn.writer.state.of(channel::LEAK, id).share();
        leaks += leak * entry.weight.value;
        controls += control * entry.weight.value;
        weights += entry.weight.value;
    }
    if weights > 0.0 {
        (leaks / weights, controls / weights)
    } else {
        (0.0, 0.0)
    }
}

fn estimate<L: Ledger>(turn: &mut Turn<'_, L>, leakage: f64, candour: f64) {
    let c = turn.rules.coefficients.compliance;
    let blind = 1.0 - candour;
    let rate = c.estimate_month.value * (1.0 - blind * (1.0 - c.estimate_blind.value));
    let suspicion = c.suspicion.value * blind * turn.writer.state.share(war::SANCTIONS);
    let state = &*turn.writer.state;
    let swapped = state.of(oil::route::FLOW, turn.rules.known.swap).float() * YEAR_DAYS
        / turn.days.max(1) as f64
        / 1e6;
    let stakes = state.share(compliance::LUKOIL) * state.share(war::SANCTIONS);
    let believed =
        leakage + suspicion + c.swap_estimate.value * swapped + c.lukoil_estimate.value * stakes;
    turn.toward(
        compliance::ESTIMATE,
        believed.min(1.0),
        rate,
        Why::rule(Rule::Estimate, c.estimate_month.basis),
    );
    let noise = turn.dice.normal(turn.turn, Purpose::Estimate, 0)
        * c.estimate_noise.value
        * blind
        * turn.months().min(1.0);
    turn.writer.add(
        compliance::ESTIMATE,
        Micro::from_share(noise),
        Why::rule(Rule::Estimate, c.estimate_noise.basis),
    );
    let goal = turn.writer.state.share(compliance::ESTIMATE);
    turn.toward(
        compliance::SIGNAL,
        goal,
        c.signal_month.value,
        Why::rule(Rule::Estimate, c.signal_month.basis),
    );
}

/// What the West credits Astana with.
fn goodwill<L: Ledger>(turn: &mut Turn<'_, L>, control: f64, candour: f64) {
    let c = turn.rules.coefficients.compliance;
    let imposes = if turn.writer.state.get(compliance::LINE).0 == 2 {
        c.goodwill_impose.value
    } else {
        0.0
    };
    let goal = c.goodwill_control.value * control + c.goodwill_candour.value * candour + imposes;
    turn.toward(
        compliance::GOODWILL,
        goal.min(1.0),
        c.goodwill_month.value,
        Why::rule(Rule::Goodwill, c.goodwill_control.basis),
    );
}

/// Foreign banks and firms do not wait for measures.
fn derisking<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.compliance;
    let state = &*turn.writer.state;
    let rung = state.get(compliance::LADDER).0 as f64 / compliance::TOP_RUNG as f64;
    let believed = state.share(compliance::SIGNAL) * (1.0 - state.share(compliance::GOODWILL));
    let goal = c.derisking_ladder.value * rung + c.derisking_estimate.value * believed;
    turn.toward(
        compliance::DERISKING,
        goal.min(1.0),
        c.derisking_month.value,
        Why::rule(Rule::DeRisking, c.derisking_ladder.basis),
    );
}

fn ladder<L: Ledger>(turn: &mut Turn<'_, L>) {
    let c = turn.rules.coefficients.compliance;
    let state = &*turn.writer.state;
    let rung = state.get(compliance::LADDER).0;
    let goodwill = 1.0 + c.goodwill_bears.value * state.share(compliance::GOODWILL);
    let patience = state.share(relations::WEST_PATIENCE).max(0.01) * goodwill;
    let strain = state.share(compliance::ESTIMATE) / patience;
    let to = if strain > c.rung_up.value * (1.0 + c.rung_spacing.value * rung as f64) {
        (rung + 1).min(compliance::TOP_RUNG)
    } else if strain < c.rung_down.value {
        (rung - 1).max(0)
    } else {
        rung
    };
    if to != rung {
        turn.writer.set(
            compliance::LADDER,
            Code(to),
            Why::rule(Rule::Ladder, c.rung_up.basis),
        );
        turn.tell(|| Event::Rung { from: rung, to });
    }
}

/// Listings, banks, the West's warmth, and what Moscow makes of strict control.
fn consequences<L: Ledger>(turn: &mut Turn<'_, L>, control: f64) {
    let c = turn.rules.coefficients.compliance;
    let rung = turn.writer.state.get(compliance::LADDER).0;
    if rung >= 3 {
        let mean = c.listings_month.value * turn.months() * (rung - 2) as f64;
        let drawn = mean * 2.0 * turn.dice.unit(turn.turn, Purpose::Listing, 0);
        turn.writer.add(
            compliance::LISTED,
            Count::round(drawn),
            Why::rule(Rule::Ladder, c.listings_month.basis),
        );
    }
    let strain = c.bank_per_rung.value * rung as f64;
    turn.toward(
        compliance::BANK_RISK,
        strain,
        c.bank_month.value,
        Why::rule(Rule::Ladder, c.bank_per_rung.basis),
    );
    let cooling = Micro::from_share(-c.warmth_per_rung.value * rung as f64 * turn.months());
    let west = turn.rules.known.west;
    turn.writer.add_of(
        relations::partner::WARMTH,
        west,
        cooling,
        Why::rule(Rule::Ladder, c.warmth_per_rung.basis),
    );
    let sanctions = turn.writer.state.share(war::SANCTIONS);
    let strict = c.control_anger.value * control * sanctions * turn.months();
    turn.writer.add(
        moscow::ANGER,
        Micro::from_share(strict),
        Why::rule(Rule::Leakage, c.control_anger.basis),
    );
    if turn.writer.state.get(compliance::LINE).0 == 2 {
        let imposed = Micro::from_share(c.impose_anger.value * turn.months());
        turn.writer.add(
            moscow::ANGER,
            imposed,
            Why::rule(Rule::Leakage, c.impose_anger.basis),
        );
    }
}

/// What the customs service reads of every channel: late and off by a draw, the better the intelligence the less.
pub(crate) fn read_channels<L: Ledger>(turn: &mut Turn<'_, L>, insight: f64) {
    let rules = turn.rules;
    let c = rules.coefficients.compliance;
    for index in 0..rules.content.channels.len() {
        let id = ChannelId::at(index);
        let leak = turn.writer.state.of(channel::LEAK, id).share();
        let error = turn
            .dice
            .normal(turn.turn, Purpose::Reading, 16 + index as u32)
            * c.reading_error.value
            * (1.0 - insight);
        let goal = (leak * (1.0 + error)).clamp(0.0, 1.0);
        let month = rules.coefficients.knowledge.month.value;
        turn.toward_of(
            channel::READ,
            id,
            goal,
            month,
            Why::rule(Rule::Reading, c.reading_error.basis),
        );
    }
}
