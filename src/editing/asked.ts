/** What a page and the editor's server say to each other. */
import type { Change, Refusal } from './changes.ts';
import type { ToldProblem } from './judge.ts';
import type { EditableText } from './texts.ts';

export type { Change, EditableText, Refusal, ToldProblem };

/** A text as the page shows it, with the hash of each file that it was made from, by path. */
export interface TextForPage extends EditableText {
  base: Record<string, string>;
}

export interface TextsForPage {
  texts: EditableText[];
  languages: readonly string[];
  chapters: { id: string; title: string }[];
  /** The hash of each chapter's file, by path. */
  chapterBase: Record<string, string>;
  /** Whether there is an edit to take back. */
  undo: boolean;
}

export type Answer =
  /** `changes`: the files would become others than they are. */
  | { answer: 'judged'; problems: ToldProblem[]; wrongBefore: number; changes: boolean }
  | { answer: 'refused'; refusal: Refusal }
  | { answer: 'saved'; id: string }
  /** A file is another than the page was made from; the text as it is now. */
  | { answer: 'conflict'; text?: TextForPage }
  | { answer: 'undone'; id: string }
  | { answer: 'nothing' };
