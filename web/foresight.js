// A worker that looks ahead for the game's page by the rules without Bevy, so that no frame waits for it: for the forecast over some
// months or for the scenario board to the end, as the errand says. Each message and each answer carries an epoch; a newer message
// ends whatever is under way. Work is cut into slices of at most ten milliseconds, so that a newer message is heard. What is sent
// either way opens with rules version and fingerprint of the content; `Foresight` compares them and refuses what is not of its own.
//
// It hears  { epoch, errand: Uint8Array, from, stride, until }: the futures from, from + stride, … below until
//           { epoch, errand: null }: stop
// and says  { epoch, kind: 'ready' }: the errand is read and its rules are loaded
//           { epoch, kind: 'slice', slice: Uint8Array, count, ms }
//           { epoch, kind: 'done' }
//           { epoch, kind: 'refused', why }: `why` is an answer of the rules, as JSON
'use strict';

/** A slice is planned to take so long: short of ten milliseconds, because the next future may be a long one. */
const AIM_MS = 6;

const loading = import('./rules.js').then(async (rules) => {
    await rules.default();
    return rules;
});

/**
 * The newest message, and what is being done about it: `futureMs` is what a future takes, guessed from those of the same errand played
 * so far and forgotten slowly when one took long. A future of the board takes many times as long as one of the forecast.
 */
let wanted = { epoch: -1, errand: null };
let work = null;

const soon = new MessageChannel();
soon.port1.onmessage = slice;

self.onmessage = (event) => {
    wanted = event.data;
    begin();
};

async function begin() {
    const mine = wanted;
    work?.foresight.free();
    work = null;
    try {
        const rules = await loading;
        if (mine !== wanted || !mine.errand) return;
        work = { foresight: new rules.Foresight(mine.errand), next: mine.from, futureMs: Infinity, ...mine };
    } catch (why) {
        // Rules refuse in words; whatever else goes wrong is said as it is.
        if (mine === wanted) self.postMessage({ epoch: mine.epoch, kind: 'refused', why: String(why) });
        return;
    }
    self.postMessage({ epoch: mine.epoch, kind: 'ready' });
    soon.port2.postMessage(mine.epoch);
}

function slice(event) {
    if (!work || event.data !== work.epoch) return;
    const { epoch, foresight, next, stride, until } = work;
    const left = Math.max(0, Math.ceil((until - next) / stride));
    if (left === 0) {
        self.postMessage({ epoch, kind: 'done' });
        return;
    }
    const count = Math.max(1, Math.min(left, Math.floor(AIM_MS / work.futureMs)));
    const began = performance.now();
    let played;
    try {
        played = foresight.play(next, stride, count);
    } catch (why) {
        work = null;
        self.postMessage({ epoch, kind: 'refused', why: String(why) });
        return;
    }
    const ms = performance.now() - began;
    work.futureMs = Math.max(ms / count, Number.isFinite(work.futureMs) ? 0.75 * work.futureMs : 0);
    work.next = next + count * stride;
    self.postMessage({ epoch, kind: 'slice', slice: played, count, ms }, [played.buffer]);
    soon.port2.postMessage(epoch);
}
