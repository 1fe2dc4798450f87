/** Where each line of the talk is shown or restated, outside the source page. */

import { isInline } from '../schema/authoring.ts';
import type { DeckSlide } from '../schema/deck.ts';
import { ExerciseFile } from '../schema/exercise.ts';
import type { EntryKind, ProsePage } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { namesIn } from '../schema/walk.ts';
import type { ProseElement } from './scan-prose.ts';

/** A page of the site that can hold a use. */
export type UsePage = { page: EntryKind; id: string } | { page: ProsePage | 'report' | 'present' };

export interface Use {
  line: string;
  /** `shows` the words themselves, or `restates` them in ours. */
  how: 'shows' | 'restates';
  on: UsePage;
  /** The id of the element that holds it on that page. */
  fragment: string;
  /** The language of the page, for prose; entries have a page in each language. */
  language?: Language;
}

/** What is needed of a study to know its uses; the check and the site both have it. */
export interface UseSources {
  question: string;
  findings: readonly { id: string; lead?: readonly string[] | undefined; lines: readonly string[] }[];
  quotes: readonly { id: string; opening?: boolean; turns: readonly { lines: readonly string[] }[] }[];
  concepts: readonly { id: string; definition?: readonly string[] | undefined; lines: readonly string[] }[];
  /** The lines that the drawing shows, those of its order if it has one, and those that its title restates. */
  figures: readonly {
    id: string;
    shown: readonly string[];
    ordered: readonly string[];
    restated: readonly string[];
  }[];
  exercises: readonly { id: string; file: ExerciseFile }[];
  deck: readonly Pick<DeckSlide, 'id' | 'heading' | 'shows'>[];
  prose: readonly {
    /** The report, or a page that has prose of its own. */
    page: ProsePage | 'report';
    language: Language;
    elements: readonly ProseElement[];
  }[];
}

/** All uses, entries first, then prose, then slides of the deck, each in the order in which it is given. */
export function findUses(sources: UseSources): Use[] {
  const uses: Use[] = [];
  const add = (lines: readonly string[], place: (line: string) => Omit<Use, 'line'>): void => {
    for (const line of new Set(lines)) uses.push({ line, ...place(line) });
  };
  /** On the page of an entry each line has its own id as address. */
  const shownByLine =
    (on: UsePage) =>
    (line: string): Omit<Use, 'line'> => ({ how: 'shows', on, fragment: line });

  if (sources.question) add([sources.question], shownByLine({ page: 'opening' }));
  for (const { id, lead = [], lines } of sources.findings) {
    add([...lead, ...lines], shownByLine({ page: 'finding', id }));
  }
  for (const { id, opening, turns } of sources.quotes) {
    const lines = turns.flatMap((turn) => turn.lines);
    add(lines, shownByLine({ page: 'quote', id }));
    if (opening) add(lines, () => ({ how: 'shows', on: { page: 'opening' }, fragment: id }));
  }
  for (const { id, definition = [], lines } of sources.concepts) {
    add([...definition, ...lines], shownByLine({ page: 'concept', id }));
  }
  for (const { id, shown, restated } of sources.figures) {
    const on = { page: 'figure' as const, id };
    add(shown, () => ({ how: 'shows', on, fragment: id }));
    add(restated, () => ({ how: 'restates', on, fragment: `${id}-title` }));
  }

  const findings = new Map(sources.findings.map((finding) => [finding.id, finding]));
  const quotes = new Map(sources.quotes.map((quote) => [quote.id, quote]));
  const figures = new Map(sources.figures.map((figure) => [figure.id, figure]));
  /** What students put in order: only that much of the figure is shown to them. */
  const predicted = (file: ExerciseFile): readonly string[] =>
    file.kind === 'predict-order' ? (figures.get(file.figure)?.ordered ?? []) : [];
  const exercises = new Map(sources.exercises.map(({ id, file }) => [id, file]));
  for (const [id, file] of exercises) {
    for (const { kind, name } of namesIn(ExerciseFile, file)) {
      const shown =
        kind === 'quote'
          ? quotes.get(name)?.turns.flatMap(({ lines }) => lines)
          : kind === 'finding'
            ? findings.get(name)?.lines
            : file.kind === 'predict-order'
              ? predicted(file)
              : figures.get(name)?.shown;
      add(shown ?? [], () => ({ how: 'shows', on: { page: 'exercise', id }, fragment: name }));
    }
  }

  for (const { page, language, elements } of sources.prose) {
    for (const element of elements) {
      const fragment = fragmentOf(element);
      if (fragment === undefined) continue;
      const shows = () => ({ how: 'shows' as const, on: { page }, fragment, language });
      if (element.name === 'Paraphrase') add(linesOf(element), () => ({ ...shows(), how: 'restates' }));
      if (element.name === 'Verbatim') add(linesOf(element), shows);
      if (['Finding', 'Evidence', 'Tracer'].includes(element.name))
        add(findings.get(fragment)?.lines ?? [], shows);
      if (element.name === 'Quote')
        add(quotes.get(fragment)?.turns.flatMap(({ lines }) => lines) ?? [], shows);
      if (element.name === 'Figure') add(figures.get(fragment)?.shown ?? [], shows);
      const exercise = element.name === 'Exercise' && exercises.get(fragment);
      if (exercise) add(predicted(exercise), shows);
    }
  }

  for (const { id, heading, shows } of sources.deck) {
    const shown = shows.flatMap((part) => {
      if (part.show === 'lines') return part.lines;
      if (part.show === 'quote')
        return part.lines ?? quotes.get(part.quote)?.turns.flatMap(({ lines }) => lines) ?? [];
      const exercise = part.show === 'exercise' && exercises.get(part.exercise);
      if (exercise) return predicted(exercise);
      return part.show === 'figure' || part.show === 'routes' ? (figures.get(part.figure)?.shown ?? []) : [];
    });
    const on = { page: 'present' as const };
    add([...(heading ? [heading] : []), ...shown], () => ({ how: 'shows', on, fragment: id }));
    add(
      shows.flatMap((part) => (part.show === 'restated' ? part.text.lines : [])),
      () => ({ how: 'restates', on, fragment: id }),
    );
  }
  return uses;
}

/** The lines that an element names in its attribute `lines`. */
export function linesOf(element: Pick<ProseElement, 'attributes'>): string[] {
  const { lines } = element.attributes;
  return typeof lines === 'string' ? lines.split(/\s+/).filter(Boolean) : [];
}

/** The id that an element has on its page: its own, or one made of the lines that it names. */
export function fragmentOf(element: Pick<ProseElement, 'name' | 'attributes'>): string | undefined {
  const { id } = element.attributes;
  if (isInline(element.name)) return undefined;
  if (typeof id === 'string') return id;
  const lines = linesOf(element);
  return lines.length > 0 ? `${element.name === 'Verbatim' ? 'w' : 'p'}-${lines.join('-')}` : undefined;
}
