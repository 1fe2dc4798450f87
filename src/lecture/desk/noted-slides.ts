import { type PageSlide, readSlides } from '../stage/page-slides.ts';

/** A slide of the presenter's page, with what the presenter is told about it. */
export interface NotedSlide extends PageSlide {
  minutes: number;
  title: string;
  notes: Element | null;
}

export const readNotedSlides = (): NotedSlide[] =>
  readSlides().map((slide) => {
    const spoken = slide.section.closest<HTMLElement>('.spoken');
    return {
      ...slide,
      minutes: Number(spoken?.dataset.minutes),
      title: (slide.section.querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      notes: spoken?.querySelector('.notes') ?? null,
    };
  });
