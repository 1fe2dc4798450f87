// The presenter's window beside the deck: in step, through reloads, and honest when the link is lost.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { noTrouble, type Trouble, withNewPage, withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { page as pageOf } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

const NL = { deck: 'presenteren/', speaker: 'presenteren/spreker/' };
const EN = { deck: 'en/present/', speaker: 'en/present/speaker/' };
const url = (path: string): string => root.url + path;
const SCREEN = { viewport: { width: 1280, height: 720 } };
const LONG = { timeout: 240_000 };

const slides = pageOf(
  root.dir,
  NL.deck,
)('.slide')
  .toArray()
  .map(({ attribs }) => ({ id: attribs.id ?? '', steps: Number(attribs['data-steps']) }));
/** A slide of several steps, with one before and one after it. */
const stepped = slides.findIndex(({ steps }, index) => index > 1 && steps > 2);
const at = (index: number): string => `#${slides[index]?.id}`;

interface Windows {
  deck: Page;
  speaker: Page;
  trouble: Trouble;
}

/** A deck, and the presenter's window that its own link opens. */
const withWindows = (
  use: (windows: Windows) => Promise<void>,
  { open = NL.deck, options = SCREEN }: { open?: string; options?: BrowserContextOptions } = {},
): Promise<void> =>
  withPage(options, async (deck, trouble) => {
    await deck.goto(url(open));
    const [speaker] = await Promise.all([
      deck.context().waitForEvent('page'),
      deck.locator('.deck-bar a[target=_blank]').click(),
    ]);
    await linked(speaker);
    await use({ deck, speaker, trouble });
    expect(trouble).toEqual(noTrouble);
  });

