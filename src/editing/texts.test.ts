import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFiles } from '../../test/studies/study-files.ts';
import { statementsOf } from '../register/statements-of.ts';
import { readDraft } from '../study/checks/draft.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { type AnyNode, parseProse } from '../study/scan-prose.ts';
import { textsOf } from './texts.ts';

const { files } = readFiles('test/studies/oven');
const { draft } = readDraft(files);
const texts = textsOf(draft);
const plain = (words: string): string =>
  words.replace(/\\?([[\]\\])/g, (_, sign) => (_.length > 1 ? sign : '')).replace(/\s+/g, ' ');

test.each(['nl', 'en'] as const)(
  'every statement of the register is a text by the same id, in %s',
  (language) => {
    const statements = statementsOf(studyOf(files), language).filter(
      ({ kind }) => kind !== 'turn' && kind !== 'row',
    );
    expect(statements.length).toBeGreaterThan(100);
    const wrong = statements.filter(({ id, text }) => {
      const known = texts.get(id);
      const part = known?.parts.find((one) => one.language === language);
      const words = part?.words || (known?.line?.amended?.text ?? known?.line?.text);
      return words === undefined || plain(words) !== text.replace(/\s+/g, ' ');
    });
    expect(wrong.map(({ id, text }) => [id, text, texts.get(id)?.parts])).toEqual([]);
  },
);

/** Every text of a file by where it stands: in YAML each value under the name of a language, in MDX each word. */
function textsIn(path: string, text: string): { words: string; at: string }[] {
  const found: { words: string; at: string }[] = [];
  const walk = (value: unknown, at: readonly (string | number)[]): void => {
    if (typeof value === 'string' && /^(?:nl|en)$/.test(String(at.at(-1))))
      found.push({ words: value, at: at.join('.') });
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, [...at, key]);
  };
  if (path.endsWith('.yaml')) walk(parse(text), []);
  if (path.endsWith('.mdx')) {
    const visit = (node: AnyNode): void => {
      if (node.type === 'text' && node.value?.trim())
        found.push({ words: node.value.trim(), at: String(node.position?.start.offset) });
      for (const child of node.children ?? []) visit(child);
    };
    visit(parseProse(text));
    for (const [key, value] of Object.entries(parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') ?? {}))
      if (/^(?:title|short)$/.test(key)) found.push({ words: String(value), at: key });
  }
  return found;
}

test.each(['oven', 'second', 'long-words', 'one-language'])(
  'every text that %s holds has an address in the editor',
  (study) => {
    const { files } = readFiles(`test/studies/${study}`);
    const parts = [...textsOf(readDraft(files).draft).values()].flatMap((text) => [
      ...text.parts,
      // Why a line was amended is written with the amendment.
      ...Object.values(text.line?.amended?.why ?? {}).map((words) => ({ file: 'talk.yaml', words })),
    ]);
    const said = new Map<string, string[]>();
    for (const { file, words = '' } of parts) said.set(file, [...(said.get(file) ?? []), plain(words)]);
    const texts = files.flatMap(({ path, text }) => textsIn(path, text).map((one) => ({ path, ...one })));
    expect(texts.length).toBeGreaterThan(5);
    const without = texts.filter(
      ({ path, words }) => !said.get(path)?.some((known) => known.includes(plain(words).trim())),
    );
    expect(without).toEqual([]);
  },
);

test('no two texts are one, and each that can be added says what it is for', () => {
  for (const { id, parts, lacking } of texts.values()) {
    expect([id, new Set(parts.map(({ language }) => language)).size]).toEqual([id, parts.length]);
    if (lacking !== undefined) expect([id, lacking === '']).toEqual([id, false]);
  }
});
