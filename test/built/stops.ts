// Where a lecturer can be in the deck: a slide and a step of it.

import type { Page } from 'playwright-core';
import { page as pageOf } from './pages.ts';

export interface Stop {
  id: string;
  step: number;
}

/** Every slide and step of a deck of a built site, in order. */
export const stopsOf = (dir: string, deck: string): Stop[] =>
  pageOf(
    dir,
    deck,
  )('.slide')
    .toArray()
    .flatMap(({ attribs }) =>
      Array.from({ length: Number(attribs['data-steps']) }, (_, index) => ({
        id: attribs.id ?? '',
        step: index + 1,
      })),
    );

/** What is seen: the slide (if it is more than one, all of them), and the last step of it. */
export const shownStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('.slide')].filter((slide) =>
      slide.querySelector('h2')?.checkVisibility(),
    );
    const steps = slides.flatMap((slide) => [
      ...[...slide.querySelectorAll<HTMLElement>('[data-step]:not(figure-explorer *)')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => Number(part.dataset.step)),
      // What is lit is told at the first step at which it is.
      ...[...slide.querySelectorAll<HTMLElement>('[data-lit][data-lights]')].map(({ dataset }) =>
        Number.parseInt(dataset.lights ?? '', 10),
      ),
      ...[...slide.querySelectorAll<HTMLElement>('figure-explorer')].map(
        ({ dataset }) => Number(dataset.first) + Number(dataset.shown) - 1,
      ),
    ]);
    return { id: slides.map(({ id }) => id).join(' and '), step: Math.max(1, ...steps) };
  });
