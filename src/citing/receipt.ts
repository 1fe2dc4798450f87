/** A receipt of words: what they are, whose, from where, as they read when they were copied, and how to see whether they still do. */

import { editionOf } from '../register/history.ts';
import type { Statement } from '../register/statement.ts';
import { statementsOf } from '../register/statements-of.ts';
import type { Language } from '../schema/primitives.ts';
import { hashOfWords } from '../study/editions.ts';
import type { Study } from '../study/study.ts';
import { formatDay } from '../words/format.ts';
import { slidesOf } from '../words/slides-of.ts';
import { WORDS } from '../words/words.ts';
import { apaText } from './apa.ts';
import { citationOf } from './citation.ts';

/** What one can have a receipt of. */
export interface Receivable {
  what: 'finding' | 'quote';
  id: string;
}

/** A line of a receipt: words of the talk, what is said of them, or their hashes. */
export type ReceiptLine =
  | { is: 'words'; text: string; whose: Statement['whose']; language: string; lines: string[] }
  | { is: 'ours' | 'hash'; text: string };

/** The receipt. Where it was read is not in it: a page may not know its own address. */
export function receiptOf(study: Study, language: Language, { what, id }: Receivable): ReceiptLine[] {
  const words = WORDS[language];
  const said = statementsOf(study, language).filter((statement) => isOf(study, what, id, statement));
  // A text that went on since the last edition is of none.
  const { version = '', date = '' } =
    study.editions.length > 0 ? (editionOf(study, language, { page: what, id }) ?? {}) : study.edition;
  const ours = (text: string): ReceiptLine => ({ is: 'ours', text });
  return [
    ...said.flatMap(({ text, whose, lines, language: spoken }): ReceiptLine[] => {
      const of = lines.flatMap((line) => study.lines.get(line) ?? []);
      const original = of.map((line) => line.said).join(' ');
      return [
        { is: 'words', text, whose, language: spoken, lines },
        ours(`${words.provenance[whose].name}, ${words.slides(slidesOf(of))}`),
        ...(whose === 'translation' && of[0]
          ? [{ is: 'words' as const, text: original, whose: of[0].kind, language: of[0].language, lines }]
          : []),
      ];
    }),
    ours(
      `${words.citing.from}: ${apaText(citationOf(study, { what: 'talk' }, language), language)} ${
        [version && words.data.version(version), date && formatDay(date, language)]
          .filter(Boolean)
          .join(', ') || words.citing.noEdition
      }.`,
    ),
    ...said.map(({ id: of, text }): ReceiptLine => ({ is: 'hash', text: `${of} ${hashOfWords(text)}` })),
  ];
}

/** The words of a point are lines; those of a quote its turns. */
function isOf(study: Study, what: Receivable['what'], id: string, statement: Statement): boolean {
  if (what === 'quote') return statement.id.startsWith(`quote/${id}#turn-`);
  const finding = study.findings.find((one) => one.id === id);
  return [...(finding?.lead ?? []), ...(finding?.lines ?? [])].some(
    (line) => statement.id === `line/${line.id}`,
  );
}
