// The teaching pages, and the exercise in which students make an order: by mouse, finger, keys and buttons.

import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { noTrouble, withNewPage, withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { page as pageOf, pagePaths } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const root = await site('root');

const NL = 'lesmateriaal/brood-op-volgorde/';
const EN = 'en/teaching/brood-op-volgorde/';
const url = (path: string): string => root.url + path;
const TALK = ['gezin', 'neven-en-nichten', 'bakmaten', 'straatgenoten', 'voorbijgangers', 'klanten'];
/** By the alphabet of the Dutch labels. */
const START = ['bakmaten', 'gezin', 'klanten', 'neven-en-nichten', 'straatgenoten', 'voorbijgangers'];
/** What each of the ways below makes of it: the fifth becomes the second. */
const MOVED = ['bakmaten', 'straatgenoten', 'gezin', 'klanten', 'neven-en-nichten', 'voorbijgangers'];

const opened = async (page: Page, path: string): Promise<void> => {
  await page.goto(url(path));
  await page.locator('.predict[data-alive]').waitFor({ state: 'attached' });
};
const order = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('.predict .own [data-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id));
const middle = async (page: Page, selector: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const said = (page: Page): Promise<string> => page.locator('.predict [role=status]').innerText();

const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'the mouse': async (page) => {
    const from = await middle(page, '[data-id=straatgenoten] .label');
    const to = await middle(page, '[data-id=gezin] .label');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(from.x, to.y, { steps: 4 });
    await page.mouse.up();
  },
  'a finger': async (page) => {
    const from = await middle(page, '[data-id=straatgenoten] .grip');
    const to = await middle(page, '[data-id=gezin] .grip');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: from.x, y }],
      });
    await touch('touchStart', from.y);
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from.y + (to.y - from.y) * part);
    await touch('touchEnd');
  },
  keys: async (page) => {
    await page.locator('[data-id=straatgenoten] button').first().focus();
    await page.keyboard.press('Home');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  },
  buttons: async (page) => {
    const up = page.getByRole('button', { name: 'straatgenoten: omhoog' });
    for (let press = 0; press < 3; press++) await up.click();
  },
};

test.each(Object.keys(WAYS))(
  'by %s one is moved three places, the others keep theirs, and its new place is said',
  async (way) => {
    await withPage(
      { viewport: { width: 1280, height: 900 }, hasTouch: way === 'a finger' },
      async (page, trouble) => {
        await opened(page, NL);
        await page.locator('.predict .own').scrollIntoViewIfNeeded();
        expect(await order(page)).toEqual(START);
        await WAYS[way]?.(page);
        expect(await order(page)).toEqual(MOVED);
        await expect.poll(() => said(page)).toBe('straatgenoten: plaats 2 van 6');
        expect(await page.locator('[data-held]').count()).toBe(0);
        expect(trouble).toEqual(noTrouble);
      },
    );
  },
);

test('a finger beside the grip scrolls and moves nothing; another mouse button does not either', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 390, height: 800 }, hasTouch: true }, async (page) => {
    await opened(page, NL);
    await page.locator('.predict .own').scrollIntoViewIfNeeded();
    const from = await middle(page, '[data-id=klanten] .label');
    const finger = await page.context().newCDPSession(page);
    const before = await page.evaluate(() => scrollY);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: from.x, y }],
      });
    await touch('touchStart', from.y);
    for (const up of [20, 60, 100, 140]) await touch('touchMove', from.y - up);
    await touch('touchEnd');
    await page.waitForFunction((y) => scrollY > y, before);
    const at = await middle(page, '[data-id=klanten] .label');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(at.x, at.y + 120, { steps: 3 });
    await page.mouse.up({ button: 'right' });
    expect(await order(page)).toEqual(START);
  });
});

test('the focus stays on the button that was pressed, at the end too, where it says that nothing moves', {
  tags: 'long',
}, async () => {
  await withPage({}, async (page) => {
    await opened(page, NL);
    const up = page.getByRole('button', { name: 'gezin: omhoog' });
    await up.focus();
    for (let press = 0; press < 2; press++) {
      await page.keyboard.press('Enter');
      expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    expect((await order(page))[0]).toBe('gezin');
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => said(page)).toBe('gezin blijft op plaats 1 van 6');
  });
});

