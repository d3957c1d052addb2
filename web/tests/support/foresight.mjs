// Workers that look ahead, as a page has them: started in a Chromium page by `foretell`, which runs there and not here.

/**
 * Has `workers` workers play the futures below `until` of an errand (`code`, `horizon`, `beside`; without a horizon that of the
 * scenario board), gathers them and gives what they come to, the milliseconds of every slice, of the whole, and of the first twelve
 * futures from the errand on, and the longest wait between two frames of the page. The workers have loaded the rules before the
 * clock starts.
 */
export async function foretell({ code, horizon, beside, workers, until }) {
    const rules = await import('./rules.js');
    await rules.default();
    const errand = horizon ? rules.errand(code, horizon, beside) : rules.board_errand(code, beside);
    const page = new rules.Foresight(errand);
    const crew = Array.from({ length: workers }, () => new Worker('foresight.js'));
    const said = (worker, wish) => new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
            if (data.kind === 'refused') reject(new Error(data.why));
            if (wish(data)) resolve();
        };
        worker.onerror = (event) => reject(new Error(event.message));
    });
    await Promise.all(crew.map((worker) => {
        const ready = said(worker, (data) => data.kind === 'done');
        worker.postMessage({ epoch: 1, errand, from: 0, stride: 1, until: 0 });
        return ready;
    }));

    let [frame, longestFrame, played, first, watching] = [0, 0, 0, 0, true];
    const watch = (now) => {
        if (frame) longestFrame = Math.max(longestFrame, now - frame);
        frame = now;
        if (watching) requestAnimationFrame(watch);
    };
    await new Promise((resolve) => requestAnimationFrame((now) => resolve(watch(now))));

    const slices = [];
    const began = performance.now();
    await Promise.all(crew.map((worker, nth) => {
        const done = said(worker, (data) => {
            if (data.epoch !== 2) return false;
            if (data.kind === 'slice') {
                page.add(data.slice);
                slices.push(data.ms);
                played += data.count;
                if (!first && played >= 12) {
                    page.outcome();
                    first = performance.now() - began;
                }
            }
            return data.kind === 'done';
        });
        worker.postMessage({ epoch: 2, errand, from: nth, stride: workers, until });
        return done;
    }));
    const outcome = page.outcome();
    const ms = performance.now() - began;
    watching = false;
    for (const worker of crew) worker.terminate();
    page.free();
    return { outcome: JSON.parse(outcome), slices, ms, first, longestFrame };
}
