//! A game with the shipped content, and the small part of the program that applies intents: enough to play by the panels.

#![allow(dead_code, reason = "every test uses a part of it")]

use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use multivector_ai::{Board, Difference, Forecast, Futures, Review};
use multivector_sim::game::{Game, Round, Sealed};
use multivector_sim::order::Draft;
use multivector_sim::rules::Rules;
use multivector_sim::seen::Seen;
use multivector_sim::setup::{Difficulty, Setup};
use multivector_sim::{CardId, Options, TableId};
use multivector_text::Texts;
use multivector_ui::{
    Action, Chair, Desk, Fonts, LevelInfo, Own, OwnLevel, Phase, Play, Predictions, Reviewed,
    SaveInfo, Scenarios, Screen, Settings, View,
};

/// The rules of the campaign.
pub(crate) fn rules() -> Arc<Rules> {
    rules_starting("")
}

/// The rules of the campaign with more starting values, as a level file has them.
pub(crate) fn rules_starting(values: &str) -> Arc<Rules> {
    let mut files = multivector_data::files();
    for file in &mut files {
        if file.name == "levels/2022.ron" {
            let text = String::from_utf8_lossy(&file.bytes);
            let begin = "start_values: [";
            assert!(text.contains(begin), "the level has starting values");
            let text = text.replacen(begin, &format!("{begin}{values}"), 1);
            file.bytes = text.into_bytes().into();
        }
    }
    let rules = Rules::load(&files, "2022");
    Arc::new(rules.unwrap_or_else(|findings| {
        panic!("{:#?}", findings.list.iter().take(5).collect::<Vec<_>>())
    }))
}

/// The longest cards that ask, over all levels: level, card, letters of the headlines, the body and the answers with their
/// notes, and for each figure of an answer as much as a short line.
pub(crate) fn longest_cards(count: usize) -> Vec<(String, String, usize)> {
    const FIGURE: usize = 40;
    let (files, levels, texts) = (
        multivector_data::files(),
        multivector_data::levels(),
        texts(),
    );
    let mut cards: std::collections::BTreeMap<String, (String, usize)> = Default::default();
    for (level, rules) in Rules::load_all(&files, levels.iter().map(String::as_str)) {
        let rules = rules.unwrap_or_else(|findings| panic!("{:#?}", findings.list));
        let asking = rules
            .content
            .cards
            .iter()
            .filter(|card| !card.options.is_empty());
        for card in asking {
            let part = |name: &str| {
                let key = format!("card-{}-{name}", card.id);
                texts.find(&key).map_or(0, |text| text.chars().count())
            };
            let options = card.options.iter().map(|option| {
                let key = format!("option-{}", option.id);
                let figures = option.effects.len() + usize::from(option.cost_kusd > 0);
                part(&key) + part(&format!("{key}-note")) + figures * FIGURE
            });
            let length = part("astana") + part("moscow") + part("body") + options.sum::<usize>();
            cards.insert(card.id.clone(), (level.to_owned(), length));
        }
    }
    let mut cards: Vec<_> = cards
        .into_iter()
        .map(|(card, (level, length))| (level, card, length))
        .collect();
    cards.sort_by_key(|(_, _, length)| std::cmp::Reverse(*length));
    cards.truncate(count);
    cards
}

/// What the list says of all levels that ship, in its order.
pub(crate) fn levels() -> Vec<LevelInfo> {
    let (files, names) = (multivector_data::files(), multivector_data::levels());
    let rules = Rules::load_all(&files, names.iter().map(String::as_str)).into_iter();
    let mut rules: Vec<Rules> = rules
        .map(|(_, rules)| rules.unwrap_or_else(|findings| panic!("{:#?}", findings.list)))
        .collect();
    rules.sort_by_key(|rules| (rules.level.place, rules.level.id.clone()));
    rules.iter().map(LevelInfo::of).collect()
}

/// Everything in a window that says something.
pub(crate) fn labels(harness: &Harness<'_, World>) -> Vec<String> {
    let all = harness.get_all_by(|node| node.label().is_some() || node.value().is_some());
    all.map(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value()).unwrap_or_default()
    })
    .collect()
}

/// The English words.
pub(crate) fn texts() -> Texts {
    let read = multivector_data::texts("en");
    let files: Vec<(&str, &str)> = read.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    Texts::new("en", &files).unwrap_or_else(|errors| {
        panic!(
            "{}",
            errors
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("\n")
        )
    })
}

/// The shipped typefaces.
pub(crate) fn fonts() -> Fonts {
    use multivector_data::fonts;
    Fonts {
        regular: fonts::regular(),
        semibold: fonts::semibold(),
        serif: fonts::serif_semibold(),
    }
}

