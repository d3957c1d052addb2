//! Where content comes from: what ships, or files and folders that the user names.

use std::borrow::Cow;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use multivector_sim::content::ron::{FileId, Problem as Mistake};
use multivector_sim::{Chosen, Findings, Options, Record, Rules, SourceFile};

use crate::output::{Answer, Problem, Status};
use crate::words::Words;

/// The most that is read of one file: far more than any file of the game holds, and no flood.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Files of content, and how the user called those that the user named.
#[derive(Debug, Default)]
pub(crate) struct Source {
    pub(crate) files: Vec<SourceFile>,
    /// Name in the content, name as given.
    given: Vec<(String, String)>,
    /// Shocks to impose on the level, under the names by which the user gave them.
    shocks: Vec<SourceFile>,
    /// Words that were given, or that lie beside a level that was (`mine.ftl` beside `mine.ron`): name and text.
    pub(crate) texts: Vec<(String, String)>,
}

impl Source {
    /// What ships, or what the paths name.
    pub(crate) fn of(paths: &[PathBuf], words: &Words) -> Result<Source, Answer> {
        if paths.is_empty() {
            return Ok(Source {
                files: multivector_data::files(),
                ..Source::default()
            });
        }
        let mut source = Source::default();
        let mut problems = Vec::new();
        for path in paths {
            if path.is_dir() {
                source.folder(path, path, words, &mut problems);
            } else if is_text(path) {
                source.text(path, words, &mut problems);
            } else {
                source.file(path, &content_name(path), words, &mut problems);
                let beside = path.with_extension("ftl");
                if beside.is_file() {
                    source.text(&beside, words, &mut problems);
                }
            }
        }
        source.texts.sort();
        source.texts.dedup();
        if !problems.is_empty() {
            return Err(Answer::failed(Status::Misused, problems));
        }
        let has = |name: &str| {
            source
                .files
                .iter()
                .any(|file| file.name == format!("assets/content/{name}.ron"))
        };
        if !(has("oil") && has("coefficients")) {
            let mut all = multivector_data::files();
            all.retain(|shipped| source.files.iter().all(|file| file.name != shipped.name));
            all.append(&mut source.files);
            source.files = all;
        }
        source.files.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(source)
    }

    /// The same with shocks to impose on whatever level is loaded.
    pub(crate) fn with_shocks(
        mut self,
        paths: &[PathBuf],
        words: &Words,
    ) -> Result<Source, Answer> {
        let mut problems = Vec::new();
        for path in paths {
            match read(path) {
                Ok(bytes) => self.shocks.push(SourceFile {
                    name: path.display().to_string(),
                    bytes: Cow::Owned(bytes),
                }),
                Err(error) => problems.push(unreadable(path, &error, words)),
            }
        }
        if problems.is_empty() {
            Ok(self)
        } else {
            Err(Answer::failed(Status::Misused, problems))
        }
    }

    /// How the user called a file.
    pub(crate) fn given(&self, name: &str) -> String {
        let found = self.given.iter().find(|(ours, _)| ours == name);
        found.map_or(name, |(_, given)| given).to_owned()
    }

    /// The ids of the levels among the files, sorted.
    pub(crate) fn levels(&self) -> Vec<String> {
        let names = self.files.iter().map(|file| file.name.as_str());
        let ids = names.filter_map(|name| name.strip_prefix("levels/")?.strip_suffix(".ron"));
        let mut ids: Vec<String> = ids
            .filter(|id| !id.contains('/'))
            .map(str::to_owned)
            .collect();
        ids.sort();
        ids
    }

    /// The rules of a level.
    pub(crate) fn rules(&self, level: &str, words: &Words) -> Result<Arc<Rules>, Answer> {
        let options = Options {
            shocks: &self.shocks,
            ..Options::default()
        };
        Rules::load_with(&self.files, level, options)
            .map(Arc::new)
            .map_err(|findings| self.refused(&findings, words))
    }

    /// The rules of a level with what was chosen as it began.
    pub(crate) fn chosen(
        &self,
        level: &str,
        chosen: &Chosen,
        words: &Words,
    ) -> Result<Arc<Rules>, Answer> {
        Rules::with_choice(&self.files, level, chosen, &self.shocks)
            .map(Arc::new)
            .map_err(|findings| self.refused(&findings, words))
    }

    /// The rules that a record was played by.
    pub(crate) fn rules_of(&self, record: &Record, words: &Words) -> Result<Arc<Rules>, Answer> {
        self.chosen(&record.level, record.chosen(), words)
    }

