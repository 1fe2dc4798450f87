import { expect, test } from 'vitest';
import { SMALL_OVEN, type StudyFiles } from '../../test/studies/study-files.ts';
import { labelOfLine } from '../figures/label.ts';
import { studyOf } from './checks/study-of.ts';
import { lineById } from './line-by-id.ts';
import { directionOf, isTranslatedTo, translationOf } from './line-language.ts';

const SAID = 'Gekocht brood';
/** The small oven with a line in Arabic, as talk.txt and talk.yaml have it. */
const arabic = (language: string): StudyFiles =>
  SMALL_OVEN.change('talk.txt', SAID, 'خبز طازج').change(
    'talk.yaml',
    SMALL_OVEN.text('talk.yaml')
      .split('\n')
      .find((row) => row.includes(SAID)) ?? '',
    `        text: خبز طازج\n        language: ${language}`,
  );

test('a line may be in a language of its own, and then needs a translation in each of the site', () => {
  expect(arabic('ar').problems()).toMatch(
    /line-is-translated\n {2}line "\S+" has no translation: found en, expected nl, en\./,
  );
  expect(
    arabic('ar')
      .problems()
      .match(/line-is-translated/g),
  ).toHaveLength(1);
});

const row = /( *language: ar\n *)translation: \{ (?=en)/;
const study = studyOf(
  arabic('ar').each((text, path) =>
    path === 'talk.yaml' ? text.replace(row, '$1translation: { nl: Vers brood, ') : text,
  ).files,
);
const line = [...study.lines.values()].find(({ language }) => language === 'ar');

test('its words say their language, and a page in any other says them in translation', () => {
  if (!line) throw new Error('no line in Arabic');
  expect([translationOf(line, 'nl'), isTranslatedTo(line, 'en'), directionOf(line.language)]).toEqual([
    'Vers brood',
    true,
    'rtl',
  ]);
  expect(labelOfLine(study, line.id, 'nl')).toEqual({
    shown: { text: 'Vers brood', language: 'nl', line: line.id },
    original: { text: 'خبز طازج', language: 'ar', line: line.id },
  });
  const dutch = lineById(study, 's01-1');
  expect([dutch.language, isTranslatedTo(dutch, 'nl'), isTranslatedTo(dutch, 'en')]).toEqual([
    'nl',
    false,
    true,
  ]);
});

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['nl', undefined],
  ['tr', undefined],
  ['zh-Hant', undefined],
])('words in %s run %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each(['nederlands', 'NL', 'a', 'nl_NL', ''])('"%s" is no tag of a language', (tag) => {
  expect(arabic(`'${tag}'`).problems()).toContain('must be the tag of a language');
});

test('a talk may be given in a language that the site does not speak', () => {
  const french = SMALL_OVEN.change('talk.yaml', 'language: nl', 'language: fr');
  expect(french.problems()).toContain(
    'has no translation: found en, expected nl, en. Add "translation: {nl: …}" to it.',
  );
});

test('a talk may have more than 99 slides', () => {
  const slide =
    '  - number: 100\n    lines:\n      - id: s100-1\n        text: Einde\n        role: footer\n';
  const long = SMALL_OVEN.append('talk.txt', '\nEinde\n').append('talk.yaml', slide);
  expect(long.problems()).toBe('');
  expect(long.change('talk.yaml', 's100-1', 's010-1').problems()).toContain('must be a line of the talk');
});
