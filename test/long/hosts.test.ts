// @module-tag long
// The site behind Debian's nginx, with the configuration that docs/deploy.md hands to hosts.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../scripts/bench/run-host.ts';
import { findNginx, runNginx } from '../../scripts/bench/run-nginx.ts';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { compressSite } from '../../scripts/serve/compress-site.ts';
import { site } from '../built/sites.ts';
import { type Answer, ask } from './ask.ts';

const built = await site('root');

const { missing, brotli } = findNginx();
if (missing) console.warn(`The tests of nginx are left out: ${missing}`);

const SITES = [
  ['/', (await site('root')).dir],
  ['/een/pad/', (await site('edition')).dir],
] as const;

describe.skipIf(missing).each(SITES)('behind nginx at %s', (base, from) => {
  let root: string;
  let dir: string;
  let nginx: Host;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'host-'));
    dir = join(root, base);
    mkdirSync(dirname(dir), { recursive: true });
    cpSync(from, dir, { recursive: true });
    await compressSite(dir);
    nginx = await runNginx({ root, base });
  });
  afterAll(async () => {
    await nginx?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const at = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    ask(nginx.url + path, headers);

  test('every file is there, byte for byte, under the common headers', async () => {
    const wrong: string[] = [];
    for (const path of siteFiles(dir).filter((path) => !/\.(?:gz|br)$|^_headers$|^\.htaccess$/.test(path))) {
      const { status, headers, body } = await at(encodeURI(path));
      const good =
        status === 200 &&
        body.equals(readFileSync(join(dir, path))) &&
        headers['x-content-type-options'] === 'nosniff' &&
        headers['referrer-policy'] === 'strict-origin-when-cross-origin' &&
        headers['cross-origin-opener-policy'] === 'same-origin' &&
        String(headers['permissions-policy']).startsWith('camera=()') &&
        headers['x-frame-options'] === undefined &&
        headers['strict-transport-security'] === undefined;
      if (!good) wrong.push(`${path} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('embeds may be framed by all, every other page by the site alone', async () => {
    const wrong: string[] = [];
    for (const file of siteFiles(dir).filter((path) => path.endsWith('.html'))) {
      const path = file.replace(/(?<=^|\/)index\.html$/, '');
      const { status, headers } = await at(path);
      const wanted = /^(?:en\/)?embed\//.test(path) ? 'frame-ancestors *' : "frame-ancestors 'self'";
      if (status !== 200 || headers['content-security-policy'] !== wanted) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });

  const astro = (ending: string): string =>
    `_astro/${readdirSync(join(dir, '_astro')).find((name) => name.endsWith(ending))}`;

  test('a hashed file is kept for good, a page is asked for again and then not sent twice', async () => {
    const hashed = await at(encodeURI(astro('.woff2')));
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await at('sw.js')).headers['cache-control']).toBe('no-cache');
    const page = await at('rapport/');
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await at('rapport/', { 'If-None-Match': String(page.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  const TYPES: [path: () => string, type: string][] = [
    [() => '', 'text/html; charset=utf-8'],
    [() => astro('.js'), 'application/javascript; charset=utf-8'],
    [() => astro('.woff2'), 'font/woff2'],
    [() => 'embed.js', 'application/javascript; charset=utf-8'],
    [() => 'favicon.svg', 'image/svg+xml'],
    [() => 'robots.txt', 'text/plain; charset=utf-8'],
    [() => 'data/study.json', 'application/json'],
    [() => 'data/findings.csv', 'text/csv; charset=utf-8'],
    [() => 'downloads/citations/site-nl.bib', 'application/x-bibtex; charset=utf-8'],
    [() => 'downloads/citations/site-nl.ris', 'application/x-research-info-systems; charset=utf-8'],
    [() => 'downloads/citations/site-nl.json', 'application/vnd.citationstyles.csl+json'],
    ...(base === '/'
      ? []
      : ([
          [() => 'linkset.json', 'application/linkset+json'],
          [() => 'oembed/brood-delen-nl.json', 'application/json'],
          [() => 'sitemap.xml', 'text/xml; charset=utf-8'],
        ] as [() => string, string][])),
  ];
  test('files have their types', async () => {
    for (const [path, type] of TYPES) {
      expect((await at(encodeURI(path()))).headers['content-type'], path()).toBe(type);
    }
  });

  test('texts come compressed to who takes that, as they were compressed before', async () => {
    for (const path of ['rapport/index.html', 'data/study.json', 'licences.txt']) {
      const plain = readFileSync(join(dir, path));
      const zipped = await at(encodeURI(path), { 'Accept-Encoding': 'gzip' });
      expect(zipped.headers['content-encoding'], path).toBe('gzip');
      expect(zipped.headers.vary).toContain('Accept-Encoding');
      expect(zipped.body.equals(readFileSync(join(dir, `${path}.gz`)))).toBe(true);
      expect(gunzipSync(zipped.body).equals(plain)).toBe(true);
      if (!brotli) continue;
      const smaller = await at(encodeURI(path), { 'Accept-Encoding': 'gzip, br' });
      expect(smaller.headers['content-encoding'], path).toBe('br');
      expect(brotliDecompressSync(smaller.body).equals(plain)).toBe(true);
    }
  });

  test('what is not there is the page that says so, with status 404 and not kept', async () => {
    for (const path of [
      'geen/pagina/',
      'embed/geen/',
      '_astro/oud.js',
      '_astro/',
      '_headers',
      '.htaccess',
      'downloads/',
    ]) {
      const { status, headers, body } = await at(path);
      expect(status, path).toBe(404);
      expect(body.equals(readFileSync(join(dir, '404.html'))), path).toBe(true);
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    }
  });

  test('an address without its slash leads to the one with, on whatever host was asked', async () => {
    const { status, headers } = await at('rapport?stap=2', { Host: 'elsewhere.example:8443' });
    expect([status, headers.location]).toEqual([301, `${base}rapport/?stap=2`]);
  });

  test('scripts of other sites may fetch data, and no page', async () => {
    expect((await at('data/study.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await at('rapport/')).headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('compressing twice writes the same bytes, and leaves nothing of what is gone', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'compressed-'));
  try {
    cpSync(join(built.dir, 'data'), dir, { recursive: true });
    await compressSite(dir);
    const first = siteFiles(dir).map((path) => [path, readFileSync(join(dir, path)).toString('base64')]);
    expect(first.some(([path]) => path?.endsWith('.br'))).toBe(true);
    rmSync(join(dir, 'lines.csv'));
    await compressSite(dir);
    const again = siteFiles(dir).map((path) => [path, readFileSync(join(dir, path)).toString('base64')]);
    expect(again).toEqual(first.filter(([path]) => !path?.startsWith('lines.csv')));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
