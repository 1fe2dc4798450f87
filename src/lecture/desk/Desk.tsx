import { type PointerEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../schema/primitives.ts';
import { SPEAKER_WORDS } from '../../words/of-desk.ts';
import { formatPlace } from '../model/address.ts';
import type { Session, SessionState } from '../model/session.ts';
import type { Asked } from '../stage/keyboard.ts';
import { inLecture, keepNotesSize, notesSize } from '../stage/remembered.ts';
import { Controls } from './Controls.tsx';
import { NotesCopy, SlideCopy } from './Copy.tsx';
import type { NotedSlide } from './noted-slides.ts';
import { Times } from './Times.tsx';

interface Props {
  language: Language;
  /** The address of the deck's page. */
  deckAddress: string;
  session: Session<NotedSlide>;
  /** Does what a button asks for. */
  run: (command: Asked) => void;
}

interface PaneProps {
  desk: SessionState<NotedSlide>;
  language: Language;
}

/** Steps of the notes' size in speaker.css. */
const SIZES = 5;

/** The presenter's desk: this slide and the next, what to say, the time, and what moves the room's screen. */
export function Desk({ language, deckAddress, session, run }: Props) {
  const desk = useSyncExternalStore(session.subscribe, session.current);
  const [pointing, setPointing] = useState(false);
  const words = SPEAKER_WORDS[language];
  const { slides, deck: state, link } = desk;
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === state.slide),
  );
  const slide = slides[at];
  const more = slide !== undefined && state.step < slide.steps;
  const next = more ? slide : slides[at + 1];
  return (
    <div className="desk" data-link={link}>
      <div className="desk-screen">
        <section className="now" aria-label={words.now}>
          <div className="place">
            <p>
              <strong>{words.place(at + 1, slides.length)}</strong>
              {slide && slide.steps > 1 && <span>{words.step(state.step, slide.steps)}</span>}
            </p>
            <Linked desk={desk} language={language} deckAddress={deckAddress} lead={session.lead} />
          </div>
          <div className="fit">
            <BigSlide desk={desk} slide={slide?.section} pointing={pointing} onPoint={session.pointAt} />
          </div>
          <Room desk={desk} language={language} pointing={pointing} run={run} />
        </section>
        <Controls
          language={language}
          state={state}
          run={run}
          pointing={pointing}
          onPointing={(on) => {
            setPointing(on);
            if (!on) session.pointAt(null);
          }}
        />
      </div>
      <div className="desk-side">
        <Times language={language} slides={slides} at={at} clock={desk.clock} onClock={session.setClock} />
        <section className="next" aria-label={words.next}>
          {next && (
            <Frame ratio={desk.ratio}>
              <SlideCopy of={next.section} step={more ? state.step + 1 : 1} name="next" />
            </Frame>
          )}
          <p>
            <span>{words.next}</span>
            {next && !more ? (
              <span className={next.titleLang && 'words'} lang={next.titleLang}>
                {next.title}
              </span>
            ) : next ? (
              words.sameSlide
            ) : (
              words.end
            )}
          </p>
        </section>
        <Notes of={slide?.notes ?? null} language={language} />
      </div>
      <p className="for-ears" role="status" data-says="slide">
        {slide && `${words.place(at + 1, slides.length)}: ${slide.title}`}
      </p>
    </div>
  );
}

/** Whether the room's screen hears this window. */
function Linked({
  desk,
  language,
  deckAddress,
  lead,
}: PaneProps & Pick<Props, 'deckAddress'> & Pick<Session, 'lead'>) {
  const words = SPEAKER_WORDS[language];
  const { link, room, others, slides } = desk;
  const placeOf = (id: string): number => slides.findIndex((slide) => slide.id === id) + 1;
  const seen = room && others.length > 0 ? placeOf(room.slide) : 0;
  return (
    <div className="linked">
      <p role="status" data-says="link">
        {link === 'linked' && seen > 0 ? words.linkedAt(seen) : words[link]}
      </p>
      {others.map(({ lecture, slide }) => (
        <button key={lecture} type="button" data-control="lead" onClick={() => lead(lecture)}>
          {words.leadOther(placeOf(slide))}
        </button>
      ))}
      {(link === 'alone' || link === 'lost') && (
        <a
          href={deckAddress + inLecture(formatPlace(desk.deck, language, desk.choice), language)}
          target="_blank"
          data-keep
          rel="noopener"
        >
          {words.openDeck}
        </a>
      )}
    </div>
  );
}

/** What the room sees, where that is not the slide here. */
function Room({ desk, language, pointing, run }: PaneProps & Pick<Props, 'run'> & { pointing: boolean }) {
  const words = SPEAKER_WORDS[language];
  const { deck: state, room, slides } = desk;
  const seen = slides.findIndex(({ id }) => id === room?.slide);
  return (
    <div className="room">
      {pointing && <p className="hint">{words.pointerOn}</p>}
      {state.blank && <p>{words.blanked[state.blank]}</p>}
      {state.frozen && (
        <p>
          {seen === -1 ? words.frozenAlone : words.frozen(seen + 1)}{' '}
          {room && seen !== -1 && (room.slide !== state.slide || room.step !== state.step) && (
            <button
              type="button"
              data-control="back"
              onClick={() => run({ type: 'go', slide: room.slide, step: room.step })}
            >
              {words.backTo(seen + 1)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** As wide and high as the room's slide, so that what is pointed at there stands at the same place here. */
function Frame({ ratio, children, ...rest }: { ratio: number } & React.ComponentProps<'div'>) {
  return (
    <div className="frame" style={{ '--ratio': ratio } as React.CSSProperties} {...rest}>
      {children}
    </div>
  );
}

function BigSlide({
  desk: { deck: state, ratio, pointer },
  slide,
  pointing,
  onPoint,
}: Pick<PaneProps, 'desk'> & {
  slide: HTMLElement | undefined;
  pointing: boolean;
  onPoint: Session['pointAt'];
}) {
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): void => {
    if (!pointing) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    onPoint(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null);
  };
  return (
    <Frame
      ratio={ratio}
      data-pointing={pointing ? '' : undefined}
      data-blank={state.blank ?? undefined}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => onPoint(null)}
    >
      {slide && <SlideCopy of={slide} step={state.step} name="now" />}
      {pointer && (
        <div className="pointer-dot" style={{ left: `${pointer.x * 100}%`, top: `${pointer.y * 100}%` }} />
      )}
    </Frame>
  );
}

function Notes({ of, language }: { of: Element | null; language: Language }) {
  const words = SPEAKER_WORDS[language];
  const pane = useRef<HTMLElement>(null);
  const [size, setSize] = useState(() => Math.min(Math.max(0, notesSize() || 0), SIZES - 1));
  useEffect(() => {
    if (of) pane.current?.scrollTo(0, 0);
  }, [of]);
  const resize = (to: number): void => {
    setSize(to);
    keepNotesSize(to);
  };
  return (
    <div className="notes-side">
      <div className="notes-head">
        <h2 id="notes-title">{words.notes}</h2>
        <button type="button" disabled={size === 0} onClick={() => resize(size - 1)}>
          <span aria-hidden="true">A−</span>
          <span className="for-ears">{words.smaller}</span>
        </button>
        <button type="button" disabled={size === SIZES - 1} onClick={() => resize(size + 1)}>
          <span aria-hidden="true">A+</span>
          <span className="for-ears">{words.larger}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="notes-pane" aria-labelledby="notes-title" data-size={size} tabIndex={0} ref={pane}>
        <NotesCopy of={of} />
      </section>
    </div>
  );
}
