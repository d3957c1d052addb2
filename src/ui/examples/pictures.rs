//! Draws every screen and panel into PNG files, without a window or a graphics card: for looking at the panels.
//!
//!     cargo run -p multivector-ui --example pictures -- FOLDER [WIDTH HEIGHT PERCENT [night]] [NAME...]

use std::fs;
use std::path::Path;

use egui::{Color32, Key, Modifiers, Pos2, RawInput, Rect, vec2};
use multivector_sim::ids::SeatExt as _;
use multivector_ui::{Action, Look, Overlay, Panel, Phase, Screen};

#[path = "../tests/support/mod.rs"]
mod support;

fn main() {}
