// One fact stands in one file: what is changed there shows everywhere, after one build.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AMENDED, MOVED, NOTE } from './edition.ts';
import { page, pagePaths } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

/** The pages on which something is to be found, but for those of the finding that is gone since. */
const pagesWith = (dir: string, selector: string): string[] =>
  pagePaths(dir).filter((path) => !path.includes(MOVED.finding) && page(dir, path)(selector).length > 0);

const pagesThatSay = (dir: string, words: string): string[] =>
  pagePaths(dir).filter((path) => page(dir, path)('main').text().replace(/\s+/g, ' ').includes(words));

test('an amended line shows on every page that uses it, and the original one step away', () => {
  const verbatim = `.words[data-lines="${AMENDED.line}"]`;
  const users = pagesWith(root.dir, verbatim);
  expect(users).toContain('rapport/');
  expect(pagesWith(edition.dir, verbatim)).toEqual(users);
  for (const path of users) {
    const $ = page(edition.dir, path);
    const shown = $(verbatim).toArray();
    expect(
      shown.map((element) => $(element).text()),
      path,
    ).toEqual(shown.map(() => AMENDED.after));
    // One step away: the page itself is the source, or links from beside the words to the line there.
    const steps = shown.filter((element) => {
      const block = $(element).closest(
        path.endsWith('bron/') || path.endsWith('source/') ? '.source-line' : 'p, li, .statement',
      );
      return (
        block.find('del').text() === AMENDED.before ||
        block.find(`a.amended[href$="#${AMENDED.line}"]`).length === 1
      );
    });
    expect(steps.length, path).toBe(shown.length);
  }
  const source = page(edition.dir, 'bron/')(`#${AMENDED.line}`);
  expect(source.find('del').text()).toBe(AMENDED.before);
  expect(source.text()).toContain(AMENDED.by);
  expect(source.text()).toContain(AMENDED.why);
});

test('a changed translation shows on every page that uses it, and in the data', () => {
  const translated = `.translation[data-lines~="${AMENDED.line}"]`;
  const users = pagesWith(root.dir, translated);
  expect(users).toContain('en/report/');
  expect(pagesWith(edition.dir, translated)).toEqual(users);
  for (const path of users) {
    const $ = page(edition.dir, path);
    for (const element of $(translated).toArray()) {
      expect($(element).text(), path).toContain(AMENDED.translationAfter);
    }
  }
  // The data are made in the same build, of the same sentence.
  for (const file of ['data/study.json', 'data/lines.csv', 'data/findings.csv']) {
    const text = readFileSync(join(edition.dir, file), 'utf8');
    expect(text, file).toContain(AMENDED.translationAfter);
    expect(text, file).not.toContain(AMENDED.translationBefore);
  }
});

test('a changed note shows on every page that shows it', () => {
  const users = pagesThatSay(root.dir, NOTE.before);
  expect(users).toEqual(expect.arrayContaining(['en/report/', `en/findings/${NOTE.finding}/`]));
  expect(pagesThatSay(edition.dir, NOTE.before)).toEqual([]);
  expect(pagesThatSay(edition.dir, NOTE.after)).toEqual(users);
});
