import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { judge, SETS } from '../../test/search/judge.ts';
import { makeView } from '../components/view.ts';
import { searchIndex } from '../edge/search-index.ts';
import { entryOf } from '../register/statement.ts';
import type { Language } from '../schema/primitives.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { find } from './find.ts';
import type { SearchIndex } from './index-file.ts';

const study = studyOf(readStudy('content'));

const indexOf = (language: Language) => searchIndex(makeView(study, language, undefined, '/'));
const indexes = new Map(study.languages.map((language) => [language, indexOf(language)]));
const indexIn = (language: Language): SearchIndex => indexes.get(language) ?? indexOf(language);

/** The entries in which it finds something. */
const found = (language: Language, query: string): string[] =>
  find(indexIn(language), query).hits.map(({ text }) => entryOf(indexIn(language).texts[text]?.id ?? ''));

describe.each(study.languages)('in %s', (language) => {
  test.each(SETS)('of the set %s nine in ten are found, and nine in ten found are right', async (set) => {
    const { recall, precision } = await judge(found, language, set);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  test('every word of every text finds that text', { tags: 'long' }, () => {
    const index = indexIn(language);
    const missed = index.words.flatMap(({ word, at }) => {
      let number = 0;
      const texts = at.map((step) => {
        number += step;
        return number;
      });
      const hits = new Set(find(index, word).hits.map(({ text }) => text));
      return texts.some((text) => !hits.has(text)) ? [word] : [];
    });
    expect(missed).toEqual([]);
  });

  test('what is sent before the first answer is at most 30 kB', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    expect(brotliCompressSync(JSON.stringify(indexIn(language))).length).toBeLessThanOrEqual(30_000);
  });
});

test.each([
  ['netwerk', 'netwerkinzet', true],
  ['nier', 'manieren', false],
  ['rol', 'controle', false],
  ['aard', 'waardevol', false],
  ['gemeente', 'algemeen', false],
  ['vriend', 'vriendschappen', true],
  ['uitkering', 'bijstandsuitkering', true],
  ['daken', 'dak', true],
  ['toeslag', 'toeslagen', true],
])('“%s” and a text with “%s”: found %s', async (query, word, isFound) => {
  const { makeIndex } = await import('./make-index.ts');
  const { lexiconOf } = await import('../edge/lexicon.ts');
  const statement = {
    id: 'line/s01-1',
    kind: 'line',
    whose: 'study',
    language: 'nl',
    text: word,
    home: { address: { page: 'source' } },
    also: [],
    lines: [],
  } as const;
  const index = makeIndex(
    {
      study: { ...study, concepts: [], quotes: [] },
      language: 'nl',
      statements: [{ ...statement, also: [], lines: [] }],
      placeOf: () => ({ href: '/', name: '', kind: '' }),
    },
    lexiconOf('nl'),
  );
  expect(find(index, query).hits.length > 0).toBe(isFound);
});

test('a phrase in quotation marks is found as it stands', () => {
  const index = indexIn('nl');
  const line = [...study.lines.values()].find(
    ({ said, role }) => role === 'body' && said.split(' ').length > 4,
  );
  const words = line?.said.split(' ').slice(0, 3) ?? [];
  const all = find(index, `"${words.join(' ')}"`).hits.map(({ text }) => index.texts[text]?.text ?? '');
  expect(all).toContain(line?.said);
  expect(
    find(index, `"${words.toReversed().join(' ')}"`).hits.map(({ text }) => index.texts[text]?.text),
  ).not.toContain(line?.said);
});

test('of several words, texts that have all come alone, and what nothing has is said', () => {
  const { hits, missing, partly } = find(indexIn('nl'), 'netwerk xyzzyx');
  expect(hits.length).toBeGreaterThan(0);
  expect(missing).toEqual(['xyzzyx']);
  expect(partly).toBe(true);
});

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['a quotation mark', '"'],
  ['brackets', '(((('],
  ['a backslash', '\\'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['a tag', '<script>'],
  ['a sign of direction', '\u202e'],
  ['what a pattern has', '%s [a-z]+ $&'],
])('%s breaks nothing', (_, query) => {
  expect(() => find(indexIn('nl'), query)).not.toThrow();
});
