/** The map of more findings than can be drawn one by one: under each head those of one kind are one, and listed beside it. */
import type { FindingKind } from '../../schema/finding.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Figure, Study } from '../../study/study.ts';
import { WORDS } from '../../words/words.ts';
import type { FigureDescription, FigureWords } from '../figure.ts';
import { type ArgumentRows, argumentRows, type MapFinding, type RelationRow } from './rows.ts';

interface Group {
  id: string;
  kind: FindingKind;
  findings: MapFinding[];
}

export interface GroupedRows extends ArgumentRows {
  groups: Group[];
}

/** The most findings of a group that are listed; the file has each. */
const LISTED = 12;

/** The rows of the map with groups in the place of findings; a link of one finding is a link of its group. */
export function groupedRows(study: Study, figure: Figure, language: Language): GroupedRows {
  const rows = argumentRows(study, figure, language);
  const { findingKinds, argumentMap } = WORDS[language];
  const groups = rows.columns.map(({ findings }, column) =>
    [...Map.groupBy(findings, ({ kind }) => kind)].map(
      ([kind, alike]): Group => ({ id: `${column + 1}-${kind}`, kind, findings: alike }),
    ),
  );
  const groupOf = new Map(
    groups.flat().flatMap((group) => group.findings.map(({ id }) => [id, group.id] as const)),
  );
  const relations = new Map<string, RelationRow>();
  for (const { from, to, type, basis } of rows.relations) {
    const link = { from: groupOf.get(from) ?? '', to: groupOf.get(to) ?? '', type, basis, indented: false };
    if (link.from !== link.to) relations.set(Object.values(link).join(' '), link);
  }
  return {
    ...rows,
    sentence: argumentMap.grouped(study.findings.length),
    groups: groups.flat(),
    relations: [...relations.values()],
    columns: rows.columns.map((column, at) => ({
      ...column,
      findings: (groups[at] ?? []).map(({ id, kind, findings }) => ({
        ...{ id, kind, label: `${findingKinds[kind]} (${findings.length})` },
        ...{ lead: [], words: [], quotes: [], depth: 0 },
      })),
    })),
  };
}

/** Words the groups: a sentence for each, with its links, and a table that lists its findings. */
export function describeGroups({
  language,
  title,
  sentence,
  groups,
  relations,
  columns,
}: GroupedRows): FigureDescription {
  const { argumentMap: words, figure, relations: verbs, finding: say } = WORDS[language];
  const labels = new Map(columns.flatMap(({ findings }) => findings.map(({ id, label }) => [id, label])));
  const plain = (text: string): FigureWords => ({ text, language });
  const linksOf = (id: string, here: 'from' | 'to'): FigureWords[] => {
    const there = here === 'from' ? 'to' : 'from';
    return relations
      .filter((relation) => relation[here] === id)
      .map(({ type, basis, [there]: other }) =>
        plain(
          `${verbs[type][there]}: ${labels.get(other)}${basis === 'reading' ? ` (${words.basis.reading})` : ''}`,
        ),
      );
  };
  const rows = groups.map(({ id, findings }, index) => {
    const ends = [linksOf(id, 'from'), linksOf(id, 'to')];
    const listed = findings
      .slice(0, LISTED)
      .map((finding): FigureWords => ({ ...plain(finding.label), to: { page: 'finding', id: finding.id } }));
    const more = findings.length > LISTED ? [plain(words.more(findings.length - LISTED))] : [];
    const [outwards = [], inwards = []] = ends.flat().length > 0 ? ends : [[plain(say.noRelations)]];
    return {
      mark: id,
      cells: [
        [plain(String(index + 1))],
        [plain(labels.get(id) ?? '')],
        [...listed, ...more],
        outwards,
        inwards,
      ],
    };
  });
  return {
    ...{ title, summary: sentence ?? '', method: words.method },
    marks: new Map(
      rows.map(({ mark, cells: [, name = [], , ...links] }) => [
        mark,
        [...name, ...links.flat()].map(({ text }) => text).join('; '),
      ]),
    ),
    table: { columns: [figure.number, words.kind, words.finding, words.outwards, words.inwards], rows },
    steps: [],
  };
}
