/** Takes words out at the request of who said them, or of who is spoken of: of the talk, and of every edition. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { applySlices, type Slice } from '../../src/editing/slice.ts';
import { statementsNow } from '../../src/register/make-edition.ts';
import type { EditionFile, EditionStatement } from '../../src/schema/edition.ts';
import { Day } from '../../src/schema/primitives.ts';
import { plainWords } from '../../src/study/checks/characters.ts';
import { offsetOf } from '../../src/study/checks/problem.ts';
import { wordsOf } from '../../src/study/checks/rules/transcript-agrees.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { REDACTED } from '../../src/study/editions.ts';
import type { Line, Study } from '../../src/study/study.ts';
import { countOf, readCheckedStudy } from '../build/check-study.ts';
import { studyDir } from '../build/read-study.ts';
import { LOG } from '../edit/edit-log.ts';
import { writeEditions } from './release-study.ts';

interface Redaction {
  date: string;
  why: string;
}

/**
 * `redact 2027-05-01 "at the speaker's request" line/s06-3c`: a line of the talk, or any statement of an edition.
 * Throws where nothing has such an id, or the study has a problem; then nothing is changed.
 */
export async function redact([date = '', why = '', ...ids]: readonly string[]): Promise<void> {
  const wrong = !Day.safeParse(date).success
    ? `found ${date ? `"${date}"` : 'nothing'}; a day such as 2027-05-01 was expected`
    : why.trim() === ''
      ? 'found no reason; one in quotes was expected behind the day'
      : ids.length === 0 && 'found no id; that of a line was expected behind the reason';
  if (wrong)
    throw new Error(`${wrong}.\n  For example: npm run redact -- 2027-05-01 "on request" line/s06-3c`);
  const dir = studyDir();
  const { files, report, problemCount } = readCheckedStudy(dir);
  if (problemCount > 0)
    throw new Error(`${report.trimEnd()}\n${countOf(problemCount, 'problem')}; nothing was redacted`);
  const study = studyOf(files);
  const words = wordsUnder(study, ids);
  const lines = ids.flatMap((id) => study.lines.get(id.replace(/^line\//, '')) ?? []);
  const editions = redactEditions(study.editions, ids, words, { date, why });
  const text = (path: string): string => readFileSync(join(dir, path), 'utf8');
  if (lines.length > 0) {
    const [transcript, talk] = [
      redactTranscript(text('talk.txt'), study, lines),
      redactLines(text('talk.yaml'), lines, { date, why }),
    ];
    writeFileSync(join(dir, 'talk.txt'), transcript);
    writeFileSync(join(dir, 'talk.yaml'), talk);
  }
  if (editions.length > 0) writeEditions(dir, editions);
  const count = editions.flatMap(({ statements }) => statements).filter(({ redacted }) => redacted).length;
  console.log(
    `${countOf(lines.length, 'line')} redacted; ${countOf(count, 'statement')} of editions without words.`,
  );
  const log = existsSync(join(dir, LOG)) ? [{ path: LOG, text: text(LOG) }] : [];
  const left = [...files, ...log].flatMap(({ path, text }) =>
    /^(?:talk\.(?:txt|yaml)|editions\/.*)$/.test(path) ? [] : rowsWith(path, text, words),
  );
  if (left.length > 0)
    console.log('Here the words, or some of them, still stand; change these by hand, or throw the row away:');
  for (const row of left) console.log(`  ${join(dir, row)}`);
  console.log('Then: npm run check, npm run build, and put the site up anew as a whole.');
}

/** All that these statements ever said, in every language. */
function wordsUnder(study: Study, ids: readonly string[]): string[] {
  const named = ids.map((id) => (/^s\d+-/.test(id) ? `line/${id}` : id));
  const rows = [...study.editions.flatMap(({ statements }) => statements), ...statementsNow(study).values()];
  const missing = named.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length > 0)
    throw new Error(
      `no statement ${missing.join(', ')}: those of lines are in talk.yaml, such as line/s06-3c, the others in data/statements-nl.json of the built site`,
    );
  const lines = named.flatMap((id) => study.lines.get(id.replace(/^line\//, '')) ?? []);
  return [
    ...rows
      .filter(({ id }) => named.includes(id))
      .flatMap(({ words }) => Object.values(words).map(({ text }) => text)),
    ...lines.flatMap(({ text, said, translation }) => [text, said, ...Object.values(translation ?? {})]),
  ].filter((text) => folded(text) !== '');
}

/** The editions without the words: of the statements named, of what shows these lines, and of all that repeats them. */
export function redactEditions(
  editions: readonly EditionFile[],
  ids: readonly string[],
  words: readonly string[],
  redacted: Redaction,
): EditionFile[] {
  const lines = new Set(ids.map((id) => id.replace(/^line\//, '')));
  const isMeant = ({ id, kind, lines: of, words: said }: EditionStatement): boolean =>
    ids.includes(id) ||
    (['line', 'heading', 'turn', 'row'].includes(kind) && of.some((line) => lines.has(line))) ||
    Object.values(said).some(({ text }) => words.some((one) => holds(text, one)));
  return editions.map((edition) => ({
    ...edition,
    statements: edition.statements.map((statement) =>
      isMeant(statement) && !statement.redacted ? { ...statement, words: {}, redacted } : statement,
    ),
  }));
}

const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether a text has these words in a row; of a single word, whether it is that word. */
function holds(text: string, words: string): boolean {
  const [whole, part] = [folded(text), folded(words)];
  return part.includes(' ') ? ` ${whole} `.includes(` ${part} `) : whole === part;
}

/** The rows of a file that have half of the words or more, in a row: `findings/x.yaml:4`. */
function rowsWith(path: string, text: string, words: readonly string[]): string[] {
  const parts = words
    .map((one) => folded(one).split(' '))
    .map((one) => one.slice(0, Math.ceil(one.length / 2)));
  return text
    .split('\n')
    .flatMap((row, at) =>
      parts.some((part) => part.join('').length > 3 && ` ${folded(row)} `.includes(` ${part.join(' ')} `))
        ? [`${path}:${at + 1}`]
        : [],
    );
}

/** talk.txt with `[…]` for the words of these lines; their bullets stay. It agrees with talk.yaml, word by word. */
export function redactTranscript(text: string, study: Study, lines: readonly Line[]): string {
  const split = (words: string): string[] => plainWords(words).split(/\s+/).filter(Boolean);
  const listed = study.slides.flatMap((slide) =>
    slide.lines.flatMap((line) => [
      ...split(line.marker ?? '').map((word) => ({ word, of: '' })),
      ...split(line.text).map((word) => ({ word, of: line.id })),
    ]),
  );
  const spoken = wordsOf(
    text,
    listed.map(({ word }) => word),
  );
  const startOf = (at: number): number => {
    const word = spoken[at];
    return word ? offsetOf(text, word) : text.length;
  };
  const ranges = lines.map(({ id }) => {
    const [first, last] = [
      listed.findIndex(({ of }) => of === id),
      listed.findLastIndex(({ of }) => of === id),
    ];
    const [start, next] = [startOf(first), startOf(last + 1)];
    return { at: start, end: start + text.slice(start, next).trimEnd().length, text: REDACTED };
  });
  return applySlices(text, ranges);
}

/** talk.yaml with these lines redacted; all other characters stay. */
export function redactLines(yaml: string, lines: readonly Line[], redacted: Redaction): string {
  const ids = new Set(lines.map(({ id }) => id));
  const found: Slice[] = [];
  const slides = parseDocument(yaml).get('slides');
  for (const slide of itemsOf(slides))
    for (const line of isMap(slide) ? itemsOf(slide.get('lines')) : []) {
      const id = isMap(line) ? line.get('id') : undefined;
      if (!isMap(line) || typeof id !== 'string' || !ids.has(id)) continue;
      const [start = 0, end = 0] = line.range ?? [];
      const kept = Object.fromEntries(
        line.items.flatMap(({ key, value }) =>
          isScalar(key) &&
          isScalar(value) &&
          ['role', 'kind', 'marker', 'language', 'place_lost'].includes(String(key.value))
            ? [[String(key.value), value.value]]
            : [],
        ),
      );
      const by = stringify(
        { id, text: REDACTED, ...kept, redacted },
        { collectionStyle: 'flow', lineWidth: 0, singleQuote: true },
      );
      found.push({ at: start, end: start + yaml.slice(start, end).trimEnd().length, text: by.trim() });
    }
  return applySlices(yaml, found);
}

const itemsOf = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) ? node.items : [];
