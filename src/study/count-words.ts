/** How many words of the site are whose. */
import type { Provenance } from '../schema/kinds.ts';
import type { Language, Text } from '../schema/primitives.ts';
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
  for (const { file, titleKind } of study.figures) {
    const { label: _, title, ...rest } = file;
    add(titleKind, title[language]);
    for (const text of textsIn(rest)) our(text);
  }
  for (const { file } of study.exercises) for (const text of textsIn(file)) our(text);
  for (const { shows, notes } of study.deck) {
    for (const part of shows) {
      if (part.show === 'restated') add('paraphrase', part.text[language]);
      if (part.show === 'text') our(part.text);
    }
    for (const text of textsIn(notes)) our(text);
  }
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

/** Every text in content data, however deep; a name for something else is none. */
function textsIn(data: unknown): Text[] {
  if (Array.isArray(data)) return data.flatMap(textsIn);
  if (data === null || typeof data !== 'object') return [];
  if ('nl' in data || 'en' in data) return [data as Text];
  return Object.entries(data).flatMap(([key, value]) => (key.endsWith('label') ? [] : textsIn(value)));
}

/** Runs of characters between white space that hold a letter or a digit. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
