/**
 * datapackage.json: what the tables are, for programs that read tables; Data Package, version 2.
 * Left out is `fieldsMatch`: the standard calls it a text, its published profile a list, and "exact" is what holds
 * where it is absent. No field is a "list", which the standard has and its profile refuses: a field's description
 * says what stands between several ids. Left out too is all that the study does not say: a licence, contributors,
 * a version.
 */

import type { Language } from '../schema/primitives.ts';
import { PUBLISHED_SCHEMA } from '../schema/published.ts';
import { familyOf, nameOf, personOf } from '../study/people.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { namesOfResearchers } from '../words/researchers.ts';
import { WORDS } from '../words/words.ts';
import type { Column, Table } from './tables/column.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** What a Data Package has to know of a file: its name and how many bytes it has. */
export interface PackedFile {
  name: string;
  bytes: number;
}

/** The description is in one language: it has no place for two. `homepage` is the full address of the data page. */
export function dataPackage(
  study: Study,
  tables: readonly { table: Table; file: PackedFile }[],
  whole: readonly PackedFile[],
  language: Language,
  homepage?: string,
): object {
  const { edition, editors, rights } = study;
  const words = WORDS[language].data;
  const title = textIn(study.title, language);
  const licence = licenceOf(rights.reuse);
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: slugOf(textIn(study.title, study.languages[0] ?? language)),
    title,
    description: [textIn(study.description, language), words.rights(rights.reuse)].join(' '),
    ...(homepage && { homepage }),
    ...(edition.version && { version: edition.version }),
    // A day is all that the study gives; the form asks for a time as well.
    ...(edition.date && { created: `${edition.date}T00:00:00Z` }),
    ...(editors.length > 0 && {
      contributors: editors.map((editor) => {
        const person = personOf(editor);
        return {
          title: nameOf(editor),
          ...(person.given && { givenName: person.given }),
          ...(person.family && { familyName: familyOf(person) }),
          roles: ['editor'],
        };
      }),
    }),
    ...(licence && { licenses: [licence] }),
    sources: [{ title: words.talk(namesOfResearchers(study, language), study.talk.date) }],
    resources: [
      ...whole.map(({ name, bytes }) => {
        const { name: title, says } = name.startsWith('study') ? words.files.study : words.files.statements;
        return {
          $schema: `${PROFILE}/dataresource.json`,
          name: name.replace('.json', ''),
          path: name,
          title,
          description: name.startsWith('study') ? `${says} (JSON Schema: ${PUBLISHED_SCHEMA})` : says,
          format: 'json',
          mediatype: 'application/json',
          encoding: 'utf-8',
          bytes,
        };
      }),
      ...tables.map(({ table, file }) => ({
        $schema: `${PROFILE}/dataresource.json`,
        name: table.name,
        type: 'table',
        path: file.name,
        title: table.title[language],
        description: table.says[language],
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        schema: tableSchema(table, language),
      })),
    ],
  };
}

function tableSchema({ columns, key }: Table, language: Language): object {
  const foreignKeys = columns
    // A list of ids is no key: the standard has keys of single values only. The test follows them all the same.
    .filter(({ refersTo, type }) => refersTo && type !== 'list')
    .map(({ name, refersTo }) => ({ fields: [name], reference: { resource: refersTo, fields: ['id'] } }));
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: columns.map((column) => fieldOf(column, language)),
    primaryKey: key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}

const fieldOf = (column: Column, language: Language): object => ({
  name: column.name,
  type: column.type === 'list' ? 'string' : column.type,
  description: [
    column.says[language],
    column.type === 'list' && WORDS[language].data.between,
    WORDS[language].data.whose(column.words),
  ]
    .filter(Boolean)
    .join(' '),
  ...(column.required && { constraints: { required: true } }),
});

/**
 * A licence by its address or its short name. Other words name none that a program knows: these stand in the text;
 * so does an address with two full stops in a row, which the profile refuses.
 */
function licenceOf(reuse: string): object | undefined {
  if (/^https?:\/\/\S+$/.test(reuse) && !reuse.includes('..')) return { path: reuse };
  return /^[-a-zA-Z0-9._]+$/.test(reuse) ? { name: reuse } : undefined;
}

/** A title as a name that can stand in an address. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'study';
