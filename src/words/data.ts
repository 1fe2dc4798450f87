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
  /** Of a column with several ids in a cell, for programs. */
  between: string;
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
  dataset: string;
  version: (version: string) => string;
  stable: string;
  /** Of the archive. */
  deposit: string;
  archiveHolds: string;
  archiveFolders: readonly string[];
  archiveParts: Record<'site' | 'content' | 'readme' | 'checksums' | 'lockfile', string>;
}

export const DATA: Record<Language, DataWords> = {
  nl: {
    intro:
      'De lezing, met de bevindingen, citaten, begrippen en figuren van deze site, om zelf mee te werken. Bij elke tekst staat van wie de woorden zijn. Wat in het rapport en de presentatie ertussen staat, zit er niet bij.',
    filesHeading: 'De bestanden',
    files: {
      study: { name: 'Alles in één bestand', says: 'de lezing regel voor regel, en wat wij ervan maakten' },
      package: { name: 'Data Package van de tabellen, versie 2', says: 'hun beschrijving, voor programma’s' },
      schema: { name: 'JSON Schema van study.json', says: 'wat erin staat, en wat elk veld betekent' },
    },
    tablesHeading: 'De tabellen, kolom voor kolom',
    tablesIntro: 'Een lege cel betekent: dat is er niet. In een lijst staat een spatie tussen de id’s.',
    column: 'Kolom',
    type: 'Soort',
    meaning: 'Wat erin staat',
    words: 'Wiens woorden',
    types: { string: 'tekst', integer: 'geheel getal', number: 'getal', list: 'lijst' },
    between: 'Tussen de ene en de volgende staat een spatie.',
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
        : 'Er is geen licentie voor hergebruik. De woorden van de lezing blijven van de onderzoeker. Wilt u ze gebruiken, vraag het dan eerst.',
    quotes:
      'In citaten vertellen mensen over zichzelf. Haal een citaat heel aan, en zeg van een spreker niet meer dan de lezing doet.',
    citeHeading: 'Hoe u ernaar verwijst',
    cite: 'Gaat het om woorden van de lezing, verwijs dan naar de lezing. Gaat het om wat wij eraan toevoegen, zoals een vertaling of een verband, verwijs dan naar deze gegevens:',
    talk: (researcher, day) =>
      day
        ? `De dia’s van een lezing: ${researcher}, ${formatDay(day, 'nl')}`
        : `De dia’s van een lezing: ${researcher}`,
    dataset: 'Gegevensset',
    version: (version) => `Versie ${version}`,
    stable:
      'De adressen van de bestanden blijven. Verandert study.json zo dat een programma erop moet worden aangepast, dan krijgt het schema een nieuw nummer.',
    deposit:
      'Zolang er geen licentie is, mag alleen wie de rechten heeft dit archief bij een repository onderbrengen.',
    archiveHolds: 'Dit archief bewaart een hele editie van de site:',
    archiveFolders: [
      'site/: de site zelf; site/data/ heeft de gegevens, site/downloads/ de figuren en wat er verder te downloaden is',
      'content/: de teksten waar de site van gemaakt is',
      'ro-crate-metadata.json: de beschrijving voor programma’s (RO-Crate 1.1)',
      'package-lock.json: de software waarmee de site is gemaakt, met versies en licenties',
      'checksums.txt: van elk ander bestand de SHA-256; controleer ze met: sha256sum -c checksums.txt',
    ],
    archiveParts: {
      site: 'De site',
      content: 'De teksten waar de site van gemaakt is',
      readme: 'Wat dit archief bevat, in het Nederlands en het Engels',
      checksums: 'De SHA-256 van elk ander bestand',
      lockfile: 'De software waarmee de site is gemaakt, met versies en licenties',
    },
  },
  en: {
    intro:
      'The talk, with the findings, quotes, concepts and figures of this site, to work with yourself. With each text it says whose words they are. What the report and the lecture put in between is not included.',
    filesHeading: 'The files',
    files: {
      study: { name: 'Everything in one file', says: 'the talk line by line, and what we made of it' },
      package: { name: 'Data Package of the tables, version 2', says: 'their description, for programs' },
      schema: { name: 'JSON Schema of study.json', says: 'what it holds, and what each field means' },
    },
    tablesHeading: 'The tables, column by column',
    tablesIntro: 'An empty cell means: there is none. In a list, a space stands between the ids.',
    column: 'Column',
    type: 'Type',
    meaning: 'What it holds',
    words: 'Whose words',
    types: { string: 'text', integer: 'whole number', number: 'number', list: 'list' },
    between: 'A space stands between one and the next.',
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
        : 'There is no licence for reuse. The words of the talk remain the researcher’s. To use them, ask first.',
    quotes:
      'In quotes, people speak of themselves. Quote a quote whole, and say no more of a speaker than the talk does.',
    citeHeading: 'How to refer to them',
    cite: 'For the words of the talk, refer to the talk. For what we add to it, such as a translation or a relation, refer to these data:',
    talk: (researcher, day) =>
      day
        ? `The slides of a talk: ${researcher}, ${formatDay(day, 'en')}`
        : `The slides of a talk: ${researcher}`,
    dataset: 'Data set',
    version: (version) => `Version ${version}`,
    stable:
      'The addresses of the files stay. Should study.json change so that a program has to be adapted, the schema gets a new number.',
    deposit:
      'As long as there is no licence, only whoever holds the rights may deposit this archive in a repository.',
    archiveHolds: 'This archive keeps a whole edition of the site:',
    archiveFolders: [
      'site/: the site itself; site/data/ has the data, site/downloads/ the figures and whatever else can be downloaded',
      'content/: the texts that the site is made of',
      'ro-crate-metadata.json: the description for programs (RO-Crate 1.1)',
      'package-lock.json: the software that the site was made with, with versions and licences',
      'checksums.txt: the SHA-256 of every other file; check them with: sha256sum -c checksums.txt',
    ],
    archiveParts: {
      site: 'The site',
      content: 'The texts that the site is made of',
      readme: 'What this archive holds, in Dutch and English',
      checksums: 'The SHA-256 of every other file',
      lockfile: 'The software that the site was made with, with versions and licences',
    },
  },
};
