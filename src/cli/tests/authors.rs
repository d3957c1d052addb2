//! What authors are given: the page holds the tables that the command prints, every field has a meaning and an example, and a
//! new level passes the check.

mod support;

use std::path::Path;

use support::{DONE, MISUSED, cli, file, json, keys};

#[test]
fn the_page_for_authors_holds_the_tables_that_the_command_prints() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/authors.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (_, rest) = page.split_once("<!-- fields -->\n").unwrap();
    let (tables, _) = rest.split_once("<!-- /fields -->").unwrap();
    let printed = String::from_utf8(cli(&["fields"]).stdout).unwrap();
    assert!(
        tables.trim() == printed.trim(),
        "docs/authors.md is behind the types: put what `multivector-cli fields` prints between its marks"
    );
}

#[test]
fn every_field_says_what_it_means() {
    let (status, answer) = json(&["fields"]);
    assert_eq!(status, DONE);
    let types = answer["data"]["types"].as_array().unwrap();
    for known in types {
        for field in known["fields"].as_array().unwrap() {
            let name = format!("{}.{}", known["name"], field["name"]);
            assert!(!field["meaning"].as_str().unwrap().is_empty(), "{name}");
        }
    }
    let level = types.iter().find(|known| known["name"] == "Level").unwrap();
    let fields = level["fields"].as_array().unwrap();
    let turns = fields
        .iter()
        .find(|field| field["name"] == "turns")
        .unwrap();
    assert_eq!(turns["optional"], false);
    assert!(turns["example"].as_str().unwrap().parse::<u16>().is_ok());
}

#[test]
fn every_field_that_authors_write_has_an_example_and_the_examples_pass_the_check() {
    let (_, answer) = json(&["fields"]);
    for known in answer["data"]["types"].as_array().unwrap() {
        let variants = known["variants"].as_array().unwrap().iter();
        let inner = variants.flat_map(|variant| variant["fields"].as_array().unwrap());
        for field in known["fields"].as_array().unwrap().iter().chain(inner) {
            assert!(
                field["example"].is_string(),
                "{}.{}",
                known["name"],
                field["name"]
            );
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/templates/examples");
    let level = std::fs::read(folder.join("level.ron")).unwrap();
    let card = std::fs::read(folder.join("card.ron")).unwrap();
    let level = file("examples/levels", "examples.ron", &level);
    let card = file("examples/cards", "examples.ron", &card);
    let (status, answer) = json(&["check", level.to_str().unwrap(), card.to_str().unwrap()]);
    assert_eq!(status, DONE, "{}", answer["errors"]);
}

#[test]
fn a_new_level_passes_the_check_and_is_not_written_over() {
    let out = file("new_level", "mine.ron", b"");
    std::fs::remove_file(&out).unwrap();
    let _ = std::fs::remove_file(out.with_extension("ftl"));
    let out = out.to_str().unwrap();
    let (status, answer) = json(&["new", "level", "mine", "--out", out]);
    assert_eq!(status, DONE, "{answer}");
    // Its words lie beside it: nothing is missing and nothing is left over.
    let (status, answer) = json(&["check", out]);
    assert_eq!(status, DONE, "{}", answer["errors"]);
    assert_eq!(keys(&answer), [""; 0]);
    let (status, answer) = json(&["play", "mine", "--policy", "idle", "--content", out]);
    assert_eq!(status, DONE, "{}", answer["errors"]);
    let (status, answer) = json(&["new", "level", "mine", "--out", out]);
    assert_eq!(status, MISUSED);
    assert_eq!(keys(&answer), ["cli-new-exists"]);
    let (status, answer) = json(&["new", "level", "no/way"]);
    assert_eq!(status, MISUSED);
    assert_eq!(keys(&answer), ["cli-new-name"]);
}

#[test]
#[cfg(not(windows))]
fn a_level_of_ones_own_is_written_where_the_window_looks() {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("own_level");
    let _ = std::fs::remove_dir_all(&home);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_multivector-cli"))
        .args(["new", "level", "mine", "--mine"])
        .env("XDG_DATA_HOME", &home)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(DONE), "{output:?}");
    let folder = home.join("multivector/levels");
    for name in ["mine.ron", "mine.ftl"] {
        assert!(folder.join(name).is_file(), "{name}");
    }
    let (status, answer) = json(&["check", folder.join("mine.ron").to_str().unwrap()]);
    assert_eq!(status, DONE, "{}", answer["errors"]);
}
