//! The known name an author most likely meant.

/// Names longer than this are not compared: no one misspells them by a letter, and the cost is their product.
const MAX_CHARS: usize = 64;

/// The known name nearest to `name`, if one is near enough: at most one edit (a letter added, dropped, changed, or two
/// neighbours swapped) for every three letters, and one for shorter names. Case does not count. Among equally near
/// names the first of the alphabet wins, so that the answer does not depend on the order of `known`.
#[must_use]
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let wanted = letters(name)?;
    known
        .into_iter()
        .filter_map(|candidate| {
            let other = letters(candidate)?;
            let longest = wanted.len().max(other.len());
            // A one-letter name is one edit from every other: that is no likeness.
            let allowed = if longest < 2 { 0 } else { (longest / 3).max(1) };
            let distance = distance(&wanted, &other);
            (distance <= allowed && distance < longest).then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

fn letters(name: &str) -> Option<Vec<char>> {
    let letters: Vec<char> = name
        .chars()
        .flat_map(char::to_lowercase)
        .take(MAX_CHARS + 1)
        .collect();
    (letters.len() <= MAX_CHARS).then_some(letters)
}

/// Optimal string alignment: Levenshtein's distance with swaps of neighbours (Damerau 1964), row by row.
fn distance(a: &[char], b: &[char]) -> usize {
    let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, to) in b.iter().enumerate() {
            let change = at(&previous, j) + usize::from(from != to);
            let mut best = change.min(at(&previous, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(to) && b.get(j - 1) == Some(from);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut previous, row);
    }
    at(&previous, b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_of_the_finger_is_forgiven() {
        let known = ["tariff", "capacity", "outage"];
        assert_eq!(nearest("tarif", known), Some("tariff"));
        assert_eq!(nearest("tarrif", known), Some("tariff"));
        assert_eq!(nearest("capactiy", known), Some("capacity"));
        assert_eq!(nearest("Outage", known), Some("outage"));
        assert_eq!(nearest("brent", known), None);
    }

    #[test]
    fn ties_go_to_the_first_of_the_alphabet() {
        assert_eq!(nearest("cat", ["cut", "bat", "car"]), Some("bat"));
        assert_eq!(nearest("cat", ["car", "cut", "bat"]), Some("bat"));
    }

    #[test]
    fn short_names_are_not_near_to_everything() {
        assert_eq!(nearest("a", ["b", "c"]), None);
        assert_eq!(nearest("", ["b", ""]), None);
        assert_eq!(nearest("ab", ["cd"]), None);
        assert_eq!(nearest(&"x".repeat(500), ["x"]), None);
    }
}
