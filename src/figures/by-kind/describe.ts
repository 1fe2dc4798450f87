/** Findings by kind in words: a sentence for each kind, and the table. */
import { Basis } from '../../schema/primitives.ts';
import { WORDS } from '../../words/words.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import type { KindRow, KindRows } from './rows.ts';

/** Words the rows: title, summary, a sentence for each mark, and the table. */
export function describeKinds(rows: KindRows): FigureDescription {
  const words = WORDS[rows.language].byKind;
  const makers = WORDS[rows.language].argumentMap.basis;
  const say = (text: string): FigureWords => ({ text, language: rows.language });

  const wordRow = ({ label, findings, cells }: KindRow): string => {
    const counts = cells.map((cell, column) => {
      const said = Basis.options.flatMap((basis) =>
        cell[basis] > 0 ? [`${cell[basis]} (${makers[basis]})`] : [],
      );
      return `${rows.columns[column]}: ${said.join(', ') || words.none}`;
    });
    return [`${label}: ${findings}`, ...counts].join('; ');
  };

  return {
    title: rows.title,
    summary: `${words.summary({ findings: rows.findings, kinds: rows.kinds.length })} ${words.grouped(rows.findings)}`,
    method: rows.method,
    ...(rows.findings === 0 && { empty: rows.none }),
    marks: new Map(rows.kinds.map((row) => [row.kind, wordRow(row)])),
    table: {
      columns: [words.place, words.kind, words.findings, ...rows.columns],
      rows: rows.kinds.map(({ kind, label, findings, cells }, index) => ({
        mark: kind,
        cells: [
          [say(String(index + 1))],
          [say(label)],
          [say(String(findings))],
          ...cells.map((cell) => cell.words.map(say)),
        ],
      })),
    },
    steps: [],
  };
}
