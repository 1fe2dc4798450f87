import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../serve/compress-site.ts';
import { dropUnreferenced, openToAll, replaceFile, siteFiles } from './site-files.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

test('a file that no page leads to is dropped, also when such files name each other', () => {
  put('index.html', '<script src="/_astro/a.1.js"></script><link href="/_astro/s.1.css">');
  put('_astro/a.1.js', 'import "./b.1.js"');
  put('_astro/b.1.js', '');
  put('_astro/s.1.css', 'url(f.1.woff2)');
  put('_astro/f.1.woff2', '');
  put('_astro/client.1.js', 'import "./react.1.js"');
  put('_astro/react.1.js', 'import "./client.1.js"');
  put('unnamed.txt', 'served untouched');
  expect(dropUnreferenced(dir).sort()).toEqual(['_astro/client.1.js', '_astro/react.1.js']);
  expect(siteFiles(dir)).toEqual([
    '_astro/a.1.js',
    '_astro/b.1.js',
    '_astro/f.1.woff2',
    '_astro/s.1.css',
    'index.html',
    'unnamed.txt',
  ]);
});

test('a page that is replaced leaves no compressed form of what it was', async () => {
  put('hand-out/index.html', 'before '.repeat(200));
  put('index.html', 'stays '.repeat(200));
  await compressSite(dir);
  replaceFile(join(dir, 'hand-out/index.html'), 'after');
  replaceFile(join(dir, 'downloads/hand-out-nl.pdf'), 'new');
  expect(siteFiles(dir)).toEqual([
    'downloads/hand-out-nl.pdf',
    'hand-out/index.html',
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  expect(readFileSync(join(dir, 'hand-out/index.html'), 'utf8')).toBe('after');
});

test('a site may be read by everybody, whatever its builder keeps to himself', () => {
  const before = process.umask(0o077);
  try {
    mkdirSync(join(dir, 'a'));
    writeFileSync(join(dir, 'a/index.html'), '');
    openToAll(dir);
    replaceFile(join(dir, 'a/handout.pdf'), '');
  } finally {
    process.umask(before);
  }
  const rights = ['', 'a', 'a/index.html', 'a/handout.pdf'].map(
    (path) => statSync(join(dir, path)).mode & 0o777,
  );
  expect(rights.map((mode) => mode.toString(8))).toEqual(['755', '755', '644', '644']);
});
