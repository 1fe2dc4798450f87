/** Joins checked content into one Study. */
import type { ConceptFile } from '../schema/concept.ts';
import type { DeckFile } from '../schema/deck.ts';
import type { ExerciseFile } from '../schema/exercise.ts';
import type { FigureFile } from '../schema/figure.ts';
import type { FindingFile } from '../schema/finding.ts';
import type { ProsePage } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import type { QuoteFile } from '../schema/quote.ts';
import type { Reference } from '../schema/reference.ts';
import type { StudyFile } from '../schema/study.ts';
import type { Talk } from '../schema/talk.ts';
import { parseAddresses } from './addresses.ts';
import { figureLines } from './figure-lines.ts';
import { scanProse } from './scan-prose.ts';
import type {
  Concept,
  Exercise,
  ExerciseSubject,
  Figure,
  Finding,
  Line,
  ProseText,
  Quote,
  Slide,
  Study,
} from './study.ts';
import { findUses, type Use } from './uses.ts';

/** One file's data with its id. */
export type Entry<T> = T & { id: string };

/** What the content files hold, already checked. */
export interface StudyParts {
  study: StudyFile;
  talk: Talk;
  findings: Entry<FindingFile>[];
  quotes: Entry<QuoteFile>[];
  concepts: Entry<ConceptFile>[];
  figures: Entry<FigureFile>[];
  exercises: Entry<ExerciseFile>[];
  /** Absent: the study has no deck. */
  deck?: DeckFile;
  references: Reference[];
  /** Chapters in any order; `order` is the number in the file's name. */
  chapters: { id: string; order: number; language: Language; title: string; body: string }[];
  pages: { id: string; language: Language; title: string; body: string }[];
  addresses: string;
}

/**
 * Builds the model from checked parts.
 * @throws Error where a name leads nowhere: then the parts were not checked.
 */
