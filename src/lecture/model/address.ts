/** Where one is in the deck, as an address says it: `?dia=1,4&stap=2#ID`. */
import { STEP_NAMES } from '../../addresses/parameters.ts';
import type { Language } from '../../schema/primitives.ts';
import { CHOICE_NAMES } from './choice.ts';
import type { DeckState } from './state.ts';

/** A place in the deck: the id of a slide, and a step of it from 1. */
type DeckPlace = Pick<DeckState, 'slide' | 'step'>;

interface Stepped {
  id: string;
  number: number;
  steps: number;
}

/**
 * The place that an address names, among the slides that are given. `#4` is the slide with that number in the
 * whole deck. An unknown slide or step becomes the first one, and a step beyond the last becomes the last.
 */
export function readPlace(
  slides: readonly Stepped[],
  { search, hash }: { search: string; hash: string },
): DeckPlace | undefined {
  const name = decoded(hash.replace(/^#/, ''));
  const slide = slides.find(({ id }) => id === name) ?? slideNumbered(slides, name) ?? slides[0];
  const wanted = parameterIn(search, STEP_NAMES);
  return (
    slide && { slide: slide.id, step: /^\d{1,6}$/.test(wanted) ? clamp(Number(wanted), slide.steps) : 1 }
  );
}

/** The choice of slides that an address names, as `chooseSlides` reads it; empty where it names none. */
export const readChoice = (search: string): string => parameterIn(search, CHOICE_NAMES);

/** The slide that typed digits mean: the one with that number in the whole deck, if it is given. */
export const slideNumbered = <S extends { number: number }>(
  slides: readonly S[],
  digits: string,
): S | undefined =>
  /^\d{1,6}$/.test(digits) ? slides.find(({ number }) => number === Number(digits)) : undefined;

/** The search and fragment of a place. They leave out a first step, and a choice of all slides. */
export function formatPlace({ slide, step }: DeckPlace, language: Language, choice = ''): string {
  const given = [
    ...(choice ? [`${CHOICE_NAMES[language]}=${choice}`] : []),
    ...(step > 1 ? [`${STEP_NAMES[language]}=${step}`] : []),
  ];
  return `${given.length > 0 ? `?${given.join('&')}` : ''}#${slide}`;
}

/** The first value that stands behind one of the names. */
function parameterIn(search: string, names: Readonly<Record<Language, string>>): string {
  const given = new URLSearchParams(search);
  return (
    Object.values(names)
      .map((name) => given.get(name))
      .find((value) => value !== null) ?? ''
  );
}

const clamp = (step: number, steps: number): number => Math.min(Math.max(step, 1), steps);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
