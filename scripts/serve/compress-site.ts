// The site's texts compressed once, so that a host need not do it for each reader.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSED, siteFiles } from '../build/site-files.ts';

/** Below this, in bytes, a file fits one packet either way. */
const SMALLEST = 1024;
const TEXT = /\.(?:bib|cff|css|csv|html|js|json|mjs|ris|svg|txt|webmanifest|xml)$/;

export interface Compressed {
  files: number;
  /** In bytes: of these files, and of their compressed forms. */
  plain: number;
  gzip: number;
  brotli: number;
}

/** Writes `x.gz` and `x.br` beside each text `x` of the site in `dir`; what an earlier run wrote goes first. */
export async function compressSite(dir: string): Promise<Compressed> {
  const all = siteFiles(dir);
  for (const path of all.filter((path) => COMPRESSED.some((ending) => path.endsWith(ending))))
    rmSync(join(dir, path));
  const total: Compressed = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  for (const path of all.filter((path) => TEXT.test(path))) {
    const bytes = readFileSync(join(dir, path));
    if (bytes.length < SMALLEST) continue;
    const [zipped, brotlied] = await Promise.all([gzipOf(bytes), brotliOf(bytes)]);
    writeFileSync(join(dir, `${path}.gz`), zipped);
    writeFileSync(join(dir, `${path}.br`), brotlied);
    total.files += 1;
    total.plain += bytes.length;
    total.gzip += zipped.length;
    total.brotli += brotlied.length;
  }
  return total;
}

async function gzipOf(bytes: Buffer): Promise<Buffer> {
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  // The tenth byte names the system that did it: "unknown" makes it the same on all.
  zipped[9] = 255;
  return zipped;
}

const brotliOf = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
