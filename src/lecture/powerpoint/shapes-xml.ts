/** What stands on a slide as markup: words in placeholders, pictures, tables, ornaments. */
import type { Box, Disc, Image, Picture, Road, SlideParts, Table, TextBox } from './slide-parts.ts';
import { SOURCE } from './slide-parts.ts';
import { fillOf, type LinkTo, paragraphXml } from './text-xml.ts';
import { element, emu, NAMESPACES } from './xml.ts';

export interface Drawing {
  linkTo: LinkTo;
  /** Give the ids by which the markup refers to the two forms of an image. */
  idsOf(image: Image): { svg: string; png: string };
}

/** In which program it is told that a picture is an ornament. */
const DECORATIVE = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

export const placeXml = (
  { x, y, width, height }: Box,
  tag = 'a:xfrm',
  attributes: Record<string, number | undefined> = {},
): string =>
  element(
    tag,
    attributes,
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  );

/** One shape, under a number that is its own on the slide. */
export function shapeXml(shape: SlideParts['shapes'][number], id: number, drawing: Drawing): string {
  switch (shape.show) {
    case 'text':
      return textBoxXml(shape, id, drawing.linkTo);
    case 'picture':
      return pictureXml(shape, id, drawing);
    case 'table':
      return tableXml(shape, id, drawing.linkTo);
    case 'road':
    case 'disc':
      return ornamentXml(shape, id);
  }
}

function textBoxXml({ place, at, moved, paragraphs, size }: TextBox, id: number, linkTo: LinkTo): string {
  const ph =
    place === 'title'
      ? { type: 'title' }
      : { type: 'body', ...(place === SOURCE && { sz: 'quarter' }), idx: place };
  const name = place === 'title' ? 'Title' : place === SOURCE ? 'Source' : 'Text';
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `${name} ${id}` }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', ph)),
    ),
    element('p:spPr', {}, moved && placeXml(at)),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      paragraphs.map((paragraph) => paragraphXml(paragraph, size, linkTo)),
    ),
  );
}

/** SVG for programs that know it, and in its place PNG for those that do not. */
function pictureXml({ at, image, says }: Picture, id: number, { idsOf }: Drawing): string {
  const { svg, png } = idsOf(image);
  const extension = element(
    'a:ext',
    { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
    element('asvg:svgBlip', {
      'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
      'r:embed': svg,
    }),
  );
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      element('p:cNvPr', { id, name: `Picture ${id}`, descr: says }, says === '' && DECORATIVE),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': png }, element('a:extLst', {}, extension)),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, placeXml(at), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
  );
}

/** Lines and discs that can be moved and coloured like any shape. */
function ornamentXml(shape: Road | Disc, id: number): string {
  const { geometry, look } = shape.show === 'road' ? roadOf(shape) : discOf(shape);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `Ornament ${id}`, descr: '' }, DECORATIVE),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: 1 }),
    ),
    element('p:spPr', {}, placeXml(shape.at), geometry, look),
  );
}

function roadOf({ at, turns, dotted }: Road): { geometry: string; look: string } {
  const [width, height] = [emu(at.width), emu(at.height)];
  const [from, to] = turns === 'down' ? [0, height] : [height, 0];
  const turn = Math.round(width * 0.64);
  const middle = Math.round((turn + width) / 2);
  const point = (x: number, y: number): string => element('a:pt', { x, y });
  const path = element(
    'a:path',
    { w: width, h: height, fill: 'none' },
    element('a:moveTo', {}, point(0, from)),
    element('a:lnTo', {}, point(turn, from)),
    element('a:cubicBezTo', {}, point(middle, from), point(middle, to), point(width, to)),
  );
  return {
    geometry: element('a:custGeom', {}, element('a:pathLst', {}, path)),
    look: dotted
      ? element('a:ln', { w: emu(5), cap: 'rnd' }, fillOf('tx2'), element('a:prstDash', { val: 'sysDot' }))
      : element('a:ln', { w: emu(10), cap: 'rnd' }, fillOf('accent1')),
  };
}

const discOf = ({ filled }: Disc): { geometry: string; look: string } => ({
  geometry: element('a:prstGeom', { prst: 'ellipse' }, element('a:avLst')),
  look: filled ? fillOf('tx1') : fillOf('bg1') + element('a:ln', { w: emu(5) }, fillOf('tx1')),
});

/** With a head that programs know as one, and a rule under each row. */
function tableXml({ at, widths, rows, size, name }: Table, id: number, linkTo: LinkTo): string {
  const none = ['a:lnL', 'a:lnR', 'a:lnT'].map((line) => element(line, { w: 0 }, element('a:noFill')));
  const cell = (content: string, head: boolean): string =>
    element(
      'a:tc',
      {},
      element('a:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), content),
      element(
        'a:tcPr',
        { marL: emu(6), marR: emu(6), marT: emu(4), marB: emu(4) },
        none,
        element('a:lnB', { w: emu(head ? 1.5 : 0.5) }, fillOf('tx2')),
        element('a:noFill'),
      ),
    );
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      element('p:cNvPr', { id, name: `Table ${id}`, descr: name }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    placeXml({ ...at, height }, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: `${NAMESPACES['xmlns:a'].replace(/main$/, 'table')}` },
        element(
          'a:tbl',
          {},
          element('a:tblPr', { firstRow: 1 }),
          element(
            'a:tblGrid',
            {},
            widths.map((width) => element('a:gridCol', { w: emu(width) })),
          ),
          rows.map((row, index) =>
            element(
              'a:tr',
              { h: emu(row.height) },
              row.cells.map((paragraph) => cell(paragraphXml(paragraph, size, linkTo), index === 0)),
            ),
          ),
        ),
      ),
    ),
  );
}
