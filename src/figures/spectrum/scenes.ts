/** The steps in which the spectrum is told, from two people to all that is drawn of the relations between them. */
import type { Words } from '../../words/words.ts';
import type { FigureStep } from '../figure.ts';
import type { SpectrumRows } from './rows.ts';

/** From which step each part is drawn. */
export const SHOWN_FROM = { people: 1, poles: 2, relations: 3, strains: 4, tip: 5 };

/** The steps; those of strains and of a lost balance only where there are some. */
export function spectrumSteps(rows: SpectrumRows, { steps }: Words['spectrum']): FigureStep[] {
  const lineOf = (words: SpectrumRows['relations'][number]['label']): string[] =>
    [words.shown.line ?? words.original?.line].filter((line) => line !== undefined);
  const strains = rows.relations.flatMap(({ strain }) => strain?.lines ?? []);
  const tip = rows.relations.find((row) => row.tip)?.tip;
  return [
    { name: steps.people },
    {
      name: steps.poles,
      lines: rows.poles.flatMap(({ name, bond, balance }) => [name, bond, balance].flatMap(lineOf)),
    },
    { name: steps.relations, lines: rows.relations.flatMap(({ label }) => lineOf(label)) },
    ...(strains.length > 0 ? [{ name: steps.strains, lines: [...new Set(strains)] }] : []),
    ...(strains.length > 0 && tip ? [{ name: steps.tip, lines: [tip.line], says: tip }] : []),
  ];
}

/** The lines of the talk with which a relation is meant: its own, those of its strain, and those of a quote on it. */
export const linesOf = ({ label, strain, tip }: SpectrumRows['relations'][number]): string =>
  [
    label.shown.line ?? label.original?.line,
    ...(strain?.lines ?? []),
    ...(strain?.quotes.flatMap(({ lines }) => lines) ?? []),
    tip?.line,
  ]
    .filter((line, index, all) => line !== undefined && all.indexOf(line) === index)
    .join(' ');
