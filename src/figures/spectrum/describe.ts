/** The spectrum in words: for ears, for paper, and for those who would rather read a table. */

import { foreignWords } from '../../svg/words.ts';
import { WORDS } from '../../words/words.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import { bothWords } from '../label.ts';
import type { RelationRow, SpectrumRows } from './rows.ts';
import { spectrumSteps } from './scenes.ts';

/** Words the rows: title, summary, a sentence for each mark, and the table. */
export function describeSpectrum(rows: SpectrumRows): FigureDescription {
  const { spectrum: words, figure, ours } = WORDS[rows.language];
  const total = rows.relations.length;
  const [near, far] = rows.poles;
  const plain = (text: string): FigureWords => ({ text, language: rows.language });

  /** Begins with the words that the mark shows, in their order, so that who says them aloud selects it. */
  const wordMark = (row: RelationRow, count: number): string => {
    const name = [row.label.shown.text, foreignWords(row.label)?.text].filter(Boolean).join(', ');
    const place = words.place_of(row.index + 1, count);
    return row.strain
      ? `${name}, ${row.strain.label} (${ours}); ${place}`
      : `${name}; ${place}. ${strainOf(row)}`;
  };

  const strainOf = ({ strain, note }: RelationRow): string =>
    strain ? strain.label : [rows.noStrain, note].filter(Boolean).join(' ');

  return {
    title: rows.title,
    summary: words.summary({
      near: [near.name, near.bond, near.balance].map(({ shown }) => shown.text),
      far: [far.name, far.bond, far.balance].map(({ shown }) => shown.text),
      relations: rows.relations.map(({ label }) => label.shown.text),
    }),
    method: words.method,
    marks: new Map(rows.relations.map((row) => [row.id, wordMark(row, total)])),
    table: {
      columns: [figure.number, words.relation, words.strain, words.quote],
      rows: rows.relations.map((row) => ({
        mark: row.id,
        cells: [
          [plain(String(row.index + 1))],
          bothWords(row.label),
          row.strain
            ? [{ ...plain(row.strain.label), to: { page: 'finding', id: row.strain.id } }, plain(ours)]
            : [plain(strainOf(row))],
          [
            ...(row.tip ? [{ ...row.tip.words.shown, running: 'own' as const }] : []),
            ...(row.strain?.quotes ?? []).map(({ id, label }) => ({
              ...plain(label),
              to: { page: 'quote' as const, id },
            })),
          ],
        ],
      })),
    },
    steps: spectrumSteps(rows, words),
    endsOtherwise: true,
    ...(rows.question && { slider: { question: rows.question, label: words.slider } }),
  };
}
