//! The report of a turn: what happened, in order, and every effect.

use crate::content::entities::{HelpKind, Motive};
use crate::ids::*;
use crate::ledger::Effect;
use crate::metric::Metric;
use crate::order::{Counter, Step, Terms};
use crate::state::Target;
use crate::state::war::Branch;

/// Why a program in a seat acted: a term of its appeal and what it weighed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// Whether it is something that the seat wants, believes or pays.
    pub motive: Motive,
    /// The number that the term reads.
    pub metric: Metric,
    /// What it added to the appeal.
    pub weight: f64,
}

/// What came of a week of crisis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CrisisTurn {
    /// It opened.
    Opened,
    /// Moscow stayed where it stood.
    Held,
    /// Moscow climbed a rung.
    Climbed,
    /// Moscow backed down.
    BackedDown,
    /// Astana granted what was demanded.
    Yielded,
    /// It broke into fighting.
    Force,
    /// A capital offered its good offices.
    Mediated(PartnerId),
}

impl CrisisTurn {
    /// The name used in text keys and output.
    pub const fn name(self) -> &'static str {
        match self {
            CrisisTurn::Opened => "opened",
            CrisisTurn::Held => "held",
            CrisisTurn::Climbed => "climbed",
            CrisisTurn::BackedDown => "backed-down",
            CrisisTurn::Yielded => "yielded",
            CrisisTurn::Force => "force",
            CrisisTurn::Mediated(_) => "mediated",
        }
    }
}

/// How a battle went, from best to worst for who defends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BattleOutcome {
    /// The attack is thrown back.
    Repulsed,
    /// Neither side gives way.
    Stalemate,
    /// The defender falls back in order.
    GivesWay,
    /// The defender breaks.
    Breaks,
}

impl BattleOutcome {
    /// All, in order.
    pub const ALL: [BattleOutcome; 4] = [
        BattleOutcome::Repulsed,
        BattleOutcome::Stalemate,
        BattleOutcome::GivesWay,
        BattleOutcome::Breaks,
    ];
    /// The name used in content and text keys.
    pub const fn name(self) -> &'static str {
        match self {
            BattleOutcome::Repulsed => "repulsed",
            BattleOutcome::Stalemate => "stalemate",
            BattleOutcome::GivesWay => "gives_way",
            BattleOutcome::Breaks => "breaks",
        }
    }
    /// Whether the region changes hands.
    pub const fn takes(self) -> bool {
        matches!(self, BattleOutcome::GivesWay | BattleOutcome::Breaks)
    }
}

/// What happened in the war besides battles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WarTurn {
    /// Moscow's groups stand at the border: the fighting begins.
    Begun,
    /// The first help of a partner has come.
    Help(PartnerId, HelpKind),
    /// A counter is cut off from its supply.
    CutOff(Counter),
    /// A counter found no way out and is no more.
    Captured(Counter),
    /// A side offers terms.
    Offered(Seat, Terms),
    /// Moscow refuses what Astana offers.
    Refused(Terms),
    /// The fighting stops where it stands.
    Frozen,
    /// It ends at the table.
    Settled(Terms),
    /// It is lost.
    Lost,
}

impl WarTurn {
    /// The name used in text keys and output.
    pub const fn name(self) -> &'static str {
        match self {
            WarTurn::Begun => "begun",
            WarTurn::Help(_, HelpKind::Arms) => "help-arms",
            WarTurn::Help(_, HelpKind::Money) => "help-money",
            WarTurn::Help(_, HelpKind::Word) => "help-word",
            WarTurn::CutOff(_) => "cut-off",
            WarTurn::Captured(_) => "captured",
            WarTurn::Offered(..) => "offered",
            WarTurn::Refused(_) => "refused",
            WarTurn::Frozen => "frozen",
            WarTurn::Settled(_) => "settled",
            WarTurn::Lost => "lost",
        }
    }
}

/// An act that a program could have taken instead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rejected {
    /// Which.
    pub lever: LeverId,
    /// Its appeal with the mood of the slot; at or below nought it was not worth its price.
    pub appeal: f64,
}

/// How a program came to an act, as things stood when it chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// What the act was worth to it, its mood included.
    pub appeal: f64,
    /// What of that was the seat's mood in the slot, and no reason.
    pub mood: f64,
    /// What spoke for it, the weightiest first, at most three.
    pub reasons: Vec<Reason>,
    /// The best acts that it did not choose, at most two. Doing nothing is worth nought.
    pub rejected: Vec<Rejected>,
    /// Turns that it looked ahead in all, comparing acts.
    pub searched: u32,
}

