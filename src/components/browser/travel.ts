/** Moves what is drawn for one mark to the place and shape of another. */

/** What two marks draw alike, by class, and what tells where and how. */
const PARTS = ['receive', 'give', 'receiver', 'giver'];
const GEOMETRY = ['d', 'stroke-width', 'cx', 'cy'];
const NUMBER = /-?\d*\.?\d+/gu;

let underway: { traveller: Element; arrive(): void } | undefined;

const partOf = (mark: Element, name: string): Element | null => mark.querySelector(`:not(.tipped *).${name}`);

/** Takes 0.4 s; at once for who asked for less motion. */
export function travel(from: SVGElement, to: SVGElement): void {
  // Who goes on before it has arrived goes on from there.
  const start = underway?.traveller ?? from;
  underway?.arrive();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const traveller = to.cloneNode() as SVGElement;
  for (const name of ['data-mark', 'data-selected', 'role', 'tabindex', 'aria-label', 'aria-pressed'])
    traveller.removeAttribute(name);
  traveller.ariaHidden = 'true';
  const moves = PARTS.flatMap((name) => {
    const [first, last] = [partOf(start, name), partOf(to, name)];
    if (!first || !last) return [];
    const part = last.cloneNode() as Element;
    traveller.append(part);
    return GEOMETRY.flatMap((attribute) => {
      const [a, b] = [first.getAttribute(attribute), last.getAttribute(attribute)];
      return a !== null && b !== null ? [{ part, attribute, a, b }] : [];
    });
  });
  to.before(traveller);
  to.toggleAttribute('data-awaited', true);
  const journey = {
    traveller,
    arrive: () => {
      traveller.remove();
      to.removeAttribute('data-awaited');
      if (underway === journey) underway = undefined;
    },
  };
  underway = journey;
  const begin = performance.now();
  const step = (now: number): void => {
    if (underway !== journey) return;
    const time = Math.min(1, Math.max(0, now - begin) / 400);
    const eased = 1 - (1 - time) ** 3;
    for (const { part, attribute, a, b } of moves) part.setAttribute(attribute, between(a, b, eased));
    if (time === 1) journey.arrive();
    else requestAnimationFrame(step);
  };
  step(begin);
}

/** Each number of `b` on its way from that of `a`. */
function between(a: string, b: string, share: number): string {
  const from = a.match(NUMBER) ?? [];
  let index = 0;
  return b.replace(NUMBER, (end) => {
    const start = Number(from[index++] ?? end);
    return String(start + (Number(end) - start) * share);
  });
}
