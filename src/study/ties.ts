/** What a need is tied to, by the talk and by us: the first links of it, the missing one included. */
import type { RelationType } from '../schema/finding.ts';
import type { Basis } from '../schema/primitives.ts';
import type { Finding, Quote, Relation } from './study.ts';

/** Links of one kind, made by the same. */
export interface Tie {
  /** The relation, read from the end that states it (`to`) or from the other (`from`); or that a quote goes with it. */
  by: { type: RelationType; seen: 'to' | 'from' } | 'quote';
  basis: Basis;
  to: ({ finding: Finding } | { quote: Quote })[];
}

/** Relations that say what something is made of or comes from; one that opposes leads nowhere. */
const LEADING: readonly RelationType[] = ['explains', 'specifies', 'supports'];

/** The ties of a finding: with its own kind first, then those that lead back; `untied` where the talk makes none of these. */
export function tiesOf(finding: Finding): { untied: boolean; ties: Tie[] } {
  const isBeside = (other: Finding): boolean => other.kind === finding.kind;
  const beside = [
    ...finding.relations.filter(({ to }) => isBeside(to)).map(stated),
    ...finding.related.filter(({ from }) => isBeside(from)).map(seen),
  ];
  const back = [
    ...finding.relations.filter(({ type, to }) => !isBeside(to) && type === 'answers').map(stated),
    ...finding.related.filter(({ type, from }) => !isBeside(from) && LEADING.includes(type)).map(seen),
    ...finding.restsOn.flatMap((support): Link[] =>
      support.by === 'quote' ? [{ by: 'quote', basis: support.basis, to: { quote: support.quote } }] : [],
    ),
  ].sort((a, b) => Number(a.basis === 'reading') - Number(b.basis === 'reading'));
  return {
    untied: !back.some(({ basis }) => basis === 'talk'),
    ties: [...together(beside), ...together(back)],
  };
}

type Link = Omit<Tie, 'to'> & { to: Tie['to'][number] };

const stated = ({ type, to, basis }: Relation): Link => ({
  by: { type, seen: 'to' },
  basis,
  to: { finding: to },
});
const seen = ({ type, from, basis }: Relation): Link => ({
  by: { type, seen: 'from' },
  basis,
  to: { finding: from },
});

/** Joins links that differ only in where they lead, in the order in which they come. */
function together(links: readonly Link[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { to, ...link } of links) {
    const key = JSON.stringify(link);
    const tie = ties.get(key) ?? { ...link, to: [] };
    tie.to.push(to);
    ties.set(key, tie);
  }
  return [...ties.values()];
}
