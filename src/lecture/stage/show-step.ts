/** A slide, or a copy of one, at a step of it. */

/** What belongs to a later step is there, but hidden; what is told now is lit; a figure knows its own steps. */
export function showStep(section: HTMLElement, step: number): void {
  for (const block of section.querySelectorAll<HTMLElement>('[data-step]')) {
    if (!block.closest('figure-explorer'))
      block.toggleAttribute('data-later', Number(block.dataset.step) > step);
  }
  for (const part of section.querySelectorAll<HTMLElement>('[data-lights]')) {
    const [from = 0, until = step] = (part.dataset.lights ?? '').split(' ').map(Number);
    part.toggleAttribute('data-lit', step >= from && step <= until);
  }
  for (const figure of section.querySelectorAll<HTMLElement>('figure-explorer')) {
    const { first = '1', steps = '1' } = figure.dataset;
    const shown = String(Math.min(Math.max(1, step - Number(first) + 1), Number(steps)));
    if (figure.dataset.shown !== shown) figure.dataset.shown = shown;
  }
}
