/** What a reader is told of what was published and is no longer there, in whichever form it is asked for. */
import type { Language } from '../schema/primitives.ts';
import type { GoneEntry } from '../study/gone.ts';
import type { Study } from '../study/study.ts';
import { formatDay } from '../words/format.ts';
import { WORDS } from '../words/words.ts';
import type { ListedAddress } from './listed.ts';
import { nameOfListed } from './names.ts';
import { isBuilt, LIST_OF } from './pages.ts';

export interface Telling {
  /** "Ingetrokken" */
  title: string;
  /** That it was withdrawn, and when; of what moved, the link says all. */
  says?: string;
  /** The words of the link. */
  link: string;
  to: ListedAddress;
}

/** Words what became of an entry, with the way to what is there now. */
export function tellGone(study: Study, { kind, fate }: GoneEntry, language: Language): Telling {
  const words = WORDS[language].gone;
  const nameOf = (to: ListedAddress): string => nameOfListed(study, language, to).title;
  if (fate.what === 'moved') {
    const to = { page: kind, id: fate.to };
    return { title: words.moved, link: words.movedTo(nameOf(to)), to };
  }
  const list = LIST_OF[kind];
  const to = fate.see ?? { page: isBuilt(study, list) ? list : ('opening' as const) };
  return {
    title: words.withdrawn,
    says: words.withdrawnOn(formatDay(fate.date, language)),
    link: words.see(nameOf(to)),
    to,
  };
}

/** The same as one text. */
export const textOfTelling = ({ says, link }: Telling): string => [says, link].filter(Boolean).join(' ');
