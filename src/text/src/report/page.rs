//! The report as one page: no scripts, nothing from elsewhere, fit to be printed. Headings in order, tables with captions, a
//! text for every chart, and nothing told by colour alone.

use super::html::Html;
use super::{Chart, Point, Told};
use crate::bundle::{Arg, Texts};
use crate::review as words;
use crate::svg::{BarChart, Frame, LineChart, Series, StackChart};

/// The style of the page.
const STYLE: &str = include_str!("style.css");
/// Width of the charts, in pixels.
const WIDTH: f64 = 640.0;

/// The report as HTML.
pub fn page(texts: &Texts, told: &Told) -> String {
    let title = texts.format(
        "report-title",
        &[("level", told.game.title.as_str().into())],
    );
    Html::page(&texts.language(), &title, STYLE, |html| {
        head(html, texts, told, &title);
        ending(html, texts, told);
        axes(html, texts, told);
        promises(html, texts, told);
        points(html, texts, told);
        division(html, texts, told);
        timeline(html, texts, told);
        charts(html, texts, told);
        opened(html, texts, told);
        questions(html, texts, told);
        sources(html, texts, told);
        foot(html, texts, told);
    })
}

fn head(html: &mut Html, texts: &Texts, told: &Told, title: &str) {
    let game = &told.game;
    html.element("h1", &[], title);
    html.within("dl", &[], |html| {
        let mut pair = |key: &str, value: &str| {
            html.element("dt", &[], texts.get(key));
            html.element("dd", &[], value);
        };
        if let Some(team) = &game.team {
            pair("report-team", team);
        }
        pair("report-seed", &game.seed);
        pair("report-difficulty", &game.difficulty);
        pair("report-turns", &game.turns.to_string());
        if game.rewinds > 0 {
            pair("report-rewinds", &game.rewinds.to_string());
        }
    });
    if !game.comparable {
        html.paragraph("strong", texts.get("report-not-comparable"));
    }
    html.paragraph("note", texts.get("report-note"));
}

fn ending(html: &mut Html, texts: &Texts, told: &Told) {
    let ending = &told.ending;
    html.section("ending", texts.get("report-ending"), |html| {
        let args = [
            ("name", ending.name.as_str().into()),
            ("date", ending.when.as_str().into()),
        ];
        html.paragraph("strong", &texts.format("report-ending-name", &args));
        html.paragraph("", &ending.text);
        let scenario = texts.find(&format!("dossier-{}", ending.scenario));
        let args = [
            ("scenario", scenario.unwrap_or(&ending.scenario).into()),
            ("sources", ending.sources.as_str().into()),
        ];
        html.paragraph("note", &texts.format("report-ending-scenario", &args));
    });
}

