//! Loading: from files of text to raw content, every mistake of every file at once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::carriers::{self, Carrier};
use super::coefficients::CoefficientsRaw;
use super::raw::*;
use super::resolve::Known;
use super::ron::{self, Diagnostic, FileId, Files, Severity};
use super::shock::ShockRaw;

/// A file of content or a level, as bytes that may or may not be text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path from the top of the repository, such as `assets/content/oil.ron` or `levels/2022.ron`.
    pub name: String,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
}

/// What was found in files: every mistake and warning, with its place.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The files.
    pub files: Files,
    /// The findings, sorted by file and place.
    pub list: Vec<Diagnostic>,
}

impl Findings {
    /// Whether anything found is an error (warnings let a level load).
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }

    /// Leaves out what only follows from the first `read` findings, those of the reading: whatever is said of a stand-in.
    pub(crate) fn settle(&mut self, read: usize) {
        let first = self.list.get(..read).unwrap_or_default();
        let places: BTreeSet<(FileId, u32)> = first
            .iter()
            .map(|found| (found.file, found.span.start))
            .collect();
        let files: BTreeSet<FileId> = places.iter().map(|(file, _)| *file).collect();
        let mut index = 0;
        self.list.retain(|found| {
            index += 1;
            let stands_in = found.span.start == found.span.end && files.contains(&found.file);
            index <= read || !(stands_in || places.contains(&(found.file, found.span.start)))
        });
    }
}

/// Everything read from the content folder, names not yet resolved.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawContent {
    pub(crate) facts: Vec<FactRaw>,
    pub(crate) coefficients: Option<Box<CoefficientsRaw>>,
    pub(crate) series: Vec<SeriesRaw>,
    pub(crate) oil: Option<OilRaw>,
    pub(crate) seats: Option<SeatsRaw>,
    pub(crate) partners: Vec<PartnerRaw>,
    pub(crate) regions: Vec<RegionRaw>,
    pub(crate) ages: Vec<AgeRaw>,
    pub(crate) forces: Vec<ForceRaw>,
    pub(crate) crises: Option<CrisesRaw>,
    pub(crate) incidents: Vec<IncidentRaw>,
    pub(crate) futures: Option<FuturesRaw>,
    pub(crate) terrain: Option<TerrainRaw>,
    pub(crate) groups: Vec<GroupRaw>,
    pub(crate) fighting: Option<FightingRaw>,
    pub(crate) channels: Vec<ChannelRaw>,
    pub(crate) venues: Vec<VenueRaw>,
    pub(crate) policies: Vec<PolicyRaw>,
    pub(crate) projects: Vec<ProjectRaw>,
    pub(crate) hazards: Vec<HazardRaw>,
    pub(crate) promises: Vec<PromiseRaw>,
    pub(crate) reactions: Vec<ReactionRaw>,
    pub(crate) endings: Vec<EndingRaw>,
    pub(crate) axes: Vec<AxisRaw>,
    pub(crate) questions: Vec<QuestionRaw>,
    pub(crate) levers: Vec<LeverRaw>,
    pub(crate) cards: Vec<CardRaw>,
    pub(crate) record: Vec<RecordSeriesRaw>,
    pub(crate) coverage: Option<CoverageRaw>,
    pub(crate) disagreements: Vec<DisagreementRaw>,
    pub(crate) codex: Vec<EntryRaw>,
    pub(crate) advisers: Option<AdvisersRaw>,
    pub(crate) board: Vec<BoardQuestionRaw>,
    /// Which entries rest on which facts, and which of the dossier's items they carry.
    pub(crate) carriers: Vec<Arc<Carrier>>,
    pub(crate) levels: Vec<(FileId, LevelRaw)>,
    /// Shocks that lie beside the levels: checked, and imposed on none unless somebody asks for them.
    pub(crate) shocks: Vec<ShockRaw>,
    /// Where each card stands in `cards`; of two of one id the first.
    card_at: BTreeMap<String, usize>,
    /// The names in it, once somebody has asked for them.
    pub(super) known: OnceLock<Known>,
}

