//! A turn: answers, standing policies, initiatives slot by slot, then the systems, then the next brief. The old state
//! stands whatever happens.

use crate::cabinet::line;
use crate::content::entities::{CardKind, Lever};
use crate::date::Date;
use crate::dice::{Dice, Purpose};
use crate::fault::Fault;
use crate::ids::*;
use crate::ledger::{BasisRef, Cause, Effect, Ledger, Off, Rule, Why, Writer};
use crate::order::{Draft, Order};
use crate::report::{Event, Report};
use crate::rules::Rules;
use crate::seats;
use crate::state::{State, agenda, calendar, economy, oil};
use crate::systems::deeds::{self, Manner};
use crate::systems::{self, Scratch, Turn};
use crate::units::{Code, Count, Days, Micro};

/// The orders of all seats for a turn. A seat without a draft is driven by its program (Astana then gives no orders).
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    /// By the seat's position in [`Seat::ALL`].
    pub by_seat: [Option<Draft>; 4],
}

impl Drafts {
    /// Astana's orders; the others by program.
    pub fn astana(draft: Draft) -> Drafts {
        Drafts {
            by_seat: [Some(draft), None, None, None],
        }
    }
    fn of(&self, seat: Seat) -> Option<&Draft> {
        self.by_seat.get(seat as usize).and_then(Option::as_ref)
    }
}

impl Rules {
    /// Plays one turn from a state: the next state and the report with every effect.
    ///
    /// # Errors
    /// A [`Fault`] if an order is not legal, the game is over, a number overflows or oil or money is not conserved.
    pub fn step(
        &self,
        state: &State,
        seed: u64,
        drafts: &Drafts,
    ) -> Result<(State, Report), Fault> {
        let mut next = state.clone();
        let mut effects: Vec<Effect> = Vec::with_capacity(512);
        let mut events = Vec::with_capacity(32);
        let mut scratch = Scratch::default();
        let (turn, from_day) = (state.turn(), state.day());
        self.advance_with(
            &mut next,
            seed,
            drafts,
            &mut effects,
            Some(&mut events),
            &mut scratch,
        )?;
        let days = next.get(calendar::SPAN).0;
        Ok((
            next,
            Report {
                turn,
                from_day,
                days,
                effects,
                events,
            },
        ))
    }

    /// Plays one turn in place, with nothing noted: the same state and the same hash. Allocates nothing once warm.
    ///
    /// # Errors
    /// As [`Rules::step`]; the state is then not to be used further.
    pub fn advance(
        &self,
        state: &mut State,
        seed: u64,
        drafts: &Drafts,
        scratch: &mut Scratch,
    ) -> Result<(), Fault> {
        self.advance_with(state, seed, drafts, &mut Off, None, scratch)
    }

    fn advance_with<L: Ledger>(
        &self,
        state: &mut State,
        seed: u64,
        drafts: &Drafts,
        ledger: &mut L,
        events: Option<&mut Vec<Event>>,
        scratch: &mut Scratch,
    ) -> Result<(), Fault> {
        if self.is_over(state) {
            return Err(Fault::Over);
        }
        // Behind the player's last turn the cabinet orders for Astana, and programs sit in every other seat.
        let mut cabinet = core::mem::take(&mut scratch.cabinet);
        let drafts = if self.in_reckoning(state) {
            cabinet.decide(self, state)
        } else {
            drafts
        };
        let (turn, day) = (state.turn(), state.day());
        let days = self.span_of(state);
        let before = Balance::of(state);
        let writer = Writer::new(state, &self.layout, ledger);
        let mut turn = Turn {
            rules: self,
            writer,
            dice: Dice::new(seed),
            turn,
            day,
            days,
            events,
            scratch,
        };
        open(&mut turn);
        let (astana, moscow) = (drafts.of(Seat::Astana), drafts.of(Seat::Moscow));
        systems::security::crisis::week(&mut turn, astana, moscow);
        systems::fighting::week(&mut turn, astana, moscow);
        orders(&mut turn, drafts);
        initiatives(&mut turn, drafts);
        systems::run(&mut turn);
        close(&mut turn);
        let fault = turn.writer.fault();
        scratch.cabinet = cabinet;
        if let Some(fault) = fault {
            return Err(fault);
        }
        before.conserved(state)
    }
}

/// The turn's own counters begin anew.
fn open<L: Ledger>(turn: &mut Turn<'_, L>) {
    turn.writer.set(
        crate::state::moscow::SLIGHTS,
        Count(0),
        Why::plain(Rule::Agenda),
    );
}

