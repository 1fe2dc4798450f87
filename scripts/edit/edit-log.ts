/** What was edited, so that it can be undone without git: a row of JSON an edit, in a file that no study is read from. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hashOf } from './disk.ts';

/** Where the file changed: what stood there, and what stands there now. */
const FileEdit = z.strictObject({
  path: z.string(),
  /** Of a file that came to be there is none. */
  before: z.string().optional(),
  after: z.string().optional(),
  at: z.int(),
  was: z.string(),
  now: z.string(),
});
const Edit = z.strictObject({
  number: z.int(),
  when: z.string(),
  id: z.string(),
  files: z.array(FileEdit),
  /** The edit that this one takes back. */
  undoes: z.int().optional(),
});
export type FileEdit = z.infer<typeof FileEdit>;
export type Edit = z.infer<typeof Edit>;

export const LOG = '.edits.jsonl';

/** What was edited so far. A row that cannot be read, as one that was cut off, is passed over. */
export function readEdits(dir: string): Edit[] {
  const file = join(dir, LOG);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((row) => {
      try {
        return [Edit.parse(JSON.parse(row))];
      } catch {
        return [];
      }
    });
}

/** The last edit that stands. */
export function lastEdit(edits: readonly Edit[]): Edit | undefined {
  const undone = new Set(edits.map(({ undoes }) => undoes));
  return edits.findLast(({ number, undoes }) => undoes === undefined && !undone.has(number));
}

export function logEdit(dir: string, edit: Omit<Edit, 'number' | 'when'>, when: Date): void {
  const number = (readEdits(dir).at(-1)?.number ?? 0) + 1;
  appendFileSync(join(dir, LOG), `${JSON.stringify({ number, when: when.toISOString(), ...edit })}\n`);
}

/** What of a file changed from one text to another. */
export function fileEdit(path: string, before: string | undefined, after: string | undefined): FileEdit {
  const [old, fresh] = [before ?? '', after ?? ''];
  let at = 0;
  while (at < old.length && at < fresh.length && old[at] === fresh[at]) at++;
  let back = 0;
  while (back < old.length - at && back < fresh.length - at && old.at(-1 - back) === fresh.at(-1 - back))
    back++;
  return {
    path,
    ...(before !== undefined && { before: hashOf(before) }),
    ...(after !== undefined && { after: hashOf(after) }),
    at,
    was: old.slice(at, old.length - back),
    now: fresh.slice(at, fresh.length - back),
  };
}

/** The file as it was before an edit; nothing for one that was not there. @throws where the file is no longer what the edit made of it. */
export function takenBack(
  { before, after, at, was, now }: FileEdit,
  text: string | undefined,
): string | undefined {
  if (hashOf(text) !== after) throw new Error('changed since');
  if (before === undefined) return undefined;
  const old = (text ?? '').slice(0, at) + was + (text ?? '').slice(at + now.length);
  if (hashOf(old) !== before) throw new Error('changed since');
  return old;
}
