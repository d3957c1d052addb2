// The teacher's page: takes codes, has each replayed by the rules in WebAssembly, fills the table. What a row looks like and
// the CSV are in table.js; words come from the rules' module by key.
import init, { report, split, text, verify } from './rules.js';
import { row, toCsv } from './table.js';

const MOST_BYTES = 4 * 1024 * 1024;
const $ = (id) => document.getElementById(id);
const say = (key, args = {}) => text(key, JSON.stringify(args));

/** The rows of the table: `{ number, label, code, sameAs, answer }`, the answer as `verify` gives it. */
const results = [];
let busy = false;

async function main() {
    try {
        await init();
    } catch (error) {
        console.warn(error);
        $('problem').hidden = false;
        $('problem').querySelector('[data-problem="load"]').hidden = false;
        return;
    }
    $('given').addEventListener('submit', (event) => {
        event.preventDefault();
        replay($('codes').value);
    });
    $('codes').addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) $('given').requestSubmit();
    });
    $('choose').addEventListener('click', () => $('files').click());
    $('files').addEventListener('change', async () => {
        const files = [...$('files').files];
        $('files').value = '';
        await read(files);
    });
    takeDrops();
    $('csv').addEventListener('click', saveCsv);
    $('print').addEventListener('click', () => window.print());
    $('clear').addEventListener('click', clear);
    enable();
    document.body.dataset.state = 'ready';
    if ('serviceWorker' in navigator) navigator.serviceWorker.register('sw.js').catch((error) => console.info(error));
}

function enable() {
    for (const id of ['replay', 'choose']) $(id).disabled = busy;
    for (const id of ['csv', 'print', 'clear']) $(id).disabled = busy || results.length === 0;
}

function takeDrops() {
    const given = $('given');
    const over = (on) => (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        given.classList.toggle('over', on);
    };
    for (const name of ['dragenter', 'dragover']) document.addEventListener(name, over(true));
    document.addEventListener('dragleave', over(false));
    document.addEventListener('drop', async (event) => {
        over(false)(event);
        if (event.dataTransfer?.files.length) await read([...event.dataTransfer.files]);
    });
}

/** Reads files one after another; one that cannot be read is named and the others go on. */
async function read(files) {
    const problems = [];
    const texts = [];
    for (const file of files) {
        if (file.size > MOST_BYTES) problems.push(say('web-too-large', { name: file.name }));
        else {
            try {
                texts.push(await file.text());
            } catch {
                problems.push(say('web-not-read', { name: file.name }));
            }
        }
    }
    await replay(texts.join('\n'), problems);
}

/** Replays every code of a text. Between two codes the browser gets time to draw and to listen. */
async function replay(given, problems = []) {
    if (busy) return;
    busy = true;
    enable();
    try {
        const { entries, ignored } = JSON.parse(split(given)).data;
        const notices = [...problems];
        if (entries.length === 0 && problems.length === 0) notices.push(say('web-nothing-found'));
        else if (ignored.length > 0) notices.push(say('web-ignored', { lines: ignored.length, first: shorten(ignored[0]) }));
        $('progress').hidden = entries.length === 0;
        $('progress').max = Math.max(entries.length, 1);
        const first = results.length;
        for (const [index, entry] of entries.entries()) {
            $('progress').value = index;
            notice([say('web-progress', { done: index, all: entries.length })]);
            await breath();
            add(entry);
        }
        $('progress').hidden = true;
        const good = results.slice(first).filter((result) => result.answer.ok).length;
        const bad = results.length - first - good;
        const counts = [];
        if (good > 0) counts.push(say('web-replayed', { n: good }));
        if (bad > 0) counts.push(say('web-refused-count', { n: bad }));
        notice([...counts, ...notices]);
        if (entries.length > 0) $('codes').value = '';
    } finally {
        busy = false;
        enable();
        $('codes').focus();
    }
}

function add({ label, code }) {
    const same = results.find((result) => result.code === code);
    const result = { number: results.length + 1, label, code, sameAs: same?.number ?? null, answer: judge(code) };
    results.push(result);
    $('rows').append(row(result, say, saveReview));
    $('sheet').hidden = false;
}

/** The answer of the rules. Should they stop on a code, by a fault of their own, its row says so and the others go on. */
function judge(code) {
    try {
        return JSON.parse(verify(code, false));
    } catch (error) {
        console.warn(error);
        return { ok: false, data: null, errors: [{ key: 'web-stopped', args: {}, message: say('web-stopped') }] };
    }
}

/** Saves the review of a game as a page. Playing it otherwise takes a second or two; the browser first shows that. */
async function saveReview({ number, code }) {
    if (busy) return;
    busy = true;
    enable();
    try {
        notice([say('web-reviewing', { row: number })]);
        await breath();
        const answer = JSON.parse(report(code, true));
        if (answer.ok) {
            save(answer.data.name, [answer.data.html], 'text/html;charset=utf-8');
            notice([say('web-reviewed', { name: answer.data.name })]);
        } else notice(answer.errors.map((error) => error.message));
    } catch (error) {
        console.warn(error);
        notice([say('web-stopped')]);
    } finally {
        busy = false;
        enable();
    }
}

function saveCsv() {
    const day = new Date();
    const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    save(`${say('web-csv-name')}-${date}.csv`, ['\ufeff', toCsv(results, say)], 'text/csv;charset=utf-8');
}

/** Hands a text out as a download. */
function save(name, parts, type) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(parts, { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function clear() {
    results.length = 0;
    $('rows').replaceChildren();
    $('sheet').hidden = true;
    $('codes').value = '';
    notice([]);
    enable();
    $('codes').focus();
}

function notice(sentences) {
    $('status').replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })));
}

function shorten(line) {
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Lets the browser draw and listen. A timer, because a page in the background draws no frames. */
function breath() {
    return new Promise((resolve) => setTimeout(resolve, 0));
}

main();
