// The `_headers` file of the built site, followed as Netlify and Cloudflare Pages follow it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { CACHED } from '../../src/web/response-headers.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

/** Every header that the rules give to an address, a pair for each time. */
function headersFor(rules: string, address: string): [name: string, value: string][] {
  return rules
    .split('\n\n')
    .map((block) => block.split('\n'))
    .filter(([path = '']) => path.startsWith('/') && covers(path, address))
    .flatMap(([, ...lines]) =>
      lines.filter(Boolean).map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      }),
    );
}

/** An asterisk stands for anything, slashes too. */
const covers = (path: string, address: string): boolean => {
  const [start = '', end] = path.split('*');
  return end === undefined
    ? path === address
    : address.startsWith(start) && address.slice(start.length).endsWith(end);
};

const SITES = [
  ['/', root.dir],
  ['/een/pad/', edition.dir],
] as const;

test.each(SITES)('by _headers at %s every page says once who may frame it, embeds everyone', (base, dir) => {
  const rules = readFileSync(join(dir, '_headers'), 'utf8');
  const wrong = siteFiles(dir)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => [path, path.replace(/(?<=^|\/)index\.html$/, '')])
    .filter((path) => {
      const policies = headersFor(rules, base + path).filter(([name]) => name === 'Content-Security-Policy');
      const wanted = /^(?:en\/)?embed\//.test(path) ? 'frame-ancestors *' : "frame-ancestors 'self'";
      return policies.length !== 1 || policies[0]?.[1] !== wanted;
    });
  expect(wrong).toEqual([]);
});

test.each(SITES)(
  'by _headers at %s no file gets a header twice, and every file the common ones',
  (base, dir) => {
    const rules = readFileSync(join(dir, '_headers'), 'utf8');
    const wrong = siteFiles(dir).filter((path) => {
      const names = headersFor(rules, base + path).map(([name]) => name);
      return new Set(names).size !== names.length || !names.includes('X-Content-Type-Options');
    });
    expect(wrong).toEqual([]);
  },
);

test('by _headers a hashed file is kept for good, what a device that keeps the site asks for is never, and no more is said', () => {
  const dir = root.dir;
  const rules = readFileSync(join(dir, '_headers'), 'utf8');
  for (const path of siteFiles(dir)) {
    const cached = headersFor(rules, `/${path}`).filter(([name]) => name === 'Cache-Control');
    const wanted = /^_astro\//.test(path)
      ? [CACHED.hashed]
      : /^(?:sw\.js$|offline\/)/.test(path)
        ? ['no-cache']
        : [];
    expect(
      cached.map(([, value]) => value),
      path,
    ).toEqual(wanted);
  }
});

test('the site tells GitHub Pages to leave nothing out: there a folder that begins with _ is not served', () => {
  for (const { dir } of [root, edition]) {
    expect(readdirSync(dir).some((name) => name.startsWith('_'))).toBe(true);
    expect(readFileSync(join(dir, '.nojekyll'), 'utf8')).toBe('');
  }
});
