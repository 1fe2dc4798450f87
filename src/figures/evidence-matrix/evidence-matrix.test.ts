import { describe, expect, test } from 'vitest';
import { LEADING } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';
import { SLIDE_WIDTH } from '../form.ts';
import { describeMatrix } from './describe.ts';
import { layoutMatrix } from './layout.ts';
import type { EvidenceRows } from './rows.ts';

const rows = (labels: string[]): EvidenceRows => ({
  language: 'en',
  title: 'What is given',
  none: 'There are no findings.',
  findings: labels.map((label, index) => ({
    id: `finding-${index}`,
    index,
    label,
    cells: [
      { evidence: 'statement', basis: 'talk' },
      { evidence: 'quote', basis: 'reading', to: { page: 'quote', id: 'her-quote', label: 'Her quote' } },
      { evidence: 'summary' },
      { evidence: 'model' },
    ],
  })),
});

describe('the layout', () => {
  test('keeps the order of the findings, each row beneath the one before', () => {
    const { rows: placed } = layoutMatrix(rows(['one', 'two', 'three']), 'wide');
    expect(placed.map(({ id }) => id)).toEqual(['finding-0', 'finding-1', 'finding-2']);
    for (const [index, { area }] of placed.entries()) {
      const before = placed[index - 1]?.area;
      if (before) expect(area.y).toBe(before.y + before.height);
    }
  });

  test('gives a long name as many lines as it needs, and its row the room', () => {
    const long = 'a very long name '.repeat(12);
    const [short, tall] = layoutMatrix(rows(['short', long]), 'wide').rows;
    const lines = tall?.label.lines.length ?? 0;
    expect(lines).toBeGreaterThan(2);
    expect(tall?.area.height).toBe((short?.area.height ?? 0) + (lines - 1) * LEADING);
  });

  test('is narrower on a slide, with every name beside its cells', () => {
    const { rows: placed, width } = layoutMatrix(rows(['a very long name '.repeat(12)]), 'wide', true);
    expect(width).toBe(SLIDE_WIDTH);
    const [row] = placed;
    const widest = Math.max(...(row?.label.lines.map((line) => widthOf(line, 15)) ?? []));
    for (const { x } of row?.cells ?? []) {
      expect(x - 6).toBeGreaterThan((row?.label.x ?? 0) + widest);
      expect(x + 6).toBeLessThan(width);
    }
  });

  test('puts the cells of the narrow form beneath the name, and within the drawing', () => {
    const { rows: placed, width } = layoutMatrix(rows(['one']), 'narrow');
    expect(placed[0]?.cells.every(({ x, y }) => x > 0 && x < width && y > (placed[0]?.label.y ?? 0))).toBe(
      true,
    );
  });
});

describe('the words', () => {
  test('say what is given, who links it, and what is not given', () => {
    expect(describeMatrix(rows(['Too far'])).marks.get('finding-0')).toMatchInlineSnapshot(
      `"Too far: stated in the talk; with a quote (our reading); not repeated; no model"`,
    );
  });

  test('lead from the table to the finding and to the quote', () => {
    const [row] = describeMatrix(rows(['Too far'])).table.rows;
    expect(row?.cells.flat().flatMap(({ to }) => (to ? [to] : []))).toEqual([
      { page: 'finding', id: 'finding-0' },
      { page: 'quote', id: 'her-quote' },
    ]);
  });

  test('of a study without findings are a sentence, and no steps', () => {
    const { empty, steps, table } = describeMatrix(rows([]));
    expect(empty).toBe('There are no findings.');
    expect(steps).toEqual([]);
    expect(table.rows).toEqual([]);
  });
});
