import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import DATA_PACKAGE from '../../test/schemas/data-package-1.schema.json' with { type: 'json' };
import { dataPackageFaults } from '../../test/schemas/data-package-v2.ts';
import TABULAR_RESOURCE from '../../test/schemas/tabular-data-resource-1.schema.json' with { type: 'json' };
import { generateStudy } from '../../test/studies/generate.ts';
import { studyOf } from '../study/checks/study-of.ts';
import type { Study } from '../study/study.ts';
import { dataFiles } from './data-files.ts';
import { slugOf } from './data-package.ts';
import { studyTables } from './tables/index.ts';

const oven = studyOf(readStudy('test/studies/oven'));
const studies: [string, Study][] = [
  ['the oven', oven],
  ['a tiny study', studyOf(readStudy('test/studies/tiny'))],
  ['a study of one language', studyOf(readStudy('test/studies/one-language'))],
  ['a study of 25 findings', studyOf(generateStudy({ findings: 25, relations: 50 }))],
  ['a study without findings', studyOf(generateStudy({ findings: 0, relations: 0 }))],
];
const tableOf = (study: Study, name: string) => {
  const found = studyTables(study).find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const packageOf = (study: Study, homepage?: string) =>
  JSON.parse(dataFiles(study, homepage).get('datapackage.json') ?? '');

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true })).addFormat('textarea', true);
const isPackage: ValidateFunction = ajv.compile({ ...DATA_PACKAGE, $schema: undefined });
const isTable: ValidateFunction = ajv.compile({ ...TABULAR_RESOURCE, $schema: undefined });
/** Where a descriptor fails the published schemas of version 1, and at what keyword: as a whole, and in each table. */
function faultsByVersion1(descriptor: { resources: { name: string; schema?: unknown }[] }): string[] {
  isPackage(descriptor);
  const faults = (isPackage.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  for (const resource of descriptor.resources.filter(({ schema }) => schema)) {
    isTable({ ...resource, profile: 'tabular-data-resource' });
    for (const { instancePath, keyword } of isTable.errors ?? [])
      faults.push(`${resource.name}${instancePath} ${keyword}`);
  }
  return faults;
}

describe('the tables', () => {
  test.each(studies)(
    'of %s have as many fields in each row as columns, each column with its own name',
    (_, study) => {
      for (const { name, columns, rows } of studyTables(study)) {
        expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
        expect(
          rows.filter((row) => row.length !== columns.length),
          name,
        ).toEqual([]);
      }
    },
  );

  test.each(studies)(
    'of %s tell each row apart by its key, fill what is required, and name ids that are there',
    (_, study) => {
      const ids = (name: string): unknown[] => tableOf(study, name).rows.map(([id]) => id);
      const wrong = studyTables(study).flatMap(({ name, columns, rows, key }) => {
        const at = (column: string): number => columns.findIndex((candidate) => candidate.name === column);
        const keys = rows.map((row) => key.map((column) => row[at(column)]).join(' | '));
        return [
          ...keys.filter((one, index) => keys.indexOf(one) !== index).map((one) => `${name}: ${one} twice`),
          ...columns.flatMap((column) =>
            rows.flatMap((row) => {
              const value = row[at(column.name)];
              if (value === '') return column.required ? [`${name}.${column.name} is empty`] : [];
              const named = column.refersTo ? String(value).split(' ') : [];
              return named
                .filter((id) => !ids(column.refersTo ?? '').includes(id))
                .map((id) => `${name}.${column.name}: no ${id}`);
            }),
          ),
        ];
      });
      expect(wrong).toEqual([]);
    },
  );

  test('say of each text whose words it is; ids, kinds, names and numbers are nobody’s', () => {
    const without = studyTables(oven).flatMap(({ name, columns }) =>
      columns
        .filter(({ type, words, refersTo }) => type === 'string' && !words && !refersTo)
        .map((column) => `${name}.${column.name}`),
    );
    expect(without).toEqual([
      'lines.id',
      'lines.role',
      'lines.kind',
      'findings.id',
      'findings.kind',
      'findings.label_nl',
      'findings.label_en',
      'support.by',
      'support.basis',
      'relations.type',
      'relations.basis',
      'quotes.id',
      'quotes.label_nl',
      'quotes.label_en',
      'turns.speaker_nl',
      'turns.speaker_en',
      'concepts.id',
      'concepts.term_nl',
      'concepts.term_en',
      'figures.id',
      'figures.kind',
      'figures.label_nl',
      'figures.label_en',
      'figures.title_kind',
      'references.id',
      'references.type',
      'references.url',
      'places.id',
      'places.label',
    ]);
  });

  test('have a turn whole, with the kind of each of its lines', () => {
    const { columns, rows } = tableOf(oven, 'turns');
    const names = columns.map(({ name }) => name);
    const turn = rows.find((row) => row[names.indexOf('named_by')] === 's09-3b') ?? [];
    expect(turn[names.indexOf('lines')]).toBe('s09-3a s09-3b s09-3c');
    expect(turn[names.indexOf('word_kinds')]).toBe('participant study participant');
    expect(turn[names.indexOf('words')]).toBe(
      ['s09-3a', 's09-3b', 's09-3c'].map((id) => oven.lines.get(id)?.said).join(' '),
    );
  });

  test('hold no address of anyone', () => {
    const all = [...dataFiles(oven)].filter(([name]) => /\.csv$|study\.json$/.test(name));
    expect(all.filter(([, text]) => text.includes('@')).map(([name]) => name)).toEqual([]);
  });
});

/** Behind the files that hold everything. */
const tablesOf = ({ resources }: ReturnType<typeof packageOf>) =>
  resources.filter(({ type }: { type?: string }) => type === 'table');

describe('the Data Package', () => {
  test.each(studies)('of %s meets every demand of version 2', (_, study) => {
    expect(dataPackageFaults(packageOf(study))).toEqual([]);
  });

  test.each(studies)('of %s is one by the published schemas of version 1 too', (_, study) => {
    expect(faultsByVersion1(packageOf(study))).toEqual([]);
  });

  test('that breaks the published schemas is found out', () => {
    const made = packageOf(oven);
    const [json] = made.resources;
    const [lines] = tablesOf(made);
    const { path, ...pathless } = json;
    const listed = { ...lines, schema: { fields: [{ name: 'id', type: 'list' }] } };
    expect(faultsByVersion1({ ...made, resources: [] })).toEqual(['/resources minItems']);
    expect(faultsByVersion1({ ...made, resources: [pathless] })).toContain('/resources/0 required');
    expect(faultsByVersion1({ ...made, resources: [listed] })).toContain('lines/schema/fields/0 anyOf');
  });

  test('says of a column with several ids what stands between them, as its text: the profile knows no lists', () => {
    const { schema } = packageOf(oven).resources.find(({ name }: { name: string }) => name === 'quotes');
    expect(schema.fields.find(({ name }: { name: string }) => name === 'heading')).toEqual({
      name: 'heading',
      type: 'string',
      description: 'The heading under which it stands on the slide. They are separated by a space.',
    });
  });

  test('names no licence, contributor, version or day that the study does not name', () => {
    expect(Object.keys(packageOf(oven))).toEqual([
      '$schema',
      'name',
      'title',
      'description',
      'sources',
      'resources',
    ]);
    expect(packageOf(oven).description).toContain('There is no licence for reuse.');
  });

  test('names those that it names', () => {
    const filled: Study = {
      ...oven,
      editors: [{ family: 'Jansen', given: 'A.' }],
      edition: { version: '1.2', date: '2027-03-01' },
      rights: { reuse: 'CC-BY-4.0' },
    };
    const made = packageOf(filled, 'https://example.org/delen/data/');
    expect(made).toMatchObject({
      version: '1.2',
      created: '2027-03-01T00:00:00Z',
      homepage: 'https://example.org/delen/data/',
      contributors: [{ title: 'A. Jansen', roles: ['editor'] }],
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(dataPackageFaults(made)).toEqual([]);
    expect(packageOf({ ...oven, rights: { reuse: 'ask twice' } }).licenses).toBeUndefined();
    const climbing = { ...oven, rights: { reuse: 'https://example.org/a/../licence' } };
    expect(packageOf(climbing).licenses).toBeUndefined();
    expect(packageOf(climbing).description).toContain('https://example.org/a/../licence');
  });

  test('that breaks a demand is found out', () => {
    const made = packageOf(oven);
    const [json] = made.resources;
    const [lines, findings] = tablesOf(made);
    expect(dataPackageFaults({ ...made, resources: [] })).toEqual(['package.resources is wrong']);
    expect(dataPackageFaults({ ...made, licenses: [{ title: 'x' }] })).toEqual(['package.licenses is wrong']);
    expect(dataPackageFaults({ ...made, resources: [{ ...json, path: '../study.json' }] })).toEqual([
      'resources[0].path is wrong',
    ]);
    const climbing = { path: 'https://example.org/a/../licence' };
    expect(dataPackageFaults({ ...made, licenses: [climbing] })).toEqual(['licenses[0].path is wrong']);
    expect(dataPackageFaults({ ...made, sources: [{}] })).toEqual(['package.sources is wrong']);
    const { path, ...pathless } = json;
    expect(dataPackageFaults({ ...made, resources: [pathless] })).toEqual(['resources[0] has no path']);
    expect(
      dataPackageFaults({
        ...made,
        resources: [
          {
            ...lines,
            schema: { fields: [{ name: 'id', type: 'list', delimiter: ' ' }], primaryKey: ['id'] },
          },
        ],
      }),
    ).toEqual([
      'lines.fields[0].type is wrong',
      'lines.fields[0] has delimiter, of which nothing is known here',
    ]);
    expect(
      dataPackageFaults({
        ...made,
        resources: [
          { ...lines, schema: { fields: [{ name: 'id', type: 'identifier' }], primaryKey: ['id'] } },
        ],
      }),
    ).toEqual(['lines.fields[0].type is wrong']);
    expect(
      dataPackageFaults({
        ...made,
        resources: [{ ...lines, schema: { ...lines.schema, primaryKey: ['nothing'] } }],
      }),
    ).toEqual(['lines.primaryKey: lines has no nothing']);
    expect(
      dataPackageFaults({
        ...made,
        resources: [{ ...findings, schema: { ...findings.schema, fieldsMatch: 1 } }],
      }),
    ).toEqual(['findings.schema has fieldsMatch, of which nothing is known here']);
  });
});

test.each([
  ['Zelfredzaamheid en nabijheid', 'zelfredzaamheid-en-nabijheid'],
  ['  Één café?! ', 'een-cafe'],
  ['…', 'study'],
])('the name of "%s" is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
