/** What the spectrum says: two poles, and the relations between them in the talk's order. */
import type { Language, Text } from '../../schema/primitives.ts';
import { entryById } from '../../study/entry-by-id.ts';
import { quotesOf } from '../../study/quotes-of.ts';
import type { Figure, Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import type { Label } from '../../svg/label.tsx';
import { labelOfLine } from '../label.ts';

export interface PoleRow {
  name: Label;
  bond: Label;
  balance: Label;
}

export interface RelationRow {
  id: string;
  /** Place in the order, from 0: the nearest relation first. */
  index: number;
  label: Label;
  /** The finding that is read as the strain on this relation. */
  strain?: {
    id: string;
    label: string;
    /** The line that the label is word for word, where it is one. */
    line?: string;
    /** The lines that say it. */
    lines: string[];
    quotes: { id: string; label: string; lines: string[] }[];
  };
  /** What is said beside the relation. */
  note?: string;
  /** The line at which it is drawn out of balance, and what we say of that. */
  tip?: { line: string; words: Label; note: string };
}

export interface SpectrumRows {
  language: Language;
  title: string;
  poles: [PoleRow, PoleRow];
  /** What the two arcs are. */
  arcs: { give: string; receive: string };
  relations: RelationRow[];
  /** What the slider asks. */
  question?: string;
  noStrain: string;
}

/**
 * Reads the rows of a spectrum from its file.
 * @throws Error where the figure is of another kind or names what does not exist.
 */
export function spectrumRows(study: Study, { id, file }: Figure, language: Language): SpectrumRows {
  if (file.kind !== 'spectrum') throw new Error(`figure "${id}" is no spectrum`);
  const label = (lineId: string, spelling?: Text): Label => labelOfLine(study, lineId, language, spelling);
  const pole = ({ name, bond, bond_label, balance }: (typeof file.poles)[number]): PoleRow => ({
    name: label(name),
    bond: label(bond, bond_label),
    balance: label(balance),
  });
  return {
    language,
    title: textIn(file.title, language),
    poles: [pole(file.poles[0]), pole(file.poles[1])],
    arcs: { give: textIn(file.arcs.give, language), receive: textIn(file.arcs.receive, language) },
    relations: file.relations.map((relation, index) => ({
      id: relation.id,
      index,
      label: label(relation.line, relation.label),
      ...(relation.strain && { strain: strainOf(study, relation.strain, language) }),
      ...(relation.note && { note: textIn(relation.note, language) }),
      ...(relation.tip && {
        tip: {
          line: relation.tip.line,
          words: label(relation.tip.line),
          note: textIn(relation.tip.note, language),
        },
      }),
    })),
    ...(file.question && { question: textIn(file.question, language) }),
    noStrain: textIn(file.no_strain, language),
  };
}

function strainOf(study: Study, id: string, language: Language): RelationRow['strain'] {
  const finding = entryById(study.findings, id);
  const label = textIn(finding.label, language);
  const [line, ...more] = finding.lines;
  const isWhole =
    line !== undefined && more.length === 0 && labelOfLine(study, line.id, language).shown.text === label;
  return {
    id,
    label,
    ...(isWhole && { line: line.id }),
    lines: finding.lines.map(({ id: said }) => said),
    quotes: quotesOf(finding).map((quote) => ({
      id: quote.id,
      label: textIn(quote.label, language),
      lines: quote.turns.flatMap(({ lines }) => lines.map(({ id: said }) => said)),
    })),
  };
}
