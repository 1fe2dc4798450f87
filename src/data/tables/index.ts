/**
 * The study as tables, a CSV each. A column stands once in this folder: its name, what it holds and where its value
 * comes from; the files, the data page and the Data Package are all made of it.
 */
import type { Study } from '../../study/study.ts';
import { formatRecords } from '../csv.ts';
import { conceptsTable, figuresTable, referencesTable } from './around.ts';
import type { Table } from './column.ts';
import { findingsTable, relationsTable, supportTable } from './findings.ts';
import { quotesTable, turnsTable } from './quotes.ts';
import { linesTable, placesTable } from './talk.ts';

/** A table as CSV: the names of its columns, then its rows. */
export const formatTable = ({ columns, rows }: Table): string =>
  formatRecords([columns.map(({ name }) => name), ...rows]);

/** Every table of the study, in the order of TABLE_NAMES. */
export const studyTables = (study: Study): Table[] => [
  linesTable(study),
  findingsTable(study),
  supportTable(study),
  relationsTable(study),
  quotesTable(study),
  turnsTable(study),
  conceptsTable(study),
  figuresTable(study),
  referencesTable(study),
  placesTable(study),
];
