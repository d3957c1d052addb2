// The loader's promises: the progress is true however the file is sent, what is wrong is said in a sentence, and once loaded the
// pages need no network.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { launch, open } from './support/chromium.mjs';
import { foretell } from './support/foresight.mjs';
import { codeOf, rules } from './support/rules.mjs';
import { dist, send, site } from './support/site.mjs';

const GAME = '/multivector_bg.wasm';
const LOAD = 120_000;

describe('the loader', () => {
    let server, browser, page, context;
    before(async () => {
        server = await site();
        browser = await launch();
    });
    after(async () => {
        await browser?.close();
        await server?.close();
    });
    afterEach(async () => {
        for (const path of Object.keys(server.answers)) delete server.answers[path];
        await context.close();
    });

    const go = async (options) => ({ page, context } = await open(browser, server.address, options));
    const state = (name) => page.waitForSelector(`body[data-state="${name}"]`, { timeout: LOAD });
    const shown = () => page.locator('[data-problem]:visible').evaluateAll((all) => all.map((one) => one.dataset.problem));

    test('tells how much has arrived, and 100 % only when all has', async () => {
        let sendRest;
        const rest = new Promise((resolve) => { sendRest = resolve; });
        server.answers[GAME] = async (_, response, file) => {
            const bytes = readFileSync(file);
            response.writeHead(200, { 'content-type': 'application/wasm' });
            response.write(bytes.subarray(0, bytes.length / 2));
            await rest;
            response.end(bytes.subarray(bytes.length / 2));
        };
        await go();
        await page.waitForFunction(() => document.getElementById('progress').value >= 49, null, { timeout: LOAD });
        assert.equal(await page.locator('#percent').innerText(), await page.locator('#progress').evaluate((bar) => String(bar.value)));
        assert.ok((await page.locator('#progress').evaluate((bar) => bar.value)) <= 50);
        assert.ok(await page.getByRole('heading', { name: /situation/ }).isVisible(), 'there is something to read');
        sendRest();
        await state('ready');
        assert.equal(await page.locator('#progress').evaluate((bar) => bar.value), 100);
    });

    test('is not misled by a server that compresses', async () => {
        server.answers[GAME] = (_, response, file) => {
            const bytes = gzipSync(readFileSync(file), { level: 1 });
            response.writeHead(200, { 'content-type': 'application/wasm', 'content-encoding': 'gzip', 'content-length': bytes.length });
            response.end(bytes);
        };
        await page?.close().catch(() => {});
        context = await browser.newContext({ serviceWorkers: 'block' });
        page = await context.newPage();
        await page.addInitScript(() => {
            window.seen = [];
            const note = () => {
                const bar = document.getElementById('progress');
                if (bar) window.seen.push(bar.value);
                setTimeout(note, 5);
            };
            note();
        });
        await page.goto(server.address);
        await state('ready');
        const seen = await page.evaluate(() => window.seen);
        assert.ok(seen.every((value, index) => index === 0 || value >= seen[index - 1]), 'it never goes back');
        assert.equal(seen.at(-1), 100);
    });

    test('says that a part did not arrive', async () => {
        server.answers[GAME] = (_, response) => response.writeHead(404).end();
        await go();
        await state('failed');
        assert.deepEqual(await shown(), ['network']);
        assert.equal(await page.evaluate(() => document.activeElement.id), 'again');
        delete server.answers[GAME];
        await page.keyboard.press('Enter');
        await state('ready');
    });

    test('says that a part arrived cut', async () => {
        server.answers[GAME] = (_, response, file) => {
            response.writeHead(200, { 'content-type': 'application/wasm' });
            response.end(readFileSync(file).subarray(0, 100_000));
        };
        await go();
        await state('failed');
        assert.deepEqual(await shown(), ['damaged']);
    });

    test('says that a part arrived altered', async () => {
        server.answers[GAME] = (_, response, file) => {
            const bytes = readFileSync(file);
            bytes.fill(0xff, 1000, 2000);
            response.writeHead(200, { 'content-type': 'application/wasm' });
            response.end(bytes);
        };
        await go();
        await state('failed');
        assert.deepEqual(await shown(), ['damaged']);
    });

    test('says that the browser draws no maps, before anything large is fetched', async () => {
        context = await browser.newContext({ serviceWorkers: 'block' });
        page = await context.newPage();
        const asked = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.addInitScript(() => {
            const context = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
                return kind === 'webgl2' ? null : context.call(this, kind, ...rest);
            };
        });
        await page.goto(server.address);
        await state('failed');
        assert.deepEqual(await shown(), ['webgl']);
        assert.ok(!asked.includes(GAME));
    });

    test('both pages say without JavaScript what is needed', async () => {
        await go({ javaScriptEnabled: false });
        assert.ok(await page.getByRole('heading', { name: /situation/ }).isVisible(), 'the briefing can be read all the same');
        for (const name of ['index.html', 'teacher.html']) {
            const html = readFileSync(join(dist, name), 'utf8');
            assert.match(html, /<noscript><p class="danger">[^<]*JavaScript is switched off here[^<]*<\/p><\/noscript>/, name);
        }
    });

    test('the teacher’s page works without a network once it has been loaded', { timeout: LOAD }, async () => {
        const core = await rules();
        context = await browser.newContext();
        page = await context.newPage();
        await page.goto(new URL('teacher.html', server.address).href);
        await page.evaluate(() => navigator.serviceWorker.ready);
        let asked = 0;
        for (const path of ['/', '/teacher.html', '/rules.js', '/rules_bg.wasm', '/foresight.js', '/style.css']) {
            server.answers[path] = (_, response, file) => {
                asked += 1;
                send(response, file);
            };
        }
        await context.setOffline(true);
        await page.reload();
        await state('ready');
        await page.fill('#codes', codeOf(core, 11));
        await page.click('#replay');
        await page.waitForSelector('#rows tr');
        assert.equal(await page.locator('#rows tr.refused').count(), 0);
        const made = await page.evaluate(foretell, { code: core.begun('2022', 1, 0, '', ''), horizon: 2, beside: false, workers: 1, until: 3 });
        assert.equal(made.outcome[0].samples, 3, 'a worker looks ahead without a network too');
        assert.equal(asked, 0, 'nothing was asked of the server');
    });
});
