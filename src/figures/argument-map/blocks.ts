/** Findings that say the same of the same: of one kind, with nothing leading to them, and all with one like relation. */
import type { FindingKind } from '../../schema/finding.ts';
import type { ArgumentRows, MapFinding, RelationRow } from './rows.ts';

/** One finding, or several that stand on one card with one arrow. */
export interface Block {
  /** The id of its first finding. */
  id: string;
  kind: FindingKind;
  findings: MapFinding[];
}

/** What one arrow stands for. */
export interface BlockLink extends Pick<RelationRow, 'type' | 'basis' | 'step'> {
  from: Block;
  to: Block;
  relations: RelationRow[];
}

/** Gathers findings on cards, in the talk's order, and their relations into arrows between the cards. */
export function gatherBlocks({ findings, relations }: ArgumentRows): { blocks: Block[]; links: BlockLink[] } {
  const leadTo = new Set(relations.map(({ to }) => to));
  const outOf = new Map(findings.map(({ id }) => [id, [] as RelationRow[]]));
  for (const relation of relations) outOf.get(relation.from)?.push(relation);

  const blockByKey = new Map<string, Block>();
  const blockOf = new Map<string, Block>();
  for (const finding of findings) {
    const [only, ...others] = outOf.get(finding.id) ?? [];
    const alike = only && others.length === 0 && !leadTo.has(finding.id);
    const key = alike ? `${finding.kind} ${only.type} ${only.basis} ${only.to}` : finding.id;
    const block = blockByKey.get(key) ?? { id: finding.id, kind: finding.kind, findings: [] };
    block.findings.push(finding);
    blockByKey.set(key, block);
    blockOf.set(finding.id, block);
  }

  const links = new Map<string, BlockLink>();
  for (const relation of relations) {
    const [from, to] = [blockOf.get(relation.from), blockOf.get(relation.to)];
    if (!from || !to) continue;
    const key = `${from.id} ${to.id} ${relation.type} ${relation.basis}`;
    const { type, basis, step } = relation;
    const link = links.get(key) ?? { from, to, type, basis, step, relations: [] };
    link.relations.push(relation);
    links.set(key, link);
  }
  return { blocks: [...blockByKey.values()], links: [...links.values()] };
}
