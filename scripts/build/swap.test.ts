import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildingDir, recover, swapIn } from './swap.ts';

let parent: string;
let outDir: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'));
  outDir = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** The number of a process that has ended. */
const deadPid = spawnSync(process.execPath, ['--version']).pid;

function put(name: string, text: string): string {
  mkdirSync(join(parent, name), { recursive: true });
  writeFileSync(join(parent, name, 'index.html'), text);
  return join(parent, name);
}
const page = () => readFileSync(join(outDir, 'index.html'), 'utf8');

test('a new site takes the place of the last one and nothing else is left', () => {
  put('dist', 'last');
  swapIn(put('new', 'new'), outDir);
  expect(page()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the first site needs no last one', () => {
  swapIn(put('new', 'new'), outDir);
  expect(page()).toBe('new');
});

test('when the new site cannot be moved, the last one is back', () => {
  put('dist', 'last');
  expect(() => swapIn(join(parent, 'absent'), outDir)).toThrow('ENOENT');
  expect(page()).toBe('last');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a site that a killed build moved away is put back', () => {
  put(`dist.old-${deadPid}`, 'last');
  put(`dist.building-${deadPid}`, 'half');
  recover(outDir);
  expect(page()).toBe('last');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('what is left beside a whole site is removed, but not what a running process or somebody else made', () => {
  put('dist', 'whole');
  put(`dist.old-${deadPid}`, 'older');
  put(`dist.building-${process.ppid}`, 'being made');
  put('dist.old-copy', 'of the author');
  recover(outDir);
  expect(page()).toBe('whole');
  expect(readdirSync(parent).sort()).toEqual(['dist', `dist.building-${process.ppid}`, 'dist.old-copy']);
});

test('a new site is made beside the last one, so that a rename suffices', () => {
  expect(buildingDir(outDir)).toBe(`${outDir}.building-${process.pid}`);
});
