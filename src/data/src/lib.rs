//! Everything that ships: content, levels, texts, map and fonts, embedded so that one binary is a whole game. Nothing else
//! in the workspace embeds them.

pub mod fonts;
pub mod map;

use std::borrow::Cow;

use include_dir::{Dir, include_dir};
use multivector_sim::SourceFile;

static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/content");
static LEVELS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../levels");
static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/text");

/// The name under which systems keep the player's folder: saves, settings, own levels.
pub const NAME: &str = "multivector";
/// The domain beside it, for systems that ask for one.
pub const TOP_LEVEL: &str = "org";
/// The folder of the player's own levels, in the player's folder.
pub const OWN_LEVELS: &str = "levels";

/// The shipped content, levels and shocks, named by their paths from the top of the repository, sorted by name.
pub fn files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    gather(&CONTENT, "assets/content", "ron", &mut |name, bytes| {
        files.push(SourceFile {
            name,
            bytes: Cow::Borrowed(bytes),
        });
    });
    gather(&LEVELS, "levels", "ron", &mut |name, bytes| {
        files.push(SourceFile {
            name,
            bytes: Cow::Borrowed(bytes),
        })
    });
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The ids of the shipped levels, sorted.
pub fn levels() -> Vec<String> {
    let mut ids = Vec::new();
    gather(&LEVELS, "", "ron", &mut |name, _| {
        let id = name.trim_start_matches('/').trim_end_matches(".ron");
        // What lies in a folder, such as the shocks, is no level.
        if !id.contains('/') {
            ids.push(id.to_owned());
        }
    });
    ids.sort();
    ids
}

/// The shipped shocks: outages that a person may impose on a level. They are among [`files`] too, where they impose nothing.
pub fn shocks() -> Vec<SourceFile> {
    let mut files = files();
    files.retain(|file| file.name.starts_with("levels/shocks/"));
    files
}

/// A commented level to begin with: `LEVEL_ID` stands for its id, `START_VALUES` for its starting values.
pub fn level_template() -> &'static str {
    include_str!("../../../assets/templates/level.ron")
}

/// Words of a level to begin with: `LEVEL_ID` stands for its id.
pub fn level_words_template() -> &'static str {
    include_str!("../../../assets/templates/level.ftl")
}

/// Files that show what no shipped one does: fields and orders for the tables of `docs/authors.md`. They are in no game.
pub fn examples() -> Vec<SourceFile> {
    let file = |name: &str, text: &'static str| SourceFile {
        name: name.to_owned(),
        bytes: Cow::Borrowed(text.as_bytes()),
    };
    vec![
        file(
            "levels/examples.ron",
            include_str!("../../../assets/templates/examples/level.ron"),
        ),
        file(
            "assets/content/cards/examples.ron",
            include_str!("../../../assets/templates/examples/card.ron"),
        ),
    ]
}

/// The Fluent files of a language, name and text, sorted by name; none for a language that does not ship.
pub fn texts(language: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    if let Some(folder) = TEXTS.get_dir(language) {
        gather(folder, "assets/text", "ftl", &mut |name, bytes| {
            // What ships is UTF-8; whatever is not is shown by marks.
            let lossy = |_| String::from_utf8_lossy(bytes).into_owned();
            let text = std::str::from_utf8(bytes).map_or_else(lossy, str::to_owned);
            files.push((name, text));
        });
    }
    files.sort();
    files
}

fn gather(
    dir: &Dir<'static>,
    prefix: &str,
    extension: &str,
    take: &mut impl FnMut(String, &'static [u8]),
) {
    for file in dir.files() {
        if file
            .path()
            .extension()
            .is_some_and(|found| found == extension)
        {
            let path = file.path().to_string_lossy().replace('\\', "/");
            take(format!("{prefix}/{path}"), file.contents());
        }
    }
    for folder in dir.dirs() {
        gather(folder, prefix, extension, take);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn content_levels_and_texts_are_embedded_under_their_paths() {
        let names: Vec<String> = super::files().into_iter().map(|file| file.name).collect();
        assert!(
            names.contains(&"assets/content/oil.ron".to_owned()),
            "{names:?}"
        );
        assert!(
            names.contains(&"assets/content/levers/moscow.ron".to_owned()),
            "{names:?}"
        );
        assert!(names.contains(&"levels/2022.ron".to_owned()), "{names:?}");
        assert!(super::levels().contains(&"2022".to_owned()));
        assert!(super::levels().iter().all(|id| !id.contains("shock")));
        assert_eq!(super::shocks().len(), 5);
        assert!(
            super::texts("en")
                .iter()
                .any(|(name, _)| name == "assets/text/en/levers.ftl")
        );
        assert!(super::texts("xx").is_empty());
    }
}