const linked = (speaker: Page): Promise<void> => speaker.locator('[data-link=linked]').waitFor();
/** Waits until a window is at an address: its slide, and its step where that is not the first. */
const isAt = (page: Page, place: string): Promise<unknown> =>
  page.waitForFunction((wanted) => location.href.replace(/^[^?#]*/, '') === wanted, place);
const both = async ({ deck, speaker }: Windows, place: string): Promise<void> => {
  await isAt(deck, place);
  await isAt(speaker, place);
};
const control = (page: Page, name: string) => page.locator(`[data-control=${name}]`);
const says = (page: Page, what: string) => page.locator(`[data-says=${what}][role=status]`);

describe('one lecture', () => {
  // To open two windows takes longer than what these do with them: each leaves them as it found them but for the slide.
  let windows: Windows;
  let leave: () => void;
  let left: Promise<void>;
  beforeAll(async () => {
    windows = await new Promise((opened, failed) => {
      left = withWindows((given) => {
        opened(given);
        return new Promise((done) => {
          leave = done;
        });
      });
      left.catch(failed);
    });
  });
  afterAll(() => {
    leave();
    return left;
  });

  test('deck and window go together, whichever is driven, by keys and by buttons', LONG, async () => {
    const { deck, speaker } = windows;
    await speaker.keyboard.press('PageDown');
    await both(windows, at(1).replace('#', slides[0]?.steps === 1 ? '#' : '?stap=2#'));
    await deck.keyboard.press('End');
    await both(windows, (await deck.evaluate(() => location.search)) + at(slides.length - 1));
    await speaker.keyboard.press('Home');
    await both(windows, at(0));
    await speaker.keyboard.type(String(stepped + 1));
    await speaker.keyboard.press('Enter');
    await both(windows, at(stepped));
    await control(speaker, 'next').click();
    await both(windows, `?stap=2${at(stepped)}`);
    await deck.locator('[data-do=previous]').click();
    await both(windows, at(stepped));
    await control(speaker, 'list').click();
    await speaker.locator('#deck-jump li a').nth(2).click();
    await both(windows, at(2));
    expect(await speaker.locator('.place strong').innerText()).toBe(`Dia 3 van ${slides.length}`);
  });

  test('black and white reach the room from either side, and the window says so', async () => {
    const { deck, speaker } = windows;
    await control(speaker, 'black').click();
    await deck.locator('html[data-blank=black]').waitFor();
    await speaker.locator('.room', { hasText: 'zwart' }).waitFor();
    await speaker.keyboard.press('Escape');
    await deck.locator('html:not([data-blank])').waitFor();
    await deck.keyboard.press('w');
    await speaker.locator('[data-control=white][aria-pressed=true]').waitFor();
    await deck.keyboard.press('w');
    await speaker.locator('[data-control=white][aria-pressed=false]').waitFor();
  });

  test('what is no message of ours changes nothing, in either window', async () => {
    const { deck, speaker } = windows;
    await speaker.keyboard.type('3');
    await speaker.keyboard.press('Enter');
    await both(windows, at(2));
    await speaker.evaluate((slide) => {
      const channel = new BroadcastChannel('lecture:/');
      const clock = { began: null, since: null, kept: 0, set: 0 };
      const lecture = sessionStorage.getItem('lecture');
      const good = {
        v: 2,
        kind: 'state',
        role: 'deck',
        from: 'x',
        lecture,
        seq: 99,
        by: 'x',
        slide,
        step: 1,
      };
      const rest = { blank: null, frozen: false, choice: '', pointer: null, ratio: 1.5, clock };
      for (const bad of [
        null,
        'bye',
        { ...good },
        { ...good, ...rest, slide: '<img src=x onerror=alert(1)>' },
        { ...good, ...rest, step: -1 },
        { ...good, ...rest, seq: 1e300 },
        { ...good, ...rest, blank: 'red' },
        { ...good, ...rest, choice: '"><script>' },
      ])
        channel.postMessage(bad);
    }, slides[4]?.id);
    await speaker.keyboard.press('b');
    await deck.locator('html[data-blank=black]').waitFor();
    await both(windows, at(2));
    await speaker.keyboard.press('b');
    await deck.locator('html:not([data-blank])').waitFor();
  });

  test('the pointer is off; on, its dot stands at the same place on the room’s slide, and goes with the window', async () => {
    const { deck, speaker } = windows;
    const dot = deck.locator('#main > .pointer');
    const frame = (await speaker.locator('.now .frame').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const move = (): Promise<void> =>
      speaker.mouse.move(frame.x + frame.width * 0.25, frame.y + frame.height * 0.75, { steps: 3 });
    await move();
    expect(await speaker.locator('.pointer-dot').count()).toBe(0);
    await control(speaker, 'pointer').click();
    await move();
    await dot.waitFor();
    const main = (await deck.locator('#main').boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
    const box = (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect((box.x + box.width / 2 - main.x) / main.width).toBeCloseTo(0.25, 1);
    expect((box.y + box.height / 2 - main.y) / main.height).toBeCloseTo(0.75, 1);
    expect(main.width / main.height).toBeCloseTo(frame.width / frame.height, 1);
    await speaker.close();
    await dot.waitFor({ state: 'hidden' });
  });
});

test('the window shows this slide, what comes next, and the notes to this slide', async () => {
  await withWindows(
    async ({ speaker }) => {
      const shown = (part: string): Promise<string | null> =>
        speaker.locator(`${part} .slide`).getAttribute('id');
      const note = pageOf(
        root.dir,
        NL.speaker,
      )(`.spoken:has(${at(stepped)}) .note p`)
        .first()
        .text();
      expect(await shown('.now')).toBe(`${slides[stepped]?.id}-now`);
      expect(await shown('.next')).toBe(`${slides[stepped]?.id}-next`);
      expect((await speaker.locator('.notes-pane .note p').first().innerText()).trim()).toBe(
        note.replace(/\s+/g, ' ').trim(),
      );
      for (let step = 1; step < (slides[stepped]?.steps ?? 0); step++) await control(speaker, 'next').click();
      expect(await shown('.next')).toBe(`${slides[stepped + 1]?.id}-next`);
      expect(await speaker.locator('.stage:not([inert])').count()).toBe(0);
      expect(await says(speaker, 'slide').innerText()).toContain(`Dia ${stepped + 1} van`);
    },
    { open: NL.deck + at(stepped) },
  );
});

test('a reload of either window picks up where the other is, the stopwatch too', {
  tags: 'long',
}, async () => {
  await withWindows(async (windows) => {
    const { deck, speaker } = windows;
    await speaker.locator('.stopwatch .primary').click();
    await speaker.keyboard.press('w');
    await deck.locator('html[data-blank=white]').waitFor();
    await deck.reload();
    await deck.locator('html[data-blank=white]').waitFor();
    await speaker.keyboard.press('w');
    await speaker.keyboard.type('3');
    await speaker.keyboard.press('Enter');
    await both(windows, at(2));
    await speaker.evaluate(() => sessionStorage.clear());
    await speaker.reload();
    await linked(speaker);
    await isAt(speaker, at(2));
    await speaker.locator('.stopwatch button:disabled').waitFor({ state: 'detached' });
    await speaker.goto(url(NL.speaker));
    await both(windows, at(2));
  });
});

test('a Dutch deck and an English window are one lecture', { tags: 'long' }, async () => {
  await withWindows(async ({ deck, speaker }) => {
    await speaker.locator('a.language').click();
    await speaker.waitForURL(`**/${EN.speaker}**`);
    await linked(speaker);
    await speaker.keyboard.press('End');
    await deck.waitForURL((to) => to.hash === at(slides.length - 1));
    expect(new URL(speaker.url()).hash).toBe(at(slides.length - 1));
  });
});

test('a tab opened by a link, in the other language too, is a lecture of its own; the window leads one deck, says which, and can take the other', async () => {
  await withWindows(async (windows) => {
    const { deck, speaker } = windows;
    const other = await deck.context().newPage();
    await other.goto(url(EN.deck) + at(3));
    await other.locator('html[data-deck]').waitFor();
    await isAt(other, at(3));
    await other.keyboard.press('Home');
    await isAt(other, at(0));
    await other.keyboard.press('End');
    await isAt(other, (await other.evaluate(() => location.search)) + at(slides.length - 1));
    await speaker.locator('[data-says=link]', { hasText: 'bij dia 1 is' }).waitFor();
    // The other deck has been heard, and is not followed.
    await speaker.getByRole('button', { name: `bij dia ${slides.length} is` }).waitFor();
    expect(await speaker.evaluate(() => location.hash)).not.toBe(at(slides.length - 1));
    await speaker.keyboard.type('3');
    await speaker.keyboard.press('Enter');
    await both(windows, at(2));
    expect(await other.evaluate(() => location.hash)).toBe(at(slides.length - 1));
    await speaker.getByRole('button', { name: `bij dia ${slides.length} is` }).click();
    const step = await other.evaluate(() => location.search.replace('step', 'stap'));
    await isAt(speaker, step + at(slides.length - 1));
    await speaker.keyboard.press('Home');
    await isAt(other, at(0));
    expect(await deck.evaluate(() => location.hash)).toBe(at(2));
    await other.close();
  });
});

test('frozen, the room stays while the window looks elsewhere; then the room goes to the slide here', async () => {
  await withWindows(async (windows) => {
    const { deck, speaker } = windows;
    await control(speaker, 'freeze').click();
    await speaker.keyboard.press('End');
    await isAt(speaker, (await speaker.evaluate(() => location.search)) + at(slides.length - 1));
    await speaker.locator('.room', { hasText: 'dia 1' }).waitFor();
    await control(speaker, 'back').click();
    await isAt(speaker, at(0));
    await speaker.keyboard.type('4');
    await speaker.keyboard.press('Enter');
    // A beat each second: what was told meanwhile has come.
    await speaker.waitForFunction(
      () =>
        new Promise((done) => {
          let beats = 0;
          new BroadcastChannel('lecture:/').onmessage = ({ data }) => {
            if (data.role === 'deck' && ++beats === 2) done(true);
          };
        }),
    );
    expect(new URL(deck.url()).hash).not.toBe(at(3));
    await control(speaker, 'freeze').click();
    await both(windows, at(3));
  });
});

test('a lost link is said within three seconds, and so is its return', { tags: 'long' }, async () => {
  await withWindows(async ({ deck, speaker }) => {
    const said = says(speaker, 'link');
    expect(await said.innerText()).toBe('Verbonden met de presentatie');
    await deck.close();
    await speaker.locator('[data-link=lost]').waitFor();
    expect(await said.innerText()).toBe('De presentatie antwoordt niet meer.');
    await speaker.keyboard.press('End');
    const [again] = await Promise.all([
      speaker.context().waitForEvent('page'),
      speaker.locator('.linked a').click(),
    ]);
    await linked(speaker);
    expect(new URL(again.url()).hash).toBe(at(slides.length - 1));
  });
});

test('a deck that falls silent without a goodbye is missed, and welcome when it speaks again', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (speaker) => {
    await speaker.goto(url(NL.speaker));
    expect(await says(speaker, 'link').innerText()).toBe('Er is nog geen presentatie open.');
    const speak = (): Promise<void> =>
      speaker.evaluate(() =>
        new BroadcastChannel('lecture:/').postMessage({
          v: 2,
          kind: 'hello',
          role: 'deck',
          from: 'x',
          lecture: sessionStorage.getItem('lecture') || 'x',
        }),
      );
    await speak();
    await linked(speaker);
    await speaker.locator('[data-link=lost]').waitFor();
    await speak();
    await linked(speaker);
  });
});

test('a choice of slides is the window’s too, by its address and by the deck’s word', {
  tags: 'long',
}, async () => {
  await withWindows(
    async ({ speaker }) => {
      expect(new URL(speaker.url()).search).toContain('dia=2,5,7');
      expect(await speaker.locator('.place strong').innerText()).toBe('Dia 1 van 3');
      await speaker.goto(url(NL.speaker));
      await linked(speaker);
      await speaker.locator('.place', { hasText: 'Dia 1 van 3' }).waitFor();
      await speaker.keyboard.press('g');
      expect(await speaker.locator('#deck-jump li').count()).toBe(3);
    },
    { open: `${NL.deck}?dia=2,5,7` },
  );
});

test('the stopwatch starts and pauses; to reset it asks first; what is left is counted all the while', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    const setTime = (time: string): Promise<void> =>
      page.clock.setFixedTime(new Date(`2026-03-02T${time}:00`));
    await setTime('10:00');
    await page.goto(url(NL.speaker));
    const time = (name: string): Promise<string> => page.locator(`[data-time=${name}]`).innerText();
    const shows = (name: string, text: string): Promise<void> =>
      page.locator(`[data-time=${name}]`, { hasText: text }).waitFor();
    const button = (name: string) => page.locator('.stopwatch').getByRole('button', { name, exact: true });
    const total = await time('left');
    await button('Start').click();
    await setTime('10:10');
    await shows('spent', '10:00');
    const left = await time('left');
    await button('Pauze').click();
    await setTime('10:15');
    await shows('clock', '10:15');
    expect([await time('spent'), (await time('left')) === left]).toEqual(['10:00', false]);
    expect(await page.locator('[data-pace=behind]').innerText()).toMatch(/^\d+ min achter$/);
    const later = await time('left');
    await page.reload();
    expect([await time('spent'), await time('left')]).toEqual(['10:00', later]);
    await button('Op nul').click();
    await button('Nee').click();
    expect(await time('spent')).toBe('10:00');
    await button('Op nul').click();
    await button('Ja').click();
    expect([await time('spent'), await time('left')]).toEqual(['0:00', total]);
  });
});

test('notes become larger and smaller, and stay so in this window', { tags: 'long' }, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(NL.speaker));
    const size = (): Promise<number> =>
      page.locator('.notes-pane').evaluate((pane) => Number.parseFloat(getComputedStyle(pane).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Notities groter' }).click();
    const larger = await size();
    expect(larger).toBeGreaterThan(before);
    await page.reload();
    expect(await size()).toBe(larger);
    await page.getByRole('button', { name: 'Notities kleiner' }).click();
    expect(await size()).toBe(before);
  });
});

