// Content broken in thousands of ways, always the same ones: what comes out is a study, or problems that say where they are.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCheckedStudy } from '../scripts/build/check-study.ts';
import { explainDiskFault } from '../scripts/build/disk-faults.ts';
import { type Break, breaks, huge } from './hostile/breakage.ts';
import { isStudy, OF_A_PROGRAM } from './hostile/verdict.ts';
import { SMALL_OVEN } from './studies/study-files.ts';

/** The same cases each time; to see others, change it. */
const SEED = 20_170_117;
const LONG = { timeout: 300_000 };

// Two thousand: test/long/hostile.test.ts.
test('80 studies broken in one to three ways are studies, or say where they are broken', LONG, () => {
  let studies = 0;
  let broken = 0;
  fc.assert(
    fc.property(breaks, (breakFiles: Break) => {
      if (isStudy(breakFiles(SMALL_OVEN.files))) studies++;
      else broken++;
    }),
    { seed: SEED, numRuns: 80, endOnFailure: true },
  );
  // Both sides of the claim are tried.
  expect(studies).toBeGreaterThan(1);
  expect(broken).toBeGreaterThan(40);
});

test('a megabyte in any place is read, or refused, like anything else', LONG, () => {
  fc.assert(
    fc.property(huge, (breakFiles: Break) => {
      isStudy(breakFiles(SMALL_OVEN.files));
    }),
    { seed: SEED, numRuns: 20, endOnFailure: true },
  );
});

/** The study on disk, for what text cannot show; `spoil` does it harm. */
function onDisk(spoil: (path: (name: string) => string) => void): string {
  const temp = mkdtempSync(join(tmpdir(), 'hostile-study-'));
  try {
    for (const { path, text } of SMALL_OVEN.files) {
      mkdirSync(dirname(join(temp, path)), { recursive: true });
      writeFileSync(join(temp, path), text);
    }
    spoil((name) => join(temp, name));
    return readCheckedStudy(temp).report.replaceAll(temp, 'STUDY');
  } catch (error) {
    return (explainDiskFault(error) ?? (error as Error).message).replaceAll(temp, 'STUDY');
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

const instead = (path: string, make: (path: string) => void): void => {
  rmSync(path, { force: true });
  make(path);
};

test.each<[string, (path: (name: string) => string) => void, string]>([
  [
    'a link that leads round',
    (path) => symlinkSync('..', path('findings/round')),
    'STUDY/findings/round: this is a link to a folder',
  ],
  [
    'a link to itself',
    (path) => symlinkSync('self.yaml', path('findings/self.yaml')),
    'STUDY/findings/self.yaml: this is a link that leads back to itself',
  ],
  [
    'a link to nothing',
    (path) => symlinkSync('nothing', path('findings/nothing.yaml')),
    'STUDY/findings/nothing.yaml: this is not there',
  ],
  [
    'a pipe',
    (path) => execFileSync('mkfifo', [path('quotes/pipe.yaml')]),
    'STUDY/quotes/pipe.yaml: this is neither a file nor a folder',
  ],
  [
    'a folder in the place of a file',
    (path) => instead(path('study.yaml'), (there) => mkdirSync(join(there, 'x'), { recursive: true })),
    'STUDY/study.yaml:1:1  file-is-there',
  ],
  [
    'a picture named as a finding',
    (path) =>
      writeFileSync(
        path('findings/picture.yaml'),
        Uint8Array.from({ length: 999 }, (_, n) => n * 7),
      ),
    'STUDY/findings/picture.yaml:',
  ],
  [
    'a file of bytes that are no text',
    (path) => writeFileSync(path('talk.txt'), Uint8Array.from([0xff, 0xfe, 0xff, 0x0a, 0x80])),
    'STUDY/talk.txt:1:',
  ],
])('%s is told at its place', (_, spoil, told) => {
  const said = onDisk(spoil);
  expect(said).toContain(told);
  expect(said).not.toMatch(OF_A_PROGRAM);
});
