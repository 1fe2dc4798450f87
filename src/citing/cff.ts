/** The site as a CITATION.cff (Citation File Format 1.2.0), for who puts it in a repository. */
import { stringify } from 'yaml';
import type { Language } from '../schema/primitives.ts';
import { type Person, personOf, researchersOf } from '../study/people.ts';
import type { Study } from '../study/study.ts';
import { WORDS } from '../words/words.ts';
import { citationOf } from './citation.ts';

/** Nothing where the site has no editors: the format asks for authors, and none are made up. */
export function formatCff(study: Study, language: Language, url?: string): string | undefined {
  const { author, title, version } = citationOf(study, { what: 'site' }, language, url);
  if (!author) return undefined;
  const { date } = study.edition;
  const talk = citationOf(study, { what: 'talk' }, language);
  const site = {
    title,
    authors: author.map(authorOf),
    ...(version && { version }),
    ...(date && { 'date-released': date }),
    ...(url && { url }),
  };
  const [year, month] = talk.issued?.['date-parts'][0] ?? [];
  return stringify(
    {
      'cff-version': '1.2.0',
      message: WORDS[language].citing.please,
      ...site,
      'preferred-citation': { type: 'website', ...site },
      references: [
        {
          type: 'slides',
          title: talk.title,
          authors: researchersOf(study).map((researcher) => authorOf(personOf(researcher))),
          ...(year && { year }),
          ...(month && { month }),
        },
      ],
    },
    {
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      aliasDuplicateObjects: false,
    },
  );
}

const authorOf = ({ family, given, 'non-dropping-particle': particle, suffix, literal }: Person) =>
  literal
    ? { name: literal }
    : {
        'family-names': family,
        ...(given && { 'given-names': given }),
        ...(particle && { 'name-particle': particle }),
        ...(suffix && { 'name-suffix': suffix }),
      };
