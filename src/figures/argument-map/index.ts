import { textIn } from '../../study/text.ts';
import type { FigureKind } from '../figure.ts';

/** A stand-in until this kind is drawn. */
export const argumentMap: FigureKind<{ title: string }> = {
  rows: (_, { file }, language) => ({ title: textIn(file.title, language) }),
  describe: ({ title }) => ({
    title,
    summary: title,
    method: title,
    empty: title,
    marks: new Map(),
    table: { columns: [], rows: [] },
    steps: [],
  }),
  Drawing: () => {
    throw new Error('nothing to draw');
  },
};
