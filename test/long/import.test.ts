// @module-tag long
// Slides that others made, and files that nobody meant to make, become studies that are sites, or are refused in a sentence.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyStudy } from '../../scripts/author/new-study.ts';
import { readTalkApart } from '../../scripts/author/read-talk-apart.ts';
import { siteFiles } from '../../scripts/build/site-files.ts';
import { importStudy } from '../../src/import/import-study.ts';
import { Refusal } from '../../src/import/imported.ts';
import { readTalk } from '../../src/import/read-talk.ts';
import { buildSite, runScript } from '../built/builds.ts';
import { page, pagePaths } from '../built/pages.ts';
import { makePdf } from '../made-pdf.ts';
import { makePptx, p, shape, title } from '../made-pptx.ts';
import { mutateBytes, mutateParts, randomFrom } from '../mutated.ts';

const temp = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));
const folder = (name: string): string => join(temp, name);
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(folder(name), bytes);
  return folder(name);
};
const doImport = (...args: string[]) => runScript('import', {}, args);

const FIELD = readdirSync('test/slides').filter((name) => name.endsWith('.pptx'));
const field = (name: string) => new Uint8Array(readFileSync(`test/slides/${name}`));
const OURS = makePptx([
  { shapes: title('Kop') + shape(p('een') + p('twee')), notes: ['notitie'] },
  { shapes: shape(p('links'), { at: [1, 1, 9, 9] }) + shape(p('rechts'), { at: [20, 1, 9, 9] }) },
]);
const PDF = makePdf([
  [
    ['Kop', 60, 30, 36],
    ['tekst', 60, 110, 20],
  ],
  [['meer', 60, 110, 20]],
]);
const TEXT = new TextEncoder().encode('Kop\n• één\n\n\nTwee\n• twee: #3\n');

