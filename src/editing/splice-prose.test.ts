import { expect, test } from 'vitest';
import { proseEdits } from '../../test/studies/edits.ts';
import { readFiles } from '../../test/studies/study-files.ts';
import { proseUnits } from './prose-blocks-at.ts';
import { applySlices } from './slice.ts';
import { setWords, TextShapeError, wordsOf } from './splice-prose.ts';

const units = (source: string) => proseUnits(source, (name) => name === 'Note');
const set = (source: string, words: string, at = 0): string => {
  const unit = units(source)[at];
  if (!unit) throw new Error('no such text');
  return applySlices(source, setWords(source, unit, words));
};
const shown = (source: string) => units(source).map(wordsOf);
const note = (inner: string) => `<Note id="x">\n${inner}\n</Note>\n`;

test('a writer sees links in brackets, paragraphs apart, and signs as they are', () => {
  expect(shown(note('Een <Term id="a">woord</Term> &lt; twee\nen \\[drie\\].\n\nVier'))).toEqual([
    'Een [woord] < twee en \\[drie\\].\n\nVier',
  ]);
  expect(shown('## Een kop\n\n<Note>\n- een\n- twee\n</Note>')).toEqual(['Een kop', 'een\n\ntwee']);
  expect(shown(note('Een **vet** woord'))).toEqual([undefined]);
});

test.each([
  ['Een woord.', 'Een ander woord.', 'Een ander woord.'],
  ['Een <Term id="a">woord</Term>.', 'Een [naam] en meer.', 'Een <Term id="a">naam</Term> en meer.'],
  ['<Term id="a">Woord</Term>.', 'Het [Woord] zelf', 'Het <Term id="a">Woord</Term> zelf'],
  ['Een', 'a < b {c} *d* _e_ &amp;', 'a &lt; b &#123;c&#125; \\*d\\* \\_e\\_ &amp;amp;'],
  ['Een', '- lijst', '\\- lijst'],
  ['Een', '12. lijst', '12\\. lijst'],
  ['Een', '# kop', '\\# kop'],
  ['Een', '\\[drie\\]', '\\[drie\\]'],
  ['Een\ntwee', 'Drie vier', 'Drie vier'],
])('%j, told %j, is written %j', (before, words, after) => {
  expect(set(note(before), words)).toBe(note(after));
});

test('the title above, the text below and rows of Windows stay as they are', () => {
  const source = `---\r\ntitle: É\r\n---\r\n\r\n${note('Een\ntwee').replaceAll('\n', '\r\n')}\r\n## Kop {/* x */}\r\n`;
  expect(set(source, `Drie ${'woorden '.repeat(10)}`)).toBe(
    source.replace('Een\r\ntwee', `Drie ${'woorden '.repeat(6)}woorden\r\nwoorden woorden woorden`),
  );
});

test.each([
  ['links', 'Een <Term id="a">woord</Term>.', 'Een woord.'],
  ['links', 'Een <Term id="a">woord</Term>.', 'Een [woord] en [nog een].'],
  ['links', 'Een <Term id="a">woord</Term>.', 'Een [].'],
  ['links', 'Een', 'Een [twee'],
  ['paragraphs', 'Een', 'Een\n\ntwee'],
])('%s do not become more or fewer', (what, before, words) => {
  expect(() => set(note(before), words)).toThrow(new TextShapeError(what as 'links'));
});

test('in the studies an edit of prose changes its own words alone', () => {
  const told = proseEdits(['content', 'test/studies/oven'].map(readFiles), 29);
  expect(told.edits).toBeGreaterThan(100);
  expect(told.wrong).toEqual([]);
});