impl RawContent {
    /// Adds what stands in a file behind this one.
    fn append(&mut self, mut other: RawContent) {
        macro_rules! lists {
            ($($list:ident)*) => { $(self.$list.append(&mut other.$list);)* };
        }
        macro_rules! wholes {
            ($($whole:ident)*) => { $(self.$whole = other.$whole.take().or(self.$whole.take());)* };
        }
        lists! {
            facts series partners regions ages forces incidents groups channels venues policies
            projects hazards promises reactions endings axes questions levers cards record
            disagreements codex board carriers levels shocks
        }
        wholes! {
            coefficients oil seats crises futures terrain fighting coverage advisers
        }
    }

    /// A level by its id.
    pub(crate) fn level(&self, id: &str) -> Option<&LevelRaw> {
        let mut levels = self.levels.iter().map(|(_, level)| level);
        levels.find(|level| level.id.value == id)
    }
    /// A card by its id.
    pub(crate) fn card(&self, id: &str) -> Option<&CardRaw> {
        self.card_at.get(id).and_then(|at| self.cards.get(*at))
    }
    /// A question by its id.
    pub(crate) fn question(&self, id: &str) -> Option<&QuestionRaw> {
        let mut questions = self.questions.iter();
        questions.find(|question| question.id.value == id)
    }
}

/// Who does jobs that ask nothing of each other: is told how many there are, and does each by its number. Whoever has threads
/// brings them; what comes out is the same.
pub type Hands<'a> = &'a dyn Fn(usize, &(dyn Fn(usize) + Sync));

/// One job after the other.
pub(crate) fn alone(jobs: usize, job: &(dyn Fn(usize) + Sync)) {
    (0..jobs).for_each(job);
}

/// What so many jobs come to, in the order of their numbers.
pub(crate) fn by_hands<T: Send + Sync>(
    hands: Hands<'_>,
    jobs: usize,
    job: impl Fn(usize) -> T + Sync,
) -> Vec<T> {
    let done: Vec<OnceLock<T>> = (0..jobs).map(|_| OnceLock::new()).collect();
    hands(jobs, &|nth| {
        if let Some(slot) = done.get(nth) {
            slot.get_or_init(|| job(nth));
        }
    });
    let done = done.into_iter().enumerate();
    // What nobody did is done now.
    done.map(|(nth, slot)| slot.into_inner().unwrap_or_else(|| job(nth)))
        .collect()
}

/// Reads every file into raw content. Files outside the known names are reported.
pub(crate) fn read_all(
    sources: &[SourceFile],
    findings: &mut Findings,
    hands: Hands<'_>,
) -> RawContent {
    let files: Vec<FileId> = sources
        .iter()
        .map(|source| findings.files.add(&source.name, &source.bytes))
        .collect();
    let read = by_hands(hands, sources.len(), |nth| {
        let (source, file) = (sources.get(nth)?, files.get(nth)?);
        let mut read = Read {
            raw: RawContent::default(),
            found: Vec::new(),
        };
        read.file(*file, source);
        Some(read)
    });
    let mut raw = RawContent::default();
    for mut read in read.into_iter().flatten() {
        raw.append(read.raw);
        findings.list.append(&mut read.found);
    }
    let cards = raw.cards.iter().enumerate().rev();
    raw.card_at = cards
        .map(|(at, card)| (card.id.value.clone(), at))
        .collect();
    raw
}

/// What came of one file.
struct Read {
    raw: RawContent,
    found: Vec<Diagnostic>,
}

