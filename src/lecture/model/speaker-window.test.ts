import { expect, test } from 'vitest';
import { asksForSpeaker } from './speaker-window.ts';

test.each([
  ['?rol=spreker', true],
  ['?slides=1-3&role=speaker', true],
  ['?rol=zaal', false],
  ['', false],
])('%j asks for the presenter’s window: %s', (search, asked) => {
  expect(asksForSpeaker(search)).toBe(asked);
});
