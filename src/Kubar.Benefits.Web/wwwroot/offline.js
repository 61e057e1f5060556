// Keeps the whole page on the device. What it consists of, with its version, is written beside it when the site is built.
importScripts('offline-files.js');

const cacheName = `kubar-${self.siteVersion}`;

self.addEventListener('install', event => event.waitUntil(
  caches.open(cacheName).then(cache => cache.addAll(self.siteFiles))));

self.addEventListener('activate', event => event.waitUntil(
  caches.keys().then(names => Promise.all(names.filter(name => name.startsWith('kubar-') && name !== cacheName).map(name => caches.delete(name))))));

self.addEventListener('fetch', event => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === self.location.origin) {
    event.respondWith(caches.open(cacheName)
      .then(cache => cache.match(event.request, { ignoreSearch: true, ignoreVary: true }))
      .then(kept => kept ?? fetch(event.request)));
  }
});
