// What a reader's device keeps on request, so that the whole site works without a network: one file, and a worker.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { IS_OFFERED_OFFLINE } from '../../src/components/offered-offline.ts';
import { EVERYWHERE, FRAMED, OFFLINE_FOLDER, OFFLINE_WORKER } from '../../src/web/response-headers.ts';
import { formatNumber } from '../../src/words/format.ts';
import { builtPages } from './built-page.ts';
import { withPath } from './disk-faults.ts';
import { projectRoot } from './run-astro.ts';
import { siteFiles } from './site-files.ts';

/** Where the page says how much is fetched, which only the whole site tells. */
const SIZE = /(<span data-offline-size>)[^<]*/;

/** Pages to read, what they run and are set in, and what the search reads; not what is shown elsewhere or downloaded. */
const IS_KEPT = /^(?!downloads\/|(?:\w+\/)?embed\/|404\.html).*\.html$|^_astro\/|^search\/|^favicon\.svg$/;

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Writes the worker of the finished site in `dir`, and the file that it fetches. `base` has a slash at both ends. */
export async function writeOffline(dir: string, base: string, isOffered = IS_OFFERED_OFFLINE): Promise<void> {
  if (!isOffered) {
    await writeWorker(dir, 'offline-remover.js', { BASE: base });
    return;
  }
  // Rounded up far enough that what is then written into two pages does not change it.
  const megabytes = Math.ceil(gzipSync(bundleOf(dir), { level: 9 }).length / 1e5) / 10;
  for (const { file, language } of builtPages(dir, 'share')) {
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(SIZE, `$1${formatNumber(megabytes, language)} MB`));
  }
  const bundle = bundleOf(dir);
  const hash = createHash('sha256').update(bundle).digest('hex');
  mkdirSync(join(dir, OFFLINE_FOLDER), { recursive: true });
  const path = join(dir, OFFLINE_FOLDER, `${hash}.json`);
  withPath(path, () => writeFileSync(path, bundle));
  const lecture = (['present', 'speaker'] as const).flatMap((page) =>
    builtPages(dir, page).map((built) => built.path),
  );
  await writeWorker(dir, 'offline-worker.js', { BASE: base, BUNDLE: hash, LECTURE: lecture });
}

/** Never hashed: a browser asks at the same address whether there is a newer one. */
async function writeWorker(dir: string, name: string, known: Record<string, unknown>): Promise<void> {
  const source = readFileSync(join(projectRoot, 'src/components/browser', name), 'utf8');
  const { code } = await transform(source, {
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: Object.fromEntries(Object.entries(known).map(([key, value]) => [key, JSON.stringify(value)])),
  });
  const path = join(dir, OFFLINE_WORKER);
  withPath(path, () => writeFileSync(path, code));
}

/** All in one, as JSON. What pages share stands in it once, since they are nearly the same. */
export function bundleOf(dir: string): string {
  const paths = siteFiles(dir).filter((path) => IS_KEPT.test(path));
  const isText = (path: string): boolean => /\.(?:css|html|js|json|svg)$/.test(path);
  const texts = new Map(
    paths.filter(isText).map((path) => [path, readFileSync(join(dir, path), 'utf8').split(/(?=<)/)]),
  );
  const times = new Map<string, number>();
  for (const piece of [...texts.values()].flat()) times.set(piece, (times.get(piece) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const shortened = (pieces: readonly string[]): (string | number)[] =>
    pieces.reduce<(string | number)[]>((told, piece) => {
      const last = told.at(-1);
      if (piece.length > SHORT && (times.get(piece) ?? 0) > 1) told.push(numberOf(piece));
      else if (typeof last === 'string') told[told.length - 1] = last + piece;
      else told.push(piece);
      return told;
    }, []);
  const files = Object.fromEntries(
    paths.map((path) => {
      const ending = path.split('.').at(-1) ?? '';
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      const text = texts.get(path);
      return [
        address,
        text
          ? [TYPES[ending], shortened(text)]
          : [`font/${ending}`, readFileSync(join(dir, path)).toString('base64')],
      ];
    }),
  );
  const headers = Object.fromEntries(
    [...EVERYWHERE, { name: FRAMED.name, value: FRAMED.bySelf }].map(({ name, value }) => [name, value]),
  );
  return JSON.stringify({ pieces: [...numbers.keys()], headers, files });
}

/** In letters: what is no longer costs as much as a number in its place. */
const SHORT = 40;
