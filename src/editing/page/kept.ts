/** What is kept while a page is loaded anew: words that are not saved yet, and what is to be said next. */
import type { FormName } from './forms.ts';

export interface KeptWork {
  id: string;
  form: FormName;
  values: Record<string, string>;
  base: Record<string, string>;
}

export interface KeptNews {
  /** The text that the writer was at, and the how-manieth button of it on the page. */
  id: string;
  at: number;
  said: 'saved' | 'undone';
}

const place = (name: string) => `editing-${name}`;

function read<Kept>(name: string): Kept | undefined {
  const kept = sessionStorage.getItem(place(name));
  return kept === null ? undefined : (JSON.parse(kept) as Kept);
}
function write(name: string, kept: unknown): void {
  if (kept === undefined) sessionStorage.removeItem(place(name));
  else sessionStorage.setItem(place(name), JSON.stringify(kept));
}

export const keptWork = (): KeptWork | undefined => read('work');
export const keepWork = (work: KeptWork | undefined): void => write('work', work);
/** Told once. */
export function keptNews(): KeptNews | undefined {
  const news = read<KeptNews>('news');
  write('news', undefined);
  return news;
}
export const keepNews = (news: KeptNews): void => write('news', news);