test('the talk’s order comes beside one’s own when asked for, joined line by line, with no score; and one can begin again', {
  tags: 'long',
}, async () => {
  // At rest: that it moves there is a test of its own.
  await withPage(
    { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
    async (page, trouble) => {
      await opened(page, NL);
      await WAYS.buttons?.(page);
      expect(await page.locator('.predict .theirs').count()).toBe(0);
      await page.getByRole('button', { name: /^Leg de volgorde in het model/ }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
        /^De volgorde in het model/,
      );
      const theirs = page.locator('.theirs li');
      expect(await theirs.locator('.label').allInnerTexts()).toEqual(
        TALK.map((id) => id.replaceAll('-', ' ')),
      );
      expect(await theirs.first().textContent()).toBe('1gezin, bij u op plaats 3');
      expect(await page.locator('.joins path').count()).toBe(TALK.length);
      expect(await page.locator('.predict [data-kind=editorial] .mark').count()).toBe(1);
      // Each line begins and ends in the middle of the rows that it joins.
      const gaps = await page.locator('.joins path').evaluateAll((paths) =>
        paths.map((path, to) => {
          const drawn = path as SVGPathElement;
          const at = (point: DOMPoint): number => point.matrixTransform(drawn.getScreenCTM() as DOMMatrix).y;
          const ends = [drawn.getPointAtLength(0), drawn.getPointAtLength(drawn.getTotalLength())].map(at);
          const their = document.querySelectorAll('.theirs li')[to];
          const name = their?.querySelector('.label')?.textContent;
          const own = [...document.querySelectorAll('.own li')].find(
            (row) => row.querySelector('.label')?.textContent === name,
          );
          return [own, their].map((row, end) => {
            const box = row?.getBoundingClientRect();
            return Math.abs((ends[end] ?? 0) - ((box?.top ?? 0) + (box?.height ?? 0) / 2)) < 1.5;
          });
        }),
      );
      expect(gaps.flat()).toEqual(TALK.flatMap(() => [true, true]));
      expect(await page.locator('.moves').count()).toBe(0);
      await page.getByRole('button', { name: 'Begin opnieuw' }).click();
      expect(await order(page)).toEqual(START);
      expect(await page.locator('.predict .theirs').count()).toBe(0);
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      expect(kept).toEqual([0, 0, '']);
      expect(trouble).toEqual(noTrouble);
    },
  );
});

test.each([NL, EN])(
  '%s without script is a list, a way to do it on paper, and the talk’s order behind a fold',
  async (path) => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto(url(path));
      expect(await page.locator('.predict .own li:visible').count()).toBe(6);
      expect(await order(page)).not.toEqual(TALK);
      expect(await page.locator('noscript p, .to-predict .note').first().isVisible()).toBe(true);
      expect(await page.locator('.predict button').count()).toBe(0);
      expect(await page.locator('.theirs li:visible').count()).toBe(0);
      await page.locator('.predict summary').click();
      expect(await page.locator('.theirs li:visible').count()).toBe(6);
    });
  },
);

firstOf(1, [NL, EN])(
  '%s printed is one sheet with places to write in, and the talk’s order only where it was asked for',
  async (path) => {
    for (const javaScriptEnabled of [true, false]) {
      await withPage({ javaScriptEnabled, viewport: { width: 718, height: 1000 } }, async (page) => {
        if (javaScriptEnabled) await opened(page, path);
        else await page.goto(url(path));
        expect(await pagesOnPaper(page)).toBe(1);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.boxes span:visible').count()).toBe(6);
        expect(await page.locator('.theirs li:visible').count()).toBe(0);
        expect(await page.locator('.predict button:visible, .predict summary:visible').count()).toBe(0);
      });
    }
    await withPage({ viewport: { width: 718, height: 1000 } }, async (page) => {
      await opened(page, path);
      await page.locator('.reveal').click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.boxes span:visible').count()).toBe(0);
      expect(await page.locator('.theirs li:visible').count()).toBe(6);
    });
  },
);

