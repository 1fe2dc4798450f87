import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { receiptOf } from './receipt.ts';

const study = studyOf(readStudy('test/studies/oven'));
const every = [
  ...study.findings.map(({ id, lead, lines }) => ({
    of: { what: 'finding', id } as const,
    lines: [...lead, ...lines],
  })),
  ...study.quotes.map(({ id, turns }) => ({
    of: { what: 'quote', id } as const,
    lines: turns.flatMap(({ lines }) => lines),
  })),
];

test.each(['nl', 'en'] as const)(
  'each has all words in %s, whose, the slide, and hashes that anyone can make of them',
  (language) => {
    for (const { of, lines } of every) {
      const receipt = receiptOf(study, language, of);
      const shown = receipt.flatMap((line) => (line.is === 'words' ? [line] : []));
      const whole = shown
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const { said, slide, translation, language: own } of lines) {
        const words = own === language ? said : (translation?.[language] ?? said);
        expect(whole, of.id).toContain(words.replace(/\s+/g, ' '));
        expect(receipt.some(({ is, text }) => is === 'ours' && new RegExp(`\\b${slide}\\b`).test(text))).toBe(
          true,
        );
      }
      const hashes = receipt.flatMap(({ is, text }) => (is === 'hash' ? [text.split(' ')[1]] : []));
      const made = new Set(shown.map(({ text }) => createHash('sha256').update(text).digest('hex')));
      expect(hashes.length).toBeGreaterThan(0);
      expect(hashes.filter((hash) => !made.has(hash ?? ''))).toEqual([]);
    }
  },
);

test('a translation has the talk’s own words behind it, each in its language', () => {
  const [finding] = study.findings;
  const receipt = receiptOf(study, 'en', { what: 'finding', id: finding?.id ?? '' });
  const languages = receipt.flatMap((line) => (line.is === 'words' ? [line.language] : []));
  expect(languages.slice(0, 2)).toEqual(['en', study.spoken]);
});
