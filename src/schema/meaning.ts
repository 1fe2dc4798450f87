/** What the values of content stand for, told in their schema, so that nobody who reads content need guess. */
import { z } from 'zod';
import type { IdKind } from './kinds.ts';

/** What has an id by which content names it. */
export type Nameable = IdKind | 'line' | 'reference';

export interface Meaning {
  /** The value is the id of one of these. The check looks whether it is there. */
  names?: Nameable;
  /** The value is a text of ours in each language of the site. A name is for lists and headings, and is not counted as words. */
  text?: 'name' | 'editorial' | 'paraphrase';
  /** What the value is the only one of in its file: no two relations of a figure have one id. */
  one?: string;
}

const meanings = z.registry<Meaning>();

/** The same schema, whose values stand for this. What it stood for already, it still does. */
export function meaning<T extends z.ZodType>(schema: T, says: Meaning): T {
  const own = schema.clone();
  meanings.add(own, says);
  return own;
}

export const meaningOf = (schema: z.core.$ZodType): Meaning | undefined => meanings.get(schema);
