/** The slides as a page has them: deck, presenter's window, handout or script. */
import type { SessionSlide } from '../model/session.ts';

export interface PageSlide extends SessionSlide {
  section: HTMLElement;
}

export const readSlides = (selector = '.slide'): PageSlide[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((section) => ({
    id: section.id,
    number: Number(section.dataset.number),
    steps: Number(section.dataset.steps),
    short: section.dataset.short !== undefined,
    lesson: section.dataset.lesson !== undefined,
    section,
  }));

/** Leaves the chosen slides, in their order, on the page and in its list of slides, and so on paper. */
export function arrange(whole: readonly PageSlide[], chosen: readonly PageSlide[]): void {
  for (const slide of new Set([...chosen, ...whole])) {
    const { id, section } = slide;
    const entry = document.querySelector<HTMLElement>(`[data-of="${id}"]`);
    for (const element of [section.closest<HTMLElement>('.spoken') ?? section, entry]) {
      if (!element) continue;
      element.hidden = !chosen.includes(slide);
      element.parentElement?.append(element);
    }
  }
}
