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

export const hint = (words: string, given: Given = {}): HTMLElement =>
  make('p', { class: 'editing-hint', ...given }, words);

/** The beginning of words, cut at a space. */
export const shorten = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most).replace(/\s\S*$/, '')} …` : words;

let made = 0;

/** A field with its name above it. */
export function field(name: string, input: HTMLElement, told?: string): HTMLElement {
  const id = `editing-field-${++made}`;
  input.id = id;
  if (told) input.setAttribute('aria-describedby', `${id}-hint`);
  return make(
    'div',
    {},
    make('label', { for: id, class: 'editing-label' }, name),
    input,
    told && hint(told, { id: `${id}-hint` }),
  );
}

/** Fields that belong together, under one name. */
export const group = (name: string, ...children: Child[]): HTMLElement =>
  make('fieldset', {}, make('legend', { class: 'editing-label' }, name), ...children);