firstOf(1, [NL, EN])(
  'without script $speaker has every slide and every note, under headings',
  async (paths) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(url(paths.speaker));
      expect(await page.locator('.slide h2:visible').count()).toBe(slides.length);
      const notes = page.locator('.note');
      expect(await notes.count()).toBeGreaterThan(slides.length * 2);
      expect(await page.locator('.note h3:visible').count()).toBe(await notes.count());
      expect(await page.locator('.note p:visible').count()).toBe(await notes.count());
      expect(await page.locator('button:visible').count()).toBe(0);
    });
  },
);

test('search engines leave the window out, and a page that is read is sent no React', async () => {
  for (const { speaker } of [NL, EN])
    expect(pageOf(root.dir, speaker)('meta[name=robots]').attr('content')).toBe('noindex');
  for (const path of ['rapport/', NL.speaker])
    await withNewPage(SCREEN, async (page) => {
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.body());
      });
      await page.goto(url(path), { waitUntil: 'networkidle' });
      // On a busy machine the network is still before the window's own script asked for the rest.
      if (path === NL.speaker) await control(page, 'freeze').waitFor();
      const sent = (await Promise.all(scripts)).reduce((sum, { length }) => sum + length, 0);
      expect(sent > 100_000, `${path} ${sent}`).toBe(path === NL.speaker);
    });
});

