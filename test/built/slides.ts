// What is seen of the slides of a deck, one after the other.

import type { Page } from 'playwright-core';
import { classesIn, fewWithEach, page as pageOf } from './pages.ts';
import type { Site } from './sites.ts';

/**
 * What is too small or does not fit on the slide that is shown; text in a drawing is measured as it is drawn. The source
 * line may be three quarters of what all else is at least.
 */
export const misfits = (page: Page, smallest: number): Promise<string[]> =>
  page.evaluate((smallestOfAll) => {
    const wrong: string[] = [];
    const slide = document.querySelector('[data-current]');
    const [edge, foot] = [slide?.getBoundingClientRect(), slide?.querySelector('.source-line')];
    if (!slide || !edge || !foot) return ['nothing is shown'];
    const floor = foot.getBoundingClientRect().top;
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement: element } = texts.currentNode;
      if (!textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
      const scale = (element as unknown as SVGElement).ownerSVGElement?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      const name = `${slide.id} "${textContent.trim().slice(0, 40)}"`;
      const least = foot.contains(element) ? smallestOfAll * 0.75 : smallestOfAll;
      if (size < least - 0.05) wrong.push(`${name} is ${size.toFixed(1)} px`);
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects()) {
        const low = foot.contains(element) ? edge.bottom : floor;
        const out =
          box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > low + 2;
        if (out && box.width > 1) wrong.push(`${name} does not fit`);
      }
    }
    const heading = slide.querySelector('h2')?.getBoundingClientRect().bottom ?? 0;
    const parts = slide.querySelector('.parts')?.firstElementChild?.getBoundingClientRect().top ?? heading;
    // Who asks the question that opens the deck stands above it.
    if (parts < heading - 1 && !slide.matches('.opening')) wrong.push(`${slide.id} stands over its heading`);
    return wrong;
  }, smallest);

const idsOf = ({ dir }: Site, path: string): string[] =>
  pageOf(
    dir,
    path,
  )('.slide')
    .toArray()
    .map(({ attribs }) => attribs.id ?? '');

/** A few of the slides on which each class stands that stands on any. */
export function slidesOfEachShape(site: Site, path: string): string[] {
  const $ = pageOf(site.dir, path);
  return fewWithEach(idsOf(site, path), (id) => classesIn($, `#${id}`));
}

/** Goes to slides of a deck, with all their steps shown or also at each, and gathers what `look` finds. */
export async function onEachSlide(
  page: Page,
  site: Site,
  path: string,
  look: () => Promise<string[]>,
  { ids = idsOf(site, path), eachStep = false }: { ids?: readonly string[]; eachStep?: boolean } = {},
): Promise<string[]> {
  const wrong: string[] = [];
  // What is looked at is where everything comes to rest.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.url + path);
  for (const id of ids) {
    const steps = Number(await page.locator(`#${id}`).getAttribute('data-steps'));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await page.locator(`#${id}[data-current]`).waitFor();
    for (let step = 1; step < steps; step++) {
      if (eachStep) wrong.push(...(await look()).map((found) => `step ${step}: ${found}`));
      await page.keyboard.press('ArrowRight');
    }
    wrong.push(...(await look()));
  }
  return wrong;
}
