//! Helpers in a browser: workers beside the page (`web/foresight.js`) that play futures by the rules without Bevy, for the forecast
//! and for the scenario board alike. What they are asked stands in `errands.rs`. Every message and every answer carries an epoch;
//! what a worker says of an older one is passed over, and a newer message ends its work. Whichever worker plays a future, it is
//! the same future, so that their number changes nothing.
//!
//! Until the workers are ready, where a browser has none, and once one has refused or broken, slices between frames do the
//! work, and nobody notices but the frame rate.

use std::cell::RefCell;
use std::rc::Rc;

use bevy::prelude::*;
use js_sys::{Object, Reflect, Uint8Array};
use multivector_ai::errand::Kind;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

use crate::board::Lookout;
use crate::errands::{self, Ask, Errands, Looking};
use crate::forecast::Outlook;
use crate::session::Session;

/// The worker's script, beside the page.
const SCRIPT: &str = "foresight.js";
/// More workers than this win little: each keeps a copy of the rules.
const MOST: u32 = 3;

/// What a worker said.
enum Said {
    Ready,
    Slice(Vec<u8>),
    Done,
    /// It refused or broke; the words are for whoever reads the console.
    Gone(String),
}

/// Answers that have come and were not looked at, each with its epoch.
type Inbox = Rc<RefCell<Vec<(u32, Said)>>>;

/// One worker, and what it calls when it speaks.
struct Hand {
    worker: Worker,
    _spoke: Closure<dyn FnMut(JsValue)>,
    _broke: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Hand {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The workers of this page.
#[derive(Default)]
struct Crew {
    hands: Vec<Hand>,
    inbox: Inbox,
    /// The epoch of the last message.
    epoch: u32,
    /// The generation of the session that the workers have prepared for.
    generation: u32,
    /// Those that are ready, and those that are through with the epoch.
    ready: usize,
    done: usize,
    gave_up: bool,
}

impl Crew {
    /// As many workers as this machine has room for beside the page itself.
    fn hire(&mut self) -> Result<(), JsValue> {
        let navigator = web_sys::window().map(|window| window.navigator());
        let cores = navigator
            .and_then(|it| Reflect::get(&it, &JsValue::from_str("hardwareConcurrency")).ok())
            .and_then(|cores| cores.as_f64())
            .map_or(1, |cores| cores as u32);
        for _ in 0..cores.saturating_sub(1).clamp(1, MOST) {
            let worker = Worker::new(SCRIPT)?;
            let inbox = Rc::clone(&self.inbox);
            let spoke = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
                if let Some(said) = heard(&event) {
                    inbox.borrow_mut().push(said);
                }
            });
            let inbox = Rc::clone(&self.inbox);
            let broke = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
                let said = Said::Gone(format!("{:?}", get(&event, "message")));
                inbox.borrow_mut().push((0, said));
            });
            worker.set_onmessage(Some(spoke.as_ref().unchecked_ref()));
            worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
            self.hands.push(Hand {
                worker,
                _spoke: spoke,
                _broke: broke,
            });
        }
        Ok(())
    }

    /// Tells every worker its own share of what is asked.
    fn send(&mut self, ask: &Ask) -> Result<(), JsValue> {
        self.epoch = ask.epoch;
        self.done = 0;
        let errand = ask.errand.as_deref();
        let errand = errand.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes).into());
        for (nth, hand) in self.hands.iter().enumerate() {
            let message = Object::new();
            let fields = [
                ("epoch", ask.epoch.into()),
                ("errand", errand.clone()),
                ("from", (ask.from + nth as u32).into()),
                ("stride", (self.hands.len() as u32).into()),
                ("until", ask.until.into()),
            ];
            for (name, value) in fields {
                Reflect::set(&message, &JsValue::from_str(name), &value)?;
            }
            hand.worker.post_message(&message)?;
        }
        Ok(())
    }

    fn give_up(&mut self, why: &str) {
        info!("no worker looks ahead for this page: {why}");
        self.hands.clear();
        self.gave_up = true;
    }
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// What stands in a worker's answer.
fn heard(event: &JsValue) -> Option<(u32, Said)> {
    let data = get(event, "data");
    let epoch = get(&data, "epoch").as_f64()? as u32;
    let said = match get(&data, "kind").as_string()?.as_str() {
        "ready" => Said::Ready,
        "slice" => Said::Slice(get(&data, "slice").dyn_into::<Uint8Array>().ok()?.to_vec()),
        "done" => Said::Done,
        _ => Said::Gone(get(&data, "why").as_string().unwrap_or_default()),
    };
    Some((epoch, said))
}

