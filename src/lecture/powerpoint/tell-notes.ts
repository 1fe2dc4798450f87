/** The notes of a slide: the deck's, word for word; then what the file cannot show, the words translated, and where it is. */
import type { Language } from '../../schema/primitives.ts';
import { groupLines } from '../../study/line-groups.ts';
import { isTranslatedTo } from '../../study/line-language.ts';
import type { Line } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { WORDS } from '../../words/words.ts';
import { type Block, isLine, type LectureSlide } from '../model/build-deck.ts';
import { asSaid, inOneGo, ours, paragraph } from './runs.ts';
import type { Paragraph } from './slide-parts.ts';

/** `address` is the slide's full address on the site, where that has one. */
export function notesOf(slide: LectureSlide, language: Language, address: string | undefined): Paragraph[] {
  const words = WORDS[language];
  const own = words.powerpoint;
  const heading = (text: string): Paragraph => paragraph([ours(text, language, { bold: true })]);
  const said = (text: string): Paragraph[] =>
    text.split(/\n+/).map((part) => paragraph([ours(part, language)]));
  const deckNotes = (['say', 'ask', 'mixedUp', 'silent'] as const).flatMap((name) => {
    const note = slide.notes[name];
    return note ? [heading(words.noteHeadings[name]), ...said(textIn(note, language))] : [];
  });
  const drawn = slide.blocks.flatMap((block) =>
    block.show === 'figure'
      ? [
          textIn(block.figure.file.how_to_read, language),
          textIn(block.figure.file.note, language),
          ...(block.until > block.begin ? [own.builds] : []),
        ]
      : [],
  );
  const after = slide.blocks.flatMap((block) =>
    block.show === 'exercise' && block.exercise.file.kind === 'predict-order'
      ? [textIn(block.exercise.file.afterwards, language)]
      : [],
  );
  const lines = linesOn(slide);
  const translated = lines.filter((line) => isTranslatedTo(line, language));
  const amended = lines.flatMap(({ amended, ...line }) => (amended ? [{ ...line, said: line.text }] : []));
  const originals = (name: string, all: readonly Line[]): Paragraph[] =>
    all.length > 0
      ? [
          heading(name),
          // The pieces of a divided line are one, as on the slide.
          ...groupLines(
            all.map((line) => ({ line, step: 1 })),
            { nested: false, asWritten: true },
          ).flatMap(({ items }) =>
            items.map(({ lines }) => paragraph(inOneGo(lines.map((line) => asSaid(line))))),
          ),
        ]
      : [];
  return [
    ...deckNotes,
    ...(after.length > 0 ? [heading(words.script.afterwards), ...after.flatMap(said)] : []),
    ...(drawn.length > 0 ? [heading(own.drawing), ...drawn.flatMap(said)] : []),
    ...(slide.blocks.some(lights) ? said(own.lights) : []),
    ...originals(words.amended.original, amended),
    ...originals(own.original, translated),
    ...(address
      ? [heading(own.onSite), paragraph([ours(address, language, { link: address, colour: 'link' })])]
      : []),
  ];
}

const lights = (block: Block): boolean =>
  (block.show === 'quote' && block.turns.some(({ lit }) => lit)) ||
  (block.show === 'lines' && block.stress.length > 0);

/** The lines of the talk that a slide says in words, each once. */
function linesOn({ heading, blocks }: LectureSlide): Line[] {
  const said = blocks.flatMap((block): Line[] => {
    switch (block.show) {
      case 'lines':
        return block.lines.map(({ line }) => line);
      case 'quote':
        return block.turns.flatMap(({ lines }) => lines);
      case 'routes':
        return block.lines;
      default:
        return [];
    }
  });
  return [...new Set([...(isLine(heading) ? [heading] : []), ...said])];
}
