//! A bar cut into the parts of a whole. Each part has a fill of its own that needs no colour (full, hatched, dotted), and its
//! name and figure stand beside a sample of it.

use super::{Frame, LEGEND, Px, RIGHT, escape, push, text};

/// A bar of parts that sum to one.
#[derive(Clone, Debug, Default)]
pub struct StackChart {
    /// Words and size.
    pub frame: Frame,
    /// Name, share and written share of each part, from the left.
    pub parts: Vec<(String, f64, String)>,
}

/// How high the bar is, in pixels.
const BAR: f64 = 34.0;
/// Side of a sample in the legend.
const SAMPLE: f64 = 12.0;

impl StackChart {
    /// Where a part begins and ends, in pixels from the left. Shares that do not sum to one are stretched to.
    pub fn spans(&self) -> Vec<(f64, f64)> {
        let share = |share: f64| {
            if share.is_finite() {
                share.max(0.0)
            } else {
                0.0
            }
        };
        let whole: f64 = self.parts.iter().map(|(_, part, _)| share(*part)).sum();
        let width = self.frame.width - 2.0 * RIGHT;
        let mut left = RIGHT;
        let span = |(_, part, _): &(String, f64, String)| {
            let begin = left;
            if whole > 0.0 {
                left += width * share(*part) / whole;
            }
            (begin, left)
        };
        self.parts.iter().map(span).collect()
    }

    /// The picture.
    pub fn svg(&self) -> String {
        let mut svg = self.frame.open();
        let id = escape(&self.frame.id);
        // Lines that fall, and dots: told apart in black and white.
        push(
            &mut svg,
            format_args!(
                "<defs>\n<pattern id=\"{id}-fill-1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
                 <path d=\"M0,6 L6,0\" stroke=\"currentColor\" stroke-width=\"1.4\"/></pattern>\n\
                 <pattern id=\"{id}-fill-2\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">\
                 <circle cx=\"2\" cy=\"2\" r=\"1\" fill=\"currentColor\"/></pattern>\n</defs>\n"
            ),
        );
        for (number, (left, right)) in self.spans().into_iter().enumerate() {
            self.fill(&mut svg, number, (left, 0.5), (right - left, BAR));
        }
        for (number, (name, _, written)) in self.parts.iter().enumerate() {
            let y = BAR + 10.0 + LEGEND * number as f64;
            self.fill(&mut svg, number, (RIGHT, y), (SAMPLE, SAMPLE));
            let words = format!("{name}: {written}");
            let at = (RIGHT + SAMPLE + 6.0, y + SAMPLE - 2.0);
            text(&mut svg, "legend", "start", at, &words);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// How high the picture must be to hold the bar and its legend.
    pub fn height(parts: usize) -> f64 {
        BAR + 12.0 + LEGEND * parts as f64
    }

    fn fill(&self, svg: &mut String, number: usize, at: (f64, f64), size: (f64, f64)) {
        let fill = match number % 3 {
            0 => "currentColor".to_owned(),
            other => format!("url(#{}-fill-{other})", escape(&self.frame.id)),
        };
        let (x, y, width, height) = (Px(at.0), Px(at.1), Px(size.0), Px(size.1));
        push(
            svg,
            format_args!(
                "<rect class=\"part part-{number}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
                 fill=\"{fill}\" stroke=\"currentColor\" stroke-width=\"1\"/>\n"
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(shares: &[f64]) -> StackChart {
        let part = |share: &f64| ("part".to_owned(), *share, format!("{share}"));
        StackChart {
            frame: Frame {
                title: "Division".to_owned(),
                description: "Who moved it".to_owned(),
                id: "division".to_owned(),
                width: 424.0,
                height: StackChart::height(shares.len()),
            },
            parts: shares.iter().map(part).collect(),
        }
    }

    #[test]
    fn parts_lie_side_by_side_over_the_whole_width() {
        let spans = chart(&[0.5, 0.25, 0.25]).spans();
        assert_eq!(spans, [(12.0, 212.0), (212.0, 312.0), (312.0, 412.0)]);
        assert_eq!(chart(&[0.0, f64::NAN]).spans(), [(12.0, 12.0); 2]);
    }

    #[test]
    fn parts_are_told_apart_without_colour_and_named() {
        let svg = chart(&[0.5, 0.3, 0.2]).svg();
        assert_eq!(svg.matches("fill=\"currentColor\" stroke").count(), 2);
        assert_eq!(svg.matches("url(#division-fill-1)").count(), 2);
        assert_eq!(svg.matches("url(#division-fill-2)").count(), 2);
        assert!(svg.contains(">part: 0.3</text>"));
        assert!(svg.contains("aria-labelledby=\"division-title division-desc\""));
    }
}
