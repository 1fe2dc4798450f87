// One fact stands in one file: what is changed there shows everywhere, after one build.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { withStudyCopy } from './builds.ts';
import { page, pagePaths } from './pages.ts';

const LINE = 's05-4';

/** The pages of the real site on which the words of a line stand, verbatim or translated. */
const pagesWith = (dir: string, selector: string): string[] =>
  pagePaths(dir).filter((path) => page(dir, path)(selector).length > 0);

test('an amended line shows on every page that uses it, and the original one step away', async () => {
  const verbatim = `.words[data-lines="${LINE}"]`;
  const users = pagesWith(inject('dir'), verbatim);
  expect(users).toContain('rapport/');
  await withStudyCopy(async (copy) => {
    copy.replace(
      'talk.yaml',
      "text: 'Overbelast netwerk'",
      [
        "text: 'Overbelast netwerk'",
        "        amended: { text: 'Zwaar overbelast netwerk', by: A. Onderzoeker, date: '2027-03-01', why: { nl: preciezer, en: more precise } }",
      ].join('\n'),
    );
    const dir = await copy.build();
    expect(pagesWith(dir, verbatim)).toEqual(users);
    for (const path of users) {
      const $ = page(dir, path);
      const shown = $(verbatim).toArray();
      expect(
        shown.map((element) => $(element).text()),
        path,
      ).toEqual(shown.map(() => 'Zwaar overbelast netwerk'));
      // One step away: the page itself is the source, or links from beside the words to the line there.
      const steps = shown.filter((element) => {
        const block = $(element).closest(
          path.endsWith('bron/') || path.endsWith('source/') ? '.source-line' : 'p, li',
        );
        return (
          block.find('del').text() === 'Overbelast netwerk' ||
          block.find(`a.amended[href$="#${LINE}"]`).length === 1
        );
      });
      expect(steps.length, path).toBe(shown.length);
    }
    const source = page(dir, 'bron/')(`#${LINE}`);
    expect(source.find('del').text()).toBe('Overbelast netwerk');
    expect(source.text()).toContain('A. Onderzoeker');
    expect(source.text()).toContain('preciezer');
  });
});

test('a changed translation and a changed note show on every page that uses them', async () => {
  const translated = `.translation[data-lines~="${LINE}"]`;
  const users = pagesWith(inject('dir'), translated);
  expect(users).toContain('en/report/');
  const holding = (dir: string, words: string): string[] =>
    pagePaths(dir).filter((path) => page(dir, path)('main').text().replace(/\s+/g, ' ').includes(words));
  const note = 'A generalist helps with all kinds of problems, not just one.';
  const noted = holding(inject('dir'), note);
  expect(noted).toEqual(
    expect.arrayContaining(['en/report/', 'en/findings/wringt-met-generalistisch-werken/']),
  );
  await withStudyCopy(async (copy) => {
    copy.replace('talk.yaml', "{ en: 'Overburdened network' }", "{ en: 'A network under too great a load' }");
    copy.replace('findings/wringt-met-generalistisch-werken.yaml', note, 'A generalist is not a specialist.');
    const dir = await copy.build();
    expect(pagesWith(dir, translated)).toEqual(users);
    for (const path of users) {
      const $ = page(dir, path);
      for (const element of $(translated).toArray()) {
        expect($(element).text(), path).toContain('A network under too great a load');
      }
    }
    expect(holding(dir, note)).toEqual([]);
    expect(holding(dir, 'A generalist is not a specialist.')).toEqual(noted);
  });
});

test('a changed translation shows on its pages and in the data, in one build', async () => {
  await withStudyCopy(async (copy) => {
    copy.replace('talk.yaml', "{ en: 'Overburdened network' }", "{ en: 'A network under too great a load' }");
    const dir = await copy.build();
    expect(page(dir, 'en/findings/overbelast-netwerk/')('main').text()).toContain(
      'A network under too great a load',
    );
    for (const file of ['data/study.json', 'data/lines.csv', 'data/findings.csv']) {
      const text = readFileSync(join(dir, file), 'utf8');
      expect(text, file).toContain('A network under too great a load');
      expect(text, file).not.toContain('Overburdened network');
    }
  });
});
