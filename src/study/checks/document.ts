/** A content file that was read: its data, and where in the file each value stands. */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { keysAt, type Path } from '../../schema/walk.ts';
import { MERGE_MARK, nearest, type Place, type Problem, placeAt, type SourceFile } from './problem.ts';
import { wordIssue } from './word-issue.ts';

export interface Document<T> {
  file: SourceFile;
  /** The name that others know it by. */
  id: string;
  data: T;
  schema: z.ZodType<T>;
  /** Where the value at this path stands; for a path that is not there, its deepest parent. */
  at(path: Path): Place;
}

export interface Reading<T> {
  document?: Document<T>;
  problems: Problem[];
}

/** Reads YAML (or JSON, which is YAML) against a strict schema, and names every fault with its place. */
export function readData<T>(file: SourceFile, id: string, schema: z.ZodType<T>): Reading<T> {
  return readYaml(file, id, schema, file.text, 0);
}

/**
 * The same for the frontmatter of an MDX file. `firstLine` is the line of the file
 * on which the YAML starts, counted from 0.
 */
export function readYaml<T>(
  file: SourceFile,
  id: string,
  schema: z.ZodType<T>,
  yaml: string,
  firstLine: number,
): Reading<T> {
  try {
    return readShallowYaml(file, id, schema, yaml, firstLine);
  } catch (error) {
    // Whoever reads what stands in something else calls itself, and at some depth there is no room left.
    if (!(error instanceof RangeError)) throw error;
    const place = { line: firstLine + 1, column: 1 };
    return { problems: [{ file: file.path, ...place, rule: 'file-parses', message: TOO_DEEP }] };
  }
}

