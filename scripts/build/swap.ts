// How a new site takes the place of the last one, so that the last one is whole until the new one is.
//
//   dist.building-PID   the new site, while process PID makes it
//   dist.old-PID        the last site, for the moment between two renames
//
// A process that is killed leaves one of these behind; `recover` puts that right at the next build.

import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export function buildingDir(outDir: string): string {
  return `${outDir}.building-${process.pid}`;
}

/** Puts back a site that was moved away but not replaced, and removes what dead processes left beside it. */
export function recover(outDir: string): void {
  const olds = leftBehind(outDir, 'old');
  const newest = olds[0];
  if (newest && !existsSync(outDir)) {
    renameSync(newest, outDir);
    olds.shift();
  }
  for (const dir of [...olds, ...leftBehind(outDir, 'building')])
    rmSync(dir, { recursive: true, force: true });
}

/** Afterwards `outDir` is what `newDir` was. When that fails, `outDir` is what it was and this throws. */
export function swapIn(newDir: string, outDir: string): void {
  const old = `${outDir}.old-${process.pid}`;
  const had = existsSync(outDir);
  if (had) renameSync(outDir, old);
  try {
    renameSync(newDir, outDir);
  } catch (error) {
    if (had) renameSync(old, outDir);
    throw error;
  }
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {
    // The new site is in place; the next build removes the rest of the old one.
  }
}

/** What processes that no longer run left beside `outDir`, newest first. */
function leftBehind(outDir: string, kind: 'old' | 'building'): string[] {
  const parent = dirname(outDir);
  const start = `${basename(outDir)}.${kind}-`;
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .filter((name) => !isRunning(Number(name.slice(start.length))))
    .map((name) => join(parent, name))
    .sort((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs);
}

/** Whether another process of that number runs: what carries our own number is from before us. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
