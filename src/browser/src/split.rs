//! Finds the codes in what a teacher pastes: mails, chats, lists, saves. A line may hold several codes; mail programs fold
//! long ones; there is always a greeting somewhere.

use multivector_sim::Record;
use multivector_sim::record::PREFIX;
use serde_json::json;

use crate::envelope::Envelope;

const SAVE: &str = "multivector-save ";
/// A lone word of at least so many characters of a code's alphabet is shown as a code that lost its beginning.
const LIKE_A_CODE: usize = 40;

/// A code or save, and what stood before it in its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What stood before the code in its line, such as a team's name; often empty.
    pub label: String,
    /// The code, link or save.
    pub code: String,
}

/// All codes of a text, as an answer.
pub fn split(text: &str) -> Envelope {
    let (entries, ignored) = entries(text);
    let entries: Vec<_> = entries
        .into_iter()
        .map(|entry| json!({ "label": entry.label, "code": entry.code }))
        .collect();
    Envelope::good("split", json!({ "entries": entries, "ignored": ignored }))
}

/// All codes of a text, and the lines that hold none.
pub fn entries(text: &str) -> (Vec<Entry>, Vec<String>) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut ignored = Vec::new();
    let mut lines = text.trim_start_matches('\u{feff}').lines().peekable();
    while let Some(line) = lines.next() {
        let line = line.trim();
        if line.starts_with(SAVE) {
            let mut save = format!("{line}\n");
            while let Some(next) = lines.next_if(|next| is_of_save(next)) {
                save.push_str(next.trim());
                save.push('\n');
            }
            entries.push(Entry {
                label: String::new(),
                code: save,
            });
        } else if line.contains(PREFIX) {
            let rest: Vec<&str> = lines.clone().take_while(|next| is_folded(next)).collect();
            let (found, taken) = of_line(line, &rest);
            entries.extend(found);
            lines.by_ref().take(taken).for_each(drop);
        } else if line.len() >= LIKE_A_CODE && is_folded(line) {
            entries.push(Entry {
                label: String::new(),
                code: line.to_owned(),
            });
        } else if !line.is_empty() {
            ignored.push(line.to_owned());
        }
    }
    (entries, ignored)
}

/// The codes of a line. The last one may go on in the lines that follow: the fewest that make it whole, if any do. Returns
/// how many were taken.
fn of_line(line: &str, rest: &[&str]) -> (Vec<Entry>, usize) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut label: Vec<&str> = Vec::new();
    for word in line.split_whitespace() {
        if word.contains(PREFIX) {
            let label = std::mem::take(&mut label).join(" ");
            let label = label
                .trim_matches(|c: char| c.is_whitespace() || ":;,-–—".contains(c))
                .to_owned();
            let code = word
                .trim_matches(|c: char| "<>()[]\"'“”,;".contains(c))
                .to_owned();
            entries.push(Entry { label, code });
        } else {
            label.push(word);
        }
    }
    let ends_with_code = label.is_empty();
    let Some(last) = entries
        .last_mut()
        .filter(|last| ends_with_code && Record::read(&last.code).is_err())
    else {
        return (entries, 0);
    };
    let mut code = last.code.clone();
    for (index, next) in rest.iter().enumerate() {
        code.push_str(next.trim());
        if Record::read(&code).is_ok() {
            last.code = code;
            return (entries, index + 1);
        }
    }
    (entries, 0)
}

/// Whether a line could be the middle of a folded code.
fn is_folded(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty()
        && !line.contains(PREFIX)
        && line
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// Whether a line is one of a save after its first.
fn is_of_save(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(PREFIX)
        || ["draft", "state ", "about "]
            .iter()
            .any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(seed: u64) -> String {
        let mut record = Record::new("2022", seed, multivector_sim::Setup::default(), 7);
        record.checks = vec![1; 13];
        record.code()
    }

    fn entry(label: &str, code: &str) -> Entry {
        Entry {
            label: label.to_owned(),
            code: code.to_owned(),
        }
    }

    #[test]
    fn one_a_line_with_and_without_names() {
        let (a, b) = (code(1), code(2));
        let text = format!("\u{feff}{a}\n\n Team Two: <https://example.org/#{b}>,\r\nThank you!\n");
        let (entries, ignored) = entries(&text);
        assert_eq!(
            entries,
            [
                entry("", &a),
                entry("Team Two", &format!("https://example.org/#{b}"))
            ]
        );
        assert_eq!(ignored, ["Thank you!"]);
    }

    #[test]
    fn several_in_a_line() {
        let (a, b) = (code(1), code(2));
        assert_eq!(
            entries(&format!("{a} {b}")).0,
            [entry("", &a), entry("", &b)]
        );
    }

    #[test]
    fn a_code_folded_by_mail_is_joined_and_a_name_under_a_code_is_not() {
        let (a, b) = (code(1), code(2));
        let text = format!("{}\n{}\n{}\n{b}\nTeam\n", &a[..20], &a[20..40], &a[40..]);
        let (entries, ignored) = entries(&text);
        assert_eq!(entries, [entry("", &a), entry("", &b)]);
        assert_eq!(ignored, ["Team"]);
    }

    #[test]
    fn a_cut_code_swallows_nothing() {
        let (a, b) = (code(1), code(2));
        let cut = &a[..a.len() - 5];
        let (entries, ignored) = entries(&format!("{cut}\nTeam\n{b}\n{}", &b[4..]));
        assert_eq!(entries, [entry("", cut), entry("", &b), entry("", &b[4..])]);
        assert_eq!(ignored, ["Team"]);
    }

    #[test]
    fn a_save_stays_together() {
        let save = format!(
            "multivector-save 1\n{}\ndraft \nstate AAAA\nabout auto 2022 31 1 99\n",
            code(1)
        );
        let (entries, ignored) = entries(&format!("{save}{save}bye"));
        assert_eq!(entries.len(), 2);
        assert_eq!(
            entries[0].code.trim_end(),
            format!(
                "multivector-save 1\n{}\ndraft\nstate AAAA\nabout auto 2022 31 1 99",
                code(1)
            )
        );
        assert_eq!(ignored, ["bye"]);
    }
}
