// What the real study promises: how long its report is, that it leaves out no line of the talk, how many sheets it takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Talk } from '../../src/schema/talk.ts';
import { withPage } from './browser.ts';
import { page, wordsOfMain } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const { dir, study, url } = await site('real');

test.each(['rapport/', 'en/report/'])(
  '%s has at most 2,000 words, quotes, notes and captions in, tables and drawings out',
  (path) => {
    const words = wordsOfMain(dir, path).length;
    expect(words).toBeGreaterThan(1000);
    expect(words).toBeLessThanOrEqual(2000);
  },
);

test.each(['bron/', 'en/source/'])('%s: every line but structure has a use elsewhere', (path) => {
  const talk = Talk.parse(parse(readFileSync(join(study, 'talk.yaml'), 'utf8')));
  const lines = talk.slides.flatMap((slide) => slide.lines).filter(({ role }) => role === 'body');
  expect(lines.length).toBeGreaterThan(30);
  const $ = page(dir, path);
  expect(lines.filter(({ id }) => $(`[data-use~="${id}"]`).length === 0).map(({ id }) => id)).toEqual([]);
});

test.each(['bron/', 'en/source/'])('%s prints on at most four pages', async (path) => {
  await withPage({}, async (browserPage) => {
    await browserPage.goto(url + path);
    expect(await pagesOnPaper(browserPage)).toBeLessThanOrEqual(4);
  });
});
