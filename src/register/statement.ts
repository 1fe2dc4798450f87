/** What the register has of each thing that is said on the site. */
import type { ListedAddress } from '../addresses/listed.ts';
import type { Provenance } from '../schema/kinds.ts';

export const STATEMENT_KINDS = [
  'line',
  'turn',
  'heading',
  'name',
  'paragraph',
  'definition',
  'reach',
  'note',
  'relation',
  'row',
  'instruction',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A page, and where on it. */
export interface Place {
  address: ListedAddress;
  fragment?: string;
}

export interface Statement {
  /**
   * `line/s05-4`, `finding/ID`, `finding/ID#reach`, `paragraph/ID`: of names that content gives, so that it stays when
   * the words change, or the lines that they restate.
   */
  id: string;
  kind: StatementKind;
  whose: Provenance;
  /** The language of its words. */
  language: string;
  /** Its words, without marks, signs or what a screen reader is told besides. */
  text: string;
  /** Where it stands by itself. */
  home: Place;
  /** Where it can be read besides. */
  also: Place[];
  /** The lines of the talk that it is, restates or speaks of. */
  lines: string[];
}

/** What a statement belongs to: `finding/ID` of `finding/ID#reach`; itself, where that is all. */
export const entryOf = (id: string): string => id.split('#')[0] ?? id;
