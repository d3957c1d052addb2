//! The look of the map room: colours by day and by night, typefaces, sizes and egui's style.
//!
//! Ink on warm paper; sky blue and gold are the only strong colours, red is kept for danger. No panel names a colour or
//! a size of its own: they ask [`Theme`], so that the text scale reaches everything.

use std::sync::Arc;

use egui::epaint::FontColorTransferFunction;
use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Margin,
    RichText, Shadow, Stroke, Style, TextStyle, Vec2, Visuals, vec2,
};

use crate::desk::{Look, Settings};

/// The colours of one look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Behind the panels.
    pub paper: Color32,
    /// Cards, fields and windows: a sheet upon the paper.
    pub sheet: Color32,
    /// A faint tone for rows and quiet buttons.
    pub tint: Color32,
    /// Text and lines that matter.
    pub ink: Color32,
    /// Text of the second rank; at least 4.5 to 1 on paper.
    pub soft: Color32,
    /// Thin rules between things.
    pub rule: Color32,
    /// Sky blue for text and lines.
    pub sky: Color32,
    /// Sky blue as a ground for ink.
    pub sky_soft: Color32,
    /// Gold for text and lines.
    pub gold: Color32,
    /// Gold as a ground for ink.
    pub gold_soft: Color32,
    /// Danger, for text and lines.
    pub red: Color32,
    /// Danger as a ground for ink.
    pub red_soft: Color32,
    /// The ground of the one button that moves the month on.
    pub primary: Color32,
    /// What is written on it.
    pub on_primary: Color32,
}

impl Palette {
    /// Ink on warm paper.
    pub const DAY: Palette = Palette {
        paper: Color32::from_rgb(0xF3, 0xEC, 0xDC),
        sheet: Color32::from_rgb(0xFC, 0xF8, 0xEE),
        tint: Color32::from_rgb(0xE9, 0xE0, 0xCB),
        ink: Color32::from_rgb(0x21, 0x25, 0x2A),
        soft: Color32::from_rgb(0x5E, 0x5A, 0x50),
        rule: Color32::from_rgb(0xCD, 0xC2, 0xA8),
        sky: Color32::from_rgb(0x00, 0x6B, 0x8C),
        sky_soft: Color32::from_rgb(0xCF, 0xE6, 0xEC),
        gold: Color32::from_rgb(0x86, 0x5C, 0x00),
        gold_soft: Color32::from_rgb(0xF3, 0xDC, 0x9C),
        red: Color32::from_rgb(0xA1, 0x1D, 0x17),
        red_soft: Color32::from_rgb(0xF4, 0xD6, 0xCD),
        primary: Color32::from_rgb(0x00, 0x65, 0x85),
        on_primary: Color32::from_rgb(0xFF, 0xFB, 0xF0),
    };
    /// The lamp turned down.
    pub const NIGHT: Palette = Palette {
        paper: Color32::from_rgb(0x15, 0x19, 0x1E),
        sheet: Color32::from_rgb(0x1D, 0x22, 0x29),
        tint: Color32::from_rgb(0x29, 0x2F, 0x37),
        ink: Color32::from_rgb(0xEC, 0xE6, 0xD8),
        soft: Color32::from_rgb(0xA9, 0xA2, 0x93),
        rule: Color32::from_rgb(0x3C, 0x43, 0x4C),
        sky: Color32::from_rgb(0x5C, 0xC8, 0xE2),
        sky_soft: Color32::from_rgb(0x14, 0x3E, 0x4E),
        gold: Color32::from_rgb(0xE6, 0xB9, 0x4F),
        gold_soft: Color32::from_rgb(0x4A, 0x3A, 0x14),
        red: Color32::from_rgb(0xFF, 0x80, 0x70),
        red_soft: Color32::from_rgb(0x52, 0x25, 0x21),
        primary: Color32::from_rgb(0x2A, 0x8F, 0xAD),
        on_primary: Color32::from_rgb(0x0B, 0x10, 0x14),
    };
}

/// The bytes of the typefaces, as the data crate embeds them.
#[derive(Clone, Copy)]
pub struct Fonts {
    /// Inter, regular.
    pub regular: &'static [u8],
    /// Inter, semibold.
    pub semibold: &'static [u8],
    /// Noto Serif, semibold, for headlines.
    pub serif: &'static [u8],
}

const SEMIBOLD: &str = "semibold";
const SERIF: &str = "serif";

