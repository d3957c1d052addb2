//! Paints egui's meshes on the processor, and writes PNG files without compressing them.

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, TextureId, TexturesDelta};

/// Textures so far, and the painting itself.
#[derive(Default)]
pub(crate) struct Raster {
    textures: HashMap<TextureId, ColorImage>,
}

impl Raster {
    /// Takes over what egui changed of its textures.
    pub(crate) fn textures(&mut self, delta: &TexturesDelta) {
        for (id, change) in delta
            .set
            .iter()
            .flat_map(|(id, changes)| changes.iter().map(move |c| (id, c)))
        {
            let ImageData::Color(image) = &change.image;
            match (change.pos, self.textures.get_mut(id)) {
                (Some([x, y]), Some(whole)) => {
                    for row in 0..image.size[1] {
                        for column in 0..image.size[0] {
                            whole[(x + column, y + row)] = image[(column, row)];
                        }
                    }
                }
                _ => {
                    self.textures.insert(*id, image.as_ref().clone());
                }
            }
        }
    }

    /// Paints the meshes over a plain sea, blending in linear light as the engine does. Values are linear.
    pub(crate) fn draw(
        &self,
        meshes: &[ClippedPrimitive],
        width: usize,
        height: usize,
    ) -> Vec<[f32; 3]> {
        let mut image = vec![[0.53_f32, 0.60, 0.60]; width * height];
        for primitive in meshes {
            let Primitive::Mesh(mesh) = &primitive.primitive else {
                continue;
            };
            let clip = primitive.clip_rect;
            let x = (
                clip.left().round().max(0.0) as usize,
                (clip.right().round().max(0.0) as usize).min(width),
            );
            let y = (
                clip.top().round().max(0.0) as usize,
                (clip.bottom().round().max(0.0) as usize).min(height),
            );
            self.mesh(mesh, &mut image, width, x, y);
        }
        image
    }

    fn mesh(
        &self,
        mesh: &Mesh,
        image: &mut [[f32; 3]],
        width: usize,
        x: (usize, usize),
        y: (usize, usize),
    ) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else {
            return;
        };
        for corners in mesh.indices.chunks_exact(3) {
            let [a, b, c] = [corners[0], corners[1], corners[2]].map(|i| mesh.vertices[i as usize]);
            triangle(texture, [a, b, c], image, width, x, y);
        }
    }
}

fn triangle(
    texture: &ColorImage,
    [a, b, c]: [Vertex; 3],
    image: &mut [[f32; 3]],
    width: usize,
    x: (usize, usize),
    y: (usize, usize),
) {
    let edge = |p: egui::Pos2, q: egui::Pos2, r: egui::Pos2| {
        (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    };
    let area = edge(a.pos, b.pos, c.pos);
    if area == 0.0 {
        return;
    }
    let least = a.pos.min(b.pos).min(c.pos);
    let most = a.pos.max(b.pos).max(c.pos);
    let rows =
        (least.y.floor().max(y.0 as f32) as usize)..(most.y.ceil().max(0.0) as usize).min(y.1);
    for py in rows {
        let columns =
            (least.x.floor().max(x.0 as f32) as usize)..(most.x.ceil().max(0.0) as usize).min(x.1);
        for px in columns {
            let p = egui::pos2(px as f32 + 0.5, py as f32 + 0.5);
            let w = [
                edge(b.pos, c.pos, p) / area,
                edge(c.pos, a.pos, p) / area,
                edge(a.pos, b.pos, p) / area,
            ];
            // The half-open rule that graphics cards use is not needed: seams of anti-aliased shapes stay invisible.
            if w.iter().any(|v| *v < 0.0) {
                continue;
            }
            let mix = |f: &dyn Fn(&Vertex) -> f32| f(&a) * w[0] + f(&b) * w[1] + f(&c) * w[2];
            let texel = sample(texture, mix(&|v| v.uv.x), mix(&|v| v.uv.y));
            let tint =
                [0, 1, 2, 3].map(|i| mix(&|v| f32::from(v.color.to_array()[i]) / 255.0) * texel[i]);
            let pixel = &mut image[py * width + px];
            for i in 0..3 {
                pixel[i] = linear(tint[i]) + pixel[i] * (1.0 - tint[3]);
            }
        }
    }
}

/// Linear light of a value in sRGB.
fn linear(value: f32) -> f32 {
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// The value in sRGB of linear light.
fn srgb(value: f32) -> f32 {
    if value <= 0.003_130_8 {
        value * 12.92
    } else {
        1.055 * value.powf(1.0 / 2.4) - 0.055
    }
}

/// The texel at a place, bilinear as graphics cards do it.
fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let [w, h] = texture.size;
    let (x, y) = (u * w as f32 - 0.5, v * h as f32 - 0.5);
    let at = |x: f32, y: f32| -> Color32 {
        texture[(
            (x.max(0.0) as usize).min(w - 1),
            (y.max(0.0) as usize).min(h - 1),
        )]
    };
    let (fx, fy) = (x - x.floor(), y - y.floor());
    let corners = [
        (at(x.floor(), y.floor()), (1.0 - fx) * (1.0 - fy)),
        (at(x.floor() + 1.0, y.floor()), fx * (1.0 - fy)),
        (at(x.floor(), y.floor() + 1.0), (1.0 - fx) * fy),
        (at(x.floor() + 1.0, y.floor() + 1.0), fx * fy),
    ];
    [0, 1, 2, 3].map(|i| {
        corners
            .iter()
            .map(|(c, weight)| f32::from(c.to_array()[i]) / 255.0 * weight)
            .sum()
    })
}

/// A PNG file of an image, its data stored and not compressed.
pub(crate) fn png(image: &[[f32; 3]], width: usize, height: usize) -> Vec<u8> {
    let mut raw = Vec::with_capacity(height * (width * 3 + 1));
    for row in image.chunks_exact(width) {
        raw.push(0);
        raw.extend(
            row.iter()
                .flatten()
                .map(|v| (srgb(v.clamp(0.0, 1.0)) * 255.0).round() as u8),
        );
    }
    let mut zlib = vec![0x78, 0x01];
    let mut blocks = raw.chunks(65_535).peekable();
    while let Some(block) = blocks.next() {
        zlib.push(u8::from(blocks.peek().is_none()));
        zlib.extend((block.len() as u16).to_le_bytes());
        zlib.extend((!(block.len() as u16)).to_le_bytes());
        zlib.extend(block);
    }
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in &raw {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    zlib.extend(((high << 16) | low).to_be_bytes());

    let mut file = vec![0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A];
    let mut header = Vec::new();
    header.extend((width as u32).to_be_bytes());
    header.extend((height as u32).to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    for (kind, data) in [(b"IHDR", &header), (b"IDAT", &zlib), (b"IEND", &Vec::new())] {
        file.extend((data.len() as u32).to_be_bytes());
        let start = file.len();
        file.extend(kind);
        file.extend(data);
        let sum = crc(&file[start..]);
        file.extend(sum.to_be_bytes());
    }
    file
}

/// The checksum of a PNG chunk.
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}
