//! The colours of the map room: ink on warm paper by day, and a dark sheet by night. Sky blue and gold are the only
//! strong colours; red is kept for danger. Panels have a palette of their own.

use bevy::prelude::*;
use egui::Color32;

/// A colour of the palette: red, green, blue in sRGB, and how much it covers, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tint(pub u8, pub u8, pub u8, pub u8);

const fn rgb(hex: u32) -> Tint {
    Tint((hex >> 16) as u8, (hex >> 8) as u8, hex as u8, 255)
}

const fn rgba(hex: u32, alpha: u8) -> Tint {
    Tint((hex >> 16) as u8, (hex >> 8) as u8, hex as u8, alpha)
}

impl Tint {
    /// For the scene.
    pub fn color(self) -> Color {
        Color::srgba_u8(self.0, self.1, self.2, self.3)
    }
    /// For a shader: linear light, straight alpha.
    pub fn linear(self) -> Vec4 {
        self.color().to_linear().to_vec4()
    }
    /// For the painter of labels and counters.
    pub fn egui(self) -> Color32 {
        Color32::from_rgba_unmultiplied(self.0, self.1, self.2, self.3)
    }
    /// Whether it is nearer to black than to white.
    pub fn is_dark(self) -> bool {
        u16::from(self.0) + u16::from(self.1) + u16::from(self.2) < 384
    }
    /// The same colour, covering less: `share` between 0 and 1.
    pub fn faded(self, share: f32) -> Tint {
        Tint(
            self.0,
            self.1,
            self.2,
            (f32::from(self.3) * share.clamp(0.0, 1.0)).round() as u8,
        )
    }
}

/// All colours of the map, for one of the two modes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Open sea: what the sheet is before anything is drawn.
    pub sea: Tint,
    /// Land of the neighbours.
    pub land: Tint,
    /// Land of Kazakhstan.
    pub home: Tint,
    /// Lakes and the Caspian.
    pub water: Tint,
    /// Rivers.
    pub river: Tint,
    /// Coasts and shores.
    pub coast: Tint,
    /// Borders between countries.
    pub border: Tint,
    /// The border of Kazakhstan.
    pub home_border: Tint,
    /// The band along the inside of Kazakhstan's border.
    pub home_band: Tint,
    /// Borders between regions.
    pub region_border: Tint,
    /// A region under the pointer.
    pub region_hover: Tint,
    /// The chosen region.
    pub region_chosen: Tint,
    /// A region to which the counter in hand may go.
    pub region_target: Tint,
    /// Hybrid pressure in a region, at its worst.
    pub pressure: Tint,
    /// A region that is fought over.
    pub contested: Tint,
    /// A region under occupation.
    pub occupied: Tint,
    /// Ink: counters, symbols and names of places.
    pub ink: Tint,
    /// Names of countries and regions.
    pub faint_ink: Tint,
    /// Names of waters.
    pub water_ink: Tint,
    /// What lies around letters so that they stand off the ground.
    pub halo: Tint,
    /// The body of a pipe or a rail that carries.
    pub pipe: Tint,
    /// What moves along it.
    pub oil: Tint,
    /// The edge around routes.
    pub casing: Tint,
    /// The ground of small notes that lie on the map.
    pub sheet: Tint,
    /// Ships that carry.
    pub lane: Tint,
    /// A route that does not carry.
    pub dead: Tint,
    /// Goods corridors.
    pub corridor: Tint,
    /// Danger: the bar on a stopped line, and nothing else.
    pub danger: Tint,
    /// The face of a counter.
    pub counter: Tint,
    /// Selection.
    pub gold: Tint,
    /// Own side.
    pub sky: Tint,
}

impl Palette {
    /// The dark lines on what is gold, in both modes.
    pub fn pipe_ink(&self) -> Tint {
        self.pipe
    }
}

/// By day.
pub const DAY: Palette = Palette {
    sea: rgb(0xD2DEDD),
    land: rgb(0xE9E1D0),
    home: rgb(0xFAF6EB),
    water: rgb(0xC9DADC),
    river: rgb(0xA9C5CC),
    coast: rgb(0x8AA4A8),
    border: rgb(0xB3A48A),
    home_border: rgb(0x7C6B4C),
    home_band: rgba(0x00A3C8, 64),
    region_border: rgb(0xCDBFA4),
    region_hover: rgba(0x00A3C8, 30),
    region_chosen: rgba(0xF0B400, 56),
    region_target: rgba(0x00A3C8, 70),
    pressure: rgba(0xB3261E, 92),
    contested: rgba(0xB3261E, 60),
    occupied: rgba(0x5A1F1A, 130),
    ink: rgb(0x2C2620),
    faint_ink: rgb(0xA2937A),
    water_ink: rgb(0x6E939B),
    halo: rgba(0xFAF6EB, 215),
    pipe: rgb(0x4A3D2D),
    oil: rgb(0xF5B90F),
    casing: rgb(0xFBF8F0),
    sheet: rgb(0xFCF8EE),
    lane: rgb(0x0E8FB2),
    dead: rgb(0x9B958A),
    corridor: rgb(0x8B7F6A),
    danger: rgb(0xB3261E),
    counter: rgb(0xCBE7EE),
    gold: rgb(0xE3A400),
    sky: rgb(0x0089AD),
};

/// By night.
pub const NIGHT: Palette = Palette {
    sea: rgb(0x121C23),
    land: rgb(0x20272B),
    home: rgb(0x2E3739),
    water: rgb(0x15232C),
    river: rgb(0x2F4C58),
    coast: rgb(0x47616B),
    border: rgb(0x565143),
    home_border: rgb(0xA99B79),
    home_band: rgba(0x2CC3E6, 22),
    region_border: rgb(0x4A4F4B),
    region_hover: rgba(0x2CC3E6, 16),
    region_chosen: rgba(0xFFCB2E, 30),
    region_target: rgba(0x2CC3E6, 40),
    pressure: rgba(0xE5604F, 92),
    contested: rgba(0xE5604F, 60),
    occupied: rgba(0x0A0303, 150),
    ink: rgb(0xEFE8D8),
    faint_ink: rgb(0x837B69),
    water_ink: rgb(0x5D8A98),
    halo: rgba(0x171E21, 215),
    pipe: rgb(0x0B0F11),
    oil: rgb(0xFFC62B),
    casing: rgb(0x8C8168),
    sheet: rgb(0x1D2229),
    lane: rgb(0x2FB6DA),
    dead: rgb(0x6C6D69),
    corridor: rgb(0x8E8670),
    danger: rgb(0xF0685A),
    counter: rgb(0x1F4A58),
    gold: rgb(0xFFCB2E),
    sky: rgb(0x53CBE8),
};

/// What the map is painted with now.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct Brush {
    /// The colours.
    pub palette: &'static Palette,
    /// Physical pixels a logical pixel: widths of lines are given in logical ones.
    pub pixel_ratio: f32,
    /// Factor of the size of letters, symbols and counters; 1 is 100 per cent.
    pub text_scale: f32,
}

impl Default for Brush {
    fn default() -> Self {
        Self {
            palette: &DAY,
            pixel_ratio: 1.0,
            text_scale: 1.0,
        }
    }
}

impl Brush {
    /// The palette of a mode.
    pub fn palette_of(dark: bool) -> &'static Palette {
        if dark { &NIGHT } else { &DAY }
    }
}
