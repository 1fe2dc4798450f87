/**
 * Put relations in an order yourself, then lay the talk's order beside it. No right or wrong; nothing is kept, nothing
 * is sent. As built it is two lists to read, the second behind a fold; alive it is an order to make.
 */
import { type KeyboardEvent, type ReactElement, useEffect, useReducer, useRef, useState } from 'react';
import type { FigureWords } from '../../figures/figure.ts';
import { type Move, moveInOrder, toneAt } from './order.ts';
import type { PredictRows } from './rows.ts';
import { Spoken } from './Spoken.tsx';
import { useDeckStep } from './use-deck-step.ts';
import { useDrag } from './use-drag.ts';
import { useReveal } from './use-reveal.ts';

export interface PredictProps {
  rows: PredictRows;
  /** Said beside the talk's order: HTML of ours, made at build. */
  afterwards?: string | undefined;
  /** Where the figure stands whose order it is. */
  figure?: string | undefined;
  /** On a slide: the step of the slide that lays the talk's order beside it. */
  step?: number | undefined;
}

/** An arrow moves what the focus is in; on a slide it then is no arrow of the deck. */
const KEYS: Record<string, 'nearer' | 'farther' | 'nearest' | 'farthest'> = {
  ArrowUp: 'nearer',
  ArrowLeft: 'nearer',
  ArrowDown: 'farther',
  ArrowRight: 'farther',
  Home: 'nearest',
  End: 'farthest',
};