impl Read {
    fn file(&mut self, file: FileId, source: &SourceFile) {
        let place = place(&source.name);
        let raw = &mut self.raw;
        let mut from = Reader {
            file,
            bytes: &source.bytes,
            sink: &mut self.found,
            place: place.unwrap_or_default(),
            carriers: &mut raw.carriers,
        };
        match place {
            Some("facts") => from.list(&mut raw.facts),
            Some("coefficients") => raw.coefficients = from.one(),
            Some("world") => from.list(&mut raw.series),
            Some("oil") => raw.oil = from.one(),
            Some("seats") => raw.seats = from.one(),
            Some("partners") => from.list(&mut raw.partners),
            Some("regions") => from.list(&mut raw.regions),
            Some("ages") => from.list(&mut raw.ages),
            Some("forces") => from.list(&mut raw.forces),
            Some("crises") => raw.crises = from.one(),
            Some("incidents") => from.list(&mut raw.incidents),
            Some("futures") => raw.futures = from.one(),
            Some("terrain") => raw.terrain = from.one(),
            Some("groups") => from.list(&mut raw.groups),
            Some("fighting") => raw.fighting = from.one(),
            Some("channels") => from.list(&mut raw.channels),
            Some("venues") => from.list(&mut raw.venues),
            Some("policies") => from.list(&mut raw.policies),
            Some("projects") => from.list(&mut raw.projects),
            Some("hazards") => from.list(&mut raw.hazards),
            Some("promises") => from.list(&mut raw.promises),
            Some("reactions") => from.list(&mut raw.reactions),
            Some("endings") => from.list(&mut raw.endings),
            Some("axes") => from.list(&mut raw.axes),
            Some("questions") => from.list(&mut raw.questions),
            Some("levers") => from.list(&mut raw.levers),
            Some("cards") => from.list(&mut raw.cards),
            Some("record") => from.list(&mut raw.record),
            Some("coverage") => raw.coverage = from.one(),
            Some("disagreements") => from.list(&mut raw.disagreements),
            Some("codex") => from.list(&mut raw.codex),
            Some("advisers") => raw.advisers = from.one(),
            Some("board") => from.list(&mut raw.board),
            Some("levels") => {
                if let Some(level) = from.one() {
                    raw.levels.push((file, level));
                }
            }
            Some("levels/shocks") => raw.shocks.extend(from.one::<ShockRaw>()),
            _ => from.sink.push(Diagnostic::lint(
                file,
                Severity::Error,
                "content-lint-unknown-file",
                vec![("name", source.name.clone())],
            )),
        }
    }
}

/// A file being read.
struct Reader<'a> {
    file: FileId,
    bytes: &'a [u8],
    sink: &'a mut Vec<Diagnostic>,
    place: &'a str,
    carriers: &'a mut Vec<Arc<Carrier>>,
}

impl Reader<'_> {
    fn one<T: for<'de> Deserialize<'de>>(&mut self) -> Option<T> {
        let (file, place) = (self.file, self.place);
        let carriers = &mut *self.carriers;
        ron::read_and(file, self.bytes, self.sink, |root| {
            carriers.extend(
                carriers::of_file(file, place, root)
                    .into_iter()
                    .map(Arc::new),
            );
        })
    }

    fn list<T: for<'de> Deserialize<'de>>(&mut self, list: &mut Vec<T>) {
        if let Some(entries) = self.one::<Vec<T>>() {
            list.extend(entries);
        }
    }
}

/// What a file holds, by its path: the name of the file or of the folder that it lies in.
pub(super) fn place(name: &str) -> Option<&str> {
    let path = name.strip_suffix(".ron")?;
    if let Some(rest) = path.strip_prefix("levels/shocks/") {
        return (!rest.contains('/')).then_some("levels/shocks");
    }
    if path
        .strip_prefix("levels/")
        .is_some_and(|rest| !rest.contains('/'))
    {
        return Some("levels");
    }
    let rest = path.strip_prefix("assets/content/").unwrap_or(path);
    match rest.split_once('/') {
        Some((folder @ ("levers" | "cards" | "questions" | "endings" | "codex"), file))
            if !file.contains('/') =>
        {
            Some(folder)
        }
        Some(_) => None,
        None => Some(rest),
    }
}

/// Reads shocks that somebody asks for.
pub(crate) fn read_shocks(sources: &[SourceFile], findings: &mut Findings) -> Vec<ShockRaw> {
    let mut shocks = Vec::new();
    for source in sources {
        let file = findings.files.add(&source.name, &source.bytes);
        shocks.extend(ron::read::<ShockRaw>(
            file,
            &source.bytes,
            &mut findings.list,
        ));
    }
    shocks
}
