/** Handout and script in the browser: only the slides that the address chooses, in its order, and a button to print. */
import { readChoice } from '../model/address.ts';
import { chooseSlides } from '../model/choice.ts';
import { formatRun, timeSlides } from '../model/timing.ts';
import { arrange, type PageSlide, readSlides } from '../stage/page-slides.ts';

/** On the handout what students predict comes last, whatever the address says. */
const predicted = ({ section }: PageSlide): number => Number(section.dataset.predicted !== undefined);

const whole = readSlides('.paper-slide');
const inDeck = [...whole].sort((one, other) => one.number - other.number);
const { slides, choice } = chooseSlides(inDeck, readChoice(location.search));
if (choice) {
  const chosen = [...slides].sort((one, other) => predicted(one) - predicted(other));
  arrange(whole, chosen);
  showTimes(chosen);
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

/** A choice of slides has a running time of its own. */
function showTimes(chosen: readonly PageSlide[]): void {
  const times = timeSlides(chosen.map(({ section }) => ({ minutes: Number(section.dataset.minutes) })));
  for (const [index, { section }] of chosen.entries()) {
    const [run, time] = [section.querySelector('[data-run]'), times[index]];
    if (run && time) run.textContent = formatRun(time);
  }
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
