import { expect, test } from 'vitest';
import { ProseSyntaxError, scanProse } from './scan-prose.ts';

test('a component is found with its attributes, its place and its words', () => {
  expect(
    scanProse('\n<Paraphrase id="a" lines="s01-1 s01-2">\nTwee woorden.\n</Paraphrase>\n').elements,
  ).toEqual([
    {
      name: 'Paraphrase',
      attributes: { id: 'a', lines: 's01-1 s01-2' },
      line: 2,
      column: 1,
      text: 'Twee woorden.',
    },
  ]);
});

test('an attribute without a value is true, one with code is null', () => {
  expect(scanProse('<Finding id={x} note {...y} />').elements[0]?.attributes).toEqual({
    id: null,
    note: true,
    '{…}': null,
  });
});

test('a term inside a sentence knows what it stands in, and its words are those of the sentence', () => {
  const { elements } = scanProse('<Note>\nEen <Term id="a">warme</Term> oven.\n</Note>\n');
  expect(elements.map(({ name, parent, text }) => [name, parent, text])).toEqual([
    ['Note', undefined, 'Een warme oven.'],
    ['Term', 'Note', 'warme'],
  ]);
});

test('the words of a component inside another are its own', () => {
  const { elements } = scanProse('<Note>\nBuiten.\n\n<Editorial>\nBinnen.\n</Editorial>\n</Note>\n');
  expect(elements.map(({ text }) => text)).toEqual(['Buiten.', 'Binnen.']);
});

test('a paragraph in no component is bare, a heading is none', () => {
  const { bare, headings } = scanProse('## Kop\n\nWoorden.\n');
  expect(bare).toEqual([{ type: 'paragraph', line: 3, column: 1 }]);
  expect(headings).toEqual([{ type: 'heading', line: 1, column: 1, depth: 2, text: 'Kop' }]);
});

test('a list is bare once, not once for each of its paragraphs', () => {
  expect(scanProse('- een\n- twee\n').bare).toEqual([{ type: 'list', line: 1, column: 1 }]);
});

test('code is bare wherever it stands', () => {
  expect(scanProse('<Note>\nEen {1 + 1} oven.\n</Note>\n').bare).toEqual([
    { type: 'mdxTextExpression', line: 2, column: 5 },
  ]);
});

test('frontmatter is no prose and counts for line numbers', () => {
  const { bare, elements } = scanProse('---\ntitle: x\n---\n\n<Quote id="a" />\n');
  expect(bare).toEqual([]);
  expect(elements[0]?.line).toBe(5);
});

test('text that is no MDX throws with its place', () => {
  const fault = (mdx: string) => {
    try {
      scanProse(mdx);
    } catch (error) {
      if (error instanceof ProseSyntaxError) return { line: error.line, column: error.column };
      throw error;
    }
    return 'no fault';
  };
  expect(fault('\n<Note>\nOpen.\n')).toEqual({ line: 2, column: 1 });
  const nested = (deep: number): string => `${'<Note>'.repeat(deep)}${'</Note>'.repeat(deep)}`;
  expect(fault(nested(5000))).toEqual({ line: 1, column: 1201 });
  expect(fault(nested(150))).toBe('no fault');
  expect(fault('<Note>\nDicht.\n</Note>\n')).toBe('no fault');
});
