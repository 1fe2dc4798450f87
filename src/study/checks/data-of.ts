import { inOrder } from '../editions.ts';
import { once } from '../once.ts';
import type { ProseText } from '../study.ts';
import type { StudyData } from '../study-data.ts';
import type { Document } from './document.ts';
import type { Draft, ProseDocument } from './draft.ts';

/** What was read of a study's files, without its places in them. Nothing where talk.yaml or study.yaml is missing. */
export const dataOf = once((draft: Draft): StudyData | undefined => {
  const { study, talk } = draft;
  return (
    study &&
    talk && {
      study: study.data,
      talk: talk.data,
      findings: draft.findings.map(entry),
      quotes: draft.quotes.map(entry),
      concepts: draft.concepts.map(entry),
      figures: draft.figures.map(entry),
      exercises: draft.exercises.map(entry),
      deck: draft.deck?.data,
      references: draft.references?.data ?? [],
      chapters: draft.chapters.map((document) => ({ ...text(document), order: document.order })),
      pages: draft.pages.map(text),
      addresses: draft.addresses?.text ?? '',
      editions: inOrder(draft.editions.map(({ data }) => data)),
    }
  );
});

const entry = <T extends object>({ id, data }: Document<T>): T & { id: string } => ({ ...data, id });

const text = ({ id, language, file, data, prose }: ProseDocument): ProseText => ({
  id,
  language,
  title: data.title,
  short: data.short ?? data.title,
  ...(data.story && { story: data.story }),
  path: file.path,
  body: file.text,
  prose,
});
