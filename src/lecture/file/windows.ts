/** Two windows of one file: the room's, and the presenter's, which the room's opened. */

import { pageLanguage } from '../../components/browser/page-language.ts';
import { LOCALE } from '../../words/format.ts';
import { elapsed, formatSpan, startClock } from '../model/clock.ts';
import type { Session } from '../model/session.ts';
import { asksForSpeaker, SPEAKER_ROLE, SPEAKER_WINDOW } from '../model/speaker-window.ts';

const root = document.documentElement;

/** Moving on rewrites the address, but a reload keeps the name of the window. */
export const isSpeakerWindow = (): boolean =>
  asksForSpeaker(location.search) || window.name === SPEAKER_WINDOW;

/** The link to the presenter's window keeps the choice of slides. */
export function addressSpeaker(): void {
  const [name, value] = SPEAKER_ROLE[pageLanguage()];
  const search = new URLSearchParams(location.search);
  search.set(name, value);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[target="${SPEAKER_WINDOW}"]`))
    link.search = search.toString();
}

/** Makes this window the presenter's. */
export function startSpeaker({ current, subscribe, setClock }: Session): void {
  root.dataset.role = 'speaker';
  window.name = SPEAKER_WINDOW;
  const desk = document.querySelector<HTMLElement>('.desk');
  const field = (name: string): HTMLElement | null => desk?.querySelector(`[data-part="${name}"]`) ?? null;
  if (desk) desk.hidden = false;
  subscribe(({ link, clock }) => {
    // The lecture begins when there is a room; a reload has taken its clock back from there.
    if (link === 'linked' && clock.since === null) setClock(startClock(clock, Date.now()));
    look();
  });
  setInterval(look, 1000);
  if (current().link === 'refused') look();

  /** The desk never goes dark: what the room sees is said. */
  function look(): void {
    const { link, clock, deck } = current();
    const linked = link === 'linked';
    for (const inert of document.querySelectorAll<HTMLElement>('#main, .deck-bar')) inert.inert = false;
    const { linked: joined = '', lost = '', black, white } = desk?.dataset ?? {};
    const blankWords = (deck.blank && { black, white }[deck.blank]) ?? '';
    const words = linked ? `${joined} ${blankWords}`.trim() : lost;
    const status = field('link');
    if (status && status.textContent !== words) status.textContent = words;
    desk?.toggleAttribute('data-is-lost', !linked);
    const title = document.querySelector('.slide[data-next] h2')?.textContent?.replace(/\s+/g, ' ').trim();
    const next = field('next');
    if (next) next.textContent = title ? `${next.dataset.words}: ${title}` : '';
    const now = new Date();
    const time = field('time');
    if (time)
      time.textContent = now.toLocaleTimeString(LOCALE[pageLanguage()], {
        hour: '2-digit',
        minute: '2-digit',
      });
    const running = field('since');
    if (running) running.textContent = formatSpan(elapsed(clock, now.getTime()));
  }
}