/// The program in small: what the game crate does with intents.
pub(crate) struct World {
    pub(crate) desk: Desk,
    pub(crate) settings: Settings,
    pub(crate) texts: Texts,
    pub(crate) rules: Arc<Rules>,
    pub(crate) game: Option<Game>,
    pub(crate) seen: Option<Seen>,
    pub(crate) draft: Draft,
    /// While persons in other chairs give their orders.
    pub(crate) round: Option<Round>,
    /// What the player has predicted.
    pub(crate) predictions: Predictions,
    pub(crate) levels: Vec<LevelInfo>,
    pub(crate) own: Option<Vec<OwnLevel>>,
    pub(crate) saves: Vec<SaveInfo>,
    /// The forecast for the draft, made when the preview opens.
    pub(crate) forecast: Option<Forecast>,
    pub(crate) difference: Option<Difference>,
    /// The scenario board as the turn opened and by a staff study, where a test makes them.
    pub(crate) board: Option<Board>,
    pub(crate) study: Option<Board>,
    /// How far the count under way is.
    pub(crate) counting: Option<f32>,
    /// Staff studies left.
    pub(crate) studies: u8,
    /// The review of the finished game, made when a test asks for it.
    pub(crate) review: Option<Review>,
    /// How far the review is, where a test says so.
    pub(crate) reviewing: Option<f32>,
    /// Reports that were asked for.
    pub(crate) reports: usize,
    /// The rectangle that the last frame left for the map.
    pub(crate) map: egui::Rect,
}

