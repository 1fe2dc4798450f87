/** What the reader sees of a state: attributes on two slides, a line that says which slide it is, and the address in links. */

import { languageOfLink } from '../../components/browser/page-language.ts';
import type { Language } from '../../schema/primitives.ts';
import { formatPlace } from '../model/address.ts';
import type { DeckState } from '../model/state.ts';

export interface StageSlide {
  id: string;
  number: number;
  steps: number;
  short: boolean;
  section: HTMLElement;
}

const root = document.documentElement;
const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const sectionOf = (id: string): HTMLElement | null => document.getElementById(id);
const headingOf = (id: string): HTMLElement | null => document.getElementById(`${id}-title`);

/** The slides as the page has them. */
export const readSlides = (): StageSlide[] =>
  [...document.querySelectorAll<HTMLElement>('.slide')].map((section) => ({
    id: section.id,
    number: Number(section.dataset.number),
    steps: Number(section.dataset.steps),
    short: section.dataset.short !== undefined,
    section,
  }));

/** Leaves the chosen slides, in their order, on the page, on paper and in the overview. */
export function arrange(whole: readonly StageSlide[], chosen: readonly StageSlide[]): void {
  if (whole.every((slide, index) => slide === chosen[index])) return;
  const entries = new Map(
    [...document.querySelectorAll<HTMLElement>('.overview [data-of]')].map((entry) => [
      entry.dataset.of,
      entry,
    ]),
  );
  for (const { id, section } of [...chosen, ...whole.filter((slide) => !chosen.includes(slide))]) {
    const out = !chosen.some((slide) => slide.id === id);
    const entry = entries.get(id);
    section.hidden = out;
    section.parentElement?.append(section);
    if (entry) entry.hidden = out;
    entry?.parentElement?.append(entry);
  }
}

interface View {
  slides: readonly StageSlide[];
  state: DeckState;
  /** What was shown before; nothing at first, and then nothing is announced and no focus moved. */
  before?: DeckState | undefined;
  language: Language;
  choice: string;
}

/** Shows a state. The address in links comes before the focus, which makes the browser lay the new slide out. */
export function show({ slides, state, before, choice }: View): void {
  const at = slides.findIndex(({ id }) => id === state.slide);
  const slide = slides[at];
  if (!slide) return;
  const turned = state.slide !== before?.slide;
  showStep(slide.section, state.step);
  if (turned) {
    if (before) conceal(sectionOf(before.slide));
    slide.section.dataset.current = '';
    slide.section.inert = false;
    const count = find('.deck-bar .count');
    if (count) count.textContent = `${at + 1} / ${slides.length}`;
    find('.deck-bar')?.style.setProperty('--done', String((at + 1) / slides.length));
  }
  showBlank(state.blank);
  keepPlace(state, choice);
  if (turned && before && inDeck()) say(slide, at + 1, slides.length);
}

const inDeck = (): boolean => root.dataset.deck !== undefined;

function conceal(section: HTMLElement | null): void {
  if (!section) return;
  delete section.dataset.current;
  section.inert = inDeck();
}

/** What belongs to a later step is there, but hidden; a figure knows its own steps. */
export function showStep(section: HTMLElement, step: number): void {
  for (const part of section.querySelectorAll<HTMLElement>('[data-step]')) {
    if (!part.closest('figure-explorer'))
      part.toggleAttribute('data-later', Number(part.dataset.step) > step);
  }
  for (const figure of section.querySelectorAll<HTMLElement>('figure-explorer')) {
    const { first = '1', steps = '1' } = figure.dataset;
    const shown = String(Math.min(Math.max(1, step - Number(first) + 1), Number(steps)));
    if (figure.dataset.shown !== shown) figure.dataset.shown = shown;
  }
}

function showBlank(blank: DeckState['blank']): void {
  if ((root.dataset.blank ?? null) === blank) return;
  if (blank) root.dataset.blank = blank;
  else delete root.dataset.blank;
  for (const part of document.querySelectorAll<HTMLElement>('#main, .deck-bar')) part.inert = blank !== null;
  const cover = find('.blank');
  if (cover) cover.hidden = blank === null;
}

/** Every link that leaves the deck leads to the same slide and step there, in the words of the page it leads to. */
function keepPlace({ slide, step }: DeckState, choice: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
    const language = languageOfLink(link);
    const { origin, pathname } = new URL(link.href);
    link.href = origin + pathname + formatPlace({ id: slide, step }, language, choice);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-choice]')) link.hash = slide;
}

/** Only which slide it is; the reader is brought to it to read the rest. Who works the bar by keyboard stays there. */
function say({ id }: StageSlide, n: number, total: number): void {
  const heading = headingOf(id);
  const title = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const words = document.body.dataset.announce ?? '';
  const says = find('#deck-says');
  if (says)
    says.textContent = words
      .replace('{n}', String(n))
      .replace('{total}', String(total))
      .replace('{title}', () => title);
  if (!document.activeElement?.matches('.deck-bar :focus-visible')) heading?.focus({ preventScroll: true });
}

/** From document to deck: what is not shown cannot be reached. */
export function enterDeck(slide: string): void {
  root.dataset.deck = '';
  for (const { id, section } of readSlides()) section.inert = id !== slide;
}

/** From deck to document; with a slide, to that slide. */
export function leaveDeck(slide?: string): void {
  delete root.dataset.deck;
  delete root.dataset.overview;
  for (const { section } of readSlides()) section.inert = false;
  if (slide !== undefined) sectionOf(slide)?.scrollIntoView();
}

export const overviewIsOpen = (): boolean => root.dataset.overview !== undefined;

/** Opens the overview at the slide that is shown, or closes it and gives the focus back. */
export function toggleOverview(slide: string): void {
  const opens = !overviewIsOpen();
  if (opens) root.dataset.overview = '';
  else delete root.dataset.overview;
  const section = sectionOf(slide);
  if (section) section.inert = opens;
  find('[data-do="overview"]')?.setAttribute('aria-expanded', String(opens));
  const links = [...document.querySelectorAll<HTMLElement>('.overview li[data-of]')];
  for (const link of links) {
    const here = link.dataset.of === slide;
    const anchor = link.querySelector('a');
    if (here) anchor?.setAttribute('aria-current', 'true');
    else anchor?.removeAttribute('aria-current');
    if (here && opens) anchor?.focus();
  }
  if (!opens) headingOf(slide)?.focus({ preventScroll: true });
}

/** The digits typed so far, and what Enter does with them. */
export function showTyped(typed: string): void {
  const go = find('.deck-bar .go');
  const text = typed && `${go?.dataset.words} ${typed}`;
  if (go && go.textContent !== text) go.textContent = text;
}