// Other views, before the order is laid beside: test/long/views.test.ts.
test.each([[NL, 320, 'dark']] as const)(
  '%s, with the order of the talk laid beside, %i px wide, %s: nothing is at fault and nothing is cut',
  async (path, width, colorScheme) => {
    await withPage(
      { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' },
      async (page) => {
        await opened(page, path);
        await page.locator('.reveal').click();
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const cut = await page
          .locator('.predict .label')
          .evaluateAll((labels) =>
            labels
              .filter((label) => label.scrollWidth > label.clientWidth + 1 && label.clientWidth > 0)
              .map((label) => label.textContent),
          );
        expect(cut).toEqual([]);
      },
    );
  },
);

test('every button of the exercise is large enough for a finger, and in forced colours rows and lines are there', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 320, height: 800 }, forcedColors: 'active' }, async (page) => {
    await opened(page, NL);
    const small = await page
      .locator('.predict button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .filter(({ width, height }) => width < 40 || height < 40),
      );
    expect(small).toEqual([]);
    await page.locator('.reveal').click();
    const colours = await page
      .locator('.joins path, .predict .row')
      .evaluateAll((parts) =>
        parts.map((part) =>
          part.matches('path') ? getComputedStyle(part).stroke : getComputedStyle(part).borderTopColor,
        ),
      );
    const [text] = await page
      .locator('body')
      .evaluateAll(([body]) => [getComputedStyle(body as Element).color]);
    expect(new Set(colours)).toEqual(new Set([text]));
  });
});

const DECK = 'presenteren/#zelf-leggen';
const slideIsAt = (page: Page): string => page.url().replace(/^[^?#]*/, '');

test('on its slide arrows move what the focus is in, the clicker goes on, and the next step lays the order of the talk beside', async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page, trouble) => {
    await opened(page, DECK);
    const talk = page.locator('[data-current] .talk');
    const seen = (): Promise<boolean> =>
      talk.evaluate((part) => part.checkVisibility({ visibilityProperty: true }));
    await page.locator('[data-id=straatgenoten] button').first().focus();
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowLeft'])
      await page.keyboard.press(key);
    expect(await order(page)).toEqual(MOVED);
    expect([slideIsAt(page), await seen()]).toEqual(['#zelf-leggen', false]);
    await page.keyboard.press('PageDown');
    expect([slideIsAt(page), await seen()]).toEqual(['?stap=2#zelf-leggen', true]);
    expect(await order(page)).toEqual(MOVED);
    expect(await page.locator('.predict .moves').count()).toBe(0);
    await page.keyboard.press('PageUp');
    await page.locator('[data-current] .moves').first().waitFor();
    expect(await seen()).toBe(false);
    await page.locator('.site-title').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('ArrowRight');
    expect(slideIsAt(page)).toBe('?stap=2#zelf-leggen');
    expect(trouble).toEqual(noTrouble);
  });
});

test('on its slide a network that is lost after the deck has come takes nothing away', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await opened(page, 'presenteren/');
    await page.context().setOffline(true);
    await page.evaluate(() => {
      location.hash = 'zelf-leggen';
    });
    await page.locator('[data-current] [data-id=voorbijgangers] button').first().click();
    expect((await order(page))[4]).toBe('voorbijgangers');
  });
});

test('without the script of the exercise the slide still has both orders, the talk’s at its step', async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.route(/\/Predict\./, (route) => route.abort());
    await page.goto(url(DECK));
    const theirs = page.locator('[data-current] .theirs li');
    const visible = (): Promise<boolean[]> =>
      theirs.evaluateAll((rows) => rows.map((row) => row.checkVisibility({ visibilityProperty: true })));
    expect(await visible()).toEqual(TALK.map(() => false));
    await page.keyboard.press('ArrowRight');
    expect(await visible()).toEqual(TALK.map(() => true));
  });
});

