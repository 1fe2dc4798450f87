import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** The parts of src/, from what everything may read to what reads everything. Those of one row do not read each other. */
const ROWS = [
  ['schema'],
  ['study'],
  ['i18n', 'svg'],
  ['figures'],
  ['deck', 'downloads'],
  ['components'],
  ['islands'],
  ['layouts'],
  ['pages'],
];

/** The edge to Astro: which parts each of these may read, beside each other as listed. */
const EDGE: Record<string, readonly string[]> = {
  'content.config.ts': ['schema', '../scripts/read-study.ts'],
  'content.ts': ['schema', 'study', '../scripts/read-study.ts'],
  'page.ts': ['schema', 'study', 'i18n', 'content.ts', 'components/view.ts'],
  'assets.ts': ['styles'],
  'figure-files.ts': ['schema', 'study', 'i18n', 'figures', 'downloads', 'styles', 'assets.ts'],
  'cards.ts': ['i18n', 'downloads', 'styles', 'assets.ts'],
  'listed-pages.ts': ['schema', 'study', 'i18n', 'content.ts', 'components/view.ts'],
  'typst.ts': ['downloads'],
  'brief-pdf.ts': [
    'schema',
    'study',
    'i18n',
    'downloads',
    'styles',
    'components/signs.ts',
    'typst.ts',
    'assets.ts',
  ],
  'env.d.ts': ['components/view.ts'],
};
/** Who may read the edge; everything else gets the study handed to it. */
const EDGE_READERS: Record<string, readonly string[]> = {
  'content.ts': ['page.ts', 'listed-pages.ts', 'components/Prose.astro', 'pages'],
  'page.ts': ['pages'],
  'assets.ts': ['figure-files.ts', 'cards.ts', 'brief-pdf.ts'],
  'figure-files.ts': ['pages'],
  'listed-pages.ts': ['pages'],
  'cards.ts': ['pages'],
  'typst.ts': ['brief-pdf.ts'],
  'brief-pdf.ts': ['pages'],
  'content.config.ts': [],
  'env.d.ts': [],
};
/** Parts that run in plain Node, without Astro, a browser, a disk or a clock. */
const PURE = ['schema', 'study', 'i18n', 'svg', 'figures', 'deck', 'downloads'];

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

const partOf = (path: string): string => path.split('/')[0] ?? path;
const rowOf = (part: string): number => ROWS.findIndex((row) => row.includes(part));
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
  if (EDGE[path]) return within(target, EDGE[path]);
  if (EDGE_READERS[target]) return within(path, EDGE_READERS[target]);
  const [from, to] = [partOf(path), partOf(target)];
  // A component may show an island; what lies beneath the island shows nothing of components but their scripts.
  if (from === 'components' && path.endsWith('.astro') && to === 'islands') return true;
  // Styles are read by whoever shows what they dress.
  if (to === 'styles') return true;
  if (from === to) return true;
  return rowOf(to) !== -1 && rowOf(from) > rowOf(to);
}

function purityOffences({ path, text }: Source): string[] {
  if (!PURE.includes(partOf(path))) return [];
  const imported = importsIn(text)
    .filter((specifier) => /^(node:|astro($|[:/])|@astrojs\/)/.test(specifier))
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

test('imports run one way, from pages to schema, and all but the edge is pure', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(50);
  expect(importOffences(files)).toEqual([]);
});

test('every folder and file at the top of src has its place in the order', () => {
  const tops = new Set(sources().map(({ path }) => partOf(path)));
  const known = [...ROWS.flat(), ...Object.keys(EDGE), 'styles'];
  expect([...tops].filter((top) => !known.includes(top))).toEqual([]);
});

const PLANTED: [path: string, text: string, offence: string][] = [
  ['schema/a.ts', "import { b } from '../study/b.ts';", 'imports study/b.ts'],
  ['study/a.ts', "import type { B } from '../figures/b.ts';", 'imports figures/b.ts'],
  ['study/checks/a.ts', "export { b } from '../../i18n/b.ts';", 'imports i18n/b.ts'],
  ['i18n/a.ts', "const b = await import('../components/b.ts');", 'imports components/b.ts'],
  ['deck/a.ts', "import '../downloads/b.ts';", 'imports downloads/b.ts'],
  ['components/A.astro', "---\nimport Page from '../layouts/Page.astro';\n---", 'imports layouts/Page.astro'],
  ['components/a.ts', "import { b } from '../islands/b.ts';", 'imports islands/b.ts'],
  ['components/A.astro', "---\nimport { openPage } from '../page.ts';\n---", 'imports page.ts'],
  ['layouts/A.astro', "---\nimport { getStudy } from '../content.ts';\n---", 'imports content.ts'],
  ['content.ts', "import { words } from './i18n/words.ts';", 'imports i18n/words.ts'],
  ['page.ts', "import Mark from './components/Mark.astro';", 'imports components/Mark.astro'],
  ['study/a.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
  ['figures/a/rows.ts', "import { z } from 'astro/zod';", 'imports astro/zod'],
  ['figures/a/layout.ts', "document.querySelector('svg');", 'touches the document'],
  ['svg/a.ts', 'const wide = window.innerWidth;', 'touches the document'],
  ['study/a.ts', 'const now = Date.now();', 'looks at the clock'],
  ['i18n/a.ts', 'const now = new Date();', 'looks at the clock'],
  ['figures/a/layout.ts', 'const x = Math.random();', 'is left to chance'],
];

test.each(PLANTED)('in %s, %j is an offence', (path, text, offence) => {
  expect(importOffences([{ path, text }])).toEqual([`${path}: ${offence}`]);
});

const ALLOWED: [path: string, text: string][] = [
  ['pages/a.astro', "---\nimport { openPage } from '../page.ts';\n---"],
  ['study/a.ts', "import { z } from 'zod';\nimport { Id } from '../schema/primitives.ts';"],
  ['components/A.astro', "---\nimport { B } from '../islands/B.tsx';\n---"],
  ['figures/a/element.ts', "document.querySelector('svg');"],
  ['i18n/a.ts', 'const day = new Date(text);'],
  ['study/a.ts', 'for (const document of documents) document.at([]);'],
  ['study/a.ts', '// new Date() would differ from build to build'],
  ['study/a.test.ts', "import { readFileSync } from 'node:fs';"],
];

test.each(ALLOWED)('in %s, %j is none', (path, text) => {
  expect(importOffences([{ path, text }])).toEqual([]);
});
