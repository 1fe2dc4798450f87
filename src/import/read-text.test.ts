import { describe, expect, test } from 'vitest';
import type { ImportedSlide } from './imported.ts';
import { readText } from './read-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readText(encode(text));
/** Lines as talk.txt has them, a heading with a # before it. */
const told = (slides: readonly ImportedSlide[]) =>
  slides.map(({ lines }) =>
    lines.map(
      ({ text, marker, role }) => `${role === 'heading' ? '# ' : ''}${marker ? `${marker} ` : ''}${text}`,
    ),
  );

describe('pasted words are divided into slides', () => {
  const TWO = [
    ['# Een', 'a'],
    ['# Twee', 'b'],
  ];
  test.each([
    ['page', 'Een\na\n\fTwee\nb\n\f'],
    ['rule', 'Een\na\n---\nTwee\nb\n'],
    ['name', 'Dia 1\nEen\na\nSlide 2:\nTwee\nb'],
    ['space', 'Een\na\n\n\nTwee\nb'],
  ])('at a %s', (by, text) => {
    const { slides, remarks } = read(text);
    expect(told(slides)).toEqual(TWO);
    expect(remarks).toContainEqual({ says: 'divided', by });
  });

  test('at a space that is left of a new page, where rows have none', () => {
    const { slides, remarks } = read(' Een\na\n Twee\nb\n Drie\nc');
    expect(told(slides)).toEqual([...TWO, ['# Drie', 'c']]);
    expect(remarks).toContainEqual({ says: 'divided', by: 'indent' });
    expect(read(' Een\n  a\n  b\n Twee\n  c\n Drie').slides).toHaveLength(1);
  });

  test('or are one, and an empty page is a slide with nothing on it', () => {
    expect(read('Een\na').remarks).toEqual([{ says: 'divided', by: 'nothing' }]);
    expect(told(read('Een\na\f\fTwee\nb').slides)).toEqual([TWO[0], [], TWO[1]]);
  });

  test('at most 500', () => {
    expect(() => read('a\n---\n'.repeat(501))).toThrow('the file has 501 slides; at most 500 are read');
  });
});

describe('rows are lines', () => {
  test('with their bullets and numbers apart', () => {
    expect(told(read('Kop\n• een\n  - twee\n* drie\n1. vier\na) vijf\n— zes\nA. Smith').slides)).toEqual([
      ['# Kop', '• een', '- twee', '• drie', '1. vier', 'a) vijf', '— zes', 'A. Smith'].map((row) =>
        row.replace('- t', '• t'),
      ),
    ]);
  });

  test('that go on where only the width broke them', () => {
    const { slides, remarks } = read(
      'Kop\n\n• Wie de sleutel van het deurtje heeft,\nweet niemand\n\nvoor-\nen nadelen\n\nbuurt-\nbrood',
    );
    expect(told(slides)).toEqual([
      ['# Kop', '• Wie de sleutel van het deurtje heeft, weet niemand', 'voor- en nadelen', 'buurt-brood'],
    ]);
    expect(remarks).toContainEqual({ says: 'rows joined' });
  });

  test('that begin small behind a long row without an end go on with it, where nothing stands apart', () => {
    const long = 'Wie de sleutel van het deurtje heeft, weet';
    expect(told(read(`Kop\n${long}\nniemand\nZwolle`).slides)).toEqual([
      ['# Kop', `${long} niemand`, 'Zwolle'],
    ]);
  });

  test('and stay lines where nothing stands between any', () => {
    expect(told(read('Plaatsen\nRotterdam\nZwolle').slides)).toEqual([['# Plaatsen', 'Rotterdam', 'Zwolle']]);
  });
});

describe('the letters of a file', () => {
  const WORDS = 'Één café: ‘goed’ €';
  const utf16 = (text: string) =>
    [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
  const swapped = (bytes: number[]) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
  test.each([
    ['utf-8', [...encode(WORDS)]],
    ['utf-8', [0xef, 0xbb, 0xbf, ...encode(WORDS)]],
    ['utf-16le', [0xff, 0xfe, ...utf16(WORDS)]],
    ['utf-16be', [0xfe, 0xff, ...swapped(utf16(WORDS))]],
    ['utf-16le', utf16(WORDS)],
    ['utf-16be', swapped(utf16(WORDS))],
    [
      'windows-1252',
      [0xc9, 0xe9, 0x6e, ...encode(' caf'), 0xe9, ...encode(': '), 0x91, ...encode('goed'), 0x92, 0x20, 0x80],
    ],
  ])('are read as %s', (encoding, bytes) => {
    const { slides, remarks } = readText(new Uint8Array(bytes));
    expect(slides[0]?.lines.map(({ text }) => text)).toEqual([WORDS]);
    expect(remarks.filter(({ says }) => says === 'encoding')).toEqual(
      encoding === 'utf-8' ? [] : [{ says: 'encoding', as: encoding }],
    );
  });

  test('are none where they are no text', () => {
    expect(() => readText(new Uint8Array(300).map((_, at) => (at * 37) % 32))).toThrow('this is no text');
  });
});
