// What a reader can do on a page in a real browser.

import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { site } from './sites.ts';

const root = await site('root');

const reports = ['rapport/', 'en/report/'];

test.each(reports)('%s shows every quote, every chapter and the drawing with script off', async (path) => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + path);
    expect(await page.locator('blockquote:visible').count()).toBe(3);
    expect(await page.locator('.chapter h2[id$=-heading]:visible').count()).toBe(9);
    const drawing = await page.locator('svg.spectrum:visible').boundingBox();
    expect(drawing?.height).toBeGreaterThan(200);
  });
});

firstOf(1, reports)('%s: the switch leaves the talk and its translation, without script', async (path) => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(root.url + path);
    const ours = page.locator('main :is([data-kind="paraphrase"], [data-kind="editorial"]):visible');
    // Which relation a strain is drawn at is ours: there it goes, and stays where it is told. A figure's heading comes then.
    // What there is to put in order goes with the exercise, and is told below it.
    const talk = page.locator(
      'main :is([data-lines][lang]:not(.strain), .words):not(.of-slide *, .try-first *):visible',
    );
    const [before, kept] = [await ours.count(), await talk.count()];
    expect(before).toBeGreaterThan(20);
    await page.locator('#only-the-talk').press('Space');
    expect(await ours.count()).toBe(0);
    expect(await talk.count()).toBe(kept);
    expect(kept).toBeGreaterThan(20);
  });
});

test('every mark leads by keyboard to the line that it names', { tags: 'long' }, async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root.url}bevindingen/vermoeide-stokers/`);
    const mark = page.locator('.statement a.mark').last();
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bron/#s08-4');
    expect(await page.locator(':target .words').innerText()).toBe('Vermoeide stokers');
  });
});

test('beside a telling the drawing takes the step that is told, lights what is meant, and stays in sight', async () => {
  await withPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${root.url}rapport/`);
    const chapter = page.locator('.chapter:has(svg.spectrum)');
    const explorer = chapter.locator('figure-explorer');
    /** Reads on until a line is told, and says what the drawing shows then. */
    const at = async (line: string): Promise<unknown> => {
      await chapter
        .locator(`.telling [data-lines~="${line}"]`)
        .last()
        .evaluate((words) => {
          const { top } = words.getBoundingClientRect();
          scrollBy(0, top - innerHeight / 2);
        });
      await explorer
        .locator(`.wide [data-says~="${line}"][data-told], .narrow [data-says~="${line}"][data-told]`)
        .first()
        .waitFor({ state: 'attached' });
      // Its step is checked once scrolling rests.
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLElement>('figure-explorer:has(.spectrum)')?.dataset.shown ===
          document.querySelector<HTMLInputElement>('figure-explorer:has(.spectrum) .steps input:checked')
            ?.value,
      );
      return explorer.evaluate((element) => ({
        step: (element as HTMLElement).dataset.shown,
        chosen: element.querySelector<HTMLInputElement>('.steps input:checked')?.value,
        lit: [...element.querySelectorAll<SVGElement>('svg.narrow [data-told]')].map(
          ({ dataset }) => dataset.mark,
        ),
        inSight: (element.querySelector('svg.narrow')?.getBoundingClientRect().top ?? -1) >= 0,
      }));
    };
    const [first, , last] = await explorer
      .locator('.steps input[data-tells]')
      .evaluateAll((inputs) =>
        inputs
          .slice(-2)
          .flatMap((input) => [
            (input as HTMLElement).dataset.tells?.split(' ')[0] ?? '',
            (input as HTMLInputElement).value,
          ]),
      );
    const strain = await at(first ?? '');
    expect(strain).toMatchObject({ step: '4', chosen: '4', inSight: true });
    expect((strain as { lit: string[] }).lit).toHaveLength(1);
    expect(await at(last ?? '')).toMatchObject({ step: '5', chosen: '5', lit: ['bakmaten'] });
  });
});

test('the strip marks the chapter that is read, and none at the top', { tags: 'long' }, async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${root.url}rapport/`);
    const marked = page.locator('.contents [aria-current]');
    await page.keyboard.press('End');
    await marked.waitFor();
    expect(await marked.getAttribute('href')).toBe(
      await page.locator('.contents a').last().getAttribute('href'),
    );
    await page.keyboard.press('Home');
    await marked.waitFor({ state: 'detached' });
  });
});
