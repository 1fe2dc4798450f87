declare module 'snowball-stemmers' {
  /** Stems folded words of a language, by its English name. */
  export function newStemmer(language: string): { stem(word: string): string };
}
