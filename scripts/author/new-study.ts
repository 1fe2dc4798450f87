/** A study with nothing in it yet: valid, and with what each field is for. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGES } from '../../src/addresses/pages.ts';
import { ConceptFile } from '../../src/schema/concept.ts';
import { DeckFile } from '../../src/schema/deck.ts';
import { Discussion, PredictOrder } from '../../src/schema/exercise.ts';
import { FIGURE_SCHEMAS } from '../../src/schema/figure.ts';
import { FindingFile } from '../../src/schema/finding.ts';
import type { ProsePage } from '../../src/schema/kinds.ts';
import { isLanguage, LANGUAGES, type Language } from '../../src/schema/primitives.ts';
import { QuoteFile } from '../../src/schema/quote.ts';
import { StudyFile } from '../../src/schema/study.ts';
import { Talk } from '../../src/schema/talk.ts';
import type { SourceFile } from '../../src/study/checks/index.ts';
import { commentedYaml } from './commented-yaml.ts';

/** The examples to copy, and the schema that each follows. Their names begin with _, so that nothing reads them. */
export const EXAMPLES = {
  'findings/_finding.yaml': FindingFile,
  'quotes/_quote.yaml': QuoteFile,
  'concepts/_concept.yaml': ConceptFile,
  ...Object.fromEntries(FIGURE_SCHEMAS.map((schema) => [`figures/_${schema.shape.kind.value}.yaml`, schema])),
  'exercises/_predict-order.yaml': PredictOrder,
  'exercises/_discussion.yaml': Discussion,
  '_deck.yaml': DeckFile,
} as const;

type Words = Record<Language, string>;
const WORDS = {
  title: { nl: 'Onderzoek zonder titel', en: 'Untitled study' },
  description: {
    nl: 'Een onderzoek dat nog wordt beschreven.',
    en: 'A study that is still to be described.',
  },
  notice: { nl: 'Aan deze site wordt nog gewerkt.', en: 'This site is still being written.' },
  opening: { nl: 'Hier komt waar de lezing over gaat.', en: 'Here it will say what the talk is about.' },
  about: { nl: 'Hier komt hoe deze site is gemaakt.', en: 'Here it will say how this site was made.' },
} satisfies Record<string, Words>;

/** The files of an empty study in these languages, the first at the root of its site; with a title where there is one. */
export function emptyStudy(
  languages: readonly [Language, ...Language[]],
  given: Partial<Words> = {},
): SourceFile[] {
  const [first] = languages;
  const named = { ...WORDS.title, ...given };
  const text = (words: Words) => Object.fromEntries(languages.map((language) => [language, words[language]]));
  const prose = (page: ProsePage, title: Words, words: Words): SourceFile[] =>
    languages.map((language) => ({
      path: `pages/${language}/${page}.mdx`,
      text: `---\ntitle: ${title[language]}\n---\n\n<Editorial id="to-write">\n${words[language]}\n</Editorial>\n`,
    }));
  const study: StudyFile = {
    languages: [...languages],
    title: text(named),
    description: text(WORDS.description),
    notice: text(WORDS.notice),
    talk: { date: '', date_lines: [] },
    question: '',
    main_question: '',
    places: [],
    methods: [],
    researcher: { name: 'N. N.', site: '' },
    editors: [],
    contact: '',
    rights: { reuse: '' },
    reviewed: { by: '', date: '' },
    edition: { version: '', date: '' },
  };
  const talk: Talk = { language: first, slides: [] };
  return [
    { path: 'study.yaml', text: commentedYaml(StudyFile, languages, study) },
    { path: 'talk.txt', text: '' },
    { path: 'talk.yaml', text: commentedYaml(Talk, languages, talk) },
    {
      path: 'addresses.txt',
      text: '# Every address that was ever published: "npm run release" adds to it, nobody removes a line.\n',
    },
    ...prose('opening', named, WORDS.opening),
    ...prose('about', PAGES.about.title, WORDS.about),
    ...Object.entries(EXAMPLES).map(([path, schema]) => ({
      path,
      text: `# An example. Copy it to a name without the _ and fill it in.\n\n${commentedYaml(schema, languages)}`,
    })),
  ];
}

/**
 * Reads `nl,en`.
 * @throws Error naming the language that the site does not speak.
 */
export function parseLanguages(list: string): [Language, ...Language[]] {
  const named = list.split(',').map((name) => name.trim());
  const wrong = named.find((name, at) => !isLanguage(name) || named.indexOf(name) !== at);
  const [first, ...others] = named.filter(isLanguage);
  if (wrong !== undefined || first === undefined) {
    throw new Error(
      `--languages ${list}: found "${wrong ?? ''}"; expected one or more of ${LANGUAGES.join(', ')}, each once, with a comma between.\n  For example: npm run new -- my-study --languages en`,
    );
  }
  return [first, ...others];
}

/**
 * That a folder is empty or not there yet.
 * @throws Error where something is there already.
 */
export function expectNoStudy(dir: string, example = 'npm run new -- my-study'): void {
  const mend = `Name a folder that is empty or not there yet: ${example}`;
  if (existsSync(dir)) {
    if (!statSync(dir).isDirectory()) {
      throw new Error(`${dir}: this is a file; a folder for the new study was expected.\n  ${mend}`);
    }
    const there = readdirSync(dir);
    if (there.length > 0) {
      const some = there.slice(0, 3).join(', ') + (there.length > 3 ? ' …' : '');
      throw new Error(`${dir}: this folder is not empty: it holds ${some}. Nothing was written.\n  ${mend}`);
    }
  }
}

/** A file of a new study: a text, or a picture that is kept with it. */
export type NewFile = SourceFile | { path: string; bytes: Uint8Array };

/**
 * Writes the files into a folder that is empty or not there yet.
 * @throws Error where something is there already, or the disk takes no more; then nothing of it is there.
 */
export function writeNewStudy(dir: string, files: readonly NewFile[]): void {
  expectNoStudy(dir);
  const made = mkdirSync(dir, { recursive: true });
  try {
    for (const file of files) {
      mkdirSync(dirname(join(dir, file.path)), { recursive: true });
      writeFileSync(join(dir, file.path), 'bytes' in file ? file.bytes : file.text);
    }
  } catch (error) {
    for (const name of readdirSync(dir)) rmSync(join(dir, name), { recursive: true });
    if (made) rmSync(made, { recursive: true });
    throw error;
  }
}
