/** Fetches what the search reads, once, and only when somebody asks for something. */
import type { SearchIndex } from '../../search/index-file.ts';

let coming: Promise<SearchIndex> | undefined;

/** The index that the element names; where it stands in the page itself, as in a copy on disk, nothing is fetched. */
export function indexFor(element: HTMLElement): Promise<SearchIndex> {
  coming ??= load(element.dataset.index ?? '');
  // What failed may be asked for again.
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}

async function load(address: string): Promise<SearchIndex> {
  const here = document.querySelector('script[data-search-index]')?.textContent;
  if (here) return JSON.parse(here) as SearchIndex;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SearchIndex;
}
