//! One language: looks messages up by key and fills in their arguments.
//!
//! A panel asks for its words in every frame, so a message without arguments is written out once, when the language is
//! loaded, and handed out as `&str`.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::number::{self, Numbers};
use crate::source::{Sources, TextError, TextProblem, line_and_column};

/// A value for a variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Words, as they are.
    Str(&'a str),
    /// A whole number: grouped as the language does it, and usable in plural rules.
    Num(i64),
    /// A decimal number as an integer and the count of its decimals: `Decimal(75, 1)` is 7.5.
    Decimal(i64, u8),
    /// Words made for the occasion, such as an amount that is already written out.
    Text(String),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Self {
        Arg::Str(words)
    }
}

impl From<String> for Arg<'_> {
    fn from(words: String) -> Self {
        Arg::Text(words)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Num(number)
    }
}

impl<'a> Arg<'a> {
    fn value(&'a self) -> FluentValue<'a> {
        match self {
            Arg::Str(words) => FluentValue::from(*words),
            Arg::Text(words) => FluentValue::from(words.as_str()),
            Arg::Num(number) => FluentValue::from(*number),
            Arg::Decimal(number, 0) => FluentValue::from(*number),
            Arg::Decimal(number, digits) => {
                let options = FluentNumberOptions {
                    minimum_fraction_digits: Some(usize::from(*digits)),
                    ..Default::default()
                };
                FluentNumber::new(*number as f64 / 10_f64.powi(i32::from(*digits)), options).into()
            }
        }
    }
}

/// The words of one language.
pub struct Texts {
    language: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    /// By key or `key.attribute`.
    messages: HashMap<String, Message>,
    absent: Absent,
    pub(crate) numbers: Numbers,
}

/// What is known of a message beforehand.
struct Message {
    /// The words, where it takes no arguments.
    plain: Option<String>,
    /// Names of its arguments, sorted.
    variables: Vec<String>,
    /// Where it stands: index of the file as given, offset in bytes.
    place: (usize, usize),
    /// Its number among all messages.
    nth: usize,
}

/// Which messages of a language were asked for.
pub(crate) struct Met<'a> {
    texts: &'a Texts,
    met: Vec<bool>,
}

impl Met<'_> {
    /// Notes that a message was asked for; false if there is none.
    pub(crate) fn meet(&mut self, key: &str) -> bool {
        let message = self.texts.messages.get(key);
        let met = message.and_then(|message| self.met.get_mut(message.nth));
        met.map(|met| *met = true).is_some()
    }

    /// Takes over what was asked for elsewhere.
    pub(crate) fn add(&mut self, other: &Met<'_>) {
        for (met, also) in self.met.iter_mut().zip(&other.met) {
            *met |= also;
        }
    }

    /// Whether a message was asked for.
    pub(crate) fn has(&self, key: &str) -> bool {
        let message = self.texts.messages.get(key);
        message.is_some_and(|message| self.met.get(message.nth) == Some(&true))
    }
}

impl Texts {
    /// Reads a language from its Fluent files, given as name and text.
    ///
    /// # Errors
    /// Every mistake in every file, in the order of the files.
    pub fn new(language: &str, files: &[(&str, &str)]) -> Result<Texts, Vec<TextError>> {
        match Texts::read(language, files) {
            (Some(texts), errors) if errors.is_empty() => Ok(texts),
            (_, errors) => Err(errors),
        }
    }

    /// As [`Texts::new`], but where there are mistakes what is sound can be asked all the same; nothing only where the
    /// language has no name.
    pub fn read(language: &str, files: &[(&str, &str)]) -> (Option<Texts>, Vec<TextError>) {
        let mut sources = Sources::read(files);
        let identifier: LanguageIdentifier = match language.parse() {
            Ok(identifier) => identifier,
            Err(_) => {
                let file = files
                    .first()
                    .map(|(name, _)| (*name).to_owned())
                    .unwrap_or_default();
                let problem = TextProblem::Language(language.to_owned());
                sources.errors.push(TextError {
                    file,
                    line: 1,
                    column: 1,
                    problem,
                });
                return (None, sources.errors);
            }
        };
        let variables: Vec<_> = sources
            .messages
            .iter()
            .filter(|(key, _)| !key.starts_with('-'))
            .map(|(key, uses)| {
                let variables = sources.variables(key);
                (key.clone(), variables, uses.place, uses.words.clone())
            })
            .collect();

        let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
        // The marks are invisible in a browser but boxes in egui's fonts, and no right-to-left language is planned.
        bundle.set_use_isolating(false);
        // Cannot fail: nothing else is called NUMBER yet.
        let _ = bundle.add_builtins();
        for resource in std::mem::take(&mut sources.resources) {
            // Duplicates were found above, with their places; the first one stands.
            let _ = bundle.add_resource(resource);
        }
        let mut texts = Texts {
            language: identifier,
            bundle,
            messages: HashMap::with_capacity(variables.len()),
            absent: Absent::default(),
            numbers: Numbers::default(),
        };
        let mut unresolvable = Vec::new();
        for (nth, (key, variables, place, words)) in variables.into_iter().enumerate() {
            let plain = if words.is_some() {
                words
            } else if variables.is_empty() {
                let (words, complete) = texts.write(&key, None).unwrap_or_default();
                if !complete {
                    unresolvable.push((key.clone(), place));
                }
                Some(words)
            } else {
                None
            };
            let message = Message {
                plain,
                variables,
                place,
                nth,
            };
            texts.messages.insert(key, message);
        }
        let mut errors = sources.errors;
        // A reference to nothing is reported where it stands; do not report its message as well.
        if errors.is_empty() {
            for (key, (file, offset)) in unresolvable {
                let (name, text) = files.get(file).copied().unwrap_or_default();
                let (line, column) = line_and_column(text, offset);
                let problem = TextProblem::Unresolvable(key);
                errors.push(TextError {
                    file: name.to_owned(),
                    line,
                    column,
                    problem,
                });
            }
        }
        texts.numbers = Numbers::read(&texts);
        match number::formatter(texts.numbers.marks()) {
            Some(formatter) => texts.bundle.set_formatter(Some(formatter)),
            None => {
                let file = files
                    .first()
                    .map(|(name, _)| (*name).to_owned())
                    .unwrap_or_default();
                let (group, decimal) = texts.numbers.marks();
                let problem = TextProblem::Marks(format!("{group}{decimal}"));
                errors.push(TextError {
                    file,
                    line: 1,
                    column: 1,
                    problem,
                });
            }
        }
        (Some(texts), errors)
    }

