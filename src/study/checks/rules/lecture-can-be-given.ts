import type { DeckSlide, SlidePart } from '../../../schema/deck.ts';
import type { Path } from '../../../schema/walk.ts';
import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'lecture-can-be-given';

export const lectureCanBeGiven: Rule = {
  name: RULE,
  says: 'A slide of the deck has one heading, is made from slides that the talk has, takes of a quote only its own lines and skips no step; what students predict is the order of a spectrum, and no slide shows it before.',
  check(draft) {
    return [...inDeck(draft), ...inExercises(draft)];
  },
};

function inDeck(draft: Draft): Problem[] {
  const { deck } = draft;
  if (!deck) return [];
  return deck.data.slides.flatMap((slide, s) =>
    [
      ...headingFaults(slide),
      ...sourceFaults(draft, slide),
      ...quoteFaults(draft, slide),
      ...stepFaults(draft, slide),
      ...spoilers(draft, slide, s),
    ].map(({ path, message }) => ({
      file: deck.file.path,
      ...deck.at(['slides', s, ...path]),
      rule: RULE,
      message,
    })),
  );
}

/** What is wrong with a slide, and where in it. */
interface Fault {
  path: Path;
  message: string;
}

function headingFaults({ id, heading, title }: DeckSlide): Fault[] {
  if (heading && title)
    return [
      {
        path: ['title'],
        message: `slide "${id}" has two headings: keep "heading" where the talk's own will do, and "title" where it will not.`,
      },
    ];
  if (heading || title) return [];
  return [
    {
      path: ['id'],
      message: `slide "${id}" has no heading: add "heading" with a line of the talk, or a "title" of ours.`,
    },
  ];
}

function sourceFaults({ talk }: Draft, { from }: DeckSlide): Fault[] {
  const known = talk?.data.slides.map(({ number }) => number);
  return from.flatMap((number, i) =>
    !known || known.includes(number)
      ? []
      : [{ path: ['from', i], message: `the talk has no slide ${number}. Its slides: ${known.join(', ')}.` }],
  );
}

function quoteFaults({ quotes, lines }: Draft, { shows }: DeckSlide): Fault[] {
  return shows.flatMap((part, p) => {
    const quote = part.show === 'quote' && quotes.find(({ id }) => id === part.quote);
    if (!quote) return [];
    const own = quote.data.turns.flatMap((turn) => turn.lines);
    return (part.lines ?? []).flatMap((id, l) =>
      // That a line does not exist at all is another rule's matter.
      own.includes(id) || !lines.has(id)
        ? []
        : [
            {
              path: ['shows', p, 'lines', l],
              message: `line "${id}" is not in the quote "${part.quote}". Its lines: ${own.join(', ')}.`,
            },
          ],
    );
  });
}

/** A lecturer who goes on to a step where nothing is new thinks that the deck has stopped. */
function stepFaults(draft: Draft, { shows }: DeckSlide): Fault[] {
  const faults: Fault[] = [];
  const inOrder = shows.map((part, p) => ({ part, p })).sort((a, b) => a.part.step - b.part.step);
  let reached = 1;
  for (const { part, p } of inOrder) {
    if (part.step > reached + 1) {
      const empty =
        reached + 1 === part.step - 1 ? `step ${reached + 1}` : `steps ${reached + 1}–${part.step - 1}`;
      faults.push({
        path: ['shows', p, 'step'],
        message: `nothing is new at ${empty}: this part comes at step ${part.step}. Let it come at step ${reached + 1}.`,
      });
    }
    reached = Math.max(reached, lastStep(draft, part));
  }
  return faults;
}

/** The last step that a part fills. How many steps a figure has, its drawing says; so it fills all that follow. */
function lastStep({ quotes, exercises }: Draft, part: SlidePart): number {
  if (part.show === 'lines' && part.each) return part.step + part.lines.length - 1;
  // A slide to predict on shows the talk's order one step later.
  if (
    part.show === 'exercise' &&
    exercises.find(({ id }) => id === part.exercise)?.data.kind === 'predict-order'
  )
    return part.step + 1;
  if (part.show === 'figure') return part.until ? part.step + part.until - 1 : Number.POSITIVE_INFINITY;
  if (part.show === 'quote' && part.each) {
    const turns = quotes.find(({ id }) => id === part.quote)?.data.turns ?? [];
    const shown = turns.filter(({ lines }) => lines.some((id) => part.lines?.includes(id) ?? true));
    return part.step + Math.max(1, shown.length) - 1;
  }
  return part.step;
}

/** Figures on this slide whose order a later slide lets students predict. */
function spoilers({ deck, exercises }: Draft, { shows }: DeckSlide, s: number): Fault[] {
  return shows.flatMap((part, p) => {
    if (part.show !== 'figure') return [];
    const later = deck?.data.slides.slice(s + 1).find((slide) =>
      slide.shows.some((other) => {
        const exercise = other.show === 'exercise' && exercises.find(({ id }) => id === other.exercise)?.data;
        return exercise && exercise.kind === 'predict-order' && exercise.figure === part.figure;
      }),
    );
    return later
      ? [
          {
            path: ['shows', p, 'figure'],
            message: `figure "${part.figure}" shows the order that slide "${later.id}" lets students predict. Put this slide behind that one.`,
          },
        ]
      : [];
  });
}

const inExercises = ({ exercises, figures }: Draft): Problem[] =>
  exercises.flatMap((exercise) => {
    const { data } = exercise;
    const figure = data.kind === 'predict-order' && figures.find(({ id }) => id === data.figure);
    if (!figure || figure.data.kind === 'spectrum') return [];
    return [
      {
        file: exercise.file.path,
        ...exercise.at(['figure']),
        rule: RULE,
        message: `figure "${figure.id}" is of the kind ${figure.data.kind}; expected one of the kind spectrum, whose relations have an order.`,
      },
    ];
  });
