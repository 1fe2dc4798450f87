import { describe, expect, test } from 'vitest';
import { type MadeParts, type MadeSlide, makePptx, p, shape, title, xfrm } from '../../../test/made-pptx.ts';
import type { ImportedSlide } from '../imported.ts';
import { readPptx } from './read-pptx.ts';

const read = (slides: readonly MadeSlide[], parts?: MadeParts): ImportedSlide[] =>
  readPptx(makePptx(slides, parts)).slides;
/** What one slide with these shapes is read as. */
function readOne(shapes: string, parts?: MadeParts): ImportedSlide {
  const [slide] = read([{ shapes }], parts);
  if (!slide) throw new Error('no slide');
  return slide;
}
const texts = ({ lines }: ImportedSlide): string[] => lines.map(({ text }) => text);
/** Lines as they stand in talk.txt. */
const marked = ({ lines }: ImportedSlide): string[] =>
  lines.map(({ text, marker, level }) => `${'  '.repeat(level)}${marker ? `${marker} ` : ''}${text}`);

describe('slides', () => {
  test('come in the order of the presentation, each with its own notes, whatever the parts are called', () => {
    const slides = read([
      { shapes: title('Een'), notes: ['bij een'] },
      { shapes: title('Twee'), hidden: true },
      { shapes: title('Drie'), notes: ['bij drie', 'en nog iets'] },
    ]);
    expect(slides.map((slide) => [slide.number, slide.hidden, texts(slide), slide.notes])).toEqual([
      [1, false, ['Een'], ['bij een']],
      [2, true, ['Twee'], []],
      [3, false, ['Drie'], ['bij drie', 'en nog iets']],
    ]);
  });

  test('keep what nobody saw from what was shown: hidden boxes, and boxes beside the sheet', () => {
    const slide = readOne(
      shape(p('gezien'), { at: [10, 10, 50, 10] }) +
        shape(p('verborgen'), { at: [10, 30, 50, 10], hidden: true }) +
        shape(p('ernaast'), { at: [-60, 30, 50, 10] }) +
        shape(p('eronder'), { at: [10, 76, 50, 10] }),
    );
    expect(texts(slide)).toEqual(['gezien']);
    expect(slide.unshown).toEqual(['verborgen', 'ernaast', 'eronder']);
    const group = readOne(
      `<p:grpSp>${shape(p('gezien'), { at: [10, 10, 50, 10] })}${shape(p('verborgen'), { at: [10, 30, 50, 10], hidden: true })}</p:grpSp>`,
    );
    expect([texts(group), group.unshown]).toEqual([['gezien'], ['verborgen']]);
  });

  test('have the comments that belong to them, old and new', () => {
    const slide = read(
      [
        {
          shapes: title('Een'),
          refersTo: [
            { id: 'rId7', type: 'comments', to: '/ppt/comments/comment1.xml' },
            { id: 'rId8', type: 'comments', to: '/ppt/comments/comment2.xml' },
          ],
        },
      ],
      {
        parts: [
          {
            path: '/ppt/comments/comment1.xml',
            content: '<p:cmLst xmlns:p="p"><p:cm><p:text>klopt dit?</p:text></p:cm></p:cmLst>',
            refersTo: [],
          },
          {
            path: '/ppt/comments/comment2.xml',
            content:
              '<q:cmLst xmlns:q="q" xmlns:a="a"><q:cm><q:replyLst><q:reply><q:txBody><a:p><a:r><a:t>ja</a:t></a:r></a:p></q:txBody></q:reply></q:replyLst><q:txBody><a:p><a:r><a:t>en dit?</a:t></a:r></a:p></q:txBody></q:cm></q:cmLst>',
            refersTo: [],
          },
        ],
      },
    )[0];
    expect(slide?.comments).toEqual(['klopt dit?', 'en dit?', 'ja']);
  });
});

