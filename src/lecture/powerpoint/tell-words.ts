/** The blocks of a slide that are words, as paragraphs. */
import type { Language } from '../../schema/primitives.ts';
import { groupLines, type LineGroup } from '../../study/line-groups.ts';
import { translationOf } from '../../study/line-language.ts';
import { stressIn } from '../../study/stress.ts';
import { WORDS } from '../../words/words.ts';
import type { Block } from '../model/build-deck.ts';
import { inOneGo, ours, oursIn, paragraph, theirs, theirsInOneGo } from './runs.ts';
import type { Paragraph } from './slide-parts.ts';

type BlockOf<Show extends Block['show']> = Extract<Block, { show: Show }>;

/** The space above what stands on its own, above an item of a list, above one below an item: in parts of the size. */
const BEFORE = { block: 0.6, item: 0.5, under: 0.22, close: 0.12 };
/** What is set smaller: below an item of a list, our remark below words of the talk, a source. */
const SCALE = { under: 0.88, remark: 0.62, source: 0.5, speaker: 0.55 };

/** The words of blocks, one under the other. */
export function wordsOf(blocks: readonly Block[], language: Language): Paragraph[] {
  const alone = blocks.every(({ show }) => show === 'text');
  return blocks.flatMap((block) => wordsOfBlock(block, alone, language));
}

/** `alone`: nothing of the talk stands with it. */
function wordsOfBlock(block: Block, alone: boolean, language: Language): Paragraph[] {
  switch (block.show) {
    case 'lines':
      return block.stress.length > 0 ? stressed(block, language) : lines(block, language);
    case 'quote':
      return quote(block, language);
    case 'restated':
      return [paragraph([oursIn(block.text, language)], { before: BEFORE.block, ...stepOf(block.step) })];
    case 'text':
      return [
        paragraph([oursIn(block.text, language)], {
          before: alone ? 1 : BEFORE.block,
          ...(!alone && { scale: SCALE.remark }),
          ...stepOf(block.step),
        }),
      ];
    case 'exercise':
      return task(block, language);
    case 'figure':
    case 'routes':
      return [];
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const stepOf = (step: number): { step?: number } => (step > 1 ? { step } : {});

function lines(block: BlockOf<'lines'>, language: Language): Paragraph[] {
  const groups = groupLines(block.lines, { nested: true });
  const all = groups.flatMap(({ items }) => items);
  // A list of one is none.
  const bare = all.length === 1 && all[0]?.under.length === 0;
  return paragraphsOf(bare ? groups.map((group) => ({ ...group, list: undefined })) : groups, language, 0);
}

function paragraphsOf(groups: readonly LineGroup[], language: Language, level: number): Paragraph[] {
  return groups.flatMap(({ list, items }, index) => {
    const before = groups[index - 1]?.items.at(-1)?.lines[0]?.kind;
    return items.flatMap(({ lines, step, under }): Paragraph[] => {
      // What names the source of a quoted line stands directly behind it.
      const isSource = before === 'cited' && lines[0]?.kind !== 'cited';
      return [
        paragraph(theirsInOneGo(lines, language, isSource ? { colour: 'soft' } : {}), {
          ...(list && { bullet: list === 'ol' ? 'number' : 'dash' }),
          ...(level > 0 && { level, scale: SCALE.under }),
          ...(isSource && { scale: SCALE.source }),
          before: level > 0 ? BEFORE.under : list ? BEFORE.item : BEFORE.block,
          ...stepOf(step),
        }),
        ...paragraphsOf(under, language, level + 1),
      ];
    });
  });
}

/** Words that stand out do so from the start: in our stress, bold, the last group in colour. */
function stressed(block: BlockOf<'lines'>, language: Language): Paragraph[] {
  const groups = block.stress.map(({ step, words }) => ({ step, words: words[language] ?? [] }));
  const last = groups.length > 1 ? groups.at(-1)?.step : undefined;
  return block.lines.map(({ line, step }, index) => {
    const isSource = line.kind !== 'cited' && block.lines[index - 1]?.line.kind === 'cited';
    const whole = theirs(line, language, isSource ? { colour: 'soft' } : {});
    const runs = stressIn(translationOf(line, language) ?? line.said, groups).map(({ text, step: from }) => ({
      ...whole,
      text,
      ...(from !== undefined && { bold: true }),
      ...(from !== undefined && from === last && { colour: 'accent' as const }),
    }));
    return paragraph(runs, {
      before: BEFORE.item,
      ...(isSource && { scale: SCALE.source }),
      ...stepOf(step),
    });
  });
}

/** A quote turn by turn, whole from the start; where the talk names no speaker, that is said. */
function quote({ quote: { turns: all }, turns, step }: BlockOf<'quote'>, language: Language): Paragraph[] {
  return turns.flatMap(({ lines, turn }, index): Paragraph[] => {
    const whole = all[turn];
    const goesOn = whole?.lines[0]?.id !== lines[0]?.id;
    // Turns of a conversation stand under each other, every second one moved in.
    const inset = turns.length > 1 && index % 2 === 1 ? { inset: 1.6 } : {};
    const unnamed = whole && !whole.speaker && !goesOn;
    return [
      ...(unnamed
        ? [
            paragraph([ours(capital(WORDS[language].quote.speakerUnnamed), language, { colour: 'soft' })], {
              scale: SCALE.speaker,
              before: BEFORE.block,
              ...inset,
              ...stepOf(step),
            }),
          ]
        : []),
      paragraph(
        inOneGo(
          lines.map((line) =>
            // The narrator's words between those of who is quoted.
            theirs(line, language, line.kind === 'study' ? { scale: 0.82, colour: 'soft' } : {}),
          ),
        ),
        { before: unnamed ? BEFORE.close : BEFORE.block, ...inset, ...stepOf(step) },
      ),
    ];
  });
}

/** What to do in an exercise: its name and how long it takes, then each thing to do. */
export function task({ exercise: { file }, step }: BlockOf<'exercise'>, language: Language): Paragraph[] {
  const at = stepOf(step);
  return [
    paragraph([oursIn(file.label, language, { bold: true })], { before: BEFORE.block, ...at }),
    paragraph([ours(WORDS[language].deck.exercise(file.minutes), language, { colour: 'soft' })], {
      scale: 0.8,
      before: BEFORE.close,
      ...at,
    }),
    ...file.instructions.map((instruction) =>
      paragraph([oursIn(instruction, language)], { bullet: 'number', before: BEFORE.item, ...at }),
    ),
  ];
}
