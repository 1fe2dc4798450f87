/** What stands on a sheet: boxes with their words and places, in the order of the file, and what else there is. */
import { cleanText } from '../clean.ts';
import type { ImportedLine, Loss } from '../imported.ts';
import { orderBoxes, type Placed, type Rect } from '../order.ts';
import { attribute, below, child, childrenOf, relationId, textOf, type XmlNode } from '../xml.ts';
import { diagramIn } from './diagram.ts';
import { type Paragraph, paragraphsIn, type Styles } from './paragraphs.ts';
import type { Parts } from './parts.ts';

export interface Box extends Placed {
  does: 'title' | 'footer' | 'body';
  paragraphs: Paragraph[];
  placeLost: boolean;
  /** It stands there, and nobody sees it. */
  unshown: boolean;
  /** Of a group: orders of what is in it that could be meant as well. */
  others: Box[][];
}

/** A picture on a sheet, by its relation there. */
export interface PictureOf {
  relation: string;
  alternative: string;
}

export interface Sheet {
  parts: Parts;
  path: string;
  size: { width: number; height: number };
  /** The sheets that it takes places and styles from: its layout, then its master. */
  above: readonly XmlNode[];
  /** Styles of the master for titles, for bodies, for all else. */
  texts: XmlNode | undefined;
}

export interface Found {
  boxes: Box[];
  pictures: PictureOf[];
  losses: Loss[];
}

/** From the units of a group to those of the sheet. */
type Move = (rect: Rect) => Rect;

