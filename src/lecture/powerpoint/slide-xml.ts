/** A slide and its notes as parts of the package. */
import type { Part, Reference } from './package.ts';
import { type Drawing, shapeXml } from './shapes-xml.ts';
import type { Image, Paragraph, SlideParts } from './slide-parts.ts';
import { fillOf, paragraphXml } from './text-xml.ts';
import { timingXml } from './timing-xml.ts';
import { element, NAMESPACES, xmlFile } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** What a group of shapes begins with. */
export const GROUP =
  element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  ) +
  element(
    'p:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      element('a:off', { x: 0, y: 0 }),
      element('a:ext', { cx: 0, cy: 0 }),
      element('a:chOff', { x: 0, y: 0 }),
      element('a:chExt', { cx: 0, cy: 0 }),
    ),
  );

/** Dark is paper for ink, and ink for paper. */
const TURNED = element(
  'a:overrideClrMapping',
  Object.fromEntries([
    ...Object.entries({ bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }),
    ...[1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`]),
    ['hlink', 'hlink'],
    ['folHlink', 'folHlink'],
  ]),
);
export const SAME_COLOURS = element('p:clrMapOvr', {}, element('a:masterClrMapping'));

export const groundXml = (scheme: string): string =>
  element('p:bg', {}, element('p:bgPr', {}, fillOf(scheme), element('a:effectLst')));

/** The theme's own dark, since not every program turns the master's ground round too. */
const GROUNDS = { raised: 'bg2', dark: 'dk1' };

export const slidePath = (number: number): string => `/ppt/slides/slide${number}.xml`;
const notesPath = (number: number): string => `/ppt/notesSlides/notesSlide${number}.xml`;

/** References of a part, each thing once. */
class References {
  readonly all: Reference[] = [];

  to(type: string, to: string): string {
    const known = this.all.find((other) => other.to === to && other.type === type);
    if (known) return known.id;
    const id = `rId${this.all.length + 1}`;
    this.all.push({ id, type, to });
    return id;
  }
}

interface Around {
  /** Counted from 1. */
  number: number;
  layoutPath: string;
  notesMasterPath: string;
  /** The language of its number. */
  lang: string;
  pathOf(image: Image, form: 'svg' | 'png'): string;
}

/** The part of a slide, and that of its notes. */
export function slideFiles(slide: SlideParts, around: Around): Part[] {
  const { number, layoutPath, lang, pathOf } = around;
  const references = new References();
  references.to('slideLayout', layoutPath);
  references.to('notesSlide', notesPath(number));
  const drawing: Drawing = {
    linkTo: (address) => references.to('hyperlink', address),
    idsOf: (image) => ({
      png: references.to('image', pathOf(image, 'png')),
      svg: references.to('image', pathOf(image, 'svg')),
    }),
  };
  // The group that holds all is 1.
  const idOf = (index: number): number => index + 2;
  const shapes = slide.shapes.map((shape, index) => shapeXml(shape, idOf(index), drawing));
  const content = element(
    'p:sld',
    { ...NAMESPACES, show: slide.hidden ? 0 : undefined },
    element(
      'p:cSld',
      {},
      slide.ground !== 'paper' && groundXml(GROUNDS[slide.ground]),
      element('p:spTree', {}, GROUP, shapes, numberXml(number, idOf(slide.shapes.length), lang)),
    ),
    slide.ground === 'dark' ? element('p:clrMapOvr', {}, TURNED) : SAME_COLOURS,
    timingXml(slide, idOf),
  );
  return [
    {
      path: slidePath(number),
      type: `${TYPE}slide+xml`,
      content: xmlFile(content),
      refersTo: references.all,
    },
    notesFile(slide.notes, around),
  ];
}

/** The number of the slide: a field, of which some programs show what stands in it. */
const numberXml = (number: number, id: number, lang: string): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `Number ${id}` }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 30 })),
    ),
    element('p:spPr'),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element(
          'a:fld',
          { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
          element('a:rPr', { lang }, fillOf('tx2'), element('a:latin', { typeface: '+mn-lt' })),
          element('a:t', {}, String(number)),
        ),
        element('a:endParaRPr', { lang }),
      ),
    ),
  );

function notesFile(notes: readonly Paragraph[], { number, notesMasterPath }: Around): Part {
  const references = new References();
  references.to('notesMaster', notesMasterPath);
  references.to('slide', slidePath(number));
  const linkTo = (address: string): string => references.to('hyperlink', address);
  const shape = (
    id: number,
    name: string,
    ph: Record<string, string | number>,
    body: string,
    locks: object,
  ): string =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name }),
        element('p:cNvSpPr', {}, element('a:spLocks', { ...locks })),
        element('p:nvPr', {}, element('p:ph', ph)),
      ),
      element('p:spPr'),
      body,
    );
  const paragraphs = notes.map((paragraph) => paragraphXml(paragraph, undefined, linkTo));
  const content = element(
    'p:notes',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      element(
        'p:spTree',
        {},
        GROUP,
        shape(2, 'Slide 2', { type: 'sldImg' }, '', { noGrp: 1, noRot: 1, noChangeAspect: 1 }),
        shape(
          3,
          'Notes 3',
          { type: 'body', idx: 1 },
          element(
            'p:txBody',
            {},
            element('a:bodyPr'),
            element('a:lstStyle'),
            paragraphs.length > 0 ? paragraphs : element('a:p'),
          ),
          { noGrp: 1 },
        ),
      ),
    ),
    SAME_COLOURS,
  );
  return {
    path: notesPath(number),
    type: `${TYPE}notesSlide+xml`,
    content: xmlFile(content),
    refersTo: references.all,
  };
}
