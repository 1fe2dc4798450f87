/** The overview: the slides by name; once it is open, with their pictures, and arrows that go from one to the next. */

/** Opens the overview at the slide that is shown, or closes it and gives the focus back. */
export function showOverview(opens: boolean, slide: string): void {
  document.documentElement.toggleAttribute('data-overview', opens);
  const section = document.getElementById(slide);
  if (section) section.inert = opens;
  document.querySelector('[data-do="overview"]')?.setAttribute('aria-expanded', String(opens));
  for (const entry of document.querySelectorAll<HTMLElement>('.overview li[data-of]')) {
    const anchor = entry.querySelector('a');
    const here = entry.dataset.of === slide;
    if (here) anchor?.setAttribute('aria-current', 'true');
    else anchor?.removeAttribute('aria-current');
    if (here && opens) anchor?.focus();
  }
  // Where they cannot be fetched any more, the names are there.
  if (opens)
    void import('./pictures.ts').then(
      ({ addPictures }) => addPictures(),
      () => {},
    );
  else document.getElementById(`${slide}-title`)?.focus({ preventScroll: true });
}
