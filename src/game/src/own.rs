//! The player's own levels: a folder in the player's own, with a file a level and its words beside it (`mine.ron`,
//! `mine.ftl`). Read at the start, and again when a file is saved while the list of levels is shown. Each is checked as
//! `multivector-cli check` does it; what is wrong is shown in the list. In a browser, which has no folders, nothing is found.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use multivector_data::OWN_LEVELS;
use multivector_sim::content::ron::{Diagnostic, FileId, Severity};
use multivector_sim::{Findings, Rules, SourceFile};
use multivector_text::diagnostic::{Told, told};
use multivector_text::{TextError, Texts, checked};
use multivector_ui::{LevelInfo, OwnLevel, Screen};

use crate::pacing::Pace;
use crate::screens::Scene;
use crate::session::Shelf;
use crate::sets::GameSystems;
use crate::store::Store;
use crate::words::{LANGUAGE, Words, by_ref};

/// How often the folder is looked at while the list is shown.
const EVERY: Duration = Duration::from_secs(1);

/// The player's own levels.
#[derive(Default)]
pub struct OwnLevels {
    /// Where they lie, as people write it; nothing where there are no folders.
    pub folder: Option<String>,
    /// What the list says of each, in the order of their files.
    pub infos: Vec<OwnLevel>,
    playable: Vec<Playable>,
    stamps: Stamps,
}

/// Names of files with the time of their last change.
type Stamps = BTreeMap<String, Option<u64>>;

/// A level without a mistake.
struct Playable {
    id: String,
    text: Arc<str>,
    rules: Arc<Rules>,
}

impl OwnLevels {
    /// The rules of a level as its file stands, if it can be played.
    pub fn rules(&self, level: &str) -> Option<&Arc<Rules>> {
        self.find(level).map(|level| &level.rules)
    }
    /// The text of its file, if it can be played.
    pub fn text(&self, level: &str) -> Option<&Arc<str>> {
        self.find(level).map(|level| &level.text)
    }
    fn find(&self, level: &str) -> Option<&Playable> {
        self.playable.iter().find(|known| known.id == level)
    }
}

/// A level of the player's own as a file of content.
pub(crate) fn source(level: &str, text: &str) -> SourceFile {
    SourceFile {
        name: format!("levels/{level}.ron"),
        bytes: Cow::Owned(text.as_bytes().to_vec()),
    }
}

/// The levels and words in the folder, with the time of their last change.
fn stamps(store: &Store) -> Stamps {
    let names = store.names(OWN_LEVELS).unwrap_or_default().into_iter();
    let ours = names.filter(|name| name.ends_with(".ron") || name.ends_with(".ftl"));
    ours.map(|name| {
        let changed = store.changed_ms(&name);
        (name, changed)
    })
    .collect()
}

