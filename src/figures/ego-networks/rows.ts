/** What the figure says: networks round one person, each with the talk's words for it and the quotes that go with it. */
import type { NetworkShape } from '../../schema/figures/ego-networks.ts';
import type { Language } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import type { Figure, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import type { Label } from '../../svg/label.tsx';
import { type QuoteRow, quoteRows } from '../finding-row.ts';
import { labelOfLine } from '../label.ts';

export interface NetworkRow {
  /** The finding's id. */
  id: string;
  /** Place in the talk's order, from 0. */
  index: number;
  label: Label;
  /** The lines of the talk that say it. */
  lines: string[];
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
      lines: [...new Set([line, ...entryById(study.findings, finding).lines.map(({ id: said }) => said)])],
      shape,
      quotes: quoteRows(entryById(study.findings, finding), language),
    })),
  };
}
