// The search: what it finds, says and keeps in the address, by keyboard and without script; and the register beneath it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { statementsOf } from '../../src/register/statements-of.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { noTrouble, withPage } from './browser.ts';
import { page } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const study = studyOf(readStudy(root.study));

interface Published {
  id: string;
  whose: string;
  text: string;
  address: string;
  kind: string;
}
const published = (language: string): Published[] =>
  JSON.parse(readFileSync(join(root.dir, `data/statements-${language}.json`), 'utf8')) as Published[];
const squeeze = (text: string): string => text.replace(/[\s\u2060]+/g, '');

describe.each(['nl', 'en'] as const)('the register in %s', (language) => {
  test('has the words of each statement as its own page has them', () => {
    const texts = new Map<string, string>();
    const textOf = (path: string): string => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const $ = load(page(root.dir, path).html());
      // Signs and what they say stand in the middle of what is read.
      $('.mark, script, style, template, svg title').remove();
      const text = squeeze($('body').text());
      texts.set(path, text);
      return text;
    };
    const wrong = published(language).filter(({ address, text, kind }) => {
      const path = address.split('#')[0] ?? '';
      // A row is the words of its cells, which on the page stand apart.
      const pieces = kind === 'row' ? text.split(' · ') : [text];
      return pieces.some((piece) => !textOf(path).includes(squeeze(piece)));
    });
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('leads to a place that is there', () => {
    const lost = published(language).filter(({ address }) => {
      const [path = '', fragment] = address.split('#');
      return fragment !== undefined && page(root.dir, path)(`[id="${fragment}"]`).length !== 1;
    });
    expect(lost.map(({ id, address }) => `${id}: ${address}`)).toEqual([]);
  });
});

/** A word of the talk that few texts have. */
const rare = (() => {
  const line = statementsOf(study, 'nl').find(({ kind, text }) => kind === 'line' && /\p{L}{9,}/u.test(text));
  return { word: /\p{L}{9,}/u.exec(line?.text ?? '')?.[0] ?? '', line: line?.text ?? '' };
})();

test('shows what is asked for as it is typed, marks it, and keeps it in the address', () =>
  withPage({}, async (browser, trouble) => {
    await browser.goto(`${root.url}zoeken/`);
    const asked: string[] = [];
    browser.on('request', (request) => asked.push(request.url()));
    await browser.getByRole('searchbox').fill(rare.word);
    await expect.poll(() => browser.locator('.results mark').count()).toBeGreaterThan(0);
    expect(await browser.locator('.results').textContent()).toContain(rare.line);
    await expect.poll(() => browser.locator('.search > [role=status]').textContent()).toMatch(/gevonden/);
    expect(new URL(browser.url()).searchParams.get('zoek')).toBe(rare.word);
    expect(asked.map((url) => new URL(url).pathname.split('/').at(-1))).toEqual(['nl.json']);
    // The same address in the other language's name of it, opened anew.
    await browser.goto(`${root.url}zoeken/?find=${encodeURIComponent(rare.word)}`);
    await expect.poll(() => browser.locator('.results mark').count()).toBeGreaterThan(0);
    expect(trouble).toEqual(noTrouble);
  }));

test('can be kept to the talk’s words or ours', () =>
  withPage({}, async (browser) => {
    await browser.goto(`${root.url}zoeken/?zoek=${encodeURIComponent(rare.word)}`);
    await expect.poll(() => browser.locator('.results li').count()).toBeGreaterThan(0);
    await browser.getByRole('radio', { name: 'de lezing' }).check();
    await expect.poll(() => browser.locator('.results .hit-ours').count()).toBe(0);
    expect(await browser.locator('.results .hit-talk').count()).toBeGreaterThan(0);
    expect(new URL(browser.url()).searchParams.get('wiens')).toBe('talk');
  }));

test('says that nothing is found, and shows what a query says as words', { tags: 'long' }, () =>
  withPage({}, async (browser, trouble) => {
    await browser.goto(`${root.url}zoeken/?zoek=${encodeURIComponent('<img src=zz onerror=qq>')}`);
    await expect.poll(() => browser.locator('.search > [role=status]').textContent()).toContain('Niets');
    expect(await browser.locator('.search img').count()).toBe(0);
    expect(trouble).toEqual(noTrouble);
  }),
);

test('a key leads there from a list and into its field, unless it is switched off', { tags: 'long' }, () =>
  withPage({}, async (browser) => {
    await browser.goto(`${root.url}citaten/`);
    await browser.keyboard.press('/');
    await browser.waitForURL(/zoeken/);
    await browser.keyboard.press('/');
    await expect.poll(() => browser.evaluate(() => document.activeElement?.id)).toBe('search-field');
    await browser.keyboard.type('a/b');
    expect(await browser.getByRole('searchbox').inputValue()).toBe('a/b');
    await browser.locator('#search-key').uncheck();
    await browser.locator('h1').click();
    await browser.keyboard.press('/');
    expect(await browser.evaluate(() => document.activeElement?.id)).not.toBe('search-field');
  }),
);

describe('whether words stand in the talk', () => {
  const ask = (words: string, path = 'zoeken/') =>
    withPage({}, async (browser) => {
      await browser.goto(root.url + path);
      await browser.locator('.quotation textarea').fill(words);
      await browser.locator('.quotation button').click();
      const said = browser.locator('.quotation [role=status]');
      await expect.poll(() => said.textContent()).not.toBe('');
      return {
        said: await said.textContent(),
        shown: await browser.locator('.quotation .answer').textContent(),
      };
    });

  test('is said with the slide, on the search page and where one shares', async () => {
    for (const path of ['zoeken/', 'delen/']) {
      const { said, shown } = await ask(rare.line, path);
      expect(said).toMatch(/^Ja, woord voor woord/);
      expect(shown).toMatch(/dia \d/);
    }
  });

  test('is denied of our words, and of a sentence with another word in it', async () => {
    const ours = statementsOf(study, 'nl').find(({ kind }) => kind === 'reach')?.text ?? '';
    expect((await ask(ours)).said).toMatch(/onze woorden/);
    const long =
      statementsOf(study, 'nl').find(({ kind, text }) => kind === 'line' && text.split(' ').length > 7)
        ?.text ?? '';
    const { said, shown } = await ask(long.replace(/ \S+ /, ' gisteren '));
    expect(said).toMatch(/Niet letterlijk/);
    expect(shown).toContain('gisteren');
  });

  test('is said of a translation as one', async () => {
    const line = statementsOf(study, 'en').find(
      ({ whose, kind, text }) => whose === 'translation' && kind === 'line' && text.split(' ').length > 5,
    );
    expect((await ask(line?.text ?? '', 'en/search/')).said).toMatch(/translation/);
  });
});

test('without script the page is a register, each word of which leads to its slides', () =>
  withPage({ javaScriptEnabled: false }, async (browser) => {
    await browser.goto(`${root.url}zoeken/`);
    expect(await browser.locator('.needs-script').first().isVisible()).toBe(false);
    expect(await browser.locator('.book-index').isVisible()).toBe(true);
    const $ = page(root.dir, 'zoeken/');
    const words = $('.letters li')
      .toArray()
      .map((item) => $(item).find('.headword').text());
    expect(words.length).toBeGreaterThan(20);
    expect([...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))).toHaveLength(
      words.length,
    );
    const lost = $('.letters a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', `${root.url}zoeken/`))
      .filter(({ pathname, hash }) => {
        const path = pathname.slice(new URL(root.url).pathname.length);
        return (
          hash !== '' && page(root.dir, path)(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1
        );
      });
    expect(lost.map(String)).toEqual([]);
  }));
