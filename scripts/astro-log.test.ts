import { expect, test } from 'vitest';
import { warningsIn } from './astro-log.ts';

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
