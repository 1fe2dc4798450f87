/** The link to another language leads to the place that the address names, with what it carries, in the words of that page. */
import { SELECT_NAMES, STEP_NAMES, valueUnder } from '../../addresses/parameters.ts';
import { CHOICE_NAMES } from '../../lecture/model/choice.ts';
import type { Language } from '../../schema/primitives.ts';

/** The place that the address names, or in the report the chapter that one has read on to since, or back to its top. */
function placeHere(): string {
  const chapter = document.querySelector<HTMLAnchorElement>('.contents [data-here]')?.hash;
  if (!chapter && scrollY <= 0 && document.querySelector('.contents')) return '';
  const named = document.getElementById(location.hash.slice(1))?.closest('.chapter')?.id;
  return chapter && `#${named}` !== chapter ? chapter : location.hash;
}

function keepPlace(link: HTMLAnchorElement): void {
  const url = new URL(link.pathname, link.href);
  for (const names of [SELECT_NAMES, STEP_NAMES, CHOICE_NAMES]) {
    const value = valueUnder(names, location.search);
    if (value) url.searchParams.set(names[link.hreflang as Language], value);
  }
  url.hash = placeHere();
  link.href = url.href;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]'))
  for (const type of ['pointerenter', 'pointerdown', 'focus', 'click'])
    link.addEventListener(type, () => keepPlace(link));
