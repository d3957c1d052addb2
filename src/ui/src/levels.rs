//! The list of levels: what each is about, how long it takes, and the seed it is dealt with. What is said of the marked one
//! stands in `level`.

use egui::{TextEdit, Ui};
use multivector_sim::ids::Seat;
use multivector_sim::setup::Difficulty;
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, Origin, Screen};
use crate::keys::Command;
use crate::level;
use crate::own;
use crate::view::LevelInfo;
use crate::widgets::{self, Choice, Kind};

/// The level that is marked: the first until another is.
fn marked<'a>(cx: &Cx<'a>, desk: &Desk) -> Option<&'a LevelInfo> {
    let levels = cx.view.levels;
    let chosen = desk.level.as_ref();
    let own = cx.view.own.iter().flat_map(|own| own.levels);
    let mut all = levels.iter().chain(own.filter_map(|own| own.info.as_ref()));
    let found = chosen.and_then(|id| all.find(|level| level.id == *id));
    found.or(levels.first())
}

/// The seed as it is written, if it is none or a number.
fn seed(desk: &Desk) -> Result<Option<u64>, std::num::ParseIntError> {
    let written = desk.seed.trim();
    if written.is_empty() {
        return Ok(None);
    }
    written.parse().map(Some)
}

/// Lists the levels, to mark one.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, desk: &mut Desk, _: &mut Vec<Action>) {
    widgets::heading(ui, cx, cx.get("ui-levels-title"), cx.get("ui-levels-note"));
    let info = marked(cx, desk);
    for (i, level) in cx.view.levels.iter().enumerate() {
        let choice = Choice {
            digit: u8::try_from(i + 1).ok().filter(|d| *d <= 9),
            words: cx.get(&format!("level-{}-title", level.id)),
            note: &note(cx, level),
            chosen: info.is_some_and(|marked| marked.id == level.id),
            enabled: true,
        };
        if widgets::choice(ui, cx, &choice) {
            desk.level = Some(level.id.clone());
        }
    }
    if let Some(own) = cx.view.own {
        own::show(ui, cx, desk, own, info);
    }
}

/// What the marked level is, and how it is to be dealt.
pub(crate) fn about(ui: &mut Ui, cx: &Cx, desk: &mut Desk, _: &mut Vec<Action>) {
    if let Some(marked) = marked(cx, desk) {
        level::show(ui, cx, desk, marked);
    }
    ui.add_space(cx.s(8.0));
    ui.horizontal_wrapped(|ui| {
        let label = ui.label(cx.t.text(cx.get("ui-seed")));
        ui.add(
            TextEdit::singleline(&mut desk.seed)
                .desired_width(cx.s(140.0))
                .hint_text(cx.get("ui-seed-hint")),
        )
        .labelled_by(label.id);
    });
    widgets::words(ui, cx.t.small(cx.get("ui-seed-note")));
    if seed(desk).is_err() {
        widgets::words(ui, cx.t.note(cx.get("ui-seed-wrong")).color(cx.t.c.red));
    }
    difficulties(ui, cx, desk);
    chairs(ui, cx, desk);
}

/// Begins the marked level, or leads back.
pub(crate) fn foot(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) {
    let (info, seed) = (marked(cx, desk), seed(desk));
    ui.horizontal(|ui| {
        if widgets::button(
            ui,
            cx,
            cx.get("ui-levels-back"),
            Some(Command::Back),
            Kind::Plain,
        )
        .clicked()
        {
            out.push(Action::Screen(Screen::Title));
        }
        ui.add_enabled_ui(info.is_some() && seed.is_ok(), |ui| {
            let clicked = widgets::button(
                ui,
                cx,
                cx.get("ui-levels-begin"),
                Some(Command::Primary),
                Kind::Primary,
            )
            .clicked();
            let by_key = cx.pressed(Command::Primary) && desk.overlay.is_none() && ui.is_enabled();
            if let (true, Some(level), Ok(seed)) = (clicked || by_key, info, seed) {
                out.push(Action::NewGame {
                    level: level.id.clone(),
                    seed,
                    difficulty: desk.difficulty,
                    without: without(desk, info),
                    persons: desk.persons.clone(),
                    origin: own_start(desk, level).map(|origin| origin.code.clone()),
                });
            }
        });
    });
}

/// The game of one's own that a level would begin with.
pub(crate) fn own_start<'a>(desk: &'a Desk, level: &LevelInfo) -> Option<&'a Origin> {
    let origin = desk.origin.as_ref()?;
    let fits = level.opens_on.is_some_and(|day| origin.days.contains(&day));
    fits.then_some(origin)
}

/// What a level is about, and how long it takes.
pub(crate) fn note(cx: &Cx, level: &LevelInfo) -> String {
    let turns = [("turns", Arg::Num(i64::from(level.turns)))];
    let (turns, length) = (cx.say("ui-level-turns", &turns), length(cx, level));
    match cx.texts.find(&format!("level-{}-blurb", level.id)) {
        Some(blurb) => format!("{blurb}\n{turns}{length}"),
        None => format!("{turns}{length}"),
    }
}

/// How long a turn takes, where the level says so.
pub(crate) fn length(cx: &Cx, level: &LevelInfo) -> String {
    let Some(seconds) = level.seconds else {
        return String::new();
    };
    let whole = i64::from(seconds) * i64::from(level.turns);
    let args = [
        ("seconds", Arg::Num(i64::from(seconds))),
        ("minutes", Arg::Num(i64::from(seconds) / 60)),
        ("all", Arg::Num((whole + 30) / 60)),
    ];
    cx.say("ui-level-length", &args)
}

/// The cards of the level that are switched off.
fn without(desk: &Desk, level: Option<&LevelInfo>) -> Vec<String> {
    let cards = level.iter().flat_map(|level| &level.cards);
    let off = cards.filter(|card| desk.without.contains(*card));
    off.cloned().collect()
}

/// How far Moscow looks ahead and how well Astana sees.
fn difficulties(ui: &mut Ui, cx: &Cx, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-difficulty"));
    for difficulty in Difficulty::ALL {
        let name = difficulty.name();
        let choice = Choice {
            digit: None,
            words: cx.get(&format!("ui-difficulty-{name}")),
            note: cx.get(&format!("ui-difficulty-{name}-note")),
            chosen: desk.difficulty == difficulty,
            enabled: true,
        };
        if widgets::choice(ui, cx, &choice) {
            desk.difficulty = difficulty;
        }
    }
}

/// The seats besides Astana, each of which a person may take.
const CHAIRS: [Seat; 3] = [Seat::Moscow, Seat::West, Seat::Beijing];

/// Which of the other chairs persons take.
fn chairs(ui: &mut Ui, cx: &Cx, desk: &mut Desk) {
    widgets::section(ui, cx, cx.get("ui-chairs"));
    widgets::words(ui, cx.t.note(cx.get("ui-chairs-note")));
    for seat in CHAIRS {
        let mut taken = desk.persons.contains(&seat);
        let name = cx.get(&format!("seat-{}", seat.name()));
        let words = cx.say("ui-chairs-person", &[("seat", name.into())]);
        if ui.checkbox(&mut taken, cx.t.text(words)).changed() {
            desk.persons.retain(|other| *other != seat);
            if taken {
                desk.persons.push(seat);
            }
        }
    }
}
