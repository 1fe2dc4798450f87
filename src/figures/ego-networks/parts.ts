/** What a network is drawn with: people, ties, and the one sign that each shape adds. Told apart by form alone. */
import type { NetworkShape } from '../../schema/figures/ego-networks.ts';
import type { Box, Point, Segment } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import { placePeople } from './place-people.ts';

export interface Ellipse {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
}

/** Shapes to draw, in this order: what comes later lies on top. */
export interface Parts {
  rings: Ellipse[];
  ties: Segment[];
  weakTies: Segment[];
  strings: Segment[];
  places: Ellipse[];
  people: Ellipse[];
  blocks: Box[];
  egos: Ellipse[];
}

const none = (): Parts => ({
  rings: [],
  ties: [],
  weakTies: [],
  strings: [],
  places: [],
  people: [],
  blocks: [],
  egos: [],
});

export const EGO = 13;
export const PERSON = 9;
/** The ring round what is near; who lives too far away stands well outside it. */
const RING = 62;
/** What hangs from someone: a string and a block. */
const OWN = { string: 7, block: 10 };
/** Who bears too much is pressed flat under a pile of slabs. */
const PRESSED = { rx: 12, ry: 6.5 };
const PILE = { slabs: 3, width: 30, height: 5, gap: 3 };
/** Of a network with hardly anyone in it, who stays. */
const LEFT = 3;
/** Signs in the key are a little smaller than in the drawing. */
export const SIGN = 0.85;

/** How large a network is drawn: how far people stand apart, and the people with what they carry. */
export interface Scale {
  distances: number;
  people: number;
}

/** The network of a shape round 0, 0. */
export function drawNetwork(shape: NetworkShape, { distances, people }: Scale): Parts {
  const parts = none();
  if (shape === 'distant') parts.rings.push(ellipse({ x: 0, y: 0 }, RING * distances));
  for (const [index, { x, y }] of placePeople(shape).entries()) {
    const spot = { x: x * distances, y: y * distances };
    if (shape === 'sparse' && index !== LEFT) {
      parts.places.push(ellipse(spot, PERSON * people));
      continue;
    }
    (shape === 'sparse' ? parts.weakTies : parts.ties).push(line({ x: 0, y: 0 }, spot));
    addPerson(parts, shape, spot, people);
  }
  parts.egos.push(ellipse({ x: 0, y: 0 }, EGO * people));
  return parts;
}

/** The sign of a shape alone, round 0, 0, for the key. */
export function drawSign(shape: NetworkShape, scale: number): Parts {
  const parts = none();
  const part = scale / SIGN;
  switch (shape) {
    case 'sparse':
      parts.places.push(ellipse({ x: 0, y: 0 }, PERSON * scale));
      break;
    case 'distant':
      parts.rings.push(ellipse({ x: 0, y: 0 }, 12 * part));
      parts.egos.push(ellipse({ x: 0, y: 0 }, 4 * part));
      break;
    case 'burdened':
      addPerson(parts, shape, { x: 0, y: -8 * part }, scale);
      break;
    case 'overloaded':
      addPerson(parts, shape, { x: 0, y: 9 * part }, scale);
  }
  return parts;
}

function addPerson(parts: Parts, shape: NetworkShape, at: Point, scale: number): void {
  if (shape === 'overloaded') {
    parts.people.push(ellipse(at, PRESSED.rx * scale, PRESSED.ry * scale));
    const left = at.x - (PILE.width / 2) * scale;
    for (let slab = 1; slab <= PILE.slabs; slab += 1) {
      const y = at.y - (PRESSED.ry + slab * (PILE.height + PILE.gap)) * scale;
      parts.blocks.push(block(left, y, PILE.width * scale, PILE.height * scale));
    }
    return;
  }
  parts.people.push(ellipse(at, PERSON * scale));
  if (shape !== 'burdened') return;
  const [from, size] = [at.y + PERSON * scale, OWN.block * scale];
  const to = from + OWN.string * scale;
  parts.strings.push(line({ x: at.x, y: from }, { x: at.x, y: to }));
  parts.blocks.push(block(at.x - size / 2, to, size, size));
}

const ellipse = ({ x, y }: Point, rx: number, ry = rx): Ellipse => ({
  cx: round(x),
  cy: round(y),
  rx: round(rx),
  ry: round(ry),
});

const block = (x: number, y: number, width: number, height: number): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

const line = (from: Point, to: Point): Segment => ({
  x1: round(from.x),
  y1: round(from.y),
  x2: round(to.x),
  y2: round(to.y),
});

/** How far parts reach above and below 0, 0. */
export function reachOf(parts: Parts): { above: number; below: number } {
  const circles = [...parts.people, ...parts.places, ...parts.egos];
  const ys = [
    ...circles.flatMap(({ cy, ry }) => [cy - ry, cy + ry]),
    ...parts.blocks.flatMap(({ y, height }) => [y, y + height]),
  ];
  return {
    above: Math.max(...ys.map((y) => -y)),
    below: Math.max(...ys),
  };
}
