/** What a build costs as a study grows: made-up studies of four sizes, with pictures for sharing and without. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateStudy } from '../../test/studies/generate.ts';
import type { BenchTable } from './table.ts';

/** Numbers of findings. SCALE_SIZES="25 250" measures these only. */
const SIZES = process.env.SCALE_SIZES?.split(' ').map(Number) ?? [25, 250, 1000, 5000];
/** The size that the others are compared with. */
const MEASURE = 1000;

interface Usage {
  /** Of the process that took most memory, in MB: Astro's. */
  memory: number;
  /** Of all processes, in seconds of processor time. */
  cpu: number;
  /** In MB, of the process that took most memory. */
  heapLimit: number;
}

interface Built extends Usage {
  findings: number;
  /** By the clock. */
  seconds: number;
  pages: number;
  /** Of all files. */
  megabytes: number;
  largest: { path: string; kilobytes: number };
}

/**
 * Builds each study twice, caches cold: without an address, and with one, which pictures for sharing need. At the
 * largest size that takes several minutes each.
 */
export async function measure(keep: (soFar: BenchTable[]) => void): Promise<BenchTable[]> {
  let tables: BenchTable[] = [];
  for (const pictures of [false, true]) {
    const [before, built] = [tables, [] as Built[]];
    for (const findings of SIZES) {
      built.push(await measureBuild(findings, pictures));
      tables = [...before, tableOf(built, pictures)];
      keep(tables);
      console.error(`${findings} findings: ${built.at(-1)?.seconds.toFixed(0)} s`);
    }
  }
  return tables;
}

function tableOf(built: readonly Built[], pictures: boolean): BenchTable {
  const measure = built.find(({ findings }) => findings === MEASURE);
  const perFinding = (value: number, findings: number, base: number | undefined): string => {
    const ratio = base === undefined ? '' : ` (${(value / findings / (base / MEASURE)).toFixed(2)} ×)`;
    return `${((value / findings) * 1000).toFixed(0)} ms${ratio}`;
  };
  const heapLimit = Math.max(...built.map((one) => one.heapLimit));
  const [largest] = built.map((one) => one.largest).sort((a, b) => b.kilobytes - a.kilobytes);
  return {
    title: pictures ? 'With pictures for sharing' : 'Without pictures for sharing',
    columns: [
      'findings',
      'time',
      'time a finding',
      'processor time',
      'the same a finding',
      'peak memory',
      'pages',
      'size',
    ],
    rows: built.map(({ findings, seconds, cpu, memory, pages, megabytes }) => [
      String(findings),
      `${seconds.toFixed(1)} s`,
      perFinding(seconds, findings, measure?.seconds),
      `${cpu.toFixed(1)} s`,
      perFinding(cpu, findings, measure?.cpu),
      `${memory.toFixed(0)} MB`,
      String(pages),
      `${megabytes.toFixed(1)} MB`,
    ]),
    note: pictures
      ? `As above, and for each page a picture for sharing, none of them kept from before.`
      : `Made-up studies in two languages, 8 relations to 5 findings, built as \`npm run build\` builds, from nothing. Peak memory is that of the largest process, which is Astro's; its heap limit was ${heapLimit.toFixed(0)} MB, Node's own for this machine. Processor time is that of all processes. Behind times a finding: their ratio to those at ${MEASURE} findings. Pages are HTML files, embeds included; size is that of all files. The largest page is \`${largest?.path}\`, with ${largest?.kilobytes.toFixed(0)} kB of HTML.`,
  };
}

async function measureBuild(findings: number, pictures: boolean): Promise<Built> {
  const temp = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  const [study, out, usage] = ['study', 'out', 'usage'].map((name) => join(temp, name)) as [
    string,
    string,
    string,
  ];
  try {
    mkdirSync(usage);
    for (const { path, text } of generateStudy({ findings, relations: Math.round(findings * 1.6) })) {
      mkdirSync(dirname(join(study, path)), { recursive: true });
      writeFileSync(join(study, path), text);
    }
    const start = performance.now();
    await build({
      STUDY_DIR: study,
      OUT_DIR: out,
      SITE_URL: pictures ? 'https://example.org/' : '',
      PICTURES_DIR: join(temp, 'pictures'),
      NODE_OPTIONS: `--import ${USAGE_AT_EXIT}`,
      BENCH_USAGE_DIR: usage,
    });
    const seconds = (performance.now() - start) / 1000;
    return { findings, seconds, ...readUsage(usage), ...readSite(out) };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function build(env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('The site was not built.'))));
  });
}

/** Run in each process of a build: as it ends it writes what it has used into a file of its own. */
const USAGE_AT_EXIT = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    memory: maxRSS / 1024,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    heapLimit: getHeapStatistics().heap_size_limit / 2 ** 20,
  };
  writeFileSync(process.env.BENCH_USAGE_DIR + '/' + process.pid + '.json', JSON.stringify(usage));
});
`)}`;

function readUsage(dir: string): Usage {
  const all = readdirSync(dir).map((name): Usage => JSON.parse(readFileSync(join(dir, name), 'utf8')));
  const [largest] = all.toSorted((a, b) => b.memory - a.memory);
  return {
    memory: largest?.memory ?? Number.NaN,
    heapLimit: largest?.heapLimit ?? Number.NaN,
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

function readSite(dir: string): Pick<Built, 'pages' | 'megabytes' | 'largest'> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, stat: statSync(join(dir, path)) }))
    .filter(({ stat }) => stat.isFile());
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const [largest] = pages.toSorted((a, b) => b.stat.size - a.stat.size);
  return {
    pages: pages.length,
    megabytes: files.reduce((sum, { stat }) => sum + stat.size, 0) / 1e6,
    largest: { path: largest?.path ?? '', kilobytes: (largest?.stat.size ?? 0) / 1000 },
  };
}
