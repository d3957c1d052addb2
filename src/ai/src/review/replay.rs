//! The orders of a game as a tape, and the tape played again in other circumstances: from another turn, with one choice
//! changed, with other dice, under rules in which the rivals keep still.
//!
//! - Orders are laid out by their date and not by the number of their turn, because a crisis cuts months into weeks: a turn
//!   takes the orders of all recorded turns that began within it.
//! - An order that is not legal beside those before it is left out.
//! - An answer stands for its card whenever that comes: where other dice bring it in another month, it is answered alike.
//! - What nobody ordered takes its course: a card its first option, a crisis an objection, a brigade its stance.
//!
//! In the circumstances of the game itself this gives the game itself, to the last bit.

use std::sync::Arc;

use multivector_sim::content::CardKind;
use multivector_sim::ids::{CardId, EndingId, PromiseId, Seat, TableId};
use multivector_sim::state::agenda;
use multivector_sim::systems::grading::AXIS_KEYS;
use multivector_sim::units::Micro;
use multivector_sim::{Draft, Drafts, Fault, Game, Grade, Order, Rules, Scratch, Seen, State};

/// What a game came to, or came to in a replay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Came {
    /// The ending; none only where content has none that holds.
    pub ending: Option<EndingId>,
    /// Sovereignty, prosperity, cohesion, standing.
    pub axes: [Micro; 4],
    /// The promises that were made, each with its grade.
    pub promises: Vec<(PromiseId, Grade)>,
    /// The day on which it was over.
    pub day: i64,
}

impl Came {
    /// Reads it from the last state.
    pub fn of(rules: &Rules, state: &State) -> Came {
        let code = usize::try_from(state.get(agenda::ENDING).0).ok();
        let promises = (0..rules.content.promises.len()).map(PromiseId::at);
        Came {
            ending: code.and_then(|code| code.checked_sub(1)).map(EndingId::at),
            axes: AXIS_KEYS.map(|key| state.get(key)),
            promises: promises
                .filter_map(|id| Some((id, rules.grade(state, id)?)))
                .collect(),
            day: state.day(),
        }
    }
}

/// One turn of the tape.
#[derive(Clone, Debug)]
struct Recorded {
    /// Its number in the game.
    turn: u32,
    /// Its first day.
    day: i64,
    /// What was ordered, by the seat's position.
    by_seat: [Draft; 4],
}

/// What persons ordered in a game.
#[derive(Clone, Debug)]
pub(super) struct Tape {
    persons: [bool; 4],
    turns: Vec<Recorded>,
    answers: Vec<Order>,
}

impl Tape {
    /// The orders of a game, as far as the turns were played here.
    pub(super) fn of(game: &Game) -> Tape {
        let record = game.record();
        let mut turns = Vec::new();
        for (turn, seats) in record.turns.iter().enumerate() {
            let turn = turn as u32;
            if let Some(state) = game.state_at(turn) {
                turns.push(Recorded {
                    turn,
                    day: state.day(),
                    by_seat: core::array::from_fn(|seat| {
                        seats.get(seat).cloned().unwrap_or_default()
                    }),
                });
            }
        }
        // Astana is the first seat.
        let astana = turns
            .iter()
            .flat_map(|turn: &Recorded| turn.by_seat.first());
        let orders = astana.flat_map(|draft| &draft.orders);
        let answers = orders
            .filter(|order| matches!(order, Order::Answer { .. }))
            .copied()
            .collect();
        Tape {
            persons: record.setup.persons,
            turns,
            answers,
        }
    }

    /// Where in the tape a turn of the game stands.
    fn position(&self, turn: u32) -> usize {
        self.turns.partition_point(|one| one.turn < turn)
    }
}

/// One choice made otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// The turn in which it was made.
    pub(super) turn: u32,
    /// The order that was given; nothing where none was.
    pub(super) given: Option<Order>,
    /// The order in its place; nothing if it is left out.
    pub(super) instead: Option<Order>,
}

/// In which circumstances the tape is played.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circumstances {
    /// The seed of the dice.
    pub(super) seed: u64,
    /// The turn of the tape with which it begins.
    pub(super) from: u32,
    /// Whether Astana gives its orders, or none.
    pub(super) own: bool,
    /// A choice made otherwise.
    pub(super) change: Option<Change>,
}

/// A tape being played, in room that is used again.
#[derive(Debug)]
pub(super) struct Replay {
    rules: Arc<Rules>,
    here: Circumstances,
    at: usize,
    state: State,
    seen: Option<Seen>,
    drafts: Drafts,
    scratch: Scratch,
}

impl Replay {
    /// Room for replays.
    pub(super) fn new(rules: &Arc<Rules>) -> Replay {
        Replay {
            rules: Arc::clone(rules),
            here: Circumstances {
                seed: 0,
                from: 0,
                own: true,
                change: None,
            },
            at: 0,
            state: State::default(),
            seen: None,
            drafts: Drafts::default(),
            scratch: Scratch::default(),
        }
    }

    /// Begins with a state.
    pub(super) fn begin(
        &mut self,
        rules: &Arc<Rules>,
        tape: &Tape,
        state: &State,
        here: Circumstances,
    ) {
        self.rules = Arc::clone(rules);
        self.here = here;
        self.at = tape.position(here.from);
        self.state.clone_from(state);
    }

