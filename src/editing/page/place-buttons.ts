/** Puts a button behind each text that can be changed. */
import type { EditableText } from '../asked.ts';
import { make } from './dom.ts';
import { findTexts, indexOf } from './find-texts.ts';

/** Within these no other control may stand. */
const CONTROLS = 'a, button, label, select, [role="button"], [role="link"]';

/** The last thing of a text behind which a button can stand. */
function seat(last: Node): ChildNode | undefined {
  const control = last.parentElement?.closest<HTMLElement>(CONTROLS);
  if (control) return control;
  return last as ChildNode;
}

/** `press` is told of which texts the words may be. Gives the buttons, by text and place on the page. */
export function placeButtons(
  texts: readonly EditableText[],
  language: string,
  words: { edit: string; editThis: (words: string) => string },
  press: (ids: readonly string[], opener: HTMLElement) => void,
): HTMLButtonElement[] {
  const root = document.querySelector<HTMLElement>('main') ?? document.body;
  const buttons: HTMLButtonElement[] = [];
  for (const { ids, words: said, last } of findTexts(root, indexOf(texts, language))) {
    const place = seat(last);
    if (!place?.parentNode) continue;
    const short = said.length > 48 ? `${said.slice(0, 46).replace(/\s\S*$/, '')} …` : said;
    const button = make('button', {
      type: 'button',
      class: 'editing editing-here',
      'aria-label': words.editThis(short),
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
    place.after(button);
    buttons.push(button);
  }
  return buttons;
}
