/** Searches as one types. What is asked stands in the address, so that it can be sent on; it reaches no server. */
import type { Language } from '../../schema/primitives.ts';
import { type Found, find, type Hit } from '../../search/find.ts';
import { isOfTalk, type SearchIndex } from '../../search/index-file.ts';
import { givenUnder, QUERY_NAMES, WHOSE_NAMES } from '../../search/parameters.ts';
import { indexFor } from './search-index.ts';
import { filled, make, statement } from './show-statement.ts';

/** As many texts of one place are shown at first. */
const SHOWN = 3;
/** In milliseconds: so long after the last key a count is said, so that it is not said for each. */
const PAUSE = 300;

const box = document.querySelector<HTMLElement>('.search');
const field = box?.querySelector<HTMLInputElement>('input[type=search]');
const count = box?.querySelector<HTMLElement>('[role=status]');
const list = box?.querySelector<HTMLElement>('.results');
const says = box?.dataset ?? {};

let pausing: ReturnType<typeof setTimeout> | undefined;

const chosen = (): string =>
  box?.querySelector<HTMLInputElement>('input[name=whose]:checked')?.value ?? 'all';

async function search(): Promise<void> {
  if (!box || !field || !list || !count) return;
  const query = field.value.trim();
  remember(query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]'))
    link.search = query
      ? new URLSearchParams({ [QUERY_NAMES[link.hreflang as Language]]: query }).toString()
      : '';
  if (!query) {
    list.replaceChildren();
    say('');
    box.removeAttribute('data-asked');
    return;
  }
  box.setAttribute('data-asked', '');
  try {
    const index = await indexFor(box);
    // What was typed meanwhile is searched for by its own turn.
    if (field.value.trim() !== query) return;
    show(index, find(index, query));
  } catch {
    say(says.failed ?? '');
  }
}

function show(index: SearchIndex, { hits, partly, missing }: Found): void {
  const wanted = hits.filter(({ text }) => {
    const talk = isOfTalk(index.texts[text]?.whose);
    return chosen() === 'all' || (chosen() === 'talk') === talk;
  });
  const places = new Map<number, Hit[]>();
  for (const hit of wanted) {
    const place = index.texts[hit.text]?.place ?? 0;
    places.set(place, [...(places.get(place) ?? []), hit]);
  }
  list?.replaceChildren(...[...places].map(([place, of]) => shownPlace(index, place, of)));
  const number = places.size;
  const found = number === 0 ? says.none : number === 1 ? says.one : filled(says.count, number);
  const less =
    missing.length > 0
      ? filled(says.missing, missing.map((word) => `‘${word}’`).join(', '))
      : partly
        ? says.partly
        : '';
  say([found, number > 0 && less].filter(Boolean).join(' '));
}

function shownPlace(index: SearchIndex, number: number, hits: readonly Hit[]): HTMLElement {
  const place = index.places[number];
  const link = make('a', '', place?.name ?? '');
  link.href = place?.href ?? '';
  const heading = make('h3', '', ...(place?.kind ? [make('span', 'kind', place.kind), ' '] : []), link);
  // An entry's name is its heading already.
  const texts = hits.filter(({ text }) => index.texts[text]?.text !== place?.name);
  const item = make(
    'li',
    '',
    heading,
    ...reasons(hits),
    ...texts.slice(0, SHOWN).map((hit) => shownHit(index, hit)),
  );
  const rest = texts.slice(SHOWN);
  if (rest.length > 0) {
    const more = make('button', 'more', filled(says.more, rest.length));
    more.type = 'button';
    more.addEventListener('click', () => {
      const shown = rest.map((hit) => shownHit(index, hit));
      more.replaceWith(...shown);
      shown[0]?.querySelector('a')?.focus();
    });
    item.append(more);
  }
  return item;
}

const shownHit = (index: SearchIndex, { text, why }: Hit): HTMLElement =>
  statement(index, text, new Set(why.flatMap(({ words }) => words)));

/** Why texts were found that do not have the word itself, once: what a reader would else wonder at. */
function reasons(hits: readonly Hit[]): HTMLElement[] {
  const said = hits
    .flatMap(({ why }) => why)
    .flatMap(({ asked, reason, words: [word = ''] }) => {
      if (reason === 'synonym') return [filled(says.synonym, `‘${asked}’`)];
      return reason === 'slip' ? [filled(says.slip, `‘${word}’`)] : [];
    });
  return said.length > 0 ? [make('p', 'why', [...new Set(said)].join('; '))] : [];
}

/** Said after a pause, so that who listens does not hear a count for each key. */
function say(words: string): void {
  clearTimeout(pausing);
  pausing = setTimeout(() => {
    if (count) count.textContent = words;
  }, PAUSE);
}

function remember(query: string): void {
  const address = new URL(location.href);
  const names: [Readonly<Record<string, string>>, string][] = [
    [QUERY_NAMES, query],
    [WHOSE_NAMES, chosen() === 'all' ? '' : chosen()],
  ];
  for (const [known, value] of names) {
    for (const name of Object.values(known)) address.searchParams.delete(name);
    if (value) address.searchParams.set(known[document.documentElement.lang] ?? '', value);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function read(): void {
  if (!box || !field) return;
  const address = new URLSearchParams(location.search);
  field.value = givenUnder(QUERY_NAMES, address);
  const whose = givenUnder(WHOSE_NAMES, address);
  for (const choice of box.querySelectorAll<HTMLInputElement>('input[name=whose]'))
    choice.checked = choice.value === (whose || 'all');
  void search();
}

if (box) {
  box.addEventListener('input', () => void search());
  box.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  for (const example of box.querySelectorAll<HTMLAnchorElement>('.examples a')) {
    example.addEventListener('click', (event) => {
      event.preventDefault();
      if (field) field.value = example.textContent ?? '';
      field?.focus();
      void search();
    });
  }
  addEventListener('popstate', read);
  read();
}
