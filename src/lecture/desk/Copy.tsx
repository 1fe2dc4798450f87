import { useLayoutEffect, useRef } from 'react';
import { copyOf } from '../stage/copy-of.ts';
import { showStep } from '../stage/show-step.ts';

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
