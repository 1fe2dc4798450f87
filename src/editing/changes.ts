/** What a writer may ask for, and what it makes of the files. Her own words of the talk are nowhere among it. */
import { z } from 'zod';
import { isParagraph } from '../schema/authoring.ts';
import { FindingKind } from '../schema/finding.ts';
import { Day, Id, Language, LineId, NonEmpty } from '../schema/primitives.ts';
import type { Draft } from '../study/checks/draft.ts';
import { freeId } from '../study/slug.ts';
import type { refused } from '../words/editing/nl.ts';
import { type ProseUnit, proseUnits } from './prose-blocks-at.ts';
import { applySlices, rowEndOf, type Slice, SpliceError } from './slice.ts';
import { setLines, setWords, TextShapeError } from './splice-prose.ts';
import { addKey, setList, setText } from './splice-yaml.ts';
import type { EditableText, Part, Texts } from './texts.ts';
import { entriesText } from './yaml-text.ts';

const words = z.partialRecord(Language, NonEmpty.max(20_000));

export const Change = z.discriminatedUnion('do', [
  /** Other words for a text, or words for one that had none; and other lines that it restates. */
  z.strictObject({ do: z.literal('words'), id: z.string(), words, lines: z.array(LineId).min(1).optional() }),
  /** A line of the talk as its researcher would have it now. */
  z.strictObject({
    do: z.literal('amend'),
    id: z.string(),
    text: NonEmpty,
    by: NonEmpty,
    date: Day,
    why: words,
  }),
  /** A paragraph of ours behind another. */
  z.strictObject({ do: z.literal('paragraph'), after: z.string(), as: z.enum(['Note', 'Editorial']), words }),
  /** A point, told at the end of a chapter. */
  z.strictObject({
    do: z.literal('point'),
    kind: FindingKind,
    label: words,
    lines: z.array(LineId).min(1),
    reach: words,
    note: words,
    chapter: Id,
  }),
]);
export type Change = z.infer<typeof Change>;

/** Why a change cannot be made, as the words for it are called. */
export type Refusal = keyof typeof refused;

