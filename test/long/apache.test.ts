// @module-tag long
// The site behind Debian's Apache, on which all that is set is what the build writes into .htaccess.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, type Host, startHost } from '../../scripts/bench/run-host.ts';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { site } from '../built/sites.ts';
import { type Answer, ask } from './ask.ts';

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const missing = !existsSync(APACHE);
if (missing)
  console.warn(
    'The tests of Apache are left out: it is not installed; on Debian: apt-get install apache2-bin',
  );

/** As a host of many sites has it: the least that our file asks for may be set by it. */
async function runApache(root: string, base: string): Promise<Host> {
  const temp = mkdtempSync(join(tmpdir(), 'apache-'));
  const port = await freePort();
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'autoindex', 'filter', 'deflate'];
  writeFileSync(
    join(temp, 'apache.conf'),
    `${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${temp}/pid
ErrorLog ${temp}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  Options Indexes
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
<Files ".ht*">
  Require all denied
</Files>
`,
  );
  return startHost({
    program: APACHE,
    args: ['-X', '-d', temp, '-f', 'apache.conf'],
    temp,
    url: `http://127.0.0.1:${port}${base}`,
  });
}

describe.skipIf(missing).each([
  ['/', await site('root')],
  ['/een/pad/', await site('edition')],
])('behind Apache at %s', (base, { dir: from }) => {
  let root: string;
  let dir: string;
  let apache: Host;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'host-'));
    dir = join(root, base);
    mkdirSync(dirname(dir), { recursive: true });
    cpSync(from, dir, { recursive: true });
    apache = await runApache(root, base);
  });
  afterAll(async () => {
    await apache?.close();
    rmSync(root, { recursive: true, force: true });
  });
  const at = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    ask(apache.url + path, headers);
  const hashed = (ending: string): string =>
    `_astro/${readdirSync(join(dir, '_astro')).find((name) => name.endsWith(ending))}`;

  test('every file is there, byte for byte, under the common headers', async () => {
    const wrong: string[] = [];
    for (const path of siteFiles(dir).filter((file) => file !== '.htaccess')) {
      const { status, headers, body } = await at(encodeURI(path));
      const good =
        status === 200 &&
        body.equals(readFileSync(join(dir, path))) &&
        headers['x-content-type-options'] === 'nosniff' &&
        headers['referrer-policy'] === 'strict-origin-when-cross-origin' &&
        headers['cross-origin-opener-policy'] === 'same-origin' &&
        String(headers['permissions-policy']).startsWith('camera=()');
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

  test('a hashed file is kept for good, a page is asked for again; data may be fetched, a page may not', async () => {
    expect((await at(encodeURI(hashed('.woff2')))).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await at('sw.js')).headers['cache-control']).toBe('no-cache');
    const { headers } = await at('rapport/');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect((await at('data/study.json')).headers['access-control-allow-origin']).toBe('*');
  });

  test('files have their types', async () => {
    const types: Record<string, string> = {
      '': 'text/html; charset=utf-8',
      [hashed('.js')]: 'text/javascript; charset=utf-8',
      [hashed('.woff2')]: 'font/woff2',
      'favicon.svg': 'image/svg+xml',
      'robots.txt': 'text/plain; charset=utf-8',
      'data/study.json': 'application/json',
      'data/findings.csv': 'text/csv; charset=utf-8',
      'downloads/citations/site-nl.bib': 'application/x-bibtex; charset=utf-8',
      'downloads/citations/site-nl.ris': 'application/x-research-info-systems; charset=utf-8',
      'downloads/citations/site-nl.json': 'application/vnd.citationstyles.csl+json',
      ...(base === '/' ? {} : { 'linkset.json': 'application/linkset+json' }),
    };
    for (const [path, type] of Object.entries(types))
      expect((await at(encodeURI(path))).headers['content-type'], path).toBe(type);
  });

  test('what is not there, or not to be listed, is the page that says so', async () => {
    for (const path of ['geen/pagina/', 'embed/geen/', '_astro/oud.js']) {
      const { status, headers, body } = await at(path);
      expect(status, path).toBe(404);
      expect(body.equals(readFileSync(join(dir, '404.html'))), path).toBe(true);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
    expect((await at('.htaccess')).status).toBe(403);
    const listing = await at('downloads/');
    expect(listing.body.toString()).not.toContain('.png');
  });

  test('texts come packed to who takes that', async () => {
    const { headers, body } = await at('rapport/', { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(readFileSync(join(dir, 'rapport/index.html')))).toBe(true);
  });
});
