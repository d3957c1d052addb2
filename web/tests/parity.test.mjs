// The recorded games of the rules' own tests come to the same hash under node and in Chromium as they did natively.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch, open } from './support/chromium.mjs';
import { rules } from './support/rules.mjs';
import { site } from './support/site.mjs';

const RECORDED = join(dirname(fileURLToPath(import.meta.url)), '../../src/sim/tests/games/2022.txt');
const games = readFileSync(RECORDED, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([code, hash]) => ({ code, hash }));

test('there are fifty games on record', () => assert.ok(games.length >= 50, `${games.length} games`));

test('under node every recorded game comes to its hash', async () => {
    const { verify } = await rules();
    for (const [index, { code, hash }] of games.entries()) {
        const answer = verify(code, true);
        assert.ok(answer.ok, `game ${index + 1}: ${answer.errors[0]?.message}`);
        assert.equal(answer.data.hash, hash, `game ${index + 1}`);
        assert.equal(answer.data.hashes.at(-1), hash, `game ${index + 1}`);
    }
});

describe('in Chromium', () => {
    let server, browser;
    before(async () => {
        server = await site();
        browser = await launch();
    });
    after(async () => {
        await browser?.close();
        await server?.close();
    });

    test('every recorded game comes to its hash, turn by turn as under node', async () => {
        const { verify } = await rules();
        const { page } = await open(browser, new URL('teacher.html', server.address).href);
        const answers = await page.evaluate(async (codes) => {
            const module = await import('./rules.js');
            await module.default();
            return codes.map((code) => JSON.parse(module.verify(code, true)));
        }, games.map((game) => game.code));
        for (const [index, { code, hash }] of games.entries()) {
            assert.equal(answers[index].data?.hash, hash, `game ${index + 1}`);
            assert.deepEqual(answers[index].data.hashes, verify(code, true).data.hashes, `game ${index + 1}`);
        }
    });

    test('a game that is played in Chromium is the one that is played under node', async () => {
        const { play } = await rules();
        const { page } = await open(browser, new URL('teacher.html', server.address).href);
        for (const policy of ['idle', 'random', 'steady']) {
            const code = await page.evaluate(async (name) => {
                const module = await import('./rules.js');
                await module.default();
                return JSON.parse(module.play('2022', '18446744073709551615', name)).data.code;
            }, policy);
            assert.equal(code, play('2022', '18446744073709551615', policy).data.code, policy);
        }
    });
});
