/**
 * Two windows of one file: the room's, and the presenter's, which the room's opened. Each change goes to the other
 * whole, so that either may be reloaded; without the other each goes on by itself.
 */
import { asksForSpeaker, type Message, readMessage, SPEAKER_ROLE, SPEAKER_WINDOW } from '../../deck/link.ts';
import type { DeckState } from '../../deck/state.ts';
import type { Language } from '../../schema/primitives.ts';
import { applyState, currentState, onState } from '../deck/session.ts';
import { showNotes } from './notes.ts';

const HEARTBEAT = 1000;
/** Ms without an answer after which the link counts as lost. */
const PATIENCE = 3500;

const root = document.documentElement;
// Moving on rewrites the address, and a reload keeps the name of the window.
const isSpeaker = asksForSpeaker(location.search) || window.name === SPEAKER_WINDOW;
/** How many moves the presenter's window has made. */
let turn = 0;

/** A page from disk has no origin that could be told from another's: it is known by who opened whom. */
const send = (to: Window | null, message: Message): void => to?.postMessage(message, '*');

const isOwn = ({ origin }: MessageEvent): boolean =>
  origin === location.origin || (location.protocol === 'file:' && ['null', 'file://'].includes(origin));

function follow(state: DeckState): void {
  applyState(state);
  showNotes(currentState());
}

if (isSpeaker) beSpeaker();
else beRoom();

function beRoom(): void {
  let speaker: Window | null = null;
  let since = 0;
  const tell = (): void => send(speaker, { deck: 'state', turn, since, state: currentState() });
  addEventListener('message', (event) => {
    const message = readMessage(event.data);
    const from = event.source as Window | null;
    // Only a window that this one opened.
    if (!message || !from || !isOwn(event) || from.opener !== window) return;
    speaker = from;
    turn = message.turn;
    since ||= Date.now();
    if (message.deck === 'state') follow(message.state);
    else tell();
  });
  onState(tell);
  const link = document.querySelectorAll<HTMLAnchorElement>(`a[target="${SPEAKER_WINDOW}"]`);
  const [name, value] = SPEAKER_ROLE[root.lang as Language];
  const search = new URLSearchParams(location.search);
  search.set(name, value);
  for (const each of link) each.search = search.toString();
}

function beSpeaker(): void {
  root.dataset.role = 'speaker';
  window.name = SPEAKER_WINDOW;
  const desk = document.querySelector<HTMLElement>('.desk');
  const part = (name: string): HTMLElement | null => desk?.querySelector(`[data-part="${name}"]`) ?? null;
  if (desk) desk.hidden = false;
  let heard = -Infinity;
  let since = 0;

  addEventListener('message', (event) => {
    const message = readMessage(event.data);
    if (message?.deck !== 'state' || event.source !== window.opener || !isOwn(event)) return;
    heard = performance.now();
    since = message.since;
    // What was said before our last move is no longer so.
    if (message.turn === turn) follow(message.state);
    look();
  });
  onState((state) => {
    turn++;
    send(window.opener, { deck: 'state', turn, since, state });
    look();
  });

  function beat(): void {
    send(window.opener, { deck: 'hello', turn });
    look();
  }
  /** The desk never goes dark: what the room sees is said. */
  function look(): void {
    for (const inert of document.querySelectorAll<HTMLElement>('#main, nav.bar')) inert.inert = false;
    const lost = performance.now() - heard > PATIENCE;
    const { linked = '', lost: gone = '', black, white } = desk?.dataset ?? {};
    const { blank } = currentState();
    const blankWords = (blank && { black, white }[blank]) ?? '';
    const words = lost ? gone : `${linked} ${blankWords}`.trim();
    const status = part('link');
    if (status && status.textContent !== words) status.textContent = words;
    desk?.toggleAttribute('data-is-lost', lost);
    const title = document.querySelector('.slide[data-next] h2')?.textContent?.replace(/\s+/g, ' ').trim();
    const next = part('next');
    if (next) next.textContent = title ? `${next.dataset.words}: ${title}` : '';
    const now = new Date();
    const time = part('time');
    if (time)
      time.textContent = now.toLocaleTimeString(root.lang === 'nl' ? 'nl-NL' : 'en-GB', {
        hour: '2-digit',
        minute: '2-digit',
      });
    const running = part('since');
    if (running && since > 0)
      running.textContent = minutes(Math.max(0, Math.floor((now.getTime() - since) / 1000)));
  }
  if (window.opener) heard = performance.now();
  beat();
  setInterval(beat, HEARTBEAT);
}

/** 75 → "1:15" */
const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
