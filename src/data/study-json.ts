/** The whole study as one JSON file, and the JSON Schema that it follows. */
import { z } from 'zod';
import type { Text } from '../schema/primitives.ts';
import { PUBLISHED_SCHEMA, PublishedStudy } from '../schema/published.ts';
import { researchersOf } from '../study/people.ts';
import type { Concept, Figure, Finding, Line, ProseText, Quote, Study, Support } from '../study/study.ts';
import { namesOfResearchers } from '../words/researchers.ts';

/** The JSON Schema (2020-12) of study.json. */
export const studySchema = (): object => z.toJSONSchema(PublishedStudy, { target: 'draft-2020-12' });

/**
 * The study as study.json has it.
 * @throws ZodError where it would not follow its own schema.
 */
export function publishStudy(study: Study): PublishedStudy {
  const { talk, period, rights, reviewed, edition } = study;
  return PublishedStudy.parse({
    $schema: PUBLISHED_SCHEMA,
    languages: study.languages,
    spoken: study.spoken,
    title: study.title,
    description: editorial(study.description),
    ...(study.notice && { notice: editorial(study.notice) }),
    talk: { ...filled({ date: talk.date }), date_lines: talk.date_lines },
    ...filled({ question: study.question, main_question: study.main_question }),
    ...(period && { period }),
    places: study.places,
    methods: study.methods,
    researcher: publishResearcher(study),
    researchers: researchersOf(study).map(({ site, ...name }) => ({ ...name, ...filled({ site }) })),
    editors: study.editors,
    rights: filled(rights),
    ...(reviewed.by && reviewed.date && { reviewed }),
    ...((edition.version || edition.date) && { edition: filled(edition) }),
    slides: study.slides.map(({ number, lines }) => ({
      number,
      lines: lines.map((line) => publishLine(line, study.spoken)),
    })),
    findings: study.findings.map(publishFinding),
    quotes: study.quotes.map(publishQuote),
    concepts: study.concepts.map(publishConcept),
    figures: study.figures.map(publishFigure),
    references: study.references,
    chapters: publishChapters(study.chapters),
  } satisfies PublishedStudy);
}

/** In one sentence, in the first language of the site. */
function publishResearcher(study: Study): PublishedStudy['researcher'] {
  const site = researchersOf(study)[0]?.site;
  return { name: namesOfResearchers(study, study.languages[0] ?? 'nl'), ...(site && { site }) };
}

const editorial = (text: Text) => ({ kind: 'editorial' as const, ...text });
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Without what was left empty. */
const filled = <T extends Record<string, string>>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as T;

/** A contact line keeps its place, not its words: an address stands on few pages, and is not handed out in bulk. */
const publishLine = (
  { id, role, kind, language, text, marker, place_lost, translation, amended, redacted }: Line,
  spoken: string,
) => ({
  id,
  role,
  kind,
  ...(language !== spoken && { language }),
  ...(marker && { marker }),
  ...(place_lost && { place_lost }),
  ...(role !== 'contact' && {
    text,
    ...(translation && { translation: { kind: 'translation' as const, ...translation } }),
    ...(redacted && { redacted: redacted.date }),
    ...(amended && { amended }),
  }),
});

const publishFinding = ({ id, kind, label, lead, lines, restsOn, relations, reach, note }: Finding) => ({
  id,
  kind,
  label,
  lead: ids(lead),
  lines: ids(lines),
  rests_on: restsOn.map(publishSupport),
  relations: relations.map(({ type, to, basis, lines: stated, note: why }) => ({
    type,
    to: to.id,
    basis,
    lines: ids(stated),
    ...(why && { note: editorial(why) }),
  })),
  reach: editorial(reach),
  note: editorial(note),
});

/** What the schema of a finding says of each: a statement is the talk's own, a summary and a model are our reading. */
export function publishSupport(support: Support): PublishedStudy['findings'][number]['rests_on'][number] {
  switch (support.by) {
    case 'statement':
      return { by: 'statement', basis: 'talk' };
    case 'quote':
      return { by: 'quote', basis: support.basis, quote: support.quote.id, lines: ids(support.lines) };
    case 'summary':
      return { by: 'summary', basis: 'reading', lines: ids(support.lines) };
    case 'model':
      return { by: 'model', basis: 'reading', figure: support.figure.id };
  }
}

const publishQuote = ({ id, label, heading, turns, context }: Quote) => ({
  id,
  label,
  heading: ids(heading),
  turns: turns.map(({ speaker, namedBy, lines, reading }) => ({
    ...(speaker && { speaker }),
    ...(namedBy && { named_by: namedBy.id }),
    lines: ids(lines),
    ...(reading && { reading: editorial(reading) }),
  })),
  context: editorial(context),
});

const publishConcept = (concept: Concept) => ({
  id: concept.id,
  term: concept.term,
  definition: ids(concept.definition),
  lines: ids(concept.lines),
  explanation: editorial(concept.explanation),
  ...(concept.contested && { contested: editorial(concept.contested) }),
  related: ids(concept.related),
  references: ids(concept.references),
});

function publishFigure({ id, file, shown, references }: Figure) {
  const { label, title, how_to_read, note, ...rest } = file;
  const { references: _, ...drawing } = { references: [], ...rest };
  return {
    id,
    label,
    title: 'lines' in title ? { kind: 'paraphrase' as const, ...title } : editorial(title),
    how_to_read: editorial(how_to_read),
    note: editorial(note),
    shows: ids(shown),
    references: ids(references),
    drawing,
  };
}

/** A chapter has one id in every language. */
function publishChapters(chapters: readonly ProseText[]): PublishedStudy['chapters'] {
  const titles = new Map<string, Text>();
  for (const { id, language, title } of chapters) titles.set(id, { ...titles.get(id), [language]: title });
  return [...titles].map(([id, title]) => ({ id, title }));
}
