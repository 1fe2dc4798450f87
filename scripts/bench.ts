// npm run bench: measures, prints a table a topic, and writes docs/benchmarks.md.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type BenchTable, formatTable } from './bench/table.ts';
import { runCommand } from './command.ts';
import { projectRoot } from './run-astro.ts';

await runCommand(async () => {
  const { benchFigures } = await bundled<{ benchFigures(): BenchTable }>('figures');
  const tables = [benchFigures()];
  const text = tables.map(formatTable).join('\n');
  console.log(text);
  writeFileSync(
    join(projectRoot, 'docs/benchmarks.md'),
    `# Benchmarks\n\nWritten by \`npm run bench\`, Node ${process.versions.node}, ${process.platform} ${process.arch}. Times differ from machine to machine; the ratios are what to compare.\n\n${text}`,
  );
});

function bundleIt({ path }: { path: string }): { path: string } {
  return { path: fileURLToPath(import.meta.resolve(path)) };
}

/** Node strips types and knows no JSX, which the figures are written in. */
async function bundled<Module>(topic: string): Promise<Module> {
  const folder = join(projectRoot, '.astro/bench');
  const outfile = join(folder, `${topic}.mjs`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      entryPoints: [join(projectRoot, `scripts/bench/${topic}.ts`)],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      // Node wants a word more with an import of JSON than the figures have.
      plugins: [{ name: 'json', setup: (own) => own.onResolve({ filter: /\.json$/ }, bundleIt) }],
      logLevel: 'error',
    });
    return (await import(pathToFileURL(outfile).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
