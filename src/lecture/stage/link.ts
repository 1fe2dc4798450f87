/** How the windows of one lecture reach each other. */
import {
  firstVersion,
  isLater,
  linkName,
  nextVersion,
  type Role,
  readMessage,
  type Told,
  type Version,
  writeMessage,
} from '../model/link.ts';

export interface Member {
  role: Role;
  /** What this window knows. */
  tell(): Told;
  /** What another window tells; `later` where a person changed something there after the last change here. */
  hear(told: Told, other: { role: Role; from: string; later: boolean }): void;
  /** Whether a window of the other role is there: called when that changes. */
  linked(is: boolean): void;
}

interface Link {
  /** A person changed something here. */
  changed(): void;
  /** Tells what is not a change, such as where a pointer is. */
  tell(): void;
  /** Here no window can reach another. */
  refused: boolean;
}

/** In milliseconds. Lost is said within three seconds; who says goodbye may be reloading. */
const BEAT = 1000;
const PATIENCE = 2500;
const AFTER_BYE = 900;

/** In a file, or in a frame without an origin of its own, a channel reaches nobody. */
const opaque = self.origin === 'null';

/** Joins the windows of the site at a base path, greets them, and tells each second what this window knows. */
export function joinLecture(base: string, member: Member): Link {
  const { role } = member;
  const from = Math.random().toString(36).slice(2);
  const present = new Map<string, ReturnType<typeof setTimeout>>();
  let version: Version = firstVersion(role, from);
  let lastTold = 0;

  const send = (kind: 'hello' | 'bye'): void => transport.post(writeMessage({ kind, role, from }));
  const tell = (): void => {
    lastTold = Date.now();
    transport.post(writeMessage({ kind: 'state', role, from, version, told: member.tell() }));
  };

  /** Counts on a window for so long. */
  const expect = (other: string, patience: number): void => {
    const known = present.get(other);
    clearTimeout(known);
    present.set(
      other,
      setTimeout(() => {
        present.delete(other);
        if (present.size === 0) member.linked(false);
      }, patience),
    );
    if (known === undefined && present.size === 1) member.linked(true);
  };

  const receive = (data: unknown): boolean => {
    const message = readMessage(data);
    if (!message || message.from === from) return false;
    if (message.kind === 'bye') {
      if (present.has(message.from)) expect(message.from, AFTER_BYE);
      return true;
    }
    if (message.kind === 'state') {
      const later = isLater(message.version, version);
      if (later) version = message.version;
      member.hear(message.told, { role: message.role, from: message.from, later });
    }
    if (message.role !== role) expect(message.from, PATIENCE);
    // A hidden window's own timers are slow; it answers all the same.
    if (message.kind === 'hello' || Date.now() - lastTold > BEAT * 0.9) tell();
    return true;
  };

  let transport = openTransport(linkName(base), receive);
  send('hello');
  setInterval(tell, BEAT);
  addEventListener('pagehide', () => {
    send('bye');
    transport.close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    transport = openTransport(linkName(base), receive);
    send('hello');
  });
  return {
    changed() {
      version = nextVersion(version, from);
      tell();
    },
    tell,
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
    // To a file there is no other address than "whoever it is".
    post: (data) => {
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage(data, opaque ? '*' : self.origin);
      }
    },
    close: () => removeEventListener('message', listener),
  };
}
