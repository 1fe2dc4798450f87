/** What a reader makes of someone's slides, whatever their format: the words, what is sure of them, and what is not. */

/** A file that is not read, and why: in one sentence, with how to mend it in a second. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(found: string, mend: string) {
    super(`${found}.\n  ${mend}`);
  }
}

export interface ImportedLine {
  text: string;
  role: 'body' | 'heading' | 'footer';
  /** The bullet or number before it. */
  marker?: string;
  /** How deep it stands in a list, from 0. */
  level: number;
  /** The tag that the program gave to most of its words. */
  lang?: string;
  /** Only the drawing tells where it stands: in a group, a diagram, a table, beside another box. */
  placeLost?: true;
  /** A heading that nothing but its size and place tells to be one. */
  guessed?: true;
}

/** What a slide had and the study has not, or has in another form. */
export type LossKind =
  | 'chart'
  | 'media'
  | 'equation'
  | 'object'
  | 'ink'
  | 'animation'
  | 'drawing'
  | 'diagram'
  | 'table'
  | 'link'
  | 'layout'
  | 'date'
  | 'missing';
export interface Loss {
  kind: LossKind;
  /** Of which, or its words. */
  detail?: string;
}

export interface ImportedPicture {
  /** Its bytes; none where the file has only its address. */
  bytes?: Uint8Array;
  /** Where it stands in the file that was read: one that stands on many slides is kept once. */
  source: string;
  alternative: string;
}

export interface ImportedSlide {
  /** Its place in the file, hidden slides counted, from 1. */
  number: number;
  hidden: boolean;
  lines: ImportedLine[];
  /** Other orders that its boxes could be read in, each told by the first words of each box; none where it is sure. */
  orders: string[][];
  notes: string[];
  comments: string[];
  /** Words that stood on the slide and were not shown: in hidden boxes and beside the sheet. */
  unshown: string[];
  pictures: ImportedPicture[];
  losses: Loss[];
}

/** What holds for the file as a whole and is a guess. */
export type Remark =
  | { says: 'encoding'; as: string }
  | { says: 'divided'; by: 'page' | 'rule' | 'name' | 'indent' | 'space' | 'nothing' }
  | { says: 'rows joined' }
  | { says: 'pictures of pages' };

export interface ImportedTalk {
  slides: ImportedSlide[];
  /** Whom the file names as its author. */
  author: string;
  remarks: Remark[];
}

export const emptySlide = (number: number): ImportedSlide => ({
  number,
  hidden: false,
  lines: [],
  orders: [],
  notes: [],
  comments: [],
  unshown: [],
  pictures: [],
  losses: [],
});

/** A talk of more is none that a site could tell. */
const MOST_SLIDES = 500;
export function expectFew(count: number, what: string): void {
  if (count > MOST_SLIDES)
    throw new Refusal(
      `the file has ${count} ${what}; at most ${MOST_SLIDES} are read`,
      'Divide it into two files.',
    );
}

/** Each remark once, however many slides it holds of. */
export const remarksOnce = (remarks: readonly Remark[]): Remark[] => [
  ...new Map(remarks.map((remark) => [remark.says, remark])).values(),
];
