/** How long a file of a study may be. */
import type { Problem } from './problem.ts';

/** No text of a study is near this long, and what is longer can keep a parser busy for minutes. */
const MOST_CHARACTERS = 400_000;
/** The prose of one chapter. */
const MOST_OF_PROSE = 100_000;
/** That of a talk with 5,000 findings is, in 40,000 lines. */
const MOST_OF_TALK = 1_000_000;
/** An edition has every statement. */
const MOST_OF_EDITION = 40_000_000;
const MOST_LINES = 100_000;
/** The parser of prose takes longer for each brace than for the one before it. */
const MOST_BRACES = 10_000;

/** A problem where a file is longer than any text of a study. */
export function tooLarge(path: string, text: string): Problem | undefined {
  const tooMuch = excess(path, text);
  if (!tooMuch) return undefined;
  return {
    file: path,
    line: 1,
    column: 1,
    rule: 'file-parses',
    message: `the file has ${tooMuch} are not read. Remove what does not belong in it, or divide it.`,
  };
}

/** What there is too much of in a file: "500000 characters, and more than 400000". */
function excess(path: string, text: string): string | undefined {
  const prose = path.endsWith('.mdx');
  const most = path.startsWith('talk.')
    ? MOST_OF_TALK
    : path.startsWith('editions/')
      ? MOST_OF_EDITION
      : prose
        ? MOST_OF_PROSE
        : MOST_CHARACTERS;
  if (text.length > most) return `${text.length} characters, and more than ${most}`;
  const lines = text.split('\n').length;
  if (lines > MOST_LINES) return `${lines} lines, and more than ${MOST_LINES}`;
  const braces = prose ? text.split('{').length - 1 : 0;
  return braces > MOST_BRACES ? `${braces} braces, and more than ${MOST_BRACES}` : undefined;
}
