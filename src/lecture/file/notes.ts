/** The notes: each behind its slide, those of the slide that is shown at hand. */
import type { Session, SessionState } from '../model/session.ts';
import type { PageSlide } from '../stage/page-slides.ts';

export function startNotes({ current, subscribe }: Session<PageSlide>): void {
  const notesOf = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-notes]')].map((notes) => [notes.dataset.notes, notes]),
  );

  /** A choice of slides puts the slides in another order. */
  function arrangeNotes(): void {
    for (const [id = '', notes] of notesOf) {
      const section = document.getElementById(id);
      section?.after(notes);
      notes.hidden = section?.hidden ?? true;
    }
  }

  /** Shows the notes of the slide that is shown, and which slide comes next. */
  function showNotes({ slides, deck }: SessionState<PageSlide>): void {
    const next = slides[slides.findIndex(({ id }) => id === deck.slide) + 1]?.id;
    for (const { id, section } of slides) {
      section.toggleAttribute('data-next', id === next);
      notesOf.get(id)?.toggleAttribute('data-current', id === deck.slide);
    }
  }

  const toggle = document.querySelector<HTMLButtonElement>('[data-toggle-notes]');
  toggle?.addEventListener('click', () => {
    const shown = document.documentElement.toggleAttribute('data-with-notes');
    toggle.setAttribute('aria-pressed', String(shown));
  });

  arrangeNotes();
  showNotes(current());
  subscribe((now, before) => {
    if (now.slides !== before.slides) arrangeNotes();
    showNotes(now);
  });
}
