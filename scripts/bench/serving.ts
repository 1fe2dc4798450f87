/** The built site as a host would serve it, with pages beside it to compare it with. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Address, hrefOf } from '../../src/addresses/addresses.ts';
import { builtDirName } from '../build/out-dir.ts';
import { studyDir } from '../build/read-study.ts';
import { compressSite } from '../serve/compress-site.ts';
import { serve } from '../serve/server.ts';
import { floorPage } from './floor.ts';
import { findNginx, runNginx } from './run-nginx.ts';

/** The path of the page that has the words of the talk and no more. */
export const FLOOR_PATH = 'floor.html';

/** The path of a page in the language at the root, without a slash before it. */
export const pathTo = (address: Address): string =>
  hrefOf(address, { language: 'nl', root: 'nl', base: '/' }).slice(1);

/** What the researcher wrote. */
export const readTalk = (): string => readFileSync(join(studyDir(), 'talk.txt'), 'utf8');

export interface Served {
  /** Ends in a slash. */
  url: string;
  /** A folder: the site, and what was put beside it. */
  root: string;
  /** In words: what serves, and how it is compressed. */
  by: string;
}

/**
 * Copies the built site, puts the floor and what `prepare` makes beside it, compresses all that, and serves it to `use`:
 * with nginx, or where that is not installed with the server of `npm run serve`, which does not compress.
 */
export async function withServedSite<Result>(
  prepare: (root: string) => void | Promise<void>,
  use: (served: Served) => Promise<Result>,
): Promise<Result> {
  const site = builtDirName();
  const root = mkdtempSync(join(tmpdir(), 'bench-site-'));
  try {
    cpSync(site, root, { recursive: true });
    const report = readFileSync(join(root, pathTo({ page: 'report' }), 'index.html'), 'utf8');
    writeFileSync(join(root, FLOOR_PATH), floorPage(readTalk(), report));
    await prepare(root);
    await compressSite(root);
    const { missing, brotli } = findNginx();
    const server = missing ? await serve(root, { port: 0 }) : await runNginx({ root, base: '/' });
    const by = missing
      ? 'the server of `npm run serve`, nothing compressed'
      : `nginx, ${brotli ? 'brotli' : 'gzip'}, compressed before`;
    try {
      return await use({ url: server.url, root, by });
    } finally {
      await server.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
