import { expect, test } from 'vitest';
import { SMALL_OVEN } from '../../test/studies/study-files.ts';
import { studyOf } from './checks/study-of.ts';
import { readingMinutes } from './reading-minutes.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';
const note = (words: number): string => `\n<Note id="lang">\n${'brood '.repeat(words)}\n</Note>\n`;

test('a short report takes a minute, and every 180 words more take one more', () => {
  const minutesWith = (words: number): number =>
    readingMinutes(studyOf(SMALL_OVEN.append(NL, note(words)).append(EN, note(words)).files), 'nl');
  expect(readingMinutes(studyOf(SMALL_OVEN.files), 'nl')).toBe(1);
  expect(minutesWith(360 + 1800) - minutesWith(360)).toBe(10);
});
