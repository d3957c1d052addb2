//! Helpers for the forecast in a browser: workers beside the page (`web/foresight.js`) that play futures by the rules without
//! Bevy. Every message and every answer carries an epoch; what a worker says of an older one is passed over, and a newer
//! message ends its work. Whichever worker plays a future, it is the same future, so that their number changes no forecast.
//!
//! Until the workers are ready, where a browser has none, and once one has refused or broken, slices between frames do the
//! work (`forecast.rs`), and nobody notices but the frame rate.

use std::cell::RefCell;
use std::rc::Rc;

use bevy::prelude::*;
use js_sys::{Object, Reflect, Uint8Array};
use multivector_sim::Draft;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

use crate::forecast::{self, Outlook};
use crate::session::Session;
use crate::sets::GameSystems;

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
    epoch: u32,
    /// The generation of the session that the workers have prepared for.
    generation: u32,
    /// The revision of the session that they work on.
    at_work: Option<u64>,
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

    /// Begins an epoch: every worker has its own share of the futures from one number to another. Without an errand all rest.
    fn send(&mut self, errand: Option<&[u8]>, from: u32, until: u32) -> Result<(), JsValue> {
        self.epoch = self.epoch.wrapping_add(1);
        self.done = 0;
        let errand = errand.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes).into());
        for (nth, hand) in self.hands.iter().enumerate() {
            let message = Object::new();
            let fields = [
                ("epoch", self.epoch.into()),
                ("errand", errand.clone()),
                ("from", (from + nth as u32).into()),
                ("stride", (self.hands.len() as u32).into()),
                ("until", until.into()),
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
fn prepare(mut crew: NonSendMut<Crew>, session: Res<Session>) {
    if crew.gave_up || crew.generation == session.generation() || session.game().is_none() {
        return;
    }
    crew.generation = session.generation();
    if crew.hands.is_empty()
        && let Err(why) = crew.hire()
    {
        crew.give_up(&format!("{why:?}"));
        return;
    }
    let errand = forecast::written(&session, vec![Draft::default()]);
    if let Err(why) = crew.send(errand.as_deref(), 0, 0) {
        crew.give_up(&format!("{why:?}"));
    }
}

/// Takes what the workers have said, and tells them what is wanted now.
fn follow(mut crew: NonSendMut<Crew>, mut outlook: ResMut<Outlook>, session: Res<Session>) {
    if crew.hands.is_empty() {
        return;
    }
    let said = std::mem::take(&mut *crew.inbox.borrow_mut());
    let mut trouble = None;
    for (epoch, said) in said {
        let of_now = epoch == crew.epoch;
        match (said, crew.at_work) {
            (Said::Gone(why), _) => trouble = Some(why),
            // A worker that is ready says so for every epoch; it counts once.
            (Said::Ready, None) if of_now => crew.ready += 1,
            (Said::Slice(slice), Some(revision)) if of_now => {
                if let Err(mismatch) = outlook.gather(revision, &slice) {
                    trouble = Some(format!("{mismatch:?}"));
                }
            }
            (Said::Done, Some(revision)) if of_now => {
                crew.done += 1;
                if crew.done == crew.hands.len() {
                    outlook.all_played(revision);
                }
            }
            _ => {}
        }
    }
    if trouble.is_none() {
        if crew.ready >= crew.hands.len() {
            outlook.set_helpers(true);
        }
        trouble = tell(&mut crew, &mut outlook, &session)
            .err()
            .map(|why| format!("{why:?}"));
    }
    if let Some(why) = trouble {
        crew.give_up(&why);
        outlook.set_helpers(false);
    }
}

fn tell(crew: &mut Crew, outlook: &mut Outlook, session: &Session) -> Result<(), JsValue> {
    if let Some(wanted) = outlook.ask(session) {
        crew.at_work = Some(wanted.revision);
        crew.send(Some(&wanted.errand), wanted.from, wanted.until)?;
    } else if crew.at_work.is_some() && outlook.wanted_outside().is_none() {
        crew.at_work = None;
        crew.send(None, 0, 0)?;
    }
    Ok(())
}

/// Tells the page who looks ahead, and how many futures stand behind the bands that are shown.
fn report(
    crew: NonSend<Crew>,
    outlook: Res<Outlook>,
    session: Res<Session>,
    mut told: Local<(String, u32)>,
) {
    let who = match (crew.gave_up, crew.hands.len()) {
        (false, hands) if hands > 0 && crew.ready >= hands => format!("workers {hands}"),
        _ => "frames".to_owned(),
    };
    let samples = outlook.forecast(&session).map_or(0, |made| made.samples);
    let now = (who, samples);
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
    }
    *told = now;
}

pub(super) fn plugin(app: &mut App) {
    app.insert_non_send(Crew::default())
        .add_systems(
            Update,
            (prepare, follow)
                .chain()
                .after(forecast::begin)
                .before(forecast::take)
                .in_set(GameSystems::Follow),
        )
        .add_systems(Last, report);
}
