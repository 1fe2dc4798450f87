/** What every kind of figure gives, so that report, page, slide, embed and download draw the same thing. */
import type { ReactElement } from 'react';
import type { EntryKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import type { Figure, Study } from '../study/study.ts';
import type { Words } from '../svg/label.tsx';
import type { Form } from './form.ts';

/** Words of a figure's table or name. */
export interface FigureWords extends Words {
  /** Ours, said before the words and before those behind them that have none; no part of what they link to. */
  before?: string;
  /** A line of the talk that is read in one go with the others in its cell: what they complete, or one of them. Behind the last stands the sign of whose words they are. */
  running?: 'lead' | 'own';
  /** The entry that the words lead to. */
  to?: { page: EntryKind; id: string };
}

export interface FigureTable {
  /** The headings of the columns. The first column only counts; the others are also what is said beside a selected mark. */
  columns: string[];
  /** One row a mark, in the figure's order; `mark` is the id that the drawing gives it. */
  rows: { mark: string; cells: FigureWords[][] }[];
}

/** A step in which a drawing builds up or changes. */
export interface FigureStep {
  name: string;
  /** The talk's lines that it draws: beside a telling of one of them the drawing is at this step. */
  lines?: string[];
  /** What is said at it: a line of the talk, and ours on how that is drawn. */
  says?: { line: string; note: string };
}

/** Steps that only build up. */
export const namedSteps = (names: readonly string[]): FigureStep[] => names.map((name) => ({ name }));

export interface FigureDescription {
  /** The takeaway. */
  title: string;
  /** The whole drawing in a sentence or two, for those who do not see it. */
  summary: string;
  /** How the drawing was made from the table: what its places, lengths and shapes follow, and what they do not. */
  method: string;
  /** What a reader ticks to see the part of the drawing that is not shown at rest. */
  tick?: string;
  /** Said instead of a drawing, where there is nothing to draw. */
  empty?: string;
  /** A sentence for each mark, by id. */
  marks: ReadonlyMap<string, string>;
  table: FigureTable;
  /** At most five; each shows what the steps before it add, too. */
  steps: FigureStep[];
  /** The drawing as a whole is none of its steps. */
  endsOtherwise?: true;
  /** A slider over the marks in their order: what it asks, and what moving it does. */
  slider?: { question: string; label: string };
}

/** What a drawing is made of. */
export interface DrawingProps<Rows> {
  rows: Rows;
  /** What the ids in the drawing begin with, before the form. */
  id: string;
  form: Form;
  /** The wide form at `SLIDE_WIDTH`, in a kind that has such a layout. */
  onSlide: boolean;
  description: FigureDescription;
  /** What a mark is called; nothing where the other form of the page says it. */
  nameOf(mark: string): string | undefined;
  /** Marks by the numbers of their rows, as `data-of` names them ("2 5-9"); nothing where none has a row. */
  rowsOf(marks: readonly string[]): string | undefined;
}

/** A kind of figure. `Rows` is what it says; everything else reads nothing but rows. */
export interface FigureKind<Rows> {
  rows(study: Study, figure: Figure, language: Language): Rows;
  describe(rows: Rows): FigureDescription;
  /**
   * Draws one form. Every row of the table is a `<g data-mark="ID" aria-label={nameOf(ID)}>` that holds a `.area`, the
   * shape that shows focus and selection. What belongs to marks elsewhere in the drawing carries
   * `data-of={rowsOf([ID, ID …])}`: it lights up while one of them is selected. `data-step="N"`: shown from that step.
   */
  Drawing(props: DrawingProps<Rows>): ReactElement;
  /** A third form on a page, for the room where the letters of the wide one would be too small; its sheet says where. */
  Between?(props: DrawingProps<Rows>): ReactElement;
  /**
   * One drawing that changes as the lines of the talk are told beside it. An element with `data-says="LINE LINE"` wears
   * `data-told` while one of these is told; styles do the rest. It shows no mark: those are in the other forms.
   */
  Living?(props: Pick<DrawingProps<Rows>, 'rows' | 'id' | 'description'>): ReactElement;
}