/// Hires the workers when the first game begins, and lets them load the rules of every new one before they are needed.
fn prepare(mut crew: NonSendMut<Crew>, mut errands: ResMut<Errands>, session: Res<Session>) {
    let Some(rules) = session.rules() else {
        return;
    };
    if crew.gave_up || crew.generation == session.generation() {
        return;
    }
    crew.generation = session.generation();
    if crew.hands.is_empty()
        && let Err(why) = crew.hire()
    {
        crew.give_up(&format!("{why:?}"));
        return;
    }
    // Nothing to play: whoever reads it has loaded the rules.
    let errand = errands::errand(&session, Vec::new(), Kind::Board);
    let ask = Ask {
        epoch: errands.new_epoch(),
        errand: errand.map(|errand| errand.to_bytes(rules)),
        from: 0,
        until: 0,
    };
    crew.ready = 0;
    if let Err(why) = crew.send(&ask) {
        crew.give_up(&format!("{why:?}"));
        errands.set_helpers(false);
    }
}

/// Takes what the workers have said, and tells them what is wanted now.
fn follow(mut crew: NonSendMut<Crew>, mut errands: ResMut<Errands>) {
    if crew.hands.is_empty() {
        return;
    }
    let said = std::mem::take(&mut *crew.inbox.borrow_mut());
    let mut trouble = None;
    for (epoch, said) in said {
        let of_now = epoch == crew.epoch;
        match said {
            Said::Gone(why) => trouble = Some(why),
            // A worker that is ready says so for every epoch; it counts for the one that prepared it.
            Said::Ready if of_now => crew.ready += 1,
            Said::Slice(slice) => {
                if let Err(mismatch) = errands.gather(epoch, &slice) {
                    trouble = Some(format!("{mismatch:?}"));
                }
            }
            Said::Done if of_now => {
                crew.done += 1;
                if crew.done == crew.hands.len() {
                    errands.all_played(epoch);
                }
            }
            Said::Ready | Said::Done => {}
        }
    }
    if trouble.is_none() {
        if !errands.has_helpers() && crew.ready >= crew.hands.len() {
            errands.set_helpers(true);
        }
        let sent = errands.ask().map_or(Ok(()), |ask| crew.send(&ask));
        trouble = sent.err().map(|why| format!("{why:?}"));
    }
    if let Some(why) = trouble {
        crew.give_up(&why);
        errands.set_helpers(false);
    }
}

/// Tells the page who looks ahead, and how many futures stand behind the bands and behind the board that are shown.
fn report(
    crew: NonSend<Crew>,
    errands: Res<Errands>,
    outlook: Res<Outlook>,
    lookout: Res<Lookout>,
    session: Res<Session>,
    mut told: Local<(String, u32, u32)>,
) {
    let who = if errands.has_helpers() {
        format!("workers {}", crew.hands.len())
    } else {
        "frames".to_owned()
    };
    let futures = outlook.forecast(&session).map_or(0, |made| made.samples);
    let scenarios = lookout.look(&session);
    let board = scenarios.study.or(scenarios.brief);
    let now = (who, futures, board.map_or(0, |made| made.samples));
    if *told == now {
        return;
    }
    let body = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body());
    if let Some(body) = body {
        // Refused for no attribute of such a name.
        let _ = body.set_attribute("data-foresight", &now.0);
        let _ = body.set_attribute("data-futures", &now.1.to_string());
        let _ = body.set_attribute("data-board", &now.2.to_string());
    }
    *told = now;
}

pub(super) fn plugin(app: &mut App) {
    app.insert_non_send(Crew::default())
        .add_systems(Update, (prepare, follow).chain().in_set(Looking::Help))
        .add_systems(Last, report);
}
