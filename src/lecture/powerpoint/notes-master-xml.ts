/** The master of the notes. */
import { COLOURS, placeholder } from './frame-xml.ts';
import type { Part } from './package.ts';
import { placeXml } from './shapes-xml.ts';
import { GROUP, groundXml } from './slide-xml.ts';
import { type Frame, themePath } from './theme-xml.ts';
import { element, NAMESPACES, xmlFile } from './xml.ts';

export const NOTES_MASTER = '/ppt/notesMasters/notesMaster1.xml';
/** A portrait sheet: the slide above, the notes below it. */
export const NOTES_SHEET = { width: 540, height: 720 };

export function notesMasterFile(frame: Frame): Part {
  const image = element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: 'Slide 2' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
    ),
    element(
      'p:spPr',
      {},
      placeXml({ x: 54, y: 40, width: 432, height: 243 }),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
    ),
  );
  const body = placeholder(
    3,
    { type: 'body', idx: 1 },
    { at: { x: 54, y: 300, width: 432, height: 390 }, anchor: 't', size: 11 },
    frame.words.places.notes,
    frame,
  );
  const content = element(
    'p:notesMaster',
    NAMESPACES,
    element('p:cSld', {}, groundXml('bg1'), element('p:spTree', {}, GROUP, image, body)),
    COLOURS,
  );
  return {
    path: NOTES_MASTER,
    type: 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml',
    content: xmlFile(content),
    refersTo: [{ id: 'rId1', type: 'theme', to: themePath(2) }],
  };
}
