import type { Language, Text } from '../schema/primitives.ts';

/**
 * The text in a language.
 * @throws Error where it is not there: the check lets no such study through.
 */
export function textIn(text: Text, language: Language): string {
  const words = text[language];
  if (words === undefined) throw new Error(`no text in "${language}": ${JSON.stringify(text)}`);
  return words;
}
