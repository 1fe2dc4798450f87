/** `/` leads to the search field, here or on its page; who speaks to the computer or slips can switch it off (WCAG 2.1.4). */
export {};

const KEPT = 'search-key';
const field = document.querySelector<HTMLInputElement>('#search-field');
const way = document.querySelector<HTMLAnchorElement>('a[data-search]');
const box = document.querySelector<HTMLInputElement>('#search-key');

/** A browser may refuse to keep anything. */
function isOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return box?.checked ?? true;
  }
}

if (box) box.checked = isOn();
box?.addEventListener('change', () => {
  try {
    if (box.checked) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // It holds as long as the page is open.
  }
});

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !isOn()) return;
  if ((target as Element).closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  if (field) field.focus();
  else way?.click();
});
