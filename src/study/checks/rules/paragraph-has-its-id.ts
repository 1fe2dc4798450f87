import { isParagraph } from '../../../schema/authoring.ts';
import type { Language } from '../../../schema/primitives.ts';
import type { ProseElement } from '../../scan-prose.ts';
import { freeId } from '../../slug.ts';
import { type Draft, type ProseDocument, proseDocuments } from '../draft.ts';
import { hasParagraph } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'paragraph-has-its-id';

export const paragraphHasItsId: Rule = {
  name: RULE,
  says: 'Every paragraph of the report and of the pages that is ours has an id written in its file, the same in each language.',
  check: (draft) =>
    proseDocuments(draft).flatMap((chapter) =>
      paragraphsOf(chapter).flatMap((paragraph, at) => {
        const id = idOf(paragraph);
        // A value that is no id is another rule's matter.
        if (id === undefined && 'id' in paragraph.attributes) return [];
        const messages = id
          ? draft.languages.flatMap((language) => lackedBy(language, draft, chapter, id, at))
          : [withoutId(draft, chapter, paragraph.name, at)];
        const { line, column } = paragraph;
        return messages.map(
          (message): Problem => ({ file: chapter.file.path, line, column, rule: RULE, message }),
        );
      }),
    ),
};

const paragraphsOf = ({ prose }: ProseDocument): ProseElement[] =>
  prose.elements.filter(({ name }) => isParagraph(name));
const idOf = ({ attributes: { id } }: ProseElement): string | undefined =>
  typeof id === 'string' ? id : undefined;

/** The same chapter or page in a language. */
const chapterIn = (
  language: Language,
  draft: Draft,
  { order, id }: ProseDocument,
): ProseDocument | undefined =>
  proseDocuments(draft).find(
    (other) => other.language === language && other.order === order && other.id === id,
  );

/** A paragraph may stand in another chapter in another language; on another page it is another. */
const isThere = (draft: Draft, { file, prose }: ProseDocument, language: Language, id: string): boolean =>
  file.path.startsWith('report/')
    ? hasParagraph(draft, language, id)
    : prose.elements.some(({ name, attributes }) => isParagraph(name) && attributes.id === id);

function withoutId(draft: Draft, chapter: ProseDocument, name: string, at: number): string {
  // Where the other language has an id at this place, it is meant here too; else both take the first one's words.
  const twins = draft.languages.flatMap((language) => {
    const twin = chapterIn(language, draft, chapter);
    const paragraph = twin && paragraphsOf(twin)[at];
    return twin && paragraph?.name === name ? [{ file: twin.file.path, paragraph, id: idOf(paragraph) }] : [];
  });
  const named = twins.find(({ id }) => id);
  const id = named?.id ?? freeId(twins[0]?.paragraph.text ?? '', draft.named, 'over');
  const lines = name === 'Paraphrase' ? ' lines="…"' : '';
  const like = named ? `, as in ${named.file}:${named.paragraph.line}` : '';
  return `<${name}> without an id: found none, expected one that stays when its words change, the same in each language. Write <${name} id="${id}"${lines}>${like}.`;
}

function lackedBy(
  language: Language,
  draft: Draft,
  chapter: ProseDocument,
  id: string,
  at: number,
): string[] {
  const twin = chapterIn(language, draft, chapter);
  // A chapter that is missing or cannot be read is a problem already, and so is a paragraph without an id.
  if (!twin || isThere(draft, twin, language, id)) return [];
  const ids = paragraphsOf(twin).map(idOf);
  if (ids.includes(undefined)) return [];
  const there = ids[at];
  const mend =
    there === undefined || isThere(draft, chapter, chapter.language, there)
      ? 'Write it there, or take it out here'
      : `If it is "${there}" there, give them one id`;
  return [
    `report/${language} has no paragraph "${id}"; expected it in ${twin.file.path}, since each language has the same paragraphs. ${mend}.`,
  ];
}
