/** How words are compared, at build and in the reader's browser alike. */
import type { Language } from '../schema/primitives.ts';

/** Without capitals and accents; the one-letter ij is two letters, and every apostrophe the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ĳ/g, 'ij')
    .replace(/[‘’ʼ`´]/g, "'");

/** A word as it stands in a text: letters and digits, with hyphens and apostrophes inside. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑'‘’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => fold(word).replace(/[‐‑]/g, '-'));

const VOWELS = 'aeiouy';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/** Endings of forms, the longest first. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'eren',
    'eerd',
    'ende',
    'ingen',
    'tjes',
    'jes',
    'tje',
    'ers',
    'end',
    'ing',
    'ten',
    'den',
    'en',
    'er',
    'je',
    "'s",
    'de',
    'te',
    'st',
    'e',
    's',
    't',
    'd',
    'n',
  ],
  en: [
    'ations',
    'ation',
    'ities',
    'ings',
    'ness',
    'ies',
    'ing',
    'ity',
    'ers',
    'est',
    'ed',
    'es',
    'er',
    'ly',
    "'s",
    'e',
    's',
    'y',
  ],
};

/** Forms that no ending tells. */
export const IRREGULAR: Readonly<Record<string, string>> = { children: 'child', men: 'man', women: 'woman' };

/** What makes another word of one, that still speaks of the same. */
const MAKERS: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:heid|heden|schap|schappen|zaam|loos|baar|isch|ische|atisch|atische|ing|ingen|s?ster)?(?:e|en|s|t|d|de|te|er|ers)?$/,
  en: /^(?:ship|hood|ness|less|ful|atic|al|ity|able|maker)?(?:s|ed|ing|ly|er|ers)?$/,
};

/** Whether a longer word is made with another that stands at its beginning or, behind a first part, at its end. */
export function isMadeWith(part: string, word: string, language: Language): boolean {
  const from = part.length >= 4 ? word.indexOf(part) : -1;
  if (from === -1 || (from > 0 && (from < 3 || part.length < 5))) return false;
  return MAKERS[language].test(word.slice(from + part.length));
}

/** How what is left without an ending may be spelled when it stands alone. */
const SPELLED_ALONE: Readonly<Record<Language, (base: string, ending: string) => string[]>> = {
  nl: (base) => {
    const [third, second, last = ''] = base.slice(-3);
    const hard = last === 'v' ? 'f' : last === 'z' ? 's' : undefined;
    return [
      ...(hard ? [base.slice(0, -1) + hard] : []),
      ...(!isVowel(last) && isVowel(second) && !isVowel(third)
        ? [base.slice(0, -1) + second + (hard ?? last)]
        : []),
    ];
  },
  en: (base, ending) =>
    isVowel(base.at(-1)) ? [] : [`${base}e`, ...(ending.startsWith('i') ? [`${base}y`] : [])],
};

/**
 * What a word may be a form of: itself, and what is left without an ending, spelled as it would stand alone
 * (*huizen*: huis; *bakken*: bak; *relaties*: relatie). A guess: only what some word of the texts is, counts.
 */
export function bases(word: string, language: Language): string[] {
  const found = new Set([word, ...(IRREGULAR[word] ? [IRREGULAR[word]] : [])]);
  for (const ending of ENDINGS[language]) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (base.length < 3) continue;
    const [second, last] = [base.at(-2), base.at(-1)];
    found.add(base);
    if (last === second && !isVowel(last)) found.add(base.slice(0, -1));
    for (const spelled of SPELLED_ALONE[language](base, ending)) found.add(spelled);
  }
  return [...found];
}

/**
 * Whether two words are at most `most` slips apart: a letter wrong, missing, too many, or two swapped.
 */
export function withinSlips(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
