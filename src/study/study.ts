/** The study as one model: ids have become objects, and the order is settled. Everything on the site reads this. */
import type { ConceptFile } from '../schema/concept.ts';
import type { DeckSlide } from '../schema/deck.ts';
import type { EditionFile } from '../schema/edition.ts';
import type { ExerciseFile } from '../schema/exercise.ts';
import type { FigureFile } from '../schema/figure.ts';
import type { FindingKind, RelationType } from '../schema/finding.ts';
import type { Basis, Language, Text } from '../schema/primitives.ts';
import type { Reference } from '../schema/reference.ts';
import type { StudyFile } from '../schema/study.ts';
import type { TalkLine } from '../schema/talk.ts';
import type { Gone, StatementFate } from './addresses.ts';
import type { Prose } from './scan-prose.ts';
import type { Use } from './uses.ts';

/** A line of the talk, with its slide. `said` is what it says now: its words, or the researcher's correction of them. */
export interface Line extends Omit<TalkLine, 'language'> {
  /** The language that it is said in: that of the talk, or its own. */
  language: string;
  slide: number;
  said: string;
}

export interface Slide {
  number: number;
  lines: Line[];
}

/** A link between two findings, seen from the one that states it. */
export interface Relation {
  type: RelationType;
  from: Finding;
  to: Finding;
  basis: Basis;
  lines: Line[];
  note?: Text;
}

/** What the talk gives for a finding. */
export type Support =
  | { by: 'statement' }
  | { by: 'quote'; quote: Quote; basis: Basis; lines: Line[] }
  | { by: 'summary'; lines: Line[] }
  | { by: 'model'; figure: Figure };

export interface Finding {
  id: string;
  kind: FindingKind;
  label: Text;
  lead: Line[];
  lines: Line[];
  restsOn: Support[];
  /** Links that this finding states. */
  relations: Relation[];
  /** Links that others state to this finding. */
  related: Relation[];
  reach: Text;
  note: Text;
}

export interface Turn {
  speaker?: Text;
  namedBy?: Line;
  lines: Line[];
  reading?: Text;
}

export interface Quote {
  id: string;
  label: Text;
  heading: Line[];
  turns: Turn[];
  context: Text;
  card: boolean;
  /** It stands whole on the first page. */
  opening: boolean;
  /** The findings that rest on it. */
  findings: Finding[];
}

export interface Concept extends Omit<ConceptFile, 'definition' | 'lines' | 'related' | 'references'> {
  id: string;
  definition: Line[];
  lines: Line[];
  related: Concept[];
  references: Reference[];
}

export interface Figure {
  id: string;
  file: FigureFile;
  /** The lines that the drawing shows, and those that its title restates. */
  shown: Line[];
  restated: Line[];
  /** A takeaway restates lines of the talk; the title of our own analysis describes. */
  titleKind: 'paraphrase' | 'editorial';
  references: Reference[];
}

/** What an exercise is about: an entry that stands on its page. */
export type ExerciseSubject = { quote: Quote } | { finding: Finding } | { figure: Figure };

export interface Exercise {
  id: string;
  file: ExerciseFile;
  /** Of an order to predict, the figure that has it. */
  about: ExerciseSubject[];
}

/** A chapter of the report, or a page of prose, in one language. */
export interface ProseText {
  id: string;
  language: Language;
  title: string;
  /** What stands for the title where all stand in a row. */
  short: string;
  /** What pictures a chapter on the opening: a figure's id or that of a line. */
  story?: string;
  /** Its file, relative to the study's folder: `report/nl/01-x.mdx`. */
  path: string;
  /** The whole file: MDX, with its frontmatter. */
  body: string;
  prose: Prose;
}

export interface Study extends StudyFile {
  /** The language that the talk was given in. */
  spoken: string;
  slides: Slide[];
  lines: ReadonlyMap<string, Line>;
  findings: Finding[];
  quotes: Quote[];
  concepts: Concept[];
  figures: Figure[];
  /** In the order in which the deck calls them, then those that it does not call. */
  exercises: Exercise[];
  /** The slides of the deck as their file has them; `buildDeck` joins them with what they show. None: no deck. */
  deck: DeckSlide[];
  references: Reference[];
  chapters: ProseText[];
  pages: ProseText[];
  /** Where each line is shown or restated, by line id. */
  uses: ReadonlyMap<string, Use[]>;
  /** Addresses that were published and have no page of their own any more. */
  gone: Gone[];
  /** What became of statements that are told apart in addresses.txt, by the id that they had. */
  statementFates: ReadonlyMap<string, StatementFate>;
  /** What was published, from the first edition to the last. */
  editions: readonly EditionFile[];
}
