import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether a deck in deck mode shows the step that `part` belongs to; undefined where no deck is, or where it is
 * read as a document. The deck says so by attributes and knows nothing of this.
 */
export function useDeckStep(part: RefObject<HTMLElement | null>): boolean | undefined {
  const [shown, setShown] = useState<boolean>();
  useEffect(() => {
    const element = part.current;
    if (element?.dataset.step === undefined) return;
    const root = document.documentElement;
    const look = (): void =>
      setShown(root.dataset.deck === undefined ? undefined : element.dataset.later === undefined);
    const observer = new MutationObserver(look);
    observer.observe(root, { attributeFilter: ['data-deck'] });
    observer.observe(element, { attributeFilter: ['data-later'] });
    look();
    return () => observer.disconnect();
  }, [part]);
  return shown;
}