export function boxesOn(sheet: Sheet, tree: XmlNode | undefined, move: Move = (rect) => rect): Found {
  const found: Found = { boxes: [], pictures: [], losses: [] };
  for (const node of shown(tree)) {
    const named = child(node, ...(NAMED[node.name] ?? []), 'cNvPr');
    const alternative = cleanText(attribute(named, 'descr') ?? '');
    const lose = (kind: Loss['kind'], detail = alternative): unknown =>
      found.losses.push({ kind, ...(detail && { detail }) });
    const before = found.boxes.length;
    if (node.name === 'grpSp') group(node);
    else if (node.name === 'sp') {
      shape(node);
      // A shape may be filled with a picture.
      picture(child(node, 'spPr', 'blipFill', 'blip'), alternative);
    } else if (node.name === 'graphicFrame') frame(node, lose);
    else if (node.name === 'pic') {
      const media = child(node, 'nvPicPr', 'nvPr');
      if (childrenOf(media).some(({ name }) => /File$|^audioCd$/.test(name))) lose('media');
      picture(child(node, 'blipFill', 'blip'), alternative);
    } else if (node.name === 'cxnSp') lose('drawing');
    else if (node.name === 'contentPart') lose('ink');
    if (attribute(named, 'hidden') === '1') for (const box of found.boxes.slice(before)) box.unshown = true;
  }
  return found;

  function picture(blip: XmlNode | undefined, alternative: string): void {
    if (blip)
      found.pictures.push({ relation: relationId(blip, 'embed') || relationId(blip, 'link'), alternative });
  }

  function group(node: XmlNode): void {
    const xfrm = child(node, 'grpSpPr', 'xfrm');
    const [outer, inner] = [rectIn(xfrm, 'off', 'ext'), rectIn(xfrm, 'chOff', 'chExt')];
    const within = boxesOn(sheet, node, outer && inner ? (rect) => move(scaled(rect, inner, outer)) : move);
    found.pictures.push(...within.pictures);
    found.losses.push(...within.losses);
    found.boxes.push(...within.boxes.filter(({ unshown }) => unshown));
    const { ordered, others } = orderBoxes(within.boxes.filter(({ unshown }) => !unshown));
    const [first] = ordered;
    if (!first) return;
    // A group is read as one, wherever its parts reach.
    const at = outer ? move(outer) : first.at;
    found.boxes.push({
      does: 'body',
      ...(at && { at }),
      lineHeight: first.lineHeight,
      paragraphs: ordered.flatMap(({ paragraphs }) => paragraphs),
      placeLost: ordered.length > 1 || first.placeLost,
      unshown: false,
      others: [...ordered.flatMap((box) => box.others), ...others],
    });
  }

  function shape(node: XmlNode): void {
    const place = child(node, 'nvSpPr', 'nvPr', 'ph');
    const type = attribute(place, 'type') ?? (place ? 'obj' : '');
    if (type === 'sldImg') return;
    const models = place ? sheet.above.map((one) => placeIn(one, place)) : [];
    const body = child(node, 'txBody');
    const styles: Styles = [
      child(body, 'lstStyle'),
      ...models.map((model) => child(model?.node, 'txBody', 'lstStyle')),
      child(
        sheet.texts,
        /title/i.test(type) ? 'titleStyle' : place && !FOOTERS.includes(type) ? 'bodyStyle' : 'otherStyle',
      ),
    ];
    const paragraphs = paragraphsIn(body, styles);
    if (paragraphs.length === 0) {
      if (!place) found.losses.push({ kind: 'drawing' });
      return;
    }
    found.losses.push(...equationsIn(paragraphs));
    const own = rectIn(child(node, 'spPr', 'xfrm'), 'off', 'ext');
    const inherited = models.map((model) => rectIn(child(model?.node, 'spPr', 'xfrm'), 'off', 'ext'));
    const at = own ? move(own) : inherited.find((rect) => rect !== undefined);
    const rank = place ? (models[0]?.rank ?? models[1]?.rank) : undefined;
    found.boxes.push({
      does:
        /title$/i.test(type) && type !== 'subTitle' ? 'title' : FOOTERS.includes(type) ? 'footer' : 'body',
      ...boxAt(at, paragraphs),
      ...(rank !== undefined && { rank }),
    });
  }

  function frame(node: XmlNode, lose: (kind: Loss['kind'], detail?: string) => unknown): void {
    const data = child(node, 'graphic', 'graphicData');
    const uri = attribute(data, 'uri') ?? '';
    const rect = rectIn(child(node, 'xfrm'), 'off', 'ext');
    const put = (paragraphs: Paragraph[]): unknown =>
      paragraphs.length > 0 &&
      found.boxes.push({ does: 'body', ...boxAt(rect && move(rect), paragraphs), placeLost: true });
    const table = child(data, 'tbl');
    if (table) {
      const rows = childrenOf(table).filter(({ name }) => name === 'tr');
      const cells = rows.flatMap((row) => childrenOf(row).filter(({ name }) => name === 'tc'));
      const paragraphs = cells.flatMap((cell) => paragraphsIn(child(cell, 'txBody'), []));
      found.losses.push(...equationsIn(paragraphs));
      lose('table', `${rows.length} × ${Math.round(cells.length / Math.max(1, rows.length))}`);
      put(paragraphs);
    } else if (uri.endsWith('/diagram')) {
      lose('diagram');
      put(diagramIn(sheet, relationId(child(data, 'relIds'), 'dm'), () => lose('missing', 'SmartArt')));
    } else lose(/\/chart(?:ex)?$/.test(uri) ? 'chart' : 'object');
  }

  function boxAt(at: Rect | undefined, paragraphs: Paragraph[]): Omit<Box, 'does'> {
    const { width, height } = sheet.size;
    const outside =
      at &&
      (at.x >= width || at.y >= height || at.x + at.width <= 0 || at.y + at.height <= 0) &&
      at.width > 0;
    return {
      ...(at && { at }),
      // A point has 12,700 units.
      lineHeight: (paragraphs[0]?.size || 1800) * 127 * 1.2,
      paragraphs,
      placeLost: false,
      unshown: outside === true,
      others: [],
    };
  }
}

