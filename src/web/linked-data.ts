/** What machines read of the whole site: JSON-LD in schema.org's words, and the tags of Highwire Press. Only what is known. */
import type { CreativeWork, Graph, Organization, Person as PersonData, WithContext } from 'schema-dts';
import { type Citable, type CslRecord, citationOf } from '../citing/citation.ts';
import { editionOf } from '../register/history.ts';
import type { Person as PersonFile } from '../schema/person.ts';
import type { Language } from '../schema/primitives.ts';
import { familyOf, invertedName, nameOf, type Person, personOf, researchersOf } from '../study/people.ts';
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
    ...modifiedOf(editionOf(study, language, { page: 'report' })),
    ...(study.rights.reuse && { license: study.rights.reuse }),
  };
  return { '@context': 'https://schema.org', '@graph': [report, talk] };
}

/** The day of the edition since which a page says what it says. */
const modifiedOf = (edition: ReturnType<typeof editionOf>) =>
  edition ? { dateModified: edition.since } : {};

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

const personData = (file: PersonFile, url: string): PersonData | Organization =>
  dataOf(personOf(file), nameOf(file), url);

function dataOf(person: Person, name: string, url: string): PersonData | Organization {
  if (person.literal) return { '@type': 'Organization', name: person.literal, ...(url && { url }) };
  return {
    '@type': 'Person',
    name,
    familyName: familyOf(person),
    ...(person.given && { givenName: person.given }),
    ...(person.suffix && { honorificSuffix: person.suffix }),
    ...(url && { url }),
  };
}

const oneOrMore = <T>(values: readonly T[]): T | readonly T[] =>
  values.length === 1 ? (values[0] as T) : values;

/** The page, of a place on it. */
const pageOf = (url: string): string => url.replace(/#.*$/, '');

const two = (number: number): string => String(number).padStart(2, '0');

/** The tags that catalogues of research and reference managers read, in their order. Authors and date only where there are any. */
export function highwireOf({
  title,
  author = [],
  issued,
  language,
  URL: page,
}: CslRecord): [name: string, content: string][] {
  return [
    ['citation_title', title],
    ...author.map((person): [string, string] => ['citation_author', invertedName(person)]),
    ...(issued?.['date-parts'] ?? []).map((parts): [string, string] => [
      'citation_publication_date',
      parts.map(two).join('/'),
    ]),
    ['citation_language', language],
    ...(page ? [['citation_abstract_html_url', pageOf(page)] as [string, string]] : []),
  ];
}

/** A point or quote of the talk, or a figure of the site, as a part of it. */
export function jsonLdOfPart(
  record: CslRecord,
  what: Citable['what'],
  talk: string,
  edition?: ReturnType<typeof editionOf>,
): WithContext<CreativeWork> {
  const { title, author = [], issued, language } = record;
  const url = record.URL && pageOf(record.URL);
  const [day] = issued?.['date-parts'] ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': what === 'quote' ? 'Quotation' : 'CreativeWork',
    ...(url && { '@id': url, url }),
    name: title,
    inLanguage: language,
    ...(author.length > 0 && {
      author: author.map((person) =>
        dataOf(person, [person.given, familyOf(person), person.suffix].filter(Boolean).join(' '), ''),
      ),
    }),
    ...(day && { datePublished: day.map(two).join('-') }),
    ...(edition && { version: edition.version }),
    ...modifiedOf(edition),
    ...(what === 'figure' ? { isBasedOn: { '@id': talk } } : { isPartOf: { '@id': talk } }),
  };
}

/** JSON to stand in a `<script>`: nothing in it ends the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
