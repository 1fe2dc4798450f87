/** For tests: edits of every text of a study, and whether anything but the text changed by them. */
import { isScalar, parseDocument, visit } from 'yaml';
import { proseUnits } from '../../src/editing/prose-blocks-at.ts';
import { applySlices, type Slice } from '../../src/editing/slice.ts';
import { setWords, wordsOf } from '../../src/editing/splice-prose.ts';
import { addKey, setText } from '../../src/editing/splice-yaml.ts';
import { isParagraph } from '../../src/schema/authoring.ts';
import type { StudyFiles } from './study-files.ts';

type Path = (string | number)[];

/** Words with what means something in YAML or MDX, each made of those that stood there. */
export const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => `${text}: en nu`,
  (text) => `${text} #1 & 'twee' "drie"`,
  (text) => `- ${text}`,
  (text) => `{é} <ü> ${text} 😀 *x* _y_ [z](u) \`v\` \\ ~w~`,
  (text) => `${text} ${text} ${text} en hier een lang stuk achteraan, met een komma; en 'n punt.`,
  () => 'true',
  (text) => `1. ${text.slice(0, 12)}?`,
];

/** The same file, with comments, rows of Windows or no end to its last row. */
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.trimEnd(),
  (text) => `# ahead: 'x'\n${text}# behind`,
];

export interface Told {
  edits: number;
  wrong: string[];
}

function textPaths(yaml: string): Path[] {
  const found: Path[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node, parents) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !/\s/.test(node.value)) return;
      const path: Path = [];
      parents.forEach((parent, at) => {
        if (!('items' in parent)) return;
        const next = parents[at + 1] ?? node;
        const index = (parent.items as unknown[]).indexOf(next);
        path.push(next instanceof Object && 'key' in next ? String((next.key as { value: unknown }).value) : index);
      });
      found.push(path);
    },
  });
  return found;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);

/** Edits every `every`th text of the studies' YAML in turn with each variant and dress. */
export function yamlEdits(studies: readonly StudyFiles[], every = 1): Told {
  const told: Told = { edits: 0, wrong: [] };
  let count = 0;
  for (const { files } of studies)
    for (const { path: file, text } of files.filter(({ path }) => path.endsWith('.yaml')))
      for (const dress of DRESSES) {
        const source = dress(text);
        if (parseDocument(source).errors.length > 0) continue;
        for (const path of textPaths(source))
          for (const variant of VARIANTS) {
            if (count++ % every !== 0) continue;
            told.edits++;
            const fault = faultOf(source, file, path, variant);
            if (fault) told.wrong.push(`${file} ${path.join('.')}: ${fault}`);
          }
      }
  return told;
}

function faultOf(source: string, file: string, path: Path, variant: (text: string) => string): string | undefined {
  const parsed = parseDocument(source);
  const before = parsed.toJS() as unknown;
  const old = String(valueAt(before, path));
  const value = variant(old.trimEnd());
  const slice = setText(source, file, path, value);
  const after = applySlices(source, [slice]);
  const data = parseDocument(after).toJS() as unknown;
  if (String(valueAt(data, path)).trimEnd() !== value) return `misread ${JSON.stringify(valueAt(data, path))}`;
  const back = setText(after, file, path, old.trimEnd());
  if (JSON.stringify(parseDocument(applySlices(after, [back])).toJS()) !== JSON.stringify(before)) return 'no way back';
  return outside(source, slice, parsed.getIn(path, true));
}

/** Whether a slice reaches beyond the value's own place. */
function outside(source: string, { at, end }: Slice, node: unknown): string | undefined {
  const [from = 0, to = 0] = (isScalar(node) && node.range) || [];
  return at < from || end > to ? `touches ${JSON.stringify(source.slice(at, end))}` : undefined;
}

/** Adds a note to every mapping of the studies' YAML. */
export function keyEdits(studies: readonly StudyFiles[]): Told {
  const told: Told = { edits: 0, wrong: [] };
  const value = { text: "it's: #1", by: 'É. Ü', date: '2027-03-01', why: { nl: 'Zo – is het.', en: 'It is.' } };
  for (const { files } of studies)
    for (const { path: file, text } of files.filter(({ path }) => path.endsWith('.yaml')))
      for (const dress of DRESSES) {
        const source = dress(text);
        const parsed = parseDocument(source);
        if (parsed.errors.length > 0) continue;
        const mappings: Path[] = [[]];
        visit(parsed, {
          Map(_key, node, parents) {
            const path: Path = [];
            [...parents, node].forEach((parent, at, all) => {
              if (!('items' in parent) || at === all.length - 1) return;
              const next = all[at + 1] as object;
              path.push('key' in next ? String((next.key as { value: unknown }).value) : (parent.items as unknown[]).indexOf(next));
            });
            mappings.push(path);
          },
        });
        for (const path of mappings) {
          told.edits++;
          const after = applySlices(source, [addKey(source, file, path, 'added', value)]);
          const expected = parsed.toJS() as object;
          Object.assign(valueAt(expected, path) as object, { added: value });
          if (JSON.stringify(parseDocument(after).toJS()) !== JSON.stringify(expected)) told.wrong.push(`${file} ${path.join('.')}`);
        }
      }
  return told;
}

/** Edits every `every`th text of the studies' MDX in turn with each variant and dress. */
export function proseEdits(studies: readonly StudyFiles[], every = 1): Told {
  const told: Told = { edits: 0, wrong: [] };
  let count = 0;
  for (const { files } of studies)
    for (const { path: file, text } of files.filter(({ path }) => path.endsWith('.mdx')))
      for (const source of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]) {
        proseUnits(source, isParagraph).forEach((unit, at) => {
          const words = wordsOf(unit);
          if (words === undefined) return;
          for (const variant of VARIANTS) {
            if (count++ % every !== 0) continue;
            told.edits++;
            const fault = proseFault(source, at, words, variant);
            if (fault) told.wrong.push(`${file} ${unit.id ?? unit.name}: ${fault}`);
          }
        });
      }
  return told;
}

function proseFault(
  source: string,
  at: number,
  words: string,
  variant: (text: string) => string,
): string | undefined {
  const units = proseUnits(source, isParagraph);
  const unit = units[at];
  if (!unit) return 'gone';
  // Each paragraph's last words change, its links stay.
  const value = words
    .split('\n\n')
    .map((part) => part + variant('Een stuk tekst').replace(/[[\]\\]/g, '\\$&'))
    .join('\n\n');
  const slices = setWords(source, unit, value);
  const after = applySlices(source, slices);
  const told = proseUnits(after, isParagraph);
  const expected = units.map((one, index) => (index === at ? value : wordsOf(one)));
  if (JSON.stringify(told.map(wordsOf)) !== JSON.stringify(expected))
    return `misread ${JSON.stringify(told[at] && wordsOf(told[at]))}, not ${JSON.stringify(value)}`;
  const beyond = slices.find((slice) => slice.at < unit.at || slice.end > unit.end);
  return beyond && `touches ${JSON.stringify(source.slice(beyond.at, beyond.end))}`;
}