describe('the order of boxes', () => {
  const LAYOUT =
    shape('', { place: 'type="title"', at: [5, 5, 90, 10] }) +
    shape('', { place: 'type="body" idx="1"', at: [5, 20, 40, 50] }) +
    shape('', { place: 'type="body" idx="2"', at: [50, 20, 40, 50] });

  test('is that of the layout, and a guess where the file has another', () => {
    const [left, right] = [
      shape(p('links'), { place: 'type="body" idx="1"' }),
      shape(p('rechts'), { place: 'type="body" idx="2"' }),
    ];
    const sure = readOne(title('Kop') + left + right, { layout: LAYOUT });
    expect([texts(sure), sure.orders]).toEqual([['Kop', 'links', 'rechts'], []]);
    const turned = readOne(right + left + title('Kop'), { layout: LAYOUT });
    expect([texts(turned), turned.orders]).toEqual([['Kop', 'links', 'rechts'], [['rechts', 'links']]]);
  });

  test('of boxes without a place is by rows, then from left to right; within half a line is one row', () => {
    const slide = readOne(
      shape(p('onder'), { at: [10, 50, 30, 5] }) +
        shape(p('rechts'), { at: [50, 10, 30, 5] }) +
        shape(p('links'), { at: [10, 11, 30, 5] }),
    );
    expect(texts(slide)).toEqual(['links', 'rechts', 'onder']);
    expect(slide.orders).toContainEqual(['onder', 'rechts', 'links']);
  });

  test('of two columns of boxes is a guess, with the columns as the other', () => {
    const slide = readOne(
      shape(p('a1'), { at: [10, 10, 30, 5] }) +
        shape(p('b1'), { at: [50, 10, 30, 5] }) +
        shape(p('a2'), { at: [10, 30, 30, 5] }) +
        shape(p('b2'), { at: [50, 30, 30, 5] }),
    );
    expect(texts(slide)).toEqual(['a1', 'b1', 'a2', 'b2']);
    expect(slide.orders).toEqual([['a1', 'a2', 'b1', 'b2']]);
    expect(slide.lines.every(({ placeLost }) => placeLost)).toBe(true);
  });

  test('is a guess where a box without a place stands above one that has it', () => {
    const slide = readOne(
      title('Kop') +
        shape(p('tekst'), { place: 'type="body" idx="1"' }) +
        shape(p('erboven'), { at: [5, 16, 30, 3] }),
      { layout: LAYOUT },
    );
    expect(texts(slide)).toEqual(['Kop', 'tekst', 'erboven']);
    expect(slide.orders).toEqual([['erboven', 'tekst']]);
  });

  test('within a group is by where its parts stand on the sheet, turned and scaled as the group is', () => {
    const group = (inner: string) =>
      `<p:grpSp><p:nvGrpSpPr/><p:grpSpPr><a:xfrm><a:off x="914400" y="914400"/><a:ext cx="914400" cy="914400"/><a:chOff x="0" y="0"/><a:chExt cx="9144000" cy="9144000"/></a:xfrm></p:grpSpPr>${inner}</p:grpSp>`;
    const slide = readOne(
      shape(p('na de groep'), { at: [10, 40, 30, 5] }) +
        group(shape(p('laag'), { at: [10, 90, 30, 5] }) + group(shape(p('hoog'), { at: [10, 10, 30, 5] }))),
    );
    expect(texts(slide)).toEqual(['hoog', 'laag', 'na de groep']);
    expect(slide.orders.length).toBeGreaterThan(0);
  });
});