test('the exercise sends at most 75 kB of script, and no other page that is read sends any of it', async () => {
  await withNewPage({}, async (page) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await opened(page, NL);
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const sum = (await Promise.all(bodies)).reduce(
      (bytes, body) => bytes + brotliCompressSync(body, best).length,
      0,
    );
    console.log(`${NL}: ${sum} bytes of script (brotli)`);
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThanOrEqual(75_000);
  });
  const holders = pagePaths(root.dir).filter((path) => pageOf(root.dir, path)('predict-order').length > 0);
  expect(holders.filter((path) => !/present/.test(path)).sort()).toEqual(
    ['embed/brood-op-volgorde/', 'en/embed/brood-op-volgorde/', EN, 'en/report/', NL, 'rapport/'].sort(),
  );
});

test('the lecturer’s page has guidance for every exercise, is linked, and asks not to be listed; others do not', () => {
  const dir = root.dir;
  for (const [list, path] of [
    ['lesmateriaal/', 'lesmateriaal/docent/'],
    ['en/teaching/', 'en/teaching/lecturer/'],
  ] as const) {
    const exercises = pageOf(
      dir,
      list,
    )('.exercises a')
      .toArray()
      .filter(({ attribs }) => attribs.href?.startsWith(`/${list}`))
      .map(({ attribs }) => attribs.href?.split('/').at(-2) ?? '');
    expect(exercises).toHaveLength(4);
    const lecturer = pageOf(dir, path);
    for (const id of exercises) {
      expect(lecturer(`#${id} li`).length, id).toBeGreaterThan(1);
      expect(pageOf(dir, `${list}${id}/`)(`a[href="/${path}#${id}"]`).length, id).toBe(1);
    }
    expect(pageOf(dir, list)(`main a[href="/${path}"]`).length).toBe(1);
    expect(lecturer('meta[name=robots]').attr('content')).toBe('noindex');
    expect(pageOf(dir, list)('meta[name=robots]').length).toBe(0);
  }
});

test('the talk’s order comes from where the reader put each, in 250 to 700 ms, and at once for who asked for less motion', {
  tags: 'long',
}, async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    await withPage({ viewport: { width: 1280, height: 900 }, reducedMotion }, async (page) => {
      await opened(page, NL);
      // Read in the same task as the press: no frame has passed.
      const moving = await page.evaluate(() => {
        document.querySelector<HTMLElement>('.reveal')?.click();
        return new Promise<{ end: number; top: number; target: string }[]>((resolve) =>
          requestAnimationFrame(() =>
            resolve(
              document.getAnimations().map((animation) => {
                animation.pause();
                animation.currentTime = 0;
                const effect = animation.effect as KeyframeEffect;
                return {
                  end: Number(effect.getComputedTiming().endTime),
                  top: effect.target?.getBoundingClientRect().top ?? 0,
                  target: (effect.target as HTMLElement).dataset.id ?? effect.target?.localName ?? '',
                };
              }),
            ),
          ),
        );
      });
      if (reducedMotion === 'reduce') {
        expect(moving).toEqual([]);
        return;
      }
      expect(moving.map(({ target }) => target)).toEqual([...TALK, ...TALK.map(() => 'path')]);
      for (const { end } of moving) {
        expect(end).toBeGreaterThanOrEqual(250);
        expect(end).toBeLessThanOrEqual(700);
      }
      const own = await page
        .locator('.own [data-id=gezin]')
        .evaluate((row) => row.getBoundingClientRect().top);
      expect(Math.abs((moving[0]?.top ?? 0) - own)).toBeLessThan(2);
    });
});

test('what students trace back is behind a fold on the page of the exercise, and not in the handout', () => {
  for (const [path, handout, findings] of [
    ['lesmateriaal/', 'presenteren/hand-out/', '/bevindingen/'],
    ['en/teaching/', 'en/present/handout/', '/findings/'],
  ] as const) {
    const traced = pagePaths(root.dir)
      .filter((one) => one.startsWith(path))
      .map((one) => pageOf(root.dir, one))
      .filter(($) => $('main .finding').length > 0);
    expect(traced.length).toBeGreaterThan(0);
    for (const $ of traced) {
      const ways = $(`main a[href*="${findings}"]`);
      expect(ways.length).toBeGreaterThan(0);
      expect(ways.not('details:not([open]) *').length).toBe(0);
      expect($('main .ties').length).toBe(0);
    }
    expect(pageOf(root.dir, handout)(`main .exercise a[href*="${findings}"]`).length).toBe(0);
  }
});

const DRAWING = 'figure-explorer[data-figure=brood-delen]';
const orderIsDrawn = (page: Page): Promise<boolean> =>
  page
    .locator(`${DRAWING} svg.wide .relation`)
    .evaluateAll((parts) => parts.every((part) => getComputedStyle(part).visibility === 'visible'));

test('in the report nothing of the exercise is fetched before one asks for it, and then it is alive where it stands', {
  tags: 'long',
}, async () => {
  await withNewPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(url('rapport/'));
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
      // What waits for a moment without work has had one.
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
    const before = scripts.length;
    expect(await page.locator('.try-first .own li').count()).toBe(6);
    expect(await page.locator('.try-first .moves').count()).toBe(0);
    await page.getByRole('button', { name: 'Eerst zelf' }).click();
    await page.locator('.try-first .predict[data-alive]').waitFor();
    expect(scripts.length).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brood-op-volgorde');
    await page.getByRole('button', { name: 'klanten: omhoog' }).click();
    expect((await order(page))[1]).toBe('klanten');
  });
});

test('the drawing shows the order only once the exercise is passed: laid beside, read on, opened, or gone to', {
  tags: 'long',
}, async () => {
  const PASSED: Record<string, (page: Page) => Promise<void>> = {
    'laid beside': async (page) => {
      await page.locator('.try').click();
      await page.locator('.reveal').click();
    },
    'read on': (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
    opened: (page) => page.locator('.try-first summary').click(),
    'gone to': (page) => page.locator(`${DRAWING} .steps input:checked`).focus(),
    named: (page) =>
      page.evaluate(() => {
        location.hash = 'brood-delen';
      }),
  };
  for (const [way, pass] of Object.entries(PASSED))
    await withPage({ viewport: { width: 1000, height: 900 } }, async (page, trouble) => {
      await page.goto(url('rapport/'));
      await page.locator(`${DRAWING}[data-awaits]`).waitFor();
      expect(await orderIsDrawn(page), way).toBe(false);
      await page.locator('.try').focus();
      expect(await orderIsDrawn(page), way).toBe(false);
      await pass(page);
      await page.locator(`${DRAWING}:not([data-awaits])`).waitFor();
      expect(await orderIsDrawn(page), way).toBe(true);
      expect(await page.locator(`${DRAWING} svg.wide [data-mark][tabindex="0"]`).count(), way).toBe(1);
      expect(trouble).toEqual(noTrouble);
    });
  await withPage({}, async (page) => {
    await page.goto(url('rapport/'));
    await page.locator(`${DRAWING}[data-awaits]`).waitFor();
    // Two pairs without a name, so that nobody reads beside an empty drawing.
    const seenOf = (parts: string): Promise<number> =>
      page
        .locator(`${DRAWING} svg.wide ${parts}`)
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).visibility === 'visible').length);
    expect([await seenOf('.giver'), await seenOf('.label'), await seenOf('[data-mark]')]).toEqual([2, 0, 0]);
    await page.emulateMedia({ media: 'print' });
    expect(await orderIsDrawn(page)).toBe(true);
    expect(await page.locator('.try').isVisible()).toBe(false);
  });
});

test('without script the report hides nothing, and asks for nothing that would not work', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(url('rapport/'));
    expect(await orderIsDrawn(page)).toBe(true);
    expect(await page.locator('.try').isVisible()).toBe(false);
    expect(await page.locator('.try-first .own li:visible').count()).toBe(6);
    await page.locator('.try-first summary').click();
    expect(await page.locator('.try-first .theirs li:visible').count()).toBe(6);
  });
});

test('an exercise shows the quotes that it is about whole, turn by turn', () => {
  const $ = pageOf(root.dir, 'lesmateriaal/over-de-molenaar/');
  for (const id of ['gesprek-bij-het-vuur', 'brief-van-de-bakster']) {
    const words = $(`#${id} .words`)
      .toArray()
      .map((element) => $(element).text());
    const home = pageOf(root.dir, `citaten/${id}/`);
    expect(words).toEqual(
      home('.turns .words')
        .toArray()
        .map((element) => home(element).text()),
    );
  }
});
