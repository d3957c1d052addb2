//! What is chosen when a game begins, besides level and seed: the difficulty, and which seats persons take.

use serde::{Deserialize, Serialize};

use crate::ids::Seat;
use crate::units::Code;

/// How far Moscow looks ahead and how well the player sees. The arithmetic is the same in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Difficulty {
    /// Moscow lets much pass, and Astana reads it well.
    Patient,
    /// The game as it is meant.
    #[default]
    Usual,
    /// Moscow looks ahead before it acts, and Astana reads it badly.
    Searching,
}

impl Difficulty {
    /// All, the easiest first.
    pub const ALL: [Difficulty; 3] = [
        Difficulty::Patient,
        Difficulty::Usual,
        Difficulty::Searching,
    ];
    /// From the stored code; one that does not exist is the usual one.
    pub fn of(code: Code) -> Difficulty {
        let known = Difficulty::ALL.get(code.0.max(0) as usize);
        known.copied().unwrap_or_default()
    }
    /// The stored code.
    pub const fn code(self) -> Code {
        Code(self as i64)
    }
    /// The name used in text keys and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Difficulty::Patient => "patient",
            Difficulty::Usual => "usual",
            Difficulty::Searching => "searching",
        }
    }
}

/// What is chosen when a game begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The difficulty.
    pub difficulty: Difficulty,
    /// The seats that persons take, in the order of [`Seat::ALL`]; programs drive the others, Astana excepted, which then
    /// gives no orders.
    pub persons: [bool; 4],
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            difficulty: Difficulty::default(),
            persons: [true, false, false, false],
        }
    }
}

impl Setup {
    /// A game of a difficulty with a person in Astana and in some of the other seats.
    pub fn with_persons(difficulty: Difficulty, others: &[Seat]) -> Setup {
        let sits = |seat| seat == Seat::Astana || others.contains(&seat);
        Setup {
            difficulty,
            persons: Seat::ALL.map(sits),
        }
    }

    /// Whether a person sits there.
    pub fn is_person(&self, seat: Seat) -> bool {
        let [astana, moscow, west, beijing] = self.persons;
        match seat {
            Seat::Astana => astana,
            Seat::Moscow => moscow,
            Seat::West => west,
            Seat::Beijing => beijing,
        }
    }
}