export function buildStudy(parts: StudyParts): Study {
  const slides: Slide[] = parts.talk.slides.map(({ number, lines }) => ({
    number,
    lines: lines.map((line) => ({ ...line, slide: number, said: line.amended?.text ?? line.text })),
  }));
  const lines = new Map(slides.flatMap((slide) => slide.lines.map((line) => [line.id, line] as const)));
  const place = new Map([...lines.keys()].map((id, index) => [id, index]));
  const lineOf = (id: string): Line => known(lines, id, 'line');
  const linesOf = (ids: readonly string[] = []): Line[] => ids.map(lineOf);
  const firstOf = (of: readonly Line[]): number => Math.min(...of.map(({ id }) => place.get(id) ?? 0));

  const references = new Map(parts.references.map((reference) => [reference.id, reference]));
  const referencesOf = (ids: readonly string[]): Reference[] =>
    ids.map((id) => known(references, id, 'reference'));

  const figures: Figure[] = [...parts.figures]
    .map(({ id, ...file }) => {
      const { shown, restated } = figureLines(file, parts.study);
      return {
        id,
        file,
        shown: linesOf(shown),
        restated: linesOf(restated),
        titleKind: restated.length > 0 ? ('paraphrase' as const) : ('editorial' as const),
        references: referencesOf('references' in file ? file.references : []),
      };
    })
    .sort((a, b) => firstOf(a.shown) - firstOf(b.shown) || alphabetical(a.id, b.id));
  const figureById = byId(figures);

  const quotes: Quote[] = parts.quotes
    .map(({ id, label, heading, turns, context, card }) => ({
      id,
      label,
      context,
      card,
      heading: linesOf(heading),
      turns: turns.map(({ speaker, named_by, lines: ids, reading }) => ({
        lines: linesOf(ids),
        ...(speaker && { speaker }),
        ...(named_by && { namedBy: lineOf(named_by) }),
        ...(reading && { reading }),
      })),
      findings: [],
    }))
    .sort(
      (a, b) =>
        firstOf(a.turns[0]?.lines ?? []) - firstOf(b.turns[0]?.lines ?? []) || alphabetical(a.id, b.id),
    );
  const quoteById = byId(quotes);

  const findings: Finding[] = parts.findings
    .map(({ id, kind, label, lead, lines: ids, reach, note }) => ({
      id,
      kind,
      label,
      reach,
      note,
      lead: linesOf(lead),
      lines: linesOf(ids),
      restsOn: [],
      relations: [],
      related: [],
    }))
    .sort((a, b) => firstOf(a.lines) - firstOf(b.lines) || alphabetical(a.id, b.id));
  const findingById = byId(findings);
  const fileById = byId(parts.findings);
  for (const finding of findings) {
    const file = known(fileById, finding.id, 'finding');
    for (const support of file.rests_on) {
      if (support.by === 'statement') finding.restsOn.push(support);
      if (support.by === 'summary') finding.restsOn.push({ by: 'summary', lines: linesOf(support.lines) });
      if (support.by === 'model')
        finding.restsOn.push({ by: 'model', figure: known(figureById, support.figure, 'figure') });
      if (support.by === 'quote') {
        const quote = known(quoteById, support.quote, 'quote');
        finding.restsOn.push({ by: 'quote', quote, basis: support.basis, lines: linesOf(support.lines) });
        quote.findings.push(finding);
      }
    }
    for (const { type, to, basis, lines: ids, note } of file.relations) {
      const target = known(findingById, to, 'finding');
      const relation = { type, from: finding, to: target, basis, lines: linesOf(ids), ...(note && { note }) };
      finding.relations.push(relation);
      target.related.push(relation);
    }
  }

  const concepts: Concept[] = parts.concepts.map((file) => ({
    ...file,
    definition: linesOf(file.definition),
    lines: linesOf(file.lines),
    related: [],
    references: referencesOf(file.references),
  }));
  const conceptById = byId(concepts);
  for (const { id, related } of parts.concepts) {
    known(conceptById, id, 'concept').related.push(
      ...related.map((other) => known(conceptById, other, 'concept')),
    );
  }
  concepts.sort((a, b) => alphabetical(a.id, b.id));

  const deck = parts.deck?.slides ?? [];
  const called = deck.flatMap(({ shows }) =>
    shows.flatMap((part) => (part.show === 'exercise' ? [part.exercise] : [])),
  );
  const turnOf = (id: string): number => (called.includes(id) ? called.indexOf(id) : called.length);
  const exercises: Exercise[] = parts.exercises
    .map(({ id, ...file }) => ({
      id,
      file,
      about: (file.kind === 'predict-order' ? [{ figure: file.figure }] : file.about).map(
        (about): ExerciseSubject => {
          if ('quote' in about) return { quote: known(quoteById, about.quote, 'quote') };
          if ('finding' in about) return { finding: known(findingById, about.finding, 'finding') };
          return { figure: known(figureById, about.figure, 'figure') };
        },
      ),
    }))
    .sort((a, b) => turnOf(a.id) - turnOf(b.id) || alphabetical(a.id, b.id));

  const chapters: ProseText[] = [...parts.chapters]
    .sort((a, b) => a.order - b.order || alphabetical(a.id, b.id))
    .map(({ id, language, title, body }) => ({ id, language, title, body, prose: scanProse(body) }));
  const pages: ProseText[] = parts.pages.map(({ id, language, title, body }) => ({
    id,
    language,
    title,
    body,
    prose: scanProse(body),
  }));

  return {
    ...parts.study,
    spoken: parts.talk.language,
    slides,
    lines,
    findings,
    quotes,
    concepts,
    figures,
    exercises,
    deck,
    references: parts.references,
    chapters,
    pages,
    uses: groupUses(parts, chapters, pages),
    gone: parseAddresses(parts.addresses).entries.flatMap(({ kind, id, fate }) =>
      fate ? [{ kind, id, fate }] : [],
    ),
  };
}

function groupUses(parts: StudyParts, chapters: ProseText[], pages: ProseText[]): Map<string, Use[]> {
  const uses = findUses({
    question: parts.study.question,
    findings: parts.findings,
    quotes: parts.quotes,
    concepts: parts.concepts,
    figures: parts.figures.map(({ id, ...file }) => ({ id, ...figureLines(file, parts.study) })),
    exercises: parts.exercises.map(({ id, ...file }) => ({ id, file })),
    deck: parts.deck?.slides ?? [],
    prose: [
      ...chapters.map(({ language, prose }) => ({
        page: 'report' as const,
        language,
        elements: prose.elements,
      })),
      ...pages.map(({ id, language, prose }) => ({
        page: id as ProsePage,
        language,
        elements: prose.elements,
      })),
    ],
  });
  const byLine = new Map<string, Use[]>();
  for (const use of uses) byLine.set(use.line, [...(byLine.get(use.line) ?? []), use]);
  return byLine;
}

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function known<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} "${id}": run the check before the study is built`);
  return found;
}