impl Account {
    /// By how much the act was worth more than the best alternative, which is doing nothing if no other was worth its price.
    /// A reason that weighs more decided the choice by itself.
    pub fn margin(&self) -> f64 {
        let other = self
            .rejected
            .first()
            .map_or(0.0, |best| best.appeal.max(0.0));
        self.appeal - other
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A seat used a lever.
    Act {
        /// Who.
        seat: Seat,
        /// What.
        lever: LeverId,
        /// Where, if it has a venue.
        venue: Option<VenueId>,
        /// When in the turn.
        slot: Slot,
        /// The day.
        day: i64,
        /// Whether the act itself is sealed to Astana (it then shows as a stoppage with a pretext).
        sealed: bool,
        /// How a program came to it; opened by intelligence, time or the debrief. `None` where a person acted.
        account: Option<Account>,
    },
    /// Something stopped.
    Stopped {
        /// What.
        target: Target,
        /// The share that is lost, in millionths.
        share: i64,
        /// First day.
        day: i64,
        /// Announced days.
        days: i64,
        /// The reason given.
        pretext: u16,
    },
    /// A card came to the table or over the wire.
    Came {
        /// Which.
        card: CardId,
    },
    /// A card was answered.
    Answered {
        /// Which.
        card: CardId,
        /// The option's position.
        option: u8,
        /// The day that the card speaks of, if it lies in the turn; else the turn's first.
        day: i64,
        /// Whether nobody answered and the first option happened.
        by_default: bool,
    },
    /// A project was begun.
    Begun {
        /// Which.
        project: ProjectId,
    },
    /// A project lost time.
    Slipped {
        /// Which.
        project: ProjectId,
        /// Days.
        days: i64,
    },
    /// A project was finished.
    Finished {
        /// Which.
        project: ProjectId,
    },
    /// The West changed the rung of its ladder.
    Rung {
        /// From.
        from: i64,
        /// To.
        to: i64,
    },
    /// A region was founded out of another.
    Founded {
        /// Which.
        region: RegionId,
        /// The day.
        day: i64,
    },
    /// Something happened in a region: a fire, a brawl, shots at the border.
    Incident {
        /// What.
        incident: IncidentId,
        /// Where.
        region: RegionId,
        /// The day.
        day: i64,
        /// Whether Moscow's hand was in it. Sealed to Astana: crime and accidents are worded alike, and the debrief tells.
        hostile: bool,
    },
    /// A crisis with Moscow took a turn.
    Crisis {
        /// Its kind.
        crisis: CrisisId,
        /// The region that it is about.
        region: RegionId,
        /// The rung on which it now stands, from 1.
        rung: u8,
        /// What Astana did about it; nothing as it opens.
        step: Option<Step>,
        /// What came of it.
        turn: CrisisTurn,
        /// The day.
        day: i64,
    },
    /// A battle for a region.
    Battle {
        /// Which region.
        region: RegionId,
        /// Who attacked.
        attacker: Seat,
        /// How it went.
        outcome: BattleOutcome,
        /// Whether anybody defended it.
        defended: bool,
        /// The chances of the outcomes by the numbers as they were.
        chances: [f64; 4],
        /// The first day of the week.
        day: i64,
    },
    /// The war took a turn.
    War {
        /// What happened.
        turn: WarTurn,
        /// The day.
        day: i64,
    },
    /// The street's mood changed: codes of [`crate::state::society::Unrest`].
    Unrest {
        /// From.
        from: i64,
        /// To.
        to: i64,
    },
    /// A neighbour acted of its own accord.
    Reacted {
        /// What it did, and with that who.
        reaction: ReactionId,
        /// The day.
        day: i64,
    },
    /// Goods did not come, for a reason given; whether it is the true one is not known.
    Withheld {
        /// The reason given.
        pretext: u16,
        /// The day.
        day: i64,
    },
    /// The war in Ukraine came to another branch, as an observer would say.
    Course {
        /// From.
        from: Branch,
        /// To.
        to: Branch,
        /// The day by which it is seen: the turn's last.
        day: i64,
    },
    /// A promise was broken.
    Broken {
        /// Which.
        promise: PromiseId,
    },
    /// The game came to an ending.
    Ended {
        /// Which.
        ending: EndingId,
    },
}

impl Event {
    /// The day on which it happened; `None` for what belongs to the turn as a whole.
    pub const fn day(&self) -> Option<i64> {
        match self {
            Event::Act { day, .. }
            | Event::Answered { day, .. }
            | Event::Course { day, .. }
            | Event::Stopped { day, .. }
            | Event::Withheld { day, .. }
            | Event::Reacted { day, .. }
            | Event::Incident { day, .. }
            | Event::Crisis { day, .. }
            | Event::Founded { day, .. }
            | Event::Battle { day, .. }
            | Event::War { day, .. } => Some(*day),
            _ => None,
        }
    }
}

/// The report of a turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The turn's number, from 0.
    pub turn: u32,
    /// Its first day.
    pub from_day: i64,
    /// Its length.
    pub days: i64,
    /// Every effect, in order. Empty with the ledger off.
    pub effects: Vec<Effect>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

impl Report {
    /// The reason that was given for what a lever stopped or withheld this turn. It is one of the lever's pretexts, and not
    /// always the first.
    pub fn reason_given(&self, lever: LeverId) -> Option<u16> {
        let acted =
            |event: &&Event| matches!(event, Event::Act { lever: used, .. } if *used == lever);
        let events = self.events.iter();
        events
            .skip_while(|event| !acted(event))
            .find_map(|event| match event {
                Event::Stopped { pretext, .. } | Event::Withheld { pretext, .. } => Some(*pretext),
                _ => None,
            })
    }
    /// The sum of the effects on a number: exactly its change over the turn.
    pub fn change(&self, metric: Metric) -> i64 {
        self.effects
            .iter()
            .filter(|effect| effect.metric == metric)
            .map(|effect| effect.amount)
            .sum()
    }
}
