// Lines of constant width on screen, with the patterns of the map's legend. The mesh is described in ribbon.rs.
// Everything is in physical pixels, except the distance along the line, which arrives in kilometres.

#import bevy_sprite::{
    mesh2d_functions as mesh_functions,
    mesh2d_view_bindings::{view, globals},
}
#ifdef SRGB_OUTPUT
#import bevy_render::color_operations::linear_to_srgb
#endif

struct Line {
    // The body.
    body: vec4<f32>,
    // The edge around it.
    casing: vec4<f32>,
    // What moves or marks.
    accent: vec4<f32>,
    // Half width of the body, width of the casing, length of a mark, length of a gap.
    shape: vec4<f32>,
    // Speed of the marks per second, pattern, unused, unused.
    motion: vec4<f32>,
}

@group(#{MATERIAL_BIND_GROUP}) @binding(0) var<uniform> line: Line;

struct Vertex {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
    @location(1) normal: vec3<f32>,
    @location(2) uv: vec2<f32>,
}

struct Ribbon {
    @builtin(position) position: vec4<f32>,
    // Distance along the line in units of the pattern, distance from its middle in pixels.
    @location(0) place: vec2<f32>,
    // Pixels a unit of the pattern: between 0.7 and 1.4.
    @location(1) unit: f32,
    // The same for all of a line. Branches that hang on a uniform have software drivers compile the shader anew for every line
    // and frame, and keep what they compiled; on what comes from the vertices they do not.
    @location(2) @interpolate(flat) pattern: u32,
}

@vertex
fn vertex(vertex: Vertex) -> Ribbon {
    let pixels_per_km = view.clip_from_view[0][0] * view.viewport.z * 0.5;
    // The pattern is bound to the ground and doubles by steps, so that it does not crawl while the map is zoomed.
    let km_per_unit = exp2(round(-log2(pixels_per_km)));
    let reach = line.shape.x + line.shape.y + 1.0;
    let world_from_local = mesh_functions::get_world_from_local(vertex.instance_index);
    let moved = vertex.position + vertex.normal * (reach / pixels_per_km);
    let world = mesh_functions::mesh2d_position_local_to_world(world_from_local, vec4<f32>(moved, 1.0));
    var out: Ribbon;
    out.position = mesh_functions::mesh2d_position_world_to_clip(world);
    out.place = vec2<f32>(vertex.uv.x / km_per_unit, vertex.uv.y * reach);
    out.unit = km_per_unit * pixels_per_km;
    out.pattern = u32(line.motion.y + 0.5);
    return out;
}

// The share of a pixel that lies inside, at a signed distance from an edge (negative inside).
fn inside(distance: f32) -> f32 {
    return clamp(0.5 - distance, 0.0, 1.0);
}

// Signed distance in pixels to marks that repeat along the line.
fn marks(along: f32, unit: f32) -> f32 {
    let period = line.shape.z + line.shape.w;
    let within = along - floor(along / period) * period;
    return (abs(within - period * 0.5) - line.shape.z * 0.5) * unit;
}

@fragment
fn fragment(in: Ribbon) -> @location(0) vec4<f32> {
    let half_width = line.shape.x;
    let along = in.place.x;
    let across = abs(in.place.y);
    let shift = globals.time * line.motion.x;
    let in_body = inside(across - half_width);
    let in_casing = inside(across - half_width - line.shape.y);

    var colour = mix(line.casing, line.body, in_body);
    var cover = in_casing;
    if in.pattern == 1u {
        // Dashes.
        cover = in_body * inside(marks(along, in.unit));
        colour = line.body;
    } else if in.pattern == 2u {
        // A pipe that carries: arrowheads run along it.
        let arrow = marks(along + across * 0.9 / in.unit - shift, in.unit);
        let room = inside(across - max(half_width - 0.8, half_width * 0.6));
        colour = mix(colour, line.accent, inside(arrow) * room);
    } else if in.pattern == 3u {
        // Stopped: hatched, and nothing moves.
        let hatch = marks(along + in.place.y / in.unit, in.unit);
        colour = mix(colour, line.accent, inside(hatch) * in_body);
    } else if in.pattern == 4u {
        // Dots.
        let period = line.shape.z + line.shape.w;
        let within = (along - floor(along / period) * period - period * 0.5) * in.unit;
        cover = inside(length(vec2<f32>(within, across)) - half_width);
        colour = line.body;
    } else if in.pattern == 5u {
        // Ships: a thin wake, and hulls that move.
        let period = line.shape.z + line.shape.w;
        let moved = along - shift;
        let within = (moved - floor(moved / period) * period - period * 0.5) * in.unit;
        let straight = max(line.shape.z * 0.5 * in.unit - half_width, 0.0);
        let hull = length(vec2<f32>(max(abs(within) - straight, 0.0), across)) - half_width;
        let wake = across - max(half_width * 0.3, 0.6);
        let edge = inside(hull - line.shape.y);
        colour = mix(mix(line.accent, line.casing, edge), line.body, inside(hull));
        cover = max(edge, inside(wake));
    } else if in.pattern == 6u {
        // Rail: black and white in turn, as on printed maps.
        let wagon = marks(along - shift, in.unit);
        let room = inside(across - max(half_width - 1.0, half_width * 0.5));
        colour = mix(colour, line.accent, inside(wagon) * room);
    }
    let alpha = colour.a * cover;
    if alpha < 0.004 {
        discard;
    }
#ifdef SRGB_OUTPUT
    colour = vec4<f32>(linear_to_srgb(colour.rgb), colour.a);
#endif
    return vec4<f32>(colour.rgb, alpha);
}
