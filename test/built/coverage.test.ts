// What the real study promises: how long its report is, that it leaves out no line of the talk, how many sheets it takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Talk } from '../../src/schema/talk.ts';
import { withPage } from './browser.ts';
import { page, pageSource } from './pages.ts';
import { pagesOnPaper } from './paper.ts';
import { site } from './sites.ts';

const { dir, study, url } = await site('real');

/** Words of the report: hers (in English our translation of them), our sentences between, and our notes. */
function wordsOf(path: string, { cards }: { cards: boolean }): { hers: number; ours: number; notes: number } {
  const $ = load(pageSource(dir, path));
  const her = path.startsWith('en/') ? '.translation' : '.words';
  $('main :is(.mark, .permalink, .ways, .stage, .of-slide)').remove();
  if (!cards) $('main .card').remove();
  const count = (what: string): number => {
    const part = $(`main .passage`).find(what);
    part.find('p, li').append(' ');
    return part
      .toArray()
      .flatMap((of) => $(of).text().split(/\s+/))
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  };
  return {
    hers: count(cards ? `${her}, .card .words` : her),
    ours: count('.prose'),
    notes: count('.note, figcaption, .reading, .speaker'),
  };
}

test.each([
  ['rapport/', 1000],
  ['en/report/', 1150],
])(
  'at least half of what %s tells is the talk’s, in at most %i words, with notes of at most 500',
  (path, most) => {
    const { hers, ours, notes } = wordsOf(path, { cards: false });
    console.log(`${path}: ${hers} words of the talk, ${ours} of ours between them, ${notes} in notes`);
    expect(hers).toBeGreaterThan(300);
    expect(ours).toBeGreaterThan(0);
    expect(hers / (hers + ours)).toBeGreaterThanOrEqual(0.5);
    expect(hers + ours).toBeLessThanOrEqual(most);
    expect(notes).toBeLessThanOrEqual(500);
    // Slides stand beside what is told of them: whoever counted them too would count her words twice.
    expect(wordsOf(path, { cards: true }).hers).toBeGreaterThan(hers * 1.5);
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
