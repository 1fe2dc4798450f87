import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStudy } from '../../scripts/build/read-study.ts';
import { makeView } from '../components/view.ts';
import { searchIndex } from '../edge/search-index.ts';
import { entryOf } from '../register/statement.ts';
import { LANGUAGES, type Language } from '../schema/primitives.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { find } from './find.ts';

interface Query {
  query: string;
  finds: string[];
}

const study = studyOf(readStudy('content'));
/** What the sets judge: their authors left out exercises and pages of prose. */
const JUDGED = /^(?:line|finding|quote|concept|paragraph|chapter|figure)\//;

const indexOf = (language: Language) => searchIndex(makeView(study, language, undefined, '/'));
const found = (language: Language, query: string): Set<string> => {
  const index = indexes[language];
  return new Set(
    find(index, query)
      .hits.map(({ text }) => entryOf(index.texts[text]?.id ?? ''))
      .filter((id) => JUDGED.test(id)),
  );
};
const indexes = { nl: indexOf('nl'), en: indexOf('en') };

/** The mean over all queries; where nothing is right, nothing found is wholly right. */
function judge(language: Language, name: string): { recall: number; precision: number } {
  const queries = parse(readFileSync(`test/search/${name}-${language}.yaml`, 'utf8')) as Query[];
  const scores = queries.map(({ query, finds }) => {
    const got = found(language, query);
    const right = finds.filter((id) => got.has(id)).length;
    const none = finds.length === 0 && got.size === 0 ? 1 : 0;
    return { recall: finds.length ? right / finds.length : 1, precision: got.size ? right / got.size : none };
  });
  const mean = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { recall: mean(({ recall }) => recall), precision: mean(({ precision }) => precision) };
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['queries', 'kept'])(
    'of the set %s nine in ten are found, and nine in ten found are right',
    (name) => {
      const { recall, precision } = judge(language, name);
      expect(recall).toBeGreaterThanOrEqual(0.9);
      expect(precision).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('every word of every text finds that text', () => {
    const index = indexes[language];
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
    expect(brotliCompressSync(JSON.stringify(indexes[language])).length).toBeLessThanOrEqual(30_000);
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
  const index = indexes.nl;
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
  const { hits, missing, partly } = find(indexes.nl, 'netwerk xyzzyx');
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
  expect(() => find(indexes.nl, query)).not.toThrow();
});
