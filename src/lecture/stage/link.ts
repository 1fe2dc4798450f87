/** How the windows of one lecture reach each other. */
import { LECTURE_NAMES, valueUnder } from '../../addresses/parameters.ts';
import {
  firstVersion,
  isLater,
  linkName,
  type Message,
  nextVersion,
  type Role,
  readMessage,
  type Version,
  writeMessage,
} from '../model/messages.ts';
import type { Link, Member } from '../model/session.ts';
import { keepLecture, keptLecture } from './remembered.ts';

/** In milliseconds. A lost window is missed within three seconds; one that says goodbye may be reloading. */
const BEAT = 1000;
export const PATIENCE = 2500;
const AFTER_BYE = 900;

/** In a file, or in a frame without an origin of its own, a channel reaches nobody. */
const opaque = self.origin === 'null';

/** What a presenter's window makes of a message from a deck of another lecture than it leads, if it leads one. */
export type Meet = (message: Message, here: { leads: string; lead: Link['lead'] }) => void;

/** Where windows reach each other only by who opened whom, these are one lecture. */
const PAIRED = 'paired';

/** The lecture that this window is of: of its address, as it was before a reload, or for a deck one of its own. */
function lectureOf(role: Role, own: string): string {
  if (opaque) return PAIRED;
  const asked = valueUnder(LECTURE_NAMES, location.search);
  const lecture = asked ?? (keptLecture() || (role === 'deck' ? own : ''));
  // Who copies the address copies a place in the deck, and opens a lecture of their own there.
  if (asked)
    history.replaceState(
      null,
      '',
      location.href.replace(/\?(?:college|lecture)=[\w-]*(&?)/, (_, more) => (more ? '?' : '')),
    );
  keepLecture(lecture);
  return lecture;
}

/**
 * Joins the windows of its lecture at a site's base path, greets them, and sends each second what this window knows. A
 * deck opened by a link is a lecture of its own; a presenter's window that was opened by none leads the first it hears.
 */
export function joinLecture(base: string, member: Member, meet?: Meet): Link {
  const { role } = member;
  const from = Math.random().toString(36).slice(2);
  let lecture = lectureOf(role, from);
  const present = new Map<string, ReturnType<typeof setTimeout>>();
  let version: Version = firstVersion(role, from);
  let lastSent = 0;
  let framed = false;

  const say = (kind: 'hello' | 'bye'): void => transport.post(writeMessage({ kind, role, from, lecture }));
  const send = (): void => {
    lastSent = Date.now();
    transport.post(
      writeMessage({ kind: 'state', role, from, lecture, version, snapshot: member.snapshot() }),
    );
  };

  const leave = (other: string): void => {
    clearTimeout(present.get(other));
    if (present.delete(other) && present.size === 0) member.linked(false);
  };
  /** Counts on a window for so many milliseconds. */
  const expect = (other: string, patience: number): void => {
    const known = present.get(other);
    clearTimeout(known);
    present.set(
      other,
      setTimeout(() => leave(other), patience),
    );
    if (known === undefined && present.size === 1) member.linked(true);
  };

  const lead = (name: string): void => {
    lecture = name;
    keepLecture(name);
    version = firstVersion(role, from);
    for (const other of [...present.keys()]) leave(other);
    say('hello');
  };

  const receive = (data: unknown): boolean => {
    const message = readMessage(data);
    if (!message || message.from === from) return false;
    if (message.lecture !== lecture) {
      if (role === 'deck') {
        // Whoever looks for a deck is told that here is one.
        if (message.kind === 'hello' && message.role === 'speaker') send();
        return true;
      }
      if (message.role === 'deck') meet?.(message, { leads: lecture, lead });
      if (message.lecture !== lecture) return true;
    }
    if (message.kind === 'bye') {
      if (present.has(message.from)) expect(message.from, AFTER_BYE);
      return true;
    }
    if (message.kind === 'state') {
      const later = isLater(message.version, version);
      if (later) version = message.version;
      member.receive(message.snapshot, { role: message.role, name: message.from, later });
    }
    if (message.role !== role) expect(message.from, PATIENCE);
    // A hidden window's own timers are slow; it answers all the same.
    if (message.kind === 'hello' || Date.now() - lastSent > BEAT * 0.9) send();
    return true;
  };

  let transport = openTransport(linkName(base), receive);
  say('hello');
  setInterval(send, BEAT);
  addEventListener('pagehide', () => {
    say('bye');
    transport.close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    transport = openTransport(linkName(base), receive);
    say('hello');
  });
  return {
    changed() {
      version = nextVersion(version, from);
      send();
    },
    // A pointer moves many times a frame.
    send() {
      if (framed) return;
      framed = true;
      requestAnimationFrame(() => {
        framed = false;
        send();
      });
    },
    lead,
    refused: opaque && role === 'speaker' && !window.opener,
  };
}

interface Transport {
  post(data: unknown): void;
  close(): void;
}

function openTransport(name: string, receive: (data: unknown) => boolean): Transport {
  if (opaque) return betweenWindows(receive);
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => receive(data);
    let closed = false;
    return {
      post: (data) => {
        if (!closed) channel.postMessage(data);
      },
      close: () => {
        closed = true;
        channel.close();
      },
    };
  } catch {
    return betweenWindows(receive);
  }
}

/** Between a window and the one that it opened, or was opened by. */
function betweenWindows(receive: (data: unknown) => boolean): Transport {
  // The ordinary link hands over no opener, except where it is the only way.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[target="_blank"][data-keep]'))
    link.rel = 'opener';
  const others = new Set<Window>();
  if (window.opener) others.add(window.opener);
  const listener = ({ data, origin, source }: MessageEvent): void => {
    const ours = origin === self.origin || (opaque && origin === location.origin);
    const other = source as Window | null;
    // Pages from disk have no origin that could be told from another's: these are known by who opened whom.
    const near = other !== null && (other === window.opener || other.opener === window);
    if (ours && near && receive(data)) others.add(other);
  };
  addEventListener('message', listener);
  return {
    // A file has no origin to send to, so '*' stands for it; `others` are known to belong to this lecture.
    post: (data) => {
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage(data, opaque ? '*' : self.origin);
      }
    },
    close: () => removeEventListener('message', listener),
  };
}
