//! Where content asks for words: of each Fluent key the place that names it, read off the files themselves for every kind of
//! entry alike. Asked only when a key is missing. Which keys a level needs, `text` knows.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;

use super::load::{SourceFile, place};
use super::ron::tree::{Node, Value};
use super::ron::{FileId, Files, Span, read_and};

/// The places that ask for words, by the beginning of the keys that they ask for.
#[derive(Clone, Debug, Default)]
pub struct WordPlaces {
    /// The files, for names, lines and columns.
    pub files: Files,
    places: BTreeMap<String, (FileId, Span)>,
}

impl WordPlaces {
    /// Reads the files once more. What is wrong with them is none of its business.
    pub fn of(sources: &[SourceFile]) -> WordPlaces {
        let mut places = WordPlaces::default();
        for source in sources {
            let file = places.files.add(&source.name, &source.bytes);
            let Some(kind) = place(&source.name) else {
                continue;
            };
            let mut from = Walk {
                file,
                places: &mut places.places,
            };
            let _: Option<IgnoredAny> = read_and(file, &source.bytes, &mut Vec::new(), |root| {
                from.file(kind, root);
            });
        }
        places
    }

    /// The place that asks for a key: for `card-frost-option-pay-note` that of the option `pay`.
    pub fn find(&self, key: &str) -> Option<(FileId, Span)> {
        let mut key = key;
        loop {
            if let Some(place) = self.places.get(key) {
                return Some(*place);
            }
            (key, _) = key.rsplit_once('-')?;
        }
    }
}

struct Walk<'a> {
    file: FileId,
    places: &'a mut BTreeMap<String, (FileId, Span)>,
}

impl Walk<'_> {
    fn file(&mut self, kind: &str, root: &Node) {
        self.bases(root);
        match kind {
            "levels" => {
                self.named("level", root);
                for (list, prefix) in [
                    ("objectives", "objective"),
                    ("recorded_changes", "change"),
                    ("deals_with", "deals"),
                    ("lesson", "lesson"),
                    ("coach", "coach"),
                ] {
                    self.list(prefix, field(root, list));
                }
            }
            "levels/shocks" => self.text("shock", field(root, "note")),
            _ => self.entries(kind, root),
        }
    }

    /// The entries of a file, or of the lists in it, under the singular of the file's name.
    fn entries(&mut self, kind: &str, root: &Node) {
        let prefix = match kind {
            "crises" => "crisis",
            "policies" => "policy",
            "axes" => "axis",
            "codex" => "codex",
            other => other.strip_suffix('s').unwrap_or(other),
        };
        match &root.value {
            Value::List(_) => self.list(prefix, Some(root)),
            Value::Struct { fields, .. } => {
                for field in fields {
                    let of_list = field.name.strip_suffix('s').unwrap_or(&field.name);
                    let prefix = if kind == "crises" && field.name == "kinds" {
                        prefix
                    } else {
                        of_list
                    };
                    self.list(prefix, Some(&field.value));
                }
            }
            _ => {}
        }
    }

    fn list(&mut self, prefix: &str, list: Option<&Node>) {
        let Some(Value::List(entries)) = list.map(|list| &list.value) else {
            return;
        };
        for entry in entries {
            self.named(prefix, entry);
            self.text(prefix, Some(entry));
        }
    }

    /// An entry by its id, with its options, the reason that it gives and those that it has.
    fn named(&mut self, prefix: &str, entry: &Node) {
        self.text("pretext", field(entry, "pretext"));
        if let Some((id, span)) = field(entry, "id").and_then(string) {
            let key = format!("{prefix}-{id}");
            self.list(&format!("{key}-option"), field(entry, "options"));
            self.put(key, span);
        }
        for part in ["wants", "believes", "pays"] {
            let terms = field(entry, "appeal").and_then(|appeal| field(appeal, part));
            let Some(Value::List(terms)) = terms.map(|terms| &terms.value) else {
                continue;
            };
            for (name, span) in terms.iter().filter_map(|x| string(field(x, "metric")?)) {
                self.put(format!("reason-{}", name.replace(['.', '_'], "-")), span);
            }
        }
    }

    fn text(&mut self, prefix: &str, node: Option<&Node>) {
        if let Some((id, span)) = node.and_then(string) {
            self.put(format!("{prefix}-{id}"), span);
        }
    }

    /// The first place stands.
    fn put(&mut self, key: String, span: Span) {
        self.places.entry(key).or_insert((self.file, span));
    }

    fn bases(&mut self, node: &Node) {
        match &node.value {
            Value::Struct { fields, .. } => fields.iter().for_each(|x| self.bases(&x.value)),
            Value::List(parts) => parts.iter().for_each(|part| self.bases(part)),
            Value::Map(entries) => entries.iter().for_each(|(_, value)| self.bases(value)),
            Value::Tuple { name, items } => {
                let name = name.as_ref().map(|name| name.text);
                if let Some("Record" | "Inferred" | "Judgement") = name {
                    self.text("basis", items.first());
                }
                items.iter().for_each(|item| self.bases(item));
            }
            _ => {}
        }
    }
}

fn field<'a>(node: &'a Node<'a>, name: &str) -> Option<&'a Node<'a>> {
    let Value::Struct { fields, .. } = &node.value else {
        return None;
    };
    let mut fields = fields.iter();
    fields.find(|field| field.name == name).map(|x| &x.value)
}

fn string<'a>(node: &'a Node<'_>) -> Option<(&'a str, Span)> {
    match &node.value {
        Value::Str(text) => Some((text, node.span)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_traced_to_the_place_that_asks_for_it() {
        let file = |name: &str, text: &'static str| SourceFile {
            name: name.to_owned(),
            bytes: text.as_bytes().into(),
        };
        let places = WordPlaces::of(&[
            file(
                "assets/content/cards/a.ron",
                "[(id: \"frost\", options: [\n(id: \"pay\",\nbasis: Judgement(\"cold\"))])]",
            ),
            file(
                "levels/b.ron",
                "(\nid: \"b\",\nobjectives: [(id: \"warm\")],\ncoach: [\"one\",\n\"two\"])",
            ),
        ]);
        let line = |key: &str| {
            let (file, span) = places.find(key)?;
            let (line, _) = places.files.position(file, span.start);
            Some((places.files.name(file).to_owned(), line))
        };
        let card = |line: u32| Some(("assets/content/cards/a.ron".to_owned(), line));
        let level = |line: u32| Some(("levels/b.ron".to_owned(), line));
        assert_eq!(line("card-frost-body"), card(1));
        assert_eq!(line("card-frost-option-pay-note"), card(2));
        assert_eq!(line("basis-cold"), card(3));
        assert_eq!(line("level-b-title"), level(2));
        assert_eq!(line("objective-warm-note"), level(3));
        assert_eq!(line("coach-two"), level(5));
        assert_eq!(line("menu"), None);
    }
}
