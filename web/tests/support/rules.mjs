// The rules' module under node: the very file that the pages load, started from its bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { dist } from './site.mjs';

/** The module's functions, each answering with the parsed envelope. */
export async function rules() {
    const module = await import(pathToFileURL(join(dist, 'rules.js')));
    module.initSync({ module: readFileSync(join(dist, 'rules_bg.wasm')) });
    const parsed = (name) => (...args) => JSON.parse(module[name](...args));
    return { verify: parsed('verify'), play: parsed('play'), version: parsed('version'), check: parsed('check'), split: parsed('split'), text: module.text, begun: module.begun, errand: module.errand, board_errand: module.board_errand, rollouts: module.rollouts, Foresight: module.Foresight };
}

/** The code of a whole game. */
export function codeOf(rules, seed, policy = 'steady') {
    const played = rules.play('2022', String(seed), policy);
    if (!played.ok) throw new Error(JSON.stringify(played.errors));
    return played.data.code;
}

/** A code with one letter changed near its middle. */
export function altered(code) {
    const at = Math.floor(code.length / 2);
    return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
}
