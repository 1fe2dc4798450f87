import { pageLanguage } from '../../components/browser/page-language.ts';
import {
  type Member,
  openSession,
  type Session,
  type SessionSlide,
  type Surroundings,
} from '../model/session.ts';
import { joinLecture, type Meet } from './link.ts';

interface WindowOptions extends Pick<Surroundings, 'role' | 'clock' | 'ratio'> {
  /** Back undoes a jump. Going on and back leaves no trace, so that Back leaves the deck in one go. */
  backUndoesJumps?: boolean;
  /** What it makes of decks of other lectures; a deck makes nothing of them. */
  meet?: (member: Member) => Meet;
}

/** Opens the session of this window of the lecture; it follows the address. */
export function openWindow<S extends SessionSlide>(
  whole: readonly S[],
  { backUndoesJumps = false, meet, ...options }: WindowOptions,
): Session<S> {
  const session = openSession(whole, {
    ...options,
    language: pageLanguage(),
    readAddress: () => location,
    writeAddress(place, jumped) {
      try {
        history[jumped && backUndoesJumps ? 'pushState' : 'replaceState'](
          null,
          '',
          location.pathname + place,
        );
      } catch {
        // A browser that counts how often the address changes may refuse; the slide is shown all the same.
      }
    },
    join: (member) => joinLecture(import.meta.env.BASE_URL, member, meet?.(member)),
  });
  for (const event of ['popstate', 'hashchange']) addEventListener(event, session.followAddress);
  return session;
}
