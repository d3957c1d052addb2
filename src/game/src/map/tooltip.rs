//! What the pointer reads off the map: a route's flow, capacity and the hand on its tap, and why it is stopped; a
//! field's output; a region's cohesion and in whose hands it is; a force's readiness; how strong a group is read to be.

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use egui::{FontId, LayerId, Order as LayerOrder, Stroke as Pen, StrokeKind};
use multivector_sim::content::{Content, Hand as TapHand};
use multivector_sim::ids::{FieldId, ForceId, GroupId, MooringId, RegionId, RouteId, TableId};
use multivector_sim::seen::Seen;
use multivector_sim::state::fighting::{Held, group};
use multivector_sim::state::{Target, oil, security};
use multivector_sim::units::{Days, Micro, Quantity, Tonnes, TonnesPerDay, Unit};
use multivector_text::{Arg, Form, Texts};

use super::bind::{Field, Force, Region, Rival, Route, Terminal, place_of_terminal};
use super::camera::MapView;
use super::canvas::{Canvas, Face};
use super::flows::Traffic;
use super::front::held;
use super::palette::Brush;
use super::picking::Hand;
use crate::session::Session;
use crate::words::Words;

/// Widest tooltip, points at 100 per cent.
const WIDEST: f32 = 300.0;

/// A heading and lines; the last ones may be warnings.
#[derive(Debug, Default, PartialEq)]
struct Note {
    heading: String,
    lines: Vec<String>,
    warnings: Vec<String>,
}

/// What is known of the world, and in which words.
struct Teller<'a> {
    texts: &'a Texts,
    content: &'a Content,
    seen: &'a Seen,
    days: i64,
}

