/** The only reader of the study: one Study, made of the very files that the check passed, once a build. */
import { getEntry, render } from 'astro:content';
import { readStudy, studyDir } from '../scripts/build/read-study.ts';
import type { Language } from './schema/primitives.ts';
import { studyOf } from './study/checks/study-of.ts';
import type { Study } from './study/study.ts';

let made: { study: Study; from: string } | undefined;

/**
 * The study of this build. In development its files are read each time, so that an edit shows.
 * @throws Error with every problem of the files, where they have any.
 */
export async function getStudy(): Promise<Study> {
  if (made && !import.meta.env.DEV) return made.study;
  const files = readStudy(studyDir()).map(({ path, text }) => ({ path, text }));
  const from = JSON.stringify(files);
  if (made?.from !== from) made = { study: studyOf(files), from };
  return made.study;
}

/** The MDX of a chapter or page as a component, or nothing where the study has no such file. */
export async function getProse(
  collection: 'report' | 'pages',
  language: Language,
  id: string,
): Promise<Awaited<ReturnType<typeof render>>['Content'] | undefined> {
  const { chapters, pages } = await getStudy();
  const texts = collection === 'report' ? chapters : pages;
  const text = texts.find((one) => one.language === language && one.id === id);
  const file = text && (await getEntry(collection, text.path));
  return file && (await render(file)).Content;
}
