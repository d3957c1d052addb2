//! The fields of content as authors write them, read off the types themselves: name, kind, whether it may be left out, what it
//! means (its comment in the source), and an example from the content that is there. For the tables of `docs/authors.md`.
//!
//! The reader of the source knows only what the raw types use: public structs and enums with a comment a field. A test holds
//! it against what serde knows of the same types.

mod examples;
#[cfg(test)]
mod tests;

pub use examples::examples;

/// The sources of the raw types.
const SOURCES: [&str; 13] = [
    include_str!("../raw/mod.rs"),
    include_str!("../raw/dossier.rs"),
    include_str!("../raw/fighting.rs"),
    include_str!("../raw/futures.rs"),
    include_str!("../raw/level.rs"),
    include_str!("../raw/oil.rs"),
    include_str!("../raw/record.rs"),
    include_str!("../raw/seats.rs"),
    include_str!("../raw/security.rs"),
    include_str!("../shock.rs"),
    include_str!("../../orders_file.rs"),
    include_str!("../../ids.rs"),
    include_str!("../../state/moscow.rs"),
];

/// A file or folder of content and the type of what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root {
    /// What the loader calls it.
    pub place: &'static str,
    /// Where it lies.
    pub path: &'static str,
    /// The type of an entry, or of the whole file.
    pub of: &'static str,
    /// Whether the file is a list of entries.
    pub list: bool,
}

const fn root(place: &'static str, path: &'static str, of: &'static str, list: bool) -> Root {
    Root {
        place,
        path,
        of,
        list,
    }
}

/// What authors write most comes first.
pub const ROOTS: [Root; 34] = [
    root("levels", "levels/*.ron", "Level", false),
    root("cards", "assets/content/cards/*.ron", "Card", true),
    root("levers", "assets/content/levers/*.ron", "Lever", true),
    root("endings", "assets/content/endings.ron", "Ending", true),
    root("promises", "assets/content/promises.ron", "Promise", true),
    root(
        "questions",
        "assets/content/questions.ron",
        "Question",
        true,
    ),
    root("policies", "assets/content/policies.ron", "Policy", true),
    root("projects", "assets/content/projects.ron", "Project", true),
    root(
        "reactions",
        "assets/content/reactions.ron",
        "Reaction",
        true,
    ),
    root("hazards", "assets/content/hazards.ron", "Hazard", true),
    root(
        "incidents",
        "assets/content/incidents.ron",
        "Incident",
        true,
    ),
    root("crises", "assets/content/crises.ron", "Crises", false),
    root("futures", "assets/content/futures.ron", "Futures", false),
    root("levels/shocks", "levels/shocks/*.ron", "Shock", false),
    root("axes", "assets/content/axes.ron", "Axis", true),
    root("venues", "assets/content/venues.ron", "Venue", true),
    root("partners", "assets/content/partners.ron", "Partner", true),
    root("channels", "assets/content/channels.ron", "Channel", true),
    root("regions", "assets/content/regions.ron", "Region", true),
    root("ages", "assets/content/ages.ron", "Age", true),
    root("forces", "assets/content/forces.ron", "Force", true),
    root("groups", "assets/content/groups.ron", "Group", true),
    root("fighting", "assets/content/fighting.ron", "Fighting", false),
    root("terrain", "assets/content/terrain.ron", "Terrain", false),
    root("oil", "assets/content/oil.ron", "Oil", false),
    root("seats", "assets/content/seats.ron", "Seats", false),
    root("world", "assets/content/world.ron", "Series", true),
    root("record", "assets/content/record.ron", "RecordSeries", true),
    root("facts", "assets/content/facts.ron", "Fact", true),
    root("coverage", "assets/content/coverage.ron", "Coverage", false),
    root(
        "disagreements",
        "assets/content/disagreements.ron",
        "Disagreement",
        true,
    ),
    root("codex", "assets/content/codex/*.ron", "Entry", true),
    root("advisers", "assets/content/advisers.ron", "Advisers", false),
    root("board", "assets/content/board.ron", "BoardQuestion", true),
];

