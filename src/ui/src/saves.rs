//! Saved games, codes from elsewhere, and the way out of a game.

use egui::{TextEdit, Ui, WidgetInfo, WidgetType};
use multivector_sim::units::Days;
use multivector_text::Arg;

use crate::action::Action;
use crate::cx::Cx;
use crate::desk::{Desk, Overlay, Screen};
use crate::keys::Command;
use crate::view::SaveInfo;
use crate::widgets::{self, Kind};
use crate::window;

/// Shows the saves. Says whether it was closed.
pub(crate) fn show(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) -> bool {
    let mut done = false;
    let close = window::over_all(ui, cx, "saves", cx.get("ui-saves-title"), 560.0, |ui| {
        if cx.view.saves.is_empty() {
            widgets::words(ui, cx.t.text(cx.get("ui-saves-none")));
        }
        for save in cx.view.saves {
            done |= entry(ui, cx, desk, save, out);
        }
        widgets::section(ui, cx, cx.get("ui-code-open"));
        let label = widgets::words(ui, cx.t.note(cx.get("ui-code-open-note")));
        ui.add(
            TextEdit::multiline(&mut desk.code)
                .desired_rows(3)
                .desired_width(f32::INFINITY),
        )
        .labelled_by(label.id);
        ui.add_enabled_ui(!desk.code.trim().is_empty(), |ui| {
            if widgets::button(ui, cx, cx.get("ui-code-read"), None, Kind::Plain).clicked() {
                out.push(Action::ImportCode(desk.code.trim().to_owned()));
                done = true;
            }
        });
    });
    close || done
}

/// How far a saved game has come: its turn, or that it is over.
fn stand(cx: &Cx, save: &SaveInfo) -> String {
    let own = cx.view.own.iter().flat_map(|own| own.levels);
    let own = own.filter_map(|level| level.info.as_ref());
    let mut levels = cx.view.levels.iter().chain(own);
    let level = levels.find(|level| level.id == save.level);
    let turn = ("turn", Arg::Num(i64::from(save.turn) + 1));
    match level.map(|level| level.turns) {
        Some(turns) if save.turn >= u32::from(turns) => cx.get("ui-save-over").to_owned(),
        Some(turns) => {
            let turns = ("turns", Arg::Num(i64::from(turns)));
            cx.say("ui-save-turn-of", &[turn, turns])
        }
        None => cx.say("ui-save-turn", &[turn]),
    }
}

fn entry(ui: &mut Ui, cx: &Cx, desk: &mut Desk, save: &SaveInfo, out: &mut Vec<Action>) -> bool {
    let mut opened = false;
    cx.t.row().show(ui, |ui| {
        ui.set_width(ui.available_width());
        let args = [
            (
                "level",
                cx.get(&format!("level-{}-title", save.level)).into(),
            ),
            ("date", cx.texts.month_and_year(Days(save.day)).into()),
            ("stand", stand(cx, save).into()),
        ];
        let name = cx.say(
            if save.automatic {
                "ui-save-automatic"
            } else {
                "ui-save-by-hand"
            },
            &args,
        );
        widgets::words(ui, cx.t.bold(&name));
        ui.horizontal_wrapped(|ui| {
            let open = widgets::button(ui, cx, cx.get("ui-save-open-short"), None, Kind::Plain);
            open.widget_info(|| {
                let whole = cx.say("ui-save-open", &[("name", name.as_str().into())]);
                WidgetInfo::labeled(WidgetType::Button, true, whole)
            });
            if open.clicked() {
                out.push(Action::LoadSave(save.id.clone()));
                opened = true;
            }
            if desk.deleting.as_deref() == Some(save.id.as_str()) {
                if widgets::button(ui, cx, cx.get("ui-save-delete-sure"), None, Kind::Danger)
                    .clicked()
                {
                    out.push(Action::DeleteSave(save.id.clone()));
                    desk.deleting = None;
                }
                if widgets::button(ui, cx, cx.get("ui-save-keep"), None, Kind::Plain).clicked() {
                    desk.deleting = None;
                }
            } else if widgets::button(ui, cx, cx.get("ui-save-delete"), None, Kind::Quiet).clicked()
            {
                desk.deleting = Some(save.id.clone());
            }
        });
    });
    opened
}

/// Asks what to do with the game in progress. Says whether it was closed.
pub(crate) fn leave(ui: &mut Ui, cx: &Cx, desk: &mut Desk, out: &mut Vec<Action>) -> bool {
    let mut done = false;
    let mut saves = false;
    let close = window::over_all(ui, cx, "leave", cx.get("ui-leave-title"), 400.0, |ui| {
        widgets::words(ui, cx.t.text(cx.get("ui-leave-note")));
        ui.add_space(cx.s(6.0));
        let ways = [
            ("ui-leave-save", Some(Command::Save), Action::Save),
            ("ui-leave-title-page", None, Action::Screen(Screen::Title)),
        ];
        for (key, command, action) in ways {
            if widgets::button(ui, cx, cx.get(key), command, Kind::Plain).clicked() {
                out.push(action);
                done = true;
            }
        }
        if widgets::button(ui, cx, cx.get("ui-title-saves"), None, Kind::Plain).clicked() {
            saves = true;
        }
        if cx.view.can_quit
            && widgets::button(ui, cx, cx.get("ui-quit"), None, Kind::Plain).clicked()
        {
            out.push(Action::Quit);
            done = true;
        }
    });
    if saves {
        desk.overlay = Some(Overlay::Saves);
        return false;
    }
    close || done
}
