import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of src/, from what everything may read to what reads everything. Those of one row do not read each other. */
const ROWS = [
  ['schema'],
  ['study'],
  ['words', 'svg'],
  ['addresses'],
  ['figures'],
  ['register'],
  ['editing'],
  ['lecture/model', 'data', 'citing', 'pictures', 'archive', 'search'],
  ['brief', 'web', 'import'],
  ['components/browser', 'editing/page'],
  ['islands'],
  ['components'],
  ['lecture/stage'],
  ['lecture/desk', 'lecture/file', 'lecture/paper', 'lecture/powerpoint'],
  ['layouts'],
  ['edge'],
  ['pages'],
];

/** The files at the top of src: which rooms each of these may read. */
const TOP: Record<string, readonly string[]> = {
  'content.config.ts': ['schema', '../scripts/build/read-study.ts'],
  'content.ts': ['schema', 'study', '../scripts/build/read-study.ts'],
  'env.d.ts': ['components/view.ts'],
};
/** Who may read the study as it stands; everything else gets it handed over. */
const CONTENT_READERS = ['edge', 'pages', 'components/Prose.astro'];
/** What readers' browsers get: it takes along the topics of words that it says, not all words of the interface. */
const SHIPPED = /^(?:components\/browser|lecture\/(?:desk|file|stage))\/[\w-]+\.tsx?$|^islands\/.+\.tsx$/;
/** Rooms that run in plain Node, without Astro, a browser, a disk or a clock. */
const PURE = ROWS.flat().slice(0, ROWS.flat().indexOf('components/browser'));

interface Source {
  /** Relative to src/, with forward slashes. */
  path: string;
  text: string;
}

/** Every import that runs the wrong way, and every impure word in a pure part: `path: what is wrong`. */
function importOffences(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => /\.(ts|tsx|astro)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .flatMap((file) => [...directionOffences(file), ...purityOffences(file)]);
}

const importsIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(
    ([, , specifier = '']) => specifier,
  );

/** `lecture/stage/Slide.astro` lies in the room `lecture/stage`, `figures/figure.ts` in `figures`. */
function roomOf(path: string): string {
  const [first = path, second = ''] = path.split('/');
  return ROWS.flat().includes(`${first}/${second}`) ? `${first}/${second}` : first;
}
const rowOf = (room: string): number => ROWS.findIndex((row) => row.includes(room));
const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

