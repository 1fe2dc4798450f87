import { expect, test } from 'vitest';
import type { Line } from '../../study/study.ts';
import { type Block, itemsOf } from './items.ts';

const line = (id: string, marker?: string): { line: Line; step: number } => ({
  line: { id, text: id, said: id, slide: 1, kind: 'study', role: 'body', ...(marker && { marker }) } as Line,
  step: 1,
});
const outline = (blocks: Block[]): string =>
  blocks
    .map(({ list = 'p', items }) => {
      const inner = items.map(({ lines, under }) => {
        const own = lines.map(({ id }) => id).join('+');
        return under.length > 0 ? `${own} (${outline(under)})` : own;
      });
      return `${list}: ${inner.join(', ')}`;
    })
    .join('; ');

test('lines with a dash or a number stand under the line with a dot before them', () => {
  const shown = [
    line('s1-1'),
    line('s1-2', '•'),
    line('s1-3', '•'),
    line('s1-4', '–'),
    line('s1-5', '–'),
    line('s1-6', '•'),
  ];
  expect(outline(itemsOf(shown))).toBe('p: s1-1; ul: s1-2, s1-3 (ul: s1-4, s1-5), s1-6');
  const numbered = [line('s1-1', '•'), line('s1-2', '1.'), line('s1-3', '2.')];
  expect(outline(itemsOf(numbered))).toBe('ul: s1-1 (ol: s1-2, s1-3)');
});

test('numbered lines by themselves are a list, and the parts of a divided line are one', () => {
  expect(outline(itemsOf([line('s1-1', '1.'), line('s1-2', '2.')]))).toBe('ol: s1-1, s1-2');
  expect(outline(itemsOf([line('s1-1a'), line('s1-1b'), line('s1-2')]))).toBe('p: s1-1a+s1-1b; p: s1-2');
});
