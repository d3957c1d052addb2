// The game's page in Chromium: it loads, three months are played by keyboard, the page is loaded again and the game goes on.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';

import { launch, open } from './support/chromium.mjs';
import { rules } from './support/rules.mjs';
import { site } from './support/site.mjs';

// The processor draws here, and slowly.
const LOAD = 180_000;
const STEP = 30_000;

describe('the game', () => {
    let server, browser, core, page, context, faults, foreign;
    before(async () => {
        server = await site();
        browser = await launch();
        core = await rules();
    });
    after(async () => {
        await browser?.close();
        await server?.close();
    });
    afterEach(async () => {
        assert.deepEqual(faults, [], 'nothing went wrong in the page');
        assert.deepEqual(foreign, [], 'nothing was asked of another machine');
        await context.close();
    });

    /** Where the game stands, as it tells the page. */
    const stand = () => page.evaluate(() => ({ ...document.body.dataset }));

    /** Waits until the game stands as wished. */
    async function until(wish, ms = STEP) {
        try {
            await page.waitForFunction((wished) => Object.entries(wished).every(([name, value]) => document.body.dataset[name] === value), wish, { timeout: ms, polling: 100 });
        } catch {
            assert.fail(`waited for ${JSON.stringify(wish)}, the game stands at ${JSON.stringify(await stand())}`);
        }
    }

    /** Presses the key that moves on until the game stands as wished. */
    async function moveOn(wish) {
        const reached = (now) => Object.entries(wish).every(([name, value]) => now[name] === value);
        for (let presses = 0; presses < 12; presses += 1) {
            const before = await stand();
            if (reached(before)) return;
            await page.keyboard.press('Enter', { delay: 60 });
            await page
                .waitForFunction((was) => ['screen', 'phase', 'turn'].some((name) => document.body.dataset[name] !== was[name]), before, { timeout: STEP, polling: 50 })
                .catch(() => {});
        }
        if (!reached(await stand())) assert.fail(`the key that moves on does not lead to ${JSON.stringify(wish)}: ${JSON.stringify(await stand())}`);
    }

    const autosaves = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('saves/auto')).map((key) => localStorage.getItem(key)));

    test('loads, plays three months by keyboard, saves, and goes on after a reload and from a link', { timeout: 600_000 }, async () => {
        ({ page, context, faults, foreign } = await open(browser, server.address));
        await until({ state: 'ready' }, LOAD);
        assert.equal(await page.locator('#progress').evaluate((bar) => bar.value), 100);
        assert.ok(await page.locator('#briefing').isVisible(), 'the briefing waits for its reader');
        assert.equal(await page.evaluate(() => document.activeElement.id), 'begin');
        await page.keyboard.press('Enter');
        await until({ state: 'playing', screen: 'title' }, LOAD);
        assert.equal(await page.evaluate(() => document.activeElement.id), 'game', 'the keyboard is the game’s');

        await moveOn({ screen: 'levels' });
        // The campaign, the fourth of the list.
        await page.keyboard.press('4', { delay: 60 });
        // Two keys in one frame would be one too many, and a frame is slow where other work is done.
        await page.evaluate(async () => {
            for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
        });
        await moveOn({ screen: 'play', phase: 'brief', turn: '0' });
        for (const month of [1, 2, 3]) await moveOn({ screen: 'play', phase: 'brief', turn: String(month) });
        const { seed } = await stand();
        assert.match(await page.locator('#news').textContent(), /April 2022/, 'the live region says where the game stands');

        // Workers beside the page look ahead: for the forecast until bands hardly move any more, and then for the rest of the board.
        await moveOn({ screen: 'play', phase: 'preview', turn: '3' });
        await until({ futures: '600' }, LOAD);
        assert.match((await stand()).foresight, /^workers [123]$/);
        await until({ board: '1000' }, LOAD);

        const saves = await autosaves();
        assert.equal(saves.length, 1);
        const replayed = core.verify(saves[0], false);
        assert.ok(replayed.ok, JSON.stringify(replayed.errors));
        assert.deepEqual([replayed.data.turns, replayed.data.seed], [3, seed]);
        const picture = await page.screenshot();
        assert.ok(picture.length > 40_000, `the map room is drawn: ${picture.length} bytes of picture`);

        // This time the worker is of another build and refuses; slices between frames look ahead instead.
        server.answers['/foresight.js'] = (_, response) => {
            response.writeHead(200, { 'content-type': 'text/javascript' });
            response.end("self.onmessage = ({ data: { epoch } }) => self.postMessage({ epoch, kind: 'refused', why: 'of another build' });");
        };
        await page.reload();
        await until({ state: 'playing', screen: 'title' }, LOAD);
        await moveOn({ screen: 'play', turn: '3', seed });
        await moveOn({ screen: 'play', phase: 'preview', turn: '3' });
        await page.waitForFunction(() => Number(document.body.dataset.futures) >= 36, null, { timeout: LOAD, polling: 100 });
        assert.equal((await stand()).foresight, 'frames');
        delete server.answers['/foresight.js'];
        await moveOn({ screen: 'play', phase: 'brief', turn: '4' });
        const later = core.verify((await autosaves())[0], false);
        assert.deepEqual([later.data.turns, later.data.seed], [4, seed]);
        await page.waitForFunction(() => Number(document.body.dataset.board) >= 20, null, { timeout: LOAD, polling: 100 });
        assert.equal((await stand()).foresight, 'frames');

        // Another page opens the game from a link with its code.
        await page.goto('about:blank');
        await page.goto(`${server.address}#${later.data.code}`);
        await until({ state: 'playing', screen: 'play', turn: '4', seed }, LOAD);
    });
});
