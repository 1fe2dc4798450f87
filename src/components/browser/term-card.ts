/**
 * Opens the card of a word where it stands: on click and Enter with the focus inside, on keyboard focus beside it.
 * Without this, and for whoever asks for a new tab, the word is a link to its page.
 */
const cardOf = (term: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(`term-${term.dataset.term}`);

/** Whether it could: where the browser refuses, the link is followed. */
function open(term: HTMLAnchorElement, card: HTMLElement): boolean {
  try {
    card.showPopover();
  } catch {
    return false;
  }
  const word = term.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const below = word.bottom + height + 8 < innerHeight || word.top < height + 8;
  card.style.left = `${scrollX + Math.max(8, Math.min(word.left, room))}px`;
  card.style.top = `${scrollY + (below ? word.bottom + 6 : word.top - height - 6)}px`;
  return true;
}

for (const term of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
  const card = cardOf(term);
  if (!card || !('showPopover' in card)) continue;
  term.setAttribute('aria-haspopup', 'dialog');
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!open(term, card)) return;
    event.preventDefault();
    // The card itself, so that it is read out whole.
    card.focus();
  });
  // Closing gives the focus back to the word: that is no reason to open again. WebKit tells it before the card is closed.
  let closing = false;
  card.addEventListener('beforetoggle', ({ newState }) => {
    closing = newState === 'closed';
  });
  card.addEventListener('toggle', () => {
    closing = false;
  });
  term.addEventListener('focus', () => {
    if (!closing && term.matches(':focus-visible') && !card.matches(':popover-open')) open(term, card);
  });
  term.addEventListener('blur', (event) => {
    if (!card.contains(event.relatedTarget as Node | null) && card.matches(':popover-open'))
      card.hidePopover();
  });
  card.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as Node | null;
    if (to && to !== term && !card.contains(to)) card.hidePopover();
  });
}
