import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';

const PATH = 'concepts/sleutel.yaml';
const withCharacter = (character: string) =>
  study.change(PATH, 'Wat een deur opent.', `Wat een ${character}deur opent.`);

test('a study that holds only what authors type has no problem', () => {
  expect(study.problems()).toBe('');
});

test.each(['é', '‘', '…', '–', '\u00A0', '\u202F', '👩‍🌾', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'ನ್‍ನ', '\t'])(
  '%j is a character that authors type',
  (character) => {
    expect(withCharacter(character).problems()).not.toContain('text-is-clean');
  },
);

test('lines may end as Windows ends them', () => {
  expect(study.each((text) => text.replaceAll('\n', '\r\n')).problems()).toBe('');
});

test('a byte that is no UTF-8 is a problem, at its place', () => {
  expect(withCharacter('\uFFFD').problems()).toMatchInlineSnapshot(`
    "concepts/sleutel.yaml:6:15  text-is-clean
      found the invisible character U+FFFD (replacement character: a byte that is no UTF-8). Write the character that was meant, and save the file as UTF-8."
  `);
});

test.each([
  ['\u0007', 'U+0007 (bell). Take it out; where it stands between two words, put a space in its place.'],
  ['\u0001', 'U+0001 (a control character)'],
  ['\u0000', 'U+0000 (null)'],
  ['\u007F', 'U+007F (delete)'],
  ['\u000B', 'U+000B (line tabulation: the soft line break of PowerPoint). It ends a line: put a line break'],
  ['\u0085', 'U+0085 (next line). It ends a line: put a line break or a space in its place.'],
  ['\u2028', 'U+2028 (line separator). It ends a line'],
  ['\u202E', 'U+202E (right-to-left override)'],
  ['\u2066', 'U+2066 (left-to-right isolate)'],
  ['\u200F', 'U+200F (right-to-left mark)'],
  ['\uFEFF', 'U+FEFF (zero width no-break space, or byte order mark)'],
  ['\uD800', 'U+D800 (half of a character)'],
  ['\u00AD', 'U+00AD (soft hyphen). Take it out: browsers break long words themselves'],
  ['\u200B', 'U+200B (zero width space)'],
  ['\u200D', 'U+200D (zero width joiner)'],
  ['\uFE0F', 'U+FE0F (variation selector)'],
  ['\u2060', 'U+2060 (word joiner)'],
  ['\u3164', 'U+3164 (Hangul filler). Put a space in its place.'],
  ['\u2800', 'U+2800 (Braille pattern blank). Put a space in its place.'],
  ['\uF0B7', 'U+F0B7 (a private-use character). In PowerPoint it is the bullet or sign •: write that'],
  ['\uE123', 'U+E123 (a private-use character). Only the font of the document that it comes from shows it'],
  ['\u{10FFFD}', 'U+10FFFD (a private-use character)'],
  ['\u0378', 'U+0378 (no character of Unicode)'],
  ['\uFFFE', 'U+FFFE (no character of Unicode)'],
  ['\uFFFC', 'U+FFFC (object replacement character: a picture that was not copied along)'],
])('%j is a problem that says its name, and how to mend it without a change of words', (character, says) => {
  expect(withCharacter(character).problems()).toContain(
    `concepts/sleutel.yaml:6:15  text-is-clean\n  found the invisible character ${says}`,
  );
});

test('a character that is there many times is one problem, and another is another', () => {
  const rows = withCharacter('\u202E\u2060\u202E\u202E').problems().split('\n');
  expect(rows.filter((row) => row.includes('invisible'))).toEqual([
    expect.stringContaining('U+202E (right-to-left override), and 2 more of it in this file.'),
    expect.stringContaining('U+2060 (word joiner).'),
  ]);
});

test('a character that is written as an escape or an entity is found too', () => {
  const yaml = study.change(PATH, 'nl: Wat een deur opent.', 'nl: "Wat een d\\u00ADeur opent."');
  expect(yaml.problems()).toContain(
    '6:7  text-is-clean\n  found the invisible character U+00AD (soft hyphen)',
  );
  const mdx = 'report/nl/01-bij-de-oven.mdx';
  const word = 'verzonnen.';
  for (const entity of ['&shy;', '&#173;', '&#xAD;', '&NoBreak;'])
    expect(study.change(mdx, word, `${word.slice(0, 4)}${entity}${word.slice(4)}`).problems()).toMatch(
      /text-is-clean\n {2}found the invisible character U\+(00AD|2060)/,
    );
});

test('the talk itself may hold soft hyphens, which its lines leave out', () => {
  expect(study.change('talk.txt', 'deurtje', 'deur\u00ADtje').problems()).toBe('');
  expect(study.change('talk.txt', 'deurtje', 'deur\u00AD\ntje').problems()).toBe('');
});

test('accents may be made of two characters, also those of the talk', () => {
  expect(study.each((text) => text.normalize('NFD')).problems()).toBe('');
});

test('the marks of a merge are named, and what they break is not', () => {
  const merge = '<<<<<<< HEAD\nterm: a\n=======\nterm: b\n>>>>>>> other\n';
  expect(study.write(PATH, merge + study.text(PATH)).problems()).toContain(
    'concepts/sleutel.yaml:1:1  text-is-clean\n  a mark of a merge',
  );
  expect(study.write(PATH, merge + study.text(PATH)).problems()).not.toContain('not valid YAML');
});

test('a byte order mark before the first character is no problem', () => {
  expect(study.each((text) => `\uFEFF${text}`).problems()).toBe('');
});
