/** A YAML file made of a schema: every field under its own sentence, so that the two cannot drift apart. */
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Language } from '../../src/schema/primitives.ts';

/** As much of a Zod schema as is read here. */
export interface Schema {
  description?: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: readonly (Schema | string)[];
  values?: Set<unknown>;
  minValue?: number | null;
  def: {
    type: string;
    innerType?: Schema;
    items?: Schema[];
    in?: Schema;
    checks?: readonly { _zod: { def: { minimum?: number } } }[];
  };
  safeParse(value: unknown): { success: boolean };
}

interface Writing {
  languages: readonly Language[];
  /** What is known already. A field that it lacks is written as a comment. */
  filled?: unknown;
}

const WIDTH = 96;

/**
 * The text of a file. With `filled`, what it has is written, and a field that it lacks stands there as a comment.
 * Without, every field is there, with a value that only shows of what kind it is.
 */
export function commentedYaml(schema: z.ZodType, languages: readonly Language[], filled?: object): string {
  return `${fieldsOf(schema as unknown as Schema, { languages, filled }).join('\n')}\n`;
}

function fieldsOf(schema: Schema, { languages, filled }: Writing): string[] {
  const fields = Object.entries(unwrap(schema).shape ?? {});
  return fields.flatMap(([key, field]) => {
    if (isLanguage(key)) return languages.includes(key) ? [`${key}: …`] : [];
    const comment = commented(wrap(explain(field, filled === undefined)));
    if (filled === undefined) return [...comment, ...valueLines(key, unwrap(field), { languages })];
    const value = (filled as Record<string, unknown>)[key];
    if (value === undefined) {
      return [...comment, ...commented(valueLines(key, unwrap(field), { languages }))];
    }
    return [...comment, ...valueLines(key, unwrap(field), { languages, filled: value })];
  });
}

/** The sentence of a field, what it may be, and whether it may be left out. */
function explain(field: Schema, optional: boolean): string {
  const inner = unwrap(field);
  return [
    sentenceOf(field),
    inner.def.type === 'enum' ? `One of: ${(inner.options ?? []).join(', ')}.` : '',
    optional && field.safeParse(undefined).success ? 'May be left out.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `key: value`, over as many lines as that takes. */
function valueLines(key: string, schema: Schema, { languages, filled }: Writing): string[] {
  if (Array.isArray(filled) && filled.length === 0) {
    const example = itemsOf(schema, languages);
    return [
      `${key}: []`,
      ...(example ? commented(['Without the [], for example:', ...indented(example)]) : []),
    ];
  }
  const items = filled === undefined ? itemsOf(schema, languages) : undefined;
  if (items) return [`${key}:`, ...indented(items)];
  if (schema.shape && !isText(schema))
    return [`${key}:`, ...indented(fieldsOf(schema, { languages, filled }))];
  return [`${key}: ${inline(filled ?? exampleOf(schema, languages))}`];
}

/** Of a list of things with fields, one of each kind; nothing of a list of names or numbers. */
function itemsOf(schema: Schema, languages: readonly Language[]): string[] | undefined {
  const kinds = schema.def.items ?? (schema.element && alternativesOf(unwrap(schema.element)));
  if (!kinds?.some((kind) => unwrap(kind).shape && !isText(kind))) return undefined;
  const least = kinds.length === 1 ? (schema.def.checks?.[0]?._zod.def.minimum ?? 1) : 1;
  return Array.from({ length: Math.max(1, least) }, () => kinds)
    .flat()
    .flatMap((kind) => {
      const [first = '', ...rest] = fieldsOf(kind, { languages });
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
}

const alternativesOf = (schema: Schema): Schema[] =>
  schema.def.type === 'union' ? (schema.options as Schema[]) : [schema];

/** Looks through what makes a field optional or gives it a default. */
export function unwrap(schema: Schema): Schema {
  if (schema.def.innerType) return unwrap(schema.def.innerType);
  return schema.def.in ? unwrap(schema.def.in) : schema;
}

/** The sentence of a field, wherever under `.optional()` and `.default()` it was given. */
export function sentenceOf(schema: Schema): string {
  return schema.description ?? (schema.def.innerType ? sentenceOf(schema.def.innerType) : '');
}

const isLanguage = (key: string): key is Language => key === 'nl' || key === 'en';

/** The same words in each language, and nothing beside them. */
export const isText = (schema: Schema): boolean => {
  const { shape } = unwrap(schema);
  return shape !== undefined && Object.keys(shape).every(isLanguage);
};

/** Texts that fit one field or another. */
const EXAMPLES = ['…', 'an-id', 's01-1', '2027-01-31', 'https://example.org/', '528'];

/** A value of the right kind that says nothing. */
function exampleOf(given: Schema, languages: readonly Language[]): unknown {
  const schema = unwrap(given);
  const { type, items } = schema.def;
  if (schema.shape) return Object.fromEntries(languages.map((language) => [language, '…']));
  if (type === 'record') return Object.fromEntries(languages.slice(1).map((language) => [language, '…']));
  if (items) return items.map((item) => exampleOf(item, languages));
  if (schema.element) return [exampleOf(schema.element, languages)];
  if (type === 'enum') return schema.options?.[0];
  if (type === 'literal') return [...(schema.values ?? [])][0];
  if (type === 'number') return Math.max(1, schema.minValue ?? 1);
  if (type === 'boolean') return false;
  return EXAMPLES.find((example) => schema.safeParse(example).success) ?? '';
}

/** A day stands in quotes: without, YAML reads a moment. */
const inline = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-/.test(value)
    ? `'${value}'`
    : stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true })
        .trim()
        .replace(/^\[ (.*) \]$/, '[$1]');

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
