/** The notes: each behind its slide, those of the slide that is shown at hand. */
import type { DeckState } from '../model/state.ts';
import { currentState, onState, slides } from '../stage/session.ts';

const root = document.documentElement;
const notesOf = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-notes]')].map((notes) => [notes.dataset.notes, notes]),
);

// A choice of slides has put the slides in another order.
for (const [id = '', notes] of notesOf) {
  const section = document.getElementById(id);
  section?.after(notes);
  notes.hidden = section?.hidden ?? true;
}

/** Shows the notes of the slide that is shown, and which slide comes next. */
export function showNotes({ slide }: DeckState): void {
  const at = slides.findIndex(({ id }) => id === slide);
  const next = slides[at + 1]?.id;
  for (const { id, section } of slides) {
    section.toggleAttribute('data-next', id === next);
    notesOf.get(id)?.toggleAttribute('data-current', id === slide);
  }
}

const toggle = document.querySelector<HTMLButtonElement>('[data-toggle-notes]');
toggle?.addEventListener('click', () => {
  const shown = root.toggleAttribute('data-with-notes');
  toggle.setAttribute('aria-pressed', String(shown));
});

onState(showNotes);
showNotes(currentState());
