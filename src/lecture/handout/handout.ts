/** The handout in the browser: only the slides that the address chooses, in its order, and a button to print. */
import { readChoice } from '../model/address.ts';
import { chooseSlides } from '../model/choice.ts';

const whole = [...document.querySelectorAll<HTMLElement>('.handout-slide')].map((section) => ({
  number: Number(section.dataset.number),
  short: section.dataset.short !== undefined,
  section,
}));
const chosen = chooseSlides(whole, readChoice(location.search));
if (chosen.some((slide, index) => slide !== whole[index]) || chosen.length < whole.length) arrange();

function arrange(): void {
  for (const slide of [...chosen, ...whole.filter((other) => !chosen.includes(other))]) {
    const { section } = slide;
    const entry = document.querySelector<HTMLElement>(`.handout-order [data-of="${section.id}"]`);
    for (const part of [section, entry]) {
      if (!part) continue;
      part.hidden = !chosen.includes(slide);
      part.parentElement?.append(part);
    }
  }
  const notice = document.querySelector<HTMLElement>('.chosen');
  const says = notice?.querySelector('[role="status"]');
  if (!notice || !says) return;
  says.textContent = (notice.dataset.words ?? '')
    .replace('{n}', String(chosen.length))
    .replace('{total}', String(whole.length));
  notice.hidden = false;
  // The address named a slide before there was this order.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
