/** Writes the code for what is chosen, and shows it. */
const form = document.querySelector<HTMLFormElement>('#builder');
const frame = form?.querySelector('iframe');
const field = form?.querySelector('textarea');
const choice = form?.querySelector('select');

function build(): void {
  const chosen = new FormData(form as HTMLFormElement);
  const entry = choice?.selectedOptions[0];
  const language = String(chosen.get('language') ?? document.documentElement.lang);
  const theme = String(chosen.get('theme') ?? '');
  const query = theme && `?${theme}`;
  if (!entry || !frame || !field) return;
  field.value = (entry.getAttribute(`data-code-${language}`) ?? '').replace(
    /src="([^"]+)"/,
    `src="$1${query}"`,
  );
  field.lang = language;
  frame.lang = language;
  const alone = `${entry.getAttribute(`data-alone-${language}`)}${query}`;
  if (frame.getAttribute('src') !== alone) frame.src = alone;
}

if (form && frame) {
  form.hidden = false;
  form.addEventListener('input', build);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The frame tells how high it is.
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.message === 'height' && Number.isFinite(data.value)) {
      frame.style.height = `${Math.min(Math.max(data.value, 100), 10_000) + 2}px`;
    }
  });
  build();
}
