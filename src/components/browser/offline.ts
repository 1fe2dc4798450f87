/** Keeps the site on this device when a reader asks for it, says how it stands, and takes it away again. */

const box = document.querySelector<HTMLElement>('.offline');
const says = box?.dataset ?? {};
const base = says.base ?? '/';
const line = box?.querySelector('[role=status]');
const keep = box?.querySelector<HTMLButtonElement>('[data-keep-site]');
const drop = box?.querySelector<HTMLButtonElement>('[data-drop-site]');
const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
/** Caches belong to the host: ours begin with our path. */
const ownCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${base}|`));

/** A site above this one on the same host may have a worker too: that is not ours. */
const ownRegistration = async (): Promise<ServiceWorkerRegistration | undefined> =>
  (await workers?.getRegistrations())?.find(({ scope }) => scope === new URL(base, location.href).href);

/** Why a worker could not keep the site, in its own word. It may come after the news that it failed. */
let told: (reason: string) => void = () => undefined;
const MOMENT = 1000;

/** What is kept, in the words of the page; `done` is said where nothing is. */
async function look(done = ''): Promise<void> {
  const registration = await ownRegistration();
  const isKept = Boolean(registration?.active);
  if (keep) keep.hidden = isKept;
  if (drop) drop.hidden = !isKept;
  say(isKept ? [filled(says.kept, await since()), registration?.waiting && says.newer] : [done]);
}

const say = (words: readonly (string | undefined | null)[]): void => {
  if (line) line.textContent = words.filter(Boolean).join(' ');
};

/** The day on which what is in use was kept: where a newer edition waits, that of the older. */
async function since(): Promise<string> {
  const days = await Promise.all(
    (await ownCaches()).map(
      async (name) => (await (await caches.open(name)).match(base))?.headers.get('X-Kept') ?? '',
    ),
  );
  const [first] = days.filter(Boolean).sort();
  return first
    ? new Date(first).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })
    : '';
}

const filled = (words: string | undefined, by: string): string => (words ?? '').replace('{}', by);

/** Resolves once a worker serves or has failed. */
const settled = (worker: ServiceWorker | null): Promise<unknown> =>
  new Promise((resolve) => {
    const see = (): void => {
      if (!worker || /^(?:activated|redundant)$/.test(worker.state)) resolve(undefined);
    };
    worker?.addEventListener('statechange', see);
    see();
  });

keep?.addEventListener('click', async () => {
  keep.disabled = true;
  const reason = new Promise<string>((resolve) => {
    told = resolve;
  });
  say([says.busy]);
  try {
    const registration = await workers?.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    // WebKit does not always tell that a worker has failed; the worker itself does.
    await Promise.race([
      settled(registration?.installing ?? registration?.waiting ?? registration?.active ?? null),
      reason,
    ]);
  } catch {
    // It is looked at below, whatever it was.
  }
  const isKept = Boolean((await ownRegistration())?.active);
  if (!isKept) setTimeout(told, MOMENT, '');
  const full = !isKept && (await reason) === 'QuotaExceededError';
  keep.disabled = false;
  await look(full ? says.full : says.failed);
  if (keep.hidden) drop?.focus();
});

drop?.addEventListener('click', async () => {
  await (await ownRegistration())?.unregister();
  for (const name of await ownCaches()) await caches.delete(name);
  await look(says.dropped);
  keep?.focus();
});

const buttons = box?.querySelector<HTMLElement>('.offline-do');
if (buttons && workers && 'caches' in window) {
  buttons.hidden = false;
  workers.addEventListener('message', ({ data }) => {
    told(String(data));
  });
  look().catch(() => say([says.unable]));
} else say([says.unable]);
