/** Lines of the talk to choose from, by slide: those with a chosen one are open. Reached by Tab, chosen by the space bar. */
import { type Language, slideOf } from '../../schema/primitives.ts';
import { WORDS } from '../../words/words.ts';
import type { EditableText } from '../asked.ts';
import { group, make, shorten } from './dom.ts';

export interface LinesField {
  element: HTMLElement;
  /** The ids of what is chosen with spaces between: those of before in their order, then those that were added. */
  value: string;
}

export function linesField(
  label: string,
  texts: readonly EditableText[],
  before: readonly string[],
  language: Language,
  onInput: () => void,
): LinesField {
  let chosen = [...before];
  const boxes = new Map<string, HTMLInputElement>();
  const slides = new Map<number, HTMLElement[]>();
  const titles = new Map<number, HTMLElement>();
  for (const { id: text, line } of texts) {
    if (!line) continue;
    const id = text.replace('line/', '');
    const words = line.amended?.text ?? line.text;
    const box = make('input', {
      type: 'checkbox',
      on: {
        change: () => {
          chosen = box.checked ? [...chosen, id] : chosen.filter((one) => one !== id);
          onInput();
        },
      },
    });
    boxes.set(id, box);
    const shown = make('span', { class: 'editing-talk', lang: line.language }, words);
    const slide = slideOf(id);
    slides.set(slide, [...(slides.get(slide) ?? []), make('li', {}, make('label', {}, box, shown))]);
    if (!titles.has(slide))
      titles.set(slide, make('span', { class: 'editing-talk', lang: line.language }, shorten(words, 32)));
  }
  const folds = [...slides].map(([slide, lines]) =>
    make(
      'details',
      {},
      make('summary', {}, `${WORDS[language].slides([slide])} · `, titles.get(slide)),
      make('ul', {}, ...lines),
    ),
  );
  const show = (): void => {
    for (const [id, box] of boxes) box.checked = chosen.includes(id);
    for (const fold of folds) fold.open = fold.querySelector(':checked') !== null;
  };
  show();
  return {
    element: group(label, make('div', { class: 'editing-slides' }, ...folds)),
    get value() {
      return chosen.join(' ');
    },
    set value(ids) {
      chosen = ids.split(' ').filter(Boolean);
      show();
    },
  };
}
