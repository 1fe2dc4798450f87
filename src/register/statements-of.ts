/** The register: everything that a study says, each once, in the order of the talk, the points, and what tells of them. */
import { placesOfUse } from '../addresses/places-of-use.ts';
import { describeFigure } from '../figures/described.ts';
import { isParagraph } from '../schema/authoring.ts';
import { ExerciseFile } from '../schema/exercise.ts';
import { FigureFile } from '../schema/figure.ts';
import type { EntryKind } from '../schema/kinds.ts';
import type { Language, Text } from '../schema/primitives.ts';
import { type Meant, walk } from '../schema/walk.ts';
import { isTranslatedTo, translationOf } from '../study/line-language.ts';
import type { Line, ProseText, Study, Turn } from '../study/study.ts';
import { linesOf } from '../study/uses.ts';
import type { Place, Statement, StatementKind } from './statement.ts';

const made = new WeakMap<Study, Map<Language, readonly Statement[]>>();

/** The statements of a study in a language; made once. A line of contact is none: an address stands on few pages. */
export function statementsOf(study: Study, language: Language): readonly Statement[] {
  const known = made.get(study) ?? new Map<Language, readonly Statement[]>();
  made.set(study, known);
  const statements = known.get(language) ?? collect(study, language);
  known.set(language, statements);
  return statements;
}

function collect(study: Study, language: Language): Statement[] {
  return [
    ...[...study.lines.values()]
      .filter(({ role }) => role !== 'contact')
      .map((line) => ofLine(study, language, line)),
    ...study.findings.flatMap((finding) => {
      const of = ours(language, 'finding', finding.id, finding.lines);
      return [
        of('', 'name', finding.label, undefined, placesInReport(study, language, finding.id)),
        of('reach', 'reach', finding.reach, 'reach'),
        of('note', 'note', finding.note, 'note'),
        ...finding.relations.flatMap(({ to, note }) =>
          note ? [of(`to-${to.id}`, 'relation', note, 'relations')] : [],
        ),
      ];
    }),
    ...study.quotes.flatMap(({ id, label, turns, context }) => {
      const of = ours(
        language,
        'quote',
        id,
        turns.flatMap(({ lines }) => lines),
      );
      return [
        of('', 'name', label, undefined, placesInReport(study, language, id)),
        of('context', 'note', context),
        ...turns.flatMap((turn) => ofTurn(language, turn, of)),
      ];
    }),
    ...study.concepts.flatMap(({ id, term, definition, lines, explanation, contested }) => {
      const of = ours(language, 'concept', id, [...definition, ...lines]);
      return [
        of('', 'name', term),
        of('explanation', 'definition', explanation),
        ...(contested ? [of('contested', 'note', contested)] : []),
      ];
    }),
    ...study.figures.flatMap((figure) => ofFigure(study, language, figure)),
    ...study.exercises.flatMap(({ id, file }) =>
      textsOf(language, 'exercise', id, walk(ExerciseFile, file), 'instruction'),
    ),
    ...[...study.chapters, ...study.pages]
      .filter((text) => text.language === language)
      .flatMap((text) => ofProse(study, text)),
  ];
}

function ofLine(study: Study, language: Language, line: Line): Statement {
  const translated = translationOf(line, language);
  return {
    id: `line/${line.id}`,
    kind: line.role === 'heading' ? 'heading' : 'line',
    whose: isTranslatedTo(line, language) ? 'translation' : line.kind,
    language: translated === undefined ? line.language : language,
    text: clean(translated ?? line.said),
    home: { address: { page: 'source' }, fragment: line.id },
    also: placesOfUse(study, language, [line]).flatMap(({ links }) =>
      links.map(({ on, fragment }) => ({ address: on, fragment })),
    ),
    lines: [line.id],
  };
}

/** What one speaker says, whole; and what we say of who that is. */
function ofTurn(language: Language, { lines, reading }: Turn, of: Ours): Statement[] {
  const [first] = lines;
  if (!first) return [];
  const translated = lines.every((line) => isTranslatedTo(line, language));
  return [
    {
      ...of(`turn-${first.id}`, 'turn', {}, first.id),
      whose: translated ? 'translation' : (lines.find(({ kind }) => kind === 'participant') ?? first).kind,
      language: translated ? language : first.language,
      text: clean(lines.map((line) => translationOf(line, language) ?? line.said).join(' ')),
      lines: lines.map((line) => line.id),
    },
    ...(reading ? [of(`reading-${first.id}`, 'note', reading)] : []),
  ];
}

type Ours = ReturnType<typeof ours>;

