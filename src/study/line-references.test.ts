import { expect, test } from 'vitest';
import { lineReferences } from './line-references.ts';

test('every line that data names is found with its path', () => {
  expect(
    lineReferences({ question: 's01-2', lines: ['s01-1', 's02-3a'], turns: [{ lines: ['s03-0'] }] }),
  ).toEqual([
    { id: 's01-2', path: ['question'] },
    { id: 's01-1', path: ['lines', 0] },
    { id: 's02-3a', path: ['lines', 1] },
    { id: 's03-0', path: ['turns', 0, 'lines', 0] },
  ]);
});

test('a text names no line, and a word that is not quite a line is none', () => {
  expect(
    lineReferences({ label: { nl: 's01-1', en: 's01-1' }, id: 's1-1', note: 'see s01-1', n: 1, none: null }),
  ).toEqual([]);
});
