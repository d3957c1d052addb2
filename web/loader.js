// Loads the game while the player reads, says truthfully how far it is, starts it, and says what is wrong if something is.
// It holds no words: they all stand in index.html, and this file shows the right ones.
//
// A classic script, not a module: a module would not even start from a file:// address, and could not say why.
(() => {
    'use strict';

    const GAME = 'multivector_bg.wasm';
    const SAVES = 'multivector/saves/';
    const $ = (id) => document.getElementById(id);

    /** Something the page has words for: one of the `data-problem` paragraphs. */
    class Problem extends Error {
        constructor(name, detail) {
            super(detail);
            this.problem = name;
        }
    }

    /** Shows the one element whose data attribute has this value, and hides its siblings of the same kind. */
    function show(attribute, value) {
        for (const element of document.querySelectorAll(`[data-${attribute}]`)) {
            element.hidden = element.dataset[attribute] !== value;
        }
    }

    function state(name) {
        document.body.dataset.state = name;
        show('state', name);
    }

    function progress(loaded, total) {
        // Floored: 100 is shown when every byte is there and not before.
        const percent = total > 0 ? Math.floor((loaded / total) * 100) : 0;
        if ($('progress').value === percent && loaded < total) return;
        const megabytes = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
        $('progress').value = percent;
        $('percent').textContent = percent;
        $('loaded').textContent = megabytes.format(loaded / 1e6);
        $('total').textContent = megabytes.format(total / 1e6);
        $('amount').hidden = false;
    }

    function fail(error) {
        console.warn(error);
        let name = error instanceof Problem ? error.problem : 'other';
        if (error instanceof RangeError || /memory|allocat/i.test(error?.message ?? '')) name = 'memory';
        state('failed');
        show('problem', name);
        $('detail').textContent = error?.message ?? String(error);
        $('problem').hidden = false;
        $('begin').hidden = true;
        $('again').focus();
    }

    function requireBrowser() {
        if (location.protocol === 'file:') throw new Problem('file', location.href);
        if (typeof WebAssembly !== 'object') throw new Problem('wasm', navigator.userAgent);
        const context = document.createElement('canvas').getContext('webgl2');
        if (!context) throw new Problem('webgl', navigator.userAgent);
        // Browsers keep few contexts; give this one back.
        context.getExtension('WEBGL_lose_context')?.loseContext();
    }

    async function arrive(path) {
        let response;
        try {
            response = await fetch(path);
        } catch (error) {
            throw new Problem('network', `${path}: ${error.message}`);
        }
        if (!response.ok) throw new Problem('network', `${path}: ${response.status} ${response.statusText}`);
        return response;
    }

    /** Fetches and compiles at once. Sizes come from the build's manifest, because a server that compresses tells another. */
    async function load() {
        const manifest = await arrive('manifest.json').then((response) => response.json());
        const total = manifest.files?.[GAME]?.bytes;
        if (!total) throw new Problem('damaged', `manifest.json: ${GAME}`);
        let loaded = 0;
        let cut = null;
        progress(0, total);
        const counted = new TransformStream({
            transform(chunk, controller) {
                loaded += chunk.byteLength;
                progress(Math.min(loaded, total), total);
                controller.enqueue(chunk);
            },
            flush() {
                // Kept, because the compiler passes on an error of its own instead of the stream's.
                if (loaded !== total) throw (cut = new Problem('damaged', `${GAME}: ${loaded} / ${total}`));
                state('preparing');
            },
        });
        const response = await arrive(GAME);
        const stream = response.body.pipeThrough(counted);
        const headers = { 'content-type': 'application/wasm' };
        try {
            return await WebAssembly.compileStreaming(new Response(stream, { headers }));
        } catch (error) {
            if (cut || error instanceof RangeError) throw cut ?? error;
            if (error instanceof WebAssembly.CompileError) throw new Problem('damaged', error.message);
            throw new Problem(loaded < total ? 'network' : 'damaged', `${GAME}: ${loaded} / ${total}: ${error.message}`);
        }
    }

    /** Whether the player has been here before, so that the briefing need not hold them up. */
    function knowsTheGame() {
        try {
            return Object.keys(localStorage).some((key) => key.startsWith(SAVES));
        } catch {
            return false; // Storage may be forbidden; the game says so itself when it saves.
        }
    }

    /** A result code at the end of the address is handed to the game. */
    function codeOfAddress() {
        const code = decodeURIComponent(location.hash.slice(1));
        return code.startsWith('MV1.') ? code : null;
    }

    async function start(module) {
        state('starting');
        $('begin').hidden = true;
        watch();
        const game = await import('./multivector.js').catch((error) => {
            throw new Problem('network', error.message);
        });
        document.body.classList.add('playing');
        $('briefing').hidden = true;
        $('game').focus();
        try {
            await game.default({ module_or_path: module });
        } catch (error) {
            // The window library may leave its entry point by this exception while its loop goes on.
            if (!/exceptions for control flow/i.test(error?.message ?? '')) {
                document.body.classList.remove('playing');
                $('briefing').hidden = false;
                throw error;
            }
        }
        state('playing');
        keepForOffline();
    }

    /** From here on a fault is the game's own: it gets a panel over the map, with the last words of the panic. */
    function watch() {
        let lastWords = '';
        const write = console.error;
        console.error = (...words) => {
            const text = words.map(String).join(' ');
            if (text.includes('panicked at')) lastWords = text.split('\n\nStack')[0];
            write.apply(console, words);
        };
        const crash = (kind, detail) => {
            if (!$('crashed').hidden) return;
            show('crash', kind);
            $('crash-detail').textContent = lastWords || detail;
            $('crashed').hidden = false;
            document.body.dataset.state = 'crashed';
            $('reload').focus();
        };
        const seen = (error) => {
            if (error instanceof WebAssembly.RuntimeError) crash('panic', error.message);
        };
        window.addEventListener('error', (event) => seen(event.error));
        window.addEventListener('unhandledrejection', (event) => seen(event.reason));
        $('game').addEventListener('webglcontextlost', () => crash('graphics', ''));
    }

    /** Keeps the build for use without a network, after everything has arrived, so that it slows nothing down. */
    function keepForOffline() {
        if (!('serviceWorker' in navigator)) return;
        navigator.serviceWorker.register('sw.js').catch((error) => console.info(error));
    }

    async function main() {
        $('again').addEventListener('click', () => location.reload());
        $('reload').addEventListener('click', () => location.reload());
        // Back to the map when the page is clicked beside it or comes to the front again.
        window.addEventListener('focus', () => {
            if (document.body.dataset.state === 'playing' && document.activeElement === document.body) $('game').focus();
        });
        window.multivectorCode = codeOfAddress();
        state('loading');
        try {
            requireBrowser();
            const module = await load();
            if (window.multivectorCode || knowsTheGame()) {
                await start(module);
                return;
            }
            state('ready');
            const begin = $('begin');
            begin.hidden = false;
            if (document.activeElement === document.body) begin.focus({ preventScroll: true });
            begin.addEventListener('click', () => start(module).catch(fail), { once: true });
        } catch (error) {
            fail(error);
        }
    }

    main();
})();
