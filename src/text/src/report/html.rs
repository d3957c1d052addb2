//! The one writer of HTML: well-formed as XML too, and escaping by construction. Names of elements and attributes are written
//! in the program; everything else is text and is escaped; pictures come from [`crate::svg`] alone.

use crate::svg::{BarChart, LineChart, StackChart, escape};

/// Elements that hold nothing.
const VOID: [&str; 4] = ["meta", "br", "hr", "col"];

/// Attributes of an element: names are the program's own, values are escaped.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// A page being written.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// A new page with its head.
    pub(super) fn page(
        language: &str,
        title: &str,
        style: &'static str,
        body: impl FnOnce(&mut Html),
    ) -> String {
        let mut html = Html("<!DOCTYPE html>\n".to_owned());
        html.within("html", &[("lang", language)], |html| {
            html.within("head", &[], |html| {
                html.void("meta", &[("charset", "utf-8")]);
                let wide = "width=device-width, initial-scale=1";
                html.void("meta", &[("name", "viewport"), ("content", wide)]);
                let schemes = [("name", "color-scheme"), ("content", "light dark")];
                html.void("meta", &schemes);
                html.element("title", &[], title);
                // The page's own style, which holds nothing that would have to be escaped.
                html.0.push_str("<style>\n");
                html.0.push_str(style);
                html.0.push_str("</style>\n");
            });
            html.within("body", &[], |html| html.within("main", &[], body));
        });
        html.0
    }

    fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
    }

    /// An element with others in it.
    pub(super) fn within(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Html),
    ) {
        self.open(name, attributes);
        self.0.push_str(">\n");
        inside(self);
        self.0.push_str(&format!("</{name}>\n"));
    }

    /// An element with text in it.
    pub(super) fn element(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.0.push_str(&format!(">{}</{name}>\n", escape(text)));
    }

    /// An element that holds nothing.
    pub(super) fn void(&mut self, name: &'static str, attributes: Attributes<'_>) {
        debug_assert!(VOID.contains(&name), "{name} can hold something");
        self.open(name, attributes);
        self.0.push_str("/>\n");
    }

    /// A paragraph, unless there is nothing to say.
    pub(super) fn paragraph(&mut self, class: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        if class.is_empty() {
            self.element("p", &[], text);
        } else {
            self.element("p", &[("class", class)], text);
        }
    }

    /// A section under a heading, which names it.
    pub(super) fn section(&mut self, id: &str, title: &str, inside: impl FnOnce(&mut Html)) {
        let heading = format!("{id}-heading");
        self.within("section", &[("aria-labelledby", &heading)], |html| {
            html.element("h2", &[("id", &heading)], title);
            inside(html);
        });
    }

    /// A table: its caption, its columns, its rows. The first cell of a row names it.
    pub(super) fn table(&mut self, caption: &str, columns: &[&str], rows: &[Vec<String>]) {
        self.within("table", &[], |html| {
            html.element("caption", &[], caption);
            html.within("thead", &[], |html| {
                html.within("tr", &[], |html| {
                    for column in columns {
                        html.element("th", &[("scope", "col")], column);
                    }
                });
            });
            html.within("tbody", &[], |html| {
                for row in rows {
                    html.within("tr", &[], |html| {
                        for (place, cell) in row.iter().enumerate() {
                            if place == 0 {
                                html.element("th", &[("scope", "row")], cell);
                            } else {
                                html.element("td", &[], cell);
                            }
                        }
                    });
                }
            });
        });
    }

    /// A chart of lines.
    pub(super) fn lines(&mut self, chart: &LineChart) {
        self.picture(&chart.svg());
    }
    /// A chart of bars.
    pub(super) fn bars(&mut self, chart: &BarChart) {
        self.picture(&chart.svg());
    }
    /// A bar of parts.
    pub(super) fn stack(&mut self, chart: &StackChart) {
        self.picture(&chart.svg());
    }

    fn picture(&mut self, svg: &str) {
        self.within("figure", &[], |html| html.0.push_str(svg));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_said_stays_text() {
        let page = Html::page("en", "<script>&", "p { margin: 0; }\n", |html| {
            html.element(
                "p",
                &[("class", "\"><b>")],
                "</p><script>alert('x')</script>",
            );
            html.table("a < b", &["<"], &[vec!["&amp;".to_owned()]]);
        });
        assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
        assert!(page.contains("<title>&lt;script&gt;&amp;</title>"));
        assert!(page.contains("<p class=\"&quot;&gt;&lt;b&gt;\">&lt;/p&gt;"));
        assert!(page.contains("<th scope=\"row\">&amp;amp;</th>"));
    }
}
