/** What changed between two wordings of a text, word by word: a word that stayed is never marked. */
import { diffArrays } from 'diff';

export interface Piece {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** A word with what stands before it. A fixed expression: what the machine thinks a word is differs from one to the next. */
const WORDS = /([^\p{L}\p{N}]*)([\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*)/gu;

interface Word {
  before: string;
  word: string;
}

function split(text: string): { words: Word[]; rest: string } {
  const words = [...text.matchAll(WORDS)].map(([, before = '', word = '']) => ({ before, word }));
  return {
    words,
    rest: text.slice(words.reduce((sum, { before, word }) => sum + before.length + word.length, 0)),
  };
}

/** The pieces of both texts in order: without what is new they are the old one, without what is gone the new one. */
export function differences(old: string, now: string): Piece[] {
  const [from, to] = [split(old), split(now)];
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  const add = (is: Piece['is'], text: string): void => {
    if (text !== '') pieces.push({ is, text });
  };
  /** What stands between words, where it may differ though the words do not. */
  const addBetween = (was = '', is = ''): void => {
    if (was === is) add('same', was);
    else {
      add('gone', was);
      add('new', is);
    }
  };
  const [olds, news] = [from, to].map(({ words }) => words.map(({ word }) => word));
  for (const { added, removed, count } of diffArrays(olds ?? [], news ?? []))
    for (let i = 0; i < count; i++) {
      const [was, is] = [from.words[a], to.words[b]];
      if (!added) a++;
      if (!removed) b++;
      if (removed) add('gone', `${was?.before}${was?.word}`);
      else if (added) add('new', `${is?.before}${is?.word}`);
      else {
        addBetween(was?.before, is?.before);
        add('same', is?.word ?? '');
      }
    }
  addBetween(from.rest, to.rest);
  return joined(pieces);
}

/** Pieces of one kind that follow each other as one; of a change first what is gone. */
function joined(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  let [gone, added] = ['', ''];
  const keep = (text: string): void => {
    const last = made.at(-1);
    if (last?.is === 'same') last.text += text;
    else made.push({ is: 'same', text });
  };
  const close = (): void => {
    const [before, after] = [gone, added].map((text) => /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '');
    // What stands before both words stayed.
    const same = before === after ? (before ?? '') : '';
    if (same) keep(same);
    if (gone !== same) made.push({ is: 'gone', text: gone.slice(same.length) });
    if (added !== same) made.push({ is: 'new', text: added.slice(same.length) });
    [gone, added] = ['', ''];
  };
  for (const { is, text } of pieces) {
    if (is === 'gone') gone += text;
    else if (is === 'new') added += text;
    else {
      close();
      keep(text);
    }
  }
  close();
  return made;
}
