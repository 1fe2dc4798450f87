/**
 * In a report: the exercise comes alive when a reader asks for it, and not before is any of its script fetched. Until it
 * is passed the drawing keeps the order to itself: passed is who has read on, laid the talk's order beside, opened its
 * fold, or gone to the drawing.
 */

/** Where one reads, as the report has it: what lies above this part of the screen has been read. */
const READ_ABOVE = 0.52;

for (const place of document.querySelectorAll<HTMLElement>('.try-first')) {
  const drawing = document.querySelector<HTMLElement>(
    `figure-explorer[data-figure="${place.dataset.orderOf}"]`,
  );
  drawing?.setAttribute('data-awaits', '');
  const pass = (): void => {
    passing.disconnect();
    if (!drawing?.hasAttribute('data-awaits')) return;
    drawing.removeAttribute('data-awaits');
    // Set anew, its step makes the explorer look which marks there are to walk to.
    drawing.dataset.shown = drawing.dataset.shown ?? '';
  };
  const passing = new IntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) pass();
    },
    { rootMargin: `-${READ_ABOVE * 100}% 0px 999999px` },
  );
  passing.observe(place);
  const passIfNamed = (): void => {
    if (location.hash === `#${place.dataset.orderOf}`) pass();
  };
  passIfNamed();
  addEventListener('hashchange', passIfNamed);
  for (const type of ['focusin', 'pointerdown']) drawing?.addEventListener(type, pass, { once: true });
  // A fold tells nobody around it that it was opened.
  place.addEventListener('toggle', pass, { capture: true, once: true });

  const button = place.querySelector<HTMLButtonElement>('.try');
  button?.addEventListener('click', async () => {
    button.ariaBusy = 'true';
    try {
      const { mount } = await import('./mount.tsx');
      for (const exercise of place.querySelectorAll<HTMLElement>('predict-order')) mount(exercise);
      button.remove();
      place.focus({ preventScroll: true });
    } catch {
      // Without a network the lists remain, and one can ask again.
      button.ariaBusy = null;
    }
  });
  place.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.reveal')) pass();
  });
}
