/** Reads a file that anyone may have made in a thread of its own, which can be stopped: nothing that it holds keeps us. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type ImportedTalk, Refusal } from '../../src/import/imported.ts';
import { readTalk } from '../../src/import/read-talk.ts';

/** Five hundred slides take a second or two; what takes a minute is no talk. */
const LONGEST_MS = 60_000;
const MOST_MEGABYTES = 1024;
const MOST_BYTES = 300_000_000;

type Answer = { talk: ImportedTalk } | { refused: string };

/** @throws Error that names the file, what is wrong with it, and how to mend it. */
export async function readTalkApart(path: string, longest = LONGEST_MS): Promise<ImportedTalk> {
  const refusal = (words: string): Error => new Error(`${path}: ${words}`);
  if (!existsSync(path))
    throw refusal(
      'there is no such file.\n  Look at its name and its folder; put a name with spaces in quotes.',
    );
  const { size } = statSync(path);
  if (!statSync(path).isFile())
    throw refusal('this is no file; slides were expected.\n  Name the file itself.');
  if (size > MOST_BYTES)
    throw refusal(
      `it has ${Math.round(size / 1e6)} MB; at most ${MOST_BYTES / 1e6} are read.\n  Compress its pictures or take its films out in PowerPoint, and save it.`,
    );
  const reading = new Worker(new URL(import.meta.url), {
    workerData: { name: basename(path), bytes: new Uint8Array(readFileSync(path)) },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const answer = await new Promise<Answer>((resolve) => {
    const late = setTimeout(() => {
      resolve({ refused: `reading it took more than ${longest / 1000} seconds.\n  ${MEND}` });
    }, longest);
    reading.once('message', resolve);
    reading.once('error', ({ message }) =>
      resolve({ refused: `it could not be read: ${message}.\n  ${MEND}` }),
    );
    reading.once('exit', () => {
      clearTimeout(late);
      resolve({ refused: `it could not be read.\n  ${MEND}` });
    });
  });
  await reading.terminate();
  if ('refused' in answer) throw refusal(answer.refused);
  return answer.talk;
}

const MEND = 'Open it in the program that it comes from, save it under another name, and import that.';

if (!isMainThread && workerData?.bytes) {
  const { name, bytes } = workerData;
  const answer: Answer = await readTalk(name, bytes).then(
    (talk) => ({ talk }),
    (error) => {
      if (error instanceof Refusal) return { refused: error.message };
      throw error;
    },
  );
  parentPort?.postMessage(answer);
}
