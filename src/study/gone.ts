/** What was published, has or had a page of its own, and is no longer there: whoever has its address keeps an answer. */
import { type EntryKind, isEntryKind } from '../schema/kinds.ts';
import type { Gone } from './addresses.ts';
import type { Study } from './study.ts';

export type GoneEntry = Gone & { kind: EntryKind };

/** Entries that were once published. */
export const goneEntries = ({ gone }: Study): GoneEntry[] =>
  gone.flatMap(({ kind, ...rest }) => (isEntryKind(kind) ? [{ kind, ...rest }] : []));
