/**
 * From a press on a key to the next slide painted: our deck beside reveal.js with the same slides, and beside a page that
 * only swaps two sections.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../print/chromium.ts';
import { putReveal, REVEAL_PATH } from './reveal.ts';
import { pathTo, type Served, withServedSite } from './serving.ts';
import { type BenchTable, formatKilobytes, median, percentile } from './table.ts';

const PRESSES = 50;
/** They take turns, so that what else the machine does falls on both. */
const TURN = 10;
const SLOWER = [1, 4];
const FRAME = 1000 / 60;
const MOST_SCRIPT = 30_000;

const BARE_PATH = 'bare.html';
const BARE = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Two sections</title>
<link rel="icon" href="data:,">
<style>section { font: 3rem/1.4 sans-serif; padding: 2rem }</style>
<section class="slide" data-current><h2>One</h2><p>The one of two sections.</p></section>
<section class="slide" hidden><h2>Two</h2><p>The other of two sections.</p></section>
<script>
const both = document.querySelectorAll('section');
addEventListener('keydown', () => {
  for (const section of both) {
    section.hidden = !section.hidden;
    section.toggleAttribute('data-current');
  }
});
</script>
</html>
`;

/** Presses keys in the deck and on the bare page in turns, at each speed. Needs the built site. */
export async function measure(): Promise<BenchTable[]> {
  const deck = pathTo({ page: 'present' });
  let without: string | undefined;
  return withServedSite(
    async (root) => {
      writeFileSync(join(root, BARE_PATH), BARE);
      without = await putReveal(root, deck);
    },
    async (served) => {
      const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
      try {
        const rows: string[][] = [];
        const decks = { deck, ...(without === undefined && { 'reveal.js': REVEAL_PATH }) };
        for (const slower of SLOWER) rows.push(...(await compare(browser, served.url, decks, slower)));
        return [
          {
            columns: ['page', 'processor', 'median', 'p95', 'more than the bare page'],
            rows,
            note: `${PRESSES} presses each, ${TURN} in turn, 1280 × 800: from the time of the key's event to a task just after the frame with the next slide was painted. The bare page swaps two sections of a line and does nothing else. reveal.js has the same words and drawings, without steps and transitions${without === undefined ? '' : `; it could not be had: ${without}`}. The deck is to stay within one frame of the bare page, ${FRAME.toFixed(1)} ms, and where that cannot be, to be there no later than reveal.js.`,
          },
          await weigh(browser, served),
        ];
      } finally {
        await browser.close();
      }
    },
  );
}

async function compare(
  browser: Browser,
  url: string,
  decks: Record<string, string>,
  slower: number,
): Promise<string[][]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const open = async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.addInitScript(timePresses);
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      return page;
    };
    const bare: number[] = [];
    const tried = [{ name: 'bare: two sections', page: await open(BARE_PATH), times: bare }];
    for (const [name, path] of Object.entries(decks)) tried.push({ name, page: await open(path), times: [] });
    while (bare.length < PRESSES) for (const { page, times } of tried) times.push(...(await press(page)));
    const row = (name: string, times: readonly number[]): string[] => {
      const more = median(times) - median(bare);
      return [
        name,
        `${slower} × slower`,
        `${median(times).toFixed(1)} ms`,
        `${percentile(times, 95).toFixed(1)} ms`,
        times === bare ? '–' : `${more.toFixed(1)} ms${more > FRAME ? ', more than a frame' : ''}`,
      ];
    };
    return tried.map(({ name, times }) => row(name, times));
  } finally {
    await context.close();
  }
}

/** Turns as many slides as a turn has, on and at the last one back to the first. In milliseconds. */
async function press(page: Page): Promise<number[]> {
  await page.bringToFront();
  const times: number[] = [];
  while (times.length < TURN) {
    await page.keyboard.press('PageDown');
    const turned = await page.evaluate(() => globalThis.benchPress);
    if (turned === undefined) await page.keyboard.press('Home');
    // A step within a slide is no next slide.
    else if (turned.next) times.push(turned.time);
  }
  return times;
}

declare global {
  /** Kept by the page that is measured: the last press, and whether another slide came of it; nothing where all stayed. */
  var benchPress: Promise<{ time: number; next: boolean } | undefined>;
}

/** Runs in the page, before anything of its own. */
function timePresses(): void {
  const shown = (): Element | null => document.querySelector('.slide[data-current], .slides > .present');
  const steps = (): string => `${location.search}${location.hash}`;
  addEventListener(
    'keydown',
    (event) => {
      const [slide, step] = [shown(), steps()];
      globalThis.benchPress = new Promise((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const time = performance.now() - event.timeStamp;
            const next = shown() !== slide;
            done(next || steps() !== step ? { time, next } : undefined);
          };
          port2.postMessage(undefined);
        });
      });
    },
    { capture: true },
  );
}

/** What the deck fetches by itself, before anyone has touched it: as it is, and where nothing is ever idle. */
async function weigh(browser: Browser, { url, by }: Served): Promise<BenchTable> {
  const fetched = async (idle: boolean): Promise<{ bytes: number; island: boolean }> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const scripts = new Map<string, string>();
      let bytes = 0;
      session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
        if (type === 'Script') scripts.set(requestId, request.url);
      });
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength;
      });
      await session.send('Network.enable');
      if (!idle) await page.addInitScript('globalThis.requestIdleCallback = () => 0');
      await page.goto(url + pathTo({ page: 'present' }), { waitUntil: 'networkidle' });
      return { bytes, island: [...scripts.values()].some((script) => script.includes('/mount.')) };
    } finally {
      await context.close();
    }
  };
  const [busy, all] = [await fetched(false), await fetched(true)];
  return {
    title: 'What the deck fetches',
    columns: ['script', 'sent'],
    rows: [
      ['to give the lecture', formatKilobytes(busy.bytes)],
      ['for the exercise', formatKilobytes(all.bytes - busy.bytes)],
      ['the exercise came once idle', all.island && !busy.island ? 'yes' : 'no'],
    ],
    note: `Served by ${by}; headers included, nobody has touched anything. The first is to stay within ${MOST_SCRIPT / 1000} kB; the exercise brings React, and is fetched once the browser has nothing else to do.`,
  };
}
