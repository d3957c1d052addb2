//! The agenda: promises that break, the question of the next turn, the cards that come.

use super::Turn;
use super::deeds::{self, Manner};
use crate::content::entities::CardKind;
use crate::dice::Purpose;
use crate::ids::{CardId, PromiseId, QuestionId, TableId};
use crate::ledger::{Cause, Ledger, Rule, Why};
use crate::report::Event;
use crate::seen::World;
use crate::state::agenda::{self, card, promise};
use crate::state::security::{self, Conflict};
use crate::units::{Code, Count, Days};

/// Breaks promises whose condition holds.
pub(crate) fn promises<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, entry) in rules.content.promises.iter().enumerate() {
        let id = PromiseId::at(index);
        let made = turn.writer.state.of(promise::STAGE, id).0 == 1;
        let world = World {
            state: turn.writer.state,
            last_turn: false,
        };
        if !made
            || !entry
                .broken_when
                .as_ref()
                .is_some_and(|when| when.holds(&world))
        {
            continue;
        }
        let cause = Cause::Promise(id);
        turn.writer
            .set_of(promise::STAGE, id, Code(2), deeds::ordered(cause));
        turn.tell(|| Event::Broken { promise: id });
        deeds::all(turn, &entry.on_break, Manner::open(cause, turn.day));
    }
}

/// What the next turn opens with: its question, its cards, its initiatives.
pub(crate) fn next<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let fewer = i64::from(crisis(turn));
    let most = i64::from(rules.level.initiatives);
    let initiatives = (most - fewer).max(most.min(1));
    turn.writer.set(
        agenda::INITIATIVES,
        Count(initiatives),
        Why::plain(Rule::Agenda),
    );
    cards(turn);
    question(turn);
}

/// In a crisis the president can do less: a stopped main line or a street in revolt takes one initiative.
fn crisis<L: Ledger>(turn: &Turn<'_, L>) -> bool {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let stopped =
        state.share(crate::state::oil::MAIN_LINE) < rules.coefficients.seats.crisis_stop.value;
    let street =
        state.share(crate::state::society::PROTEST) > rules.coefficients.seats.crisis_street.value;
    stopped || street
}

/// Of the questions that apply, one that was not asked in the last three turns; of several the one of the greatest priority.
/// One of those turns comes only where no other applies, and that of the last turn only where none of the others does.
fn question<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let state = &*turn.writer.state;
    let [last, before, earlier] = [
        agenda::QUESTION,
        agenda::QUESTION_BEFORE,
        agenda::QUESTION_EARLIER,
    ]
    .map(|asked| state.get(asked));
    let fresh = |code: Code| match code {
        code if code == last => 0u8,
        code if code == before || code == earlier => 1,
        _ => 2,
    };
    let last_turn = rules.is_last_turn(turn.writer.state);
    let world = World {
        state: turn.writer.state,
        last_turn,
    };
    let mut best: Option<((u8, i16), Code)> = None;
    for (index, entry) in rules.content.questions.iter().enumerate() {
        let code = Code(i64::from(QuestionId::at(index).0) + 1);
        let rank = (fresh(code), entry.priority);
        let better = best.is_none_or(|(highest, _)| rank > highest);
        if better && entry.when.holds(&world) {
            best = Some((rank, code));
        }
    }
    let code = best.map_or(Code(0), |(_, code)| code);
    let why = Why::plain(Rule::Agenda);
    turn.writer.set(agenda::QUESTION, code, why);
    turn.writer.set(agenda::QUESTION_BEFORE, last, why);
    turn.writer.set(agenda::QUESTION_EARLIER, before, why);
}

/// Cards whose time has come, the most pressing first, no more than the level's pace allows.
fn cards<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let day = turn.writer.state.day();
    let (mut asks, mut wires) = (rules.level.asks, rules.level.wires);
    // The weeks of a crisis have a pace of their own: one card that asks, and half the wire.
    if Conflict::of(turn.writer.state.get(security::CONFLICT)).by_weeks() {
        (asks, wires) = (asks.min(1), wires.div_ceil(2));
    }
    // A card belongs to the month in which its window opens or still stands open.
    let end = day + rules.span_of(turn.writer.state);
    let world = World {
        state: turn.writer.state,
        last_turn: rules.is_last_turn(turn.writer.state),
    };
    turn.scratch.cards.clear();
    for (index, entry) in rules.content.cards.iter().enumerate() {
        let id = CardId::at(index);
        let in_time = entry.from_day < end && entry.until_day >= day;
        if !in_time || world.state.of(card::STAGE, id).0 != 0 {
            continue;
        }
        let certain = entry.chance >= 1.0;
        // The die is dearer than the condition, so it comes last; it is the same die wherever it is cast.
        if entry.when.holds(&world)
            && (certain || turn.dice.unit(turn.turn, Purpose::Card, index as u32) < entry.chance)
        {
            turn.scratch.cards.push((entry.priority, id.0));
        }
    }
    turn.scratch
        .cards
        .sort_unstable_by_key(|(priority, id)| (core::cmp::Reverse(*priority), *id));
    let drawn = core::mem::take(&mut turn.scratch.cards);
    for (_, position) in &drawn {
        let id = CardId(*position);
        let Some(entry) = rules.content.card(id) else {
            continue;
        };
        let room = if entry.kind == CardKind::Ask {
            &mut asks
        } else {
            &mut wires
        };
        if *room == 0 {
            continue;
        }
        *room -= 1;
        let cause = Cause::Card(id);
        let stage = if entry.kind == CardKind::Ask { 1 } else { 2 };
        turn.writer
            .set_of(card::STAGE, id, Code(stage), deeds::ordered(cause));
        turn.writer
            .set_of(card::DAY, id, Days(day), deeds::ordered(cause));
        turn.tell(|| Event::Came { card: id });
        deeds::all(turn, &entry.arrives, Manner::open(cause, day));
    }
    turn.scratch.cards = drawn;
}
