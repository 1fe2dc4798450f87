// The classroom pack, unpacked, and what must hold of its pages.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { vi } from 'vitest';
import { packClass } from '../../scripts/pack/pack-class.ts';
import { withPage } from './browser.ts';
import { fewWithEach } from './pages.ts';
import type { Site } from './sites.ts';

export interface Pack {
  zip: Buffer;
  /** Of what was unpacked. */
  dir: string;
  paths: string[];
  remove(): void;
}

/** Packs a built site of the oven, and unpacks it elsewhere. */
export async function unpacked({ dir: site }: Site): Promise<Pack> {
  await packed(site);
  const zip = readFileSync(join(dirname(site), 'de-broodoven-1.0.0-klas.zip'));
  const dir = mkdtempSync(join(tmpdir(), 'pack-'));
  const files = Object.entries(unzipSync(zip));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  const remove = (): void => rmSync(dir, { recursive: true });
  return { zip, dir, paths: files.map(([path]) => path), remove };
}

/** What `npm run pack` does for a built site, without starting Node once more. */
export async function packed(dir: string): Promise<void> {
  vi.stubEnv('OUT_DIR', dir);
  vi.spyOn(console, 'log').mockReturnValue();
  try {
    await packClass();
  } finally {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
}

/** Pages on which together every script and every style sheet stands. */
export const ofEachDress = ({ dir, paths }: Pack): string[] =>
  fewWithEach(
    paths.filter((path) => path.endsWith('.html')),
    (path) => readFileSync(join(dir, path), 'utf8').match(/script-src '[^']+'|style\/\w+\.css/g) ?? [],
  );

export const onDisk = (dir: string, path: string): string => pathToFileURL(join(dir, path)).href;

/** Opens each page from disk, the network off: what is wrong with any. */
export const openFromDisk = (dir: string, paths: readonly string[]): Promise<string[]> =>
  withPage({ offline: true }, async (page, trouble) => {
    const wrong: string[] = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of paths) {
      await page.goto(onDisk(dir, path));
      const bare = await page.evaluate(async () => {
        await document.fonts.ready;
        const faults = [];
        if (document.querySelector('.unpack-first')?.checkVisibility()) faults.push('it asks to be unpacked');
        if (![...document.fonts].some(({ status }) => status === 'loaded'))
          faults.push('it has not our type');
        return faults;
      });
      for (const fault of bare) wrong.push(`${path}: ${fault}`);
    }
    for (const url of asked.filter((url) => !/^(?:file|data):/.test(url))) wrong.push(`asked for ${url}`);
    for (const [kind, found] of Object.entries(trouble))
      if (found.length > 0) wrong.push(`${kind}: ${found.join('; ')}`);
    return wrong;
  });

/** Every link of every page that leads to no file of the pack, or to no place in it. `outside`: what may lead elsewhere. */
export function deadLinks({ dir, paths }: Pack, outside: RegExp): string[] {
  const pages = new Map(
    paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(valuesOf(html, 'id'))]));
  const wrong: string[] = [];
  for (const [path, html] of pages) {
    const [, index = '{}'] = /data-search-index[^>]*>(.*?)<\/script>/.exec(html) ?? [];
    const { places = [], texts = [] } = JSON.parse(index) as Record<
      string,
      { href?: string; fragment?: string }[]
    >;
    const indexed = [...places, ...texts].flatMap(({ href, fragment }) => href ?? fragment ?? []);
    for (const link of new Set([...valuesOf(html, 'href|src'), ...indexed])) {
      if (/^(?:data|mailto):/.test(link) || outside.test(link)) continue;
      const [, file = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/.exec(link) ?? [];
      const to = file ? posix.join(posix.dirname(path), file) : path;
      const choice = /^(?:kies|select)=/.test(fragment);
      if (/^[a-z]+:|^\//i.test(link)) wrong.push(`${path}: ${link} leads out of the pack`);
      else if (!paths.includes(to)) wrong.push(`${path}: ${link} is no file`);
      else if (fragment && !query && !choice && !ids.get(to)?.has(fragment))
        wrong.push(`${path}: ${link} has no place to land`);
    }
  }
  return wrong;
}

/** Of attributes of elements, as they are written: our addresses hold nothing that would be written otherwise. */
const valuesOf = (html: string, names: string): string[] =>
  [...html.replace(/<(script|style)\b.*?<\/\1>/gs, '').matchAll(RegExp(` (?:${names})="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );
