// The deck in a real browser: keys, addresses, focus, sizes, paper, and what stays without a script.

import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { noTrouble, withNewPage, withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { page as pageOf } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';
import { misfits, onEachSlide, slidesOfEachShape } from './slides.ts';
import { type Stop, shownStop, stopsOf } from './stops.ts';

const root = await site('root');

const NL = 'presenteren/';
const EN = 'en/present/';
const url = (path: string): string => root.url + path;
const SCREEN = { viewport: { width: 1280, height: 720 } };
const LONG = { timeout: 400_000 };

const stops = stopsOf(root.dir, NL);
const ids = [...new Set(stops.map(({ id }) => id))];
const shapes = slidesOfEachShape(root, NL);
const nameOf = ({ id, step }: Stop): string => `${step > 1 ? `?stap=${step}` : ''}#${id}`;
/** What is shown, as its address would say it. */
const shown = async (page: Page): Promise<string> => nameOf(await shownStop(page));
/** Asked of the page: what Playwright holds for it lags behind. */
const address = (page: Page): Promise<string> => page.evaluate(() => location.search + location.hash);

test('the deck has slides with steps, or the tests below would test nothing', () => {
  expect(ids.length).toBeGreaterThan(10);
  expect(stops.length).toBeGreaterThan(ids.length + 5);
});

// The whole way back: test/long/deck.test.ts.
test('ArrowRight goes through the whole deck step by step, and ArrowLeft back from the end', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page, trouble) => {
    await page.goto(url(NL));
    const walk = async (key: string, presses: number): Promise<string[]> => {
      const seen = [await shown(page)];
      for (let press = 1; press <= presses; press++) {
        await page.keyboard.press(key);
        seen.push(await shown(page));
      }
      return seen;
    };
    const names = stops.map(nameOf);
    expect(await walk('ArrowRight', stops.length)).toEqual([...names, names.at(-1)]);
    expect(await address(page)).toBe(names.at(-1));
    expect(await walk('ArrowLeft', 12)).toEqual(names.slice(-13).reverse());
    await page.keyboard.press('Home');
    expect(await walk('ArrowLeft', 1)).toEqual([names[0], names[0]]);
    expect(trouble).toEqual(noTrouble);
  });
});

// What each key does is keys.test.ts's: here each is pressed once, as a browser names it.
test('keys, of a clicker too, go on a step, and back', async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(NL));
    for (const [on, back] of [
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowDown', 'ArrowUp'],
      ['PageDown', 'PageUp'],
      ['Space', 'Shift+Space'],
      ['n', 'p'],
      ['N', 'Backspace'],
    ] as const) {
      await page.keyboard.press(on);
      expect(await shown(page), on).toBe(nameOf(stops[1] as Stop));
      await page.keyboard.press(back);
      expect(await shown(page), back).toBe(nameOf(stops[0] as Stop));
    }
  });
});

test('the first and last step, and those in between, have addresses that open them, in both languages’ words', async () => {
  // Every step of every slide: address.test.ts.
  const some = [0, 1, 2].flatMap((part) => stops[Math.floor((part / 2) * (stops.length - 1))] ?? []);
  const later = stops.filter(({ step }) => step > 1).slice(0, 1);
  await withPage(SCREEN, async (page) => {
    for (const [index, stop] of [...some, ...later].entries()) {
      const name = nameOf(stop).replace('stap', index % 2 ? 'stap' : 'step');
      // From a page of its own, so that each address is loaded.
      await page.goto('about:blank');
      await page.goto(url(NL) + name);
      expect(await shown(page)).toBe(nameOf(stop));
    }
  });
});

test('Home and End, digits with Enter, and the list of slides jump; Back undoes a jump, and leaves the deck in one go', async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(''));
    await page.goto(url(NL));
    await page.keyboard.press('End');
    expect(await shown(page)).toBe(nameOf(stops.at(-1) as Stop));
    await page.keyboard.press('Home');
    for (const key of ['1', '2']) await page.keyboard.press(key);
    expect(await page.locator('.deck-bar .go').innerText()).toContain('12');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(`#${ids[11]}`);
    await page.keyboard.press('g');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(`#${ids[4]}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${ids[4]}-title`);
    await page.goBack();
    expect(await shown(page)).toBe(`#${ids[11]}`);
    await page.goBack();
    expect(await shown(page)).toBe(`#${ids[0]}`);
    for (const key of ['n', 'n', 'n']) await page.keyboard.press(key);
    await page.goBack();
    expect(page.url()).toBe(url(''));
  });
});

test('Enter after digits is theirs, wherever the focus is', { tags: 'long' }, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(NL));
    await page.locator('.deck-bar [data-do="overview"]').focus();
    for (const key of ['7', 'Enter']) await page.keyboard.press(key);
    expect(await shown(page)).toBe(`#${ids[6]}`);
    await page.keyboard.press('Enter');
    expect(await page.locator('#deck-overview').isVisible()).toBe(true);
  });
});

test('the screen turns black and white and back; a key that moves on first gives back the slide', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(NL) + nameOf(stops[3] as Stop));
    const colour = (): Promise<string | null> =>
      page.evaluate(() => {
        const top = document.elementFromPoint(600, 700);
        return top?.matches('.blank') ? getComputedStyle(top).backgroundColor : null;
      });
    const colours: (string | null)[] = [];
    for (const key of ['b', '.', ',', 'w', 'b', 'PageDown', 'b', 'Escape']) {
      await page.keyboard.press(key);
      colours.push(await colour());
    }
    const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    expect(colours).toEqual([black, null, white, null, black, null, black, null]);
    expect(await shown(page)).toBe(nameOf(stops[3] as Stop));
  });
});

test('the overview, the keys and the list open, and Escape closes each and gives the focus back', async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(`${url(NL)}#${ids[3]}`);
    await page.keyboard.press('o');
    const links = page.locator('.overview ol a');
    expect(await links.count()).toBe(ids.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${ids[3]}`);
    await page.keyboard.press('Escape');
    expect(await links.first().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${ids[3]}-title`);
    for (const [key, id] of [
      ['?', 'deck-help'],
      ['g', 'deck-jump'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator(`#${id}`).isVisible()).toBe(false);
    }
    await page.keyboard.press('o');
    await links.nth(5).click();
    expect(await shown(page)).toBe(`#${ids[5]}`);
  });
});

test('letters can be switched off, and stay off in this window; what has a modifier or is typed in a field is left alone', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(NL));
    for (const key of ['Control+ArrowRight', 'Alt+n', 'Shift+ArrowRight', 'Shift+N', 'F5'])
      await page.evaluate((keys) => {
        const [name = '', modifier] = keys.split('+').reverse();
        const flag = { Control: 'ctrlKey', Alt: 'altKey', Shift: 'shiftKey' }[modifier ?? ''];
        const init = { key: name, bubbles: true, cancelable: true, ...(flag && { [flag]: true }) };
        if (!document.body.dispatchEvent(new KeyboardEvent('keydown', init)))
          throw new Error(`${keys} was taken`);
      }, key);
    await page.keyboard.press('g');
    await page.keyboard.type('nb ow');
    expect(await page.locator('#deck-filter').inputValue()).toBe('nb ow');
    await page.keyboard.press('Escape');
    expect(await shown(page)).toBe(nameOf(stops[0] as Stop));
    // In the frame in which it closes, the field still has the focus.
    await page.keyboard.press('g');
    await page.evaluate(() => {
      const field = document.querySelector('#deck-filter');
      field?.closest('dialog')?.close();
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));
    });
    await page.locator('#deck-letters').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    for (const key of ['n', 'b', 'o', '?', '.', '4', 'Enter']) await page.keyboard.press(key);
    expect(await shown(page)).toBe(nameOf(stops[0] as Stop));
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe(nameOf(stops[1] as Stop));
  });
});

test('a figure keeps its arrows while one is in it, and leaves the address to the deck', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    const slide = pageOf(root.dir, NL)('.slide:has(svg.wide [data-mark])').last();
    const last = { id: slide.attr('id') ?? '', step: Number(slide.attr('data-steps')) };
    await page.goto(url(NL) + nameOf(last));
    const marks = page.locator('[data-current] svg.wide [data-mark]');
    await marks.first().focus();
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await marks.nth(1).getAttribute('data-selected')).toBe('');
    expect(await address(page)).toBe(nameOf(last));
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageUp');
    expect(await shown(page)).toBe(nameOf({ ...last, step: last.step - 1 }));
  });
});

test('only the slide’s number and title are announced, and the focus goes to its heading; who works the bar stays there', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(`${url(NL)}#${ids[2]}`);
    const says = page.locator('#deck-says');
    expect(await says.innerText()).toBe('');
    await page.keyboard.press('End');
    const title = (await page.locator('[data-current] h2').innerText()).trim();
    expect(await says.innerText()).toBe(`Dia ${ids.length} van ${ids.length}: ${title}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${ids.at(-1)}-title`);
    const previous = page.locator('[data-do=previous]');
    await previous.focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('Enter');
    expect(await previous.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('[role=application]').count()).toBe(0);
  });
});

test('a choice of slides is kept in every address and link, and so are slide and step by the language switch', async () => {
  await withPage(SCREEN, async (page) => {
    const stop = stops.find(({ step }) => step === 2) as Stop;
    const number = ids.indexOf(stop.id) + 1;
    await page.goto(`${url(NL)}?dia=${number},1,${ids.length}`);
    expect(await shown(page)).toBe(`#${stop.id}`);
    expect(await page.locator('.deck-bar .count').innerText()).toBe('1 / 3');
    await page.keyboard.press('ArrowRight');
    const kept = `?dia=${number},1,${ids.length}&stap=2#${stop.id}`;
    expect(await address(page)).toBe(kept);
    // What opens a window for this lecture says so first.
    for (const link of await page.locator('.deck-bar a[data-keep]:not(.language)').all())
      expect((await link.getAttribute('href'))?.replace(/\?college=\w+&/, '?')).toContain(kept);
    await page.locator('.deck-bar a.language').click();
    await page.waitForURL(`**/${EN}**`);
    expect(await address(page)).toBe(kept.replace('dia', 'slides').replace('stap', 'step'));
    expect(await shown(page)).toBe(nameOf(stop));
    await page.keyboard.press('End');
    expect(await shown(page)).toContain(`#${ids.at(-1)}`);
    await page.keyboard.press('o');
    expect(await page.locator('.overview ol li:visible').count()).toBe(3);
    await page.locator('.overview a[data-choice]').last().click();
    await page.waitForURL(/slides=short/);
    expect(Number((await page.locator('.deck-bar .count').innerText()).split('/')[1])).toBeLessThan(
      ids.length,
    );
  });
});

firstOf(1, [
  '?dia=<img src=x onerror=alert(1)>&stap=2',
  '?dia=een,&stap=1e9#<svg onload=alert(1)>',
  '?__proto__[x]=1&dia=0,99#deck-overview',
])('%s changes nothing', async (given) => {
  await withPage(SCREEN, async (page, trouble) => {
    await page.goto(url(NL) + given);
    expect(await shown(page)).toContain(`#${ids[0]}`);
    expect(await page.locator('main :is(img, [onload], [onerror])').count()).toBe(0);
    await page.keyboard.press('End');
    expect(await address(page)).toBe(nameOf(stops.at(-1) as Stop));
    expect(trouble).toEqual(noTrouble);
  });
});

test('from one slide to the next only these two change', { tags: 'long' }, async () => {
  await withPage(SCREEN, async (page) => {
    // Figures and exercises come to life once the page is idle; that is no change of slide.
    await page.goto(`${url(NL)}#${ids[4]}`, { waitUntil: 'networkidle' });
    await page.keyboard.press('End');
    const changed = await page.evaluate(async () => {
      const seen = new Set<string>();
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const slide = (target as Element).closest('.slide');
          if (slide) seen.add(slide.id);
        }
      });
      observer.observe(document.body, { subtree: true, attributes: true, childList: true });
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      await new Promise(requestAnimationFrame);
      return [...seen].sort();
    });
    expect(changed).toEqual([ids[0], ids.at(-1)].sort());
  });
});

// In English, and on other screens: test/long/deck.test.ts.
test(
  'on a screen of 1280 by 720 every slide fits at every step, with no letter under 24 px but those of the source line, of 18',
  LONG,
  async () => {
    await withPage(SCREEN, async (page) => {
      expect(await onEachSlide(page, root, NL, () => misfits(page, 24), { eachStep: true })).toEqual([]);
    });
  },
);

test('words of ours to stress, and parts of a quote, are lit one after the other, and all else stays', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    const lit = (): Promise<(string | null)[]> =>
      page.locator('[data-current] [data-lit]').evaluateAll((parts) => parts.map((part) => part.textContent));
    const words = (): Promise<number> =>
      page.locator('[data-current] .parts').evaluate((parts) => (parts as HTMLElement).innerText.length);
    for (const selector of ['.slide:has(b[data-lights])', '.slide:has(.part[data-lights])']) {
      const slide = pageOf(root.dir, NL)(selector).last();
      await page.goto(`${url(NL)}#${slide.attr('id')}`);
      const seen = [await lit()];
      const length = await words();
      for (let step = 1; step < Number(slide.attr('data-steps')); step++) {
        await page.keyboard.press('ArrowRight');
        seen.push(await lit());
        expect(Math.abs((await words()) - length), selector).toBeLessThan(5);
      }
      expect(seen.length, selector).toBeGreaterThan(2);
      expect(new Set(seen.map(String)).size, selector).toBe(seen.length);
    }
  });
});

test('the overview has a picture of each slide once it is open; arrows go through it, Enter to the slide; no two names are the same', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(`${url(NL)}#${ids[0]}`);
    const pictures = page.locator('.picture');
    expect(await pictures.count()).toBe(0);
    await page.keyboard.press('o');
    await pictures.last().waitFor();
    expect(await page.locator('.picture[inert][aria-hidden=true] .sheet').count()).toBe(ids.length);
    expect(await pictures.locator('a').count()).toBe(0);
    const twice = await page.locator('[id]').evaluateAll((all) => {
      const names = all.map(({ id }) => id);
      return names.filter((id, index) => names.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    const names = await page.locator('.overview nav > ol > li > a .name').allInnerTexts();
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const at = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    const place = (index: number): Promise<{ x: number; y: number } | null> =>
      page.locator('.overview nav > ol > li').nth(index).boundingBox();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'End', 'Home', 'ArrowDown']) {
      await page.keyboard.press(key);
      seen.push(await at());
    }
    const below = ids.findIndex((id) => `#${id}` === seen.at(-1));
    expect(seen.slice(0, 5)).toEqual([1, 0, 0, ids.length - 1, 0].map((index) => `#${ids[index]}`));
    const [first, under] = [await place(0), await place(below)];
    expect(under?.x).toBe(first?.x);
    expect(under?.y).toBeGreaterThan(first?.y ?? 0);
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(`#${ids[below]}`);
  });
});

// Every slide and the overview, in both languages and themes: test/long/deck.test.ts.
test('axe finds no fault with what opens; narrow, the deck is a document', async () => {
  await withPage({ ...SCREEN, colorScheme: 'dark' }, async (page) => {
    await page.goto(url(NL));
    for (const key of ['?', 'g']) {
      await page.keyboard.press(key);
      expect(await faultsOf(page, 'dialog[open]'), key).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForFunction(() => document.documentElement.dataset.deck === undefined);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator('.slide:visible').count()).toBe(ids.length);
  });
});

test('Tab reaches nothing that is not shown, on a slide of each shape, at its first step', {
  tags: 'long',
}, async () => {
  await withPage(SCREEN, async (page) => {
    await page.goto(url(NL));
    const wrong: string[] = [];
    let stopsSeen = 0;
    for (const id of shapes) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await page.locator(`#${id}[data-current]`).waitFor();
      await page.evaluate((heading) => document.getElementById(heading)?.focus(), `${id}-title`);
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const box = element.getBoundingClientRect();
          const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          const inside = box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1 && box.left >= -1;
          const place = element.closest('.slide')?.id ?? 'bar';
          return { place, fault: seen && inside ? '' : element.outerHTML.slice(0, 120) };
        });
        if (!at || (press > 0 && at.place === 'bar' && (await lastOfBar(page)))) break;
        stopsSeen++;
        if (at.fault || (at.place !== 'bar' && at.place !== id)) wrong.push(`${id}: ${at.place} ${at.fault}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(stopsSeen).toBeGreaterThan(shapes.length * 5);
  });
});

const lastOfBar = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.querySelector('[data-do="help"]'));

firstOf(1, [NL, EN])('%s printed is one page a slide, with every step, and nothing is cut', async (path) => {
  await withPage({ ...SCREEN, colorScheme: 'dark' }, async (page) => {
    await page.goto(`${url(path)}?stap=1#${ids[3]}`);
    expect(await pagesOnPaper(page)).toBe(ids.length);
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate(() => {
      const wrong: string[] = [];
      for (const slide of document.querySelectorAll('.slide')) {
        const edge = slide.getBoundingClientRect();
        const floor = slide.querySelector('.source-line')?.getBoundingClientRect().top ?? 0;
        for (const part of slide.querySelectorAll('[data-step], h2, .prompt, .lines, .turn, .figure-note')) {
          if (part.closest('svg.narrow')) continue;
          const box = part.getBoundingClientRect();
          const seen = part.checkVisibility({ visibilityProperty: true });
          if (!seen || box.bottom > floor + 2 || box.right > edge.right || box.top < edge.top)
            wrong.push(`${slide.id}: ${part.outerHTML.slice(0, 80)}`);
        }
      }
      return wrong;
    });
    expect(faults).toEqual([]);
    await page.emulateMedia({ media: null });
    await page.goto(`${url(path)}?dia=1,3`);
    expect(await pagesOnPaper(page)).toBe(2);
    // Back on the screen, what is not shown is out of reach again.
    const reached = page.locator('.slide h2');
    expect(
      await reached.evaluateAll((all) => all.filter((heading) => heading.checkVisibility()).length),
    ).toBe(1);
  });
});

test('without script all of it is there to read: contents, slides, steps, legend', async () => {
  await withPage({ ...SCREEN, javaScriptEnabled: false }, async (page) => {
    await page.goto(url(NL));
    expect(await page.locator('.slide:visible').count()).toBe(ids.length);
    expect(await page.locator('.overview ol a:visible').count()).toBe(ids.length);
    const hidden = await page
      .locator('.slide :is([data-step], .figure-note, .reading)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => !part.closest('svg'))
          .filter((part) => !part.checkVisibility({ visibilityProperty: true }))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(hidden).toEqual([]);
    expect(await page.locator('#legend').isVisible()).toBe(true);
    expect(await page.locator('.deck-bar').isVisible()).toBe(false);
    await page.locator('.overview ol a').nth(6).click();
    expect(
      await page.locator(`#${ids[6]}`).evaluate((slide) => slide.getBoundingClientRect().top),
    ).toBeLessThan(100);
  });
});

test('a swipe turns the slide, and its buttons are large enough for a finger', { tags: 'long' }, async () => {
  await withPage({ viewport: { width: 1024, height: 768 }, hasTouch: true }, async (page) => {
    await page.goto(url(NL));
    const swipe = (from: number, to: number): Promise<void> =>
      page.evaluate(
        ([start = 0, end = 0]) => {
          const main = document.getElementById('main');
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 });
          main?.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start)], bubbles: true }));
          main?.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end)], bubbles: true }));
        },
        [from, to],
      );
    await swipe(700, 300);
    expect(await shown(page)).toBe(nameOf(stops[1] as Stop));
    await swipe(300, 700);
    await swipe(300, 310);
    expect(await shown(page)).toBe(nameOf(stops[0] as Stop));
    const small = await page.locator('.deck-bar :is(a, button):visible').evaluateAll((controls) =>
      controls
        .map((control) => control.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 43)
        .map(({ width, height }) => `${width} by ${height}`),
    );
    expect(small).toEqual([]);
  });
});

test('the whole deck sends at most 10.3 kB of script before it is idle, and pages that are read load none of its styles', async () => {
  await withNewPage(SCREEN, async (page) => {
    // The exercise comes when the deck has nothing else to do; what it weighs is told in teaching.test.ts.
    const exercise = /\/_astro\/(?:mount|client|jsx-runtime|rolldown-runtime)\./;
    await page.route(exercise, (route) => route.abort());
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await Promise.all([page.waitForRequest(exercise), page.goto(url(NL), { waitUntil: 'networkidle' })]);
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const script = (await Promise.all(bodies)).reduce(
      (sum, body) => sum + brotliCompressSync(body, best).length,
      0,
    );
    console.log(`${NL}: ${script} bytes of script (brotli)`);
    expect(script).toBeGreaterThan(1000);
    expect(script).toBeLessThanOrEqual(10_300);
    const style = (path: string): string => pageOf(root.dir, path)('style').text();
    expect([style('rapport/').includes('.site-footer'), style(NL).includes('.site-footer')]).toEqual([
      true,
      false,
    ]);
  });
});
