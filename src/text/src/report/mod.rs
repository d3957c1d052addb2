//! The after-action review of a finished game as a report: gathered once in words and figures ([`Told`]), then written as a page
//! ([`page`]) or handed on as data, so that no two of them can disagree.
//!
//! What does not live here: the review itself (`multivector_ai::review`), files.

mod gather;
mod html;
mod page;

use serde::Serialize;

pub use gather::told;
pub use page::page;

/// A finished game in words and figures. Shares are fractions of one; days are dates as `2022-06-17`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    /// What was played.
    pub game: Played,
    /// How it ended.
    pub ending: Ending,
    /// The four axes.
    pub axes: Vec<Axis>,
    /// The promises that were made.
    pub promises: Vec<Promise>,
    /// The choices that mattered most, the greatest first.
    pub turning_points: Vec<Point>,
    /// Who moved the outcome.
    pub division: Division,
    /// How all this was made.
    pub method: Vec<String>,
    /// What happened, month by month.
    pub timeline: Vec<Month>,
    /// The years behind the last turn.
    pub years: Vec<Line>,
    /// Numbers over time.
    pub charts: Vec<Chart>,
    /// What was sealed during play.
    pub opened: Vec<Opened>,
    /// The facts that were met.
    pub facts: Vec<Fact>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// Questions to discuss.
    pub questions: Vec<String>,
}

/// What was played.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Played {
    /// The level's id.
    pub level: String,
    /// Its title.
    pub title: String,
    /// The seed, as text: not every reader of JSON holds all of them.
    pub seed: String,
    /// The difficulty.
    pub difficulty: String,
    /// The team's name, if it gave one.
    pub team: Option<String>,
    /// Turns played.
    pub turns: u32,
    /// Months of the Reckoning.
    pub reckoning_months: usize,
    /// How often the player went back.
    pub rewinds: usize,
    /// Whether the result compares with that of other games.
    pub comparable: bool,
    /// The hash of the last state, in 16 hexadecimal digits.
    pub hash: String,
    /// The result code.
    pub code: String,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What came of it.
    pub text: String,
    /// The scenario of the dossier that it documents.
    pub scenario: String,
    /// The articles and facts that it follows.
    pub sources: String,
    /// When.
    pub date: String,
    /// When, in words.
    pub when: String,
}

/// An axis.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Axis {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its value when the player's part was over.
    pub left: f64,
    /// Its value at the end, where it is judged.
    pub end: f64,
    /// The first in words.
    pub left_words: String,
    /// The second in words.
    pub end_words: String,
}

/// A promise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Promise {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `kept`, `unfulfilled` or `broken`.
    pub grade: String,
    /// The same in words.
    pub words: String,
}

/// A turning point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The turn, from 1.
    pub turn: u32,
    /// Its first day.
    pub date: String,
    /// Its month in words.
    pub when: String,
    /// What was chosen.
    pub chosen: String,
    /// The best alternative.
    pub instead: String,
    /// How many alternatives were compared.
    pub alternatives: u32,
    /// The mean distance over the axes.
    pub size: f64,
    /// The axes, in order, as they would have ended.
    pub came: [f64; 4],
    /// By how much each would have ended higher.
    pub change: [f64; 4],
    /// The same under other dice, the mean.
    pub usual: [f64; 4],
    /// Its standard error.
    pub usual_error: [f64; 4],
    /// Whether other dice bear it out.
    pub holds: bool,
    /// The ending's id with the other choice.
    pub ending: Option<String>,
    /// What is said of the ending.
    pub ending_words: String,
    /// What is said of other dice.
    pub usual_words: String,
    /// Promises that would have been graded otherwise.
    pub promises: Vec<String>,
}

/// Who moved the outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Division {
    /// Other throws of the dice.
    pub throws: u32,
    /// The axes without any of the three.
    pub reference: [f64; 4],
    /// The three parts; their shares sum to one.
    pub parts: Vec<Part>,
    /// What other throws led to.
    pub endings: String,
}

/// One of the three.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// `own`, `rivals` or `luck`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its share.
    pub share: f64,
    /// The standard error of the share.
    pub error: f64,
    /// Both in words.
    pub words: String,
    /// Against what it is measured.
    pub note: String,
    /// What it added to each axis.
    pub axes: [f64; 4],
    /// The standard error of each.
    pub axes_error: [f64; 4],
}

/// A month of the player's part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Month {
    /// The turn, from 1.
    pub turn: u32,
    /// Its first day.
    pub date: String,
    /// The month in words.
    pub when: String,
    /// The question with which it opened.
    pub question: Option<String>,
    /// What happened.
    pub lines: Vec<String>,
}

/// A line of the chronicle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// The day.
    pub date: String,
    /// The month in words.
    pub when: String,
    /// What happened.
    pub text: String,
}

/// A number over time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chart {
    /// The number's name in the model.
    pub metric: String,
    /// Its name in words.
    pub name: String,
    /// The unit of its values.
    pub unit: String,
    /// Whether Astana could not see it.
    pub hidden: bool,
    /// What the chart shows, in words.
    pub words: String,
    /// The first day of each value.
    pub dates: Vec<String>,
    /// At the start and after every turn, then after every month of the Reckoning; plain units.
    pub values: Vec<f64>,
    /// How many of them belong to the player's part.
    pub played: usize,
    /// The lowest and the highest in words.
    pub bounds: [String; 2],
}

/// Something that was sealed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Opened {
    /// The day.
    pub date: String,
    /// What it was.
    pub text: String,
    /// The reasons of who did it.
    pub reasons: Vec<String>,
}

/// A fact that was met.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// When, as the articles date it.
    pub date: String,
    /// The articles.
    pub sources: Vec<String>,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Author, title, place, date.
    pub text: String,
}