/// Hands the typefaces to egui. They are there from the next pass on; until then [`Theme`] falls back to what there is.
pub fn install_fonts(ctx: &Context, fonts: Fonts) {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in [
        ("regular", fonts.regular),
        (SEMIBOLD, fonts.semibold),
        (SERIF, fonts.serif),
    ] {
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let order = |first: &str| {
        let mut names = vec![first.to_owned()];
        names.extend(
            ["regular", SEMIBOLD, SERIF]
                .iter()
                .filter(|n| **n != first)
                .map(|n| (*n).to_owned()),
        );
        names
    };
    definitions
        .families
        .insert(FontFamily::Proportional, order("regular"));
    // Inter's digits all have one width, so columns line up without a typewriter face.
    definitions
        .families
        .insert(FontFamily::Monospace, order("regular"));
    definitions
        .families
        .insert(FontFamily::Name(SEMIBOLD.into()), order(SEMIBOLD));
    definitions
        .families
        .insert(FontFamily::Name(SERIF.into()), order(SERIF));
    ctx.set_fonts(definitions);
}

/// What a panel needs to know of the look, made anew for each frame.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The colours.
    pub c: Palette,
    /// Factor of every size; 1.0 is 100 per cent.
    pub scale: f32,
    /// Whether things may move.
    pub motion: bool,
    /// Whether it is the dark look.
    pub dark: bool,
    semibold: FontFamily,
    serif: FontFamily,
}

impl Theme {
    /// The theme of these settings.
    pub fn new(ctx: &Context, settings: &Settings) -> Theme {
        let dark = settings.look == Look::Night;
        let named = |name: &str| {
            let family = FontFamily::Name(name.into());
            // egui panics on a family that is not bound, and fonts arrive one pass late.
            let bound = ctx.fonts(|f| f.definitions().families.contains_key(&family));
            if bound {
                family
            } else {
                FontFamily::Proportional
            }
        };
        Theme {
            c: if dark { Palette::NIGHT } else { Palette::DAY },
            scale: f32::from(settings.text_percent.clamp(80, 200)) / 100.0,
            motion: !settings.reduced_motion,
            dark,
            semibold: named(SEMIBOLD),
            serif: named(SERIF),
        }
    }

    /// A length at the current scale.
    pub fn s(&self, points: f32) -> f32 {
        (points * self.scale).round()
    }
    /// The typeface of running text.
    pub fn body(&self, points: f32) -> FontId {
        FontId::new(points * self.scale, FontFamily::Proportional)
    }
    /// The typeface of numbers and things to press.
    pub fn strong(&self, points: f32) -> FontId {
        FontId::new(points * self.scale, self.semibold.clone())
    }
    /// The typeface of headlines.
    pub fn serif(&self, points: f32) -> FontId {
        FontId::new(points * self.scale, self.serif.clone())
    }

    /// A headline of the largest size in a panel.
    pub fn title(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.serif(20.0)).color(self.c.ink)
    }
    /// A headline on a card.
    pub fn headline(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.serif(15.0)).color(self.c.ink)
    }
    /// The heading of a part of a panel.
    pub fn section(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .font(self.strong(13.0))
            .color(self.c.ink)
    }
    /// Running text.
    pub fn text(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.body(13.5)).color(self.c.ink)
    }
    /// Running text that carries weight.
    pub fn bold(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .font(self.strong(13.5))
            .color(self.c.ink)
    }
    /// Explanations of the second rank.
    pub fn note(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.body(12.5)).color(self.c.soft)
    }
    /// The least text there is: labels of numbers, key hints.
    pub fn small(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(self.body(11.5)).color(self.c.soft)
    }

    /// A sheet of paper: the frame of a card.
    pub fn sheet(&self) -> Frame {
        Frame::NONE
            .fill(self.c.sheet)
            .stroke(Stroke::new(1.0, self.c.rule))
            .corner_radius(CornerRadius::same(3))
            .inner_margin(self.margin(12.0, 10.0))
    }
    /// A frame without lines, for rows.
    pub fn row(&self) -> Frame {
        Frame::NONE
            .fill(self.c.tint)
            .corner_radius(CornerRadius::same(3))
            .inner_margin(self.margin(8.0, 5.0))
    }
    /// A margin at the current scale, at most what egui can hold.
    pub fn margin(&self, x: f32, y: f32) -> Margin {
        // Rounded and kept within i8, which is what egui stores.
        let clip = |v: f32| (v * self.scale.min(1.3)).round().clamp(0.0, 120.0) as i8;
        Margin::symmetric(clip(x), clip(y))
    }
}

/// Gives egui the style of these settings, if it does not have it yet.
pub fn apply(ctx: &Context, theme: &Theme) {
    let key = egui::Id::new("multivector-style");
    let wanted = (
        theme.dark,
        (theme.scale * 1000.0) as u32,
        theme.motion,
        theme.semibold == FontFamily::Proportional,
    );
    if ctx.data(|d| d.get_temp::<(bool, u32, bool, bool)>(key)) == Some(wanted) {
        return;
    }
    ctx.data_mut(|d| d.insert_temp(key, wanted));
    let style = Arc::new(style(theme));
    ctx.set_style_of(egui::Theme::Light, style.clone());
    ctx.set_style_of(egui::Theme::Dark, style);
}