/// The file's name without its folder.
fn file_of(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Reads the folder anew if a file in it has changed. Says whether it did.
fn look(store: &Store, shelf: &mut Shelf, words: &mut Words) -> bool {
    let now = stamps(store);
    let first = shelf.own.folder.is_none();
    if first {
        shelf.own.folder = store.folder(OWN_LEVELS);
    }
    if now == shelf.own.stamps {
        return first;
    }
    let mut files = multivector_data::texts(LANGUAGE);
    let shipped = files.len();
    for name in now.keys().filter(|name| name.ends_with(".ftl")) {
        if let Ok(Some(text)) = store.read(name) {
            files.push((file_of(name).to_owned(), text));
        }
    }
    let files = by_ref(&files);
    let (texts, mistakes) = Texts::read(LANGUAGE, &files);
    if let Some(texts) = texts {
        words.0 = texts;
    }
    let given = checked::Words {
        files: &files,
        shipped,
        missing: Severity::Warning,
    };
    let mut own = OwnLevels {
        folder: shelf.own.folder.take(),
        stamps: now,
        ..OwnLevels::default()
    };
    let names: Vec<String> = own.stamps.keys().cloned().collect();
    for name in names.iter().filter(|name| name.ends_with(".ron")) {
        match store.read(name) {
            Ok(Some(text)) => level(
                &mut own,
                file_of(name),
                text,
                shelf,
                &words.0,
                given,
                &mistakes,
            ),
            Ok(None) => {}
            Err(error) => {
                let args: Vec<_> = error.args();
                own.infos.push(OwnLevel {
                    file: file_of(name).to_owned(),
                    info: None,
                    problems: vec![plain(words.0.sentence(error.key(), &args), None)],
                });
            }
        }
    }
    shelf.own = own;
    true
}

/// Checks one level and takes it in.
fn level(
    own: &mut OwnLevels,
    file: &str,
    text: String,
    shelf: &Shelf,
    texts: &Texts,
    given: checked::Words<'_>,
    mistakes: &[TextError],
) {
    let id = file.strip_suffix(".ron").unwrap_or(file);
    let beside = format!("{id}.ftl");
    let mut sources = shelf.files.clone();
    // Shocks lie beside the shipped levels and are imposed on none here.
    sources.retain(|source| !source.name.starts_with("levels/shocks/"));
    sources.push(source(id, &text));
    let checked = Rules::check_level(&sources, id);
    let in_words = checked::words(&checked, &sources, texts, given);
    let ours = format!("levels/{file}");
    let of = |findings: &Findings| -> Vec<(bool, Told)> {
        let mut seen = BTreeSet::new();
        let here = |found: &&Diagnostic| {
            let name = findings.files.name(found.file);
            found.file == FileId::NONE || name == ours || name == beside
        };
        let here = findings.list.iter().filter(here);
        here.filter(|found| seen.insert(*found))
            .map(|found| {
                let name = file_of(findings.files.name(found.file));
                (found.is_error(), told(texts, &findings.files, found, name))
            })
            .collect()
    };
    let mut problems = of(&checked.findings);
    let of_file = mistakes.iter().filter(|mistake| mistake.file == beside);
    problems.extend(of_file.map(|x| (true, plain(x.to_string(), Some(x.hint())))));
    problems.extend(of(&in_words));
    problems.sort_by_key(|(error, _)| !error);
    let sound = !checked.findings.has_errors();
    let rules = checked
        .rules
        .into_iter()
        .find(|rules| sound && rules.level.id == id);
    let info = rules.as_ref().map(LevelInfo::of);
    if let Some(rules) = rules {
        own.playable.push(Playable {
            id: id.to_owned(),
            text: text.into(),
            rules: Arc::new(rules),
        });
    }
    own.infos.push(OwnLevel {
        file: file.to_owned(),
        info,
        problems: problems.into_iter().map(|(_, told)| told).collect(),
    });
}

/// A mistake that is told in one sentence.
fn plain(sentence: String, hint: Option<&str>) -> Told {
    Told {
        place: String::new(),
        sentence,
        line: String::new(),
        hints: hint.map(str::to_owned).into_iter().collect(),
        warns: false,
    }
}

fn first_look(store: Res<Store>, mut shelf: ResMut<Shelf>, mut words: ResMut<Words>) {
    look(&store, &mut shelf, &mut words);
}

/// While the list is shown, every second.
fn watch(
    store: Res<Store>,
    time: Res<Time<Real>>,
    mut shelf: ResMut<Shelf>,
    mut words: ResMut<Words>,
    mut pace: ResMut<Pace>,
    mut last: Local<Option<Duration>>,
) {
    if shelf.own.folder.is_none() {
        return;
    }
    let now = time.elapsed();
    if last.is_none_or(|last| now.saturating_sub(last) >= EVERY) {
        *last = Some(now);
        let (shelf, words) = (
            shelf.bypass_change_detection(),
            words.bypass_change_detection(),
        );
        if look(&store, shelf, words) {
            pace.bypass_change_detection().within(Duration::ZERO);
        }
    }
    pace.bypass_change_detection().within(EVERY);
}

fn shows_levels(scene: Option<Res<State<Scene>>>) -> bool {
    scene.is_some_and(|scene| scene.get().0 == Screen::Levels)
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, first_look).add_systems(
        Update,
        watch.run_if(shows_levels).in_set(GameSystems::Follow),
    );
}
