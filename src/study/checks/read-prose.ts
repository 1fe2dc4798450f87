import { ProseFrontmatter } from '../../schema/prose.ts';
import { type Prose, ProseSyntaxError, scanProse } from '../scan-prose.ts';
import { type Document, readYaml } from './document.ts';
import { MERGE_MARK, type Problem, type SourceFile } from './problem.ts';

interface ProseReading {
  document?: Document<ProseFrontmatter> & { prose: Prose };
  problems: Problem[];
}

/** Reads MDX with its frontmatter. Each is judged, whatever is wrong with the other. */
export function readProse(file: SourceFile, id: string): ProseReading {
  const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/.exec(file.text);
  const { document, problems } = front
    ? readYaml(file, id, ProseFrontmatter, front[1] ?? '', 1)
    : { problems: [noFrontmatter(file)] };
  try {
    const prose = scanProse(file.text);
    return document ? { document: { ...document, prose }, problems } : { problems };
  } catch (error) {
    if (!(error instanceof ProseSyntaxError)) throw error;
    return { problems: MERGE_MARK.test(file.text) ? problems : [...problems, syntaxProblem(file, error)] };
  }
}

const syntaxProblem = (file: SourceFile, { line, column, message }: ProseSyntaxError): Problem => ({
  file: file.path,
  line,
  column,
  rule: 'file-parses',
  message: `not valid MDX: ${message}. In MDX every <Name> needs its </Name> or ends in />, and { } and < are code; write &#123; or &lt; for the characters themselves.`,
});

const noFrontmatter = (file: SourceFile): Problem => ({
  file: file.path,
  line: 1,
  column: 1,
  rule: 'value-fits-schema',
  message: 'title: is missing; expected three lines at the top: "---", "title: …" and "---".',
});