/** What became of a file: what nobody foresaw is thrown. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    importStudy(await readTalk(name, bytes), { file: name, emptyStudy });
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

describe('a thousand changed files are read or refused', () => {
  const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

  test('400 of which bytes were changed', async () => {
    const given = [...FIELD.map((name) => [name, field(name)] as const), ['talk.pptx', OURS] as const];
    const outcomes = new Set<string>();
    for (const seed of seeds(400)) {
      const [name, bytes] = given[seed % given.length] ?? ['talk.pptx', OURS];
      outcomes.add(await outcomeOf(name, mutateBytes(bytes, randomFrom(seed))));
    }
    expect([...outcomes].sort()).toEqual(['read', 'refused']);
  });

  test('400 of which markup was changed, in a zip that is whole', async () => {
    const given = [...FIELD.filter((name) => !/damaged/.test(name)).map(field), OURS];
    const outcomes: string[] = [];
    for (const seed of seeds(400))
      outcomes.push(
        await outcomeOf('talk.pptx', mutateParts(given[seed % given.length] ?? OURS, randomFrom(seed))),
      );
    // Both sides of the claim are tried.
    expect(outcomes.filter((outcome) => outcome === 'read').length).toBeGreaterThan(100);
    expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(100);
  });

  test.each([
    ['talk.pdf', PDF],
    ['talk.txt', TEXT],
  ])('100 of %s', async (name, bytes) => {
    for (const seed of seeds(100)) await outcomeOf(name, mutateBytes(bytes, randomFrom(seed)));
  });
});

describe('the command', () => {
  test('says what it made, and what to do next; a second time it refuses the folder', async () => {
    const file = put('Mijn lezing.pptx', OURS);
    const { ok, said } = await doImport(file, folder('one'));
    expect(ok, said).toBe(true);
    expect(said).toContain('Mijn lezing.pptx');
    expect(said).toContain(`STUDY_DIR=${folder('one')} npm run check`);
    const again = await doImport(file, folder('one'));
    expect([again.ok, again.said]).toEqual([false, expect.stringContaining('this folder is not empty')]);
    expect(again.said).toContain('npm run import -- talk.pptx my-study');
  });

  test.each([
    ['one that is not there', () => [folder('none.pptx'), folder('x')], 'there is no such file'],
    ['a folder', () => [temp, folder('x')], 'this is no file'],
    [
      'one that is damaged',
      () => ['test/slides/damaged.pptx', folder('x')],
      'test/slides/damaged.pptx: the file is damaged',
    ],
    ['no folder to go to', () => [put('a.txt', TEXT)], 'found 1 names; a file and a folder were expected'],
    [
      'no language',
      () => [put('a.txt', TEXT), folder('x'), '--spoken', 'Dutch!'],
      '--spoken Dutch!: expected the tag',
    ],
  ])('refuses %s without a trace', async (_, args, said) => {
    const run = await doImport(...args());
    expect(run.ok).toBe(false);
    expect(run.said).toContain(said);
    expect(run.said).not.toMatch(/\n\s+at /);
    expect(existsSync(folder('x'))).toBe(false);
  });

  test('leaves nothing behind where the disk takes no more', async () => {
    // A file stands where the folder of the study should: the system refuses what we did not foresee.
    put('full', '');
    const { ok, said } = await doImport(put('a.txt', TEXT), join(folder('full'), 'study'));
    expect([ok, existsSync(join(folder('full'), 'study'))]).toEqual([false, false]);
    expect(said).not.toMatch(/\n\s+at /);
  });

  test('stops reading what would take longer than any talk', async () => {
    const slow = put('slow.pptx', OURS);
    await expect(readTalkApart(slow, 0)).rejects.toThrow('reading it took more than 0 seconds');
  });
});

const SECRETS = [
  'onbewaakte notitie',
  'verborgen regel',
  'onzichtbaar vak',
  'scherpe opmerking',
  'Beschrijving van een plaatje',
];
const PICTURE = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7 + (at >> 3)) % 256);
const PRIVATE = makePptx(
  [
    {
      shapes:
        title('Het brood van de buurt') +
        shape(p('Dit is wat wij bij de oven zagen: <niets> & {alles}')) +
        shape(p(SECRETS[2] ?? ''), { hidden: true }) +
        `<p:pic><p:nvPicPr><p:cNvPr id="3" name="x" descr="${SECRETS[4]}"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId7"/></p:blipFill></p:pic>`,
      notes: [SECRETS[0] ?? ''],
      refersTo: [
        { id: 'rId7', type: 'image', to: '/ppt/media/image1.png' },
        { id: 'rId8', type: 'comments', to: '/ppt/comments/comment1.xml' },
      ],
    },
    { shapes: title('Verborgen') + shape(p(SECRETS[1] ?? '')), hidden: true },
    { shapes: title('Slot') + shape(p('Wat blijft er over?')) },
  ],
  {
    parts: [
      { path: '/ppt/media/image1.png', content: PICTURE, refersTo: [] },
      {
        path: '/ppt/comments/comment1.xml',
        content: `<p:cmLst xmlns:p="p"><p:cm><p:text>${SECRETS[3]}</p:text></p:cm></p:cmLst>`,
        refersTo: [],
      },
    ],
  },
);

describe('an imported study is a site at once', () => {
  const STUDIES: [name: string, bytes: Uint8Array][] = [
    ['private.pptx', PRIVATE],
    ['pages.pdf', PDF],
    ['pasted.txt', TEXT],
    ...['testPPT.pptx', 'smartart-simple.pptx', 'tbl-cell.pptx'].map((name): [string, Uint8Array] => [
      name,
      field(name),
    ]),
  ];
  test.each(STUDIES)('%s', async (name, bytes) => {
    mkdirSync(folder('in'), { recursive: true });
    const [study, dir] = [folder(`study-${name}`), folder(`site-${name}`)];
    const run = await doImport(put(join('in', name), bytes), study);
    expect(run.ok, run.said).toBe(true);
    expect(await runScript('check', { STUDY_DIR: study })).toMatchObject({ ok: true });
    await buildSite({ STUDY_DIR: study, OUT_DIR: dir });
    const paths = pagePaths(dir);
    // Of what the talk is made, the source says every line.
    const source = paths.find((path) => /^(?:bron|source)\/$/.test(path)) ?? '';
    const said = page(dir, source)('main').text().replace(/\s+/g, ' ');
    const lines = readFileSync(join(study, 'talk.txt'), 'utf8')
      .split('\n')
      .map((row) => row.trim())
      .filter(Boolean);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !said.includes(line.replace(/^(?:[•–]|\d+\.) /, '')))).toEqual([]);
    for (const path of paths)
      expect(page(dir, path)('main').text(), path).not.toMatch(/undefined|NaN|\[object/);
    if (name !== 'private.pptx') return;
    // Nothing that was not on the screen, and no picture, is anywhere in the site.
    expect(readFileSync(join(study, '_notes.txt'), 'utf8')).toContain(SECRETS[0]);
    const bytesOf = siteFiles(dir).map((path) => [path, readFileSync(join(dir, path))] as const);
    expect(bytesOf.length).toBeGreaterThan(20);
    const found = bytesOf.filter(
      ([path, content]) =>
        /_notes|_import|_pictures/.test(path) ||
        SECRETS.some((secret) => content.includes(secret)) ||
        content.includes(Buffer.from(PICTURE.subarray(100, 164))),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });
});
