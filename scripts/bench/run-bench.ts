import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from '../build/run-astro.ts';
import { ensureChromium } from '../print/chromium.ts';
import { type Conditions, formatBenchmarks, formatSection } from './sections.ts';
import type { BenchTable } from './table.ts';
import { chosenTopics, TOPICS, type Topic, type TopicName } from './topics.ts';

/** Measures a topic. One that takes long hands over what it has so far, so that this stays when it is stopped. */
type Measure = (keep: (soFar: BenchTable[]) => void) => BenchTable[] | Promise<BenchTable[]>;

const document = join(projectRoot, 'docs/benchmarks.md');

/** Measures the topics that the command line names. */
export async function runBench(): Promise<void> {
  for (const name of chosenTopics(process.argv.slice(2))) {
    const { measure } = await bundled<{ measure: Measure }>(name);
    let section = '';
    const keep = (tables: BenchTable[]): void => {
      section = formatSection(name, conditions(TOPICS[name]), tables);
      const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
      writeFileSync(document, formatBenchmarks(new Map([[name, section]]), before));
    };
    keep(await measure(keep));
    console.log(`${section}\n`);
  }
}

function conditions({ inChromium }: Topic): Conditions {
  const { version: astro } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules/astro/package.json'), 'utf8'),
  );
  // It says "Chromium 140.0.7339.80 built on Debian …".
  const browser = () =>
    execFileSync(ensureChromium(), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).match(/^.*?[\d.]+(?= |$)/)?.[0] ?? '';
  return {
    date: new Date().toISOString().slice(0, 10),
    versions: [`Node ${process.versions.node}`, `Astro ${astro}`, ...(inChromium ? [browser()] : [])],
    platform: `${process.platform} ${process.arch}`,
    processors: cpus().length,
  };
}

function bundleIt({ path }: { path: string }): { path: string } {
  return { path: fileURLToPath(import.meta.resolve(path)) };
}

/** Node strips types and knows no JSX, which the figures are written in. */
async function bundled<Module>(topic: TopicName): Promise<Module> {
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
