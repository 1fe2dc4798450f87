import { type SaidBlock, signedBelow } from '../../study/signed-below.ts';
import type { View } from '../view.ts';

/** Whether a block of the brief goes without its sign, since the next says it too. Elsewhere each has its own. */
export function isSignedBelow({ study, language, address }: View, block: SaidBlock): boolean {
  const brief =
    address?.page === 'brief' &&
    study.pages.find((page) => page.id === 'brief' && page.language === language);
  return brief ? signedBelow(study, language, brief.body)(block) : false;
}
