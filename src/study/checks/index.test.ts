import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, SMALL_OVEN, StudyFiles } from '../../../test/studies/study-files.ts';
import { LANGUAGES } from '../../schema/primitives.ts';
import { READING_RULES } from './draft.ts';
import { checkStudy, type Problem } from './index.ts';
import { RULES } from './rules/index.ts';

const rulesOf = (problems: readonly Problem[]): string[] =>
  [...new Set(problems.map(({ rule }) => rule))].sort();

test.each([
  'content',
  'test/studies/oven',
  'test/studies/small-oven',
  'test/studies/tiny',
  'test/studies/second',
  'test/studies/empty',
  'test/studies/one-language',
  'test/studies/long-words',
])('the study in %s has no problem', (folder) => {
  expect(readFiles(folder).problems()).toBe('');
});

test('the long words are long: sixty letters or more, in every label', () => {
  const labels = readFiles('test/studies/long-words').files.flatMap(({ text }) =>
    [...text.matchAll(/^\s*(?:- )?(?:label|term|title|text|translation): (?!\{ lines)(.*)$/gm)].flatMap(
      ([, value = '']) => value.replace(/\{ (?:nl: )?|en: |[{}‘’.]/g, '').split(', '),
    ),
  );
  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter((label) => label.trim().length < 60)).toEqual([]);
});

test('a study broken in every way has its problems told in words that an author can follow', async () => {
  await expect(`${broken().problems()}\n`).toMatchFileSnapshot(
    '../../../test/studies/problems-of-broken.txt',
  );
});

test('every rule has an example that breaks it', () => {
  const found = rulesOf([...checkStudy(broken().files), ...checkStudy(broken().remove('talk.txt').files)]);
  expect(found).toEqual([...RULES.map(({ name }) => name), ...READING_RULES].sort());
});

test('no two rules have the same name, and each says what holds when it is kept', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  expect(RULES.filter(({ says }) => !/^\S.{20,}\.$/s.test(says))).toEqual([]);
});

test('problems are sorted by file, then by place', () => {
  const problems = checkStudy(broken().files);
  const places = problems.map(
    ({ file, line, column }) => `${file}:${String(line).padStart(5, '0')}:${String(column).padStart(5, '0')}`,
  );
  expect(places.length).toBeGreaterThan(20);
  expect(places).toEqual([...places].sort());
});

test('the order in which files are given does not matter', () => {
  const { files } = broken();
  expect(checkStudy([...files].reverse().sort((a, b) => (a.path < b.path ? -1 : 1)))).toEqual(
    checkStudy(files),
  );
});

test('a study without its three files says which are missing', () => {
  expect(new StudyFiles([]).problems()).toMatchInlineSnapshot(`
    "study.yaml:1:1  file-is-there
      this file is missing; every study has one.
    talk.txt:1:1  file-is-there
      this file is missing; every study has one.
    talk.yaml:1:1  file-is-there
      this file is missing; every study has one."
  `);
});

test('a file that nothing reads is a problem, with the name that was expected', () => {
  const stray = SMALL_OVEN.add('findings/x.yml', '')
    .add('notes.md', '')
    .add('pages/nl/colofon.mdx', '')
    .add('report/nl/zonder-nummer.mdx', '')
    .add('constructor/x', '\u0000');
  const folders = (kind: string) => LANGUAGES.map((language) => `${kind}/${language}`).join(', ');
  const told = stray
    .problems()
    .replaceAll(folders('report'), 'report/…')
    .replaceAll(folders('pages'), 'pages/…')
    .replace(/(?<=named opening\.mdx, ).*(?=\.$)/m, '…');
  expect(told).toMatchInlineSnapshot(`
    "constructor/x:1:1  file-is-known
      nothing reads this file. A study holds talk.txt, talk.yaml, study.yaml, deck.yaml, references.json, addresses.txt and the folders findings, quotes, concepts, figures, exercises, editions, report/…, pages/….
    findings/x.yml:1:1  file-is-known
      nothing reads this file: files here are named findings/ID.yaml.
    notes.md:1:1  file-is-known
      nothing reads this file. A study holds talk.txt, talk.yaml, study.yaml, deck.yaml, references.json, addresses.txt and the folders findings, quotes, concepts, figures, exercises, editions, report/…, pages/….
    pages/nl/colofon.mdx:1:1  file-is-known
      nothing reads this file: files here are named opening.mdx, ….
    report/nl/zonder-nummer.mdx:1:1  file-is-known
      nothing reads this file: files here are named report/nl/NN-ID.mdx."
  `);
});

test('a file name that cannot be an address is a problem, with a better one', () => {
  const text = SMALL_OVEN.text('concepts/sleutel.yaml');
  expect(SMALL_OVEN.add('concepts/Crème brûlée.yaml', text).problems()).toMatchInlineSnapshot(`
    "concepts/Crème brûlée.yaml:1:1  file-is-no-copy
      this says what concepts/sleutel.yaml says, word for word or nearly. Compare the two, and delete the one that is not meant.
    concepts/Crème brûlée.yaml:1:1  id-is-an-address
      "Crème brûlée" cannot be an address: an id is lower-case words joined by hyphens. Name the file "creme-brulee"."
  `);
});

function broken(): StudyFiles {
  return readFiles('test/studies/broken');
}

/** A fault in the oven: `part` of a file becomes `by`, and the problem is at `at` in it, or at the place of `by`. */
interface Fault {
  rule: string;
  path: string;
  part: RegExp;
  by: string;
  /** Words at the start of which the problem is, after the change. */
  at: string;
}

