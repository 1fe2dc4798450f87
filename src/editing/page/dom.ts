/** Makes elements. Words become text and nothing else: what someone typed is never markup. */

type Child = Node | string | undefined | false;
interface Given {
  class?: string;
  on?: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>;
  [attribute: string]: unknown;
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { on = {}, ...attributes }: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(attribute, value === true ? '' : String(value));
  for (const [event, listener] of Object.entries(on))
    element.addEventListener(event, listener as EventListener);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

export const button = (words: string, press: () => void, given: Given = {}): HTMLButtonElement =>
  make('button', { type: 'button', ...given, on: { click: press } }, words);

let made = 0;

/** A field with its name above it. */
export function field<Field extends HTMLElement>(name: string, input: Field, hint?: string): HTMLElement {
  const id = `editing-field-${++made}`;
  input.id = id;
  const told = hint ? make('p', { class: 'editing-hint', id: `${id}-hint` }, hint) : undefined;
  if (told) input.setAttribute('aria-describedby', told.id);
  return make('div', { class: 'editing-field' }, make('label', { for: id }, name), told, input);
}

/** As high as its words. */
export function textarea(value: string, language: string, onInput: () => void): HTMLTextAreaElement {
  const input = make('textarea', { lang: language, rows: 2, spellcheck: 'true' });
  const grow = (): void => {
    input.rows = Math.max(
      2,
      Math.min(12, Math.ceil(input.value.length / 48) + input.value.split('\n').length - 1),
    );
  };
  input.value = value;
  grow();
  input.addEventListener('input', () => {
    grow();
    onInput();
  });
  return input;
}
