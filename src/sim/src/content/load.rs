//! Loading: from files of text to raw content, every mistake of every file at once.

use std::borrow::Cow;

use serde::Deserialize;

use super::coefficients::CoefficientsRaw;
use super::raw::*;
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
}

/// Everything read from the content folder, names not yet resolved.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawContent {
    pub(crate) facts: Vec<FactRaw>,
    pub(crate) coefficients: Option<CoefficientsRaw>,
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
    pub(crate) levels: Vec<(FileId, LevelRaw)>,
    /// Shocks that lie beside the levels: checked, and imposed on none unless somebody asks for them.
    pub(crate) shocks: Vec<ShockRaw>,
}

impl RawContent {
    /// A level by its id.
    pub(crate) fn level(&self, id: &str) -> Option<&LevelRaw> {
        let mut levels = self.levels.iter().map(|(_, level)| level);
        levels.find(|level| level.id.value == id)
    }
    /// A card by its id.
    pub(crate) fn card(&self, id: &str) -> Option<&CardRaw> {
        self.cards.iter().find(|card| card.id.value == id)
    }
    /// A question by its id.
    pub(crate) fn question(&self, id: &str) -> Option<&QuestionRaw> {
        let mut questions = self.questions.iter();
        questions.find(|question| question.id.value == id)
    }
}

/// Reads every file into raw content. Files outside the known names are reported.
pub(crate) fn read_all(sources: &[SourceFile], findings: &mut Findings) -> RawContent {
    let mut raw = RawContent::default();
    for source in sources {
        let file = findings.files.add(&source.name, &source.bytes);
        let sink = &mut findings.list;
        let bytes = &source.bytes[..];
        match place(&source.name) {
            Some("facts") => extend(&mut raw.facts, file, bytes, sink),
            Some("coefficients") => raw.coefficients = ron::read(file, bytes, sink),
            Some("world") => extend(&mut raw.series, file, bytes, sink),
            Some("oil") => raw.oil = ron::read(file, bytes, sink),
            Some("seats") => raw.seats = ron::read(file, bytes, sink),
            Some("partners") => extend(&mut raw.partners, file, bytes, sink),
            Some("regions") => extend(&mut raw.regions, file, bytes, sink),
            Some("ages") => extend(&mut raw.ages, file, bytes, sink),
            Some("forces") => extend(&mut raw.forces, file, bytes, sink),
            Some("crises") => raw.crises = ron::read(file, bytes, sink),
            Some("incidents") => extend(&mut raw.incidents, file, bytes, sink),
            Some("futures") => raw.futures = ron::read(file, bytes, sink),
            Some("terrain") => raw.terrain = ron::read(file, bytes, sink),
            Some("groups") => extend(&mut raw.groups, file, bytes, sink),
            Some("fighting") => raw.fighting = ron::read(file, bytes, sink),
            Some("channels") => extend(&mut raw.channels, file, bytes, sink),
            Some("venues") => extend(&mut raw.venues, file, bytes, sink),
            Some("policies") => extend(&mut raw.policies, file, bytes, sink),
            Some("projects") => extend(&mut raw.projects, file, bytes, sink),
            Some("hazards") => extend(&mut raw.hazards, file, bytes, sink),
            Some("promises") => extend(&mut raw.promises, file, bytes, sink),
            Some("reactions") => extend(&mut raw.reactions, file, bytes, sink),
            Some("endings") => extend(&mut raw.endings, file, bytes, sink),
            Some("axes") => extend(&mut raw.axes, file, bytes, sink),
            Some("questions") => extend(&mut raw.questions, file, bytes, sink),
            Some("levers") => extend(&mut raw.levers, file, bytes, sink),
            Some("cards") => extend(&mut raw.cards, file, bytes, sink),
            Some("record") => extend(&mut raw.record, file, bytes, sink),
            Some("levels") => {
                if let Some(level) = ron::read::<LevelRaw>(file, bytes, sink) {
                    raw.levels.push((file, level));
                }
            }
            Some("levels/shocks") => raw.shocks.extend(ron::read::<ShockRaw>(file, bytes, sink)),
            _ => sink.push(Diagnostic::lint(
                file,
                Severity::Error,
                "content-lint-unknown-file",
                vec![("name", source.name.clone())],
            )),
        }
    }
    raw
}

/// What a file holds, by its path: the name of the file or of the folder that it lies in.
fn place(name: &str) -> Option<&str> {
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
        Some((folder @ ("levers" | "cards" | "questions" | "endings"), file))
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

fn extend<T: for<'de> Deserialize<'de>>(
    list: &mut Vec<T>,
    file: FileId,
    bytes: &[u8],
    sink: &mut Vec<Diagnostic>,
) {
    if let Some(entries) = ron::read::<Vec<T>>(file, bytes, sink) {
        list.extend(entries);
    }
}
