import { useEffect, useState } from 'react';
import type { Language } from '../../schema/primitives.ts';
import { SPEAKER_WORDS } from '../../words/of-desk.ts';
import {
  type Clock,
  elapsed,
  formatSpan,
  pauseClock,
  remaining,
  resetClock,
  startClock,
} from '../model/clock.ts';
import { behindPlan, totalMinutes } from '../model/timing.ts';

interface Props {
  language: Language;
  slides: readonly { minutes: number }[];
  /** The place of the slide among them, from 0. */
  at: number;
  clock: Clock;
  onClock: (clock: Clock) => void;
}

const MINUTE = 60_000;

/** What time it is, how long the lecture has taken, what is left, and whether that is as planned. */
export function Times({ language, slides, at, clock, onClock }: Props) {
  const now = useNow();
  const [sure, setSure] = useState(false);
  const words = SPEAKER_WORDS[language];
  const total = totalMinutes(slides);
  const spent = elapsed(clock, now);
  const left = remaining(clock, total * MINUTE, now);
  const behind = Math.round(behindPlan(slides, at, spent / MINUTE));
  const runs = clock.since !== null;
  const minutes = (value: number): string => value.toLocaleString(language);
  const begun = clock.began !== null;
  return (
    <section className="times" aria-label={words.times}>
      <dl>
        <div>
          <dt>{words.stopwatch}</dt>
          <dd data-time="spent" data-paused={begun && !runs ? '' : undefined}>
            {formatSpan(spent)}
          </dd>
        </div>
        <div>
          <dt>{left !== undefined && left < 0 ? words.over : words.left}</dt>
          <dd data-time="left" data-over={left !== undefined && left < 0 ? '' : undefined}>
            {formatSpan(left ?? total * MINUTE)}
          </dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd data-time="clock">
            {new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}
          </dd>
        </div>
      </dl>
      <div className="stopwatch">
        {sure ? (
          <fieldset className="buttons" aria-label={words.resetSure}>
            <span>{words.resetSure}</span>
            <button
              type="button"
              onClick={() => {
                onClock(resetClock(Date.now()));
                setSure(false);
              }}
            >
              {words.yes}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the question was asked for, and its answer comes next */}
            <button type="button" autoFocus onClick={() => setSure(false)}>
              {words.no}
            </button>
          </fieldset>
        ) : (
          <div className="buttons">
            <button
              type="button"
              className={runs ? undefined : 'primary'}
              onClick={() => onClock((runs ? pauseClock : startClock)(clock, Date.now()))}
            >
              {runs ? words.pause : begun ? words.resume : words.start}
            </button>
            <button type="button" disabled={!begun} onClick={() => setSure(true)}>
              {words.reset}
            </button>
          </div>
        )}
        <p className="plan">
          {words.target(minutes(slides[at]?.minutes ?? 0))}
          <span data-pace={!begun ? 'none' : behind > 0 ? 'behind' : behind < 0 ? 'ahead' : 'on'}>
            {!begun
              ? words.planned(minutes(Math.round(total)))
              : behind > 0
                ? words.behind(minutes(behind))
                : behind < 0
                  ? words.ahead(minutes(-behind))
                  : words.onTime}
          </span>
        </p>
      </div>
    </section>
  );
}

/** The time, each second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  // What was touched since the last second counts at once.
  return Math.max(now, Date.now());
}
