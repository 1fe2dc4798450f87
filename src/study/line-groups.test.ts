import { expect, test } from 'vitest';
import { blocksOf, groupLines, type LineGroup, marksOf } from './line-groups.ts';
import type { Line } from './study.ts';

const line = (id: string, marker?: string): { line: Line; step: number } => ({
  line: { id, text: id, said: id, slide: 1, kind: 'study', role: 'body', ...(marker && { marker }) } as Line,
  step: 1,
});
const outline = (groups: LineGroup[]): string =>
  groups
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
  expect(outline(groupLines(shown, { nested: true }))).toBe('p: s1-1; ul: s1-2, s1-3 (ul: s1-4, s1-5), s1-6');
  const numbered = [line('s1-1', '•'), line('s1-2', '1.'), line('s1-3', '2.')];
  expect(outline(groupLines(numbered, { nested: true }))).toBe('ul: s1-1 (ol: s1-2, s1-3)');
});

test('numbered lines by themselves are a list, and the pieces of a divided line are one', () => {
  expect(outline(groupLines([line('s1-1', '1.'), line('s1-2', '2.')], { nested: true }))).toBe(
    'ol: s1-1, s1-2',
  );
  expect(outline(groupLines([line('s1-1a'), line('s1-1b'), line('s1-2')], { nested: true }))).toBe(
    'p: s1-1a+s1-1b; p: s1-2',
  );
});

test('flat, a list with another marker stands beside the list before it', () => {
  const shown = [line('s1-1', '•'), line('s1-2', '1.'), line('s1-3', '2.')];
  expect(outline(groupLines(shown, { nested: false }))).toBe('ul: s1-1; ol: s1-2, s1-3');
});

test('one mark behind the last of neighbours of one kind says it for all of them', () => {
  const cited = line('s1-4');
  cited.line.kind = 'cited';
  const groups = groupLines([line('s1-1', '•'), line('s1-2', '–'), line('s1-3', '•'), cited], {
    nested: true,
  });
  const marks = [...marksOf(groups)].map(([item, lines]) => [item.lines[0]?.id, lines.map(({ id }) => id)]);
  expect(marks).toEqual([
    ['s1-3', ['s1-1', 's1-2', 's1-3']],
    ['s1-4', ['s1-4']],
  ]);
});

test('as written, who speaks stays in the sentence, and each block is the words of one kind', () => {
  const of = (id: string, kind: 'study' | 'participant', marker?: string) => {
    const { line: plain, step } = line(id, marker);
    return { line: { ...plain, kind } as Line, step };
  };
  const shown = [
    of('s1-0', 'study'),
    of('s1-1', 'participant'),
    of('s1-2a', 'participant'),
    of('s1-2b', 'study'),
    of('s1-2c', 'participant'),
    of('s1-3', 'study', '•'),
    of('s1-4', 'participant', '•'),
  ];
  const groups = groupLines(shown, { nested: true, asWritten: true });
  expect(outline(groups)).toBe('p: s1-0; p: s1-1; p: s1-2a+s1-2b+s1-2c; ul: s1-3, s1-4');
  expect(blocksOf(groups).map(({ kind, groups: own }) => `${kind}: ${outline(own)}`)).toEqual([
    'study: p: s1-0',
    'participant: p: s1-1; p: s1-2a+s1-2b+s1-2c',
    'study: ul: s1-3',
    'participant: ul: s1-4',
  ]);
});

test('a conversation has one sign, of who is quoted, though a narrator speaks in it', () => {
  const participant = (id: string) => ({
    ...line(id),
    line: { ...line(id).line, kind: 'participant' } as Line,
  });
  const shown = [participant('s1-1'), line('s1-2a'), participant('s1-2b'), line('s2-1')];
  const groups = groupLines(shown, { nested: false, asWritten: true });
  const marks = [...marksOf(groups).values()].map((own) => own.map(({ id }) => id).join('+'));
  expect(marks).toEqual(['s1-1+s1-2b', 's2-1']);
});
