/** Finds a value in YAML with its place in the file. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Path } from '../schema/walk.ts';
import { SpliceError } from './slice.ts';

/** Where the YAML of a file stands in it: all of it, or what an MDX file has at its head. */
export interface Region {
  from: number;
  to: number;
}

export function yamlRegion(source: string, file: string): Region {
  if (!file.endsWith('.mdx')) return { from: 0, to: source.length };
  const head = /^(\uFEFF?---\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!head) throw new SpliceError('no frontmatter');
  const from = head[1]?.length ?? 0;
  return { from, to: from + (head[2]?.length ?? 0) };
}

export type Parsed = ReturnType<typeof parseDocument>;

export function parse(yaml: string): Parsed {
  const parsed = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  if (parsed.errors.length > 0) throw new SpliceError(parsed.errors[0]?.message ?? 'not valid YAML');
  return parsed;
}

export const dataOf = (parsed: Parsed): unknown => parsed.toJS({ maxAliasCount: 0 });

export const nodeAt = (parsed: Parsed, path: Path): Node | undefined =>
  (path.length === 0 ? parsed.contents : (parsed.getIn(path, true) as Node | undefined)) ?? undefined;

/** Whether a value stands within { } or [ ]. */
export const inFlow = (parsed: Parsed, path: Path): boolean =>
  path.some((_, length) => {
    const parent = nodeAt(parsed, path.slice(0, length));
    return isCollection(parent) && parent.flow === true;
  });

/** Where a node ends: its last character that is no white space of a block. */
export function endOf(node: ParsedNode | Node, yaml: string): number {
  if (isCollection(node) && !node.flow) {
    const last = (node.items as unknown[]).at(-1);
    if (isMap(node)) {
      const pair = last as { key: Node; value: Node | null } | undefined;
      const end = pair?.value?.range ? endOf(pair.value, yaml) : 0;
      // What has no value ends behind its colon.
      return Math.max(end, pair?.key.range ? yaml.indexOf(':', pair.key.range[1]) + 1 : 0);
    }
    if (isSeq(node) && last) return endOf(last as Node, yaml);
  }
  const [from = 0, to = 0] = node.range ?? [];
  return from + yaml.slice(from, to).trimEnd().length;
}

/** How wide the file writes the texts that it folds, where it folds any. */
export function foldWidth(parsed: Parsed, yaml: string): number {
  let widest = 0;
  visit(parsed, {
    Scalar(_key, node: Scalar) {
      if (!isScalar(node) || !node.range) return;
      const rows = yaml.slice(node.range[0], node.range[1]).trimEnd().split(/\r?\n/);
      const begins = node.type === 'BLOCK_FOLDED' ? 1 : 0;
      if (node.type === 'BLOCK_LITERAL' || rows.length < begins + 2) return;
      for (const row of rows.slice(1)) widest = Math.max(widest, row.length);
    },
  });
  return widest < 40 ? 100 : Math.min(widest, 140);
}
