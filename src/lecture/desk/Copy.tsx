import { useLayoutEffect, useRef } from 'react';
import { showStep } from '../stage/stage.ts';

interface SlideProps {
  of: HTMLElement;
  step: number;
  /** Tells the ids in this copy from those in others. */
  name: string;
}

/** A slide as the page has it, at a step, to look at only. */
export function SlideCopy({ of, step, name }: SlideProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    sheet.current?.replaceChildren(copyOf(of, name));
  }, [of, name]);
  useLayoutEffect(() => {
    const copy = sheet.current?.firstElementChild;
    if (copy instanceof HTMLElement && of) showStep(copy, step);
  }, [of, step]);
  return <div className="stage" inert ref={sheet} />;
}

interface NotesProps {
  of: Element | null;
}

export function NotesCopy({ of }: NotesProps) {
  const notes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    notes.current?.replaceChildren(...(of ? [of.cloneNode(true)] : []));
  }, [of]);
  return <div ref={notes} />;
}

/** A copy whose ids are its own, and which refers to itself where the original did. */
function copyOf(original: HTMLElement, name: string): HTMLElement {
  const copy = original.cloneNode(true) as HTMLElement;
  const parts = [copy, ...copy.querySelectorAll('*')];
  const ids = new Set(parts.map(({ id }) => id).filter(Boolean));
  const renamed = (id: string): string => (ids.has(id) ? `${id}-${name}` : id);
  for (const part of parts) {
    for (const attribute of [...part.attributes]) {
      const { name: of, value } = attribute;
      if (of === 'id') attribute.value = renamed(value);
      else if (of.startsWith('aria-') && of.endsWith('by'))
        attribute.value = value.split(' ').map(renamed).join(' ');
      else if (value.includes('#'))
        attribute.value = value
          .replace(/^#([\w-]+)$/, (_, id: string) => `#${renamed(id)}`)
          .replace(/url\(#([\w-]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
    }
  }
  return copy;
}
