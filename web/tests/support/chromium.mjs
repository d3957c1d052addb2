// Chromium from the system, headless, with WebGL 2 computed by the processor, and everything that it would like to fetch from
// elsewhere switched off.
import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function launch() {
    const executablePath = PLACES.find((place) => place && existsSync(place));
    if (!executablePath) throw new Error('no Chromium: install it, or name it in the variable CHROMIUM');
    return chromium.launch({
        executablePath,
        headless: true,
        args: [
            '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-quic',
            '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        ],
    });
}

/** A page that remembers what it wrote to the console as errors, and every request that left for another place. */
export async function open(browser, address, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const faults = [];
    const foreign = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(new URL(address).origin)) foreign.push(request.url());
    });
    await page.goto(address);
    return { context, page, faults, foreign };
}
