// npm run compress: puts compressed forms beside the texts of the built site. The last step before it is published.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outDirName } from './build/out-dir.ts';
import { runCommand } from './command.ts';
import { compressSite } from './serve/compress-site.ts';

await runCommand(async () => {
  const dir = outDirName();
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`${dir}: there is no built site here (no index.html).\n  Build it first: npm run build`);
  const { files, plain, gzip, brotli } = await compressSite(dir);
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `${files} files in ${dir}: ${kilobytes(plain)}, as gzip ${kilobytes(gzip)}, as brotli ${kilobytes(brotli)}`,
  );
});
