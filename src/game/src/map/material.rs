//! The materials of the map: of all lines (borders, rivers, pipes, sea lanes and rails; the shader stands in `line.wgsl`) and of
//! all areas (`fill.wgsl`).

use bevy::asset::embedded_asset;
use bevy::asset::{AssetPath, embedded_path};
use bevy::prelude::*;
use bevy::render::render_resource::{AsBindGroup, ShaderType};
use bevy::shader::ShaderRef;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dPlugin};

use super::palette::{Brush, Tint};

/// How a line is marked along its course. The numbers are those of the shader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Unbroken.
    #[default]
    Solid = 0,
    /// Dashes.
    Dashed = 1,
    /// Arrowheads that run along the body.
    Flowing = 2,
    /// Hatched across.
    Hatched = 3,
    /// Dots.
    Dotted = 4,
    /// Hulls that move over a thin wake.
    Ships = 5,
    /// Black and white in turn.
    Rail = 6,
}

/// How a line is drawn. Lengths are logical pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pen {
    /// Colour of the body.
    pub(super) body: Tint,
    /// Colour of the edge around the body.
    pub(super) casing: Tint,
    /// Colour of what marks or moves.
    pub(super) accent: Tint,
    /// Width of the body.
    pub(super) width: f32,
    /// Width of the edge on either side.
    pub(super) edge: f32,
    /// How it is marked.
    pub(super) pattern: Pattern,
    /// Length of a mark and of the gap behind it.
    pub(super) marks: [f32; 2],
    /// Speed of the marks along the line, pixels a second.
    pub(super) speed: f32,
}

impl Pen {
    /// An unbroken line.
    pub(super) fn solid(body: Tint, width: f32) -> Self {
        Self {
            body,
            casing: body,
            accent: body,
            width,
            edge: 0.0,
            pattern: Pattern::Solid,
            marks: [1.0, 0.0],
            speed: 0.0,
        }
    }
    /// A dashed line.
    pub(super) fn dashed(body: Tint, width: f32, marks: [f32; 2]) -> Self {
        Self {
            pattern: Pattern::Dashed,
            marks,
            ..Self::solid(body, width)
        }
    }
    /// The pen as the graphics card wants it.
    pub(super) fn material(&self, brush: &Brush) -> LineMaterial {
        let ratio = brush.pixel_ratio;
        let shape = Vec4::new(self.width / 2.0, self.edge, self.marks[0], self.marks[1]);
        LineMaterial {
            line: LineUniform {
                body: self.body.linear(),
                casing: self.casing.linear(),
                accent: self.accent.linear(),
                shape: shape * ratio,
                motion: Vec4::new(self.speed * ratio, f32::from(self.pattern as u8), 0.0, 0.0),
            },
        }
    }
}

/// The uniform of the shader. Five vectors of four numbers: WebGL2 wants multiples of 16 bytes.
#[derive(Clone, Debug, ShaderType)]
pub(super) struct LineUniform {
    body: Vec4,
    casing: Vec4,
    accent: Vec4,
    shape: Vec4,
    motion: Vec4,
}

/// The material of a line.
#[derive(Asset, AsBindGroup, TypePath, Clone, Debug)]
pub(super) struct LineMaterial {
    #[uniform(0)]
    line: LineUniform,
}

/// The material of an area.
#[derive(Asset, AsBindGroup, TypePath, Clone, Debug)]
pub(super) struct FillMaterial {
    #[uniform(0)]
    colour: Vec4,
}

impl From<Tint> for FillMaterial {
    fn from(tint: Tint) -> Self {
        Self {
            colour: tint.linear(),
        }
    }
}

impl Material2d for FillMaterial {
    fn fragment_shader() -> ShaderRef {
        embedded(embedded_path!("fill.wgsl"))
    }
    fn alpha_mode(&self) -> AlphaMode2d {
        if self.colour.w < 1.0 {
            AlphaMode2d::Blend
        } else {
            AlphaMode2d::Opaque
        }
    }
}

fn embedded(path: std::path::PathBuf) -> ShaderRef {
    ShaderRef::Path(AssetPath::from_path_buf(path).with_source("embedded"))
}

impl Material2d for LineMaterial {
    fn vertex_shader() -> ShaderRef {
        embedded(embedded_path!("line.wgsl"))
    }
    fn fragment_shader() -> ShaderRef {
        embedded(embedded_path!("line.wgsl"))
    }
    fn alpha_mode(&self) -> AlphaMode2d {
        AlphaMode2d::Blend
    }
}

/// Registers the materials and their shaders. Needs the renderer.
pub(super) fn plugin(app: &mut App) {
    embedded_asset!(app, "line.wgsl");
    embedded_asset!(app, "fill.wgsl");
    app.add_plugins((
        Material2dPlugin::<LineMaterial>::default(),
        Material2dPlugin::<FillMaterial>::default(),
    ));
}