describe('lines', () => {
  const bullet = (inner: string, level = 0) => `<a:pPr lvl="${level}">${inner}</a:pPr>`;

  test('have the bullet that their box, its layout or its master gives them', () => {
    const master =
      '<p:txStyles><p:titleStyle/><p:bodyStyle><a:lvl1pPr><a:buChar char="&#167;"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="o"/></a:lvl2pPr></p:bodyStyle></p:txStyles>';
    const slide = readOne(
      title('Kop') +
        shape(p('een') + p('twee', bullet('', 1)) + p('kaal', bullet('<a:buNone/>')), {
          place: 'type="body" idx="1"',
        }) +
        shape(p('los')),
      { master },
    );
    expect(marked(slide)).toEqual(['Kop', '• een', '  – twee', 'kaal', 'los']);
  });

  test('are numbered as the slide numbers them', () => {
    const number = (type: string, level = 0, start = '') =>
      bullet(`<a:buAutoNum type="${type}"${start}/>`, level);
    const slide = readOne(
      shape(
        p('een', number('arabicPeriod')) +
          p('onder een', number('alphaLcParenR', 1)) +
          p('ook', number('alphaLcParenR', 1)) +
          p('twee', number('arabicPeriod')) +
          p('onder twee', number('alphaLcParenR', 1)) +
          p('tussen') +
          p('vier', number('romanUcPeriod', 0, ' startAt="4"')),
      ),
    );
    expect(marked(slide)).toEqual([
      '1. een',
      '  a) onder een',
      '  b) ook',
      '2. twee',
      '  a) onder twee',
      'tussen',
      'IV. vier',
    ]);
  });

  test('join what is soft broken, keep small numbers small, and know arrows', () => {
    const slide = readOne(
      shape(
        '<a:p><a:r><a:t>eerste rij</a:t></a:r><a:br/><a:r><a:t>tweede_x000B_derde</a:t></a:r></a:p>' +
          '<a:p><a:r><a:t>10 m</a:t></a:r><a:r><a:rPr baseline="30000"/><a:t>2</a:t></a:r><a:r><a:t> CO</a:t></a:r><a:r><a:rPr baseline="-25000"/><a:t>2</a:t></a:r></a:p>' +
          '<a:p><a:r><a:t>zorg </a:t></a:r><a:r><a:rPr><a:sym typeface="Wingdings"/></a:rPr><a:t>à</a:t></a:r><a:r><a:t> netwerk</a:t></a:r></a:p>',
      ),
    );
    expect(texts(slide)).toEqual(['eerste rij tweede derde', '10 m² CO₂', 'zorg → netwerk']);
  });

  test('that are date, footer and number are the foot of the slide', () => {
    const slide = readOne(
      shape('<a:p><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p>', { place: 'type="sldNum" idx="12"' }) +
        shape(p('Congres'), { place: 'type="ftr" idx="11"' }) +
        shape('<a:p><a:fld type="datetime1"><a:t>17-1-2017</a:t></a:fld></a:p>', {
          place: 'type="dt" idx="10"',
        }) +
        title('Kop'),
    );
    expect(slide.lines.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'heading Kop',
      'footer 7',
      'footer Congres',
      'footer 17-1-2017',
    ]);
    expect(slide.losses).toEqual([{ kind: 'date', detail: '17-1-2017' }]);
  });

  test('of a table stand cell after cell, of a SmartArt in the order of its outline', () => {
    const frame = (uri: string, inner: string) =>
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="x" descr="een plaatje"/></p:nvGraphicFramePr>${xfrm([1, 50, 5, 5], 'p:xfrm')}<a:graphic><a:graphicData uri="x/${uri}">${inner}</a:graphicData></a:graphic></p:graphicFrame>`;
    const cell = (words: string) => `<a:tc><a:txBody>${words ? p(words) : '<a:p/>'}</a:txBody></a:tc>`;
    const table = frame(
      'table',
      `<a:tbl><a:tr>${cell('a')}${cell('b')}</a:tr><a:tr>${cell('')}${cell('d')}</a:tr></a:tbl>`,
    );
    expect(texts(readOne(table))).toEqual(['a', 'b', 'd']);
    const point = (id: string, words: string, type = 'node') =>
      `<d:pt modelId="${id}" type="${type}"><d:t>${words ? p(words) : ''}</d:t></d:pt>`;
    const link = (from: string, to: string, at: number) =>
      `<d:cxn srcId="${from}" destId="${to}" srcOrd="${at}"/>`;
    const model = `<d:dataModel xmlns:d="d" xmlns:a="a"><d:ptLst>${point('0', '', 'doc')}${point('2', 'twee')}${point('1', 'een')}${point('3', 'onder een')}${point('4', 'los')}${point('5', 'pijl', 'parTrans')}</d:ptLst><d:cxnLst>${link('0', '2', 1)}${link('0', '1', 0)}${link('1', '3', 0)}${link('3', '1', 0)}</d:cxnLst></d:dataModel>`;
    const [slide] = read(
      [
        {
          shapes: frame('diagram', '<d:relIds r:dm="rId9"/>') + frame('chart', '') + frame('ole', ''),
          refersTo: [{ id: 'rId9', type: 'diagramData', to: '/ppt/diagrams/data1.xml' }],
        },
      ],
      { parts: [{ path: '/ppt/diagrams/data1.xml', content: model, refersTo: [] }] },
    );
    expect(slide && texts(slide)).toEqual(['een', 'onder een', 'twee', 'los']);
    expect(slide?.losses).toEqual(
      ['diagram', 'chart', 'object'].map((kind) => ({ kind, detail: 'een plaatje' })),
    );
  });

  test('are the words alone: equations, films, drawings, animations and links are told as left out', () => {
    const math = '<a14:m><m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath></a14:m>';
    const [slide] = read(
      [
        {
          shapes:
            shape(
              `<a:p><a:r><a:t>Formule </a:t></a:r><mc:AlternateContent><mc:Choice>${math}</mc:Choice></mc:AlternateContent></a:p>`,
            ) +
            '<mc:AlternateContent><mc:Choice><p:contentPart/></mc:Choice><mc:Fallback><p:pic/></mc:Fallback></mc:AlternateContent>' +
            '<p:cxnSp/>' +
            '<p:pic><p:nvPicPr><p:cNvPr id="3" name="film.mp4" descr="Een man, automatisch gegenereerde beschrijving"/><p:nvPr><a:videoFile r:link="rId8"/></p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="rId7"/></p:blipFill></p:pic>',
          refersTo: [
            { id: 'rId6', type: 'hyperlink', to: 'https://example.org/' },
            { id: 'rId7', type: 'image', to: '/ppt/media/image1.png' },
          ],
          timing: '<p:timing><p:spTgt spid="2"/></p:timing>',
        },
      ],
      { parts: [{ path: '/ppt/media/image1.png', content: new Uint8Array([1, 2]), refersTo: [] }] },
    );
    expect(slide && texts(slide)).toEqual(['Formule']);
    expect(slide?.losses).toEqual([
      { kind: 'equation', detail: 'E=mc' },
      { kind: 'ink' },
      { kind: 'drawing' },
      { kind: 'media', detail: 'Een man, automatisch gegenereerde beschrijving' },
      { kind: 'animation' },
      { kind: 'link', detail: 'https://example.org/' },
    ]);
    expect(slide?.pictures).toEqual([
      {
        source: 'ppt/media/image1.png',
        alternative: 'Een man, automatisch gegenereerde beschrijving',
        bytes: new Uint8Array([1, 2]),
      },
    ]);
  });

  test('have a heading where the first is short, alone at the top and largest, and it is called a guess', () => {
    const sized = (words: string, size: number) =>
      `<a:p><a:r><a:rPr sz="${size}"/><a:t>${words}</a:t></a:r></a:p>`;
    const guess = (shapes: string) => readOne(shapes).lines[0]?.guessed ?? false;
    const below = shape(sized('tekst', 1800), { at: [10, 30, 30, 5] });
    expect(guess(shape(sized('Kop', 3200), { at: [10, 10, 30, 5] }) + below)).toBe(true);
    expect(guess(shape(sized('Kop', 1800), { at: [10, 10, 30, 5] }) + below)).toBe(false);
    expect(guess(shape(sized('Kop', 3200), { at: [10, 10, 30, 5] }))).toBe(false);
    expect(guess(shape(sized('een '.repeat(13), 3200), { at: [10, 10, 30, 5] }) + below)).toBe(false);
  });
});

test('a picture that fills a shape is one of the slide, and what an old form alone shows is read', () => {
  const filled = shape(p('woord')).replace(
    '<p:spPr>',
    '<p:spPr><a:blipFill><a:blip r:embed="rId7"/></a:blipFill>',
  );
  const slide = readOne(`<mc:AlternateContent><mc:Fallback>${filled}</mc:Fallback></mc:AlternateContent>`);
  expect([texts(slide), slide.pictures.length]).toEqual([['woord'], 1]);
});
