import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each file of the long run wears its tag, without which no command would run it', () => {
  const files = readdirSync('test/long').filter((file) => file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(20);
  expect(
    files.filter((file) => !/^\/\/ @module-tag long$/m.test(readFileSync(`test/long/${file}`, 'utf8'))),
  ).toEqual([]);
});
