/** What a reader waits for on a phone far from a mast: our pages, a page typed by hand, and Starlight's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../print/chromium.ts';
import { FLOOR_PATH, pathTo, readTalk, type Served, withServedSite } from './serving.ts';
import { SLOW_4G, slowDown } from './slow-4g.ts';
import { putStarlight, STARLIGHT_PATH } from './starlight.ts';
import { type BenchTable, formatKilobytes, formatSpread, median } from './table.ts';

/** PAGES_RUNS=1 for a first look. */
const RUNS = Number(process.env.PAGES_RUNS ?? 5);
/** What pages may take, in times the floor: those where readers arrive, and every other. */
const [MOST, MOST_OF_OTHERS] = [1.3, 1.5];

interface Visit {
  /** In milliseconds from the start of the visit. */
  fcp: number;
  lcp: number;
  cls: number;
  /** In bytes on the wire, with headers. */
  script: number;
  all: number;
}

/** Visits every page once a round, with nothing cached. Needs the built site. */
export async function measure(): Promise<BenchTable[]> {
  let noStarlight: string | undefined;
  const put = async (root: string): Promise<void> => {
    const report = readFileSync(join(root, pathTo({ page: 'report' }), 'index.html'), 'utf8');
    noStarlight = await putStarlight(root, load(report)('h1').first().text(), readTalk());
  };
  return withServedSite(put, async (served) => {
    const paths: Record<string, string> = {
      'floor: typed by hand': FLOOR_PATH,
      ...(noStarlight === undefined ? { Starlight: STARLIGHT_PATH } : {}),
      ...ownPages(served.root),
    };
    const visits = await visitAll(served, paths);
    return [tableOf(visits, served, noStarlight)];
  });
}

/** Of findings and figures the first by name. */
function ownPages(root: string): Record<string, string> {
  const first = (page: 'finding' | 'figure'): string => {
    const list = page === 'finding' ? 'findings' : 'figures';
    const entries = readdirSync(join(root, pathTo({ page: list })), { withFileTypes: true });
    const [id] = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    if (id === undefined) throw new Error(`There is no ${page} to open.`);
    return pathTo({ page, id });
  };
  return {
    opening: pathTo({ page: 'opening' }),
    report: pathTo({ page: 'report' }),
    finding: first('finding'),
    figure: first('figure'),
    deck: pathTo({ page: 'present' }),
  };
}

async function visitAll({ url }: Served, paths: Record<string, string>): Promise<Map<string, Visit[]>> {
  const visits = new Map(Object.keys(paths).map((name): [string, Visit[]] => [name, []]));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  try {
    // The first page that a browser opens waits for the browser itself.
    await visit(browser, url + FLOOR_PATH);
    for (let round = 0; round < RUNS; round++) {
      for (const [name, path] of Object.entries(paths)) {
        visits.get(name)?.push(await visit(browser, url + path));
      }
    }
    return visits;
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const scripts = new Set<string>();
    const bytes = { script: 0, all: 0 };
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes.all += encodedDataLength;
      if (scripts.has(requestId)) bytes.script += encodedDataLength;
    });
    await slowDown(session);
    await page.addInitScript(watchPaints);
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ...(await readPaints(page)), ...bytes };
  } finally {
    await context.close();
  }
}

declare global {
  /** Kept by the page that is measured. */
  var benchPaints: { lcp: number; cls: number };
}

/** Runs in the page, before anything of its own. */
function watchPaints(): void {
  globalThis.benchPaints = { lcp: 0, cls: 0 };
  const watch = (type: string, see: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => {
    globalThis.benchPaints.lcp = entry.startTime;
  });
  watch('layout-shift', (entry) => {
    globalThis.benchPaints.cls += (entry as PerformanceEntry & { value: number }).value;
  });
}

const readPaints = (page: Page): Promise<Pick<Visit, 'fcp' | 'lcp' | 'cls'>> =>
  page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ...globalThis.benchPaints,
  }));

function tableOf(visits: ReadonlyMap<string, Visit[]>, served: Served, noStarlight?: string): BenchTable {
  const fcp = (name: string): number => median((visits.get(name) ?? []).map((visit) => visit.fcp));
  const over = (name: string, other: string): string =>
    visits.has(other) ? `${(fcp(name) / fcp(other)).toFixed(2)} ×` : '–';
  const row = (name: string, all: readonly Visit[]): string[] => {
    const of = (key: keyof Visit): number[] => all.map((visit) => visit[key]);
    return [
      name,
      `${formatSpread(of('fcp'))} ms`,
      over(name, 'floor: typed by hand'),
      over(name, 'Starlight'),
      `${formatSpread(of('lcp'))} ms`,
      formatSpread(of('cls'), 3),
      formatKilobytes(median(of('script'))),
      formatKilobytes(median(of('all'))),
    ];
  };
  const rows = [...visits].map(([name, all]) => row(name, all));
  if (noStarlight !== undefined) {
    rows.splice(1, 0, ['Starlight', `not installed: ${noStarlight}`, ...Array<string>(6).fill('–')]);
  }
  const runs = RUNS === 1 ? 'one visit' : `${RUNS} visits`;
  return {
    columns: ['page', 'FCP', 'of the floor', 'of Starlight', 'LCP', 'CLS', 'script', 'on the wire'],
    rows,
    note: `${SLOW_4G}, 1280 × 800; ${runs} to each, every page once a round, nothing cached: the middle, and in brackets the least and the most. Served by ${served.by}. FCP is the first paint with content, LCP the largest, CLS how far things jump; bytes are those until the network is still, headers included. The floor has the words of the talk, a drawing and no script; Starlight, as it comes, has the same words without the drawing. Opening and report are to stay within ${MOST} × the floor and ahead of Starlight, every other page within ${MOST_OF_OTHERS} ×.`,
  };
}
