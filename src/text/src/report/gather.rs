//! Gathers a report from a game and its review.

use multivector_ai::Review;
use multivector_ai::review::TurningPoint;
use multivector_sim::content::AXES;
use multivector_sim::game::{Game, Outcome};
use multivector_sim::ids::Seat;
use multivector_sim::metric::Metric;
use multivector_sim::record::Annotation;
use multivector_sim::state::{compliance, economy, moscow, oil, society};
use multivector_sim::systems::grading::AXIS_KEYS;
use multivector_sim::units::{Days, Micro};
use multivector_sim::{Date, State};

use super::{
    Axis, Chart, Division, Ending, Fact, Line, Month, Opened, Part, Played, Point, Promise, Source,
    Told,
};
use crate::bundle::Texts;
use crate::number::Form;
use crate::{chronicle, events, names, review as words};

/// Numbers over time; what of them was hidden is said.
const CHARTS: [Metric; 8] = [
    society::SUPPORT.metric(),
    society::COHESION.metric(),
    oil::STAYING_POWER.metric(),
    oil::RUSSIA_SHARE.metric(),
    economy::FUND.metric(),
    economy::INFLATION.metric(),
    moscow::ANGER.metric(),
    compliance::LEAKAGE.metric(),
];

/// A finished game with its review in words and figures; `None` if it is not over.
pub fn told(texts: &Texts, game: &Game, review: &Review) -> Option<Told> {
    let outcome = game.outcome()?;
    let (facts, sources) = facts(texts, game, review);
    let lines = chronicle::told(texts, game).into_iter();
    Some(Told {
        game: played(texts, game),
        ending: ending(texts, game, &outcome)?,
        axes: axes(texts, game, &outcome),
        promises: promises(texts, game, &outcome),
        turning_points: review
            .points
            .iter()
            .map(|one| point(texts, game, review, one))
            .collect(),
        division: division(texts, game, review),
        method: words::method(texts, review),
        timeline: timeline(texts, game, review),
        years: lines
            .map(|(line, text)| Line {
                date: iso(line.day),
                when: texts.month_and_year(Days(line.day)),
                text,
            })
            .collect(),
        charts: CHARTS
            .iter()
            .map(|metric| chart(texts, game, *metric))
            .collect(),
        opened: review
            .opened
            .iter()
            .map(|one| {
                let (day, text, reasons) = words::opened(texts, game.rules(), one);
                let date = iso(day);
                Opened {
                    date,
                    text,
                    reasons,
                }
            })
            .collect(),
        facts,
        sources,
        questions: review
            .questions
            .iter()
            .map(|one| words::question(texts, game, review, one))
            .collect(),
    })
}

/// A day as data writes it.
fn iso(day: i64) -> String {
    Date::from_day(day).to_string()
}

fn played(texts: &Texts, game: &Game) -> Played {
    let record = game.record();
    let team = record.annotations.iter().find_map(|note| match note {
        Annotation::Team(team) => Some(team.clone()),
        _ => None,
    });
    let level = &record.level;
    let difficulty = record.setup.difficulty.name();
    Played {
        level: level.clone(),
        title: texts.get(&format!("level-{level}-title")).to_owned(),
        seed: record.seed.to_string(),
        difficulty: texts
            .get(&format!("report-difficulty-{difficulty}"))
            .to_owned(),
        team,
        turns: game.turn(),
        reckoning_months: game.reckoning().map_or(0, |years| years.reports().len()),
        rewinds: game.rewinds(),
        comparable: game.is_comparable(),
        hash: format!("{:016x}", game.hash()),
        code: game.code(),
    }
}

fn ending(texts: &Texts, game: &Game, outcome: &Outcome) -> Option<Ending> {
    let entry = game.rules().content.ending(outcome.ending)?;
    let id = &entry.id;
    let day = game.end().day();
    let sources = texts.find(&format!("ending-{id}-sources"));
    Some(Ending {
        id: id.clone(),
        name: texts.get(&format!("ending-{id}")).to_owned(),
        text: texts.get(&format!("ending-{id}-text")).to_owned(),
        scenario: entry.scenario.clone(),
        sources: sources.unwrap_or_default().to_owned(),
        date: iso(day),
        when: texts.date(Days(day)),
    })
}

fn axes(texts: &Texts, game: &Game, outcome: &Outcome) -> Vec<Axis> {
    let state = game.state();
    let all = AXES.iter().zip(AXIS_KEYS).zip(outcome.axes);
    all.map(|((id, key), end)| {
        let left: Micro = state.get(key);
        Axis {
            id: (*id).to_owned(),
            name: texts.get(&format!("axis-{id}")).to_owned(),
            left: left.share(),
            end: end.share(),
            left_words: texts.amount(left),
            end_words: texts.amount(end),
        }
    })
    .collect()
}

fn promises(texts: &Texts, game: &Game, outcome: &Outcome) -> Vec<Promise> {
    let content = &game.rules().content;
    let graded = outcome.promises.iter();
    graded
        .filter_map(|(id, grade)| {
            let id = content.promise(*id)?.id.clone();
            Some(Promise {
                name: texts.get(&format!("promise-{id}")).to_owned(),
                grade: grade.name().to_owned(),
                words: words::grade(texts, *grade).to_owned(),
                id,
            })
        })
        .collect()
}

