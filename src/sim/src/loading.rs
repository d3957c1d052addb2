//! From files to the rules of a level: reading, resolving and what a person chose. The play that a level starts from stands in
//! `loading/base.rs`.
//! What the rules are stands in `rules.rs`; what a level file may say in `content/raw/level.rs`.

mod base;

use std::sync::Arc;

use crate::content::coverage::unknown_items;
use crate::content::lint;
use crate::content::load::{
    Findings, Hands, RawContent, SourceFile, alone, by_hands, read_all, read_shocks,
};
use crate::content::raw::{DealRaw, LevelRaw};
use crate::content::resolve::{Imposed, resolve, shock};
use crate::content::ron::{Diagnostic, FileId, Severity};
use crate::date::Date;
use crate::game::{Game, verify};
use crate::opening::{Chosen, Opening};
use crate::record::Record;
use crate::rules::{Options, Rules};
use crate::state::State;
use base::Bases;

/// How many games deep a game may stand on the end of another.
const DEEPEST: u8 = 4;

impl Rules {
    /// Loads a level. On failure everything that is wrong, each with its place.
    pub fn load(sources: &[SourceFile], level: &str) -> Result<Rules, Findings> {
        Rules::load_with(sources, level, Options::default())
    }

    /// Loads a level with one series of the record left out of the fit: coefficients fitted to it alone take the value
    /// that they would have without it.
    ///
    /// # Errors
    /// As [`Rules::load`].
    pub fn load_without(
        sources: &[SourceFile],
        level: &str,
        left_out: Option<&str>,
    ) -> Result<Rules, Findings> {
        let options = Options {
            left_out,
            ..Options::default()
        };
        Rules::load_with(sources, level, options)
    }

    /// Loads a level with what a person imposes on it. Shocks among `sources` are not imposed.
    ///
    /// # Errors
    /// As [`Rules::load`]; also what is wrong with the shocks, a stop of theirs that has no day in the level, a card or
    /// number that is not there, and a game that does not reach the day on which the level begins.
    pub fn load_with(
        sources: &[SourceFile],
        level: &str,
        options: Options<'_>,
    ) -> Result<Rules, Findings> {
        let mut findings = Findings::default();
        let raw = read_all(sources, &mut findings, &alone);
        let bases = Bases::of(&raw, raw.level(level).into_iter(), options.left_out);
        of_level(&raw, &bases, findings, level, options)
    }

    /// Loads all these levels, each as [`Rules::load`] does, and reads their files once. Levels that start from the same
    /// other one share its play.
    pub fn load_all<'a>(
        sources: &[SourceFile],
        levels: impl Iterator<Item = &'a str>,
    ) -> Vec<(&'a str, Result<Rules, Findings>)> {
        let mut findings = Findings::default();
        let raw = read_all(sources, &mut findings, &alone);
        let levels: Vec<&str> = levels.collect();
        let chosen = levels.iter().filter_map(|level| raw.level(level));
        let bases = Bases::of(&raw, chosen, None);
        let load = |level| {
            let rules = of_level(&raw, &bases, findings.clone(), level, Options::default());
            (level, rules)
        };
        levels.into_iter().map(load).collect()
    }

    /// Loads the rules that a record was played by: its level, with what was chosen then. `shocks` are those under which it
    /// was played, which a record names and does not hold.
    ///
    /// # Errors
    /// As [`Rules::load_with`].
    pub fn of_record(
        sources: &[SourceFile],
        record: &Record,
        shocks: &[SourceFile],
    ) -> Result<Rules, Findings> {
        Rules::with_choice(sources, &record.level, record.chosen(), shocks)
    }

    /// Loads a level with what a person chose.
    ///
    /// # Errors
    /// As [`Rules::load_with`]; also a game to start from that does not replay here.
    pub fn with_choice(
        sources: &[SourceFile],
        level: &str,
        chosen: &Chosen,
        shocks: &[SourceFile],
    ) -> Result<Rules, Findings> {
        choose(sources, level, chosen, shocks, DEEPEST)
    }

    /// Checks every file, every level and every shock, and returns all findings.
    pub fn check_all(sources: &[SourceFile]) -> Findings {
        Rules::check_files(sources).findings
    }

    /// Checks every file, every level and every shock. Each file is read once and each level resolved once.
    pub fn check_files(sources: &[SourceFile]) -> Checked {
        checked(sources, None, &alone)
    }

    /// As [`Rules::check_files`], with the files and the levels shared out among `hands`.
    pub fn check_files_with(sources: &[SourceFile], hands: Hands<'_>) -> Checked {
        checked(sources, None, hands)
    }

    /// Checks every file, and of the levels this one.
    pub fn check_level(sources: &[SourceFile], level: &str) -> Checked {
        checked(sources, Some(level), &alone)
    }
}

