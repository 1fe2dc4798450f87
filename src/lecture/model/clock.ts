/** The stopwatch of a lecture. Pure: whoever asks says what time it is. All in milliseconds. */

export interface Clock {
  /** When the lecture began; the time that is left is counted from here and never pauses. */
  began: number | null;
  /** Since when the stopwatch runs; nothing while it is paused. */
  since: number | null;
  /** What it had counted before that. */
  kept: number;
  /** When it was last touched: of two windows' clocks the one that was touched last is right. */
  set: number;
}

export const NO_CLOCK: Clock = { began: null, since: null, kept: 0, set: 0 };

export const startClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, began: clock.began ?? now, since: now, set: now } : clock;

export const pauseClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? clock : { ...clock, since: null, kept: elapsed(clock, now), set: now };

export const resetClock = (now: number): Clock => ({ ...NO_CLOCK, set: now });

/** What the stopwatch shows. */
export const elapsed = ({ since, kept }: Clock, now: number): number =>
  kept + (since === null ? 0 : Math.max(0, now - since));

/** What is left of `total`, less than 0 when it is over; nothing before the lecture began. */
export const remaining = ({ began }: Clock, total: number, now: number): number | undefined =>
  began === null ? undefined : total - (now - began);

export const laterClock = (one: Clock, other: Clock): Clock => (other.set > one.set ? other : one);

/** `12:05`, `1:02:05`; the seconds that are not full do not count. */
export function formatSpan(span: number): string {
  const seconds = Math.floor(Math.abs(span) / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
