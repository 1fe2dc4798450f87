import type { EntryKind } from '../schema/kinds.ts';
import type { Text } from '../schema/primitives.ts';
import { entryById } from './entry-by-id.ts';
import type { Study } from './study.ts';

/** What an entry is called, whatever its kind. */
export function labelOf(study: Study, kind: EntryKind, id: string): Text {
  switch (kind) {
    case 'finding':
      return entryById(study.findings, id).label;
    case 'quote':
      return entryById(study.quotes, id).label;
    case 'concept':
      return entryById(study.concepts, id).term;
    case 'figure':
      return entryById(study.figures, id).file.label;
    case 'exercise':
      return entryById(study.exercises, id).file.label;
  }
}
