import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatLicences } from './shipped-licences.ts';

/** What is said of a package with this licence, and a LICENSE or none. */
function judge(license: string | undefined, text?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    mkdirSync(join(root, 'oven'));
    writeFileSync(
      join(root, 'oven/package.json'),
      JSON.stringify({ name: 'oven', version: '1.0.0', license }),
    );
    if (text) writeFileSync(join(root, 'oven/LICENSE.md'), text);
    return formatLicences(new Map([['oven', 'bakes']]), root);
  } catch (error) {
    return String(error).replaceAll(root, 'ROOT');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('a package ships with the text of its licence', () => {
  expect(judge('MIT', 'Copyright Baker')).toContain('oven 1.0.0: MIT\nbakes\n\nCopyright Baker\n');
});

test('a package whose licence asks more than its text, or has no text, does not ship', () => {
  expect(judge('GPL-3.0-only', 'Copyright Baker')).toMatchInlineSnapshot(`
    "Error: oven 1.0.0 would ship with the site, and its licence is GPL-3.0-only.
      Licences that may ship are 0BSD, BSD-2-Clause, BSD-3-Clause, ISC, MIT, OFL-1.1; take another package, or judge the licence and add it in scripts/build/shipped-licences.ts."
  `);
  expect(judge(undefined, 'Copyright Baker')).toContain('its licence is not stated');
  expect(judge('MIT')).toMatchInlineSnapshot(
    `"Error: ROOT/oven: there is no file LICENSE, and its text must go with the site."`,
  );
});

test('every licence of every package is judged in docs/licences.md, and no other', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { license?: string }>;
  };
  const used = new Set(Object.values(packages).map(({ license }) => license ?? 'none'));
  const judged = [
    ...readFileSync('docs/licences.md', 'utf8').matchAll(/^\| `([^`]+)` \| (?:ships|builds)/gm),
  ].map(([, licence]) => licence);
  expect(judged).toEqual([...used].sort());
});
