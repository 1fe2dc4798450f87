/** Every file of the study's data, by its name in the folder in which they stand together. */
import { PUBLISHED_SCHEMA } from '../schema/published.ts';
import type { Study } from '../study/study.ts';
import { dataPackage } from './data-package.ts';
import { publishStatements, statementsFile } from './statements-file.ts';
import { publishStudy, studySchema } from './study-json.ts';
import type { Table } from './tables/column.ts';
import { formatTable, studyTables } from './tables/index.ts';

export const STUDY_FILE = 'study.json';
export const PACKAGE_FILE = 'datapackage.json';
export const fileOf = (table: Pick<Table, 'name'>): string => `${table.name}.csv`;

const formatJson = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** The number of bytes of a text in UTF-8. */
export const bytesIn = (text: string): number => new TextEncoder().encode(text).byteLength;

/** The files as text. `homepage` is the full address of the data page, where the site has one. */
export function dataFiles(study: Study, homepage?: string): ReadonlyMap<string, string> {
  const json = formatJson(publishStudy(study));
  const tables = studyTables(study).map((table) => {
    const text = formatTable(table);
    return { table, text, file: { name: fileOf(table), bytes: bytesIn(text) } };
  });
  const statements = study.languages.map((language) => ({
    name: statementsFile(language),
    text: formatJson(publishStatements(study, language)),
  }));
  const whole = [{ name: STUDY_FILE, text: json }, ...statements].map(({ name, text }) => ({
    name,
    bytes: bytesIn(text),
  }));
  const described = study.languages.includes('en') ? 'en' : (study.languages[0] ?? 'nl');
  return new Map([
    [STUDY_FILE, json],
    ...tables.map(({ text, file }): [string, string] => [file.name, text]),
    ...statements.map(({ name, text }): [string, string] => [name, text]),
    [PACKAGE_FILE, formatJson(dataPackage(study, tables, whole, described, homepage))],
    [PUBLISHED_SCHEMA, formatJson(studySchema())],
  ]);
}
