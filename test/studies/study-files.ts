/** For tests: the files of a study, and ways to break them in one place. */
import { readStudy } from '../../scripts/build/read-study.ts';
import { checkStudy, formatProblems, type SourceFile } from '../../src/study/checks/index.ts';

/** The files of a study. Every change gives a new one, and throws where it would change nothing. */
export class StudyFiles {
  readonly files: readonly SourceFile[];

  constructor(files: readonly SourceFile[]) {
    this.files = files;
  }

  /** What the check says of these files, as an author reads it. */
  problems(): string {
    return formatProblems(checkStudy(this.files));
  }

  text(path: string): string {
    const file = this.files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`the study has no ${path}`);
    return file.text;
  }

  /** With `part`, which must stand in the file exactly once, replaced. */
  change(path: string, part: string, by: string): StudyFiles {
    const count = this.text(path).split(part).length - 1;
    if (count !== 1) throw new Error(`${path} holds ${JSON.stringify(part)} ${count} times, not once`);
    if (part === by) throw new Error(`${path} would stay as it is`);
    return this.write(
      path,
      this.text(path).replace(part, () => by),
    );
  }

  /** With another text in a file that is there. */
  write(path: string, text: string): StudyFiles {
    if (this.text(path) === text) throw new Error(`${path} would stay as it is`);
    return new StudyFiles(this.files.map((file) => (file.path === path ? { path, text } : file)));
  }

  /** With text behind the end of a file that is there. */
  append(path: string, text: string): StudyFiles {
    return this.write(path, this.text(path) + text);
  }

  /** With a file that is not there yet. */
  add(path: string, text: string): StudyFiles {
    if (this.files.some((file) => file.path === path)) throw new Error(`the study has ${path} already`);
    return new StudyFiles([...this.files, { path, text }]);
  }

  remove(path: string): StudyFiles {
    this.text(path);
    return new StudyFiles(this.files.filter((file) => file.path !== path));
  }

  rename(path: string, to: string): StudyFiles {
    return this.add(to, this.text(path)).remove(path);
  }

  /** With every file's text made another. */
  each(alter: (text: string, path: string) => string): StudyFiles {
    return new StudyFiles(this.files.map(({ path, text }) => ({ path, text: alter(text, path) })));
  }
}

let made = 0;

/** A finding in both languages, with a name of its own, for tests that need many or odd ones. */
export const findingText = ({ relations = '[]', lines = '[s02-1]' } = {}): string => `kind: tension
label: { nl: Nog een bevinding (${++made}), en: Another finding (${made}) }
lines: ${lines}
rests_on:
  - by: statement
relations: ${relations}
reach: { nl: Dit is verzonnen., en: This is made up. }
note: { nl: Dit is verzonnen., en: This is made up. }
`;

/** The files of the study in `folder`, seen from the project's own. */
export const readFiles = (folder: string): StudyFiles =>
  new StudyFiles(readStudy(folder).map(({ path, text }) => ({ path, text })));

/** A smaller study of that oven, valid in every way: what is checked hundreds of times must be quick to check. */
export const SMALL_OVEN = readFiles('test/studies/small-oven');
