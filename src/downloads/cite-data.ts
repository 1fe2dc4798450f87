/** How the data are named in a list of literature: by editors where there are any, by title where not. */
import { DATA } from '../i18n/data.ts';
import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';

/** The data in APA, without type. `address` is the full address of the data page, where the site has one. */
export function citeData(study: Study, language: Language, address?: string): string {
  const { editors, edition } = study;
  const words = DATA[language];
  const title = textIn(study.title, language);
  const version = edition.version ? ` (${words.version(edition.version)})` : '';
  const year = `(${edition.date.slice(0, 4) || words.noDate}).`;
  const named = editors.map(({ family, given }) => `${family}, ${initials(given)}`);
  const [last, ...before] = named.toReversed();
  const authors = before.length > 0 ? `${before.toReversed().join(', ')}, & ${last}` : last;
  const kind = `[${words.dataset}]`;
  const work = authors
    ? `${authors} ${year} ${title}${version} ${kind}.`
    : `${title}${version} ${kind}. ${year}`;
  return address ? `${work} ${address}` : work;
}

/** "Anna Maria" and "A.M." are both "A. M.". */
const initials = (given: string): string =>
  [...given.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(([name]) => `${name.charAt(0)}.`).join(' ');
