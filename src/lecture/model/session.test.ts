import { describe, expect, test } from 'vitest';
import { NO_CLOCK, startClock } from './clock.ts';
import { type Pointer, type Role, type Snapshot, WIDE } from './messages.ts';
import { type Member, openSession } from './session.ts';
import { type DeckState, firstState } from './state.ts';

const WHOLE = [
  { id: 'begin', number: 1, steps: 1, short: true, lesson: true },
  { id: 'model', number: 2, steps: 3, short: false, lesson: true },
  { id: 'slot', number: 3, steps: 2, short: true, lesson: true },
];

/** A window on its own, with what it wrote in its address and what it sent. */
function windowAt(address: string, role: Role = 'deck', refused = false) {
  const [, search = '', hash = ''] = /^([^#]*)(.*)$/.exec(address) ?? [];
  const here = { search, hash };
  const written: string[] = [];
  const sent: string[] = [];
  let member: Member | undefined;
  const session = openSession(WHOLE, {
    role,
    language: 'nl',
    readAddress: () => here,
    writeAddress: (place, jumped) => written.push(`${jumped ? 'jump ' : ''}${place}`),
    join(joining) {
      member = joining;
      return {
        changed: () => sent.push('changed'),
        send: () => sent.push('sent'),
        lead: (lecture) => sent.push(`lead ${lecture}`),
        refused,
      };
    },
  });
  if (!member) throw new Error('the session did not join the lecture');
  return { session, member, here, written, sent };
}

const snapshot = (state: Partial<DeckState> = {}, rest: Partial<Snapshot> = {}): Snapshot => ({
  state: { ...firstState({ slides: WHOLE }), ...state },
  choice: '',
  clock: NO_CLOCK,
  pointer: null,
  ratio: 1.5,
  ...rest,
});
const from = (role: Role, later = true, name = 'other') => ({ role, name, later });

describe('a window', () => {
  test('opens at the slides and the place that its address names, and leaves the address as it is', () => {
    const { session, written, sent } = windowAt('?dia=3,2&stap=2#model');
    expect(session.current()).toMatchObject({
      slides: [{ id: 'slot' }, { id: 'model' }],
      choice: '3,2',
      deck: { slide: 'model', step: 2 },
      link: 'alone',
    });
    expect([written, sent]).toEqual([[], []]);
  });

  test('knows that here no window can reach another', () => {
    expect(windowAt('', 'speaker', true).session.current().link).toBe('refused');
  });

  test('takes what was asked for into its address, sends it, and says of a jump that it is one', () => {
    const { session, written, sent } = windowAt('?dia=1-3');
    session.dispatch({ type: 'next' });
    session.dispatch({ type: 'next' });
    session.dispatch({ type: 'jump', number: 3 });
    session.dispatch({ type: 'blank', colour: 'black' });
    expect(written).toEqual(['#model', '?stap=2#model', 'jump #slot']);
    expect(sent).toEqual(['changed', 'changed', 'changed', 'changed']);
  });

  test('does nothing, and tells nobody, where nothing changes', () => {
    const { session, written, sent } = windowAt('');
    const before = session.current();
    session.subscribe(() => sent.push('heard'));
    session.dispatch({ type: 'previous' });
    session.showOverview(false);
    expect(session.current()).toBe(before);
    expect([written, sent]).toEqual([[], []]);
  });

  test('goes where its address says, and leaves that as it is', () => {
    const { session, here, written, sent } = windowAt('');
    here.hash = '#slot';
    session.followAddress();
    expect(session.current().deck.slide).toBe('slot');
    expect([written, sent]).toEqual([[], ['changed']]);
  });

  test('calls back with what it knows and what it knew, until that is ended', () => {
    const { session } = windowAt('');
    const seen: string[] = [];
    const end = session.subscribe((now, before) => seen.push(`${before.overview} ${now.overview}`));
    session.showOverview(true);
    end();
    session.showOverview(false);
    expect(seen).toEqual(['false true']);
  });
});

describe('what another window sends', () => {
  test('is taken over where a person changed something there last, and sent on to nobody', () => {
    const { session, member, written, sent } = windowAt('');
    member.receive(snapshot({ slide: 'slot', step: 2 }), from('speaker', false));
    expect(session.current().deck.slide).toBe('begin');
    member.receive(snapshot({ slide: 'slot', step: 2 }), from('speaker'));
    expect(session.current().deck).toMatchObject({ slide: 'slot', step: 2 });
    expect([written, sent]).toEqual([['?stap=2#slot'], []]);
  });

  test('may have the later clock, whoever changed a slide last', () => {
    const { session, member } = windowAt('');
    const clock = startClock(NO_CLOCK, 5);
    member.receive(snapshot({}, { clock }), from('speaker', false));
    expect(session.current().clock).toBe(clock);
    expect(member.snapshot().clock).toBe(clock);
  });
});

describe('the room’s screen', () => {
  const at: Pointer = { x: 0.5, y: 0.25 };

  test('shows the presenter’s pointer on the same slide, not while it is frozen, and never as its own', () => {
    const { session, member } = windowAt('');
    member.receive(snapshot({}, { pointer: at }), from('speaker'));
    expect([session.current().pointer, member.snapshot().pointer]).toEqual([at, null]);
    member.receive(snapshot({ slide: 'slot' }, { pointer: at }), from('speaker', false));
    expect(session.current().pointer).toBeNull();
    member.receive(snapshot({ frozen: true }, { pointer: at }), from('speaker'));
    expect(session.current().pointer).toBeNull();
  });

  test('loses the pointer with the window that pointed', () => {
    const { session, member } = windowAt('');
    member.receive(snapshot({}, { pointer: at }), from('speaker'));
    member.linked(false);
    expect(session.current()).toMatchObject({ pointer: null, link: 'lost' });
  });

  test('keeps its own choice of slides', () => {
    const { session, member } = windowAt('?dia=1,3');
    member.receive(snapshot({}, { choice: '2' }), from('speaker'));
    expect(session.current().choice).toBe('1,3');
  });
});

describe('the presenter’s window', () => {
  test('takes over a deck’s choice of slides when it meets it, and again when that is later', () => {
    const { session, member, written } = windowAt('#model', 'speaker');
    member.receive(snapshot({}, { choice: '2,3' }), from('deck', false));
    expect(session.current()).toMatchObject({ choice: '2,3', deck: { slide: 'model' } });
    member.receive(snapshot({}, { choice: '1' }), from('deck', false));
    expect(session.current().choice).toBe('2,3');
    member.receive(snapshot({}, { choice: '1' }), from('deck'));
    expect(session.current()).toMatchObject({ choice: '1', deck: { slide: 'begin' } });
    expect(written).toEqual(['?dia=2,3#model', '?dia=1#begin']);
  });

  test('meets a deck anew once all were lost', () => {
    const { session, member } = windowAt('', 'speaker');
    member.receive(snapshot({}, { choice: '2' }), from('deck', false));
    member.linked(false);
    member.receive(snapshot({}, { choice: '3' }), from('deck', false));
    expect(session.current().choice).toBe('3');
  });

  test('goes to the first slide where the deck does not give the one that it was at', () => {
    const { session, member } = windowAt('?stap=2#model', 'speaker');
    member.receive(snapshot({}, { choice: '1,3' }), from('deck', false));
    expect(session.current().deck).toMatchObject({ slide: 'begin', step: 1 });
  });

  test('knows what the room shows and how wide that is, frozen or not', () => {
    const { session, member } = windowAt('#slot', 'speaker');
    expect(session.current()).toMatchObject({ room: undefined, ratio: WIDE });
    member.receive(snapshot({ frozen: true }), from('deck'));
    expect(session.current()).toMatchObject({
      deck: { slide: 'slot', frozen: true },
      room: { slide: 'begin' },
      ratio: 1.5,
    });
    member.receive(snapshot({}, { ratio: 2 }), from('speaker', false));
    expect(session.current().ratio).toBe(1.5);
  });

  test('sends where it points, and stops pointing when it goes on', () => {
    const { session, member, sent } = windowAt('', 'speaker');
    session.pointAt({ x: 0, y: 1 });
    expect(member.snapshot().pointer).toEqual({ x: 0, y: 1 });
    session.dispatch({ type: 'next' });
    session.pointAt(null);
    expect([session.current().pointer, sent]).toEqual([null, ['sent', 'changed']]);
  });
});
