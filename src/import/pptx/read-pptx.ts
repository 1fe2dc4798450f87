/** Slides of PowerPoint: in the order of the presentation, each with the notes that it names. */
import { cleanText } from '../clean.ts';
import { guessHeading } from '../guess-heading.ts';
import {
  emptySlide,
  expectFew,
  type ImportedSlide,
  type ImportedTalk,
  type Loss,
  Refusal,
} from '../imported.ts';
import { isBeside, orderBoxes } from '../order.ts';
import { attribute, below, child, childrenOf, relationId, textOf, type XmlNode } from '../xml.ts';
import { type Box, boxesOn, isAnimated, linesOf, type Sheet, wordsOfLayout } from './boxes.ts';
import { paragraphsIn } from './paragraphs.ts';
import { openParts, type Parts } from './parts.ts';

export function readPptx(bytes: Uint8Array): ImportedTalk {
  const parts = openParts(bytes);
  const presentation = parts.xml(parts.main);
  const listed = childrenOf(child(presentation, 'sldIdLst'));
  expectFew(listed.length, 'slides');
  const sheet = child(presentation, 'sldSz');
  const size = {
    width: Number(attribute(sheet, 'cx')) || 9_144_000,
    height: Number(attribute(sheet, 'cy')) || 6_858_000,
  };
  const relations = new Map(parts.relations(parts.main).map((one) => [one.id, one.to]));
  const slides = listed.map((node, at) => {
    const path = relations.get(relationId(node, 'id'));
    if (!path || !parts.has(path))
      throw new Refusal(
        `the file is damaged: slide ${at + 1} of ${listed.length} is listed and not there`,
        'Open the file in PowerPoint, let it repair what it can, save it under another name, and import that.',
      );
    return readSlide(parts, path, at + 1, size);
  });
  const core = parts.related('', 'core-properties');
  const author = core ? cleanText(textOf(child(parts.xml(core), 'creator'))) : '';
  return { slides, author, remarks: [] };
}

function readSlide(parts: Parts, path: string, number: number, size: Sheet['size']): ImportedSlide {
  const node = parts.xml(path);
  const layout = parts.related(path, 'slideLayout');
  const master = layout && parts.related(layout, 'slideMaster');
  const above = [layout, master].flatMap((one) => (one ? [parts.xml(one)] : []));
  const sheet: Sheet = { parts, path, size, above, texts: child(above.at(-1), 'txStyles') };
  const found = boxesOn(sheet, child(node, 'cSld', 'spTree'));
  const seen = found.boxes.filter(({ unshown }) => !unshown);
  const titles = seen.filter(({ does }) => does === 'title');
  const { ordered, others } = orderBoxes(seen.filter(({ does }) => does === 'body'));
  const free = ordered.filter(({ rank }) => rank === undefined);
  for (const box of free) box.placeLost ||= isBeside(box, free);
  const footers = seen.filter(({ does }) => does === 'footer');
  const slide: ImportedSlide = {
    ...emptySlide(number),
    hidden: ['0', 'false'].includes(attribute(node, 'show') ?? ''),
    lines: [...titles, ...ordered, ...footers].flatMap(linesOf),
    orders: [...others, ...ordered.flatMap((box) => box.others)].map(tellOrder),
    unshown: found.boxes.filter(({ unshown }) => unshown).flatMap(wordsIn),
    losses: [...found.losses, ...lossesOf(sheet, node, footers)],
    ...apartFrom(parts, path),
  };
  if (titles.length === 0)
    guessHeading(
      slide.lines,
      ordered.flatMap(({ paragraphs }) => paragraphs.map((one) => one.size)),
      ordered.every((box) => (box.at?.y ?? 0) >= (ordered[0]?.at?.y ?? 0)),
    );
  for (const { relation, alternative } of found.pictures) {
    const to = parts.relations(path).find(({ id }) => id === relation);
    const there = to && !to.outside && parts.has(to.to);
    if (!there) slide.losses.push({ kind: 'missing', detail: to?.outside ? to.to : alternative });
    slide.pictures.push({ source: to?.to ?? '', alternative, ...(there && { bytes: parts.bytes(to.to) }) });
  }
  return slide;
}

const wordsIn = ({ paragraphs }: Box): string[] => paragraphs.map(({ text }) => text);
const tellOrder = (boxes: readonly Box[]): string[] => boxes.map((box) => wordsIn(box)[0] ?? '');

function lossesOf({ parts, path, above }: Sheet, slide: XmlNode, footers: readonly Box[]): Loss[] {
  const links = parts.relations(path).filter(({ type, outside }) => type === 'hyperlink' && outside);
  const dates = footers.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ field }) => field?.startsWith('datetime')),
  );
  return [
    ...(isAnimated(slide) ? [{ kind: 'animation' as const }] : []),
    ...links.map(({ to }): Loss => ({ kind: 'link', detail: cleanText(to) })),
    ...above.flatMap(wordsOfLayout).map((detail): Loss => ({ kind: 'layout', detail })),
    ...dates.map(({ text }): Loss => ({ kind: 'date', detail: text })),
  ];
}

/** What goes with a slide and is not on it: her notes, and what others remarked. */
function apartFrom(parts: Parts, path: string): Pick<ImportedSlide, 'notes' | 'comments'> {
  const notes = parts.related(path, 'notesSlide');
  const shapes = notes ? below(child(parts.xml(notes), 'cSld', 'spTree'), 'sp') : [];
  const comments = parts.relations(path).filter(({ type, to }) => /comments$/i.test(type) && parts.has(to));
  return {
    notes: shapes
      .filter((shape) => {
        const place = child(shape, 'nvSpPr', 'nvPr', 'ph');
        return !place || !['sldImg', 'sldNum', 'dt', 'ftr', 'hdr'].includes(attribute(place, 'type') ?? '');
      })
      .flatMap((shape) => paragraphsIn(child(shape, 'txBody'), []).map(({ text }) => text))
      .filter(Boolean),
    comments: comments.flatMap(({ to }) =>
      ['cm', 'reply']
        .flatMap((name) => below(parts.xml(to), name))
        .map((one) => cleanText([child(one, 'text'), child(one, 'txBody')].map(textOf).join(' ')))
        .filter(Boolean),
    ),
  };
}