impl World {
    /// A window of so many points on the world, in the game's own letters.
    pub(crate) fn window(self, size: egui::Vec2) -> Harness<'static, World> {
        let mut installed = false;
        Harness::builder()
            .with_size(size)
            .with_max_steps(30)
            .build_ui_state(
                move |ui, world: &mut World| {
                    if !std::mem::replace(&mut installed, true) {
                        multivector_ui::install_fonts(ui.ctx(), fonts());
                    }
                    world.frame(ui);
                },
                self,
            )
    }

    /// The same, drawn until nothing moves.
    pub(crate) fn shown(self, size: egui::Vec2) -> Harness<'static, World> {
        let mut harness = self.window(size);
        harness.run();
        harness
    }

    pub(crate) fn new() -> World {
        World::with(rules())
    }

    pub(crate) fn with(rules: Arc<Rules>) -> World {
        let levels = vec![LevelInfo::of(&rules)];
        World {
            desk: Desk::default(),
            settings: Settings::default(),
            texts: texts(),
            rules,
            game: None,
            seen: None,
            draft: Draft::default(),
            round: None,
            predictions: Predictions::default(),
            levels,
            own: None,
            saves: Vec::new(),
            forecast: None,
            difference: None,
            board: None,
            study: None,
            counting: None,
            studies: 2,
            review: None,
            reviewing: None,
            reports: 0,
            map: egui::Rect::NOTHING,
        }
    }

    /// A world in the middle of things: a game just begun.
    pub(crate) fn playing() -> World {
        World::playing_by(rules())
    }

    pub(crate) fn playing_by(rules: Arc<Rules>) -> World {
        let mut world = World::with(rules);
        world.apply(Action::NewGame {
            level: "2022".to_owned(),
            seed: Some(2022),
            difficulty: Difficulty::Usual,
            without: Vec::new(),
            persons: Vec::new(),
            origin: None,
        });
        world
    }

    /// A world in which a card of a level has just come.
    pub(crate) fn at_card(level: &str, card: &str) -> World {
        let starts = [(format!("agenda.card.{card}.stage"), "1".to_owned())];
        let options = Options {
            starts: &starts,
            ..Options::default()
        };
        let rules = Rules::load_with(&multivector_data::files(), level, options);
        let rules = rules.unwrap_or_else(|findings| panic!("{:#?}", findings.list));
        let mut world = World::playing_by(Arc::new(rules));
        let cards = world.rules.content.cards.iter();
        let at = cards.clone().position(|x| x.id == card);
        world.desk.card = at.map(CardId::at);
        world
    }

    /// Plays turns without orders.
    pub(crate) fn idle(&mut self, turns: u32) {
        for _ in 0..turns {
            self.apply(Action::Commit);
            self.apply(Action::SkipPlayback);
            self.apply(Action::Phase(Phase::Brief));
        }
    }

    /// One frame: draws the panels and does what was asked.
    pub(crate) fn frame(&mut self, ui: &mut egui::Ui) {
        let mut out = Vec::new();
        let play = match (&self.game, &self.seen) {
            (Some(game), Some(seen)) => Some(Play {
                game,
                rules: &self.rules,
                seen,
                draft: &self.draft,
                chair: self.round.as_ref().map(Chair::of),
                predictions: &self.predictions,
                forecast: self.forecast.as_ref(),
                difference: self.difference.as_ref(),
                scenarios: Scenarios {
                    brief: self.board.as_ref(),
                    study: self.study.as_ref(),
                    working: self.counting,
                    left: self.studies,
                },
                review: match (&self.review, self.reviewing) {
                    (Some(review), _) => Reviewed::Ready(review),
                    (None, Some(share)) => Reviewed::Working(share),
                    (None, None) => Reviewed::Nothing,
                },
                playback: None,
            }),
            _ => None,
        };
        let view = View {
            texts: &self.texts,
            settings: &self.settings,
            levels: &self.levels,
            own: self.own.as_ref().map(|levels| Own {
                folder: "/home/player/levels",
                levels,
            }),
            saves: &self.saves,
            play,
            can_quit: true,
        };
        self.map = multivector_ui::show(ui, &mut self.desk, &view, &mut out);
        for action in out {
            self.apply(action);
        }
    }

    /// Does what was asked.
    pub(crate) fn apply(&mut self, action: Action) {
        match action {
            Action::Stage(order) if self.round.is_some() => {
                let round = self.round.as_mut().unwrap();
                let _ = round.stage(&self.rules, order);
            }
            Action::Unstage(order) if self.round.is_some() => {
                self.round.as_mut().unwrap().unstage(&order);
            }
            Action::Sit => self.round.as_mut().unwrap().sit(),
            Action::LeaveChair => self.round = None,
            Action::Stage(order) => {
                let beside = self.draft.without_subject(&order);
                let seen = self.seen.as_ref().unwrap();
                if self.rules.check(seen, &beside, &order).is_ok() {
                    self.draft.put(order);
                }
            }
            Action::Unstage(order) => self.draft.remove(&order),
            Action::Predict { metric, percent } => {
                let turn = self.game.as_ref().unwrap().turn();
                self.predictions.put(turn, metric, percent);
            }
            Action::Earlier(order) => {
                self.draft.earlier(&order);
            }
            Action::ClearDraft => self.draft = Draft::default(),
            Action::Phase(phase) => {
                self.desk.enter(phase);
                let seen = self.seen.as_ref().filter(|_| phase == Phase::Preview);
                let futures = |draft: &Draft| {
                    let mut futures = Futures::new(&self.rules, seen?, draft, 3);
                    let slice = futures.play(&self.rules, 0..24);
                    futures.add(slice);
                    Some(futures)
                };
                let (with, without) = (futures(&self.draft), futures(&Draft::default()));
                self.forecast = with.as_ref().map(Futures::forecast);
                self.difference = with
                    .zip(without)
                    .map(|(with, without)| multivector_ai::difference(&with, &without));
            }
            Action::Commit => {
                let game = self.game.as_mut().unwrap();
                let sealed = match self.round.take() {
                    Some(round) => round.seal(game),
                    None => Round::open(game, self.draft.clone()),
                };
                match sealed {
                    Sealed::Next(round) => self.round = Some(round),
                    Sealed::All(drafts) => {
                        let played = game.turn();
                        game.commit_seats(drafts).unwrap();
                        self.draft = Draft::default();
                        self.desk.enter(Phase::Commit);
                        let before = self.seen.take();
                        self.look();
                        if let (Some(before), Some(after)) = (before, &self.seen) {
                            self.predictions.settle(played, &before, after);
                        }
                    }
                }
            }
            Action::SkipPlayback => self.desk.enter(Phase::Report),
            Action::UndoTo(turn) => {
                self.draft = self.game.as_mut().unwrap().undo_to(turn).unwrap();
                self.look();
                self.desk.begin_play();
            }
            Action::Screen(screen) => self.desk.screen = screen,
            Action::NewGame {
                seed,
                difficulty,
                persons,
                ..
            } => {
                let setup = Setup::with_persons(difficulty, &persons);
                let rules = Arc::clone(&self.rules);
                self.game = Some(Game::set_up(rules, seed.unwrap_or(1), setup));
                self.draft = Draft::default();
                self.look();
                self.desk.begin_play();
            }
            Action::Continue if self.game.is_some() => self.desk.screen = Screen::Play,
            Action::StaffStudy => {
                self.studies -= 1;
                self.study = self.count(&self.draft);
            }
            Action::WriteReport => self.reports += 1,
            Action::Settings(settings) => self.settings = settings,
            _ => {}
        }
    }

    /// Counts the scenario board as the turn opens, in few futures.
    pub(crate) fn make_board(&mut self) {
        self.board = self.count(&Draft::default());
    }

    fn count(&self, draft: &Draft) -> Option<Board> {
        let seen = self.seen.as_ref()?;
        Some(multivector_ai::board(&self.rules, seen, draft, 40))
    }

    /// Reviews the finished game.
    pub(crate) fn make_review(&mut self) {
        self.review = self.game.as_ref().and_then(multivector_ai::review);
    }

    fn look(&mut self) {
        self.seen = self.game.as_ref().map(Game::seen);
    }
}
