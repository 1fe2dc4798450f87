import { type PageSlide, readSlides } from '../stage/page-slides.ts';

/** A slide of the presenter's page, with what the presenter is told about it. */
export interface NotedSlide extends PageSlide {
  minutes: number;
  title: string;
  /** The language of a title in the talk's words or their translation; one of ours has none. */
  titleLang: string | undefined;
  notes: Element | null;
}

export const readNotedSlides = (): NotedSlide[] =>
  readSlides().map((slide) => {
    const heading = slide.section.querySelector('h2');
    const spoken = slide.section.closest<HTMLElement>('.spoken');
    return {
      ...slide,
      minutes: Number(spoken?.dataset.minutes),
      title: (heading?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      titleLang: heading?.querySelector<HTMLElement>('[lang]')?.lang,
      notes: spoken?.querySelector('.notes') ?? null,
    };
  });
