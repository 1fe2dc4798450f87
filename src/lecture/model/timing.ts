/** How long a lecture takes by its own count. In minutes. */
import { formatSpan } from './clock.ts';

/** When a slide should begin and end, counted from the start of the lecture. */
export interface SlideTime {
  from: number;
  until: number;
}

/** For each of the slides given, in their order, when it should begin and end. */
export function timeSlides(slides: readonly { minutes: number }[]): SlideTime[] {
  let from = 0;
  return slides.map(({ minutes }) => {
    const time = { from, until: from + minutes };
    from = time.until;
    return time;
  });
}

/** `1:30–5:30`: when a slide begins and ends. */
export const formatRun = ({ from, until }: SlideTime): string =>
  [from, until].map((minutes) => formatSpan(minutes * 60_000)).join('–');

/** How long the slides given take together. */
export const totalMinutes = (slides: readonly { minutes: number }[]): number =>
  slides.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * How far a lecturer is behind the plan (more than 0) or ahead of it (less than 0), being on the slide at `index`
 * with `spent` minutes gone. Within the time meant for that slide: 0.
 */
export function behindPlan(slides: readonly { minutes: number }[], index: number, spent: number): number {
  const time = timeSlides(slides)[index];
  if (!time) return 0;
  if (spent > time.until) return spent - time.until;
  return spent < time.from ? spent - time.from : 0;
}
