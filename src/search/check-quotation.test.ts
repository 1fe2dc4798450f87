import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { makeView } from '../components/view.ts';
import { searchIndex } from '../edge/search-index.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { quotationChecker, type TalkPiece } from './check-quotation.ts';
import { wordsIn } from './fold.ts';

const study = studyOf(readStudy('content'));
const index = searchIndex(makeView(study, 'nl', undefined, '/'));
const talk: TalkPiece[] = index.talk.map(({ text, turn, words }) => ({
  text,
  turn,
  slide: index.texts[text]?.slide ?? 0,
  words: words ?? index.texts[text]?.text ?? '',
}));
const ours = index.texts.flatMap(({ whose, text: words }, text) =>
  whose === 'editorial' || whose === 'paraphrase' ? [{ text, words }] : [],
);
const check = quotationChecker(talk, ours);

/** What is read in one go, as one text. */
const turns = [...Map.groupBy(talk, ({ turn }) => turn).values()].map((pieces) => ({
  slide: pieces[0]?.slide ?? 0,
  words: pieces.flatMap(({ words }) => wordsIn(words)),
}));
const all = talk.flatMap(({ words }) => wordsIn(words));
const isRun = (words: readonly string[]): boolean =>
  all.some((_, from) => words.every((word, at) => all[from + at] === word));
const LEAST = 6;
const long = turns.filter(({ words }) => words.length >= LEAST);

test('every run of six words in a line or turn, and every shorter one whole, is word for word on its slide', () => {
  const runs = turns.flatMap(({ slide, words }) =>
    words.length < LEAST
      ? [{ slide, words }]
      : words.slice(0, 1 - LEAST).map((_, from) => ({ slide, words: words.slice(from, from + LEAST) })),
  );
  const wrong = runs.filter(({ slide, words }) => {
    const verdict = check(words.join(' '));
    return (
      words.length > 0 &&
      !(
        verdict.is === 'exact' &&
        verdict.standings.some(({ slides, across }) => slides[0] === slide && !across)
      )
    );
  });
  expect(runs.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('a thousand sentences changed inside are never called word for word', () => {
  const changes = {
    out: (words: string[], at: number) => words.toSpliced(at, 1),
    niet: (words: string[], at: number) => words.toSpliced(at, 0, 'niet'),
    swapped: (words: string[], at: number) =>
      words.with(at, words[at + 1] ?? '').with(at + 1, words[at] ?? ''),
  };
  let tried = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.constantFrom(...Object.values(changes)),
      fc.nat(),
      ({ words }, change, where) => {
        const changed = change(words, 1 + (where % (words.length - 2)));
        fc.pre(!isRun(changed));
        tried++;
        return check(changed.join(' ')).is !== 'exact';
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
  expect(tried).toBe(1000);
});

test('what goes on into the next line says so, and what stands twice names both', () => {
  const [first, second] =
    [...turns.keys()].flatMap((at) =>
      (turns[at]?.words.length ?? 0) > 2 && (turns[at + 1]?.words.length ?? 0) > 2
        ? [[turns[at], turns[at + 1]]]
        : [],
    )[0] ?? [];
  const across = check([...(first?.words.slice(-2) ?? []), ...(second?.words.slice(0, 2) ?? [])].join(' '));
  expect(across).toMatchObject({ is: 'exact', standings: [{ across: true }] });
  const twice = turns.find(
    ({ words }, at) =>
      words.length > 0 &&
      turns.some((other, place) => place > at && other.words.join(' ') === words.join(' ')),
  );
  const verdict = check(twice?.words.join(' ') ?? '');
  expect(verdict.is === 'exact' && verdict.standings.length).toBeGreaterThan(1);
});

test('our own words are called ours', () => {
  const wrong = ours
    .filter(({ words }) => wordsIn(words).length >= LEAST && !isRun(wordsIn(words)))
    .filter(({ words }) => check(words).is !== 'ours');
  expect(wrong).toEqual([]);
});

describe('a sentence with a difference', () => {
  const { words } = long.toSorted((a, b) => b.words.length - a.words.length)[0] ?? { words: [] };
  test('shows what the talk has and what it has not', () => {
    const verdict = check(words.toSpliced(3, 1, 'gisteren').join(' '));
    expect(verdict.is).toBe('changed');
    if (verdict.is !== 'changed') return;
    expect(verdict.differences.filter(({ is }) => is === 'asked')).toEqual([
      { is: 'asked', words: 'gisteren' },
    ]);
    expect(verdict.differences.filter(({ is }) => is === 'talk').map((one) => wordsIn(one.words))).toEqual([
      [words[3]],
    ]);
  });
});

test('what has nothing of the talk is not found, and nothing is asked of nothing', () => {
  expect(check('Morgen regent het in Parijs volgens de krant').is).toBe('absent');
  expect(check(' …! ').is).toBe('nothing');
});

test('capitals, accents, quotation marks and line breaks make no difference', () => {
  const line = talk.find(({ words }) => wordsIn(words).length >= LEAST)?.words ?? '';
  expect(check(`«${line.toUpperCase().replaceAll(' ', '\n')}»`).is).toBe('exact');
});
