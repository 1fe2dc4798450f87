/** Every text of a study that can be edited: where it stands, whose words it is, and what may be done with it. */
import { isParagraph } from '../schema/authoring.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { lackingIn, type Path } from '../schema/walk.ts';
import type { Document } from '../study/checks/document.ts';
import { type Draft, meantIn, type ProseDocument, proseDocuments } from '../study/checks/draft.ts';
import { type Place, placeAt } from '../study/checks/problem.ts';
import { once } from '../study/once.ts';
import { type ProseUnit, proseUnits } from './prose-blocks-at.ts';
import { wordsOf } from './splice-prose.ts';

/** The words of a text in a language. */
export interface Part {
  language: string;
  file: string;
  place: Place;
  /** Empty: there are none yet. Missing: they hold what only the file can show. */
  words?: string;
  /** In YAML the value at a path; in prose the how-manieth component or heading of the file. */
  path?: Path;
  unit?: { heading: boolean; number: number };
}

export interface EditableText {
  /** That of the register, where it has the text. */
  id: string;
  whose: Provenance;
  /** What it is to its entry: `label`, `reach`, `note` … */
  field: string;
  /** What its schema says of a text that is not there and may be. */
  lacking?: string;
  /** The lines of the talk that it restates or is about. */
  lines: string[];
  parts: Part[];
  /** Of a line of the talk: its words, which are never written, and how they were amended. */
  line?: { text: string; language: string; amended?: Amended };
}

export interface Amended {
  text: string;
  by: string;
  date: string;
  why: Readonly<Record<string, string | undefined>>;
}

export type Texts = ReadonlyMap<string, EditableText>;

/** All texts of a study by id, in the order of its files; those of files that cannot be read are not among them. */
export const textsOf = once((draft: Draft): Texts => {
  const texts = new Map<string, EditableText>();
  const add = (text: EditableText): void => {
    const known = texts.get(text.id);
    // What stands in two files, one a language, is one text.
    if (known) known.parts.push(...text.parts);
    else texts.set(text.id, text);
  };
  for (const text of lineTexts(draft)) add(text);
  for (const [kind, documents] of [
    ['finding', draft.findings],
    ['quote', draft.quotes],
    ['concept', draft.concepts],
    ['figure', draft.figures],
    ['exercise', draft.exercises],
  ] as const)
    for (const document of documents as Document<unknown>[])
      for (const text of dataTexts(draft, document, (path) => [`${kind}/${document.id}`, path])) add(text);
  const { deck, study, languages } = draft;
  if (deck)
    for (const text of dataTexts(draft, deck as Document<unknown>, ([, slide, ...path]) => [
      `slide/${deck.data.slides[Number(slide)]?.id}`,
      path,
    ]))
      add(text);
  if (study)
    for (const text of dataTexts(draft, study as Document<unknown>, (path) => ['study', path])) add(text);
  for (const document of proseDocuments(draft)) for (const text of proseTexts(document)) add(text);
  for (const { parts } of texts.values())
    parts.sort(
      (a, b) => languages.indexOf(a.language as Language) - languages.indexOf(b.language as Language),
    );
  return texts;
});

function* lineTexts({ talk, lines, languages }: Draft): Generator<EditableText> {
  if (!talk) return;
  for (const { line, path } of lines.values()) {
    const { id, text, amended, translation = {} } = line;
    const spoken = line.language ?? talk.data.language;
    const parts = languages
      .filter((language) => language !== spoken)
      .map((language) =>
        partOf(talk, [...path, 'translation', language], language, translation[language] ?? ''),
      );
    yield {
      id: `line/${id}`,
      whose: line.kind,
      field: 'translation',
      lines: [id],
      parts,
      line: { text, language: spoken, ...(amended && { amended }) },
    };
  }
}

const partOf = (document: Document<unknown>, path: Path, language: string, words: string): Part => ({
  language,
  file: document.file.path,
  place: document.at(path),
  words,
  path,
});

