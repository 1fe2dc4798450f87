// What others wrote, and what we write ourselves, read back.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../../scripts/build/read-study.ts';
import { notesIn, readPptx as readParts } from '../../../test/pptx.ts';
import type { SlideParts } from '../../lecture/powerpoint/slide-parts.ts';
import { tellDeck } from '../../lecture/powerpoint/tell-deck.ts';
import { writeDeck } from '../../lecture/powerpoint/write-deck.ts';
import { deckIn } from '../../lecture/stage/deck-in.ts';
import { studyOf } from '../../study/checks/study-of.ts';
import { cleanText } from '../clean.ts';
import type { ImportedSlide } from '../imported.ts';
import { readPptx } from './read-pptx.ts';

const texts = ({ lines }: ImportedSlide): string[] => lines.map(({ text }) => text);

const FIELD = 'test/slides';
const READABLE = readdirSync(FIELD).filter((name) => /\.pptx$/.test(name) && !/damaged/.test(name));

test.each(READABLE)('%s is read with every word of its slides once, and the notes of each', (name) => {
  const bytes = new Uint8Array(readFileSync(`${FIELD}/${name}`));
  const slides = readPptx(bytes).slides;
  const raw = readParts(bytes, true).slides;
  expect(slides.length).toBe(raw.length);
  const letters = (words: string): string => [...cleanText(words).replaceAll(' ', '')].sort().join('');
  raw.forEach(({ xml: $ }, at) => {
    const words = $('a\\:t')
      .toArray()
      .map((run) => $(run).text())
      .join(' ');
    const diagram = slides[at]?.losses.some(({ kind }) => kind === 'diagram');
    const own = slides[at] ? [...texts(slides[at]), ...slides[at].unshown].join(' ') : '';
    // Words of a SmartArt stand in a part of their own.
    if (diagram) expect([...letters(words)].filter((letter) => !own.includes(letter))).toEqual([]);
    else expect(letters(own), `slide ${at + 1}`).toBe(letters(words));
    expect(slides[at]?.notes).toEqual(raw[at] ? notesIn(raw[at]).map(cleanText).filter(Boolean) : []);
  });
});

test('who made a file is told, and is no word of the talk', () => {
  const { author, slides } = readPptx(new Uint8Array(readFileSync(`${FIELD}/SampleShow.pptx`)));
  expect(author).toBe('someone');
  expect(slides.flatMap(texts)).not.toContain('someone');
});

describe('our own PowerPoint is read back as it was told', () => {
  const study = studyOf(readStudy('test/studies/oven'));
  const deck = {
    study,
    language: 'nl' as const,
    slides: deckIn(study, 'nl'),
    imageOf: () => ({ svg: '<svg/>', png: new Uint8Array([137, 80, 78, 71]), width: 750, height: 328 }),
    ornament: { svg: '<svg/>', png: new Uint8Array([1]), width: 560, height: 720 },
    addressOf: () => undefined,
    siteAddress: undefined,
  };
  const palette = {
    ink: '#111111',
    paper: '#ffffff',
    soft: '#444444',
    raised: '#eeeeee',
    link: '#003366',
    tones: ['#100000', '#200000', '#300000', '#400000', '#500000', '#600000'] as [
      string,
      string,
      string,
      string,
      string,
      string,
    ],
  };
  const bytes = writeDeck(deck, palette);
  const told: SlideParts[] = tellDeck(deck);
  const slides = readPptx(bytes).slides;
  const wordsOf = ({ runs }: { runs: { text: string }[] }): string =>
    cleanText(runs.map(({ text }) => text).join(''));

  test('with the same slides, shown or not, and the same notes', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(slides.map(({ hidden }) => hidden)).toEqual(told.map(({ hidden }) => hidden ?? false));
    expect(slides.map(({ notes }) => notes)).toEqual(
      readParts(bytes).slides.map((slide) => notesIn(slide).map(cleanText).filter(Boolean)),
    );
  });

  test('with the same headings and lines, in the same order or one that is named a guess', () => {
    told.forEach(({ shapes }, at) => {
      const slide = slides[at];
      const boxes = shapes.flatMap((shape) => (shape.show === 'text' ? [shape] : []));
      const said = (which: typeof boxes) =>
        which.flatMap(({ paragraphs }) => paragraphs.map(wordsOf)).filter(Boolean);
      expect(slide?.lines.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual(
        said(boxes.filter(({ place }) => place === 'title')),
      );
      const cells = shapes.flatMap((shape) =>
        shape.show === 'table' ? shape.rows.flatMap((row) => row.cells.map(wordsOf)) : [],
      );
      const expected = [...said(boxes.filter(({ place }) => place !== 'title')), ...cells.filter(Boolean)];
      const own = slide?.lines.filter(({ role }) => role === 'body').map(({ text }) => text) ?? [];
      expect([...own].sort()).toEqual([...expected].sort());
      if (slide?.orders.length === 0) expect(own).toEqual(expected);
      const markers = boxes
        .filter(({ place }) => place !== 'title')
        .flatMap(({ paragraphs }) =>
          paragraphs
            .filter((one) => wordsOf(one))
            .map(({ bullet, level = 0 }) => [bullet === 'number' ? 'number' : (bullet ?? ''), level]),
        );
      const read = slide?.lines
        .filter(({ role, placeLost }) => role === 'body' && !placeLost)
        .map(({ marker, level }) => [/\d/.test(marker ?? '') ? 'number' : marker ? 'dash' : '', level]);
      expect(read).toEqual(markers);
    });
    expect(slides.filter(({ orders }) => orders.length > 0).length).toBeLessThan(slides.length / 2);
  });

  test('with the same pictures and what they say', () => {
    expect(slides.map(({ pictures }) => pictures.map(({ alternative }) => alternative))).toEqual(
      told.map(({ shapes }) =>
        shapes.flatMap((shape) => (shape.show === 'picture' ? [cleanText(shape.says)] : [])),
      ),
    );
  });
});
