/** Slides as the files of a study: each line once in the talk, once in a chapter, and in a lecture. */
import { entriesText, singleQuoted } from '../editing/yaml-text.ts';
import type { Language } from '../schema/primitives.ts';
import type { SourceFile } from '../study/checks/index.ts';
import { isReservedId } from '../study/reserved-ids.ts';
import { slugOf } from '../study/slug.ts';
import type { ImportedLine, ImportedSlide } from './imported.ts';
import { languageByLetters } from './language.ts';
import { IMPORT_WORDS } from './words.ts';

/** A line with its id, on a slide that is shown. */
export interface TalkLine extends Omit<ImportedLine, 'role'> {
  id: string;
  role: ImportedLine['role'] | 'contact';
}
export interface TalkSlide {
  number: number;
  heading?: TalkLine;
  /** What is told of it: its body; where it has none, its heading. */
  told: TalkLine[];
  lines: TalkLine[];
}

export interface Layout {
  languages: readonly [Language, ...Language[]];
  /** The language of the talk. */
  spoken: string;
}

/** Of a line, what is looked at for more than its words. */
const LONGEST = 300;

/** How to reach someone: the site shows it where the talk itself stands, and nowhere else. */
const ADDRESS = /\S@\S+\.\p{L}|^(?:\+|\(?0)[\d\s()/-]{8,}$/u;

/** Slides that are shown and have words. A title over several rows is one line, as a reader sees it. */
export function talkSlides(slides: readonly ImportedSlide[]): TalkSlide[] {
  return slides.flatMap(({ number, hidden, lines }) => {
    const titles = lines.filter(({ role }) => role === 'heading');
    const [title] = titles;
    const heading = title && { ...title, text: titles.map(({ text }) => text).join(' ') };
    const rest = lines.filter(({ role }) => role !== 'heading');
    if (hidden || lines.length === 0) return [];
    const slide = `s${String(number).padStart(2, '0')}`;
    const named = [...(heading ? [heading] : []), ...rest].map((line, at) => ({
      ...line,
      ...(line.role === 'body' &&
        ADDRESS.test(line.text.slice(0, LONGEST)) && { role: 'contact' as const, guessed: true as const }),
      id: `${slide}-${at + (heading ? 0 : 1)}`,
    }));
    const body = named.filter(({ role }) => role === 'body');
    const first = named.find(({ role }) => role === 'heading');
    return [
      {
        number,
        ...(first && { heading: first }),
        told: body.length > 0 || !first ? body : [first],
        lines: named,
      },
    ];
  });
}

/** talk.txt, talk.yaml, the chapters and the deck. */
export function layOutTalk(slides: readonly TalkSlide[], layout: Layout): SourceFile[] {
  const chapters = chaptersOf(slides, layout);
  return [
    { path: 'talk.txt', text: `${slides.map(transcriptOf).join('\n\n\n')}\n` },
    { path: 'talk.yaml', text: talkYaml(slides, layout) },
    ...layout.languages.flatMap((language) =>
      chapters.map((chapter, at) => ({
        path: `report/${language}/${String(at + 1).padStart(2, '0')}-${chapter.id}.mdx`,
        text: `---\ntitle: ${singleQuoted(chapter.title[language] ?? '')}\n---\n${chapter.slides
          .filter(({ told }) => told.length > 0)
          .map(({ told }) => `\n<Verbatim lines="${told.map(({ id }) => id).join(' ')}" />\n`)
          .join('')}`,
      })),
    ),
    { path: 'deck.yaml', text: deckYaml(slides, layout) },
  ];
}

/** Lines stand apart, so that none of them seems to go on in the next. */
const transcriptOf = ({ lines }: TalkSlide): string =>
  lines
    .map(({ text, marker, level }) => `${'  '.repeat(level)}${marker ? `${marker} ` : ''}${text}`)
    .join('\n\n');

function talkYaml(slides: readonly TalkSlide[], { languages: [first], spoken }: Layout): string {
  const words = IMPORT_WORDS[first].inTalk;
  const field = (name: string, value: string, comment = '') =>
    `        ${name}: ${value}${comment && ` # ${comment}`}`;
  const lines = ({ id, text, marker, role, placeLost, guessed, lang }: TalkLine): string[] => {
    const language = languageByLetters({ text, ...(lang && { lang }) });
    const isQuoted = /^[‘“"«„'].*[’”"»'][.,!?]?$/u.test(text);
    return [
      `      - id: ${id}`,
      field('text', singleQuoted(text), isQuoted ? words.isQuote : ''),
      ...(role === 'body' ? [] : [field('role', role, guessed ? words.isGuess : '')]),
      ...(marker ? [field('marker', singleQuoted(marker))] : []),
      ...(placeLost ? [field('place_lost', 'true')] : []),
      ...(language && language !== spoken ? [field('language', language, words.isGuess)] : []),
    ];
  };
  return [
    `# ${words.head}`,
    `language: ${spoken}`,
    'slides:',
    ...slides.flatMap((slide) => [
      `  - number: ${slide.number}`,
      '    lines:',
      ...slide.lines.flatMap(lines),
    ]),
    '',
  ].join('\n');
}

interface Chapter {
  id: string;
  title: Partial<Record<Language, string>>;
  slides: TalkSlide[];
}

/** A chapter's file has two digits. */
const MOST_CHAPTERS = 99;
/** So many words of the talk may stand in a title of ours; the sixth would be typed again. */
const MOST_WORDS = 5;

/** A chapter for each heading; a slide without one, or with that of the slide before, goes on with its chapter. */
function chaptersOf(slides: readonly TalkSlide[], { languages, spoken }: Layout): Chapter[] {
  const groups: TalkSlide[][] = [];
  for (const slide of slides.filter(({ told }) => told.length > 0)) {
    const last = groups.at(-1);
    const known = last?.[0]?.heading?.text;
    if (last && (!slide.heading || slide.heading.text === known)) last.push(slide);
    else groups.push([slide]);
  }
  const each = Math.ceil(groups.length / MOST_CHAPTERS);
  const ids = new Set<string>();
  const titles = new Set<string>();
  return groups
    .filter((_, at) => at % each === 0)
    .map((_, at) => {
      const own = groups.slice(at * each, (at + 1) * each).flat();
      const [first] = own;
      const heading = first?.heading?.text ?? '';
      const numbers: [number, number] = [first?.number ?? 0, own.at(-1)?.number ?? 0];
      const title = Object.fromEntries(
        languages.map((language) => {
          const bare = IMPORT_WORDS[language].slides(...numbers);
          // In another language than that of the talk its words would be no title.
          const words = language === spoken ? titleOf(heading) : '';
          const name = words && !titles.has(`${language} ${words.toLowerCase()}`) ? words : bare;
          titles.add(`${language} ${name.toLowerCase()}`);
          return [language, name];
        }),
      );
      const slug = idOf(heading) || `${IMPORT_WORDS[languages[0]].part}-${numbers[0]}`;
      const id = ids.has(slug) || isReservedId(slug, 'chapter') ? `${slug}-${numbers[0]}` : slug;
      ids.add(id);
      return { id, title, slides: own };
    });
}

/** The first words of a heading, without signs that a title would have as markup. */
export function titleOf(heading: string): string {
  const plain = heading
    .slice(0, LONGEST)
    .replace(/[*_~`[\]<>\\]+|&(?=#?\w+;)|^#+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = [...plain.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)];
  const next = words[MOST_WORDS];
  if (words.length === 0) return '';
  return next
    ? `${plain.slice(0, next.index).replace(/[\s\p{P}]+$/u, '')} …`
    : plain.replace(/[\s:;,.-]+$/, '');
}

/** An address of at most six words, of letters that every address has; Windows keeps some names for devices. */
function idOf(heading: string): string {
  const id = slugOf(heading, 6);
  return /^(?:con|prn|aux|nul|com\d|lpt\d|\d+)$/.test(id) ? '' : id;
}

/** More on one slide is not read from the back of a room. */
const [MOST_LINES, MOST_SPOKEN] = [8, 70];

function deckYaml(talk: readonly TalkSlide[], { languages }: Layout): string {
  const each = (say: (words: (typeof IMPORT_WORDS)[Language]) => string) =>
    Object.fromEntries(languages.map((language) => [language, say(IMPORT_WORDS[language])]));
  const slides = talk.flatMap(({ number, heading, lines }) => {
    const body = lines.filter(({ role }) => role === 'body');
    if (body.length === 0 && !heading) return [];
    return sheetsOf(body).map((sheet, at) => ({
      id: `${IMPORT_WORDS[languages[0]].slide}-${number}${at > 0 ? `-${at + 1}` : ''}`,
      from: [number],
      ...(heading ? { heading: heading.id } : { title: each((words) => words.slides(number, number)) }),
      minutes: 1,
      shows: sheet.length > 0 ? [{ show: 'lines', lines: sheet.map(({ id }) => id) }] : [],
      notes: { say: each((words) => words.say) },
    }));
  });
  return `${entriesText({ slides }, { indent: 0, width: 100, rowEnd: '\n' })}\n`;
}

/** The lines of a slide, divided where they are more than one sheet holds. */
function sheetsOf(lines: readonly TalkLine[]): TalkLine[][] {
  const sheets: TalkLine[][] = [[]];
  let words = 0;
  for (const line of lines) {
    const own = line.text.split(' ').length;
    const sheet = sheets.at(-1) ?? [];
    if (sheet.length > 0 && (sheet.length >= MOST_LINES || words + own > MOST_SPOKEN)) {
      sheets.push([line]);
      words = own;
    } else {
      sheet.push(line);
      words += own;
    }
  }
  return sheets;
}
