import leven from 'leven';
import { spelled } from './characters.ts';

/** A file of the study, as text. `path` is relative to the study's folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A place in a file; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One thing that is wrong: where, which rule, what was found and what was expected. */
export interface Problem extends Place {
  file: string;
  rule: string;
  message: string;
}

/** Where a problem is that is one of the whole file. */
export const bareFile = (file: string, rule: string): Omit<Problem, 'message'> => ({
  file,
  line: 1,
  column: 1,
  rule,
});

/** Orders problems by file, then by place in it. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A row that git writes where it could not join two versions. */
export const MERGE_MARK = /^(?:<{7}|>{7}|\|{7}) /m;

/** A message that quotes what an author wrote, as short and as plain to see as a message should be. */
export function readable(message: string): string {
  const short = message.length > 1_500 ? `${message.slice(0, 900)} … ${message.slice(-300)}` : message;
  return spelled(short);
}

/** Words problems as the author reads them: `content/x.yaml:9:5  rule`, then the message. */
export function formatProblems(problems: readonly Problem[], folder = ''): string {
  const prefix = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
  return problems
    .map(({ file, line, column, rule, message }) => {
      const indented = message.replaceAll('\n', '\n  ');
      return `${prefix}${spelled(file)}:${line}:${column}  ${rule}\n  ${indented}`;
    })
    .join('\n');
}

/** The known name that is most like `name`, if one is like it at all. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: leven(name, candidate, { maxDistance: 40 }) }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        // Two letters that changed places are likelier than one that was left out.
        Math.abs(a.candidate.length - name.length) - Math.abs(b.candidate.length - name.length) ||
        compare(a.candidate, b.candidate),
    );
  const best = ranked[0];
  if (!best) return undefined;
  return best.distance <= Math.max(2, Math.ceil(best.candidate.length * 0.6)) ? best.candidate : undefined;
}

/** "no quote "molenaars". Known: bakster, molenaar. Did you mean "molenaar"?" */
export function noSuch(what: string, name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  const shown = known.slice(0, 40).join(', ') + (known.length > 40 ? `, … (${known.length} in all)` : '');
  const list = known.length === 0 ? `There is no ${what} yet.` : `Known: ${shown}.`;
  return `no ${what} "${name}". ${list}${guess ? ` Did you mean "${guess}"?` : ''}`;
}

/** The place of a character offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}

/** The offset of a place in a text, in characters. */
export const offsetOf = (text: string, { line, column }: Place): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0) +
  column -
  1;
