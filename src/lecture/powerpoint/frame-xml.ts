import type { Part } from './package.ts';
import { placeXml } from './shapes-xml.ts';
import { type Box, LAYOUTS, type LayoutName, NUMBER_AT, placeIn, SHEET, SOURCE } from './slide-parts.ts';
import { GROUP, groundXml, SAME_COLOURS } from './slide-xml.ts';
import { fillOf } from './text-xml.ts';
import { type Frame, themePath } from './theme-xml.ts';
import { element, NAMESPACES, textXml, xmlFile } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';
export const MASTER = '/ppt/slideMasters/slideMaster1.xml';
const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[];
export const layoutPath = (layout: LayoutName): string =>
  `/ppt/slideLayouts/slideLayout${LAYOUT_NAMES.indexOf(layout) + 1}.xml`;
/** The first number that masters and layouts may have; all of them have one of their own. */
export const FIRST_ID = 2_147_483_648;

/** Which colour of the theme plays which part. */
export const COLOURS = element('p:clrMap', {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

export function frameFiles(frame: Frame): Part[] {
  return [masterFile(frame), ...LAYOUT_NAMES.map((layout) => layoutFile(layout, frame))];
}

interface PlaceLook {
  at: Box;
  anchor: 't' | 'ctr' | 'b';
  size: number;
  align?: 'r';
  face?: 'major';
  bold?: boolean;
}

/** A place that slides fill, with what stands in it while it is empty. */
export function placeholder(
  id: number,
  ph: Record<string, string | number>,
  { at, anchor, size, align, bold }: PlaceLook,
  prompt: string,
  { lang }: Frame,
): string {
  const isNumber = ph.type === 'sldNum';
  const run = { lang };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: prompt }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', ph)),
    ),
    element('p:spPr', {}, placeXml(at), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
        // Nothing is shrunk: what stands here was measured.
        element('a:noAutofit'),
      ),
      element(
        'a:lstStyle',
        {},
        // A list within a list has the same type, made smaller where it stands.
        [1, 2].map((level) =>
          element(
            `a:lvl${level}pPr`,
            { marL: 0, indent: 0, algn: align },
            element('a:buNone'),
            element('a:defRPr', { sz: size * 100, b: bold ? 1 : 0 }, fillOf(isNumber ? 'tx2' : 'tx1')),
          ),
        ),
      ),
      element(
        'a:p',
        {},
        isNumber
          ? element(
              'a:fld',
              { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
              element('a:rPr', run),
              element('a:t', {}, '0'),
            )
          : element('a:r', {}, element('a:rPr', run), element('a:t', {}, textXml(prompt))),
        element('a:endParaRPr', run),
      ),
    ),
  );
}

const numberPlace = (id: number, frame: Frame): string =>
  placeholder(
    id,
    { type: 'sldNum', sz: 'quarter', idx: 30 },
    { at: NUMBER_AT, anchor: 'ctr', size: 13, align: 'r' },
    '0',
    frame,
  );

function masterFile(frame: Frame): Part {
  const { words, lang } = frame;
  const { title, places } = LAYOUTS.words;
  // From near to far, along the foot.
  const strip = element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 5, name: 'Ornament 5', descr: '' }),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: 1 }),
    ),
    element(
      'p:spPr',
      {},
      placeXml({ x: 0, y: SHEET.height - 5, width: SHEET.width, height: 5 }),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element(
        'a:gradFill',
        {},
        element(
          'a:gsLst',
          {},
          [1, 6].map((tone, index) =>
            element('a:gs', { pos: index * 100_000 }, element('a:schemeClr', { val: `accent${tone}` })),
          ),
        ),
        element('a:lin', { ang: 0, scaled: 0 }),
      ),
    ),
  );
  const style = (name: string, size: number, bold: boolean, face: 'mj' | 'mn'): string =>
    element(
      name,
      {},
      element(
        'a:lvl1pPr',
        { algn: 'l' },
        element(
          'a:defRPr',
          { lang, sz: size * 100, b: bold ? 1 : 0 },
          fillOf('tx1'),
          element('a:latin', { typeface: `+${face}-lt` }),
          element('a:ea', { typeface: `+${face}-ea` }),
          element('a:cs', { typeface: `+${face}-cs` }),
        ),
      ),
    );
  const content = element(
    'p:sldMaster',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      groundXml('bg1'),
      element(
        'p:spTree',
        {},
        GROUP,
        strip,
        placeholder(2, { type: 'title' }, { ...title, bold: true }, words.places.title, frame),
        placeholder(3, { type: 'body', idx: 1 }, places[1], words.places.words, frame),
        numberPlace(4, frame),
      ),
    ),
    COLOURS,
    element(
      'p:sldLayoutIdLst',
      {},
      LAYOUT_NAMES.map((_, index) =>
        element('p:sldLayoutId', { id: FIRST_ID + 1 + index, 'r:id': `rId${index + 1}` }),
      ),
    ),
    element(
      'p:txStyles',
      {},
      style('p:titleStyle', 22, true, 'mn'),
      style('p:bodyStyle', 28, false, 'mn'),
      style('p:otherStyle', 18, false, 'mn'),
    ),
  );
  return {
    path: MASTER,
    type: `${TYPE}slideMaster+xml`,
    content: xmlFile(content),
    refersTo: [
      ...LAYOUT_NAMES.map((layout, index) => ({
        id: `rId${index + 1}`,
        type: 'slideLayout',
        to: layoutPath(layout),
      })),
      { id: `rId${LAYOUT_NAMES.length + 1}`, type: 'theme', to: themePath(1) },
    ],
  };
}

function layoutFile(layout: LayoutName, frame: Frame): Part {
  const { places } = frame.words;
  const numbers = Object.keys(LAYOUTS[layout].places).map(Number);
  const content = element(
    'p:sldLayout',
    { ...NAMESPACES, preserve: 1, userDrawn: 1 },
    element(
      'p:cSld',
      { name: frame.words.layouts[layout] },
      element(
        'p:spTree',
        {},
        GROUP,
        placeholder(2, { type: 'title' }, { ...LAYOUTS[layout].title, bold: true }, places.title, frame),
        numbers.map((number, index) => {
          const place = placeIn(layout, number);
          const ph = { type: 'body', ...(number === SOURCE && { sz: 'quarter' }), idx: number };
          return placeholder(index + 3, ph, place, places[place.name], frame);
        }),
        numberPlace(numbers.length + 3, frame),
      ),
    ),
    SAME_COLOURS,
  );
  return {
    path: layoutPath(layout),
    type: `${TYPE}slideLayout+xml`,
    content: xmlFile(content),
    refersTo: [{ id: 'rId1', type: 'slideMaster', to: MASTER }],
  };
}