fn style(theme: &Theme) -> Style {
    let c = &theme.c;
    let text_styles = [
        (TextStyle::Small, theme.body(11.5)),
        (TextStyle::Body, theme.body(13.5)),
        (TextStyle::Button, theme.body(13.5)),
        (TextStyle::Heading, theme.serif(20.0)),
        (TextStyle::Monospace, theme.body(13.5)),
    ];
    let mut style = Style {
        text_styles: text_styles.into(),
        visuals: visuals(theme, c),
        ..Style::default()
    };
    style.spacing.item_spacing = vec2(theme.s(8.0), theme.s(6.0));
    style.spacing.button_padding = vec2(theme.s(9.0), theme.s(4.0));
    style.spacing.interact_size = Vec2::new(theme.s(30.0), theme.s(24.0));
    style.spacing.icon_width = theme.s(15.0);
    style.spacing.icon_width_inner = theme.s(9.0);
    style.spacing.icon_spacing = theme.s(6.0);
    style.spacing.slider_width = theme.s(120.0);
    style.spacing.text_edit_width = theme.s(200.0);
    style.spacing.tooltip_width = theme.s(320.0);
    style.spacing.window_margin = theme.margin(14.0, 12.0);
    style.spacing.menu_margin = theme.margin(8.0, 8.0);
    style.spacing.scroll = ScrollStyle::thin();
    // Half-transparent paper over paper comes out grey where blending is linear.
    style.spacing.scroll.fade.strength = 0.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.25;
    style.animation_time = if theme.motion { 0.10 } else { 0.0 };
    if !theme.motion {
        style.scroll_animation = egui::style::ScrollAnimation::none();
    }
    style
}

fn visuals(theme: &Theme, c: &Palette) -> Visuals {
    let mut v = if theme.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let radius = CornerRadius::same(3);
    let state = |fill: Color32, line: Color32, text: Color32, width: f32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, line),
        fg_stroke: Stroke::new(1.0, text),
        corner_radius: radius,
        expansion: 0.0,
    };
    v.widgets = Widgets {
        noninteractive: state(c.paper, c.rule, c.ink, 1.0),
        inactive: state(c.tint, c.rule, c.ink, 1.0),
        hovered: state(c.sky_soft, c.sky, c.ink, 1.0),
        // Also what has the keyboard's focus: a ring, not only a colour.
        active: state(c.sky_soft, c.ink, c.ink, 2.0),
        open: state(c.sky_soft, c.sky, c.ink, 1.0),
    };
    v.selection = Selection {
        bg_fill: c.gold_soft,
        stroke: Stroke::new(1.5, c.ink),
    };
    v.hyperlink_color = c.sky;
    v.faint_bg_color = c.tint;
    v.extreme_bg_color = c.sheet;
    v.code_bg_color = c.tint;
    v.warn_fg_color = c.gold;
    v.error_fg_color = c.red;
    v.weak_text_color = Some(c.soft);
    v.override_text_color = Some(c.ink);
    v.panel_fill = c.paper;
    v.window_fill = c.sheet;
    v.window_stroke = Stroke::new(1.0, c.rule);
    v.window_corner_radius = CornerRadius::same(4);
    v.menu_corner_radius = CornerRadius::same(4);
    v.window_shadow = Shadow {
        offset: [0, 4],
        blur: 18,
        spread: 0,
        color: Color32::from_black_alpha(60),
    };
    v.popup_shadow = Shadow {
        offset: [0, 2],
        blur: 8,
        spread: 0,
        color: Color32::from_black_alpha(50),
    };
    // The engine blends in linear light, where egui's default for ink on paper comes out thin. 1 - (1 - c)² makes up for
    // it: a display's gamma is close to 2.
    v.text_options.color_transfer_function = FontColorTransferFunction::TwoCoverageMinusCoverageSq;
    v.slider_trailing_fill = true;
    v.disabled_alpha = 0.7;
    v
}

/// How light a colour looks against another: the contrast of WCAG 2, 1 to 21.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |c: Color32| {
        let channel = |v: u8| {
            let v = f32::from(v) / 255.0;
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(c.r()) + 0.7152 * channel(c.g()) + 0.0722 * channel(c.b())
    };
    let (x, y) = (luminance(a), luminance(b));
    (x.max(y) + 0.05) / (x.min(y) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_can_be_read_on_every_ground() {
        for p in [Palette::DAY, Palette::NIGHT] {
            for ground in [p.paper, p.sheet, p.tint] {
                for text in [p.ink, p.soft, p.sky, p.gold, p.red] {
                    assert!(
                        contrast(text, ground) >= 4.5,
                        "{text:?} on {ground:?}: {}",
                        contrast(text, ground)
                    );
                }
            }
            for ground in [p.sky_soft, p.gold_soft, p.red_soft] {
                assert!(contrast(p.ink, ground) >= 4.5, "{ground:?}");
            }
            assert!(contrast(p.on_primary, p.primary) >= 4.5);
        }
    }
}
