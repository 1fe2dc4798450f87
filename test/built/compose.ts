// What the tests of a brief of one's own share: random choices, and what must stand on the sheet after each.

import type { Page } from 'playwright-core';
import { leftOut, tiedTo } from '../../src/study/left-out.ts';
import type { Study } from '../../src/study/study.ts';

export const COMPOSE = { nl: 'in-het-kort/samenstellen/', en: 'en/brief/compose/' } as const;

/** Choices of one to a third of all points; the same for the same seed. */
export function randomChoices(ids: readonly string[], count: number, seed: number): string[][] {
  let state = seed;
  const below = (most: number): number => {
    state = (state * 16807) % 2147483647;
    return state % most;
  };
  return Array.from({ length: count }, () => {
    const left = [...ids];
    const size = 1 + below(Math.ceil(ids.length / 3));
    const taken = new Set(Array.from({ length: size }, () => left.splice(below(left.length), 1)[0]));
    return ids.filter((id) => taken.has(id));
  });
}

/** Opens a choice as a link does, without loading the page anew. */
export const choose = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate(async (choice) => {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    const before = location.href;
    location.hash = `kies=${choice}`;
    // The same choice twice is no change.
    if (location.href !== before) await changed;
    await document.fonts.ready;
  }, ids.join(','));

/** What stands on the sheet for a reader of paper: that is what is not hidden. */
export const onSheet = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility();
    const all = (selector: string, within: ParentNode = document): HTMLElement[] =>
      [...within.querySelectorAll<HTMLElement>(selector)].filter(isShown);
    const kindsOf = (within: Element): string[] =>
      all('.mark', within).map((mark) => mark.dataset.mark ?? '');
    return {
      points: all('.composed .point').map((point) => ({
        id: point.dataset.of ?? '',
        reach: all('.reach-of', point).length,
        reachKinds: all('.reach-of', point).flatMap(kindsOf),
        kinds: all('.what', point).flatMap(kindsOf),
        where: all('.what .mark', point).map((mark) => mark.textContent ?? ''),
      })),
      voices: all('.composed .quoted').map((voice) => ({
        of: voice.dataset.of?.split(' ') ?? [],
        turns: all('.turn', voice).length,
        kinds: kindsOf(voice),
        with: all('figcaption [data-of]', voice).map(({ dataset }) => dataset.of ?? ''),
      })),
      left: Object.fromEntries(
        ['opposed', 'tied', 'read'].map((group) => [
          group,
          all(`[data-group=${group}] [data-left]`).map(({ dataset }) => dataset.left ?? ''),
        ]),
      ),
      against: all('[data-group=opposed] [data-of]').map(({ dataset }) => dataset.of ?? ''),
      fixed: all('.composed > header, .composed > footer').map((part) => part.innerText),
      fits: all('.state [data-when]')
        .map(({ dataset }) => dataset.when)
        .at(-1),
    };
  });

/** Everything that is wrong with the sheet of a choice. */
export function faultsOf(
  study: Study,
  language: 'nl' | 'en',
  chosen: readonly string[],
  { points, voices, left, against, fixed }: Awaited<ReturnType<typeof onSheet>>,
): string[] {
  const faults: string[] = [];
  const hold = (what: string, holds: boolean): void => {
    if (!holds) faults.push(`${chosen.join(',')}: ${what}`);
  };
  hold('other points', points.map(({ id }) => id).join() === chosen.join());
  for (const { id, reach, reachKinds, kinds, where } of points) {
    hold(`${id} without its reach`, reach === 1 && reachKinds.join() === 'editorial');
    hold(`${id} without its sign`, kinds.length > 0);
    hold(
      `${id} without its slide`,
      where.every((words) => /(?:dia|slide)\D*\d/.test(words)),
    );
    if (language !== study.spoken) hold(`${id} not said to be translated`, kinds.includes('translation'));
  }
  const quotes = study.quotes.filter((quote) => quote.findings.some(({ id }) => chosen.includes(id)));
  hold('not each voice once', voices.length === quotes.length);
  for (const voice of voices) {
    const quote = quotes.find(({ findings }) => findings.every(({ id }) => voice.of.includes(id)));
    hold('a voice that is not whole', quote?.turns.length === voice.turns);
    hold('a voice without its sign', voice.kinds.includes('participant'));
    hold(
      'a voice with what is not there',
      voice.with.every((id) => chosen.includes(id)),
    );
  }
  const ties = new Map(study.findings.map((finding) => [finding.id, tiedTo(finding)]));
  const missing = leftOut(ties, new Set(chosen));
  for (const group of ['opposed', 'tied', 'read'] as const)
    hold(
      `${group} is not told`,
      [...missing[group]].sort().join() === [...(left[group] ?? [])].sort().join(),
    );
  hold(
    'set against what is not there',
    against.every((id) => chosen.includes(id)),
  );
  hold('no word of what it is set against', against.length >= missing.opposed.length);
  hold('a fixed part is missing', fixed.length === 2 && fixed.every((text) => text.length > 80));
  return faults;
}
