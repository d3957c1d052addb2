//! Which entries of the content rest on which facts, and which of the dossier's items they carry: read off the files
//! themselves, for every kind of entry alike, so that no list of them is kept by hand.
//!
//! An entry carries the facts of its own list and those in the bases of its numbers and effects.

use super::ron::tree::{Node, Value};
use super::ron::{FileId, Span};

/// An entry of the content that rests on facts or carries items of the dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// Its file.
    pub file: FileId,
    /// Its kind: the name of the file or of the folder that it lies in, and the list in the file if that holds several
    /// (`cards`, `crises.kinds`, `coefficients.oil`).
    pub kind: String,
    /// Its id; in files without ids the name of the field.
    pub id: String,
    /// The items that it carries, with their places in the file.
    pub items: Vec<(String, Span)>,
    /// The facts that it rests on, sorted, each once.
    pub facts: Vec<String>,
}

/// Kinds that hold the dossier itself or what was measured: they carry nothing.
const LISTS: [&str; 3] = ["facts", "coverage", "record"];

/// Kinds that tell and do not act.
const TELLING: [&str; 2] = ["codex", "disagreements"];

impl Carrier {
    /// Whether it acts in the model, or is shown for what happens there; the codex only tells.
    pub fn acts(&self) -> bool {
        !TELLING.contains(&self.kind.as_str())
    }

    /// Its kind without the list in the file.
    pub fn family(&self) -> &str {
        self.kind.split('.').next().unwrap_or(&self.kind)
    }
}

/// The entries of a file, given what it holds ([`super::load`]) and its tree.
pub(super) fn of_file(file: FileId, place: &str, root: &Node) -> Vec<Carrier> {
    let mut found = Vec::new();
    if LISTS.contains(&place) {
        return found;
    }
    match &root.value {
        Value::List(entries) => list(file, place, entries, &mut found),
        Value::Struct { fields, .. } if id_of(root).is_none() => {
            for field in fields {
                let kind = format!("{place}.{}", field.name);
                parts(file, place, &kind, &field.name, &field.value, &mut found);
            }
        }
        _ => entry(file, place, id_of(root).unwrap_or(place), root, &mut found),
    }
    found
}

/// A field of a file that is one struct: a list of entries, a group of numbers, or one entry.
fn parts(file: FileId, place: &str, kind: &str, name: &str, node: &Node, found: &mut Vec<Carrier>) {
    match &node.value {
        Value::List(entries) if entries.iter().any(|entry| id_of(entry).is_some()) => {
            list(file, kind, entries, found);
        }
        Value::Struct { fields, .. }
            if id_of(node).is_none() && fields.iter().all(|field| field.name != "basis") =>
        {
            for field in fields {
                entry(file, kind, &field.name, &field.value, found);
            }
        }
        _ => entry(file, place, name, node, found),
    }
}

fn list(file: FileId, kind: &str, entries: &[Node], found: &mut Vec<Carrier>) {
    for node in entries {
        entry(file, kind, id_of(node).unwrap_or(kind), node, found);
    }
}

fn entry(file: FileId, kind: &str, id: &str, node: &Node, found: &mut Vec<Carrier>) {
    let mut carrier = Carrier {
        file,
        kind: kind.to_owned(),
        id: id.to_owned(),
        items: Vec::new(),
        facts: Vec::new(),
    };
    gather(node, &mut carrier);
    carrier.facts.sort();
    carrier.facts.dedup();
    if carrier.facts.is_empty() && carrier.items.is_empty() {
        return;
    }
    // Entries of one name, such as the several lines of a list without ids, are one carrier.
    match found
        .iter_mut()
        .find(|known| known.kind == carrier.kind && known.id == carrier.id)
    {
        Some(known) => {
            known.items.append(&mut carrier.items);
            known.facts.append(&mut carrier.facts);
            known.facts.sort();
            known.facts.dedup();
        }
        None => found.push(carrier),
    }
}

/// The id by which an entry is called: a region's ground and an asked question are called by what they are about.
fn id_of<'a>(node: &'a Node<'_>) -> Option<&'a str> {
    let Value::Struct { fields, .. } = &node.value else {
        return None;
    };
    ["id", "region", "question"].iter().find_map(|name| {
        let field = fields.iter().find(|field| field.name == *name)?;
        match &field.value.value {
            Value::Str(id) => Some(id.as_ref()),
            _ => None,
        }
    })
}

