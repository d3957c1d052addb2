//! The chronicle of the Reckoning in sentences.

use multivector_sim::game::Game;
use multivector_sim::game::chronicle::{Line, What};

use crate::bundle::Texts;
use crate::number::Form;
use crate::{events, names};

/// Every line of a finished game's chronicle with its sentence; none where there was no Reckoning.
pub fn told(texts: &Texts, game: &Game) -> Vec<(Line, String)> {
    let lines = game.chronicle().into_iter();
    lines
        .filter_map(|line| {
            let words = sentence(texts, game, &line)?;
            Some((line, words))
        })
        .collect()
}

fn sentence(texts: &Texts, game: &Game, line: &Line) -> Option<String> {
    let rules = game.rules();
    match &line.what {
        What::Event(event) => events::sentence(texts, rules, event, true),
        What::Moved { metric, from, to } => {
            let value = |raw| names::value(texts, rules, *metric, raw, Form::Compact);
            let args = [
                ("number", names::metric(texts, rules, *metric).into()),
                ("from", value(*from).into()),
                ("to", value(*to).into()),
            ];
            Some(texts.format("chronicle-quiet", &args))
        }
    }
}
