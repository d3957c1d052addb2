//! A finished game read aloud: for every turn its question, its cards and wire items as they came, and the answers given.

use multivector_sim::content::{Card, CardKind};
use multivector_sim::ids::{QuestionId, TableId};
use multivector_sim::state::agenda;
use multivector_sim::{CardId, Date, Event, Game};

use crate::words::Words;

/// The text, a block a turn.
pub(crate) fn told(game: &Game, words: &Words) -> String {
    let mut text = String::new();
    for turn in 0..game.turn() {
        let Some(state) = game.state_at(turn) else {
            continue;
        };
        let date = Date::from_day(state.day()).to_string();
        text.push_str(&words.say(
            "cli-aloud-turn",
            &[("turn", (turn + 1).to_string()), ("date", date)],
        ));
        text.push('\n');
        if let Some(coach) = game.rules().level.coached(turn) {
            push(&mut text, "", &words.say(&format!("coach-{coach}"), &[]));
        }
        let question = state.get(agenda::QUESTION).0 - 1;
        let question = usize::try_from(question).ok().map(QuestionId::at);
        let question = question.and_then(|id| game.rules().content.question(id));
        if let Some(question) = question {
            push(
                &mut text,
                "",
                &words.say(&format!("question-{}", question.id), &[]),
            );
            push(
                &mut text,
                "",
                &words.say(&format!("question-{}-text", question.id), &[]),
            );
        }
        let answers = game.reports().get(turn as usize);
        let answers = answers.map_or(&[][..], |report| &report.events);
        for (index, card) in game.rules().content.cards.iter().enumerate() {
            let id = CardId::at(index);
            let came = state.of(agenda::card::DAY, id).0 == state.day()
                && state.of(agenda::card::STAGE, id).0 > 0;
            if came {
                one(&mut text, card, words);
                let answer = answers.iter().find_map(|event| match event {
                    Event::Answered { card, option, .. } if *card == id => Some(*option),
                    _ => None,
                });
                let answer = answer.and_then(|option| card.options.get(usize::from(option)));
                if let Some(option) = answer {
                    let key = format!("card-{}-option-{}", card.id, option.id);
                    push(&mut text, "  => ", &words.say(&key, &[]));
                }
            }
        }
        text.push('\n');
    }
    text
}

fn one(text: &mut String, card: &Card, words: &Words) {
    let say = |part: &str| words.say(&format!("card-{}-{part}", card.id), &[]);
    push(text, "* ", &format!("{} [{}]", say("astana"), card.id));
    push(text, "  ", &say("moscow"));
    if card.kind == CardKind::Ask {
        push(text, "  ", &say("body"));
        for option in &card.options {
            let label = say(&format!("option-{}", option.id));
            let note = say(&format!("option-{}-note", option.id));
            push(text, "  - ", &format!("{label} ({note})"));
        }
    }
}

fn push(text: &mut String, mark: &str, line: &str) {
    text.push_str(mark);
    text.push_str(line);
    text.push('\n');
}
