// npm run compress: puts compressed forms beside the texts of the built site. The last step before it is published.
import { builtDirName } from './build/out-dir.ts';
import { runCommand } from './command.ts';
import { compressSite } from './serve/compress-site.ts';

await runCommand(async () => {
  const dir = builtDirName();
  const { files, plain, gzip, brotli } = await compressSite(dir);
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `${files} files in ${dir}: ${kilobytes(plain)}, as gzip ${kilobytes(gzip)}, as brotli ${kilobytes(brotli)}`,
  );
});
