import { expect, test } from 'vitest';
import { z } from 'zod';
import { SMALL_OVEN as study } from '../../../../test/studies/study-files.ts';
import { FindingFile } from '../../../schema/finding.ts';
import { nameOf } from '../../../schema/primitives.ts';
import { readData } from '../document.ts';
import { readDraft } from '../draft.ts';
import { formatProblems } from '../problem.ts';
import { namesExist } from './names-exist.ts';

const NL = 'report/nl/01-bij-de-oven.mdx';
const EN = 'report/en/01-bij-de-oven.mdx';
const inBoth = (part: string, by: string) => study.change(NL, part, by).change(EN, part, by);

test('a study that names what exists has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a relation to no finding is a problem, with the finding that was probably meant', () => {
  expect(
    study.change('findings/verloren-sleutel.yaml', 'to: koude-oven', 'to: kuode-oven').problems(),
  ).toMatchInlineSnapshot(`
    "findings/verloren-sleutel.yaml:10:9  names-what-exists
      no finding "kuode-oven". Known: koude-oven, verloren-sleutel. Did you mean "koude-oven"?"
  `);
});

test('a name that is like no other gets no guess', () => {
  expect(
    study.change('findings/verloren-sleutel.yaml', 'to: koude-oven', 'to: x').problems(),
  ).toMatchInlineSnapshot(`
    "findings/verloren-sleutel.yaml:10:9  names-what-exists
      no finding "x". Known: koude-oven, verloren-sleutel."
  `);
});

test('a quote and a figure that a finding rests on must exist', () => {
  expect(
    study.change('findings/koude-oven.yaml', 'quote: molenaar', 'quote: molenares').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:10:12  names-what-exists
      no quote "molenares". Known: molenaar. Did you mean "molenaar"?"
  `);
  expect(
    study.change('findings/koude-oven.yaml', 'figure: brood-delen', 'figure: brood-deling').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:13:13  names-what-exists
      no figure "brood-deling". Known: brood-delen. Did you mean "brood-delen"?"
  `);
});

test('a related concept and a reference must exist', () => {
  expect(study.change('concepts/oven.yaml', '[sleutel]', '[sleutels]').problems()).toMatchInlineSnapshot(`
    "concepts/oven.yaml:9:11  names-what-exists
      no concept "sleutels". Known: oven, sleutel. Did you mean "sleutel"?"
  `);
  expect(
    study.change('concepts/oven.yaml', '[bakker-1900]', '[bakker-1901]').problems(),
  ).toMatchInlineSnapshot(`
    "concepts/oven.yaml:10:14  names-what-exists
      no reference "bakker-1901". Known: bakker-1900. Did you mean "bakker-1900"?"
  `);
});

test('the strain and the reference of a figure must exist', () => {
  expect(
    study.change('figures/brood-delen.yaml', 'strain: koude-oven', 'strain: warme-oven').problems(),
  ).toMatchInlineSnapshot(`
    "figures/brood-delen.yaml:28:13  names-what-exists
      no finding "warme-oven". Known: koude-oven, verloren-sleutel. Did you mean "koude-oven"?"
  `);
  expect(
    study.change('figures/brood-delen.yaml', '[bakker-1900]', '[bakker-1901]').problems(),
  ).toMatchInlineSnapshot(`
    "figures/brood-delen.yaml:34:14  names-what-exists
      no reference "bakker-1901". Known: bakker-1900. Did you mean "bakker-1900"?"
  `);
});