/// A type that authors write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeDoc {
    /// Its name in files and messages.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// The fields of a struct; none for an enum.
    pub fields: Vec<FieldDoc>,
    /// The variants of an enum; none for a struct.
    pub variants: Vec<VariantDoc>,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDoc {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be left out.
    pub optional: bool,
    /// What it means.
    pub doc: String,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantDoc {
    /// Its name.
    pub name: String,
    /// What stands in its brackets by place.
    pub items: Vec<Kind>,
    /// What stands in its brackets by name.
    pub fields: Vec<FieldDoc>,
    /// What it means.
    pub doc: String,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A list.
    List(Box<Kind>),
    /// Another type, by name.
    Type(String),
}

impl Kind {
    /// The type in it.
    pub fn named(&self) -> Option<&str> {
        match self {
            Kind::List(inner) => inner.named(),
            Kind::Type(name) => Some(name),
            _ => None,
        }
    }
}

/// Every type that authors write, in the order of the sources.
pub fn types() -> Vec<TypeDoc> {
    let mut types = Vec::new();
    for source in SOURCES {
        read(source, &mut types);
    }
    types
}

/// Reads the types of one source file.
fn read(source: &str, types: &mut Vec<TypeDoc>) {
    let mut lines = source.lines();
    let mut doc = Vec::new();
    let mut rename = None;
    while let Some(line) = lines.next() {
        let line = line.trim();
        if let Some(words) = line.strip_prefix("///") {
            doc.push(words.trim().to_owned());
        } else if let Some(name) = line
            .strip_prefix("#[serde(rename = \"")
            .and_then(|rest| rest.strip_suffix("\")]"))
        {
            rename = Some(name.to_owned());
        } else if line.starts_with("#[") {
        } else if let Some(name) = opened(line, "pub struct ") {
            let fields = fields(&mut lines);
            if is_raw(name, &rename) {
                types.push(TypeDoc {
                    name: rename.take().unwrap_or_else(|| name.to_owned()),
                    doc: doc.join(" "),
                    fields,
                    variants: Vec::new(),
                });
            }
            doc.clear();
            rename = None;
        } else if let Some(name) = opened(line, "pub enum ") {
            let variants = variants(&mut lines);
            if is_raw(name, &rename) {
                types.push(TypeDoc {
                    name: rename.take().unwrap_or_else(|| name.to_owned()),
                    doc: doc.join(" "),
                    fields: Vec::new(),
                    variants,
                });
            }
            doc.clear();
            rename = None;
        } else {
            doc.clear();
            rename = None;
        }
    }
}

/// Types that authors write: the raw ones, and the seats and capitals that they name.
fn is_raw(name: &str, rename: &Option<String>) -> bool {
    rename.is_some() || name.ends_with("Raw") || name == "Seat" || name == "Capital"
}

fn opened<'a>(line: &'a str, keyword: &str) -> Option<&'a str> {
    line.strip_prefix(keyword)?.strip_suffix(" {")
}

/// The fields up to the closing brace.
fn fields<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<FieldDoc> {
    let mut fields = Vec::new();
    let mut doc: Vec<String> = Vec::new();
    let mut defaulted = false;
    for line in lines.by_ref() {
        let line = line.trim();
        if line.starts_with('}') {
            break;
        }
        if let Some(words) = line.strip_prefix("///") {
            doc.push(words.trim().to_owned());
        } else if line == "#[serde(default)]" {
            defaulted = true;
        } else if let Some((name, written)) = line
            .trim_start_matches("pub ")
            .strip_suffix(',')
            .and_then(|field| field.split_once(": "))
        {
            let (kind, optional) = kind(written);
            // A list that is left out is empty.
            let optional = optional || defaulted || matches!(kind, Kind::List(_));
            fields.push(FieldDoc {
                name: name.to_owned(),
                kind,
                optional,
                doc: doc.join(" "),
            });
            doc.clear();
            defaulted = false;
        }
    }
    fields
}

/// The variants up to the closing brace.
fn variants<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<VariantDoc> {
    let mut variants = Vec::new();
    let mut doc: Vec<String> = Vec::new();
    while let Some(line) = lines.next() {
        let line = line.trim();
        if line == "}" {
            break;
        }
        if let Some(words) = line.strip_prefix("///") {
            doc.push(words.trim().to_owned());
            continue;
        }
        if line.is_empty() || line.starts_with("#[") || line.starts_with("//") {
            continue;
        }
        let (name, items, fields) = if let Some(name) = line.strip_suffix(" {") {
            (name, Vec::new(), fields(lines))
        } else if let Some((name, rest)) = line.split_once('(') {
            let inside = rest.trim_end_matches(',').trim_end_matches(')');
            let items = parted(inside).into_iter().map(|item| kind(item).0);
            (name, items.collect(), Vec::new())
        } else {
            let name = line.trim_end_matches(',');
            let name = name.split_once(" = ").map_or(name, |(name, _)| name);
            (name, Vec::new(), Vec::new())
        };
        variants.push(VariantDoc {
            name: name.to_owned(),
            items,
            fields,
            doc: doc.join(" "),
        });
        doc.clear();
    }
    variants
}

/// Parts at the commas outside brackets.
fn parted(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0i32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(text.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(from..));
    parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// What a type of Rust is to an author, and whether it may be left out.
fn kind(written: &str) -> (Kind, bool) {
    let inside = |name: &str| {
        written
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('<'))
            .and_then(|rest| rest.strip_suffix('>'))
    };
    if let Some(inner) = inside("Option") {
        return (kind(inner).0, true);
    }
    for wrapper in ["Spanned", "Box"] {
        if let Some(inner) = inside(wrapper) {
            return kind(inner);
        }
    }
    if let Some(inner) = inside("Vec") {
        return (Kind::List(Box::new(kind(inner).0)), false);
    }
    let kind = match written {
        "Name" | "String" => Kind::Text,
        "f64" => Kind::Number,
        "bool" => Kind::Truth,
        "u8" | "u16" | "u32" | "u64" | "i16" | "i32" | "i64" => Kind::Whole,
        "super::EffectRaw" => Kind::Type("Effect".to_owned()),
        other => Kind::Type(other.trim_end_matches("Raw").to_owned()),
    };
    (kind, false)
}
