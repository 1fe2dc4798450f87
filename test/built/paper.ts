// What paper shows of a page.

import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** On how many sheets of A4 a page is printed. */
export async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** A page of each kind that is printed: report, brief, a point, a quote, figures, the handout, the talk. */
export const PRINTED = [
  'rapport/',
  'in-het-kort/',
  'bevindingen/ruilen-tussen-bakmaten/',
  'citaten/gesprek-bij-het-vuur/',
  'figuren/brood-delen/',
  'figuren/van-pijl-tot-pijl/',
  'presenteren/hand-out/',
  'bron/',
];

/** Run in a page: the headings that its paper shows. */
export const headingsOf = (): string[] =>
  [...document.querySelectorAll('main :is(h1, h2, h3)')].map((heading) => heading.textContent ?? '');

/** What is wrong with what was printed: a sheet with next to nothing, a heading at the foot of one, no word of whose words these are. */
export async function faultsOnPaper(pdf: Uint8Array, headings: readonly string[]): Promise<string[]> {
  const { text: sheets } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const titles = headings.map(bare).filter(Boolean);
  const faults = sheets.flatMap((sheet, index) => {
    const words = sheet.match(/\p{L}{2,}/gu)?.length ?? 0;
    const last = titles.find((title) => bare(sheet).endsWith(title));
    return [
      ...(words < 12 ? [`sheet ${index + 1} has ${words} words`] : []),
      ...(last && index < sheets.length - 1 ? [`sheet ${index + 1} ends with the heading ${last}`] : []),
    ];
  });
  if (!bare(sheets.join(' ')).includes('delezingstaatindezeletter')) faults.push('there is no legend');
  return faults;
}
