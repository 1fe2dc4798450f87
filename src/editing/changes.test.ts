import { expect, test } from 'vitest';
import { readFiles } from '../../test/studies/study-files.ts';
import { RULES } from '../study/checks/rules/index.ts';
import * as en from '../words/editing/en.ts';
import * as nl from '../words/editing/nl.ts';
import { Change, makeChange, RefusedError } from './changes.ts';
import { judgeChange, takeSnapshot } from './judge.ts';
import { textsOf } from './texts.ts';

const snapshot = takeSnapshot(
  new Map(readFiles('test/studies/oven').files.map(({ path, text }) => [path, text])),
);
const texts = textsOf(snapshot.draft);
const make = (change: Change) => makeChange(snapshot.sources, snapshot.draft, texts, change).files;
const lines = [...texts.values()].filter(({ line }) => line);
const WHY = { nl: 'Dat klopt beter.', en: 'That is more accurate.' };
const amend = { do: 'amend', by: 'M. Bakker', date: '2027-03-01', why: WHY } as const;
const refusal = (change: Change): string => {
  try {
    make(change);
    return 'made';
  } catch (error) {
    return error instanceof RefusedError ? error.refusal : String(error);
  }
};

test('no line of the talk can be written, and talk.txt is no text', () => {
  expect(lines.length).toBeGreaterThan(50);
  for (const { id, line } of lines) {
    const words = { [line?.language ?? '']: 'Iets anders' };
    expect([id, refusal({ do: 'words', id, words })]).toEqual([id, 'words-of-talk']);
  }
  expect([...texts.values()].flatMap(({ parts }) => parts.filter(({ file }) => file === 'talk.txt'))).toEqual(
    [],
  );
  expect(refusal({ do: 'words', id: 'talk.txt', words: { nl: 'x' } })).toBe('unknown');
});

test('a correction of a line keeps its words, and says who, when and why in each language', () => {
  for (const { id, line } of lines.filter((_, at) => at % 23 === 0)) {
    const files = make({ ...amend, id, text: 'Dit is verzonnen.' });
    expect([...files.keys()]).toEqual(['talk.yaml']);
    const after = takeSnapshot(new Map([...snapshot.sources, ...files]), snapshot);
    const told = textsOf(after.draft).get(id)?.line;
    expect([id, told]).toEqual([
      id,
      { ...line, amended: { text: 'Dit is verzonnen.', by: amend.by, date: amend.date, why: WHY } },
    ]);
  }
});

test.each([
  ['text', { text: '' }],
  ['who', { by: ' ' }],
  ['a day', { date: '1 maart' }],
  ['a reason', { why: {} }],
  ['a reason in each language', { why: { nl: 'x' } }],
])('a correction without %s is none', (_, lack) => {
  const change = Change.safeParse({ ...amend, id: lines[0]?.id, text: 'Anders.', ...lack });
  expect(change.success ? refusal(change.data) : 'refused').toMatch(/^(?:refused|languages)$/);
});

test('a translation, a reach, a paragraph, a title are plainly edited; what is not there comes to be', () => {
  // A sample: each text is judged with the whole study.
  for (const text of [...texts.values()].filter((_, at) => at % 149 === 0)) {
    const words = Object.fromEntries(
      text.parts
        .filter((part) => part.words !== undefined)
        .map(({ language, words }) => [
          language,
          `${words
            ?.split('\n\n')
            .map((one) => `${one} Ook.`)
            .join('\n\n')}`,
        ]),
    );
    if (Object.keys(words).length === 0) continue;
    const change: Change = { do: 'words', id: text.id, words };
    const after = takeSnapshot(new Map([...snapshot.sources, ...make(change)]), snapshot);
    const told = textsOf(after.draft).get(text.id);
    expect([
      text.id,
      Object.fromEntries(told?.parts.map((part) => [part.language, part.words]) ?? []),
    ]).toEqual([
      text.id,
      Object.fromEntries(Object.entries(words).map(([language, said]) => [language, said.trim()])),
    ]);
  }
});

test('what restates the talk can name other lines of it, in data and in prose; nothing else has any', () => {
  const restating = [...texts.values()].filter(({ whose }) => whose === 'paraphrase');
  expect(new Set(restating.map(({ parts }) => parts[0]?.unit !== undefined)).size).toBe(2);
  for (const { id, lines } of restating.filter((_, at) => at % 5 === 0)) {
    const given = [...lines, 's01-0'];
    const files = make({ do: 'words', id, words: {}, lines: given });
    const after = textsOf(takeSnapshot(new Map([...snapshot.sources, ...files]), snapshot).draft).get(id);
    expect([id, after]).toEqual([
      id,
      { ...texts.get(id), lines: given, parts: after?.parts.map((part) => ({ ...part })) },
    ]);
    expect(after?.parts.map(({ words }) => words)).toEqual(texts.get(id)?.parts.map(({ words }) => words));
  }
  const note = [...texts.values()].find(({ whose, field }) => whose === 'editorial' && field === 'note');
  expect(refusal({ do: 'words', id: note?.id ?? '', words: {}, lines: ['s01-0'] })).toBe('in-file');
});

test('a paragraph comes behind another in each language, with an id made of its words', () => {
  const after = [...texts.values()].find(
    ({ id, parts }) => id.startsWith('paragraph/') && parts.length === 2,
  );
  const change: Change = {
    do: 'paragraph',
    after: after?.id ?? '',
    as: 'Note',
    words: { nl: 'Eén < twee drie.', en: 'One < two.' },
  };
  const { problems, made } = judgeChange(snapshot, change);
  expect([made.id, problems]).toEqual(['paragraph/een-twee-drie', []]);
  for (const text of made.files.values())
    expect(text).toMatch(/<Note id="een-twee-drie">\n(?:Eén|One) &lt; /);
  expect(refusal({ ...change, words: { nl: 'Alleen hier.' } })).toBe('languages');
});

test('problems that were there before are not held against a change', () => {
  const broken = new Map(snapshot.sources);
  broken.set('findings/koude-oven.yaml', `${broken.get('findings/koude-oven.yaml')}unknown: x\n`);
  const before = takeSnapshot(broken);
  const { problems } = judgeChange(before, {
    do: 'words',
    id: 'finding/ver-van-de-oven#reach',
    words: { nl: 'Hoe ver, staat er niet.' },
  });
  expect([before.problems.length > 0, problems]).toEqual([true, []]);
});

test('every rule that the editor has words for is one of the check', () => {
  const names = new Set([...RULES.map(({ name }) => name), 'value-fits-schema']);
  for (const { judged } of [nl, en])
    expect(Object.keys(judged.rules).filter((rule) => !names.has(rule))).toEqual([]);
});