/** Makes statements of an entry's own texts, of which the first is its name. */
function ours(language: Language, page: EntryKind, id: string, lines: readonly Line[]) {
  const about = [...new Set(lines.map((line) => line.id))];
  return (
    field: string,
    kind: StatementKind,
    text: Text,
    fragment?: string,
    also: Place[] = [],
  ): Statement => ({
    id: `${page}/${id}${field && `#${field}`}`,
    kind,
    whose: 'editorial',
    language,
    text: clean(text[language] ?? ''),
    home: { address: { page, id }, ...(fragment && { fragment }) },
    also,
    lines: about,
  });
}

const placesInReport = (study: Study, language: Language, id: string): Place[] =>
  study.chapters.some(
    (chapter) =>
      chapter.language === language && chapter.prose.elements.some(({ attributes }) => attributes.id === id),
  )
    ? [{ address: { page: 'report' }, fragment: id }]
    : [];

/** The texts of a file as its schema tells them; an item of a list is called by its own id, or else by its number. */
function textsOf(
  language: Language,
  page: EntryKind,
  id: string,
  meant: Iterable<Meant>,
  rest: StatementKind,
): Statement[] {
  const statements: Statement[] = [];
  for (const { path, value, meaning } of meant) {
    if (!meaning.text) continue;
    const text = value as Text & { lines?: string[] };
    const field = path
      .map((step) => (typeof step === 'number' ? step + 1 : step.replaceAll('_', '-')))
      .join('-');
    const isName = field === 'label';
    statements.push({
      id: `${page}/${id}${isName ? '' : `#${field}`}`,
      kind: isName ? 'name' : field === 'title' ? 'heading' : field === 'note' ? 'note' : rest,
      whose: meaning.text === 'paraphrase' ? 'paraphrase' : 'editorial',
      language,
      text: clean(text[language] ?? ''),
      home: homeOf(page, id, String(path[0])),
      also: [],
      lines: text.lines ?? [],
    });
  }
  return statements;
}

/** What is for the lecturer alone, and what is needed for an exercise, do not stand on its own page. */
function homeOf(page: EntryKind, id: string, field: string): Place {
  if (page === 'exercise' && field === 'guidance') return { address: { page: 'lecturer' }, fragment: id };
  if (page === 'exercise' && field === 'material') return { address: { page: 'teaching' } };
  return { address: { page, id } };
}

function ofFigure(study: Study, language: Language, figure: Study['figures'][number]): Statement[] {
  const { id, file } = figure;
  const description = describeFigure(study, figure, language);
  const rows = description.table.rows.map(
    ({ mark, cells }): Statement => ({
      id: `figure/${id}#row-${mark}`,
      kind: 'row',
      whose: 'editorial',
      language,
      text: clean(
        cells
          .slice(1)
          .flatMap((cell) => cell.map(({ text }) => text))
          .filter(Boolean)
          .join(' · '),
      ),
      home: { address: { page: 'figure', id } },
      also: [],
      lines: [...new Set(cells.flat().flatMap(({ line }) => line ?? []))],
    }),
  );
  const texts = textsOf(language, 'figure', id, walk(FigureFile, file), 'note');
  // What is said where nothing can be drawn is not seen where something is.
  return [...texts.filter(({ id: text }) => !text.endsWith('#none') || description.empty), ...rows];
}

/** The titles and paragraphs of a chapter, or of a page that has prose of its own. */
function ofProse(study: Study, { id, language, title, prose, path }: ProseText): Statement[] {
  const inReport = path.startsWith('report/');
  const address = { page: (inReport ? 'report' : id) as 'report' };
  const paragraphs = prose.elements.filter(({ name }) => isParagraph(name));
  return [
    ...(inReport
      ? [
          {
            id: `chapter/${id}`,
            kind: 'heading' as const,
            whose: 'editorial' as const,
            language,
            text: clean(title),
            home: { address, fragment: id },
            also: [],
            lines: [],
          },
        ]
      : []),
    ...paragraphs.map((element): Statement => {
      const own = String(element.attributes.id);
      return {
        id: inReport ? `paragraph/${own}` : `page/${id}#${own}`,
        kind: element.name === 'Note' ? 'note' : 'paragraph',
        whose: element.name === 'Paraphrase' ? 'paraphrase' : 'editorial',
        language,
        text: clean(element.text),
        home: { address, fragment: own },
        also: [],
        lines: linesOf(element).filter((line) => study.lines.has(line)),
      };
    }),
  ];
}

/** As a page shows it: one blank where the file has several or a new line. */
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
