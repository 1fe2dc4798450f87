import { LECTURE_NAMES } from '../../addresses/parameters.ts';
import { pageLanguage } from '../../components/browser/page-language.ts';
import { openSession, type Session, type SessionSlide, type Surroundings } from '../model/session.ts';
import { joinLecture } from './link.ts';

interface WindowOptions extends Pick<Surroundings, 'role' | 'clock' | 'ratio'> {
  /** Back undoes a jump. Going on and back leaves no trace, so that Back leaves the deck in one go. */
  backUndoesJumps?: boolean;
}

/** Opens the session of this window of the lecture; it follows the address. */
export function openWindow<S extends SessionSlide>(
  whole: readonly S[],
  { backUndoesJumps = false, ...options }: WindowOptions,
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
    join: (member) => joinLecture(import.meta.env.BASE_URL, member),
  });
  // Who copies the address, copies a place in the deck; the window that opens there is a lecture of its own.
  const { search, hash } = location;
  const asked = new URLSearchParams(search);
  for (const name of Object.values(LECTURE_NAMES)) asked.delete(name);
  if (asked.size < new URLSearchParams(search).size)
    history.replaceState(null, '', location.pathname + (asked.size > 0 ? `?${asked}` : '') + hash);
  for (const event of ['popstate', 'hashchange']) addEventListener(event, session.followAddress);
  return session;
}
