import { expect, test } from 'vitest';
import { widthOf } from '../svg/text-width.ts';
import { type CaptionWords, layoutCaption } from './caption.ts';

const WORDS: CaptionWords = {
  title: 'Samenwerkingsverbandoverschrijdend bakken in de gemeenschappelijke ovenruimtevoorziening',
  key: 'Een stip is een oven. '.repeat(30),
  note: 'Kan-niet-worden-afgebroken-want-heel-lang-'.repeat(6),
  source: 'Over een lezing van Niemand Verzonnen-Buitengewoonlanggeleden, 1 mei 2022, dia 3, 5 en 7–9.',
  maker: 'De tekening is van de makers van ‘De broodoven’.',
  address: `https://example.org/${'een-lang-pad/'.repeat(9)}`,
  talkType: 'De lezing staat in deze letter.',
  ourType: 'Onze woorden staan in deze.',
};
const DRAWING = { width: 920, height: 300 };

test('the words round a drawing keep within the sheet, clear of the drawing and of each other', () => {
  for (const words of [WORDS, { ...WORDS, title: WORDS.title.repeat(4), address: '' }]) {
    const { sheet, texts } = layoutCaption(words, DRAWING);
    const boxes = texts.map(({ part, x, y, size, leading, lines }) => ({
      part,
      left: x,
      right: x + Math.max(...lines.map((line) => widthOf(line, size))),
      top: y - size,
      bottom: y + (lines.length - 1) * leading + size * 0.3,
    }));
    boxes.push({ part: 'title', left: 0, right: DRAWING.width, top: 0, bottom: DRAWING.height });
    for (const [index, box] of boxes.entries()) {
      expect(box.left, box.part).toBeGreaterThanOrEqual(sheet.x + 24);
      expect(box.right, box.part).toBeLessThanOrEqual(sheet.x + sheet.width - 24);
      expect(box.top, box.part).toBeGreaterThanOrEqual(sheet.y + 24);
      expect(box.bottom, box.part).toBeLessThanOrEqual(sheet.y + sheet.height - 24);
      for (const other of boxes.slice(index + 1))
        expect(
          box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top,
          `${box.part} and ${other.part}`,
        ).toBe(true);
    }
  }
});

test('without an address nothing is left open for it', () => {
  const parts = layoutCaption({ ...WORDS, address: '' }, DRAWING).texts.map(({ part }) => part);
  expect(parts).toEqual(['title', 'key', 'note', 'source', 'maker', 'talkType', 'ourType']);
});

test('an address breaks behind its slashes and keeps its letters', () => {
  const lines = layoutCaption(WORDS, DRAWING).texts.find(({ part }) => part === 'address')?.lines ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(WORDS.address);
  expect(lines.every((line) => line.endsWith('/'))).toBe(true);
});