const equationsIn = (paragraphs: Paragraph[]): Loss[] => {
  const losses = paragraphs.flatMap(({ equations }) =>
    equations.map((detail): Loss => ({ kind: 'equation', detail })),
  );
  paragraphs.splice(0, paragraphs.length, ...paragraphs.filter(({ text }) => text));
  return losses;
};

/** The words of boxes as lines of a slide. */
export const linesOf = ({ does, paragraphs, placeLost }: Box): ImportedLine[] =>
  paragraphs.map(({ text, level, marker, lang }) => ({
    text,
    level,
    role: does === 'body' ? 'body' : does === 'title' ? 'heading' : 'footer',
    ...(does === 'body' && marker && { marker }),
    ...(lang && { lang }),
    ...(placeLost && { placeLost }),
  }));

/** Where an element has its name and what it is told by who cannot see it. */
const NAMED: Readonly<Record<string, string[]>> = {
  sp: ['nvSpPr'],
  pic: ['nvPicPr'],
  grpSp: ['nvGrpSpPr'],
  graphicFrame: ['nvGraphicFramePr'],
  cxnSp: ['nvCxnSpPr'],
};
const FOOTERS = ['dt', 'ftr', 'sldNum', 'hdr'];

/** What is drawn: of what stands there in a new form and an old one, the new. */
const shown = (tree: XmlNode | undefined): XmlNode[] =>
  childrenOf(tree).flatMap((node) =>
    node.name === 'AlternateContent' ? shown(child(node, 'Choice') ?? child(node, 'Fallback')) : [node],
  );

/** The place of a layout or a master that a place of a slide fills, and which one it is there. */
function placeIn(above: XmlNode, place: XmlNode): { node: XmlNode; rank: number } | undefined {
  const places = childrenOf(child(above, 'cSld', 'spTree')).flatMap((node, rank) => {
    const one = child(node, 'nvSpPr', 'nvPr', 'ph');
    return one ? [{ node, rank, type: plainType(one), index: attribute(one, 'idx') }] : [];
  });
  const [type, index] = [plainType(place), attribute(place, 'idx')];
  return (
    places.find((one) => index !== undefined && one.index === index && one.type === type) ??
    places.find((one) => one.type === type) ??
    places.find((one) => index !== undefined && one.index === index)
  );
}

function plainType(place: XmlNode): string {
  const type = attribute(place, 'type') ?? 'obj';
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum', 'hdr'].includes(type) ? type : 'body';
}

function rectIn(xfrm: XmlNode | undefined, off: string, ext: string): Rect | undefined {
  const [from, size] = [child(xfrm, off), child(xfrm, ext)];
  const number = (node: XmlNode | undefined, name: string) => Number(attribute(node, name) ?? Number.NaN);
  const rect = {
    x: number(from, 'x'),
    y: number(from, 'y'),
    width: number(size, 'cx'),
    height: number(size, 'cy'),
  };
  return Object.values(rect).every(Number.isFinite) ? rect : undefined;
}

function scaled(rect: Rect, inner: Rect, outer: Rect): Rect {
  const [across, down] = [outer.width / (inner.width || 1), outer.height / (inner.height || 1)];
  return {
    x: outer.x + (rect.x - inner.x) * across,
    y: outer.y + (rect.y - inner.y) * down,
    width: rect.width * across,
    height: rect.height * down,
  };
}

/** Whether anything on a slide comes, moves or goes. */
export const isAnimated = (slide: XmlNode): boolean => below(child(slide, 'timing'), 'spTgt').length > 0;

/** The words that a layout or master shows on every slide of it. */
export const wordsOfLayout = (above: XmlNode): string[] =>
  childrenOf(child(above, 'cSld', 'spTree'))
    .filter((node) => node.name === 'sp' && !child(node, 'nvSpPr', 'nvPr', 'ph'))
    .map((node) => cleanText(below(node, 'p').map(textOf).join(' ')))
    .filter(Boolean);
