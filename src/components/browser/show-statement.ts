/** Puts statements of the index on the page: their words, whose they are, and where they stand. */
import { fold, WORD } from '../../search/fold.ts';
import { type IndexedText, isOfTalk, type SearchIndex } from '../../search/index-file.ts';

export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
};

/** `%s` in the words of the page. */
export const filled = (words: string | undefined, what: string | number): string =>
  (words ?? '').replace('%s', String(what));

/** What an index that is whole never asks for. */
const NONE: IndexedText = { id: '', place: 0, whose: 'editorial', text: '' };

/** A text with the sign of whose words it is, which leads to it; words that are asked for are marked. */
export function statement(
  index: SearchIndex,
  number: number,
  marked: ReadonlySet<string> = new Set(),
): HTMLElement {
  const {
    place,
    fragment,
    whose,
    language = document.documentElement.lang,
    text,
  } = index.texts[number] ?? NONE;
  const words = make('span', 'hit-words', ...marking(text, marked));
  words.dataset.kind = whose;
  words.lang = language;
  const sign = document
    .querySelector<HTMLTemplateElement>(`template[data-sign="${whose}"]`)
    ?.content.cloneNode(true);
  const link = make('a', 'mark', sign ?? '');
  link.href = fragment ?? index.places[place]?.href ?? '';
  link.ariaLabel = document.querySelector<HTMLElement>(`template[data-sign="${whose}"]`)?.dataset.name ?? '';
  return make('p', `hit hit-${isOfTalk(whose) ? 'talk' : 'ours'}`, words, ' ', link);
}

function marking(text: string, marked: ReadonlySet<string>): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word);
    if (!marked.has(folded) && !folded.split('-').some((part) => marked.has(part))) continue;
    pieces.push(text.slice(from, index), make('mark', '', word));
    from = index + word.length;
  }
  return [...pieces, text.slice(from)];
}
