/** What a column says, where its value comes from, and the columns that several tables have. */
import type { Provenance } from '../../schema/kinds.ts';
import type { Language, Text } from '../../schema/primitives.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Line, Study } from '../../study/study.ts';
import { BETWEEN } from '../csv.ts';

type Value = string | number;

export interface Column {
  name: string;
  /** `list`: several ids with a space between. */
  type: 'string' | 'integer' | 'number' | 'list';
  /** Whose words it holds; `row`: another column of the row says so. Absent for ids, kinds, names and numbers. */
  words?: Provenance | 'row';
  /** Always filled in. */
  required?: true;
  /** The table whose ids it names. */
  refersTo?: TableName;
  says: Required<Text>;
}

export const TABLE_NAMES = [
  'lines',
  'findings',
  'support',
  'relations',
  'quotes',
  'turns',
  'concepts',
  'figures',
  'references',
  'places',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface Table {
  name: TableName;
  title: Required<Text>;
  says: Required<Text>;
  /** The columns that together tell a row from every other. */
  key: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
}

/** A column with where its value comes from. Nothing there is an empty field. */
export interface Source<Row> extends Column {
  read: (row: Row) => Value | undefined;
}

/** What a column of names says. */
export const NAME = {
  nl: 'Naam, van ons.',
  en: 'Name, ours.',
};
/** The id of a row, that other tables name. */
export const idOf = <Row extends { id: string }>(says: Required<Text>): Source<Row> => ({
  name: 'id',
  type: 'string',
  required: true,
  says,
  read: ({ id }) => id,
});
/** Several ids in one field. */
export const list = (entries: readonly { id: string }[]): string =>
  entries.map(({ id }) => id).join(BETWEEN.ids);

/** A column for each language of the study: `note_nl`, `note_en`. */
export const inEach = <Row>(
  { languages }: Study,
  name: string,
  says: Required<Text>,
  read: (row: Row) => Text | undefined,
  words?: Column['words'],
): Source<Row>[] =>
  languages.map((language) => ({
    name: `${name}_${language}`,
    type: 'string',
    ...(words && { words }),
    says,
    read: (row) => read(row)?.[language],
  }));

/** The ids of lines of the talk. */
export const lineIds = <Row>(
  name: string,
  says: Required<Text>,
  read: (row: Row) => readonly Line[],
): Source<Row> => ({ name, type: 'list', refersTo: 'lines', says, read: (row) => list(read(row)) });

/** Whose words each of the lines is, in their order. */
export const kindsOf = <Row>(read: (row: Row) => readonly Line[]): Source<Row> => ({
  name: 'word_kinds',
  type: 'list',
  required: true,
  says: {
    nl: 'Van wie de woorden zijn, regel voor regel: study, participant of cited.',
    en: 'Whose words they are, line by line: study, participant or cited.',
  },
  read: (row) =>
    read(row)
      .map(({ kind }) => kind)
      .join(BETWEEN.ids),
});

/** The words of lines, and their translation in each other language of the study. Contact lines keep theirs. */
export const wordsOf = <Row>(
  { spoken, languages }: Study,
  says: Required<Text>,
  read: (row: Row) => readonly Line[],
  between: string = BETWEEN.parts,
): Source<Row>[] => {
  const joined = (lines: readonly Line[], text: (line: Line) => string | undefined): string =>
    lines
      .filter(({ role }) => role !== 'contact')
      .map((line) => text(line) ?? '')
      .filter(Boolean)
      .join(between);
  return [
    {
      name: 'words',
      type: 'string',
      words: 'row',
      says,
      read: (row) => joined(read(row), ({ said }) => said),
    },
    ...languages
      .filter((language) => language !== spoken)
      .map(
        (language: Language): Source<Row> => ({
          name: `translation_${language}`,
          type: 'string',
          words: 'translation',
          says: {
            nl: 'De vertaling van die woorden, van ons. Leeg: er valt niets te vertalen.',
            en: 'Our translation of those words. Empty: there is nothing to translate.',
          },
          read: (row) => joined(read(row), ({ translation }) => translation?.[language]),
        }),
      ),
  ];
};

/** The table that sources make of rows. */
export function table<Row>(
  rows: readonly Row[],
  about: Omit<Table, 'columns' | 'rows'>,
  sources: readonly Source<Row>[],
): Table {
  return {
    ...about,
    columns: sources.map(({ read: _, ...column }) => column),
    rows: rows.map((row) => sources.map(({ read }) => read(row) ?? '')),
  };
}

/** On what a link rests. */
export const basisOf = <Row>(read: (row: Row) => string): Source<Row> => ({
  name: 'basis',
  type: 'string',
  required: true,
  says: {
    nl: 'talk: het verband staat in de lezing; reading: het is onze uitleg.',
    en: 'talk: the link is in the talk; reading: it is our reading.',
  },
  read,
});

/** The literature that goes with a row. */
export const referencesColumn = <Row extends { references: Reference[] }>(): Source<Row> => ({
  name: 'references',
  type: 'list',
  refersTo: 'references',
  says: { nl: 'Literatuur erbij.', en: 'Literature with it.' },
  read: ({ references }) => list(references),
});
