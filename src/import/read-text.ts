/** Words of slides as someone pasted them: divided into slides by what stands between, and into lines by rows. */
import { JOINING_WORDS } from '../study/checks/joining-words.ts';
import { cleanText } from './clean.ts';
import { decodeText } from './decode-text.ts';
import { guessHeading } from './guess-heading.ts';
import {
  emptySlide,
  expectFew,
  type ImportedLine,
  type ImportedSlide,
  type ImportedTalk,
  type Remark,
  remarksOnce,
} from './imported.ts';

/** What may stand between slides, the surest first. A name of a slide is no word of it. */
const DIVIDERS: readonly [by: 'page' | 'rule' | 'name' | 'indent' | 'space', pattern: RegExp][] = [
  ['page', /\f/],
  ['rule', /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*$/m],
  ['name', /^[ \t]*(?:dia|slide|sheet)[ \t]+\d{1,3}[ \t]*[:.]?[ \t]*$/im],
  // What programs leave of a new page: one space before its first row, where no other row has any.
  ['indent', /\n (?=\S)/],
  ['space', /\n(?:[ \t]*\n){2,}/],
];

/** Whether rows begin with one space as a rule, and not because they are indented. */
const isMarked = (text: string): boolean =>
  (text.match(/^ (?=\S)/gm)?.length ?? 0) > 2 + 3 * (text.match(/^(?: {2,}|\t)(?=\S)/gm)?.length ?? 0);

export function readText(bytes: Uint8Array): ImportedTalk {
  const { text, encoding } = decodeText(bytes);
  const [by, pattern] = DIVIDERS.find(
    ([name, one]) => one.test(text.trim()) && (name !== 'indent' || isMarked(text)),
  ) ?? ['nothing', /(?!)/];
  const remarks: Remark[] = [{ says: 'divided', by }];
  if (encoding !== 'utf-8') remarks.push({ says: 'encoding', as: encoding });
  // Where slides bear their names, what stands before the first is a slide only if it says something.
  const pieces = text.split(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`));
  const whole = pieces.filter((piece) => by === 'page' || by === 'rule' || piece.trim());
  while (whole.length > 0 && !whole.at(-1)?.trim()) whole.pop();
  expectFew(whole.length, 'slides');
  const slides = whole.map((piece, at) =>
    slideOf(piece, at + 1, () => remarks.push({ says: 'rows joined' })),
  );
  return { slides, author: '', remarks: remarksOnce(remarks) };
}

function slideOf(piece: string, number: number, joined: () => unknown): ImportedSlide {
  const lines: ImportedLine[] = [];
  // Where paragraphs stand apart, a row directly below another goes on with it.
  const apart = /\S[ \t]*\n[ \t]*\n[ \t]*\S/.test(piece);
  let after = true;
  for (const row of piece.split('\n')) {
    const line = lineOf(row);
    const last = lines.at(-1);
    if (!line) {
      after = true;
      continue;
    }
    if (last && !after && !line.marker && (apart || goesOn(last.text, line.text))) {
      last.text = joinRows(last.text, line.text);
      joined();
    } else lines.push(line);
    after = false;
  }
  guessHeading(lines, [], true);
  return { ...emptySlide(number), lines };
}

/** A row without its bullet or number. */
export const MARKER = /^([•◦▪■●○‣⁃·»–—*-]|[➢✓❑❖→➔]|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/iu;
function lineOf(row: string): ImportedLine | undefined {
  const text = cleanText(row);
  if (!text) return undefined;
  const marker = MARKER.exec(text)?.[1];
  const level = Math.min(8, Math.floor((/^[ \t]*/.exec(row)?.[0].replaceAll('\t', '    ').length ?? 0) / 4));
  return {
    text: marker ? text.slice(marker.length).trim() : text,
    level,
    role: 'body',
    ...(marker && { marker: /^[*-]$/.test(marker) ? '•' : marker }),
  };
}

/** Whether a row was only broken by the width of a page: it had no end, and the next begins small. */
export const goesOn = (row: string, next: string): boolean =>
  /[\p{L}\p{N},;–-]$/u.test(row) && /^\p{Ll}/u.test(next) && row.length > 40;

/** A hyphen at the end of a row may be a word's own, so it stays; before "and" it waits for what follows. */
export const joinRows = (row: string, next: string): string =>
  /[\p{L}\p{N}]-$/u.test(row) && !JOINING_WORDS.has(next.split(' ')[0] ?? '') ? row + next : `${row} ${next}`;
