import { expect, test } from 'vitest';
import { asksForSpeaker, readMessage } from './file-link.ts';

const STATE = { slide: 'het-gesprek', step: 2, blank: null, frozen: false };

test('both messages are read, and nothing that comes with them', () => {
  expect(readMessage({ deck: 'hello', turn: 3, more: 1 })).toEqual({ deck: 'hello', turn: 3 });
  const state = { deck: 'state', turn: 0, since: 1000, state: STATE };
  expect(readMessage({ ...state, state: { ...STATE, html: '<b>' } })).toEqual(state);
});

test.each([
  ['nothing', null],
  ['a text', 'hello'],
  ['another page’s message', { type: 'webpackOk' }],
  ['no turn', { deck: 'hello' }],
  ['a turn that is no count', { deck: 'hello', turn: -1 }],
  ['no state', { deck: 'state', turn: 0, since: 1 }],
  ['a slide that is no text', { deck: 'state', turn: 0, since: 1, state: { ...STATE, slide: {} } }],
  ['a step that is no count', { deck: 'state', turn: 0, since: 1, state: { ...STATE, step: '2' } }],
  ['another colour', { deck: 'state', turn: 0, since: 1, state: { ...STATE, blank: 'red' } }],
])('%s is no message', (_what, received) => {
  expect(readMessage(received)).toBeUndefined();
});

test.each([
  ['?rol=spreker', true],
  ['?slides=1-3&role=speaker', true],
  ['?rol=zaal', false],
  ['', false],
])('%j asks for the presenter’s window: %s', (search, asked) => {
  expect(asksForSpeaker(search)).toBe(asked);
});
