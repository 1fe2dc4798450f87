import { z } from 'zod';
import { Basis, Id, LineIds, Text } from './primitives.ts';

export const FINDING_KINDS = [
  'ideal',
  'tension',
  'practice',
  'cause',
  'obstacle',
  'strain',
  'summary',
  'question',
  'need',
] as const;
export const FindingKind = z.enum(FINDING_KINDS);
export type FindingKind = z.infer<typeof FindingKind>;

export const RELATION_TYPES = ['supports', 'opposes', 'explains', 'specifies', 'answers'] as const;
export const RelationType = z.enum(RELATION_TYPES);
export type RelationType = z.infer<typeof RelationType>;

/** A link from this finding to another. `talk` must name the lines that state the link. */
export const Relation = z.strictObject({
  type: RelationType,
  to: Id,
  basis: Basis,
  /** The lines in which the talk states this link. Required for `talk`, absent for `reading`. */
  lines: LineIds.optional(),
  /** For a reader: why we read it so. */
  note: Text.optional(),
});

/** What the talk gives for a finding. */
export const Support = z.discriminatedUnion('by', [
  /** The talk says it, in the finding's own lines. */
  z.strictObject({ by: z.literal('statement') }),
  /** The talk shows it in a quote. */
  z.strictObject({ by: z.literal('quote'), quote: Id, basis: Basis, lines: LineIds.optional() }),
  /** The talk's summary says it again, in these lines. That it is the same point is our reading. */
  z.strictObject({ by: z.literal('summary'), lines: LineIds }),
  /** A model in the talk makes it understandable, in our reading. */
  z.strictObject({ by: z.literal('model'), figure: Id }),
]);

/** findings/ID.yaml */
export const FindingFile = z.strictObject({
  kind: FindingKind,
  /** The finding's short name, used as heading and in lists. Close to the talk's words, and never more than they say. */
  label: Text,
  /** The lines under which the talk puts these words, where they do not stand alone: "vanwege:". */
  lead: LineIds.optional(),
  /** The lines that say it. They are read from the talk and never retyped. */
  lines: LineIds,
  rests_on: z.array(Support).min(1, 'must say what the finding rests on'),
  relations: z.array(Relation),
  /** One sentence, ours: what the finding does not say. */
  reach: Text,
  /** Ours: what a reader needs to know to understand it. */
  note: Text,
});
export type FindingFile = z.infer<typeof FindingFile>;
