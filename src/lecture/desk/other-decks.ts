/** The decks that are open beside the one that a presenter's window leads. */
import type { Member } from '../model/session.ts';
import { type Meet, PATIENCE } from '../stage/link.ts';

/** Leads the first deck that is heard, and tells of the others. */
export function meetDecks(member: Member): Meet {
  const others = new Map<string, { slide: string; gone: ReturnType<typeof setTimeout> }>();
  let led = '';
  const tell = (): void =>
    member.others(
      [...others].filter(([name]) => name !== led).map(([lecture, { slide }]) => ({ lecture, slide })),
    );
  const forget = (name: string): void => {
    clearTimeout(others.get(name)?.gone);
    if (others.delete(name)) tell();
  };
  return (message, { leads, lead }) => {
    const { kind, lecture } = message;
    if (led !== leads) {
      led = leads;
      tell();
    }
    if (kind === 'bye') forget(lecture);
    if (leads === '' && kind !== 'bye') lead(lecture);
    else if (kind === 'state') {
      const known = others.get(lecture);
      clearTimeout(known?.gone);
      const { slide } = message.snapshot.state;
      others.set(lecture, { slide, gone: setTimeout(() => forget(lecture), PATIENCE) });
      if (known?.slide !== slide) tell();
    }
  };
}
