/** What a choice of points leaves out: the points that the study ties to it. */
import type { Finding, Relation } from './study.ts';

/** Ids of points: those that the talk sets against it, those that the talk ties to it otherwise, those that we tie to it. */
export interface Tied {
  opposed: string[];
  tied: string[];
  read: string[];
}

/** How a point is tied to others, whichever of the two states it. A point stands in one list, the first that holds. */
export function tiedTo(finding: Finding): Tied {
  const links = [
    ...finding.relations.map((relation) => ({ relation, id: relation.to.id })),
    ...finding.related.map((relation) => ({ relation, id: relation.from.id })),
  ].filter(({ id }) => id !== finding.id);
  const where = (holds: (relation: Relation) => boolean): string[] =>
    links.filter(({ relation }) => holds(relation)).map(({ id }) => id);
  return onceEach(
    where(({ basis, type }) => basis === 'talk' && type === 'opposes'),
    where(({ basis }) => basis === 'talk'),
    where(({ basis }) => basis === 'reading'),
  );
}

/** The points that a choice leaves out, by how they are tied to any that was chosen. */
export function leftOut(ties: ReadonlyMap<string, Tied>, chosen: ReadonlySet<string>): Tied {
  const of = [...chosen].flatMap((id) => ties.get(id) ?? []);
  const without = (ids: readonly string[]): string[] => ids.filter((id) => !chosen.has(id));
  return onceEach(
    without(of.flatMap(({ opposed }) => opposed)),
    without(of.flatMap(({ tied }) => tied)),
    without(of.flatMap(({ read }) => read)),
  );
}

function onceEach(...[opposed, tied, read]: [string[], string[], string[]]): Tied {
  const first = new Set(opposed);
  const second = new Set(tied.filter((id) => !first.has(id)));
  const third = new Set(read.filter((id) => !first.has(id) && !second.has(id)));
  return { opposed: [...first], tied: [...second], read: [...third] };
}
