/** The only caller of getCollection: from collections to one Study, made once a build. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Language } from './schema/primitives.ts';
import { References } from './schema/reference.ts';
import { buildStudy, type Entry } from './study/build-study.ts';
import type { Study } from './study/study.ts';

let made: Promise<Study> | undefined;

/** The study of this build. In development it is made anew each time, so that an edit shows. */
export function getStudy(): Promise<Study> {
  if (import.meta.env.DEV) return makeStudy();
  made ??= makeStudy();
  return made;
}

async function makeStudy(): Promise<Study> {
  const [
    study,
    talk,
    findings,
    quotes,
    concepts,
    figures,
    exercises,
    deck,
    report,
    pages,
    references,
    addresses,
  ] = await Promise.all([
    getCollection('study'),
    getCollection('talk'),
    getCollection('findings'),
    getCollection('quotes'),
    getCollection('concepts'),
    getCollection('figures'),
    getCollection('exercises'),
    getCollection('deck'),
    getCollection('report'),
    getCollection('pages'),
    getCollection('references'),
    getCollection('addresses'),
  ]);
  return buildStudy({
    study: one(study, 'study.yaml'),
    talk: one(talk, 'talk.yaml'),
    findings: findings.map(entry),
    quotes: quotes.map(entry),
    concepts: concepts.map(entry),
    figures: figures.map(entry),
    exercises: exercises.map(entry),
    ...(deck[0] && { deck: deck[0].data }),
    references: References.parse(JSON.parse(references[0]?.data.text.replace(/^\uFEFF/, '') || '[]')),
    chapters: report.map((file) => {
      const [language = '', order = '', id = ''] = /^(nl|en)\/(\d\d)-(.+)$/.exec(file.id)?.slice(1) ?? [];
      return { ...prose(file), id, order: Number(order), language: language as Language };
    }),
    pages: pages.map((file) => {
      const [language = '', id = ''] = file.id.split('/');
      return { ...prose(file), id, language: language as Language };
    }),
    addresses: addresses[0]?.data.text ?? '',
  });
}

/** The MDX of a chapter or page as a component, or nothing where the study has no such file. */
export async function getProse(
  collection: 'report' | 'pages',
  language: Language,
  id: string,
): Promise<Awaited<ReturnType<typeof render>>['Content'] | undefined> {
  const files = await getCollection(collection);
  const file = files.find((candidate) => new RegExp(`^${language}/(\\d\\d-)?${id}$`).test(candidate.id));
  return file ? (await render(file)).Content : undefined;
}

const entry = <T extends { id: string; data: object }>({ id, data }: T): Entry<T['data']> => ({
  ...data,
  id,
});

const prose = (file: CollectionEntry<'report'> | CollectionEntry<'pages'>) => ({
  title: file.data.title,
  body: file.body ?? '',
});

function one<T extends { data: unknown }>(entries: readonly T[], name: string): T['data'] {
  const first = entries[0];
  if (!first) throw new Error(`${name} is missing; run the check before the site is built`);
  return first.data;
}
