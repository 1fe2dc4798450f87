import type { DeckSlide } from '../../../schema/deck.ts';
import type { Path } from '../../../schema/walk.ts';
import { lastStep, stepsOfRoutes } from '../../steps.ts';
import { placeOf } from '../../stress.ts';
import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'lecture-can-be-given';

export const lectureCanBeGiven: Rule = {
  name: RULE,
  says: 'A slide of the deck has one heading, is made from slides that the talk has, takes of a quote only its own lines, stresses only words that stand there, draws routes only of a figure of routes and skips no step; what students predict is the order of a spectrum, and no slide shows it before.',
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
      ...stressFaults(draft, slide),
      ...routesFaults(draft, slide),
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
  return shows.flatMap((block, b) => {
    const quote = block.show === 'quote' && quotes.find(({ id }) => id === block.quote);
    if (!quote) return [];
    const own = quote.data.turns.flatMap((turn) => turn.lines);
    return (block.lines ?? []).flatMap((id, l) =>
      // A line that does not exist is reported by names-exist.
      own.includes(id) || !lines.has(id)
        ? []
        : [
            {
              path: ['shows', b, 'lines', l],
              message: `line "${id}" is not in the quote "${block.quote}". Its lines: ${own.join(', ')}.`,
            },
          ],
    );
  });
}

/** Words that are to stand out, and are not in what the lines say in that language. */
function stressFaults({ lines, talk, languages }: Draft, { shows }: DeckSlide): Fault[] {
  return shows.flatMap((block, b) => {
    if (block.show !== 'lines') return [];
    return (block.stress ?? []).flatMap((group, s) =>
      languages.flatMap((language): Fault[] => {
        const path: Path = ['shows', b, 'stress', s];
        const words = group[language];
        if (!words)
          return [{ path, message: `no word is stressed in "${language}". Add "${language}: […]".` }];
        const said = block.lines
          .map((id) => lines.get(id)?.line)
          .map((line) => (language === talk?.data.language ? line?.text : line?.translation?.[language]));
        return words.flatMap((word, w) =>
          said.some((text) => text && placeOf(text, word) >= 0)
            ? []
            : [
                {
                  path: [...path, language, w],
                  message: `"${word}" does not stand in the lines that this part shows. Write it as it stands there.`,
                },
              ],
        );
      }),
    );
  });
}

function routesFaults({ figures }: Draft, { shows }: DeckSlide): Fault[] {
  return shows.flatMap((block, b) => {
    const figure = block.show === 'routes' && figures.find(({ id }) => id === block.figure);
    return figure && figure.data.kind !== 'routes'
      ? [
          {
            path: ['shows', b, 'figure'],
            message: `figure "${figure.id}" is of the kind ${figure.data.kind}; expected one of the kind routes.`,
          },
        ]
      : [];
  });
}

/** A lecturer who goes on to a step where nothing is new thinks that the deck has stopped. */
function stepFaults({ quotes, exercises, figures, lines }: Draft, { shows }: DeckSlide): Fault[] {
  const faults: Fault[] = [];
  const named = {
    turnsOf: (quote: string) =>
      quotes
        .find(({ id }) => id === quote)
        ?.data.turns.map((turn) => turn.lines.flatMap((id) => lines.get(id)?.line ?? [])) ?? [],
    stepsOfRoutes(figure: string) {
      const data = figures.find(({ id }) => id === figure)?.data;
      return data ? stepsOfRoutes(data) : 1;
    },
    // The drawing is not made yet: a figure may fill all steps that follow.
    stepsOfFigure: () => Number.POSITIVE_INFINITY,
    kindOfExercise: (exercise: string) => exercises.find(({ id }) => id === exercise)?.data.kind,
  };
  const inOrder = shows
    .map((block, b) => ({ block, b }))
    .sort((one, other) => one.block.step - other.block.step);
  let reached = 1;
  for (const { block, b } of inOrder) {
    if (block.step > reached + 1) {
      const empty =
        reached + 1 === block.step - 1 ? `step ${reached + 1}` : `steps ${reached + 1}–${block.step - 1}`;
      faults.push({
        path: ['shows', b, 'step'],
        message: `nothing is new at ${empty}: this part comes at step ${block.step}. Let it come at step ${reached + 1}.`,
      });
    }
    reached = Math.max(reached, lastStep(block, named));
  }
  return faults;
}

/** Figures on this slide whose order a later slide lets students predict. */
function spoilers({ deck, exercises }: Draft, { shows }: DeckSlide, s: number): Fault[] {
  return shows.flatMap((block, b) => {
    if (block.show !== 'figure') return [];
    const later = deck?.data.slides.slice(s + 1).find((slide) =>
      slide.shows.some((other) => {
        const exercise = other.show === 'exercise' && exercises.find(({ id }) => id === other.exercise)?.data;
        return exercise && exercise.kind === 'predict-order' && exercise.figure === block.figure;
      }),
    );
    return later
      ? [
          {
            path: ['shows', b, 'figure'],
            message: `figure "${block.figure}" shows the order that slide "${later.id}" lets students predict. Put this slide behind that one.`,
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