function readShallowYaml<T>(
  file: SourceFile,
  id: string,
  schema: z.ZodType<T>,
  yaml: string,
  firstLine: number,
): Reading<T> {
  const counter = new LineCounter();
  // Frontmatter keeps its line numbers by standing under as many empty lines.
  const text = '\n'.repeat(firstLine) + yaml;
  const parsed = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    // What it would say on its own is no sentence for an author; the schema says it.
    logLevel: 'error',
  });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const syntax = independent(parsed.errors).map((error) => syntaxProblem(file, error, place(error.pos[0])));
  // Where a merge left its marks, these are the fault, and text-is-clean names them.
  if (syntax.length > 0) return { problems: MERGE_MARK.test(file.text) ? [] : syntax };
  const strict = file.path.endsWith('.json') ? jsonProblems(file) : [];
  if (strict.length > 0) return { problems: strict };
  const key = firstKeyWithin(parsed.contents);
  if (key !== undefined) {
    const message =
      'a key here is a list or has keys itself, and keys are text. Write a name before the colon.';
    return { problems: [{ file: file.path, ...place(key), rule: 'file-parses', message }] };
  }
  const alias = firstAlias(parsed.contents);
  if (alias) {
    const message = `the YAML uses an alias (*${alias.name}), which is not read here. Write the text out.`;
    return { problems: [{ file: file.path, ...place(alias.offset), rule: 'file-parses', message }] };
  }
  const raw: unknown = parsed.toJS({ maxAliasCount: 0 }) ?? {};
  if (parsed.contents === null && firstLine === 0) {
    const message = `the file is empty${expectedKeys(keysAt(schema, raw, []))}.`;
    return { problems: [{ file: file.path, line: 1, column: 1, rule: 'value-fits-schema', message }] };
  }

  const at = (path: Path): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = parsed.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return { line: firstLine + 1, column: 1 };
  };
  /** A single value as it is written: YAML reads "1.10" as a number, and forgets the nought. */
  const written = (path: Path): string | undefined => {
    const node = path.length > 0 ? parsed.getIn(path, true) : undefined;
    return isScalar(node) ? node.source : undefined;
  };
  const keyPlace = (path: Path, key: string): Place => {
    const parent = path.length === 0 ? parsed.contents : (parsed.getIn(path, true) as Node | undefined);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      const range = isScalar(pair?.key) ? pair.key.range : undefined;
      if (range) return place(range[0]);
    }
    return at(path);
  };

  const problems: Problem[] = [];
  const misspelt = new Set<string>();
  let result = judge(schema, raw);
  const unknown = result.success ? [] : result.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (unknown.length > 0) {
    for (const issue of unknown) {
      const allowed = keysAt(schema, raw, issue.path as Path);
      for (const key of issue.keys) {
        const guess = nearest(key, allowed);
        if (guess) misspelt.add([...issue.path, guess].join('.'));
        problems.push({
          file: file.path,
          ...keyPlace(issue.path as Path, key),
          rule: 'key-is-known',
          message:
            `unknown key "${key}"${where(issue.path as Path)}.` +
            (allowed.length > 0 ? ` Keys here are: ${allowed.join(', ')}.` : '') +
            (guess ? ` Did you mean "${guess}"?` : '') +
            (/[^\S ]/.test(key) ? ' Put plain spaces where another kind of space stands.' : ''),
        });
        remove(raw, [...(issue.path as Path), key]);
      }
    }
    result = judge(schema, raw);
  }
  if (!result.success) {
    for (const issue of result.issues) {
      const path = issue.path as Path;
      // A misspelt key is one fault, not an unknown key and a missing one.
      if (valueAt(raw, path) === undefined && misspelt.has(path.join('.'))) continue;
      problems.push({
        file: file.path,
        ...at(path),
        rule: 'value-fits-schema',
        message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${wordIssue(issue, valueAt(raw, path), written(path))}`,
      });
    }
    return { problems };
  }
  return { document: { file, id, data: result.data, schema, at }, problems };
}

/** What a schema has against data. Of what may be one thing or another, only what the thing that is meant has. */
function judge<T>(
  schema: z.ZodType<T>,
  raw: unknown,
): { success: true; data: T } | { success: false; issues: z.core.$ZodIssue[] } {
  const result = schema.safeParse(raw);
  return result.success ? result : { success: false, issues: result.error.issues.flatMap(meantIssues) };
}

function meantIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  // An option that the value is not even in kind is not what was meant.
  const meant = issue.errors.filter(
    (group) => !group.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (meant.length !== 1) return [issue];
  return (meant[0] ?? []).flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * The first fault of the syntax, since the parser trips over it again and again, and keys that are there twice;
 * no more than an author will want to read.
 */
function independent(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY').slice(0, 20);
}

/** What YAML lets pass and JSON does not: the site reads these files as JSON. */
function jsonProblems(file: SourceFile): Problem[] {
  try {
    JSON.parse(file.text);
    return [];
  } catch {
    // What JSON.parse says of the place differs from one Node to the next.
    let offset = 0;
    for (const { 0: token, index } of file.text.matchAll(JSON_TOKENS)) offset = index + token.length;
    const found = JSON.stringify(file.text[offset] ?? 'the end of the file');
    return [
      {
        file: file.path,
        ...placeAt(file.text, offset),
        rule: 'file-parses',
        message: `not valid JSON: did not expect ${found}. JSON knows no comments, puts every name in double quotes and no comma behind the last.`,
      },
    ];
  }
}

/** Whatever may stand in JSON, one thing behind the other; a comma only where something follows it. */
const JSON_TOKENS =
  /(?:\s|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|,(?!\s*[\]}])|[[\]{}:])/gy;

const TOO_DEEP = 'brackets or lists nested too deeply to read. No content needs more than a few levels.';

/** Where the first key stands that is no text. To make text of such keys within each other would take hours. */
function firstKeyWithin(contents: ParsedNode | null): number | undefined {
  let found: number | undefined;
  visit(contents, {
    Pair(_key, { key }) {
      if (!isCollection(key)) return undefined;
      found = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function firstAlias(contents: ParsedNode | null): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(contents, {
    Alias(_key, node) {
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function syntaxProblem(file: SourceFile, error: YAMLError, place: Place): Problem {
  return {
    file: file.path,
    ...place,
    rule: 'file-parses',
    message: /call stack/.test(error.message)
      ? TOO_DEEP
      : `not valid YAML: ${error.code === 'MULTIPLE_DOCS' ? 'a line of --- divides the file in two' : error.message.replace(/\s+/g, ' ')}. ${causeIn(file.text, place)}`,
  };
}

/** What on the row of a fault, or on that above it, no YAML can be made of; else where to look. */
function causeIn(text: string, { line }: Place): string {
  const rows = text.split('\n').slice(Math.max(0, line - 2), line);
  if (rows.some((row) => /(?:: |- |\[|, )[“”„‘’«]/.test(row)))
    return 'Curly quotation marks are letters to YAML: put the text in straight ones, \' or ".';
  if (rows.some((row) => /^\s*[^\S \r\n]/.test(row)))
    return 'A row begins with a tab or a space that is no plain one: indent with plain spaces.';
  if (rows.some((row) => /^\s*(?:- )?[\w-]+: [^'"#[{|>\s][^'"{]*: /.test(row)))
    return 'A text that holds ": " stands in quotes.';
  return 'Look at the line above as well: a missing quote or a wrong indent often shows one line late.';
}

const expectedKeys = (keys: readonly string[]): string =>
  keys.length > 0 ? `; expected the keys ${keys.join(', ')}` : '';

const where = (path: Path): string => (path.length === 0 ? '' : ` under ${path.join('.')}`);

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], raw);

function remove(raw: unknown, path: Path): void {
  const parent = valueAt(raw, path.slice(0, -1));
  if (parent && typeof parent === 'object')
    delete (parent as Record<string | number, unknown>)[path.at(-1) as string];
}
