//! Charts of reports as SVG text: lines over the turns of a game, bars side by side. A chart is a picture with a title
//! and a description, so that whoever cannot see it is told what it shows.
//!
//! Labels come written out by the caller, in the reader's language; nothing here formats a number. Colours are given
//! as CSS classes (`series-0`, `series-1`, ...) and inherit the text's colour where a page does not style them.

mod stack;

pub use stack::StackChart;

use std::fmt::Write;

/// Words and size that every chart has.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The chart's name, read out first.
    pub title: String,
    /// What the chart shows, in a sentence or two, for those who do not see it.
    pub description: String,
    /// An id that is unique on the page; letters, digits and hyphens.
    pub id: String,
    /// Width in pixels, labels included.
    pub width: f64,
    /// Height in pixels, labels included.
    pub height: f64,
}

/// One line.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// Its name, shown in the legend.
    pub name: String,
    /// One value a place on the axis; a gap where there is none.
    pub values: Vec<Option<f64>>,
}

/// A chart of lines that share an axis.
#[derive(Clone, Debug, Default)]
pub struct LineChart {
    /// Words and size.
    pub frame: Frame,
    /// What stands under each place; an empty one leaves only the mark.
    pub places: Vec<String>,
    /// Values that get a line across and a label, for instance zero and round numbers.
    pub ticks: Vec<(f64, String)>,
    /// The lines.
    pub series: Vec<Series>,
}

/// A chart of bars, one a place, from zero up or down.
#[derive(Clone, Debug, Default)]
pub struct BarChart {
    /// Words and size.
    pub frame: Frame,
    /// Name, value and written value of each bar.
    pub bars: Vec<(String, f64, String)>,
}

/// Room for labels: left, right, above, below, in pixels.
const LEFT: f64 = 56.0;
const RIGHT: f64 = 12.0;
const ABOVE: f64 = 12.0;
const BELOW: f64 = 24.0;
/// Height of a line of the legend.
const LEGEND: f64 = 18.0;

/// Where values lie in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Value and pixel of the lower end of the axis.
    pub low: (f64, f64),
    /// Value and pixel of the upper end.
    pub high: (f64, f64),
}

impl Scale {
    /// A scale over all finite `values`, from one pixel to another. Where there is nothing to spread, the values lie in
    /// the middle.
    pub fn over(values: impl IntoIterator<Item = f64>, from: f64, to: f64) -> Scale {
        let finite = values.into_iter().filter(|value| value.is_finite());
        let ends = finite.fold(None, |ends: Option<(f64, f64)>, value| {
            Some(ends.map_or((value, value), |(low, high)| {
                (low.min(value), high.max(value))
            }))
        });
        let (low, high) = match ends {
            None => (0.0, 1.0),
            Some((low, high)) if low == high => (low - 1.0, high + 1.0),
            Some(ends) => ends,
        };
        Scale {
            low: (low, from),
            high: (high, to),
        }
    }

    /// The pixel of a value.
    pub fn at(&self, value: f64) -> f64 {
        let share = (value - self.low.0) / (self.high.0 - self.low.0);
        self.low.1 + share * (self.high.1 - self.low.1)
    }
}

/// Width of a letter of a label, near enough.
const LETTER: f64 = 6.6;

impl LineChart {
    /// Room for the labels of the ticks.
    fn left(&self) -> f64 {
        let longest = self.ticks.iter().map(|(_, label)| label.chars().count());
        (longest.max().unwrap_or(0) as f64 * LETTER + 10.0).max(LEFT)
    }

    /// The scales of the two axes: places (counted from 0) to pixels from the left, values to pixels from the top.
    pub fn scales(&self) -> (Scale, Scale) {
        let count = self
            .series
            .iter()
            .map(|series| series.values.len())
            .chain([self.places.len()])
            .max()
            .unwrap_or(0);
        let last = count.saturating_sub(1) as f64;
        let across = Scale::over([0.0, last], self.left(), self.frame.width - RIGHT);
        let values = self
            .series
            .iter()
            .flat_map(|series| series.values.iter().flatten().copied());
        let values = values.chain(self.ticks.iter().map(|(value, _)| *value));
        let legend = if self.series.len() > 1 { LEGEND } else { 0.0 };
        (
            across,
            Scale::over(values, self.frame.height - BELOW - legend, ABOVE),
        )
    }

