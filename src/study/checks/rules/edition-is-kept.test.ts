import { expect, test } from 'vitest';
import { SMALL_OVEN } from '../../../../test/studies/study-files.ts';
import { release } from '../../../../test/studies/three-editions.ts';
import { MANIFEST } from '../../editions.ts';
import { readDraft } from '../draft.ts';
import { editionIsKept } from './edition-is-kept.ts';

const FILE = 'editions/1.0.json';
const first = release(SMALL_OVEN, '1.0', '2027-03-01');
const study = release(first, '1.1', '2027-04-01');
const row = study
  .text(FILE)
  .split('\n')
  .findIndex((text) => text.includes('"page/opening#wat-dit-is"'));
const altered = (change: (text: string) => string): string =>
  study.write(FILE, change(study.text(FILE))).problems();

test('editions as they were released have no problem, whatever ends their rows', () => {
  expect(study.problems()).toBe('');
  expect(altered((text) => text.replaceAll('\n', '\r\n'))).toBe('');
});

test('a changed statement is told with its file, its row and how to mend it', () => {
  const says = altered((text) =>
    text
      .split('\n')
      .map((line, at) => (at === row ? line.replace('"editorial"', '"paraphrase"') : line))
      .join('\n'),
  );
  expect(says).toBe(
    `editions/1.0.json:${row + 1}:1  edition-is-kept\n  edition 1.0 has another "page/opening#wat-dit-is" than was released. An edition is never edited: put the file back as it was. A text that changes, changes in its own file, and the next edition has it. Words that must go on request: npm run redact.`,
  );
});

test.each([
  ['its day', (text: string) => text.replace('2027-03-01', '2027-03-02'), ':2:1'],
  ['a space', (text: string) => text.replace('"date": ', '"date":  '), ':3:1'],
  ['a statement less', (text: string) => text.replace(/\n {4}\{"id":"finding.*/, ''), ':1:1'],
  ['an empty row at its end', (text: string) => `${text}\n`, 'edition-is-kept'],
  [
    'words taken out by hand',
    (text: string) => text.replace(/"words":\{.*\}\}\}/, '"words":{}}'),
    'edition-is-kept',
  ],
])('%s is noticed', (_, change, where) => {
  expect(altered(change)).toContain(where);
  expect(altered(change)).toContain('edition-is-kept');
});

test('any character that is another is noticed, on its row where that is a statement', () => {
  const text = study.text(FILE);
  const head = text.indexOf('    {"id"');
  for (let at = 0; at < text.length; at += Math.ceil(text.length / 60)) {
    const other = text[at] === 'a' ? 'b' : 'a';
    const { draft, problems } = readDraft(
      study.write(FILE, text.slice(0, at) + other + text.slice(at + 1)).files,
    );
    const [first] = [...problems, ...editionIsKept.check(draft)];
    expect(first?.file, `${at}`).toBe(FILE);
    if (at > head && first?.rule === 'edition-is-kept')
      expect(first.line).toBe(text.slice(0, at).split('\n').length);
  }
});

test('an edition that is gone, or of which the manifest does not know, is a problem', () => {
  expect(study.remove(FILE).problems()).toMatch(
    /^editions\/manifest\.txt:2:1 {2}edition-is-kept\n {2}edition 1\.0 was released, and editions\/1\.0\.json is gone\./,
  );
  expect(study.remove(MANIFEST).problems()).toContain('editions/1.0.json:2:1  edition-is-kept');
  expect(study.rename(FILE, 'editions/0.9.json').problems()).toContain('stands in editions/0.9.json');
});