test('a line that data names must stand in the talk', () => {
  expect(
    study.change('findings/koude-oven.yaml', 'lead: [s02-0]', 'lead: [s02-8]').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:5:8  names-what-exists
      no line "s02-8". Known: s01-0, s01-1, s01-2, s02-0, s02-1, s02-2, s02-3, s02-4, s03-0, s03-1, s03-2, s03-3, s03-4, s03-5, s03-6, s03-7, s03-8, s03-9. Did you mean "s02-0"?"
  `);
  expect(study.change('study.yaml', 'main_question: s01-2', 'main_question: s09-2').problems()).toContain(
    'study.yaml:8:16  names-what-exists\n  no line "s09-2".',
  );
});

test('a talk without lines has no line that could be named', () => {
  const changed = study.write('talk.yaml', 'language: nl\nslides: []\n').write('talk.txt', '');
  expect(changed.problems()).toContain(
    'findings/koude-oven.yaml:6:9  names-what-exists\n  no line "s02-1". There is no line yet.',
  );
});

test('a line, a finding, a quote, a figure and a concept that prose names must exist', () => {
  expect(
    inBoth('<Verbatim lines="s01-1" />', '<Verbatim lines="s01-9" />').problems(),
  ).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:15:1  names-what-exists
      no line "s01-9". Known: s01-0, s01-1, s01-2, s02-0, s02-1, s02-2, s02-3, s02-4, s03-0, s03-1, s03-2, s03-3, s03-4, s03-5, s03-6, s03-7, s03-8, s03-9. Did you mean "s01-0"?
    report/nl/01-bij-de-oven.mdx:15:1  names-what-exists
      no line "s01-9". Known: s01-0, s01-1, s01-2, s02-0, s02-1, s02-2, s02-3, s02-4, s03-0, s03-1, s03-2, s03-3, s03-4, s03-5, s03-6, s03-7, s03-8, s03-9. Did you mean "s01-0"?"
  `);
  expect(inBoth('<Finding id="koude-oven"', '<Finding id="kouwe-oven"').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:17:1  names-what-exists
      no finding "kouwe-oven". Known: koude-oven, verloren-sleutel. Did you mean "koude-oven"?
    report/nl/01-bij-de-oven.mdx:17:1  names-what-exists
      no finding "kouwe-oven". Known: koude-oven, verloren-sleutel. Did you mean "koude-oven"?"
  `);
  expect(inBoth('<Quote id="molenaar"', '<Quote id="molenares"').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:19:1  names-what-exists
      no quote "molenares". Known: molenaar. Did you mean "molenaar"?
    report/nl/01-bij-de-oven.mdx:19:1  names-what-exists
      no quote "molenares". Known: molenaar. Did you mean "molenaar"?"
  `);
  expect(inBoth('<Figure id="brood-delen"', '<Figure id="brood"').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:21:1  names-what-exists
      no figure "brood". Known: brood-delen. Did you mean "brood-delen"?
    report/nl/01-bij-de-oven.mdx:21:1  names-what-exists
      no figure "brood". Known: brood-delen. Did you mean "brood-delen"?"
  `);
  expect(study.change(NL, '<Term id="oven">', '<Term id="ofen">').problems()).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:8:23  names-what-exists
      no concept "ofen". Known: oven, sleutel. Did you mean "oven"?"
  `);
});

test('a component that is none is one problem, inside another component too', () => {
  expect(study.change(NL, 'Alles hier is', 'Alles <b>hier</b> is').problems()).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:12:7  names-what-exists
      no component "b". Known: Paraphrase, Editorial, Note, Verbatim, Finding, Quote, Figure, Exercise, Evidence, Tracer, Term, PageLink, Chapter, Lecture, Exercises, WordShares, Makers, ErrorContact, ReviewState, HowToCite, Literature, ContactLines."
  `);
  expect(
    study.change(NL, '<Quote id="molenaar" />', '<Qoute id="molenaar" />').problems(),
  ).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:19:1  names-what-exists
      no component "Qoute". Known: Paraphrase, Editorial, Note, Verbatim, Finding, Quote, Figure, Exercise, Evidence, Tracer, Term, PageLink, Chapter, Lecture, Exercises, WordShares, Makers, ErrorContact, ReviewState, HowToCite, Literature, ContactLines. Did you mean "Quote"?"
  `);
});

test('an attribute that is unknown, missing or of the wrong shape is a problem', () => {
  expect(
    inBoth('<Verbatim lines="s01-1" />', '<Verbatim lines="s01-1" groot />').problems(),
  ).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:15:1  names-what-exists
      <Verbatim>: unknown attribute "groot". Attributes here are: lines, id.
    report/nl/01-bij-de-oven.mdx:15:1  names-what-exists
      <Verbatim>: unknown attribute "groot". Attributes here are: lines, id."
  `);
  expect(
    study.change(NL, '<Quote id="molenaar" />', '<Quote di="molenaar" />').problems(),
  ).toMatchInlineSnapshot(`
    "report/nl/01-bij-de-oven.mdx:19:1  names-what-exists
      <Quote>: unknown attribute "di". Attributes here are: id. Did you mean "id"?"
  `);
  expect(inBoth('<Quote id="molenaar" />', '<Quote />').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:19:1  names-what-exists
      <Quote>: id: is missing; expected string
    report/nl/01-bij-de-oven.mdx:19:1  names-what-exists
      <Quote>: id: is missing; expected string"
  `);
  expect(
    inBoth('<Verbatim lines="s01-1" />', '<Verbatim lines="dia 1" />').problems(),
  ).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:15:1  names-what-exists
      <Verbatim>: lines: found "dia"; must be a line of the talk, such as "s05-2" or "s06-3a"
    report/en/01-bij-de-oven.mdx:15:1  names-what-exists
      <Verbatim>: lines: found "1"; must be a line of the talk, such as "s05-2" or "s06-3a"
    report/nl/01-bij-de-oven.mdx:15:1  names-what-exists
      <Verbatim>: lines: found "dia"; must be a line of the talk, such as "s05-2" or "s06-3a"
    report/nl/01-bij-de-oven.mdx:15:1  names-what-exists
      <Verbatim>: lines: found "1"; must be a line of the talk, such as "s05-2" or "s06-3a""
  `);
  expect(
    study.change('pages/nl/opening.mdx', 'to="report"', 'to="rapport"').problems(),
  ).toMatchInlineSnapshot(`
    "pages/nl/opening.mdx:6:33  names-what-exists
      <PageLink>: to: found "rapport"; expected one of: report, brief, findings, quotes, concepts, figures, source, about. Did you mean "report"?"
  `);
  expect(inBoth('<Figure id="brood-delen" />', '<Figure {...alles} />').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:21:1  names-what-exists
      <Figure>: unknown attribute "{…}". Attributes here are: id.
    report/en/01-bij-de-oven.mdx:21:1  names-what-exists
      <Figure>: id: is missing; expected string
    report/nl/01-bij-de-oven.mdx:21:1  names-what-exists
      <Figure>: unknown attribute "{…}". Attributes here are: id.
    report/nl/01-bij-de-oven.mdx:21:1  names-what-exists
      <Figure>: id: is missing; expected string"
  `);
});

