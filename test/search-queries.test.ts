import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readStudy } from '../scripts/build/read-study.ts';
import { isParagraph } from '../src/schema/authoring.ts';
import { studyOf } from '../src/study/checks/study-of.ts';

const Queries = z.array(
  z.strictObject({
    query: z.string().trim().min(2),
    task: z.enum([
      'plain',
      'name',
      'compound',
      'form',
      'slip',
      'accent',
      'synonym',
      'phrase',
      'trap',
      'negative',
    ]),
    finds: z.array(z.string()).max(25),
    /** What has most of the words counts too. */
    any: z.literal(true).optional(),
    never: z.array(z.string()).min(1).optional(),
  }),
);
const read = (name: string) => Queries.parse(parse(readFileSync(`test/search/${name}.yaml`, 'utf8')));

const study = studyOf(readStudy('content'));

describe.each(study.languages)('queries in %s', (language) => {
  const open = read(`queries-${language}`);
  const kept = read(`kept-${language}`);
  const chapters = study.chapters.filter((chapter) => chapter.language === language);
  const ids = new Set([
    ...[...study.lines.keys()].map((id) => `line/${id}`),
    ...study.findings.map(({ id }) => `finding/${id}`),
    ...study.quotes.map(({ id }) => `quote/${id}`),
    ...study.concepts.map(({ id }) => `concept/${id}`),
    ...study.figures.map(({ id }) => `figure/${id}`),
    ...chapters.map(({ id }) => `chapter/${id}`),
    ...chapters
      .flatMap(({ prose }) => prose.elements)
      .filter(({ name }) => isParagraph(name))
      .map(({ attributes }) => `paragraph/${attributes.id}`),
  ]);

  test('are 60 to read and 60 kept, all different', () => {
    expect([open.length, kept.length]).toEqual([60, 60]);
    const queries = [...open, ...kept].map(({ query }) => query.toLowerCase());
    expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
  });

  test('name statements of the study, each once', () => {
    for (const { query, finds, never = [] } of [...open, ...kept]) {
      const named = [...finds, ...never];
      expect(new Set(named).size, query).toBe(named.length);
      expect(
        named.filter((id) => !ids.has(id)),
        query,
      ).toEqual([]);
    }
  });

  test('find nothing only where that is meant', () => {
    for (const { query, task, finds } of [...open, ...kept]) {
      if (task === 'negative') expect(finds, query).toEqual([]);
      else if (task !== 'trap') expect(finds, query).not.toEqual([]);
    }
  });
});