fn axes(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("axes", texts.get("report-axes"), |html| {
        let bar =
            |axis: &super::Axis| (axis.name.clone(), axis.end * 100.0, axis.end_words.clone());
        let said: Vec<String> = told
            .axes
            .iter()
            .map(|axis| format!("{} {}", axis.name, axis.end_words))
            .collect();
        html.bars(&BarChart {
            frame: frame(
                "chart-axes",
                texts.get("report-axes"),
                said.join(", "),
                200.0,
            ),
            bars: told.axes.iter().map(bar).collect(),
        });
        let rows = told.axes.iter().map(|axis| {
            let by = words::points(texts, axis.end - axis.left);
            vec![
                axis.name.clone(),
                axis.left_words.clone(),
                axis.end_words.clone(),
                by,
            ]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        let columns = [
            texts.get("report-axis"),
            texts.get("report-left"),
            texts.get("report-end"),
            texts.get("report-change"),
        ];
        html.table(texts.get("report-axes-caption"), &columns, &rows);
    });
}

fn promises(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("promises", texts.get("report-promises"), |html| {
        if told.promises.is_empty() {
            html.paragraph("", texts.get("report-promises-none"));
            return;
        }
        let rows: Vec<Vec<String>> = told
            .promises
            .iter()
            .map(|promise| vec![promise.name.clone(), promise.words.clone()])
            .collect();
        let columns = [texts.get("report-promise"), texts.get("report-grade")];
        html.table(texts.get("report-promises-caption"), &columns, &rows);
    });
}

fn points(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("points", texts.get("report-points"), |html| {
        if told.turning_points.is_empty() {
            html.paragraph("", texts.get("report-points-none"));
            return;
        }
        html.paragraph("note", texts.get("report-points-note"));
        for (place, one) in told.turning_points.iter().enumerate() {
            html.within("div", &[("class", "point")], |html| {
                point(html, texts, told, place, one);
            });
        }
    });
}

fn point(html: &mut Html, texts: &Texts, told: &Told, place: usize, point: &Point) {
    let args = [
        ("place", Arg::Num(place as i64 + 1)),
        ("date", point.when.as_str().into()),
    ];
    html.element("h3", &[], &texts.format("report-point", &args));
    html.paragraph("strong", &point.chosen);
    html.paragraph("", &point.instead);
    let all = told.axes.iter().zip(point.came).zip(point.change);
    let rows: Vec<Vec<String>> = all
        .zip(point.usual.into_iter().zip(point.usual_error))
        .map(|(((axis, came), change), (usual, error))| {
            vec![
                axis.name.clone(),
                axis.end_words.clone(),
                words::share(texts, came),
                words::points(texts, change),
                words::points_within(texts, usual, error),
            ]
        })
        .collect();
    let columns = [
        texts.get("report-axis"),
        texts.get("report-as-it-was"),
        texts.get("report-otherwise"),
        texts.get("report-change"),
        texts.get("report-other-dice"),
    ];
    html.table(
        &texts.format("report-point-caption", &args),
        &columns,
        &rows,
    );
    html.paragraph("", &point.ending_words);
    for promise in &point.promises {
        html.paragraph("", promise);
    }
    html.paragraph("note", &point.usual_words);
}

fn division(html: &mut Html, texts: &Texts, told: &Told) {
    let division = &told.division;
    html.section("division", texts.get("report-division"), |html| {
        html.paragraph("note", texts.get("report-division-note"));
        let part = |part: &super::Part| (part.name.clone(), part.share, part.words.clone());
        let said: Vec<String> = division
            .parts
            .iter()
            .map(|part| format!("{}: {}", part.name, part.words))
            .collect();
        let height = StackChart::height(division.parts.len());
        html.stack(&StackChart {
            frame: frame(
                "chart-division",
                texts.get("report-division"),
                said.join("; "),
                height,
            ),
            parts: division.parts.iter().map(part).collect(),
        });
        let mut columns = vec![texts.get("report-who"), texts.get("report-share")];
        columns.extend(told.axes.iter().map(|axis| axis.name.as_str()));
        let mut rows: Vec<Vec<String>> = division
            .parts
            .iter()
            .map(|part| {
                let mut row = vec![part.name.clone(), part.words.clone()];
                let axes = part.axes.into_iter().zip(part.axes_error);
                row.extend(axes.map(|(by, error)| words::points_within(texts, by, error)));
                row
            })
            .collect();
        let mut whole = vec![texts.get("report-reference").to_owned(), String::new()];
        whole.extend(division.reference.map(|share| words::share(texts, share)));
        rows.push(whole);
        html.table(texts.get("report-division-caption"), &columns, &rows);
        html.within("ul", &[], |html| {
            for part in &division.parts {
                html.element("li", &[], &format!("{}: {}", part.name, part.note));
            }
        });
        html.paragraph("", &division.endings);
    });
}

fn timeline(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("timeline", texts.get("report-timeline"), |html| {
        for month in &told.timeline {
            html.element("h3", &[], &month.when);
            if let Some(question) = &month.question {
                html.paragraph("note", question);
            }
            list(html, &month.lines);
        }
        if told.years.is_empty() {
            return;
        }
        html.element("h3", &[], texts.get("report-years"));
        let lines: Vec<String> = told
            .years
            .iter()
            .map(|line| format!("{}: {}", line.when, line.text))
            .collect();
        list(html, &lines);
    });
}

fn list(html: &mut Html, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    html.within("ul", &[], |html| {
        for line in lines {
            html.element("li", &[], line);
        }
    });
}

fn charts(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("charts", texts.get("report-charts"), |html| {
        for (place, one) in told.charts.iter().enumerate() {
            let title = if one.hidden {
                let args = [("number", one.name.as_str().into())];
                texts.format("report-chart-hidden", &args)
            } else {
                one.name.clone()
            };
            html.element("h3", &[], &title);
            html.lines(&line_chart(texts, place, &title, one));
            html.paragraph("note", &one.words);
        }
    });
}

fn line_chart(texts: &Texts, place: usize, title: &str, chart: &Chart) -> LineChart {
    let low = chart.values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = chart
        .values
        .iter()
        .copied()
        .fold(f64::NEG_INFINITY, f64::max);
    let [low_words, high_words] = chart.bounds.clone();
    let mut ticks = vec![(low, low_words)];
    if high > low {
        ticks.push((high, high_words));
    }
    // January of each year is named.
    let year = |date: &String| match date.split_once("-01-01") {
        Some((year, "")) => year.to_owned(),
        _ => String::new(),
    };
    let value = |from: usize, to: usize| {
        let values = chart.values.iter().enumerate();
        let values = values.map(|(at, value)| (from..to).contains(&at).then_some(*value));
        values.collect::<Vec<Option<f64>>>()
    };
    let mut series = vec![Series {
        name: texts.get("report-played").to_owned(),
        values: value(0, chart.played),
    }];
    if chart.values.len() > chart.played {
        // From the last point of the first, so that no gap seems to be one.
        series.push(Series {
            name: texts.get("report-years").to_owned(),
            values: value(chart.played.saturating_sub(1), chart.values.len()),
        });
    }
    LineChart {
        frame: frame(&format!("chart-{place}"), title, chart.words.clone(), 210.0),
        places: chart.dates.iter().map(year).collect(),
        ticks,
        series,
    }
}

fn frame(id: &str, title: &str, description: String, height: f64) -> Frame {
    Frame {
        title: title.to_owned(),
        description,
        id: id.to_owned(),
        width: WIDTH,
        height,
    }
}

fn opened(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("opened", texts.get("report-opened"), |html| {
        if told.opened.is_empty() {
            html.paragraph("", texts.get("report-opened-none"));
            return;
        }
        html.within("ul", &[], |html| {
            for one in &told.opened {
                html.within("li", &[], |html| {
                    html.paragraph("", &one.text);
                    for reason in &one.reasons {
                        html.paragraph("note", reason);
                    }
                });
            }
        });
    });
}

fn questions(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("questions", texts.get("report-questions"), |html| {
        html.within("ol", &[], |html| {
            for question in &told.questions {
                html.within("li", &[], |html| {
                    html.paragraph("", question);
                    // Room to write in print.
                    html.element("div", &[("class", "answer")], "");
                });
            }
        });
    });
}

fn sources(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("sources", texts.get("report-sources"), |html| {
        html.paragraph("note", texts.get("report-sources-note"));
        let rows: Vec<Vec<String>> = told
            .facts
            .iter()
            .map(|fact| {
                let sources: Vec<&str> = fact.sources.iter().map(String::as_str).collect();
                vec![
                    fact.id.clone(),
                    fact.date.clone(),
                    fact.text.clone(),
                    texts.list(&sources),
                ]
            })
            .collect();
        let columns = [
            texts.get("report-fact"),
            texts.get("report-date"),
            texts.get("report-says"),
            texts.get("report-article"),
        ];
        html.table(texts.get("report-sources-caption"), &columns, &rows);
        let lines: Vec<String> = told
            .sources
            .iter()
            .map(|source| format!("{}: {}", source.id, source.text))
            .collect();
        list(html, &lines);
    });
}

fn foot(html: &mut Html, texts: &Texts, told: &Told) {
    html.section("method", texts.get("report-method"), |html| {
        for line in &told.method {
            html.paragraph("note", line);
        }
        html.element("h3", &[], texts.get("report-code"));
        html.paragraph("note", texts.get("report-code-note"));
        html.within("p", &[], |html| html.element("code", &[], &told.game.code));
        let args = [("hash", told.game.hash.as_str().into())];
        html.paragraph("note", &texts.format("report-hash", &args));
    });
}