/// Answers, promises, policies, quotas and stations: what stands from the first day.
fn orders<L: Ledger>(turn: &mut Turn<'_, L>, drafts: &Drafts) {
    let cause = Cause::Order(Seat::Astana);
    for order in drafts
        .of(Seat::Astana)
        .iter()
        .flat_map(|draft| &draft.orders)
    {
        let why = deeds::ordered(cause);
        match *order {
            Order::Promise { promise } => {
                turn.writer
                    .set_of(agenda::promise::STAGE, promise, Code(1), why)
            }
            Order::Answer { card, option } => answer(turn, card, option, false),
            Order::Policy { policy, setting } => {
                turn.writer.set_of(
                    agenda::policy::SETTING,
                    policy,
                    Count(i64::from(setting)),
                    why,
                );
            }
            Order::Quota { route, permille } => {
                turn.writer.set_of(
                    oil::route::QUOTA,
                    route,
                    Micro(i64::from(permille) * 1000),
                    why,
                );
            }
            Order::Prefer { route, on } => {
                turn.writer
                    .set_of(oil::route::PREFERRED, route, Code(i64::from(on)), why);
            }
            Order::Station { force, region } => {
                systems::fighting::rail(turn, force, region, why);
            }
            Order::Initiative { .. }
            | Order::Crisis { .. }
            | Order::Stance { .. }
            | Order::Offer { .. } => {}
        }
    }
    unanswered(turn);
}

fn answer<L: Ledger>(turn: &mut Turn<'_, L>, card: CardId, option: u8, by_default: bool) {
    let Some(entry) = turn.rules.content.card(card) else {
        return;
    };
    let Some(chosen) = entry.options.get(usize::from(option)) else {
        return;
    };
    let cause = Cause::Option(card, option);
    let why = deeds::ordered(cause);
    turn.writer.set_of(
        agenda::card::STAGE,
        card,
        Code(if by_default { 3 } else { 2 }),
        why,
    );
    turn.writer
        .set_of(agenda::card::ANSWER, card, Code(i64::from(option) + 1), why);
    let last = turn.day + turn.days - 1;
    let day = entry.from_day.min(last).max(turn.day);
    turn.tell(|| Event::Answered {
        card,
        option,
        day,
        by_default,
    });
    deeds::price(turn, chosen.cost_kusd, cause);
    if !by_default && let Some(profile) = turn.rules.profiles.option(card, option) {
        line::moved(turn, profile, 1.0, cause);
    }
    if let Some(to) = chosen.visits {
        systems::moscow::visits::arrive(turn, to, day, 1.0, why);
    }
    deeds::all(turn, &chosen.effects, Manner::open(cause, turn.day));
}

/// What nobody answers takes its first option.
fn unanswered<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    for (index, entry) in rules.content.cards.iter().enumerate() {
        let card = CardId::at(index);
        if entry.kind == CardKind::Ask && turn.writer.state.of(agenda::card::STAGE, card).0 == 1 {
            answer(turn, card, 0, true);
        }
    }
}

/// Slot by slot: programs choose from the state that the slot opens with, then persons and programs act.
fn initiatives<L: Ledger>(turn: &mut Turn<'_, L>, drafts: &Drafts) {
    let by_program = Seat::ALL.map(|seat| seat != Seat::Astana && drafts.of(seat).is_none());
    let mut taken = [0u8; 4];
    turn.scratch.weighing.begin();
    for slot in Slot::ALL {
        seats::choose(turn, slot, by_program, &taken);
        for seat in Seat::ALL {
            if let Some(draft) = drafts.of(seat) {
                drafted(turn, seat, slot, draft);
            }
        }
        let chosen = core::mem::take(&mut turn.scratch.acts);
        for choice in &chosen {
            if let Some(count) = taken.get_mut(choice.seat as usize) {
                *count += 1;
            }
            let venue = turn
                .rules
                .content
                .lever(choice.lever)
                .and_then(|entry| entry.venues.first().copied());
            let order = Act {
                seat: choice.seat,
                lever: choice.lever,
                slot,
                day: day_drawn(turn, choice.lever, slot),
                venue,
                loud: false,
            };
            act(turn, &order, Some(choice));
        }
        turn.scratch.acts = chosen;
    }
}

/// A person's acts in a slot. Each act draws its day; the days then go to the acts in the person's own order, so that whom
/// they list first they go to first.
fn drafted<L: Ledger>(turn: &mut Turn<'_, L>, seat: Seat, slot: Slot, draft: &Draft) {
    let mut days = core::mem::take(&mut turn.scratch.days);
    days.clear();
    let acts = draft.orders.iter().filter_map(|order| match *order {
        Order::Initiative {
            lever,
            slot: when,
            venue,
            loud,
        } if when == slot => Some((lever, venue, loud)),
        _ => None,
    });
    days.extend(acts.clone().map(|(lever, ..)| day_drawn(turn, lever, slot)));
    days.sort_unstable();
    for ((lever, venue, loud), day) in acts.zip(&days) {
        let order = Act {
            seat,
            lever,
            slot,
            day: *day,
            venue,
            loud,
        };
        act(turn, &order, None);
    }
    turn.scratch.days = days;
}

/// The day of a slot that the dice give to an act.
fn day_drawn<L: Ledger>(turn: &Turn<'_, L>, lever: LeverId, slot: Slot) -> i64 {
    let third = (turn.days / 3).max(1);
    let die = seats::die(lever) * 4 + slot as u32;
    let within = turn.dice.below(turn.turn, Purpose::Act, die, third as u32);
    turn.day + (turn.days * slot as i64 / 3) + i64::from(within).min(third - 1)
}

