//! Whole games by a policy: with the record, or as a rollout that keeps nothing but the state.

use std::sync::Arc;

use multivector_sim::{CommitError, Draft, Drafts, Fault, Game, Rules, Scratch, Seat, Seen, State};

use crate::policy::Policy;

/// Plays a game from its first turn to its end.
///
/// # Errors
/// The first turn that could not be played; every order of a policy is legal, so this is a fault of the rules.
pub fn play(rules: Arc<Rules>, seed: u64, policy: Policy) -> Result<Game, CommitError> {
    let mut game = Game::new(rules, seed);
    let mut draft = Draft::default();
    while !game.is_over() {
        let seen = game.seen();
        policy.order(game.rules(), &seen, Rules::policy_dice(seed), &mut draft);
        game.commit(&draft)?;
    }
    Ok(game)
}

/// A game with nothing noted, in room that is used again from turn to turn and from game to game.
#[derive(Clone, Debug)]
pub struct Rollout {
    state: State,
    seen: Seen,
    drafts: Drafts,
    scratch: Scratch,
}

impl Rollout {
    /// A rollout from a state.
    pub fn new(rules: &Rules, state: State) -> Rollout {
        let seen = rules.observe(&state, Seat::Astana);
        Rollout {
            state,
            seen,
            drafts: Drafts::astana(Draft::default()),
            scratch: Scratch::default(),
        }
    }

    /// The state as it stands.
    pub fn state(&self) -> &State {
        &self.state
    }
    /// What Astana sees of it, as of the last turn ordered.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// The orders that were decided last.
    pub fn draft(&self) -> &Draft {
        static NONE: Draft = Draft { orders: Vec::new() };
        let [astana, ..] = &self.drafts.by_seat;
        astana.as_ref().unwrap_or(&NONE)
    }

    /// Begins again from a state.
    pub fn begin(&mut self, state: &State) {
        self.state.clone_from(state);
    }

    /// Whether the game is over.
    pub fn is_over(&self, rules: &Rules) -> bool {
        rules.is_played(&self.state)
    }

    /// Looks, and lets a policy decide the orders of the turn. `seed` is the game's; the policy draws from
    /// [`Rules::policy_dice`] of it.
    pub fn decide(&mut self, rules: &Rules, seed: u64, policy: Policy) {
        rules.observe_again(&self.state, &mut self.seen);
        let [astana, ..] = &mut self.drafts.by_seat;
        policy.order(
            rules,
            &self.seen,
            Rules::policy_dice(seed),
            astana.get_or_insert_default(),
        );
    }

    /// Looks, and lets somebody fill the draft of the turn, which is emptied first, with legal orders.
    pub fn decide_by(&mut self, rules: &Rules, fill: impl FnOnce(&Seen, &mut Draft)) {
        rules.observe_again(&self.state, &mut self.seen);
        let [astana, ..] = &mut self.drafts.by_seat;
        let draft = astana.get_or_insert_default();
        draft.orders.clear();
        fill(&self.seen, draft);
    }

    /// Plays the turn that has been decided.
    ///
    /// # Errors
    /// As [`Rules::advance`].
    pub fn advance(&mut self, rules: &Rules, seed: u64) -> Result<(), Fault> {
        rules.advance(&mut self.state, seed, &self.drafts, &mut self.scratch)
    }

    /// Plays a turn by a policy.
    ///
    /// # Errors
    /// As [`Rules::advance`].
    pub fn turn(&mut self, rules: &Rules, seed: u64, policy: Policy) -> Result<(), Fault> {
        self.decide(rules, seed, policy);
        self.advance(rules, seed)
    }

    /// Plays on to the end of everything: a turn with given orders, which must be legal, the turns of the level by a policy, and
    /// the Reckoning by its cabinet.
    ///
    /// # Errors
    /// As [`Rules::advance`].
    pub fn to_the_end(
        &mut self,
        rules: &Rules,
        seed: u64,
        draft: &Draft,
        then: Policy,
    ) -> Result<(), Fault> {
        if !self.is_over(rules) {
            self.turn_with(rules, seed, draft)?;
        }
        while !self.is_over(rules) {
            self.turn(rules, seed, then)?;
        }
        while !rules.is_over(&self.state) {
            self.advance(rules, seed)?;
        }
        Ok(())
    }

    /// Plays a turn with given orders, which must be legal.
    ///
    /// # Errors
    /// As [`Rules::advance`].
    pub fn turn_with(&mut self, rules: &Rules, seed: u64, draft: &Draft) -> Result<(), Fault> {
        let [astana, ..] = &mut self.drafts.by_seat;
        astana
            .get_or_insert_default()
            .orders
            .clone_from(&draft.orders);
        self.advance(rules, seed)
    }
}