/// What a check comes to.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Every mistake and warning of every stage. What only follows from a mistake of notation is left out.
    pub findings: Findings,
    /// The rules of the levels, with the shocks that lie beside them imposed: for what is asked of words. With errors among
    /// the findings they are not fit to be played.
    pub rules: Vec<Rules>,
}

fn checked(sources: &[SourceFile], only: Option<&str>, hands: Hands<'_>) -> Checked {
    let mut findings = Findings::default();
    let raw = read_all(sources, &mut findings, hands);
    let read = findings.list.len();
    let whole = raw.coefficients.is_some() && raw.seats.is_some() && raw.crises.is_some();
    let whole = whole && raw.terrain.is_some() && raw.fighting.is_some();
    let whole = whole && raw.futures.is_some();
    if raw.oil.is_none() || !whole {
        findings.list.push(Diagnostic::incomplete_content());
        return Checked {
            findings: findings.sorted(),
            rules: Vec::new(),
        };
    }
    let imposed = Imposed {
        shocks: &raw.shocks,
        ..Imposed::default()
    };
    let levels = raw.levels.iter().map(|(_, level)| level);
    let levels: Vec<&LevelRaw> = levels
        .filter(|level| only.is_none_or(|only| level.id.value == only))
        .collect();
    let bases = Bases::of(&raw, levels.iter().copied(), None);
    // The play that others start from first, then the levels, those last that wait for it.
    let mut order: Vec<usize> = (0..levels.len()).collect();
    order.sort_by_key(|at| levels.get(*at).is_some_and(|level| bases.has(level)));
    let jobs = bases.len() + levels.len();
    let done = by_hands(hands, jobs, |nth| {
        let Some(nth) = nth.checked_sub(bases.len()) else {
            bases.play(nth, &findings);
            return None;
        };
        let at = *order.get(nth)?;
        let level = levels.get(at)?;
        // What is found in one level is no other's business.
        let mut own = findings.clone();
        let rules = loaded(&raw, level, &imposed, None, &mut own, &bases);
        if let Some(rules) = &rules {
            lint::all(&raw, level, rules, &mut own);
        }
        Some((at, rules, own.list.split_off(read)))
    });
    let mut done: Vec<_> = done.into_iter().flatten().collect();
    done.sort_by_key(|(at, ..)| *at);
    let mut all = Vec::new();
    for (_, rules, mut found) in done {
        findings.list.append(&mut found);
        all.extend(rules);
    }
    lint::once(&raw, &mut findings);
    if only.is_none() {
        // A level that does not load deals nothing, and nothing follows from that.
        let all_load = all.len() == raw.levels.len() && read == 0;
        let dealt = dealt(&raw, &all);
        if all_load && dealt.contains(&false) {
            undealt(&raw, &dealt, &mut findings);
        }
        lint::dates(&raw, &all, &mut findings);
        let levels = raw.levels.iter().map(|(_, level)| level);
        shock::unmet(&raw.shocks, levels, &mut findings.list);
    }
    unknown_items(&raw, &mut findings);
    findings.settle(read);
    Checked {
        findings: findings.sorted(),
        rules: all,
    }
}

/// Which cards some level deals, in the order of the files. A level's cards keep that order.
fn dealt(raw: &RawContent, levels: &[Rules]) -> Vec<bool> {
    let mut dealt = vec![false; raw.cards.len()];
    for rules in levels {
        let mut cards = rules.content.cards.iter().peekable();
        for (dealt, card) in dealt.iter_mut().zip(&raw.cards) {
            if cards.next_if(|here| here.id == card.id.value).is_some() {
                *dealt = true;
            }
        }
    }
    dealt
}

/// A level out of what has been read; `findings` are those of the reading.
fn of_level(
    raw: &RawContent,
    bases: &Bases<'_>,
    mut findings: Findings,
    level: &str,
    options: Options<'_>,
) -> Result<Rules, Findings> {
    let shocks = read_shocks(options.shocks, &mut findings);
    let Some(chosen) = raw.level(level) else {
        let levels = raw.levels.iter();
        let known: Vec<&str> = levels.map(|(_, level)| &*level.id.value).collect();
        findings.list.push(Diagnostic::no_such_level(level, &known));
        return Err(findings.sorted());
    };
    let imposed = Imposed {
        shocks: &shocks,
        played: true,
        left_out: options.left_out,
        without: options.without,
        starts: options.starts,
    };
    let read = findings.list.len();
    let rules = loaded(raw, chosen, &imposed, options.origin, &mut findings, bases);
    findings.settle(read);
    match rules {
        Some(rules) if !findings.has_errors() => Ok(rules),
        _ => Err(findings.sorted()),
    }
}

