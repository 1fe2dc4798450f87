/**
 * Values of style sheets in words that every reader of SVG knows. Inkscape and resvg know no light-dark(), no
 * color-mix(), and no colour that is partly transparent: of that they know a colour and its opacity apart.
 */
import { rgb } from 'd3';

/** A colour, and how opaque it is, from 0 to 1. */
interface Paint {
  color: string;
  opacity: number;
}

/** Properties that are a paint, and the property that tells its opacity. */
const OPACITY_OF: Record<string, string> = {
  fill: 'fill-opacity',
  stroke: 'stroke-opacity',
  'stop-color': 'stop-opacity',
};

/**
 * A declaration as attributes of SVG, in the light theme. Variables are resolved before.
 * @throws Error where the value holds a function that has no plain form here.
 */
export function plainAttributes(property: string, value: string): Record<string, string> {
  const light = inLight(value.trim());
  const opacity = OPACITY_OF[property];
  if (opacity !== undefined) {
    const paint = readPaint(light);
    if (paint) {
      if (paint.opacity === 0 && property !== 'stop-color') return { [property]: 'none' };
      return { [property]: paint.color, ...(paint.opacity < 1 && { [opacity]: format(paint.opacity) }) };
    }
  }
  const unknown = /\b(?!url\b)[a-z-]+\(/.exec(light);
  if (unknown) throw new Error(`"${property}: ${value}" has no plain form: ${unknown[0]})`);
  return { [property]: light.replace(/(?<=\d)px\b/g, '') };
}

/** light-dark(a, b) is a. */
function inLight(value: string): string {
  const call = findCall(value, 'light-dark');
  return call ? inLight(value.replace(call.whole, call.parts[0] ?? '')) : value;
}

function readPaint(value: string): Paint | undefined {
  const mix = findCall(value, 'color-mix');
  if (mix) return mixPaints(mix.parts, value);
  if (value === 'transparent') return { color: '#000000', opacity: 0 };
  const { r, g, b, opacity } = rgb(value);
  return Number.isNaN(r) ? undefined : { color: rgb(r, g, b).formatHex(), opacity };
}

/** color-mix() as CSS Color 5 has it: shares that miss are what the other leaves, and opacity weighs. */
function mixPaints([space = '', ...parts]: string[], value: string): Paint {
  const [one, other] = parts.map((part) => {
    const [, before, color = '', after] = /^(?:([\d.]+)%\s+)?(.+?)(?:\s+([\d.]+)%)?$/.exec(part) ?? [];
    const share = before ?? after;
    return { paint: readPaint(color), share: share === undefined ? undefined : Number(share) / 100 };
  });
  if (space !== 'in srgb' || !one?.paint || !other?.paint)
    throw new Error(`"${value}" cannot be mixed: expected two colours, in srgb`);
  const share = one.share ?? 1 - (other.share ?? 0.5);
  const rest = other.share ?? 1 - share;
  const weigh = ({ color, opacity }: Paint, part: number) => ({
    ...rgb(color),
    weight: (opacity * part) / (share + rest),
  });
  const mixed = [weigh(one.paint, share), weigh(other.paint, rest)];
  const opacity = mixed.reduce((sum, { weight }) => sum + weight, 0);
  const channel = (name: 'r' | 'g' | 'b'): number =>
    mixed.reduce((sum, color) => sum + color[name] * color.weight, 0) / (opacity || 1);
  return {
    color: rgb(channel('r'), channel('g'), channel('b')).formatHex(),
    opacity: opacity * Math.min(1, share + rest),
  };
}

/** The first call of a function, and its arguments. */
function findCall(value: string, name: string): { whole: string; parts: string[] } | undefined {
  const start = value.indexOf(`${name}(`);
  if (start === -1) return undefined;
  const parts = [''];
  let depth = 0;
  for (let index = start + name.length; index < value.length; index++) {
    const letter = value[index] ?? '';
    if (letter === ')' && --depth === 0)
      return { whole: value.slice(start, index + 1), parts: parts.map((part) => part.trim()) };
    if (letter === ',' && depth === 1) parts.push('');
    else if (depth > 0) parts.push((parts.pop() ?? '') + letter);
    if (letter === '(') depth++;
  }
  throw new Error(`"${value}" does not end`);
}

const format = (value: number): string => String(Math.round(value * 1000) / 1000);