fn point(texts: &Texts, game: &Game, review: &Review, point: &TurningPoint) -> Point {
    let rules = game.rules();
    let ending = point.came.ending.and_then(|id| rules.content.ending(id));
    Point {
        turn: point.choice.turn + 1,
        date: iso(point.choice.day),
        when: texts.month_and_year(Days(point.choice.day)),
        chosen: words::choice(texts, rules, &point.choice),
        instead: words::instead(texts, rules, point),
        alternatives: point.alternatives,
        size: point.size,
        came: point.came.axes.map(Micro::share),
        change: point.change,
        usual: point.usual,
        usual_error: point.usual_error,
        holds: point.holds(),
        ending: ending.map(|ending| ending.id.clone()),
        ending_words: words::other_ending(texts, rules, review, point),
        usual_words: words::usual(texts, point),
        promises: words::other_promises(texts, rules, review, point),
    }
}

fn division(texts: &Texts, game: &Game, review: &Review) -> Division {
    let division = &review.division;
    let parts = division.parts.iter().map(|part| Part {
        id: part.mover.name().to_owned(),
        name: words::mover(texts, part.mover).to_owned(),
        share: part.share,
        error: part.error,
        words: words::part(texts, part),
        note: words::mover_note(texts, review, part.mover),
        axes: part.axes,
        axes_error: part.axes_error,
    });
    Division {
        throws: division.throws,
        reference: division.reference,
        parts: parts.collect(),
        endings: words::endings(texts, game.rules(), review),
    }
}

fn timeline(texts: &Texts, game: &Game, review: &Review) -> Vec<Month> {
    let rules = game.rules();
    let month = |month: &multivector_ai::review::Month| {
        let question = month.question.and_then(|id| rules.content.question(id));
        let lines = month.events.iter().filter_map(|event| {
            let words = events::sentence(texts, rules, event, true)?;
            Some(match event.day() {
                Some(day) => format!("{}: {words}", texts.date_short(Days(day))),
                None => words,
            })
        });
        Month {
            turn: month.turn + 1,
            date: iso(month.day),
            when: texts.month_and_year(Days(month.day)),
            question: question.map(|entry| texts.get(&format!("question-{}", entry.id)).to_owned()),
            lines: lines.collect(),
        }
    };
    review.months.iter().map(month).collect()
}

fn chart(texts: &Texts, game: &Game, metric: Metric) -> Chart {
    let layout = &game.rules().layout;
    let played = (0..=game.turn()).filter_map(|turn| game.state_at(turn));
    let after = game.reckoning().map_or(&[][..], |years| years.states());
    let states: Vec<&State> = played.chain(after).collect();
    let number = states.len() - after.len();
    let raw: Vec<i64> = states.iter().map(|state| state.raw(metric)).collect();
    let value = |raw: i64| names::value(texts, game.rules(), metric, raw, Form::Compact);
    let at = |place: usize| raw.get(place).copied().unwrap_or(0);
    let (low, high) = (
        raw.iter().min().copied().unwrap_or(0),
        raw.iter().max().copied().unwrap_or(0),
    );
    let name = names::metric(texts, game.rules(), metric);
    let args = [
        ("number", name.as_str().into()),
        ("from", value(at(0)).into()),
        ("left", value(at(number.saturating_sub(1))).into()),
        ("to", value(at(raw.len().saturating_sub(1))).into()),
        ("low", value(low).into()),
        ("high", value(high).into()),
    ];
    let key = if after.is_empty() {
        "report-chart-played"
    } else {
        "report-chart"
    };
    let scale = layout.unit(metric).scale() as f64;
    Chart {
        metric: layout.name(metric).to_owned(),
        unit: layout.unit(metric).name().to_owned(),
        hidden: !layout.sees(metric, Seat::Astana),
        words: texts.format(key, &args),
        name,
        dates: states.iter().map(|state| iso(state.day())).collect(),
        values: raw.iter().map(|raw| *raw as f64 / scale).collect(),
        played: number,
        bounds: [value(low), value(high)],
    }
}

fn facts(texts: &Texts, game: &Game, review: &Review) -> (Vec<Fact>, Vec<Source>) {
    let all = &game.rules().content.facts;
    let met = review.facts.iter();
    let facts: Vec<Fact> = met
        .filter_map(|id| {
            let fact = all.iter().find(|fact| fact.id == *id)?;
            Some(Fact {
                text: texts.get(&format!("fact-{id}")).to_owned(),
                date: fact.date.clone(),
                sources: fact.sources.clone(),
                id: id.clone(),
            })
        })
        .collect();
    let mut ids: Vec<&String> = facts.iter().flat_map(|fact| &fact.sources).collect();
    ids.sort();
    ids.dedup();
    let sources = ids.into_iter().map(|id| Source {
        id: id.clone(),
        text: texts.get(&format!("source-{id}")).to_owned(),
    });
    let sources = sources.collect();
    (facts, sources)
}
