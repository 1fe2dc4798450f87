/** How many words of the site are whose. */
import type { z } from 'zod';
import { DeckSlide } from '../schema/deck.ts';
import { ExerciseFile } from '../schema/exercise.ts';
import { FigureFile } from '../schema/figure.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language, Text } from '../schema/primitives.ts';
import { walk } from '../schema/walk.ts';
import type { Study } from './study.ts';

/**
 * Counts the words of each kind in one language, every text once, however many pages show it.
 * Words of the talk are counted in the talk's own language; their translation counts as translation.
 */
export function countWords(study: Study, language: Language): Record<Provenance, number> {
  const counts: Record<Provenance, number> = {
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

  for (const line of study.lines.values()) {
    add(line.kind, line.said);
    add('translation', line.translation?.[language]);
  }
  for (const finding of study.findings) {
    our(finding.reach);
    our(finding.note);
    for (const { note } of finding.relations) our(note);
  }
  for (const quote of study.quotes) {
    our(quote.context);
    for (const { reading } of quote.turns) our(reading);
  }
  for (const concept of study.concepts) {
    our(concept.explanation);
    our(concept.contested);
  }
  for (const { file } of study.figures) addTexts(FigureFile, file);
  for (const { file } of study.exercises) addTexts(ExerciseFile, file);
  for (const slide of study.deck) addTexts(DeckSlide, slide);
  for (const reference of study.references) {
    const authors = reference.author?.map((author) => Object.values(author).join(' ')) ?? [];
    add(
      'reference',
      [...authors, reference.title, reference.number, reference.issued?.['date-parts'][0]?.[0]]
        .filter(Boolean)
        .join(' '),
    );
  }
  for (const { language: own, prose } of [...study.chapters, ...study.pages]) {
    if (own !== language) continue;
    for (const { name, text } of prose.elements) {
      if (name === 'Paraphrase') add('paraphrase', text);
      if (name === 'Editorial' || name === 'Note') add('editorial', text);
    }
  }
  return counts;
}

/** Runs of characters between white space that hold a letter or a digit. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
