/** The map in words: a sentence for each finding with its relations and who makes them, and the table. */
import { WORDS } from '../../words/words.ts';
import { type FigureDescription, type FigureWords, namedSteps } from '../figure.ts';
import type { ArgumentRows, MapFinding } from './rows.ts';

/** One relation as a finding has it: the verb, the other finding, and who makes the link. */
interface End {
  verb: string;
  basis: string;
  other: MapFinding;
}

/** Words the rows: title, summary, a sentence for each mark, and the table. */
export function describeArgument(rows: ArgumentRows): FigureDescription {
  const words = WORDS[rows.language].argumentMap;
  const { relations: verbs, finding: say } = WORDS[rows.language];
  const plain = (text: string): FigureWords => ({ text, language: rows.language });
  const byId = new Map(rows.findings.map((finding) => [finding.id, finding]));

  const relationsAt = {
    from: Map.groupBy(rows.relations, ({ from }) => from),
    to: Map.groupBy(rows.relations, ({ to }) => to),
  };

  const endsOf = (id: string, here: 'from' | 'to'): End[] => {
    const there = here === 'from' ? 'to' : 'from';
    return (relationsAt[here].get(id) ?? []).flatMap((relation) => {
      const other = byId.get(relation[there]);
      return other ? [{ verb: verbs[relation.type][there], basis: words.basis[relation.basis], other }] : [];
    });
  };

  /** Relations that are alike are said in one go. */
  const wordEnds = (ends: End[]): string[] =>
    [...Map.groupBy(ends, ({ verb, basis }) => `${verb} (${basis})`)].map(
      ([verb, alike]) => `${verb}: ${alike.map(({ other }) => other.label).join(', ')}`,
    );

  /** Begins with the words that the mark shows, so that who says them aloud selects it. */
  const wordMark = ({ id, label, kind, quotes }: MapFinding): string => {
    const ways = [...wordEnds(endsOf(id, 'from')), ...wordEnds(endsOf(id, 'to'))];
    const said = [
      `${label}, ${WORDS[rows.language].findingKinds[kind]}`,
      ...ways,
      ...quotes.map((quote) => `${words.withQuote} ${quote.label} (${words.basis[quote.basis]})`),
    ].join('; ');
    return ways.length > 0 ? said : `${said}. ${say.noRelations}`;
  };

  const cellOf = (ends: End[]): FigureWords[] =>
    ends.map(({ verb, basis, other }) => ({
      ...plain(`${verb}: ${other.label} (${basis})`),
      to: { page: 'finding', id: other.id },
    }));

  const counted = (basis: 'talk' | 'reading'): number =>
    rows.relations.filter((relation) => relation.basis === basis).length;

  return {
    title: rows.title,
    method: words.method,
    summary: words.summary({
      findings: rows.findings.length,
      talk: counted('talk'),
      reading: counted('reading'),
    }),
    ...(rows.findings.length === 0 && { empty: rows.none }),
    marks: new Map(rows.findings.map((row) => [row.id, wordMark(row)])),
    table: {
      columns: [words.place, words.finding, words.kind, words.outwards, words.inwards, words.quote],
      rows: rows.findings.map((row) => {
        const [outwards, inwards] = [endsOf(row.id, 'from'), endsOf(row.id, 'to')];
        const none = outwards.length + inwards.length === 0;
        return {
          mark: row.id,
          cells: [
            [plain(String(row.index + 1))],
            [{ ...plain(row.label), to: { page: 'finding' as const, id: row.id } }],
            [plain(WORDS[rows.language].findingKinds[row.kind])],
            none ? [plain(say.noRelations)] : cellOf(outwards),
            cellOf(inwards),
            row.quotes.map(({ id, label, basis }) => ({
              ...plain(`${label} (${words.basis[basis]})`),
              to: { page: 'quote' as const, id },
            })),
          ],
        };
      }),
    },
    steps: namedSteps(
      rows.steps.length > 1
        ? rows.steps.map((kinds) =>
            startWithCapital(kinds.map((kind) => WORDS[rows.language].findingKinds[kind]).join(', ')),
          )
        : [],
    ),
  };
}

const startWithCapital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