    /// Everything that is wrong with content. An unknown level is a wrong use.
    pub(crate) fn refused(&self, findings: &Findings, words: &Words) -> Answer {
        let unknown_level =
            |mistake: &Mistake| matches!(mistake, Mistake::UnknownName { kind: "level", .. });
        let misused = findings
            .list
            .iter()
            .any(|finding| finding.file == FileId::NONE && unknown_level(&finding.problem));
        let status = if misused {
            Status::Misused
        } else {
            Status::Found
        };
        Answer::failed(status, self.problems(findings, words))
    }

    /// Every finding as a problem, warnings too.
    pub(crate) fn problems(&self, findings: &Findings, words: &Words) -> Vec<Problem> {
        let given = |name: &str| self.given(name);
        findings
            .list
            .iter()
            .map(|finding| words.finding(&findings.files, finding, &given))
            .collect()
    }

    fn folder(&mut self, top: &Path, folder: &Path, words: &Words, problems: &mut Vec<Problem>) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return problems.push(unreadable(folder, &error, words)),
        };
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                self.folder(top, &path, words, problems);
            } else if is_text(&path) {
                self.text(&path, words, problems);
            } else if path.extension().is_some_and(|extension| extension == "ron") {
                let inside = path.strip_prefix(top).unwrap_or(&path);
                let name = if top_of_content(inside) {
                    slashed(inside)
                } else {
                    content_name(&path)
                };
                self.file(&path, &name, words, problems);
            }
        }
    }

    fn text(&mut self, path: &Path, words: &Words, problems: &mut Vec<Problem>) {
        match read(path) {
            Ok(bytes) => self.texts.push((
                path.display().to_string(),
                String::from_utf8_lossy(&bytes).into_owned(),
            )),
            Err(error) => problems.push(unreadable(path, &error, words)),
        }
    }

    fn file(&mut self, path: &Path, name: &str, words: &Words, problems: &mut Vec<Problem>) {
        match read(path) {
            Ok(bytes) => {
                self.files.push(SourceFile {
                    name: name.to_owned(),
                    bytes: Cow::Owned(bytes),
                });
                self.given
                    .push((name.to_owned(), path.display().to_string()));
            }
            Err(error) => problems.push(unreadable(path, &error, words)),
        }
    }
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(MOST_BYTES)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The problem of a file that cannot be read.
pub(crate) fn unreadable(path: &Path, error: &std::io::Error, words: &Words) -> Problem {
    let mut problem = words.problem(
        "cli-cannot-read",
        vec![
            ("file", path.display().to_string()),
            ("error", error.to_string()),
        ],
    );
    problem.file = Some(path.display().to_string());
    problem
}

/// Writes a file.
pub(crate) fn write(path: &Path, text: &str, words: &Words) -> Result<(), Answer> {
    std::fs::write(path, text).map_err(|error| {
        let args = vec![
            ("file", path.display().to_string()),
            ("error", error.to_string()),
        ];
        Answer::failed(
            Status::Misused,
            vec![words.problem("cli-cannot-write", args)],
        )
    })
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

fn top_of_content(inside: &Path) -> bool {
    inside.starts_with("assets/content") || inside.starts_with("levels")
}

/// The place of a file in the content, by its path: from `assets/content` or `levels` on if these are in it; by its folder
/// if that is `levers`, `cards`, `codex` or `shocks`; by its name if a shipped file has it; otherwise it is a level.
fn content_name(path: &Path) -> String {
    let path = slashed(path);
    for top in ["assets/content/", "levels/"] {
        let within = path.rfind(&format!("/{top}")).map(|at| at + 1);
        if let Some(at) = within.or_else(|| path.starts_with(top).then_some(0)) {
            return path.get(at..).unwrap_or_default().to_owned();
        }
    }
    let mut parts = path.rsplit('/');
    let file = parts.next().unwrap_or_default();
    match parts.next() {
        Some(folder @ ("levers" | "cards" | "questions" | "endings" | "codex")) => {
            return format!("assets/content/{folder}/{file}");
        }
        Some("shocks") => return format!("levels/shocks/{file}"),
        _ => {}
    }
    let shipped = format!("assets/content/{file}");
    if multivector_data::files()
        .iter()
        .any(|other| other.name == shipped)
    {
        shipped
    } else {
        format!("levels/{file}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_finds_its_place_by_its_path() {
        for (path, name) in [
            ("/home/a/assets/content/oil.ron", "assets/content/oil.ron"),
            ("assets/content/cards/x.ron", "assets/content/cards/x.ron"),
            ("mine/levels/2030.ron", "levels/2030.ron"),
            ("cards/mine.ron", "assets/content/cards/mine.ron"),
            ("../hazards.ron", "assets/content/hazards.ron"),
            ("mine.ron", "levels/mine.ron"),
            ("levels/shocks/mine.ron", "levels/shocks/mine.ron"),
            ("shocks/mine.ron", "levels/shocks/mine.ron"),
        ] {
            assert_eq!(content_name(Path::new(path)), name);
        }
    }
}
