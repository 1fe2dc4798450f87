/** The words with which the study's data are explained. Those of a column stand with the column. */

import type { Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { formatDay } from './format.ts';
import { WORDS } from './words.ts';

interface DataWords {
  intro: string;
  filesHeading: string;
  files: Record<'study' | 'package' | 'schema', { name: string; says: string }>;
  tablesHeading: string;
  tablesIntro: string;
  column: string;
  type: string;
  meaning: string;
  words: string;
  types: Record<'string' | 'integer' | 'number' | 'list', string>;
  rows: (count: number) => string;
  key: (columns: string) => string;
  refersTo: (table: string) => string;
  /** In a table of columns, where another column says whose words they are. */
  perRow: string;
  /** Whose words a column holds, as a sentence. Nothing for ids, names and numbers. */
  whose: (words: Provenance | 'row' | undefined) => string;
  readHeading: string;
  readIntro: string;
  python: string;
  r: string;
  spreadsheet: string;
  spreadsheetSteps: readonly string[];
  apostrophe: string;
  rightsHeading: string;
  rights: (reuse: string) => string;
  quotes: string;
  citeHeading: string;
  cite: string;
  talk: (researcher: string, day: string) => string;
  noDate: string;
  dataset: string;
  version: (version: string) => string;
  stable: string;
}

export const DATA: Record<Language, DataWords> = {
  nl: {
    intro:
      'De lezing en alles wat op deze site over haar staat, om zelf mee te werken. Bij elke tekst staat van wie de woorden zijn.',
    filesHeading: 'De bestanden',
    files: {
      study: { name: 'Alles in één bestand', says: 'de lezing regel voor regel, en wat wij ervan maakten' },
      package: {
        name: 'Beschrijving van de tabellen',
        says: 'Data Package, versie 2: voor programma’s die tabellen lezen',
      },
      schema: {
        name: 'Schema van study.json',
        says: 'JSON Schema: wat erin staat, en wat elk veld betekent',
      },
    },
    tablesHeading: 'De tabellen, kolom voor kolom',
    tablesIntro: 'Een lege cel betekent: dat is er niet. In een lijst staat een spatie tussen de id’s.',
    column: 'Kolom',
    type: 'Soort',
    meaning: 'Wat erin staat',
    words: 'Wiens woorden',
    types: { string: 'tekst', integer: 'geheel getal', number: 'getal', list: 'lijst' },
    rows: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
    key: (columns) => `Een rij is te herkennen aan ${columns}.`,
    refersTo: (table) => `Id uit ${table}.`,
    perRow: 'verschilt per rij',
    whose: (words) => {
      if (!words) return '';
      return words === 'row'
        ? 'Van wie de woorden zijn, staat in dezelfde rij.'
        : `Van wie: ${WORDS.nl.provenance[words].name}.`;
    },
    readHeading: 'Hoe u ze opent',
    readIntro: 'Zet de bestanden in één map en begin daar.',
    python: 'Python, zonder iets te installeren',
    r: 'R, zonder iets te installeren',
    spreadsheet: 'Rekenblad',
    spreadsheetSteps: [
      'Open het bestand niet met een dubbelklik: dan kunnen letters als ë verkeerd uitkomen.',
      'In Excel: kies Gegevens, dan Van tekst/CSV. In LibreOffice: kies Bestand, dan Openen.',
      'Kies als tekenset UTF-8 en als scheidingsteken de komma.',
    ],
    apostrophe:
      'Begint een tekst met =, +, - of @, dan staat er in de tabel een apostrof voor, zodat een rekenblad er niet mee gaat rekenen. In study.json staat die er niet.',
    rightsHeading: 'Wat u ermee mag',
    rights: (reuse) =>
      reuse
        ? `Voor hergebruik van de woorden geldt: ${reuse}.`
        : 'Er is geen licentie voor hergebruik. De woorden van de lezing blijven van de onderzoeker: vraag om toestemming.',
    quotes:
      'In de citaten spreken mensen over hun leven en hun gezondheid. Haal een citaat heel aan, en zeg van een spreker niet meer dan de lezing doet.',
    citeHeading: 'Hoe u ernaar verwijst',
    cite: 'Gaat het om woorden van de lezing, verwijs dan naar de lezing. Gaat het om wat wij eraan toevoegen, zoals een vertaling of een verband, verwijs dan naar deze gegevens:',
    talk: (researcher, day) =>
      day
        ? `De dia’s van een lezing: ${researcher}, ${formatDay(day, 'nl')}`
        : `De dia’s van een lezing: ${researcher}`,
    noDate: 'z.d.',
    dataset: 'Gegevensset',
    version: (version) => `Versie ${version}`,
    stable:
      'De adressen van de bestanden blijven. Verandert study.json zo dat een programma erop moet worden aangepast, dan krijgt het schema een nieuw nummer.',
  },
  en: {
    intro:
      'The talk, and all that this site says about it, to work with yourself. Each text says whose words it holds.',
    filesHeading: 'The files',
    files: {
      study: { name: 'Everything in one file', says: 'the talk line by line, and what we made of it' },
      package: {
        name: 'Description of the tables',
        says: 'Data Package, version 2: for programs that read tables',
      },
      schema: { name: 'Schema of study.json', says: 'JSON Schema: what it holds, and what each field means' },
    },
    tablesHeading: 'The tables, column by column',
    tablesIntro: 'An empty cell means: there is none. In a list, a space stands between the ids.',
    column: 'Column',
    type: 'Type',
    meaning: 'What it holds',
    words: 'Whose words',
    types: { string: 'text', integer: 'whole number', number: 'number', list: 'list' },
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    key: (columns) => `A row is known by ${columns}.`,
    refersTo: (table) => `Id from ${table}.`,
    perRow: 'differs per row',
    whose: (words) => {
      if (!words) return '';
      return words === 'row'
        ? 'Whose words they are is said in the same row.'
        : `Whose words: ${WORDS.en.provenance[words].name}.`;
    },
    readHeading: 'How to open them',
    readIntro: 'Put the files in one folder and start there.',
    python: 'Python, with nothing to install',
    r: 'R, with nothing to install',
    spreadsheet: 'Spreadsheet',
    spreadsheetSteps: [
      'Do not double-click the file: letters such as ë may come out wrong.',
      'In Excel: choose Data, then From Text/CSV. In LibreOffice: choose File, then Open.',
      'Choose UTF-8 as character set and the comma as separator.',
    ],
    apostrophe:
      'Where a text begins with =, +, - or @, the table puts an apostrophe before it, so that a spreadsheet does not start calculating. In study.json it is not there.',
    rightsHeading: 'What you may do with them',
    rights: (reuse) =>
      reuse
        ? `For reuse of the words: ${reuse}.`
        : 'There is no licence for reuse. The words of the talk remain the researcher’s: ask for permission.',
    quotes:
      'In the quotes, people speak of their lives and their health. Quote a quote whole, and say no more of a speaker than the talk does.',
    citeHeading: 'How to refer to them',
    cite: 'For the words of the talk, refer to the talk. For what we add to it, such as a translation or a relation, refer to these data:',
    talk: (researcher, day) =>
      day
        ? `The slides of a talk: ${researcher}, ${formatDay(day, 'en')}`
        : `The slides of a talk: ${researcher}`,
    noDate: 'n.d.',
    dataset: 'Data set',
    version: (version) => `Version ${version}`,
    stable:
      'The addresses of the files stay. Should study.json change so that a program has to be adapted, the schema gets a new number.',
  },
};
