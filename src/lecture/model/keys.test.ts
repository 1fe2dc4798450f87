import { describe, expect, test } from 'vitest';
import { commandOf, type Key, type Mode } from './keys.ts';

const press = (key: string, modifiers: Partial<Key> = {}, mode: Partial<Mode> = {}): string | undefined => {
  const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  const command = commandOf({ key, ...none, ...modifiers }, { letters: true, fullScreen: false, ...mode });
  return command && Object.values(command).join(' ');
};

describe('a key', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank black', ['b', 'B', '.']],
    ['blank white', ['w', ',']],
    ['overview', ['o']],
    ['jump-to', ['g']],
    ['help', ['?']],
    ['full-screen', ['f']],
    ['close', ['Escape']],
    ['digit 7', ['7']],
  ])('means %s: %j', (command, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => command));
  });

  test('goes back when it is space with shift, and asks for help behind shift', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(press('?', { shiftKey: true })).toBe('help');
  });

  test('with a modifier is left alone', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['ArrowRight', 'n', ' ', 'f', '1', 'Home'])
        expect(press(key, { [modifier]: true })).toBe(undefined);
    for (const key of ['ArrowRight', 'N', 'Home', 'F5'])
      expect(press(key, { shiftKey: true })).toBe(undefined);
  });

  test('that is F5, the start button of clickers, is taken only in full screen, and there does nothing', () => {
    expect(press('F5')).toBe(undefined);
    expect(press('F5', {}, { fullScreen: true })).toBe('stay');
  });

  test('that is a single letter or sign can be switched off; the others stay', () => {
    for (const key of ['n', 'p', 'g', 'b', 'w', 'f', 'o', 'd', '.', ',', '?', '4'])
      expect(press(key, {}, { letters: false })).toBe(undefined);
    for (const key of ['ArrowRight', ' ', 'PageUp', 'Home', 'Escape'])
      expect(press(key, {}, { letters: false })).not.toBe(undefined);
  });

  test('of which nobody said anything means nothing', () => {
    for (const key of ['x', 'Tab', 'F1', 'constructor', '__proto__', 'Shift'])
      expect(press(key)).toBe(undefined);
  });
});
