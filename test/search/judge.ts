// How well a search answers the queries of a set, whose ids somebody chose who had not seen it.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../src/schema/primitives.ts';

interface Query {
  query: string;
  finds: string[];
}

export const SETS = ['queries', 'kept'] as const;

/** What the sets judge: their authors left out exercises and pages of prose. */
const JUDGED = /^(?:line|finding|quote|concept|paragraph|chapter|figure)\//;

/** The mean over all queries; where nothing is right, nothing found is wholly right. */
export async function judge(
  engine: (language: Language, query: string) => Iterable<string> | Promise<Iterable<string>>,
  language: Language,
  set: (typeof SETS)[number],
): Promise<{ recall: number; precision: number }> {
  const queries = parse(readFileSync(`test/search/${set}-${language}.yaml`, 'utf8')) as Query[];
  let [recall, precision] = [0, 0];
  for (const { query, finds } of queries) {
    const got = [...new Set(await engine(language, query))].filter((id) => JUDGED.test(id));
    const right = got.filter((id) => finds.includes(id)).length;
    recall += finds.length ? right / finds.length : 1;
    precision += got.length ? right / got.length : finds.length ? 0 : 1;
  }
  return { recall: recall / queries.length, precision: precision / queries.length };
}
