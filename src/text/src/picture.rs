//! Draws one mistake in a text file: the sentence, the place, the line with a mark under it, and the hint. Knows
//! nothing of content; see [`crate::diagnostic`] for which mistakes there are.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// How a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Characters only: for files, pipes, tests and the window.
    Plain,
    /// With colours, by escape codes: for terminals.
    Coloured,
}

/// A mistake in words, with its place.
pub(crate) struct Picture<'a> {
    /// The word before the sentence, such as "error".
    pub(crate) level: &'a str,
    /// Whether it only warns.
    pub(crate) warns: bool,
    /// What is wrong.
    pub(crate) sentence: &'a str,
    /// The file's name.
    pub(crate) file: &'a str,
    /// The file's text, where it is text.
    pub(crate) text: Option<&'a str>,
    /// The bytes that are wrong.
    pub(crate) span: Range<usize>,
    /// What stands beside the mark, such as what was expected.
    pub(crate) label: Option<&'a str>,
    /// The word before hints, and the hints.
    pub(crate) hints: (&'a str, &'a [String]),
}

/// At most so many lines of a span are shown.
const LINES: usize = 6;

impl Picture<'_> {
    /// The picture, without a line break at its end.
    pub(crate) fn draw(&self, style: Style) -> String {
        let level = if self.warns {
            Level::WARNING
        } else {
            Level::ERROR
        };
        let title = level.with_name(self.level).primary_title(self.sentence);
        let mut group = Group::with_title(title);
        match self.text.filter(|text| !text.is_empty()) {
            None => group = group.element(Origin::path(self.file)),
            Some(text) => {
                let (part, first_line, span) = cut(text, &self.span);
                let annotation = AnnotationKind::Primary
                    .span(span)
                    .label(self.label.map(str::to_owned));
                let snippet = Snippet::source(part)
                    .line_start(first_line)
                    .path(self.file.to_owned());
                group = group.element(snippet.annotation(annotation));
            }
        }
        let (word, hints) = self.hints;
        group = group.elements(
            hints
                .iter()
                .map(|hint| Level::HELP.with_name(word).message(hint.as_str())),
        );
        let renderer = match style {
            Style::Plain => Renderer::plain(),
            Style::Coloured => Renderer::styled(),
        };
        renderer.render(&[group])
    }
}

/// The whole lines that a span touches, the number of the first, and the span within them. The drawing library reads
/// all it is given, and a file of facts is long.
fn cut<'a>(text: &'a str, span: &Range<usize>) -> (&'a str, usize, Range<usize>) {
    let floor = |at: usize| {
        (0..=at.min(text.len()))
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0)
    };
    let (start, end) = (floor(span.start), floor(span.end.max(span.start)));
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let first_line = text[..from].matches('\n').count() + 1;
    let ends = text[start..].match_indices('\n').map(|(at, _)| start + at);
    let to = ends
        .chain([text.len()])
        .take(LINES)
        .find(|&at| at >= end)
        .or_else(|| nth_line_end(text, start));
    let to = to.unwrap_or(text.len());
    (
        &text[from..to],
        first_line,
        start - from..end.min(to) - from,
    )
}

/// Where the last line that is shown of a long span ends.
fn nth_line_end(text: &str, start: usize) -> Option<usize> {
    text[start..]
        .match_indices('\n')
        .nth(LINES - 1)
        .map(|(at, _)| start + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "(\n    format: 1,\n    livers: All, // Әріптер\n    turns: many,\n)\n";

    fn picture<'a>(text: Option<&'a str>, span: Range<usize>, hints: &'a [String]) -> Picture<'a> {
        Picture {
            level: "error",
            warns: false,
            sentence: "a level has no field `livers`",
            file: "levels/2022.ron",
            text,
            span,
            label: Some("expected one of `cards`, `levers`"),
            hints: ("hint", hints),
        }
    }

    #[test]
    fn a_mistake_is_shown_in_its_line() {
        let at = FILE.find("livers").unwrap();
        let hints = ["did you mean `levers`?".to_owned()];
        let expected = "\
error: a level has no field `livers`
 --> levels/2022.ron:3:5
  |
3 |     livers: All, // Әріптер
  |     ^^^^^^ expected one of `cards`, `levers`
  |
  = hint: did you mean `levers`?";
        let picture = picture(Some(FILE), at..at + 6, &hints);
        assert_eq!(picture.draw(Style::Plain), expected);
        let coloured = picture.draw(Style::Coloured);
        assert!(coloured.contains("\u{1b}[") && coloured.contains("livers"));
    }

    #[test]
    fn places_outside_the_text_do_no_harm() {
        let half = FILE.find('Ә').unwrap() + 1;
        for span in [
            half..half,
            0..0,
            500..900,
            0..FILE.len(),
            FILE.len()..FILE.len(),
            half..usize::MAX,
        ] {
            assert!(
                picture(Some(FILE), span, &[])
                    .draw(Style::Plain)
                    .contains("2022.ron:")
            );
        }
        assert!(
            picture(Some(""), 0..1, &[])
                .draw(Style::Plain)
                .contains("2022.ron")
        );
    }

    #[test]
    fn a_file_that_is_not_text_is_only_named() {
        let expected = "error: a level has no field `livers`\n--> levels/2022.ron";
        assert_eq!(picture(None, 0..0, &[]).draw(Style::Plain), expected);
    }

    #[test]
    fn a_long_span_is_cut() {
        let long = "line\n".repeat(100);
        let drawn = picture(Some(&long), 5..400, &[]).draw(Style::Plain);
        assert!(drawn.lines().count() < 14, "{drawn}");
        assert!(drawn.contains("2022.ron:2:1"));
    }
}