const SEVEN: Record<string, Fault> = {
  'an unknown key in a finding': {
    rule: 'key-is-known',
    path: 'findings/vermoeide-stokers.yaml',
    part: /^reach:/m,
    by: 'reech:',
    at: 'reech:',
  },
  'a text without its translation': {
    rule: 'text-in-every-language',
    path: 'findings/weinig-handen.yaml',
    part: /^( {2}nl: .*\n) {2}en: .*\n/m,
    by: '$1',
    at: 'nl: ',
  },
  'a relation to a finding that does not exist': {
    rule: 'names-what-exists',
    path: 'findings/ver-van-de-oven.yaml',
    part: /to: \S+/,
    by: 'to: draagkracht-van-de-buutr',
    at: 'draagkracht-van-de-buutr',
  },
  'one altered word of the talk': {
    rule: 'transcript-agrees',
    path: 'talk.yaml',
    part: /text: Vermoeide stokers/,
    by: 'text: Vermoeidde stokers',
    at: 'Vermoeidde stokers',
  },
  'a sentence of the talk retyped in a chapter': {
    rule: 'talk-is-not-retyped',
    path: 'report/nl/03-het-plan.mdx',
    part: /<\/Paraphrase>/,
    by: 'Praten over grote woorden zoals gunst en warmte\n</Paraphrase>',
    at: 'Praten over grote woorden',
  },
  'broken YAML in a quote': {
    rule: 'file-parses',
    path: 'quotes/gesprek-bij-het-vuur.yaml',
    part: /^heading: \[(.*)\]\nturns:/m,
    by: 'heading: [$1\nturns:',
    at: 'turns:',
  },
  'broken MDX in a chapter': {
    rule: 'file-parses',
    path: 'report/nl/08-tot-slot.mdx',
    part: /<\/Paraphrase>/,
    by: '',
    at: '<Paraphrase',
  },
};

function plant(study: StudyFiles, { path, part, by }: Fault): StudyFiles {
  const text = study.text(path);
  if (!part.test(text)) throw new Error(`${path} does not hold ${part}, so the fault cannot be planted`);
  return study.write(path, text.replace(part, by));
}

function expectedProblem(study: StudyFiles, { rule, path, at }: Fault): string {
  const text = study.text(path);
  const before = text.slice(0, text.indexOf(at)).split('\n');
  return `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}  ${rule}`;
}

const headsOf = (study: StudyFiles): string[] =>
  checkStudy(study.files).map(({ file, line, column, rule }) => `${file}:${line}:${column}  ${rule}`);

test('seven faults in the oven are seven problems, each at its place', () => {
  const faults = Object.values(SEVEN);
  const study = faults.reduce(plant, readFiles('test/studies/oven'));
  expect(headsOf(study)).toEqual(faults.map((fault) => expectedProblem(study, fault)).sort());
});

test.each(Object.entries(SEVEN))('%s in the oven is one problem', (_what, fault) => {
  const study = plant(readFiles('test/studies/oven'), fault);
  expect(headsOf(study)).toEqual([expectedProblem(study, fault)]);
});

const PATHS = SMALL_OVEN.files.map(({ path }) => path);
/** Files of one folder are read alike. */
const ONE_OF_EACH_KIND = PATHS.filter(
  (path, index) =>
    !path.includes('/') || PATHS.findIndex((other) => dirname(other) === dirname(path)) === index,
);
const HOSTILE: Record<string, string> = {
  'a megabyte of words': 'woord '.repeat(180_000),
  'a megabyte of lines': 'woorden zonder eind\n'.repeat(50_000),
  'a key that is there a thousand times': 'a: b\n'.repeat(1_000),
  'control characters': '\u0000\u0001\u0007\u001B[31m\u009F'.repeat(100),
  'marks that turn the direction of reading': 'label: \u202Egnipl\u202C \u2066x\u2069\n',
  'a YAML bomb': 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n',
  'five thousand open brackets': `label: ${'['.repeat(5_000)}`,
  'five thousand nested lists': `label: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  'two thousand open tags': `---\ntitle: x\n---\n${'<Note>\n'.repeat(2_000)}`,
  'five thousand nested tags': `---\ntitle: x\n---\n${'<Note>'.repeat(5_000)}${'</Note>'.repeat(5_000)}`,
  'five thousand nested quotations': `---\ntitle: x\n---\n${'>'.repeat(5_000)} x`,
  'one open brace': '---\ntitle: x\n---\n{',
  'keys of every object': '__proto__: { a: 1 }\nconstructor: 1\ntoString: 1\n',
};

/** Markup means something in prose, keys in all else; words may stand anywhere. */
const isMeantFor = (hostile: string, path: string): boolean =>
  path.endsWith('.txt') ||
  !/^(?:---|\w+: )/.test(hostile) ||
  hostile.startsWith('---') === path.endsWith('.mdx');

test.each(Object.entries(HOSTILE))(
  '%s in any one file gives problems and no crash',
  (_name, hostile) => {
    for (const path of ONE_OF_EACH_KIND.filter((one) => isMeantFor(hostile, one))) {
      expect(SMALL_OVEN.write(path, hostile).problems(), path).not.toBe('');
    }
  },
  30_000,
);

test('a study whose every file is empty has a problem in each file that says something', () => {
  const empty = SMALL_OVEN.each(() => '');
  const files = new Set(checkStudy(empty.files).map(({ file }) => file));
  expect([...files].sort()).toEqual(PATHS.filter((path) => !path.endsWith('.txt')).sort());
});
