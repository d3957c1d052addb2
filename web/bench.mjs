#!/usr/bin/env node
// What looking ahead costs in a browser, beside the native rules in the same run:
//
//     web/build && node web/bench.mjs [FUTURES]
//
// Runs the native benchmark (`cargo bench -p multivector-ai --bench rollouts`), plays the same by WebAssembly under node and has
// workers of a Chromium page play a forecast of 1,000 futures over twelve months, and 1,000 futures to the end for the scenario board.
// Prints turns a second, their ratio, the time of the forecast, of the first bands and of the board, the slices of the workers, and
// the longest wait between two frames. Fails if forecast or board differ in any number of any future, and for no speed. The best of three counts, since other work can only slow it down.
// It needs what the browser tests need.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch, open } from './tests/support/chromium.mjs';
import { foretell } from './tests/support/foresight.mjs';
import { rules } from './tests/support/rules.mjs';
import { site } from './tests/support/site.mjs';

const TIMES = 3;
const MONTHS = 12;
const futures = Number(process.argv[2] ?? 1000);
const games = Math.floor(futures / 5);
const top = join(dirname(fileURLToPath(import.meta.url)), '..');

const row = (name, value, unit) => console.log(`${name.padEnd(52)} ${String(value).padStart(9)} ${unit}`);
const best = (runs) => Math.min(...runs);
const times = (work) => Array.from({ length: TIMES }, work);
function timed(work) {
    const began = performance.now();
    work();
    return performance.now() - began;
}

const printed = execFileSync('cargo', ['bench', '-q', '-p', 'multivector-ai', '--bench', 'rollouts', '--', String(futures)], { cwd: top, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
console.log(printed.trimEnd());
const native = (name) => {
    const line = printed.split('\n').find((text) => text.startsWith(name));
    if (!line) throw new Error(`the native benchmark does not print "${name}"`);
    return line.slice(name.length).trim().split(/\s+/);
};

const core = await rules();
let turns = 0;
core.rollouts('2022', 1);
const seconds = best(times(() => timed(() => { turns = core.rollouts('2022', games); }))) / 1000;
const rate = turns / seconds;
const nativeRate = Number(native('rollouts, one worker')[0]);
row('rollouts in WebAssembly under node', rate.toFixed(0), 'turns/s');
row('WebAssembly against native', (rate / nativeRate).toFixed(2), 'times');

const code = core.begun('2022', 1, 0, '', '');
/** What the rules come to under node in one go, and whether every number of every future is the native one. */
function inOneGo(errand, name) {
    const work = new core.Foresight(errand);
    const bytes = work.play(0, 1, futures);
    const fingerprint = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5).toString(16);
    work.add(bytes);
    return { outcome: work.outcome(), same: fingerprint === native(name)[0] };
}
const forecast = inOneGo(core.errand(code, MONTHS, false), 'fingerprint of the forecast');
const board = inOneGo(core.board_errand(code, false), 'fingerprint of the board');

const server = await site();
const browser = await launch();
let same = forecast.same && board.same;
try {
    const { page } = await open(browser, new URL('teacher.html', server.address).href);
    await page.waitForSelector('body[data-state="ready"]');
    for (const workers of [1, 2]) {
        const [runs, changes, boards] = [[], [], []];
        for (let nth = 0; nth < TIMES; nth += 1) runs.push(await page.evaluate(foretell, { code, horizon: MONTHS, beside: false, workers, until: futures }));
        // What the window asks for when a draft changes: the draft beside giving no orders, over six months.
        for (let nth = 0; nth < TIMES; nth += 1) changes.push(await page.evaluate(foretell, { code, horizon: 6, beside: true, workers, until: 60 }));
        for (let nth = 0; nth < TIMES; nth += 1) boards.push(await page.evaluate(foretell, { code, beside: false, workers, until: futures }));
        for (const [made, { outcome }] of [[runs, forecast], [boards, board]]) same &&= made.every((run) => JSON.stringify(run.outcome) === JSON.stringify(JSON.parse(outcome)));
        const by = `${workers} worker${workers > 1 ? 's' : ''} in Chromium`;
        row(`forecast, ${futures} x ${MONTHS} months, ${by}`, best(runs.map(({ ms }) => ms)).toFixed(0), 'ms');
        row(`first bands after a change, ${by}`, best(changes.map(({ first }) => first)).toFixed(0), 'ms');
        row(`longest wait between two frames, ${by}`, best(runs.map(({ longestFrame }) => longestFrame)).toFixed(0), 'ms');
        row(`board, ${futures} futures to the end, ${by}`, best(boards.map(({ ms }) => ms)).toFixed(0), 'ms');
        row(`longest wait, the board by ${by}`, best(boards.map(({ longestFrame }) => longestFrame)).toFixed(0), 'ms');
        for (const [name, made] of [['forecast', runs], ['board', boards]]) {
            const slices = made.flatMap(({ slices }) => slices).sort((a, b) => a - b);
            row(`slices, ${name}, ${by}: median`, slices[Math.floor(slices.length / 2)].toFixed(1), 'ms');
            row(`slices, ${name}, ${by}: 95 of 100 below`, slices[Math.floor(slices.length * 0.95)].toFixed(1), 'ms');
        }
    }
} finally {
    await browser.close();
    await server.close();
}
row('the same futures natively, in node, in Chromium', same ? 'yes' : 'NO', '');
process.exitCode = same ? 0 : 1;
