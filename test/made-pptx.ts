/** For tests: presentations that hold what a test says, and nothing that it does not need. */
import { type Part, packParts, type Reference } from '../src/lecture/powerpoint/package.ts';
import { element, NAMESPACES, textXml, xmlFile } from '../src/lecture/powerpoint/xml.ts';

export interface MadeSlide {
  /** What stands on it, as markup. */
  shapes: string;
  hidden?: true;
  notes?: string[];
  /** What it refers to beside its layout and notes. */
  refersTo?: Reference[];
  /** Behind its shapes. */
  timing?: string;
}

export interface MadeParts {
  parts?: Part[];
  layout?: string;
  master?: string;
}

const part = (path: string, content: string, refersTo: Reference[] = []): Part => ({
  path,
  content,
  refersTo,
});
const root = (name: string, inner: string, attributes: Record<string, string> = {}): string =>
  xmlFile(element(name, { ...NAMESPACES, ...attributes }, inner));
const tree = (shapes: string): string => element('p:cSld', {}, element('p:spTree', {}, shapes));

/** The bytes of a file with these slides, the first of them in the last part, as no name of a file gives their order. */
export function makePptx(
  slides: readonly MadeSlide[],
  { parts = [], layout = '', master = '' }: MadeParts = {},
) {
  const pathOf = (at: number) => `/ppt/slides/slide${slides.length - at}.xml`;
  return packParts(
    [
      part(
        '/ppt/presentation.xml',
        root(
          'p:presentation',
          element(
            'p:sldIdLst',
            {},
            slides.map((_, at) => element('p:sldId', { id: 256 + at, 'r:id': `rId${at}` })),
          ) + element('p:sldSz', { cx: 9_144_000, cy: 6_858_000 }),
        ),
        slides.map((_, at) => ({ id: `rId${at}`, type: 'slide', to: pathOf(at) })),
      ),
      part('/ppt/slideLayouts/slideLayout1.xml', root('p:sldLayout', tree(layout)), [
        { id: 'rId1', type: 'slideMaster', to: '/ppt/slideMasters/slideMaster1.xml' },
      ]),
      part('/ppt/slideMasters/slideMaster1.xml', root('p:sldMaster', tree('') + master)),
      ...slides.flatMap(({ shapes, hidden, notes, refersTo = [], timing = '' }, at) => [
        part(pathOf(at), root('p:sld', tree(shapes) + timing, hidden ? { show: '0' } : {}), [
          { id: 'rId1', type: 'slideLayout', to: '/ppt/slideLayouts/slideLayout1.xml' },
          // Numbered as they come, not as their slides are.
          ...(notes
            ? [{ id: 'rId2', type: 'notesSlide', to: `/ppt/notesSlides/notesSlide${at + 1}.xml` }]
            : []),
          ...refersTo,
        ]),
        ...(notes
          ? [
              part(
                `/ppt/notesSlides/notesSlide${at + 1}.xml`,
                root(
                  'p:notes',
                  tree(shape(notes.map((words) => p(words)).join(''), { place: 'type="body"' })),
                ),
              ),
            ]
          : []),
      ]),
      ...parts,
    ],
    [{ id: 'rId1', type: 'officeDocument', to: '/ppt/presentation.xml' }],
  );
}

/** A paragraph; `inner` stands before its words. */
export const p = (words: string, inner = ''): string =>
  `<a:p>${inner}<a:r><a:t>${textXml(words)}</a:t></a:r></a:p>`;

interface ShapeOf {
  /** Of its `ph`: `type="title"`. */
  place?: string;
  /** x, y, width, height in tenths of an inch. */
  at?: readonly [number, number, number, number];
  hidden?: true;
}
const INCH = 91_440;

export const xfrm = (
  [x, y, width, height]: readonly [number, number, number, number],
  tag = 'a:xfrm',
): string =>
  `<${tag}><a:off x="${x * INCH}" y="${y * INCH}"/><a:ext cx="${width * INCH}" cy="${height * INCH}"/></${tag}>`;

export const shape = (paragraphs: string, { place, at, hidden }: ShapeOf = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"${hidden ? ' hidden="1"' : ''}/><p:cNvSpPr/><p:nvPr>${
    place === undefined ? '' : `<p:ph ${place}/>`
  }</p:nvPr></p:nvSpPr><p:spPr>${at ? xfrm(at) : ''}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

export const title = (words: string): string => shape(p(words), { place: 'type="title"' });
