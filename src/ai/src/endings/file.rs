//! Games that end in a known way, as people read them: a RON list of games. Orders are written as in a file of orders.
//!
//! ```ron
//! [
//!     (ending: "pariah", seed: 4, policy: "loyal"),
//!     (ending: "transit_lost", after: (policy: "idle", seed: 1), seed: 2, policy: "idle"),
//!     (ending: "capitulation", seed: 7, orders: [
//!         [Policy(policy: "line", setting: 0)],
//!     ]),
//! ]
//! ```

use core::fmt::Write;

use multivector_sim::content::ron::{self, Diagnostic, FileId, Name, Spanned};
use multivector_sim::orders_file::{self, OrderRaw};
use multivector_sim::{Draft, Rules};
use serde::Deserialize;

use super::{After, By, Ended, ending};
use crate::policy::Policy;

/// A game, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Game")]
struct GameRaw {
    ending: Name,
    after: Option<AfterRaw>,
    seed: Spanned<u64>,
    policy: Option<Name>,
    orders: Vec<Vec<OrderRaw>>,
}

/// A game of the campaign, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "After")]
struct AfterRaw {
    policy: Name,
    seed: Spanned<u64>,
}

/// The policy of a name, or a finding.
fn policy(name: &Name, sink: &mut Vec<Diagnostic>) -> Option<Policy> {
    let policy = Policy::named(&name.value);
    if policy.is_none() {
        sink.push(Diagnostic::unknown_name(name, "policy", &Policy::NAMES));
    }
    policy
}

/// Reads games of a level. Whatever the level does not know is added to `sink` and left out: the rest of a game may still end
/// as it should. `None` if the file is none.
pub fn read(
    rules: &Rules,
    file: FileId,
    bytes: &[u8],
    sink: &mut Vec<Diagnostic>,
) -> Option<Vec<Ended>> {
    let raw: Vec<GameRaw> = ron::read(file, bytes, sink)?;
    let mut games = Vec::new();
    for game in raw {
        if ending(rules, &game.ending.value).is_none() {
            let known: Vec<&str> = rules
                .content
                .endings
                .iter()
                .map(|e| e.id.as_str())
                .collect();
            sink.push(Diagnostic::unknown_name(&game.ending, "ending", &known));
            continue;
        }
        let by = match &game.policy {
            None => By::Orders(orders_file::drafts(&rules.content, &game.orders, sink)),
            Some(name) => match policy(name, sink) {
                Some(policy) => By::Policy(policy),
                None => continue,
            },
        };
        let after = match &game.after {
            None => None,
            Some(after) => match policy(&after.policy, sink) {
                Some(policy) => Some(After {
                    policy,
                    seed: after.seed.value,
                }),
                None => continue,
            },
        };
        games.push(Ended {
            ending: game.ending.value,
            after,
            seed: game.seed.value,
            by,
        });
    }
    Some(games)
}

/// Writes games of a level, so that reading gives the same.
pub fn write(rules: &Rules, games: &[Ended]) -> String {
    let level = &rules.level.id;
    let mut text = format!(
        "// One game for every ending of `{level}`, each played by the tests. Written by\n\
         //     multivector-cli endings {level} --find\n[\n"
    );
    for game in games {
        let Ended {
            ending, seed, by, ..
        } = game;
        // Writing to a String cannot fail.
        let _ = write!(text, "    (ending: \"{ending}\", ");
        if let Some(After { policy, seed }) = game.after {
            let _ = write!(text, "after: (policy: \"{policy}\", seed: {seed}), ");
        }
        let _ = write!(text, "seed: {seed}, ");
        match by {
            By::Policy(policy) => text.push_str(&format!("policy: \"{policy}\"),\n")),
            By::Orders(drafts) => {
                text.push_str("orders: [\n");
                drafts
                    .iter()
                    .for_each(|draft| turn(rules, draft, &mut text));
                text.push_str("    ]),\n");
            }
        }
    }
    text.push_str("]\n");
    text
}

fn turn(rules: &Rules, draft: &Draft, text: &mut String) {
    let orders = draft.orders.iter();
    let words: Vec<String> = orders
        .filter_map(|order| orders_file::words(&rules.content, order))
        .collect();
    match &words[..] {
        [] => text.push_str("        [],\n"),
        [one] => text.push_str(&format!("        [{one}],\n")),
        more => {
            text.push_str("        [\n");
            more.iter()
                .for_each(|order| text.push_str(&format!("            {order},\n")));
            text.push_str("        ],\n");
        }
    }
}
