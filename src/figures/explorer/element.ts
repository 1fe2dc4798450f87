/** Lets a reader explore a drawn figure: select a mark, step through it. The figure is complete without it. */
import { SELECT_NAMES, STEP_NAMES, valueUnder } from '../../addresses/parameters.ts';
import { intentOf, moveSelection, type Selection } from './focus.ts';
import { hasRow } from './row-runs.ts';
import { SHOWN, type ShownMarks } from './shown.ts';

/**
 * `data-figure` is the figure's id: with it the address follows the reader. Without it the explorer stands where
 * another rules the address and sets its step by `data-shown`, as on a slide.
 */
class FigureExplorer extends HTMLElement {
  static observedAttributes = ['data-shown'];
  #selected: string | undefined;
  /** What is pointed at or has the focus: it shows as if it were selected, as long as nothing is. */
  #previewed: string | undefined;
  #ready = false;

  connectedCallback(): void {
    // Moved within the page it is what it was.
    if (this.#ready) return;
    this.#ready = true;
    for (const svg of this.querySelectorAll('svg')) svg.role = 'group';
    this.querySelector('.drawing')?.addEventListener('pointerleave', () => this.#preview());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      // Who goes on to a link in the answer keeps it.
      if (!(relatedTarget as Element | null)?.closest('.beside')) this.#preview();
    });
    for (const mark of this.#marks()) {
      // The page says once what a mark is called that both forms have.
      const id = mark.dataset.mark ?? '';
      mark.ariaLabel ??= this.querySelector(`svg [data-mark="${id}"][aria-label]`)?.ariaLabel ?? null;
      mark.role = 'button';
      mark.addEventListener('click', () => this.#apply({ type: 'select', id }));
      mark.addEventListener('keydown', (event) => this.#onKey(event, mark));
      // What passes under a pointer that rests, while one scrolls, is entered and not pointed at.
      for (const type of ['pointermove', 'focus']) mark.addEventListener(type, () => this.#preview(id));
    }
    for (const radio of this.querySelectorAll<HTMLInputElement>('.steps input')) {
      radio.addEventListener('change', () => {
        // An empty value is no step: all is shown.
        this.dataset.shown = radio.value;
        this.#write(STEP_NAMES, radio.value);
      });
    }
    this.#restore();
  }

  /** Those of the drawing: beside it stand signs that say whose words a text is, which have a `data-mark` as well. */
  #marks = (): SVGElement[] => [...this.querySelectorAll<SVGElement>('svg [data-mark]')];

  #rows = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>('[data-row]')];

  /** The marks that this step shows, in the table's order, and the selected one. */
  #selection(): Selection {
    const ids = this.#rows().flatMap(({ dataset: { row = '' } }) => {
      // All forms show it at the same steps.
      const mark = this.querySelector(`svg [data-mark="${row}"]`);
      return mark && getComputedStyle(mark).visibility !== 'hidden' ? row : [];
    });
    return { ids, selected: this.#selected };
  }

  #onKey(event: KeyboardEvent, mark: SVGElement): void {
    const intent = intentOf(event.key, mark.dataset.mark ?? '');
    if (!intent || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#apply(intent);
    mark.ownerSVGElement
      ?.querySelector<SVGElement>(`[data-mark="${this.#selected ?? mark.dataset.mark}"]`)
      ?.focus();
  }

  #preview(id?: string): void {
    if (id === this.#previewed) return;
    this.#previewed = id;
    this.#show();
  }

  #apply(intent: Parameters<typeof moveSelection>[1]): void {
    this.#selected = moveSelection(this.#selection(), intent).selected;
    this.#previewed = undefined;
    this.#show();
    this.#write(SELECT_NAMES, this.#selected);
  }

  /** Attributes follow the selection; the words beside it are those of the table's row. */
  #show(): void {
    const { ids, selected } = this.#selection();
    const rows = this.#rows();
    const shown = selected ?? this.#previewed;
    for (const mark of this.#marks()) {
      const id = mark.dataset.mark;
      const on = id === selected;
      mark.toggleAttribute('data-selected', on);
      mark.toggleAttribute('data-pointed', id === shown);
      mark.ariaPressed = String(on);
      mark.tabIndex = id === (selected ?? ids[0]) ? 0 : -1;
    }
    const at = rows.findIndex(({ dataset }) => dataset.row === shown);
    for (const part of this.querySelectorAll<SVGElement>('[data-of]')) {
      part.toggleAttribute('data-lit', hasRow(part.dataset.of ?? '', at));
    }
    this.toggleAttribute('data-choosing', shown !== undefined);
    // The first cell only counts.
    const cells = this.querySelectorAll(`[data-row="${shown}"] > td:not(:first-child)`);
    const panel = this.querySelector<HTMLElement>('.beside');
    // What stays would lose the focus of who reads on in it.
    if (panel && panel.dataset.about !== shown) {
      if (shown) panel.dataset.about = shown;
      else delete panel.dataset.about;
      panel.replaceChildren(
        ...[...cells].map((cell) => {
          const line = document.createElement('p');
          line.append(...cell.cloneNode(true).childNodes);
          return line;
        }),
      );
    }
    this.dispatchEvent(new CustomEvent<ShownMarks>(SHOWN, { bubbles: true, detail: { shown, selected } }));
  }

  /** What is not shown cannot stay selected. */
  attributeChangedCallback(): void {
    if (!this.#ready) return;
    const { ids, selected } = this.#selection();
    if (selected && !ids.includes(selected)) this.#apply({ type: 'leave' });
    else this.#show();
  }

  /** Takes from the address what is one of ours, and nothing else. */
  #restore(): void {
    const id = valueUnder(SELECT_NAMES, location.search);
    const here = location.hash === `#${this.dataset.figure}`;
    // The address speaks of one figure; where it names another, this one stays as it is.
    const ours = this.dataset.figure && (here || !location.hash);
    if (ours && id && this.#selection().ids.includes(id)) this.#selected = id;
    this.#show();
    const step = [...this.querySelectorAll<HTMLInputElement>('.steps input')].find(
      ({ value }) => ours && value === valueUnder(STEP_NAMES, location.search),
    );
    if (step) {
      step.checked = true;
      this.dataset.shown = step.value;
    }
    // Who comes back from a finding stands where they left.
    if (here)
      this.#marks()
        .find((mark) => mark.hasAttribute('data-selected') && mark.getClientRects().length > 0)
        ?.focus({ preventScroll: true });
  }

  #write(names: typeof SELECT_NAMES, value: string | undefined): void {
    if (!this.dataset.figure) return;
    const url = new URL(location.href);
    const other = url.hash !== `#${this.dataset.figure}`;
    for (const gone of other ? [SELECT_NAMES, STEP_NAMES] : [names])
      for (const name of Object.values(gone)) url.searchParams.delete(name);
    // The Dutch name is written, on every page; all are read.
    if (value) url.searchParams.set(names.nl, value);
    url.hash = this.dataset.figure;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A frame without an address of its own has none to remember the selection in.
    }
  }
}

customElements.define('figure-explorer', FigureExplorer);
