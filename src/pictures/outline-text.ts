/** Texts of a drawing become outlines, each in a group that says it in words. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Letters, Outline, Setting } from './letters.ts';

const textsOf = ($: CheerioAPI) => $('text').toArray();
type Element = ReturnType<typeof textsOf>[number];

/** Attributes that say how a text is set. Once it is an outline they say nothing. */
export const SETTING = [
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
] as const;

/** Attributes that say where a text stands. */
const PLACE = ['x', 'y', 'dx', 'dy'] as const;
/** What no drawing uses, and would be drawn wrong. */
const UNKNOWN = ['rotate', 'textLength', 'dominant-baseline', 'alignment-baseline', 'baseline-shift'];

type Place = Partial<Record<(typeof PLACE)[number], number>>;

/** Words that are set alike, and where they begin if they do not run on. */
interface Run {
  words: string;
  element: Element;
  place: Place;
}

/**
 * Puts outlines in place of every `<text>`. Styles must stand in attributes by then.
 * @throws Error where a text is set in a way that is not drawn here.
 */
export function outlineTexts($: CheerioAPI, letters: Letters): void {
  for (const text of textsOf($)) {
    const said = $(text).text().replace(/\s+/g, ' ').trim();
    const own = Object.entries(text.attribs).filter(([name]) => !isOfText(name));
    const group = $('<g></g>').attr(Object.fromEntries(own));
    if (text.attribs['aria-hidden'] !== 'true') group.attr({ role: 'img', 'aria-label': said });
    for (const attributes of outlineRuns($, collapseSpace(runsOf($, text)), letters))
      group.append($('<path></path>').attr(attributes));
    $(text).replaceWith(group);
  }
}

const isOfText = (name: string): boolean => [...PLACE, ...SETTING].some((known) => known === name);

function runsOf($: CheerioAPI, text: Element): Run[] {
  const runs: Run[] = [];
  let place: Place = { x: 0, y: 0 };
  const visit = (element: Element): void => {
    for (const name of UNKNOWN)
      if (name in element.attribs)
        throw new Error(`"${$(text).text()}" has ${name}, which is not drawn here`);
    place = { ...place, ...placeOf(element) };
    for (const child of $(element).contents().toArray()) {
      if ('attribs' in child) visit(child);
      else if ('data' in child) {
        runs.push({ words: child.data, element, place });
        // A place is that of the first letter; what follows runs on.
        place = {};
      }
    }
  };
  visit(text);
  return runs;
}

function placeOf({ attribs }: Element): Place {
  const given = PLACE.filter((name) => name in attribs);
  return Object.fromEntries(
    given.map((name) => {
      const value = Number(attribs[name]);
      if (Number.isNaN(value))
        throw new Error(`expected a number for ${name} of a text, found "${attribs[name]}"`);
      return [name, value];
    }),
  );
}

/** As browsers do: many spaces are one, and none stands at the start or at the end of the text. */
function collapseSpace(runs: readonly Run[]): Run[] {
  const collapsed: Run[] = [];
  let waiting: Place = {};
  for (const { words, element, place } of runs) {
    const afterSpace = collapsed.at(-1)?.words.endsWith(' ') ?? true;
    const kept = words.replace(/\s+/g, ' ').replace(afterSpace ? /^ / : /^$/, '');
    waiting = { ...waiting, ...place };
    if (kept === '') continue;
    collapsed.push({ words: kept, element, place: waiting });
    waiting = {};
  }
  const last = collapsed.at(-1);
  if (last) last.words = last.words.trimEnd();
  return collapsed;
}

/** The outline of each run as the attributes of a path. A line, which begins where x or y is given, is anchored as a whole. */
function outlineRuns($: CheerioAPI, runs: readonly Run[], letters: Letters): Record<string, string>[] {
  const pen = { x: 0, y: 0 };
  const outlined = runs.map((run) => ({
    ...run,
    outline: letters.outline(run.words, settingOf($, run.element)),
    begins: run.place.x !== undefined || run.place.y !== undefined,
  }));
  return outlined.flatMap(({ element, place, outline, begins }, index) => {
    if (begins) {
      const line = [outline];
      for (const next of outlined.slice(index + 1)) {
        if (next.begins) break;
        line.push(next.outline);
      }
      pen.x = (place.x ?? pen.x) - before(inherited($, element, 'text-anchor'), line);
      pen.y = place.y ?? pen.y;
    }
    pen.x += place.dx ?? 0;
    pen.y += place.dy ?? 0;
    const d = outline.pathFrom(pen.x, pen.y);
    pen.x += outline.width;
    const own = Object.entries(element.attribs).filter(([name]) => !isOfText(name));
    return d === '' ? [] : [{ ...(element.name === 'tspan' && Object.fromEntries(own)), d }];
  });
}

/** How much of a line stands before its anchor. */
function before(anchor: string | undefined, line: readonly Outline[]): number {
  const width = line.reduce((sum, outline) => sum + outline.width, 0);
  if (anchor === 'middle') return width / 2;
  return anchor === 'end' ? width : 0;
}

function settingOf($: CheerioAPI, element: Element): Setting {
  const read = (name: (typeof SETTING)[number]): string | undefined => inherited($, element, name);
  const size = lengthOf(read('font-size'));
  if (size === undefined)
    throw new Error(`"${$(element).text()}" has no font size of its own; give its class one, in px`);
  const weight = read('font-weight') ?? 'normal';
  return {
    families: (read('font-family') ?? '')
      .split(',')
      .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2')),
    size,
    weight: { normal: 400, bold: 700 }[weight] ?? Number(weight),
    spacing: lengthOf(read('letter-spacing'), size) ?? 0,
    tabular: (read('font-variant-numeric') ?? '').includes('tabular-nums'),
  };
}

/** A length in units of the drawing; `em` where it is known. */
function lengthOf(value: string | undefined, em?: number): number | undefined {
  if (value === undefined || value === 'normal') return undefined;
  const [, number, unit] = /^(-?[\d.]+)(em)?$/.exec(value) ?? [];
  if (number === undefined || (unit && em === undefined))
    throw new Error(`expected a length in px, found "${value}"`);
  return Number(number) * (unit ? (em ?? 0) : 1);
}

/** The attribute, from the element or the nearest one around it that has it. */
const inherited = ($: CheerioAPI, element: Element, name: string): string | undefined =>
  $(element).closest(`[${name}]`).attr(name);