    /// Where a message stands: index of the file as it was given, offset in bytes.
    pub fn place(&self, key: &str) -> Option<(usize, usize)> {
        self.messages.get(key).map(|message| message.place)
    }

    /// The language's identifier, such as `en`.
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// The words of a message without arguments. A key that does not exist, or whose
    /// message needs arguments, comes back as `⟦key⟧`, so that it is seen.
    pub fn get(&self, key: &str) -> &str {
        match self
            .messages
            .get(key)
            .and_then(|message| message.plain.as_deref())
        {
            Some(words) => words,
            None => self.absent.get(key),
        }
    }

    /// The words of an attribute, as [`Texts::get`].
    pub fn get_attr(&self, key: &str, attribute: &str) -> &str {
        self.get(&format!("{key}.{attribute}"))
    }

    /// The words of a message, or nothing where the key does not exist: for words that need not be there.
    pub fn find(&self, key: &str) -> Option<&str> {
        self.messages.get(key)?.plain.as_deref()
    }

    /// A message with its arguments filled in; `key.attribute` names an attribute. A key that does not exist comes back
    /// as `⟦key⟧`; an argument that is not given stays visible as `{$name}`.
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(message) = self.messages.get(key) else {
            return missing(key);
        };
        if let Some(words) = &message.plain {
            return words.clone();
        }
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, arg.value());
        }
        self.write(key, Some(&values))
            .map_or_else(|| missing(key), |(words, _)| words)
    }

    /// Whether a message (or `key.attribute`) exists.
    pub fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// All messages, none of them asked for.
    pub(crate) fn none_met(&self) -> Met<'_> {
        Met {
            texts: self,
            met: vec![false; self.messages.len()],
        }
    }

    /// All keys, attributes as `key.attribute`, sorted.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self.messages.keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }

    /// Names of the arguments a message takes, sorted; empty where the key does not exist.
    pub fn variables(&self, key: &str) -> &[String] {
        self.messages
            .get(key)
            .map_or(&[], |message| &message.variables)
    }

    /// Words joined as the language joins a list ("a, b and c").
    pub fn list(&self, items: &[&str]) -> String {
        let join = |key, first: String, second: &str| {
            self.format(key, &[("first", first.into()), ("second", second.into())])
        };
        match items {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first, last] => join("list-pair", (*first).to_owned(), last),
            [first, middle @ .., last] => {
                let start = middle.iter().fold((*first).to_owned(), |start, item| {
                    join("list-middle", start, item)
                });
                join("list-last", start, last)
            }
        }
    }

    /// Writes a message or attribute out; says whether that went without a hitch.
    fn write(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<(String, bool)> {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned();
        Some((words, errors.is_empty()))
    }
}

fn missing(key: &str) -> String {
    format!("⟦{key}⟧")
}

/// The `⟦key⟧` texts handed out so far: a list that only grows, so that they can be borrowed like any other message.
#[derive(Default)]
struct Absent(OnceLock<Box<AbsentNode>>);

struct AbsentNode {
    words: String,
    next: Absent,
}

impl Absent {
    /// More than this many different ones mean that keys are made up at run time; those share one text.
    const MOST: usize = 512;