export class RefusedError extends Error {
  refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** The files of a study as they are on disk, by path. */
export type Sources = ReadonlyMap<string, string>;

export interface Made {
  /** Each file that changes or comes to be, whole. */
  files: Map<string, string>;
  /** The text that was changed or has come to be. */
  id: string;
}

/** @throws RefusedError where it may not or cannot be. */
export function makeChange(sources: Sources, draft: Draft, texts: Texts, change: Change): Made {
  try {
    if (change.do === 'words') return wordsChange(sources, draft, textOf(texts, change.id), change);
    if (change.do === 'amend') return amendment(sources, draft, textOf(texts, change.id), change);
    if (change.do === 'paragraph') return paragraph(sources, draft, textOf(texts, change.after), change);
    return point(sources, draft, change);
  } catch (error) {
    if (error instanceof TextShapeError) throw new RefusedError(error.what);
    if (error instanceof SpliceError) throw new RefusedError('in-file');
    throw error;
  }
}

function textOf(texts: Texts, id: string): EditableText {
  const text = texts.get(id);
  if (!text) throw new RefusedError('unknown');
  return text;
}

type ByLanguage = Readonly<Partial<Record<string, string>>>;

/** In every language of the study, and in no other. */
function inEvery({ languages }: Draft, given: ByLanguage): Record<string, string> {
  const there = languages.filter((language) => given[language]);
  if (
    there.length < languages.length ||
    Object.keys(given).some((language) => !there.includes(language as Language))
  )
    throw new RefusedError('languages');
  return Object.fromEntries(languages.map((language) => [language, oneSpace(given[language] ?? '')]));
}

const oneSpace = (text: string): string =>
  text
    .trim()
    .replace(/[ \t]*\n[ \t]*|[ \t]+/g, ' ')
    .normalize('NFC');

function source(sources: Sources, file: string): string {
  const text = sources.get(file);
  if (text === undefined) throw new RefusedError('unknown');
  return text;
}

function wordsChange(
  sources: Sources,
  draft: Draft,
  text: EditableText,
  { words: given, lines }: { words: ByLanguage; lines?: readonly string[] | undefined },
): Made {
  const files = new Map<string, string>();
  if (text.lacking !== undefined) {
    const [{ file = '', path = [] } = {}] = text.parts;
    const before = source(sources, file);
    const slice = addKey(before, file, path.slice(0, -2), String(path.at(-2)), inEvery(draft, given));
    return { id: text.id, files: files.set(file, applySlices(before, [slice])) };
  }
  for (const [language, value = ''] of Object.entries(given)) {
    const part = text.parts.find((one) => one.language === language);
    if (!part) throw new RefusedError(text.line?.language === language ? 'words-of-talk' : 'languages');
    // One after the other: what is written first moves what comes behind it.
    const before = files.get(part.file) ?? source(sources, part.file);
    files.set(part.file, applySlices(before, slicesFor(before, part, value)));
  }
  for (const part of lines ? text.parts : []) {
    const before = files.get(part.file) ?? source(sources, part.file);
    files.set(part.file, applySlices(before, [linesSlice(before, part, lines ?? [])]));
  }
  return { id: text.id, files };
}

function unitAt(source: string, { unit }: Part): ProseUnit {
  const found = proseUnits(source, isParagraph).find(
    (one) => (one.name === 'heading') === unit?.heading && one.number === unit.number,
  );
  if (!found) throw new RefusedError('unknown');
  return found;
}

const linesSlice = (before: string, part: Part, lines: readonly string[]): Slice =>
  part.unit
    ? setLines(before, unitAt(before, part), lines)
    : setList(before, part.file, [...(part.path ?? []).slice(0, -1), 'lines'], lines);

function slicesFor(before: string, part: Part, value: string): Slice[] {
  const { file, path, unit, words } = part;
  if (words === undefined) throw new RefusedError('in-file');
  if (unit) return setWords(before, unitAt(before, part), value.normalize('NFC'));
  const at = path ?? [];
  const said = oneSpace(value);
  if (said === words) return [];
  if (words !== '') return [setText(before, file, at, said)];
  // A translation may be the first of its line, and then what holds translations is not there either.
  try {
    return [addKey(before, file, at.slice(0, -1), String(at.at(-1)), said)];
  } catch (error) {
    if (!(error instanceof SpliceError)) throw error;
    return [addKey(before, file, at.slice(0, -2), String(at.at(-2)), { [String(at.at(-1))]: said })];
  }
}

/** A correction by the researcher: all of it or none. Her words as she spoke them stay where they are. */
function amendment(
  sources: Sources,
  draft: Draft,
  { id, line }: EditableText,
  { text, by, date, why }: Extract<Change, { do: 'amend' }>,
): Made {
  const located = draft.lines.get(id.replace(/^line\//, ''));
  if (!line || !located) throw new RefusedError('unknown');
  const file = 'talk.yaml';
  let after = source(sources, file);
  const told = { text: oneSpace(text), by: oneSpace(by), date, why: inEvery(draft, why) };
  if (told.text === line.text) throw new RefusedError('words-of-talk');
  const path = [...located.path, 'amended'];
  if (!line.amended) {
    after = applySlices(after, [addKey(after, file, located.path, 'amended', told)]);
    return { id, files: new Map([[file, after]]) };
  }
  const before = line.amended;
  for (const key of ['text', 'by', 'date'] as const)
    if (told[key] !== before[key])
      after = applySlices(after, [setText(after, file, [...path, key], told[key])]);
  for (const [language, reason] of Object.entries(told.why))
    if (reason !== before.why[language])
      after = applySlices(after, [setText(after, file, [...path, 'why', language], reason)]);
  return { id, files: new Map([[file, after]]) };
}

function paragraph(
  sources: Sources,
  draft: Draft,
  after: EditableText,
  { as, words: given }: Extract<Change, { do: 'paragraph' }>,
): Made {
  const told = inEvery(draft, given);
  const id = freeId(told[draft.languages[0] ?? ''] ?? '', draft.named, 'tekst');
  const files = new Map<string, string>();
  for (const part of after.parts) {
    const { language, file, unit } = part;
    if (!unit || unit.heading) throw new RefusedError('in-file');
    const before = source(sources, file);
    const found = unitAt(before, part);
    const end = rowEndOf(before);
    const empty = `<${as} id="${id}">${end}x${end}</${as}>`;
    const added = applySlices(before, [{ at: found.end, end: found.end, text: end + end + empty }]);
    // Its words are written as those of any other.
    const mine = proseUnits(added, isParagraph).find((one) => one.id === id);
    if (!mine) throw new RefusedError('in-file');
    files.set(file, applySlices(added, setWords(added, mine, told[language] ?? '')));
  }
  if (files.size !== draft.languages.length) throw new RefusedError('languages');
  const [file = ''] = files.keys();
  return { files, id: file.startsWith('report/') ? `paragraph/${id}` : after.id.replace(/#.*$/, `#${id}`) };
}

function point(
  sources: Sources,
  draft: Draft,
  { kind, label, lines, reach, note, chapter }: Extract<Change, { do: 'point' }>,
): Made {
  const name = inEvery(draft, label);
  const id = freeId(name[draft.languages[0] ?? ''] ?? '', draft.named, 'tekst');
  const chapters = draft.chapters.filter((one) => one.id === chapter);
  const [first] = chapters;
  if (!first || chapters.length !== draft.languages.length) throw new RefusedError('unknown');
  const rowEnd = rowEndOf(source(sources, first.file.path));
  const data = {
    kind,
    label: name,
    lines,
    rests_on: [{ by: 'statement' }],
    relations: [],
    reach: inEvery(draft, reach),
    note: inEvery(draft, note),
  };
  const files = new Map([
    [`findings/${id}.yaml`, entriesText(data, { indent: 0, width: 100, rowEnd }) + rowEnd],
  ]);
  for (const { file } of chapters) {
    const before = source(sources, file.path);
    const at = before.trimEnd().length;
    files.set(
      file.path,
      applySlices(before, [{ at, end: at, text: `${rowEnd}${rowEnd}<Finding id="${id}" />` }]),
    );
  }
  return { files, id: `finding/${id}` };
}
