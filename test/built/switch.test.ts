// The switch that leaves the talk alone, on every kind of page: what is ours goes, and nothing that stays lacks its head.

import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { DUTCH } from './kinds.ts';
import { page as pageOf } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
// The switch is style, which is the same in both languages.
const switched = DUTCH.filter((path) => pageOf(root.dir, path)('#only-the-talk').length > 0);

/** What lacks something on a page that is switched. */
function lacks(): string[] {
  const seen = (part: Element): boolean => part.checkVisibility();
  const said = (part: Element | null): string => (part as HTMLElement | null)?.innerText.trim() ?? '';
  const all = <T extends Element = HTMLElement>(what: string): T[] => [
    ...document.querySelectorAll<T>(`main ${what}`),
  ];
  const drawn = ':is(svg:not(.sign), table, input, button)';
  return [
    ...(all('h1').some(seen) ? [] : ['no heading of the page']),
    ...all(':is([data-kind="paraphrase"], [data-kind="editorial"])')
      .filter(seen)
      .map((of) => `ours: ${said(of)}`),
    // A section begins with its heading; one that stands over nothing has lost what it headed.
    ...all('section').flatMap((section) => {
      const heading = section.querySelector('h2, h3');
      if (!seen(section) || !heading || section.classList.contains('chapter')) return [];
      const rest = said(section).replace(said(heading), '').trim();
      const draws = [...section.querySelectorAll(drawn)].some(seen);
      return rest === '' && !draws ? [`heading over nothing: ${said(heading)}`] : [];
    }),
    ...all(':is(.about, .brief, .teaching) > h2').flatMap((heading) => {
      if (!seen(heading)) return [];
      for (
        let next = heading.nextElementSibling;
        next && next.tagName !== 'H2';
        next = next.nextElementSibling
      )
        if (seen(next) && said(next) !== '') return [];
      return [`heading over nothing: ${said(heading)}`];
    }),
    // A figure has its words above it: its own, those of its slide, or on paper the heading of that.
    ...all('figure').flatMap((figure) => {
      if (!seen(figure)) return [];
      const heads = [
        ...figure.querySelectorAll('figcaption, .of-slide, h1, .said'),
        ...(figure.closest('.paper-slide')?.querySelectorAll('[id$="-title"]') ?? []),
        ...(figure.parentElement?.querySelectorAll(':scope > h1') ?? []),
      ];
      return heads.some((head) => seen(head) && said(head) !== '') &&
        (figure.hasAttribute('aria-label') || figure.querySelector('svg[aria-labelledby], svg[role], table'))
        ? []
        : [`figure without a head: ${figure.id} ${said(figure).slice(0, 60)}`];
    }),
    ...all(':is(button, input, summary, select, a)').flatMap((control) =>
      !seen(control) || said(control) || control.ariaLabel || (control as HTMLInputElement).labels?.length
        ? []
        : [`control without a name: ${control.outerHTML}`],
    ),
  ];
}

test('there is a switch wherever words of the talk and of ours stand together', () => {
  expect(switched.length).toBeGreaterThan(20);
});

test('under the switch nothing of ours stays, and nothing stands headless', async () => {
  await withPage({}, async (page) => {
    for (const path of switched) {
      await page.goto(root.url + path);
      await page.locator('#only-the-talk').evaluate((box: HTMLInputElement) => box.click());
      expect(await page.evaluate(lacks), path).toEqual([]);
    }
  });
});

test('under the switch a figure has the heading of its slide, in the type of the talk', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${root.url}rapport/`);
    const heads = page.locator('.figure > .of-slide');
    expect(await heads.locator('visible=true').count()).toBe(0);
    await page.locator('#only-the-talk').evaluate((box: HTMLInputElement) => box.click());
    expect(await heads.locator('visible=true').count()).toBe(await page.locator('main .figure').count());
    expect(await heads.first().locator('.words').getAttribute('lang')).toBe('nl');
  });
});
