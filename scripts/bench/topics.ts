/**
 * What `npm run bench` can measure: under each name, `scripts/bench/NAME.ts` has a function `measure` that
 * gives its tables, and the title is its heading in docs/benchmarks.md, in this order.
 */
export const TOPICS = {
  figures: { title: 'Drawing a figure' },
  pages: { title: 'Opening a page', inChromium: true },
  deck: { title: 'Going to the next slide', inChromium: true },
  search: { title: 'Searching', inChromium: true },
  hosts: { title: 'Serving a page' },
  scale: { title: 'The whole site, as a study grows' },
} satisfies Record<string, Topic>;

export interface Topic {
  title: string;
  /** Whether it measures in Chromium, whose version is then stated. */
  inChromium?: boolean;
}

export type TopicName = keyof typeof TOPICS;

/** The topics to run: those that were typed, in the order above, or all. Throws naming the ones that there are. */
export function chosenTopics(typed: readonly string[]): TopicName[] {
  const names = Object.keys(TOPICS) as TopicName[];
  const unknown = typed.filter((name) => !(names as string[]).includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no topic ${unknown.join(', ')}. Topics are: ${names.join(', ')}.`);
  }
  return typed.length === 0 ? names : names.filter((name) => typed.includes(name));
}
