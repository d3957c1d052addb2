// Bad input in the browser: each kind of mistake gets an error with its place, and the module goes on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, open } from './support/chromium.mjs';
import { site } from './support/site.mjs';

const top = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (name) => readFileSync(join(top, name), 'utf8');
const LEVEL = 'levels/2022.ron';

/** Line and column, from 1, of a piece of text. */
function place(text, piece) {
    const before = text.slice(0, text.indexOf(piece)).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
}

/** Swaps a piece of a shipped file; the test fails here if the file no longer has it. */
function swapped(name, piece, other) {
    const text = read(name);
    assert.ok(text.includes(piece), `${name} has no ${piece}`);
    return text.replace(piece, other);
}

describe('bad input in Chromium', () => {
    let server, browser, page, faults;
    before(async () => {
        server = await site();
        browser = await launch();
        ({ page, faults } = await open(browser, new URL('teacher.html', server.address).href));
        await page.waitForSelector('body[data-state="ready"]');
    });
    after(async () => {
        await browser?.close();
        await server?.close();
    });

    const check = (files) => page.evaluate(async (given) => {
        const module = await import('./rules.js');
        return JSON.parse(module.check(JSON.stringify(given)));
    }, files);

    /** The one error of a key, with the assertions that hold for all of them. */
    async function mistake(files, key, at = {}) {
        const answer = await check(files);
        assert.equal(answer.ok, false);
        const error = answer.errors.find((candidate) => candidate.key === key);
        assert.ok(error, `${key} among ${answer.errors.map((candidate) => candidate.key).slice(0, 9)}`);
        assert.equal(error.file, files[0].name);
        assert.ok(error.line >= 1 && error.column >= 1);
        assert.doesNotMatch(error.message, /⟦/, 'the error has words');
        for (const [name, value] of Object.entries(at)) assert.equal(error[name], value, name);
        return error;
    }

    test('the shipped content has no mistake', async () => {
        const answer = await check([]);
        assert.deepEqual(answer.errors.filter((error) => error.severity === 'error'), []);
        assert.equal(answer.ok, true);
    });

    test('a truncated file', async () => {
        const text = read(LEVEL);
        await mistake([{ name: LEVEL, text: text.slice(0, text.length / 2) }], 'content-unclosed');
    });

    test('an unknown field, with the field that was meant', async () => {
        const text = swapped(LEVEL, '    turns:', '    tunrs:');
        const error = await mistake([{ name: LEVEL, text }], 'content-unknown-field', place(text, 'tunrs'));
        assert.equal(error.args.nearest, 'turns');
    });

    test('a wrong type', async () => {
        const text = swapped(LEVEL, 'turns: 13', 'turns: "13"');
        await mistake([{ name: LEVEL, text }], 'content-wrong-type', place(text, '"13"'));
    });

    test('a number out of range', async () => {
        const text = swapped(LEVEL, 'turns: 13', 'turns: 130000');
        await mistake([{ name: LEVEL, text }], 'content-number-out-of-range', place(text, '130000'));
    });

    test('an unknown id', async () => {
        const text = swapped(LEVEL, '"oil.brent_cents"', '"oil.brent_cent"');
        await mistake([{ name: LEVEL, text }], 'content-unknown-name', { line: place(text, '"oil.brent_cent"').line });
    });

    test('a duplicate id', async () => {
        const name = 'assets/content/venues.ron';
        const text = swapped(name, '"brussels"', '"note"');
        await mistake([{ name, text }], 'content-duplicate-id');
    });

    test('links of the oil network that lead in a circle', async () => {
        const name = 'assets/content/oil.ron';
        const text = swapped(name, 'from: "uzen", to: "atyrau"', 'from: "kenkiyak", to: "atyrau"');
        const error = await mistake([{ name, text }], 'content-cycle');
        assert.match(error.message, /munaitas/);
    });

    test('a file that is not text', async () => {
        await mistake([{ name: LEVEL, bytes: [0x28, 0x0a, 0x20, 0xff, 0xfe, 0x00] }], 'content-not-text', { line: 2, column: 2 });
    });

    test('several mistakes are told at once, and nothing has broken', async () => {
        const venues = swapped('assets/content/venues.ron', '"brussels"', '"note"');
        const answer = await check([{ name: LEVEL, text: swapped(LEVEL, 'turns: 13', 'turns: "13"') }, { name: 'assets/content/venues.ron', text: venues }]);
        const keys = answer.errors.map((error) => error.key);
        assert.ok(keys.includes('content-wrong-type'), keys.join());
        assert.equal((await check([])).ok, true);
        assert.deepEqual(faults, []);
    });
});