test('what stands in a file that cannot be read exists all the same', () => {
  expect(
    study.change('quotes/molenaar.yaml', 'heading: [s02-0]', 'heading: [s02-0').problems(),
  ).not.toContain('names-what-exists');
  expect(study.append('references.json', ',').problems()).not.toContain('names-what-exists');
  expect(study.change('talk.yaml', 'language: nl', 'language: [nl').problems()).not.toContain(
    'names-what-exists',
  );
});

test('a quote, a figure, an exercise and a line that a slide shows must exist', () => {
  const changed = study
    .change('deck.yaml', 'quote: molenaar, lines: [s02-3]', 'quote: molenares, lines: [s02-9]')
    .change('deck.yaml', 'figure: brood-delen', 'figure: brood')
    .change('deck.yaml', 'exercise: brood-op-volgorde', 'exercise: brood-op-rij');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "deck.yaml:17:31  names-what-exists
      no quote "molenares". Known: molenaar. Did you mean "molenaar"?
    deck.yaml:17:50  names-what-exists
      no line "s02-9". Known: s01-0, s01-1, s01-2, s02-0, s02-1, s02-2, s02-3, s02-4, s03-0, s03-1, s03-2, s03-3, s03-4, s03-5, s03-6, s03-7, s03-8, s03-9. Did you mean "s02-0"?
    deck.yaml:26:37  names-what-exists
      no exercise "brood-op-rij". Known: brood-op-volgorde, over-de-molenaar. Did you mean "brood-op-volgorde"?
    deck.yaml:34:33  names-what-exists
      no figure "brood". Known: brood-delen. Did you mean "brood-delen"?"
  `);
});

test('a figure, a quote and a finding that an exercise is about must exist', () => {
  const changed = study
    .change('exercises/brood-op-volgorde.yaml', 'figure: brood-delen', 'figure: brood')
    .change('exercises/over-de-molenaar.yaml', 'quote: molenaar', 'quote: molenares')
    .change('exercises/over-de-molenaar.yaml', 'finding: koude-oven', 'finding: kouwe-oven');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "exercises/brood-op-volgorde.yaml:10:9  names-what-exists
      no figure "brood". Known: brood-delen. Did you mean "brood-delen"?
    exercises/over-de-molenaar.yaml:11:12  names-what-exists
      no quote "molenares". Known: molenaar. Did you mean "molenaar"?
    exercises/over-de-molenaar.yaml:12:14  names-what-exists
      no finding "kouwe-oven". Known: koude-oven, verloren-sleutel. Did you mean "koude-oven"?"
  `);
});

test('in prose only an order to predict is an exercise that can be tried', () => {
  const called = (id: string) =>
    study
      .change(NL, '<Figure', `<Exercise id="${id}" />\n\n<Figure`)
      .change(EN, '<Figure', `<Exercise id="${id}" />\n\n<Figure`);
  expect(called('brood-op-volgorde').problems()).toBe('');
  expect(called('over-de-molenaar').problems()).toMatchInlineSnapshot(`
    "report/en/01-bij-de-oven.mdx:21:1  names-what-exists
      <Exercise>: "over-de-molenaar" is of kind discussion. Only an exercise of kind predict-order can be tried where one reads.
    report/nl/01-bij-de-oven.mdx:21:1  names-what-exists
      <Exercise>: "over-de-molenaar" is of kind discussion. Only an exercise of kind predict-order can be tried where one reads."
  `);
});

test('a field of a schema that was only just made up is looked through, since it says what it names', () => {
  const { draft } = readDraft(study.files);
  const MadeUp = FindingFile.extend({ inspired_by: z.strictObject({ quotes: z.array(nameOf('quote')) }) });
  const text = `${study.text('findings/koude-oven.yaml')}inspired_by:\n  quotes: [molenaar, molenar]\n`;
  const { document } = readData({ path: 'findings/koude-oven.yaml', text }, 'koude-oven', MadeUp);
  if (!document) throw new Error('the made-up file was not read');
  const problems = namesExist.check({ ...draft, findings: [document] });
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:22:22  names-what-exists
      no quote "molenar". Known: molenaar. Did you mean "molenaar"?"
  `);
});
