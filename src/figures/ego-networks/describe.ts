/** The networks in words: for ears, for paper, and for those who would rather read a table. */

import { foreignWords } from '../../svg/words.ts';
import { WORDS } from '../../words/words.ts';
import { type FigureDescription, type FigureWords, namedSteps } from '../figure.ts';
import type { QuoteRow } from '../finding-row.ts';
import { wordsTo } from '../label.ts';
import type { EgoNetworksRows, NetworkRow } from './rows.ts';

/** Words the rows: title, summary, a sentence for each mark, and the table. */
export function describeEgoNetworks(rows: EgoNetworksRows): FigureDescription {
  const { egoNetworks: words, figure, ours } = WORDS[rows.language];
  const plain = (text: string): FigureWords => ({ text, language: rows.language });
  const drawing = ({ shape }: NetworkRow): string => words.shapes[shape].drawing;
  const wordQuote = ({ label, basis }: QuoteRow): string =>
    basis === 'reading' ? `${label}, ${ours}` : label;

  /** Begins with the words that the mark shows, in their order, so that who says them aloud selects it. */
  const wordMark = (row: NetworkRow): string => {
    const shown = [row.label.shown.text, foreignWords(row.label)?.text, words.shapes[row.shape].sign];
    const names = [...shown, ...row.quotes.map(wordQuote)].filter(Boolean).join(', ');
    return `${names}; ${words.place_of(row.index + 1, rows.networks.length)}. ${drawing(row)}`;
  };

  return {
    title: rows.title,
    summary: words.summary({
      ego: rows.ego,
      networks: rows.networks.map((row) => `${row.label.shown.text}: ${lowered(drawing(row))}`),
    }),
    method: words.method,
    marks: new Map(rows.networks.map((row) => [row.id, wordMark(row)])),
    table: {
      columns: [figure.number, words.network, words.drawn, words.quote],
      rows: rows.networks.map((row) => ({
        mark: row.id,
        cells: [
          [plain(String(row.index + 1))],
          wordsTo(row.id, row.label),
          [plain(drawing(row))],
          row.quotes.length === 0
            ? [plain(words.noQuote)]
            : row.quotes.flatMap(({ id, label, basis }) => [
                { ...plain(label), to: { page: 'quote' as const, id } },
                ...(basis === 'reading' ? [plain(ours)] : []),
              ]),
        ],
      })),
    },
    steps: namedSteps([
      words.steps.drawing,
      words.steps.named,
      ...(rows.networks.some(({ quotes }) => quotes.length > 0) ? [words.steps.quote] : []),
    ]),
  };
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
