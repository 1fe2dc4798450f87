/** The words round a drawing that has left the site: what it is, how to read it, whose it is and where it is from. */
import type { Box, Segment } from '../svg/geometry.ts';
import { round } from '../svg/round.ts';
import { widthOf, wrap } from '../svg/text-width.ts';

/** The texts by their part, in the order in which they are read. */
export interface CaptionWords {
  /** The takeaway. */
  title: string;
  /** How to read the drawing. */
  key: string;
  /** What the drawing adds or does not measure. */
  note: string;
  /** Said in the talk's type and in ours, of these. */
  talkType: string;
  ourType: string;
  /** Whose drawing it is. */
  maker: string;
  /** Whose talk it is about, when it was, and which slides. */
  source: string;
  /** The address of its page, where that has one. */
  address: string;
}

export interface CaptionText {
  part: keyof CaptionWords;
  x: number;
  /** The baseline of the first text line. */
  y: number;
  size: number;
  leading: number;
  lines: string[];
}

export interface Caption {
  /** The drawing, the words round it and the margin round all. The drawing's own corner is 0, 0. */
  sheet: Box;
  /** Between the drawing and what stands below it. */
  rule: Segment;
  texts: CaptionText[];
}

const MARGIN = 32;
const TITLE = { size: 26, leading: 33, toDrawing: 24 };
const BODY = { size: 15, leading: 21, apart: 10 };
const DRAWING_TO_RULE = 22;
/** The shares of the width that the two columns below the drawing take. */
const COLUMNS = { left: 0.6, right: 0.38 };

/** Places the title above a drawing of some width and height, and below it two columns: how to read it, and whose it is; at the foot its address. */
export function layoutCaption(
  words: CaptionWords,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Caption {
  const title = wrap(words.title, width, TITLE.size);
  const above = title.length * TITLE.leading + TITLE.toDrawing;
  const ruleY = height + DRAWING_TO_RULE;
  /** Texts one under the other, those of a group without space between. */
  const column = (groups: readonly (keyof CaptionWords)[][], share: number, x: number, top: number) => {
    let bottom = top;
    const texts = groups.flatMap((parts) => {
      const group = parts.flatMap((part): CaptionText[] => {
        const lines = linesOf(words, part, width * share);
        if (lines.length === 0) return [];
        const y = round(bottom + BODY.size);
        bottom += lines.length * BODY.leading;
        return [{ part, x: round(x), y, size: BODY.size, leading: BODY.leading, lines }];
      });
      if (group.length > 0) bottom += BODY.apart;
      return group;
    });
    return { texts, bottom };
  };
  const top = ruleY + BODY.apart;
  const left = column([['key'], ['note']], COLUMNS.left, 0, top);
  const ofTalk: (keyof CaptionWords)[][] = [['source'], ['maker'], ['talkType', 'ourType']];
  const right = column(ofTalk, COLUMNS.right, width * (1 - COLUMNS.right), top);
  const foot = column([['address']], 1, 0, Math.max(left.bottom, right.bottom));
  const bottom = foot.bottom - BODY.apart;
  return {
    sheet: {
      x: -MARGIN,
      y: -above - MARGIN,
      width: width + MARGIN * 2,
      height: round(bottom + above + MARGIN * 2),
    },
    rule: { x1: 0, x2: width, y1: ruleY, y2: ruleY },
    texts: [
      {
        part: 'title',
        x: 0,
        y: TITLE.size - above,
        size: TITLE.size,
        leading: TITLE.leading,
        lines: title,
      },
      ...left.texts,
      ...right.texts,
      ...foot.texts,
    ],
  };
}

/** An address breaks behind its slashes and gets no hyphen: it would be read as part of it. */
function linesOf(words: CaptionWords, part: keyof CaptionWords, room: number): string[] {
  if (part !== 'address') return wrap(words[part], room, BODY.size);
  const lines: string[] = [];
  for (const piece of words.address.split(/(?<=\/)(?!\/)/)) {
    const joined = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(joined, BODY.size) <= room) lines[lines.length - 1] = joined;
    else if (piece !== '') lines.push(piece);
  }
  return lines;
}
