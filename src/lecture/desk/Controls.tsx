import type { Language } from '../../schema/primitives.ts';
import { SPEAKER_WORDS } from '../../words/of-desk.ts';
import type { DeckState } from '../model/state.ts';
import { ICONS } from '../stage/icons.ts';
import { run } from './keys.ts';

interface Props {
  language: Language;
  state: DeckState;
  pointing: boolean;
  onPointing: (on: boolean) => void;
}

/** What moves the lecture, and what the room's screen does. */
export function Controls({ language, state, pointing, onPointing }: Props) {
  const words = SPEAKER_WORDS[language];
  return (
    <fieldset className="controls" aria-label={words.controls}>
      <button
        type="button"
        className="move"
        data-control="previous"
        onClick={() => run({ type: 'previous' })}
      >
        <Icon name="previous" />
        {words.previous}
      </button>
      <button type="button" className="move on" data-control="next" onClick={() => run({ type: 'next' })}>
        {words.forward}
        <Icon name="next" />
      </button>
      <button type="button" data-control="list" onClick={() => run({ type: 'jump-to' })}>
        {words.list}
      </button>
      {(['black', 'white'] as const).map((colour) => (
        <button
          key={colour}
          type="button"
          data-control={colour}
          aria-pressed={state.blank === colour}
          onClick={() => run({ type: 'blank', colour })}
        >
          {words[colour]}
        </button>
      ))}
      <button
        type="button"
        data-control="freeze"
        aria-pressed={state.frozen}
        onClick={() => run({ type: 'freeze' })}
      >
        {words.freeze}
      </button>
      <button
        type="button"
        data-control="pointer"
        aria-pressed={pointing}
        onClick={() => onPointing(!pointing)}
      >
        {words.pointer}
      </button>
    </fieldset>
  );
}

const Icon = ({ name }: { name: keyof typeof ICONS }) => (
  <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);
