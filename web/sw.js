// Keeps one build of the whole site for use without a network. All files of a build are stored together or not at all, and
// are answered from the store; a newer build is fetched in the background and takes over when the last page of the old one
// is closed. web/pack.mjs fills in the build's hash and the list of its files.
const BUILD = 'BUILD';
const FILES = ['FILES'];
const PREFIX = 'multivector-';

self.addEventListener('install', (event) => {
    // `reload` goes past the browser's own store: a half-old set would be worse than none.
    const requests = FILES.map((file) => new Request(file, { cache: 'reload' }));
    event.waitUntil(caches.open(PREFIX + BUILD).then((store) => store.addAll(requests)));
});

self.addEventListener('activate', (event) => {
    const old = (name) => name.startsWith(PREFIX) && name !== PREFIX + BUILD;
    event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
    if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return;
    event.respondWith(
        caches.open(PREFIX + BUILD)
            .then((store) => store.match(event.request, { ignoreSearch: true }))
            .then((stored) => stored ?? fetch(event.request)),
    );
});
