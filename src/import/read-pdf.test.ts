import { expect, test } from 'vitest';
import { makePdf, type Placed } from '../../test/made-pdf.ts';
import type { ImportedSlide } from './imported.ts';
import { readPdf } from './read-pdf.ts';

const told = ({ lines }: ImportedSlide) =>
  lines.map(
    ({ text, marker, level, role }) => `${role[0]} ${'  '.repeat(level)}${marker ? `${marker} ` : ''}${text}`,
  );
const readOne = async (...placed: Placed[]) => {
  const [slide] = (await readPdf(makePdf([placed]))).slides;
  if (!slide) throw new Error('no page');
  return slide;
};
// In Helvetica of 20 points, a row of 500 points has some 55 letters.
const WIDE = 'Hoe krijgt het bakken van brood vorm in een dorp waar bijna';

test('a page is a slide: a heading that is largest, lists with their levels, rows that the width broke', async () => {
  const slide = await readOne(
    ['Wat wij zagen', 60, 30, 36],
    ['\x95', 60, 110, 20],
    ['De oven staat koud', 80, 110, 20],
    ['\x95', 60, 140, 20],
    [WIDE, 80, 140, 20],
    ['niemand nog een oven stookt', 80, 164, 20],
    ['\x96', 90, 194, 20],
    ['en de sleutel is weg', 110, 194, 20],
  );
  expect(told(slide)).toEqual([
    'h Wat wij zagen',
    'b • De oven staat koud',
    `b • ${WIDE} niemand nog een oven stookt`,
    'b   – en de sleutel is weg',
  ]);
  expect([slide.lines[0]?.guessed, slide.orders]).toEqual([true, []]);
});

test('names stay lines of their own, and words that were drawn in pieces are words', async () => {
  expect(
    told(await readOne(['gezin', 60, 100, 20], ['bakkers', 60, 125, 20], ['klanten', 60, 150, 20])),
  ).toEqual(['b gezin', 'b bakkers', 'b klanten']);
  expect(
    told(await readOne(['buurt', 60, 100, 20], ['brood', 107, 100, 20], ['bakken', 165, 100, 20])),
  ).toEqual(['b buurtbrood bakken']);
});

test('two columns are a guess, with the other order', async () => {
  const slide = await readOne(
    ['Links boven', 60, 100, 20],
    ['Rechts boven', 400, 100, 20],
    ['Links onder', 60, 200, 20],
    ['Rechts onder', 400, 200, 20],
  );
  expect(told(slide)).toEqual(['b Links boven', 'b Rechts boven', 'b Links onder', 'b Rechts onder']);
  expect(slide.orders).toEqual([['Links boven', 'Links onder', 'Rechts boven', 'Rechts onder']]);
});

test('what stands at the foot of most pages, and a number there, is the foot of the slide', async () => {
  const page = (at: number): Placed[] => [
    [`Kop ${at}`, 60, 30, 36],
    ['tekst', 60, 110, 20],
    ['Bakkersdag', 60, 510, 12],
    [`${at}`, 660, 510, 12],
  ];
  const { slides } = await readPdf(makePdf([1, 2, 3].map(page)));
  expect(slides.map(told)).toEqual(
    [1, 2, 3].map((at) => [`h Kop ${at}`, 'b tekst', 'f Bakkersdag', `f ${at}`]),
  );
});

test('a heading is what is larger than all else, wherever on the page, and more than a number', async () => {
  const slide = await readOne(
    ['Een verhaal', 60, 60, 20],
    ['Het brood', 60, 200, 40],
    ['van de buurt', 60, 245, 40],
  );
  expect(told(slide)).toEqual(['h Het brood van de buurt', 'b Een verhaal']);
  expect(told(await readOne(['73%', 60, 60, 90], ['bakt thuis', 60, 200, 40]))).toEqual([
    'b 73%',
    'b bakt thuis',
  ]);
  expect(told(await readOne(['Deel twee', 60, 200, 40]))).toEqual(['h Deel twee']);
});

test('remarks that readers wrote in it are kept apart, and an empty page is a slide without words', async () => {
  const { slides } = await readPdf(makePdf([[['a', 9, 9, 9]], []], { remark: 'klopt dit?' }));
  expect(slides.map((slide) => [told(slide), slide.comments])).toEqual([
    [['b a'], ['klopt dit?']],
    [[], ['klopt dit?']],
  ]);
});

test.each([
  ['that is locked', makePdf([[]], { locked: true }), 'the PDF is locked: it needs a password'],
  ['that was cut off at its beginning', makePdf([[]]).slice(0, 40), 'the PDF is damaged'],
])('a PDF %s is refused', async (_, bytes, said) => {
  await expect(readPdf(bytes)).rejects.toThrow(said);
});
