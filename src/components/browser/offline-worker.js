// Answers where there is no network. What stands in capitals is put in by the build (scripts/build/offline.ts).

const CACHE = `${BASE}|${BUNDLE}`;

/** Caches belong to a host, not to a site: those of others begin otherwise, and are never touched. */
const isOurs = (name) => name.startsWith(`${BASE}|`);

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(tidy()));
addEventListener('message', (event) => event.waitUntil(takeOver()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const path = pathname.slice(BASE.length);
  const isPage = request.mode === 'navigate' && !/^(?:\w+\/)?embed\/|\.\w+$/.test(path);
  // Deck and presenter's window are always of one edition: the one that is kept.
  if (LECTURE.includes(path) || path.startsWith('_astro/'))
    event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
  else if (isPage || /^(?:search\/|favicon)/.test(path)) event.respondWith(fresh(request, pathname));
});

/** All or nothing: the name of the bundle is its hash, so what is half uploaded, or something else, is not taken. */
async function fill() {
  // A worker that changed without what it keeps may fail too, and then the cache is another's.
  const isThere = await caches.has(CACHE);
  try {
    const answer = await fetch(`${BASE}offline/${BUNDLE}.json`, { cache: 'no-store' });
    const bytes = await answer.arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    if ([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== BUNDLE) throw Error('other');
    const { pieces, headers, files } = JSON.parse(new TextDecoder().decode(bytes));
    const cache = await caches.open(CACHE);
    const now = new Date().toISOString();
    for (const [path, [type, body]] of Object.entries(files)) {
      const whole = Array.isArray(body)
        ? body.map((piece) => (typeof piece === 'number' ? pieces[piece] : piece)).join('')
        : Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
      await cache.put(
        BASE + path,
        new Response(whole, { headers: { ...headers, 'Content-Type': type, 'X-Kept': now } }),
      );
    }
  } catch (error) {
    if (!isThere) await caches.delete(CACHE);
    for (const page of await clients.matchAll({ includeUncontrolled: true })) page.postMessage(error.name);
    throw error;
  }
}

async function tidy() {
  for (const name of await caches.keys()) if (isOurs(name) && name !== CACHE) await caches.delete(name);
  await clients.claim();
}

/** Not while a lecture is given. */
async function takeOver() {
  const open = await clients.matchAll({ includeUncontrolled: true });
  const lecture = LECTURE.map((path) => BASE + path);
  if (!open.some(({ url }) => lecture.includes(new URL(url).pathname))) await skipWaiting();
}

/** From the network, or, where that takes more than two seconds or fails, as it was kept. */
async function fresh(request, pathname) {
  const coming = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, 2000));
  const answer = await Promise.race([coming, late]).catch(() => undefined);
  if (!(answer?.status < 500)) return (await kept(pathname)) ?? coming;
  // What was kept is now needed by no page that is shown: a newer edition can take over, once this page has come whole.
  if (request.mode === 'navigate') setTimeout(() => registration.waiting?.postMessage(''), 1000);
  return answer;
}

async function kept(pathname) {
  try {
    // To open a cache that was taken away would make it anew.
    if (!(await caches.has(CACHE))) return undefined;
    const cache = await caches.open(CACHE);
    const found = await cache.match(pathname, { ignoreVary: true });
    if (found || pathname.endsWith('/')) return found;
    return (await cache.match(`${pathname}/`, { ignoreVary: true })) && Response.redirect(`${pathname}/`);
  } catch {
    // A browser that gives nothing back leaves the network.
    return undefined;
  }
}
