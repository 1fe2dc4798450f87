/** What was guessed and what was left out, and what was never on the screen: for the author, not for the site. */
import type { Language } from '../schema/primitives.ts';
import type { Problem } from '../study/checks/problem.ts';
import { UNREADABLE } from './clean.ts';
import type { ImportedSlide, ImportedTalk, LossKind } from './imported.ts';
import type { Spoken } from './language.ts';
import type { TalkSlide } from './lay-out.ts';
import { IMPORT_WORDS } from './words.ts';

/** A picture as it is kept, by what it was in the file. */
export type KeptPictures = ReadonlyMap<string, string>;

export interface Outcome {
  file: string;
  language: Language;
  talk: ImportedTalk;
  slides: readonly TalkSlide[];
  /** Where it was not said by whoever imports it. */
  spoken?: Spoken;
  pictures: KeptPictures;
  problems: readonly Problem[];
}

/** What a machine wrote of a picture says so, in the languages that PowerPoint wrote it in here. */
const BY_MACHINE =
  /(?:description (?:automatically )?generated|automatically generated|AI-generated|automatisch gegenereerd|door AI gegenereerd|(?:very )?high confidence|generated with)/i;

/** The report in some ten rows, as it is printed and as the file begins. */
export function summary({ file, language, talk, slides, spoken, pictures, problems }: Outcome): string[] {
  const { report: words, losses, remark, spoken: ofLanguage, problems: known } = IMPORT_WORDS[language];
  const each = (say: (numbers: string) => string, which: readonly { number: number }[]): string[] =>
    which.length > 0 ? [say(numbersOf(which))] : [];
  const shown = talk.slides.filter(({ hidden }) => !hidden);
  const kinds = countsOf(shown.flatMap((slide) => slide.losses.map(({ kind }) => kind)));
  const rules = countsOf(problems.map(({ rule }) => rule));
  const [notes, comments, unshown] = [
    talk.slides.filter((slide) => slide.notes.length > 0).length,
    talk.slides.flatMap((slide) => slide.comments).length,
    talk.slides.flatMap((slide) => slide.unshown).length,
  ];
  return [
    words.counts(slides.length, slides.flatMap(({ lines }) => lines).length, file),
    ...(spoken ? [ofLanguage(spoken)] : []),
    ...talk.remarks.map(remark),
    ...each(
      words.order,
      shown.filter(({ orders }) => orders.length > 0),
    ),
    ...each(
      words.headings,
      slides.filter(({ heading }) => heading?.guessed),
    ),
    ...each(
      words.unnamed,
      slides.filter(({ heading }) => !heading),
    ),
    ...each(
      words.hidden,
      talk.slides.filter(({ hidden }) => hidden),
    ),
    ...each(
      words.wordless,
      shown.filter(({ lines }) => lines.length === 0),
    ),
    ...(kinds.length > 0
      ? [
          words.losses(
            kinds.map(([kind, count]) => `${count} × ${losses[kind].replace(/:.*| \(.*/, '')}`).join(', '),
          ),
        ]
      : []),
    ...(notes + comments + unshown > 0 ? [words.apart(notes, comments, unshown)] : []),
    ...(pictures.size > 0 ? [words.pictures(new Set(pictures.values()).size)] : []),
    ...(talk.author ? [words.author(talk.author)] : []),
    problems.length > 0
      ? words.check(rules.map(([rule, count]) => known[rule]?.(count) ?? `${count} × ${rule}`).join(', '))
      : words.clean,
  ];
}

/** "1, 3–5". */
function numbersOf(slides: readonly { number: number }[]): string {
  const runs: number[][] = [];
  for (const { number } of slides) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

/** _import.md */
export function formatReport(outcome: Outcome): string {
  const { report: words } = IMPORT_WORDS[outcome.language];
  return `${[
    `# ${words.title(escaped(outcome.file))}`,
    listed(summary(outcome)),
    `## ${words.bySlide}`,
    ...outcome.talk.slides.flatMap((slide) => ofSlide(slide, outcome)),
  ].join('\n\n')}\n`;
}

function ofSlide(slide: ImportedSlide, { language, slides, pictures }: Outcome): string[] {
  const { report: words, losses, slides: name, notes } = IMPORT_WORDS[language];
  const read = slides.find(({ number }) => number === slide.number);
  const inRow = (boxes: readonly string[]) => boxes.map((first) => `“${first}”`).join(', ');
  const chosen = slide.lines.filter(({ role }) => role !== 'footer').map(({ text }) => text);
  const boxes = new Set(slide.orders.flat());
  const apart = [
    ...(slide.notes.length > 0 ? [notes.notes] : []),
    ...(slide.comments.length > 0 ? [notes.comments] : []),
    ...(slide.unshown.length > 0 ? [notes.unshown] : []),
  ];
  const rows = [
    ...(slide.hidden ? [words.notShown] : read ? [words.read(read.lines.length)] : [words.nothing]),
    ...(read?.heading?.guessed ? [words.heading(read.heading.text)] : []),
    ...(read && !read.heading ? [words.noHeading] : []),
    ...(slide.orders.length > 0 && read
      ? [`${words.chosen} ${inRow(chosen.filter((text) => boxes.has(text)))}`]
      : []),
    ...(read ? slide.orders.map((order) => `${words.other} ${inRow(order)}`) : []),
    ...countedLosses(slide).map(
      ([kind, details, count]) => `${words.left} ${count > 1 ? `${count} × ` : ''}${losses[kind]}${details}`,
    ),
    ...(slide.lines.some(({ text }) => text.includes(UNREADABLE)) ? [words.unreadable] : []),
    ...slide.pictures.map(({ source, alternative }) =>
      words.picture(pictures.get(source) ?? '–', alternative, BY_MACHINE.test(alternative)),
    ),
    ...(apart.length > 0 ? [`_notes.txt: ${apart.join(', ').toLowerCase()}.`] : []),
  ];
  return [`### ${name(slide.number, slide.number)}`, listed(rows)];
}

function countedLosses({ losses }: ImportedSlide): [LossKind, string, number][] {
  return [...Map.groupBy(losses, ({ kind }) => kind)].map(([kind, of]) => {
    const details = of.flatMap(({ detail }) => (detail ? [detail] : []));
    return [kind, details.length > 0 ? `: ${details.join('; ')}` : '', of.length];
  });
}

const countsOf = <K>(names: readonly K[]): [K, number][] =>
  [...Map.groupBy(names, (name) => name)].map(([name, of]) => [name, of.length]);

/** Words of others are no markup of the report. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
const listed = (rows: readonly string[]): string =>
  rows.map((row) => `- ${row.replace(/[\\`*{}[\]<>#|]/g, '\\$&')}`).join('\n');

/** _notes.txt: what was never on the screen; nothing where there is none. */
export function formatNotes({ slides }: ImportedTalk, language: Language): string | undefined {
  const { notes: words, slides: name } = IMPORT_WORDS[language];
  const told = slides.flatMap((slide) => {
    const parts: [string, readonly string[]][] = [
      [words.hidden, slide.hidden ? slide.lines.map(({ text }) => text) : []],
      [words.unshown, slide.unshown],
      [words.notes, slide.notes],
      [words.comments, slide.comments],
    ];
    const there = parts.filter(([, rows]) => rows.length > 0);
    return there.length > 0
      ? [
          [name(slide.number, slide.number), ...there.map(([of, rows]) => `${of}:\n${rows.join('\n')}`)].join(
            '\n\n',
          ),
        ]
      : [];
  });
  return told.length > 0 ? `${[words.head, ...told].join('\n\n\n')}\n` : undefined;
}
