// Takes the place of the worker of a site that can no longer be kept: removes what was, and itself.

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(`${BASE}|`)) await caches.delete(name);
  await registration.unregister();
}
