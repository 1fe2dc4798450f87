/** One function a kind of content: ids become objects, and the order is settled. */
import { entryById } from './entry-by-id.ts';
import { figureLines } from './figure-lines.ts';
import { lineById } from './line-by-id.ts';
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
  Support,
} from './study.ts';
import type { StudyData } from './study-data.ts';

/** The lines of the talk, for whatever names them. */
export interface TalkLines {
  lines: ReadonlyMap<string, Line>;
  of(ids?: readonly string[]): Line[];
  /** Orders by the first line that each has, then by id. */
  order<T extends { id: string }>(items: T[], linesOf: (item: T) => readonly Line[]): T[];
}

export function joinLines(slides: readonly Slide[]): TalkLines {
  const lines = new Map(slides.flatMap((slide) => slide.lines.map((line) => [line.id, line] as const)));
  const place = new Map([...lines.values()].map((line, index) => [line, index]));
  const first = (of: readonly Line[]): number => Math.min(...of.map((line) => place.get(line) ?? 0));
  return {
    lines,
    of: (ids = []) => ids.map((id) => lineById({ lines }, id)),
    order: (items, linesOf) =>
      items.sort((a, b) => first(linesOf(a)) - first(linesOf(b)) || alphabetical(a.id, b.id)),
  };
}

export function joinSlides({ talk }: StudyData): Slide[] {
  return talk.slides.map(({ number, lines }) => ({
    number,
    lines: lines.map((line) => ({
      ...line,
      language: line.language ?? talk.language,
      slide: number,
      said: line.amended?.text ?? line.text,
    })),
  }));
}

export function joinFigures(data: StudyData, talk: TalkLines): Figure[] {
  const figures = data.figures.map(({ id, ...file }): Figure => {
    const { shown, restated } = figureLines(file, data.study);
    return {
      id,
      file,
      shown: talk.of(shown),
      restated: talk.of(restated),
      titleKind: restated.length > 0 ? 'paraphrase' : 'editorial',
      references: 'references' in file ? file.references.map((name) => entryById(data.references, name)) : [],
    };
  });
  return talk.order(figures, ({ shown }) => shown);
}

export function joinQuotes(data: StudyData, talk: TalkLines): Quote[] {
  const quotes = data.quotes.map(
    ({ heading, turns, ...own }): Quote => ({
      ...own,
      heading: talk.of(heading),
      turns: turns.map(({ speaker, named_by, lines: ids, reading }) => ({
        lines: talk.of(ids),
        ...(speaker && { speaker }),
        ...(named_by && { namedBy: lineById(talk, named_by) }),
        ...(reading && { reading }),
      })),
      findings: [],
    }),
  );
  return talk.order(quotes, ({ turns }) => turns[0]?.lines ?? []);
}

/** Findings, with what they rest on and how they are related. Each quote comes to know the findings that rest on it. */
export function joinFindings(
  data: StudyData,
  talk: TalkLines,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): Finding[] {
  const findings = data.findings.map(
    ({ id, kind, label, lead, lines: ids, reach, note }): Finding => ({
      id,
      kind,
      label,
      reach,
      note,
      lead: talk.of(lead),
      lines: talk.of(ids),
      restsOn: [],
      relations: [],
      related: [],
    }),
  );
  talk.order(findings, (finding) => finding.lines);
  for (const finding of findings) {
    const file = entryById(data.findings, finding.id);
    for (const support of file.rests_on) {
      const joined = joinSupport(support, talk, quotes, figures);
      finding.restsOn.push(joined);
      if (joined.by === 'quote') joined.quote.findings.push(finding);
    }
    for (const { to, lines: ids, ...link } of file.relations) {
      const target = entryById(findings, to);
      const relation = { ...link, from: finding, to: target, lines: talk.of(ids) };
      finding.relations.push(relation);
      target.related.push(relation);
    }
  }
  return findings;
}

function joinSupport(
  support: StudyData['findings'][number]['rests_on'][number],
  talk: TalkLines,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): Support {
  switch (support.by) {
    case 'statement':
      return support;
    case 'summary':
      return { by: 'summary', lines: talk.of(support.lines) };
    case 'model':
      return { by: 'model', figure: entryById(figures, support.figure) };
    case 'quote': {
      const quote = entryById(quotes, support.quote);
      return { by: 'quote', quote, basis: support.basis, lines: talk.of(support.lines) };
    }
  }
}

export function joinConcepts(data: StudyData, talk: TalkLines): Concept[] {
  const concepts = data.concepts.map(
    (file): Concept => ({
      ...file,
      definition: talk.of(file.definition),
      lines: talk.of(file.lines),
      related: [],
      references: file.references.map((name) => entryById(data.references, name)),
    }),
  );
  for (const { id, related } of data.concepts)
    entryById(concepts, id).related.push(...related.map((other) => entryById(concepts, other)));
  return concepts.sort((a, b) => alphabetical(a.id, b.id));
}

/** In the order in which the deck calls them, then those that it does not call. */
export function joinExercises(
  data: StudyData,
  { quotes, findings, figures }: { quotes: Quote[]; findings: Finding[]; figures: Figure[] },
): Exercise[] {
  const subject = (about: { quote: string } | { finding: string } | { figure: string }): ExerciseSubject => {
    if ('quote' in about) return { quote: entryById(quotes, about.quote) };
    if ('finding' in about) return { finding: entryById(findings, about.finding) };
    return { figure: entryById(figures, about.figure) };
  };
  const called = (data.deck?.slides ?? []).flatMap(({ shows }) =>
    shows.flatMap((shown) => (shown.show === 'exercise' ? [shown.exercise] : [])),
  );
  const turnOf = (id: string): number => (called.includes(id) ? called.indexOf(id) : called.length);
  return data.exercises
    .map(({ id, ...file }) => ({
      id,
      file,
      about: (file.kind === 'predict-order' ? [{ figure: file.figure }] : file.about).map(subject),
    }))
    .sort((a, b) => turnOf(a.id) - turnOf(b.id) || alphabetical(a.id, b.id));
}

export const joinChapters = ({ chapters }: StudyData): ProseText[] =>
  [...chapters]
    .sort((a, b) => a.order - b.order || alphabetical(a.id, b.id))
    .map(({ order: _, ...text }) => text);

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
