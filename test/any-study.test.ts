import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// The site is made of any study: neither the code nor the tests of the built site may know the real one, so that who
// mends a sentence breaks no developer's test.

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** The ids of a study: names of its entries and chapters, and what its lists call `id`. Page names are the site's own. */
function idsOf(study: string): string[] {
  const entries = filesIn(study, /\.(yaml|mdx)$/).filter((path) => !path.includes('/pages/'));
  const named = entries
    .filter((path) => path.split('/').length > 2)
    .map((path) => path.replace(/^.*\/(?:\d\d-)?([^/]+)\.\w+$/, '$1'));
  const listed = entries
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('talk.yaml'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bid: ([a-z][\w-]+)/g)].map(([, id = '']) => id),
    );
  const references = JSON.parse(readFileSync(join(study, 'references.json'), 'utf8')) as { id: string }[];
  return [...new Set([...named, ...listed, ...references.map(({ id }) => id)])];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOfSix = (words: readonly string[]): string[] =>
  words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '));

/** Every run of six words in files of a study: values of YAML and JSON, comments apart, and prose without its tags. */
function sixesOf(paths: readonly string[]): Set<string> {
  const sixes = new Set<string>();
  const add = (text: string): void => {
    for (const six of runsOfSix(wordsIn(text))) sixes.add(six);
  };
  const addTexts = (value: unknown): void => {
    if (typeof value === 'string') add(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(addTexts);
  };
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.mdx')) add(text.replace(/<[^>]*>/g, ' '));
    else addTexts(parse(text));
  }
  return sixes;
}

/** Where code names an id (as a quoted literal or a part of a path) or repeats six words of a study: `path: what`. */
function traces(path: string, text: string, ids: readonly string[], sixes: ReadonlySet<string>): string[] {
  const named = ids.filter((id) => new RegExp(`['"\`/#=]${id}['"\`/?#]`).test(text));
  const repeated = runsOfSix(wordsIn(text))
    .filter((six) => sixes.has(six))
    .slice(0, 1);
  return [...named, ...repeated].map((what) => `${path}: ${what}`);
}

const ids = idsOf('content');
const talk = sixesOf(['content/talk.yaml']);
// Prose may say what the interface says ("the words of the talk remain the researcher's"); a test of that may too.
const interfaceWords = ['src/words/nl.ts', 'src/words/en.ts'].map((path) => readFileSync(path, 'utf8'));
const known = new Set(interfaceWords.flatMap((text) => runsOfSix(wordsIn(text))));
const everything = new Set(
  [...sixesOf(filesIn('content', /\.(yaml|json|mdx)$/))].filter((six) => !known.has(six)),
);

test('neither code nor tests of the built site know an id or a sentence of the real study', () => {
  expect([ids.length > 60, talk.size > 300, everything.size > 2000]).toEqual([true, true, true]);
  const files = ['src', 'test/built', 'test/long'].flatMap((folder) =>
    filesIn(folder, /\.(ts|tsx|astro|css)$/),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.flatMap((path) =>
      traces(path, readFileSync(path, 'utf8'), ids, /\.test\.tsx?$|^test/.test(path) ? everything : talk),
    ),
  ).toEqual([]);
});

test('an id in a path or in quotes and six words in a row are found, an id in prose is not', () => {
  const oven = ['koude-oven'];
  const six = new Set(['de oven wordt elke dag koud']);
  expect(traces('a.ts', "page.goto('bevindingen/koude-oven/')", oven, six)).toEqual(['a.ts: koude-oven']);
  expect(traces('a.ts', 'find("koude-oven")', oven, six)).toEqual(['a.ts: koude-oven']);
  expect(traces('a.ts', "'De oven wordt\n elke dag koud.'", oven, six)).toEqual([
    'a.ts: de oven wordt elke dag koud',
  ]);
  expect(traces('a.ts', '// a koude-oven of one', oven, six)).toEqual([]);
});
