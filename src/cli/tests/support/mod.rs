//! Shared by the tests of the command line: running the program, its files, its answers.

#![allow(dead_code, reason = "each test file uses some of these helpers")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) const DONE: i32 = 0;
pub(crate) const FOUND: i32 = 1;
pub(crate) const MISUSED: i32 = 2;

pub(crate) fn cli(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_multivector-cli"))
        .args(args)
        .output()
        .unwrap()
}

/// Runs with `--json`; the exit status, and the one object, whose `ok` and `errors` agree with the status.
pub(crate) fn json(args: &[&str]) -> (i32, Value) {
    let output = cli(&[args, &["--json"]].concat());
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().count(), 1, "one line: {text}");
    let value: Value = serde_json::from_str(&text).unwrap();
    let status = output.status.code().unwrap();
    let keys: Vec<&String> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["command", "data", "errors", "format", "ok"]);
    assert_eq!(value["format"], 1);
    assert_eq!(value["ok"], status == DONE, "{text}");
    (status, value)
}

/// A file of this name in a folder of the test's own.
pub(crate) fn file(test: &str, name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test).join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A shipped file, changed: what is replaced must be there.
pub(crate) fn shipped_but(name: &str, from: &str, to: &str) -> String {
    let files = multivector_data::files();
    let text = files
        .iter()
        .find(|file| file.name == name)
        .map(|file| String::from_utf8(file.bytes.to_vec()).unwrap())
        .unwrap();
    assert!(text.contains(from), "{name} holds {from}");
    text.replacen(from, to, 1)
}

pub(crate) fn keys(value: &Value) -> Vec<&str> {
    value["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["key"].as_str().unwrap())
        .collect()
}

pub(crate) fn code(seed: &str) -> String {
    let output = cli(&[
        "play", "2022", "--seed", seed, "--policy", "random", "--code",
    ]);
    assert_eq!(output.status.code(), Some(DONE));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