    fn get(&self, key: &str) -> &str {
        let words = missing(key);
        let mut place = self;
        for _ in 0..Self::MOST {
            let node = place.0.get_or_init(|| {
                Box::new(AbsentNode {
                    words: words.clone(),
                    next: Absent::default(),
                })
            });
            if node.words == words {
                return &node.words;
            }
            place = &node.next;
        }
        "⟦…⟧"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(file: &str) -> Texts {
        Texts::new(
            "en",
            &[
                ("a.ftl", file),
                ("n.ftl", include_str!("../../../assets/text/en/numbers.ftl")),
            ],
        )
        .unwrap()
    }

    fn errors(files: &[(&str, &str)]) -> Vec<String> {
        Texts::new("en", files)
            .err()
            .unwrap_or_default()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_message_comes_back_by_its_key() {
        let texts = texts(
            "title = Multivector\n    .tip = A game\n-capital = Astana\nseat = { -capital }, { title }\n",
        );
        assert_eq!(texts.get("title"), "Multivector");
        assert_eq!(texts.get_attr("title", "tip"), "A game");
        assert_eq!(texts.get("seat"), "Astana, Multivector");
        assert_eq!(texts.find("nothing"), None);
        assert!(texts.has("title.tip") && !texts.has("-capital") && !texts.has("tip"));
        assert!(texts.keys().contains(&"seat"));
    }

    #[test]
    fn a_missing_key_is_seen() {
        let texts = texts("greeting = Hello, { $name }.\n");
        assert_eq!(texts.get("absent"), "⟦absent⟧");
        assert_eq!(texts.get("other"), "⟦other⟧");
        assert_eq!(texts.get("absent").as_ptr(), texts.get("absent").as_ptr());
        assert_eq!(texts.get("greeting"), "⟦greeting⟧");
        assert_eq!(texts.format("absent", &[]), "⟦absent⟧");
        assert_eq!(texts.format("greeting", &[]), "Hello, {$name}.");
        for key in 0..1_000 {
            texts.get(&format!("made-up-{key}"));
        }
        assert_eq!(texts.get("one-too-many"), "⟦…⟧");
    }

    #[test]
    fn arguments_are_filled_in() {
        let texts = texts("a = { $who } moved { $n } to { $where }.\nb = { a }\n");
        let args = [
            ("who", "Astana".into()),
            ("n", 98_000.into()),
            ("where", Arg::Text("Aktau".to_owned())),
        ];
        assert_eq!(texts.format("a", &args), "Astana moved 98,000 to Aktau.");
        assert_eq!(texts.format("b", &args), "Astana moved 98,000 to Aktau.");
        assert_eq!(texts.variables("b"), ["n", "where", "who"]);
    }

    #[test]
    fn plurals_follow_the_language() {
        let file = "orders = { $n ->\n    [0] no orders\n    [one] one order\n   *[other] { $n } orders\n }\n";
        let english = texts(file);
        let say = |n: i64| english.format("orders", &[("n", n.into())]);
        assert_eq!(
            [say(0), say(1), say(2), say(1_500)],
            ["no orders", "one order", "2 orders", "1,500 orders"]
        );
        let file = "n = { $n ->\n    [one] приказ\n    [few] приказа\n   *[many] приказов\n }\n";
        let russian = Texts::new("ru", &[("a.ftl", file)]).unwrap();
        let say = |n: i64| russian.format("n", &[("n", n.into())]);
        assert_eq!(
            [say(1), say(3), say(5), say(21)],
            ["приказ", "приказа", "приказов", "приказ"]
        );
        let file = "n = { $n ->\n    [one] бір\n   *[other] көп\n }\n";
        let kazakh = Texts::new("kk", &[("a.ftl", file)]).unwrap();
        let say = |n: i64| kazakh.format("n", &[("n", n.into())]);
        assert_eq!([say(1), say(2)], ["бір", "көп"]);
    }

    #[test]
    fn lists_are_joined() {
        let texts = texts("");
        assert_eq!(texts.list(&[]), "");
        assert_eq!(texts.list(&["a"]), "a");
        assert_eq!(texts.list(&["a", "b"]), "a and b");
        assert_eq!(texts.list(&["a", "b", "c", "d"]), "a, b, c and d");
    }

    #[test]
    fn every_mistake_is_reported_with_its_place() {
        let one = "good = Good\nbad line here\nuses = { nothing } and { -none } { HOW($n) }\n";
        let two = "\nother = Other\ngood = Again\n";
        assert_eq!(
            errors(&[("one.ftl", one), ("two.ftl", two)]),
            [
                "one.ftl:2:5: Expected a token starting with \"=\"",
                "one.ftl:3:10: `nothing` does not exist",
                "one.ftl:3:27: `-none` does not exist",
                "one.ftl:3:36: `HOW()` does not exist",
                "two.ftl:3:1: `good` is given twice, first at one.ftl:1",
            ]
        );
    }

    #[test]
    fn a_message_that_contains_itself_is_refused() {
        let found = errors(&[("a.ftl", "x = X\na = { b }\nb = { a }\n")]);
        assert_eq!(
            found[0],
            "a.ftl:2:1: `a` cannot be written out; does it contain itself?"
        );
    }

    #[test]
    fn a_language_needs_a_name() {
        let found = Texts::new("no such tongue", &[("a.ftl", "a = A\n")])
            .err()
            .unwrap();
        assert_eq!(
            found[0].problem,
            TextProblem::Language("no such tongue".to_owned())
        );
    }

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Texts>();
    }
}
