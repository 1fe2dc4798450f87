/** Changes one value of a YAML file, and no character beside it. What comes out is read back before it is given. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Path } from '../schema/walk.ts';
import { applySlices, columnAt, endOfRow, fold, rowEndOf, type Slice, SpliceError } from './slice.ts';
import {
  dataOf,
  endOf,
  foldWidth,
  inFlow,
  nodeAt,
  type Parsed,
  parse,
  type Region,
  yamlRegion,
} from './yaml-node.ts';
import { doubleQuoted, entriesText, flowText, singleQuoted } from './yaml-text.ts';

interface Yaml {
  source: string;
  region: Region;
  yaml: string;
  parsed: Parsed;
  rowEnd: string;
}

function open(source: string, file: string): Yaml {
  const region = yamlRegion(source, file);
  const yaml = source.slice(region.from, region.to);
  return { source, region, yaml, parsed: parse(yaml), rowEnd: rowEndOf(source) };
}

/** The first of some ways to write a change after which the file says what it said before, with this change. */
function firstThatReads({ source, region, yaml }: Yaml, ways: Iterable<Slice>, expected: unknown): Slice {
  const wanted = JSON.stringify(expected);
  for (const way of ways) {
    try {
      if (JSON.stringify(dataOf(parse(applySlices(yaml, [way])))) !== wanted) continue;
    } catch (error) {
      if (error instanceof SpliceError) continue;
      throw error;
    }
    const slice = { ...way, at: way.at + region.from, end: way.end + region.from };
    // Nothing that was read back may depend on what the rest of the file is.
    if (source.slice(slice.at, slice.end) === yaml.slice(way.at, way.end)) return slice;
  }
  throw new SpliceError('no way to write this here');
}

/** The data with another value at a path; every key keeps its place. */
function withValue(data: unknown, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[path.at(-1) as string] = value;
  return copy;
}

/**
 * Sets the text at a path. It keeps the style in which it was written, and is put in quotes where that cannot be.
 * @throws SpliceError where there is no text, or no way to write it.
 */
export function setText(source: string, file: string, path: Path, value: string): Slice {
  const yaml = open(source, file);
  const node = nodeAt(yaml.parsed, path);
  if (!isScalar(node) || !node.range || typeof node.value !== 'string')
    throw new SpliceError(`no text at ${path.join('.')}`);
  // A block may keep the end of its last row, which is none of its words.
  const whole =
    value + (/^[|>]/.test(yaml.yaml.slice(node.range[0])) ? (/\n*$/.exec(node.value)?.[0] ?? '') : '');
  return firstThatReads(
    yaml,
    waysToSet(yaml, node as Scalar<string>, path, value),
    withValue(dataOf(yaml.parsed), path, whole),
  );
}

/** Sets a list of names. @throws SpliceError where there is none, or something is said within it. */
export function setList(source: string, file: string, path: Path, names: readonly string[]): Slice {
  const yaml = open(source, file);
  const node = nodeAt(yaml.parsed, path);
  const [at = 0] = node?.range ?? [];
  const end = node ? endOf(node, yaml.yaml) : 0;
  if (!isSeq(node) || yaml.yaml.slice(at, end).includes('#'))
    throw new SpliceError(`no list of names at ${path.join('.')}`);
  return firstThatReads(
    yaml,
    [{ at, end, text: flowText(names) }],
    withValue(dataOf(yaml.parsed), path, names),
  );
}

