import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../src/study/checks/rules/index.ts';

const docs = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

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
    'then',
  ];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('the authors’ guide lists every rule, in the words of the rule', () => {
  const guide = readFileSync('docs/authors.md', 'utf8');
  const rows = RULES.map(({ name, says }) => `| \`${name}\` | ${says} |`);
  expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
});

test('the architecture says of every dependency what it is for', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
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
