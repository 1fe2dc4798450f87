// What the lecture over the real study promises to whoever gives it.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { orderOf } from '../src/lecture/model/choice.ts';
import { totalMinutes } from '../src/lecture/model/timing.ts';
import { DeckFile } from '../src/schema/deck.ts';
import { QuoteFile } from '../src/schema/quote.ts';
import { Talk } from '../src/schema/talk.ts';
import { partsOf } from '../src/study/steps.ts';

const { slides } = DeckFile.parse(parse(readFileSync('content/deck.yaml', 'utf8')));
const talk = Talk.parse(parse(readFileSync('content/talk.yaml', 'utf8')));
const ordered = slides.map((slide) => ({ ...slide, lesson: slide.lesson ?? slide.short }));

test('the lecture has every slide of the talk, in the talk’s order', () => {
  // A slide made from several looks back; the order is that of the slides made from one.
  const order = slides.flatMap(({ from }) => (from.length === 1 ? from : []));
  expect([...new Set(order)]).toEqual(talk.slides.map(({ number }) => number));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('what students predict comes directly before the slide that shows it', () => {
  const exercise = slides.findIndex(({ shows }) =>
    shows.some((part) => part.show === 'exercise' && part.exercise === 'voorspel-de-volgorde'),
  );
  expect(slides[exercise + 1]?.shows).toContainEqual({
    show: 'figure',
    figure: 'geven-en-ontvangen',
    begin: 2,
    until: 3,
    step: 1,
  });
});

test('the whole fits two hours of 45 minutes, a lesson one, the short order some 20 minutes', () => {
  expect(totalMinutes(slides)).toBeLessThanOrEqual(90);
  const short = totalMinutes(orderOf(ordered, 'short'));
  expect([short > 17, short < 23]).toEqual([true, true]);
  const lesson = totalMinutes(orderOf(ordered, 'lesson'));
  expect([lesson > 41, lesson <= 45]).toEqual([true, true]);
});

test('the short order has a voice, the summary’s second point, and no note that leads outside it', () => {
  const short = slides.filter((slide) => slide.short);
  const shown = short.flatMap(({ shows }) => shows);
  expect(shown.some((part) => part.show === 'quote' && part.lines === undefined)).toBe(true);
  expect(shown.some((part) => part.show === 'lines' && part.lines.includes('s10-2'))).toBe(true);
  // A slide of the talk that a note names by number, or that it calls the next or the one before.
  const inShort = new Set(short.flatMap(({ from }) => from));
  const outside = short.flatMap(({ id, notes }) => {
    const at = slides.findIndex((slide) => slide.id === id);
    return Object.values(notes).flatMap((note) =>
      [note?.nl ?? '', note?.en ?? ''].flatMap((text) => [
        ...[...text.matchAll(/\b(?:dia|slide) (\d+)/g)]
          .filter(([, number]) => !inShort.has(Number(number)))
          .map(([words]) => `${id}: ${words}`),
        ...(/volgende dia|next slide/.test(text) && !slides[at + 1]?.short ? [`${id}: next`] : []),
        ...(/vorige dia|slide before/.test(text) && !slides[at - 1]?.short ? [`${id}: before`] : []),
        ...(/laatste dia\b|last slide\b|dertien|thirteen|oefening|exercise/.test(text)
          ? [`${id}: ${text}`]
          : []),
      ]),
    );
  });
  expect(outside).toEqual([]);
});

const kinds = new Map(talk.slides.flatMap(({ lines }) => lines.map(({ id, kind }) => [id, kind])));
function partsOfQuote({ quote, lines }: { quote: string; lines?: string[] | undefined }): string[][] {
  const file = QuoteFile.parse(parse(readFileSync(`content/quotes/${quote}.yaml`, 'utf8')));
  const turns = file.turns.map((turn) => turn.lines.map((id) => ({ id, kind: kinds.get(id) ?? 'study' })));
  return partsOf(turns, lines).map((part) => part.map(({ id }) => id));
}

test('no step puts more than 60 words of the talk on the screen at once, but for a quote of which one part is lit', () => {
  const words = new Map(
    talk.slides.flatMap(({ lines }) => lines.map(({ id, text }) => [id, text.split(/\s+/).length])),
  );
  const wall = slides.flatMap(({ id, shows }) =>
    shows.flatMap((part) => {
      if (part.show !== 'lines' && part.show !== 'quote') return [];
      const shown =
        part.show === 'lines' ? [part.lines] : part.each ? partsOfQuote(part) : [partsOfQuote(part).flat()];
      return shown
        .map((lines) => lines.reduce((sum, line) => sum + (words.get(line) ?? 0), 0))
        .filter((count) => count > 60)
        .map((count) => `${id}: ${count} words`);
    }),
  );
  expect(wall).toEqual([]);
});
