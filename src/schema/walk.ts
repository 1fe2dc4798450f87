/** Walks content along its schema, so that what the schema says of a value can be asked of all values at once. */
import { z } from 'zod';
import { type Meaning, meaningOf, type Nameable } from './meaning.ts';

/** From the whole to a value in it: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;

/** A value that stands for something. */
export interface Meant {
  path: Path;
  value: unknown;
  meaning: Meaning;
}

/** Every value in `data` that stands for something by its schema, from the outside in, in the order of the data. */
export function* walk(schema: Schema, data: unknown, path: Path = []): Generator<Meant> {
  if (data === undefined || data === null) return;
  const meaning = meaningOf(schema);
  if (meaning) yield { path, value: data, meaning };
  const inner = schemaWithin(schema, data);
  if (inner) yield* walk(inner, data, path);
  else if (typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) {
      const step = Array.isArray(data) ? Number(key) : key;
      const child = childOf(schema, step);
      if (child) yield* walk(child, value, [...path, step]);
    }
  }
}

/** A text that may stand in content and does not, and what its schema says of it. */
export interface Lacking {
  path: Path;
  says: string;
}

/** Every text that `data` may have by its schema and has not. */
export function* lackingIn(schema: Schema, data: unknown, path: Path = []): Generator<Lacking> {
  if (data === undefined || data === null) return;
  const inner = schemaWithin(schema, data);
  if (inner) yield* lackingIn(inner, data, path);
  else if (typeof data === 'object') {
    const here = data as Record<string, unknown>;
    for (const [key, child] of Object.entries(shapeOf(schema) ?? {}))
      if (here[key] === undefined && meaningOf(bare(child))?.text === 'editorial')
        yield { path: [...path, key], says: z.globalRegistry.get(child)?.description ?? '' };
    for (const [key, value] of Object.entries(here)) {
      const step = Array.isArray(data) ? Number(key) : key;
      const child = childOf(schema, step);
      if (child) yield* lackingIn(child, value, [...path, step]);
    }
  }
}

/** A name that stands in content, and of what. */
export interface Name {
  kind: Nameable;
  name: string;
  path: Path;
}

/** Everything that `data` names. */
export const namesIn = (schema: Schema, data: unknown): Name[] => namesAmong([...walk(schema, data)]);

/** The names among values that stand for something. */
export const namesAmong = (meant: readonly Meant[]): Name[] =>
  meant.flatMap(({ path, value, meaning: { names } }) =>
    names && typeof value === 'string' ? [{ kind: names, name: value, path }] : [],
  );

/** The keys that the schema has for what stands at `path`; `data` need not be right. */
export function keysAt(schema: Schema, data: unknown, path: Path): string[] {
  const inner = schemaWithin(schema, data);
  if (inner) return keysAt(inner, data, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shapeOf(schema) ?? {});
  const child = childOf(schema, step);
  return child ? keysAt(child, (data as Record<string | number, unknown> | undefined)?.[step], rest) : [];
}

/** How a schema is made. Zod's own union of all definitions is told apart by `type`. */
export const definitionOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] =>
  (schema as z.core.$ZodTypes)._zod.def;

/** The fields of an object, and nothing for anything else. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? definition.shape : undefined;
}

/** Looks through what makes a value optional, gives it a default or converts it. */
export function bare(schema: Schema): Schema {
  const definition = definitionOf(schema);
  if ('innerType' in definition) return bare(definition.innerType);
  return definition.type === 'pipe' ? bare(definition.in) : schema;
}

/** What lies in a schema that is not one itself: what is optional, and of a union the option that `data` is meant to be. */
function schemaWithin(schema: Schema, data: unknown): Schema | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'union') return optionFor(definition, data);
  const inner = bare(schema);
  return inner === schema ? undefined : inner;
}

function optionFor(
  { options, ...union }: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef,
  data: unknown,
): Schema | undefined {
  const fits = (option: Schema): boolean => {
    if (!('discriminator' in union)) return z.safeParse(option, data).success;
    const field = shapeOf(option)?.[union.discriminator];
    const value = (data as Record<string, unknown> | undefined)?.[union.discriminator];
    return field !== undefined && z.safeParse(field, value).success;
  };
  const isMeant = (option: Schema): boolean =>
    Array.isArray(data) ? definitionOf(bare(option)).type === 'array' : shapeOf(bare(option)) !== undefined;
  return options.find(fits) ?? options.find(isMeant);
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return definition.shape[step];
  if (definition.type === 'array') return definition.element;
  if (definition.type === 'tuple') return definition.items[Number(step)] ?? definition.rest ?? undefined;
  return undefined;
}
