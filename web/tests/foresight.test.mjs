// Workers that look ahead for a page, in Chromium: the same forecast and the same scenario board however many there are, as the rules
// under node come to them; a newer message ends an older one's work; what is of other rules or content is refused; slices are short.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { launch, open } from './support/chromium.mjs';
import { foretell } from './support/foresight.mjs';
import { codeOf, rules } from './support/rules.mjs';
import { dist, site } from './support/site.mjs';

describe('looking ahead beside a page', () => {
    let server, browser, core, page, context, faults, foreign;
    before(async () => {
        server = await site();
        browser = await launch();
        core = await rules();
        ({ page, context, faults, foreign } = await open(browser, new URL('teacher.html', server.address).href));
        await page.waitForSelector('body[data-state="ready"]');
    });
    after(async () => {
        await context?.close();
        await browser?.close();
        await server?.close();
        assert.deepEqual(faults, [], 'nothing went wrong in the page');
        assert.deepEqual(foreign, [], 'nothing was asked of another machine');
    });

    /** What the rules under node come to in one go, without a worker. */
    function inOneGo(errand, until) {
        const work = new core.Foresight(errand);
        work.add(work.play(0, 1, until));
        return JSON.parse(work.outcome());
    }

    /** A game half played. */
    const midway = (seed) => core.begun('2022', seed, 5, '', '');

    test('one worker and two come to the same forecast as the rules under node', async () => {
        const code = midway(7);
        const expected = inOneGo(core.errand(code, 6, true), 60);
        assert.equal(expected[0].samples, 60);
        assert.notDeepEqual(expected[0].headlines, expected[1].headlines, 'the orders make a difference');
        for (const workers of [1, 2, 3]) {
            const made = await page.evaluate(foretell, { code, horizon: 6, beside: true, workers, until: 60 });
            assert.deepEqual(made.outcome, expected, `${workers} workers`);
        }
    });

    test('the scenario board fills by one worker, two and three alike, and no frame of the page waits for it', async () => {
        const code = midway(7);
        const expected = inOneGo(core.board_errand(code, false), 90);
        assert.equal(expected[0].samples, 90);
        const shares = Object.values(expected[0].endings).map(([share]) => share);
        assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9, 'every future ends somehow');
        for (const workers of [1, 2, 3]) {
            const made = await page.evaluate(foretell, { code, beside: false, workers, until: 90 });
            assert.deepEqual(made.outcome, expected, `${workers} workers`);
            // More workers than cores let any page wait; how many there are is the window's choice.
            if (workers === 1) assert.ok(made.longestFrame < 50, `a frame waited ${made.longestFrame} ms`);
        }
    });

    test('a level with cards off and one that goes on from a game of one’s own are foretold by their own rules', async () => {
        const own = codeOf(core, 7);
        for (const code of [core.begun('2022', 3, 2, '["spief"]', ''), core.begun('what-if-long-war', 3, 1, '', own)]) {
            const made = await page.evaluate(foretell, { code, horizon: 3, beside: true, workers: 2, until: 12 });
            assert.deepEqual(made.outcome, inOneGo(core.errand(code, 3, true), 12));
        }
    });

    test('slices are short, so that a newer message is heard', async () => {
        const code = midway(7);
        for (const asked of [{ horizon: 6, beside: true, until: 200 }, { beside: false, until: 100 }]) {
            const { slices } = await page.evaluate(foretell, { code, workers: 1, ...asked });
            slices.sort((a, b) => a - b);
            const middle = slices[Math.floor(slices.length / 2)];
            assert.ok(middle <= 10, `half of ${slices.length} slices take more than ${middle} ms`);
        }
    });

    test('a newer message ends the work of an older one', async () => {
        const code = midway(7);
        const said = await page.evaluate(async (code) => {
            const rules = await import('./rules.js');
            await rules.default();
            const [errand, board] = [rules.errand(code, 6, true), rules.board_errand(code, false)];
            const worker = new Worker('foresight.js');
            const said = [];
            await new Promise((resolve) => {
                worker.onmessage = ({ data: { epoch, kind, count } }) => {
                    said.push({ epoch, kind, count });
                    if (said.length === 4) worker.postMessage({ epoch: 2, errand, from: 0, stride: 1, until: 9 });
                    if (epoch === 2 && kind === 'done') worker.postMessage({ epoch: 3, errand, from: 0, stride: 1, until: 1e6 });
                    if (epoch === 3 && kind === 'slice') {
                        worker.postMessage({ epoch: 4, errand: null });
                        setTimeout(() => {
                            said.push({ kind: 'rest' });
                            setTimeout(resolve, 300);
                        }, 300);
                    }
                };
                worker.postMessage({ epoch: 1, errand: board, from: 0, stride: 1, until: 1e6 });
            });
            worker.terminate();
            return said;
        }, code);
        const first = said.findIndex(({ epoch, kind }) => epoch === 2 && kind === 'ready');
        assert.ok(first >= 4, JSON.stringify(said));
        assert.ok(said.slice(first).every(({ epoch }) => epoch !== 1), 'nothing of the older epoch after the newer began');
        const played = said.filter(({ epoch, kind }) => epoch === 2 && kind === 'slice').reduce((sum, { count }) => sum + count, 0);
        assert.equal(played, 9);
        assert.equal(said.at(-1).kind, 'rest', 'a worker that is told to stop says no more');
    });

    test('an errand of other rules or other content is refused in words, and the worker goes on', async () => {
        const code = midway(7);
        const said = await page.evaluate(async (code) => {
            const rules = await import('./rules.js');
            await rules.default();
            const good = rules.errand(code, 6, true);
            // The version of the rules is the first number of an errand, the content's fingerprint the second.
            const [otherRules, otherContent] = [0, 1].map((at) => Uint8Array.from(good, (byte, index) => (index === at ? byte ^ 1 : byte)));
            const worker = new Worker('foresight.js');
            const ask = (epoch, errand) => new Promise((resolve) => {
                worker.onmessage = ({ data }) => resolve({ kind: data.kind, epoch: data.epoch, why: data.why });
                worker.postMessage({ epoch, errand, from: 0, stride: 1, until: 0 });
            });
            const said = [];
            for (const [nth, errand] of [otherRules, otherContent, good.slice(0, good.length / 2), good].entries()) said.push(await ask(nth, errand));
            worker.terminate();
            return said;
        }, code);
        const keys = said.slice(0, 3).map(({ kind, why }) => [kind, JSON.parse(why).errors[0].key]);
        assert.deepEqual(keys, [['refused', 'foresight-other-rules'], ['refused', 'foresight-other-content'], ['refused', 'foresight-damaged']]);
        for (const { why } of said.slice(0, 3)) assert.doesNotMatch(JSON.parse(why).errors[0].message, /⟦/, 'the refusal has words');
        assert.deepEqual(said[3], { kind: 'ready', epoch: 3, why: undefined });
    });

    test('the page refuses what a worker of another build has played', async () => {
        const errand = core.errand(midway(7), 6, true);
        const [mine, theirs] = [new core.Foresight(errand), new core.Foresight(errand)];
        const slice = theirs.play(0, 1, 2);
        slice[1] ^= 1;
        assert.throws(() => mine.add(slice), (why) => JSON.parse(why).errors[0].key === 'foresight-other-content');
        const board = new core.Foresight(core.board_errand(midway(7), true));
        assert.throws(() => mine.add(board.play(0, 1, 1)), (why) => JSON.parse(why).errors[0].key === 'foresight-damaged');
    });

    test('the worker is among the files that are kept for use without a network', () => {
        const { files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
        assert.ok(files['foresight.js']?.bytes > 0);
        assert.match(readFileSync(join(dist, 'sw.js'), 'utf8'), /"foresight\.js"/);
    });
});
