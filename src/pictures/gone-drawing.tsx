/** What a file of a drawing shows once the drawing is withdrawn: a sentence, and the link to what is there now. */
import type { ReactElement } from 'react';
import type { Telling } from '../addresses/tell-gone.ts';
import { wrap } from '../svg/text-width.ts';

interface Props {
  told: Telling;
  /** Where the link leads, in full where the site has an address. */
  href: string;
  colours: { ink: string; link: string };
}

const WIDTH = 760;
const SIZE = 24;
const LEADING = 34;

/** Of type and colour of its own, since no page shows it. The address stands in it too, for who sees a picture of it. */
export function GoneDrawing({ told: { title, says = '', link }, href, colours }: Props): ReactElement {
  const above = wrap(says, WIDTH, SIZE);
  const below = [link, ...(href.startsWith('/') ? [] : [href])].flatMap((words) => wrap(words, WIDTH, SIZE));
  const baseline = (row: number): number => SIZE + row * LEADING;
  const height = baseline(above.length + below.length - 1) + SIZE / 2;
  const text = (line: string, row: number): ReactElement => (
    <text key={row} x={0} y={baseline(row)}>
      {line}
    </text>
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} fontFamily="Atkinson" fontSize={SIZE} fill={colours.ink}>
      <title>{title}</title>
      {above.map(text)}
      <a href={href}>
        <g fill={colours.link}>{below.map((line, index) => text(line, above.length + index))}</g>
      </a>
    </svg>
  );
}