impl Teller<'_> {
    fn amount(&self, raw: i64, unit: Unit) -> String {
        self.texts.number(unit, raw, Form::Compact)
    }

    fn route(&self, id: RouteId) -> Option<Note> {
        let route = self.content.route(id)?;
        let traffic = Traffic::of(self.seen, id, self.days)?;
        let flow = self.amount(traffic.tonnes_per_day as i64, Unit::Tonnes);
        let capacity = self.amount(traffic.capacity_per_day as i64, Unit::Tonnes);
        let hand = self.texts.get(match route.hand {
            TapHand::Kazakhstan => "map-hand-kazakhstan",
            TapHand::Russia => "map-hand-russia",
            TapHand::China => "map-hand-china",
            TapHand::Azerbaijan => "map-hand-azerbaijan",
            TapHand::Iran => "map-hand-iran",
        });
        let mut note = Note {
            heading: self.texts.get(&format!("route-{}", route.id)).to_owned(),
            lines: vec![
                if traffic.measured {
                    self.texts.format(
                        "map-route-flow",
                        &[("flow", Arg::Text(flow)), ("capacity", Arg::Text(capacity))],
                    )
                } else {
                    self.texts
                        .format("map-route-capacity", &[("capacity", Arg::Text(capacity))])
                },
                self.texts
                    .format("map-route-hand", &[("hand", Arg::Str(hand))]),
            ],
            warnings: self.stops(Target::Route(id)),
        };
        if !traffic.open {
            note.warnings
                .push(self.texts.get("map-route-closed").to_owned());
        }
        Some(note)
    }

    fn field(&self, id: FieldId) -> Option<Note> {
        let field = self.content.field(id)?;
        let output: Tonnes = self.seen.of(oil::field::OUTPUT, id)?;
        let capacity: TonnesPerDay = self.seen.of(oil::field::CAPACITY, id)?;
        let lifted = self.amount(output.raw() / self.days.max(1), Unit::Tonnes);
        let capacity = self.amount(capacity.raw(), Unit::Tonnes);
        Some(Note {
            heading: self.texts.get(&format!("field-{}", field.id)).to_owned(),
            lines: vec![self.texts.format(
                "map-field-output",
                &[
                    ("output", Arg::Text(lifted)),
                    ("capacity", Arg::Text(capacity)),
                ],
            )],
            warnings: self.stops(Target::Field(id)),
        })
    }

    /// The terminal: what it loaded, and each mooring with the share of the last span in which it could load.
    fn terminal(&self) -> Option<Note> {
        let id = place_of_terminal(self.content)?;
        let loaded: Tonnes = self.seen.get(oil::CPC_TOTAL)?;
        let loaded = self.amount(loaded.raw() / self.days.max(1), Unit::Tonnes);
        let mut note = Note {
            heading: self.texts.get(&format!("node-{id}")).to_owned(),
            lines: vec![
                self.texts
                    .format("map-terminal-loaded", &[("loaded", Arg::Text(loaded))]),
            ],
            warnings: Vec::new(),
        };
        for (index, mooring) in self.content.moorings.iter().enumerate() {
            let id = MooringId::at(index);
            let name = self.texts.get(&format!("mooring-{}", mooring.id));
            let stops = self.stops(Target::Mooring(id));
            if let (true, Some(share)) =
                (stops.is_empty(), self.seen.of(oil::mooring::AVAILABLE, id))
            {
                let share = self.amount(share.raw(), Unit::Share);
                note.lines.push(self.texts.format(
                    "map-mooring",
                    &[("name", Arg::Str(name)), ("share", Arg::Text(share))],
                ));
            }
            let stops = stops.into_iter().map(|why| format!("{name}: {why}"));
            note.warnings.extend(stops);
        }
        Some(note)
    }

    fn region(&self, id: RegionId) -> Option<Note> {
        let region = self.content.region(id)?;
        let cohesion: Micro = self.seen.of(security::region::COHESION, id)?;
        let mut lines = vec![self.texts.format(
            "map-region-cohesion",
            &[(
                "cohesion",
                Arg::Text(self.amount(cohesion.raw(), Unit::Share)),
            )],
        )];
        if let Some(pressure) = self.seen.of(security::region::PRESSURE, id) {
            let pressure = self.amount(pressure.raw(), Unit::Share);
            lines.push(
                self.texts
                    .format("map-region-pressure", &[("pressure", Arg::Text(pressure))]),
            );
        }
        let warning = match held(self.seen, id) {
            Held::Own => None,
            Held::Contested => Some("map-region-contested"),
            Held::Occupied => Some("map-region-occupied"),
        };
        Some(Note {
            heading: self.texts.get(&format!("region-{}", region.id)).to_owned(),
            lines,
            warnings: warning
                .map(|key| self.texts.get(key).to_owned())
                .into_iter()
                .collect(),
        })
    }

    fn force(&self, id: ForceId) -> Option<Note> {
        let force = self.content.force(id)?;
        let mut lines = Vec::new();
        if let Some(readiness) = self.seen.of(security::force::READINESS, id) {
            let readiness = self.amount(readiness.raw(), Unit::Share);
            lines.push(self.texts.format(
                "map-force-readiness",
                &[("readiness", Arg::Text(readiness))],
            ));
        }
        lines.push(self.texts.get("map-force-move").to_owned());
        Some(Note {
            heading: self.texts.get(&format!("force-{}", force.id)).to_owned(),
            lines,
            warnings: Vec::new(),
        })
    }

    fn rival(&self, id: GroupId) -> Option<Note> {
        let entry = self.content.groups.get(usize::from(id.0))?;
        let read: Micro = self.seen.of(group::READ, id)?;
        let read = self.amount(read.raw(), Unit::Share);
        Some(Note {
            heading: self.texts.get(&format!("group-{}", entry.id)).to_owned(),
            lines: vec![
                self.texts
                    .format("map-rival-strength", &[("strength", Arg::Text(read))]),
            ],
            warnings: Vec::new(),
        })
    }

    /// Why something is stopped: the reason given, never the true one.
    fn stops(&self, target: Target) -> Vec<String> {
        let today = self.seen.day();
        self.seen
            .outages()
            .iter()
            .filter(|outage| outage.target == target && outage.until_day > today)
            .map(|outage| {
                let pretext = self
                    .content
                    .pretexts
                    .get(usize::from(outage.pretext))
                    .map_or("", String::as_str);
                let share = self.amount(outage.share, Unit::Share);
                self.texts.format(
                    "map-stopped",
                    &[
                        ("share", Arg::Text(share)),
                        ("until", Arg::Text(self.texts.date(Days(outage.until_day)))),
                        (
                            "reason",
                            Arg::Str(self.texts.get(&format!("pretext-{pretext}"))),
                        ),
                    ],
                )
            })
            .collect()
    }
}