    /// Whether everything is over, the Reckoning included.
    pub(super) fn is_over(&self) -> bool {
        self.rules.is_over(&self.state)
    }

    /// What it has come to so far.
    pub(super) fn came(&self) -> Came {
        Came::of(&self.rules, &self.state)
    }

    /// Plays a turn, or a month of the Reckoning.
    ///
    /// # Errors
    /// As [`Rules::advance`].
    pub(super) fn advance(&mut self, tape: &Tape) -> Result<(), Fault> {
        if !self.rules.is_played(&self.state) {
            self.order(tape);
        }
        self.rules.advance(
            &mut self.state,
            self.here.seed,
            &self.drafts,
            &mut self.scratch,
        )
    }

    /// Lays out the orders of the turn.
    fn order(&mut self, tape: &Tape) {
        let until = self.state.day() + self.rules.span_of(&self.state);
        let first = self.at;
        while tape.turns.get(self.at).is_some_and(|one| one.day < until) {
            self.at += 1;
        }
        let recorded = tape.turns.get(first..self.at).unwrap_or_default();
        let seats = Seat::ALL.into_iter().zip(tape.persons);
        for ((seat, person), slot) in seats.zip(&mut self.drafts.by_seat) {
            if !person {
                *slot = None;
                continue;
            }
            let draft = slot.get_or_insert_default();
            draft.orders.clear();
            let astana = seat == Seat::Astana;
            if astana && !self.here.own {
                continue;
            }
            let seen = match &mut self.seen {
                // Nearly always the same seat looks again.
                Some(seen) if seen.seat() == seat => {
                    self.rules.observe_again(&self.state, seen);
                    seen
                }
                other => other.insert(self.rules.observe(&self.state, seat)),
            };
            let put = |draft: &mut Draft, order: Order| {
                if self.rules.allows(seen, draft, &order) {
                    draft.put(order);
                }
            };
            for one in recorded {
                let change = self
                    .here
                    .change
                    .filter(|change| astana && change.turn == one.turn);
                for order in one
                    .by_seat
                    .get(seat as usize)
                    .iter()
                    .flat_map(|d| &d.orders)
                {
                    match change {
                        Some(change) if change.given == Some(*order) => {
                            if let Some(other) = change.instead {
                                put(draft, other);
                            }
                        }
                        _ => put(draft, *order),
                    }
                }
                if let Some(Change {
                    given: None,
                    instead: Some(order),
                    ..
                }) = change
                {
                    put(draft, order);
                }
            }
            if astana {
                for order in &tape.answers {
                    if draft.about(order).is_none() && is_open(&self.rules, &self.state, order) {
                        put(draft, *order);
                    }
                }
            }
        }
    }
}

/// Whether an answer's card lies on the table.
fn is_open(rules: &Rules, state: &State, order: &Order) -> bool {
    let Order::Answer { card, .. } = order else {
        return false;
    };
    asks(rules, state, *card)
}

/// Whether a card lies on the table and asks.
pub(super) fn asks(rules: &Rules, state: &State, card: CardId) -> bool {
    let kind = rules.content.card(card).map(|entry| entry.kind);
    kind == Some(CardKind::Ask) && state.of(agenda::card::STAGE, card).0 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Policy, play};

    fn campaign() -> Arc<Rules> {
        let rules = Rules::load(&multivector_data::files(), "2022");
        Arc::new(rules.unwrap_or_else(|findings| panic!("{:?}", findings.list)))
    }

    #[test]
    fn in_its_own_circumstances_a_tape_gives_the_game_again_from_any_turn() {
        let rules = campaign();
        for (seed, policy) in [
            (1, Policy::Steady),
            (2, Policy::Random),
            (3, Policy::Random),
        ] {
            let game = play(Arc::clone(&rules), seed, policy).unwrap();
            let tape = Tape::of(&game);
            let mut replay = Replay::new(&rules);
            for from in [0, 4, game.turn() - 1] {
                let here = Circumstances {
                    seed,
                    from,
                    own: true,
                    change: None,
                };
                replay.begin(&rules, &tape, game.state_at(from).unwrap(), here);
                while !replay.is_over() {
                    replay.advance(&tape).unwrap();
                }
                assert_eq!(replay.state.hash(), game.hash(), "seed {seed} from {from}");
            }
        }
    }

    #[test]
    fn months_take_the_orders_of_the_weeks_within_them() {
        let rules = campaign();
        let game = play(Arc::clone(&rules), 1, Policy::Steady).unwrap();
        let mut tape = Tape::of(&game);
        // As if a crisis had cut the second month: the same orders, given a fortnight into it.
        let policy = |order: &Order| matches!(order, Order::Initiative { .. });
        for one in tape.turns.iter_mut().filter(|one| one.turn == 1) {
            assert!(
                one.by_seat[0].orders.iter().any(policy),
                "something is begun then"
            );
            one.day += 14;
        }
        let mut replay = Replay::new(&rules);
        let here = Circumstances {
            seed: 1,
            from: 0,
            own: true,
            change: None,
        };
        replay.begin(&rules, &tape, game.state_at(0).unwrap(), here);
        while !replay.is_over() {
            replay.advance(&tape).unwrap();
        }
        assert_eq!(replay.state.hash(), game.hash());
    }
}
