/** How many readers nginx serves: the report beside a page typed by hand, on this machine, both ends on it. */
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { findNginx } from './run-nginx.ts';
import { FLOOR_PATH, pathTo, withServedSite } from './serving.ts';
import type { BenchTable } from './table.ts';

const SECONDS = 30;
const CONNECTIONS = 32;

/** Asks for each page `SECONDS` long, as browsers do, compressed. Needs the built site, nginx and wrk. */
export async function measure(): Promise<BenchTable[]> {
  const { missing, brotli } = findNginx();
  if (missing) throw new Error(missing);
  const wrk = wrkVersion();
  const encoding = brotli ? 'br' : 'gzip';
  return withServedSite(
    () => {},
    async ({ url }) => {
      const floor = await load(url, FLOOR_PATH, encoding);
      const page = await load(url, pathTo({ page: 'report' }), encoding);
      const row = (name: string, { size, rate, p99 }: Load): string[] => [
        name,
        `${(size / 1000).toFixed(1)} kB`,
        `${Math.round(rate)}`,
        `${p99.toFixed(1)} ms`,
        `${Math.round((rate / floor.rate) * 100)} %`,
      ];
      return [
        {
          columns: ['page', 'sent', 'requests a second', 'p99', 'of the floor'],
          rows: [row('floor: typed by hand', floor), row('report', page)],
          note: `${nginxVersion()}, one worker, loopback, ${wrk}, ${CONNECTIONS} connections, ${SECONDS} s each; only the HTML, ${encoding}, compressed before. The floor has the words of the talk, a drawing and no script. What is sent decides: both are files.`,
        },
      ];
    },
  );
}

interface Load {
  /** In bytes, of one answer's body. */
  size: number;
  /** Requests a second. */
  rate: number;
  /** In milliseconds: 99 of 100 answers took less. */
  p99: number;
}

async function load(url: string, path: string, encoding: string): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', `${CONNECTIONS}`, '--duration', `${SECONDS}s`, '--latency'],
    ...['--header', `Accept-Encoding: ${encoding}`],
    url + path,
  ]);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const [, late, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const p99 = Number(late) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN);
  const failed = /Non-2xx|Socket errors/.exec(stdout);
  if (failed || Number.isNaN(rate + p99)) throw new Error(`wrk says of ${path}:\n${stdout}`);
  const answer = await fetch(url + path, { method: 'HEAD', headers: { 'Accept-Encoding': encoding } });
  return { size: Number(answer.headers.get('content-length')), rate, p99 };
}

/** `wrk` prints its version and ends with a status of its own. */
function wrkVersion(): string {
  try {
    return /^wrk \S+/.exec(execFileSync('sh', ['-c', 'wrk -v || true'], { encoding: 'utf8' }))?.[0] ?? fail();
  } catch {
    return fail();
  }
}

function fail(): never {
  throw new Error('wrk is not installed; on Debian: apt-get install wrk');
}

const nginxVersion = (): string =>
  /nginx\/\S+/.exec(execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8' }))?.[0] ?? 'nginx';