/// Draws the note of what is under the pointer.
pub(super) fn draw(
    mut contexts: EguiContexts,
    view: Res<MapView>,
    brush: Res<Brush>,
    hand: Res<Hand>,
    session: Res<Session>,
    words: Res<Words>,
    things: Query<(
        Option<&Route>,
        Option<&Field>,
        Option<&Region>,
        Option<&Force>,
        Option<&Rival>,
        Has<Terminal>,
    )>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    let (Some(canvas), Some(pointer), Some(hovered)) =
        (Canvas::new(ctx, &view, &brush), hand.pointer, hand.hovered)
    else {
        return Ok(());
    };
    let (Some(content), Some(seen), None) = (session.content(), session.seen(), hand.grip) else {
        return Ok(());
    };
    let teller = Teller {
        texts: &words.0,
        content,
        seen,
        days: session.last_span_days(),
    };
    let note = match things.get(hovered)? {
        (Some(route), ..) => teller.route(route.0),
        (_, Some(field), ..) => teller.field(field.0),
        (_, _, _, Some(force), ..) => teller.force(force.0),
        (_, _, _, _, Some(rival), _) => teller.rival(rival.0),
        (.., true) => teller.terminal(),
        (_, _, Some(region), ..) => teller.region(region.0),
        _ => None,
    };
    if let Some(note) = note {
        show(&canvas, &view, pointer, &note);
    }
    Ok(())
}

/// A small sheet beside the pointer, kept within the free part of the map.
fn show(canvas: &Canvas, view: &MapView, pointer: Vec2, note: &Note) {
    let palette = canvas.palette;
    let layer = LayerId::new(LayerOrder::Tooltip, egui::Id::new("map-note"));
    let painter = canvas.painter.clone().with_layer_id(layer);
    let width = WIDEST * canvas.scale;
    let plain: FontId = canvas.font(Face::Plain, 12.0);
    let mut galleys = vec![painter.layout(
        note.heading.clone(),
        canvas.font(Face::Bold, 13.0),
        palette.ink.egui(),
        width,
    )];
    for line in &note.lines {
        galleys.push(painter.layout(
            line.clone(),
            plain.clone(),
            palette.ink.faded(0.85).egui(),
            width,
        ));
    }
    for line in &note.warnings {
        galleys.push(painter.layout(line.clone(), plain.clone(), palette.danger.egui(), width));
    }
    let widest = galleys
        .iter()
        .map(|galley| galley.size().x)
        .fold(0.0, f32::max);
    let height: f32 = galleys.iter().map(|galley| galley.size().y + 2.0).sum();
    let size = egui::vec2(widest, height) + egui::vec2(16.0, 12.0) * canvas.scale;
    let free = canvas.rect(view.free);
    let mut corner = canvas.pos(pointer) + egui::vec2(16.0, 14.0);
    if corner.x + size.x > free.right() {
        corner.x = canvas.pos(pointer).x - 12.0 - size.x;
    }
    if corner.y + size.y > free.bottom() {
        corner.y = canvas.pos(pointer).y - 10.0 - size.y;
    }
    let frame = egui::Rect::from_min_size(corner, size);
    painter.rect_filled(
        frame.translate(egui::vec2(1.5, 2.0)),
        3.0,
        egui::Color32::from_black_alpha(45),
    );
    painter.rect(
        frame,
        3.0,
        palette.sheet.egui(),
        Pen::new(1.0, palette.border.egui()),
        StrokeKind::Inside,
    );
    let mut at = frame.min + egui::vec2(8.0, 6.0) * canvas.scale;
    for galley in galleys {
        let step = galley.size().y + 2.0;
        painter.galley(at, galley, palette.ink.egui());
        at.y += step;
    }
}
