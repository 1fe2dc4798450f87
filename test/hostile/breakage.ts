/** Ways to break a study's files: each takes files and gives files, and the same choice always breaks the same. */
import fc from 'fast-check';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { SourceFile } from '../../src/study/checks/index.ts';

export type Break = (files: readonly SourceFile[]) => readonly SourceFile[];

/** What must come out as the text that it is, wherever it stands. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '{alert(1)}',
  '{{constructor}}',
  ']]>',
  '&lt;b&gt; & &amp;',
  '<!-- <b> --!>',
  'javascript:alert(1)',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '=HYPERLINK("https://example.org")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '#set page(width: 1pt)',
  '#include "/etc/passwd"',
  '\\write18{id} % _ ^ ~ $x$',
  '@article{x, title={y}}',
  'TY  - BOOK',
  '$(id) `id`',
  '%s %n %00 ../../etc/passwd',
] as const;

const INVISIBLE = [
  '\u0000',
  '\u0007',
  '\u001b[2J\u001b]0;x\u0007',
  '\u0085',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\uffff',
];

const SYNTAX = [
  '\t',
  '\r',
  '\r\n',
  '\n---\n',
  '\n...\n',
  '&a ',
  '*a',
  '&a [*a]',
  '!!js/function "x"',
  '!!binary x',
  '!<tag:x> ',
  '%YAML 9.9\n',
  ': ',
  '- ',
  '? ',
  '| ',
  '>9\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '<<: *a\n',
  '__proto__: 1\n',
  'constructor: { prototype: 1 }\n',
  '<Finding',
  '</Paraphrase>',
  '<Finding id={x} />',
  '<Finding {...x} />',
  'import x from "y"\n',
  'export const x = 1\n',
  '```\n',
  '![x](https://example.org/x.png)',
  '<https://example.org>',
  '| a |\n| - |\n',
];

const VALUES: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.NaN,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  { nl: '' },
  { nl: 1, en: [] },
  { de: 'x' },
  '../../etc/passwd',
  's99-9',
  's00-0',
  'constructor',
  '__proto__',
  'toString',
  'x'.repeat(300),
  '2027-02-30',
  'https://example.org',
  'javascript:alert(1)',
  'data:text/html,x',
];

const file = fc.nat({ max: 999 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** With one file's text made another. */
const inFile =
  (choice: number, change: (text: string, path: string) => string): Break =>
  (files) =>
    files.map((one, index) =>
      index === choice % files.length ? { path: one.path, text: change(one.text, one.path) } : one,
    );

/** Every place in a document where a value stands. */
function pathsIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = isMap(node)
    ? node.items.flatMap(({ key, value }) => pathsIn(value, [...path, String(key)]))
    : isSeq(node)
      ? node.items.flatMap((item, index) => pathsIn(item, [...path, index]))
      : [];
  return [path, ...inner];
}

/** Another value somewhere in a file of data; in prose and in the talk's text, a text in its midst. */
const otherValue = fc
  .record({
    file,
    at: fraction,
    value: fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...MARKUP), fc.string({ maxLength: 20 })),
  })
  .map(({ file, at, value }) =>
    inFile(file, (text, path) => {
      if (!/\.(yaml|json)$/.test(path)) return insert(text, at, JSON.stringify(value) ?? '');
      const document = parseDocument(text);
      const paths = pathsIn(document.contents);
      const chosen = paths[Math.floor(at * (paths.length - 1))] ?? [];
      if (chosen.length === 0) return path.endsWith('.json') ? JSON.stringify(value) : `${value}`;
      try {
        document.setIn(chosen, value);
        return path.endsWith('.json') ? JSON.stringify(document.toJS(), null, 2) : document.toString();
      } catch {
        return insert(text, at, JSON.stringify(value) ?? '');
      }
    }),
  );

const insert = (text: string, at: number, what: string): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + what + text.slice(place);
};

const inserted = fc
  .record({
    file,
    at: fraction,
    what: fc.oneof(
      fc.constantFrom(...MARKUP),
      fc.constantFrom(...INVISIBLE),
      fc.constantFrom(...SYNTAX),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
  })
  .map(({ file, at, what }) => inFile(file, (text) => insert(text, at, what)));

/** Markup where a text already stands: behind the first word of a line of words. */
export const inText = fc
  .record({ file, at: fraction, what: fc.constantFrom(...MARKUP) })
  .map(({ file, at, what }) =>
    inFile(file, (text) => {
      const ends = [...text.matchAll(/\p{L}\.?(?= ?[}\n])/gu)].map(({ index }) => index + 1);
      const end = ends[Math.floor(at * (ends.length - 1))] ?? text.length;
      return `${text.slice(0, end)} ${what}${text.slice(end)}`;
    }),
  );

const cut = fc.record({ file, at: fraction, length: fc.nat({ max: 80 }) }).map(({ file, at, length }) =>
  inFile(file, (text) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + text.slice(place + length);
  }),
);

