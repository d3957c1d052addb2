//! `serve`: requests in, answers out, whatever comes.

mod support;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

struct Server {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Server {
    fn new() -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_multivector-cli"))
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().unwrap());
        Server {
            child,
            input,
            output,
        }
    }

    /// Sends bytes and a line break, and reads the answer.
    fn send(&mut self, line: &[u8]) -> Value {
        let input = self.input.as_mut().unwrap();
        input.write_all(line).unwrap();
        input.write_all(b"\n").unwrap();
        let mut answer = String::new();
        self.output.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(
            (&answer["format"], &answer["command"]),
            (&json!(1), &json!("serve"))
        );
        assert_eq!(answer["ok"] == json!(true), answer["errors"] == json!([]));
        answer
    }

    fn ask(&mut self, request: Value) -> Value {
        self.send(request.to_string().as_bytes())
    }

    /// The data of an answer that must be good.
    fn get(&mut self, request: Value) -> Value {
        let answer = self.ask(request.clone());
        assert_eq!(answer["ok"], true, "{request}: {answer}");
        answer["data"].clone()
    }

    /// The key of an answer that must not be.
    fn refused(&mut self, request: Value) -> String {
        let answer = self.ask(request.clone());
        assert_eq!(answer["ok"], false, "{request}: {answer}");
        answer["errors"][0]["key"].as_str().unwrap().to_owned()
    }

    fn end(mut self) {
        self.input = None;
        assert!(self.child.wait().unwrap().success());
    }
}

#[test]
fn a_game_goes_from_new_to_its_outcome_and_its_code_verifies() {
    let mut server = Server::new();
    let mut now = server.get(json!({"cmd": "new", "level": "2022", "seed": 11}));
    let game = now["game"].clone();
    assert_eq!(
        (&now["day"], &now["days"]),
        (&json!("2022-01-01"), &json!(31))
    );
    while now["over"] != true {
        now = server.get(json!({"cmd": "step", "game": game, "orders": []}));
        assert!(now["events"].is_array());
    }
    assert!(now["outcome"]["ending"].is_string());
    let code = server.get(json!({"cmd": "save", "game": game}))["code"].clone();
    let (status, verified) = support::json(&["verify", code.as_str().unwrap()]);
    assert_eq!(status, support::DONE);
    assert_eq!(verified["data"]["hash"], now["hash"]);
    let closed = server.get(json!({"cmd": "close", "game": game}));
    assert_eq!(closed["games"], 0);
    // Of the first game of a level this holds the loading of it, which takes more than a millisecond anywhere.
    assert!(closed["own_ms"].as_f64().unwrap() > 1.0, "{closed}");
    assert_eq!(
        server.refused(json!({"cmd": "save", "game": game})),
        "serve-no-such-game"
    );
    server.end();
}

#[test]
fn every_choice_of_what_is_legal_is_accepted() {
    let mut server = Server::new();
    let game = server.get(json!({"cmd": "new", "level": "2022", "seed": 3}))["game"].clone();
    let orders = server.get(json!({"cmd": "legal", "game": game}))["orders"].clone();
    let orders = orders.as_array().unwrap();
    assert!(orders.len() > 50, "{} orders", orders.len());
    for order in orders {
        for last in [false, true] {
            let mut chosen = order.clone();
            for value in chosen.as_object_mut().unwrap().values_mut() {
                *value = match &*value {
                    Value::Array(list) => if last { list.last() } else { list.first() }
                        .unwrap()
                        .clone(),
                    Value::Object(range) => range[if last { "to" } else { "from" }].clone(),
                    other => other.clone(),
                };
            }
            server.get(json!({"cmd": "step", "game": game, "orders": [chosen]}));
            server.get(json!({"cmd": "undo", "game": game, "turn": 0}));
        }
    }
    server.end();
}

#[test]
fn a_refused_step_changes_nothing_and_says_why() {
    let mut server = Server::new();
    let begun = server.get(json!({"cmd": "new", "level": "2022"}));
    let game = &begun["game"];
    let order = |order: Value| json!({"cmd": "step", "game": game, "orders": [order]});
    let moscows = json!({"order": "initiative", "lever": "duma_doubts", "slot": "early"});
    assert_eq!(server.refused(order(moscows.clone())), "illegal-not-yours");
    let unknown = json!({"order": "initiative", "lever": "evenrule", "slot": "early"});
    assert_eq!(server.refused(order(unknown)), "content-unknown-name");
    assert_eq!(
        server.refused(order(json!({"order": "dance"}))),
        "content-unknown-variant"
    );
    assert_eq!(server.refused(order(json!(7))), "serve-no-order");
    let by_seat = json!({"cmd": "step", "game": game, "orders": {"moscow": [moscows]}});
    assert_eq!(server.refused(by_seat), "illegal-not-yours");
    let seen = server.get(json!({"cmd": "observe", "game": game, "numbers": ["calendar.turn"]}));
    assert_eq!(seen["numbers"], json!({"calendar.turn": 0}));
    server.end();
}

#[test]
fn another_chair_sees_its_own_and_gives_its_orders() {
    let mut server = Server::new();
    let seats = json!({"moscow": "person"});
    let begun = server.get(json!({"cmd": "new", "level": "2022", "seats": seats}));
    let game = &begun["game"];
    let moscow = server.get(json!({"cmd": "observe", "game": game, "seat": "moscow"}));
    assert!(moscow["numbers"]["moscow.anger"].is_number());
    assert!(moscow["numbers"]["knowledge.intelligence"].is_null());
    let astana = server.get(json!({"cmd": "observe", "game": game}));
    assert!(astana["numbers"]["moscow.anger"].is_null());
    let order = json!({"order": "initiative", "lever": "duma_doubts", "slot": "early"});
    let legal = server.get(json!({"cmd": "legal", "game": game, "seat": "moscow"}));
    let legal = legal["orders"].as_array().unwrap();
    assert!(legal.iter().any(|one| one["lever"] == "duma_doubts"));
    let orders = json!({"moscow": [order]});
    let step = server.get(json!({"cmd": "step", "game": game, "orders": orders}));
    let acts = step["events"].as_array().unwrap();
    assert!(acts.iter().any(|event| event["lever"] == "duma_doubts"));
    server.end();
}

#[test]
fn no_line_ends_it() {
    let mut server = Server::new();
    let key = |answer: Value| answer["errors"][0]["key"].as_str().unwrap().to_owned();
    for line in [
        &b"{"[..],
        b"null",
        b"[]",
        b"\xff\xfe",
        b"{\"cmd\": \"dance\"}",
        b"{\"cmd\": \"new\"}",
        b"{\"cmd\": \"new\", \"level\": \"2022\", \"sead\": 1}",
        b"{\"cmd\": \"close\", \"game\": -1}",
    ] {
        assert_eq!(key(server.send(line)), "serve-not-understood", "{line:?}");
    }
    let long = vec![b'['; 3 << 20];
    assert_eq!(key(server.send(&long)), "serve-line-too-long");
    assert_eq!(
        server.refused(json!({"cmd": "new", "level": "2023"})),
        "content-unknown-name"
    );
    assert_eq!(
        server.refused(json!({"cmd": "new", "level": "2022", "seats": {"astana": "program"}})),
        "serve-unknown-player"
    );
    server.get(json!({"cmd": "new", "level": "2022"}));
    server.end();
}
