/** The lecture as a presentation for PowerPoint and its like. The same slides give the same bytes. */
import { textIn } from '../../study/text.ts';
import { WORDS } from '../../words/words.ts';
import { FIRST_ID, frameFiles, layoutPath, MASTER } from './frame-xml.ts';
import { NOTES_MASTER, NOTES_SHEET, notesMasterFile } from './notes-master-xml.ts';
import { type Part, packParts } from './package.ts';
import { tagOf } from './runs.ts';
import { type Image, SHEET, type SlideParts } from './slide-parts.ts';
import { slideFiles, slidePath } from './slide-xml.ts';
import { type Deck, tellDeck } from './tell-deck.ts';
import { type Palette, themeFile } from './theme-xml.ts';
import { element, emu, NAMESPACES, textXml, xmlFile } from './xml.ts';

const PRESENTATION = '/ppt/presentation.xml';
const CORE = '/docProps/core.xml';
const APP = '/docProps/app.xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
/** The first number that a slide may have. */
const FIRST_SLIDE = 256;

export const writeDeck = (deck: Deck, palette: Palette): Uint8Array =>
  packParts(partsOf(deck, tellDeck(deck), palette), [
    { id: 'rId1', type: 'officeDocument', to: PRESENTATION },
    { id: 'rId2', type: 'core-properties', to: CORE },
    { id: 'rId3', type: 'extended-properties', to: APP },
  ]);

function partsOf({ study, language }: Deck, slides: readonly SlideParts[], palette: Palette): Part[] {
  const title = textIn(study.title, language);
  const lang = tagOf(language);
  const images = [
    ...new Set(
      slides.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.show === 'picture' ? [shape.image] : [])),
      ),
    ),
  ];
  const pathOf = (image: Image, form: 'svg' | 'png'): string =>
    `/ppt/media/image${images.indexOf(image) + 1}.${form}`;
  const frame = { title, lang, words: WORDS[language].powerpoint, palette };
  return [
    presentationFile(slides.length),
    coreFile(title, lang),
    {
      path: APP,
      type: `${OFFICE}extended-properties+xml`,
      content: xmlFile(
        element(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          element('Slides', {}, String(slides.length)),
          element('HiddenSlides', {}, String(slides.filter(({ hidden }) => hidden).length)),
        ),
      ),
      refersTo: [],
    },
    themeFile(1, frame),
    ...frameFiles(frame),
    // The master of the notes has a theme of its own.
    themeFile(2, frame),
    notesMasterFile(frame),
    ...slides.flatMap((slide, index) =>
      slideFiles(slide, {
        number: index + 1,
        layoutPath: layoutPath(slide.layout),
        notesMasterPath: NOTES_MASTER,
        lang,
        pathOf,
      }),
    ),
    ...images.flatMap((image): Part[] => [
      { path: pathOf(image, 'svg'), content: image.svg, refersTo: [] },
      { path: pathOf(image, 'png'), content: image.png, refersTo: [] },
    ]),
  ];
}

function presentationFile(count: number): Part {
  const slides = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    id: `rId${index + 3}`,
  }));
  return {
    path: PRESENTATION,
    type: `${OFFICE}presentationml.presentation.main+xml`,
    content: xmlFile(
      element(
        'p:presentation',
        NAMESPACES,
        element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_ID, 'r:id': 'rId1' })),
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
        element(
          'p:sldIdLst',
          {},
          slides.map(({ number, id }) => element('p:sldId', { id: FIRST_SLIDE + number - 1, 'r:id': id })),
        ),
        element('p:sldSz', { cx: emu(SHEET.width), cy: emu(SHEET.height) }),
        element('p:notesSz', { cx: emu(NOTES_SHEET.width), cy: emu(NOTES_SHEET.height) }),
      ),
    ),
    refersTo: [
      { id: 'rId1', type: 'slideMaster', to: MASTER },
      { id: 'rId2', type: 'notesMaster', to: NOTES_MASTER },
      ...slides.map(({ number, id }) => ({ id, type: 'slide', to: slidePath(number) })),
    ],
  };
}

const coreFile = (title: string, lang: string): Part => ({
  path: CORE,
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  content: xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, textXml(title)),
      element('dc:language', {}, lang),
    ),
  ),
  refersTo: [],
});
