import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './swap.ts';

/**
 * Makes sure that one build runs at a time: they share the snapshot and Astro's own folder.
 * Gives the function that ends the claim; throws while another process holds it. A dead holder counts for nothing.
 */
export function claimBuild(lockFile: string): () => void {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockFile, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(lockFile, 'utf8'));
    if (isRunning(holder)) {
      throw new Error(
        `Another build of this project is running (process ${holder}).\n  Wait until it has ended, then try again.`,
      );
    }
    rmSync(lockFile, { force: true });
  }
}
