/** How many words of the site are whose. */

import type { z } from 'zod';
import { DeckSlide } from '../schema/deck.ts';
import { ExerciseFile } from '../schema/exercise.ts';
import { FigureFile } from '../schema/figure.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language, Text } from '../schema/primitives.ts';
import { walk } from '../schema/walk.ts';
import { translationOf } from './line-language.ts';
import { invertedName } from './people.ts';
import type { ProseText, Quote, Study } from './study.ts';

/** The parts of a site that a reader takes up by themselves. */
export const COUNTED_PARTS = ['report', 'brief', 'teaching'] as const;
export type CountedPart = (typeof COUNTED_PARTS)[number];

type Counts = Record<Provenance, number>;

/**
 * Counts the words of each kind in one language, every text once, however many pages show it.
 * Words of the talk are counted in the talk's own language; their translation counts as translation.
 */
export function countWords(study: Study, language: Language): Counts {
  const { counts, add, our, addTexts, addProse, addQuote } = counter(language);
  for (const line of study.lines.values()) {
    add(line.kind, line.said);
    add('translation', translationOf(line, language));
  }
  for (const finding of study.findings) {
    our(finding.reach);
    our(finding.note);
    for (const { note } of finding.relations) our(note);
  }
  for (const quote of study.quotes) addQuote(quote);
  for (const concept of study.concepts) {
    our(concept.explanation);
    our(concept.contested);
  }
  for (const { file } of study.figures) addTexts(FigureFile, file);
  for (const { file } of study.exercises) addTexts(ExerciseFile, file);
  for (const slide of study.deck) addTexts(DeckSlide, slide);
  for (const reference of study.references) {
    const authors = reference.author?.map(invertedName) ?? [];
    const parts: (string | number | undefined)[] = [
      ...authors,
      reference.title,
      reference.number,
      reference.issued?.['date-parts']?.[0]?.[0],
    ];
    add('reference', parts.filter((part) => part !== undefined).join(' '));
  }
  addProse([...study.chapters, ...study.pages]);
  return counts;
}

/** The same of one part: what it shows, in the language in which it is read there, every line of the talk once. */
export function countPart(study: Study, language: Language, part: CountedPart): Counts {
  const { counts, add, our, addTexts, addProse, addQuote } = counter(language);
  const pages: readonly string[] = part === 'teaching' ? ['teaching', 'present', 'exercise'] : [part];
  for (const line of study.lines.values()) {
    const isShown = study.uses
      .get(line.id)
      ?.some(
        (use) =>
          use.how === 'shows' && pages.includes(use.on.page) && (use.language ?? language) === language,
      );
    if (!isShown) continue;
    const translated = translationOf(line, language);
    add(translated === undefined ? line.kind : 'translation', translated ?? line.said);
  }
  const prose = part === 'report' ? study.chapters : study.pages.filter(({ id }) => id === part);
  addProse(prose);
  for (const { name, attributes } of prose.flatMap((text) =>
    text.language === language ? text.prose.elements : [],
  )) {
    const { id, note } = attributes;
    if (name === 'Finding' && note) our(study.findings.find((finding) => finding.id === id)?.note);
    const quote = name === 'Quote' && study.quotes.find((one) => one.id === id);
    if (quote) addQuote(quote);
    const figure = name === 'Figure' && study.figures.find((one) => one.id === id);
    if (figure) addTexts(FigureFile, figure.file);
    const exercise = name === 'Exercise' && study.exercises.find((one) => one.id === id);
    if (exercise && exercise.file.kind === 'predict-order') our(exercise.file.afterwards);
  }
  if (part === 'teaching') {
    for (const { file } of study.exercises) addTexts(ExerciseFile, file);
    for (const slide of study.deck) addTexts(DeckSlide, slide);
  }
  return counts;
}

/** Counts in one language, and the ways in which content is added to them. */
function counter(language: Language) {
  const counts: Counts = {
    study: 0,
    participant: 0,
    cited: 0,
    translation: 0,
    paraphrase: 0,
    editorial: 0,
    reference: 0,
  };
  const add = (kind: Provenance, text: string | undefined): void => {
    counts[kind] += wordsIn(text ?? '');
  };
  const our = (text: Text | undefined): void => add('editorial', text?.[language]);
  /** All texts of a file; what is only called something is not counted. */
  const addTexts = (schema: z.ZodType, file: unknown): void => {
    for (const { value, meaning } of walk(schema, file))
      if (meaning.text && meaning.text !== 'name') add(meaning.text, (value as Text)[language]);
  };
  const addProse = (texts: readonly ProseText[]): void => {
    for (const { name, text } of texts.flatMap((one) =>
      one.language === language ? one.prose.elements : [],
    )) {
      if (name === 'Paraphrase') add('paraphrase', text);
      if (name === 'Editorial' || name === 'Note') add('editorial', text);
    }
  };
  const addQuote = ({ context, turns }: Quote): void => {
    our(context);
    for (const { reading } of turns) our(reading);
  };
  return { counts, add, our, addTexts, addProse, addQuote };
}

/** Runs of characters between white space that hold a letter or a digit. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
