import { describe, expect, test } from 'vitest';
import { type DeckState, firstState, type Intent, moveDeck } from './state.ts';

const shape = {
  slides: [
    { id: 'begin', number: 1, steps: 1 },
    { id: 'model', number: 4, steps: 3 },
    { id: 'slot', number: 7, steps: 2 },
  ],
};
const at = (slide: string, step = 1, rest: Partial<DeckState> = {}): DeckState => ({
  ...firstState(shape),
  slide,
  step,
  ...rest,
});
const move = (state: DeckState, intent: Intent): DeckState => moveDeck(shape, state, intent);

describe('the deck', () => {
  test('goes forward step by step and slide by slide, and back the same way', () => {
    const walk = (type: 'next' | 'previous', from: DeckState): string[] => {
      const seen = [`${from.slide} ${from.step}`];
      let state = from;
      for (let press = 0; press < 7; press++) {
        state = move(state, { type });
        seen.push(`${state.slide} ${state.step}`);
      }
      return seen;
    };
    const forward = ['begin 1', 'model 1', 'model 2', 'model 3', 'slot 1', 'slot 2', 'slot 2', 'slot 2'];
    expect(walk('next', at('begin'))).toEqual(forward);
    expect(walk('previous', at('slot', 2))).toEqual([
      'slot 2',
      'slot 1',
      'model 3',
      'model 2',
      'model 1',
      'begin 1',
      'begin 1',
      'begin 1',
    ]);
  });

  test('stays the very same state where nothing changes, so that nothing is drawn or sent', () => {
    const last = at('slot', 2);
    expect(move(last, { type: 'next' })).toBe(last);
    expect(move(last, { type: 'go', slide: 'onbekend' })).toBe(last);
    expect(move(last, { type: 'jump', number: 2 })).toBe(last);
  });

  test('goes to either end, the last slide with all its steps', () => {
    expect(move(at('model', 2), { type: 'first' })).toEqual(at('begin'));
    expect(move(at('model', 2), { type: 'last' })).toEqual(at('slot', 2));
  });

  test('jumps by the number that a slide has in the whole deck', () => {
    expect(move(at('begin'), { type: 'jump', number: 4 })).toEqual(at('model'));
  });

  test('opens at a step, and at the nearest one that the slide has', () => {
    const step = (given: number): number =>
      move(at('begin'), { type: 'go', slide: 'model', step: given }).step;
    expect([2, 99, -1, 0, Number.NaN, 1.5].map(step)).toEqual([2, 3, 1, 1, 1, 1]);
  });
});

describe('a blank screen', () => {
  test('is switched by its own key, and one colour replaces the other', () => {
    const black = move(at('model'), { type: 'blank', colour: 'black' });
    expect(black.blank).toBe('black');
    expect(move(black, { type: 'blank', colour: 'white' }).blank).toBe('white');
    expect(move(black, { type: 'blank', colour: 'black' }).blank).toBe(null);
  });

  test.each(['next', 'previous', 'first', 'last'] as const)(
    'gives way to %s, and the same slide is back',
    (type) => {
      expect(move(at('model', 2, { blank: 'black' }), { type })).toEqual(at('model', 2));
    },
  );

  test('gives way to a slide that is named', () => {
    expect(move(at('model', 2, { blank: 'black' }), { type: 'go', slide: 'slot' })).toEqual(at('slot'));
  });
});

describe('what another window shows', () => {
  test('is taken whole', () => {
    const state = at('slot', 2, { blank: 'white' });
    expect(move(at('begin'), { type: 'receive', state })).toEqual(state);
  });

  test('moves nothing here while it is frozen, and everything once it is not', () => {
    const frozen = move(at('begin'), { type: 'receive', state: at('slot', 2, { frozen: true }) });
    expect(frozen).toEqual(at('begin', 1, { frozen: true }));
    expect(move(frozen, { type: 'receive', state: at('slot', 2) })).toEqual(at('slot', 2));
  });

  test('is not believed where it names what this deck has not', () => {
    expect(move(at('begin'), { type: 'receive', state: at('<img>', 2) })).toEqual(at('begin'));
    expect(move(at('begin'), { type: 'receive', state: at('model', 99) })).toEqual(at('model', 3));
  });
});
