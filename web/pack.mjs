// The last step of web/build: copies pages and fonts into web/dist beside what wasm-bindgen wrote, lists every file with its
// size and hash in manifest.json, gives the service worker its list, and writes compressed copies for servers that use them.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const web = dirname(fileURLToPath(import.meta.url));
const dist = join(web, 'dist');
const flags = new Set(process.argv.slice(2));

const PAGES = ['index.html', 'teacher.html', 'style.css', 'loader.js', 'teacher.js', 'table.js', 'foresight.js', 'icon.svg'];
const FONTS = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf', 'OFL-Inter.txt'].map((name) => join('../assets/fonts', name));
for (const file of [...PAGES, ...FONTS]) copyFileSync(join(web, file), join(dist, basename(file)));

// What this program writes itself, if it runs a second time in the same folder.
const MADE_HERE = /^(manifest\.json|sw\.js)$|\.(br|gz)$/;
const files = {};
for (const name of readdirSync(dist).sort()) {
    if (!statSync(join(dist, name)).isFile() || MADE_HERE.test(name)) continue;
    const bytes = readFileSync(join(dist, name));
    files[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
const needed = flags.has('--no-game') ? ['rules_bg.wasm'] : ['rules_bg.wasm', 'multivector_bg.wasm'];
for (const name of needed) if (!files[name]) throw new Error(`web/dist lacks ${name}`);

const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ build, files }, null, 1) + '\n');

// The worker carries the build's hash, so that its bytes change with any file and a browser notices.
const worker = readFileSync(join(web, 'sw.js'), 'utf8')
    .replace("'BUILD'", JSON.stringify(build))
    .replace("['FILES']", JSON.stringify(['./', 'manifest.json', ...Object.keys(files)]));
if (!worker.includes(build)) throw new Error('sw.js has no place for the hash of the build');
writeFileSync(join(dist, 'sw.js'), worker);

if (!flags.has('--test')) {
    for (const name of readdirSync(dist)) {
        if (!/\.(wasm|js|css|html|json|svg|ttf)$/.test(name)) continue;
        const bytes = readFileSync(join(dist, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(join(dist, `${name}.br`), brotliCompressSync(bytes, { params }));
        writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
}

const sizes = needed.map((name) => {
    const br = flags.has('--test') ? '' : `, ${mebibytes(statSync(join(dist, `${name}.br`)).size)} with brotli`;
    return `${name} ${mebibytes(files[name].bytes)}${br}`;
});
console.log(`web/dist: build ${build}, ${sizes.join('; ')}`);

function mebibytes(bytes) {
    return `${(bytes / 1048576).toFixed(2)} MiB`;
}
