// @module-tag long
// Markup as words: forty breaks that the check lets pass, one upon the other, built as one site in which every text is text.
// Counted is each break whose markup still stands in the study; together they are one build, and each looks for its own words.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { checkStudy, type SourceFile } from '../../src/study/checks/index.ts';
import { buildSite, runScript } from '../built/builds.ts';
import { pagePaths, pageSource } from '../built/pages.ts';
import { type Break, breaks, inText, MARKUP } from '../hostile/breakage.ts';
import { isStudy } from '../hostile/verdict.ts';
import { SMALL_OVEN } from '../studies/study-files.ts';

const SEED = 20_170_117;
const CASES = 40;
const temp = mkdtempSync(join(tmpdir(), 'hostile-'));
const [study, dir] = [join(temp, 'study'), join(temp, 'site')];

const brief = (title: string): string =>
  `---\ntitle: ${title}\n---\n\n## Oven\n\n<Evidence id="koude-oven" />\n\n<Finding id="verloren-sleutel" />\n\n<HowToCite />\n`;
const FILES = SMALL_OVEN.add('pages/nl/brief.mdx', brief('In het kort')).add(
  'pages/en/brief.mdx',
  brief('In brief'),
).files;

/** The breaks that pass, each on top of those before. */
function breakWhatPasses(): { files: readonly SourceFile[]; passed: number } {
  let files: readonly SourceFile[] = FILES;
  let passed = 0;
  for (const breakFiles of fc.sample(inText, { seed: SEED, numRuns: 400 })) {
    if (passed === CASES) break;
    const broken = breakFiles(files);
    if (checkStudy(broken).length > 0) continue;
    files = broken;
    passed++;
  }
  return { files, passed };
}

const { files, passed } = breakWhatPasses();
const write = (all: readonly SourceFile[]): void => {
  rmSync(study, { recursive: true, force: true });
  for (const { path, text } of all) {
    mkdirSync(dirname(join(study, path)), { recursive: true });
    writeFileSync(join(study, path), text);
  }
};
const built = (pattern: RegExp): [path: string, text: string][] =>
  siteFiles(dir)
    .filter((path) => pattern.test(path))
    .map((path) => [path, readFileSync(join(dir, path), 'utf8')]);

beforeAll(async () => {
  write(files);
  await buildSite({ STUDY_DIR: study, OUT_DIR: dir, SITE_URL: 'https://example.org/pad/' });
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test('forty breaks pass the check, of nearly every kind of markup', () => {
  expect(passed).toBe(CASES);
  const all = files.map(({ text }) => text).join('\n');
  expect(MARKUP.filter((markup) => all.includes(markup)).length).toBeGreaterThan(MARKUP.length / 2);
});

test('no page holds an element, a handler or an address that the markup asked for', () => {
  const found: string[] = [];
  for (const path of [...pagePaths(dir), ...built(/^downloads\/.*\.html$/).map(([path]) => path)]) {
    const $ = load(pageSource(dir, path));
    for (const element of $('*').toArray()) {
      for (const [name, value] of Object.entries('attribs' in element ? element.attribs : {})) {
        if (/^on/i.test(name) || /^\s*javascript:/i.test(value) || name === 'style')
          found.push(`${path}: ${name}=${value}`);
      }
    }
    for (const script of $('script:not([type="application/ld+json"])').toArray()) {
      if (/alert\(1\)/.test($(script).text())) found.push(`${path}: a script`);
    }
    for (const data of $('script[type="application/ld+json"]').toArray()) {
      expect(() => JSON.parse($(data).text()), path).not.toThrow();
    }
    if ($('img[src=x]').length > 0) found.push(`${path}: a picture`);
  }
  expect(found).toEqual([]);
});

test('what was written as a text is read as that text', () => {
  const pages = pagePaths(dir).map((path) => {
    const $ = load(pageSource(dir, path));
    $('script, style').remove();
    return $('html').text().replace(/\s+/g, ' ');
  });
  const written = files
    .filter(({ path }) => /^(findings|quotes|concepts|exercises)\//.test(path))
    .flatMap(({ text }) => {
      // As read, for behind a space # begins a comment; and spaces are one on a page.
      const said = textsIn(parse(text))
        .join('\n')
        .replace(/[ \t]+/g, ' ');
      return MARKUP.map((markup) => markup.replace(/ +/g, ' ')).filter((markup) => said.includes(markup));
    });
  expect(written.length).toBeGreaterThan(5);
  expect([...new Set(written)].filter((markup) => !pages.some((page) => page.includes(markup)))).toEqual([]);
});

const textsIn = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : Object.values(data !== null && typeof data === 'object' ? data : {}).flatMap(textsIn);

test('drawings and lists for programs are whole', () => {
  for (const [path, text] of built(/\.(svg|xml)$/)) {
    expect(text.match(/&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/gi), path).toBeNull();
    const $ = load(text, { xml: true });
    const asked = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? [element.name, ...Object.keys(element.attribs)] : []))
      .filter((name) => /^(script|img|on\w+)$/i.test(name));
    expect(asked, path).toEqual([]);
    expect(text, path).not.toContain(']]>');
  }
  for (const [path, text] of built(/json$/)) expect(() => JSON.parse(text), path).not.toThrow();
  for (const [path, text] of built(/\.ris$/)) expect(text.match(/^TY {2}- /gm), path).toHaveLength(1);
  for (const [path, text] of built(/\.bib$/)) {
    expect(text.match(/^@/gm), path).toHaveLength(1);
    const depth = [...text.replace(/\\[{}]/g, '')].reduce(
      (deep, letter) => deep + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
      0,
    );
    expect(depth, path).toBe(0);
  }
});

test('no cell of a table begins as a formula does', () => {
  const tables = built(/\.csv$/);
  expect(tables.length).toBeGreaterThan(10);
  for (const [path, text] of tables) {
    const cells = [...text.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gm)];
    const formulas = cells
      .map(([, quoted, bare]) => quoted ?? bare ?? '')
      .filter((cell) => /^[=+@-]./.test(cell));
    expect(
      formulas.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell)),
      path,
    ).toEqual([]);
  }
});

test('a study that does not pass leaves the site as it was', async () => {
  const before = siteFiles(dir).map((path) => [path, readFileSync(join(dir, path)).toString('base64')]);
  write(files.map((file) => (file.path === 'study.yaml' ? { ...file, text: '<script>' } : file)));
  const { ok, said } = await runScript('build', { STUDY_DIR: study, OUT_DIR: dir });
  expect(ok).toBe(false);
  expect(said).toContain('study.yaml:1:1');
  expect(siteFiles(dir).map((path) => [path, readFileSync(join(dir, path)).toString('base64')])).toEqual(
    before,
  );
});

test('2,000 studies broken in one to three ways are studies, or say where they are broken', () => {
  let studies = 0;
  let broken = 0;
  fc.assert(
    fc.property(breaks, (breakFiles: Break) => {
      if (isStudy(breakFiles(SMALL_OVEN.files))) studies++;
      else broken++;
    }),
    { seed: SEED, numRuns: 2_000, endOnFailure: true },
  );
  // Both sides of the claim are tried.
  expect(studies).toBeGreaterThan(100);
  expect(broken).toBeGreaterThan(1_000);
});
