/** What the figure says: networks round one person, each with the talk's words for it and the quotes that go with it. */
import type { NetworkShape } from '../../schema/figures/ego-networks.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import type { Figure, Finding, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { type Label, labelOfLine } from '../label.ts';

export interface QuoteRow {
  id: string;
  label: string;
  /** Who places the quote with this network. */
  basis: Basis;
}

export interface NetworkRow {
  /** The finding's id. */
  id: string;
  /** Place in the talk's order, from 0. */
  index: number;
  label: Label;
  shape: NetworkShape;
  quotes: QuoteRow[];
}

export interface EgoNetworksRows {
  language: Language;
  title: string;
  /** Who stands in the middle. */
  ego: string;
  networks: NetworkRow[];
}

/**
 * Reads the rows of ego networks from their file; the quotes are those that the findings rest on.
 * @throws Error where the figure is of another kind or names what does not exist.
 */
export function egoNetworksRows(study: Study, { id, file }: Figure, language: Language): EgoNetworksRows {
  if (file.kind !== 'ego-networks') throw new Error(`figure "${id}" has no ego networks`);
  return {
    language,
    title: textIn(file.title, language),
    ego: textIn(file.ego, language),
    networks: file.networks.map(({ finding, line, shape }, index) => ({
      id: finding,
      index,
      label: labelOfLine(study, line, language),
      shape,
      quotes: quotesWith(entryById(study.findings, finding), language),
    })),
  };
}

const quotesWith = ({ restsOn }: Finding, language: Language): QuoteRow[] =>
  restsOn.flatMap((support) =>
    support.by === 'quote'
      ? [{ id: support.quote.id, label: textIn(support.quote.label, language), basis: support.basis }]
      : [],
  );
