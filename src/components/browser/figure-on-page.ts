/** What an explored figure does on a page, and not on a slide: its answer stands at the mark, and a slider chooses marks. */
import { SHOWN, type ShownMarks } from '../../figures/explorer/shown.ts';
import { travel } from './travel.ts';

/** The padding of the answer, so that its words begin where those of the mark do, and the air around it; in pixels. */
const PADDING = 12;
const AIR = 4;
/** How much more it matters that the answer is seen whole, and then what it covers of its own mark, than what else it covers. */
const WEIGHT = { unseen: 999, own: 99, other: 1 };

/** The mark in the form that is seen. */
const drawn = (explorer: Element, id: string | undefined): SVGElement | undefined =>
  [...explorer.querySelectorAll<SVGElement>(`svg [data-mark="${id}"]`)].find(
    (mark) => mark.getClientRects().length > 0,
  );

const sliderOf = (explorer: Element): HTMLInputElement | null => explorer.querySelector('input[type=range]');

/** In the order of the table, as the slider counts them. */
const idsOf = (explorer: Element): string[] =>
  [...explorer.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row ?? '');

/** How much of one box lies within another, in square pixels. */
const overlap = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/**
 * The answer stands at its mark where it covers least, and of the mark itself nothing that can be helped: behind its
 * words, right of it, below or above it, at its foot. A sheet that wants it elsewhere gives it another position.
 */
function place(explorer: Element): void {
  const panel = explorer.querySelector<HTMLElement>('.beside');
  const mark = panel?.dataset.about && drawn(explorer, panel.dataset.about);
  if (!panel || !mark || getComputedStyle(panel).position !== 'absolute') return;
  const area = (mark.querySelector('.area') ?? mark).getBoundingClientRect();
  const words = [...mark.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
  const around = explorer.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const shown = [
    ...explorer.querySelectorAll('svg :is(text, circle, [data-mark] path), .how-to-read, .steps, .slider'),
  ].map((one) => ({
    box: one.getBoundingClientRect(),
    weight: WEIGHT[mark.contains(one) ? 'own' : 'other'],
  }));
  const screen = new DOMRect(0, 0, innerWidth, innerHeight);
  const start = Math.min(area.right, ...words.map(({ left }) => left)) - PADDING;
  const end = Math.max(area.left, ...words.map(({ right }) => right)) + PADDING;
  const [best] = [
    [end, area.top + (area.height - height) / 2],
    [area.right + AIR, area.top],
    [start, area.bottom + AIR],
    [start, area.top - AIR - height],
    [start, area.bottom - AIR - height],
  ]
    .map(([x = 0, y = 0]) => {
      const left = Math.max(around.left, Math.min(x, around.right - width));
      const box = new DOMRect(left, y, width, height);
      const unseen = (width * height - overlap(box, screen)) * WEIGHT.unseen;
      return { box, covers: shown.reduce((all, one) => all + overlap(box, one.box) * one.weight, unseen) };
    })
    .sort((one, other) => one.covers - other.covers);
  if (!best) return;
  panel.style.setProperty('--x', `${Math.round(best.box.x - around.x)}px`);
  panel.style.setProperty('--y', `${Math.round(best.box.y - around.y)}px`);
}

document.addEventListener(SHOWN, ({ target, detail }: CustomEventInit<ShownMarks> & Event) => {
  const explorer = target as Element;
  explorer.toggleAttribute('data-chosen', detail?.selected !== undefined);
  place(explorer);
  const slider = sliderOf(explorer);
  if (!slider || detail?.selected === undefined) return;
  slider.valueAsNumber = idsOf(explorer).indexOf(detail.selected);
  slider.ariaValueText = drawn(explorer, detail.selected)?.ariaLabel ?? null;
});

addEventListener('resize', () => {
  for (const explorer of document.querySelectorAll('figure-explorer[data-choosing]')) place(explorer);
});

/** The slider chooses a mark by its place in the order; what was chosen before moves there. */
function slide(slider: HTMLInputElement, explorer: Element): void {
  const mark = drawn(explorer, idsOf(explorer)[slider.valueAsNumber]);
  const before = explorer.querySelector<HTMLElement>('[data-selected]')?.dataset.mark ?? idsOf(explorer)[0];
  if (!mark || mark.hasAttribute('data-selected')) return;
  mark.dispatchEvent(new MouseEvent('click'));
  const from = drawn(explorer, before);
  if (from && from !== mark) travel(from, mark);
}

for (const explorer of document.querySelectorAll('figure-explorer')) {
  // Who chooses nothing lets go of what was chosen, as who chooses it again.
  explorer.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('svg') && !(target as Element).closest('[data-mark]'))
      explorer.querySelector('[data-selected]')?.dispatchEvent(new MouseEvent('click'));
  });
  const slider = sliderOf(explorer);
  // Who presses it where it stands chooses what it stands at.
  for (const type of ['input', 'click'])
    slider?.addEventListener(type, ({ currentTarget }) => slide(currentTarget as HTMLInputElement, explorer));
}
