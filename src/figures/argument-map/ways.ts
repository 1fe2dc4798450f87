/** The ways to and from each finding: what lights up while one of them is selected. */
import type { ArgumentRows, RelationRow } from './rows.ts';

export interface Ways {
  /** The findings from which this one lights up: itself, all that lead to it, all that it leads to. */
  ofFinding(id: string): string[];
  /** The findings from which a relation lights up: those on a way that runs through it. */
  ofRelation(relation: Pick<RelationRow, 'from' | 'to'>): string[];
}

/** Follows every relation, forwards and backwards, once. Ids come in the talk's order. */
export function waysOf({ findings, relations }: ArgumentRows): Ways {
  const follow = (here: 'from' | 'to', there: 'from' | 'to'): ((id: string) => ReadonlySet<string>) => {
    const next = new Map(findings.map(({ id }) => [id, [] as string[]]));
    for (const relation of relations) next.get(relation[here])?.push(relation[there]);
    const known = new Map<string, ReadonlySet<string>>();
    return (id) => {
      const found = known.get(id) ?? reach(id, next);
      known.set(id, found);
      return found;
    };
  };
  const after = follow('from', 'to');
  const before = follow('to', 'from');
  const inOrder = (...sets: ReadonlySet<string>[]): string[] =>
    findings.map(({ id }) => id).filter((id) => sets.some((set) => set.has(id)));
  return {
    ofFinding: (id) => inOrder(before(id), after(id)),
    ofRelation: ({ from, to }) => inOrder(before(from), after(to)),
  };
}

/** All that can be reached from here, and here itself. A circle is walked once. */
function reach(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([start]);
  // A set grows while it is walked, and its walk ends with what was added last.
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
}
