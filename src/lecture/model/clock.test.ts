import { expect, test } from 'vitest';
import {
  elapsed,
  formatSpan,
  laterClock,
  NO_CLOCK,
  pauseClock,
  remaining,
  resetClock,
  startClock,
} from './clock.ts';

const MINUTE = 60_000;
const AT = 1_000_000;

test('the stopwatch pauses and goes on from there; the time that is left does not', () => {
  const started = startClock(NO_CLOCK, AT);
  const paused = pauseClock(started, AT + 10 * MINUTE);
  const resumed = startClock(paused, AT + 15 * MINUTE);
  const now = AT + 20 * MINUTE;
  expect([started, paused, resumed].map((clock) => elapsed(clock, now) / MINUTE)).toEqual([20, 10, 15]);
  expect([started, paused, resumed].map((clock) => remaining(clock, 45 * MINUTE, now))).toEqual(
    [25, 25, 25].map((minutes) => minutes * MINUTE),
  );
});

test('before the start nothing is counted, and after a reset neither', () => {
  const reset = resetClock(AT);
  for (const clock of [NO_CLOCK, reset]) {
    expect(elapsed(clock, AT + MINUTE)).toBe(0);
    expect(remaining(clock, MINUTE, AT + MINUTE)).toBeUndefined();
  }
});

test('starting what runs and pausing what stands changes nothing', () => {
  const started = startClock(NO_CLOCK, AT);
  expect(startClock(started, AT + MINUTE)).toBe(started);
  const paused = pauseClock(started, AT + MINUTE);
  expect(pauseClock(paused, AT + 2 * MINUTE)).toBe(paused);
});

test('of two clocks the one that was touched last is right, also when that was a reset', () => {
  const started = startClock(NO_CLOCK, AT);
  const reset = resetClock(AT + 1);
  expect(laterClock(NO_CLOCK, started)).toBe(started);
  expect(laterClock(started, NO_CLOCK)).toBe(started);
  expect(laterClock(started, reset)).toBe(reset);
});

test('a span is written in minutes and seconds, with hours where there are any', () => {
  expect([0, 999, 65_000, 600_000, 3_725_000, -65_500].map(formatSpan)).toEqual([
    '0:00',
    '0:00',
    '1:05',
    '10:00',
    '1:02:05',
    '1:05',
  ]);
});