// The window as it opens is views.test.ts's: here what is pressed in it is on.
// In English, wide and dark: test/long/deck.test.ts.
test.each([[NL.speaker, 390, 'light']] as const)(
  'axe finds no fault with %s at %i, %s, and what is pressed is large enough',
  { tags: 'long' },

  async (path, width, colorScheme) => {
    await withPage({ viewport: { width, height: width > 1000 ? 720 : 844 }, colorScheme }, async (page) => {
      await page.goto(url(path) + at(stepped));
      for (const name of ['freeze', 'black', 'pointer']) await control(page, name).click();
      await page.locator('.stopwatch .primary').click();
      const small = await page
        .locator('.desk :is(button, a):visible, .desk-header :is(button, a):visible')
        .evaluateAll((targets) =>
          targets
            .filter((target) => !target.closest('[inert], .notes-pane'))
            .filter((target) => {
              const { width: w, height: h } = target.getBoundingClientRect();
              return w < 43.9 || h < 43.9;
            })
            .map((target) => `small: ${target.outerHTML}`),
        );
      expect([...(await faultsOf(page)), ...small]).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  },
);

test('two files from disk reach each other through the window that opened the other', {
  tags: 'long',
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lecture-files-'));
  try {
    const member = (role: string): string => `
      import { joinLecture } from './src/lecture/stage/link.ts';
      const snapshot = { state: { slide: '${role}', step: 1, blank: null, frozen: false }, choice: '', pointer: null,
        ratio: 1.5, clock: { began: null, since: null, kept: 0, set: 0 } };
      const link = joinLecture('/', { role: '${role}', snapshot: () => snapshot, linked() {},
        receive: ({ state }) => { document.title = state.slide; } });
      document.documentElement.dataset.refused = String(link.refused);`;
    for (const role of ['deck', 'speaker']) {
      const { outputFiles } = await build({
        stdin: { contents: member(role), resolveDir: process.cwd() },
        bundle: true,
        write: false,
        format: 'iife',
      });
      const link = '<a target="_blank" data-keep href="speaker.html">open</a>';
      writeFileSync(
        join(dir, `${role}.html`),
        `<!doctype html><title>nobody</title>${link}<script>${outputFiles[0]?.text}</script>`,
      );
    }
    await withPage({}, async (deck) => {
      await deck.goto(pathToFileURL(join(dir, 'deck.html')).href);
      const [speaker] = await Promise.all([
        deck.context().waitForEvent('page'),
        deck.getByText('open').click(),
      ]);
      const hears = (page: Page, whom: string): Promise<unknown> =>
        page.waitForFunction((title) => document.title === title, whom);
      await hears(speaker, 'deck');
      await hears(deck, 'speaker');
      await deck.reload();
      await hears(deck, 'speaker');
      // Opened by itself, a file has nobody to talk to, and knows it.
      const alone = await deck.context().newPage();
      await alone.goto(speaker.url());
      const refused = (page: Page): Promise<string | null> =>
        page.locator('html').getAttribute('data-refused');
      expect([await refused(speaker), await refused(alone)]).toEqual(['false', 'true']);
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
