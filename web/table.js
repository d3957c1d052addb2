// One replayed game as a row of the teacher's table, and all of them as CSV. Names of teams come from pupils: they enter the
// page as text only, never as markup, and the spreadsheet as words only, never as formulas.

export const AXES = ['sovereignty', 'prosperity', 'cohesion', 'standing'];
const COLUMNS = 13;
const MARKS = { kept: '✓', unfulfilled: '–', broken: '✗' };

/** The table's row. `say(key, args)` gives words; `save(result)` saves the review of a finished game. */
export function row(result, say, save) {
    const { answer, number } = result;
    const line = document.createElement('tr');
    line.append(cell('td', number, 'number'));
    const team = teamOf(result);
    const head = cell('th', team || say('web-no-team'), team ? '' : 'soft');
    head.scope = 'row';
    line.append(head);
    if (!answer.ok) {
        line.className = 'refused';
        const why = cell('td', '', 'why');
        why.colSpan = COLUMNS - 2;
        why.append(element('strong', say('web-refused')), `: ${answer.errors.map((error) => error.message).join(' ')} `);
        why.append(element('code', shortCode(result.code), 'soft'));
        line.append(why);
        return line;
    }
    const data = answer.data;
    line.append(cell('td', data.words.level), cell('td', data.seed, 'number'));
    const ending = cell('td', data.words.ending ?? say('web-in-progress', { turns: data.turns, all: data.turns_in_level }), 'ending');
    if (result.sameAs) ending.append(element('div', say('web-same-as', { row: result.sameAs }), 'soft'));
    line.append(ending, ...AXES.map((axis) => bar(data.axes?.[axis])), promises(data, say));
    const hash = cell('td', '');
    const code = element('code', data.hash.slice(0, 8));
    code.title = data.hash;
    hash.append(code);
    const review = cell('td', '');
    if (data.ending) {
        const button = element('button', say('web-review'));
        button.type = 'button';
        button.setAttribute('aria-label', say('web-review-of', { row: number }));
        button.addEventListener('click', () => save(result));
        review.append(button);
    }
    line.append(cell('td', data.rewinds, 'number'), hash, review);
    return line;
}

/** All results as CSV: a header, then a line each; refused codes too, with their reason. */
export function toCsv(results, say) {
    const columns = ['row', 'team', 'level', 'seed', 'ending'].map((name) => say(`web-column-${name}`));
    const axes = AXES.map((axis) => say(`axis-${axis}`));
    const rest = ['promises', 'rewinds', 'hash', 'problem', 'code'].map((name) => say(`web-column-${name}`));
    const lines = results.map((result) => {
        const data = result.answer.data;
        const problem = result.answer.errors.map((error) => error.message).join(' ');
        if (!data) return [result.number, teamOf(result), '', '', '', ...AXES.map(() => ''), '', '', '', problem, result.code.trim()];
        const ending = data.words.ending ?? say('web-in-progress', { turns: data.turns, all: data.turns_in_level });
        const promised = promisesOf(data).map(({ title, grade }) => `${title}: ${say(`web-grade-${grade}`)}`).join('; ');
        return [
            result.number, teamOf(result), data.level, data.seed, ending, ...AXES.map((axis) => hundredths(data.axes?.[axis])),
            promised, data.rewinds, data.hash, problem, data.code,
        ];
    });
    return [[...columns, ...axes, ...rest], ...lines].map((fields) => fields.map(field).join(',') + '\r\n').join('');
}

/** A team's name: the one in the record, else what stood before the code. */
function teamOf(result) {
    return result.answer.data?.team || result.label || '';
}

/** A field of CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function field(value) {
    let words = String(value ?? '');
    if (typeof value === 'string' && /^[=+\-@\t\r]/.test(words)) words = `'${words}`;
    return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

function hundredths(share) {
    return share === undefined ? '' : Math.round(share * 100);
}

/** A share as a number and a bar of that length: never by colour alone. */
function bar(share) {
    const value = hundredths(share);
    const box = cell('td', value === '' ? '–' : value, 'axis');
    if (value === '') return box;
    const track = element('span', '', 'bar');
    track.setAttribute('aria-hidden', 'true');
    const filled = element('span', '');
    filled.style.width = `${value}%`;
    track.append(filled);
    box.append(track);
    return box;
}

function promisesOf(data) {
    return Object.entries(data.promises).map(([id, grade]) => ({ title: data.words.promises[id], grade }));
}

function promises(data, say) {
    const list = promisesOf(data);
    const box = cell('td', list.length === 0 ? say('web-no-promises') : '', 'promises');
    if (list.length === 0) return box;
    const items = list.map(({ title, grade }) => {
        const item = element('li', `${title}: `);
        item.append(element('span', `${MARKS[grade] ?? ''} ${say(`web-grade-${grade}`)}`, `grade ${grade}`));
        return item;
    });
    const listing = element('ul', '');
    listing.append(...items);
    box.append(listing);
    return box;
}

function shortCode(code) {
    const line = code.trim().split('\n').find((part) => part.includes('MV1.')) ?? code.trim();
    return line.length > 48 ? `${line.slice(0, 48)}…` : line;
}

function cell(name, words, className = '') {
    return element(name, words, className);
}

function element(name, words, className = '') {
    const made = document.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
}
