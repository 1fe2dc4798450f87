/** The handout in the browser: only the slides that the address chooses, in its order, and a button to print. */
import { readChoice } from '../model/address.ts';
import { chooseSlides } from '../model/choice.ts';
import { arrange, readSlides } from '../stage/page-slides.ts';

const whole = readSlides('.handout-slide');
const { slides, choice } = chooseSlides(whole, readChoice(location.search));
if (choice) {
  arrange(whole, slides);
  const notice = document.querySelector<HTMLElement>('.chosen');
  const says = notice?.querySelector('[role="status"]');
  if (notice && says) {
    says.textContent = (notice.dataset.words ?? '')
      .replace('{n}', String(slides.length))
      .replace('{total}', String(whole.length));
    notice.hidden = false;
  }
  // The browser went to the slide that the address names before the slides had this order.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
