//! Plays a level with one of the player policies: for the parity tests, and to have a game to compare with.

use multivector_ai::Policy;

use crate::envelope::Envelope;
use crate::{house, judge, words};

/// Plays a whole game. The seed is a decimal number as text.
pub fn play(level: &str, seed: &str, policy: &str) -> Envelope {
    let bad = |key: &str, args: &[(&'static str, String)]| {
        Envelope::bad("play", words::problem(key, args))
    };
    let Some(rules) = house::rules(level) else {
        return bad("web-no-such-level", &[("level", level.to_owned())]);
    };
    let Ok(number) = seed.parse::<u64>() else {
        return bad("web-no-seed", &[("seed", seed.to_owned())]);
    };
    let Some(known) = Policy::named(policy) else {
        let names = Policy::NAMES.join(", ");
        return bad(
            "web-no-such-policy",
            &[("policy", policy.to_owned()), ("known", names)],
        );
    };
    match multivector_ai::play(rules, number, known) {
        Ok(game) => Envelope::good("play", judge::result(&game).into()),
        Err(error) => bad(error.key(), &[]),
    }
}

#[cfg(test)]
mod tests {
    use multivector_sim::content::AXES;

    use super::*;

    #[test]
    fn every_policy_plays_a_game_whose_code_replays_to_the_same_hash() {
        for policy in Policy::NAMES {
            let played = play("2022", "7", policy);
            assert!(played.ok, "{policy}: {played:?}");
            let code = played.data["code"].as_str().unwrap();
            assert_eq!(
                judge::verify(code, false).data["hash"],
                played.data["hash"],
                "{policy}"
            );
            assert!(
                AXES.iter()
                    .all(|axis| played.data["axes"][axis].is_number()),
                "{policy}"
            );
        }
    }

    #[test]
    fn what_does_not_exist_is_named() {
        let key = |level, seed, policy| play(level, seed, policy).errors[0].key.clone();
        assert_eq!(key("2021", "7", "idle"), "web-no-such-level");
        assert_eq!(key("2022", "-7", "idle"), "web-no-seed");
        assert_eq!(key("2022", "7", "clever"), "web-no-such-policy");
        let message = &play("2022", "7", "clever").errors[0].message;
        assert!(Policy::NAMES.iter().all(|name| message.contains(name)));
    }
}
