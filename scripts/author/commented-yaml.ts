/** A YAML file made of a schema: every field under its own sentence, so that the two cannot drift apart. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { meaningOf } from '../../src/schema/meaning.ts';
import { isLanguage, type Language } from '../../src/schema/primitives.ts';
import { bare, definitionOf, shapeOf } from '../../src/schema/walk.ts';

type Schema = z.core.$ZodType;

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
  return `${fieldsOf(schema, { languages, filled }).join('\n')}\n`;
}

function fieldsOf(schema: Schema, { languages, filled }: Writing): string[] {
  const fields = Object.entries(shapeOf(bare(schema)) ?? {});
  return fields.flatMap(([key, field]) => {
    if (isLanguage(key)) {
      const words = definitionOf(bare(field)).type === 'array' ? '[…]' : '…';
      return languages.includes(key) ? [`${key}: ${words}`] : [];
    }
    const comment = commented(wrap(explain(field, filled === undefined)));
    if (filled === undefined) return [...comment, ...valueLines(key, bare(field), { languages })];
    const value = (filled as Record<string, unknown>)[key];
    if (value === undefined) {
      return [...comment, ...commented(valueLines(key, bare(field), { languages }))];
    }
    return [...comment, ...valueLines(key, bare(field), { languages, filled: value })];
  });
}

/** The sentence of a field, what it may be, and whether it may be left out. */
function explain(field: Schema, optional: boolean): string {
  const definition = definitionOf(bare(field));
  return [
    sentenceOf(field),
    definition.type === 'enum' ? `One of: ${Object.values(definition.entries).join(', ')}.` : '',
    optional && z.safeParse(field, undefined).success ? 'May be left out.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `key: value`, over as many lines as that takes. */
function valueLines(key: string, given: Schema, { languages, filled }: Writing): string[] {
  // Of what may be one or several, one.
  const schema = shapeOf(bare(optionsOf(given)[0] ?? given)) ? bare(optionsOf(given)[0] ?? given) : given;
  if (Array.isArray(filled) && filled.length === 0) {
    const example = itemsOf(schema, languages);
    return [
      `${key}: []`,
      ...(example ? commented(['Without the [], for example:', ...indented(example)]) : []),
    ];
  }
  const items = filled === undefined ? itemsOf(schema, languages) : undefined;
  if (items) return [`${key}:`, ...indented(items)];
  if (shapeOf(schema) && !isText(schema))
    return [`${key}:`, ...indented(fieldsOf(schema, { languages, filled }))];
  return [`${key}: ${inline(filled ?? exampleOf(schema, languages))}`];
}

/** Of a list of things with fields, one of each kind; nothing of a list of names or numbers. */
function itemsOf(schema: Schema, languages: readonly Language[]): string[] | undefined {
  const definition = definitionOf(schema);
  const kinds =
    definition.type === 'tuple'
      ? definition.items
      : definition.type === 'array'
        ? optionsOf(bare(definition.element))
        : [];
  if (!kinds.some((kind) => shapeOf(bare(kind)) && !isText(kind))) return undefined;
  const least = kinds.length === 1 ? leastOf(schema) : 1;
  return Array.from({ length: least }, () => kinds)
    .flat()
    .flatMap((kind) => {
      const [first = '', ...rest] = fieldsOf(kind, { languages });
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
}

function optionsOf(schema: Schema): readonly Schema[] {
  const definition = definitionOf(schema);
  return definition.type === 'union' ? definition.options : [schema];
}

/** How many a list must hold, or how large a number must be: at least 1. */
function leastOf(schema: Schema): number {
  const { minItems, minimum } = z.toJSONSchema(schema);
  return Math.max(1, minItems ?? minimum ?? 1);
}

/** The sentence of a field, wherever under `.optional()` and `.default()` it was given. */
export function sentenceOf(schema: Schema): string {
  const definition = definitionOf(schema);
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? ('innerType' in definition ? sentenceOf(definition.innerType) : '');
}

/** The same words in each language, and nothing beside them. */
export const isText = (schema: Schema): boolean =>
  ['name', 'editorial'].includes(meaningOf(bare(schema))?.text ?? '');

/** Texts that fit one field or another. */
const EXAMPLES = ['…', 'an-id', 's01-1', '2027-01-31', 'https://example.org/', '528'];

/** A value of the right kind that says nothing. */
function exampleOf(given: Schema, languages: readonly Language[]): unknown {
  const schema = bare(given);
  const definition = definitionOf(schema);
  const inEach = (of: readonly Language[]) => Object.fromEntries(of.map((language) => [language, '…']));
  switch (definition.type) {
    case 'object':
      return inEach(languages);
    case 'record':
      return inEach(languages.slice(1));
    case 'tuple':
      return definition.items.map((item) => exampleOf(item, languages));
    case 'array':
      return [exampleOf(definition.element, languages)];
    case 'enum':
      return Object.values(definition.entries)[0];
    case 'literal':
      return definition.values[0];
    case 'number':
      return leastOf(schema);
    case 'boolean':
      return false;
    default:
      return EXAMPLES.find((example) => z.safeParse(schema, example).success) ?? '';
  }
}

const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true })
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
