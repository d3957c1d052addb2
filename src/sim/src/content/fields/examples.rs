//! Examples of fields, cut from the content that is there.

use std::collections::BTreeMap;

use super::{Kind, ROOTS, TypeDoc, types};
use crate::content::load::{SourceFile, place};
use crate::content::ron::tree::{Node, Value};
use crate::content::ron::{Files, read_and};

/// Examples from content, by type and field: the first that fits in a line of a table.
pub fn examples(sources: &[SourceFile]) -> BTreeMap<(String, String), String> {
    let types = types();
    let mut files = Files::new();
    let mut found = Found {
        types: &types,
        examples: BTreeMap::new(),
    };
    for source in sources {
        let Some(root) =
            place(&source.name).and_then(|place| ROOTS.iter().find(|root| root.place == place))
        else {
            continue;
        };
        let file = files.add(&source.name, &source.bytes);
        let text = String::from_utf8_lossy(&source.bytes).into_owned();
        let _: Option<serde::de::IgnoredAny> =
            read_and(file, &source.bytes, &mut Vec::new(), |node| {
                let kind = Kind::Type(root.of.to_owned());
                if root.list {
                    found.value(&text, &Kind::List(Box::new(kind)), node);
                } else {
                    found.value(&text, &kind, node);
                }
            });
    }
    found.examples
}

/// An example is at most so many characters long.
const LONGEST: usize = 64;

struct Found<'a> {
    types: &'a [TypeDoc],
    examples: BTreeMap<(String, String), String>,
}

impl Found<'_> {
    fn value(&mut self, text: &str, kind: &Kind, node: &Node) {
        match (kind, &node.value) {
            (Kind::List(inner), Value::List(nodes)) => {
                for node in nodes {
                    self.value(text, inner, node);
                }
            }
            (Kind::Type(name), _) => {
                let types = self.types;
                if let Some(known) = types.iter().find(|known| known.name == *name) {
                    self.typed(text, known, node);
                }
            }
            _ => {}
        }
    }

    fn typed(&mut self, text: &str, known: &TypeDoc, node: &Node) {
        match &node.value {
            Value::Struct { name, fields } => {
                let variant = name
                    .as_ref()
                    .and_then(|name| known.variants.iter().find(|v| v.name == name.text));
                let (owner, docs) = match variant {
                    Some(variant) => (format!("{}::{}", known.name, variant.name), &variant.fields),
                    None => (known.name.clone(), &known.fields),
                };
                for field in fields {
                    if let Some(doc) = docs.iter().find(|doc| doc.name == field.name) {
                        self.note(&owner, &doc.name, snippet(text, &field.value));
                        self.value(text, &doc.kind, &field.value);
                    }
                }
            }
            Value::Tuple { name, items } => {
                let variant = name
                    .as_ref()
                    .and_then(|name| known.variants.iter().find(|v| v.name == name.text));
                let Some(variant) = variant else {
                    return;
                };
                self.note(&known.name, &variant.name, snippet(text, node));
                for (kind, node) in variant.items.iter().zip(items) {
                    self.value(text, kind, node);
                }
            }
            Value::Ident(name) => self.note(&known.name, name, Some((*name).to_owned())),
            _ => {}
        }
    }

    /// Keeps the first example that is short enough, and until then a longer one cut off.
    fn note(&mut self, owner: &str, field: &str, example: Option<String>) {
        let Some(example) = example else {
            return;
        };
        let fits = |text: &str| text.chars().count() <= LONGEST;
        let key = (owner.to_owned(), field.to_owned());
        let known = self.examples.get(&key);
        if known.is_some_and(|known| !known.ends_with('…')) || (known.is_some() && !fits(&example))
        {
            return;
        }
        let kept = if fits(&example) {
            example
        } else {
            let cut: String = example.chars().take(LONGEST - 1).collect();
            format!("{}…", cut.trim_end())
        };
        self.examples.insert(key, kept);
    }
}

/// What stands in the file, on one line and without comments.
fn snippet(text: &str, node: &Node) -> Option<String> {
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    let written = text.get(start..end)?;
    let lines = written.lines().map(|line| {
        let code = line.split_once("//").map_or(line, |(code, _)| code);
        code.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    let line = lines.collect::<Vec<_>>().join(" ");
    Some(line.replace("( ", "(").replace("[ ", "[").trim().to_owned())
}