export function PredictOrder({ rows, afterwards, figure, step }: PredictProps): ReactElement {
  const { language, words, ends, relations, start } = rows;
  const onSlide = step !== undefined;
  const [alive, setAlive] = useState(false);
  const [order, move] = useReducer(moveInOrder, start);
  const [asked, setAsked] = useState(false);
  /** What was said last; of an id, the place that it has by now: a drop may come before its last move is drawn. */
  const [said, setSaid] = useState<string | { id: string }>('');
  const list = useRef<HTMLOListElement>(null);
  const talk = useRef<HTMLElement>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const orders = useRef<HTMLDivElement>(null);
  const shownByDeck = useDeckStep(talk);
  const revealed = shownByDeck ?? asked;
  /** As built nobody has put them in an order yet. */
  const own = alive ? words.own : words.mixed;
  useReveal(orders, revealed);

  useEffect(() => setAlive(true), []);
  // Who asked for the talk's order is brought to it.
  useEffect(() => {
    if (asked) heading.current?.focus({ preventScroll: true });
  }, [asked]);

  const count = relations.length;
  const labelOf = (id: string): FigureWords =>
    relations.find((relation) => relation.id === id)?.label ?? { text: id, language };
  const { held, handlers } = useDrag(list, order, {
    place: (id, at) => {
      setSaid('');
      move({ type: 'place', id, at });
    },
    drop: (id) => setSaid({ id }),
  });

  function go(type: Exclude<Move['type'], 'place' | 'again'>, id: string): void {
    const moved = moveInOrder(order, { type, id });
    const at = moved.indexOf(id) + 1;
    const name = labelOf(id).text;
    setSaid(fill(moved === order ? words.stays : words.place, { name, at, count }));
    move({ type, id });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const type = KEYS[event.key];
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    if (!type || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (id) go(type, id);
  }

  const movable = alive && !revealed;
  const talkShown = onSlide || revealed;

  return (
    <div
      className="predict"
      data-alive={alive || undefined}
      data-revealed={revealed || undefined}
      data-slide={onSlide || undefined}
    >
      <div className="orders" ref={orders} data-beside={talkShown || undefined}>
        <p className="own-name">{alive && !revealed ? words.how : own}</p>
        <p className="end near">
          <Label label={ends[0]} />
        </p>
        <ol className="own" aria-label={own} ref={list} onKeyDown={onKeyDown} {...(movable && handlers)}>
          {order.map((id, at) => (
            <li
              key={id}
              data-id={id}
              data-tone={toneAt(at, count)}
              data-held={held?.id === id || undefined}
              style={held?.id === id ? { translate: `0 ${held.below}px` } : undefined}
            >
              <span className="row">
                <Grip />
                <span className="place">{at + 1}</span>
                <Label label={labelOf(id)} />
                {movable && (
                  <span className="moves">
                    <Mover
                      way="nearer"
                      name={fill(words.nearer, { name: labelOf(id).text })}
                      go={() => go('nearer', id)}
                      end={at === 0}
                    />
                    <Mover
                      way="farther"
                      name={fill(words.farther, { name: labelOf(id).text })}
                      go={() => go('farther', id)}
                      end={at === count - 1}
                    />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
        <p className="end far">
          <Label label={ends[1]} />
        </p>
        {talkShown && (
          // The deck may have told it before which of its steps are still to come.
          <section
            className="talk"
            ref={talk}
            data-step={step}
            aria-label={words.talk}
            suppressHydrationWarning
          >
            <p className="talk-name" ref={heading} tabIndex={-1}>
              {words.talk}
            </p>
            <Joins order={order} talk={relations.map(({ id }) => id)} />
            <TalkOrder rows={rows} own={alive ? order : undefined} />
          </section>
        )}
        <Boxes count={count} />
      </div>
      {!alive && !onSlide && (
        <details className="fold">
          <summary>{words.talk}</summary>
          <TalkOrder rows={rows} />
          <Afterwards html={afterwards} />
          <FigureLink to={figure} name={words.figure} />
        </details>
      )}
      {talkShown && alive && !onSlide && (
        <div className="afterwards">
          <Afterwards html={afterwards} />
          <FigureLink to={figure} name={words.figure} />
        </div>
      )}
      {alive && (
        <p className="controls">
          {shownByDeck === undefined && (
            <button type="button" className="reveal" onClick={() => setAsked(!asked)}>
              {asked ? words.conceal : words.reveal}
            </button>
          )}
          <button
            type="button"
            className="again"
            onClick={() => {
              move({ type: 'again', start });
              setAsked(false);
              setSaid(words.begun);
            }}
          >
            {words.again}
          </button>
        </p>
      )}
      <Spoken
        words={
          typeof said === 'string'
            ? said
            : fill(words.place, { name: labelOf(said.id).text, at: order.indexOf(said.id) + 1, count })
        }
      />
    </div>
  );
}

/** The words with what belongs in their `{name}`s. */
const fill = (words: string, places: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (_, place) => String(places[place] ?? ''));

const Label = ({ label: { text, language, line } }: { label: FigureWords }): ReactElement => (
  <span className="label" lang={language} data-lines={line}>
    {text}
  </span>
);

const Afterwards = ({ html }: { html: string | undefined }): ReactElement | null =>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the build made it, of an escaped text and its sign
  html === undefined ? null : <div dangerouslySetInnerHTML={{ __html: html }} />;

const FigureLink = ({ to, name }: { to: string | undefined; name: string }): ReactElement | null =>
  to === undefined ? null : (
    <p>
      <a href={to}>{name}</a>
    </p>
  );

/** The talk's order; of each, with `own`, also where the reader put it. */
function TalkOrder({
  rows: { relations, words },
  own,
}: {
  rows: PredictRows;
  own?: readonly string[];
}): ReactElement {
  return (
    <ol className="theirs" aria-label={words.talk}>
      {relations.map(({ id, label }, at) => (
        <li key={id} data-id={id} data-tone={toneAt(at, relations.length)}>
          <span className="row">
            <span className="place">{at + 1}</span>
            <Label label={label} />
            {own && (
              <span className="for-ears">{`, ${fill(words.ownPlace, { at: own.indexOf(id) + 1 })}`}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Lines that join the same on both sides. Rows have one height, so places are all it takes. */
const Joins = ({ order, talk }: { order: readonly string[]; talk: readonly string[] }): ReactElement => (
  <svg
    className="joins"
    viewBox={`0 0 100 ${talk.length * 10}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {talk.map((id, to) => {
      const [left, right] = [order.indexOf(id) * 10 + 5, to * 10 + 5];
      return (
        <path
          key={id}
          data-tone={toneAt(to, talk.length)}
          d={`M0 ${left}C50 ${left} 50 ${right} 100 ${right}`}
        />
      );
    })}
  </svg>
);

/** On paper: places to write in. */
const Boxes = ({ count }: { count: number }): ReactElement => (
  <div className="boxes" aria-hidden="true">
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
      <span key={at}>{at + 1}</span>
    ))}
  </div>
);

const Grip = (): ReactElement => (
  <svg className="grip" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M9 6h0M15 6h0M9 12h0M15 12h0M9 18h0M15 18h0" />
  </svg>
);

/** At the end it stays, so that the focus is not lost, and says that it does nothing. */
const Mover = ({
  way,
  name,
  go,
  end,
}: {
  way: 'nearer' | 'farther';
  name: string;
  go(): void;
  end: boolean;
}): ReactElement => (
  <button type="button" aria-label={name} aria-disabled={end || undefined} onClick={go}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={way === 'nearer' ? 'M6 14.5l6-6 6 6' : 'M6 9.5l6 6 6-6'} />
    </svg>
  </button>
);
