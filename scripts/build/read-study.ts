import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { withPath } from './disk-faults.ts';

export interface StudyFile {
  /** Relative to the study's folder, with forward slashes: `findings/x.yaml`. */
  path: string;
  /** Accents are one character each, whatever wrote them. */
  text: string;
  /** What the snapshot gets: the file as it is on disk, but for such accents. */
  bytes: Buffer;
}

/** The study's folder as the author typed it, without a slash at its end. */
export function studyDir(env: NodeJS.ProcessEnv = process.env): string {
  return env.STUDY_DIR?.replace(/(?<=.)[/\\]+$/, '') || 'content';
}

/**
 * Reads every file under `dir` once, sorted by path. Names that start with a dot or end in `~` are left out:
 * file managers and editors leave those, not authors, and so are what systems and synchronisers put into every folder,
 * and names that start with `_`: those are examples to copy. Throws when the folder is absent or holds no file.
 */
export function readStudy(dir: string): StudyFile[] {
  const mend = 'Run this from the folder of the project, or set STUDY_DIR to the folder of the study.';
  if (!existsSync(dir))
    throw new Error(`${dir}: there is no such folder, so there is no study to read.\n  ${mend}`);
  if (!statSync(dir).isDirectory()) {
    throw new Error(`${dir}: this is a file; the folder of a study was expected.\n  ${mend}`);
  }
  const files = pathsUnder(dir).map((path) => {
    const bytes = readFileSync(join(dir, path));
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const text = decoded.normalize('NFC');
    return { path, text, bytes: text === decoded ? bytes : Buffer.from(text) };
  });
  if (files.length === 0) throw new Error(`${dir}: this folder is empty; a study was expected.\n  ${mend}`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What editors, Windows, macOS, Office and network disks leave in folders. */
const NOT_OF_THE_AUTHOR =
  /^[._]|~$|^~\$|^#.*#$|^(?:desktop\.ini|(?:eh)?thumbs\.db|icon\r|\$recycle\.bin|system volume information|@eadir|lost\+found)$/i;

function pathsUnder(dir: string, prefix = ''): string[] {
  return readdirSync(join(dir, prefix)).flatMap((name) => {
    if (NOT_OF_THE_AUTHOR.test(name)) return [];
    const path = prefix ? `${prefix}/${name}` : name;
    const kind = kindOf(join(dir, path));
    if (kind === 'folder') return pathsUnder(dir, path);
    if (kind === 'file') return [path];
    throw new Error(`${join(dir, path)}: this is ${kind}; a file was expected.\n  ${MEND_KIND}`);
  });
}

const MEND_KIND = 'Put the file itself there, or take it out of the study.';

/** What stands there. A link to a folder may lead round in a circle, and a pipe would be waited for without end. */
function kindOf(path: string): string {
  const linked = lstatSync(path).isSymbolicLink();
  const found = statSync(path);
  if (found.isDirectory()) return linked ? 'a link to a folder' : 'folder';
  return found.isFile() ? 'file' : 'neither a file nor a folder';
}

/** Writes `files` into `dir`; afterwards `dir` holds these and nothing else. */
export function writeSnapshot(files: StudyFile[], dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    withPath(join(dir, path), () => writeFileSync(join(dir, path), bytes));
  }
}
