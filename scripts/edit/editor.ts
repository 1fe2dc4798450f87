/** The study of someone who edits: its texts, what the check says of a change, saving it and taking it back. */
import type { Answer, Change, TextForPage, TextsForPage } from '../../src/editing/asked.ts';
import { RefusedError } from '../../src/editing/changes.ts';
import { judgeChange, type Snapshot, takeSnapshot } from '../../src/editing/judge.ts';
import { type EditableText, textsOf } from '../../src/editing/texts.ts';
import { hashOf, readSources, writeFiles } from './disk.ts';
import { fileEdit, lastEdit, logEdit, readEdits, takenBack } from './edit-log.ts';

/** Opens the study under `dir`. It is read anew for each question, and judged anew where a file has changed. */
export function openEditor(dir: string, now: () => Date) {
  let last: Snapshot | undefined;
  const snapshot = (): Snapshot => {
    const sources = readSources(dir);
    const same =
      last &&
      last.sources.size === sources.size &&
      [...sources].every(([path, text]) => last?.sources.get(path) === text);
    if (!last || !same) last = takeSnapshot(sources, last);
    return last;
  };
  const forPage = ({ sources }: Snapshot, text: EditableText): TextForPage => ({
    ...text,
    base: Object.fromEntries(
      [...(text.line ? ['talk.yaml'] : []), ...text.parts.map(({ file }) => file)].map((file) => [
        file,
        hashOf(sources.get(file)) ?? '',
      ]),
    ),
  });
  const refusing = (work: () => Answer): Answer => {
    try {
      return work();
    } catch (error) {
      if (error instanceof RefusedError) return { answer: 'refused', refusal: error.refusal };
      throw error;
    }
  };

  return {
    /** Every text, with what the page needs to find and to add one. */
    texts(): TextsForPage {
      const { draft, sources } = snapshot();
      const [first] = draft.languages;
      return {
        texts: [...textsOf(draft).values()],
        languages: draft.languages,
        chapters: draft.chapters
          .filter(({ language }) => language === first)
          .map(({ id, data }) => ({ id, title: data.title })),
        chapterBase: Object.fromEntries(
          draft.chapters.map(({ file: { path } }) => [path, hashOf(sources.get(path)) ?? '']),
        ),
        undo: lastEdit(readEdits(dir)) !== undefined,
      };
    },
    text(id: string): TextForPage | undefined {
      const here = snapshot();
      const text = textsOf(here.draft).get(id);
      return text && forPage(here, text);
    },
    check(change: Change): Answer {
      return refusing(() => {
        const here = snapshot();
        const { problems, made } = judgeChange(here, change);
        const changes = [...made.files].some(([path, text]) => here.sources.get(path) !== text);
        return { answer: 'judged', problems, wrongBefore: here.problems.length, changes };
      });
    },
    /** Saves a change, if no file differs from what it was made for and the check finds nothing new. */
    save(change: Change, base: Readonly<Record<string, string>>): Answer {
      return refusing(() => {
        const here = snapshot();
        const { made, problems } = judgeChange(here, change);
        const stale = [...made.files.keys()].some(
          (path) => here.sources.has(path) && base[path] !== hashOf(here.sources.get(path)),
        );
        if (stale) {
          const text = textsOf(here.draft).get(made.id);
          return { answer: 'conflict', ...(text && { text: forPage(here, text) }) };
        }
        if (problems.length > 0)
          return { answer: 'judged', problems, wrongBefore: here.problems.length, changes: true };
        const changed = [...made.files].filter(([path, text]) => here.sources.get(path) !== text);
        if (changed.length === 0) return { answer: 'nothing' };
        writeFiles(dir, new Map(changed));
        const files = changed.map(([path, text]) => fileEdit(path, here.sources.get(path), text));
        logEdit(dir, { id: made.id, files }, now());
        return { answer: 'saved', id: made.id };
      });
    },
    /** Takes the last edit back, if its files are still what it made of them. */
    undo(): Answer {
      const edit = lastEdit(readEdits(dir));
      if (!edit) return { answer: 'nothing' };
      const sources = readSources(dir);
      let back: Map<string, string | undefined>;
      try {
        back = new Map(edit.files.map((file) => [file.path, takenBack(file, sources.get(file.path))]));
      } catch {
        return { answer: 'conflict' };
      }
      writeFiles(dir, back);
      const files = [...back].map(([path, text]) => fileEdit(path, sources.get(path), text));
      logEdit(dir, { id: edit.id, files, undoes: edit.number }, now());
      return { answer: 'undone', id: edit.id };
    },
  };
}
export type Editor = ReturnType<typeof openEditor>;
