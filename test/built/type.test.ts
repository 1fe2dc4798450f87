// Type says whose words these are: the talk is in the serif, what is ours in the sans. Labels in drawings are apart.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { site } from './sites.ts';

const root = await site('root');

const OF_TALK = ['study', 'participant', 'cited', 'translation'];
const OURS = ['paraphrase', 'editorial'];
const PATHS = [
  ...[
    'presenteren/',
    'presenteren/spreker/#het-raadsstuk',
    'presenteren/hand-out/',
    'presenteren/draaiboek/',
  ],
  ...['en/present/', 'en/present/speaker/#het-raadsstuk', 'en/present/handout/', 'en/present/script/'],
];
const FILES = ['downloads/presentatie-nl.html', 'downloads/presentation-en.html'];

/** Words in the wrong face, by their kind, and how many there were of the talk and of us. */
const facesOf = (page: Page) =>
  page.evaluate(
    ([ofTalk, ours]) => {
      const wrong = new Set<string>();
      const seen = { talk: 0, ours: 0 };
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        const kind = parent?.closest<HTMLElement>('[data-kind]')?.dataset.kind ?? '';
        const text = node.nodeValue?.trim();
        // A sign's number is the interface's.
        if (!parent || !text || parent.closest('.mark, script, style, svg')) continue;
        const serif = getComputedStyle(parent).fontFamily.startsWith('"Spoken Serif"');
        if (ofTalk.includes(kind)) seen.talk++;
        if (ours.includes(kind)) seen.ours++;
        if ((ofTalk.includes(kind) && !serif) || (ours.includes(kind) && serif))
          wrong.add(`${kind}: ${text}`);
      }
      return { wrong: [...wrong], ...seen };
    },
    [OF_TALK, OURS] as const,
  );

const READ = [
  ...['', 'rapport/', 'in-het-kort/', 'bron/', 'bevindingen/', 'bevindingen/vermoeide-stokers/'],
  ...['citaten/gesprek-bij-het-vuur/', 'begrippen/buurtbrood/', 'figuren/brood-delen/', 'verantwoording/'],
  ...['en/report/', 'en/findings/vermoeide-stokers/', 'en/embed/gesprek-bij-het-vuur/'],
];
/** Pages on which the most is ours, or all of it. */
const MOSTLY_OURS = [
  ...['begrippen/', 'figuren/', 'lesmateriaal/', 'lesmateriaal/docent/'],
  ...['lesmateriaal/brood-op-volgorde/', 'embed/brood-delen/'],
];

test('pages that are read have each word in the face of whose it is', async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    const found: string[] = [];
    for (const path of READ) {
      await page.goto(root.url + path);
      const { wrong, talk } = await facesOf(page);
      found.push(...wrong.map((words) => `/${path} ${words}`));
      if (!path.startsWith('verantwoording')) expect(talk, path).toBeGreaterThan(0);
    }
    expect(found).toEqual([]);
  });
});

test('pages that are mostly ours are in our face', { tags: 'long' }, async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    const found: string[] = [];
    for (const path of MOSTLY_OURS) {
      await page.goto(root.url + path);
      const { wrong, ours } = await facesOf(page);
      found.push(...wrong.map((words) => `/${path} ${words}`));
      expect(ours, path).toBeGreaterThan(0);
    }
    expect(found).toEqual([]);
  });
});

firstOf(2, [...PATHS, ...FILES])('%s has each word in the face of whose it is', async (path) => {
  const address = path.startsWith('downloads/') ? pathToFileURL(join(root.dir, path)).href : root.url + path;
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const { wrong, talk, ours } = await facesOf(page);
    expect(wrong).toEqual([]);
    expect([talk > 50, ours > 15]).toEqual([true, true]);
  });
});

test('a heading of the talk is in the serif, one of ours in the sans, at the head of the deck too', async () => {
  await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.goto(`${root.url}presenteren/`);
    const faces = await page.evaluate(() =>
      ['goedendag', 'een-vraag-vooraf', 'wat-wij-wilden-weten'].map((id) => {
        const heading = document.getElementById(`${id}-title`);
        return heading && getComputedStyle(heading).fontFamily.split(',')[0];
      }),
    );
    expect(faces).toEqual(['Atkinson', 'Atkinson', '"Spoken Serif"']);
  });
});

test('what this file looks for is found where a face is wrong', async () => {
  await withPage({ bypassCSP: true }, async (page) => {
    await page.goto(`${root.url}presenteren/`);
    await page.addStyleTag({ content: '.translation, .words { font-family: Atkinson !important }' });
    expect((await facesOf(page)).wrong.length).toBeGreaterThan(30);
    await page.addStyleTag({ content: '.prompt, .restated { font-family: "Spoken Serif" !important }' });
    expect((await facesOf(page)).wrong.some((found) => /^(paraphrase|editorial): /.test(found))).toBe(true);
  });
});
