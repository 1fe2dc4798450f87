/** Puts a button behind each text that can be changed. */
import type { EditableText } from '../asked.ts';
import { make, shorten } from './dom.ts';
import { type Found, findTexts, indexOf } from './find-texts.ts';

/** Within these no other control may stand. */
const CONTROLS = 'a, button, [role="button"], [role="link"]';

/** The last thing of a text behind which a button can stand. */
function seat(last: Text | undefined): ChildNode | undefined {
  const control = last?.parentElement?.closest<HTMLElement>(CONTROLS);
  if (control) return control;
  return last;
}

/** A text in the page, with its button. */
export interface Placed {
  found: Found;
  button: HTMLButtonElement;
}

/** `press` is told of which texts the words may be. Gives the buttons, by text and place on the page. */
export function placeButtons(
  texts: readonly EditableText[],
  language: string,
  words: { edit: string; editThis: (words: string) => string },
  press: (ids: readonly string[], opener: HTMLButtonElement) => void,
): Placed[] {
  const root = document.querySelector<HTMLElement>('main') ?? document.body;
  const buttons: Placed[] = [];
  for (const found of findTexts(root, indexOf(texts, language))) {
    const { ids, words: said, nodes } = found;
    const place = seat(nodes.at(-1));
    if (!place?.parentNode) continue;
    const button = make('button', {
      type: 'button',
      class: 'editing-here',
      'aria-label': words.editThis(shorten(said, 46)),
      'data-word': words.edit,
      'data-text': ids[0],
      on: {
        click: (event) => {
          event.preventDefault();
          event.stopPropagation();
          press(ids, button);
        },
      },
    });
    place.after(make('span', { class: 'editing editing-at' }, button));
    buttons.push({ found, button });
  }
  return buttons;
}