const lineTwice = fc.record({ file, at: fraction }).map(({ file, at }) =>
  inFile(file, (text) => {
    const lines = text.split('\n');
    const line = Math.floor(at * (lines.length - 1));
    return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
  }),
);

const nested = (open: string, close: string): string => open.repeat(5_000) + close.repeat(5_000);
/** Ten names, each ten times the one before: a few lines that would be 10^10 words. */
const LAUGHS = Array.from(
  { length: 10 },
  (_, n) => `a${n}: &a${n} [${Array.from({ length: 10 }, () => (n === 0 ? 'ha' : `*a${n - 1}`)).join(', ')}]`,
).join('\n');

const whole = fc
  .record({
    file,
    text: fc.constantFrom(
      '',
      '\n\n',
      ' ',
      '---\n---\n',
      'null',
      '[]',
      '"x"',
      LAUGHS,
      `${LAUGHS}\nlabel: *a9\n`,
      nested('[', ']'),
      nested('{ a: ', ' }'),
      nested('- ', ''),
      `---\ntitle: x\n---\n\n${nested('<Editorial>', '</Editorial>')}`,
      `---\ntitle: x\n---\n\n${nested('> ', '')}x`,
      `---\ntitle: x\n---\n\n${nested('*', '')}`,
      new TextDecoder().decode(Uint8Array.from({ length: 400 }, (_, n) => (n * 37) % 256)),
      new TextDecoder('utf-16le').decode(Uint8Array.from({ length: 400 }, (_, n) => (n * 37) % 256)),
    ),
  })
  .map(({ file, text }) => inFile(file, () => text));

const everywhere = fc
  .constantFrom<[string, (text: string) => string]>(
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a mark before the first character', (text) => `\ufeff${text}`],
    ['tabs for spaces', (text) => text.replaceAll('  ', '\t')],
    ['CR alone', (text) => text.replaceAll('\n', '\r')],
    ['no last line break', (text) => text.trimEnd()],
  )
  .map(
    ([, change]): Break =>
      (files) =>
        files.map(({ path, text }) => ({ path, text: change(text) })),
  );

const renamed = fc
  .record({
    file,
    to: fc.constantFrom(
      'findings/__proto__.yaml',
      'findings/constructor.yaml',
      'findings/../../x.yaml',
      'findings/a b.yaml',
      'findings/<b>.yaml',
      'findings/\u202eyaml.exe',
      'findings/\u001b[2J.yaml',
      'report/nl/99-x.mdx',
      'report/de/01-x.mdx',
      'findings/x.yaml/y.yaml',
      'quotes/koude-oven.yaml',
      `findings/${'x'.repeat(250)}.yaml`,
      'STUDY.YAML',
      '.yaml',
    ),
  })
  .map(
    ({ file, to }): Break =>
      (files) =>
        files.map((one, index) => (index === file % files.length ? { path: to, text: one.text } : one)),
  );

const gone = file.map(
  (choice): Break =>
    (files) =>
      files.filter((_, index) => index !== choice % files.length),
);

/** A finding that leads, over so many others, back to itself. */
const circle = fc.integer({ min: 1, max: 30 }).map(
  (length): Break =>
    (files) => {
      const example = files.find(({ path }) => path === 'findings/verloren-sleutel.yaml');
      if (!example) return files;
      const id = (n: number): string => `kring-${n % length}`;
      return [
        ...files,
        ...Array.from({ length }, (_, n) => ({
          path: `findings/${id(n)}.yaml`,
          text: example.text.replace('to: koude-oven', `to: ${id(n + 1)}`),
        })),
      ];
    },
);

/** A megabyte of one thing or another. */
export const huge = fc
  .record({
    file,
    at: fraction,
    what: fc.constantFrom(
      'x',
      'x ',
      'é',
      '\n',
      '- x\n',
      '- ',
      '? ',
      ': ',
      '|\n',
      '<',
      '{',
      '*',
      '[',
      '&a ',
      '\u0000',
      'a: 1\n',
      '"',
      '# ',
    ),
  })
  .map(({ file, at, what }) =>
    inFile(file, (text) => insert(text, at, what.repeat(Math.floor(1_000_000 / what.length)))),
  );

const one = fc.oneof(
  { weight: 6, arbitrary: otherValue },
  { weight: 5, arbitrary: inserted },
  { weight: 4, arbitrary: inText },
  { weight: 2, arbitrary: cut },
  { weight: 1, arbitrary: lineTwice },
  { weight: 1, arbitrary: whole },
  { weight: 1, arbitrary: everywhere },
  { weight: 1, arbitrary: renamed },
  { weight: 1, arbitrary: gone },
  { weight: 1, arbitrary: circle },
);

/** One to three breaks, one upon the other. */
export const breaks = fc.array(one, { minLength: 1, maxLength: 3 }).map(
  (each): Break =>
    (files) =>
      each.reduce<readonly SourceFile[]>((broken, apply) => apply(broken), files),
);
