//! The play that levels start from: the record of another level up to their first day. Played once for all that start from it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::content::load::{Findings, RawContent};
use crate::content::raw::LevelRaw;
use crate::content::resolve::{Imposed, resolve};
use crate::content::ron::{Diagnostic, Severity};
use crate::date::Date;
use crate::opening::play_to;
use crate::rules::Rules;
use crate::state::State;

/// The levels that others start from.
pub(super) struct Bases<'a> {
    raw: &'a RawContent,
    left_out: Option<&'a str>,
    list: Vec<Base<'a>>,
}

/// A level that others start from.
struct Base<'a> {
    level: &'a LevelRaw,
    /// The days on which they do.
    days: BTreeSet<i64>,
    played: OnceLock<Played>,
}

/// What came of playing it.
struct Played {
    /// `None` if it cannot be played.
    rules: Option<Rules>,
    states: BTreeMap<i64, State>,
    /// What is wrong with it.
    found: Vec<Diagnostic>,
}

/// From which level another starts, and on which day. The error is the text of what is wrong with that.
type From<'a> = Result<(&'a LevelRaw, i64), &'static str>;

impl<'a> Bases<'a> {
    /// What these levels start from, not yet played.
    pub(super) fn of<'b>(
        raw: &'a RawContent,
        levels: impl Iterator<Item = &'b LevelRaw>,
        left_out: Option<&'a str>,
    ) -> Bases<'a> {
        let mut list: Vec<Base<'a>> = Vec::new();
        for (level, day) in levels.filter_map(|level| from(raw, level)?.ok()) {
            match list.iter_mut().find(|base| same(base.level, level)) {
                Some(base) => drop(base.days.insert(day)),
                None => list.push(Base {
                    level,
                    days: BTreeSet::from([day]),
                    played: OnceLock::new(),
                }),
            }
        }
        Bases {
            raw,
            left_out,
            list,
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether a level starts from one of them.
    pub(super) fn has(&self, level: &LevelRaw) -> bool {
        matches!(from(self.raw, level), Some(Ok(_)))
    }

    /// Plays one of them, unless mistakes were found in reading: with a mistake anywhere nothing is played.
    pub(super) fn play(&self, nth: usize, read: &Findings) {
        if let Some(base) = self.list.get(nth).filter(|_| !read.has_errors()) {
            self.played(base, read);
        }
    }

    fn played<'b>(&self, base: &'b Base<'a>, read: &Findings) -> &'b Played {
        base.played.get_or_init(|| {
            let mut findings = Findings {
                files: read.files.clone(),
                list: Vec::new(),
            };
            let mut rules = self.rules(base.level, &mut findings);
            let mut states = BTreeMap::new();
            if let Some(rules) = &mut rules {
                let whole = rules.level.boundaries.clone();
                for day in &base.days {
                    rules.level.boundaries.clone_from(&whole);
                    states.extend(play_to(rules, *day).ok().map(|state| (*day, state)));
                }
            }
            Played {
                rules,
                states,
                found: findings.list,
            }
        })
    }

    fn rules(&self, level: &LevelRaw, findings: &mut Findings) -> Option<Rules> {
        let imposed = Imposed {
            left_out: self.left_out,
            ..Imposed::default()
        };
        let resolved = resolve(self.raw, level, &imposed, findings)?;
        if findings.has_errors() {
            return None;
        }
        Rules::assemble(resolved, findings)
    }

    /// The level that a level starts from, played to its first day; `None` if it starts from none, on the same day (its
    /// starting values are taken over then), or if that cannot be played.
    pub(super) fn base(
        &self,
        level: &LevelRaw,
        findings: &mut Findings,
    ) -> Option<(&Rules, &State)> {
        let name = level.from.as_ref()?;
        let wrong = |code: &'static str| {
            let args = vec![("level", name.value.clone())];
            Diagnostic::lint_at(name.file, name.span, Severity::Error, code, args)
        };
        if self.raw.level(&name.value).is_none() {
            let levels = self.raw.levels.iter();
            let known: Vec<&str> = levels.map(|(_, level)| &*level.id.value).collect();
            let unknown = Diagnostic::unknown_name(name, "level", &known);
            findings.list.push(unknown);
            return None;
        }
        let (base, day) = match from(self.raw, level)? {
            Ok(from) => from,
            Err(code) => {
                findings.list.push(wrong(code));
                return None;
            }
        };
        if findings.has_errors() {
            return None;
        }
        let mut list = self.list.iter();
        let base = list.find(|known| same(known.level, base))?;
        let played = self.played(base, findings);
        findings.list.extend(played.found.iter().cloned());
        let state = played.states.get(&day);
        if state.is_none() && !findings.has_errors() {
            findings.list.push(wrong("content-lint-level-from-day"));
        }
        played.rules.as_ref().zip(state)
    }
}

/// Whether two are one level and not only of one name.
fn same(one: &LevelRaw, other: &LevelRaw) -> bool {
    core::ptr::eq(one, other)
}

/// What a level starts from; `None` if from none that is known, or on the same day.
fn from<'a>(raw: &'a RawContent, level: &LevelRaw) -> Option<From<'a>> {
    let base = raw.level(&level.from.as_ref()?.value)?;
    let first = Date::parse(&base.start.value)?.to_day();
    let day = Date::parse(&level.start.value)?.to_day();
    if base.from.is_some() {
        Some(Err("content-lint-level-from-chain"))
    } else if day < first {
        Some(Err("content-lint-level-from-day"))
    } else if day == first {
        None
    } else {
        Some(Ok((base, day)))
    }
}
