//! A tree of lines, drawn with branches.

/// A line and those under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    pub(crate) line: String,
    pub(crate) under: Vec<Tree>,
}

impl Tree {
    /// A line with nothing under it.
    pub(crate) fn leaf(line: String) -> Tree {
        Tree::with(line, Vec::new())
    }
    /// A line with others under it.
    pub(crate) fn with(line: String, under: Vec<Tree>) -> Tree {
        Tree { line, under }
    }

    /// The whole, one line each.
    pub(crate) fn draw(&self) -> String {
        let mut drawn = format!("{}\n", self.line);
        branches(&self.under, "", &mut drawn);
        drawn
    }
}

fn branches(trees: &[Tree], before: &str, drawn: &mut String) {
    for (index, tree) in trees.iter().enumerate() {
        let last = index + 1 == trees.len();
        let (branch, stem) = if last {
            ("└─ ", "   ")
        } else {
            ("├─ ", "│  ")
        };
        drawn.push_str(&format!("{before}{branch}{}\n", tree.line));
        branches(&tree.under, &format!("{before}{stem}"), drawn);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branches_hang_under_their_line() {
        let leaf = |line: &str| Tree::leaf(line.to_owned());
        let tree = Tree::with(
            "a".to_owned(),
            vec![Tree::with("b".to_owned(), vec![leaf("c")]), leaf("d")],
        );
        assert_eq!(tree.draw(), "a\n├─ b\n│  └─ c\n└─ d\n");
    }
}
