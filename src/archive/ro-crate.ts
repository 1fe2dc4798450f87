/** ro-crate-metadata.json: what an archive of the study holds, whose it is and what may be done with it; RO-Crate 1.1. */

import type { Person } from '../schema/person.ts';
import type { StudyFile } from '../schema/study.ts';
import { familyOf, nameOf, personOf, researchersOf } from '../study/people.ts';
import { textIn } from '../study/text.ts';
import { namesOfResearchers } from '../words/researchers.ts';
import { WORDS } from '../words/words.ts';

/** A file or folder of the archive; a folder's path ends in a slash. */
export interface Part {
  path: string;
  name: string;
  bytes?: number;
}

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
};

type Entity = { '@id': string; '@type': string } & Record<string, unknown>;

/** The metadata, in the site's first language. `study` has an edition with a version and a day. */
export function roCrate(study: StudyFile, parts: readonly Part[]): object {
  const language = study.languages[0] ?? 'nl';
  const { edition, editors, rights, talk } = study;
  const words = WORDS[language].data;
  const people: Entity[] = editors.map((editor, index) => personEntity(editor, `#editor-${index + 1}`));
  const researchers = researchersOf(study).map((researcher, index, { length }) =>
    personEntity(researcher, length === 1 ? '#researcher' : `#researcher-${index + 1}`, researcher.site),
  );
  const licence: Entity = {
    '@id': /^https?:\/\/\S+$/.test(rights.reuse) ? rights.reuse : '#rights',
    '@type': 'CreativeWork',
    name: words.rightsHeading,
    description: [words.rights(rights.reuse), rights.reuse ? '' : words.deposit].filter(Boolean).join(' '),
  };
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: textIn(study.title, language),
        description: textIn(study.description, language),
        version: edition.version,
        datePublished: edition.date,
        license: refer(licence),
        inLanguage: compact(study.languages),
        ...(people.length > 0 && { author: compact(people.map(refer)) }),
        isBasedOn: { '@id': '#talk' },
        hasPart: parts.map(({ path }) => ({ '@id': idOf(path) })),
      },
      licence,
      ...people,
      {
        '@id': '#talk',
        '@type': 'CreativeWork',
        name: words.talk(namesOfResearchers(study, language), talk.date),
        ...(talk.date && { dateCreated: talk.date }),
        author: compact(researchers.map(refer)),
      },
      ...researchers,
      ...parts.map(describePart),
    ] satisfies Entity[],
  };
}

function personEntity(file: Person, id: string, url = ''): Entity {
  const { family, given, literal, ...person } = personOf(file);
  return {
    '@id': id,
    '@type': literal ? 'Organization' : 'Person',
    name: nameOf(file),
    ...(family && { familyName: familyOf({ family, ...person }) }),
    ...(given && { givenName: given }),
    ...(url && { url }),
  };
}

function describePart({ path, name, bytes }: Part): Entity {
  const about = { '@id': idOf(path), '@type': path.endsWith('/') ? 'Dataset' : 'File', name };
  const mediaType = MEDIA_TYPES[path.split('.').at(-1) ?? ''];
  return {
    ...about,
    ...(mediaType && { encodingFormat: mediaType }),
    ...(bytes !== undefined && { contentSize: String(bytes) }),
  };
}

const refer = ({ '@id': id }: Entity) => ({ '@id': id });

/** Compacted JSON-LD has no list of one. */
const compact = <T>(values: readonly T[]): T | readonly T[] =>
  values.length === 1 ? (values[0] as T) : values;

/** A path as a URI reference. */
const idOf = (path: string): string => encodeURI(path).replace(/[?#]/g, encodeURIComponent);