/// An act to be done.
struct Act {
    seat: Seat,
    lever: LeverId,
    slot: Slot,
    day: i64,
    venue: Option<VenueId>,
    loud: bool,
}

/// A seat uses a lever; a program's choice says how it came to it.
fn act<L: Ledger>(turn: &mut Turn<'_, L>, act: &Act, choice: Option<&seats::Choice>) {
    let Act {
        seat,
        lever,
        slot,
        day,
        venue,
        loud,
    } = *act;
    let rules = turn.rules;
    let Some(entry) = rules.content.lever(lever) else {
        return;
    };
    let sealed = !entry.pretexts.is_empty() && seat != Seat::Astana;
    let pretext = reason_given(turn, entry, day, seats::die(lever) * 4 + 3);
    let cause = Cause::Lever(lever);
    turn.tell(|| Event::Act {
        seat,
        lever,
        venue,
        slot,
        day,
        sealed,
        account: choice.map(seats::Choice::account),
    });
    let why = Why {
        cause,
        basis: BasisRef::ARITHMETIC,
        sealed,
    };
    turn.writer
        .add_of(agenda::lever::USED, lever, Count(1), why);
    turn.writer.set_of(
        agenda::lever::READY,
        lever,
        Days(day + i64::from(entry.cooldown_days)),
        why,
    );
    if seat == Seat::Astana {
        deeds::price(turn, entry.cost_kusd, cause);
    }
    let visibility = rules.visibility(entry, venue, loud);
    if seat == Seat::Astana
        && let Some(profile) = rules.profiles.lever(lever)
    {
        line::moved(turn, profile, visibility, cause);
    }
    if let Some(to) = entry.visits {
        systems::moscow::visits::arrive(turn, to, day, visibility, why);
    }
    let manner = Manner {
        cause,
        day,
        visibility,
        sealed,
        pretext,
    };
    deeds::all(turn, &entry.effects, manner);
    deeds::withheld(turn, &entry.effects, manner);
}

/// The pretext of an act: one of those that a genuine stoppage could give at that time of the year, if any could.
fn reason_given<L: Ledger>(turn: &Turn<'_, L>, lever: &Lever, day: i64, die: u32) -> Option<u16> {
    let month = Date::from_day(day).month;
    let content = &turn.rules.content;
    let believed = |pretext: &&u16| content.in_season(**pretext, month);
    let some = lever.pretexts.iter().filter(believed).count();
    let (most, all) = match some {
        0 => (lever.pretexts.len(), true),
        some => (some, false),
    };
    let nth = turn.dice.below(turn.turn, Purpose::Act, die, most as u32) as usize;
    let mut left = lever.pretexts.iter().filter(|one| all || believed(one));
    left.nth(nth).copied()
}

/// The calendar moves on; the ending is sought; the next brief is laid out.
fn close<L: Ledger>(turn: &mut Turn<'_, L>) {
    let rules = turn.rules;
    let why = Why::plain(Rule::Calendar);
    turn.writer
        .set(calendar::DAY, Days(turn.day + turn.days), why);
    turn.writer.set(calendar::SPAN, Days(turn.days), why);
    turn.writer.add(calendar::TURN, Count(1), why);
    capital(turn, turn.day + turn.days, why);
    systems::grading::ending(turn);
    if !rules.is_over(turn.writer.state) {
        systems::agenda::next(turn);
    }
    systems::society::close(turn);
}

/// The capital's name on the day on which a turn opens. It was renamed on 17 September 2022 (dossier D06).
pub(crate) fn capital<L: Ledger>(turn: &mut Turn<'_, L>, day: i64, why: Why) {
    let renamed = Date {
        year: 2022,
        month: 9,
        day: 17,
    };
    let code = Code(i64::from(day > renamed.to_day()));
    turn.writer.set(calendar::CAPITAL, code, why);
}

/// What is conserved, before a turn.
struct Balance {
    money: i64,
}

impl Balance {
    fn of(state: &State) -> Balance {
        Balance {
            money: money(state),
        }
    }

    /// Every dollar lies in one of the accounts; every tonne lifted is exported, refined or stored.
    fn conserved(&self, state: &State) -> Result<(), Fault> {
        let kusd = money(state) - self.money;
        if kusd != 0 {
            return Err(Fault::MoneyNotConserved { kusd });
        }
        let tonnes = state.get(oil::PRODUCTION).0
            - state.get(oil::EXPORTS).0
            - state.get(oil::REFINED).0
            - state.get(oil::STORED).0;
        if tonnes != 0 {
            Err(Fault::OilNotConserved { tonnes })
        } else {
            Ok(())
        }
    }
}

fn money(state: &State) -> i64 {
    [
        economy::BUDGET,
        economy::FUND,
        economy::RESERVES,
        economy::COMPANIES,
        economy::WORLD,
    ]
    .into_iter()
    .fold(0, |sum, account| sum + state.get(account).0)
}
