import { expect, test } from 'vitest';
import { revealPage } from './reveal.ts';

test('reveal.js gets the title, the words and the drawing of each slide, and what its page does not show stays behind', () => {
  const page =
    revealPage(`<section class="slide"><h2>Een</h2><div class="parts"><p>woorden</p></div></section>
    <section class="slide"><h2>Twee</h2><div class="parts"><svg class="wide"></svg><svg class="narrow"></svg>
    <details class="data"></details></div></section>`);
  expect(page.match(/<section>/g)).toHaveLength(2);
  expect(page).toContain('<h2>Een</h2><p>woorden</p>');
  expect(page).toContain('class="wide"');
  expect(page).not.toMatch(/narrow|data"/);
});
