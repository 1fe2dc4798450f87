/** What the overview has when it is open, fetched then: pictures of slides, and arrows that go from one to the next. */
import { copyOf } from './copy-of.ts';
import { showStep } from './show-step.ts';

const overview = document.querySelector<HTMLElement>('#deck-overview');
const entries = (): HTMLElement[] => [
  ...(overview?.querySelectorAll<HTMLElement>('li[data-of]:not([hidden])') ?? []),
];

/** Puts before each entry that has none a picture of the slide that it is of. */
export function addPictures(): void {
  for (const entry of entries())
    if (!entry.querySelector('.picture')) entry.prepend(pictureOf(entry.dataset.of ?? ''));
}

/** The slide itself, small, with all its steps: to look at only. */
function pictureOf(slide: string): HTMLElement {
  const picture = document.createElement('div');
  const section = document.getElementById(slide);
  const sheet = section?.querySelector<HTMLElement>('.sheet');
  picture.className = `${section?.className.replace('slide', '')} picture`;
  picture.inert = true;
  picture.ariaHidden = 'true';
  if (!sheet) return picture;
  const copy = copyOf(sheet, 'picture');
  for (const part of copy.querySelectorAll('svg.narrow, .data, .beside, .figure-note, .reading'))
    part.remove();
  for (const link of copy.querySelectorAll('a')) {
    const words = document.createElement('span');
    words.className = link.className;
    words.append(...link.childNodes);
    link.replaceWith(words);
  }
  showStep(copy, Number.MAX_SAFE_INTEGER);
  picture.append(copy);
  return picture;
}

overview?.addEventListener('keydown', (event) => {
  const links = entries().flatMap((entry) => entry.querySelector('a') ?? []);
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at === -1 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const tops = links.map((link) => link.getBoundingClientRect().top);
  const columns = tops.filter((top) => top === tops[0]).length;
  const to: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: links.length - 1,
  };
  const target = to[event.key];
  if (target === undefined) return;
  event.preventDefault();
  links[target]?.focus();
});
