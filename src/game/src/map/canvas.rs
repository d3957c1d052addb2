//! A sheet over the scene, under the panels: symbols, names and counters are drawn on it with egui's painter, clipped to
//! the part of the map that the panels leave free.

use bevy::prelude::*;
use egui::{Align2, Color32, FontFamily, FontId, Galley, LayerId, Painter, Pos2};

use super::camera::MapView;
use super::palette::{Brush, Palette, Tint};

/// Where the copies of a text lie that make its halo.
const HALO: [(f32, f32); 8] = [
    (-1.2, 0.0),
    (1.2, 0.0),
    (0.0, -1.2),
    (0.0, 1.2),
    (0.9, 0.9),
    (-0.9, 0.9),
    (0.9, -0.9),
    (-0.9, -0.9),
];

/// The painter of one frame.
pub struct Canvas {
    /// Draws within the free part of the map.
    pub painter: Painter,
    /// The colours.
    pub palette: &'static Palette,
    /// Factor of the size of letters.
    pub scale: f32,
    zoom: f32,
}

impl Canvas {
    /// The painter, or nothing where the panels leave no room.
    pub fn new(ctx: &egui::Context, view: &MapView, brush: &Brush) -> Option<Self> {
        if !view.is_open() {
            return None;
        }
        let zoom = ctx.zoom_factor();
        let clip = egui::Rect::from_min_max(point(view.free.min, zoom), point(view.free.max, zoom));
        Some(Self {
            painter: Painter::new(ctx.clone(), LayerId::background(), clip),
            palette: brush.palette,
            scale: brush.text_scale,
            zoom,
        })
    }
    /// A place of the window, logical pixels, for the painter.
    pub fn pos(&self, at: Vec2) -> Pos2 {
        point(at, self.zoom)
    }
    /// A rectangle of the window for the painter.
    pub fn rect(&self, rect: Rect) -> egui::Rect {
        egui::Rect::from_min_max(self.pos(rect.min), self.pos(rect.max))
    }
    /// A rectangle of the painter back in the window.
    pub fn window_rect(&self, rect: egui::Rect) -> Rect {
        let back = |at: Pos2| Vec2::new(at.x, at.y) * self.zoom;
        Rect::from_corners(back(rect.min), back(rect.max))
    }
    /// A typeface at a size for the scale of 100 per cent. Fonts arrive one pass late; until then there is the default.
    pub fn font(&self, family: Face, size: f32) -> FontId {
        let name = match family {
            Face::Plain => return FontId::proportional(size * self.scale),
            Face::Bold => "semibold",
            Face::Serif => "serif",
        };
        let named = FontFamily::Name(name.into());
        let bound = self
            .painter
            .fonts(|fonts| fonts.definitions().families.contains_key(&named));
        FontId::new(
            size * self.scale,
            if bound {
                named
            } else {
                FontFamily::Proportional
            },
        )
    }
    /// Words that stand off the ground by a halo around the letters. A light halo on a light ground would be seen as a
    /// dark rim, because the renderer blends egui's colours in linear light; so by day there is none.
    pub fn lettering(&self, at: Pos2, galley: &std::sync::Arc<Galley>, ink: Tint, halo: Tint) {
        if halo.3 > 0 && halo.is_dark() {
            for (x, y) in HALO {
                let at = at + egui::vec2(x, y);
                self.painter
                    .galley_with_override_text_color(at, galley.clone(), halo.egui());
            }
        }
        self.painter
            .galley_with_override_text_color(at, galley.clone(), ink.egui());
    }
    /// Lays out words, with room between the letters if wanted.
    pub fn lay_out(&self, words: &str, font: FontId, spacing: f32) -> std::sync::Arc<Galley> {
        let format = egui::TextFormat {
            font_id: font,
            color: Color32::PLACEHOLDER,
            extra_letter_spacing: spacing,
            ..Default::default()
        };
        self.painter
            .layout_job(egui::text::LayoutJob::single_section(
                words.to_owned(),
                format,
            ))
    }
}

/// The typefaces of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Towns.
    Plain,
    /// What matters.
    Bold,
    /// Countries, regions and waters.
    Serif,
}

fn point(at: Vec2, zoom: f32) -> Pos2 {
    Pos2::new(at.x / zoom, at.y / zoom)
}

/// Where a text of a size stands so that `anchor` of it lies at a point.
pub fn anchored(at: Pos2, size: egui::Vec2, anchor: Align2) -> egui::Rect {
    anchor.anchor_size(at, size)
}

/// What is taken on the sheet, logical pixels of the window: names go where nothing stands.
#[derive(Resource, Debug, Default)]
pub struct Occupied {
    taken: Vec<Rect>,
    avoided: Vec<Rect>,
}

impl Occupied {
    /// Nothing is taken.
    pub fn clear(&mut self) {
        self.taken.clear();
        self.avoided.clear();
    }
    /// Takes a rectangle: nothing else may stand there.
    pub fn take(&mut self, rect: Rect) {
        self.taken.push(rect);
    }
    /// Marks a rectangle where names stand only if they find no better place.
    pub fn avoid(&mut self, rect: Rect) {
        self.avoided.push(rect);
    }
    /// Whether nothing stands in a rectangle.
    pub fn is_free(&self, rect: Rect) -> bool {
        !self.taken.iter().any(|other| meet(rect, *other))
    }
    /// Whether it is free and does not have to be avoided.
    pub fn is_clear(&self, rect: Rect) -> bool {
        self.is_free(rect) && !self.avoided.iter().any(|other| meet(rect, *other))
    }
}

/// Whether two rectangles share more than an edge.
fn meet(a: Rect, b: Rect) -> bool {
    a.min.x < b.max.x && a.max.x > b.min.x && a.min.y < b.max.y && a.max.y > b.min.y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_place_is_not_free_and_its_neighbour_is() {
        let mut occupied = Occupied::default();
        occupied.take(Rect::new(0.0, 0.0, 10.0, 10.0));
        assert!(!occupied.is_free(Rect::new(9.0, 9.0, 20.0, 20.0)));
        assert!(occupied.is_free(Rect::new(10.0, 0.0, 20.0, 10.0)));
        occupied.avoid(Rect::new(20.0, 0.0, 30.0, 10.0));
        let there = Rect::new(22.0, 2.0, 24.0, 4.0);
        assert!(occupied.is_free(there) && !occupied.is_clear(there));
        occupied.clear();
        assert!(occupied.is_clear(Rect::new(0.0, 0.0, 1.0, 1.0)));
    }
}
