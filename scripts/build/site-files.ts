import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { withPath } from './disk-faults.ts';

/** What whoever serves a site may do with its files and folders, whatever the builder keeps to himself. */
const FOR_ALL = 0o644;
const FOLDER_FOR_ALL = 0o755;

/** Lets everybody read a site: a server seldom runs as whoever built it. */
export function openToAll(dir: string): void {
  for (const path of ['', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })]) {
    const full = join(dir, path);
    chmodSync(full, statSync(full).isDirectory() ? FOLDER_FOR_ALL : FOR_ALL);
  }
}

/** Every file of a site, relative to its folder, with forward slashes, sorted. */
export function siteFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** What a host sends instead of a file, where it stands beside it. */
export const COMPRESSED = ['.gz', '.br'] as const;

/**
 * Writes a file of a site that may be being read: that gives the old one or the new one. Its compressed forms go
 * first, since a host would go on sending these.
 */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes);
  chmodSync(`${path}.new`, FOR_ALL);
  for (const ending of COMPRESSED) rmSync(path + ending, { force: true });
  renameSync(`${path}.new`, path);
}

/**
 * Puts a site where it was not. Renames where it can: to copy and delete tens of thousands of files takes minutes.
 * Between disks it copies; Node's own `cpSync` calls every fault of a disk an input or output error.
 */
export function moveSite(from: string, to: string): void {
  try {
    withPath(to, () => {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copySite(from, to);
  }
}

function copySite(from: string, to: string): void {
  // Not recursive: Node would call a disk that can only be read a folder that is not there.
  mkdirSync(to);
  for (const path of siteFiles(from)) {
    withPath(join(to, path), () => {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path));
    });
  }
}

/**
 * Deletes each file under `_astro/` that no page leads to, directly or by way of other such files.
 * Astro bundles the runtime of React, for one, even when no page asks for it.
 */
export function dropUnreferenced(dir: string): string[] {
  const files = siteFiles(dir);
  const unreached = new Set(files.filter((path) => path.startsWith('_astro/')));
  const queue = files.filter((path) => !unreached.has(path));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (!/\.(?:html|css|m?js|json|xml|svg|txt|webmanifest)$/.test(path)) continue;
    const text = readFileSync(join(dir, path), 'utf8');
    for (const other of unreached) {
      if (!text.includes(basename(other)) && !text.includes(encodeURI(basename(other)))) continue;
      unreached.delete(other);
      queue.push(other);
    }
  }
  for (const path of unreached) rmSync(join(dir, path));
  return [...unreached];
}
