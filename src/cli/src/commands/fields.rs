//! `fields`: every field of content with what it holds, whether it is needed, what it means and an example. Text is Markdown,
//! the tables of `docs/authors.md`.

use std::collections::BTreeMap;

use multivector_sim::content::fields::{FieldDoc, Kind, ROOTS, Root, TypeDoc, examples, types};
use serde_json::{Value, json};

use crate::output::Answer;
use crate::words::Words;

pub(crate) fn run(words: &Words) -> Answer {
    let types = types();
    let tables = Tables {
        words,
        types: &types,
        // What ships comes first; the examples fill what it leaves open.
        examples: examples(&[multivector_data::files(), multivector_data::examples()].concat()),
    };
    Answer::done(tables.data(), tables.text())
}

struct Tables<'a> {
    words: &'a Words,
    types: &'a [TypeDoc],
    examples: BTreeMap<(String, String), String>,
}

impl Tables<'_> {
    fn of(&self, name: &str) -> Option<&TypeDoc> {
        self.types.iter().find(|known| known.name == name)
    }

    fn example(&self, owner: &str, field: &str) -> Option<&str> {
        let key = (owner.to_owned(), field.to_owned());
        self.examples.get(&key).map(String::as_str)
    }

    fn data(&self) -> Value {
        let field = |owner: &str, field: &FieldDoc| {
            json!({
                "name": field.name,
                "holds": self.kind(&field.kind, false),
                "optional": field.optional,
                "meaning": field.doc,
                "example": self.example(owner, &field.name),
            })
        };
        let fields = |owner: &str, list: &[FieldDoc]| -> Vec<Value> {
            list.iter().map(|one| field(owner, one)).collect()
        };
        let types = self.types.iter().map(|known| {
            let variants: Vec<Value> = known
                .variants
                .iter()
                .map(|variant| {
                    let owner = format!("{}::{}", known.name, variant.name);
                    let items = variant.items.iter().map(|kind| self.kind(kind, false));
                    json!({
                        "name": variant.name,
                        "items": items.collect::<Vec<_>>(),
                        "fields": fields(&owner, &variant.fields),
                        "meaning": variant.doc,
                    })
                })
                .collect();
            json!({
                "name": known.name,
                "meaning": known.doc,
                "fields": fields(&known.name, &known.fields),
                "variants": variants,
            })
        });
        let roots = ROOTS.iter();
        let roots: Vec<Value> = roots
            .map(|root| json!({ "path": root.path, "type": root.of, "list": root.list }))
            .collect();
        json!({ "files": roots, "types": types.collect::<Vec<_>>() })
    }

    fn text(&self) -> String {
        let mut text = String::new();
        let mut told: Vec<String> = Vec::new();
        for root in &ROOTS {
            self.root(root, &mut told, &mut text);
        }
        text.truncate(text.trim_end().len());
        text
    }

    fn root(&self, root: &Root, told: &mut Vec<String>, text: &mut String) {
        let args = [
            ("path", root.path.to_owned()),
            ("type", root.of.to_owned()),
            ("list", root.list.to_string()),
        ];
        text.push_str(&format!("{}\n\n", self.words.say("cli-fields-file", &args)));
        let mut open = vec![root.of.to_owned()];
        while let Some(name) = open.pop() {
            if told.contains(&name) {
                continue;
            }
            told.push(name.clone());
            let Some(known) = self.of(&name) else {
                continue;
            };
            self.table(known, text);
            let variants = known.variants.iter();
            let inner =
                variants.flat_map(|v| v.items.iter().chain(v.fields.iter().map(|f| &f.kind)));
            let kinds = known.fields.iter().map(|field| &field.kind).chain(inner);
            let mut next: Vec<String> = kinds.filter_map(Kind::named).map(str::to_owned).collect();
            // The last on the stack is told first: keep the order of the fields.
            next.reverse();
            open.append(&mut next);
        }
    }

    fn table(&self, known: &TypeDoc, text: &mut String) {
        text.push_str(&format!("#### {}\n\n{}\n\n", known.name, known.doc));
        if !known.fields.is_empty() {
            text.push_str(&format!(
                "{}\n|---|---|---|---|---|\n",
                self.words.say("cli-fields-head", &[])
            ));
            for field in &known.fields {
                self.row(&known.name, "", field, text);
            }
            text.push('\n');
        }
        if known.variants.is_empty() {
            return;
        }
        text.push_str(&format!(
            "{}\n|---|---|---|\n",
            self.words.say("cli-fields-head-variants", &[])
        ));
        for variant in &known.variants {
            let items: Vec<String> = variant
                .items
                .iter()
                .map(|kind| self.kind(kind, true))
                .collect();
            let named: Vec<&str> = variant.fields.iter().map(|f| f.name.as_str()).collect();
            let written = match (items.is_empty(), named.is_empty()) {
                (false, _) => format!("`{}`({})", variant.name, items.join(", ")),
                (_, false) => format!("`{}({})`", variant.name, named.join(", ")),
                _ => format!("`{}`", variant.name),
            };
            let example = self.example(&known.name, &variant.name);
            // A plain name is its own example.
            let example = example.filter(|example| *example != variant.name);
            let example = example.map_or(String::new(), code);
            text.push_str(&format!(
                "| {written} | {} | {example} |\n",
                cell(&variant.doc)
            ));
        }
        text.push('\n');
        for variant in known.variants.iter().filter(|v| !v.fields.is_empty()) {
            let owner = format!("{}::{}", known.name, variant.name);
            text.push_str(&format!(
                "{}\n|---|---|---|---|---|\n",
                self.words.say("cli-fields-head", &[])
            ));
            for field in &variant.fields {
                self.row(&owner, &variant.name, field, text);
            }
            text.push('\n');
        }
    }

    fn row(&self, owner: &str, variant: &str, field: &FieldDoc, text: &mut String) {
        let needed = if field.optional {
            "cli-fields-optional"
        } else {
            "cli-fields-needed"
        };
        let name = match variant {
            "" => format!("`{}`", field.name),
            variant => format!("`{variant}` `{}`", field.name),
        };
        let example = self.example(owner, &field.name).map_or(String::new(), code);
        text.push_str(&format!(
            "| {name} | {} | {} | {} | {example} |\n",
            self.kind(&field.kind, true),
            self.words.say(needed, &[]),
            cell(&field.doc),
        ));
    }

    /// What a field holds, in words; a type with a link to its table.
    fn kind(&self, kind: &Kind, linked: bool) -> String {
        match kind {
            Kind::Text => self.words.say("cli-fields-text", &[]),
            Kind::Whole => self.words.say("cli-fields-whole", &[]),
            Kind::Number => self.words.say("cli-fields-number", &[]),
            Kind::Truth => self.words.say("cli-fields-truth", &[]),
            Kind::List(inner) => {
                let args = [("what", self.kind(inner, linked))];
                self.words.say("cli-fields-list", &args)
            }
            Kind::Type(name) if name == "Item" => self.words.say("cli-fields-item", &[]),
            Kind::Type(name) if linked => format!("[{name}](#{})", name.to_lowercase()),
            Kind::Type(name) => name.clone(),
        }
    }
}

/// A cell of a table: a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn code(example: &str) -> String {
    format!("`{}`", cell(example))
}
