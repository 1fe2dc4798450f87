import { z } from 'zod';
import { Basis, LineIds, Name, nameOf, Text } from './primitives.ts';

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
  type: RelationType.describe('What this finding does to the other.'),
  to: nameOf('finding').describe('The other finding.'),
  basis: Basis.describe('Who makes the link: the talk, or our reading.'),
  lines: LineIds.optional().describe(
    'The lines in which the talk states this link. Required for `talk`, absent for `reading`.',
  ),
  note: Text.optional().describe('For a reader: why we read it so.'),
});

/** What the talk gives for a finding. */
export const Support = z.discriminatedUnion('by', [
  /** The talk says it, in the finding's own lines. */
  z.strictObject({ by: z.literal('statement') }),
  /** The talk shows it in a quote. */
  z.strictObject({
    by: z.literal('quote'),
    quote: nameOf('quote').describe('The quote.'),
    basis: Basis.describe('Who ties the quote to this finding: the talk, or our reading.'),
    lines: LineIds.optional().describe('The lines in which the talk ties them. Absent for `reading`.'),
  }),
  /** The talk's summary says it again, in these lines. That it is the same point is our reading. */
  z.strictObject({ by: z.literal('summary'), lines: LineIds.describe('Where the summary says it again.') }),
  /** A model in the talk makes it understandable, in our reading. */
  z.strictObject({
    by: z.literal('model'),
    figure: nameOf('figure').describe('The figure that shows the model.'),
  }),
]);

/** findings/ID.yaml */
export const FindingFile = z.strictObject({
  kind: FindingKind.describe('What sort of point it is.'),
  label: Name.describe(
    "The finding's short name, used as heading and in lists. Close to the talk's words, and never more than they say.",
  ),
  lead: LineIds.optional().describe(
    'The lines under which the talk puts these words, where they do not stand alone: "vanwege:".',
  ),
  lines: LineIds.describe('The lines that say it. They are read from the talk and never retyped.'),
  rests_on: z
    .array(Support)
    .min(1, 'must say what the finding rests on')
    .describe('What the talk gives for it.'),
  relations: z.array(Relation).describe('Its links to other findings. None: [].'),
  reach: Text.describe('One sentence, ours: what the finding does not say.'),
  note: Text.describe('Ours: what a reader needs to know to understand it.'),
});
export type FindingFile = z.infer<typeof FindingFile>;
