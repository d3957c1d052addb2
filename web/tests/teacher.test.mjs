// The teacher's page in Chromium, by keyboard alone: a good code, an altered one, a cut one, a link, a save of files; what the
// table says, what the CSV holds, and that nothing leaves the machine.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, test } from 'node:test';

import { launch, open } from './support/chromium.mjs';
import { altered, codeOf, rules } from './support/rules.mjs';
import { site } from './support/site.mjs';

describe('the teacher’s page', () => {
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

    async function teacher(options) {
        ({ page, context, faults, foreign } = await open(browser, new URL('teacher.html', server.address).href, options));
        await page.waitForSelector('body[data-state="ready"]');
        return page;
    }

    /** Puts text into the field as a paste does, the keyboard being where it is. */
    const paste = (text) => page.keyboard.insertText(text);
    const done = (count) => page.waitForFunction((n) => document.querySelectorAll('#rows tr').length === n && !document.getElementById('replay').disabled, count);
    const cells = (line) => page.locator(`#rows tr:nth-child(${line}) > *`).allInnerTexts();
    const status = () => page.locator('#status').innerText();

    /** Moves on with Tab until an element has the focus. */
    async function tabTo(id) {
        for (let presses = 0; presses < 30; presses += 1) {
            if (await page.evaluate(() => document.activeElement.id) === id) return;
            await page.keyboard.press('Tab');
        }
        assert.fail(`Tab does not lead to ${id}`);
    }

    test('a good code, an altered one and a cut one, by keyboard', async () => {
        await teacher();
        const good = codeOf(core, 7);
        const expected = core.verify(good, false).data;
        await tabTo('codes');
        await paste(`Team Sary: ${good}\n${altered(good)}\n${good.slice(0, -9)}\n`);
        await page.keyboard.press('Control+Enter');
        await done(3);

        const [number, team, level, seed, ending, ...rest] = await cells(1);
        assert.deepEqual([number, team, level, seed, ending], ['1', 'Team Sary', expected.words.level, '7', expected.words.ending]);
        const axes = ['sovereignty', 'prosperity', 'cohesion', 'standing'].map((axis) => String(Math.round(expected.axes[axis] * 100)));
        assert.deepEqual(rest.slice(0, 4).map((cell) => cell.trim()), axes);
        const widths = await page.locator('#rows tr:nth-child(1) .bar > span').evaluateAll((bars) => bars.map((bar) => bar.style.width));
        assert.deepEqual(widths, axes.map((axis) => `${axis}%`));
        for (const title of Object.values(expected.words.promises)) assert.ok(rest[4].includes(title), title);
        assert.equal(rest[6], expected.hash.slice(0, 8));

        const damaged = core.text('record-damaged', '');
        for (const line of [2, 3]) {
            const words = await cells(line);
            assert.equal(await page.locator(`#rows tr:nth-child(${line})`).getAttribute('class'), 'refused');
            assert.ok(words[2].startsWith(core.text('web-refused', '')), words[2]);
            assert.ok(words[2].includes(damaged), `${words[2]} says: ${damaged}`);
            assert.doesNotMatch(words[2], /⟦/, 'the refusal has words');
        }
        assert.ok((await status()).includes(core.text('web-refused-count', '{"n":2}')));
        assert.equal(await page.evaluate(() => document.activeElement.id), 'codes', 'the keyboard is back where more codes go');

        await tabTo('clear');
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('#rows tr').count(), 0);
        assert.equal(await page.locator('#sheet').isVisible(), false);
    });

    test('the CSV holds every row, and no cell becomes a formula', async () => {
        await teacher({ acceptDownloads: true });
        const [first, second] = [codeOf(core, 1, 'idle'), codeOf(core, 2, 'random')];
        await tabTo('codes');
        await paste(`=HYPERLINK("x") ${first}\nBai, "the best": https://example.org/play/#${second}\n${first.slice(0, 30)}`);
        await page.keyboard.press('Control+Enter');
        await done(3);
        await tabTo('csv');
        const download = page.waitForEvent('download');
        await page.keyboard.press('Enter');
        const file = await download;
        assert.match(file.suggestedFilename(), /^multivector-results-\d{4}-\d{2}-\d{2}\.csv$/);
        const csv = readFileSync(await file.path(), 'utf8');
        assert.equal(csv[0], '\ufeff');
        const lines = csv.slice(1).trimEnd().split('\r\n');
        assert.equal(lines.length, 4);
        assert.ok(lines[0].startsWith('Row,Team,Level,Seed,Ending,Sovereignty,Prosperity,Cohesion,Standing,Promises'), lines[0]);
        const one = core.verify(first, false).data;
        assert.ok(lines[1].startsWith(`1,"'=HYPERLINK(""x"")",2022,1,`), lines[1]);
        assert.ok(lines[1].includes(one.hash) && lines[1].endsWith(one.code), lines[1]);
        assert.ok(lines[2].startsWith('2,"Bai, ""the best""",2022,2,'), lines[2]);
        assert.ok(lines[3].startsWith('3,,,,') && lines[3].includes(core.text('record-damaged', '').split(',')[0]), lines[3]);
    });

    test('files, the same code twice, and prose', async () => {
        await teacher();
        const code = codeOf(core, 5);
        const chooser = page.waitForEvent('filechooser');
        await tabTo('choose');
        await page.keyboard.press('Enter');
        const text = (name, words) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
        await (await chooser).setFiles([text('a.txt', `${code}\n`), text('b.txt', `Dear teacher,\nhere it is:\n${code}\nYours`)]);
        await done(2);
        assert.ok((await cells(2))[4].includes(core.text('web-same-as', '{"row":1}')));
        assert.ok((await status()).includes(core.text('web-ignored', '{"lines":3,"first":"Dear teacher,"}')), await status());
        await tabTo('codes');
        await paste('nothing of the kind');
        await page.keyboard.press('Control+Enter');
        await page.waitForFunction((words) => document.getElementById('status').innerText.includes(words), core.text('web-nothing-found', ''));
        assert.equal(await page.locator('#rows tr').count(), 2);
    });

    test('a finished game gives its review as a page to print', async () => {
        await teacher({ acceptDownloads: true });
        const code = codeOf(core, 7);
        await tabTo('codes');
        await paste(code);
        await page.keyboard.press('Control+Enter');
        await done(1);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: core.text('web-review-of', '{"row":1}') }).click();
        const file = await download;
        assert.equal(file.suggestedFilename(), 'report-2022-7.html');
        const html = readFileSync(await file.path(), 'utf8');
        assert.ok(html.startsWith('<!DOCTYPE html>') && html.includes(code));
        assert.doesNotMatch(html, /<script|⟦/);
        assert.ok((await status()).includes(core.text('web-reviewed', '{"name":"report-2022-7.html"}')));
    });

    test('a name of a team is never markup', async () => {
        await teacher();
        await tabTo('codes');
        await paste(`<img src=x onerror=document.title='taken'> ${codeOf(core, 3)}`);
        await page.keyboard.press('Control+Enter');
        await done(1);
        assert.ok((await cells(1))[1].includes('<img'));
        assert.equal(await page.locator('#rows img').count(), 0);
    });

    test('thirty codes leave the page alive', async () => {
        await teacher();
        const codes = Array.from({ length: 30 }, (_, seed) => codeOf(core, seed, 'random')).join('\n');
        await page.evaluate(() => {
            window.frames_ = 0;
            const count = () => { window.frames_ += 1; setTimeout(count, 0); };
            count();
        });
        await tabTo('codes');
        await paste(codes);
        const before = await page.evaluate(() => window.frames_);
        await page.keyboard.press('Control+Enter');
        await done(30);
        assert.ok(await page.evaluate(() => window.frames_) - before >= 15, 'other work went on between the codes');
        assert.equal(await page.locator('#rows tr.refused').count(), 0);
    });
});
