import { expect, test } from 'vitest';
import { warningsIn, withoutStack } from './astro-log.ts';

test('of a log only warnings and errors remain, with the lines that belong to them', () => {
  const log = [
    '15:28:44 [build] output: "static"',
    '15:28:45 [WARN] [vite] first line',
    '  second line',
    '15:28:45 [build] ✓ Completed in 1.16s.',
    '15:28:46 [ERROR] [content] broken',
    '',
  ].join('\n');
  expect(warningsIn(log)).toBe(
    '15:28:45 [WARN] [vite] first line\n  second line\n15:28:46 [ERROR] [content] broken',
  );
  expect(warningsIn('15:28:44 [build] output: "static"\n')).toBe('');
});

test('an empty collection is no warning: a study may have no figures and no deck', () => {
  const log =
    '12:00:00 [WARN] [content] The collection "figures" does not exist or is empty. Please check.\n12:00:00 [WARN] [glob-loader] The base directory "/x/" does not exist.\n12:00:00 [WARN] [glob-loader] No files found matching "deck.yaml" in directory "x"\n12:00:01 [WARN] other\n';
  expect(warningsIn(log)).toBe('12:00:01 [WARN] other');
});

test('what Astro says of a fault is shown without the stack of calls', () => {
  const log = `12:00:00 [ERROR] [vite] no such thing
  Location:
    /x/src/pages/a.astro:3:4
  Stack trace:
    at draw (file:///x/src/a.ts:3:4)
    at async build (/x/node_modules/astro/dist/core.js:12:5)
    at new Promise (<anonymous>)
At noon all was well`;
  expect(withoutStack(log)).toBe(`12:00:00 [ERROR] [vite] no such thing
  Location:
    /x/src/pages/a.astro:3:4
At noon all was well`);
});
