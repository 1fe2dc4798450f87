/** What the files of a study give ids to, for whatever names it. */
import type { IdKind } from '../../schema/kinds.ts';
import type { Nameable } from '../../schema/meaning.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Reference } from '../../schema/reference.ts';
import { once } from '../once.ts';
import type { Draft, NamedId } from './draft.ts';

/** All ids of one kind, broken files included, in alphabetical order. */
export function idsOf(draft: Draft, kind: IdKind): readonly string[] {
  return idsByKind(draft.named).get(kind) ?? NONE;
}

const NONE: readonly string[] = [];
const idsByKind = once((named: readonly NamedId[]) => {
  const byKind = new Map<IdKind, readonly string[]>();
  for (const [kind, entries] of Map.groupBy(named, (entry) => entry.kind))
    byKind.set(kind, [...new Set(entries.map(({ id }) => id))].sort());
  return byKind;
});

/** The ids of what can be named. Nothing where the file that gives them could not be read: then none is known to be missing. */
export function knownOf(draft: Draft, kind: Nameable): readonly string[] | undefined {
  if (kind === 'line') return draft.talk && lineIds(draft.lines);
  if (kind === 'reference')
    return draft.broken.some(({ path }) => path === 'references.json')
      ? undefined
      : referenceIds(draft.references?.data ?? NO_REFERENCES);
  return idsOf(draft, kind);
}

const NO_REFERENCES: readonly Reference[] = [];
const lineIds = once((lines: Draft['lines']): readonly string[] => [...lines.keys()]);
const referenceIds = once((references: readonly Reference[]): readonly string[] =>
  references.map(({ id }) => id),
);

/** Whether a name is among these, quickly also among thousands. */
export const isAmong = (known: readonly string[], name: string): boolean => setOf(known).has(name);

const setOf = once((known: readonly string[]): ReadonlySet<string> => new Set(known));

/** Whether the report has a paragraph by this id in a language, in whichever chapter. */
export const hasParagraph = (draft: Draft, language: Language, id: string): boolean =>
  paragraphsIn(draft.named).has(`report/${language}#${id}`);

const paragraphsIn = once(
  (named: readonly NamedId[]): ReadonlySet<string> =>
    new Set(
      named.flatMap(({ kind, id, file }) =>
        kind === 'paragraph' ? [`${file.split('/').slice(0, 2).join('/')}#${id}`] : [],
      ),
    ),
);
