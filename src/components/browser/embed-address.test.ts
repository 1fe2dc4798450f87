import { expect, test } from 'vitest';
import { secretIn, themeIn } from './embed-address.ts';

test('a theme is asked for in Dutch or in English', () => {
  expect(['?thema=licht', '?thema=donker', '?theme=light', '?kies=x&theme=dark'].map(themeIn)).toEqual([
    'light',
    'dark',
    'light',
    'dark',
  ]);
});

test('any other theme is none, whatever it is called', () => {
  const asked = [
    '',
    '?thema=',
    '?thema=dark',
    '?theme=donker',
    '?theme=__proto__',
    '?constructor',
    '?Theme=dark',
  ];
  expect(asked.map(themeIn)).toEqual(asked.map(() => undefined));
});

test('a secret is letters and figures, and nothing else', () => {
  expect(secretIn('#?secret=a1B2')).toBe('a1B2');
  expect(['', '#?secret=', '#?secret="]', '#?secret=a&b', '#secret=a', '#?secret=<b>'].map(secretIn)).toEqual(
    Array(6).fill(undefined),
  );
});
