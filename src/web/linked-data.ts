/** What machines read of the whole site: JSON-LD in schema.org's words, and the tags of Highwire Press. Only what is known. */
import type { CreativeWork, Graph, Organization, Person as PersonData } from 'schema-dts';
import { citationOf } from '../citing/citation.ts';
import type { Person as PersonFile } from '../schema/person.ts';
import type { Language } from '../schema/primitives.ts';
import { familyOf, invertedName, nameOf, personOf, researchersOf } from '../study/people.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';

/** Full addresses: the report in this language, the site, and this page in the other languages. */
export interface Homes {
  report: string;
  site: string;
  others: { language: Language; report: string }[];
}

/** The report and the talk that it is about, as two works. */
export function jsonLdOf(study: Study, language: Language, homes: Homes): Graph {
  const talk: CreativeWork = {
    '@type': 'PresentationDigitalDocument',
    '@id': `${homes.site}#talk`,
    name: citationOf(study, { what: 'talk' }, language).title.replace(/^\[|\]$/g, ''),
    inLanguage: study.spoken,
    author: oneOrMore(researchersOf(study).map((one) => personData(one, one.site))),
    ...(study.talk.date && { dateCreated: study.talk.date }),
  };
  const report: CreativeWork = {
    '@type': 'Report',
    '@id': homes.report,
    url: homes.report,
    name: textIn(study.title, language),
    description: textIn(study.description, language),
    inLanguage: language,
    isBasedOn: { '@id': `${homes.site}#talk` },
    ...translationsOf(study, language, homes),
    ...(study.editors.length > 0 && {
      author: study.editors.map((editor) => personData(editor, '')),
    }),
    ...(study.edition.date && { datePublished: study.edition.date }),
    ...(study.edition.version && { version: study.edition.version }),
    ...(study.rights.reuse && { license: study.rights.reuse }),
  };
  return { '@context': 'https://schema.org', '@graph': [report, talk] };
}

/** The report in the talk's language, and the others made after it. */
function translationsOf(study: Study, language: Language, { others }: Homes) {
  const reports = others.map(({ language: other, report: id }) => ({
    '@type': 'Report' as const,
    '@id': id,
    inLanguage: other,
  }));
  const original = reports.find(({ inLanguage }) => inLanguage === study.spoken);
  if (language !== study.spoken) return original ? { translationOfWork: original } : {};
  return reports.length > 0 ? { workTranslation: reports } : {};
}

function personData(file: PersonFile, url: string): PersonData | Organization {
  const person = personOf(file);
  if (person.literal) return { '@type': 'Organization', name: person.literal, ...(url && { url }) };
  return {
    '@type': 'Person',
    name: nameOf(file),
    familyName: familyOf(person),
    ...(person.given && { givenName: person.given }),
    ...(person.suffix && { honorificSuffix: person.suffix }),
    ...(url && { url }),
  };
}

const oneOrMore = <T>(values: readonly T[]): T | readonly T[] =>
  values.length === 1 ? (values[0] as T) : values;

/** The tags that catalogues of research read, in their order. Authors and date only where there are any. */
export function highwireOf(
  study: Study,
  language: Language,
  report?: string,
): [name: string, content: string][] {
  return [
    ['citation_title', textIn(study.title, language)],
    ...study.editors.map((editor): [string, string] => ['citation_author', invertedName(personOf(editor))]),
    ...(study.edition.date
      ? [['citation_publication_date', study.edition.date.replaceAll('-', '/')] as [string, string]]
      : []),
    ['citation_language', language],
    ...(report ? [['citation_abstract_html_url', report] as [string, string]] : []),
  ];
}

/** JSON to stand in a `<script>`: nothing in it ends the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
