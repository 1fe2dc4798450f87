/** What the windows of one lecture tell each other, and which of them is right. Pure. */
import { type Clock, NO_CLOCK } from './clock.ts';
import type { DeckState } from './state.ts';

/** The screen in the room, or the presenter's window. */
export type Role = 'deck' | 'speaker';

/** A place on the slide, from 0 to 1 across and down. */
export interface Pointer {
  x: number;
  y: number;
}

/** Counts the changes that people made; `by` is the window in which the last one was made. */
export interface Version {
  seq: number;
  by: string;
}

/** All that a window sends: each message carries the whole, so that none can be missed. */
export interface Snapshot {
  state: DeckState;
  /** The numbers of the slides that are given, as `formatChoice` writes them; empty for all. */
  choice: string;
  clock: Clock;
  pointer: Pointer | null;
  /** How many times as wide as high the room's slide is. */
  ratio: number;
}

/** A lecture is a deck and the windows that joined it; its name is the deck's. Empty: a presenter's window that joined none yet. */
interface Sender {
  role: Role;
  from: string;
  lecture: string;
}
export type Message =
  | ({ kind: 'hello' | 'bye' } & Sender)
  | ({ kind: 'state'; version: Version; snapshot: Snapshot } & Sender);

export const WIDE = 16 / 9;

/** The windows of one site hear each other by its base path, whatever their language. */
export const linkName = (base: string): string => `lecture:${base}`;

/** Whether a version comes after another; of two made at once, the window with the greater name is later. */
export const isLater = (one: Version, other: Version): boolean =>
  one.seq > other.seq || (one.seq === other.seq && one.by > other.by);

/** At first a presenter's window follows the deck, and both follow a window in which a person changed something. */
export const firstVersion = (role: Role, by: string): Version => ({ seq: role === 'deck' ? 1 : 0, by });
export const nextVersion = ({ seq }: Version, by: string): Version => ({ seq: Math.max(seq, 1) + 1, by });

/** As it is sent: plain values, flat. */
export function writeMessage(message: Message): Record<string, unknown> {
  const { kind, role, from, lecture } = message;
  const head = { v: 2, kind, role, from, lecture };
  if (message.kind !== 'state') return head;
  const { state, ...rest } = message.snapshot;
  return { ...head, ...message.version, ...state, ...rest };
}

/** Reads what arrives, whoever sent it. Gives nothing where any of it is not as a message has it. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || data.v !== 2) return undefined;
  const { kind, role, from, lecture } = data;
  if ((role !== 'deck' && role !== 'speaker') || !isName(from)) return undefined;
  if (!isName(lecture) && (role === 'deck' || lecture !== '')) return undefined;
  if (kind === 'hello' || kind === 'bye') return { kind, role, from, lecture };
  const { seq, by, slide, step, blank, frozen, choice, ratio } = data;
  const clock = readClock(data.clock);
  const pointer = readPointer(data.pointer);
  const fits =
    kind === 'state' &&
    isCount(seq, 0, 1e9) &&
    isName(by) &&
    isName(slide) &&
    isCount(step, 1, 999) &&
    isBlank(blank) &&
    typeof frozen === 'boolean' &&
    typeof choice === 'string' &&
    /^[\d,-]{0,400}$/.test(choice) &&
    isBetween(ratio, 0.2, 5) &&
    clock !== undefined &&
    pointer !== undefined;
  if (!fits) return undefined;
  const snapshot: Snapshot = { state: { slide, step, blank, frozen }, choice, clock, pointer, ratio };
  return { kind, role, from, lecture, version: { seq, by }, snapshot };
}

function readClock(data: unknown): Clock | undefined {
  if (!isRecord(data)) return undefined;
  const { began, since, kept, set } = data;
  return isMoment(began) && isMoment(since) && isBetween(kept, 0, 1e15) && isBetween(set, 0, 1e15)
    ? { began, since, kept, set }
    : undefined;
}

/** A clock as it was kept as text; `NO_CLOCK` for any other text. */
export function parseClock(text: string): Clock {
  try {
    return readClock(JSON.parse(text)) ?? NO_CLOCK;
  } catch {
    return NO_CLOCK;
  }
}

function readPointer(data: unknown): Pointer | null | undefined {
  if (data === null) return null;
  if (!isRecord(data)) return undefined;
  const { x, y } = data;
  return isBetween(x, 0, 1) && isBetween(y, 0, 1) ? { x, y } : undefined;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
const isCount = (value: unknown, least: number, most: number): value is number =>
  isBetween(value, least, most) && Number.isInteger(value);
const isMoment = (value: unknown): value is number | null => value === null || isBetween(value, 0, 1e15);
const isBlank = (value: unknown): value is DeckState['blank'] =>
  value === null || value === 'black' || value === 'white';
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