/// Cards that no level deals: a warning each, and they are read all the same, so that what is wrong with them is found.
fn undealt(raw: &RawContent, dealt: &[bool], findings: &mut Findings) {
    let Some((_, level)) = raw.levels.first() else {
        return;
    };
    let all = LevelRaw {
        cards: DealRaw::All,
        ..level.clone()
    };
    let (imposed, bases) = (Imposed::default(), Bases::of(raw, [&all].into_iter(), None));
    if let Some(rules) = loaded(raw, &all, &imposed, None, findings, &bases) {
        lint::all(raw, &all, &rules, findings);
    }
    let cards = raw.cards.iter().zip(dealt).filter(|(_, dealt)| !**dealt);
    for (card, _) in cards {
        findings.list.push(Diagnostic::lint_at(
            card.id.file,
            card.id.span,
            Severity::Warning,
            "content-lint-card-in-no-level",
            vec![("card", card.id.value.clone())],
        ));
    }
}

/// The rules of a level; what is wrong with it is among the findings, and with errors among them the rules are fit to be
/// linted alone.
fn loaded(
    raw: &RawContent,
    level: &LevelRaw,
    imposed: &Imposed<'_>,
    origin: Option<&Game>,
    findings: &mut Findings,
    bases: &Bases<'_>,
) -> Option<Rules> {
    let base = bases.base(level, findings);
    let mut resolved = resolve(raw, level, imposed, findings)?;
    let day = resolved.level.start_day;
    let carried = |rules: &Rules, state: &State| {
        Opening::carry(rules, state, &resolved.layout, &resolved.content)
    };
    let opening = match (origin, base) {
        (Some(game), _) if level.from.is_none() => {
            let args = vec![("level", game.rules().level.id.clone())];
            refuse(findings, "content-lint-origin-not-here", args);
            None
        }
        (Some(game), _) => {
            let states = (0..=game.turn()).filter_map(|turn| game.state_at(turn));
            let state = states.into_iter().find(|state| state.day() == day);
            if state.is_none() {
                let args = vec![("date", Date::from_day(day).to_string())];
                refuse(findings, "content-lint-origin-elsewhere", args);
            }
            state.map(|state| carried(game.rules(), state))
        }
        (None, base) => base.map(|(rules, state)| carried(rules, state)),
    };
    resolved.level.opening = opening;
    resolved.level.chosen.origin = origin.map(Game::code);
    Rules::assemble(resolved, findings)
}

fn refuse(findings: &mut Findings, code: &'static str, args: Vec<(&'static str, String)>) {
    let refusal = Diagnostic::lint(FileId::NONE, Severity::Error, code, args);
    findings.list.push(refusal);
}

fn choose(
    sources: &[SourceFile],
    level: &str,
    chosen: &Chosen,
    shocks: &[SourceFile],
    depth: u8,
) -> Result<Rules, Findings> {
    let origin = match &chosen.origin {
        Some(code) => Some(origin(sources, code, depth)?),
        None => None,
    };
    let options = Options {
        shocks,
        without: &chosen.without,
        starts: &chosen.starts,
        origin: origin.as_ref(),
        ..Options::default()
    };
    Rules::load_with(sources, level, options)
}

/// The game that a code stands for.
fn origin(sources: &[SourceFile], code: &str, depth: u8) -> Result<Game, Findings> {
    let refused = |key: &'static str| {
        let mut findings = Findings::default();
        refuse(
            &mut findings,
            "content-lint-origin",
            vec![("why", key.to_owned())],
        );
        findings
    };
    let record = Record::read(code).map_err(|error| refused(error.key()))?;
    let Some(depth) = depth.checked_sub(1) else {
        return Err(refused("record-damaged"));
    };
    let rules = choose(sources, &record.level, record.chosen(), &[], depth)?;
    let rules = Arc::new(rules);
    let verified = verify(&|_| Some(Arc::clone(&rules)), code);
    let verified = verified.map_err(|error| refused(error.key()))?;
    Ok(verified.game)
}
