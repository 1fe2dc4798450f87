import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safeOutDir } from './out-dir.ts';

let root: string;
beforeAll(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'out-'))), 'project');
  for (const dir of ['src', 'content', 'papers', 'empty', 'built'])
    mkdirSync(join(root, dir), { recursive: true });
  writeFileSync(join(root, 'papers', 'thesis.txt'), '');
  writeFileSync(join(root, 'built', 'index.html'), '');
  symlinkSync(root, join(root, 'link'));
});
afterAll(() => rmSync(join(root, '..'), { recursive: true }));

const judge = (name: string) => safeOutDir(join(root, name), { root, study: join(root, 'content') });

test.each(['dist', 'empty', 'built', '../elsewhere', 'new/deep'])('OUT_DIR may be %s', (name) => {
  expect(judge(name)).toBe(join(root, name));
});

test.each([
  ['.', 'it is or holds the project itself'],
  ['..', 'it is or holds the project itself'],
  ['link', 'it is or holds the project itself'],
  ['content', 'it is, holds or lies in the study'],
  ['content/site', 'it is, holds or lies in the study'],
  ['.study', 'it is, holds or lies in the snapshot'],
  ['src', 'it is or lies in src/'],
  ['src/site', 'it is or lies in src/'],
  ['papers', 'neither index.html nor 404.html'],
  ['papers/thesis.txt', 'it is a file'],
])('OUT_DIR may not be %s', (name, why) => {
  expect(() => judge(name)).toThrow(why);
});
