//! Several persons at one computer: Astana seals its orders, then whoever sits in another chair is called, one after another,
//! sees what that chair sees and seals orders of their own. When all are sealed, the turn can be played. Nobody sees the
//! orders of another, and nothing here changes the game.

use super::Game;
use crate::check::Illegal;
use crate::ids::Seat;
use crate::order::{Draft, Order};
use crate::rules::Rules;
use crate::seen::Seen;

/// A turn whose first orders are sealed and which waits for a person.
#[derive(Clone, Debug)]
pub struct Round {
    /// In the order of [`Seat::ALL`].
    drafts: [Draft; Seat::ALL.len()],
    seen: Seen,
    seated: bool,
}

/// What comes once a person has sealed.
#[derive(Clone, Debug)]
pub enum Sealed {
    /// Another person is called.
    Next(Round),
    /// All have sealed: the orders for [`Game::commit_seats`].
    All([Draft; Seat::ALL.len()]),
}

impl Round {
    /// Seals Astana's orders, and calls the first of the other persons, if there is one.
    pub fn open(game: &Game, astana: Draft) -> Sealed {
        let drafts = [astana, Draft::default(), Draft::default(), Draft::default()];
        Round::call(game, drafts, Seat::Astana)
    }

    /// Calls the next person behind a seat.
    fn call(game: &Game, drafts: [Draft; Seat::ALL.len()], behind: Seat) -> Sealed {
        let setup = game.record().setup;
        let later = Seat::ALL.into_iter().skip(behind as usize + 1);
        match later.into_iter().find(|seat| setup.is_person(*seat)) {
            Some(seat) => Sealed::Next(Round {
                drafts,
                seen: game.rules().observe(game.state(), seat),
                seated: false,
            }),
            None => Sealed::All(drafts),
        }
    }

    /// The seat that is called.
    pub fn seat(&self) -> Seat {
        self.seen.seat()
    }
    /// What it sees.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }
    /// Its orders so far.
    pub fn draft(&self) -> &Draft {
        static NONE: Draft = Draft { orders: Vec::new() };
        self.drafts.get(self.seat() as usize).unwrap_or(&NONE)
    }
    /// Whether the person sits there: until then nothing is shown.
    pub fn is_seated(&self) -> bool {
        self.seated
    }
    /// The person sits down.
    pub fn sit(&mut self) {
        self.seated = true;
    }

    fn own(&mut self) -> Option<&mut Draft> {
        let seat = self.seat() as usize;
        self.drafts.get_mut(seat).filter(|_| self.seated)
    }

    /// Puts an order into the draft of the seat, in place of one about the same subject.
    ///
    /// # Errors
    /// Why it is not legal.
    pub fn stage(&mut self, rules: &Rules, order: Order) -> Result<(), Vec<Illegal>> {
        let others = self.draft().without_subject(&order);
        rules.check(&self.seen, &others, &order)?;
        if let Some(draft) = self.own() {
            draft.put(order);
        }
        Ok(())
    }
    /// Takes the order about the same subject out of the draft of the seat.
    pub fn unstage(&mut self, order: &Order) {
        if let Some(draft) = self.own() {
            draft.remove(order);
        }
    }
    /// Seals the orders of the seat.
    pub fn seal(self, game: &Game) -> Sealed {
        let seat = self.seat();
        Round::call(game, self.drafts, seat)
    }
}
