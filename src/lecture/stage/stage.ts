/** What a reader sees of a session: attributes on two slides, a line that says which slide it is, the address in links. */

import { languageOfLink } from '../../components/browser/page-language.ts';
import { formatPlace } from '../model/address.ts';
import type { SessionState } from '../model/session.ts';
import type { DeckState } from '../model/state.ts';
import { showOverview } from './overview.ts';
import { type PageSlide, readSlides } from './page-slides.ts';
import { inLecture } from './remembered.ts';
import { showStep } from './show-step.ts';

const root = document.documentElement;
const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const sectionOf = (id: string): HTMLElement | null => document.getElementById(id);
const headingOf = (id: string): HTMLElement | null => document.getElementById(`${id}-title`);

/** Shows what the window knows now. Without `before` nothing is announced and no focus moves. */
export function show(now: SessionState<PageSlide>, before?: SessionState<PageSlide>): void {
  if (now.deck !== before?.deck || now.slides !== before.slides) showDeck(now, before);
  if (now.overview !== (before?.overview ?? false)) showOverview(now.overview, now.deck.slide);
}

function showDeck({ slides, choice, deck }: SessionState<PageSlide>, before?: SessionState<PageSlide>): void {
  const at = slides.findIndex(({ id }) => id === deck.slide);
  const slide = slides[at];
  if (!slide) return;
  const turned = deck.slide !== before?.deck.slide;
  showStep(slide.section, deck.step);
  if (turned) {
    const left = before && sectionOf(before.deck.slide);
    if (left) delete left.dataset.current;
    slide.section.dataset.current = '';
  }
  if (turned || slides !== before.slides) {
    const count = find('.deck-bar .count');
    if (count) count.textContent = `${at + 1} / ${slides.length}`;
    find('.deck-bar .done')?.style.setProperty('--done', String((at + 1) / slides.length));
  }
  find('.deck-bar')?.classList.toggle('dark', slide.section.classList.contains('dark'));
  showBlank(deck.blank);
  // Links come before the focus: to move it the browser lays out the new slide.
  keepPlace(deck, choice);
  if (turned && before && inDeck()) announce(slide, at + 1, slides.length);
}

/**
 * Lays out every slide unseen, one whenever nothing else is asked for: then to turn to one is only to paint it. What is
 * skipped so (`content-visibility`) is out of reach as well, for the focus and for ears.
 */
function layOut(slides: readonly PageSlide[]): void {
  const [next, ...others] = slides;
  const whenIdle = self.requestIdleCallback ?? setTimeout;
  if (!next) return;
  whenIdle(() => {
    if (next.section.dataset.current === undefined) showStep(next.section, 1);
    next.section.dataset.laid = '';
    headingOf(next.id)?.getBoundingClientRect();
    layOut(others);
  });
}

const inDeck = (): boolean => root.dataset.deck !== undefined;

function showBlank(blank: DeckState['blank']): void {
  if ((root.dataset.blank ?? null) === blank) return;
  if (blank) root.dataset.blank = blank;
  else delete root.dataset.blank;
  for (const behind of document.querySelectorAll<HTMLElement>('#main, .deck-bar'))
    behind.inert = blank !== null;
  const cover = find('.blank');
  if (cover) cover.hidden = blank === null;
}

/** Every link that leaves the deck leads to the same slide and step there, in the words of the page it leads to. */
export function keepPlace(deck: DeckState, choice: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
    const language = languageOfLink(link);
    const { origin, pathname } = new URL(link.href);
    const place = formatPlace(deck, language, choice);
    link.href = origin + pathname + (link.target === '_blank' ? inLecture(place, language) : place);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-choice]')) link.hash = deck.slide;
}

/**
 * Says only which slide it is, and moves the focus to its heading, from where the rest is read. The focus of a person
 * who works the bar by keyboard stays there.
 */
function announce({ id }: PageSlide, n: number, total: number): void {
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

/** From document to deck. */
export function enterDeck(): void {
  root.dataset.deck = '';
  layOut(readSlides().filter(({ section }) => section.dataset.laid === undefined));
}

/** From deck to document; with a slide, to that slide. */
export function leaveDeck(slide?: string): void {
  delete root.dataset.deck;
  if (slide !== undefined) sectionOf(slide)?.scrollIntoView();
}

/** The digits typed so far, and what Enter does with them. */
export function showTyped(typed: string): void {
  const go = find('.deck-bar .go');
  const text = typed && `${go?.dataset.words} ${typed}`;
  if (go && go.textContent !== text) go.textContent = text;
}
