//! The after-action review of a finished game, as data or as a page to print, for the teacher's page.

use multivector_text::report::{page, told};
use serde_json::{Value, json};

use crate::envelope::Envelope;
use crate::{house, judge, words};

/// Replays a code, a link or a save and reviews the game. `data` is the report, or with `html` an object `{name, html}` of a
/// file's name and the page in it.
pub fn report(text: &str, html: bool) -> Envelope {
    let verified = match multivector_sim::verify(&house::rules_of, text) {
        Ok(verified) => verified,
        Err(error) => return Envelope::bad("report", judge::problem(&error)),
    };
    let game = &verified.game;
    let Some(texts) = house::texts() else {
        return Envelope::bad("report", words::problem("web-no-words", &[]));
    };
    let told = multivector_ai::review(game).and_then(|review| told(texts, game, &review));
    let Some(told) = told else {
        let turns = [("turns", game.turn().to_string())];
        return Envelope::bad("report", words::problem("web-not-over", &turns));
    };
    let data = if html {
        let name = format!("report-{}-{}.html", told.game.level, told.game.seed);
        json!({ "name": name, "html": page(texts, &told) })
    } else {
        serde_json::to_value(&told).unwrap_or(Value::Null)
    };
    Envelope::good("report", data)
}

#[cfg(test)]
mod tests {
    use multivector_sim::{Draft, Game};

    use super::*;

    #[test]
    fn a_code_becomes_data_or_a_page() {
        let played = crate::play::play("2022", "7", "steady");
        let code = played.data["code"].as_str().unwrap();
        let data = report(code, false);
        assert!(data.ok, "{:?}", data.errors);
        assert_eq!(data.data["ending"]["id"], played.data["ending"]);
        let page = report(code, true);
        assert_eq!(page.data["name"], "report-2022-7.html");
        let html = page.data["html"].as_str().unwrap();
        assert!(html.starts_with("<!DOCTYPE html>") && html.contains(code));
    }

    #[test]
    fn what_cannot_be_reviewed_is_refused_in_words() {
        let game = Game::new(house::rules("2022").unwrap(), 1);
        let mut begun = game.clone();
        begun.commit(&Draft::default()).unwrap();
        for (code, key) in [
            (begun.code(), "web-not-over"),
            ("x".to_owned(), "verify-bad-file"),
        ] {
            let answer = report(&code, false);
            assert_eq!((answer.ok, answer.errors[0].key.as_str()), (false, key));
            assert!(!answer.errors[0].message.contains('⟦'));
        }
    }
}
