import { describe, expect, test } from 'vitest';
import { intentOf, moveSelection } from './focus.ts';

const ids = ['near', 'middle', 'far'];

describe('the selection', () => {
  test('starts with the first mark, whichever way one goes', () => {
    expect(moveSelection({ ids }, { type: 'next' }).selected).toBe('near');
    expect(moveSelection({ ids }, { type: 'previous' }).selected).toBe('near');
  });

  test('stays on the last mark when one goes on, and on the first when one goes back', () => {
    expect(moveSelection({ ids, selected: 'far' }, { type: 'next' }).selected).toBe('far');
    expect(moveSelection({ ids, selected: 'near' }, { type: 'previous' }).selected).toBe('near');
  });

  test('goes to either end', () => {
    expect(moveSelection({ ids, selected: 'middle' }, { type: 'first' }).selected).toBe('near');
    expect(moveSelection({ ids, selected: 'middle' }, { type: 'last' }).selected).toBe('far');
  });

  test('lets go of a mark that is selected again, and on leaving', () => {
    expect(moveSelection({ ids, selected: 'middle' }, { type: 'select', id: 'middle' })).toEqual({ ids });
    expect(moveSelection({ ids, selected: 'middle' }, { type: 'leave' })).toEqual({ ids });
  });

  test('is not changed by an id that is no mark', () => {
    const state = { ids, selected: 'middle' };
    expect(moveSelection(state, { type: 'select', id: '<img src=x>' })).toBe(state);
  });

  test('of a figure without marks is nothing', () => {
    expect(moveSelection({ ids: [] }, { type: 'next' })).toEqual({ ids: [] });
  });
});

test('arrows, Home, End, Enter, space and Escape mean something, other keys nothing', () => {
  const meant = ['ArrowRight', 'ArrowUp', 'Home', 'End', 'Escape', 'Enter', ' ', 'a', 'Tab'].map(
    (key) => intentOf(key, 'far')?.type,
  );
  expect(meant).toEqual([
    'next',
    'previous',
    'first',
    'last',
    'leave',
    'select',
    'select',
    undefined,
    undefined,
  ]);
});