fn gather(node: &Node, carrier: &mut Carrier) {
    match &node.value {
        Value::Struct { fields, .. } => {
            for field in fields {
                match (field.name.as_ref(), &field.value.value) {
                    ("facts", Value::List(facts)) => names(facts, &mut carrier.facts),
                    ("items", Value::List(items)) => {
                        carrier.items.extend(items.iter().filter_map(item));
                    }
                    ("scenario", Value::Str(id)) => {
                        carrier.items.push((id.to_string(), field.value.span));
                    }
                    _ => gather(&field.value, carrier),
                }
            }
        }
        Value::Tuple { name, items } => {
            for part in items {
                match (name.as_ref().map(|name| name.text), &part.value) {
                    (Some("Sourced"), Value::List(facts)) => names(facts, &mut carrier.facts),
                    _ => gather(part, carrier),
                }
            }
        }
        Value::List(parts) => parts.iter().for_each(|part| gather(part, carrier)),
        Value::Map(entries) => entries.iter().for_each(|(_, value)| gather(value, carrier)),
        _ => {}
    }
}

fn names(list: &[Node], names: &mut Vec<String>) {
    names.extend(list.iter().filter_map(|node| match &node.value {
        Value::Str(name) => Some(name.to_string()),
        _ => None,
    }));
}

fn item(node: &Node) -> Option<(String, Span)> {
    match &node.value {
        Value::Str(name) => Some((name.to_string(), node.span)),
        Value::Int(number) => Some((number.to_string(), node.span)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::ron::read_and;

    fn carriers(place: &str, text: &str) -> Vec<Carrier> {
        let mut found = Vec::new();
        let _: Option<serde::de::IgnoredAny> =
            read_and(FileId(0), text.as_bytes(), &mut Vec::new(), |root| {
                found = of_file(FileId(0), place, root);
            });
        found
    }

    fn brief(carrier: &Carrier) -> (&str, &str, Vec<&str>, String) {
        (
            carrier.kind.as_str(),
            carrier.id.as_str(),
            carrier.items.iter().map(|(id, _)| id.as_str()).collect(),
            carrier.facts.join(" "),
        )
    }

    #[test]
    fn an_entry_carries_its_own_facts_and_those_of_its_bases() {
        let found = carriers(
            "cards",
            r#"[(id: "a", items: [3, "L05"], facts: ["F002", "F001"], options: [
                (id: "x", effects: [Add(metric: "m", by: 0.1, basis: Sourced(["F003", "F001"]))]),
            ]), (id: "b", basis: Judgement("why"))]"#,
        );
        assert_eq!(found.len(), 1, "an entry that carries nothing is none");
        assert_eq!(
            brief(&found[0]),
            ("cards", "a", vec!["3", "L05"], "F001 F002 F003".to_owned())
        );
    }

    #[test]
    fn files_of_one_struct_are_parted_into_their_entries() {
        let found = carriers(
            "coefficients",
            r#"(oil: (share: (value: 1, basis: Sourced(["F139"])), other: (value: 2, basis: Judgement("x"))))"#,
        );
        let all: Vec<_> = found.iter().map(brief).collect();
        assert_eq!(
            all,
            [("coefficients.oil", "share", vec![], "F139".to_owned())]
        );
        let found = carriers(
            "futures",
            r#"(season: (months: [1.0], basis: Sourced(["F236"])), futures: [(id: "w", scenario: "SC05", facts: [])])"#,
        );
        let all: Vec<_> = found.iter().map(brief).collect();
        assert_eq!(
            all,
            [
                ("futures", "season", vec![], "F236".to_owned()),
                ("futures.futures", "w", vec!["SC05"], String::new()),
            ]
        );
        let found = carriers(
            "levels",
            r#"(id: "y", start_values: [(metric: "m", value: 1, basis: Sourced(["F044"]))])"#,
        );
        assert_eq!(brief(&found[0]), ("levels", "y", vec![], "F044".to_owned()));
    }
}
