/** A finding as figures draw it, and the quotes that it rests on. */
import type { FindingKind } from '../schema/finding.ts';
import type { Basis, Language } from '../schema/primitives.ts';
import type { Finding, Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { toneOf } from '../study/tone-of.ts';

export interface QuoteRow {
  id: string;
  label: string;
  /** Who ties the quote to the finding. */
  basis: Basis;
  /** The lines that are quoted. */
  lines: string[];
}

export interface FindingRow {
  id: string;
  label: string;
  kind: FindingKind;
  /** Its place between near and far, where a spectrum gives it one. */
  tone?: number;
  quotes: QuoteRow[];
}

export function findingRow(study: Study, finding: Finding, language: Language): FindingRow {
  const tone = toneOf(study, finding.id);
  return {
    id: finding.id,
    label: textIn(finding.label, language),
    kind: finding.kind,
    ...(tone !== undefined && { tone }),
    quotes: quoteRows(finding, language),
  };
}

/** The quotes that a finding rests on, in its order. */
export const quoteRows = ({ restsOn }: Finding, language: Language): QuoteRow[] =>
  restsOn.flatMap((support) =>
    support.by === 'quote'
      ? [
          {
            id: support.quote.id,
            label: textIn(support.quote.label, language),
            basis: support.basis,
            lines: support.quote.turns.flatMap(({ lines }) => lines.map(({ id }) => id)),
          },
        ]
      : [],
  );
