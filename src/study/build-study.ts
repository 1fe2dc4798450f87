/** Joins checked content into one Study. */
import { parseAddresses } from './addresses.ts';
import {
  joinChapters,
  joinConcepts,
  joinExercises,
  joinFigures,
  joinFindings,
  joinLines,
  joinQuotes,
  joinSlides,
} from './join.ts';
import type { Study } from './study.ts';
import { type StudyData, usesOf } from './study-data.ts';

/**
 * Builds the model from checked content.
 * @throws Error where a name leads nowhere: then the content was not checked.
 */
export function buildStudy(data: StudyData): Study {
  const slides = joinSlides(data);
  const talk = joinLines(slides);
  const figures = joinFigures(data, talk);
  const quotes = joinQuotes(data, talk);
  const findings = joinFindings(data, talk, quotes, figures);
  const addresses = parseAddresses(data.addresses);
  return {
    ...data.study,
    spoken: data.talk.language,
    slides,
    lines: talk.lines,
    findings,
    quotes,
    concepts: joinConcepts(data, talk),
    figures,
    exercises: joinExercises(data, { quotes, findings, figures }),
    deck: data.deck?.slides ?? [],
    references: [...data.references],
    chapters: joinChapters(data),
    pages: [...data.pages],
    uses: Map.groupBy(usesOf(data), ({ line }) => line),
    editions: data.editions,
    statementFates: new Map(addresses.statements.flatMap(({ id, fate }) => (fate ? [[id, fate]] : []))),
    gone: addresses.entries.flatMap(({ kind, id, fate }) => (fate ? [{ kind, id, fate }] : [])),
  };
}
