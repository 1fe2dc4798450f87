/** What the search finds of two sets of queries, beside Pagefind with the same texts: right and wrong, bytes, time. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { pathOfSearchIndex } from '../../src/addresses/addresses.ts';
import { entryOf } from '../../src/register/statement.ts';
import { LANGUAGES, type Language } from '../../src/schema/primitives.ts';
import { find } from '../../src/search/find.ts';
import type { SearchIndex } from '../../src/search/index-file.ts';
import { judge, SETS } from '../../test/search/judge.ts';
import { chromiumArgs, ensureChromium } from '../print/chromium.ts';
import { pathTo, type Served, withServedSite } from './serving.ts';
import { SLOW_4G, slowDown } from './slow-4g.ts';
import { type BenchTable, formatKilobytes, formatSpread } from './table.ts';

const FOLDER = 'pagefind';
const EMPTY_PAGE = 'search-empty.html';
const RUNS = 5;

type Engine = (language: Language, query: string) => Promise<Set<string>>;

/** Needs the built site of the study that the sets are about. */
export async function measure(): Promise<BenchTable[]> {
  let without: string | undefined;
  return withServedSite(
    (root) => {
      writeFileSync(
        join(root, EMPTY_PAGE),
        '<!doctype html><title>Search</title><link rel="icon" href="data:,">',
      );
      without = putPagefind(root);
    },
    async (served) => {
      const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
      try {
        const page = await browser.newPage();
        await page.goto(served.url + EMPTY_PAGE);
        const engines: Record<string, Engine> = {
          ours: async (language, query) => ours(readIndex(served, language), query),
          ...(without === undefined && { Pagefind: (language, query) => theirs(page, language, query) }),
        };
        const found: string[][] = [];
        for (const [name, engine] of Object.entries(engines))
          for (const language of LANGUAGES)
            for (const set of SETS) {
              const { recall, precision } = await judge(engine, language, set);
              found.push([name, language, set, recall.toFixed(2), precision.toFixed(2)]);
            }
        return [
          {
            title: 'What is found',
            columns: ['search', 'language', 'set', 'recall', 'precision'],
            rows: found,
            note: `The mean over the 60 queries of each set (test/search/), which somebody wrote who had not seen the search; "kept" was not read while it was made. Pagefind 1.6.0 has a record for each entry, with the same words.${without === undefined ? '' : ` It could not be had: ${without}`}`,
          },
          {
            title: 'Before the first answer',
            columns: ['search', 'requests', 'bytes', 'time'],
            rows: [
              await first('ours', browser, served, askOurs),
              ...(without === undefined ? [await first('Pagefind', browser, served, askTheirs)] : []),
            ],
            note: `From a query to its first answer on a page that is loaded and has searched for nothing: ${SLOW_4G}; ${RUNS} runs, the middle and in brackets the least and the most. Served by ${served.by}.`,
          },
        ];
      } finally {
        await browser.close();
      }
    },
  );
}

const readIndex = ({ root }: Served, language: Language): SearchIndex =>
  JSON.parse(readFileSync(join(root, pathOfSearchIndex(language)), 'utf8')) as SearchIndex;

const ours = (index: SearchIndex, query: string): Set<string> =>
  new Set(find(index, query).hits.map(({ text }) => entryOf(index.texts[text]?.id ?? '')));

/** Runs in the page: Pagefind is a script for browsers. */
const theirs = async (page: Page, language: Language, query: string): Promise<Set<string>> =>
  new Set(
    await page.evaluate(
      async ([address, words]) => {
        const pagefind = await import(address ?? '');
        const { results } = await pagefind.search(words);
        const all: { url: string }[] = await Promise.all(
          results.map((one: { data(): unknown }) => one.data()),
        );
        return all.map(({ url }) => url.slice(1));
      },
      [`/${FOLDER}-${language}/pagefind.js`, query],
    ),
  );

/** Indexes for Pagefind below `root`, one a language; why that cannot be, in a line. */
function putPagefind(root: string): string | undefined {
  const temp = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  try {
    cpSync('scripts/bench/pagefind', temp, { recursive: true });
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: temp, stdio: 'pipe' });
    for (const language of LANGUAGES) {
      const { texts } = JSON.parse(
        readFileSync(join(root, pathOfSearchIndex(language)), 'utf8'),
      ) as SearchIndex;
      const records = [...Map.groupBy(texts, ({ id }) => entryOf(id))].map(([id, of]) => ({
        id,
        language,
        content: of.map(({ text }) => text).join('\n'),
      }));
      execFileSync(process.execPath, ['index.mjs', join(root, `${FOLDER}-${language}`)], {
        cwd: temp,
        input: JSON.stringify(records),
      });
    }
    return undefined;
  } catch (error) {
    return String((error as Error).message)
      .split('\n')[0]
      ?.slice(0, 200);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

type Ask = (page: Page, served: Served) => Promise<() => Promise<void>>;

/** Opens our page; asking is typing. */
const askOurs: Ask = async (page, { url }) => {
  await page.goto(url + pathTo({ page: 'search' }), { waitUntil: 'networkidle' });
  return async () => {
    await page.locator('#search-field').fill('netwerk');
    await page.locator('.results li').first().waitFor();
  };
};

const askTheirs: Ask = async (page, { url }) => {
  await page.goto(url + EMPTY_PAGE, { waitUntil: 'networkidle' });
  return async () => {
    await page.evaluate(async (address) => {
      const { results } = await (await import(address)).search('netwerk');
      await results[0]?.data();
    }, `/${FOLDER}-nl/pagefind.js`);
  };
};

async function first(name: string, browser: Browser, served: Served, ask: Ask): Promise<string[]> {
  const times: number[] = [];
  let [requests, bytes] = [0, 0];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const go = await ask(page, served);
    const finished: Promise<number>[] = [];
    // Of the page's workers too.
    context.on('requestfinished', (request) => {
      finished.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    await slowDown(session);
    const start = performance.now();
    await go();
    times.push(performance.now() - start);
    const sizes = await Promise.all(finished);
    [requests, bytes] = [sizes.length, sizes.reduce((sum, size) => sum + size, 0)];
    await context.close();
  }
  return [name, String(requests), formatKilobytes(bytes), `${formatSpread(times)} ms`];
}
