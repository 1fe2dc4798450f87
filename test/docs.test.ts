import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyStudy } from '../scripts/author/new-study.ts';
import { DeckSlide } from '../src/schema/deck.ts';
import { FindingFile } from '../src/schema/finding.ts';
import { QuoteFile } from '../src/schema/quote.ts';
import { StudyFile } from '../src/schema/study.ts';
import { Line } from '../src/schema/talk.ts';
import { checkStudy, formatProblems } from '../src/study/checks/index.ts';
import { RULES } from '../src/study/checks/rules/index.ts';
import { SMALL_OVEN } from './studies/study-files.ts';

const docs = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

const guide = ['docs/authors.md', 'docs/content.md'].map((path) => readFileSync(path, 'utf8')).join('\n');

test.each(docs)('%s names only npm commands that exist', (path) => {
  const named = [...readFileSync(path, 'utf8').matchAll(/npm (?:run )?([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  const known = [
    ...Object.keys(scripts),
    'ci',
    'audit',
    'scripts',
    'and',
    'command',
    'could',
    'checks',
    'sbom',
    'then',
    'warn',
  ];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('the authors’ guide lists every rule, in the words of the rule', () => {
  const rows = RULES.map(({ name, says }) => `| \`${name}\` | ${says} |`);
  expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
});

test('every dependency is listed with what it is for', () => {
  const text = readFileSync('docs/licences.md', 'utf8');
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const covered = (name: string): boolean =>
    text.includes(`\`${name}\``) ||
    (name.startsWith('@types/') && text.includes('`@types/*`')) ||
    name.startsWith('node-');
  expect(names.filter((name) => !covered(name))).toEqual([]);
});

test('every version is exact', () => {
  const versions: [string, string][] = Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('files that a document shows or links are there', () => {
  for (const path of docs) {
    const folder = path.includes('/') ? `${path.split('/')[0]}/` : '';
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) {
      expect(() => readFileSync(folder + target), `${path}: ${target}`).not.toThrow();
    }
  }
});

test('the authors’ guide names only files and folders of a study that are there', () => {
  const named = [...guide.matchAll(/`(content\/[\w./|-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(12);
  const places = named
    .filter((path) => !path.includes('ID'))
    .flatMap((path) =>
      path.includes('nl|en') ? ['nl', 'en'].map((one) => path.replace('nl|en', one)) : [path],
    );
  expect(places.filter((path) => !existsSync(path))).toEqual([]);
  const folders = named.filter((path) => path.includes('ID')).map((path) => path.replace(/\/ID\.\w+$/, ''));
  expect(folders.filter((path) => !existsSync(path))).toEqual([]);
  const examples = [...guide.matchAll(/`(\w+\/_[\w-]+\.yaml)`/g)].map(([, path]) => path);
  expect(examples).not.toEqual([]);
  const laidOut = emptyStudy(['nl', 'en']).map(({ path }) => path);
  expect(examples.filter((path) => !laidOut.includes(path ?? ''))).toEqual([]);
});

test('the authors’ guide shows examples that the schemas accept', () => {
  const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));
  const [line, amendment, people, finding, quote, slide] = examples;
  expect(examples).toHaveLength(6);
  expect(StudyFile.pick({ researcher: true, editors: true }).safeParse(people).error?.issues).toBeUndefined();
  expect(Line.safeParse({ ...line[0], amended: amendment.amended }).error?.issues).toBeUndefined();
  expect(FindingFile.safeParse(finding).error?.issues).toBeUndefined();
  expect(QuoteFile.safeParse(quote).error?.issues).toBeUndefined();
  expect(DeckSlide.safeParse(slide[0]).error?.issues).toBeUndefined();
});

test('the authors’ guide shows an error as the check words it', () => {
  const [, shown = ''] = /```\n(content\/findings[\s\S]*?)```/.exec(guide) ?? [];
  const broken = SMALL_OVEN.change('findings/koude-oven.yaml', 'quote: molenaar', 'quote: molenaars');
  const said = formatProblems(checkStudy(broken.files), 'content');
  const shape = (text: string): string =>
    text
      .trim()
      .replace(/findings\/[\w-]+\.yaml:\d+:\d+/, 'FILE:LINE:COLUMN')
      .replace(/"[\w-]+"/g, '"ID"')
      .replace(/Known: [\w, -]+\./, 'Known: IDS.');
  expect(shape(said)).toBe(shape(shown));
});