function directionOffences({ path, text }: Source): string[] {
  return importsIn(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
    .filter((target) => !mayRead(path, target))
    .map((target) => `${path}: imports ${target}`);
}

function mayRead(path: string, target: string): boolean {
  if (TOP[path]) return within(target, TOP[path]);
  if (target === 'content.ts') return within(path, CONTENT_READERS);
  const [from, to] = [roomOf(path), roomOf(target)];
  // Styles are read by whoever shows what they dress.
  if (to === 'styles') return true;
  if (target === 'words/words.ts' && SHIPPED.test(path)) return false;
  if (from === to) return true;
  return rowOf(to) !== -1 && rowOf(from) > rowOf(to) && !(from === 'edge' && target.endsWith('.astro'));
}

function purityOffences({ path, text }: Source): string[] {
  if (!PURE.includes(roomOf(path))) return [];
  const imported = importsIn(text)
    // A hash asks nothing of the machine.
    .filter((specifier) => specifier !== 'node:crypto' && /^(node:|astro($|[:/])|@astrojs\/)/.test(specifier))
    .map((specifier) => `${path}: imports ${specifier}`);
  const code = withoutCommentsAndStrings(text);
  const words: [RegExp, string][] = [
    [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'looks at the clock'],
    [/\bMath\.random\b/, 'is left to chance'],
    ...(/^figures\/[^/]+\/element\.ts$/.test(path)
      ? []
      : [
          [/\b(?:document|window)\s*[.[]|\btypeof (?:document|window)\b/, 'touches the document'] as [
            RegExp,
            string,
          ],
        ]),
  ];
  // A parameter or variable of that name is not the browser's.
  const ownDocument = /\b(?:const|let)\s+document\b|[({,]\s*document\b|\bdocument\??:/.test(code);
  return [
    ...imported,
    ...words
      .filter(
        ([word, what]) =>
          word.test(code) &&
          !(what === 'touches the document' && ownDocument && !/\bwindow\s*[.[]/.test(code)),
      )
      .map(([, what]) => `${path}: ${what}`),
  ];
}

const withoutCommentsAndStrings = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

const sources = (): Source[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .map((path) => ({ path: path.replace(/^src\//, ''), text: readFileSync(path, 'utf8') }));

test('imports run one way, from pages to schema, and what lies left of components is pure', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(50);
  expect(importOffences(files)).toEqual([]);
});

test('every folder and file at the top of src has its place in the order', () => {
  const tops = new Set(sources().map(({ path }) => roomOf(path)));
  const known = [...ROWS.flat(), ...Object.keys(TOP), 'styles'];
  expect([...tops].filter((top) => !known.includes(top))).toEqual([]);
});

const PLANTED: [path: string, text: string, offence: string][] = [
  ['schema/a.ts', "import { b } from '../study/b.ts';", 'imports study/b.ts'],
  ['study/a.ts', "import type { B } from '../figures/b.ts';", 'imports figures/b.ts'],
  ['study/checks/a.ts', "export { b } from '../../words/b.ts';", 'imports words/b.ts'],
  ['words/a.ts', "const b = await import('../components/b.ts');", 'imports components/b.ts'],
  ['data/a.ts', "import '../citing/b.ts';", 'imports citing/b.ts'],
  ['components/A.astro', "---\nimport Page from '../layouts/Page.astro';\n---", 'imports layouts/Page.astro'],
  ['islands/a.ts', "import { b } from '../components/b.ts';", 'imports components/b.ts'],
  ['lecture/model/a.ts', "import '../stage/b.ts';", 'imports lecture/stage/b.ts'],
  ['components/A.astro', "---\nimport { openPage } from '../edge/page.ts';\n---", 'imports edge/page.ts'],
  ['layouts/A.astro', "---\nimport { getStudy } from '../content.ts';\n---", 'imports content.ts'],
  ['content.ts', "import { words } from './words/words.ts';", 'imports words/words.ts'],
  ['lecture/desk/A.tsx', "import { WORDS } from '../../words/words.ts';", 'imports words/words.ts'],
  ['edge/page.ts', "import Mark from '../components/Mark.astro';", 'imports components/Mark.astro'],
  ['study/a.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
  ['figures/a/rows.ts', "import { z } from 'astro/zod';", 'imports astro/zod'],
  ['figures/a/layout.ts', "document.querySelector('svg');", 'touches the document'],
  ['svg/a.ts', 'const wide = window.innerWidth;', 'touches the document'],
  ['study/a.ts', 'const now = Date.now();', 'looks at the clock'],
  ['words/a.ts', 'const now = new Date();', 'looks at the clock'],
  ['figures/a/layout.ts', 'const x = Math.random();', 'is left to chance'],
];

test.each(PLANTED)('in %s, %j is an offence', (path, text, offence) => {
  expect(importOffences([{ path, text }])).toEqual([`${path}: ${offence}`]);
});

const ALLOWED: [path: string, text: string][] = [
  ['pages/a.astro', "---\nimport { openPage } from '../edge/page.ts';\n---"],
  ['study/a.ts', "import { z } from 'zod';\nimport { Id } from '../schema/primitives.ts';"],
  ['components/A.astro', "---\nimport { B } from '../islands/B.tsx';\n---"],
  ['figures/a/element.ts', "document.querySelector('svg');"],
  ['words/a.ts', 'const day = new Date(text);'],
  ['study/a.ts', 'for (const document of documents) document.at([]);'],
  ['study/a.ts', '// new Date() would differ from build to build'],
  ['study/a.test.ts', "import { readFileSync } from 'node:fs';"],
];

test.each(ALLOWED)('in %s, %j is none', (path, text) => {
  expect(importOffences([{ path, text }])).toEqual([]);
});