/** The texts of a data file. `belongsTo` gives of a path the entry, and the path within that. */
function* dataTexts(
  { languages }: Draft,
  document: Document<unknown>,
  belongsTo: (path: Path) => [entry: string, within: Path],
): Generator<EditableText> {
  const about = linesAbout(document.data);
  const told = (
    path: Path,
    value: object,
    rest: Pick<EditableText, 'whose' | 'lines' | 'lacking'>,
  ): EditableText => {
    const [entry, within] = belongsTo(path);
    const field = fieldOf(document.data, path, within);
    return {
      id: field === '' ? entry : `${entry}#${field}`,
      field: String(path.findLast((step) => typeof step === 'string') ?? ''),
      ...rest,
      parts: languages.map((language) =>
        partOf(document, [...path, language], language, (value as Record<string, string>)[language] ?? ''),
      ),
    };
  };
  for (const { path, value, meaning } of meantIn(document)) {
    if (!meaning.text) continue;
    const { lines } = value as { lines?: string[] };
    yield told(path, value as object, {
      whose: meaning.text === 'paraphrase' ? 'paraphrase' : 'editorial',
      lines: lines ?? about,
    });
  }
  for (const { path, says } of lackingIn(document.schema, document.data))
    yield told(path, {}, { whose: 'editorial', lines: about, lacking: says });
}

const linesAbout = (data: unknown): string[] => {
  const { lines } = data as { lines?: unknown };
  return Array.isArray(lines) ? (lines as string[]) : [];
};

/** How the register calls a text of an entry: by what it is tied to, where that is named, else by its keys. */
function fieldOf(data: unknown, [first, index]: Path, within: Path): string {
  const last = within.at(-1);
  if (within.length === 1 && (last === 'label' || last === 'term')) return '';
  const item = (data as Record<string, Record<string, unknown>[]>)[first ?? '']?.[Number(index)];
  if (first === 'relations' && last === 'note' && typeof item?.to === 'string') return `to-${item.to}`;
  if (first === 'turns' && last === 'reading') return `reading-${(item?.lines as string[] | undefined)?.[0]}`;
  return within.map((step) => (typeof step === 'number' ? step + 1 : step.replaceAll('_', '-'))).join('-');
}

function* proseTexts(document: ProseDocument): Generator<EditableText> {
  const { file, id, language, data } = document;
  const inReport = file.path.startsWith('report/');
  const page = inReport ? `chapter/${id}` : `page/${id}`;
  for (const key of ['title', 'short'] as const) {
    const words = data[key];
    if (words === undefined) continue;
    const parts = [partOf(document as Document<unknown>, [key], language, words)];
    yield { id: key === 'title' ? page : `${page}#${key}`, whose: 'editorial', field: key, lines: [], parts };
  }
  for (const unit of proseUnits(file.text, isParagraph)) {
    const heading = unit.name === 'heading';
    const own = unit.id ?? String(unit.number);
    const words = wordsOf(unit);
    yield {
      id: heading
        ? `${page}#heading-${unit.number}`
        : inReport && unit.id
          ? `paragraph/${own}`
          : `page/${id}#${own}`,
      whose: unit.name === 'Paraphrase' ? 'paraphrase' : 'editorial',
      field: heading ? 'heading' : unit.name,
      lines: linesIn(document, unit),
      parts: [
        {
          language,
          file: file.path,
          place: placeAt(file.text, unit.at),
          ...(words !== undefined && { words }),
          unit: { heading, number: unit.number },
        },
      ],
    };
  }
}

/** The lines that a paragraph says it restates. */
function linesIn({ prose, file }: ProseDocument, unit: ProseUnit): string[] {
  const { line } = placeAt(file.text, unit.at);
  const element = prose.elements.find((one) => one.line === line && one.name === unit.name);
  return String(element?.attributes.lines ?? '')
    .split(/\s+/)
    .filter(Boolean);
}

/** The text that stands at a place: the last that begins before it. */
export function textAt(texts: Texts, file: string, place: Place): EditableText | undefined {
  const before = (a: Place, b: Place): boolean =>
    a.line < b.line || (a.line === b.line && a.column <= b.column);
  let found: { text: EditableText; place: Place } | undefined;
  for (const text of texts.values())
    for (const part of text.parts)
      if (
        part.file === file &&
        !text.lacking &&
        before(part.place, place) &&
        (!found || before(found.place, part.place))
      )
        found = { text, place: part.place };
  return found?.text;
}
