/** The spectrum in words: for ears, for paper, and for those who would rather read a table. */
import { WORDS } from '../../i18n/words.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import type { Label, RelationRow, SpectrumRows } from './rows.ts';

/** Words the rows: title, summary, a sentence for each mark, and the table. */
export function describeSpectrum(rows: SpectrumRows): FigureDescription {
  const { spectrum: words } = WORDS[rows.language];
  const total = rows.relations.length;
  const [near, far] = rows.poles;
  const plain = (text: string): FigureWords => ({ text, language: rows.language });

  /** Begins with the words that the mark shows, in their order, so that who says them aloud selects it. */
  const wordMark = (row: RelationRow, count: number): string => {
    const name = [row.label.shown.text, foreign(row.label)].filter(Boolean).join(', ');
    const place = words.place_of(row.index + 1, count);
    return row.strain
      ? `${name}, ${row.strain.label} (${words.reading}); ${place}`
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
    marks: new Map(rows.relations.map((row) => [row.id, wordMark(row, total)])),
    table: {
      columns: [words.place, words.relation, words.strain, words.quote],
      rows: rows.relations.map((row) => ({
        mark: row.id,
        cells: [
          [plain(String(row.index + 1))],
          both(row.label),
          row.strain
            ? [{ ...plain(row.strain.label), to: { page: 'finding', id: row.strain.id } }]
            : [plain(strainOf(row))],
          (row.strain?.quotes ?? []).map(({ id, label }) => ({
            ...plain(label),
            to: { page: 'quote' as const, id },
          })),
        ],
      })),
    },
    steps: words.steps,
  };
}

/** The talk's own words, where those shown are in another language. */
const foreign = ({ shown, original }: Label): string | undefined =>
  original && original.language !== shown.language ? original.text : undefined;

/** The words as shown, and behind them the talk's own, where those are others. */
const both = ({ shown, original }: Label): FigureWords[] => (original ? [shown, original] : [shown]);
