import { expect, test } from 'vitest';
import { NO_CLOCK, startClock } from './clock.ts';
import {
  firstVersion,
  isLater,
  linkName,
  type Message,
  nextVersion,
  parseClock,
  readMessage,
  type Version,
  writeMessage,
} from './messages.ts';

const STATE: Message = {
  kind: 'state',
  role: 'speaker',
  from: 'abc123',
  lecture: 'ghi789',
  version: { seq: 4, by: 'def456' },
  snapshot: {
    state: { slide: 'de-vraag', step: 2, blank: 'black', frozen: true },
    choice: '1,4-7',
    clock: { began: 1, since: 5, kept: 3, set: 5 },
    pointer: { x: 0.25, y: 1 },
    ratio: 1.6,
  },
};

test('what one window writes another reads, the whole state, a greeting and a goodbye', () => {
  for (const message of [
    STATE,
    { ...STATE, role: 'deck', snapshot: { ...STATE.snapshot, pointer: null, clock: NO_CLOCK, choice: '' } },
    { kind: 'hello', role: 'deck', from: 'a', lecture: 'l' },
    // It joined no deck yet.
    { kind: 'hello', role: 'speaker', from: 'b', lecture: '' },
    { kind: 'bye', role: 'speaker', from: 'b', lecture: 'l' },
  ] satisfies Message[])
    expect(readMessage(structuredClone(writeMessage(message)))).toEqual(message);
});

const sent = writeMessage(STATE);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'hello'],
  ['a list', [sent]],
  ['another version', { ...sent, v: 1 }],
  ['another kind', { ...sent, kind: 'eval' }],
  ['a role of its own', { ...sent, role: 'admin' }],
  ['no name', { ...sent, from: '' }],
  ['a deck without a lecture', { ...sent, role: 'deck', lecture: '' }],
  ['a lecture with markup', { ...sent, lecture: '<b>' }],
  ['a name with markup', { ...sent, from: '<img src=x>' }],
  ['a slide with markup', { ...sent, slide: '"><script>' }],
  ['a slide that is no text', { ...sent, slide: { toString: 'x' } }],
  ['a step below the first', { ...sent, step: 0 }],
  ['half a step', { ...sent, step: 1.5 }],
  ['a step as text', { ...sent, step: '2' }],
  ['another colour', { ...sent, blank: 'red' }],
  ['a frozen that is no yes or no', { ...sent, frozen: 1 }],
  ['a count that never ends', { ...sent, seq: Number.MAX_VALUE }],
  ['a count below nothing', { ...sent, seq: -1 }],
  ['a count that is none', { ...sent, seq: Number.NaN }],
  ['a choice in words', { ...sent, choice: 'kort&x=1' }],
  ['a choice without end', { ...sent, choice: '1,'.repeat(300) }],
  ['a pointer beside the slide', { ...sent, pointer: { x: 2, y: 0 } }],
  ['a pointer that is nowhere', { ...sent, pointer: { x: Number.NaN, y: 0 } }],
  ['no pointer at all', { ...sent, pointer: undefined }],
  ['a slide without height', { ...sent, ratio: Number.POSITIVE_INFINITY }],
  ['a clock that is a number', { ...sent, clock: 5 }],
  ['a clock from before time', { ...sent, clock: { ...STATE.snapshot.clock, kept: -1 } }],
])('a message with %s is none', (_, data) => {
  expect(readMessage(data)).toBeUndefined();
});

test('what a message has too much is left behind', () => {
  const read = readMessage({ ...sent, extra: 1, ['__proto__']: { polluted: true } });
  expect(read).toEqual(STATE);
});

test('the last to change something is right; of two at once, all windows choose the same', () => {
  const [one, other]: Version[] = [
    { seq: 3, by: 'a' },
    { seq: 3, by: 'b' },
  ];
  expect([isLater(one as Version, other as Version), isLater(other as Version, one as Version)]).toEqual([
    false,
    true,
  ]);
  expect(isLater({ seq: 4, by: 'a' }, other as Version)).toBe(true);
  expect(isLater(one as Version, one as Version)).toBe(false);
});

test('a new window for the speaker follows the deck, and a new deck follows whoever was touched', () => {
  const [speaker, deck] = [firstVersion('speaker', 'z'), firstVersion('deck', 'a')];
  expect(isLater(deck, speaker)).toBe(true);
  expect(isLater(nextVersion(speaker, 'a'), deck)).toBe(true);
  expect(nextVersion({ seq: 7, by: 'b' }, 'c')).toEqual({ seq: 8, by: 'c' });
});

test('windows of one site share a name, of two sites on one host they do not', () => {
  expect(linkName('/een/pad/')).not.toBe(linkName('/'));
});

test('a clock that was kept is read; what is none is no clock', () => {
  const clock = startClock(NO_CLOCK, 5);
  expect(parseClock(JSON.stringify(clock))).toEqual(clock);
  for (const text of ['', '{', 'null', '{"began":"x"}']) expect(parseClock(text)).toEqual(NO_CLOCK);
});