    /// The picture.
    pub fn svg(&self) -> String {
        let (across, up) = self.scales();
        let mut svg = self.frame.open();
        let (left, right) = (self.left(), self.frame.width - RIGHT);
        for (value, label) in &self.ticks {
            let y = up.at(*value);
            line(&mut svg, "tick", (left, y), (right, y));
            text(&mut svg, "tick-label", "end", (left - 6.0, y + 4.0), label);
        }
        for (place, label) in self.places.iter().enumerate() {
            text(
                &mut svg,
                "place",
                "middle",
                (across.at(place as f64), up.low.1 + 16.0),
                label,
            );
        }
        for (number, series) in self.series.iter().enumerate() {
            let points = |(place, value): (usize, &Option<f64>)| {
                let value = value.filter(|value| value.is_finite())?;
                Some((across.at(place as f64), up.at(value)))
            };
            draw_series(
                &mut svg,
                number,
                series.values.iter().enumerate().map(points),
            );
        }
        if self.series.len() > 1 {
            self.legend(&mut svg);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// Names of the lines in a row along the lower edge, evenly spread.
    fn legend(&self, svg: &mut String) {
        let y = self.frame.height - 5.0;
        let step = (self.frame.width - LEFT - RIGHT) / self.series.len() as f64;
        for (number, series) in self.series.iter().enumerate() {
            let x = LEFT + step * number as f64;
            line(
                svg,
                &format!("series series-{number}"),
                (x, y - 4.0),
                (x + 14.0, y - 4.0),
            );
            text(svg, "legend", "start", (x + 18.0, y), &series.name);
        }
    }
}

impl BarChart {
    /// The scale of the values: to pixels from the top. Zero is always on it.
    pub fn scale(&self) -> Scale {
        let values = self.bars.iter().map(|(_, value, _)| *value).chain([0.0]);
        // Room for the written values above and below the bars.
        Scale::over(values, self.frame.height - BELOW - 14.0, ABOVE + 14.0)
    }

    /// The picture.
    pub fn svg(&self) -> String {
        let up = self.scale();
        let zero = up.at(0.0);
        let mut svg = self.frame.open();
        let step = (self.frame.width - RIGHT - RIGHT) / self.bars.len().max(1) as f64;
        for (place, (name, value, written)) in self.bars.iter().enumerate() {
            let left = RIGHT + step * place as f64;
            let end = if value.is_finite() {
                up.at(*value)
            } else {
                zero
            };
            let (top, height) = (end.min(zero), (end - zero).abs());
            let class = if *value < 0.0 { "bar below" } else { "bar" };
            let (x, width) = (Px(left + step * 0.15), Px(step * 0.7));
            let (top, height) = (Px(top), Px(height));
            push(
                &mut svg,
                format_args!(
                    "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"currentColor\"/>\n"
                ),
            );
            let beside = if *value < 0.0 { end + 13.0 } else { end - 4.0 };
            let middle = left + step / 2.0;
            text(&mut svg, "value", "middle", (middle, beside), written);
            text(
                &mut svg,
                "place",
                "middle",
                (middle, self.frame.height - 8.0),
                name,
            );
        }
        line(
            &mut svg,
            "axis",
            (RIGHT, zero),
            (self.frame.width - RIGHT, zero),
        );
        svg.push_str("</svg>\n");
        svg
    }
}

impl Frame {
    fn open(&self) -> String {
        let (id, width, height) = (escape(&self.id), Px(self.width), Px(self.height));
        let (title, description) = (escape(&self.title), escape(&self.description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" font-size=\"12\" aria-labelledby=\"{id}-title {id}-desc\">\n\
             <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{description}</desc>\n"
        )
    }
}

/// A line broken at gaps; a point that stands alone becomes a dot.
fn draw_series(svg: &mut String, number: usize, points: impl Iterator<Item = Option<(f64, f64)>>) {
    let mut run: Vec<(f64, f64)> = Vec::new();
    for point in points.chain([None]) {
        if let Some(point) = point {
            run.push(point);
            continue;
        }
        match run.as_slice() {
            [] => {}
            [(x, y)] => {
                let (x, y) = (Px(*x), Px(*y));
                push(
                    svg,
                    format_args!(
                        "<circle class=\"series series-{number}\" cx=\"{x}\" cy=\"{y}\" r=\"2.5\" fill=\"currentColor\"/>\n"
                    ),
                );
            }
            points => {
                let list: Vec<String> = points
                    .iter()
                    .map(|(x, y)| format!("{},{}", Px(*x), Px(*y)))
                    .collect();
                push(
                    svg,
                    format_args!(
                        "<polyline class=\"series series-{number}\" points=\"{}\" fill=\"none\" stroke=\"currentColor\" \
                     stroke-width=\"2\" stroke-linejoin=\"round\"/>\n",
                        list.join(" ")
                    ),
                );
            }
        }
        run.clear();
    }
}

fn line(svg: &mut String, class: &str, from: (f64, f64), to: (f64, f64)) {
    let (x1, y1, x2, y2) = (Px(from.0), Px(from.1), Px(to.0), Px(to.1));
    let width = if class.starts_with("series") {
        "2"
    } else {
        "0.5"
    };
    push(
        svg,
        format_args!(
            "<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"currentColor\" stroke-width=\"{width}\"/>\n"
        ),
    );
}

fn text(svg: &mut String, class: &str, anchor: &str, at: (f64, f64), words: &str) {
    if words.is_empty() {
        return;
    }
    let (x, y, words) = (Px(at.0), Px(at.1), escape(words));
    push(
        svg,
        format_args!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"currentColor\">{words}</text>\n"
        ),
    );
}

fn push(svg: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = svg.write_fmt(words);
}

/// A length with at most one decimal, never "-0".
struct Px(f64);

impl std::fmt::Display for Px {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tenths = (self.0 * 10.0).round() as i64;
        if tenths % 10 == 0 {
            write!(f, "{}", tenths / 10)
        } else {
            write!(f, "{:.1}", tenths as f64 / 10.0)
        }
    }
}

/// Text as it may stand in XML and HTML, in elements and in quoted attributes. Characters that XML forbids are dropped.
pub fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' => escaped.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Frame {
        Frame {
            title: "Exports <all routes>".to_owned(),
            description: "They fall in \"March\" & recover.".to_owned(),
            id: "exports".to_owned(),
            width: 468.0,
            height: 236.0,
        }
    }

    fn lines() -> LineChart {
        LineChart {
            frame: frame(),
            places: ["Jan", "Feb", "Mar", "Apr", "May"]
                .map(str::to_owned)
                .to_vec(),
            ticks: vec![(0.0, "0".to_owned()), (100.0, "100".to_owned())],
            series: vec![Series {
                name: "CPC".to_owned(),
                values: vec![Some(0.0), Some(50.0), None, Some(100.0), Some(f64::NAN)],
            }],
        }
    }

    /// Every tag is closed in its order and every attribute is quoted; enough of XML for what is written here.
    fn assert_well_formed(svg: &str) {
        let mut open = Vec::new();
        let mut rest = svg;
        while let Some((before, tag)) = rest.split_once('<') {
            assert!(!before.contains('>'), "a bare > in {before}");
            let (tag, after) = tag.split_once('>').expect("a tag ends");
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name), "in {svg}");
                continue;
            }
            let (tag, closed) = tag
                .strip_suffix('/')
                .map_or((tag, false), |tag| (tag, true));
            assert_eq!(tag.matches('"').count() % 2, 0, "quotes of {tag}");
            assert_eq!(
                tag.matches("=\"").count() * 2,
                tag.matches('"').count(),
                "quotes of {tag}"
            );
            if !closed {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        assert!(
            open.is_empty() && rest.trim().is_empty(),
            "left open: {open:?}"
        );
        for part in svg.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
            assert!(
                known.iter().any(|name| part.starts_with(name)),
                "a bare & before {part}"
            );
        }
    }

    #[test]
    fn values_lie_where_they_belong() {
        let (across, up) = lines().scales();
        assert_eq!((across.at(0.0), across.at(4.0)), (56.0, 456.0));
        assert_eq!(
            (up.at(0.0), up.at(50.0), up.at(100.0)),
            (212.0, 112.0, 12.0)
        );
        let svg = lines().svg();
        assert!(svg.contains("points=\"56,212 156,112\""), "{svg}");
        assert!(svg.contains("cx=\"356\" cy=\"12\""), "{svg}");
        assert_eq!(svg.matches("<circle").count(), 1, "not a number is a gap");
    }

    #[test]
    fn a_chart_says_in_words_what_it_shows() {
        for svg in [
            lines().svg(),
            BarChart {
                frame: frame(),
                bars: Vec::new(),
            }
            .svg(),
        ] {
            assert_well_formed(&svg);
            assert!(
                svg.contains("role=\"img\"")
                    && svg.contains("aria-labelledby=\"exports-title exports-desc\"")
            );
            assert!(svg.contains("<title id=\"exports-title\">Exports &lt;all routes&gt;</title>"));
            assert!(svg.contains(">They fall in &quot;March&quot; &amp; recover.</desc>"));
        }
    }

    #[test]
    fn several_lines_get_a_legend() {
        let mut chart = lines();
        chart.series.push(Series {
            name: "Aktau & Baku".to_owned(),
            values: vec![Some(10.0); 5],
        });
        let svg = chart.svg();
        assert_well_formed(&svg);
        assert!(svg.contains(">Aktau &amp; Baku</text>") && svg.contains("series-1"));
        assert!(!lines().svg().contains("legend"));
    }

    #[test]
    fn bars_grow_from_zero_both_ways() {
        let bar = |name: &str, value| (name.to_owned(), value, format!("{value}"));
        let chart = BarChart {
            frame: frame(),
            bars: vec![bar("up", 30.0), bar("down", -30.0)],
        };
        let scale = chart.scale();
        assert_eq!(
            (scale.at(30.0), scale.at(0.0), scale.at(-30.0)),
            (26.0, 112.0, 198.0)
        );
        let svg = chart.svg();
        assert_well_formed(&svg);
        assert!(
            svg.contains("class=\"bar\" x=\"45.3\" y=\"26\" width=\"155.4\" height=\"86\""),
            "{svg}"
        );
        assert!(
            svg.contains("class=\"bar below\" x=\"267.3\" y=\"112\" width=\"155.4\" height=\"86\""),
            "{svg}"
        );
    }

    #[test]
    fn nothing_to_show_is_still_a_picture() {
        assert_well_formed(
            &LineChart {
                frame: frame(),
                ..LineChart::default()
            }
            .svg(),
        );
        let flat = Scale::over([5.0, 5.0, f64::INFINITY], 100.0, 0.0);
        assert_eq!(flat.at(5.0), 50.0);
    }

    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(escape("a\u{0}<b>\u{1b}'\u{ffff}"), "a&lt;b&gt;&#39;");
    }
}
