/** The map in words: a sentence for each finding with its relations and which of them are ours, and the table. */
import { WORDS } from '../../words/words.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import { type ArgumentRows, findingsOf, type MapFinding } from './rows.ts';

/** Relations that a finding has in the same words: what is said before them, and the findings at their other ends. */
interface Ends {
  verb: string;
  others: MapFinding[];
}

/** Words the rows: title, summary, a sentence for each mark, and the table. */
export function describeArgument(rows: ArgumentRows): FigureDescription {
  const {
    argumentMap: words,
    figure,
    relations: verbs,
    finding: say,
    findingKinds: kinds,
  } = WORDS[rows.language];
  const plain = (text: string): FigureWords => ({ text, language: rows.language });
  const findings = findingsOf(rows);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const relationsAt = {
    from: Map.groupBy(rows.relations, ({ from }) => from),
    to: Map.groupBy(rows.relations, ({ to }) => to),
  };

  const endsOf = (id: string, here: 'from' | 'to'): Ends[] => {
    const there = here === 'from' ? 'to' : 'from';
    const alike = Map.groupBy(relationsAt[here].get(id) ?? [], ({ type, basis }) => {
      const verb = verbs[type][there];
      return basis === 'talk' ? verb : `${verb} (${words.basis.reading})`;
    });
    return [...alike].map(([verb, relations]) => ({
      verb,
      others: relations.flatMap((relation) => byId.get(relation[there]) ?? []),
    }));
  };

  /** Begins with the words that the mark shows, so that who says them aloud selects it. */
  const wordMark = ({ id, label, kind, quotes }: MapFinding): string => {
    const links = [...endsOf(id, 'from'), ...endsOf(id, 'to')].map(
      ({ verb, others }) => `${verb}: ${others.map((other) => other.label).join(', ')}`,
    );
    const said = [
      `${label}, ${kinds[kind]}`,
      ...links,
      ...quotes.map((quote) => `${words.withQuote} ${quote.label}${ours(quote.basis)}`),
    ].join('; ');
    return links.length > 0 ? said : `${said}. ${say.noRelations}`;
  };
  const ours = (basis: string): string => (basis === 'reading' ? ` (${words.basis.reading})` : '');

  const cellOf = (ends: Ends[]): FigureWords[] =>
    ends.flatMap(({ verb, others }) =>
      others.map(({ id, label }, index) => ({
        ...plain(label),
        ...(index === 0 && { before: `${verb}:` }),
        to: { page: 'finding' as const, id },
      })),
    );

  const counted = (basis: 'talk' | 'reading'): number =>
    rows.relations.filter((relation) => relation.basis === basis).length;
  const [talk, reading] = [counted('talk'), counted('reading')];

  return {
    title: rows.title,
    method: words.method,
    summary: words.summary({ findings: findings.length, talk, reading }),
    ...(findings.length === 0 && { empty: rows.none }),
    ...(reading > 0 && { tick: words.tick(reading) }),
    marks: new Map(findings.map((row) => [row.id, wordMark(row)])),
    table: {
      columns: [
        figure.number,
        words.finding,
        words.words,
        words.outwards,
        words.inwards,
        words.quote,
        words.kind,
      ],
      rows: findings.map((row, index) => {
        const [outwards, inwards] = [endsOf(row.id, 'from'), endsOf(row.id, 'to')];
        const none = outwards.length + inwards.length === 0;
        return {
          mark: row.id,
          cells: [
            [plain(String(index + 1))],
            [{ ...plain(row.label), to: { page: 'finding' as const, id: row.id } }],
            [
              ...row.lead.map(({ shown }) => ({ ...shown, running: 'lead' as const })),
              ...row.words.map(({ shown }) => ({ ...shown, running: 'own' as const })),
            ],
            none ? [plain(say.noRelations)] : cellOf(outwards),
            cellOf(inwards),
            row.quotes.map(({ id, label, basis }) => ({
              ...plain(label + ours(basis)),
              to: { page: 'quote' as const, id },
            })),
            [plain(kinds[row.kind])],
          ],
        };
      }),
    },
    steps: [],
  };
}
