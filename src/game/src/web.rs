//! What the game tells the page around it, and the page the game: the screen, phase and turn as attributes of the body;
//! what a screen reader should say, in the page's live region (egui has no such bridge in browsers); and a result code
//! that stood at the end of the page's address.

use bevy::prelude::*;
use multivector_sim::TableId;
use multivector_sim::ids::QuestionId;
use multivector_sim::state::agenda;
use multivector_sim::units::Days;
use multivector_text::{Arg, Texts};
use multivector_ui::{Phase, Screen};
use wasm_bindgen::JsValue;

use crate::screens::{Scene, Stage};
use crate::session::{Open, Session};
use crate::words::Words;

/// Where the page's loader leaves a result code from its address.
const CODE: &str = "multivectorCode";
/// The page's live region.
const NEWS: &str = "news";

/// What the page was told last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Told {
    screen: &'static str,
    phase: &'static str,
    turn: Option<u32>,
    seed: Option<u64>,
}

impl Told {
    fn of(scene: Screen, stage: Option<Phase>, session: &Session) -> Self {
        let game = session.game();
        Self {
            screen: match scene {
                Screen::Title => "title",
                Screen::Levels => "levels",
                Screen::Play => "play",
                Screen::Debrief => "debrief",
            },
            phase: stage.map_or("", Phase::name),
            turn: game.map(|game| game.turn()),
            seed: game.map(|game| game.seed()),
        }
    }
}

/// Tells the page where the game stands, whenever that changes.
fn tell(
    scene: Res<State<Scene>>,
    stage: Option<Res<State<Stage>>>,
    session: Res<Session>,
    words: Res<Words>,
    mut told: Local<Option<Told>>,
) {
    let phase = stage.map(|stage| stage.get().0);
    let now = Told::of(scene.get().0, phase, &session);
    if told.as_ref() == Some(&now) {
        return;
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if let Some(body) = document.body() {
        let number =
            |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let attributes = [
            ("data-screen", now.screen.to_owned()),
            ("data-phase", now.phase.to_owned()),
            ("data-turn", number(now.turn.map(u64::from))),
            ("data-seed", number(now.seed)),
        ];
        for (name, value) in attributes {
            // Refused for no attribute of such a name.
            let _ = body.set_attribute(name, &value);
        }
    }
    if let (Some(news), Some(phase)) = (document.get_element_by_id(NEWS), phase) {
        news.set_text_content(Some(&sentence(&words.0, phase, &session)));
    }
    *told = Some(now);
}

/// Month, phase, and in the brief the question of the month.
fn sentence(texts: &Texts, phase: Phase, session: &Session) -> String {
    let Some(seen) = session.seen() else {
        return String::new();
    };
    let number = Phase::ALL
        .iter()
        .position(|other| *other == phase)
        .map_or(0, |index| index as i64 + 1);
    let name = texts.get(&format!("ui-phase-{}", phase.name()));
    let mut words = vec![
        texts.month_and_year(Days(seen.day())),
        texts.format(
            "ui-phase-label",
            &[("number", Arg::Num(number)), ("name", Arg::Str(name))],
        ),
    ];
    if phase == Phase::Brief
        && let Some(code) = seen.get(agenda::QUESTION)
        && let Some(index) = usize::try_from(code.0)
            .ok()
            .and_then(|code| code.checked_sub(1))
        && let Some(question) = session
            .content()
            .and_then(|content| content.question(QuestionId::at(index)))
    {
        words.push(texts.get(&format!("question-{}", question.id)).to_owned());
    }
    words.join(". ")
}

/// Opens the game whose code stood in the page's address.
fn open_code(mut opens: MessageWriter<Open>) {
    let code = web_sys::window()
        .and_then(|window| js_sys::Reflect::get(&window, &JsValue::from_str(CODE)).ok());
    if let Some(code) = code.and_then(|code| code.as_string()) {
        opens.write(Open(code));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostStartup, open_code)
        .add_systems(Last, tell);
}