function* waysToSet(
  { yaml, parsed, rowEnd }: Yaml,
  node: Scalar<string>,
  path: Path,
  value: string,
): Generator<Slice> {
  const [at = 0, until = 0] = node.range ?? [];
  const flow = inFlow(parsed, path);
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
    const slice = blockBody(yaml, at, until);
    if (slice) {
      const pad = ' '.repeat(slice.indent);
      const width = foldWidth(parsed, yaml);
      const rows =
        node.type === 'BLOCK_LITERAL'
          ? value.split('\n')
          : value
              .split('\n')
              .flatMap((part, index) => [
                ...(index > 0 ? [''] : []),
                ...fold(part, { width, indent: slice.indent }),
              ]);
      yield { ...slice, text: rows.map((row) => (row === '' ? '' : pad + row)).join(rowEnd) };
    }
    // Its head goes along, and what is said behind that.
    yield { at, end: endOf(node, yaml), text: doubleQuoted(value) };
    return;
  }
  const end = until;
  const rows = yaml.slice(at, end).split(/\r?\n/);
  const begin = columnAt(yaml, at);
  const quote =
    node.type === 'QUOTE_DOUBLE' ? doubleQuoted : node.type === 'QUOTE_SINGLE' ? singleQuoted : undefined;
  const ways = [...(quote ? [quote] : [(text: string) => text]), singleQuoted, doubleQuoted];
  for (const way of ways) {
    if (rows.length > 1) {
      const indent = /^ */.exec(rows[1] ?? '')?.[0].length ?? 0;
      const width = Math.max(foldWidth(parsed, yaml), ...rows.slice(1).map((row) => row.length));
      const folded = fold(way(value), { width, indent, first: begin });
      yield { at, end, text: folded.join(rowEnd + ' '.repeat(indent)) };
    }
    yield { at, end, text: way(value) };
  }
  if (flow) yield { at, end, text: flowText(value) };
}

/** The rows of a block below its head, without the empty ones behind them. */
function blockBody(
  yaml: string,
  at: number,
  until: number,
): (Omit<Slice, 'text'> & { indent: number }) | undefined {
  const from = yaml.indexOf('\n', at) + 1;
  const body = yaml.slice(from, until);
  const indent = /^(?: *\r?\n)*( *)\S/.exec(body)?.[1]?.length;
  if (from === 0 || indent === undefined) return undefined;
  return { at: from, end: from + body.trimEnd().length, indent };
}

/**
 * Puts a key at the end of the mapping at a path.
 * @throws SpliceError where there is none, or no way to write it.
 */
export function addKey(source: string, file: string, path: Path, key: string, value: unknown): Slice {
  const yaml = open(source, file);
  const node = nodeAt(yaml.parsed, path);
  if (!isMap(node)) throw new SpliceError(`no mapping at ${path.join('.')}`);
  const expected = withValue(dataOf(yaml.parsed), [...path, key], value);
  const text = isFlow(yaml, node, path) ? `${key}: ${flowText(value)}` : undefined;
  const ways = text
    ? [behindLast(yaml, node, text)]
    : [below(yaml, node, firstKey(node), (indent) => entriesText({ [key]: value }, layout(yaml, indent)))];
  return firstThatReads(yaml, ways, expected);
}

const isFlow = ({ parsed }: Yaml, node: Node, path: Path): boolean =>
  (isCollection(node) && node.flow === true) || inFlow(parsed, path);

const firstKey = (node: Node): number => {
  const pair = isMap(node) ? (node.items[0] as { key: Node } | undefined) : undefined;
  return pair?.key.range?.[0] ?? 0;
};

const layout = ({ parsed, yaml, rowEnd }: Yaml, indent: number) => ({
  indent,
  width: foldWidth(parsed, yaml),
  rowEnd,
});

/** Before the closing bracket, behind what stands there. */
function behindLast({ yaml }: Yaml, node: Node, text: string): Slice {
  const [from = 0, to = 0] = node.range ?? [];
  const last = (isCollection(node) ? (node.items as unknown[]).at(-1) : undefined) as
    | Node
    | { key: Node; value?: Node | null }
    | undefined;
  if (!last) return { at: from, end: to, text: yaml[from] === '{' ? `{ ${text} }` : `[${text}]` };
  const node_ = 'key' in last ? (last.value?.range ? last.value : last.key) : last;
  const at = endOf(node_ as Node, yaml);
  const comma = /^\s*,/.exec(yaml.slice(at));
  return comma
    ? { at: at + comma[0].length, end: at + comma[0].length, text: ` ${text}` }
    : { at, end: at, text: `, ${text}` };
}

/** On a row of its own below the last, as far to the right as what begins at `first`. */
function below({ yaml, rowEnd }: Yaml, node: Node, first: number, write: (indent: number) => string): Slice {
  const at = endOfRow(yaml, endOf(node, yaml));
  return { at, end: at, text: rowEnd + write(columnAt(yaml, first)) };
}
